"""Questions: a part of the detail that draws itself anew only when what it shows has changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.questions.view.case import Case
from desktop.ui.layout import Item, add, clear


class Section(QFrame):
    """Shows one side of a case; a part gives `facts` it depends on and the `items` it is made of."""

    def __init__(self, gap: int = 8, ground: str = "", margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> None:
        super().__init__()
        if ground:
            self.setProperty("ground", ground)
            self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(*margins)
        self.inside.setSpacing(gap)
        self._facts: object = None

    def show_case(self, case: Case) -> None:
        """Shows a case: hidden where it does not concern it, drawn anew where the facts differ."""
        facts = self.key(case) if self.concerns(case) else None
        if facts != self._facts:
            self._facts = facts
            self._draw(case)
        self.setVisible(facts is not None)

    def _draw(self, case: Case) -> None:
        """Makes the items anew, hidden meanwhile: a visible layout would show and lay out one after the other."""
        self.hide()
        clear(self.inside)
        if self._facts is not None:
            for item in self.items(case):
                add(self.inside, item)

    def concerns(self, case: Case) -> bool:
        """Whether there is anything to show."""
        return True

    def key(self, case: Case) -> object:
        """When the section is drawn anew: for another question, and for other facts."""
        return (case.question.id, self.facts(case))

    def facts(self, case: Case) -> object:
        """What the section depends on."""
        return case

    def items(self, case: Case) -> Sequence[Item]:
        """The widgets and layouts of the section, made anew."""
        return ()

"""Section: a part of a detail that draws itself anew only when what it shows has changed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.ui.layout import Item, add, clear


class Section(QFrame):
    """Shows one side of a case; a part gives `facts` it depends on and the `items` it is made of.

    A part that is seen with every record of a list also gives the `shape` of its items, and fills those that stand.
    """

    def __init__(self, gap: int = 8, ground: str = "", margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> None:
        super().__init__()
        if ground:
            self.setProperty("ground", ground)
            self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(*margins)
        self.inside.setSpacing(gap)
        self._facts: object = None
        self._shape: object = None

    def show_case(self, case: Any) -> None:
        """Shows a case: hidden where it does not concern it, drawn anew where the facts differ."""
        facts = self.key(case) if self.concerns(case) else None
        if facts != self._facts:
            shape = self.shape(case) if facts is not None else None
            kept = shape is not None and shape == self._shape
            self._facts, self._shape = facts, shape
            if kept:
                self.fill(case)
            else:
                self._draw(case)
        self.setVisible(facts is not None)

    def _draw(self, case: Any) -> None:
        """Makes the items anew, hidden meanwhile: a visible layout would show and lay out one after the other."""
        self.hide()
        clear(self.inside)
        if self._facts is not None:
            for item in self.items(case):
                add(self.inside, item)

    def concerns(self, case: Any) -> bool:
        """Whether there is anything to show."""
        return True

    def key(self, case: Any) -> object:
        """When the section is drawn anew: for another record, and for other facts."""
        return (self.subject(case), self.facts(case))

    def subject(self, case: Any) -> object:
        """Which record the case is about."""
        return None

    def facts(self, case: Any) -> object:
        """What the section depends on."""
        return case

    def shape(self, case: Any) -> object:
        """What decides which widgets there are: while it is the same they are filled; None has them made anew."""
        return None

    def fill(self, case: Any) -> None:
        """Puts what a case says into the widgets that stand."""
        raise NotImplementedError

    def items(self, case: Any) -> Sequence[Item]:
        """The widgets and layouts of the section, made anew."""
        return ()

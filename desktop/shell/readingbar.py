"""Reading bar: says above a page that the user reads along there, and why."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from desktop.ui.layout import row
from desktop.ui.pieces import Icon
from desktop.ui.text import Elided


class ReadingBar(QFrame):
    """One line; hidden where the user may write."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = Elided("", "small")
        self._why = ""
        self.setLayout(row(Icon("eye", 16, "ink2"), (self._words, 1), gap=8, margins=(32, 6, 20, 6)))
        self.hide()

    def tell(self, why: str) -> None:
        """Shows the reason, or nothing when there is none."""
        self._why = why
        said = self.tr("You read along here") + f". {why}"
        self._words.set_text(said)
        self._words.setAccessibleName(said)
        self.setVisible(bool(why))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.tell(self._why)

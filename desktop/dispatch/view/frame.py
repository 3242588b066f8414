"""Dispatches: how the page's two panes stand: beside each other, one at a time, or the matrix as broad as it can."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, column, pane, row, vline
from desktop.ui.theme import look

WIDE, PAIRED = 1240, 700
"""Page widths at 100 % from which the list has columns, and from which it stands beside the detail."""
_LIST, _BESIDE = 372, 400
_UNBOUND = 16_777_215


class Frame(QWidget):
    """The list at the left, what belongs to it at the right, and the way back where only one of them stands."""

    def __init__(self, left: QLayout, right: QWidget) -> None:
        super().__init__()
        self.form = ""
        """"wide", "paired" or "narrow"."""
        self.alone = False
        """Whether only one of the panes stands."""
        self.back = button(self.tr("Back"), "link", "arrow-left")
        self.left = pane(left, "surface")
        back = row(self.back, STRETCH, margins=(24, 8, 24, 0))
        self.right = pane(column(back, (right, 1), gap=0), "surface")
        self._line = vline()
        self.setLayout(row((self.left, 46), self._line, (self.right, 54), gap=0))

    def fit(self, width: int, listed: bool, broad: bool) -> None:
        """Takes the form for a page's width; `listed` has a list at the left, `broad` the matrix, else all is left."""
        room = width / look().scale
        form = "wide" if room >= WIDE else "paired" if room >= PAIRED else "narrow"
        fixed = look().px(_LIST) if form == "paired" and listed else 0
        self.left.setMinimumWidth(fixed)
        self.left.setMaximumWidth(fixed or _UNBOUND)
        beside = look().px(_BESIDE) if form == "wide" and broad else 0
        self.right.setMinimumWidth(beside)
        self.right.setMaximumWidth(beside or _UNBOUND)
        alone = form == "narrow" or not (listed or broad) or (broad and form == "paired")
        if self.form and (form, alone) == (self.form, self.alone):
            return
        self.form, self.alone = form, alone
        self._line.setVisible(not alone)
        self.back.setVisible(alone)
        self.left.show()
        self.right.setVisible(not alone)

    def open_right(self) -> None:
        """Where only one pane stands, the right one takes the place of the left."""
        if self.alone:
            self.left.hide()
            self.right.show()
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_right(self) -> None:
        """Back to the left."""
        if self.alone:
            self.right.hide()
            self.left.show()

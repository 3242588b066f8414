"""Lines editor: a lines table with its heading, what to do with its lines by mouse, and a word at the foot."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.buttons import button, icon_button
from desktop.ui.layout import STRETCH, add, row
from desktop.ui.lines import LineColumn, Row, Tell
from desktop.ui.linestable import LinesTable
from desktop.ui.reading import why_not
from desktop.ui.text import label, set_ink


class LinesEditor(QWidget):
    """Heading, table, buttons; without lines only the heading and the button that adds one."""

    def __init__(
        self,
        title: str,
        add_text: str,
        columns: Sequence[LineColumn],
        today: Callable[[], date],
        tell: Tell | None = None,
    ) -> None:
        super().__init__()
        self._wanted = True
        self.table = LinesTable(title, columns, today, tell)
        self.heading, self.note = label(title, "h3"), label("", "caption")
        self.foot = label("", "caption")
        self.add_button = button(add_text, "link", "plus", self.begin, dense=True)
        self._acts = (
            icon_button("arrow-up", self.tr("Move the line up"), lambda: self.table.move_line(-1), dense=True),
            icon_button("arrow-down", self.tr("Move the line down"), lambda: self.table.move_line(1), dense=True),
            icon_button("trash-2", self.tr("Remove the line"), self.table.remove_line, dense=True),
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        for item in (
            row(self.heading, self.note, STRETCH, gap=10),
            self.table,
            row(self.add_button, *self._acts, STRETCH, self.foot, gap=4),
        ):
            add(inside, item)
        self.table.lines.modelReset.connect(self._fit)
        self.table.line_chosen.connect(lambda _row: self._fit())
        self._fit()

    def set_rows(self, rows: Sequence[Row], subject: object, changeable: bool) -> None:
        """Shows lines; what is being typed about the same subject stays."""
        self._wanted = changeable
        self.table.set_changeable(changeable and not why_not(self))
        self.table.set_rows(rows, subject)
        self._fit()

    def renew_right(self) -> None:
        """Locks the lines where the user may only read."""
        self.table.set_changeable(self._wanted and not why_not(self))
        self._fit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.renew_right()
        super().showEvent(event)

    def begin(self) -> None:
        """Adds a line and opens it."""
        self.table.add_line()
        self._fit()

    def say(self, text: str, ink: str = "ink2") -> None:
        """Shows a word at the foot."""
        self.foot.setText(text)
        set_ink(self.foot, ink)

    def _fit(self) -> None:
        filled, changeable = bool(self.table.lines.rows), self.table.lines.changeable
        self.table.setVisible(filled)
        self.add_button.setVisible(changeable)
        for each in self._acts:
            each.setVisible(filled and changeable)
            each.setEnabled(self.table.currentIndex().isValid())

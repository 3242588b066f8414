"""Elections: the elections as a list, those to come first, the held ones below."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.dates import date_text, long_date
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.layout import add, card, clear, column
from desktop.ui.paint import paint_pill, pill_width
from desktop.ui.painted import PaintedButton, draw_text, smooth
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look
from desktop.workdays.elections import Election, ElectionStatus
from desktop.workdays.view.ahead import Stage
from desktop.workdays.view.aside import PILLS
from desktop.workdays.words import election_name, source_text, status_name

_ROW = 62


class ElectionRow(PaintedButton):
    """One election in the list: its name and status, its day, its source and when it was last checked."""

    def __init__(self, election: Election, country: str, today: date) -> None:
        super().__init__()
        self.election, self._held = election, election.day < today
        self._name, self._status = election_name(election.kind, country), status_name(election.status)
        checked = date_text(election.checked) if election.checked else self.tr("never")
        self._checked = self.tr("checked {day}").format(day=checked)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = (self._name, long_date(election.day), self._status, source_text(election), self._checked)
        self.setAccessibleName(", ".join(filter(None, said)))
        self.setToolTip(source_text(election))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(320), look().px(_ROW))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        area, on = QRectF(self.rect()), self.isChecked()
        if on or self.hovered:
            painter.fillRect(area, look().color("selected" if on else "hover"))
        if on:
            painter.fillRect(QRectF(0, 0, px(4), area.height()), look().color("accent"))
        draw_icon(painter, "vote", px(16), px(11), 16, "ink3" if self._held else "quar")
        uncalled = self.election.status is ElectionStatus.LATEST
        stage = Stage.HELD if self._held else Stage.OPEN if uncalled else Stage.AHEAD
        wide = pill_width(self._status)
        paint_pill(painter, area.width() - wide - px(16), px(20), PILLS[stage], self._status)
        words = QRectF(px(44), px(8), area.width() - px(76) - wide, px(22))
        painter.setFont(font(14, 600 if on else 500))
        painter.setPen(look().color("ink2" if self._held else "ink"))
        draw_text(painter, words, f"{self._name}, {date_text(self.election.day)}")
        below = QRectF(px(44), px(31), area.width() - px(60), px(20))
        painter.setFont(font(13))
        painter.setPen(look().color("ink2"))
        draw_text(painter, below, " · ".join(filter(None, (self._checked, source_text(self.election)))))
        painter.setPen(look().color("line"))
        painter.drawLine(px(16), int(area.bottom()), int(area.right()), int(area.bottom()))
        painter.end()


class ElectionRows(QWidget):
    """The card with the elections."""

    chosen = Signal(object)
    """The `Election` that was clicked."""

    def __init__(self, country: str) -> None:
        super().__init__()
        self._country = country
        self.rows: list[ElectionRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.setLayout(column(card(column(self._list, gap=0, margins=(0, 4, 0, 4)))))

    def show_elections(self, known: Sequence[Election], today: date) -> None:
        """Shows the elections from today on by day, and the held ones, the last first."""
        clear(self._list)
        self.rows = []
        self._add([each for each in known if each.day >= today], today)
        held = [each for each in known if each.day < today][::-1]
        if held:
            add(self._list, column(label(self.tr("Held"), "caption"), margins=(16, 14, 16, 4)))
            self._add(held, today)
        if not self.rows:
            none = self.tr("None yet. Begin with those that can be computed.")
            add(self._list, column(Paragraph(none, 13, 20), margins=(16, 8, 16, 8)))

    def mark(self, id: int) -> None:
        """Marks the election with this id as chosen, none for 0."""
        for line in self.rows:
            line.setChecked(bool(id) and line.election.id == id)

    def _add(self, those: Sequence[Election], today: date) -> None:
        for each in those:
            line = ElectionRow(each, self._country, today)
            line.clicked.connect(lambda _on=False, each=each: self.chosen.emit(each))
            self.rows.append(line)
            add(self._list, line)

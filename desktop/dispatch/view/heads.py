"""Dispatches: what stays while the matrix scrolls: months, kinds and days above, members by party at the left."""

from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop.base.dates import month_name
from desktop.base.words import translate
from desktop.dispatch.sheet import Group
from desktop.dispatch.table import KIND_ICONS
from desktop.dispatch.view.cells import COLUMN, ROW, MatrixModel
from desktop.dispatch.words import short_title
from desktop.people.rules import MemberRole, role_on, seat_on
from desktop.people.words import role_label
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.painted import CENTER, LEFT, draw_text, text_width
from desktop.ui.theme import look

_HEAD, _NAMES = 88, 236
"""Height of the head, width of the names; px at 100 %."""
_LEAST_NAMES = 150


class MonthHead(QHeaderView):
    """Months over the columns they hold; under them kind, number and day."""

    def __init__(self, table: QTableView, matrix: MatrixModel) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table, self._matrix = table, matrix
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)
        self.setAccessibleName(self.tr("Dispatches"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(COLUMN), look().px(_HEAD))  # Qt's own hint would ask for hundreds of heads

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        px, width, height = look().px, self.viewport().width(), self.height()
        painter.fillRect(self.viewport().rect(), look().color("surface"))
        model, across = self._matrix, px(COLUMN)
        if model.sheet is None or not model.columnCount():
            return
        first = max(self.logicalIndexAt(0), 0)
        last = min(first + width // across + 1, model.columnCount() - 1)
        for column in range(first, last + 1):
            self._paint_column(painter, column, QRect(self.sectionViewportPosition(column), 0, across, height))
        self._paint_months(painter, first, last)
        painter.fillRect(0, height - 1, width, 1, look().color("line2"))

    def _paint_column(self, painter: QPainter, column: int, area: QRect) -> None:
        """Icon, number or kind, and day of one dispatch."""
        px, model = look().px, self._matrix
        line, current = model.board.matters[column].line, self._table.currentIndex().column() == column
        if current:
            painter.fillRect(area.adjusted(0, px(24), 0, 0), look().color("selected"))
        ink = "accent" if current else "ink2"
        icon = KIND_ICONS[line.kind] if line.scope == "all" else "users" if line.scope == "committee" else "user"
        draw_icon(painter, icon, area.center().x() - px(8), area.y() + px(27), 16, ink)
        painter.setPen(look().color("ink" if current else "ink2"))
        painter.setFont(font(12, 600 if current else 400))
        box = QRectF(area.x() + 1, area.y() + px(47), area.width() - 2, px(18))
        draw_text(painter, box, short_title(line), CENTER)
        painter.drawText(box.translated(0, px(17)), CENTER, f"{line.sent_at.day}.")

    def _paint_months(self, painter: QPainter, first: int, last: int) -> None:
        """The name of each month over its columns; the first one stays in view as long as it has columns there."""
        px, sheet = look().px, self._matrix.sheet
        assert sheet is not None
        opening = [each for each in range(first, last + 1) if each == first or sheet.opens_month(each)]
        opening.append(last + 1)
        for column, after in pairwise(opening):
            day = sheet.board.matters[column].line.sent_at.date()
            start = self.sectionViewportPosition(column)
            left, right = max(start, 0), start + (after - column) * px(COLUMN)
            if start > 0 and sheet.opens_month(column):
                painter.fillRect(start, 0, 1, self.height(), look().color("line2"))
            painter.setFont(font(12, 600))
            painter.setPen(look().color("ink"))
            name = month_name(day.month).capitalize()
            whole = f"{name} {day.year}"
            room = right - left - px(16)
            box = QRectF(left + px(10), 0, max(room, 0), px(24))
            draw_text(painter, box, whole if text_width(painter.font(), whole) <= room else name, LEFT)


class NamesHead(QHeaderView):
    """The members at the left, party by party."""

    def __init__(self, table: QTableView, matrix: MatrixModel) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table, self._matrix = table, matrix
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)
        self.setAccessibleName(self.tr("Members"))

    @override
    def sizeHint(self) -> QSize:
        room = self._table.width()
        wide = look().px(_NAMES) if room > look().px(620) else look().px(_LEAST_NAMES)
        return QSize(wide, look().px(ROW))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        px, model = look().px, self._matrix
        line = model.lines[logicalIndex]
        current = self._table.currentIndex().row() == logicalIndex
        member = isinstance(line, int)
        painter.fillRect(rect, look().color("selected" if current else "surface" if member else "canvas"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look().color("line"))
        box = QRectF(rect).adjusted(px(24), 0, -px(6), -1)
        if isinstance(line, Group):
            name = line.party or translate("Matrix", "Without a list")
            painter.setFont(font(12, 600))
            painter.setPen(look().color("ink"))
            draw_text(painter, box, name)
            painter.setFont(font(12))
            painter.setPen(look().color("ink2"))
            draw_text(painter, box.adjusted(text_width(font(12, 600), name) + px(7), 0, 0, 0), str(line.count))
            return
        if current:
            painter.fillRect(QRect(rect.x(), rect.y(), px(4), rect.height() - 1), look().color("accent"))
        name, note = model.board.members[line].name, self._note(line)
        painter.setFont(font(14, 600 if current else 500))
        painter.setPen(look().color("ink"))
        draw_text(painter, box, name)
        room = box.adjusted(text_width(painter.font(), name) + px(8), px(1), 0, 0)
        if note and room.width() > px(20):
            painter.setFont(font(12))
            painter.setPen(look().color("ink2"))
            draw_text(painter, room, note)

    def _note(self, row: int) -> str:
        """The mayor's role, or since when somebody has been a member who came in later."""
        sheet = self._matrix.sheet
        assert sheet is not None
        member = sheet.board.members[row]
        if role_on(member, sheet.day) is MemberRole.MAYOR:
            return role_label(MemberRole.MAYOR).lower()
        seat, matters = seat_on(member, sheet.day), sheet.board.matters
        if seat is not None and matters and seat.starts > matters[0].line.sent_at.date():
            month = month_name(seat.starts.month)[:3]
            return translate("Matrix", "from {day}").format(day=f"{seat.starts.day}. {month}.")
        return ""


class Corner(QWidget):
    """What stands over the names."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = QPainter(self), look().px
        painter.fillRect(self.rect(), look().color("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().color("line2"))
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        draw_text(painter, QRectF(px(24), px(64), self.width() - px(24), px(18)), translate("Matrix", "Member"))

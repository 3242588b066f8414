"""Month grid: the calendar of a date field with week numbers, hatched closing days, and notes on days."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from desktop.base.dates import long_date, weekday_letters
from desktop.ui.fonts import font
from desktop.ui.paint import hatch
from desktop.ui.painted import CENTER, Painted, smooth
from desktop.ui.spoken import announce
from desktop.ui.theme import look

_WEEKS, _DAYS = 6, 7
_LEFT, _TOP, _CELL_WIDTH, _CELL_HEIGHT = 30, 24, 40, 34
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}

DayNote = Callable[[date], str]
"""What is to know of a day (a holiday's or closing day's name); empty for an ordinary one."""
DayTest = Callable[[date], bool]


class MonthGrid(Painted):
    """A month to pick a day from, by mouse or keys: arrows, Page Up and Down for months, Home and End for a week."""

    picked = Signal(object)
    """The day that was clicked or taken with Enter."""
    month_changed = Signal()

    def __init__(
        self, day: date, note: DayNote | None = None, quarantine: DayTest | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.day = day
        self._note = note or (lambda _day: "")
        self._quarantine = quarantine or (lambda _day: False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tell_name()

    def show_day(self, day: date) -> None:
        """Moves to a day and its month."""
        turned = (day.year, day.month) != (self.day.year, self.day.month)
        self.day = day
        self._tell_name()
        self.update()
        if turned:
            self.month_changed.emit()
        if self.isVisible():
            announce(self, self.accessibleName())

    def turn(self, months: int) -> None:
        """Moves so many months on; the 31st becomes a shorter month's last day."""
        count = self.day.year * 12 + self.day.month - 1 + months
        first = date(count // 12, count % 12 + 1, 1)
        last = (first.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)
        self.show_day(first.replace(day=min(self.day.day, last.day)))

    def days(self) -> tuple[date, ...]:
        """The 42 days that are shown, Monday first."""
        first = self.day.replace(day=1)
        start = first - timedelta(first.weekday())
        return tuple(start + timedelta(place) for place in range(_WEEKS * _DAYS))

    def day_at(self, place: QPointF) -> date | None:
        """The day under a point."""
        px = look().px
        column = int((place.x() - px(_LEFT)) // px(_CELL_WIDTH))
        line = int((place.y() - px(_TOP)) // px(_CELL_HEIGHT))
        return self.days()[line * _DAYS + column] if 0 <= column < _DAYS and 0 <= line < _WEEKS else None

    def rect_of(self, day: date) -> QRectF:
        """Where a day is shown."""
        px, place = look().px, self.days().index(day)
        column, line = place % _DAYS, place // _DAYS
        x, y = px(_LEFT) + column * px(_CELL_WIDTH), px(_TOP) + line * px(_CELL_HEIGHT)
        return QRectF(x, y, px(_CELL_WIDTH), px(_CELL_HEIGHT))

    @override
    def sizeHint(self) -> QSize:
        px = look().px
        return QSize(px(_LEFT) + _DAYS * px(_CELL_WIDTH), px(_TOP) + _WEEKS * px(_CELL_HEIGHT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.show_day(self.day + timedelta(_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Home:
            self.show_day(self.day - timedelta(self.day.weekday()))
        elif key == Qt.Key.Key_End:
            self.show_day(self.day + timedelta(6 - self.day.weekday()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self.day)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None:
            self.show_day(day)
            self.picked.emit(day)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._said(day) if day and self._note(day) else "", self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px, days = smooth(self), look().px, self.days()
        painter.setFont(font(12))
        painter.setPen(look().color("ink3"))
        for column, letters in enumerate(weekday_letters()):
            head = QRectF(px(_LEFT) + column * px(_CELL_WIDTH), 0, px(_CELL_WIDTH), px(20))
            painter.drawText(head, CENTER, letters)
        for line in range(_WEEKS):
            week = QRectF(0, px(_TOP) + line * px(_CELL_HEIGHT), px(_LEFT - 6), px(_CELL_HEIGHT))
            painter.setFont(font(12))
            painter.setPen(look().color("ink3"))
            painter.drawText(week, CENTER, str(days[line * _DAYS].isocalendar().week))
        for day in days:
            self._paint_day(painter, day, self.rect_of(day))

    def _paint_day(self, painter: QPainter, day: date, rect: QRectF) -> None:
        px, here = look().px, day == self.day
        outside, note = day.month != self.day.month, self._note(day)
        if self._quarantine(day):
            painter.fillRect(rect.adjusted(0, px(3), 0, -px(3)), look().color("quar_soft"))
            hatch(painter, QRectF(rect.x(), rect.bottom() - px(8), rect.width(), px(5)), "quar_line", 6, 1.2)
        elif note and not outside:
            hatch(painter, rect.adjusted(px(3), px(3), -px(3), -px(3)), "line", 6, 1)
        if here:
            painter.setPen(QPen(look().color("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look().color("accent"))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), px(6), px(6))
        painter.setFont(font(13, 600 if here else 400))
        painter.setPen(look().color("on_accent" if here else "ink3" if outside or note or day.weekday() > 4 else "ink"))
        painter.drawText(rect, CENTER, str(day.day))

    def _said(self, day: date) -> str:
        return ", ".join(filter(None, (long_date(day), self._note(day))))

    def _tell_name(self) -> None:
        self.setAccessibleName(self._said(self.day))

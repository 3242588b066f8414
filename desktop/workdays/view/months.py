"""Working days: months painted as small calendars, where each kind of day has a shape of its own."""

from collections.abc import Iterator
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip
from typing_extensions import override

from desktop.base.dates import long_date, month_name, weekday_letters
from desktop.ui.fonts import font
from desktop.ui.painted import CENTER, LEFT, Painted, smooth
from desktop.ui.spoken import announce
from desktop.ui.theme import look
from desktop.workdays.rules import Calendar, add_months
from desktop.workdays.table import Dress, dress_of, note_of, paint_day_box

_DAYS, _WEEKS = 7, 6
_GUTTER, _TITLE, _HEADS, _BETWEEN, _UNDER = 28, 28, 20, 28, 14
_LOW, _USUAL, _HIGH = 23, 28, 34
_FIRST, _LAST = date(1951, 1, 1), date(2099, 12, 31)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class Months(Painted):
    """Several months and a chosen day, by mouse or keys: arrows, Page Up and Down, Home and End for the week."""

    chosen = Signal(object)
    """The day is another one now."""
    opened = Signal(object)
    """Enter or a double click on a day."""
    turned = Signal()
    """Other months are shown."""

    def __init__(self, calendar: Calendar, today: date) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("no_ring", True)  # the chosen day has its own
        self.calendar, self.today, self.day = calendar, today, today
        self.first, self.count, self.columns = today.replace(month=1, day=1), 12, 4
        self._tell()

    def set_calendar(self, calendar: Calendar, today: date) -> None:
        """Shows the days of another calendar."""
        self.calendar, self.today = calendar, today
        self._tell()
        self.update()

    def set_form(self, count: int, columns: int) -> None:
        """Shows a whole year, or a strip of so many months around the chosen day."""
        if (count, columns) != (self.count, self.columns):
            self.count, self.columns = count, columns
            self.first = self._start_of(self.day)
            self.refit()
            self.turned.emit()

    def choose(self, day: date) -> None:
        """Goes to a day, turning to its months where they are not shown."""
        self.day = min(max(day, _FIRST), _LAST)
        if self.day not in self:
            self.first = self._start_of(self.day)
            self.turned.emit()
        self._tell()
        self.update()
        self.chosen.emit(self.day)
        if self.hasFocus():
            announce(self, self.accessibleName())

    def turn(self, step: int) -> None:
        """Shows the next or previous year, or month of a strip; the day goes along."""
        months = step * (12 if self.count == 12 else 1)
        self.choose(add_months(self.day, months))
        if self.count != 12:
            self.first = self._start_of(self.day)
            self.turned.emit()
            self.update()

    def __contains__(self, day: object) -> bool:
        """Whether a day is among the months that are shown."""
        return isinstance(day, date) and self.first <= day < add_months(self.first, self.count)

    def months(self) -> tuple[date, ...]:
        """The first days of the months that are shown."""
        return tuple(add_months(self.first, step) for step in range(self.count))

    def day_at(self, place: QPointF) -> date | None:
        """The day under a point."""
        for month in self.months():
            for day in _days_of(month):
                if self.rect_of(day).contains(place):
                    return day
        return None

    def rect_of(self, day: date) -> QRectF:
        """Where a day is shown."""
        month = day.replace(day=1)
        area = self._area(self.months().index(month))
        place = day.day - 1 + month.weekday()
        wide, high, px = self._cell_width(), self._cell_height(), look().px
        x = area.x() + px(_GUTTER) + place % _DAYS * wide
        return QRectF(x, area.y() + px(_TITLE + _HEADS) + place // _DAYS * high, wide, high)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(230 * self.columns), self._high(_USUAL))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), self._high(_LOW))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.choose(self.day + timedelta(_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.choose(add_months(self.day, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(self.day + timedelta((0 if key == Qt.Key.Key_Home else 6) - self.day.weekday()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None:
            self.choose(day)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None:
            self.opened.emit(day)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._said(day) if day else "", self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        for place, month in enumerate(self.months()):
            self._paint_month(painter, self._area(place), month)
        painter.end()

    def _paint_month(self, painter: QPainter, area: QRectF, month: date) -> None:
        px, wide, high = look().px, self._cell_width(), self._cell_height()
        now = (month.year, month.month) == (self.today.year, self.today.month)
        painter.setFont(font(14, 600))
        painter.setPen(look().color("accent" if now else "ink"))
        name = month_name(month.month).capitalize()
        shown = name if self.count == 12 else f"{name} {month.year}"
        painter.drawText(QRectF(area.x() + px(_GUTTER + 4), area.y(), area.width(), px(_TITLE - 6)), LEFT, shown)
        painter.setFont(font(12))
        painter.setPen(look().color("ink3"))
        for column, letters in enumerate(weekday_letters()):
            x = area.x() + px(_GUTTER) + column * wide
            painter.drawText(QRectF(x, area.y() + px(_TITLE - 4), wide, px(_HEADS)), CENTER, letters)
        for day in _days_of(month):
            rect = self.rect_of(day)
            if day.day == 1 or day.weekday() == 0:
                painter.setFont(font(12))
                painter.setPen(look().color("ink3"))
                week = QRectF(area.x(), rect.y(), px(_GUTTER - 6), high)
                painter.drawText(week, CENTER, str(day.isocalendar().week))
            self._paint_day(painter, day, rect)

    def _paint_day(self, painter: QPainter, day: date, rect: QRectF) -> None:
        px, here, dress = look().px, day == self.day, dress_of(self.calendar, day)
        box = rect.adjusted(1.5, 1.5, -1.5, -1.5)
        paint_day_box(painter, rect, dress)
        if day == self.today:
            painter.setPen(QPen(look().color("ink"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, px(5), px(5))
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("accent"))
            painter.drawRoundedRect(box, px(5), px(5))
        if here and self.hasFocus():
            painter.setPen(QPen(look().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), px(5) + 3, px(5) + 3)
        painter.setFont(font(13, 600 if here or day == self.today or dress.named else 400))
        painter.setPen(look().color("on_accent" if here else _INKS[dress]))
        painter.drawText(rect, CENTER, str(day.day))

    def _area(self, place: int) -> QRectF:
        """Where a month is shown."""
        px, columns = look().px, self.columns
        wide = (self.width() - (columns - 1) * px(_BETWEEN)) / columns
        high = px(_TITLE + _HEADS + _UNDER) + _WEEKS * self._cell_height()
        return QRectF(place % columns * (wide + px(_BETWEEN)), place // columns * high, wide, high)

    def _cell_width(self) -> float:
        return (self._area_width() - look().px(_GUTTER)) / _DAYS

    def _area_width(self) -> float:
        return (self.width() - (self.columns - 1) * look().px(_BETWEEN)) / self.columns

    def _cell_height(self) -> int:
        px, lines = look().px, -(-self.count // self.columns)
        room = self.height() / lines - px(_TITLE + _HEADS + _UNDER)
        return round(min(px(_HIGH), max(px(_LOW), room / _WEEKS)))

    def _high(self, cell: int) -> int:
        px, lines = look().px, -(-self.count // self.columns)
        return lines * (px(_TITLE + _HEADS + _UNDER) + _WEEKS * px(cell))

    def _start_of(self, day: date) -> date:
        if self.count == 12:
            return day.replace(month=1, day=1)
        return day.replace(day=1)

    def _said(self, day: date) -> str:
        now = self.tr("today") if day == self.today else ""
        return ", ".join(filter(None, (long_date(day), now, note_of(self.calendar, day))))

    def _tell(self) -> None:
        self.setAccessibleName(self._said(self.day))


_INKS = {
    Dress.WORKING: "ink",
    Dress.WEEKEND: "ink3",
    Dress.HOLIDAY: "accent",
    Dress.COUNTED_OUT: "accent",
    Dress.CLOSED: "ink",
}


def _days_of(month: date) -> Iterator[date]:
    """The days of the month that begins on a day."""
    day = month
    while day.month == month.month:
        yield day
        day += timedelta(1)

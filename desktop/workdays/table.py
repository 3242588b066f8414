"""Working days: how each kind of day is dressed in a calendar, told apart by shape as well as colour, and its words."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from typing_extensions import override

from desktop.base.dates import long_date
from desktop.base.words import translate
from desktop.ui.countstrip import DayCell
from desktop.ui.paint import hatch
from desktop.ui.painted import Painted, smooth
from desktop.ui.theme import look
from desktop.workdays.rules import SWITCHES, Calendar, Counting, DayKind
from desktop.workdays.words import day_name, kind_name, reason

Weeks = Sequence[tuple[int, Sequence[DayCell]]]
_WEEK = 7


class Dress(StrEnum):
    """How a day looks: the clock's kinds, but a closing day that does not stop the clock is seen too."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    COUNTED_OUT = "counted_out"
    CLOSED = "closed"

    @property
    def named(self) -> bool:
        """Whether such a day has a name of its own."""
        return self not in (Dress.WORKING, Dress.WEEKEND)


def dress_of(calendar: Calendar, day: date) -> Dress:
    """How a day is shown: a holiday goes before a closing day, both before the weekend they may fall in (W1, W1b)."""
    name = calendar.holiday(day)
    if name:
        own = {SWITCHES[switch] for switch in calendar.counted_out}
        return Dress.COUNTED_OUT if name in own else Dress.HOLIDAY
    if calendar.closing(day):
        return Dress.CLOSED
    return Dress.WEEKEND if calendar.kind(day) is DayKind.WEEKEND else Dress.WORKING


def note_of(calendar: Calendar, day: date) -> str:
    """What is to know of a day: the holiday's or closing day's name and whether it counts; empty for a working day."""
    kind, name, closing = calendar.kind(day), calendar.holiday(day), calendar.closing(day)
    told = [day_name(name)] if name else []
    if closing is not None:
        told.append(closing.name)
        if kind is DayKind.WORKING:
            told.append(translate("Workdays", "closing day that counts all the same"))
    if kind is not DayKind.WORKING:
        told.append(kind_name(kind))
    return ", ".join(told)


def dress_name(dress: Dress) -> str:
    """The word beside a dress in the legend."""
    return kind_name(DayKind(dress.value))


def paint_day_box(painter: QPainter, area: QRectF, dress: Dress) -> None:
    """Paints a day's ground: weekends flat, holidays with a bar, counted-out days dashed, closing days hatched."""
    px = look().px
    box = area.adjusted(1.5, 1.5, -1.5, -1.5)
    if dress is Dress.WEEKEND:
        painter.fillRect(area, look().color("sunken"))
    elif dress is Dress.HOLIDAY:
        painter.setPen(QPen(look().color("accent"), 1) if look().high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look().color("accent_soft"))
        painter.drawRoundedRect(box, px(4), px(4))
        bar = QRectF(box.center().x() - px(6), box.bottom() - px(4), px(12), px(2))
        painter.fillRect(bar, look().color("accent"))
    elif dress is Dress.COUNTED_OUT:
        painter.setPen(QPen(look().color("accent"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, px(4), px(4))
    elif dress is Dress.CLOSED:
        hatch(painter, box, "line2", 5, 1.4)
        painter.setPen(QPen(look().color("control"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, px(4), px(4))


class Swatch(Painted):
    """A day's dress in the legend; the word stands beside it."""

    def __init__(self, dress: Dress) -> None:
        super().__init__()
        self._dress = dress

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(26), look().px(22))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        paint_day_box(painter, QRectF(self.rect()), self._dress)
        painter.end()


def weeks_of(counting: Counting) -> Weeks:
    """A counting as weeks of a count strip, Monday first, from the week of receipt to the deadline's (W3)."""
    first = counting.day_zero - timedelta(counting.day_zero.weekday())
    last = counting.deadline + timedelta(_WEEK - 1 - counting.deadline.weekday())
    days = [first + timedelta(step) for step in range((last - first).days + 1)]
    cells = [_cell(counting, day) for day in days]
    return [(days[start].isocalendar().week, cells[start : start + _WEEK]) for start in range(0, len(days), _WEEK)]


def _cell(counting: Counting, day: date) -> DayCell:
    """One day of a counting, with the words that say what it was to the clock."""
    said = long_date(day)
    if day == counting.day_zero:
        return DayCell(day.day, None, "received", translate("Workdays", "{day}: received").format(day=said))
    if day < counting.day_zero or day > counting.deadline:
        return DayCell(day.day, None, "after")
    for each in (*counting.skipped, *counting.weekends):
        if each.day == day:
            kind = {DayKind.CLOSED: "closed", DayKind.WEEKEND: "weekend"}.get(each.kind, "holiday")
            return DayCell(day.day, None, kind, f"{said}: {reason(each)}" if kind != "weekend" else "")
    number = counting.counted.index(day) + 1
    if day == counting.deadline:
        return DayCell(day.day, number, "last", translate("Workdays", "{day}: the deadline").format(day=said))
    closed = next((each for each in counting.closed if each.day == day), None)
    return DayCell(day.day, number, "counted", f"{said}: {reason(closed)}" if closed else "")

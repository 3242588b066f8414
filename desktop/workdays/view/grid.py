"""Calendar: where the days of a month and their entries stand on the sheet."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF

from desktop.ui.theme import look
from desktop.workdays.view.cells import HEAD, LINE, TOP

DAYS = 7
GUTTER, LOW = 40, 88
"""The width of the column with the weeks' numbers, and the least height of a day, in px at 100 %."""
_NARROW_WEEKEND = 0.62


@dataclass(frozen=True)
class Grid:
    """The weeks that a month touches, on a sheet of a size in pixels; weekends are narrower."""

    month: date
    width: int
    height: int

    @cached_property
    def first(self) -> date:
        """The Monday of the first week."""
        return self.month - timedelta(self.month.weekday())

    @cached_property
    def weeks(self) -> int:
        """How many weeks the month touches."""
        days = monthrange(self.month.year, self.month.month)[1]
        return (self.month.weekday() + days - 1) // DAYS + 1

    @property
    def last(self) -> date:
        """The Sunday of the last week."""
        return self.first + timedelta(self.weeks * DAYS - 1)

    @cached_property
    def high(self) -> float:
        """The height of a day."""
        return max((self.height - look().px(HEAD)) / self.weeks, look().px(LOW))

    @cached_property
    def room(self) -> int:
        """How many entries fit into a day."""
        return max(1, int((self.high - look().px(TOP)) // look().px(LINE)))

    def days(self) -> Iterator[date]:
        """The days, Monday first."""
        for step in range(self.weeks * DAYS):
            yield self.first + timedelta(step)

    @property
    def area(self) -> QRectF:
        """All days together."""
        return self.rect_of(self.first).united(self.rect_of(self.last))

    @cached_property
    def _edges(self) -> tuple[list[int], list[int]]:
        """Where the columns and where the weeks begin and end, in whole pixels: so the lines between them are sharp."""
        px, widths = look().px, accumulate([1.0] * 5 + [_NARROW_WEEKEND] * 2, initial=0.0)
        wide = (self.width - px(GUTTER)) / (5 + 2 * _NARROW_WEEKEND)
        across = [px(GUTTER) + round(wide * each) for each in widths]
        return across, [px(HEAD) + round(self.high * week) for week in range(self.weeks + 1)]

    def rect_of(self, day: date) -> QRectF:
        """Where a day stands."""
        across, down = self._edges
        week, column = divmod((day - self.first).days, DAYS)
        x, y = across[column], down[week]
        return QRectF(x, y, across[column + 1] - x, down[week + 1] - y)

    def chip_rects(self, day: date, count: int) -> list[QRectF]:
        """Where the first entries of a day stand."""
        px, cell = look().px, self.rect_of(day)
        x, y, wide, high = cell.x() + px(6), cell.y(), cell.width() - px(12), px(LINE - 4)
        return [QRectF(x, y + px(TOP + at * LINE), wide, high) for at in range(count)]

    def chip_rect(self, day: date, at: int) -> QRectF:
        """Where the entry in a place of a day stands."""
        return self.chip_rects(day, at + 1)[at]

    def day_at(self, place: QPointF) -> date | None:
        """The day under a point."""
        return next((day for day in self.days() if self.rect_of(day).contains(place)), None)

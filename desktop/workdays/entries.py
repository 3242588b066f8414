"""Calendar: what other rooms put into the calendar, as the calendar shows it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Entry:
    """A record in the calendar: its days and times in local time; without a start it lasts all day."""

    id: int
    version: int
    day: date
    title: str
    start: time | None = None
    end: time | None = None
    until: date | None = None
    """The last day of an entry over several days."""
    note: str = ""
    """What a list says beside the title: kind, state, place."""
    conflict: str = ""
    """What the entry clashes with, in words; the source knows."""
    movable: bool = False
    tentative: bool = False
    """Not settled yet: shown with a broken edge."""
    icon: str = ""
    """The source's own icon when empty."""

    @property
    def last(self) -> date:
        """The last day of the entry."""
        return self.until or self.day

    @property
    def order(self) -> tuple[bool, time, str, int]:
        """Whole days first, then by time, then by title."""
        return (self.start is not None, self.start or time(), self.title, self.id)


def by_day(entries: Iterable[Entry], first: date, last: date) -> Mapping[date, tuple[Entry, ...]]:
    """The entries of each day from first to last that has any, in order; long ones stand on all of their days."""
    found: dict[date, list[Entry]] = {}
    for entry in entries:
        for day in _days(max(entry.day, first), min(entry.last, last)):
            found.setdefault(day, []).append(entry)
    return {day: tuple(sorted(found[day], key=lambda each: each.order)) for day in sorted(found)}


def _days(first: date, last: date) -> Iterator[date]:
    """The days from first to last."""
    while first <= last:
        yield first
        first += _DAY

"""Visits: the timetable, whose times follow from lengths, with the overlaps and gaps it shows (B1.2)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise

from desktop.visits.rules.records import Item, Task, Visit

DAY = 24 * 60
"""The minutes of a day: nothing of a visit lasts longer."""


@dataclass(frozen=True)
class Slot:
    """An item where its time is known: minutes after the visit's midnight, real minutes from start to end.

    `overlap` and `gap` are the minutes it begins before or after the end of what came before it.
    """

    item: Item
    start: int
    end: int
    overlap: int = 0
    gap: int = 0


@dataclass(frozen=True)
class Timetable:
    """The whole timetable: its slots in order, its length in minutes from first start to last end."""

    slots: tuple[Slot, ...] = ()

    @property
    def start(self) -> int:
        """The first start in minutes after midnight; 0 for an empty timetable."""
        return min((slot.start for slot in self.slots), default=0)

    @property
    def end(self) -> int:
        """The last end in minutes after midnight; 0 for an empty timetable."""
        return max((slot.end for slot in self.slots), default=0)

    @property
    def total(self) -> int:
        """The minutes from the first start to the last end."""
        return self.end - self.start

    @property
    def overlaps(self) -> tuple[Slot, ...]:
        """The slots that begin before the one ahead of them has ended."""
        return tuple(slot for slot in self.slots if slot.overlap)

    @property
    def gaps(self) -> tuple[Slot, ...]:
        """The slots that leave time unused ahead of them."""
        return tuple(slot for slot in self.slots if slot.gap)


def timetable(items: Iterable[Item], start: int | None) -> Timetable:
    """The items with their times: each begins where the one before ends, unless its start is fixed (B1.2).

    `start` is the visit's own start in minutes after midnight (midnight where none is known).
    """
    slots: list[Slot] = []
    end = start or 0
    for number, item in enumerate(items):
        begins = end if item.at is None else item.at
        away = begins - end if number or start is not None else 0
        slots.append(Slot(item, begins, begins + item.minutes, max(0, -away), max(0, away)))
        end = begins + item.minutes
    return Timetable(tuple(slots))


def timetable_of(visit: Visit) -> Timetable:
    """The timetable of a visit from its own start."""
    return timetable(visit.items, visit.start)


def with_length(items: Sequence[Item], row: int, minutes: int) -> tuple[Item, ...]:
    """The items with another length in one row: the times after it follow by themselves."""
    return tuple(replace(item, minutes=minutes) if at == row else item for at, item in enumerate(items))


def with_start(items: Sequence[Item], row: int, at: int | None) -> tuple[Item, ...]:
    """The items with one row's start fixed (minutes after midnight), or with None set free to follow again."""
    return tuple(replace(item, at=at) if number == row else item for number, item in enumerate(items))


def moved(items: Sequence[Item], row: int, to: int) -> tuple[Item, ...]:
    """The items with one row moved to another place; fixed starts stay with their items."""
    rest = [item for at, item in enumerate(items) if at != row]
    rest.insert(to, items[row])
    return tuple(rest)


def shifted(items: Iterable[Item], minutes: int) -> tuple[Item, ...]:
    """The items with every fixed start moved: what a visit does when its own start moves."""
    return tuple(item if item.at is None else replace(item, at=(item.at + minutes) % DAY) for item in items)


def tasks_shifted(tasks: Iterable[Task], minutes: int) -> tuple[Task, ...]:
    """The internal tasks with their times moved along with the visit."""
    return tuple(task if task.at is None else replace(task, at=(task.at + minutes) % DAY) for task in tasks)


def clashes(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """The internal tasks that one person has at the same time as the task before."""
    timed = sorted((task for task in tasks if task.at is not None and task.responsible), key=lambda each: each.at or 0)
    found = []
    for person in {task.responsible for task in timed}:
        own = [task for task in timed if task.responsible == person]
        found += [later for one, later in pairwise(own) if (one.at or 0) + one.minutes > (later.at or 0)]
    return tuple(found)


def starts_at(visit: Visit, zone: tzinfo) -> datetime | None:
    """The moment a visit begins, None while day or time are open."""
    if visit.day is None or visit.start is None:
        return None
    return moment(visit.day, visit.start, zone)


def ends_at(visit: Visit, zone: tzinfo) -> datetime | None:
    """The moment a visit ends: its own end, or that of its timetable; None while day or time are open."""
    begins = starts_at(visit, zone)
    if begins is None or visit.day is None or visit.start is None:
        return None
    if visit.end is not None:
        return moment(visit.day, visit.end, zone)
    return later(begins, timetable_of(visit).end - visit.start if visit.items else 60)


def moment(day: date, minutes: int, zone: tzinfo) -> datetime:
    """The moment the clock on the wall shows so many minutes after midnight; the first of two in autumn."""
    return datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(minutes=minutes)


def later(begins: datetime, minutes: int) -> datetime:
    """The moment so many real minutes later, right across the change to summer time and back."""
    return (begins.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(begins.tzinfo)


def clock_times(visit: Visit, zone: tzinfo) -> tuple[tuple[datetime, datetime], ...]:
    """What the clock on the wall shows at start and end of every item; lengths are real minutes."""
    begins = starts_at(visit, zone)
    if begins is None or visit.day is None:
        return ()
    found: list[tuple[datetime, datetime]] = []
    end = begins
    for item in visit.items:
        start = end if item.at is None else moment(visit.day, item.at, zone)
        end = later(start, item.minutes)
        found.append((start, end))
    return tuple(found)


def length(visit: Visit) -> int | None:
    """How many minutes a visit lasts: from its start to its end, or as long as its timetable; None while open."""
    if visit.start is not None and visit.end is not None:
        return visit.end - visit.start
    return timetable_of(visit).total or None

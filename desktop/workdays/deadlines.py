"""Deadlines: which open ones a changed calendar moves, and when a reminder of one is due."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop.workdays.rules import Calendar


@dataclass(frozen=True)
class OpenDeadline:
    """The deadline of an open item; `days` is None where the date was agreed instead of counted."""

    key: int
    label: str
    day_zero: date
    days: int | None
    deadline: date


@dataclass(frozen=True)
class Move:
    """An open item whose deadline a change moves."""

    key: int
    label: str
    before: date
    after: date


def moves(open_deadlines: Iterable[OpenDeadline], calendar: Calendar) -> tuple[Move, ...]:
    """The open items whose deadline is another one by this calendar; agreed dates and closed items stay (W5)."""
    counted = (
        Move(each.key, each.label, each.deadline, calendar.deadline(each.day_zero, each.days))
        for each in open_deadlines
        if each.days is not None
    )
    return tuple(move for move in counted if move.before != move.after)


@dataclass(frozen=True)
class Reminder:
    """A reminder that was given: the working day it fell on, and the deadline it spoke of."""

    day: date
    deadline: date


def reminder_days(calendar: Calendar, deadline: date, days_before: Iterable[int]) -> tuple[date, ...]:
    """The working days on which a reminder of a deadline falls, earliest first (W4)."""
    return tuple(sorted({calendar.before(deadline, days) for days in days_before if days > 0}))


def reminder_due(
    calendar: Calendar, deadline: date, days_before: Iterable[int], today: date, last: Reminder | None = None
) -> Reminder | None:
    """The reminder to give today of an open item, or None; closed items are not asked about (W4).

    A deadline that moved since the last reminder is reminded of anew. A day that does not count brings none, nor
    does a day after the deadline. A reminder missed while nobody looked is given on the next working day.
    """
    if today > deadline or not calendar.is_working(today):
        return None
    reached = [day for day in reminder_days(calendar, deadline, days_before) if day <= today]
    given = last is not None and last.deadline == deadline and bool(reached) and last.day >= reached[-1]
    return Reminder(reached[-1], deadline) if reached and not given else None

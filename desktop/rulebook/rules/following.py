"""Rulebook: what is to be done about the rules and when: recurring tasks on working days, and their history."""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.rulebook.rules.register import Due, DueKind, Register, Side, Version
from desktop.workdays.rules import Calendar

BACK, AHEAD = timedelta(days=366), timedelta(days=92)
"""How far back an undone follow-up is asked for, and how far ahead the next ones are shown."""


class Standing(StrEnum):
    """How a rule fares, as its last follow-up told."""

    NOT_YET = "not_yet"
    KEPT = "kept"
    PARTLY = "partly"
    BROKEN = "broken"


@dataclass(frozen=True)
class FollowUp:
    """What was found about a rule on a day; `task` is the due day it settles."""

    rule_id: int
    day: date
    by: str
    standing: Standing = Standing.KEPT
    text: str = ""
    task: date | None = None
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Task:
    """A follow-up that falls due: the working day it must be done by, and the day it is reckoned from (S-A6)."""

    rule_id: int
    code: str
    text: str
    side: Side
    persons: tuple[str, ...]
    nominal: date
    due: date
    done: FollowUp | None = None

    def overdue(self, today: date) -> bool:
        """Whether it should have been done by now."""
        return self.done is None and self.due < today


def tasks(
    register: Register,
    persons: dict[int, tuple[str, ...]],
    done: Iterable[FollowUp],
    calendar: Calendar,
    first: date,
    last: date,
) -> tuple[Task, ...]:
    """What falls due from first to last, undone ones first, then by day (S-A6, S-D3).

    A due day that is no working day rolls to the next one (W2).
    """
    settled = {(each.rule_id, each.task): each for each in done if each.task is not None}
    found = [
        Task(
            id,
            clause.code,
            clause.text,
            clause.side,
            persons.get(id, ()),
            day,
            calendar.roll_forward(day),
            settled.get((id, day)),
        )
        for id, clause in register.clauses
        for day in sorted({day for due in clause.due for day in days_of(due, first, last)})
    ]
    return tuple(sorted(found, key=lambda each: (each.done is not None, each.due, each.code)))


def tasks_now(
    register: Register,
    versions: Iterable[Version],
    persons: Mapping[int, tuple[str, ...]],
    done: Iterable[FollowUp],
    calendar: Calendar,
) -> tuple[Task, ...]:
    """What is still to be done as of the register's day, the longest overdue first (S-A6, S-D3).

    Nothing is asked for from before a rule held.
    """
    since: dict[int, date] = {}
    for each in versions:
        since[each.rule_id] = min(each.since, since.get(each.rule_id, each.since))
    found = tasks(register, dict(persons), done, calendar, register.day - BACK, register.day + AHEAD)
    return tuple(each for each in found if each.done is None and each.nominal >= since[each.rule_id])


def days_of(due: Due, first: date, last: date) -> tuple[date, ...]:
    """The days from first to last on which a deadline falls, before any rolling; a month's is its last day."""
    every: Iterable[tuple[int, int, int]]
    match due.kind:
        case DueKind.MONTHLY:
            every = ((year, month, monthrange(year, month)[1]) for year, month in _months(first, last))
        case DueKind.YEARLY:
            every = (
                (year, month, min(day, monthrange(year, month)[1]))
                for year in range(first.year, last.year + 1)
                for month, day in (map(int, each.split("-")) for each in due.days)
            )
        case DueKind.ONCE | DueKind.LAPSES if due.day is not None:
            every = ((due.day.year, due.day.month, due.day.day),)
        case _:
            return ()
    return tuple(sorted(found for parts in every if first <= (found := date(*parts)) <= last))


def standing_of(rule_id: int, done: Iterable[FollowUp]) -> Standing:
    """How a rule fares by its last follow-up."""
    mine = [each for each in done if each.rule_id == rule_id]
    return max(mine, key=lambda each: (each.day, each.id)).standing if mine else Standing.NOT_YET


def check_follow_up(follow_up: FollowUp, today: date) -> FollowUp:
    """The follow-up, tidied; raises Refused in the future, or when a rule is not kept and nothing says why (S)."""
    text = follow_up.text.strip()
    if follow_up.day > today:
        raise Refused(
            translate("Rulebook", "The follow-up lies in the future"),
            advice=translate("Rulebook", "Enter the day on which it was done."),
            rule="S",
        )
    if follow_up.standing in (Standing.PARTLY, Standing.BROKEN) and not text:
        raise Refused(
            translate("Rulebook", "What is not as agreed is not told"),
            advice=translate("Rulebook", "Write in a sentence what was found."),
            rule="S",
        )
    return replace(follow_up, text=text)


def _months(first: date, last: date) -> Iterator[tuple[int, int]]:
    """The months from one day's to another's."""
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        yield year, month
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)

"""Visits: the same host or institution twice on a day, and how much an institution is visited."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.visits.rules.records import ENDED_EARLY, Line, Visit
from desktop.workdays.rules import add_months

WINDOW = 12
"""The months over which an institution's load is counted."""


class ConflictKind(StrEnum):
    """What two visits share."""

    HOST = "host"
    INSTITUTION = "institution"


@dataclass(frozen=True)
class Conflict:
    """Another visit that cannot well take place beside this one, and what they share."""

    other: Line
    kind: ConflictKind


@dataclass(frozen=True)
class Load:
    """How often an institution was visited in the last twelve months, and for how many hours; planned ones apart."""

    institution_id: int
    visits: int = 0
    minutes: int = 0
    coming: int = 0


def conflicts(visit: Visit | Line, others: Iterable[Line]) -> tuple[Conflict, ...]:
    """The visits on the same day at the same institution, or with the same host at the same time."""
    if visit.day is None or visit.state in ENDED_EARLY:
        return ()
    found = []
    for other in others:
        if other.id == visit.id or other.day != visit.day or other.state in ENDED_EARLY:
            continue
        if visit.institution_id is not None and other.institution_id == visit.institution_id:
            found.append(Conflict(other, ConflictKind.INSTITUTION))
        if visit.host_id is not None and other.host_id == visit.host_id and _meet(visit, other):
            found.append(Conflict(other, ConflictKind.HOST))
    return tuple(found)


def _meet(one: Visit | Line, other: Line) -> bool:
    """Whether two visits of a day overlap; what has no time yet may fall on any."""
    if one.start is None or other.start is None:
        return True
    one_end = one.end if one.end is not None else one.start + 60
    other_end = other.end if other.end is not None else other.start + 60
    return one.start < other_end and other.start < one_end


def load_since(today: date) -> date:
    """The first day that counts in an institution's load."""
    return add_months(today, -WINDOW)

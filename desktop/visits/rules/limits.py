"""Visits: what the municipality has set and the day brings, and the rules that measure against it (B1.3, B2.2)."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.visits.rules.records import COMING, Ahead, Participant, Role, Side, State, Visit, VisitKind
from desktop.visits.rules.timetable import length
from desktop.workdays.quarantine import Dispensation, Effect, Guests, PlannedVisit, Quarantine, Ruling
from desktop.workdays.rules import add_months

_SOON = 7
"""Days before the month's end from which the warning is shown."""


@dataclass(frozen=True)
class Frame:
    """What a visit is measured against: the day, the quarantine, and the municipality's numbers.

    `hours` is the longest member's visit, `months` the time within which one must be possible, `turnout` the most
    staff for each guest.
    """

    today: date
    quarantine: Quarantine = field(default_factory=Quarantine)
    hours: int = 3
    months: int = 1
    turnout: int = 2


class Standing(StrEnum):
    """How a member's request stands to its month (B2.2)."""

    SETTLED = "settled"
    FINE = "fine"
    RUNNING_OUT = "running_out"
    OVER = "over"


@dataclass(frozen=True)
class Month:
    """The month within which a member's visit must be possible: its last day, and the days left (B2.2)."""

    last: date
    left: int
    standing: Standing


@dataclass(frozen=True)
class Turnout:
    """How many take part on each side (B1.3)."""

    guests: int
    politicians: int
    staff: int
    limit: int

    @property
    def ratio(self) -> float | None:
        """Staff for each guest, None while no guest is named."""
        return self.staff / self.guests if self.guests else None

    @property
    def too_many(self) -> bool:
        """Whether more of the administration turn out than the municipality wants."""
        return self.ratio is not None and self.ratio > self.limit


def guests_of(visit: Visit) -> Guests:
    """Who comes, as the quarantine asks: own visits are never blocked, nor meetings across the parties (B1.4)."""
    return Guests(tuple(guest.kind for guest in visit.guests), visit.kind is not VisitKind.EXTERNAL, visit.debate)


def ruling(visit: Visit, frame: Frame, day: date | None = None) -> Ruling | None:
    """What the quarantine says of the visit's day or of another one; None without a day (B1.4)."""
    asked = day or visit.day
    return frame.quarantine.ruling(asked, guests_of(visit)) if asked else None


def dispensation(visit: Visit) -> Dispensation | None:
    """The latest decision that lets the visit take place in quarantine (B1.4)."""
    return visit.dispensations[-1] if visit.dispensations else None


def blocked(visit: Visit, frame: Frame) -> bool:
    """Whether the quarantine keeps the visit from being confirmed and given a programme (B1.4)."""
    found = ruling(visit, frame)
    return found is not None and found.effect is Effect.BLOCK and dispensation(visit) is None


def planned(visit: Visit) -> PlannedVisit | None:
    """A coming visit as the elections see it, None without a day (W6)."""
    if visit.day is None or visit.state not in COMING:
        return None
    return PlannedVisit(visit.id, visit.day, visit.title, guests_of(visit), bool(visit.dispensations))


def month(visit: Visit | Ahead, frame: Frame) -> Month | None:
    """How the month of a member's request stands; None for other kinds and for what has ended (B2.2)."""
    if visit.kind is not VisitKind.MEMBER or visit.state not in COMING:
        return None
    last = add_months(visit.requested.date(), frame.months)
    left = (last - frame.today).days
    if visit.day is not None and visit.day <= last:
        return Month(last, left, Standing.SETTLED)
    if left < 0 or (visit.day is not None and visit.state is State.CONFIRMED):
        return Month(last, left, Standing.OVER)
    return Month(last, left, Standing.RUNNING_OUT if left <= _SOON else Standing.FINE)


def too_long(visit: Visit, frame: Frame) -> bool:
    """Whether a member's visit lasts longer than the guidelines allow (B2.2)."""
    lasts = length(visit)
    return visit.kind is VisitKind.MEMBER and lasts is not None and lasts > frame.hours * 60


def turnout(visit: Visit, frame: Frame) -> Turnout:
    """How many turn out on each side, against the municipality's limit (B1.3); guests count once, by name."""
    sides = Counter(each.side for each in everybody(visit))
    return Turnout(sides[Side.GUEST], sides[Side.POLITICAL], sides[Side.ADMINISTRATION], frame.turnout)


def everybody(visit: Visit) -> tuple[Participant, ...]:
    """Everybody who takes part: the guests first, each once even where the list names them too (B1.2)."""
    listed = {each.name.strip().casefold() for each in visit.participants}
    guests = (each for each in visit.guests if each.name.strip().casefold() not in listed)
    return (*(Participant(each.name, Role.GUEST, each.office) for each in guests), *visit.participants)


def presenters(visit: Visit) -> tuple[Participant, ...]:
    """Those who give presentations, as agreed for the visit (B1.3)."""
    return tuple(each for each in visit.participants if each.presents)

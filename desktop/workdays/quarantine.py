"""Quarantine: whom it covers ahead of which election, what it does on a day, and the way past it (B1.4, W7)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.workdays.elections import (
    Election,
    ElectionKind,
    Length,
    LengthUnit,
    Period,
    first_free,
    merged,
    quarantine,
)

RULE = "B1.4"
MOST: Mapping[LengthUnit, int] = {LengthUnit.WEEKS: 52, LengthUnit.MONTHS: 12}
"""The longest quarantine that can be entered, by its unit."""


class GuestKind(StrEnum):
    """What a guest of a visit is, as far as elections are concerned (B1.4)."""

    MINISTER = "minister"
    PARLIAMENT = "member-of-parliament"
    CANDIDATE_PARLIAMENT = "candidate-parliament"
    MEP = "mep"
    CANDIDATE_EUROPEAN = "candidate-european"
    REGIONAL = "regional-politician"
    CANDIDATE_REGIONAL = "candidate-regional"
    COUNCIL_MEMBER = "council-member"
    OTHER = "other"


class Effect(StrEnum):
    """What a quarantine does to a visit: stops it, is told, or nothing (B1.4)."""

    BLOCK = "block"
    INFORM = "inform"
    NONE = "none"


COVERED = tuple(each for each in GuestKind if each not in (GuestKind.COUNCIL_MEMBER, GuestKind.OTHER))
"""The guests that the quarantine covers from the start, ahead of every kind of election (B1.4)."""


@dataclass(frozen=True)
class Cell:
    """One cell of the matrix: how long ahead of an election a guest is in quarantine; 0 is not at all (B1.4)."""

    guest: GuestKind
    kind: ElectionKind
    number: int = 0
    unit: LengthUnit = LengthUnit.MONTHS
    agreed_by: str = ""
    agreed_on: date | None = None
    id: int = 0
    version: int = 0

    @property
    def length(self) -> Length | None:
        """The length, None where the guest is not covered."""
        return Length(self.number, self.unit) if self.number else None


@dataclass(frozen=True)
class Matrix:
    """Guest kinds by election kinds; a cell that is not there stands as `start_cell` has it (B1.4)."""

    cells: tuple[Cell, ...] = ()

    def cell(self, guest: GuestKind, kind: ElectionKind) -> Cell:
        """The cell of a guest and an election."""
        own = (each for each in self.cells if each.guest is guest and each.kind is kind)
        return next(own, start_cell(guest, kind))

    def length(self, guest: GuestKind, kind: ElectionKind) -> Length | None:
        """How long a guest is in quarantine ahead of an election, None for not at all."""
        return self.cell(guest, kind).length

    def with_length(self, guest: GuestKind, kind: ElectionKind, length: Length | None) -> "Matrix":
        """The matrix with another length in one cell."""
        before = self.cell(guest, kind)
        number, unit = (length.number, length.unit) if length else (0, before.unit)
        others = tuple(each for each in self.cells if (each.guest, each.kind) != (guest, kind))
        return Matrix((*others, replace(before, number=number, unit=unit)))


@dataclass(frozen=True)
class Ruling:
    """What the quarantine says of a day: its effect, the merged periods the day lies in, the first free day (B1.4)."""

    day: date
    effect: Effect
    periods: tuple[Period, ...]
    first_free: date
    rule: str = RULE

    @property
    def blocked(self) -> bool:
        """Whether a visit on the day can be registered, but not confirmed or given a programme."""
        return self.effect is Effect.BLOCK


@dataclass(frozen=True)
class Dispensation:
    """An exception from the quarantine: who decided it, when and why; kept with its visit and logged (B1.4)."""

    decided_by: str
    decided_on: date
    reason: str


@dataclass(frozen=True)
class Guests:
    """Who comes, as far as the quarantine asks; `own` is a visit of sitting council members themselves.

    `cross_party` is a voter or debate meeting across the parties, agreed with the leader: it remains possible.
    """

    kinds: tuple[GuestKind, ...] = ()
    own: bool = False
    cross_party: bool = False


@dataclass(frozen=True)
class PlannedVisit:
    """A coming visit as the elections see it; one with a dispensation is told of, but not hit (W6)."""

    id: int
    day: date
    title: str
    guests: Guests
    dispensed: bool = False


@dataclass(frozen=True)
class Hit:
    """A planned visit that a change brings into quarantine, and what is said of its day then (W6)."""

    visit: PlannedVisit
    ruling: Ruling


@dataclass(frozen=True)
class Quarantine:
    """The municipality's quarantine: its elections, its matrix, and whether it blocks or only informs (B1.4)."""

    elections: tuple[Election, ...] = ()
    matrix: Matrix = Matrix()
    blocks: bool = True

    def periods(self, kinds: Iterable[GuestKind]) -> tuple[Period, ...]:
        """The quarantines of any of the guests by date; those that overlap are merged (W7)."""
        guests = tuple(dict.fromkeys(kinds))
        return merged(
            quarantine(election, length)
            for election in self.elections
            for length in dict.fromkeys(self.matrix.length(guest, election.kind) for guest in guests)
            if length is not None
        )

    def ruling(self, day: date, guests: Guests) -> Ruling:
        """What the quarantine says of a visit on a day (B1.4); sitting members' own visits are never blocked."""
        covered = () if guests.cross_party else guests.kinds
        strict = tuple(kind for kind in covered if kind is not GuestKind.COUNCIL_MEMBER and not guests.own)
        if self.blocks:
            found = _ruling(day, Effect.BLOCK, self.periods(strict))
            if found.blocked:
                return found
        return _ruling(day, Effect.INFORM, self.periods(covered))

    def hits(self, before: "Quarantine", visits: Iterable[PlannedVisit]) -> tuple[Hit, ...]:
        """The planned visits that this quarantine brings under a stricter word than the one before, by day (W6)."""
        found = []
        for visit in sorted(visits, key=lambda each: (each.day, each.id)):
            now, then = self.ruling(visit.day, visit.guests), before.ruling(visit.day, visit.guests)
            if not visit.dispensed and _STRICTNESS[now.effect] > _STRICTNESS[then.effect]:
                found.append(Hit(visit, now))
        return tuple(found)


def start_cell(guest: GuestKind, kind: ElectionKind) -> Cell:
    """A cell as the guidelines have it from the start: three months for those covered, nothing for others (B1.4)."""
    return Cell(guest, kind, 3 if guest in COVERED else 0)


def check_cell(cell: Cell) -> Cell:
    """The cell; raises Refused for a length below nothing or over a year (B1.4)."""
    if 0 <= cell.number <= MOST[cell.unit]:
        return cell
    raise Refused(
        translate("Quarantine", "A quarantine lasts at most a year"),
        advice=translate("Quarantine", "Enter up to {weeks} weeks or {months} months, or 0 for none.").format(
            weeks=MOST[LengthUnit.WEEKS], months=MOST[LengthUnit.MONTHS]
        ),
        rule=RULE,
    )


def check_agreed(name: str) -> str:
    """The name of who agreed to another matrix, tidied; raises Refused without one (B1.4)."""
    if name.strip():
        return name.strip()
    raise Refused(
        translate("Quarantine", "Nobody is named who agreed"),
        advice=translate("Quarantine", "Enter who agreed to the change, and when."),
        rule=RULE,
    )


def check_dispensation(given: Dispensation, today: date) -> Dispensation:
    """The exception, tidied; raises Refused without a name or a reason, or when it was decided after today (B1.4)."""
    tidy = replace(given, decided_by=given.decided_by.strip(), reason=given.reason.strip())
    if not tidy.decided_by or not tidy.reason:
        raise Refused(
            translate("Quarantine", "An exception from the quarantine needs a name and a reason"),
            advice=translate("Quarantine", "Enter who decided it, and why."),
            rule=RULE,
        )
    if tidy.decided_on > today:
        raise Refused(
            translate("Quarantine", "The exception lies in the future"),
            advice=translate("Quarantine", "Enter the day on which it was decided."),
            rule=RULE,
        )
    return tidy


def _ruling(day: date, effect: Effect, periods: tuple[Period, ...]) -> Ruling:
    """The effect where the day lies in one of the periods, none elsewhere."""
    covering = tuple(each for each in periods if each.covers(day))
    return Ruling(day, effect if covering else Effect.NONE, covering, first_free(day, covering))


_STRICTNESS = {Effect.NONE: 0, Effect.INFORM: 1, Effect.BLOCK: 2}

"""Elections: which are known or can be computed, and the quarantine before them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.workdays.rules import add_months

CHECKED = date(2026, 11, 22)
"""The day on which the elections that ship with the program were last held against their sources."""
_DAY = timedelta(days=1)
_MONDAY, _TUESDAY, _SUNDAY = 0, 1, 6
LAST_FOLKETING = date(2026, 3, 24)


class ElectionKind(StrEnum):
    """What is elected; in Norway regional stands for the county council and parliament for the Storting (W6)."""

    MUNICIPAL = "municipal"
    REGIONAL = "regional"
    PARLIAMENT = "parliament"
    EUROPEAN = "european"


class ElectionStatus(StrEnum):
    """How sure the date is (W6)."""

    FIXED = "fixed"
    DECIDED = "decided"
    COMPUTED = "computed"
    LATEST = "latest"


class Basis(StrEnum):
    """The rule that a proposed date comes from; none for a row that a user wrote."""

    NONE = ""
    DK_LOCAL = "dk_local"
    DK_PARLIAMENT = "dk_parliament"
    DK_PARLIAMENT_HELD = "dk_parliament_held"
    EUROPEAN = "european"
    NO_HELD = "no_held"
    NO_EXPECTED = "no_expected"


KINDS: dict[str, tuple[ElectionKind, ...]] = {
    "DK": (ElectionKind.MUNICIPAL, ElectionKind.REGIONAL, ElectionKind.PARLIAMENT, ElectionKind.EUROPEAN),
    "NO": (ElectionKind.MUNICIPAL, ElectionKind.REGIONAL, ElectionKind.PARLIAMENT),
}
"""The kinds of election of each country."""


@dataclass(frozen=True)
class Election:
    """One election: its date, or the latest possible one; `latest` keeps that when an early one was called (W6)."""

    kind: ElectionKind
    day: date
    status: ElectionStatus
    called: date | None = None
    latest: date | None = None
    basis: Basis = Basis.NONE
    source: str = ""
    checked: date | None = None
    id: int = 0
    version: int = 0


def proposals(country: str, until_year: int, last_parliament: date = LAST_FOLKETING) -> tuple[Election, ...]:
    """The elections from 2025 on that are known or can be computed, by date (W6).

    `last_parliament` is the latest Folketing election that was held; Norway's Storting cannot be dissolved.
    """
    found = _danish(until_year, last_parliament) if country == "DK" else _norwegian(until_year)
    return tuple(sorted(found, key=lambda each: (each.day, KINDS[country].index(each.kind))))


def not_yet_known(known: Iterable[Election], proposed: Iterable[Election]) -> tuple[Election, ...]:
    """The proposals that do not stand in the table yet, not even on another day of the same year (W6)."""
    table = tuple(known)
    there = {(each.kind, each.day.year) for each in table}
    bounds = {each.latest for each in table}
    waiting = any(each.status is ElectionStatus.LATEST for each in table)
    return tuple(
        each
        for each in proposed
        if (each.kind, each.day.year) not in there
        and not (each.status is ElectionStatus.LATEST and (waiting or each.day in bounds))
    )


def latest_possible(previous: date) -> date:
    """The latest day of a Folketing election: four years less one day after the previous one (W6)."""
    return add_months(previous, 48) - _DAY


def third_tuesday_of_november(year: int) -> date:
    """The day of Danish municipal and regional elections, in every fourth year from 2025 (W6)."""
    return _nth(_TUESDAY, 3, 11, year)


def second_monday_of_september(year: int) -> date:
    """The expected day of Norwegian elections (W6)."""
    return _nth(_MONDAY, 2, 9, year)


def second_sunday_of_june(year: int) -> date:
    """The expected day of European elections, in every fifth year from 2024 (W6)."""
    return _nth(_SUNDAY, 2, 6, year)


def call(election: Election, called: date, day: date) -> Election:
    """The election as called on a day for a date; raises Refused when the dates cannot be (W6)."""
    latest = election.latest or (election.day if election.status is ElectionStatus.LATEST else None)
    return check_election(
        replace(election, day=day, called=called, latest=latest, status=ElectionStatus.DECIDED, checked=called)
    )


def check_election(election: Election) -> Election:
    """The election, tidied; raises Refused when it was called after its day or is later than possible (W6)."""
    if election.called is not None and election.called > election.day:
        raise Refused(
            translate("Elections", "The election lies before the day it was called"),
            advice=translate("Elections", "Enter the day of the call, and a later election day."),
            rule="W6",
        )
    if election.latest is not None and election.day > election.latest:
        raise Refused(
            translate("Elections", "The election lies after the latest possible date"),
            advice=translate("Elections", "Check the date, or mend the latest possible date first."),
            rule="W6",
        )
    return replace(election, source=election.source.strip())


class LengthUnit(StrEnum):
    """What a quarantine's length is counted in."""

    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True)
class Length:
    """The length of a quarantine; municipalities differ from three weeks to six months (W7)."""

    number: int = 3
    unit: LengthUnit = LengthUnit.MONTHS


@dataclass(frozen=True)
class Period:
    """The days from the first to the last, both included, and the elections they lie ahead of (W7)."""

    first: date
    last: date
    elections: tuple[Election, ...] = ()

    def covers(self, day: date) -> bool:
        """Whether the day lies in the period; both ends do (W7)."""
        return self.first <= day <= self.last


def length_before(day: date, length: Length) -> date:
    """The day so many months or weeks earlier, a month's last where it must be; not moved for weekends (W7)."""
    if length.unit is LengthUnit.WEEKS:
        return day - timedelta(weeks=length.number)
    return add_months(day, -length.number)


def quarantine(election: Election, length: Length | None = None) -> Period:
    """The quarantine before an election, election day included; three months unless told otherwise (W7).

    A parliament's that was called early begins on the day of the call, or when the latest possible date had begun it
    already; the days of the other elections are known long before anybody calls them.
    """
    length = length or Length()
    if election.called is None or election.kind is not ElectionKind.PARLIAMENT:
        return Period(length_before(election.day, length), election.day, (election,))
    begins = [election.called]
    if election.latest is not None:
        begins.append(length_before(election.latest, length))
    return Period(min(begins), election.day, (election,))


def merged(periods: Iterable[Period]) -> tuple[Period, ...]:
    """The periods by date, those that overlap or follow without a free day between shown as one (W7)."""
    found: list[Period] = []
    for each in sorted(periods, key=lambda period: (period.first, period.last)):
        if found and each.first <= found[-1].last + _DAY:
            before = found.pop()
            each = Period(before.first, max(before.last, each.last), before.elections + each.elections)
        found.append(each)
    return tuple(found)


def first_free(day: date, periods: Iterable[Period]) -> date:
    """The day itself, or the first one after the quarantine it lies in (W7)."""
    for period in merged(periods):
        if period.covers(day):
            return period.last + _DAY
    return day


def newly_covered(days: Iterable[date], before: Period, after: Period) -> tuple[date, ...]:
    """The days that a changed election brings into quarantine: what a call hits among planned visits (W6)."""
    return tuple(day for day in days if after.covers(day) and not before.covers(day))


def _danish(until_year: int, last_parliament: date) -> Iterator[Election]:
    """The Danish elections up to a year: law fixes the local ones, the last Folketing election bounds the next (W6)."""
    for year in range(2025, until_year + 1, 4):
        for kind in (ElectionKind.MUNICIPAL, ElectionKind.REGIONAL):
            yield _shipped(kind, third_tuesday_of_november(year), ElectionStatus.FIXED, Basis.DK_LOCAL)
    if LAST_FOLKETING.year <= until_year:
        held = _shipped(ElectionKind.PARLIAMENT, LAST_FOLKETING, ElectionStatus.DECIDED, Basis.DK_PARLIAMENT_HELD)
        yield replace(held, called=date(2026, 2, 26), latest=date(2026, 10, 31))
    latest = latest_possible(last_parliament)
    if latest.year <= until_year:
        yield _shipped(ElectionKind.PARLIAMENT, latest, ElectionStatus.LATEST, Basis.DK_PARLIAMENT)
    for year in range(2029, until_year + 1, 5):
        yield _shipped(ElectionKind.EUROPEAN, second_sunday_of_june(year), ElectionStatus.COMPUTED, Basis.EUROPEAN)


def _norwegian(until_year: int) -> Iterator[Election]:
    """The Norwegian elections up to a year: Storting from 2025 and local ones from 2027, every fourth year (W6)."""
    for year in range(2025, until_year + 1, 2):
        day = second_monday_of_september(year)
        known = year == 2025
        status = ElectionStatus.DECIDED if known else ElectionStatus.COMPUTED
        storting = (year - 2025) % 4 == 0
        for kind in (ElectionKind.PARLIAMENT,) if storting else (ElectionKind.MUNICIPAL, ElectionKind.REGIONAL):
            yield _shipped(kind, day, status, Basis.NO_HELD if known else Basis.NO_EXPECTED)


def _shipped(kind: ElectionKind, day: date, status: ElectionStatus, basis: Basis) -> Election:
    """An election that ships with the program."""
    return Election(kind, day, status, basis=basis, checked=CHECKED)


def _nth(weekday: int, number: int, month: int, year: int) -> date:
    """The first, second, third … of a weekday (0 Monday) in a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))

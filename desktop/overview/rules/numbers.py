"""Overview: numbers of how questions are answered: medians, shares and neutral comparison, from counted groups (D1)."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

WEEKS = 12
"""Weeks that the plot of answer times shows, this one included."""
YEARS = 2
"""Years that the numbers look back."""


@dataclass(frozen=True)
class Answered:
    """So many answers alike: who had asked, whose matter, working days taken, whether in time, and on which day.

    `late` is None where nothing was promised; `agreed` deadlines of larger tasks have no ten days (D3a).
    """

    member_id: int
    committee_id: int
    took: int
    late: bool | None
    agreed: bool = False
    count: int = 1
    asked_on: date | None = None


@dataclass(frozen=True)
class Dot:
    """Answers of one day that took the same time."""

    day: date
    took: int
    late: bool
    count: int = 1


@dataclass(frozen=True)
class Figure:
    """A group's answers: how many, how many of them in time of those with a limit, median and 90th percentile days."""

    name: str
    count: int = 0
    limited: int = 0
    in_time: int = 0
    median: float | None = None
    ninth: int | None = None
    id: int = 0

    @property
    def share(self) -> float | None:
        """The share in time, 0 to 1; None where nothing had a limit."""
        return self.in_time / self.limited if self.limited else None


@dataclass(frozen=True)
class Week:
    """A week of the plot: its Monday and number, and how many answers took how many days, in time or late."""

    monday: date
    in_time: tuple[tuple[int, int], ...]
    late: tuple[tuple[int, int], ...]
    median: float | None

    @property
    def number(self) -> int:
        """The week's number (ISO 8601)."""
        return self.monday.isocalendar().week

    @property
    def count(self) -> int:
        """How many answers went out in the week."""
        return sum(count for _, count in (*self.in_time, *self.late))

    @property
    def late_count(self) -> int:
        """How many of them came late."""
        return sum(count for _, count in self.late)


@dataclass(frozen=True)
class Numbers:
    """All that the lower cards show; talks and confidential guidance are not in any of it (D1)."""

    since: date
    until: date
    limit: int
    whole: Figure = Figure("")
    agreed: Figure = Figure("")
    weeks: tuple[Week, ...] = ()
    states: tuple[tuple[str, int], ...] = ()
    committees: tuple[Figure, ...] = ()
    parties: tuple[Figure, ...] = ()
    visits: tuple[tuple[int, str, int], ...] = ()


def years_before(day: date, years: int = YEARS) -> date:
    """The same day so many years earlier; 28 February where it was a leap day."""
    return day.replace(year=day.year - years, day=28) if (day.month, day.day) == (2, 29) else _back(day, years)


def _back(day: date, years: int) -> date:
    return day.replace(year=day.year - years)


def median(counts: Mapping[int, int]) -> float | None:
    """The median of values told as value and how often; the mean of the two in the middle, None of nothing."""
    total = sum(counts.values())
    if not total:
        return None
    low, high = _at(counts, (total - 1) // 2), _at(counts, total // 2)
    return (low + high) / 2


def ninth(counts: Mapping[int, int]) -> int | None:
    """The 90th percentile by nearest rank: the least value that nine of ten do not exceed; None of nothing."""
    total = sum(counts.values())
    return _at(counts, -(-total * 9 // 10) - 1) if total else None


def _at(counts: Mapping[int, int], place: int) -> int:
    """The value at a place, from 0, when all are put in order."""
    passed = 0
    for value in sorted(counts):
        passed += counts[value]
        if passed > place:
            return value
    raise IndexError(place)


def figure(name: str, answers: Iterable[Answered], id: int = 0) -> Figure:
    """The figures of some answers."""
    days: Counter[int] = Counter()
    limited = in_time = 0
    for each in answers:
        days[each.took] += each.count
        if each.late is not None:
            limited += each.count
            in_time += each.count * (not each.late)
    return Figure(name, days.total(), limited, in_time, median(days), ninth(days), id)


def grouped(
    answers: Iterable[Answered], key: Callable[[Answered], str], order: Callable[[str], object]
) -> tuple[Figure, ...]:
    """Figures group by group in the order told, those without a name last: no ranking by any figure (D1)."""
    groups: dict[str, list[Answered]] = defaultdict(list)
    for each in answers:
        groups[key(each)].append(each)
    return tuple(figure(name, groups[name]) for name in sorted(groups, key=lambda name: (not name, order(name))))


def by_letter(party: str) -> tuple[bool, str, str]:
    """The order of the lists on the ballot: by their letter, which stands first ("A Havnelisten") or alone.

    Lists without a letter follow by name. It never depends on how a list fares (D1).
    """
    letter, _, rest = party.partition(" ")
    lettered = len(letter.rstrip(".,:–-")) == 1
    return (not lettered, letter.casefold() if lettered else party.casefold(), rest.casefold())


def weeks_of(dots: Iterable[Dot], today: date, weeks: int = WEEKS) -> tuple[Week, ...]:
    """The answers week by week, the oldest first; weeks without an answer stand empty."""
    this = today - timedelta(days=today.weekday())
    mondays = [this - timedelta(weeks=back) for back in range(weeks - 1, -1, -1)]
    told: dict[tuple[date, bool], Counter[int]] = defaultdict(Counter)
    for each in dots:
        told[each.day - timedelta(days=each.day.weekday()), each.late][each.took] += each.count
    return tuple(_week(monday, told[monday, False], told[monday, True]) for monday in mondays)


def _week(monday: date, in_time: Counter[int], late: Counter[int]) -> Week:
    return Week(monday, tuple(sorted(in_time.items())), tuple(sorted(late.items())), median(in_time + late))

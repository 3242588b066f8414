"""Working days: which days count, when a deadline ends, and how it was counted."""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from itertools import accumulate

from desktop.base.problems import Problem, Refused
from desktop.base.settings import COUNTED_OUT, Profile
from desktop.base.words import translate
from desktop.workdays.publicdays import public_days

SWITCHES: Mapping[str, str] = {
    "05-01": "labor-day",
    "06-05": "constitution-day",
    "12-24": "christmas-eve",
    "12-31": "new-years-eve",
    "easter-eve": "easter-eve",
}
"""Days beside public holidays that a profile can count out (W1): switch -> id of the day's name."""
OFFERED: Mapping[str, tuple[str, ...]] = {
    "DK": ("06-05", "12-24", "12-31", "05-01"),
    "NO": ("12-24", "12-31", "easter-eve"),
}
"""The switches that a country's profile is offered, in the order they are shown (W1)."""
MOST_DAYS = 2000
"""The longest deadline that is counted, in working days."""
_YEARS = range(1950, 2101)
"""The years that the library of holidays reaches."""
_DAY = timedelta(days=1)
_SATURDAY, _SUNDAY = 5, 6
_LONGEST_CLOSING = timedelta(days=365)


class DayKind(StrEnum):
    """What a day is to the clock; a closing day that does not stop the clock is a working day."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    COUNTED_OUT = "counted_out"
    CLOSED = "closed"


@dataclass(frozen=True)
class ClosingDay:
    """The day, or days up to `until`, on which the municipality is closed; a yearly one returns from then on (W1b)."""

    day: date
    name: str = ""
    until: date | None = None
    yearly: bool = False
    id: int = 0
    version: int = 0

    @property
    def last(self) -> date:
        """The last day of the closing."""
        return self.until or self.day

    def days_in(self, year: int) -> Iterator[date]:
        """The days of one year that are closed; a closing over New Year has days in both years."""
        for first in self._starts(year):
            for step in range((self.last - self.day).days + 1):
                day = first + step * _DAY
                if day.year == year:
                    yield day

    def _starts(self, year: int) -> Iterator[date]:
        """The first days of the closings that can reach into a year; 29 February returns in leap years only."""
        if not self.yearly:
            yield self.day
            return
        for start in (year - 1, year):
            if start >= self.day.year:
                try:
                    yield self.day.replace(year=start)
                except ValueError:
                    continue


@dataclass(frozen=True)
class Skipped:
    """A day that was left out of a count; the reason is the id of its name, or a closing day's own name."""

    day: date
    reason: str
    kind: DayKind


@dataclass(frozen=True)
class Counting:
    """How a deadline came about (W3).

    `skipped` are the days left out beside weekends, `closed` the closing days that were counted all the same (W1b).
    """

    day_zero: date
    days: int
    deadline: date
    counted: tuple[date, ...]
    skipped: tuple[Skipped, ...]
    weekends: tuple[Skipped, ...]
    closed: tuple[Skipped, ...]
    saturday_counts: bool = False


@dataclass(frozen=True)
class _Year:
    """One year of a calendar: which days are off and why, and the number of working days up to each day."""

    start: int
    named: Mapping[date, Skipped]
    closed: Mapping[date, ClosingDay]
    off: frozenset[date]
    upto: tuple[int, ...]


@dataclass(frozen=True)
class Calendar:
    """A municipality's working days (W1, W1b); its years are worked out when first asked for, and kept."""

    country: str
    counted_out: tuple[str, ...] = ()
    saturday_counts: bool = False
    closing_days: tuple[ClosingDay, ...] = ()
    closing_stops_clock: bool = False
    _years: dict[int, _Year] = field(default_factory=dict, init=False, repr=False, compare=False)

    def worked_out(self, first: date, last: date) -> "Calendar":
        """The calendar, the years of these days worked out already."""
        for year in range(first.year, last.year + 1):
            self._year(year)
        return self

    def is_working(self, day: date) -> bool:
        """Whether the day counts as a working day (W1)."""
        return day not in self._year(day.year).off

    def holiday(self, day: date) -> str:
        """The id of the public holiday or counted-out day, or an empty text; a plus joins two on one day (W1)."""
        named = self._year(day.year).named.get(day)
        return named.reason if named else ""

    def closing(self, day: date) -> ClosingDay | None:
        """The municipality's own closing on the day, whether it stops the clock or not (W1b)."""
        return self._year(day.year).closed.get(day)

    def kind(self, day: date) -> DayKind:
        """What the day is to the clock; a holiday in a weekend is a weekend day, for it changes nothing (W1)."""
        year = self._year(day.year)
        if day not in year.off:
            return DayKind.WORKING
        if self._is_weekend(day):
            return DayKind.WEEKEND
        named = year.named.get(day)
        return named.kind if named else DayKind.CLOSED

    def first_working_after(self, day: date) -> date:
        """The first working day after the day (W2)."""
        day += _DAY
        while not self.is_working(day):
            day += _DAY
        return day

    def roll_forward(self, day: date) -> date:
        """The day or the next working day from Monday to Friday: where deadlines in months or days end (W2)."""
        while day.weekday() == _SATURDAY or not self.is_working(day):
            day += _DAY
        return day

    def plus_months(self, day: date, months: int) -> date:
        """The deadline a number of calendar months after the day, rolled forward to a working day (W2)."""
        return self.roll_forward(add_months(_sane(day), months))

    def deadline(self, day_zero: date, days: int) -> date:
        """The last day of a deadline of working days; day zero does not count; Problem for a number below 1 (W2)."""
        _check_days(days)
        day = _sane(day_zero)
        for _ in range(days):
            day = self.first_working_after(day)
        return day

    def count(self, day_zero: date, days: int) -> Counting:
        """The deadline with every day that was counted or skipped on the way to it (W2, W3)."""
        deadline = self.deadline(day_zero, days)
        way = [day_zero + step * _DAY for step in range(1, (deadline - day_zero).days + 1)]
        passed = tuple(self._skipped(day) for day in way if not self.is_working(day))
        closed = ((day, self.closing(day)) for day in way if self.is_working(day))
        return Counting(
            day_zero=day_zero,
            days=days,
            deadline=deadline,
            counted=tuple(day for day in way if self.is_working(day)),
            skipped=tuple(each for each in passed if each.kind is not DayKind.WEEKEND),
            weekends=tuple(each for each in passed if each.kind is DayKind.WEEKEND),
            closed=tuple(Skipped(day, own.name, DayKind.CLOSED) for day, own in closed if own),
            saturday_counts=self.saturday_counts,
        )

    def left(self, today: date, deadline: date) -> int:
        """Working days left, 0 on the day itself; negative exactly when the day is past, at the least -1 (W2)."""
        if today <= deadline:
            return self._between(today, deadline)
        return min(-self._between(deadline, today), -1)

    def before(self, deadline: date, days: int) -> date:
        """The working day that lies a number of working days before a deadline (W4)."""
        _check_days(days)
        day = _sane(deadline)
        for _ in range(days):
            day -= _DAY
            while not self.is_working(day):
                day -= _DAY
        return day

    def _skipped(self, day: date) -> Skipped:
        """The reason why a day is no working day."""
        kind = self.kind(day)
        own = self.closing(day)
        name = self.holiday(day) or (own.name if own and kind is DayKind.CLOSED else "")
        weekday = "saturday" if day.weekday() == _SATURDAY else "sunday"
        return Skipped(day, name or (weekday if kind is DayKind.WEEKEND else ""), kind)

    def _is_weekend(self, day: date) -> bool:
        """Whether the day is off by its weekday alone."""
        return day.weekday() == _SUNDAY or (day.weekday() == _SATURDAY and not self.saturday_counts)

    def _between(self, first: date, last: date) -> int:
        """The working days after the first day up to and with the last, without going through them."""
        begin, end = self._year(first.year), self._year(last.year)
        passed = end.upto[last.toordinal() - end.start] - begin.upto[first.toordinal() - begin.start]
        return passed + sum(self._year(year).upto[-1] for year in range(first.year, last.year))

    def _year(self, number: int) -> _Year:
        """A year of the calendar, worked out once."""
        return self._years.get(number) or self._work_out(number)

    def _work_out(self, number: int) -> _Year:
        """Works a year out and keeps it; raises Problem for a year out of reach."""
        if number not in _YEARS:
            raise _out_of_range()
        named = self._named(number)
        closed = {day: each for each in reversed(self.closing_days) for day in each.days_in(number)}
        first = date(number, 1, 1)
        days = [first + step * _DAY for step in range((date(number + 1, 1, 1) - first).days)]
        stopped = closed if self.closing_stops_clock else {}
        off = frozenset(day for day in days if self._is_weekend(day) or day in named or day in stopped)
        upto = accumulate(int(day not in off) for day in days)
        year = _Year(first.toordinal(), named, closed, off, tuple(upto))
        self._years[number] = year
        return year

    def _named(self, number: int) -> dict[date, Skipped]:
        """The public holidays of a year and the days that the profile counts out (W1)."""
        days = {day: Skipped(day, name, DayKind.HOLIDAY) for day, name in public_days(self.country, number).items()}
        easter = next(day for day, each in days.items() if "easter-sunday" in each.reason)
        for switch in self.counted_out:
            day = easter - _DAY if switch == "easter-eve" else date.fromisoformat(f"{number}-{switch}")
            days.setdefault(day, Skipped(day, SWITCHES[switch], DayKind.COUNTED_OUT))
        return days


def add_months(day: date, months: int) -> date:
    """The same day number so many months later or earlier, or the last of that month where it has no such day (W7)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return day.replace(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def default_switches(country: str) -> tuple[str, ...]:
    """The days that a country's profile counts out from the start (W1)."""
    return COUNTED_OUT[country]


def calendar_of(profile: Profile, closing_days: Iterable[ClosingDay] = ()) -> Calendar:
    """The calendar of a municipality with its switches and closing days (W1, W1b)."""
    return Calendar(
        country=profile.country,
        counted_out=profile.counted_out,
        saturday_counts=profile.saturday_counts,
        closing_days=tuple(closing_days),
        closing_stops_clock=profile.closing_stops_clock,
    )


def day_zero(received: datetime, zone: tzinfo, late_hour: int | None, calendar: Calendar) -> date:
    """The day that does not count: the local day of receipt, whatever the hour or weekday (W2).

    With a late hour (1-23, 0 or None for none) mail from that hour on a working day until the next one counts as
    the next working day's: a Saturday's too, as it must not be due before the late mail of the Friday ahead of it.
    """
    if received.tzinfo is None:
        raise ValueError("the time of receipt needs its zone")
    local = received.astimezone(zone)
    day = _sane(local.date())
    if late_hour and (local.hour >= late_hour or not calendar.is_working(day)):
        return calendar.first_working_after(day)
    return day


def check_closing(closing: ClosingDay) -> ClosingDay:
    """The closing, tidied; raises Refused without a name, with its end before its start, or over a year long (W1b)."""
    _sane(closing.day)
    _sane(closing.last)
    if not closing.name.strip():
        raise Refused(
            translate("Workdays", "The closing day has no name"),
            advice=translate("Workdays", "Enter what the day is called: it is shown where a deadline is explained."),
            rule="W1b",
        )
    if closing.last < closing.day:
        raise Refused(
            translate("Workdays", "The last closing day lies before the first"),
            advice=translate("Workdays", "Enter a last day that is not before the first, or leave it empty."),
            rule="W1b",
        )
    if closing.last - closing.day >= _LONGEST_CLOSING:
        raise Refused(
            translate("Workdays", "The closing is longer than a year"),
            advice=translate("Workdays", "Check the year of the last day."),
            rule="W1b",
        )
    return replace(closing, name=closing.name.strip(), until=None if closing.until == closing.day else closing.until)


def _sane(day: date) -> date:
    """The day; raises Problem for one outside the years that calendars reach."""
    if day.year not in _YEARS:
        raise _out_of_range()
    return day


def _out_of_range() -> Problem:
    """The problem that a date lies outside the years that calendars reach."""
    return Problem(
        translate("Workdays", "The date lies outside the calendar"),
        translate("Workdays", "It reaches from {first} to {last}.").format(first=_YEARS[0], last=_YEARS[-1]),
        translate("Workdays", "Check the year."),
        "W1",
    )


def _check_days(days: int) -> None:
    """Raises Problem unless the number of working days can be counted."""
    if not 1 <= days <= MOST_DAYS:
        raise Problem(
            translate("Workdays", "A deadline has between 1 and {most} working days").format(most=MOST_DAYS),
            advice=translate("Workdays", "Enter another number of days."),
            rule="W2",
        )

"""Recurrence: the days of a meeting that comes again, counted so that no rule of a stranger's file runs for ever."""

import calendar
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

MOST_STEPS = 1_000_000
"""Days that are looked at for all repeats of one file together."""
_WEEKDAYS = {name: number for number, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}
_KNOWN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS"}
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_WEEK, _YEAR = 7, 12


class NotUnderstood(Exception):
    """A rule that meetings do not have: by the hour, by the number of the week, or not a rule at all."""


class Budget:
    """How many days may still be looked at for one file."""

    def __init__(self, steps: int = MOST_STEPS) -> None:
        self._left = steps

    def take(self, steps: int = 1) -> None:
        """Takes days off; raises NotUnderstood when none are left."""
        self._left -= steps
        if self._left < 0:
            raise NotUnderstood


@dataclass(frozen=True)
class Repeat:
    """A rule of recurrence, by days; weekdays with their ordinal in the month (0 for all, -1 for the last)."""

    frequency: str
    interval: int = 1
    count: int = 0
    until: date | None = None
    weekdays: tuple[tuple[int, int], ...] = ()
    month_days: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()
    week_start: int = 0

    def days(self, start: date, first: date, last: date, budget: Budget) -> Iterator[date]:
        """The days from first to last on which a meeting that began on `start` takes place, at most `count` in all."""
        day = start if self.count or self.positions else max(start, first)
        end = min(last, self.until) if self.until else last
        found = 0
        while day <= end and not (self.count and found >= self.count):
            budget.take()
            if day == start or self._falls(day, start, budget):
                found += 1
                if day >= first:
                    yield day
            day += timedelta(1)

    def _falls(self, day: date, start: date, budget: Budget) -> bool:
        """Whether a day is one of the rule's."""
        if self._periods(day, start) % self.interval or not self._fits(day, start):
            return False
        if not self.positions:
            return True
        month = [day.replace(day=number) for number in range(1, calendar.monthrange(day.year, day.month)[1] + 1)]
        budget.take(len(month))
        fitting = [each for each in month if self._fits(each, start)]
        place = fitting.index(day)
        return place + 1 in self.positions or place - len(fitting) in self.positions

    def _periods(self, day: date, start: date) -> int:
        """How many days, weeks, months or years lie between the start's and the day's."""
        if self.frequency == "DAILY":
            return (day - start).days
        if self.frequency == "WEEKLY":
            weeks = [each - timedelta((each.weekday() - self.week_start) % _WEEK) for each in (day, start)]
            return (weeks[0] - weeks[1]).days // _WEEK
        if self.frequency == "MONTHLY":
            return (day.year - start.year) * _YEAR + day.month - start.month
        return day.year - start.year

    def _fits(self, day: date, start: date) -> bool:
        """Whether a day has the months, days of the month and weekdays that the rule or else the start names."""
        yearly, monthly = self.frequency == "YEARLY", self.frequency == "MONTHLY"
        months = self.months or ((start.month,) if yearly else ())
        if months and day.month not in months:
            return False
        length = calendar.monthrange(day.year, day.month)[1]
        month_days = self.month_days or ((start.day,) if (yearly or monthly) and not self.weekdays else ())
        if month_days and day.day not in month_days and day.day - length - 1 not in month_days:
            return False
        if self.weekdays:
            ordinals = (0, (day.day - 1) // _WEEK + 1, -((length - day.day) // _WEEK + 1))
            return any(day.weekday() == weekday and nth in ordinals for weekday, nth in self.weekdays)
        return self.frequency != "WEEKLY" or day.weekday() == start.weekday()


def repeat_of(rule: Mapping[str, Any], until: date | None) -> Repeat:
    """The rule of a calendar entry; raises NotUnderstood for one that meetings do not have.

    `until` is the rule's last day in the municipality's zone, which the rule itself may tell in another.
    """
    frequency = str(_first(rule, "FREQ", "")).upper()
    if frequency not in _FREQUENCIES or {key.upper() for key in rule} - _KNOWN:
        raise NotUnderstood
    weekdays = tuple(_weekday(str(each)) for each in _all(rule, "BYDAY"))
    positions = tuple(int(each) for each in _all(rule, "BYSETPOS"))
    yearly_ordinal = frequency == "YEARLY" and not _all(rule, "BYMONTH") and any(nth for _, nth in weekdays)
    if (positions and frequency != "MONTHLY") or yearly_ordinal:
        raise NotUnderstood
    interval, count = int(_first(rule, "INTERVAL", 1)), int(_first(rule, "COUNT", 0))
    if interval < 1 or count < 0:
        raise NotUnderstood
    month_days, months = (tuple(int(each) for each in _all(rule, name)) for name in ("BYMONTHDAY", "BYMONTH"))
    week_start = _WEEKDAYS.get(str(_first(rule, "WKST", "MO")).upper(), 0)
    return Repeat(frequency, interval, count, until, weekdays, month_days, months, positions, week_start)


def _weekday(text: str) -> tuple[int, int]:
    """A weekday and its ordinal from "MO" or "-1FR"."""
    name, nth = text[-2:].upper(), text[:-2]
    if name not in _WEEKDAYS:
        raise NotUnderstood
    try:
        return _WEEKDAYS[name], int(nth or 0)
    except ValueError:
        raise NotUnderstood from None


def _all(rule: Mapping[str, Any], name: str) -> Sequence[Any]:
    """All values of one part of a rule."""
    value = rule.get(name, ())
    return value if isinstance(value, list | tuple) else (value,)


def _first(rule: Mapping[str, Any], name: str, otherwise: Any) -> Any:
    """The first value of one part of a rule."""
    return next(iter(_all(rule, name)), otherwise)

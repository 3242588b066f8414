"""Recurrence: the days of a rule are those that another library counts, and no rule runs for ever."""

from datetime import date, datetime, timedelta

import pytest
from dateutil import rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.exchange.recurrence import Budget, NotUnderstood, Repeat, repeat_of

START = date(2026, 1, 7)
_rules = st.fixed_dictionaries(
    {"FREQ": st.sampled_from([["DAILY"], ["WEEKLY"], ["MONTHLY"]]), "INTERVAL": st.integers(1, 4).map(lambda n: [n])},
    optional={
        "COUNT": st.integers(1, 20).map(lambda number: [number]),
        "BYDAY": st.lists(st.sampled_from(["MO", "WE", "FR", "SU"]), min_size=1, max_size=3, unique=True),
        "BYMONTH": st.lists(st.integers(1, 12), min_size=1, max_size=3, unique=True),
    },
)


@settings(max_examples=60, deadline=None)
@given(_rules, st.dates(date(2026, 1, 7), date(2027, 6, 1)))
def test_the_days_are_those_of_dateutil(rule: dict[str, list], last: date) -> None:
    text = ";".join(f"{name}={','.join(str(each) for each in values)}" for name, values in rule.items())
    other = rrule.rrulestr(text, dtstart=datetime(2026, 1, 7))
    end = datetime(last.year, last.month, last.day)
    meant = {each.date() for each in other.between(datetime(2026, 1, 7), end, inc=True)}
    found = set(repeat_of(rule, None).days(START, START, last, Budget()))
    # the first day belongs to a series even where its rule does not name it, and counts as one of it
    assert found - {START} == meant - {START} or ("COUNT" in rule and found - {START} <= meant)


@pytest.mark.parametrize(
    ("repeat", "days"),
    [
        (Repeat("MONTHLY", weekdays=((1, 2),)), ["2026-01-07", "2026-01-13", "2026-02-10", "2026-03-10"]),
        (Repeat("MONTHLY", month_days=(-1,)), ["2026-01-07", "2026-01-31", "2026-02-28", "2026-03-31"]),
        (Repeat("YEARLY", months=(2,), weekdays=((4, -1),)), ["2026-01-07", "2026-02-27"]),
        (Repeat("WEEKLY", interval=4, until=date(2026, 3, 4)), ["2026-01-07", "2026-02-04", "2026-03-04"]),
    ],
)
def test_rules_as_calendars_write_them(repeat: Repeat, days: list[str]) -> None:
    found = repeat.days(START, START, date(2026, 3, 31), Budget())
    assert [each.isoformat() for each in found] == days


def test_a_long_past_series_starts_where_it_is_asked_for() -> None:
    first = date(2026, 6, 1)
    budget = Budget(40)
    days = list(Repeat("DAILY").days(date(1990, 1, 1), first, first + timedelta(30), budget))
    assert (days[0], len(days)) == (first, 31)


def test_what_takes_too_long_is_not_understood() -> None:
    with pytest.raises(NotUnderstood):
        list(Repeat("DAILY", months=(2,), month_days=(30,)).days(START, START, date(2090, 1, 1), Budget(1000)))


@pytest.mark.parametrize("rule", [{}, {"FREQ": ["HOURLY"]}, {"FREQ": ["YEARLY"], "BYDAY": ["20MO"]}])
def test_rules_that_meetings_do_not_have(rule: dict[str, list[str]]) -> None:
    with pytest.raises(NotUnderstood):
        repeat_of(rule, None)

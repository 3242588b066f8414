from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base import dates
from desktop.base.problems import Problem
from desktop.base.words import speaking

LANGUAGES = ("da", "nb", "nn", "en")
DAY = date(2026, 12, 8)
TODAY = date(2026, 11, 20)
MOMENT = datetime(2026, 9, 11, 8, 5, tzinfo=ZoneInfo("Europe/Copenhagen"))
DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("lang", "long", "text", "short", "day"),
    [
        ("da", "tirsdag den 8. december 2026", "8. december 2026", "8. dec.", "tirsdag 8. december"),
        ("nb", "tirsdag 8. desember 2026", "8. desember 2026", "8. des.", "tirsdag 8. desember"),
        ("nn", "tysdag 8. desember 2026", "8. desember 2026", "8. des.", "tysdag 8. desember"),
        ("en", "Tuesday 8 December 2026", "8 December 2026", "8 Dec", "Tuesday 8 December"),
    ],
)
def test_a_day_is_written_as_each_language_does(lang: str, long: str, text: str, short: str, day: str) -> None:
    assert dates.long_date(DAY, lang) == long
    assert dates.date_text(DAY, lang) == text
    assert dates.short_date(DAY, lang) == short
    assert dates.day_text(DAY, lang) == day
    with speaking(lang):
        assert dates.long_date(DAY) == long


@pytest.mark.parametrize(
    ("lang", "time", "moment", "number"),
    [
        ("da", "kl. 08.05", "11. sep. kl. 08.05", "1.250.000"),
        ("nb", "kl. 08.05", "11. sep. kl. 08.05", "1\u00a0250\u00a0000"),
        ("nn", "kl. 08.05", "11. sep. kl. 08.05", "1\u00a0250\u00a0000"),
        ("en", "08:05", "11 Sep 08:05", "1,250,000"),
    ],
)
def test_times_and_numbers_are_written_as_each_language_does(lang: str, time: str, moment: str, number: str) -> None:
    assert dates.time_text(MOMENT, lang) == time
    assert dates.moment_text(MOMENT, lang) == moment
    assert dates.number_text(1_250_000, lang) == number
    assert dates.number_text(999, lang) == "999"


def test_short_months_are_not_cut() -> None:
    assert dates.short_date(date(2026, 5, 1), "da") == "1. maj"
    assert dates.short_date(date(2026, 6, 1), "en") == "1 June"


def test_months_and_weekdays_are_complete() -> None:
    for lang in LANGUAGES:
        assert len({dates.month_name(number, lang) for number in range(1, 13)}) == 12
        week = [DAY + timedelta(days) for days in range(7)]
        assert len({dates.weekday_name(day, lang) for day in week}) == 7
        assert len(dates.weekday_letters(lang)) == 7
    assert dates.weekday_letters("nn")[1] == "ty"
    assert dates.month_name(1, "xx") == "January", "a language nobody knows reads English"


@pytest.mark.parametrize("lang", LANGUAGES)
@given(day=DAYS)
def test_whatever_is_written_can_be_read(lang: str, day: date) -> None:
    for written in (dates.date_text(day, lang), dates.long_date(day, lang), day.isoformat(), f"{day:%d.%m.%Y}"):
        assert dates.parse_date(written, TODAY) == day
        assert dates.parse_date(f"  {written.upper()} ", TODAY) == day


@given(DAYS, DAYS, st.sampled_from(LANGUAGES))
def test_a_day_without_year_is_the_next_to_come_or_not_long_past(day: date, today: date, lang: str) -> None:
    for written in (dates.short_date(day, lang), f"{day.day}/{day.month}"):
        found = dates.parse_date(written, today)
        assert (found.day, found.month) == (day.day, day.month)
        longest = 8 * 366 if (day.day, day.month) == (29, 2) else 366
        assert -183 < (found - today).days <= longest


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("i dag", TODAY),
        ("Today", TODAY),
        ("i morgen", date(2026, 11, 21)),
        ("i går", date(2026, 11, 19)),
        ("+3", date(2026, 11, 23)),
        ("+ 3 d", date(2026, 11, 23)),
        ("8/12", DAY),
        ("8.12.", DAY),
        ("8-12-26", DAY),
        ("08 12 2026", DAY),
        ("2026-12-8", DAY),
        ("8 dec", DAY),
        ("8. des. 2026", DAY),
        ("tirsdag 8. december", DAY),
        ("1/6", date(2026, 6, 1)),
        ("1/5", date(2027, 5, 1)),
        ("29.2.", date(2028, 2, 29)),
        ("29.2.2024", date(2024, 2, 29)),
        ("1 mar", date(2027, 3, 1)),
        ("1. maj", date(2027, 5, 1)),
        ("17 mai", date(2027, 5, 17)),
    ],
)
def test_the_usual_ways_to_type_a_date_are_read(typed: str, day: date) -> None:
    assert dates.parse_date(typed, TODAY) == day


@pytest.mark.parametrize("unit", ["a", "v", "w", "A"])
def test_working_days_ahead_are_counted_by_whoever_can(unit: str) -> None:
    assert dates.parse_date(f"+10{unit}", TODAY, lambda day, count: day + timedelta(count * 100)) == TODAY + timedelta(
        1000
    )
    with pytest.raises(Problem):
        dates.parse_date(f"+10{unit}", TODAY)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31.4.2026", "April has only 30 days. Enter a day up to 30"),
        ("30. februar 2027", "February has only 28 days. Enter a day up to 28"),
        ("30.2.", "February has only 28 days. Enter a day up to 28"),
        ("32.12.9999", "December has only 31 days. Enter a day up to 31"),
    ],
)
def test_a_day_that_the_month_has_not_is_told_of(typed: str, said: str) -> None:
    with pytest.raises(Problem) as problem, speaking("en"):
        dates.parse_date(typed, TODAY)
    assert f"{problem.value.title}. {problem.value.advice}" == said


@pytest.mark.parametrize("typed", ["", "x", "13.13.2026", "8. foo", "0", "0000-01-01", "+3x", "8", "december", "2026"])
def test_what_is_no_date_is_told_of_with_an_example(typed: str) -> None:
    with pytest.raises(Problem, match="for example"), speaking("en"):
        dates.parse_date(typed, TODAY)


@given(st.text(max_size=20) | st.from_regex(r"[0-9]{1,4}[./ -][0-9]{1,2}[./ -][0-9]{1,4}", fullmatch=True))
def test_whatever_is_typed_is_a_date_or_a_problem(typed: str) -> None:
    try:
        assert isinstance(dates.parse_date(typed, TODAY), date)
    except Problem as problem:
        assert problem.title

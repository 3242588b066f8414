"""Working days: which days count (W1, W1b), how a deadline is counted and explained (W2, W3)."""

from datetime import UTC, date, datetime, timedelta
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.problems import Problem, Refused
from desktop.base.settings import Profile, defaults
from desktop.workdays.rules import (
    Calendar,
    ClosingDay,
    DayKind,
    add_months,
    calendar_of,
    check_closing,
    day_zero,
    default_switches,
)

D = date.fromisoformat
COPENHAGEN = ZoneInfo("Europe/Copenhagen")
LEGAL = Calendar("DK")
STANDARD = Calendar("DK", default_switches("DK"))
CLOSINGS = (
    ClosingDay(D("2026-12-27"), "Mellem jul og nytår", D("2026-12-30"), yearly=True),
    ClosingDay(D("2026-05-15"), "Fredag efter Kristi himmelfartsdag"),
)
CLOSED = Calendar("DK", default_switches("DK"), closing_days=CLOSINGS, closing_stops_clock=True)
WARNED = Calendar("DK", default_switches("DK"), closing_days=CLOSINGS)
NORWAY = Calendar("NO")
NORWAY_SATURDAYS = Calendar("NO", saturday_counts=True)
CALENDARS = (LEGAL, STANDARD, CLOSED, WARNED, NORWAY, NORWAY_SATURDAYS)

days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
calendars = st.sampled_from(CALENDARS)
lengths = st.integers(1, 60)


@pytest.mark.parametrize(
    ("country", "received", "deadline"),
    [
        ("DK", "2026-12-18", "2027-01-07"),
        ("DK", "2026-03-24", "2026-04-10"),
        ("DK", "2026-05-22", "2026-06-09"),
        ("DK", "2023-04-21", "2023-05-08"),
        ("NO", "2026-05-08", "2026-05-26"),
    ],
)
def test_W2_check_cases_of_ten_working_days(country: str, received: str, deadline: str) -> None:
    calendar = calendar_of(defaults(country, "da"))
    assert calendar.deadline(D(received), 10) == D(deadline)


@pytest.mark.parametrize(
    ("received", "legal", "standard", "closed"),
    [
        ("2026-01-05", "2026-01-19", "2026-01-19", "2026-01-19"),
        ("2026-01-09", "2026-01-23", "2026-01-23", "2026-01-23"),
        ("2026-01-10", "2026-01-23", "2026-01-23", "2026-01-23"),
        ("2026-01-11", "2026-01-23", "2026-01-23", "2026-01-23"),
        ("2026-01-12", "2026-01-26", "2026-01-26", "2026-01-26"),
        ("2026-03-24", "2026-04-10", "2026-04-10", "2026-04-10"),
        ("2026-05-08", "2026-05-26", "2026-05-26", "2026-05-27"),
        ("2026-05-22", "2026-06-08", "2026-06-09", "2026-06-09"),
        ("2026-12-18", "2027-01-05", "2027-01-07", "2027-01-12"),
        ("2026-12-23", "2027-01-08", "2027-01-12", "2027-01-15"),
        ("2027-03-18", "2027-04-06", "2027-04-06", "2027-04-06"),
        ("2023-04-21", "2023-05-08", "2023-05-08", "2023-05-08"),
        ("2024-04-19", "2024-05-03", "2024-05-03", "2024-05-03"),
        ("2028-02-18", "2028-03-03", "2028-03-03", "2028-03-03"),
    ],
)
def test_W2_vectors_with_legal_standard_and_closed_days(received: str, legal: str, standard: str, closed: str) -> None:
    got = [calendar.deadline(D(received), 10) for calendar in (LEGAL, STANDARD, CLOSED)]
    assert got == [D(legal), D(standard), D(closed)]


@pytest.mark.parametrize(
    ("received", "weekdays", "saturdays"),
    [("2026-05-08", "2026-05-26", "2026-05-21"), ("2026-12-18", "2027-01-05", "2027-01-02")],
)
def test_W2_norwegian_vectors_in_both_units(received: str, weekdays: str, saturdays: str) -> None:
    assert NORWAY.deadline(D(received), 10) == D(weekdays)
    assert NORWAY_SATURDAYS.deadline(D(received), 10) == D(saturdays)


def test_W2_a_saturday_deadline_rolls_to_monday_where_the_law_wants_it() -> None:
    assert NORWAY_SATURDAYS.roll_forward(D("2027-01-02")) == D("2027-01-04")


def test_W1_store_bededag_is_a_holiday_up_to_2023() -> None:
    assert STANDARD.holiday(D("2023-05-05")) == "great-prayer-day"
    assert STANDARD.is_working(D("2024-04-26"))


@pytest.mark.parametrize(
    ("day", "kind", "name"),
    [
        ("2026-06-05", DayKind.COUNTED_OUT, "constitution-day"),
        ("2026-12-24", DayKind.COUNTED_OUT, "christmas-eve"),
        ("2026-12-25", DayKind.HOLIDAY, "christmas-day"),
        ("2026-12-26", DayKind.WEEKEND, "second-day-of-christmas"),
        ("2026-12-31", DayKind.COUNTED_OUT, "new-years-eve"),
        ("2026-05-01", DayKind.WORKING, ""),
        ("2028-06-05", DayKind.HOLIDAY, "pentecost-monday"),
        ("2026-12-27", DayKind.WEEKEND, ""),
        ("2026-12-28", DayKind.WORKING, ""),
    ],
)
def test_W1_kinds_of_danish_days(day: str, kind: DayKind, name: str) -> None:
    assert (STANDARD.kind(D(day)), STANDARD.holiday(D(day))) == (kind, name)


def test_W1_defaults_by_country() -> None:
    assert default_switches("DK") == ("06-05", "12-24", "12-31")
    assert default_switches("NO") == ()


def test_W1_first_of_may_is_a_switch_in_denmark_and_a_holiday_in_norway() -> None:
    day = D("2026-05-01")
    assert STANDARD.is_working(day)
    assert Calendar("DK", ("05-01",)).kind(day) is DayKind.COUNTED_OUT
    assert NORWAY.kind(day) is DayKind.HOLIDAY


def test_W1_easter_eve_matters_only_where_saturdays_count() -> None:
    day = D("2026-04-04")
    assert NORWAY_SATURDAYS.is_working(day)
    assert Calendar("NO", ("easter-eve",), saturday_counts=True).kind(day) is DayKind.COUNTED_OUT
    assert Calendar("NO", ("easter-eve",)).kind(day) is DayKind.WEEKEND


def test_W1_two_holidays_on_one_day_keep_both_names() -> None:
    assert NORWAY.holiday(D("2027-05-17")) == "constitution-day+pentecost-monday"


def test_W1b_closing_days_are_shown_but_do_not_stop_the_clock() -> None:
    counting = WARNED.count(D("2026-12-18"), 10)
    assert counting.deadline == D("2027-01-07")
    assert [each.day for each in counting.closed] == [D("2026-12-28"), D("2026-12-29"), D("2026-12-30")]
    assert {each.reason for each in counting.closed} == {"Mellem jul og nytår"}
    assert D("2026-12-28") in counting.counted


def test_W1b_closing_days_stop_the_clock_when_the_profile_says_so() -> None:
    counting = CLOSED.count(D("2026-12-18"), 10)
    assert counting.deadline == D("2027-01-12")
    assert counting.closed == ()
    closed = [each.day for each in counting.skipped if each.kind is DayKind.CLOSED]
    assert closed == [D("2026-12-28"), D("2026-12-29"), D("2026-12-30")]


def test_W1b_yearly_closing_over_new_year_reaches_both_years_and_never_back() -> None:
    closing = ClosingDay(D("2026-12-28"), "Ferie", D("2027-01-02"), yearly=True)
    assert list(closing.days_in(2026)) == [D(f"2026-12-{day}") for day in (28, 29, 30, 31)]
    assert list(closing.days_in(2030))[:2] == [D("2030-01-01"), D("2030-01-02")]
    assert len(list(closing.days_in(2030))) == 6
    assert list(closing.days_in(2025)) == []


def test_W1b_single_closing_stays_in_its_year_and_leap_day_returns_in_leap_years() -> None:
    assert list(ClosingDay(D("2026-05-15")).days_in(2027)) == []
    leap = ClosingDay(D("2028-02-29"), yearly=True)
    assert [list(leap.days_in(year)) for year in (2029, 2032)] == [[], [D("2032-02-29")]]


@pytest.mark.parametrize(
    "closing",
    [
        ClosingDay(D("2026-05-15"), " "),
        ClosingDay(D("2026-05-15"), "Ferie", D("2026-05-14")),
        ClosingDay(D("2026-05-15"), "Ferie", D("2027-05-15")),
    ],
)
def test_W1b_impossible_closings_are_refused(closing: ClosingDay) -> None:
    with pytest.raises(Refused) as refused:
        check_closing(closing)
    assert refused.value.rule == "W1b"
    assert refused.value.advice


def test_W1b_a_closing_is_tidied() -> None:
    day = D("2026-05-15")
    assert check_closing(ClosingDay(day, " Fri ", day)) == ClosingDay(day, "Fri")


def test_W3_counting_names_every_day_on_the_way() -> None:
    counting = STANDARD.count(D("2026-12-18"), 10)
    assert len(counting.counted) == 10
    assert counting.counted[0] == D("2026-12-21")
    assert [(each.day.isoformat(), each.reason) for each in counting.skipped] == [
        ("2026-12-24", "christmas-eve"),
        ("2026-12-25", "christmas-day"),
        ("2026-12-31", "new-years-eve"),
        ("2027-01-01", "new-years-day"),
    ]
    assert [each.reason for each in counting.weekends] == [
        "saturday", "sunday", "second-day-of-christmas", "sunday", "saturday", "sunday",
    ]  # fmt: skip


def test_W3_a_saturday_holiday_is_named_where_saturdays_count() -> None:
    counting = Calendar("NO", saturday_counts=True).count(D("2026-12-24"), 1)
    assert [(each.reason, each.kind) for each in counting.skipped] == [
        ("christmas-day", DayKind.HOLIDAY),
        ("second-day-of-christmas", DayKind.HOLIDAY),
    ]


@pytest.mark.parametrize(
    ("received", "late_hour", "expected", "deadline"),
    [
        ("2026-01-12T22:40", None, "2026-01-12", "2026-01-26"),
        ("2026-01-12T22:40", 0, "2026-01-12", "2026-01-26"),
        ("2026-01-12T15:59", 16, "2026-01-12", "2026-01-26"),
        ("2026-01-12T16:00", 16, "2026-01-13", "2026-01-27"),
        ("2026-01-09T17:00", 16, "2026-01-12", "2026-01-26"),
        ("2026-01-10T09:00", 16, "2026-01-12", "2026-01-26"),
        ("2026-01-10T09:00", None, "2026-01-10", "2026-01-23"),
    ],
)
def test_W2_day_zero_with_and_without_a_late_hour(
    received: str, late_hour: int | None, expected: str, deadline: str
) -> None:
    moment = datetime.fromisoformat(received).replace(tzinfo=COPENHAGEN)
    zero = day_zero(moment, COPENHAGEN, late_hour, STANDARD)
    assert zero == D(expected)
    assert STANDARD.deadline(zero, 10) == D(deadline)


def test_W2_day_zero_is_the_local_day() -> None:
    assert day_zero(datetime(2026, 1, 12, 23, 30, tzinfo=UTC), COPENHAGEN, None, STANDARD) == D("2026-01-13")


def test_W2_day_zero_needs_a_zone() -> None:
    with pytest.raises(ValueError, match="zone"):
        day_zero(datetime(2026, 1, 12), COPENHAGEN, None, STANDARD)


@given(st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)), st.integers(0, 4000), st.integers(0, 23))
def test_W2_later_mail_is_never_due_earlier(moment: datetime, minutes: int, late_hour: int) -> None:
    early = moment.replace(tzinfo=UTC)
    late = early + timedelta(minutes=minutes)
    first, second = (STANDARD.deadline(day_zero(each, COPENHAGEN, late_hour, STANDARD), 10) for each in (early, late))
    assert first <= second


@pytest.mark.parametrize(
    ("today", "left"),
    [
        ("2027-01-07", 0),
        ("2027-01-06", 1),
        ("2026-12-18", 10),
        ("2026-12-19", 10),
        ("2027-01-08", -1),
        ("2027-01-09", -1),
        ("2027-01-10", -1),
        ("2027-01-11", -2),
        ("2025-12-18", 260),
    ],
)
def test_W2_working_days_left(today: str, left: int) -> None:
    assert STANDARD.left(D(today), D("2027-01-07")) == left


def test_W2_a_weekend_after_the_deadline_is_overdue_already() -> None:
    assert STANDARD.left(D("2026-01-24"), D("2026-01-23")) == -1


@pytest.mark.parametrize(
    ("start", "months", "deadline"),
    [
        ("2026-11-26", 1, "2026-12-28"),
        ("2026-01-31", 1, "2026-03-02"),
        ("2026-11-24", 1, "2026-12-28"),
        ("2026-01-12", 1, "2026-02-12"),
        ("2027-11-30", 3, "2028-02-29"),
    ],
)
def test_W2_months_roll_forward_to_a_working_day(start: str, months: int, deadline: str) -> None:
    assert STANDARD.plus_months(D(start), months) == D(deadline)


@pytest.mark.parametrize("days", [0, -3, 2001])
def test_W2_impossible_numbers_of_days_are_a_problem(days: int) -> None:
    with pytest.raises(Problem) as problem:
        STANDARD.deadline(D("2026-01-05"), days)
    assert problem.value.rule == "W2"


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1949, 12, 31), date(2101, 1, 1), date(9999, 12, 31)])
def test_W1_dates_outside_the_calendar_are_a_problem(day: date) -> None:
    with pytest.raises(Problem, match="outside"):
        STANDARD.count(day, 10)
    with pytest.raises(Problem, match="outside"):
        STANDARD.plus_months(day, 1)


def test_W1_counting_over_the_end_of_the_calendar_is_a_problem() -> None:
    with pytest.raises(Problem, match="outside"):
        STANDARD.deadline(date(2100, 12, 28), 20)


def test_W1_calendar_follows_the_profile() -> None:
    profile = Profile("NO", "nb", counted_out=("12-24",), saturday_counts=True, closing_stops_clock=True)
    expected = Calendar("NO", ("12-24",), True, CLOSINGS, True)
    assert calendar_of(profile, CLOSINGS) == expected
    assert hash(calendar_of(profile, CLOSINGS)) == hash(expected)


@given(calendars, days, lengths)
def test_W2_a_deadline_is_a_working_day_and_left_is_its_inverse(calendar: Calendar, day: date, length: int) -> None:
    deadline = calendar.deadline(day, length)
    assert calendar.is_working(deadline)
    assert calendar.left(day, deadline) == length
    assert calendar.left(deadline, deadline) == 0
    assert calendar.left(deadline + timedelta(1), deadline) < 0


@given(calendars, days, st.integers(0, 20), lengths, st.integers(0, 20))
def test_W2_deadlines_never_fall_with_a_later_start_or_more_days(
    calendar: Calendar, day: date, later: int, length: int, more: int
) -> None:
    deadline = calendar.deadline(day, length)
    assert calendar.deadline(day + timedelta(later), length) >= deadline
    assert calendar.deadline(day, length + more) >= deadline


@given(calendars, days, lengths)
def test_W3_every_day_on_the_way_is_told_once(calendar: Calendar, day: date, length: int) -> None:
    counting = calendar.count(day, length)
    told = [*counting.counted, *(each.day for each in counting.skipped + counting.weekends)]
    assert sorted(told) == [day + timedelta(step) for step in range(1, (counting.deadline - day).days + 1)]
    assert len(counting.counted) == length
    assert counting.counted[-1] == counting.deadline
    assert all(each.reason for each in counting.skipped + counting.weekends)


@given(calendars, days, days)
def test_W2_left_equals_going_through_the_days(calendar: Calendar, today: date, deadline: date) -> None:
    deadline = today + (deadline - today) % timedelta(800)
    walked = sum(calendar.is_working(today + timedelta(step)) for step in range(1, (deadline - today).days + 1))
    assert calendar.left(today, deadline) == walked


@given(days, st.integers(-60, 60))
def test_W7_months_keep_the_day_number_or_end_with_the_month(day: date, months: int) -> None:
    moved = add_months(day, months)
    assert (moved.year - day.year) * 12 + moved.month - day.month == months
    assert moved.day == day.day or (moved.day < day.day and (moved + timedelta(1)).day == 1)


def test_W2_a_hundred_thousand_checks_are_cheap() -> None:
    calendar = Calendar("DK", default_switches("DK"), closing_days=CLOSINGS)
    today = D("2026-11-22")
    calendar.left(D("2025-01-01"), D("2028-01-01"))
    due = [today + timedelta(step % 500 - 250) for step in range(100_000)]
    start = process_time()
    total = sum(calendar.left(today, day) for day in due)
    assert process_time() - start < 2.0
    assert total != 0

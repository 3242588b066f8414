"""Deadlines: what a changed calendar moves (W5), and when a reminder is due (W4)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.workdays.deadlines import Move, OpenDeadline, Reminder, moves, reminder_days, reminder_due
from desktop.workdays.rules import Calendar, ClosingDay, default_switches

D = date.fromisoformat
STANDARD = Calendar("DK", default_switches("DK"))
DEADLINE = D("2027-01-07")


def test_W4_reminders_fall_on_working_days() -> None:
    assert reminder_days(STANDARD, DEADLINE, (3, 1)) == (D("2027-01-04"), D("2027-01-06"))
    assert reminder_days(STANDARD, D("2027-01-05"), (1, 3, 3, 0)) == (D("2026-12-29"), D("2027-01-04"))


@given(st.dates(date(2000, 1, 1), date(2080, 1, 1)), st.integers(1, 30))
def test_W4_a_reminder_lies_its_working_days_ahead(day: date, before: int) -> None:
    deadline = STANDARD.deadline(day, 1)
    reminder = STANDARD.before(deadline, before)
    assert STANDARD.is_working(reminder)
    assert STANDARD.left(reminder, deadline) == before


@pytest.mark.parametrize(
    ("today", "due"),
    [
        ("2026-12-30", None),
        ("2027-01-03", None),
        ("2027-01-04", "2027-01-04"),
        ("2027-01-05", "2027-01-04"),
        ("2027-01-06", "2027-01-06"),
        ("2027-01-07", "2027-01-06"),
        ("2027-01-08", None),
    ],
)
def test_W4_reminder_due(today: str, due: str | None) -> None:
    reminder = reminder_due(STANDARD, DEADLINE, (3, 1), D(today))
    assert reminder == (Reminder(D(due), DEADLINE) if due else None)


def test_W4_a_reminder_is_given_once_and_again_when_the_date_moves() -> None:
    given = Reminder(D("2027-01-04"), DEADLINE)
    assert reminder_due(STANDARD, DEADLINE, (3, 1), D("2027-01-05"), given) is None
    assert reminder_due(STANDARD, DEADLINE, (3, 1), D("2027-01-06"), given) == Reminder(D("2027-01-06"), DEADLINE)
    moved = D("2027-01-08")
    assert reminder_due(STANDARD, moved, (3, 1), D("2027-01-05"), given) == Reminder(D("2027-01-05"), moved)


def test_W4_no_reminder_on_a_weekend_though_one_was_missed() -> None:
    assert reminder_due(STANDARD, D("2026-01-13"), (2,), D("2026-01-10")) is None
    assert reminder_due(STANDARD, D("2026-01-13"), (2,), D("2026-01-12")) is not None


def test_W5_only_counted_deadlines_of_open_items_move() -> None:
    closing = ClosingDay(D("2026-12-28"), "Ferie")
    calendar = Calendar("DK", default_switches("DK"), closing_days=(closing,), closing_stops_clock=True)
    opened = (
        OpenDeadline(1, "2026-001", D("2026-12-18"), 10, DEADLINE),
        OpenDeadline(2, "2026-002", D("2026-12-18"), None, D("2026-12-28")),
        OpenDeadline(3, "2026-003", D("2026-11-02"), 10, D("2026-11-16")),
    )
    assert moves(opened, calendar) == (Move(1, "2026-001", DEADLINE, D("2027-01-08")),)


def test_W5_a_changed_policy_number_moves_what_is_open() -> None:
    shorter = OpenDeadline(1, "2026-001", D("2026-01-05"), 5, D("2026-01-19"))
    assert moves([shorter], STANDARD) == (Move(1, "2026-001", D("2026-01-19"), D("2026-01-12")),)


def test_W5_nothing_moves_while_closing_days_do_not_stop_the_clock() -> None:
    calendar = Calendar("DK", default_switches("DK"), closing_days=(ClosingDay(D("2026-12-28"), "Ferie"),))
    assert moves([OpenDeadline(1, "2026-001", D("2026-12-18"), 10, DEADLINE)], calendar) == ()

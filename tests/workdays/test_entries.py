"""Entries: on which days they stand, and in which order."""

from datetime import date, time

from desktop.workdays.entries import Entry, by_day

D = date.fromisoformat


def test_entries_stand_on_each_of_their_days_within_the_bounds() -> None:
    fair = Entry(1, 1, D("2026-11-28"), "Fair", until=D("2026-12-02"))
    days = by_day([fair], D("2026-11-30"), D("2026-12-31"))
    assert list(days) == [D("2026-11-30"), D("2026-12-01"), D("2026-12-02")]


def test_whole_days_come_before_times_and_times_before_later_ones() -> None:
    day = D("2026-11-30")
    late, early, whole = (
        Entry(1, 1, day, "Late", time(14)),
        Entry(2, 1, day, "Early", time(9, 30)),
        Entry(3, 1, day, "Whole"),
    )
    assert by_day([late, early, whole], day, day) == {day: (whole, early, late)}
    assert by_day([late], D("2026-12-01"), D("2026-12-31")) == {}

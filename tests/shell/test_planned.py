"""What the calendar and the elections are given of the visits."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from desktop.base.problems import Refused, Stale
from desktop.base.times import FixedClock
from desktop.base.words import speaking
from desktop.shell.planned import VisitsInCalendar
from desktop.storage.database import Database
from desktop.visits.rules.records import Visit
from tests.visits.hall import NOW, QUARANTINED, TODAY, Hall, build, member, minister

SOURCE = VisitsInCalendar()


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    build(tmp_path / "havnby.samspil")
    clock = FixedClock(NOW)
    database = Database.open(tmp_path / "havnby.samspil", clock)
    with speaking("en"):
        yield Hall(database, clock)
    database.close()


def visits(hall: Hall) -> tuple[Visit, Visit]:
    first = hall.register(minister(institution_id=hall.school.id))
    second = hall.register(member(institution_id=hall.school.id, day=first.day, start=700, end=24 * 60))
    return first, second


def test_visits_stand_in_the_calendar_with_times_and_conflicts(hall: Hall) -> None:
    first, second = visits(hall)
    found = {each.id: each for each in hall.look(SOURCE.entries, date(2026, 12, 1), date(2026, 12, 31))}
    entry = found[first.id]
    assert (entry.day, entry.start, entry.end, entry.title) == (first.day, time(10), time(11, 30), first.title)
    assert entry.note == "External visit · Requested · Åskolen" and entry.movable and entry.tentative
    assert second.number in entry.conflict and first.number in found[second.id].conflict
    assert found[second.id].end == time(23, 59)
    assert SOURCE.title() == "Visits" and "visit" in SOURCE.subjects


def test_B1_4_moving_in_the_calendar_asks_the_rules_first(hall: Hall) -> None:
    first, second = visits(hall)
    entries = {each.id: each for each in hall.look(SOURCE.entries, date(2026, 12, 1), date(2026, 12, 31))}
    with pytest.raises(Refused) as refused:
        hall.look(SOURCE.check, entries[first.id], QUARANTINED)
    assert refused.value.rule == "B1.4"
    assert hall.look(SOURCE.check, entries[second.id], date(2026, 12, 15)) == ""
    moved = hall.act(SOURCE.move, entries[first.id], date(2026, 12, 15)).after
    assert (moved.day, moved.start) == (date(2026, 12, 15), first.start)
    with pytest.raises(Stale):
        hall.act(SOURCE.move, replace(entries[first.id]), date(2026, 12, 16))


def test_W6_elections_are_given_the_coming_visits(hall: Hall) -> None:
    first, second = visits(hall)
    assert {each.id for each in hall.look(SOURCE.planned, TODAY)} == {first.id, second.id}

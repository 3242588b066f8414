"""Meeting entries: the meetings as the calendar shows and moves them."""

import shutil
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from desktop.agenda import store
from desktop.agenda.actions import meetings
from desktop.base.problems import Refused
from desktop.base.times import FixedClock
from desktop.base.words import speaking
from desktop.shell.meeting_entries import MeetingsInCalendar
from desktop.storage.database import Database
from desktop.workdays.actions import Source
from tests.agenda.town import NOW, Town, build

DEC_1 = date(2026, 12, 1)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A municipality's file; made once."""
    path = tmp_path_factory.mktemp("entries") / "havnby.samspil"
    build(path)
    return path


@pytest.fixture
def town(built: Path, tmp_path: Path) -> Iterator[Town]:
    """The municipality, opened."""
    path = tmp_path / "havnby.samspil"
    shutil.copyfile(built, path)
    clock = FixedClock(NOW)
    database = Database.open(path, clock)
    with speaking("en"):
        yield Town(database, clock)
    database.close()


def test_meetings_stand_in_the_calendar(town: Town) -> None:
    source: Source = MeetingsInCalendar()
    town.item(day=DEC_1)
    town.act(meetings.cancel_meeting, town.meeting("Børneudvalget", date(2026, 12, 2)))
    entries = town.look(source.entries, DEC_1, date(2026, 12, 2))
    assert [(each.title, each.start, each.movable) for each in entries] == [
        ("Teknikudvalget", time(17), True),
        ("Børneudvalget", time(17), False),
    ]
    assert "1 item" in entries[0].note and source.title()


def test_D7_a_move_tells_of_what_is_to_come_back(town: Town) -> None:
    source: Source = MeetingsInCalendar()
    town.asked()
    (entry,) = town.look(source.entries, DEC_1, DEC_1)
    assert town.look(source.check, entry, date(2026, 12, 3)).startswith("1 ")
    with pytest.raises(Refused):
        town.look(source.check, entry, date(2027, 1, 12))
    town.act(source.move, entry, date(2026, 12, 3))
    assert town.look(store.meetings, date(2026, 12, 3), date(2026, 12, 3))[0].starts == "17:00"

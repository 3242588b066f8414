"""Somebody sits down, may read only, and somebody else takes the chair."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.rights import Role
from desktop.base.times import FixedClock
from desktop.shell import seating
from desktop.shell.application import change_seat, seated
from desktop.storage.database import Database
from tests.journeys.whole_window import NOW, Journey, closed, opened, town
from tests.shell.accounts import BO, EVA, IDA, name_people, quick

__all__ = ["quick", "town"]
pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def journey(town: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Journey]:
    """The demo, in which Ida with a password, Bo and Eva are named."""
    file = tmp_path / "lyngvad.samspil"
    file.write_bytes(town.read_bytes())
    database = Database.open(file, FixedClock(NOW))
    name_people(database)
    database.close()
    made = opened(qtbot, qapp, tmp_path, file, "en")
    yield made
    closed(made, qapp)


def test_nobody_sits_there_before_the_password_and_closing_the_page_leaves_it_so(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = ["", IDA]
    monkeypatch.setattr(seating, "ask_who", lambda *_given: answers.pop(0))
    assert journey.running.services.user.name == ""
    assert not seated(journey.running)
    assert seated(journey.running)
    assert journey.running.services.user.role is Role.SECRETARIAT
    assert seated(journey.running)
    assert answers == []


def test_a_reader_reads_and_whoever_takes_the_chair_writes(journey: Journey, monkeypatch: pytest.MonkeyPatch) -> None:
    running, window = journey.running, journey.running.window
    change_seat(running, EVA)
    journey.settle()
    assert window.reading.isVisible()
    assert not journey.page.listing.new.isEnabled()
    commands = {each.id: each.enabled() for each in journey.page.able_commands()}
    assert (commands["new-question"], commands["find-in-list"]) == (False, True)
    monkeypatch.setattr(seating, "ask_who", lambda *_given: IDA)
    change_seat(running, IDA)
    journey.settle()
    assert not window.reading.isVisible()
    assert journey.page.listing.new.isEnabled()


def test_a_leader_works_with_visits_only(journey: Journey) -> None:
    window = journey.running.window
    change_seat(journey.running, BO)
    window.go("visits")
    journey.settle()
    assert not window.reading.isVisible()
    assert journey.page.listing.new.isEnabled()
    window.go("agenda")
    journey.settle()
    assert window.reading.isVisible()
    assert not journey.page.listing.new.isEnabled()

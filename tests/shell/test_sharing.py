"""Sharing: who has a file on a network share is told, a lock left behind is explained, and none stays at the end."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.base.times import FixedClock
from desktop.shell.sharing import Keeping, claim, cloud_warning
from desktop.storage import locks
from desktop.storage.locks import Lock
from desktop.storage.places.address import Address
from desktop.ui.dialogs import PreparedAsker
from tests.stage import NOW

THEIRS = Lock("another-computer", "bo", 815, NOW.isoformat(), NOW.isoformat())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "havnby.samspil"


def test_a_file_on_this_computer_needs_no_lock(file: Path) -> None:
    found = claim(file, FixedClock(NOW), PreparedAsker(), shared=False)
    assert found is not None and (found.lock, found.only_read) == (None, False)
    assert not list(file.parent.iterdir())


def test_a_file_on_a_share_is_locked_until_it_is_let_go(qtbot: QtBot, file: Path) -> None:
    found = claim(file, FixedClock(NOW), PreparedAsker(), shared=True)
    assert found is not None and found.lock == locks.read(file) is not None
    Keeping(found, FixedClock(NOW)).release()
    assert not list(file.parent.iterdir())


@pytest.mark.parametrize(
    ("silent", "answer", "only_read", "mine"),
    [(False, 0, True, False), (False, -1, None, False), (True, 1, False, True), (True, -1, None, False)],
)
def test_who_has_it_is_told_and_what_was_left_behind_can_be_taken_over(
    file: Path, silent: bool, answer: int, only_read: bool | None, mine: bool
) -> None:
    before = NOW - timedelta(hours=2)
    theirs = replace(THEIRS, seen=before.isoformat()) if silent else THEIRS
    locks.take(file, theirs)
    asker = PreparedAsker()
    asker.prepare(answer)
    told: list[tuple[str, tuple[str, ...]]] = []
    choose = asker.choose

    def listen(title: str, text: str, answers: list[str]) -> int:
        told.append((text, tuple(answers)))
        return choose(title, text, answers)

    asker.choose = listen  # type: ignore[method-assign, assignment]
    found = claim(file, FixedClock(NOW), asker, shared=True)
    assert (found.only_read if found is not None else None) is only_read
    ((text, answers),) = told
    assert "bo, another-computer" in text and len(answers) == 1 + silent, "what is in use is not taken over"
    assert (locks.read(file) != theirs) is mine


def test_a_share_that_takes_no_lock_is_told(file: Path) -> None:
    with pytest.raises(Problem, match="cannot be locked"):
        claim(file / "no folder" / "x.samspil", FixedClock(NOW), PreparedAsker(), shared=True)


def test_whoever_lost_the_file_learns_so(qtbot: QtBot, file: Path) -> None:
    found = claim(file, FixedClock(NOW), PreparedAsker(), shared=True)
    assert found is not None and found.lock is not None
    keeping = Keeping(found, FixedClock(NOW))
    lost: list[bool] = []
    keeping.lost.connect(lambda: lost.append(True))
    keeping.beat()
    assert not lost
    assert locks.take_over(file, THEIRS, locks.read(file) or THEIRS)
    keeping.beat()
    assert lost
    keeping.release()
    assert locks.read(file) == THEIRS, "what is no longer ours stays"


def test_a_server_needs_no_lock() -> None:
    found = claim(Address("localhost", "havnby"), FixedClock(NOW), PreparedAsker())
    assert found is not None and (found.file, found.lock, found.only_read) == (None, None, False)


def test_a_synchronised_folder_is_warned_about() -> None:
    told = cloud_warning(Path("/home/ida/Dropbox/havnby.samspil"))
    assert told is not None and "Dropbox" in told[0]
    assert cloud_warning(Path("/home/ida/havnby.samspil")) is None

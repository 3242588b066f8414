import json
import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.problems import Problem
from desktop.base.settings import defaults
from desktop.base.times import FixedClock
from desktop.storage import locks, municipality
from desktop.storage.database import Database
from desktop.storage.locks import Lock, Standing
from desktop.storage.places import file as file_place
from tests.storage.things import NOW

MINE = Lock("town-hall-7", "ida", 4711, NOW.isoformat(), NOW.isoformat())
THEIRS = Lock("town-hall-9", "bo", 815, NOW.isoformat(), NOW.isoformat())
MOUNTS = """/dev/sda1 / ext4 rw 0 0
//server/share /mnt/council cifs rw 0 0
server:/homes /home nfs4 rw 0 0
/dev/sdb1 /home/local ext4 rw 0 0
tmpfs /mnt/with\\040space tmpfs rw 0 0
a line that is none"""


POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such path")


@pytest.mark.parametrize(
    ("path", "shared"),
    [
        pytest.param("/mnt/council/havnby.samspil", True, marks=POSIX),
        ("/mnt/council2/havnby.samspil", False),
        pytest.param("/home/ida/havnby.samspil", True, marks=POSIX),
        ("/home/local/havnby.samspil", False),
        ("/mnt/with space/havnby.samspil", False),
        ("/srv/havnby.samspil", False),
        ("//server/share/havnby.samspil", True),
        ("\\\\server\\share\\havnby.samspil", True),
    ],
)
def test_a_network_share_is_known_by_its_path_or_its_file_system(path: str, shared: bool) -> None:
    assert locks.is_shared(Path(path), lambda: MOUNTS, None) is shared


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/ida/OneDrive/havnby.samspil", "OneDrive"),
        ("/home/ida/OneDrive - Havnby Kommune/byråd/havnby.samspil", "OneDrive"),
        ("/home/ida/Dropbox/havnby.samspil", "Dropbox"),
        ("/home/ida/Google Drive/havnby.samspil", "Google Drive"),
        ("/home/ida/iCloudDrive/havnby.samspil", "iCloud"),
        pytest.param("/home/ida/synced/havnby.samspil", "OneDrive", marks=POSIX),
        ("/home/ida/Dropboxer/havnby.samspil", ""),
        ("/home/ida/Dokumenter/OneDrive.samspil", ""),
    ],
)
def test_a_folder_that_is_synchronised_is_known(path: str, service: str) -> None:
    assert locks.cloud_of(Path(path), {"OneDriveCommercial": "/home/ida/synced"}) == service


def test_a_lock_is_taken_once_and_let_go_by_who_has_it(tmp_path: Path) -> None:
    file = tmp_path / "havnby.samspil"
    assert locks.take(file, MINE) is None
    assert locks.take(file, MINE) is None, "asking again changes nothing"
    assert locks.take(file, THEIRS) == MINE
    locks.release(file, THEIRS)
    assert locks.read(file) == MINE
    locks.release(file, MINE)
    assert locks.read(file) is None and not list(tmp_path.iterdir())


def test_a_lock_that_was_left_behind_is_taken_over_once(tmp_path: Path) -> None:
    file = tmp_path / "havnby.samspil"
    locks.take(file, THEIRS)
    other = Lock("town-hall-8", "eva", 16, NOW.isoformat(), NOW.isoformat())
    assert locks.take_over(file, MINE, THEIRS)
    assert not locks.take_over(file, other, THEIRS), "somebody was faster"
    assert locks.read(file) == MINE
    assert not locks.beat(file, THEIRS, NOW), "who lost it learns so"
    assert locks.beat(file, MINE, NOW + locks.BEAT)
    seen = locks.read(file)
    assert seen is not None and seen.is_same(MINE) and seen.seen > MINE.seen


def test_what_is_known_of_a_lock() -> None:
    later = NOW + locks.SILENT + timedelta(seconds=1)
    assert locks.standing(MINE, MINE.host, later, lambda _process: False) is Standing.LEFT
    assert locks.standing(MINE, MINE.host, NOW, lambda _process: True) is Standing.IN_USE
    assert locks.standing(THEIRS, MINE.host, NOW) is Standing.IN_USE
    assert locks.standing(THEIRS, MINE.host, later) is Standing.SILENT
    assert locks.standing(Lock("", "", 0, "", ""), MINE.host, NOW) is Standing.SILENT
    assert locks.is_running(os.getpid()) and not locks.is_running(0)


@given(st.one_of(st.binary(max_size=60), st.dictionaries(st.text(), st.none()).map(lambda it: json.dumps(it).encode())))
def test_whatever_lies_in_a_lock_it_can_be_taken_over(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    file = tmp_path_factory.mktemp("share") / "havnby.samspil"
    locks.lock_of(file).write_bytes(data)
    theirs = locks.take(file, MINE)
    assert theirs is not None and locks.take_over(file, MINE, theirs)


def test_on_a_share_there_is_no_write_ahead_log(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_place, "is_shared", lambda _file: True)
    database = Database.open(path, FixedClock(NOW))
    with database.writing("Ida Lund") as session:
        municipality.save_profile(session, defaults("DK", "da"))
        assert session.sql("PRAGMA journal_mode").scalar() == "delete"
    database.close()
    assert not list(path.parent.glob("*-wal"))


def test_what_is_opened_to_read_is_read_while_somebody_writes_and_takes_nothing(path: Path) -> None:
    writer = Database.open(path, FixedClock(NOW))
    reader = Database.open(path, FixedClock(NOW), only_read=True)
    with writer.writing("Ida Lund") as session:
        municipality.save_profile(session, defaults("NO", "nb"))
    with reader.reading() as session:
        assert municipality.profile(session).country == "NO"
    with pytest.raises(Problem, match="only read"), reader.writing("Bo Fjord"):
        pytest.fail("nothing is written")
    reader.close()
    writer.close()

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.base.problems import Problem
from desktop.storage import attachments, audit, conversion, drafts, keys, records
from desktop.storage.conversion import GivenUp
from desktop.storage.database import Database, is_protected
from desktop.storage.keys import WrongPassword
from desktop.storage.places import leftovers
from tests.storage.secrets import CHEAP, CLOCK, OTHER, PASSWORD, everything, forms, key_of, opened
from tests.storage.things import THINGS, Thing

SUBJECT = "Fortrolig sag om Ørnevej – æblehaven"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_N", CHEAP)


def fill(database: Database) -> None:
    with database.writing("Ida") as session:
        records.add(session, THINGS, Thing(SUBJECT))
        attachments.keep(session, SUBJECT.encode() * 3000)
        drafts.keep(session, "thing/1", {"name": SUBJECT})


def held(database: Database) -> tuple[list[str], object, tuple[int, list[str]], object]:
    with database.reading("Ida") as session:
        things = [each.name for each in records.every(session, THINGS, Thing)]
        draft = drafts.find(session, "thing/1")
        return things, draft, audit.verify(session), session.sql("PRAGMA journal_mode").scalar()


def beside(path: Path) -> list[str]:
    return sorted(each.name.removeprefix(path.name) for each in path.parent.glob(f"{path.name}*"))


def test_a_file_is_protected_and_used_on_at_once(database: Database, path: Path) -> None:
    fill(database)
    before = held(database)
    recovery = conversion.protect(database, PASSWORD)
    assert held(database) == before and database.key is not None
    assert beside(path) == ["", "-shm", "-wal", ".keys"]
    assert not [form for form in forms(SUBJECT) if form in everything(path.parent)]
    database.close()
    again = opened(path)
    assert held(again) == before
    again.close()
    assert len(recovery) == 47


def test_what_was_plain_is_overwritten_before_it_goes(
    database: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(database)
    wiped: dict[str, bytes] = {}
    unlink = Path.unlink

    def seen(self: Path, missing_ok: bool = False) -> None:
        if self.name.startswith(path.name) and self.exists():
            wiped[self.name.removeprefix(path.name)] = self.read_bytes()
        unlink(self, missing_ok)

    monkeypatch.setattr(Path, "unlink", seen)
    conversion.protect(database, PASSWORD)
    assert {".replaced", ".log-replaced"} <= wiped.keys(), "the file and its write-ahead log"
    assert all(len(content) > 0 for content in wiped.values())
    assert not [form for form in forms(SUBJECT) if form in b"".join(wiped.values())]


def test_a_disk_without_second_names_is_no_obstacle(database: Database, path: Path, monkeypatch: Any) -> None:
    def refused(self: Path, target: Path) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refused)
    fill(database)
    conversion.protect(database, PASSWORD)
    assert is_protected(path) and held(database)[0] == [SUBJECT]


def test_the_protection_is_taken_away_again(database: Database, path: Path) -> None:
    fill(database)
    before = held(database)
    conversion.protect(database, PASSWORD)
    conversion.unprotect(database)
    assert held(database) == before and database.key is None
    database.close()
    assert beside(path) == [""]
    Database.open(path, CLOCK).close()


def test_a_change_of_password_touches_no_page(database: Database, path: Path) -> None:
    conversion.protect(database, PASSWORD)
    fill(database)
    content = path.read_bytes()
    conversion.change_password(database, OTHER)
    assert path.read_bytes() == content
    assert key_of(path, OTHER) == database.key
    with pytest.raises(WrongPassword):
        key_of(path, PASSWORD)


def test_a_new_recovery_key_makes_the_sheet_worthless(database: Database, path: Path) -> None:
    first = conversion.protect(database, PASSWORD)
    second = conversion.new_recovery(database)
    ring = keys.read_ring(path, database.key.head)
    assert keys.open_ring(ring, database.key.head, recovery=second) == database.key
    with pytest.raises(WrongPassword):
        keys.open_ring(ring, database.key.head, recovery=first)


def test_only_what_fits_is_done(database: Database) -> None:
    for work in (conversion.unprotect, conversion.new_recovery, conversion.check_protected):
        with pytest.raises(Problem, match="is not protected"):
            work(database)
    with pytest.raises(Problem, match="too easy"):
        conversion.protect(database, "kort")
    conversion.protect(database, PASSWORD)
    with pytest.raises(Problem, match="cannot be protected"):
        conversion.protect(database, PASSWORD)


def test_who_has_the_file_open_in_another_window_is_not_cut_off(database: Database, path: Path) -> None:
    fill(database)
    other = Database.open(path, CLOCK)
    with other.reading() as session:
        session.sql("SELECT count(*) FROM things").fetchall()
        with pytest.raises(Problem, match="Another program"):
            conversion.protect(database, PASSWORD)
    assert held(database) == held(other)
    other.close()
    assert not is_protected(path) and not {".converting", ".replaced"} & set(beside(path))
    database.close()
    Database.open(path, CLOCK).close()
    assert beside(path) == [""], "Windows keeps a second name of what is open: it goes at the next opening"


READER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("BEGIN")
connection.execute("SELECT count(*) FROM things").fetchall()
print("reading", flush=True)
sys.stdin.readline()
"""


@pytest.mark.parametrize("way", ["protect", "unprotect"])
def test_another_program_that_reads_is_not_cut_off(database: Database, path: Path, way: str) -> None:
    fill(database)
    if way == "unprotect":
        conversion.protect(database, PASSWORD)
        source = READER.replace("import sqlite3, sys", "import sys; from sqlcipher3 import dbapi2 as sqlite3")
        key = f"connection.execute('''PRAGMA key = \"{database.key.phrase}\"''')\n"
        source = source.replace('connection.execute("BEGIN")', key + 'connection.execute("BEGIN")')
    else:
        source = READER
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", source, str(path)], stdin=pipe, stdout=pipe, text=True) as other:
        assert other.stdin and other.stdout and other.stdout.readline() == "reading\n"
        before = path.read_bytes()[:16]
        with pytest.raises(Problem, match="Another program"):
            conversion.protect(database, PASSWORD) if way == "protect" else conversion.unprotect(database)
        other.stdin.close()
    assert path.read_bytes()[:16] == before and held(database)[0] == [SUBJECT]


@pytest.mark.parametrize("way", ["protect", "unprotect"])
@pytest.mark.parametrize("kind", ["full", "readonly", "last step"])
def test_a_disk_that_refuses_leaves_the_file_as_it_was(
    database: Database, path: Path, monkeypatch: pytest.MonkeyPatch, way: str, kind: str
) -> None:
    fill(database)
    if way == "unprotect":
        conversion.protect(database, PASSWORD)
    before = held(database)
    connected = conversion._connected

    def hindered(file: Path, key: keys.DataKey | None) -> Any:
        connection = connected(file, key)
        if kind == "readonly" and file == path:
            connection.execute("PRAGMA query_only=ON")
        return connection

    def export(source: Any, fresh: Path, key: keys.DataKey | None) -> None:
        source.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(fresh), key.phrase if key else ""))
        source.execute("PRAGMA fresh.max_page_count=9")
        source.execute("SELECT sqlcipher_export('fresh')")

    def refused(fresh: Path, file: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(conversion, "_connected", hindered)
    if kind == "full":
        monkeypatch.setattr(conversion, "_export", export)
    elif kind == "last step":
        monkeypatch.setattr(conversion, "_put", refused)
    with pytest.raises(Problem, match=r"disk is full|only be read|could not be written"):
        conversion.protect(database, PASSWORD) if way == "protect" else conversion.unprotect(database)
    assert held(database) == before
    assert not {".converting", ".replaced", ".log-replaced"} & set(beside(path))
    database.close()
    (opened(path) if way == "unprotect" else Database.open(path, CLOCK)).close()


@pytest.mark.parametrize("way", ["protect", "unprotect"])
def test_how_far_it_has_come_is_told_in_bytes(database: Database, path: Path, way: str) -> None:
    fill(database)
    with database.writing("Ida") as session:
        records.add_many(session, THINGS, [Thing(f"{SUBJECT} {number}" * 9) for number in range(2000)])
    told: list[tuple[int, int]] = []

    def heard(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    conversion.protect(database, PASSWORD, heard if way == "protect" else lambda _done, _total: True)
    if way == "unprotect":
        conversion.unprotect(database, heard)
    assert len(told) > 10 and len({total for _, total in told}) == 1
    shares = [done / total for done, total in told]
    assert shares == sorted(shares) and shares[0] < 0.2 and 0.5 <= shares[-1] <= 1


@pytest.mark.parametrize(
    ("way", "share", "error"),
    [
        ("protect", 0.0, GivenUp),
        ("protect", 0.33, RuntimeError),
        ("protect", 2 / 3, None),
        ("unprotect", 0.5, GivenUp),
        ("unprotect", 0.0, KeyboardInterrupt),
    ],
)
def test_a_conversion_that_is_stopped_leaves_the_file_as_it_was(
    database: Database, path: Path, way: str, share: float, error: type[BaseException] | None
) -> None:
    """At the first look, when the new file is read through, and when it is too late: the old one is overwritten."""
    fill(database)
    if way == "unprotect":
        conversion.protect(database, PASSWORD)
    before = held(database)

    def watched(done: int, total: int) -> bool:
        if done / total >= share and error not in (None, GivenUp):
            assert error is not None
            raise error
        return done / total < share

    def convert() -> None:
        conversion.protect(database, PASSWORD, watched) if way == "protect" else conversion.unprotect(database, watched)

    if error is None:
        convert()
        assert is_protected(path)
    else:
        with pytest.raises(error):
            convert()
        assert is_protected(path) == (way == "unprotect")
        assert not {".converting", ".replaced", ".log-replaced"} & set(beside(path))
    assert held(database) == before
    fill(database)


def test_a_copy_that_is_not_whole_is_thrown_away(
    database: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(database)
    before, export = held(database), conversion._export

    def spoiled(source: Any, fresh: Path, key: keys.DataKey | None) -> None:
        export(source, fresh, key)
        content = bytearray(fresh.read_bytes())
        content[4096 * 5 + 100] ^= 1
        fresh.write_bytes(bytes(content))

    monkeypatch.setattr(conversion, "_export", spoiled)
    with pytest.raises(Problem):
        conversion.protect(database, PASSWORD)
    assert held(database) == before and not is_protected(path)


def test_what_a_stopped_conversion_left_goes_at_the_next_opening(path: Path) -> None:
    plain = sqlite3.connect(path)
    plain.close()
    for ending in (".converting", ".replaced", ".log-replaced", ".converting-journal"):
        path.with_name(path.name + ending).write_bytes(SUBJECT.encode())
    Database.open(path, CLOCK).close()
    assert beside(path) == [""]


def test_a_second_name_of_a_file_in_use_is_removed_but_never_overwritten(path: Path) -> None:
    """Killed between the second name and the replacing, both names mean the file itself."""
    before = path.read_bytes()
    assert leftovers.aside(path)
    assert os.stat(path).st_nlink == 2
    leftovers.sweep(path)
    assert path.read_bytes() == before and beside(path) == [""]


def test_a_folder_that_cannot_be_swept_waits(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.with_name(path.name + ".replaced").write_bytes(b"plain")

    def refused(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "unlink", refused)
    Database.open(path, CLOCK).close()

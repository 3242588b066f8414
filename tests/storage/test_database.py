import shutil
import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.base.problems import Problem, Stale
from desktop.base.times import FixedClock
from desktop.storage import audit, records
from desktop.storage.database import Database, restore
from desktop.storage.places.file import FilePlace
from tests.storage.things import NOTES, NOW, THINGS, Note, Thing

CLOCK = FixedClock(NOW)


def names(database: Database) -> list[str]:
    with database.reading() as session:
        return [each.name for each in records.every(session, THINGS, Thing)]


def put(database: Database, *given: str) -> None:
    with database.writing("Ida") as session:
        for name in given:
            records.add(session, THINGS, Thing(name))


def test_a_new_file_can_be_written_and_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "havnby.samspil"
    database = Database.create(path, CLOCK)
    with database.writing("Ida") as session:
        audit.write(session, [audit.Entry("thing", 1, "added")])
    database.close()
    again = Database.open(path, CLOCK)
    with again.reading() as session:
        assert audit.verify(session) == (1, [])
    again.close()


def test_an_existing_file_is_never_made_anew(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(Problem, match="already exists"):
        Database.create(path, CLOCK)
    assert path.read_bytes() == before


def test_what_fails_while_it_is_made_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(engine: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("desktop.storage.database._upgrade", full)
    with pytest.raises(Problem, match="disk is full"):
        Database.create(tmp_path / "havnby.samspil", CLOCK)
    assert not list(tmp_path.iterdir())


def test_the_file_is_set_up_for_safety(database: Database) -> None:
    with database.reading() as session:
        said = {
            name: session.sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "secure_delete", "synchronous")
        }
    assert said == {"journal_mode": "wal", "foreign_keys": 1, "secure_delete": 1, "synchronous": 2}


@pytest.mark.parametrize(
    "content", [b"", b"Kommune;Navn\n", b"SQLite format 2", b"\0" * 5000], ids=["empty", "text", "old", "zeros"]
)
def test_what_is_no_database_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "havnby.samspil"
    path.write_bytes(content)
    with pytest.raises(Problem, match="not a Samspil file"):
        Database.open(path, CLOCK)
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["havnby.samspil"]


def test_a_folder_or_nothing_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.samspil"):
        with pytest.raises(Problem, match="cannot be opened"):
            Database.open(path, CLOCK)


def test_another_programs_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "bookmarks.sqlite"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE bookmarks (id)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(Problem, match="not a Samspil file"):
        Database.open(path, CLOCK)
    assert path.read_bytes() == before


def test_a_damaged_file_is_told_of(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * 4000 + content[4100:])
    with pytest.raises(Problem, match=r"damaged|not a Samspil file"):
        Database.open(path, CLOCK)


def test_a_file_that_ends_too_soon_is_told_of(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:6000])
    with pytest.raises(Problem, match="damaged"):
        Database.open(path, CLOCK)


def test_a_newer_file_is_refused_untouched(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("UPDATE alembic_version SET version_num = '9999'")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(Problem, match="newer Samspil"):
        Database.open(path, CLOCK)
    assert path.read_bytes() == before


def test_a_folder_where_nothing_may_be_written_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may write everywhere, so the system's answer is given by hand."""

    def refused(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "touch", refused)
    with pytest.raises(Problem, match="could not be written") as told:
        Database.create(tmp_path / "havnby.samspil", CLOCK)
    assert "Permission denied" in told.value.text
    monkeypatch.setattr(Path, "open", refused)
    with pytest.raises(Problem, match="cannot be opened"):
        Database.open(tmp_path / "havnby.samspil", CLOCK)


def test_a_file_that_may_only_be_read_can_be_read(database: Database) -> None:
    put(database, "before")
    with database.reading() as session:
        session.sql("PRAGMA query_only=ON")
    with pytest.raises(Problem, match="only be read"):
        put(database, "after")
    assert names(database) == ["before"]


def test_a_full_disk_loses_nothing_and_passes(database: Database) -> None:
    put(database, "before")
    with database.reading() as session:
        pages = session.sql("PRAGMA page_count").scalar()
        session.sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(Problem, match="disk is full"), database.writing("Ida") as session:
        records.add(session, THINGS, Thing("x" * 50_000))
    assert names(database) == ["before"]
    with database.reading() as session:
        assert audit.verify(session)[1] == []
        session.sql("PRAGMA max_page_count=100000")
    put(database, "after")
    assert names(database) == ["before", "after"]


def test_a_transaction_writes_everything_or_nothing(database: Database) -> None:
    with pytest.raises(ValueError, match="bug"), database.writing("Ida") as session:
        records.add(session, THINGS, Thing("half"))
        raise ValueError("bug")
    assert names(database) == []
    with database.reading() as session:
        assert audit.verify(session) == (0, [])


def test_an_unforeseen_error_stays_what_it_is(database: Database) -> None:
    with pytest.raises(Exception, match="no such table") as told, database.reading() as session:
        session.sql("SELECT * FROM nowhere")
    assert not isinstance(told.value, Problem)


def test_who_reads_sees_one_consistent_state(database: Database, path: Path) -> None:
    other = Database.open(path, CLOCK)
    with database.reading() as session:
        assert records.every(session, THINGS, Thing) == ()
        put(other, "meanwhile")
        assert records.every(session, THINGS, Thing) == ()
    assert names(database) == ["meanwhile"]
    other.close()


def test_two_windows_write_one_after_the_other(database: Database, path: Path) -> None:
    """The second waits for the lock; both changes and an unbroken log are there afterwards."""
    other = Database.open(path, CLOCK)
    waiting = threading.Thread(target=put, args=(other, "second"))
    with database.writing("Ida") as session:
        records.add(session, THINGS, Thing("first"))
        waiting.start()
        records.add(session, THINGS, Thing("first again"))
    waiting.join()
    assert names(database) == ["first", "first again", "second"]
    with database.reading() as session:
        assert audit.verify(session) == (3, [])
    other.close()


def test_a_lock_that_never_ends_is_told_of(database: Database, path: Path) -> None:
    other = Database.open(path, CLOCK)
    with other.reading() as session:
        session.sql("PRAGMA busy_timeout=1")
    with database.writing("Ida"), pytest.raises(Problem, match="Another program is writing"):
        put(other, "second")
    other.close()


def test_two_windows_cannot_overwrite_each_other(database: Database, path: Path) -> None:
    other = Database.open(path, CLOCK)
    with database.writing("Ida") as session:
        thing = records.add(session, THINGS, Thing("first"))
    with other.writing("Bo") as session:
        theirs = records.save(session, THINGS, replace(thing, name="Bo's"))
    with pytest.raises(Stale), database.writing("Ida") as session:
        records.save(session, THINGS, replace(thing, name="Ida's"))
    assert names(database) == ["Bo's"]
    assert theirs.version == 2
    other.close()


def test_a_backup_holds_what_stood_when_it_was_made(database: Database, tmp_path: Path) -> None:
    put(database, "before")
    target = tmp_path / "backup.samspil"
    with database.writing("Ida") as session:
        records.add(session, THINGS, Thing("not yet committed"))
        database.backup(target)
    kept = Database.open(target, CLOCK)
    assert names(kept) == ["before"]
    with kept.reading() as session:
        assert audit.verify(session) == (1, [])
    kept.close()
    assert names(database) == ["before", "not yet committed"]


def test_a_backup_is_one_whole_file(database: Database, tmp_path: Path) -> None:
    """Nothing lies beside it that somebody could forget to copy, and an unfinished one never has its name."""
    put(database, "before")
    target = tmp_path / "elsewhere" / "backup.samspil"
    target.parent.mkdir()
    target.write_bytes(b"an older backup")
    database.backup(target)
    assert [each.name for each in target.parent.iterdir()] == ["backup.samspil"]
    assert target.read_bytes()[18:20] == b"\x01\x01", "no write-ahead log"


def test_a_backup_that_cannot_be_written_leaves_the_older_one(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "backup.samspil"
    target.write_bytes(b"an older backup")

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(Problem, match="could not be written"):
        database.backup(target)
    assert target.read_bytes() == b"an older backup"
    assert not (tmp_path / "backup.samspil.part").exists()
    with pytest.raises(Problem, match="cannot be opened"):
        database.backup(tmp_path / "no folder" / "backup.samspil")


def test_a_backup_never_replaces_the_file_itself(database: Database) -> None:
    put(database, "before")
    with pytest.raises(Problem, match="cannot replace the file itself"):
        database.backup(database.path)
    put(database, "after")
    assert names(database) == ["before", "after"]


def test_a_backup_is_restored_as_a_new_file(database: Database, tmp_path: Path) -> None:
    put(database, "before")
    backup, target = tmp_path / "backup.samspil", tmp_path / "restored.samspil"
    database.backup(backup)
    put(database, "after")
    restore(backup, target)
    restored = Database.open(target, CLOCK)
    assert names(restored) == ["before"]
    restored.close()
    with pytest.raises(Problem, match="already exists"):
        restore(backup, target)
    backup.write_text("no backup")
    with pytest.raises(Problem, match="not a Samspil file"):
        restore(backup, tmp_path / "other.samspil")


def everything(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.iterdir() if each.name.startswith(path.name))


def test_D1_what_is_removed_without_trace_is_in_no_page_and_no_log(database: Database) -> None:
    """Many are removed in between others, for pages are balanced then and keep copies in their gaps."""
    with database.writing("Ida") as session:
        kept = [records.add(session, THINGS, Thing(f"secret-{n:03}-" + "ab" * (n * 37 % 300))) for n in range(120)]
    gone = kept[::3]
    for thing in gone:
        with database.writing("Ida") as session:
            records.remove(session, THINGS, thing)
    with database.writing("Ida") as session:
        audit.erase(session, "things", [thing.id for thing in gone])
        session.leave_no_trace(in_pages=True)
    raw = everything(database.path)
    assert not [thing.name for thing in gone if thing.name[:11].encode() in raw]
    assert all(thing.name[:11].encode() in raw for thing in kept if thing not in gone)
    with database.reading() as session:
        assert audit.verify(session)[1] == []


def test_D1_a_wiping_that_was_stopped_is_made_up_for_at_the_next_opening(
    database: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.writing("Ida") as session:
        note = records.add(session, NOTES, Note("whispered"))

    def stopped(self: FilePlace) -> None:
        raise sqlite3.OperationalError("database is locked")

    with monkeypatch.context() as stopping:
        stopping.setattr(FilePlace, "scrub", stopped)
        with database.writing("Ida") as session:
            records.remove(session, NOTES, note)
            session.leave_no_trace(in_pages=True)
    assert b"whispered" in everything(path), "the log still holds it"
    wiped: list[FilePlace] = []
    scrub = FilePlace.scrub

    def counted(self: FilePlace) -> None:
        wiped.append(self)
        scrub(self)

    monkeypatch.setattr(FilePlace, "scrub", counted)
    for expected in (1, 1):
        again = Database.open(path, CLOCK)
        assert len(wiped) == expected, "once is enough"
        assert b"whispered" not in everything(path)
        again.close()


def test_D1_an_undone_removal_wipes_nothing(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FilePlace, "scrub", lambda self: pytest.fail("wiped"))
    with pytest.raises(ValueError, match="bug"), database.writing("Ida") as session:
        session.leave_no_trace(in_pages=True)
        raise ValueError("bug")
    with database.reading() as session:
        assert session.sql("PRAGMA user_version").scalar() == 0


def test_a_copy_of_the_file_in_use_can_be_restored_from_its_log(database: Database, path: Path, tmp_path: Path) -> None:
    """What a power cut leaves: the file and its log as they lie on the disk, nobody having closed them."""
    put(database, "written")
    cut = tmp_path / "cut"
    cut.mkdir()
    for each in path.parent.glob(path.name + "*"):
        if not each.name.endswith("-shm"):
            shutil.copyfile(each, cut / each.name)
    found = Database.open(cut / path.name, CLOCK)
    assert names(found) == ["written"]
    found.close()

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.base.problems import Problem
from desktop.storage import audit, drafts, keys, records, search
from desktop.storage import database as storage
from desktop.storage.database import Database, check_file, is_protected, restore
from desktop.storage.keys import Locked
from tests.storage.secrets import CHEAP, CLOCK, everything, forms, key_of, opened, protected
from tests.storage.things import NOTES, THINGS, Note, Thing

SUBJECT = "Fortrolig sag om Ørnevej – æblehaven"


@pytest.fixture
def locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(keys, "_N", CHEAP)
    protected(path)
    return path


def names(database: Database) -> list[str]:
    with database.reading() as session:
        return [each.name for each in records.every(session, THINGS, Thing)]


def put(database: Database, *given: str) -> None:
    with database.writing("Ida") as session:
        for name in given:
            records.add(session, THINGS, Thing(name))


def test_a_protected_file_needs_its_key_and_is_not_touched_without(locked: Path) -> None:
    before = locked.read_bytes()
    with pytest.raises(Locked, match="is protected") as told:
        Database.open(locked, CLOCK)
    assert told.value.advice == "Enter its password."
    with pytest.raises(Problem, match="not a Samspil file"):
        Database.open(locked, CLOCK, key=keys.new_key())
    assert locked.read_bytes() == before and is_protected(locked)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"), closing(sqlite3.connect(locked)) as bare:
        bare.execute("SELECT * FROM sqlite_master")


def test_what_is_no_file_of_ours_is_told_before_a_password_is_asked_for(locked: Path, tmp_path: Path) -> None:
    check_file(locked)
    keys.keys_of(locked).rename(tmp_path / "elsewhere")
    with pytest.raises(Problem, match="key file is missing"):
        check_file(locked)
    assert not is_protected(tmp_path / "missing.samspil")


def test_everything_works_as_in_a_plain_file(locked: Path) -> None:
    database = opened(locked)
    with database.reading() as session:
        said = [session.sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "foreign_keys", "synchronous")]
    assert said == ["wal", 1, 2]
    with database.writing("Ida") as session:
        thing = records.add(session, THINGS, Thing(SUBJECT))
        session.execute(text(search.create_sql("things")))
        search.put(session, "things", [(thing.id, SUBJECT)])
    with database.reading() as session:
        assert [row.id for row in session.execute(search.matches("things", "oernev"))] == [thing.id]
        assert audit.verify(session) == (1, [])
    database.scrub()
    assert names(database) == [SUBJECT]
    database.close()


def test_no_plain_text_lies_in_the_file_its_log_its_backup_or_beside_it(locked: Path, tmp_path: Path) -> None:
    backup = tmp_path / "kept" / "backup.samspil"
    backup.parent.mkdir()
    database = opened(locked)
    with database.writing("Ida") as session:
        note = records.add(session, NOTES, Note(SUBJECT))
        records.add(session, THINGS, Thing(SUBJECT))
        drafts.keep(session, "question/1", {"subject": SUBJECT})
    database.backup(backup)
    assert {each.suffix for each in tmp_path.iterdir()} >= {".samspil", ".keys", ".samspil-wal", ".samspil-shm"}
    assert not [form for form in forms(SUBJECT) if form in everything(tmp_path)]
    with database.writing("Ida") as session:
        records.remove(session, NOTES, note)
        session.leave_no_trace(in_pages=True)
    database.close()
    assert not [form for form in forms(SUBJECT) if form in everything(tmp_path)]
    assert b"alembic" not in everything(tmp_path)


def test_a_backup_is_protected_too_and_has_its_keys_beside_it(locked: Path, tmp_path: Path) -> None:
    database = opened(locked)
    put(database, "before")
    target = tmp_path / "elsewhere" / "backup.samspil"
    target.parent.mkdir()
    database.backup(target)
    database.backup(target)
    database.close()
    assert sorted(each.name for each in target.parent.iterdir()) == ["backup.samspil", "backup.samspil.keys"]
    assert target.read_bytes()[:16] == locked.read_bytes()[:16] and target.stat().st_size % 4096 == 0
    again = opened(target)
    assert names(again) == ["before"] and again.place.file == target
    again.close()


def test_a_backup_without_room_for_its_keys_leaves_the_older_one(
    locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = opened(locked)
    target = tmp_path / "backup.samspil"
    database.backup(target)
    put(database, "after")

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as fills:
        fills.setattr("os.fsync", full)
        with pytest.raises(Problem, match="could not be written"):
            database.backup(target)
    database.close()
    again = opened(target)
    assert names(again) == []
    again.close()


def test_a_backup_of_a_file_whose_keys_are_gone_is_not_made_in_silence(locked: Path, tmp_path: Path) -> None:
    database = opened(locked)
    keys.keys_of(locked).unlink()
    with pytest.raises(Problem, match="key file is missing"):
        database.backup(tmp_path / "backup.samspil")
    database.close()
    assert not (tmp_path / "backup.samspil").exists()


def test_a_backup_is_restored_with_its_keys(locked: Path, tmp_path: Path) -> None:
    database = opened(locked)
    put(database, "kept")
    backup, target = tmp_path / "backup.samspil", tmp_path / "again.samspil"
    database.backup(backup)
    database.close()
    with pytest.raises(Locked):
        restore(backup, target)
    restore(backup, target, key_of(backup))
    again = opened(target)
    assert names(again) == ["kept"]
    again.close()
    with pytest.raises(Problem, match="already exists"):
        restore(backup, target, key_of(backup))


def test_a_plain_backup_can_be_restored_beside_a_protected_file(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "_N", CHEAP)
    backup = Path(shutil.copyfile(path, tmp_path / "backup.samspil"))
    protected(path)
    restore(backup, tmp_path / "again.samspil", key_of(path))
    Database.open(tmp_path / "again.samspil", CLOCK).close()


@pytest.mark.parametrize("at", [30, 4096 * 3 + 50])
def test_a_damaged_file_is_told_of_and_not_called_a_wrong_password(locked: Path, at: int) -> None:
    content = bytearray(locked.read_bytes())
    content[at] ^= 1
    locked.write_bytes(bytes(content))
    with pytest.raises(Problem, match="damaged"):
        database = opened(locked)
        with database.reading() as session:
            session.sql("PRAGMA integrity_check").fetchall()
            session.sql("SELECT count(*) FROM audit_lines, things, settings, members").fetchall()


def test_a_full_disk_loses_nothing_and_passes(locked: Path) -> None:
    database = opened(locked)
    put(database, "before")
    with database.reading() as session:
        pages = session.sql("PRAGMA page_count").scalar()
        session.sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(Problem, match="disk is full"), database.writing("Ida") as session:
        records.add(session, THINGS, Thing("x" * 50_000))
    assert names(database) == ["before"]
    database.close()


def test_a_file_that_may_only_be_read_can_be_read(locked: Path) -> None:
    database = opened(locked)
    with database.reading() as session:
        session.sql("PRAGMA query_only=ON")
    with pytest.raises(Problem, match="only be read"):
        put(database, "after")
    assert names(database) == []
    database.close()


def test_an_older_file_is_brought_up_to_date_after_a_backup_that_is_protected(
    locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "KNOWN", (*storage.KNOWN, "next"))
    monkeypatch.setattr(storage, "_upgrade", lambda engine: None)
    folder = tmp_path / "backups"
    Database.open(locked, CLOCK, folder, key_of(locked)).close()
    backup, its_keys = sorted(folder.iterdir())
    assert is_protected(backup) and its_keys == keys.keys_of(backup)


def test_a_new_file_can_be_protected_from_its_first_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_N", CHEAP)
    monkeypatch.setattr(storage, "_upgrade", NOTES.create)
    path, key = tmp_path / "new.samspil", keys.new_key()
    made = Database.create(path, CLOCK, key=key)
    with made.writing("Ida") as session:
        records.add(session, NOTES, Note(SUBJECT))
    made.close()
    assert path.read_bytes()[:16] == key.head
    assert not [form for form in (*forms(SUBJECT), b"notes") if form in everything(tmp_path)]


def test_an_error_never_tells_what_was_written(database: Database) -> None:
    """A traceback goes into the log: it must not take a subject along."""
    with pytest.raises(Exception, match="no such table") as told, database.writing("Ida") as session:
        session.execute(text("INSERT INTO nowhere VALUES (:subject)"), {"subject": SUBJECT})
    assert SUBJECT not in str(told.value) + repr(told.value)

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.base.problems import Problem
from desktop.base.settings import defaults
from desktop.base.times import FixedClock
from desktop.storage import backups, municipality
from desktop.storage.comparing import Count, compare
from desktop.storage.database import Database
from tests.storage.things import NOW


def name(database: Database, told: str) -> None:
    with database.writing("Ida Lund") as session:
        municipality.save(session, {"name": told})


@pytest.fixture
def backup(database: Database, tmp_path: Path) -> Path:
    """A backup of the file with one setting."""
    name(database, "Havnby")
    return backups.make(database, tmp_path / "kept").path


def test_nothing_differs_from_a_fresh_backup(database: Database, backup: Path) -> None:
    found = compare(database, backup)
    assert (found.gone, found.entries, found.related) == (0, (), True)
    assert found.counts == (Count("settings", 1, 1),)


def test_what_came_later_would_be_gone_the_newest_first(database: Database, backup: Path) -> None:
    name(database, "Havnby Kommune")
    with database.writing("Farid Rahmani") as session:
        municipality.save(session, {"unit": "Sekretariat"})
    found = compare(database, backup)
    assert found.gone == 2 and found.related
    assert [(each.who, each.action, each.title) for each in found.entries] == [
        ("Farid Rahmani", "added", "unit"),
        ("Ida Lund", "changed", "name"),
    ]
    assert found.counts == (Count("settings", 1, 2),)


def test_a_backup_that_went_another_way_is_told(database: Database, backup: Path, tmp_path: Path) -> None:
    other = Database.open(backup, FixedClock(NOW))
    with other.writing("Somebody") as session:
        municipality.save_profile(session, defaults("NO", "nb"))
    other.backup(tmp_path / "other.samspil")
    other.close()
    assert not compare(database, tmp_path / "other.samspil").related


def test_a_backup_takes_the_files_place_and_the_file_stays_beside(database: Database, backup: Path) -> None:
    name(database, "Elvestrand")
    file = database.path
    database.close()
    kept = backups.put_in_place(backup, file, NOW)
    assert kept.name == "havnby-before-20261120-090000.samspil"
    told = {}
    for path in (file, kept):
        opened = Database.open(path, FixedClock(NOW))
        with opened.reading() as session:
            told[path] = municipality.profile(session).name
        opened.close()
    assert told == {file: "Havnby", kept: "Elvestrand"}
    assert not [each for each in file.parent.iterdir() if each.suffix in (".restored", ".part")]


def test_a_file_that_somebody_has_open_is_left_alone(database: Database, backup: Path) -> None:
    name(database, "Elvestrand")
    with pytest.raises(Problem, match="Another program"):
        backups.put_in_place(backup, database.path, NOW)
    with database.reading() as session:
        assert municipality.profile(session).name == "Elvestrand"
    assert not list(database.path.parent.glob("*before*"))


@pytest.mark.parametrize("gone", [False, True])
def test_a_backup_helps_where_the_file_is_damaged_or_gone(database: Database, backup: Path, gone: bool) -> None:
    file = database.path
    database.close()
    if gone:
        file.unlink()
    else:
        file.write_bytes(b"SQLite format 3\x00" + bytes(9000))
    backups.put_in_place(backup, file, NOW)
    assert backups.look(file)


def test_a_damaged_backup_takes_nothings_place(database: Database, backup: Path) -> None:
    file, before = database.path, shutil.copy(database.path, database.path.with_suffix(".whole"))
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute("DELETE FROM audit_lines")
    connection.close()
    database.close()
    with pytest.raises(Problem, match="not whole"):
        backups.put_in_place(backup, file, NOW)
    assert file.exists() and Path(before).exists()

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.problems import Problem
from desktop.base.times import FixedClock
from desktop.storage import audit, backups, records
from desktop.storage.comparing import compare
from desktop.storage.database import Database, is_protected
from desktop.storage.places.file import FilePlace
from tests.storage.secrets import cheap, everything, forms, opened, protected
from tests.storage.things import NOW, THINGS, Thing

ROOT = Path(__file__).resolve().parents[2]
LONG_AGO = timedelta(days=3 * 366)
MOMENTS = st.lists(st.datetimes(datetime(2023, 1, 1), datetime(2026, 11, 20), timezones=st.just(UTC)), max_size=60)


def add(database: Database, *names: str) -> None:
    with database.writing("Ida Lund") as session:
        for name in names:
            records.add(session, THINGS, Thing(name))


@given(MOMENTS)
def test_the_newest_of_each_day_week_and_month_is_kept(made: list[datetime]) -> None:
    left = backups.kept(made, NOW)
    assert left <= set(made)
    assert not made or max(made) in left
    for days, period in ((7, _day), (28, _week), (365, _month)):
        held = {period(each) for each in made if _counts(each.date(), days, period)}
        assert held == {period(each) for each in left if _counts(each.date(), days, period)}
        newest = {period(each): each for each in sorted(made)}
        assert {newest[each] for each in held} <= left


@given(MOMENTS)
def test_not_more_is_kept_than_the_rule_says(made: list[datetime]) -> None:
    left = backups.kept(made, NOW)
    assert len(left) <= backups.DAYS + backups.WEEKS + backups.MONTHS + 1
    assert backups.kept(left, NOW) == left


@given(st.lists(st.integers(1, 40), min_size=1, max_size=40))
def test_tidying_up_each_time_leaves_what_tidying_up_once_would(steps: list[int]) -> None:
    every, left, now = [], frozenset[datetime](), NOW - LONG_AGO
    for step in steps:
        now += timedelta(hours=step * 7)
        every.append(now)
        left = backups.kept((*left, now), now)
    assert left == backups.kept(every, now)


def test_what_comes_from_the_future_stays() -> None:
    late = NOW + timedelta(days=400)
    assert backups.kept((NOW, late), NOW) == {NOW, late}


def _day(moment: datetime) -> object:
    return moment.date()


def _week(moment: datetime) -> object:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> object:
    return (moment.year, moment.month)


def _counts(day: date, days: int, period: object) -> bool:
    today = NOW.date()
    if period is _day:
        return (today - day).days < 7
    if period is _week:
        return day >= today - timedelta(today.weekday(), weeks=3)
    return day >= date(2025, 12, 1)


def test_a_backup_is_whole_and_named_after_its_file(database: Database, tmp_path: Path) -> None:
    add(database, "lamp")
    made = backups.make(database, tmp_path / "made" / "when needed")
    assert made.path.name == f"havnby-{backups.mark_of(database.path)}-20261120-090000.samspil"
    assert backups.found(made.path.parent, database.path)[0].path == made.path
    assert backups.check(database, made.path) == backups.look(made.path)
    opened = Database.open(made.path, FixedClock(NOW))
    with opened.reading() as session:
        assert [each.name for each in records.every(session, THINGS, Thing)] == ["lamp"]
        assert audit.verify(session) == (1, [])
    opened.close()


def test_a_backup_before_an_update_makes_the_folder_it_goes_to(database: Database, tmp_path: Path) -> None:
    database.place.keep_before("0008", NOW, tmp_path / "not" / "there")
    (made,) = backups.found(tmp_path / "not" / "there", database.path)
    assert backups.look(made.path) and not made.by_rule


def test_the_rule_is_kept_while_backing_up(database: Database, tmp_path: Path) -> None:
    clock = database.clock
    assert isinstance(clock, FixedClock)
    elsewhere = tmp_path / f"havnby-0007-{NOW - LONG_AGO:%Y%m%d-%H%M%S}.samspil"
    elsewhere.write_bytes(b"before a migration")
    for hours in (0, 1, 2):
        clock.moment = NOW + timedelta(hours=hours)
        backups.make(database, tmp_path)
        beside = tmp_path / f"{backups.name_for(database.path, clock.moment)}.key"
        beside.write_bytes(b"the key of a protected one")
    names = {each.name for each in tmp_path.glob("havnby-*")}
    newest = backups.name_for(database.path, clock.moment)
    assert names == {elsewhere.name, newest, f"{newest}.key"}
    assert [each.by_rule for each in backups.found(tmp_path, database.path)] == [True, False]


@pytest.mark.parametrize("harm", ["cut", "changed", "log", "strange"])
def test_a_damaged_backup_is_found_out(database: Database, tmp_path: Path, harm: str) -> None:
    add(database, *("x" * 3000 for _ in range(50)))
    path = backups.make(database, tmp_path / "kept").path
    if harm == "cut":
        path.write_bytes(path.read_bytes()[:-40_000])
    elif harm == "changed":
        data = bytearray(path.read_bytes())
        data[len(data) // 2 : len(data) // 2 + 9000] = bytes(9000)
        path.write_bytes(data)
    else:
        opened = Database.open(path, FixedClock(NOW))
        with opened.writing("Ida Lund") as session:
            told = (
                "UPDATE audit_head SET lines = 9" if harm == "log" else "UPDATE alembic_version SET version_num = 'x'"
            )
            session.sql(told)
        opened.close()
    with pytest.raises(Problem):
        backups.check(database, path)


def test_a_backup_that_lags_behind_is_refused(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = backups.make(database, tmp_path / "old").path.read_bytes()
    add(database, "lamp")
    monkeypatch.setattr(database.place, "backup", lambda target, _progress: target.write_bytes(old))
    with pytest.raises(Problem, match="not whole"):
        backups.make(database, tmp_path / "new")
    assert not list((tmp_path / "new").iterdir())


def test_a_folder_that_takes_nothing_leaves_the_older_backups(database: Database, tmp_path: Path) -> None:
    older = backups.make(database, tmp_path / "kept").path
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(Problem):
        backups.make(database, tmp_path / "file")
    assert backups.look(older)


@pytest.fixture
def busy(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that writes in the file without end."""
    command = [sys.executable, "-m", "tests.storage.writer", str(path)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin and process.stdout
    process.stdin.write(b"go\n")
    process.stdin.flush()
    number = int(process.stdout.readline())
    yield process
    subprocess.run([sys.executable, "-c", f"import os, signal; os.kill({number}, signal.SIGTERM)"], check=False)
    process.communicate()


def test_a_backup_of_a_file_in_use_is_whole(path: Path, busy: subprocess.Popen[bytes], tmp_path: Path) -> None:
    """Somebody writes all the time: each backup has everything up to one moment, and nothing half."""
    assert busy.stdout
    database = Database.open(path, FixedClock(NOW))
    counted = []
    for turn in range(4):
        busy.stdout.read(2)
        made = backups.make(database, tmp_path / f"{turn}").path
        copied = Database.open(made, FixedClock(NOW))
        with copied.reading() as session:
            things = records.every(session, THINGS, Thing)
            assert audit.verify(session) == (2 * len(things), [])
            assert all(each.version == 2 for each in things)
        copied.close()
        counted.append(len(things))
    database.close()
    assert counted == sorted(counted) and counted[-1] > counted[0], json.dumps(counted)


def test_it_tells_how_far_it_has_come(database: Database, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def note(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    backups.make(database, tmp_path / "kept", note)
    assert told and told[-1][0] == told[-1][1] > 0


@pytest.mark.parametrize(("full", "told"), [(True, "disk is full"), (False, "cannot be opened")])
def test_a_disk_that_is_full_or_only_read_is_told_and_leaves_nothing(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, full: bool, told: str
) -> None:
    add(database, *("x" * 3000 for _ in range(50)))
    place = database.place
    assert isinstance(place, FilePlace)
    connect = place.connect

    def narrow(path: Path) -> Any:
        if path.suffix == ".part" and not full:
            return sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        connection = connect(path)
        if path.suffix == ".part":
            connection.execute("PRAGMA max_page_count=3")
        return connection

    older = backups.make(database, tmp_path / "kept").path
    monkeypatch.setattr(place, "connect", narrow)
    assert isinstance(database.clock, FixedClock)
    database.clock.moment = NOW + timedelta(hours=1)
    with pytest.raises(Problem, match=told):
        backups.make(database, tmp_path / "kept")
    assert list((tmp_path / "kept").iterdir()) == [older]
    assert backups.look(older)


def test_a_backup_that_is_cut_off_leaves_only_whole_ones(path: Path, tmp_path: Path) -> None:
    """Killed at some moment while backing up, again and again: what bears the name of a backup is whole."""
    folder = tmp_path / "kept"
    for turn in range(3):
        command = [sys.executable, "-m", "tests.storage.keeper", str(path), str(folder)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
            assert process.stdout
            process.stdout.read(1 + turn)
            process.kill()
    database = Database.open(path, FixedClock(NOW + timedelta(days=2)))
    whole = backups.found(folder, path)
    assert whole and all(backups.check(database, each.path) for each in whole)
    backups.make(database, folder)
    assert not list(folder.glob("*.part")), "what was cut off is tidied up"
    database.close()


def test_what_is_protected_stays_so_in_its_backups_and_comes_back_with_them(path: Path, tmp_path: Path) -> None:
    cheap()
    protected(path)
    database = opened(path)
    add(database, "Fortrolig sag om Ørnevej")
    made = backups.make(database, tmp_path / "kept").path
    assert is_protected(made) and backups.check(database, made).lines == 1
    assert not any(each in everything(tmp_path / "kept") for each in forms("Ørnevej"))
    add(database, "written later")
    assert compare(database, made).gone == 1
    database.close()
    kept = backups.put_in_place(made, path, NOW)
    for file, names in ((path, 1), (kept, 2)):
        again = opened(file)
        with again.reading() as session:
            assert len(records.every(session, THINGS, Thing)) == names
        again.close()
    beside = tmp_path / "kept" / f"{made.name}.keys"
    assert beside.exists()
    backups.remove(made)
    assert not beside.exists()

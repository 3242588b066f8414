"""Backups: what copies of a file are called, which of them are kept, and whether each of them is whole."""

import hashlib
import os
import re
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from glob import escape
from pathlib import Path
from typing import Any

from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.storage import audit, keys
from desktop.storage.database import KNOWN, Database, place_of
from desktop.storage.places import sayings
from desktop.storage.places.file import FilePlace, head_of

DAYS, WEEKS, MONTHS = 7, 4, 12
"""Of so many days, weeks and months up to today the newest backup is kept."""
_NAME = re.compile(r"(?P<stem>.+)-(?P<mark>[0-9a-f]{6}|\d{4})-(?P<at>\d{8}-\d{6})")
_AT = "%Y%m%d-%H%M%S"


@dataclass(frozen=True)
class Backup:
    """A backup as it lies in a folder: size in bytes, and what tells files of one name apart."""

    path: Path
    made: datetime
    size: int = 0
    mark: str = ""

    @property
    def by_rule(self) -> bool:
        """Whether the rule of what is kept covers it; not one made before a migration."""
        return len(self.mark) == 6


@dataclass(frozen=True)
class Whole:
    """What was found when a backup was opened: its schema's version, and how many lines its log has."""

    version: str
    lines: int


def kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which backups are kept: the newest of each of seven days, four weeks and twelve months, and the newest of all.

    What bears a later time than now stays: the clock was wrong then or is wrong now.
    """
    made, today = sorted(moments), now.date()
    newest: dict[tuple[str, object], datetime] = {}
    for moment in made:
        for period in _periods(moment.date(), today):
            newest[period] = moment
    return frozenset((*newest.values(), *made[-1:], *(moment for moment in made if moment > now)))


def _periods(day: date, today: date) -> list[tuple[str, object]]:
    """The day, the week and the month of a backup, as far as they still count."""
    monday = day - timedelta(day.weekday())
    months = (today.year - day.year) * 12 + today.month - day.month
    weeks = (today - timedelta(today.weekday()) - monday).days // 7
    found: list[tuple[str, object]] = []
    found += [("day", day)] if (today - day).days < DAYS else []
    found += [("week", monday)] if weeks < WEEKS else []
    return found + ([("month", (day.year, day.month))] if months < MONTHS else [])


def mark_of(file: Path) -> str:
    """What tells files of one name in several folders apart: six letters from where the file lies."""
    return hashlib.sha256(str(file.resolve()).encode()).hexdigest()[:6]


def name_for(file: Path, at: datetime) -> str:
    """What a backup is called: the file's name, its mark, and when it was made."""
    return f"{file.stem}-{mark_of(file)}-{at.strftime(_AT)}{file.suffix}"


def found(folder: Path, file: Path, zone: tzinfo | None = None) -> tuple[Backup, ...]:
    """The backups of a file in a folder, newest first; also of a file of the same name that lay elsewhere.

    Their names tell the time of a zone: the municipality's, or the computer's own where none is told.

    Raises Problem when the folder cannot be read.
    """
    listed = []
    with sayings.told(folder):
        paths = list(folder.iterdir()) if folder.is_dir() else []
    for path in paths:
        named = _NAME.fullmatch(path.stem) if path.suffix == file.suffix else None
        if named is not None and named["stem"] == file.stem:
            with suppress(OSError, ValueError):  # gone meanwhile, or no time at all: it is none of ours
                made = _moment(named["at"], zone)
                listed.append(Backup(path, made, path.stat().st_size, named["mark"]))
    return tuple(sorted(listed, key=lambda each: (each.made, each.path.name), reverse=True))


def _moment(text: str, zone: tzinfo | None) -> datetime:
    """The moment in a backup's name; raises ValueError when it is none."""
    if zone is None:
        return datetime.strptime(text, _AT).astimezone()
    return datetime.strptime(text, _AT).replace(tzinfo=zone)


def make(database: Database, folder: Path, progress: Progress = unwatched) -> Backup:
    """Backs a file up into a folder, opens the backup to see that it is whole, and removes what the rule lets go.

    Raises Problem when it cannot be written or is not whole; then nothing is left of it, and nothing older is removed.
    """
    now, file = database.clock.now(), database.path
    with sayings.told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with database.reading() as session:
        least = audit.head(session)[0]
    target = folder / name_for(file, now)
    database.backup(target, progress)
    try:
        check(database, target, least)
    except BaseException:
        remove(target)
        raise
    prune(folder, file, now)
    with sayings.told(target):
        return Backup(target, now, target.stat().st_size, mark_of(file))


def check(database: Database, backup: Path, least: int = 0) -> Whole:
    """Opens a backup of a database: raises Problem unless it is whole, known, and has at least so many log lines."""
    place = database.place
    if not isinstance(place, FilePlace):
        raise TypeError("a server's data is backed up by the server")
    with sayings.told(backup, place.errors), closing(place.connect(backup)) as connection:
        held = _look(connection)
    if held is None or held.lines < least:
        raise not_whole(backup)
    return held


def look(backup: Path) -> Whole | None:
    """What an unprotected backup holds, None when it is damaged or none of ours; raises Problem when it is no file."""
    place = place_of(backup)
    assert isinstance(place, FilePlace)
    try:
        place.check()
        with sayings.told(backup, place.errors), closing(place.connect(backup)) as connection:
            return _look(connection)
    finally:
        place.close()


def prune(folder: Path, file: Path, now: datetime) -> tuple[Path, ...]:
    """Removes the backups of a file that the rule lets go; tells which. What cannot be removed now stays until later.

    Backups of a file of the same name that lies elsewhere, and those made before migrations, are left alone.
    """
    mine = [each for each in found(folder, file, now.tzinfo) if each.mark == mark_of(file)]
    wanted = kept((each.made for each in mine), now)
    gone = [each.path for each in mine if each.made not in wanted]
    half = folder.glob(f"{escape(file.stem)}-{mark_of(file)}-*.part")  # of a program that was stopped while copying
    for path in (*gone, *half):
        with suppress(OSError):
            remove(path)
    return tuple(gone)


def remove(backup: Path) -> None:
    """Removes a backup with what lies beside it under its name: the key of a protected one."""
    for beside in backup.parent.glob(f"{escape(backup.name)}*"):
        beside.unlink(missing_ok=True)


def put_in_place(backup: Path, file: Path, now: datetime) -> Path:
    """Puts a backup in the place of a file that nobody has open; tells where the file as it was is kept beside.

    Raises Problem when the backup is damaged, when somebody has the file open, or when the disk refuses; the file then
    stands as it did.
    """
    if not is_protected(backup) and look(backup) is None:
        raise not_whole(backup)
    kept_as = file.with_name(f"{file.stem}-before-{now.strftime(_AT)}{file.suffix}")
    fresh = file.with_name(f"{file.name}.restored")
    with sayings.told(file):
        try:
            _copy_bytes(backup, fresh)
            _make_sure_it_is_closed(file)
            _copy_keys(file, kept_as)
            _copy_keys(backup, file)
            for ending in ("", "-wal", "-shm"):
                with suppress(FileNotFoundError):
                    file.with_name(file.name + ending).replace(kept_as.with_name(kept_as.name + ending))
            fresh.replace(file)
        finally:
            fresh.unlink(missing_ok=True)
    return kept_as


def is_protected(file: Path) -> bool:
    """Whether a file is encrypted; raises Problem when it cannot be read."""
    return head_of(file).startswith(keys.MAGIC)


def _copy_bytes(source: Path, target: Path) -> None:
    """Copies a file that nobody has open; it is on the disk when this ends."""
    with source.open("rb") as reading, target.open("wb") as writing:
        shutil.copyfileobj(reading, writing, 1 << 20)
        writing.flush()
        os.fsync(writing.fileno())


def _make_sure_it_is_closed(file: Path) -> None:
    """Raises Problem when another program has a plain file open; one that is damaged or gone is nobody's."""
    if not file.exists() or is_protected(file):
        return
    with closing(sqlite3.connect(file, timeout=1)) as connection:
        try:
            connection.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.DatabaseError as error:
            if "locked" in str(error):
                raise


def _copy_keys(source: Path, target: Path) -> None:
    """Puts the key of a protected file beside its copy."""
    if source.exists() and is_protected(source):
        keys.copy_ring(source, target, head_of(source))


def not_whole(backup: Path) -> Problem:
    """The problem that a backup cannot be relied on."""
    return Problem(
        translate("Backups", "The backup is not whole"),
        str(backup),
        translate("Backups", "Back up to another folder, and have the disk looked at."),
    )


def _look(connection: Any) -> Whole | None:
    """Reads every page of an opened file and the end of its log; None unless all of it fits together."""
    connection.execute("PRAGMA query_only=ON")
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        return None
    versions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    head = connection.execute("SELECT lines, hash FROM audit_head").fetchone() or (0, "")
    last = connection.execute("SELECT id, hash FROM audit_lines ORDER BY id DESC LIMIT 1").fetchone() or (0, "")
    known = len(versions) == 1 and versions[0][0] in KNOWN
    return Whole(versions[0][0], head[0]) if known and tuple(head) == tuple(last) else None

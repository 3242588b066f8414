"""Conversion: a plain file becomes a protected one, or the other way round, in the same place.

The new file is written beside the old one, read through, and put in its place in one step: a cut at any moment leaves
the old file or the new one, each whole. What was plain is then overwritten before it is removed. On a disk without
moving parts, and where a folder is synchronised or keeps earlier versions, copies may remain that no program reaches.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.storage import keys, tries
from desktop.storage.database import Database
from desktop.storage.keys import DataKey, Ring
from desktop.storage.places import leftovers, sayings
from desktop.storage.places.cipher import CipherPlace
from desktop.storage.places.file import HEADER, FilePlace, head_of

ERRORS = (driver.DatabaseError, sqlite3.DatabaseError)
_LOOKS = 50
"""Steps of SQLite's machine between two looks at how far a conversion has come: some rows."""


class GivenUp(Problem):
    """Whoever waits for a conversion has stopped it; the file is as it was."""


def protect(database: Database, password: str, progress: Progress = unwatched) -> str:
    """Encrypts the file of an opened database, which goes on with it; gives the recovery key for paper.

    Called on the thread that reads and writes; the progress is told in bytes. Raises Problem, then the file is as it
    was: the password is too easy, there is no room, the file may only be read, another program has it open, or
    whoever watches stopped it (GivenUp).
    """
    place = _plain_place(database)
    key = keys.new_key()
    ring, recovery = keys.new_ring(key, password)
    with database.copying, _settled(place), sayings.told(place.path, ERRORS):
        _convert(place, key, ring, progress)
        _go_on(database, CipherPlace(place.path, key))
    return recovery


def unprotect(database: Database, progress: Progress = unwatched) -> None:
    """Decrypts the file of an opened database, which goes on with it; raises Problem, and then all is as it was."""
    place = database.place
    if not isinstance(place, CipherPlace):
        raise not_protected(database)
    with database.copying, _settled(place), sayings.told(place.path, ERRORS, ours=True):
        _convert(place, None, None, progress)
        _go_on(database, FilePlace(place.path))
        keys.keys_of(place.path).unlink(missing_ok=True)


def change_password(database: Database, password: str) -> None:
    """Wraps the key under another password; the data is not touched. Raises Problem."""
    tries.set_password(*_key_of(database), password)


def new_recovery(database: Database) -> str:
    """A fresh recovery key for paper; the one before opens only older backups. Raises Problem."""
    path, key = _key_of(database)
    ring, recovery = keys.with_recovery(keys.read_ring(path, key.head), key)
    with sayings.told(keys.keys_of(path)):
        keys.write_ring(path, key.head, ring)
    return recovery


def check_protected(database: Database) -> None:
    """Raises Problem when there is no password to change."""
    _key_of(database)


def not_protected(database: Database) -> Problem:
    """The problem that there is no password."""
    where = str(database.place.file or "")
    return Problem(translate("Protection", "This municipality's file is not protected"), where)


def _key_of(database: Database) -> tuple[Path, DataKey]:
    """The protected file and its key; raises Problem."""
    if database.key is None:
        raise not_protected(database)
    return database.path, database.key


def _plain_place(database: Database) -> FilePlace:
    """The plain file; raises Problem for a protected one and for a server."""
    place = database.place
    if not isinstance(place, FilePlace) or place.key is not None:
        raise Problem(
            translate("Protection", "This cannot be protected by a password"),
            advice=translate("Protection", "It is protected already, or lies on a server."),
        )
    return place


@contextmanager
def _settled(place: FilePlace) -> Iterator[None]:
    """Leaves the old place as it was when the new one cannot be had."""
    try:
        yield
    except BaseException:
        with suppress(Exception):  # the file says it in the next sentence, and better
            if head_of(place.path) == (place.key.head if place.key else HEADER):
                place.settle()
        raise


def _go_on(database: Database, place: FilePlace) -> None:
    """Has a database use its new place."""
    database.move(place)
    place.settle()


def _convert(place: FilePlace, key: DataKey | None, ring: Ring | None, progress: Progress) -> None:
    """Writes the file anew with another key or none, and lets go of the place.

    It is written, read through, and where it was plain overwritten: each of them counts as much as the file is long.
    Once the new file stands in the old one's place nothing is stopped any more.
    """
    path = place.path
    fresh = leftovers.converting(path)
    leftovers.wipe(fresh)
    log = leftovers.log_aside(path) if place.key is None else None
    place.close()
    try:
        with _alone(place) as source:
            size = path.stat().st_size
            total = size * (2 if place.key else 3)
            with _watched(source, lambda: progress(min(_written(fresh), size), total)):
                _export(source, fresh, key)
            _compare(source, fresh, key, lambda: progress(size, total))
            seen = _stamp(path)
        if ring and key:
            keys.write_ring(path, key.head, ring)
        if _stamp(path) != seen:
            raise driver.OperationalError("database is locked")
        old = leftovers.aside(path) if place.key is None else None
        _put(fresh, path)
        if key:
            keys.keep_only(path, key.head)
        if old is not None:
            leftovers.wipe(old, lambda done: _tell(progress, 2 * size + done, total))
        if log is not None:
            leftovers.wipe(log)
    finally:
        leftovers.sweep(path)


@contextmanager
def _alone(place: FilePlace) -> Iterator[Any]:
    """A connection of SQLCipher to the file, with the log moved into it, while nobody else reads or writes.

    A plain file's log is moved by the plain driver: two SQLite libraries in one process do not see each other's locks.
    """
    with closing(place.connect(place.path)) as plain:
        _take(plain)
    with closing(_connected(place.path, place.key)) as connection:
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        _take(connection)
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        yield connection


def _take(connection: Any) -> None:
    """Moves the log into the file; raises OperationalError when somebody else has it open."""
    if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
        raise driver.OperationalError("database is locked")


def _connected(path: Path, key: DataKey | None) -> Any:
    """SQLCipher's connection to a protected file, or without a key to a plain one."""
    connection = driver.connect(str(path), timeout=3, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.phrase}"')
    return connection


def _export(source: Any, fresh: Path, key: DataKey | None) -> None:
    """Writes everything into a new file, which is on the disk afterwards."""
    phrase = key.phrase if key is not None else ""
    source.execute("ATTACH DATABASE ? AS fresh KEY ?", (str(fresh), phrase))
    source.execute("PRAGMA fresh.synchronous=OFF")
    source.execute("PRAGMA fresh.journal_mode=MEMORY")
    source.execute("SELECT sqlcipher_export('fresh')")
    version = source.execute("PRAGMA main.user_version").fetchone()[0]
    source.execute(f"PRAGMA fresh.user_version={int(version)}")
    source.execute("DETACH DATABASE fresh")
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())


def _written(fresh: Path) -> int:
    """How many bytes of a new file are on the disk, which begins it when it has something for it."""
    try:
        return fresh.stat().st_size
    except OSError:
        return 0


@contextmanager
def _watched(connection: Any, go_on: Callable[[], bool]) -> Iterator[None]:
    """Asks again and again whether to go on, and breaks off what the connection does when not; raises GivenUp then."""
    stopped: list[BaseException] = []

    def look() -> bool:
        try:
            if not stopped and not go_on():
                stopped.append(_given_up())
        except BaseException as error:  # SQLite would swallow it
            stopped.append(error)
        return bool(stopped)

    connection.set_progress_handler(look, _LOOKS)
    try:
        yield
    except ERRORS:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _given_up() -> GivenUp:
    return GivenUp(translate("Protection", "Stopped"), translate("Protection", "The file is as it was."))


def _tell(progress: Progress, done: int, total: int) -> None:
    """Tells what can no longer be stopped."""
    with suppress(Exception):
        progress(done, total)


def _compare(source: Any, fresh: Path, key: DataKey | None, go_on: Callable[[], bool]) -> None:
    """Reads the new file through: every page is whole, and every table has as many rows; raises Problem if not.

    A page of a protected file that was changed cannot even be read.
    """
    connection = _connected(fresh, key)
    try:
        with _watched(connection, go_on):
            whole = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        if not whole or _counts(source) != _counts(connection):
            raise Problem(
                translate("Protection", "The file was not converted"),
                translate("Protection", "The new copy is not whole. The file is as it was."),
                translate("Protection", "Try again, and have the disk looked at."),
            )
    finally:
        connection.close()


def _counts(connection: Any) -> dict[str, tuple[str, int]]:
    """Every table with how it is made, and how many rows it has."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return {name: (sql, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name, sql in found}


def _stamp(path: Path) -> tuple[int, int]:
    """What tells that a file was written: its size and its time."""
    seen = path.stat()
    return seen.st_size, seen.st_mtime_ns


def _put(fresh: Path, path: Path) -> None:
    """Puts the new file in the old one's place, in one step that a cut cannot halve."""
    fresh.replace(path)
    leftovers.settle_folder(path.parent)

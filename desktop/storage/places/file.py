"""File: a municipality's data in one plain SQLite file."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.storage.keys import DataKey
from desktop.storage.locks import is_shared
from desktop.storage.places import leftovers, sayings

HEADER = b"SQLite format 3\x00"
_STEP = 2048
"""Pages that are copied at a time, so that it can be told how far a backup has come."""
_WIPE_DUE = 1
"""Kept in the file's user_version from the commit of a removal without trace until its pages are wiped."""


class FilePlace:
    """One plain file; what is protected differs in how it is connected to."""

    errors: tuple[type[Exception], ...] = (sqlite3.DatabaseError,)
    """What the driver raises."""
    busy: tuple[type[Exception], ...] = (sqlite3.OperationalError,)
    """What the driver raises when something is in the way."""
    key: DataKey | None = None
    """The key of a protected file."""

    def __init__(self, path: Path, durable: bool = True) -> None:
        self.path = path
        self.engine = self._engine(durable)

    @property
    def file(self) -> Path:
        """The file that the data lies in."""
        return self.path

    @property
    def where(self) -> Path:
        """The file."""
        return self.path

    def told(self) -> AbstractContextManager[None]:
        """Tells what the disk or SQLite says as a problem in words."""
        return sayings.told(self.path, self.errors)

    def check(self) -> None:
        """Refuses what is no database at all, before anything touches it."""
        if head_of(self.path) != HEADER:
            raise sayings.not_ours(self.path)

    def reserve(self) -> None:
        """Makes an empty file; raises Problem when there is one."""
        if self.path.exists():
            raise sayings.already_there(self.path)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.touch()

    def give_up(self) -> None:
        """Removes a file that could not be finished."""
        self.path.unlink()

    def settle(self) -> None:
        """Turns the write-ahead log on, which the file remembers: only when it is known to be ours.

        On another computer's disk it would need memory that the two do not share: there the rollback journal stays.
        """
        mode = "DELETE" if is_shared(self.path) else "WAL"
        with self.bare() as connection:
            connection.execute(f"PRAGMA journal_mode={mode}")

    def announce(self, connection: Connection, touched: Iterable[tuple[str, int]]) -> None:
        """Tells nobody: a file has no other computers."""

    def listen(self, heard: Callable[[Any], None]) -> None:
        """Hears nothing: a file has no other computers."""

    def mark_due(self, connection: Connection) -> None:
        """Notes in the file, in the same transaction, that its pages are to be wiped."""
        connection.exec_driver_sql(f"PRAGMA user_version={_WIPE_DUE}")

    def wipe(self, in_pages: bool) -> None:
        """Wipes what a transaction has removed; where another window or a full disk is in the way, the next opening."""
        in_the_way: tuple[type[Exception], ...] = (Problem, *self.busy)
        try:
            if in_pages:
                self.scrub()
            else:
                with self.bare() as connection:
                    self._empty_log(connection)
        except in_the_way:
            return

    def wipe_what_is_due(self) -> None:
        """Wipes what an earlier run removed but could not wipe, for it was stopped in between."""
        leftovers.sweep(self.path)
        with self.bare() as connection:
            due = connection.execute("PRAGMA user_version").fetchone()[0] == _WIPE_DUE
        if due:
            self.wipe(True)

    def scrub(self) -> None:
        """Writes every page anew and empties the write-ahead log: nothing that was removed lingers (D1, D4)."""
        with self.told(), self.bare() as connection:
            connection.execute("VACUUM")
            self._empty_log(connection)
            connection.execute("PRAGMA user_version=0")

    def backup(self, target: Path, progress: Progress = unwatched) -> None:
        """Copies the file as it stands now, while it is in use; raises Problem when the target cannot be written."""
        if target.exists() and target.samefile(self.path):
            raise Problem(
                translate("Database", "The backup cannot replace the file itself"),
                str(target),
                translate("Database", "Choose another name."),
            )
        with sayings.told(target, self.errors):
            self.copy(target, progress)

    def keep_before(self, version: str, now: datetime, backups: Path) -> None:
        """Keeps a copy named after the file, its version and the moment; the folder is made when it is missing."""
        backups.mkdir(parents=True, exist_ok=True)
        self.backup(backups / f"{self.path.stem}-{version}-{now:%Y%m%d-%H%M%S}{self.path.suffix}")

    def close(self) -> None:
        """Lets go of the file."""
        self.engine.dispose()

    @contextmanager
    def bare(self) -> Iterator[sqlite3.Connection]:
        """The driver's connection outside any transaction, for what cannot run inside one."""
        pooled = self.engine.raw_connection()
        try:
            yield cast(sqlite3.Connection, pooled.driver_connection)
        finally:
            pooled.close()

    def connect(self, path: Path) -> sqlite3.Connection:
        """A connection to this file, or to a copy of it."""
        return sqlite3.connect(path, timeout=10, check_same_thread=False)

    def copy(self, target: Path, progress: Progress = unwatched) -> None:
        """Copies the file through a neighbour of the target: a broken copy never replaces a good one.

        What others write meanwhile is not in it: the copy is of the one state that is read from its beginning on.
        """
        unfinished = target.with_name(target.name + ".part")
        unfinished.unlink(missing_ok=True)
        try:
            with closing(self.connect(self.path)) as reader, closing(self.connect(unfinished)) as writer:
                reader.execute("BEGIN")
                reader.execute("SELECT 1 FROM sqlite_master").fetchone()
                reader.backup(writer, pages=_STEP, progress=partial(_tell, progress))
                writer.execute("PRAGMA journal_mode=DELETE")
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)

    def check_content(self) -> None:
        """Refuses a database that another program has made."""
        with closing(self.connect(self.path)) as connection:
            found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
        if not found:
            raise sayings.not_ours(self.path)

    def _engine(self, durable: bool) -> Engine:
        """The engine of one file: we send BEGIN ourselves, so that a failed step leaves no trace."""
        engine = create_engine(
            URL.create("sqlite+pysqlite", database=str(self.path)),
            poolclass=QueuePool,
            pool_size=2,
            creator=partial(self.connect, self.path),
            hide_parameters=True,  # what is written never stands in a log
            **self._options(),
        )
        event.listen(engine, "connect", partial(_prepare, durable))
        event.listen(engine, "begin", _begin)
        return engine

    def _options(self) -> dict[str, Any]:
        """What the engine is told besides; a protected file has a driver of its own."""
        return {}

    def _empty_log(self, connection: sqlite3.Connection) -> None:
        """Moves the write-ahead log into the file and cuts it; raises while somebody still reads it."""
        if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            raise self.busy[0]("database is locked")


def _tell(progress: Progress, _state: int, left: int, total: int) -> None:
    """Tells how far a copy has come, as SQLite counts it; a copy is not stopped half-way."""
    progress(total - left, total)


def head_of(path: Path) -> bytes:
    """The first 16 bytes of a file; raises Problem when it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(HEADER))
    except OSError as error:
        raise sayings.unreadable(path, error) from error


def _prepare(durable: bool, connection: sqlite3.Connection, _record: Any) -> None:
    """Sets a fresh connection up; deleted content is overwritten in the file (D1)."""
    connection.isolation_level = None
    synchronous = "synchronous=FULL" if durable else "synchronous=OFF"
    for pragma in ("foreign_keys=ON", synchronous, "secure_delete=ON", "cache_size=-16000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Begins a transaction; a writing one takes the write lock at once instead of failing half-way."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

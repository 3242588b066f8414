"""Database: opens a municipality's file, and gives transactions to read and to write in."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, cast

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from desktop.base.problems import Problem
from desktop.base.times import Clock
from desktop.base.words import translate
from desktop.storage.session import Session

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008")
"""The versions of the schema that this program knows, oldest first."""
_HEADER = b"SQLite format 3\x00"
_WIPE_DUE = 1
"""Kept in the file's user_version from the commit of a removal without trace until its pages are wiped."""


class Database:
    """One municipality's file while it is open."""

    def __init__(self, path: Path, clock: Clock, durable: bool = True) -> None:
        self.path = path
        self.clock = clock
        self.engine = _engine(path, durable)
        self._writer = self.engine.execution_options(writing=True)

    @classmethod
    def create(cls, path: Path, clock: Clock, durable: bool = True) -> "Database":
        """Makes a new file with empty tables; raises Problem when it exists or cannot be written.

        What can be made again, such as a demo, need not be `durable`: nothing then waits for the disk.
        """
        if path.exists():
            raise Problem(
                translate("Database", "The file already exists"),
                str(path),
                translate("Database", "Choose another name, or open the file."),
            )
        with _told(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
            database = cls(path, clock, durable)
            try:
                _upgrade(database.engine)
                database._log_ahead()
            except BaseException:
                database.close()
                path.unlink()
                raise
        return database

    @classmethod
    def open(cls, path: Path, clock: Clock, backups: Path | None = None) -> "Database":
        """Opens a file, bringing an older one up to date after a backup; raises Problem when it cannot."""
        check_file(path)
        database = cls(path, clock)
        try:
            with _told(path):
                database._bring_up_to_date(backups or path.parent)
                database._log_ahead()
                database._wipe_what_is_due()
        except BaseException:
            database.close()
            raise
        return database

    @contextmanager
    def reading(self, who: str = "") -> Iterator[Session]:
        """A transaction that reads one consistent state."""
        with _told(self.path), self.engine.begin() as connection:
            yield Session(connection, who, self.clock.now())

    @contextmanager
    def writing(self, who: str) -> Iterator[Session]:
        """A transaction that writes everything or nothing, in the name of who acts."""
        with _told(self.path):
            with self._writer.begin() as connection:
                session = Session(connection, who, self.clock.now())
                yield session
                if "pages" in session.traces:
                    connection.exec_driver_sql(f"PRAGMA user_version={_WIPE_DUE}")
            if session.traces:
                self._wipe("pages" in session.traces)

    def version(self) -> str:
        """The schema version the file has, or an empty text when it is none of ours."""
        with self.engine.connect() as connection:
            found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE name = 'alembic_version'").first()
            row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first() if found else None
        return str(row[0]) if row else ""

    def backup(self, target: Path) -> None:
        """Copies the file as it stands now, while it is in use; raises Problem when the target cannot be written."""
        if target.exists() and target.samefile(self.path):
            raise Problem(
                translate("Database", "The backup cannot replace the file itself"),
                str(target),
                translate("Database", "Choose another name."),
            )
        with _told(target):
            copy_database(self.path, target)

    def scrub(self) -> None:
        """Writes every page anew and empties the write-ahead log: nothing that was removed lingers (D1, D4)."""
        with _told(self.path), self._bare() as connection:
            connection.execute("VACUUM")
            _empty_log(connection)
            connection.execute("PRAGMA user_version=0")

    def close(self) -> None:
        """Lets go of the file."""
        self.engine.dispose()

    @contextmanager
    def _bare(self) -> Iterator[sqlite3.Connection]:
        """The driver's connection outside any transaction, for what cannot run inside one."""
        pooled = self.engine.raw_connection()
        try:
            yield cast(sqlite3.Connection, pooled.driver_connection)
        finally:
            pooled.close()

    def _log_ahead(self) -> None:
        """Turns the write-ahead log on, which the file remembers: only when it is known to be ours."""
        with self._bare() as connection:
            connection.execute("PRAGMA journal_mode=WAL")

    def _wipe(self, in_pages: bool) -> None:
        """Wipes what a transaction has removed; where another window or a full disk is in the way, the next opening."""
        try:
            if in_pages:
                self.scrub()
            else:
                with self._bare() as connection:
                    _empty_log(connection)
        except (Problem, sqlite3.OperationalError):
            return

    def _wipe_what_is_due(self) -> None:
        """Wipes what an earlier run removed but could not wipe, for it was stopped in between."""
        with self._bare() as connection:
            due = connection.execute("PRAGMA user_version").fetchone()[0] == _WIPE_DUE
        if due:
            self._wipe(True)

    def _bring_up_to_date(self, backups: Path) -> None:
        """Migrates an older file, after a backup; refuses one that a newer program has written."""
        version = self.version()
        if version == KNOWN[-1]:
            return
        if version and version not in KNOWN:
            raise Problem(
                translate("Database", "The file was written by a newer Samspil"),
                translate("Database", "Nothing in it was changed."),
                translate("Database", "Install the newer version on this computer."),
            )
        if not version:
            raise _not_ours(self.path)
        kept = backups / f"{self.path.stem}-{version}-{self.clock.now():%Y%m%d-%H%M%S}{self.path.suffix}"
        self.backup(kept)
        _upgrade(self.engine)


def copy_database(source: Path, target: Path) -> None:
    """Copies a database that may be in use, through a neighbour file: a broken copy never replaces a good one."""
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    try:
        reader, writer = sqlite3.connect(source), sqlite3.connect(unfinished)
        try:
            reader.backup(writer)
            writer.execute("PRAGMA journal_mode=DELETE")
        finally:
            writer.close()
            reader.close()
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def restore(backup: Path, target: Path) -> None:
    """Puts a backup in the place of a new file; raises Problem when it is none or the target exists."""
    check_file(backup)
    if target.exists():
        raise Problem(
            translate("Database", "The file already exists"),
            str(target),
            translate("Database", "Choose another name, or open the file."),
        )
    with _told(backup):
        _check_content(backup)
    with _told(target):
        copy_database(backup, target)


def _check_content(path: Path) -> None:
    """Refuses a database that another program has made."""
    connection = sqlite3.connect(path)
    try:
        found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    finally:
        connection.close()
    if not found:
        raise _not_ours(path)


def _engine(path: Path, durable: bool) -> Engine:
    """The engine of one file: we send BEGIN ourselves, so that a failed step leaves no trace."""
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        poolclass=QueuePool,
        pool_size=2,
        connect_args={"check_same_thread": False, "timeout": 10},
    )
    event.listen(engine, "connect", partial(_prepare, durable))
    event.listen(engine, "begin", _begin)
    return engine


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


def _empty_log(connection: sqlite3.Connection) -> None:
    """Moves the write-ahead log into the file and cuts it; raises OperationalError while somebody still reads it."""
    if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise sqlite3.OperationalError("database is locked")


def _upgrade(engine: Engine) -> None:
    """Runs the Alembic steps that the file lacks, all or none."""
    from desktop.storage.migrate import upgrade  # imported late: start-up

    upgrade(engine)


def check_file(path: Path) -> None:
    """Refuses what is no database at all, before anything touches it."""
    try:
        with path.open("rb") as file:
            header = file.read(len(_HEADER))
    except OSError as error:
        raise Problem(
            translate("Database", "The file cannot be opened"),
            f"{path}: {error.strerror or error}",
            translate("Database", "Check that it is there and that you may read it."),
        ) from error
    if header != _HEADER:
        raise _not_ours(path)


def _not_ours(path: Path) -> Problem:
    """The problem that a file holds something else."""
    return Problem(
        translate("Database", "This is not a Samspil file"),
        str(path),
        translate("Database", "Choose a file that Samspil has made."),
    )


_SAYINGS: tuple[tuple[str, Callable[[], tuple[str, str]]], ...] = (
    (
        "disk is full",
        lambda: (
            translate("Database", "The disk is full"),
            translate("Database", "Make room on the disk, and try again."),
        ),
    ),
    (
        "readonly",
        lambda: (
            translate("Database", "The file may only be read"),
            translate("Database", "Open it from a folder where you may write."),
        ),
    ),
    (
        "unable to open",
        lambda: (
            translate("Database", "The file cannot be opened"),
            translate("Database", "Check that the folder is there and that you may write in it."),
        ),
    ),
    (
        "locked",
        lambda: (
            translate("Database", "Another program is writing in the file"),
            translate("Database", "Wait a moment, and try again."),
        ),
    ),
    (
        "not a database",
        lambda: (
            translate("Database", "This is not a Samspil file"),
            translate("Database", "Choose a file that Samspil has made."),
        ),
    ),
    (
        "malformed",
        lambda: (
            translate("Database", "The file is damaged"),
            translate("Database", "Restore the latest backup."),
        ),
    ),
)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tells what the disk or SQLite says as a problem in words; what nobody foresaw stays a bug."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise _problem_of(error, path) from error
    except OSError as error:
        raise Problem(
            translate("Database", "The file could not be written"),
            f"{path}: {error.strerror or error}",
            translate("Database", "Nothing is lost. Choose another place, or make room on the disk."),
        ) from error


def _problem_of(error: Exception, path: Path) -> Exception:
    """The problem behind an error of the database, or the error itself."""
    said = str(getattr(error, "orig", error)).lower()
    for part, saying in _SAYINGS:
        if part in said:
            title, advice = saying()
            return Problem(title, str(path), translate("Database", "Nothing is lost.") + " " + advice)
    return error

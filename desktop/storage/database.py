"""Database: opens a municipality's data, wherever it lies, and gives transactions to read and to write in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from sqlalchemy import Engine, inspect

from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Problem
from desktop.base.times import Clock
from desktop.base.words import translate
from desktop.storage import keys
from desktop.storage.keys import DataKey
from desktop.storage.places import sayings
from desktop.storage.places.address import Address, address_of, is_address
from desktop.storage.places.file import HEADER, FilePlace, head_of
from desktop.storage.places.place import Place
from desktop.storage.session import Session

Where = Path | str | Address
"""A file's path, or the address of a register on a server."""
KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012")
"""The versions of the schema that this program knows, oldest first."""


class Database:
    """One municipality's data while it is open."""

    def __init__(self, place: Place, clock: Clock) -> None:
        self.place = place
        self.clock = clock
        self.copying = Lock()
        self.engine = place.engine
        self._writer = self.engine.execution_options(writing=True)
        self.only_read = False
        """Whether nothing may be written: somebody else has the file open."""

    @classmethod
    def create(cls, where: Where, clock: Clock, durable: bool = True, key: DataKey | None = None) -> "Database":
        """Makes new data with empty tables; raises Problem when it exists or cannot be written.

        What can be made again, such as a demo, need not be `durable`: nothing then waits for the disk.
        With a key the file is protected; the caller writes its wrappings beside it.
        """
        place = place_of(where, durable, key)
        with place.told():
            place.reserve()
            database = cls(place, clock)
            try:
                _upgrade(database._writer.execution_options(schema=True))
                place.settle()
            except BaseException:
                database.close()
                place.give_up()
                raise
        return database

    @classmethod
    def open(
        cls,
        where: Where,
        clock: Clock,
        backups: Path | None = None,
        key: DataKey | None = None,
        only_read: bool = False,
    ) -> "Database":
        """Opens data, bringing older data up to date after a backup; raises Problem when it cannot.

        A protected file needs its key (see tries.unlock), or it raises Locked. What is opened `only_read` is left as it
        is: somebody else writes in it.
        """
        place = place_of(where, key=key)
        place.check()
        database = cls(place, clock)
        try:
            with place.told():
                if only_read:
                    database.stop_writing()
                else:
                    database._bring_up_to_date(backups)
                    place.settle()
                    place.wipe_what_is_due()
        except BaseException:
            database.close()
            raise
        return database

    @property
    def where(self) -> Path | Address:
        """The municipality's file, or the address of its register on a server."""
        return self.place.where

    def listen(self, heard: Callable[[object], None]) -> None:
        """Calls `heard`, from another thread, when another computer has changed something; never for a file."""
        self.place.listen(heard)

    @property
    def path(self) -> Path:
        """The municipality's file; raises Problem where the data lies on a server."""
        if self.place.file is None:
            raise Problem(
                translate("Database", "This municipality is not in a file"),
                advice=translate("Database", "Ask those who look after the server."),
            )
        return self.place.file

    @property
    def key(self) -> DataKey | None:
        """The key of a protected file, for opening its copies; None for all else."""
        return self.place.key if isinstance(self.place, FilePlace) else None

    def move(self, place: Place) -> None:
        """Goes on with the same data in another place; called on the thread that reads and writes."""
        self.place.close()
        self.place, self.engine = place, place.engine
        self._writer = self.engine.execution_options(writing=True)

    @contextmanager
    def reading(self, who: str = "") -> Iterator[Session]:
        """A transaction that reads one consistent state."""
        with self.place.told(), self.engine.begin() as connection:
            yield Session(connection, who, self.clock.now())

    def stop_writing(self) -> None:
        """Lets nothing be written from now on; raises Problem when an older schema cannot even be read."""
        self.only_read = True
        if self.version() != KNOWN[-1]:
            raise Problem(
                translate("Database", "The file must be brought up to date first"),
                translate("Database", "That can only be done by who has it open."),
                translate("Database", "Ask for it to be closed, and open it again."),
            )

    @contextmanager
    def writing(self, who: str) -> Iterator[Session]:
        """A transaction that writes everything or nothing, in the name of who acts."""
        if self.only_read:
            raise Problem(
                translate("Database", "You can only read"),
                translate("Database", "Somebody else has the file open."),
                translate("Database", "Copy what you have written, and open the file again later."),
            )
        with self.place.told():
            with self._writer.begin() as connection:
                session = Session(connection, who, self.clock.now())
                yield session
                if "pages" in session.traces:
                    self.place.mark_due(connection)
                self.place.announce(connection, session.touched)
            if session.traces:
                self.place.wipe("pages" in session.traces)

    def version(self) -> str:
        """The schema version the data has, or an empty text when it is none of ours."""
        with self.engine.connect() as connection:
            found = inspect(connection).has_table("alembic_version")
            row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first() if found else None
        return str(row[0]) if row else ""

    def backup(self, target: Path, progress: Progress = unwatched) -> None:
        """Copies the data as it stands now, while it is in use; raises Problem when the target cannot be written."""
        with self.copying:
            self.place.backup(target, progress)

    def scrub(self) -> None:
        """Writes everything anew: nothing that was removed lingers (D1, D4)."""
        self.place.scrub()

    def close(self) -> None:
        """Lets go of the data."""
        self.place.close()

    def _bring_up_to_date(self, backups: Path | None) -> None:
        """Migrates older data, after a backup; refuses what a newer program has written."""
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
            raise sayings.not_ours(self.place.file or Path())
        self.place.keep_before(version, self.clock.now(), backups or (self.place.file or Path()).parent)
        _upgrade(self._writer.execution_options(schema=True))


def place_of(where: Where, durable: bool = True, key: DataKey | None = None) -> Place:
    """The place of a file or of a server's address; raises Locked for a protected file without its key."""
    if isinstance(where, Address) or (isinstance(where, str) and is_address(where)):
        from desktop.storage.places.server import ServerPlace  # imported late: start-up

        return ServerPlace(where if isinstance(where, Address) else address_of(where))
    path = Path(where)
    if key is None:
        if is_protected(path):
            raise keys.locked(path)
        return FilePlace(path, durable)
    from desktop.storage.places.cipher import CipherPlace  # imported late: start-up

    return CipherPlace(path, key, durable)


def is_protected(path: Path) -> bool:
    """Whether a file begins as a protected one does; no for what is not there."""
    try:
        with path.open("rb") as file:
            return file.read(len(keys.MAGIC)) == keys.MAGIC
    except OSError:
        return False


def restore(backup: Path, target: Path, key: DataKey | None = None) -> None:
    """Puts a backup in the place of a new file; raises Problem when it is none or the target exists.

    A protected backup needs its key, stays protected, and brings its wrappings along; a plain one needs none.
    """
    fits = key is not None and head_of(backup) == key.head
    kept = place_of(backup, key=key if fits else None)
    assert isinstance(kept, FilePlace)
    kept.check()
    if target.exists():
        raise sayings.already_there(target)
    with kept.told():
        kept.check_content()
    with sayings.told(target, kept.errors):
        kept.copy(target)


def check_file(path: Path) -> None:
    """Refuses what is no municipality's file at all, before anything touches it, and a protected one without keys."""
    head = head_of(path)
    if head.startswith(keys.MAGIC):
        keys.read_ring(path, head)
    elif head != HEADER:
        raise sayings.not_ours(path)


def _upgrade(engine: Engine) -> None:
    """Runs the Alembic steps that the data lacks, all or none."""
    from desktop.storage.migrate import upgrade  # imported late: start-up

    upgrade(engine)

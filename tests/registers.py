"""Registers: where the municipalities of the tests lie: in files, or with `pytest --server` in PostgreSQL."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from desktop.base.times import FixedClock
from desktop.base.words import speaking
from desktop.storage.database import Database
from desktop.storage.places.file import FilePlace
from desktop.storage.session import Session
from tests.storage.postgres import Cluster


class Registers(Protocol):
    """Builds a municipality once, and gives every test a copy of it."""

    def built(self, build: Callable[[Any], object]) -> Any:
        """Where the municipality lies that `build(where)` makes."""

    def copied(self, built: Any, folder: Path) -> Any:
        """Where a copy of it lies."""

    def gone(self, where: Any) -> None:
        """Takes a copy away that nobody needs any more."""


class Files:
    """In files, as the program is used most."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._count = 0

    def built(self, build: Callable[[Any], object]) -> Path:
        """A file of its own."""
        self._count += 1
        path = self._folder / str(self._count) / "havnby.samspil"
        path.parent.mkdir()
        build(path)
        return path

    def copied(self, built: Path, folder: Path) -> Path:
        """A copy in the test's folder, which is taken away with it."""
        path = folder / "havnby.samspil"
        shutil.copyfile(built, path)
        return path

    def gone(self, where: Path) -> None:
        """Nothing to do."""


class Databases:
    """In databases of the tests' own server: one for each pattern, put back for every test, for copies take long."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self._used: dict[str, str] = {}

    def built(self, build: Callable[[Any], object]) -> str:
        """A database that remembers how it was built."""
        address = self._cluster.empty()
        build(address)
        self._cluster.order(_REMEMBER, address)
        return address

    def copied(self, built: str, folder: Path) -> str:
        """The pattern itself as it was built; a true copy while another test still works in it."""
        if built in self._used.values():
            address = self._cluster.copy(built)
        else:
            address = built
            self._cluster.order(_PUT_BACK, built)
        self._used[address] = built
        return address

    def gone(self, where: str) -> None:
        """Drops a copy, and lets go of a pattern."""
        if self._used.pop(where) != where:
            self._cluster.drop(where)


_REMEMBER = """
CREATE SCHEMA kept;
CREATE TABLE kept.numbers AS
  SELECT sequencename AS name, coalesce(last_value, 1) AS last, last_value IS NOT NULL AS given
  FROM pg_sequences WHERE schemaname = 'samspil';
DO $$ DECLARE each text; BEGIN
  FOR each IN SELECT tablename FROM pg_tables WHERE schemaname = 'samspil' LOOP
    EXECUTE 'CREATE TABLE kept.' || quote_ident(each) || ' AS TABLE samspil.' || quote_ident(each);
  END LOOP;
END $$
"""
_PUT_BACK = """
SET session_replication_role = replica;
DO $$ DECLARE each text; BEGIN
  FOR each IN SELECT tablename FROM pg_tables WHERE schemaname = 'samspil' LOOP
    EXECUTE 'DELETE FROM samspil.' || quote_ident(each);
    EXECUTE 'INSERT INTO samspil.' || quote_ident(each) || ' SELECT * FROM kept.' || quote_ident(each);
  END LOOP;
  PERFORM setval(('samspil.' || quote_ident(name))::regclass, last, given) FROM kept.numbers;
END $$
"""


@contextmanager
def opened(registers: Registers, built: Any, folder: Path, now: FixedClock) -> Iterator[Database]:
    """A copy of a municipality, opened, in English; no test here is about a power cut."""
    where = registers.copied(built, folder)
    database = Database.open(where, now)
    if isinstance(database.place, FilePlace):
        with database.place.bare() as connection:
            connection.execute("PRAGMA synchronous=OFF")
    with speaking("en"):
        yield database
    database.close()
    registers.gone(where)


@contextmanager
def writing(registers: Registers, built: Any, folder: Path, now: datetime) -> Iterator[Session]:
    """A transaction in an empty municipality, in the name of an official."""
    with opened(registers, built, folder, FixedClock(now)) as database, database.writing("Ida Lund") as session:
        yield session


def empty(where: Any) -> None:
    """Makes a municipality with nothing in it."""
    Database.create(where, FixedClock(datetime.fromisoformat("2026-11-20T09:00:00+00:00")), durable=False).close()

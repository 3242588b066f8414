"""Passwords for tests, wrapped cheaply: what a wrapping costs is tested once, not in every test."""

from pathlib import Path

from desktop.base.times import FixedClock
from desktop.storage import conversion, keys, tries
from desktop.storage.database import Database
from desktop.storage.keys import DataKey
from tests.storage.things import NOW

PASSWORD = "hest batteri klamme"
OTHER = "tre blå cykler i regn"
CLOCK = FixedClock(NOW)
CHEAP = 2**14


def cheap() -> None:
    """Makes every wrapping from now on cost as little as it may."""
    keys._N = CHEAP


def protected(path: Path) -> str:
    """Encrypts a file; gives its recovery key."""
    database = Database.open(path, CLOCK)
    recovery = conversion.protect(database, PASSWORD)
    database.close()
    return recovery


def key_of(path: Path, password: str = PASSWORD) -> DataKey:
    """The key of a protected file."""
    return tries.unlock(path, NOW, password)


def opened(path: Path, password: str = PASSWORD) -> Database:
    """A protected file, opened."""
    return Database.open(path, CLOCK, key=key_of(path, password))


def everything(folder: Path) -> bytes:
    """All bytes of all files below a folder."""
    return b"".join(each.read_bytes() for each in sorted(folder.rglob("*")) if each.is_file())


def forms(text: str) -> tuple[bytes, ...]:
    """A text as it could lie in a file: UTF-8, UTF-16, and as JSON writes it."""
    return text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"), text.encode("ascii", "backslashreplace")

"""Cipher: a municipality's data in one file that SQLCipher encrypts, its key wrapped in a key file beside it."""

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, cast

from sqlcipher3 import dbapi2 as driver
from typing_extensions import override

from desktop.base.papers import Progress, unwatched
from desktop.storage import keys
from desktop.storage.keys import DataKey
from desktop.storage.places import sayings
from desktop.storage.places.file import FilePlace, head_of


class CipherPlace(FilePlace):
    """One protected file; a copy of it has the same key, and the key file beside it."""

    errors = (driver.DatabaseError, sqlite3.DatabaseError)
    busy = (driver.OperationalError, sqlite3.OperationalError)

    def __init__(self, path: Path, key: DataKey, durable: bool = True) -> None:
        self.key: DataKey = key
        super().__init__(path, durable)

    @override
    def told(self) -> AbstractContextManager[None]:
        """As for a plain file; but what begins as ours and cannot be read is damaged."""
        return sayings.told(self.path, self.errors, ours=True)

    @override
    def check(self) -> None:
        if head_of(self.path) != self.key.head:
            raise sayings.not_ours(self.path)

    @override
    def connect(self, path: Path) -> sqlite3.Connection:
        connection = driver.connect(str(path), timeout=10, check_same_thread=False)
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f'PRAGMA key = "{self.key.phrase}"')
        return cast(sqlite3.Connection, connection)  # the same methods, from a class of its own

    @override
    def copy(self, target: Path, progress: Progress = unwatched) -> None:
        """Copies the file; its wrappings are there first, and those of a file that was replaced go last."""
        keys.copy_ring(self.path, target, self.key.head)
        super().copy(target, progress)
        keys.keep_only(target, self.key.head)

    @override
    def _options(self) -> dict[str, Any]:
        return {"module": driver}

"""Place: what the database asks of the place where the data lies."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Connection, Engine

from desktop.base.papers import Progress, unwatched
from desktop.storage.places.address import Address


class Place(Protocol):
    """A plain file, a protected file, or a server."""

    engine: Engine
    """Gives connections; it begins transactions itself, a writing one with its lock (option `writing`)."""

    @property
    def file(self) -> Path | None:
        """The file that the data lies in, or None on a server."""

    @property
    def where(self) -> Path | Address:
        """The file, or the server's address."""

    def told(self) -> AbstractContextManager[None]:
        """Tells what the disk or the database says as a problem in words; what nobody foresaw stays a bug."""

    def check(self) -> None:
        """Raises Problem when there is nothing of ours to open, before anything is touched."""

    def reserve(self) -> None:
        """Takes the place for new data; raises Problem when something is there, OSError when it cannot be taken."""

    def give_up(self) -> None:
        """Takes away what could not be finished after `reserve`."""

    def settle(self) -> None:
        """Puts in force what is only right when the data is known to be ours and up to date."""

    def announce(self, connection: Connection, touched: Iterable[tuple[str, int]]) -> None:
        """Tells other computers, at the end of a transaction, which records it has touched."""

    def listen(self, heard: Callable[[Any], None]) -> None:
        """Calls `heard`, from another thread, when another computer has changed something."""

    def mark_due(self, connection: Connection) -> None:
        """Notes in a transaction that its end removes something without trace (D1)."""

    def wipe(self, in_pages: bool) -> None:
        """Wipes what was removed; where another window or a full disk is in the way, the next opening does."""

    def wipe_what_is_due(self) -> None:
        """Wipes what an earlier run removed but could not wipe, for it was stopped in between."""

    def scrub(self) -> None:
        """Writes everything anew, so that nothing that was removed lingers (D1, D4)."""

    def backup(self, target: Path, progress: Progress = unwatched) -> None:
        """Copies the data as it stands, while it is in use, into one file; raises Problem where that cannot be.

        `progress(done, total)` is told how far it has come.
        """

    def keep_before(self, version: str, now: datetime, backups: Path) -> None:
        """Keeps a copy in a folder before the schema is changed; raises Problem when that cannot be done."""

    def close(self) -> None:
        """Lets go of everything."""

"""Protection actions: what a user can do with the password and the place of a municipality's file, as the role allows.

They work on the whole file while no transaction is under way, so they are handed the file instead of a session.
"""

from dataclasses import dataclass, field
from pathlib import Path

from desktop.base.papers import Progress, unwatched
from desktop.base.rights import Right, Role, needs
from desktop.storage import backups, conversion, tries
from desktop.storage.database import Database


@dataclass(frozen=True)
class Sole:
    """A file that nobody else works on meanwhile, and the role of who acts; None where nobody is named."""

    database: Database
    role: Role | None
    allowed: list[Right] = field(default_factory=list, compare=False)


def sole(database: Database, who: str) -> Sole:
    """The file in the hands of somebody, with the role that person has now."""
    with database.reading(who) as session:
        return Sole(database, session.role)


@needs(Right.SETTINGS)
def protect(file: Sole, password: str, progress: Progress = unwatched) -> str:
    """Encrypts the file; gives the recovery key for paper. Raises Problem, and then the file is as it was."""
    return conversion.protect(file.database, password, progress)


@needs(Right.SETTINGS)
def unprotect(file: Sole, password: str | None = None, progress: Progress = unwatched) -> None:
    """Decrypts the file, when the password is right; raises Problem, and then it is as it was."""
    _prove(file, password)
    conversion.unprotect(file.database, progress)


@needs(Right.SETTINGS)
def change_password(file: Sole, new: str, old: str | None = None) -> None:
    """Gives the file another password, when the old one is right; its data is not touched. Raises Problem."""
    _prove(file, old)
    conversion.change_password(file.database, new)


@needs(Right.SETTINGS)
def new_recovery(file: Sole, password: str | None = None) -> str:
    """A fresh recovery key for paper; the one before opens only older backups. Raises Problem."""
    _prove(file, password)
    return conversion.new_recovery(file.database)


@needs(Right.SETTINGS)
def put_in_place(file: Sole, backup: Path) -> Path:
    """Puts a backup in the place of the file, which is closed by now; tells where that is kept. Raises Problem."""
    return backups.put_in_place(backup, file.database.path, file.database.clock.now())


def _prove(file: Sole, password: str | None) -> None:
    """Raises WrongPassword; None is for who has just opened the file with it."""
    database = file.database
    if password is not None and database.key is not None:
        tries.unlock(database.path, database.clock.now(), password, head=database.key.head)

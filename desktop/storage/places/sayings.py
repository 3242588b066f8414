"""Sayings: what the disk or the database says, as a problem in words."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from desktop.base.problems import Problem
from desktop.base.words import translate


def _damaged() -> tuple[str, str]:
    return translate("Database", "The file is damaged"), translate("Database", "Restore the latest backup.")


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
        "disk i/o error",
        lambda: (
            translate("Database", "The disk does not answer as it should"),
            translate("Database", "Check the cable or the line, and try again."),
        ),
    ),
    ("malformed", _damaged),
    ("vtable constructor failed", _damaged),
)


@contextmanager
def told(
    path: Path, errors: tuple[type[Exception], ...] = (sqlite3.DatabaseError,), ours: bool = False
) -> Iterator[None]:
    """Tells what the disk or the driver (its errors) says of a file as a problem; what nobody foresaw stays a bug.

    With `ours` it is known to be a Samspil file: what is no database then is a damaged one.
    """
    caught: tuple[type[Exception], ...] = (DatabaseError, *errors)
    try:
        yield
    except caught as error:
        raise _problem_of(error, path, ours) from error
    except OSError as error:
        raise Problem(
            translate("Database", "The file could not be written"),
            f"{path}: {error.strerror or error}",
            translate("Database", "Nothing is lost. Choose another place, or make room on the disk."),
        ) from error


def not_ours(path: Path) -> Problem:
    """The problem that a file holds something else."""
    return Problem(
        translate("Database", "This is not a Samspil file"),
        str(path),
        translate("Database", "Choose a file that Samspil has made."),
    )


def already_there(path: Path) -> Problem:
    """The problem that a new file would replace one."""
    return Problem(
        translate("Database", "The file already exists"),
        str(path),
        translate("Database", "Choose another name, or open the file."),
    )


def unreadable(path: Path, error: OSError) -> Problem:
    """The problem that a file is not there, or may not be read."""
    return Problem(
        translate("Database", "The file cannot be opened"),
        f"{path}: {error.strerror or error}",
        translate("Database", "Check that it is there and that you may read it."),
    )


def _problem_of(error: Exception, path: Path, ours: bool) -> Exception:
    """The problem behind an error of the database, or the error itself."""
    said = str(getattr(error, "orig", error)).lower()
    if ours:
        said = said.replace("not a database", "malformed")
    for part, saying in _SAYINGS:
        if part in said:
            title, advice = saying()
            return Problem(title, str(path), translate("Database", "Nothing is lost.") + " " + advice)
    return error

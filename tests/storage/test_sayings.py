"""Sayings: what SQLite says about a file, told as a problem with what to do."""

import sqlite3
from pathlib import Path

import pytest

from desktop.base.problems import Problem
from desktop.storage.places.sayings import told

FILE = Path("havnby.samspil")


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("database or disk is full", "The disk is full"),
        ("attempt to write a readonly database", "The file may only be read"),
        ("database is locked", "Another program is writing in the file"),
        ("file is not a database", "This is not a Samspil file"),
        ("disk I/O error", "The disk does not answer as it should"),
        ("database disk image is malformed", "The file is damaged"),
        ("vtable constructor failed: search_dispatches", "The file is damaged"),
    ],
)
def test_what_the_database_says_becomes_a_problem_that_says_what_to_do(said: str, title: str) -> None:
    with pytest.raises(Problem) as problem, told(FILE, (sqlite3.DatabaseError,)):
        raise sqlite3.DatabaseError(said)
    assert (problem.value.title, problem.value.text) == (title, str(FILE))
    assert problem.value.advice.startswith("Nothing is lost.")


def test_what_nobody_foresaw_stays_a_bug() -> None:
    with pytest.raises(sqlite3.OperationalError), told(FILE, (sqlite3.DatabaseError,)):
        raise sqlite3.OperationalError("no such table: questions")

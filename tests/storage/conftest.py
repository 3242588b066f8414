"""A file with a table of its own for the tests, so that they depend on no room."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.base.times import FixedClock
from desktop.base.words import speaking
from desktop.storage.database import Database
from tests.storage.servers import accounts_of, cluster, other, pattern, patterns, town
from tests.storage.things import NOTES, NOW, THINGS

__all__ = ["accounts_of", "cluster", "other", "pattern", "patterns", "town"]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file as every test finds it; made once, for migrating takes its time."""
    path = tmp_path_factory.mktemp("built") / "havnby.samspil"
    database = Database.create(path, FixedClock(NOW))
    for each in (THINGS, NOTES):
        each.create(database.engine)
    database.close()
    return path


@pytest.fixture
def path(built: Path, tmp_path: Path) -> Path:
    """A copy of the file, closed."""
    copied = tmp_path / "havnby.samspil"
    shutil.copyfile(built, copied)
    return copied


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """The file, opened."""
    opened = Database.open(path, FixedClock(NOW))
    with speaking("en"):
        yield opened
    opened.close()

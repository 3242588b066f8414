"""A municipality's file with institutions and an election; the clock stands on a Friday."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.base.times import FixedClock
from desktop.base.words import speaking
from desktop.storage.database import Database
from tests.visits.hall import NOW, Hall, build


@pytest.fixture(scope="session")
def built_hall(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file as every test finds it; made once, for migrating takes its time."""
    path = tmp_path_factory.mktemp("hall") / "havnby.samspil"
    build(path)
    return path


@pytest.fixture
def hall(built_hall: Path, tmp_path: Path) -> Iterator[Hall]:
    """The municipality, opened."""
    path = tmp_path / "havnby.samspil"
    shutil.copyfile(built_hall, path)
    clock = FixedClock(NOW)
    database = Database.open(path, clock)
    with database._bare() as connection:
        connection.execute("PRAGMA synchronous=OFF")  # no test here is about a power cut
    with speaking("en"):
        yield Hall(database, clock)
    database.close()

"""A municipality's file with meetings; the clock stands on a Friday."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.base.times import FixedClock
from desktop.base.words import speaking
from desktop.storage.database import Database
from tests.agenda.town import NOW, Town, build


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file as every test finds it; made once, for migrating takes its time."""
    path = tmp_path_factory.mktemp("agenda") / "havnby.samspil"
    build(path)
    return path


@pytest.fixture
def town(built: Path, tmp_path: Path) -> Iterator[Town]:
    """The municipality, opened."""
    path = tmp_path / "havnby.samspil"
    shutil.copyfile(built, path)
    clock = FixedClock(NOW)
    database = Database.open(path, clock)
    with database._bare() as connection:
        connection.execute("PRAGMA synchronous=OFF")  # no test here is about a power cut
    with speaking("en"):
        yield Town(database, clock)
    database.close()

"""The demo, read: what waits, and the numbers, at the demo's moment."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.base.times import FixedClock
from desktop.storage import moving
from desktop.storage.database import Database
from tests.journeys.whole_window import NOW, town
from tests.registers import Databases, Registers

__all__ = ["town"]


@pytest.fixture(scope="session")
def opened(registers: Registers, town: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The Danish demo, only to be read."""
    file = tmp_path_factory.mktemp("overview") / "demo.samspil"
    file.write_bytes(town.read_bytes())
    database = Database.open(file, FixedClock(NOW))
    if isinstance(registers, Databases):
        with closing(database) as plain:
            where = registers.built(lambda address: moving.move(plain, address, FixedClock(NOW)))
        database = Database.open(where, FixedClock(NOW))
    yield database
    database.close()

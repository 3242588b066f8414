"""A municipality's file with meetings; the clock stands on a Friday."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.base.times import FixedClock
from tests.agenda.town import NOW, Town, build
from tests.registers import Registers, opened


@pytest.fixture(scope="session")
def built(registers: Registers) -> Any:
    """The municipality as every test finds it; made once, for migrating takes its time."""
    return registers.built(build)


@pytest.fixture
def town(registers: Registers, built: Any, tmp_path: Path) -> Iterator[Town]:
    """The municipality, opened."""
    clock = FixedClock(NOW)
    with opened(registers, built, tmp_path, clock) as database:
        yield Town(database, clock)

"""A municipality's file with institutions and an election; the clock stands on a Friday."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.base.times import FixedClock
from tests.registers import Registers, opened
from tests.visits.hall import NOW, Hall, build


@pytest.fixture(scope="session")
def built_hall(registers: Registers) -> Any:
    """The municipality as every test finds it; made once, for migrating takes its time."""
    return registers.built(build)


@pytest.fixture
def hall(registers: Registers, built_hall: Any, tmp_path: Path) -> Iterator[Hall]:
    """The municipality, opened."""
    clock = FixedClock(NOW)
    with opened(registers, built_hall, tmp_path, clock) as database:
        yield Hall(database, clock)

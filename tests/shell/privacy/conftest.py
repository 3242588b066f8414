"""A copy of the Danish demo, some years later: much of it was kept long enough."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.base.times import FixedClock
from desktop.storage.database import Database
from tests.journeys.whole_window import town

__all__ = ["town"]

LATER = datetime(2031, 6, 2, 10, tzinfo=ZoneInfo("Europe/Copenhagen"))


@pytest.fixture
def database(town: Path, tmp_path: Path) -> Iterator[Database]:
    file = tmp_path / "lyngvad.samspil"
    file.write_bytes(town.read_bytes())
    opened = Database.open(file, FixedClock(LATER))
    yield opened
    opened.close()

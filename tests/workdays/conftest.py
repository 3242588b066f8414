"""What the tests of closing days and elections share."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.storage.session import Session
from tests.registers import Registers, writing


@pytest.fixture
def session(registers: Registers, emptied: Any, tmp_path: Path) -> Iterator[Session]:
    """A transaction in an empty database, in the name of an official."""
    with writing(registers, emptied, tmp_path, datetime(2026, 11, 22, 9, tzinfo=UTC)) as session:
        yield session

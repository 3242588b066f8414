"""What the tests of the codex share."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.codex.exchange import library as read_library
from desktop.codex.rules import Library
from desktop.storage.session import Session
from tests.registers import Registers, writing


@pytest.fixture
def session(registers: Registers, emptied: Any, tmp_path: Path) -> Iterator[Session]:
    """A transaction in an empty database, in the name of an official."""
    with writing(registers, emptied, tmp_path, datetime(2026, 11, 22, 9, tzinfo=UTC)) as session:
        yield session


@pytest.fixture
def library() -> Library:
    """The library in Danish."""
    return read_library("da")


@pytest.fixture(scope="session")
def source_runs() -> frozenset[bytes]:
    """Every run of ten words of the five sources, as digests of five bytes: enough to find a copy, not to make one."""
    kept = (Path(__file__).parent.parent / "data" / "source_runs.bin").read_bytes()
    return frozenset(kept[start : start + 5] for start in range(0, len(kept), 5))

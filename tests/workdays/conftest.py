"""What the tests of closing days and elections share."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from desktop.base.words import speaking
from desktop.storage.session import Session
from desktop.storage.tables import METADATA
from desktop.workdays import store


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A transaction in an empty database, in the name of an official."""
    engine = create_engine(f"sqlite+pysqlite:///{tmp_path / 'municipality.samspil'}")
    assert {store.CLOSING_DAYS.name, store.ELECTIONS.name} <= METADATA.tables.keys()
    METADATA.create_all(engine)
    with engine.begin() as connection, speaking("en"):
        yield Session(connection, "Ida Lund", datetime(2026, 11, 22, 9, tzinfo=UTC))
    engine.dispose()

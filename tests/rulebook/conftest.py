"""What the tests of the rule register share."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from desktop.base.words import speaking
from desktop.rulebook import actions, store
from desktop.rulebook.rules import Amendment, AmendmentKind, Clause, Front, Section
from desktop.storage.session import Session
from desktop.storage.tables import METADATA

FRONT = Front("Spilleregler", ("Dialog", "Åbenhed"), (Section("A", "Forventninger"), Section("E", "Respekt")))
CLAUSES = (
    Clause("A", "A1", "Vi taler klart sammen."),
    Clause("A", "A2", "Vi svarer hinanden."),
    Clause("E", "E1", "Vi lytter."),
)
START = Amendment(date(2026, 1, 28), AmendmentKind.STARTED, "Kommunalbestyrelsen", "26/12")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A transaction in an empty database, in the name of an official."""
    engine = create_engine(f"sqlite+pysqlite:///{tmp_path / 'municipality.samspil'}")
    assert store.RULES.name in METADATA.tables
    METADATA.create_all(engine)
    with engine.begin() as connection, speaking("en"):
        yield Session(connection, "Ida Lund", datetime(2026, 11, 23, 9, tzinfo=UTC))
    engine.dispose()


@pytest.fixture
def started(session: Session) -> Session:
    """A municipality with a register of three rules, adopted in January."""
    actions.start(session, FRONT, CLAUSES, (START,))
    return session

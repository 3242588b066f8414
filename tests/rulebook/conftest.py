"""What the tests of the rule register share."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.rulebook import actions
from desktop.rulebook.rules import Amendment, AmendmentKind, Clause, Front, Section
from desktop.storage.session import Session
from tests.registers import Registers, writing

FRONT = Front("Spilleregler", ("Dialog", "Åbenhed"), (Section("A", "Forventninger"), Section("E", "Respekt")))
CLAUSES = (
    Clause("A", "A1", "Vi taler klart sammen."),
    Clause("A", "A2", "Vi svarer hinanden."),
    Clause("E", "E1", "Vi lytter."),
)
START = Amendment(date(2026, 1, 28), AmendmentKind.STARTED, "Kommunalbestyrelsen", "26/12")


@pytest.fixture
def session(registers: Registers, emptied: Any, tmp_path: Path) -> Iterator[Session]:
    """A transaction in an empty database, in the name of an official."""
    with writing(registers, emptied, tmp_path, datetime(2026, 11, 23, 9, tzinfo=UTC)) as session:
        yield session


@pytest.fixture
def started(session: Session) -> Session:
    """A municipality with a register of three rules, adopted in January."""
    actions.start(session, FRONT, CLAUSES, (START,))
    return session

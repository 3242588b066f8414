"""A municipality's file with its tables, and a few invented people."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.base.settings import defaults
from desktop.base.times import FixedClock
from desktop.people import store
from desktop.people.rules import (
    Committee,
    CommitteeSeat,
    Institution,
    Member,
    MemberRole,
    Official,
    OfficialKind,
    Seat,
    Term,
)
from desktop.storage.database import Database
from desktop.storage.session import Session
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.services import Places, Services, Settings, User
from desktop.ui.tasks import Tasks
from tests.registers import Registers, opened

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
TODAY = NOON.date()
TERM = Term("2026–2029", date(2026, 1, 1), date(2029, 12, 31))
HELLE = Member(
    "Helle Østerbæk", "helle@havnby.example", party="Fælleslisten", seats=(Seat(TERM.starts, None, MemberRole.MAYOR),)
)
FARID = Member(
    "Farid Rahmani", "farid@havnby.example", ("farid@privat.example",), seats=(Seat(TERM.starts, party="Borgerlisten"),)
)
VERA = Member("Vera Åkjær", "vera@havnby.example", party="Fælleslisten")
EVA = Official(
    "Eva Thorup Skov",
    "Direktør",
    "eva@havnby.example",
    may_approve=True,
    starts=date(2020, 1, 1),
    kind=OfficialKind.DIRECTOR,
)


@pytest.fixture
def database(registers: Registers, emptied: Any, tmp_path: Path) -> Iterator[Database]:
    """An empty municipality."""
    with opened(registers, emptied, tmp_path, FixedClock(NOON)) as database:
        yield database


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A transaction in the name of an official."""
    with database.writing("Ida Lund") as opened:
        yield opened


@pytest.fixture
def council(session: Session) -> dict[str, Member]:
    """A mayor, a member and a substitute in waiting, in a term and a committee."""
    store.save(session, TERM)
    found = {name: store.save(session, member) for name, member in (("helle", HELLE), ("farid", FARID), ("vera", VERA))}
    seats = (CommitteeSeat(found["helle"].id, True, TERM.starts), CommitteeSeat(found["farid"].id, False, TERM.starts))
    store.save(session, Committee("Økonomiudvalget", "Økonomi", finance=True, seats=seats))
    store.save(session, EVA)
    return found


@pytest.fixture
def services(database: Database, qapp: QApplication) -> Iterator[Services]:
    """What a page may use, on a file with the invented people."""
    with database.writing("Ida Lund") as opened:
        store.save(opened, TERM)
        helle, farid, vera = (store.save(opened, member) for member in (HELLE, FARID, VERA))
        seats = (CommitteeSeat(helle.id, True, TERM.starts), CommitteeSeat(farid.id, False, TERM.starts))
        board = store.save(opened, Committee("Økonomiudvalget", "Økonomi", finance=True, seats=seats))
        store.save(opened, Institution("Østre Skole", "Lars Enghave", committee_id=board.id))
        store.save(opened, EVA)
        assert vera.id
    changes = ChangeLog()
    tasks = Tasks(database, changes, lambda: "Ida Lund")
    user = User("Ida Lund")
    settings = Settings(defaults("DK", "da"))
    found: list[str] = []
    tasks.bug_found.connect(lambda _error, told: found.append(told))
    yield Services(database, tasks, changes, settings, database.clock, PreparedAsker(), user, Places())
    tasks.close()
    assert not found, found

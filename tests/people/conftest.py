"""A municipality's file with its tables, and a few invented people."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.base.times import FixedClock
from desktop.base.words import speaking
from desktop.people import store
from desktop.people.rules import Committee, CommitteeSeat, Member, MemberRole, Official, OfficialKind, Seat, Term
from desktop.storage import database as storage
from desktop.storage.database import Database
from desktop.storage.session import Session
from desktop.storage.tables import METADATA

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
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """An empty municipality's file."""
    monkeypatch.setattr(storage, "_upgrade", METADATA.create_all)
    made = Database.create(tmp_path / "havnby.samspil", FixedClock(NOON))
    with speaking("en"):
        yield made
    made.close()


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

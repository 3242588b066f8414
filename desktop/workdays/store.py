"""Closing days, elections and the quarantine matrix: their tables."""

from sqlalchemy import Boolean, Column, Date, Integer, String, Text, UniqueConstraint

from desktop.storage import records
from desktop.storage.session import Session
from desktop.storage.tables import Choice, table
from desktop.workdays.elections import Basis, Election, ElectionKind, ElectionStatus, LengthUnit
from desktop.workdays.quarantine import Cell, GuestKind, Matrix
from desktop.workdays.rules import ClosingDay

CLOSING_DAYS = table(
    "closing_days",
    Column("day", Date, nullable=False),
    Column("name", String(200), nullable=False),
    Column("until", Date),
    Column("yearly", Boolean, nullable=False, default=False),
)
ELECTIONS = table(
    "elections",
    Column("kind", Choice(ElectionKind), nullable=False),
    Column("day", Date, nullable=False),
    Column("status", Choice(ElectionStatus), nullable=False),
    Column("called", Date),
    Column("latest", Date),
    Column("basis", Choice(Basis), nullable=False),
    Column("source", Text, nullable=False, default=""),
    Column("checked", Date),
)
QUARANTINE_CELLS = table(
    "quarantine_cells",
    Column("guest", Choice(GuestKind), nullable=False),
    Column("kind", Choice(ElectionKind), nullable=False),
    Column("number", Integer, nullable=False, default=0),
    Column("unit", Choice(LengthUnit), nullable=False),
    Column("agreed_by", String(200), nullable=False, default=""),
    Column("agreed_on", Date),
    UniqueConstraint("guest", "kind"),
)


def closing_days(session: Session) -> tuple[ClosingDay, ...]:
    """All closing days by date (W1b)."""
    return records.every(session, CLOSING_DAYS, ClosingDay, order=(CLOSING_DAYS.c.day,))


def closing_day(session: Session, id: int) -> ClosingDay:
    """One closing day; raises Problem when it is gone."""
    return records.get(session, CLOSING_DAYS, ClosingDay, id)


def add_closing_day(session: Session, closing: ClosingDay) -> ClosingDay:
    """Stores a new closing day."""
    return records.add(session, CLOSING_DAYS, closing)


def save_closing_day(session: Session, closing: ClosingDay) -> ClosingDay:
    """Stores a changed closing day; raises Stale when somebody else was first."""
    return records.save(session, CLOSING_DAYS, closing)


def remove_closing_day(session: Session, closing: ClosingDay) -> None:
    """Removes a closing day; raises Stale when somebody else changed it."""
    records.remove(session, CLOSING_DAYS, closing)


def elections(session: Session) -> tuple[Election, ...]:
    """All elections by date (W6)."""
    return records.every(session, ELECTIONS, Election, order=(ELECTIONS.c.day,))


def election(session: Session, id: int) -> Election:
    """One election; raises Problem when it is gone."""
    return records.get(session, ELECTIONS, Election, id)


def add_election(session: Session, new: Election) -> Election:
    """Stores a new election."""
    return records.add(session, ELECTIONS, new)


def save_election(session: Session, changed: Election) -> Election:
    """Stores a changed election; raises Stale when somebody else was first."""
    return records.save(session, ELECTIONS, changed)


def remove_election(session: Session, gone: Election) -> None:
    """Removes an election; raises Stale when somebody else changed it."""
    records.remove(session, ELECTIONS, gone)


def matrix(session: Session) -> Matrix:
    """The quarantine matrix; what the municipality has not changed stands as it was from the start (B1.4)."""
    return Matrix(records.every(session, QUARANTINE_CELLS, Cell))


def save_cell(session: Session, cell: Cell) -> Cell:
    """Stores a cell of the matrix, new or changed; raises Stale when somebody else was first (B1.4)."""
    return records.save(session, QUARANTINE_CELLS, cell) if cell.id else records.add(session, QUARANTINE_CELLS, cell)

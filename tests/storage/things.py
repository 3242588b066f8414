"""Tables of things that no room has, in a catalogue of their own: migrations are compared with the models alone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from sqlalchemy import Column, Date, Integer, MetaData, String, Table

from desktop.storage.tables import METADATA, Choice, Parts, When, ids, table, texts

OWN = MetaData()
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


class Shape(StrEnum):
    """An enum to store."""

    ROUND = "round"
    SQUARE = "square"


@dataclass(frozen=True)
class Part:
    """A part of a thing, with one field of every type that parts have."""

    name: str
    on: date
    at: datetime | None = None
    shape: Shape = Shape.ROUND
    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class Thing:
    """A record with one column of every type of our own."""

    name: str
    on: date | None = None
    at: datetime | None = None
    shape: Shape | None = None
    parts: tuple[Part, ...] = ()
    words: tuple[str, ...] = ()
    others: tuple[int, ...] = ()
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Note:
    """A record whose table leaves no line in the log."""

    text: str
    id: int = 0
    version: int = 0


def _apart(made: Table) -> Table:
    """The table, moved out of the models' catalogue."""
    moved = made.to_metadata(OWN)
    METADATA.remove(made)
    return moved


THINGS = _apart(
    table(
        "things",
        Column("name", String(80), nullable=False),
        Column("on", Date),
        Column("at", When),
        Column("shape", Choice(Shape)),
        Column("parts", Parts(Part), nullable=False),
        Column("words", texts(), nullable=False),
        Column("others", ids(), nullable=False),
        Column("size", Integer),
    )
)
NOTES = _apart(table("notes", Column("text", String(80), nullable=False), audited=False))

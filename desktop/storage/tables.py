"""Tables: what the rooms' tables are made of, and columns that hold the records' own types."""

import json
from datetime import datetime
from enum import Enum
from functools import lru_cache
from typing import Any

from sqlalchemy import Column, Dialect, Integer, MetaData, String, Table, Text
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

from desktop.storage.values import dump, from_plain, moment_of, moment_text

_SHORT = 1500
"""Letters of JSON up to which parts are kept for the next reading."""
METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def table(name: str, *columns: Any, audited: bool = True) -> Table:
    """A table of records, with the version that optimistic locking compares.

    Unaudited ones leave no audit line, and no counter that would tell how many there have been (D1).
    """
    return Table(
        name,
        METADATA,
        Column("id", Integer, primary_key=True, autoincrement=True),
        Column("version", Integer, nullable=False, default=1),
        *columns,
        info={"audited": audited},
        sqlite_autoincrement=audited,
    )


class When(TypeDecorator[datetime]):
    """A moment as text that sorts by time: UTC and then the zone it was told in."""

    impl = String(64)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else moment_text(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else moment_of(value)


class Choice(TypeDecorator[Enum]):
    """One of an enum's values, stored by value."""

    impl = String(40)
    cache_ok = True

    def __init__(self, kind: type[Enum]) -> None:
        super().__init__()
        self.kind = kind

    @override
    def process_bind_param(self, value: Enum | str | None, dialect: Dialect) -> str | None:
        return value.value if isinstance(value, Enum) else value

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> Enum | None:
        return None if value is None else self.kind(value)


class Parts(TypeDecorator[tuple[Any, ...]]):
    """A tuple of parts (frozen dataclasses, texts or numbers) as JSON text."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type) -> None:
        super().__init__()
        self.kind = kind

    @override
    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str:
        return dump(value) if value else "[]"

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...]:
        if not value or value == "[]":
            return ()
        return _parts(self.kind, value) if len(value) <= _SHORT else _read_parts(self.kind, value)


def _read_parts(kind: type, value: str) -> tuple[Any, ...]:
    """The parts that JSON holds."""
    return tuple(from_plain(kind, item) for item in json.loads(value))


_parts = lru_cache(1024)(_read_parts)
"""The parts read last: a list that is searched reads the same rows at every key, and parts never change."""


def texts() -> Parts:
    """A column that holds a tuple of texts."""
    return Parts(str)


def ids() -> Parts:
    """A column that holds a tuple of record ids."""
    return Parts(int)

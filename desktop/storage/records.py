"""Records: how the rooms' frozen records are read and written, with optimistic locking and the audit line."""

from collections.abc import Callable, Iterable, Sequence
from copy import copy
from dataclasses import fields
from functools import cache
from typing import Any, Protocol, TypeVar

from sqlalchemy import ColumnElement, RowMapping, Select, Table, delete, func, insert, select, update

from desktop.base.problems import Problem, Stale
from desktop.base.words import translate
from desktop.storage import audit
from desktop.storage.session import Session


class Record(Protocol):
    """What every stored record has: an id (0 while new) and the version it was read with."""

    @property
    def id(self) -> int:
        """The record's number in its table, 0 while it is new."""

    @property
    def version(self) -> int:
        """Counts the changes; a save with an older one is refused."""


R = TypeVar("R", bound=Record)


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The names of a record's fields."""
    return tuple(item.name for item in fields(kind))


def _values(record: Record) -> dict[str, Any]:
    """A record's fields but its id, by column."""
    held = vars(record)
    return {name: held[name] for name in _names(type(record)) if name != "id"}


def read(kind: type[R], row: RowMapping) -> R:
    """The record of one row."""
    return kind(**{name: row[name] for name in _names(kind)})


def columns(table: Table, kind: type) -> list[ColumnElement[Any]]:
    """The columns of a table that a record has fields for."""
    return [table.c[name] for name in _names(kind)]


def add(session: Session, table: Table, record: R) -> R:
    """Stores a new record and gives it back with its id and version 1."""
    values = _values(record) | {"version": 1}
    if not table.info["audited"]:  # a server's counter would tell how many there have been (D1)
        values["id"] = _next(session, table)
    key = session.execute(insert(table).values(**values)).inserted_primary_key
    assert key is not None
    stored = _with(record, id=key[0], version=1)
    _note(session, table, "added", None, stored)
    return stored


def add_many(session: Session, table: Table, kept: Sequence[R]) -> Sequence[R]:
    """Stores many new records at once; each gets its own audit line."""
    if not kept:
        return ()
    first = _next(session, table)
    stored = [_with(record, id=number, version=1) for number, record in enumerate(kept, first)]
    session.execute(insert(table), [_values(record) | {"id": record.id} for record in stored])
    count_on(session, table)
    if table.info["audited"]:
        audit.write(session, [audit.Entry(table.name, record.id, "added", None, record) for record in stored])
    return stored


def save(session: Session, table: Table, record: R, action: str = "changed") -> R:
    """Stores a changed record and gives it back with its new version; raises Stale when somebody else was first."""
    before = _find(session, table, type(record), record.id)
    if before is None or before.version != record.version:
        raise stale()
    after = _with(record, version=record.version + 1)
    statement = update(table).where(table.c.id == record.id, table.c.version == record.version).values(**_values(after))
    if session.execute(statement).rowcount != 1:
        raise stale()
    _note(session, table, action, before, after)
    return after


def remove(session: Session, table: Table, record: Record) -> None:
    """Removes a record; raises Stale when somebody else changed it first."""
    gone = session.execute(delete(table).where(table.c.id == record.id, table.c.version == record.version))
    if gone.rowcount != 1:
        raise stale()
    _note(session, table, "removed", record, None)


def get(session: Session, table: Table, kind: type[R], id: int) -> R:
    """One record by its id; raises Problem when it is gone."""
    found = _find(session, table, kind, id)
    if found is None:
        raise Problem(
            translate("Storage", "The entry is no longer there"),
            translate("Storage", "It was removed meanwhile."),
            translate("Storage", "Go back to the list."),
        )
    return found


def every(
    session: Session, table: Table, kind: type[R], *where: ColumnElement[bool], order: Iterable[Any] = ()
) -> tuple[R, ...]:
    """All records that fulfil the conditions, in the given order."""
    return found(session, kind, select(*columns(table, kind)).where(*where).order_by(*order, table.c.id))


def found(session: Session, kind: type[R], statement: Select[Any]) -> tuple[R, ...]:
    """The records of a statement that selects their `columns` and nothing else."""
    make: Callable[..., R] = kind
    return tuple(make(*row) for row in session.execute(statement))


def stale() -> Stale:
    """The problem that somebody else was first."""
    return Stale(
        translate("Storage", "Somebody else has just changed this"),
        translate("Storage", "Your text is kept as a draft, nothing is lost."),
        translate("Storage", "Look at the new version, and make your change again."),
    )


def count_on(session: Session, table: Table) -> None:
    """Has a server give the next record a number after those that were given by hand; a file does so by itself."""
    if session.connection.dialect.name == "postgresql" and table.info["audited"]:
        session.execute(select(func.setval(func.pg_get_serial_sequence(table.name, "id"), _next(session, table) - 1)))


def _next(session: Session, table: Table) -> int:
    """The number after the highest one."""
    return (session.execute(select(table.c.id).order_by(table.c.id.desc()).limit(1)).scalar() or 0) + 1


def _find(session: Session, table: Table, kind: type[R], id: int) -> R | None:
    """One record by its id, or None."""
    row = session.execute(select(*columns(table, kind)).where(table.c.id == id)).mappings().first()
    return None if row is None else read(kind, row)


def _with(record: R, **values: int) -> R:
    """The record with another id or version; copied as it is, for `replace` would set and check every field anew."""
    changed = copy(record)
    vars(changed).update(values)
    return changed


def _note(session: Session, table: Table, action: str, before: Record | None, after: Record | None) -> None:
    """Writes the audit line of one change; of a change it holds only the fields that differ."""
    if not table.info["audited"]:
        return
    told = after or before
    assert told is not None
    if before is None or after is None:
        audit.write(session, [audit.Entry(table.name, told.id, action, before, after)])
        return
    differing = [name for name in _names(type(after)) if getattr(before, name) != getattr(after, name)]
    parts = ({name: getattr(record, name) for name in differing} for record in (before, after))
    audit.write(session, [audit.Entry(table.name, told.id, action, *parts)])

"""Comparing: what a file holds that a backup of it does not: what would be gone if the backup took its place."""

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from desktop.storage import audit
from desktop.storage.backups import not_whole
from desktop.storage.database import Database
from desktop.storage.holdings import title_column, title_of
from desktop.storage.places import sayings
from desktop.storage.places.file import FilePlace
from desktop.storage.session import Session
from desktop.storage.tables import METADATA
from desktop.storage.values import moment_of

_NEWEST = 40
"""So many of the newest entries are shown."""


@dataclass(frozen=True)
class Count:
    """How many records a table has in a backup, and how many now."""

    table: str
    then: int
    now: int


@dataclass(frozen=True)
class Entry:
    """A line of the log that the backup does not have: when, who, which table and record, what, and the title."""

    at: datetime
    who: str
    table: str
    record: int
    action: str
    title: str = ""


@dataclass(frozen=True)
class Difference:
    """What differs between a file as it stands and a backup of it."""

    counts: tuple[Count, ...] = ()
    entries: tuple[Entry, ...] = ()
    """The newest entries that would be gone, the newest first."""
    gone: int = 0
    """How many entries would be gone."""
    related: bool = True
    """Whether the file has come from the backup; else they have gone different ways."""


def tables() -> tuple[str, ...]:
    """The tables of records whose changes are logged."""
    return tuple(name for name, table in sorted(METADATA.tables.items()) if table.info.get("audited"))


def compare(database: Database, backup: Path) -> Difference:
    """Compares an open file with a backup of it; raises Problem when the backup cannot be opened."""
    place = database.place
    if not isinstance(place, FilePlace):
        raise not_whole(backup)
    with sayings.told(backup, place.errors), closing(place.connect(backup)) as connection:
        connection.execute("PRAGMA query_only=ON")
        then = _counts(connection.execute)
        lines, last = connection.execute("SELECT lines, hash FROM audit_head").fetchone() or (0, "")
    with database.reading() as session:
        now = _counts(session.sql)
        same = session.execute(select(audit.LINES.c.hash).where(audit.LINES.c.id == lines)).scalar() or ""
        related = same == last
        later = audit.LINES.c.id > (lines if related else 0)
        gone = int(session.execute(select(func.count()).select_from(audit.LINES).where(later)).scalar_one())
        rows = session.execute(
            audit.with_content().where(later).order_by(None).order_by(audit.LINES.c.id.desc()).limit(_NEWEST)
        )
        entries = tuple(_named(session, _entry(row)) for row in rows.all())
    counts = tuple(Count(name, then.get(name, 0), now.get(name, 0)) for name in tables())
    return Difference(tuple(each for each in counts if each.then or each.now), entries, gone, related)


def _counts(execute: Callable[[str], Any]) -> dict[str, int]:
    """How many records each table has; an older schema lacks some."""
    there = {row[0] for row in execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()}
    return {name: execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables() if name in there}


def _named(session: Session, entry: Entry) -> Entry:
    """The entry with what its record is called now, where the line itself does not say it."""
    home = METADATA.tables.get(entry.table)
    column = title_column(home) if home is not None else None
    if entry.title or home is None or column is None:
        return entry
    return replace(
        entry, title=title_of({"title": session.execute(select(column).where(home.c.id == entry.record)).scalar()})
    )


def _entry(row: Any) -> Entry:
    content = json.loads(row.content) if row.content else {}
    record = content.get("after") or content.get("before")
    title = title_of(record) if isinstance(record, dict) else ""
    return Entry(moment_of(row.at), row.who, row.subject, row.subject_id, row.action, title)

"""Moving: copies a whole register from a file to a server or back, table by table, all or nothing.

Nothing is left out: every row with its number, the numbers that were given and are free again, the search index, and
the log, whose chain is verified on the other side before anything counts as moved.
"""

from collections.abc import Generator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, LargeBinary, MetaData, Table, func, insert, select

from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Problem
from desktop.base.times import Clock
from desktop.base.words import translate
from desktop.storage import audit, search
from desktop.storage.database import Database, Where
from desktop.storage.places.sayings import already_there
from desktop.storage.session import Session

_BATCH, _HEAVY_BATCH = 500, 20
"""Rows that are copied at once, and of tables that hold files."""
_NOT_OURS = ("search_", "sqlite_", "server_", "alembic_")
"""How the names of tables begin that each place makes for itself."""


@dataclass(frozen=True)
class Moved:
    """What was copied: rows by table, and lines of the log."""

    rows: Mapping[str, int]
    lines: int


def move(source: Database, target: Where, clock: Clock, progress: Progress = unwatched) -> Moved:
    """Copies a register to a place that holds none; raises Problem where there is one, or the copy is not the same."""
    if isinstance(target, Path):
        return _to_file(source, target, clock, progress)
    made = Database.create(target, clock)
    try:
        moved = _copy(source, made, progress)
    except BaseException:
        made.close()
        made.place.give_up()
        raise
    made.close()
    return moved


def _to_file(source: Database, target: Path, clock: Clock, progress: Progress) -> Moved:
    """Copies into a neighbour of the file: a broken copy never stands where a whole one should."""
    if target.exists():
        raise already_there(target)
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    try:
        made = Database.create(unfinished, clock)
        try:
            moved = _copy(source, made, progress)
        finally:
            made.close()
        unfinished.replace(target)
    finally:
        for left in (unfinished, *(unfinished.with_name(unfinished.name + end) for end in ("-wal", "-shm"))):
            left.unlink(missing_ok=True)
    return moved


def _copy(source: Database, target: Database, progress: Progress) -> Moved:
    """Copies everything in one transaction on each side, and compares both before the end."""
    with source.reading() as old, target.writing("") as new:
        _refuse_half(old)
        theirs, ours = _tables(old.connection), _tables(new.connection)
        if {name: set(each.columns.keys()) for name, each in theirs.items()} != {
            name: set(each.columns.keys()) for name, each in ours.items()
        }:
            raise ValueError("the two places have other tables")
        total = sum(_count(old, each) for each in theirs.values())
        done = 0
        for name, home in ours.items():
            with closing(_batches(old, theirs[name])) as batches:
                for rows in batches:
                    new.execute(insert(home), rows)
                    done += len(rows)
                    if not progress(done, total):
                        raise Problem(translate("Moving", "Stopped"), translate("Moving", "Nothing was copied."))
        _move_numbers(old, new, ours)
        for kind in search.kinds(old.connection):
            _move_index(old, new, kind)
        return _compared(old, new, theirs, ours)


def _compared(old: Session, new: Session, theirs: Mapping[str, Table], ours: Mapping[str, Table]) -> Moved:
    """What was copied; raises Problem unless both sides hold as much, and the log is as whole as it was."""
    counts = {name: _count(new, each) for name, each in ours.items()}
    before, after = audit.verify(old), audit.verify(new)
    if counts != {name: _count(old, each) for name, each in theirs.items()} or before != after:
        raise Problem(
            translate("Moving", "The copy is not the same"),
            "; ".join(after[1][:3]),
            translate("Moving", "Nothing was copied. Check the log, and try again."),
        )
    return Moved(counts, after[0])


def _refuse_half(old: Session) -> None:
    """Refuses an account that sees some tables empty: its copy would not be whole."""
    if old.connection.dialect.name != "postgresql":
        return
    if not old.sql("SELECT has_table_privilege('audit_lines', 'INSERT')").scalar():
        raise Problem(
            translate("Moving", "Your account may only read, and does not see everything"),
            advice=translate("Moving", "Take a copy with an account of the secretariat."),
        )


def _tables(connection: Connection) -> dict[str, Table]:
    """The tables that hold the register, those first that others refer to."""
    found = MetaData()
    found.reflect(connection, only=lambda name, _: not name.startswith(_NOT_OURS))
    return {each.name: each for each in found.sorted_tables}


def _batches(session: Session, home: Table) -> Generator[list[dict[str, Any]], None, None]:
    """A table's rows by their key, some at a time; files only a few at a time."""
    heavy = any(isinstance(column.type, LargeBinary) for column in home.columns)
    reading = session.connection.execution_options(yield_per=_HEAVY_BATCH if heavy else _BATCH)
    with reading.execute(select(home).order_by(*home.primary_key.columns)) as found:
        for batch in found.mappings().partitions():
            yield [dict(row) for row in batch]


def _count(session: Session, home: Table) -> int:
    return int(session.execute(select(func.count()).select_from(home)).scalar_one())


def _move_index(old: Session, new: Session, kind: str) -> None:
    """Copies a search index: its words are folded already."""
    found = old.sql(f"SELECT rowid, words FROM search_{kind} ORDER BY rowid")
    for batch in found.partitions(_BATCH):
        search.keep(new, kind, [(row.rowid, row.words) for row in batch])


def _move_numbers(old: Session, new: Session, ours: Mapping[str, Table]) -> None:
    """Has the other side go on counting where this one stood: a number that was given once is never given again."""
    for name, last in _numbers(old).items():
        if name not in ours or not last:
            continue
        if new.connection.dialect.name == "postgresql":
            new.sql("SELECT setval(pg_get_serial_sequence(%s, 'id'), %s)", (name, last))
        elif not new.sql("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (last, name)).rowcount:
            new.sql("INSERT INTO sqlite_sequence(name, seq) VALUES (?, ?)", (name, last))


def _numbers(session: Session) -> dict[str, int]:
    """The last number that each table has given."""
    if session.connection.dialect.name != "postgresql":
        return {row.name: row.seq for row in session.sql("SELECT name, seq FROM sqlite_sequence")}
    found = session.sql(
        "SELECT t.relname AS name, s.last_value AS seq FROM pg_sequences s"
        " JOIN pg_class q ON q.relname = s.sequencename"
        " JOIN pg_namespace n ON n.oid = q.relnamespace AND n.nspname = s.schemaname"
        " JOIN pg_depend d ON d.objid = q.oid AND d.deptype IN ('a', 'i') JOIN pg_class t ON t.oid = d.refobjid"
        " WHERE s.schemaname = current_schema()"
    )
    return {row.name: row.seq or 0 for row in found}

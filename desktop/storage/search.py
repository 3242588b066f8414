"""Search: full text over folded words, the one place with SQL that only SQLite understands."""

import re
from collections.abc import Sequence

from sqlalchemy import Integer, ScalarSelect, Select, column, select, table, text

from desktop.base.names import fold
from desktop.storage.session import Session

_WORD = re.compile(r"\w+")
NEWEST = 2000
"""A search looks at the newest matches only, so that one common letter among 100,000 entries stays fast."""


def create_sql(kind: str) -> str:
    """The statement that makes the index of one kind of record; for migration steps."""
    options = "words, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3'"
    return f"CREATE VIRTUAL TABLE search_{kind} USING fts5({options})"


def put(session: Session, kind: str, entries: Sequence[tuple[int, str]]) -> None:
    """Indexes texts under their records' ids, in place of what stood there."""
    if not entries:
        return
    session.connection.exec_driver_sql(f"DELETE FROM search_{kind} WHERE rowid = ?", [(id,) for id, _ in entries])
    add(session, kind, entries)


def add(session: Session, kind: str, entries: Sequence[tuple[int, str]]) -> None:
    """Indexes texts of new records under their ids."""
    rows = [(id, fold(words)) for id, words in entries]
    session.connection.exec_driver_sql(f"INSERT INTO search_{kind}(rowid, words) VALUES (?, ?)", rows)


def drop(session: Session, kind: str, id: int) -> None:
    """Takes a record out of the index, without leaving its words behind in the file (D1, D4)."""
    session.sql(f"DELETE FROM search_{kind} WHERE rowid = ?", (id,))
    session.sql(f"INSERT INTO search_{kind}(search_{kind}) VALUES ('optimize')")


def expression(typed: str) -> str:
    """What somebody typed as a full-text expression: every word must be found, each as the start of a word."""
    return " ".join(f'"{word}"*' for word in _WORD.findall(fold(typed))[:12])


def matches(kind: str, typed: str, limit: int = NEWEST, first: ScalarSelect[int] | None = None) -> Select[tuple[int]]:
    """A subquery of the ids that match: the newest ones (0: all), none before `first`; nothing typed, nothing found."""
    index = table(f"search_{kind}", column("rowid", Integer))
    found = text(f"search_{kind} MATCH :words").bindparams(words=expression(typed) or '""')
    ids = select(index.c.rowid.label("id")).where(found)
    if first is not None:
        ids = ids.where(index.c.rowid >= first)
    if limit:
        ids = ids.order_by(index.c.rowid.desc()).limit(limit)
    return select(ids.subquery().c.id)


def similar(session: Session, kind: str, typed: str, limit: int, but: int = 0) -> list[int]:
    """The ids of the records that share the most telling words with a text, best first."""
    words = sorted({word for word in _WORD.findall(fold(typed)) if len(word) > 4}, key=len, reverse=True)[:12]
    if not words:
        return []
    any_of = " OR ".join(f'"{word}"' for word in words)
    statement = f"SELECT rowid FROM search_{kind} WHERE search_{kind} MATCH ? AND rowid <> ? ORDER BY rank LIMIT ?"
    return [row[0] for row in session.sql(statement, (any_of, but, limit))]

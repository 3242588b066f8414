"""Search: full text over folded words, the one place whose SQL each database speaks in its own way.

A file has an FTS5 table for each kind of record. A server has a table of lexemes with a GIN index in its place. Both
hold the same folded words and find a word by its beginning, so that a register finds the same after it has moved. A
server also holds the stems of these words, by PostgreSQL's Danish or Norwegian configuration, whichever is the
municipality's: there "skolernes" finds "skole" too. What is folded is stemmed, for those configurations do not know å
spelt as aa; and a stem is asked for beside the beginning, never in its place, for they drop short words such as "den".
"""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    Connection,
    Inspector,
    Integer,
    ScalarSelect,
    Select,
    column,
    inspect,
    literal,
    literal_column,
    select,
    table,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType

from desktop.base.names import fold
from desktop.storage.session import Session

_WORD = re.compile(r"\w+")
_LEXEME = re.compile(r"[^\W_]+")
_LONGEST, _MOST = 200, 400_000
"""Letters of a lexeme, and bytes of all lexemes of a record, on a server: with their stems it takes a megabyte."""
NEWEST = 2000
"""A search looks at the newest matches only, so that one common letter among 100,000 entries stays fast."""


def create_sql(kind: str) -> str:
    """The statement that makes a file's index of one kind of record."""
    options = "words, tokenize='unicode61 remove_diacritics 0', prefix='1 2 3'"
    return f"CREATE VIRTUAL TABLE search_{kind} USING fts5({options})"


def put(session: Session, kind: str, entries: Sequence[tuple[int, str]]) -> None:
    """Indexes texts under their records' ids, in place of what stood there."""
    if not entries:
        return
    at = "%s" if _is_server(session) else "?"
    session.connection.exec_driver_sql(f"DELETE FROM search_{kind} WHERE rowid = {at}", [(id,) for id, _ in entries])
    add(session, kind, entries)


def add(session: Session, kind: str, entries: Sequence[tuple[int, str]]) -> None:
    """Indexes texts of new records under their ids."""
    keep(session, kind, [(id, fold(words)) for id, words in entries])


def keep(session: Session, kind: str, folded: Sequence[tuple[int, str]]) -> None:
    """Indexes words that are folded already: what another index held."""
    if not _is_server(session):
        session.connection.exec_driver_sql(f"INSERT INTO search_{kind}(rowid, words) VALUES (?, ?)", list(folded))
        return
    rows = [(id, words, _lexemes(words)) for id, words in folded]
    values = "VALUES (%s, %s, lexemes(%s::text[]))"
    session.connection.exec_driver_sql(f"INSERT INTO search_{kind}(rowid, words, found) {values}", rows)


def renew(session: Session) -> None:
    """Stems every word on a server anew: the municipality speaks another language now. A file has no stems."""
    if not _is_server(session):
        return
    for kind in kinds(session.connection):
        held = session.sql(f"SELECT rowid, words FROM search_{kind}")
        for batch in held.partitions(500):
            rows = [(_lexemes(row.words), row.rowid) for row in batch]
            update = f"UPDATE search_{kind} SET found = lexemes(%s::text[]) WHERE rowid = %s"
            session.connection.exec_driver_sql(update, rows)


def kinds(connection: Connection) -> list[str]:
    """The kinds of records that have an index."""
    found: Inspector = inspect(connection)
    named = [name for name in found.get_table_names() if name.startswith("search_") and name.count("_") == 1]
    return sorted(name.removeprefix("search_") for name in named)


def drop(session: Session, kind: str, id: int) -> None:
    """Takes a record out of the index, without leaving its words behind in the file (D1, D4)."""
    drop_many(session, kind, (id,))


def drop_many(session: Session, kind: str, ids: Sequence[int]) -> None:
    """Takes some records out of the index, without leaving their words behind in the file (D1, D4)."""
    at = "%s" if _is_server(session) else "?"
    session.connection.exec_driver_sql(f"DELETE FROM search_{kind} WHERE rowid = {at}", [(id,) for id in ids])
    if not _is_server(session):
        session.sql(f"INSERT INTO search_{kind}(search_{kind}) VALUES ('optimize')")


def sound(typed: str) -> str:
    """What somebody typed without what no database takes: half letters and the mark of nothing."""
    return typed.encode("utf-8", "ignore").decode().replace("\0", "").strip()


def expression(typed: str) -> str:
    """What somebody typed as a full-text expression: every word must be found, each as the start of a word."""
    return " ".join(f'"{word}"*' for word in _WORD.findall(fold(typed))[:12])


def matches(kind: str, typed: str, limit: int = NEWEST, first: ScalarSelect[int] | None = None) -> Select[tuple[int]]:
    """A subquery of the ids that match: the newest ones (0: all), none before `first`; nothing typed, nothing found."""
    index = table(f"search_{kind}", column("rowid", Integer))
    words, lexemes = literal(expression(typed) or '""'), literal(_asked(typed))
    ids = select(index.c.rowid.label("id")).where(_Found(literal_column(index.name), words, lexemes))
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
    if _is_server(session):
        lexemes = list(dict.fromkeys(each for word in words for each in _lexemes(word) if len(each) > 4))
        return [row[0] for row in session.sql(_SIMILAR.format(kind=kind), (lexemes, but, limit))]
    any_of = " OR ".join(f'"{word}"' for word in words)
    statement = f"SELECT rowid FROM search_{kind} WHERE search_{kind} MATCH ? AND rowid <> ? ORDER BY rank LIMIT ?"
    return [row[0] for row in session.sql(statement, (any_of, but, limit))]


_SIMILAR = """
WITH held AS (SELECT count(*) AS n FROM search_{kind}),
asked AS (
  SELECT quoted,
    ln(1 + (SELECT n FROM held) / (1.0 + (SELECT count(*) FROM search_{kind} WHERE found @@ quoted))) AS told
  FROM (SELECT ('''' || word || '''')::tsquery AS quoted FROM unnest(%s::text[]) AS word) AS words
)
SELECT rowid FROM search_{kind} JOIN asked ON found @@ quoted WHERE rowid <> %s
GROUP BY rowid ORDER BY round(sum(told)::numeric, 6) DESC, rowid LIMIT %s
"""
"""The rarer a shared word, the more it tells: what FTS5's rank does."""


def _is_server(session: Session) -> bool:
    """Whether the register lies on a server."""
    return session.connection.dialect.name == "postgresql"


def _lexemes(folded: str) -> list[str]:
    """The words of a folded text, each once, within what a server takes."""
    kept, room = dict[str, None](), _MOST
    for word in _LEXEME.findall(folded):
        lexeme = word[:_LONGEST]
        if lexeme not in kept:
            room -= len(lexeme.encode())
            if room < 0:
                break
            kept[lexeme] = None
    return list(kept)


def _asked(typed: str) -> str:
    """What somebody typed as a server takes it: lexemes, each to be found as the start of a word or by its stem."""
    words = _LEXEME.findall(" ".join(_WORD.findall(fold(typed))[:12]))
    return " ".join(word[:_LONGEST] for word in words)


class _Found(FunctionElement[Any]):
    """Whether a row of an index is found: the index's name, and the words as each database understands them."""

    type = NullType()  # as a Boolean it would be compared with 1, which MATCH does not bear
    inherit_cache = True


@compiles(_Found)
def _in_a_file(element: _Found, compiler: SQLCompiler, **options: Any) -> str:
    index, words, _ = element.clauses
    return f"{compiler.process(index, **options)} MATCH {compiler.process(words, **options)}"


@compiles(_Found, "postgresql")
def _on_a_server(element: _Found, compiler: SQLCompiler, **options: Any) -> str:
    index, _, lexemes = element.clauses
    asked = f"(SELECT asked(CAST({compiler.process(lexemes, **options)} AS text)))"  # as a subquery it is asked once
    return f"{compiler.process(index, **options)}.found @@ {asked}"

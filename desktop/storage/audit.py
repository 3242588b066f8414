"""Audit: a line for every change, chained by hash, so that a changed or missing line is found.

A line's hash covers a salted digest of its content, not the content itself: what must be forgotten (confidential
guidance D1/D4, personal data) can be erased from the log while the chain still verifies.
"""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Index, Integer, Select, String, Table, Text, delete, func, insert, select, update

from desktop.storage.session import Session
from desktop.storage.tables import METADATA
from desktop.storage.values import dump, moment_of, moment_text

LINES = Table(
    "audit_lines",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", String(64), nullable=False),
    Column("who", String(200), nullable=False),
    Column("subject", String(40), nullable=False),
    Column("subject_id", Integer, nullable=False),
    Column("action", String(40), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Index("ix_audit_lines_subject", "subject", "subject_id"),
)
CONTENTS = Table(
    "audit_contents",
    METADATA,
    Column("line_id", Integer, primary_key=True),
    Column("salt", String(32), nullable=False),
    Column("content", Text, nullable=False),
)
HEAD = Table(
    "audit_head",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("lines", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
)


@dataclass(frozen=True)
class Entry:
    """What one line tells: which record, what was done, and how it stood before and after."""

    subject: str
    subject_id: int
    action: str
    before: Any = None
    after: Any = None


def write(session: Session, entries: Sequence[Entry]) -> None:
    """Adds a line for each entry in the same transaction as the change itself."""
    if not entries:
        return
    at = moment_text(session.now)
    count, previous = head(session)
    lines, contents = [], []
    for number, entry in enumerate(entries, count + 1):
        content, salt = dump({"before": entry.before, "after": entry.after}), secrets.token_hex(16)
        digest = _sha(salt + content)
        told = (at, session.who, entry.subject, str(entry.subject_id), entry.action, digest)
        previous = _chained(previous, number, told)
        own = {"id": number, "subject_id": entry.subject_id, "hash": previous}
        lines.append(dict(zip(_TOLD, told, strict=True)) | own)
        contents.append({"line_id": number, "salt": salt, "content": content})
    session.execute(insert(LINES), lines)
    session.execute(insert(CONTENTS), contents)
    _set_head(session, count + len(lines), previous)
    session.touched.update((entry.subject, entry.subject_id) for entry in entries)


def _chained(previous: str, number: int, told: Sequence[str]) -> str:
    """The hash of a line: over the one before it, its number, and what it tells."""
    return _sha("\n".join((previous, str(number), *told)))


def _hash_of(previous: str, row: Any) -> str:
    """The hash a stored line should have."""
    told = (row.at, row.who, row.subject, str(row.subject_id), row.action, row.digest)
    return _chained(previous, row.id, told)


_TOLD = ("at", "who", "subject", "subject_id", "action", "digest")


def erase(session: Session, subject: str, subject_ids: Iterable[int], holding: str = "") -> None:
    """Forgets what the lines about some records say; the lines stay, and a new one tells that this was done.

    With `holding` only those that hold this text, such as the name of a field.
    """
    ids = list(subject_ids)
    lines = select(LINES.c.id).where(LINES.c.subject == subject, LINES.c.subject_id.in_(ids))
    held = (CONTENTS.c.content.contains(holding, autoescape=True),) if holding else ()
    session.execute(delete(CONTENTS).where(CONTENTS.c.line_id.in_(lines), *held))
    write(session, [Entry(subject, each, "erased") for each in ids])


def verify(session: Session) -> tuple[int, list[str]]:
    """The number of lines and what is wrong with them: changed, missing, or without the content they vouch for."""
    problems: list[str] = []
    previous, expected = "", 1
    erased = {(row.subject, row.subject_id): row.id for row in session.execute(_ERASED)}
    for row in session.execute(_WITH_CONTENT):
        if row.id != expected:
            problems.append(f"lines {expected} to {row.id - 1} are missing")
        elif _hash_of(previous, row) != row.hash:
            problems.append(f"line {row.id} was changed")
        if row.content is None:
            if erased.get((row.subject, row.subject_id), 0) < row.id:
                problems.append(f"the content of line {row.id} is missing")
        elif _sha(row.salt + row.content) != row.digest:
            problems.append(f"the content of line {row.id} was changed")
        previous, expected = row.hash, row.id + 1
    count, last = head(session)
    if (count, last) != (expected - 1, previous):
        problems.append(f"the log should end with line {count}")
    return expected - 1, problems


_ERASED = (
    select(LINES.c.subject, LINES.c.subject_id, func.max(LINES.c.id).label("id"))
    .where(LINES.c.action == "erased")
    .group_by(LINES.c.subject, LINES.c.subject_id)
)
_WITH_CONTENT = (
    select(LINES, CONTENTS.c.salt, CONTENTS.c.content)
    .outerjoin(CONTENTS, CONTENTS.c.line_id == LINES.c.id)
    .order_by(LINES.c.id)
)


def with_content() -> Select[Any]:
    """The statement that reads all lines with what they tell, oldest first; further conditions can be put to it."""
    return _WITH_CONTENT


@dataclass(frozen=True)
class Line:
    """A line of the log as a page shows it."""

    at: datetime
    who: str
    action: str
    content: str


def about(session: Session, subject: str, subject_id: int) -> tuple[Line, ...]:
    """The lines about one record, oldest first."""
    lines = _WITH_CONTENT.where(LINES.c.subject == subject, LINES.c.subject_id == subject_id)
    return tuple(Line(moment_of(row.at), row.who, row.action, row.content or "") for row in session.execute(lines))


def head(session: Session) -> tuple[int, str]:
    """How many lines there should be, and the last one's hash."""
    row = session.execute(select(HEAD.c.lines, HEAD.c.hash)).first()
    return (row.lines, row.hash) if row else (0, "")


def _set_head(session: Session, lines: int, digest: str) -> None:
    """Notes where the log ends, so that a cut end is found too."""
    if not session.execute(update(HEAD).values(lines=lines, hash=digest)).rowcount:
        session.execute(insert(HEAD), {"id": 1, "lines": lines, "hash": digest})


def _sha(text: str) -> str:
    """SHA-256 of a text, as 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()

"""Attachments: files kept in the database by what they contain, so that the same file is kept once."""

import hashlib
import re
from collections.abc import Iterable

from sqlalchemy import (
    Column,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    column,
    delete,
    insert,
    inspect,
    select,
)
from sqlalchemy import table as plain_table

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.storage.session import Session
from desktop.storage.tables import METADATA

CONTENTS = Table(
    "contents",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
_DIGEST = re.compile(r"\b[0-9a-f]{64}\b")


def digest_of(data: bytes) -> str:
    """The content hash a file is kept under: SHA-256 as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def keep(session: Session, data: bytes) -> str:
    """Keeps a file's bytes, once for each content, and gives its hash."""
    digest = digest_of(data)
    if session.execute(select(CONTENTS.c.digest).where(CONTENTS.c.digest == digest)).first() is None:
        session.execute(insert(CONTENTS), {"digest": digest, "size": len(data), "data": data})
    return digest


def fetch(session: Session, digest: str) -> bytes:
    """The bytes of a kept file; raises Problem when they are gone or damaged."""
    data = session.execute(select(CONTENTS.c.data).where(CONTENTS.c.digest == digest)).scalar()
    if data is None or digest_of(data) != digest:
        raise Problem(
            translate("Storage", "The attachment cannot be read"),
            translate("Storage", "It is missing from the municipality's file or damaged there."),
            translate("Storage", "Fetch it from a backup."),
        )
    return bytes(data)


def unused(session: Session, digests: Iterable[str]) -> set[str]:
    """Which of some contents nothing in any table refers to any longer; asked after the records are gone."""
    left, there = set(digests), inspect(session.connection)
    for name in there.get_table_names() if left else ():
        if name.startswith(("audit_", "search_", "sqlite_")) or name == CONTENTS.name:
            continue
        texts = [column(each["name"], Text) for each in there.get_columns(name) if isinstance(each["type"], Text)]
        for each in plain_table(name, *texts).c:
            told = session.execute(select(each).where(each.contains('"')))
            left.difference_update(found for text in told.scalars() for found in _DIGEST.findall(text))
    return left


def forget(session: Session, digests: Iterable[str]) -> None:
    """Removes kept files that nothing refers to any longer; the caller knows that nothing does."""
    session.execute(delete(CONTENTS).where(CONTENTS.c.digest.in_(list(digests))))

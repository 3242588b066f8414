"""Drafts: what somebody was writing, kept at once so that it survives a crash; no audit, gone when it is saved."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, String, Table, Text, delete, insert, select

from desktop.storage.session import Session
from desktop.storage.tables import METADATA, When

DRAFTS = Table(
    "drafts",
    METADATA,
    Column("key", String(120), primary_key=True),
    Column("who", String(200), primary_key=True),
    Column("at", When, nullable=False),
    Column("content", Text, nullable=False),
)
KEY_OF_KEPT = "kept/key"
"""What the key to a person's own file of kept texts stands under (see kept.py): no draft, though it lies among them."""


@dataclass(frozen=True)
class Draft:
    """Fields as they were typed, whether valid yet or not."""

    key: str
    at: datetime
    values: dict[str, Any]


def keep(session: Session, key: str, values: dict[str, Any]) -> None:
    """Keeps what the person who acts has typed under a key such as question/12."""
    drop(session, key)
    row = {"key": key, "who": session.who, "at": session.now, "content": json.dumps(values, ensure_ascii=False)}
    session.execute(insert(DRAFTS), row)


def find(session: Session, key: str) -> Draft | None:
    """The draft of the person who acts under a key, if there is one."""
    row = session.execute(select(DRAFTS).where(DRAFTS.c.key == key, DRAFTS.c.who == session.who)).first()
    return Draft(row.key, row.at, json.loads(row.content)) if row else None


def drop(session: Session, key: str) -> None:
    """Forgets the draft of the person who acts under a key."""
    session.execute(delete(DRAFTS).where(DRAFTS.c.key == key, DRAFTS.c.who == session.who))


def drop_of(session: Session, names: Sequence[str]) -> None:
    """Forgets all that somebody has typed and not saved, without trace: they asked for it."""
    session.execute(delete(DRAFTS).where(DRAFTS.c.who.in_(names)))
    session.leave_no_trace(in_pages=True)


def drop_all(session: Session, key: str) -> None:
    """Forgets everybody's drafts under a key and below it: when what they were about is gone."""
    below = DRAFTS.c.key.startswith(key + "/", autoescape=True)
    session.execute(delete(DRAFTS).where((DRAFTS.c.key == key) | below))

"""Dispatches: the ledger's table and its queries."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Column, ColumnElement, Integer, String, Text, cast, func, select

from desktop.dispatch.rules import Channel, Dispatch, DispatchKind, Enclosure, Narrowing, Recipient, Scope
from desktop.storage import records
from desktop.storage.session import Session
from desktop.storage.tables import Choice, Parts, When, table

DISPATCHES = table(
    "dispatches",
    Column("kind", Choice(DispatchKind), nullable=False),
    Column("title", Text, nullable=False),
    Column("sent_at", When, nullable=False, index=True),
    Column("scope", Choice(Scope), nullable=False),
    Column("recipients", Parts(Recipient), nullable=False),
    Column("channel", Choice(Channel), nullable=False),
    Column("subject_kind", String(40), nullable=False),
    Column("subject_id", Integer, nullable=False, index=True),
    Column("enclosures", Parts(Enclosure), nullable=False),
    Column("narrowing", Parts(Narrowing), nullable=False),
    Column("confirmed_by", String(200), nullable=False),
    Column("media_at", When),
    Column("breach", Text, nullable=False),
    Column("corrects", Integer, nullable=False),
)


@dataclass(frozen=True)
class Ledger:
    """What the ledger page asks for: words in the title, or all; newest first unless told otherwise."""

    text: str = ""
    ascending: bool = False


def add(session: Session, dispatch: Dispatch) -> Dispatch:
    """Writes a line in the ledger; there is no way to change one."""
    return records.add(session, DISPATCHES, dispatch)


def get(session: Session, id: int) -> Dispatch:
    """One line of the ledger; raises Problem when it does not exist."""
    return records.get(session, DISPATCHES, Dispatch, id)


def about(session: Session, subject_kind: str, subject_id: int) -> tuple[Dispatch, ...]:
    """The dispatches about one record."""
    mine = (DISPATCHES.c.subject_kind == subject_kind, DISPATCHES.c.subject_id == subject_id)
    return records.every(session, DISPATCHES, Dispatch, *mine, order=(DISPATCHES.c.sent_at,))


def corrections_of(session: Session, id: int) -> tuple[Dispatch, ...]:
    """The later lines that correct one, oldest first."""
    return records.every(session, DISPATCHES, Dispatch, DISPATCHES.c.corrects == id, order=(DISPATCHES.c.id,))


def window(session: Session, ledger: Ledger, offset: int, limit: int) -> tuple[Dispatch, ...]:
    """Some lines of the ledger, from an offset."""
    order = (DISPATCHES.c.sent_at if ledger.ascending else DISPATCHES.c.sent_at.desc(), DISPATCHES.c.id)
    statement = select(*records.columns(DISPATCHES, Dispatch)).where(*_where(ledger)).order_by(*order)
    rows = session.execute(statement.offset(offset).limit(limit)).mappings()
    return tuple(records.read(Dispatch, row) for row in rows)


def count(session: Session, ledger: Ledger) -> int:
    """How many lines the ledger holds."""
    statement = select(func.count()).select_from(DISPATCHES).where(*_where(ledger))
    return int(session.execute(statement).scalar_one())


def enclosed(session: Session, digests: Iterable[str]) -> set[str]:
    """Which of some contents went out with a dispatch: the ledger keeps what was sent."""
    held = cast(DISPATCHES.c.enclosures, Text)
    sent = select(DISPATCHES.c.id).limit(1)
    return {digest for digest in digests if session.execute(sent.where(held.contains(digest))).first()}


def _where(ledger: Ledger) -> tuple[ColumnElement[bool], ...]:
    """The conditions of a ledger query."""
    return (DISPATCHES.c.title.icontains(ledger.text, autoescape=True),) if ledger.text else ()

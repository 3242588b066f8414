"""Dispatches: the ledger's table, that of what is being made ready, and their queries."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Column, ColumnElement, Integer, String, Text, cast, func, select, type_coerce
from sqlalchemy.engine.default import DefaultExecutionContext

from desktop.dispatch.entitlement import Line
from desktop.dispatch.figures import Answered
from desktop.dispatch.rules import (
    Channel,
    Dispatch,
    DispatchKind,
    Enclosure,
    Narrowing,
    NarrowReason,
    Outgoing,
    Recipient,
    Scope,
)
from desktop.storage import records, retention, search
from desktop.storage.retention import Ended
from desktop.storage.session import Session
from desktop.storage.tables import Choice, Parts, When, ids, table
from desktop.storage.values import moment_of, moment_text


def _reached(context: DefaultExecutionContext) -> tuple[int, ...]:
    """Who was reached, by number: kept beside the recipients, so that the matrix need not read 25 names a line."""
    values: Mapping[str, Any] = context.get_current_parameters()  # type: ignore[no-untyped-call]
    return tuple(each.member_id for each in values["recipients"])


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
    Column("void", Boolean, nullable=False),
    Column("covers", ids(), nullable=False),
    Column("remark", Text, nullable=False),
    Column("circle_id", Integer, nullable=False),
    Column("asked_by", Integer, nullable=False),
    Column("committee_id", Integer, nullable=False),
    Column("took", Integer),
    Column("reached", ids(), nullable=False, default=_reached),
)
OUTGOING = table(
    "outgoing",
    Column("kind", Choice(DispatchKind), nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("files", Parts(Enclosure), nullable=False),
    Column("scope", Choice(Scope), nullable=False),
    Column("circle_id", Integer, nullable=False),
    Column("reason", Choice(NarrowReason)),
    Column("consulted", String(200), nullable=False),
    Column("members_at", When),
    Column("media_at", When),
    Column("media_told", When),
    Column("dispatch_id", Integer, nullable=False, index=True),
    Column("made_by", String(200), nullable=False),
)


@dataclass(frozen=True)
class Ledger:
    """What the ledger page asks for: words in the title, a kind, days; newest first unless told otherwise."""

    text: str = ""
    ascending: bool = False
    kind: DispatchKind | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class Titled:
    """What the palette shows of a line: its title, what kind of dispatch it was, and when it went."""

    id: int
    title: str
    kind: DispatchKind
    sent_at: datetime
    version: int


def add(session: Session, dispatch: Dispatch) -> Dispatch:
    """Writes a line in the ledger and indexes its title; there is no way to change one."""
    stored = records.add(session, DISPATCHES, dispatch)
    search.add(session, "dispatches", [(stored.id, stored.title)])
    return stored


def add_many(session: Session, dispatches: Sequence[Dispatch]) -> Sequence[Dispatch]:
    """Writes many lines at once."""
    stored = records.add_many(session, DISPATCHES, dispatches)
    search.put(session, "dispatches", [(each.id, each.title) for each in stored])
    return stored


def get(session: Session, id: int) -> Dispatch:
    """One line of the ledger; raises Problem when it does not exist."""
    return records.get(session, DISPATCHES, Dispatch, id)


def some(session: Session, wanted: Sequence[int]) -> tuple[Dispatch, ...]:
    """Some lines of the ledger by their ids, in the order told."""
    found = {each.id: each for each in records.every(session, DISPATCHES, Dispatch, DISPATCHES.c.id.in_(wanted))}
    return tuple(found[each] for each in wanted if each in found)


def about(session: Session, subject_kind: str, subject_id: int) -> tuple[Dispatch, ...]:
    """The dispatches about one record."""
    mine = (DISPATCHES.c.subject_kind == subject_kind, DISPATCHES.c.subject_id == subject_id)
    return records.every(session, DISPATCHES, Dispatch, *mine, order=(DISPATCHES.c.sent_at,))


def sent_before(session: Session, moment: datetime) -> tuple[Ended, ...]:
    """The lines of the ledger from before a moment."""
    of = DISPATCHES.c
    rows = session.execute(select(of.id, of.version, of.title, of.sent_at).where(of.sent_at < moment))
    return tuple(Ended(row.id, row.version, f"D-{row.id}", row.title, row.sent_at.date()) for row in rows)


def forget_all(session: Session, ids: Iterable[int]) -> None:
    """Removes lines of the ledger for good, with what the log said of them."""
    retention.forget(session, DISPATCHES, ids, "dispatches")


def corrections_of(session: Session, id: int) -> tuple[Dispatch, ...]:
    """The later lines that take the place of one, oldest first."""
    return records.every(session, DISPATCHES, Dispatch, DISPATCHES.c.corrects == id, order=(DISPATCHES.c.id,))


def window(session: Session, ledger: Ledger, offset: int, limit: int) -> tuple[Dispatch, ...]:
    """Some lines of the ledger, from an offset."""
    order = (DISPATCHES.c.sent_at if ledger.ascending else DISPATCHES.c.sent_at.desc(), DISPATCHES.c.id)
    statement = select(*records.columns(DISPATCHES, Dispatch)).where(*_where(ledger)).order_by(*order)
    rows = session.execute(statement.offset(offset).limit(limit)).mappings()
    return tuple(records.read(Dispatch, row) for row in rows)


def find(session: Session, typed: str, limit: int) -> tuple[Titled, ...]:
    """The newest lines whose title holds the typed words: for the palette."""
    found = DISPATCHES.c.id.in_(search.matches("dispatches", typed, limit))
    statement = select(*records.columns(DISPATCHES, Titled)).where(found).order_by(DISPATCHES.c.sent_at.desc())
    return tuple(records.read(Titled, row) for row in session.execute(statement).mappings())


def count(session: Session, ledger: Ledger) -> int:
    """How many lines the ledger holds."""
    statement = select(func.count()).select_from(DISPATCHES).where(*_where(ledger))
    return int(session.execute(statement).scalar_one())


def enclosed(session: Session, digests: Iterable[str]) -> set[str]:
    """Which of some contents went out with a dispatch, or are made ready to: the ledger keeps what was sent."""
    found = set()
    for digest in digests:
        held = (cast(DISPATCHES.c.enclosures, Text), cast(OUTGOING.c.files, Text))
        asked = (select(each.table.c.id).limit(1) for each in (DISPATCHES.c.id, OUTGOING.c.id))
        if any(
            session.execute(one.where(files.contains(digest))).first() for one, files in zip(asked, held, strict=True)
        ):
            found.add(digest)
    return found


def lines(session: Session) -> tuple[Line, ...]:
    """Every line of the ledger in the order they were written, as entitlement needs it; equal circles are shared."""
    of = DISPATCHES.c
    plain = [type_coerce(each, Text) for each in (of.kind, of.sent_at, of.scope, of.reached, of.covers)]
    statement = select(of.id, of.title, of.circle_id, of.corrects, of.void, *plain).order_by(of.id)
    shared: dict[str, tuple[int, ...]] = {}
    kinds = {each.value: each for each in DispatchKind}
    scopes = {each.value: each for each in Scope}

    def numbers(text: str) -> tuple[int, ...]:
        if text not in shared:
            shared[text] = tuple(json.loads(text))
        return shared[text]

    found = []
    for row in session.execute(statement):
        id, title, circle, corrects, void, kind, at, scope, reached, covers = tuple(row)
        line = (id, kinds[kind], title, moment_of(at), scopes[scope], circle, numbers(reached), corrects, void)
        found.append(Line(*line, numbers(covers)))
    return tuple(found)


def answers(session: Session) -> tuple[Answered, ...]:
    """The answers in the ledger as the figures count them: what was corrected counts once, as corrected."""
    of = DISPATCHES.c
    corrected = select(of.corrects).where(of.corrects > 0)
    mine = (of.kind == DispatchKind.ANSWER, of.void.is_(False), of.id.not_in(corrected))
    statement = select(of.sent_at, of.scope, of.asked_by, of.committee_id, of.took, of.covers).where(*mine)
    found = session.execute(statement.order_by(of.sent_at)).mappings()
    return tuple(
        Answered(row["sent_at"].date(), row["scope"], row["asked_by"], row["committee_id"], row["took"])
        for row in found
        if not row["covers"]
    )


def add_outgoing(session: Session, going: Outgoing) -> Outgoing:
    """Stores something that is being made ready."""
    return records.add(session, OUTGOING, going)


def save_outgoing(session: Session, going: Outgoing, action: str = "changed") -> Outgoing:
    """Stores how something stands; raises Stale when somebody else was first."""
    return records.save(session, OUTGOING, going, action)


def remove_outgoing(session: Session, going: Outgoing) -> None:
    """Removes what was never sent."""
    records.remove(session, OUTGOING, going)


def outgoing(session: Session, id: int) -> Outgoing:
    """Something that is being made ready; raises Problem when it is gone."""
    return records.get(session, OUTGOING, Outgoing, id)


def waiting(session: Session) -> tuple[Outgoing, ...]:
    """What has not been sent to the members yet, or not yet been told to the media, by the planned time."""
    of = OUTGOING.c
    press = (of.kind == DispatchKind.PRESS_RELEASE) & of.media_told.is_(None)
    found = records.every(session, OUTGOING, Outgoing, (of.dispatch_id == 0) | press)
    return tuple(sorted(found, key=_planned))


def outgoing_window(session: Session, query: str, offset: int, limit: int) -> tuple[Outgoing, ...]:
    """Some of all that is or was made ready here: what waits first, then the newest."""
    of = OUTGOING.c
    found = select(*records.columns(OUTGOING, Outgoing)).where(*_titled(query))
    rows = session.execute(
        found.order_by(of.dispatch_id > 0, of.members_at.is_(None), of.members_at, of.id.desc())
        .offset(offset)
        .limit(limit)
    ).mappings()
    return tuple(records.read(Outgoing, row) for row in rows)


def outgoing_count(session: Session, query: str) -> int:
    """How many there are."""
    return int(session.execute(select(func.count()).select_from(OUTGOING).where(*_titled(query))).scalar_one())


def _titled(query: str) -> tuple[ColumnElement[bool], ...]:
    typed = search.sound(query)
    return (OUTGOING.c.title.icontains(typed, autoescape=True),) if typed else ()


def _planned(going: Outgoing) -> tuple[bool, str, int]:
    """By the planned time, what has none last."""
    at: datetime | None = going.members_at or going.media_at
    return (at is None, moment_text(at) if at else "", going.id)


def _where(ledger: Ledger) -> tuple[ColumnElement[bool], ...]:
    """The conditions of a ledger query; days are those in the stored moment's own zone, near enough by UTC."""
    of = DISPATCHES.c
    found: list[ColumnElement[bool]] = []
    if ledger.text:
        found.append(of.id.in_(search.matches("dispatches", ledger.text, 0)))
    if ledger.kind is not None:
        found.append(of.kind == ledger.kind)
    if ledger.since is not None:
        found.append(type_coerce(of.sent_at, Text) >= ledger.since.isoformat())
    if ledger.until is not None:
        found.append(type_coerce(of.sent_at, Text) < f"{ledger.until.isoformat()}T99")
    return tuple(found)

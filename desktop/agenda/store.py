"""Agenda: the tables of meetings, items, elucidations, decisions and matters, and the queries over them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Date,
    Integer,
    Select,
    String,
    Table,
    Text,
    and_,
    cast,
    func,
    insert,
    or_,
    select,
)

from desktop.agenda.rules.elucidation import PENDING, Elucidation, Light, LightStep, LightView, Weight
from desktop.agenda.rules.followup import Decision, FollowView, Outcome, Report
from desktop.agenda.rules.meetings import Beforehand, File, Item, Meeting, MeetingView, Onward
from desktop.agenda.rules.timeline import Matter, MatterView, Milestone, Stop
from desktop.base.names import fold
from desktop.storage import audit, records
from desktop.storage.session import Session
from desktop.storage.tables import Choice, Parts, table

NEWEST = 2_000
"""Items that the palette looks through at most."""
MEETINGS = table(
    "meetings",
    Column("day", Date, nullable=False, index=True),
    Column("body_id", Integer, nullable=False),
    Column("starts", String(5), nullable=False),
    Column("place", String(200), nullable=False),
    Column("cancelled", Boolean, nullable=False),
    Column("uid", String(300), nullable=False),
)
ITEMS = table(
    "agenda_items",
    Column("meeting_id", Integer, nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("case_number", String(60), nullable=False, index=True),
    Column("place", Integer, nullable=False),
    Column("onward", Choice(Onward), nullable=False),
    Column("note", Text, nullable=False),
    Column("files", Parts(File), nullable=False),
    Column("beforehand", Parts(Beforehand), nullable=False),
    Column("elucidation_id", Integer, nullable=False),
)
ELUCIDATIONS = table(
    "elucidations",
    Column("item_id", Integer, nullable=False, index=True),
    Column("body_id", Integer, nullable=False),
    Column("asked_on", Date, nullable=False),
    Column("wanted", Text, nullable=False),
    Column("asked_by", String(200), nullable=False),
    Column("weight", Choice(Weight)),
    Column("weighed_by", String(200), nullable=False),
    Column("reason", Text, nullable=False),
    Column("responsible_id", Integer),
    Column("target_id", Integer),
    Column("deadline", Date, index=True),
    Column("summary", Text, nullable=False),
    Column("material", Parts(File), nullable=False),
    Column("state", Choice(Light), nullable=False),
    Column("steps", Parts(LightStep), nullable=False),
    Column("returned_id", Integer, nullable=False),
)
DECISIONS = table(
    "decisions",
    Column("title", Text, nullable=False),
    Column("body_id", Integer, nullable=False),
    Column("decided_on", Date, nullable=False),
    Column("text", Text, nullable=False),
    Column("case_number", String(60), nullable=False),
    Column("item_id", Integer, nullable=False, index=True),
    Column("responsible_id", Integer),
    Column("deadline", Date, index=True),
    Column("outcome", Choice(Outcome), nullable=False),
    Column("ended_on", Date),
    Column("delegated", Boolean, nullable=False),
    Column("told_id", Integer),
    Column("reports", Parts(Report), nullable=False),
    Column("reported_until", Date),
)
MATTERS = table(
    "matters",
    Column("title", Text, nullable=False),
    Column("body_id", Integer, nullable=False),
    Column("case_number", String(60), nullable=False),
    Column("costs", Boolean, nullable=False),
    Column("responsible_id", Integer),
    Column("note", Text, nullable=False),
    Column("stops", Parts(Stop), nullable=False),
    Column("milestones", Parts(Milestone), nullable=False),
    Column("ended", Boolean, nullable=False),
)
Kept = Meeting | Item | Elucidation | Decision | Matter
R = TypeVar("R", bound=Kept)
_TABLES: dict[type, Table] = {
    Meeting: MEETINGS,
    Item: ITEMS,
    Elucidation: ELUCIDATIONS,
    Decision: DECISIONS,
    Matter: MATTERS,
}


@dataclass(frozen=True)
class OnAgenda:
    """What the palette shows of an item: what it is called, and the meeting it stands on."""

    id: int
    case_number: str
    title: str
    body_id: int
    day: date
    version: int


@dataclass(frozen=True)
class Wish:
    """What a list asks for: a view, words, a body, and the days that say what is overdue."""

    view: MeetingView | LightView | FollowView | MatterView
    today: date
    text: str = ""
    body_id: int | None = None
    responsible_id: int | None = None
    last_tertial: date | None = None


@dataclass(frozen=True)
class MeetingLine:
    """A meeting as the list shows it, with how many items it has."""

    meeting: Meeting
    items: int = 0

    @property
    def id(self) -> int:
        """The meeting's id."""
        return self.meeting.id


def get(session: Session, kind: type[R], id: int) -> R:
    """One record by its id; raises Problem when it is gone."""
    return records.get(session, _TABLES[kind], kind, id)


def save(session: Session, record: R, action: str = "changed") -> R:
    """Stores a new or a changed record; raises Stale when somebody else was first."""
    home = _TABLES[type(record)]
    return records.save(session, home, record, action) if record.id else records.add(session, home, record)


def add_many(session: Session, kept: Sequence[R]) -> Sequence[R]:
    """Stores many new records of one kind at once."""
    return records.add_many(session, _TABLES[type(kept[0])], kept) if kept else ()


def remove(session: Session, record: Kept) -> None:
    """Removes a record; raises Stale when somebody else changed it."""
    records.remove(session, _TABLES[type(record)], record)


def put_back(session: Session, record: R) -> R:
    """Stores a removed record again under its old id: removing it is undone."""
    home = _TABLES[type(record)]
    session.execute(insert(home).values(**{column.name: getattr(record, column.name) for column in home.columns}))
    audit.write(session, [audit.Entry(home.name, record.id, "added", None, record)])
    return record


def meetings(session: Session, first: date | None = None, last: date | None = None) -> tuple[Meeting, ...]:
    """The meetings of a stretch of time, both days included, by day."""
    where = [MEETINGS.c.day >= first] if first else []
    where += [MEETINGS.c.day <= last] if last else []
    return records.every(session, MEETINGS, Meeting, *where, order=(MEETINGS.c.day, MEETINGS.c.starts))


def items_of(session: Session, meeting_id: int) -> tuple[Item, ...]:
    """The items of a meeting in their order."""
    return records.every(session, ITEMS, Item, ITEMS.c.meeting_id == meeting_id, order=(ITEMS.c.place,))


def items_between(session: Session, first: date, last: date) -> tuple[Item, ...]:
    """The items of all meetings of a stretch of time."""
    then = select(MEETINGS.c.id).where(MEETINGS.c.day >= first, MEETINGS.c.day <= last)
    return records.every(session, ITEMS, Item, ITEMS.c.meeting_id.in_(then), order=(ITEMS.c.meeting_id, ITEMS.c.place))


def items_by_id(session: Session, ids: Iterable[int]) -> dict[int, Item]:
    """Some items by their ids."""
    return {each.id: each for each in records.every(session, ITEMS, Item, ITEMS.c.id.in_(list(ids)))}


def elucidations_of(session: Session, item_id: int) -> tuple[Elucidation, ...]:
    """The elucidations asked for on an item, oldest first."""
    return records.every(session, ELUCIDATIONS, Elucidation, ELUCIDATIONS.c.item_id == item_id)


def back_on(session: Session, meeting_id: int) -> tuple[Elucidation, ...]:
    """The elucidations that are to be back on a meeting."""
    return records.every(session, ELUCIDATIONS, Elucidation, ELUCIDATIONS.c.target_id == meeting_id)


def decisions_of(session: Session, item_id: int) -> tuple[Decision, ...]:
    """The decisions made on an item."""
    return records.every(session, DECISIONS, Decision, DECISIONS.c.item_id == item_id)


def told_on(session: Session, meeting_id: int) -> tuple[Decision, ...]:
    """The delegated decisions that were reported back on a meeting (S-D5)."""
    return records.every(session, DECISIONS, Decision, DECISIONS.c.told_id == meeting_id)


def decisions_between(session: Session, first: date, last: date) -> tuple[Decision, ...]:
    """The decisions a report about a stretch of time tells of: made before its end, not ended before it (S-D3)."""
    going = or_(DECISIONS.c.ended_on.is_(None), DECISIONS.c.ended_on >= first)
    return records.every(
        session, DECISIONS, Decision, DECISIONS.c.decided_on <= last, going, order=(DECISIONS.c.decided_on,)
    )


def matters(session: Session, ended: bool | None = None) -> tuple[Matter, ...]:
    """The larger matters, by title."""
    where = [] if ended is None else [MATTERS.c.ended == ended]
    return records.every(session, MATTERS, Matter, *where, order=(MATTERS.c.title,))


def counted_items(session: Session, meeting_ids: Iterable[int]) -> dict[int, int]:
    """How many items some meetings have."""
    asked = select(ITEMS.c.meeting_id, func.count().label("n")).where(ITEMS.c.meeting_id.in_(list(meeting_ids)))
    return {row.meeting_id: int(row.n) for row in session.execute(asked.group_by(ITEMS.c.meeting_id))}


def window(session: Session, wish: Wish, offset: int, limit: int) -> tuple[Any, ...]:
    """Some rows of the list that a wish's view belongs to: lines of meetings, or the records themselves."""
    kind = kind_of(wish)
    home = _TABLES[kind]
    asked: Select[Any] = select(*records.columns(home, kind)).where(*_where(session, wish)).order_by(*_order(wish))
    rows = session.execute(asked.offset(offset).limit(limit)).mappings()
    found = tuple(records.read(kind, row) for row in rows)
    if kind is not Meeting:
        return found
    counts = counted_items(session, [each.id for each in found])
    return tuple(MeetingLine(each, counts.get(each.id, 0)) for each in found)


def count(session: Session, wish: Wish) -> int:
    """How many rows a wish finds."""
    home = _TABLES[kind_of(wish)]
    return int(session.execute(select(func.count()).select_from(home).where(*_where(session, wish))).scalar_one())


def place(session: Session, wish: Wish, id: int) -> int:
    """The row of a record in the list of a wish, or -1."""
    home = _TABLES[kind_of(wish)]
    ids = session.execute(select(home.c.id).where(*_where(session, wish)).order_by(*_order(wish))).scalars()
    return next((at for at, found in enumerate(ids) if found == id), -1)


def kind_of(wish: Wish) -> type[Any]:
    """The kind of record that a wish's view lists."""
    if isinstance(wish.view, MeetingView):
        return Meeting
    if isinstance(wish.view, LightView):
        return Elucidation
    return Decision if isinstance(wish.view, FollowView) else Matter


def find(session: Session, typed: str, limit: int) -> tuple[OnAgenda, ...]:
    """The newest items whose title or case number holds all typed words: for the palette."""
    words = fold(typed).split()
    asked = (
        select(ITEMS.c.id, ITEMS.c.version, ITEMS.c.case_number, ITEMS.c.title, MEETINGS.c.body_id, MEETINGS.c.day)
        .join(MEETINGS, MEETINGS.c.id == ITEMS.c.meeting_id)
        .order_by(ITEMS.c.id.desc())
        .limit(NEWEST if words else 0)
    )
    rows = (records.read(OnAgenda, row) for row in session.execute(asked).mappings())
    held = (each for each in rows if all(word in fold(f"{each.case_number} {each.title}") for word in words))
    return tuple(islice(held, limit))


def uses(session: Session, digest: str) -> bool:
    """Whether an item or an elucidation holds a file's content."""
    held = (ITEMS.c.files, ITEMS.c.id), (ELUCIDATIONS.c.material, ELUCIDATIONS.c.id)
    return any(
        session.execute(select(id).where(cast(files, Text).contains(digest)).limit(1)).first() for files, id in held
    )


def _where(session: Session, wish: Wish) -> list[ColumnElement[bool]]:
    """The conditions of a wish."""
    home = _TABLES[kind_of(wish)]
    where, words = _view(wish), fold(wish.text).split()
    if words:
        where.append(home.c.id.in_(_found(session, wish, words)))
    if wish.body_id is not None:
        where.append(home.c.body_id == wish.body_id)
    if wish.responsible_id is not None and "responsible_id" in home.c:
        where.append(home.c.responsible_id == wish.responsible_id)
    return where


def _found(session: Session, wish: Wish, words: Sequence[str]) -> list[int]:
    """The ids of what holds all words, folded as everywhere (å as aa), in itself or in the items it is about."""
    home, item = _TABLES[kind_of(wish)], (ITEMS.c.title, ITEMS.c.case_number)
    asked: Select[Any] = select(home.c.id, *(home.c[name] for name in ("title", "case_number") if name in home.c))
    if home is MEETINGS:
        asked = select(home.c.id, home.c.place, *item).outerjoin(ITEMS, ITEMS.c.meeting_id == home.c.id)
    elif home is ELUCIDATIONS:
        asked = select(home.c.id, home.c.wanted, *item).outerjoin(ITEMS, ITEMS.c.id == home.c.item_id)
    told: dict[int, list[str]] = {}
    for row in session.execute(asked):
        id, texts = row[0], tuple(row)[1:]
        told.setdefault(id, []).extend(str(text) for text in texts if text)
    said = ((id, fold("\n".join(texts))) for id, texts in told.items())
    return [id for id, text in said if all(word in text for word in words)]


def _view(wish: Wish) -> list[ColumnElement[bool]]:
    """The conditions of a saved view."""
    match wish.view:
        case MeetingView.AHEAD:
            return [MEETINGS.c.day >= wish.today]
        case MeetingView.PAST:
            return [MEETINGS.c.day < wish.today]
        case LightView.PENDING:
            return [ELUCIDATIONS.c.state.in_(PENDING)]
        case LightView.ENDED:
            return [ELUCIDATIONS.c.state.not_in(PENDING)]
        case FollowView.OPEN:
            return [DECISIONS.c.outcome == Outcome.OPEN]
        case FollowView.OVERDUE:
            return [_overdue(wish)]
        case FollowView.DELEGATED:
            return [DECISIONS.c.delegated]
        case FollowView.DONE:
            return [DECISIONS.c.outcome != Outcome.OPEN]
        case MatterView.RUNNING | MatterView.ENDED:
            return [MATTERS.c.ended == (wish.view is MatterView.ENDED)]
        case _:
            return []


def _overdue(wish: Wish) -> ColumnElement[bool]:
    """The condition that a deadline, or a tertial without a report, has passed (S-D3)."""
    late: list[ColumnElement[bool]] = [DECISIONS.c.deadline < wish.today]
    if wish.last_tertial is not None:
        behind = or_(DECISIONS.c.reported_until.is_(None), DECISIONS.c.reported_until < wish.last_tertial)
        late.append(and_(DECISIONS.c.decided_on <= wish.last_tertial, behind))
    return and_(DECISIONS.c.outcome == Outcome.OPEN, or_(*late))


def _order(wish: Wish) -> tuple[Any, ...]:
    """The order of a list: the next meeting first, what is overdue before the rest."""
    match wish.view:
        case MeetingView.AHEAD:
            return (MEETINGS.c.day, MEETINGS.c.starts, MEETINGS.c.id)
        case MeetingView.PAST | MeetingView.ALL:
            return (MEETINGS.c.day.desc(), MEETINGS.c.starts, MEETINGS.c.id)
        case LightView.PENDING:
            return (ELUCIDATIONS.c.deadline.asc().nulls_first(), ELUCIDATIONS.c.id)
        case LightView.ENDED | LightView.ALL:
            return (ELUCIDATIONS.c.asked_on.desc(), ELUCIDATIONS.c.id)
        case FollowView.DONE:
            return (DECISIONS.c.ended_on.desc(), DECISIONS.c.id)
        case MatterView.RUNNING | MatterView.ENDED:
            return (func.lower(MATTERS.c.title), MATTERS.c.id)
        case _:
            return (
                _overdue(wish).desc(),
                DECISIONS.c.deadline.asc().nulls_last(),
                DECISIONS.c.decided_on,
                DECISIONS.c.id,
            )

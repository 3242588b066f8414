"""Visits: their table and its queries: lists by windows, the calendar by days, and the load of institutions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Date,
    Index,
    Integer,
    Select,
    String,
    Text,
    case,
    func,
    or_,
    select,
    type_coerce,
)

from desktop.storage import records, retention, search
from desktop.storage.retention import Ended, last_day
from desktop.storage.session import Session
from desktop.storage.tables import Choice, Parts, When, ids, table, texts
from desktop.storage.values import moment_of
from desktop.visits.rules.load import Load, load_since
from desktop.visits.rules.records import (
    COMING,
    ENDED_EARLY,
    Contact,
    DeclinedTime,
    Excluded,
    Guest,
    Item,
    Likely,
    Line,
    PaperSent,
    Participant,
    Sort,
    State,
    Step,
    Task,
    View,
    Visit,
    VisitKind,
    Way,
)
from desktop.workdays.quarantine import Dispensation

VISITS = table(
    "visits",
    Column("kind", Choice(VisitKind), nullable=False),
    Column("title", Text, nullable=False),
    Column("requested", When, nullable=False, index=True),
    Column("number", String(20), nullable=False, unique=True),
    Column("state", Choice(State), nullable=False),
    Column("asked_by", String(200), nullable=False),
    Column("way", Choice(Way)),
    Column("question_id", Integer, nullable=False, index=True),
    Column("case_number", String(60), nullable=False),
    Column("institution_id", Integer),
    Column("place", Text, nullable=False),
    Column("day", Date),
    Column("start", Integer),
    Column("end", Integer),
    Column("host_id", Integer, index=True),
    Column("committee_id", Integer),
    Column("head", String(200), nullable=False),
    Column("member_ids", ids(), nullable=False),
    Column("guests", Parts(Guest), nullable=False),
    Column("contacts", Parts(Contact), nullable=False),
    Column("debate", Boolean, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("topics", Text, nullable=False),
    Column("items", Parts(Item), nullable=False),
    Column("participants", Parts(Participant), nullable=False),
    Column("tasks", Parts(Task), nullable=False),
    Column("press", Text, nullable=False),
    Column("press_contact", String(200), nullable=False),
    Column("papers", Parts(PaperSent), nullable=False),
    Column("intranet_on", Date),
    Column("filed_on", Date),
    Column("chairs_told_on", Date),
    Column("mayor_told_on", Date),
    Column("mayor_joins", Boolean, nullable=False),
    Column("leader", String(200), nullable=False),
    Column("leader_present", Boolean, nullable=False),
    Column("agreed_on", Date),
    Column("confirmation_on", Date),
    Column("confidentiality_told", Boolean, nullable=False),
    Column("excluded", Parts(Excluded), nullable=False),
    Column("declined", Parts(DeclinedTime), nullable=False),
    Column("dispensations", Parts(Dispensation), nullable=False),
    Column("occasion", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("likely", Parts(Likely), nullable=False),
    Column("points", texts(), nullable=False),
    Column("practical", Text, nullable=False),
    Column("steps", Parts(Step), nullable=False),
    Column("uid", String(120), nullable=False),
    Column("sequence", Integer, nullable=False),
    Index("ix_visits_day", "day", "start", "id"),
    Index("ix_visits_state_day", "state", "day", "start", "id"),
    Index("ix_visits_institution_day", "institution_id", "day"),
)
VIEWS: dict[View, tuple[State, ...]] = {
    View.COMING: COMING,
    View.HELD: (State.HELD, State.CLOSED),
    View.ENDED: ENDED_EARLY,
    View.ALL: tuple(State),
}
"""The states that each saved view shows."""


@dataclass(frozen=True)
class Query:
    """What the list asks for: a view, words, filters and an order; first and last are days of visits, included."""

    view: View = View.COMING
    text: str = ""
    kinds: tuple[VisitKind, ...] = ()
    states: tuple[State, ...] = ()
    institution_id: int | None = None
    host_id: int | None = None
    committee_id: int | None = None
    first: date | None = None
    last: date | None = None
    sort: Sort = Sort.DAY
    descending: bool = False
    whole: bool = False
    """Whether words are looked for among all visits, however many there are."""


@dataclass(frozen=True)
class Counts:
    """How many visits each view holds, and how many requests have no day yet."""

    views: dict[View, int] = field(default_factory=dict)
    without_day: int = 0


def get(session: Session, id: int) -> Visit:
    """One visit; raises Problem when it is gone."""
    return records.get(session, VISITS, Visit, id)


def add(session: Session, visit: Visit) -> Visit:
    """Stores a new visit and indexes its words."""
    stored = records.add(session, VISITS, visit)
    search.add(session, "visits", [(stored.id, words_of(stored))])
    return stored


def add_many(session: Session, visits: Sequence[Visit]) -> Sequence[Visit]:
    """Stores many new visits at once."""
    stored = records.add_many(session, VISITS, visits)
    if stored:
        search.add(session, "visits", [(each.id, words_of(each)) for each in stored])
    return stored


def save(session: Session, visit: Visit, action: str) -> Visit:
    """Stores a changed visit and its words; raises Stale when somebody else was first."""
    stored = records.save(session, VISITS, visit, action)
    search.put(session, "visits", [(stored.id, words_of(stored))])
    return stored


def over_before(session: Session, day: date) -> tuple[Ended, ...]:
    """Visits that are held or called off and were asked for before a day."""
    of = VISITS.c
    plain = (type_coerce(of.steps, Text).label("steps"), type_coerce(of.requested, Text).label("requested"))
    over = (of.state.not_in(COMING), of.requested < datetime.combine(day, time(), UTC))
    rows = session.execute(select(of.id, of.version, of.number, of.title, of.day, *plain).where(*over))
    return tuple(
        Ended(r.id, r.version, r.number, r.title, r.day or last_day(r.steps, moment_of(r.requested).date()))
        for r in rows
    )


def forget_all(session: Session, ids: Iterable[int]) -> None:
    """Removes visits for good, with their words, drafts and what the log said of them."""
    retention.forget(session, VISITS, ids, "visits", "visit/{}".format)


def words_of(visit: Visit) -> str:
    """The words a visit is found by: number, title, place, texts, and everybody's names and offices."""
    guests = " ".join(f"{each.name} {each.office}" for each in visit.guests)
    people = " ".join(each.name for each in visit.participants)
    items = " ".join(each.title for each in visit.items)
    parts = (visit.number, visit.title, visit.asked_by, visit.place, visit.case_number, guests, people, items)
    return "\n".join((*parts, visit.leader, visit.head, visit.purpose, visit.content, visit.topics))


def next_number(session: Session, year: int) -> str:
    """The next free number of a year such as B-2029-031."""
    start = f"B-{year}-"
    longest_first = (func.length(VISITS.c.number).desc(), VISITS.c.number.desc())
    latest = select(VISITS.c.number).where(VISITS.c.number.startswith(start)).order_by(*longest_first).limit(1)
    found = session.execute(latest).scalar()
    return f"{start}{int(found.removeprefix(start)) + 1 if found else 1:03}"


def window(session: Session, query: Query, offset: int, limit: int) -> tuple[Visit, ...]:
    """Some visits of the list, from an offset."""
    statement = select(*records.columns(VISITS, Visit)).where(*_where(query)).order_by(*_order(query))
    rows = session.execute(statement.offset(offset).limit(limit)).mappings()
    return tuple(records.read(Visit, row) for row in rows)


def count(session: Session, query: Query) -> int:
    """How many visits a query finds."""
    return int(session.execute(select(func.count()).select_from(VISITS).where(*_where(query))).scalar_one())


def counts(session: Session) -> Counts:
    """The figures above the list."""
    open_day = func.sum(case((VISITS.c.day.is_(None), 1), else_=0)).label("open_day")
    found = select(VISITS.c.state, func.count().label("n"), open_day).group_by(VISITS.c.state)
    rows = {row.state: (row.n, row.open_day) for row in session.execute(found)}
    views = {view: sum(rows.get(state, (0, 0))[0] for state in states) for view, states in VIEWS.items()}
    return Counts(views, sum(rows.get(state, (0, 0))[1] for state in COMING))


def lines(session: Session, first: date, last: date) -> tuple[Line, ...]:
    """The visits of some days, both ends included, by time: what a calendar shows; not what was called off."""
    days = VISITS.c.day.between(first, last) & VISITS.c.state.not_in(ENDED_EARLY)
    return _lines(session, select(*records.columns(VISITS, Line)).where(days).order_by(VISITS.c.day, VISITS.c.start))


def line(session: Session, id: int) -> Line | None:
    """The line of one visit."""
    found = _lines(session, select(*records.columns(VISITS, Line)).where(VISITS.c.id == id))
    return found[0] if found else None


def beside(session: Session, visit: Visit, day: date | None = None) -> tuple[Line, ...]:
    """The other visits of the same day or of another one: what conflicts are looked for among."""
    asked = day or visit.day
    return () if asked is None else tuple(each for each in lines(session, asked, asked) if each.id != visit.id)


def coming(session: Session) -> tuple[Visit, ...]:
    """All visits that still lie ahead, by day: what a called election is held against (W6)."""
    return records.every(session, VISITS, Visit, VISITS.c.state.in_(COMING), order=(VISITS.c.day, VISITS.c.start))


def requests(session: Session) -> tuple[Visit, ...]:
    """Members' requests that are not confirmed yet, oldest first: whose month may run out (B2.2)."""
    waiting = VISITS.c.state.in_((State.REQUESTED, State.PLANNING)) & (VISITS.c.kind == VisitKind.MEMBER)
    return records.every(session, VISITS, Visit, waiting, order=(VISITS.c.requested,))


def find(session: Session, typed: str, limit: int) -> tuple[Line, ...]:
    """The newest visits that hold the typed words, the one whose number is typed before all: for the palette."""
    named = VISITS.c.number == search.sound(typed)
    found = or_(named, VISITS.c.id.in_(search.matches("visits", typed, limit)))
    order = (named.desc(), VISITS.c.day.desc().nulls_first(), VISITS.c.id.desc())
    return _lines(session, select(*records.columns(VISITS, Line)).where(found).order_by(*order).limit(limit))


def of_question(session: Session, question_id: int) -> Line | None:
    """The visit that a question has become, if it has."""
    mine = VISITS.c.question_id == question_id
    found = _lines(session, select(*records.columns(VISITS, Line)).where(mine, VISITS.c.question_id != 0).limit(1))
    return found[0] if found else None


def load(session: Session, today: date) -> dict[int, Load]:
    """How often each institution was visited in the last twelve months, with the hours, and what is coming."""
    held = VISITS.c.day.between(load_since(today), today) & VISITS.c.state.in_((*COMING[2:], State.HELD, State.CLOSED))
    ahead = (VISITS.c.day > today) & VISITS.c.state.in_(COMING)
    lasts = func.coalesce(VISITS.c.end - VISITS.c.start, 0)
    statement = (
        select(
            VISITS.c.institution_id,
            func.sum(case((held, 1), else_=0)).label("visits"),
            func.sum(case((held, lasts), else_=0)).label("minutes"),
            func.sum(case((ahead, 1), else_=0)).label("coming"),
        )
        .where(VISITS.c.institution_id.is_not(None), VISITS.c.day >= load_since(today))
        .group_by(VISITS.c.institution_id)
    )
    rows = session.execute(statement)
    return {row.institution_id: Load(row.institution_id, row.visits, row.minutes, row.coming) for row in rows}


def _lines(session: Session, statement: Select[tuple[object, ...]]) -> tuple[Line, ...]:
    """The lines that a statement finds."""
    return tuple(records.read(Line, row) for row in session.execute(statement).mappings())


def _where(query: Query) -> list[ColumnElement[bool]]:
    """The conditions of a query."""
    where: list[ColumnElement[bool]] = []
    if query.view is not View.ALL:
        where.append(VISITS.c.state.in_(VIEWS[query.view]))
    if query.text.strip():
        where.append(VISITS.c.id.in_(search.matches("visits", query.text, 0 if query.whole else search.NEWEST)))
    if query.kinds:
        where.append(VISITS.c.kind.in_(query.kinds))
    if query.states:
        where.append(VISITS.c.state.in_(query.states))
    for column in ("institution_id", "host_id", "committee_id"):
        if getattr(query, column) is not None:
            where.append(VISITS.c[column] == getattr(query, column))
    if query.first is not None:
        where.append(VISITS.c.day >= query.first)
    if query.last is not None:
        where.append(VISITS.c.day <= query.last)
    return where


def _order(query: Query) -> tuple[ColumnElement[object], ...]:
    """The order of a query; by day, what has none stands last."""
    column = VISITS.c[query.sort.value]
    first = column.desc() if query.descending else column.asc()
    if query.sort is Sort.DAY:
        start = VISITS.c.start.desc() if query.descending else VISITS.c.start.asc()
        return (first.nulls_last(), start, VISITS.c.id)
    return (first, VISITS.c.id)


def statement_of(query: Query) -> Select[tuple[object, ...]]:
    """The bare statement behind the first rows of a query: what benchmarks compare the list with."""
    return select(*records.columns(VISITS, Visit)).where(*_where(query)).order_by(*_order(query)).limit(100)

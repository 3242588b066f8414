"""Workshop: the tables of meetings, cases, and what is noted while a meeting runs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, String, Text, UniqueConstraint, func, or_, select

from desktop.base.names import fold
from desktop.storage import records, retention
from desktop.storage.session import Session
from desktop.storage.tables import Choice, Parts, When, ids, table
from desktop.workshop.rules import (
    Agreement,
    Case,
    Example,
    Finding,
    Hands,
    Meeting,
    MeetingState,
    Party,
    Run,
    Statement,
    Step,
)

MEETINGS = table(
    "workshop_meetings",
    Column("title", String(200), nullable=False),
    Column("day", Date),
    Column("start", Integer, nullable=False),
    Column("until", Integer, nullable=False),
    Column("body", String(200), nullable=False, default=""),
    Column("place", String(200), nullable=False, default=""),
    Column("politicians", Integer, nullable=False, default=0),
    Column("administration", Integer, nullable=False, default=0),
    Column("steps", Parts(Step), nullable=False),
    Column("mixed", Boolean, nullable=False, default=False),
    Column("state", Choice(MeetingState), nullable=False),
    Column("earlier_id", Integer, nullable=False, default=0),
)
CASES = table(
    "workshop_cases",
    Column("title", String(200), nullable=False),
    Column("account", Text, nullable=False, default=""),
    Column("reference", String(200), nullable=False, default=""),
    Column("findings", Parts(Finding), nullable=False),
)
STATEMENTS = table(
    "workshop_statements",
    Column("meeting_id", ForeignKey("workshop_meetings.id"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("at", When, nullable=False),
    Column("picture", String(40), nullable=False, default=""),
    Column("norm", String(40), nullable=False, default=""),
    Column("group", String(40), nullable=False, default=""),
    Column("example", Choice(Example), nullable=False),
)
HANDS = table(
    "workshop_hands",
    Column("meeting_id", ForeignKey("workshop_meetings.id"), nullable=False),
    Column("question", String(40), nullable=False),
    Column("party", Choice(Party), nullable=False),
    Column("counts", ids(), nullable=False),
    UniqueConstraint("meeting_id", "question", "party"),
)
AGREEMENTS = table(
    "workshop_agreements",
    Column("meeting_id", ForeignKey("workshop_meetings.id"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("at", When, nullable=False),
    Column("responsible", String(200), nullable=False, default=""),
    Column("due", Date),
    Column("proposal_id", Integer, nullable=False, default=0),
)
RUNS = table(
    "workshop_runs",
    Column("meeting_id", ForeignKey("workshop_meetings.id"), nullable=False, unique=True),
    Column("step", Integer, nullable=False),
    Column("picture", Integer, nullable=False),
    Column("black", Boolean, nullable=False),
    Column("result", Boolean, nullable=False),
    Column("began", When),
    Column("resumed", When),
    Column("spent", Integer, nullable=False),
    Column("used", ids(), nullable=False),
    Column("extra", ids(), nullable=False),
    Column("ended", When),
)


class View(StrEnum):
    """The lists of the page: meetings that lie ahead or run, cases, and meetings with their results."""

    MEETINGS = "meetings"
    CASES = "cases"
    RESULTS = "results"


@dataclass(frozen=True)
class Query:
    """What a list is asked for: which list, and words that stand in a title, a body or an account."""

    view: View = View.MEETINGS
    search: str = ""


def window(session: Session, query: Query, offset: int, limit: int) -> tuple[Meeting | Case, ...]:
    """Some meetings or cases of a list, from an offset: the next meeting first, results with the latest first."""
    if query.search.strip():
        return _searched(session, query)[offset : offset + limit]
    table, kind, order = _of(query.view)
    statement = select(*records.columns(table, kind)).where(_where(query.view)).order_by(*order, table.c.id)
    rows = session.execute(statement.offset(offset).limit(limit)).mappings()
    return tuple(records.read(kind, row) for row in rows)


def count(session: Session, query: Query) -> int:
    """How many meetings or cases a query finds."""
    if query.search.strip():
        return len(_searched(session, query))
    statement = select(func.count()).select_from(_of(query.view)[0]).where(_where(query.view))
    return int(session.execute(statement).scalar_one())


def counts(session: Session) -> Mapping[View, int]:
    """How much stands in each list."""
    return {view: count(session, Query(view)) for view in View}


def find(session: Session, typed: str, limit: int) -> tuple[Meeting, ...]:
    """Meetings that hold the typed words in title, body or place, the latest first: for the palette."""
    return tuple(each for each in meetings(session) if _holds(each, typed))[:limit]


def _searched(session: Session, query: Query) -> tuple[Meeting | Case, ...]:
    """What a search finds in a list: there are some theme meetings a year, so that they need no index."""
    table, kind, order = _of(query.view)
    every = records.every(session, table, kind, _where(query.view), order=order)
    return tuple(each for each in every if _holds(each, query.search))


def _holds(record: Meeting | Case, typed: str) -> bool:
    """Whether every typed word stands in a meeting's title, body or place, or in what a case tells."""
    if isinstance(record, Meeting):
        said = fold(f"{record.title} {record.body} {record.place}")
    else:
        said = fold(f"{record.title} {record.account} {record.reference}")
    return all(word in said for word in fold(typed).split())


def _of(view: View) -> tuple[Any, type[Any], tuple[Any, ...]]:
    """A list's table, its records, and its order."""
    if view is View.CASES:
        return CASES, Case, (func.lower(CASES.c.title),)
    if view is View.RESULTS:
        return MEETINGS, Meeting, (MEETINGS.c.day.desc(),)
    return MEETINGS, Meeting, (MEETINGS.c.day.is_(None), MEETINGS.c.day)


def _where(view: View) -> Any:
    """What stands in a list."""
    held = MEETINGS.c.state == MeetingState.HELD
    return {View.MEETINGS: ~held, View.RESULTS: held, View.CASES: CASES.c.id > 0}[view]


def meetings(session: Session) -> tuple[Meeting, ...]:
    """All meetings, the latest day first, those without a day before all others."""
    return records.every(session, MEETINGS, Meeting, order=(MEETINGS.c.day.isnot(None), MEETINGS.c.day.desc()))


def meeting(session: Session, id: int) -> Meeting:
    """One meeting; raises Problem when it is gone."""
    return records.get(session, MEETINGS, Meeting, id)


def save_meeting(session: Session, changed: Meeting) -> Meeting:
    """Stores a meeting, new or changed; raises Stale when somebody else was first."""
    return records.save(session, MEETINGS, changed) if changed.id else records.add(session, MEETINGS, changed)


def remove_meeting(session: Session, gone: Meeting) -> None:
    """Removes a meeting that was never held; raises Stale when somebody else changed it."""
    records.remove(session, MEETINGS, gone)


def cases(session: Session) -> tuple[Case, ...]:
    """All cases by title."""
    return records.every(session, CASES, Case, order=(CASES.c.title,))


def case(session: Session, id: int) -> Case:
    """One case; raises Problem when it is gone."""
    return records.get(session, CASES, Case, id)


def save_case(session: Session, changed: Case) -> Case:
    """Stores a case, new or changed; raises Stale when somebody else was first."""
    return records.save(session, CASES, changed) if changed.id else records.add(session, CASES, changed)


def remove_case(session: Session, gone: Case) -> None:
    """Removes a case; raises Stale when somebody else changed it."""
    records.remove(session, CASES, gone)


def statements(session: Session, meeting_id: int) -> tuple[Statement, ...]:
    """A meeting's statements in the order they were made (U3)."""
    return records.every(session, STATEMENTS, Statement, STATEMENTS.c.meeting_id == meeting_id)


def save_statement(session: Session, changed: Statement) -> Statement:
    """Stores a statement, new or changed; raises Stale when somebody else was first."""
    return records.save(session, STATEMENTS, changed) if changed.id else records.add(session, STATEMENTS, changed)


def remove_statement(session: Session, gone: Statement) -> None:
    """Removes a statement; raises Stale when somebody else changed it."""
    records.remove(session, STATEMENTS, gone)


def noted_before(session: Session, day: date) -> tuple[Meeting, ...]:
    """Meetings held before a day of which statements or counted hands are still kept."""
    noted = (select(each.c.meeting_id) for each in (STATEMENTS, HANDS))
    kept = or_(*(MEETINGS.c.id.in_(each) for each in noted))
    held = (MEETINGS.c.state == MeetingState.HELD, MEETINGS.c.day < day)
    return records.every(session, MEETINGS, Meeting, *held, kept, order=(MEETINGS.c.day,))


def forget_notes(session: Session, meeting_ids: Iterable[int]) -> None:
    """Removes what was said and counted at meetings for good; what was agreed stays."""
    ids = list(meeting_ids)
    for home in (STATEMENTS, HANDS):
        gone = session.execute(select(home.c.id).where(home.c.meeting_id.in_(ids))).scalars().all()
        retention.forget(session, home, gone)


def hands(session: Session, meeting_id: int) -> tuple[Hands, ...]:
    """A meeting's counted hands (U3)."""
    return records.every(session, HANDS, Hands, HANDS.c.meeting_id == meeting_id)


def save_hands(session: Session, changed: Hands) -> Hands:
    """Stores counted hands, new or changed; raises Stale when somebody else was first."""
    return records.save(session, HANDS, changed) if changed.id else records.add(session, HANDS, changed)


def agreements(session: Session, meeting_id: int) -> tuple[Agreement, ...]:
    """A meeting's agreements in the order they were made (U6)."""
    return records.every(session, AGREEMENTS, Agreement, AGREEMENTS.c.meeting_id == meeting_id)


def save_agreement(session: Session, changed: Agreement) -> Agreement:
    """Stores an agreement, new or changed; raises Stale when somebody else was first."""
    return records.save(session, AGREEMENTS, changed) if changed.id else records.add(session, AGREEMENTS, changed)


def remove_agreement(session: Session, gone: Agreement) -> None:
    """Removes an agreement; raises Stale when somebody else changed it."""
    records.remove(session, AGREEMENTS, gone)


def run(session: Session, meeting_id: int) -> Run | None:
    """Where a meeting is, or None while it has not begun (U5)."""
    return next(iter(records.every(session, RUNS, Run, RUNS.c.meeting_id == meeting_id)), None)


def save_run(session: Session, changed: Run) -> Run:
    """Stores where a meeting is; raises Stale when somebody else was first."""
    return records.save(session, RUNS, changed) if changed.id else records.add(session, RUNS, changed)

"""Overview: what is read of the other rooms: what lies ahead, and what is not done yet."""

from datetime import date

from sqlalchemy import and_, select

from desktop.agenda.rules.elucidation import PENDING, Elucidation
from desktop.agenda.rules.followup import Decision, Outcome
from desktop.agenda.rules.meetings import Meeting
from desktop.agenda.store import DECISIONS, ELUCIDATIONS, MEETINGS
from desktop.overview.store.questions import MOST
from desktop.storage import records
from desktop.storage.session import Session
from desktop.visits.rules.records import COMING, Ahead
from desktop.visits.store import VISITS


def coming_visits(session: Session) -> tuple[Ahead, ...]:
    """The visits that still lie ahead, by day."""
    order = (VISITS.c.day.nulls_last(), VISITS.c.start, VISITS.c.id)
    statement = select(*records.columns(VISITS, Ahead)).where(VISITS.c.state.in_(COMING)).order_by(*order).limit(MOST)
    return tuple(records.read(Ahead, row) for row in session.execute(statement).mappings())


def meetings(session: Session, first: date, last: date) -> tuple[Meeting, ...]:
    """The meetings of some days that take place, by time."""
    days = and_(MEETINGS.c.day.between(first, last), MEETINGS.c.cancelled.is_(False))
    return records.every(session, MEETINGS, Meeting, days, order=(MEETINGS.c.day, MEETINGS.c.starts))


def open_decisions(session: Session) -> tuple[Decision, ...]:
    """The latest decisions that are not carried out yet (S-D3)."""
    statement = select(*records.columns(DECISIONS, Decision)).where(DECISIONS.c.outcome == Outcome.OPEN)
    rows = session.execute(statement.order_by(DECISIONS.c.decided_on.desc(), DECISIONS.c.id).limit(MOST)).mappings()
    return tuple(records.read(Decision, row) for row in rows)


def pending_elucidations(session: Session, last: date) -> tuple[Elucidation, ...]:
    """Elucidations that are due by a day (D7)."""
    due = and_(ELUCIDATIONS.c.state.in_(PENDING), ELUCIDATIONS.c.deadline <= last)
    return records.every(session, ELUCIDATIONS, Elucidation, due, order=(ELUCIDATIONS.c.deadline,))

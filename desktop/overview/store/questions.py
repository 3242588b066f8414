"""Overview: the open questions that are read, before anything else of the page."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, func, or_, select

from desktop.questions.rules import OPEN, State
from desktop.questions.store import QUESTIONS
from desktop.storage import records
from desktop.storage.session import Session

MOST = 1_000
"""Matters of one kind that are read at most: nobody works through more in a week."""
_HELD_UP = (State.FOR_APPROVAL, State.APPROVED, State.AWAITING)


@dataclass(frozen=True)
class DueQuestion:
    """What the overview shows of an open question."""

    id: int
    number: str
    subject: str
    state: State
    day_zero: date
    deadline: date | None
    deadline_days: int
    agreed: bool
    responsible_id: int | None
    authors: tuple[str, ...]
    version: int


def due_questions(session: Session, last: date) -> tuple[DueQuestion, ...]:
    """Open questions due by a day, and those that hold somebody up whenever they are due, the earliest first."""
    of = QUESTIONS.c
    wanted = and_(of.state.in_(OPEN), or_(of.deadline <= last, of.state.in_(_HELD_UP)))
    statement = select(*records.columns(QUESTIONS, DueQuestion)).where(wanted)
    rows = session.execute(statement.order_by(of.deadline.nulls_last(), of.id).limit(MOST)).mappings()
    return tuple(records.read(DueQuestion, row) for row in rows)


def count_due(session: Session, last: date) -> int:
    """How many questions `due_questions` would give without its limit."""
    of = QUESTIONS.c
    wanted = and_(of.state.in_(OPEN), or_(of.deadline <= last, of.state.in_(_HELD_UP)))
    return int(session.execute(select(func.count()).select_from(QUESTIONS).where(wanted)).scalar_one())

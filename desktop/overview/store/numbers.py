"""Overview: what is counted in SQL, so that a hundred thousand questions cost little.

The table of confidential talks is not read, and confidential guidance is left out of every number (D1, D4).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from sqlalchemy import CTE, Date, Select, String, and_, case, cast, false, func, literal, null, select, type_coerce

from desktop.overview.rules.numbers import Answered, Dot
from desktop.questions.rules import OPEN, Kind, State
from desktop.questions.store import QUESTIONS
from desktop.storage import days
from desktop.storage.session import Session
from desktop.visits.rules.records import State as VisitState
from desktop.visits.store import VISITS


@dataclass(frozen=True)
class Working:
    """The working days up to each day from the first one on, four digits a day: SQL looks them up by place (W1)."""

    first: date
    counted: bytes


def open_states(session: Session) -> dict[State, int]:
    """How many open questions stand in each state."""
    of = QUESTIONS.c
    statement = select(of.state, func.count().label("n")).where(of.state.in_(OPEN)).group_by(of.state)
    return {row.state: row.n for row in session.execute(statement)}


def held_visits(session: Session, first: date, last: date) -> dict[int, int]:
    """How many visits each institution had in some days, both ends included."""
    held = and_(VISITS.c.day.between(first, last), VISITS.c.state.in_((VisitState.HELD, VisitState.CLOSED)))
    statement = select(VISITS.c.institution_id, func.count().label("n")).where(
        held, VISITS.c.institution_id.is_not(None)
    )
    return {row.institution_id: row.n for row in session.execute(statement.group_by(VISITS.c.institution_id))}


def answered(
    session: Session, since: date, until: date, zone: tzinfo, working: Working, moved: Iterable[int] = ()
) -> tuple[Answered, ...]:
    """Answers that went out in some days, counted by member, committee, working days taken and in time or late.

    The answers to `moved`, members who changed party, are counted by the day they asked as well.
    """
    q = _answers(since, until, zone, working).cte("q")
    split = tuple(moved)
    asked: Any = case((q.c.member_id.in_(split), q.c.day_zero)) if split else cast(null(), Date)
    parts = (
        func.coalesce(q.c.member_id, 0).label("member"),
        func.coalesce(q.c.committee_id, 0).label("committee"),
        _took(q),
        q.c.late,
        q.c.agreed,
        asked.label("asked"),
    )
    counted = select(*parts, func.count()).group_by(*parts)
    return tuple(
        Answered(member, committee, took, None if late is None else bool(late), bool(agreed), count, asked_on)
        for member, committee, took, late, agreed, asked_on, count in map(tuple, session.execute(counted))
    )


def dots(session: Session, since: date, until: date, zone: tzinfo, working: Working) -> tuple[Dot, ...]:
    """Answers with the ordinary limit that went out in some days, counted by day and working days taken."""
    q = _answers(since, until, zone, working).cte("q")
    late = func.coalesce(q.c.late, false())
    parts = (q.c.gone, _took(q), late.label("was_late"))
    counted = select(*parts, func.count()).where(~q.c.agreed).group_by(*parts)
    rows = map(tuple, session.execute(counted))
    return tuple(Dot(day, took, bool(was_late), count) for day, took, was_late, count in rows)


def _answers(since: date, until: date, zone: tzinfo, working: Working) -> Select[Any]:
    """The answers of some days with the day they went by the municipality's clock, and each day's working days."""
    of = QUESTIONS.c
    sent = type_coerce(of.answered_at, String)
    *changes, (_, last) = _offsets(since, until, zone)
    shifts = [(sent < _utc(ends), f"{seconds:+} seconds") for ends, seconds in changes if ends is not None]
    shift: Any = case(*shifts, else_=f"{last:+} seconds") if shifts else literal(f"{last:+} seconds")
    begins, ends_at = _midnight(since, zone), _midnight(until + timedelta(1), zone)
    told = func.coalesce(type_coerce(of.kind, String), "") != Kind.GUIDANCE.value
    gone = days.shifted_day(sent, shift).label("gone")
    went = (
        select(of.member_id, of.committee_id, of.agreed, of.day_zero, of.deadline, gone)
        .where(sent >= _utc(begins), sent < _utc(ends_at), told)
        .subquery()
    )
    first, counted = working.first, working.counted
    return select(
        went.c.member_id,
        went.c.committee_id,
        went.c.agreed,
        went.c.day_zero,
        went.c.gone,
        days.looked_up(counted, first, went.c.day_zero).label("a"),
        days.looked_up(counted, first, went.c.gone).label("b"),
        case((went.c.deadline.is_(None), null()), else_=went.c.gone > went.c.deadline).label("late"),
    )


def _took(q: CTE) -> Any:
    """The working days between two days, none where the later one came first."""
    return case((q.c.b > q.c.a, q.c.b - q.c.a), else_=0).label("took")


def _offsets(since: date, until: date, zone: tzinfo) -> list[tuple[datetime | None, int]]:
    """The zone's distance from UTC in seconds with the moment each ends; the last has no end."""
    found: list[tuple[datetime | None, int]] = []
    moment, last = _midnight(since, zone), _midnight(until + timedelta(1), zone)
    while moment < last:
        step = timedelta(hours=1 if _offset(moment, zone) != _offset(moment + timedelta(1), zone) else 24)
        later = min(moment + step, last)
        if _offset(moment, zone) != _offset(later, zone):
            found.append((later, _offset(moment, zone)))
        moment = later
    return [*found, (None, _offset(last, zone))]


def _offset(moment: datetime, zone: tzinfo) -> int:
    away = moment.astimezone(zone).utcoffset()
    return int(away.total_seconds()) if away is not None else 0


def _midnight(day: date, zone: tzinfo) -> datetime:
    """The first moment of a day, in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def _utc(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")

"""Overview: what is read of the other rooms' tables: counted in SQL, so that a hundred thousand questions cost little.

The table of confidential talks is not read, and confidential guidance is left out of every number (D1, D4).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from sqlalchemy import and_, func, or_, select

from desktop.agenda.rules.elucidation import PENDING, Elucidation
from desktop.agenda.rules.followup import Decision, Outcome
from desktop.agenda.rules.meetings import Meeting
from desktop.agenda.store import DECISIONS, ELUCIDATIONS, MEETINGS
from desktop.overview.rules.numbers import Answered, Dot
from desktop.questions.rules import OPEN, Kind, State
from desktop.questions.store import QUESTIONS
from desktop.storage import records
from desktop.storage.session import Session
from desktop.visits.rules.records import COMING, Visit
from desktop.visits.rules.records import State as VisitState
from desktop.visits.store import VISITS

MOST = 1_000
"""Matters of one kind that are read at most: nobody works through more in a week."""
_LOCAL = "/*local*/"
_COUNTED = "CAST(substr(?, CAST(max(julianday({day}) - ?, 0) AS INTEGER) * 4 + 1, 4) AS INTEGER)"
_ANSWERS = (
    "SELECT member_id, committee_id, agreed, day_zero, gone,"
    f" {_COUNTED.format(day='day_zero')} AS a, {_COUNTED.format(day='gone')} AS b,"
    " CASE WHEN deadline IS NULL THEN NULL ELSE gone > deadline END AS late"
    " FROM (SELECT member_id, committee_id, agreed, day_zero, deadline,"
    f" date(substr(answered_at, 1, 19), {_LOCAL}) AS gone FROM questions"
    " WHERE answered_at >= ? AND answered_at < ? AND coalesce(kind, '') <> ?)"
)
"""The answers of some days with the day they went by the municipality's clock, and each day's working days."""
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


@dataclass(frozen=True)
class Working:
    """The working days up to each day from the first one on, four digits a day: SQL looks them up by place (W1)."""

    first: date
    counted: bytes

    @property
    def julian(self) -> float:
        """The first day as SQLite counts days."""
        return self.first.toordinal() + 1_721_424.5


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


def coming_visits(session: Session) -> tuple[Visit, ...]:
    """The visits that still lie ahead, by day."""
    order = (VISITS.c.day.nulls_last(), VISITS.c.start, VISITS.c.id)
    statement = select(*records.columns(VISITS, Visit)).where(VISITS.c.state.in_(COMING)).order_by(*order).limit(MOST)
    return tuple(records.read(Visit, row) for row in session.execute(statement).mappings())


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
    split = ",".join(str(int(each)) for each in moved)
    asked = f"CASE WHEN member_id IN ({split}) THEN day_zero END" if split else "NULL"
    rows = session.sql(
        f"WITH q AS ({_ANSWERS})"
        " SELECT coalesce(member_id, 0), coalesce(committee_id, 0), max(b - a, 0) AS took, late, agreed,"
        f" {asked} AS asked, count(*) FROM q GROUP BY 1, 2, took, late, agreed, asked".replace(
            _LOCAL, _local(_offsets(since, until, zone))
        ),
        _given(since, until, zone, working),
    )
    return tuple(
        Answered(member, committee, took, None if late is None else bool(late), bool(agreed), count, _day(asked_on))
        for member, committee, took, late, agreed, asked_on, count in map(tuple, rows)
    )


def dots(session: Session, since: date, until: date, zone: tzinfo, working: Working) -> tuple[Dot, ...]:
    """Answers with the ordinary limit that went out in some days, counted by day and working days taken."""
    rows = session.sql(
        f"WITH q AS ({_ANSWERS})"
        " SELECT gone, max(b - a, 0) AS took, coalesce(late, 0), count(*)"
        " FROM q WHERE NOT agreed GROUP BY gone, took, 3".replace(_LOCAL, _local(_offsets(since, until, zone))),
        _given(since, until, zone, working),
    )
    return tuple(Dot(date.fromisoformat(day), took, bool(late), count) for day, took, late, count in map(tuple, rows))


def _local(offsets: list[tuple[datetime | None, int]]) -> str:
    """The shift from UTC to the municipality's clock, by when an answer went."""
    return "CASE" + " WHEN answered_at < ? THEN ?" * (len(offsets) - 1) + " WHEN 1 THEN ? END"


def _given(since: date, until: date, zone: tzinfo, working: Working) -> list[object]:
    """The values that `_ANSWERS` asks for, in its order."""
    shifts: list[object] = []
    for ends, seconds in _offsets(since, until, zone):
        shifts += [f"{seconds:+} seconds"] if ends is None else [_utc(ends), f"{seconds:+} seconds"]
    lookup = [working.counted, working.julian]
    begins, ends_at = _midnight(since, zone), _midnight(until + timedelta(1), zone)
    return [*lookup, *lookup, *shifts, _utc(begins), _utc(ends_at), Kind.GUIDANCE.value]


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


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None

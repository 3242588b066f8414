"""Questions: the register's tables and queries; confidential talks lie in a table that nothing else reads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

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
    and_,
    cast,
    delete,
    false,
    func,
    insert,
    or_,
    select,
    type_coerce,
)

from desktop.base.richtext import plain
from desktop.dispatch.rules import NarrowReason, Scope
from desktop.questions.rules import (
    OPEN,
    Angle,
    Decision,
    Delay,
    File,
    Kind,
    Line,
    Question,
    Sort,
    State,
    Step,
    Talk,
    View,
    number_for,
)
from desktop.storage import audit, drafts, records, retention, search
from desktop.storage.retention import Ended, last_day
from desktop.storage.session import Session
from desktop.storage.tables import Choice, Parts, When, table, texts

QUESTIONS = table(
    "questions",
    Column("subject", Text, nullable=False),
    Column("received", When, nullable=False, index=True),
    Column("day_zero", Date, nullable=False),
    Column("text", Text, nullable=False),
    Column("number", String(20), nullable=False, unique=True),
    Column("state", Choice(State), nullable=False),
    Column("kind", Choice(Kind)),
    Column("member_id", Integer, index=True),
    Column("sender_name", String(200), nullable=False),
    Column("sender_address", String(200), nullable=False),
    Column("mailed", When),
    Column("committee_id", Integer),
    Column("responsible_id", Integer),
    Column("deadline", Date, index=True),
    Column("deadline_days", Integer, nullable=False),
    Column("agreed", Boolean, nullable=False),
    Column("delays", Parts(Delay), nullable=False),
    Column("decisions", Parts(Decision), nullable=False),
    Column("angles", Parts(Angle), nullable=False),
    Column("answer", Text, nullable=False),
    Column("authors", texts(), nullable=False),
    Column("approver", String(200), nullable=False),
    Column("scope", Choice(Scope), nullable=False),
    Column("circle_id", Integer),
    Column("narrow_reason", Choice(NarrowReason)),
    Column("consulted", String(200), nullable=False),
    Column("narrowed_by", String(200), nullable=False),
    Column("case_number", String(60), nullable=False),
    Column("files", Parts(File), nullable=False),
    Column("steps", Parts(Step), nullable=False),
    Column("handed_to", String(200), nullable=False),
    Column("answered_at", When),
    Column("message_id", String(300), nullable=False, index=True),
    Column("digest", String(64), nullable=False, index=True),
    Index("ix_questions_state_deadline", "state", "deadline", "id"),
    Index("ix_questions_numbers", "answered_at", "kind", "member_id", "committee_id", "agreed", "day_zero", "deadline"),
)
TALKS = table(
    "talks",
    Column("member_id", Integer, nullable=False),
    Column("official_id", Integer, nullable=False),
    Column("on", Date, nullable=False),
    Column("owner", String(200), nullable=False),
    Column("written", Boolean, nullable=False),
    audited=False,
)
"""Confidential talks (D1, D4): no audit line, no search index, no query but the owner's."""


@dataclass(frozen=True)
class Query:
    """What the list asks for: a view, words, filters and an order."""

    view: View = View.OPEN
    text: str = ""
    states: tuple[State, ...] = ()
    committee_id: int | None = None
    responsible_id: int | None = None
    due_by: date | None = None
    askers: tuple[tuple[int, date, date], ...] | None = None
    """Only questions that some members asked, each from a day to a day."""
    since: datetime | None = None
    until: datetime | None = None
    """Only answers that went out from `since` until before `until`, as the numbers count them."""
    year: int = 0
    sort: Sort = Sort.DEADLINE
    descending: bool = False
    whole: bool = False
    """Whether words are looked for among all questions, however many there are."""


@dataclass(frozen=True)
class Counts:
    """How many questions each view holds, and how many of the open ones are overdue, due today, or need a reminder."""

    views: dict[View, int] = field(default_factory=dict)
    overdue: int = 0
    today: int = 0


def get(session: Session, id: int) -> Question:
    """One question; raises Problem when it is gone."""
    return records.get(session, QUESTIONS, Question, id)


def add(session: Session, question: Question) -> Question:
    """Stores a new question and indexes its words."""
    stored = records.add(session, QUESTIONS, question)
    search.add(session, "questions", [(stored.id, words_of(stored))])
    return stored


def add_many(session: Session, questions: Sequence[Question]) -> Sequence[Question]:
    """Stores many new questions at once."""
    stored = records.add_many(session, QUESTIONS, questions)
    search.add(session, "questions", [(each.id, words_of(each)) for each in stored])
    return stored


def save(session: Session, question: Question, action: str) -> Question:
    """Stores a changed question and its words; raises Stale when somebody else was first."""
    stored = records.save(session, QUESTIONS, question, action)
    search.put(session, "questions", [(stored.id, words_of(stored))])
    return stored


def forget(session: Session, question: Question) -> None:
    """Removes a question that proved confidential, with its words, drafts and what the log said of it (D1, D4)."""
    records.remove(session, QUESTIONS, question)
    search.drop(session, "questions", question.id)
    drafts.drop_all(session, f"question/{question.id}")
    audit.erase(session, QUESTIONS.name, [question.id])
    session.leave_no_trace(in_pages=True)


def ended_before(session: Session, day: date, filed: bool = False) -> tuple[Ended, ...]:
    """Questions that are over and came in before a day, or only those of them whose files are kept.

    Among them are those that were kept long enough.
    """
    of = QUESTIONS.c
    columns = (of.id, of.version, of.number, of.subject, of.day_zero, type_coerce(of.steps, Text).label("steps"))
    asked = [of.state.not_in(OPEN), of.day_zero < day] + ([type_coerce(of.files, Text) != "[]"] if filed else [])
    rows = session.execute(select(*columns).where(*asked))
    return tuple(Ended(r.id, r.version, r.number, r.subject, last_day(r.steps, r.day_zero)) for r in rows)


def forget_all(session: Session, ids: Iterable[int]) -> None:
    """Removes questions for good, with their words, drafts and what the log said of them."""
    retention.forget(session, QUESTIONS, ids, "questions", "question/{}".format)


def forget_files(session: Session, question: Question) -> Question:
    """Takes the mail and the attachments away from a question that stays, also out of the log."""
    stored = save(session, replace(question, files=()), "files_removed")
    audit.erase(session, QUESTIONS.name, [question.id], '"files"')
    session.leave_no_trace(in_pages=True)
    return stored


def forget_talks(session: Session, before: date) -> None:
    """Removes everybody's talks from before a day, uncounted and untold (D1)."""
    session.execute(delete(TALKS).where(TALKS.c.on < before))
    _put_back_talks(session)


def words_of(question: Question) -> str:
    """The words a question is found by: number, subject, text, answer, asker and the names of its files."""
    names = " ".join(file.name for file in question.files)
    parts = (question.number, question.subject, question.sender_name, names, question.text, plain(question.answer))
    return "\n".join(parts)


def next_number(session: Session, year: int) -> str:
    """The next free number of a year."""
    latest = select(QUESTIONS.c.number).where(QUESTIONS.c.number.startswith(f"{year}-"))
    longest_first = (func.length(QUESTIONS.c.number).desc(), QUESTIONS.c.number.desc())
    return number_for(year, session.execute(latest.order_by(*longest_first).limit(1)).scalars())


def known(session: Session, message_id: str, digest: str) -> int | None:
    """The question that a mail has become already, by its Message-ID or its content (D3)."""
    same = [QUESTIONS.c.digest == digest] if digest else []
    same += [QUESTIONS.c.message_id == message_id] if message_id else []
    if not same:
        return None
    return session.execute(select(QUESTIONS.c.id).where(or_(*same)).limit(1)).scalar()


def window(session: Session, query: Query, offset: int, limit: int) -> tuple[Line, ...]:
    """Some lines of the list, from an offset."""
    statement = select(*records.columns(QUESTIONS, Line)).where(*_where(query)).order_by(*_order(query))
    return records.found(session, Line, statement.offset(offset).limit(limit))


def line(session: Session, id: int) -> Line | None:
    """The line of one question as the list shows it."""
    statement = select(*records.columns(QUESTIONS, Line)).where(QUESTIONS.c.id == id)
    return next(iter(records.found(session, Line, statement)), None)


def count(session: Session, query: Query) -> int:
    """How many questions a query finds."""
    return _count(session, *_where(query))


def counts(session: Session, today: date) -> Counts:
    """The figures above the list."""
    by_state: dict[State, int] = {
        row.state: row.n
        for row in session.execute(select(QUESTIONS.c.state, func.count().label("n")).group_by(QUESTIONS.c.state))
    }
    pending = QUESTIONS.c.state.in_(OPEN)
    views = {
        View.OPEN: sum(by_state.get(state, 0) for state in OPEN),
        View.FOR_APPROVAL: by_state.get(State.FOR_APPROVAL, 0),
        View.AWAITING: by_state.get(State.AWAITING, 0),
    }
    return Counts(
        views,
        _count(session, pending, QUESTIONS.c.deadline < today),
        _count(session, pending, QUESTIONS.c.deadline == today),
    )


def open_questions(session: Session) -> tuple[Question, ...]:
    """All questions that are still open: those a changed calendar can move (W5)."""
    return records.every(session, QUESTIONS, Question, QUESTIONS.c.state.in_(OPEN), order=(QUESTIONS.c.number,))


def due_until(session: Session, last: date) -> tuple[Line, ...]:
    """Open questions whose deadline has come or comes by a day, the earliest first: what reminders are about (W4)."""
    due = and_(QUESTIONS.c.state.in_(OPEN), QUESTIONS.c.deadline <= last)
    statement = select(*records.columns(QUESTIONS, Line)).where(due).order_by(QUESTIONS.c.deadline, QUESTIONS.c.id)
    return records.found(session, Line, statement)


def similar(session: Session, question: Question, limit: int = 5) -> tuple[Line, ...]:
    """Earlier questions that share the most telling words with this one, best first."""
    ids = search.similar(session, "questions", f"{question.subject}\n{question.text}", limit, but=question.id)
    return _in_order(session, ids)


def find(session: Session, typed: str, limit: int) -> tuple[Line, ...]:
    """The newest questions that hold the typed words, the one whose number is typed before all: for the palette."""
    named = QUESTIONS.c.number == search.sound(typed)
    found = or_(named, QUESTIONS.c.id.in_(search.matches("questions", typed, limit)))
    statement = select(*records.columns(QUESTIONS, Line)).where(found).limit(limit)
    return records.found(session, Line, statement.order_by(named.desc(), QUESTIONS.c.received.desc()))


def files_in_use(session: Session, digests: Iterable[str], but: int) -> set[str]:
    """Which of some contents other questions hold too."""
    held = cast(QUESTIONS.c.files, Text)
    others = select(QUESTIONS.c.id).where(QUESTIONS.c.id != but).limit(1)
    return {digest for digest in digests if session.execute(others.where(held.contains(digest))).first()}


def talks(session: Session) -> tuple[Talk, ...]:
    """The confidential talks that the person who acts has registered, and nobody else's (D1)."""
    return records.every(session, TALKS, Talk, TALKS.c.owner == session.who, order=(TALKS.c.on,))


def add_talk(session: Session, talk: Talk) -> Talk:
    """Stores that a talk was asked for, without any line in the log (D1)."""
    return records.add(session, TALKS, talk)


def remove_talk(session: Session, talk: Talk) -> None:
    """Removes a talk without trace (D1): emptying the table overwrites all its pages, and the others are put back."""
    records.remove(session, TALKS, talk)
    _put_back_talks(session)


def _put_back_talks(session: Session) -> None:
    rest = [dict(row) for row in session.execute(select(TALKS)).mappings()]
    session.execute(delete(TALKS))
    if rest:
        session.execute(insert(TALKS), rest)
    session.leave_no_trace()


def _in_order(session: Session, ids: Sequence[int]) -> tuple[Line, ...]:
    """The lines of some questions in the order of their ids."""
    statement = select(*records.columns(QUESTIONS, Line)).where(QUESTIONS.c.id.in_(ids))
    lines = {each.id: each for each in records.found(session, Line, statement)}
    return tuple(lines[id] for id in ids if id in lines)


def _count(session: Session, *where: ColumnElement[bool]) -> int:
    """How many questions fulfil some conditions."""
    return int(session.execute(select(func.count()).select_from(QUESTIONS).where(*where)).scalar_one())


def _where(query: Query) -> list[ColumnElement[bool]]:
    """The conditions of a query."""
    where = _view(query)
    if query.text.strip():
        where.append(QUESTIONS.c.id.in_(_matching(query)))
    if query.states:
        where.append(QUESTIONS.c.state.in_(query.states))
    if query.committee_id is not None:
        where.append(QUESTIONS.c.committee_id == query.committee_id)
    if query.responsible_id is not None:
        where.append(QUESTIONS.c.responsible_id == query.responsible_id)
    if query.due_by is not None:
        where.append(QUESTIONS.c.deadline <= query.due_by)
    if query.askers is not None:
        of = QUESTIONS.c
        asked = (and_(of.member_id == id, of.day_zero.between(first, last)) for id, first, last in query.askers)
        where.append(or_(false(), *asked))
    if query.since is not None and query.until is not None:
        where += [QUESTIONS.c.answered_at >= query.since, QUESTIONS.c.answered_at < query.until]
        where += [func.coalesce(QUESTIONS.c.kind, "") != Kind.GUIDANCE.value, QUESTIONS.c.agreed.is_(False)]
    return where


def _matching(query: Query) -> Select[tuple[int]]:
    """The ids that hold the typed words: all of them where other conditions choose among them, else the newest."""
    if query.view in (View.OPEN, View.FOR_APPROVAL, View.AWAITING):
        first = select(func.min(QUESTIONS.c.id)).where(QUESTIONS.c.state.in_(OPEN)).scalar_subquery()
        return search.matches("questions", query.text, 0, first)
    chosen = query.whole or query.states or query.askers is not None or query.since is not None
    chosen = chosen or query.committee_id is not None or query.responsible_id is not None
    return search.matches("questions", query.text, 0 if chosen else search.NEWEST)


def _view(query: Query) -> list[ColumnElement[bool]]:
    """The conditions of a saved view."""
    if query.view is View.OPEN:
        return [QUESTIONS.c.state.in_(OPEN)]
    if query.view is View.FOR_APPROVAL:
        return [QUESTIONS.c.state == State.FOR_APPROVAL]
    if query.view is View.AWAITING:
        return [QUESTIONS.c.state == State.AWAITING]
    if query.view is View.SENT_THIS_YEAR:
        return [QUESTIONS.c.answered_at >= datetime.fromisoformat(f"{query.year or 1970}-01-01T00:00:00+00:00")]
    return []


def _order(query: Query) -> tuple[ColumnElement[object], ...]:
    """The order of a query; what has no deadline stands last."""
    column = QUESTIONS.c[query.sort.value]
    first = column.desc() if query.descending else column.asc()
    if query.sort is Sort.DEADLINE:
        return (first.nulls_last(), QUESTIONS.c.id)
    return (first, QUESTIONS.c.id)


def statement_of(query: Query) -> Select[tuple[object, ...]]:
    """The bare statement behind the first rows of a query: what benchmarks compare the list with."""
    return select(*records.columns(QUESTIONS, Line)).where(*_where(query)).order_by(*_order(query)).limit(100)

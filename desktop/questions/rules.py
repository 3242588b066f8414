"""Questions: their states and paths, who may do what, and what is missing for the next step, by which rule."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.base.problems import Refused
from desktop.dispatch.rules import NarrowReason, Scope


class State(StrEnum):
    """Where a question stands."""

    RECEIVED = "received"
    TRIAGED = "triaged"
    AWAITING = "awaiting"
    IN_PROGRESS = "in_progress"
    FOR_APPROVAL = "for_approval"
    APPROVED = "approved"
    SENT = "sent"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"


OPEN = (State.RECEIVED, State.TRIAGED, State.AWAITING, State.IN_PROGRESS, State.FOR_APPROVAL, State.APPROVED)
"""The states in which somebody still has to do something before the members have the answer."""


class Kind(StrEnum):
    """What an inquiry turned out to be at triage; each kind has its own path."""

    CONCRETE = "concrete"
    LARGER = "larger"
    FACT = "fact"
    GUIDANCE = "guidance"
    FILE_ACCESS = "file_access"
    PUBLIC_ACCESS = "public_access"
    AGENDA_RIGHT = "agenda_right"
    VISIT = "visit"
    ELUCIDATION = "elucidation"


FROM_ANYBODY = (Kind.VISIT, Kind.PUBLIC_ACCESS)
"""Kinds of inquiry that need not come from a member: a ministry asks for a visit, a citizen for documents (B1.1)."""
HANDED_ON = (Kind.FILE_ACCESS, Kind.PUBLIC_ACCESS, Kind.AGENDA_RIGHT, Kind.VISIT)
"""Kinds that go another way: the register only notes to whom they were handed on."""
_ANSWERED = (
    State.RECEIVED, State.TRIAGED, State.IN_PROGRESS, State.FOR_APPROVAL, State.APPROVED, State.SENT, State.CLOSED,
)  # fmt: skip
_DECIDED = (*_ANSWERED[:2], State.AWAITING, *_ANSWERED[2:])
_PASSED_ON = (State.RECEIVED, State.TRIAGED, State.CLOSED)


class AngleState(StrEnum):
    """Whether an angle of the answer is still open (D2)."""

    OPEN = "open"
    COVERED = "covered"
    NOT_RELEVANT = "not_relevant"


class Body(StrEnum):
    """Who may set a larger task going (D3a)."""

    MAYOR = "mayor"
    COMMITTEE = "committee"
    COUNCIL = "council"


class Side(StrEnum):
    """Whether a file is the mail itself, came with it, or goes with the answer."""

    ORIGINAL = "original"
    QUESTION = "question"
    ANSWER = "answer"


class Need(StrEnum):
    """What can be missing before a step, each with the rule it comes from in NEED_RULES."""

    KIND = "kind"
    ASKER = "asker"
    DECISION = "decision"
    AGREED_DEADLINE = "agreed_deadline"
    RESPONSIBLE = "responsible"
    ANSWER = "answer"
    ANGLES = "angles"
    COMMITTEE = "committee"
    NARROW_REASON = "narrow_reason"
    CONSULTED = "consulted"
    CIRCLE = "circle"
    RIGHT_TO_APPROVE = "right_to_approve"
    OTHER_PERSON = "other_person"
    HANDED_TO = "handed_to"


NEED_RULES: dict[Need, str] = {
    Need.KIND: "D3",
    Need.ASKER: "D3",
    Need.DECISION: "D3a",
    Need.AGREED_DEADLINE: "D3a",
    Need.RESPONSIBLE: "D2",
    Need.ANSWER: "D3",
    Need.ANGLES: "D2",
    Need.COMMITTEE: "D7",
    Need.NARROW_REASON: "D3c",
    Need.CONSULTED: "D3c",
    Need.CIRCLE: "D3c",
    Need.RIGHT_TO_APPROVE: "D3b",
    Need.OTHER_PERSON: "D3b",
    Need.HANDED_TO: "D3",
}


class View(StrEnum):
    """The saved views of the list."""

    OPEN = "open"
    FOR_APPROVAL = "for_approval"
    AWAITING = "awaiting"
    SENT_THIS_YEAR = "sent_this_year"
    ALL = "all"


class Sort(StrEnum):
    """What the list is sorted by."""

    DEADLINE = "deadline"
    RECEIVED = "received"
    NUMBER = "number"
    SUBJECT = "subject"
    STATE = "state"


@dataclass(frozen=True)
class Angle:
    """One side of the matter that must be seen to: professional, economy, law … with who sees to it (D2)."""

    name: str
    person: str = ""
    state: AngleState = AngleState.OPEN


@dataclass(frozen=True)
class File:
    """A file that came with the question or goes with the answer, kept by content; size in bytes."""

    name: str
    media_type: str
    size: int
    digest: str
    side: Side = Side.QUESTION


@dataclass(frozen=True)
class Step:
    """A state that was reached: when, by whom, and what was said."""

    state: State
    at: datetime
    who: str
    remark: str = ""


@dataclass(frozen=True)
class Decision:
    """Who set a larger task going, when, on which case (D3a); the administration carries it out (D6)."""

    body: Body
    on: date
    case_number: str = ""
    committee_id: int = 0


@dataclass(frozen=True)
class Delay:
    """A notice that an answer comes late: the deadline before, the new date, and why."""

    noticed: datetime
    before: date
    after: date
    reason: str


@dataclass(frozen=True)
class Question:
    """An inquiry from a member, with all that has been done about it."""

    subject: str
    received: datetime
    day_zero: date
    text: str = ""
    number: str = ""
    state: State = State.RECEIVED
    kind: Kind | None = None
    member_id: int | None = None
    sender_name: str = ""
    sender_address: str = ""
    mailed: datetime | None = None
    committee_id: int | None = None
    responsible_id: int | None = None
    deadline: date | None = None
    deadline_days: int = 0
    agreed: bool = False
    delays: tuple[Delay, ...] = ()
    decisions: tuple[Decision, ...] = ()
    angles: tuple[Angle, ...] = ()
    answer: str = ""
    authors: tuple[str, ...] = ()
    approver: str = ""
    scope: Scope = Scope.ALL
    circle_id: int | None = None
    narrow_reason: NarrowReason | None = None
    consulted: str = ""
    narrowed_by: str = ""
    case_number: str = ""
    files: tuple[File, ...] = ()
    steps: tuple[Step, ...] = ()
    handed_to: str = ""
    answered_at: datetime | None = None
    message_id: str = ""
    digest: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Line:
    """What the list shows of a question; names are looked up from ids by whoever shows it."""

    id: int
    number: str
    subject: str
    state: State
    kind: Kind | None
    member_id: int | None
    sender_name: str
    received: datetime
    day_zero: date
    deadline: date | None
    deadline_days: int
    agreed: bool
    responsible_id: int | None
    answered_at: datetime | None
    version: int


@dataclass(frozen=True)
class Actor:
    """Who acts: the name at the screen, and whether that person may approve (a director or the chief of staff, D3b)."""

    name: str
    may_approve: bool = False


@dataclass(frozen=True)
class Talk:
    """That a confidential talk or written guidance was asked for: with whom and when, and nothing else (D1, D4)."""

    member_id: int
    official_id: int
    on: date
    owner: str
    written: bool = False
    id: int = 0
    version: int = 0


def path(kind: Kind | None) -> tuple[State, ...]:
    """The states a kind of inquiry passes through, in order; what is not triaged yet is shown the common path (D3a)."""
    if kind in HANDED_ON or kind is Kind.GUIDANCE:
        return _PASSED_ON
    return _DECIDED if kind is Kind.LARGER else _ANSWERED


def next_state(question: Question) -> State | None:
    """The state that follows on the question's path, or None at its end."""
    way = path(question.kind)
    if question.state not in way or question.state is way[-1]:
        return None
    return way[way.index(question.state) + 1]


def missing(question: Question, actor: Actor) -> tuple[Need, ...]:
    """What must be there before the next step can be taken, most basic first."""
    target = next_state(question)
    return _NEEDS[target](question, actor) if target in _NEEDS else ()


def _for_triage(question: Question, actor: Actor) -> tuple[Need, ...]:
    """Triage needs a kind, and to know which member asks (D3), but for what anybody may ask for (B1.1)."""
    unknown = question.member_id is None and question.kind not in FROM_ANYBODY
    return _those((Need.ASKER, unknown), (Need.KIND, question.kind is None))


def _for_work(question: Question, actor: Actor) -> tuple[Need, ...]:
    """Work needs somebody responsible (D2); a larger task the decision and an agreed deadline (D3a)."""
    larger = question.kind is Kind.LARGER
    return _those(
        (Need.DECISION, larger and not question.decisions),
        (Need.AGREED_DEADLINE, larger and question.deadline is None),
        (Need.COMMITTEE, question.kind is Kind.ELUCIDATION and question.committee_id is None),
        (Need.RESPONSIBLE, question.responsible_id is None),
    )


def _for_submission(question: Question, actor: Actor) -> tuple[Need, ...]:
    """Approval is asked for when there is an answer (D3)."""
    return _those((Need.ANSWER, not question.answer.strip()))


def _for_approval(question: Question, actor: Actor) -> tuple[Need, ...]:
    """An answer is approved when every angle is seen to (D2), by another person who may approve (D3b)."""
    return _those(
        (Need.ANSWER, not question.answer.strip()),
        (Need.ANGLES, bool(open_angles(question))),
        *_narrow_pairs(question),
        (Need.RIGHT_TO_APPROVE, not actor.may_approve),
        (Need.OTHER_PERSON, actor.name in question.authors),
    )


def _for_sending(question: Question, actor: Actor) -> tuple[Need, ...]:
    """What goes to fewer than all needs its ground, the person consulted, and the circle (D3c)."""
    return narrow_needs(question)


def narrow_needs(question: Question) -> tuple[Need, ...]:
    """What is missing for an answer that goes to fewer than all (D3c)."""
    return _those(*_narrow_pairs(question))


def _for_end(question: Question, actor: Actor) -> tuple[Need, ...]:
    """What goes another way ends when it is noted to whom it was handed on."""
    handed = question.kind in HANDED_ON
    return _those((Need.HANDED_TO, handed and not question.handed_to.strip()))


_NEEDS = {
    State.TRIAGED: _for_triage,
    State.IN_PROGRESS: _for_work,
    State.FOR_APPROVAL: _for_submission,
    State.APPROVED: _for_approval,
    State.SENT: _for_sending,
    State.CLOSED: _for_end,
}


def _narrow_pairs(question: Question) -> tuple[tuple[Need, bool], ...]:
    """What a narrower circle needs (D3c)."""
    narrow = question.scope is not Scope.ALL
    return (
        (Need.CIRCLE, narrow and not question.circle_id),
        (Need.NARROW_REASON, narrow and question.narrow_reason is None),
        (Need.CONSULTED, narrow and not question.consulted.strip()),
    )


def _those(*needs: tuple[Need, bool]) -> tuple[Need, ...]:
    """The needs that are not met."""
    return tuple(need for need, lacking in needs if lacking)


def open_angles(question: Question) -> tuple[Angle, ...]:
    """The angles nobody has covered or marked as not relevant; a covered one needs its person (D2)."""
    return tuple(
        angle
        for angle in question.angles
        if angle.state is AngleState.OPEN or (angle.state is AngleState.COVERED and not angle.person)
    )


def may_send_back(question: Question, actor: Actor) -> bool:
    """Whether the answer can be refused with a remark: by whoever could approve it (D3b)."""
    return question.state is State.FOR_APPROVAL and actor.may_approve and actor.name not in question.authors


def may_end_early(question: Question) -> bool:
    """Whether the question can still be withdrawn or declined: until its answer is sent."""
    return question.state in OPEN


def is_open(question: Question) -> bool:
    """Whether somebody still has to do something; only open questions move when the calendar changes (W5)."""
    return question.state in OPEN


def refuse_unless(allowed: bool, title: str, advice: str, rule: str) -> None:
    """Raises Refused with the rule unless something is allowed."""
    if not allowed:
        raise Refused(title, advice=advice, rule=rule)


def number_for(year: int, taken: Iterable[str]) -> str:
    """The next number of a year such as 2029-047."""
    used = [int(each.partition("-")[2]) for each in taken if each.startswith(f"{year}-")]
    return f"{year}-{max(used, default=0) + 1:03}"

"""Questions: what a user can do with one; each checks the rules, writes through the store and gives the Change."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.base.rights import Right, needs
from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.base.words import speaking, translate
from desktop.dispatch.rules import NarrowReason, Scope
from desktop.people import rules as people
from desktop.people import store as people_store
from desktop.questions import rules, store, words
from desktop.questions.rules import Actor, Angle, AngleState, Body, Decision, Delay, Kind, Question, State, Step
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.workdays import actions as workdays
from desktop.workdays.deadlines import OpenDeadline, moves
from desktop.workdays.rules import Calendar, day_zero

EDITABLE = frozenset({"subject", "text", "committee_id", "responsible_id", "case_number", "member_id", "handed_to"})
"""The fields that a form may change without a step being taken."""


@dataclass(frozen=True)
class Successor:
    """What a question that went another way has become: a record of another room."""

    id: int
    number: str


class Successors(Protocol):
    """The room that takes requests for visits over; the shell brings it together with the register (B1.1)."""

    place: str

    def found(self, session: Session, question: Question) -> Successor | None:
        """What a question has become, if it has."""

    def make(self, session: Session, question: Question) -> tuple[Change, Change]:
        """Hands a question on: the change of the question, and that of the other room; raises Refused."""


@dataclass(frozen=True)
class Desk:
    """What every action looks at: the municipality's profile and its calendar."""

    profile: Profile
    calendar: Calendar


def desk(session: Session) -> Desk:
    """The profile and the calendar as they stand."""
    profile = municipality.profile(session)
    return Desk(profile, workdays.calendar(session, profile))


def actor(session: Session) -> Actor:
    """Who acts, and whether that person may approve: a director or the chief of staff in office (D3b).

    Where the people at the screen have roles, the role must allow it too.
    """
    approvers = people.approvers_on(people_store.officials(session), session.now.date())
    named = any(each.name == session.who for each in approvers)
    return Actor(session.who, named and session.may(Right.APPROVAL))


@needs(Right.QUESTIONS)
def register(session: Session, draft: Question, at: Desk | None = None) -> Question:
    """Registers an inquiry with its number and its deadline of ten working days (D3, D3a, W2)."""
    where = at or desk(session)
    days = where.profile.answer_days
    local = draft.received.astimezone(zone_of(where.profile.country))
    start = _day_zero(draft, where)
    with speaking(where.profile.language):
        names = where.profile.angles or words.default_angles()
        subject = draft.subject.strip() or translate("Question", "Without subject")
    whole = replace(
        draft,
        number=store.next_number(session, local.year),
        subject=subject,
        day_zero=start,
        deadline=where.calendar.deadline(start, days),
        deadline_days=days,
        angles=tuple(Angle(name) for name in names),
        steps=(Step(State.RECEIVED, session.now, session.who),),
    )
    return store.add(session, whole)


def _day_zero(question: Question, where: Desk) -> date:
    """The day that does not count, from the time of arrival and the late hour (W2)."""
    return day_zero(question.received, zone_of(where.profile.country), where.profile.late_hour, where.calendar)


@needs(Right.QUESTIONS)
def register_by_hand(session: Session, draft: Question) -> Change:
    """Registers an inquiry that came by word of mouth or on paper (D3)."""
    stored = register(session, draft)
    return Change("question", stored.id, None, stored, words.told(stored))


@needs(Right.QUESTIONS)
def edit(session: Session, question: Question, values: Mapping[str, Any]) -> Change:
    """Stores changed fields of a question that is still open."""
    _must_be_open(question)
    unknown = set(values) - EDITABLE
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    return _keep(session, question, replace(question, **values), "edited", translate("Question", "Saved"))


@needs(Right.QUESTIONS)
def write_answer(session: Session, question: Question, answer: str) -> Change:
    """Stores the answer as it is written, and who has written in it (D3b)."""
    if question.state not in (State.TRIAGED, State.IN_PROGRESS, State.FOR_APPROVAL):
        raise Refused(
            translate("Question", "The answer can no longer be changed"),
            advice=translate("Question", "An approved answer must be sent back before it is changed."),
            rule="D3b",
        )
    authors = question.authors if session.who in question.authors else (*question.authors, session.who)
    changed = replace(question, answer=answer, authors=authors)
    return _keep(session, question, changed, "answer written", translate("Question", "Answer saved"))


@needs(Right.QUESTIONS)
def set_angle(session: Session, question: Question, name: str, state: AngleState, person: str = "") -> Change:
    """Ticks an angle off, with who saw to it, or marks it as not relevant (D2)."""
    _must_be_open(question)
    angles = tuple(Angle(name, person, state) if each.name == name else each for each in question.angles)
    return _keep(session, question, replace(question, angles=angles), "angle set", translate("Question", "Angle saved"))


@needs(Right.QUESTIONS)
def triage(session: Session, question: Question, kind: Kind) -> Change:
    """Says what kind of inquiry it is; each kind then follows its own path (D3, D3a)."""
    if question.state not in (State.RECEIVED, State.TRIAGED):
        raise Refused(
            translate("Question", "The question is already being worked on"),
            advice=translate("Question", "Undo the steps back to sorting first."),
            rule="D3",
        )
    if kind is Kind.GUIDANCE:
        raise ValueError("confidential guidance leaves the register: talks.keep_as_talk")
    where = desk(session)
    own_clock = kind in (Kind.CONCRETE, Kind.FACT, Kind.ELUCIDATION)
    days = where.profile.answer_days
    deadline = where.calendar.deadline(question.day_zero, days) if own_clock else None
    if deadline and question.delays:
        deadline = question.delays[-1].after  # the date that was promised stands
    sorted_as = replace(question, kind=kind, deadline=deadline, deadline_days=days, agreed=False, state=State.RECEIVED)
    lacking = rules.missing(sorted_as, actor(session))
    if lacking:
        raise _refusal(lacking[0])
    return _step(session, question, replace(sorted_as, state=State.TRIAGED))


@needs(Right.QUESTIONS)
def decide(session: Session, question: Question, decision: Decision, deadline: date) -> Change:
    """Notes who set a larger task going, and the deadline that was agreed (D3a); it rolls to a working day (W2)."""
    rules.refuse_unless(
        question.kind is Kind.LARGER and question.state in (State.TRIAGED, State.AWAITING),
        translate("Question", "Only a larger task is set going by a decision"),
        translate("Question", "Sort it as a larger task first."),
        "D3a",
    )
    standing = {each.id for each in people_store.committees(session) if each.standing}
    if decision.body is Body.COMMITTEE and decision.committee_id not in standing:
        raise Refused(translate("Question", "Choose the standing committee that decided"), rule="D3a")
    if decision.on > session.now.date():
        raise Refused(translate("Question", "The decision lies ahead"), rule="D3a")
    agreed = desk(session).calendar.roll_forward(deadline)
    changed = replace(question, decisions=(*question.decisions, decision), deadline=agreed, agreed=True)
    return _keep(session, question, changed, "decided", translate("Question", "The decision is noted"))


@needs(Right.QUESTIONS)
def advance(session: Session, question: Question, remark: str = "") -> Change:
    """Takes the next step on the question's path, if nothing is missing for it (D2, D3a, D3b, D3c)."""
    target = rules.next_state(question)
    if target is None or target is State.SENT:
        raise ValueError("sending is confirmed with answering.confirm_sent, and an ended question has no next step")
    lacking = rules.missing(question, actor(session))
    if lacking:
        raise _refusal(lacking[0])
    changed = replace(question, state=target)
    if target is State.APPROVED:
        changed = replace(changed, approver=session.who)
    return _step(session, question, changed, remark)


@needs(Right.QUESTIONS)
def send_back(session: Session, question: Question, remark: str) -> Change:
    """Refuses an answer with a remark: the question is in progress again (D3b)."""
    approved = question.state is State.APPROVED and actor(session).may_approve
    rules.refuse_unless(
        approved or rules.may_send_back(question, actor(session)),
        translate("Question", "Only whoever may approve can send the answer back"),
        translate("Question", "A director or the chief of staff can, if another person wrote the answer."),
        "D3b",
    )
    _must_say(remark, translate("Question", "Say what should be different"), "D3b")
    told = translate("Question", "The answer was sent back to {name}").format(name=", ".join(question.authors))
    back = replace(question, state=State.IN_PROGRESS, approver="")
    return replace(_step(session, question, back, remark), told=told)


@needs(Right.QUESTIONS)
def end_early(session: Session, question: Question, state: State, reason: str) -> Change:
    """Withdraws or declines a question, with the reason."""
    if state not in (State.WITHDRAWN, State.DECLINED) or not rules.may_end_early(question):
        raise Refused(translate("Question", "An answered question cannot be withdrawn or declined"), rule="D3")
    _must_say(reason, translate("Question", "Give the reason"), "D3")
    return _step(session, question, replace(question, state=state), reason)


@dataclass(frozen=True)
class Circle:
    """Whom an answer goes to: a committee's or a member's id, the ground, and who was consulted (D3c)."""

    scope: Scope
    id: int | None = None
    reason: NarrowReason | None = None
    consulted: str = ""


@needs(Right.QUESTIONS)
def narrow(session: Session, question: Question, to: Circle) -> Change:
    """Says whom the answer goes to; fewer than all needs a ground and the person who was consulted (D3c)."""
    _must_be_open(question)
    if to.scope is Scope.ALL:
        changed = replace(question, scope=to.scope, circle_id=None, narrow_reason=None, consulted="", narrowed_by="")
    else:
        changed = replace(
            question,
            scope=to.scope,
            circle_id=to.id,
            narrow_reason=to.reason,
            consulted=to.consulted.strip(),
            narrowed_by=session.who,
        )
        for need in (rules.Need.CIRCLE, rules.Need.NARROW_REASON, rules.Need.CONSULTED):
            if need in rules.narrow_needs(changed):
                raise _refusal(need)
    return _keep(session, question, changed, "recipients chosen", translate("Question", "Recipients saved"))


@needs(Right.QUESTIONS)
def give_notice(session: Session, question: Question, after: date, reason: str) -> Change:
    """Notes that the answer comes late, with the new date and why; reminders follow the new date (W4)."""
    _must_be_open(question)
    _must_say(reason, translate("Question", "Give the reason for the delay"), "D3a")
    if question.deadline is None or after <= question.deadline:
        raise Refused(
            translate("Question", "The new date must be later than the deadline"),
            advice=translate("Question", "Choose a later date."),
            rule="D3a",
        )
    if after < session.now.date():
        raise Refused(
            translate("Question", "The new date has passed already"),
            advice=translate("Question", "Choose a later date."),
            rule="D3a",
        )
    rolled = desk(session).calendar.roll_forward(after)
    notice = Delay(session.now, question.deadline, rolled, reason)
    changed = replace(question, deadline=rolled, delays=(*question.delays, notice))
    return _keep(session, question, changed, "delay noticed", translate("Question", "The delay notice is kept"))


@dataclass(frozen=True)
class Moved:
    """A question whose deadline a changed calendar moves."""

    question: Question
    before: date
    after: date


def moved_by(session: Session, where: Desk) -> tuple[Moved, ...]:
    """Which open deadlines another calendar or policy number would move (W5); agreed and postponed dates stand.

    Their questions carry the day zero that follows from the late hour (W2).
    """
    counted = {
        each.id: replace(each, day_zero=_day_zero(each, where))
        for each in store.open_questions(session)
        if each.deadline is not None and not each.agreed and not each.delays
    }
    deadlines = [
        OpenDeadline(each.id, each.number, each.day_zero, where.profile.answer_days, each.deadline)
        for each in counted.values()
        if each.deadline
    ]
    return tuple(Moved(counted[move.key], move.before, move.after) for move in moves(deadlines, where.calendar))


@needs(Right.QUESTIONS)
def move_deadlines(session: Session) -> tuple[Moved, ...]:
    """Moves the open deadlines to where the calendar now puts them (W5)."""
    where = desk(session)
    moved = moved_by(session, where)
    for each in moved:
        changed = replace(each.question, deadline=each.after, deadline_days=where.profile.answer_days)
        store.save(session, changed, "deadline moved")
    return moved


@needs(Right.QUESTIONS)
def restore(session: Session, change: Change) -> Change:
    """Undoes a change by writing the earlier state anew; the history keeps both."""
    before, after = change.before, change.after
    if not isinstance(after, Question) or not change.undoable:
        raise Problem(translate("Question", "This cannot be undone"))
    if not isinstance(before, Question):
        withdrawn = replace(after, state=State.WITHDRAWN)
        return _step(session, after, withdrawn, translate("Question", "Undone"))
    steps = after.steps
    if before.state is not after.state:
        steps = (*after.steps, Step(before.state, session.now, session.who, translate("Question", "Undone")))
    changed = replace(before, version=after.version, steps=steps)
    if before.state is State.APPROVED and after.state in (State.IN_PROGRESS, State.FOR_APPROVAL):
        lacking = rules.missing(replace(before, state=State.FOR_APPROVAL), actor(session))
        if lacking:  # to approve anew needs the same right as the first time (D3b)
            raise _refusal(lacking[0])
        changed = replace(changed, approver=session.who)
    return _keep(session, after, changed, "undone", translate("Question", "Undone"))


def _step(session: Session, before: Question, after: Question, remark: str = "") -> Change:
    """Stores a question in its new state, with the step's time, person and remark."""
    step = Step(after.state, session.now, session.who, remark.strip())
    stored = store.save(session, replace(after, steps=(*before.steps, step)), after.state.value)
    return Change("question", stored.id, before, stored, words.told(stored))


def _keep(session: Session, before: Question, after: Question, action: str, told: str) -> Change:
    """Stores changed fields without a step."""
    stored = store.save(session, after, action)
    return Change("question", stored.id, before, stored, told)


def _must_be_open(question: Question) -> None:
    """Refuses to change what has ended: closed questions keep what they were judged by (W5)."""
    rules.refuse_unless(
        rules.is_open(question),
        translate("Question", "The question has ended"),
        translate("Question", "Undo the last step to change it."),
        "W5",
    )


def _must_say(text: str, title: str, rule: str) -> None:
    """Refuses an empty reason or remark."""
    rules.refuse_unless(bool(text.strip()), title, translate("Question", "It is kept in the history."), rule)


def _refusal(need: rules.Need) -> Refused:
    """The refusal that names what is missing and by which rule."""
    lacking = words.lack(need)
    return Refused(lacking.text, advice=words.rule_sentence(lacking.rule), rule=lacking.rule)

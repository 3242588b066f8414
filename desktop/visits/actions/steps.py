"""Visits: the steps from request to closing, what ends a visit early, and undoing."""

from dataclasses import replace

from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.base.rights import Right, needs
from desktop.base.words import translate
from desktop.storage.session import Session
from desktop.visits import words
from desktop.visits.actions import desk, writing
from desktop.visits.rules import limits, steps
from desktop.visits.rules.records import COMING, State, Step, Visit


@needs(Right.VISITS)
def advance(session: Session, visit: Visit, remark: str = "") -> Change:
    """Takes the next step, if nothing is missing for it (B1 to B2.3); raises Refused with what is."""
    target = steps.next_state(visit)
    if target is None:
        raise ValueError("an ended visit has no next step")
    frame = desk.frame(session)
    found = limits.ruling(visit, frame)
    if target is State.CONFIRMED and limits.blocked(visit, frame) and found is not None:
        raise writing.in_quarantine(session, found)
    lacking = steps.missing(visit, frame, desk.around(session, visit))
    if lacking:
        raise _refusal(lacking[0])
    return writing.step(session, visit, replace(visit, state=target), remark)


@needs(Right.VISITS)
def decline(session: Session, visit: Visit, reason: str) -> Change:
    """Declines a request with the reason; a member's visit as such cannot be declined, only a time (B2.2)."""
    if not steps.may_decline(visit):
        open_still = visit.state in COMING
        raise Refused(
            translate("Visit", "This visit cannot be declined"),
            advice=translate("Visit", "Decline the time, and offer another one within the month.")
            if open_still
            else translate("Visit", "Only a request or a visit being planned can be declined."),
            rule="B2.2" if open_still else "B1",
        )
    _must_say(reason)
    return writing.step(session, visit, replace(visit, state=State.DECLINED), reason)


@needs(Right.VISITS)
def cancel(session: Session, visit: Visit, reason: str) -> Change:
    """Calls a visit off with the reason; calendars that have it are told by the next file (B1)."""
    writing.must_be(
        steps.may_cancel(visit),
        translate("Visit", "This visit cannot be cancelled"),
        translate("Visit", "Only a visit that lies ahead can be called off."),
        "B1",
    )
    _must_say(reason)
    return writing.step(session, visit, replace(visit, state=State.CANCELLED), reason)


@needs(Right.VISITS)
def reopen(session: Session, visit: Visit, remark: str) -> Change:
    """Takes a declined or cancelled visit up again, as a request (B1)."""
    writing.must_be(
        steps.may_reopen(visit),
        translate("Visit", "This visit is not called off"),
        translate("Visit", "Only a declined or cancelled visit can be taken up again."),
        "B1",
    )
    return writing.step(session, visit, replace(visit, state=State.REQUESTED), remark)


@needs(Right.VISITS)
def restore(session: Session, change: Change) -> Change:
    """Undoes a change by writing the earlier state anew; the history keeps both."""
    before, after = change.before, change.after
    if not isinstance(after, Visit) or not change.undoable:
        raise Problem(translate("Visit", "This cannot be undone"))
    if not isinstance(before, Visit):
        cancelled = replace(after, state=State.CANCELLED)
        return writing.step(session, after, cancelled, translate("Visit", "Undone"))
    history = after.steps
    if before.state is not after.state:
        history = (*history, Step(before.state, session.now, session.who, translate("Visit", "Undone")))
    earlier = replace(before, version=after.version, steps=history, sequence=after.sequence)
    if _is_confirmed_anew(before, after):
        frame = desk.frame(session)
        found = limits.ruling(earlier, frame)
        if limits.blocked(earlier, frame) and found is not None:  # an election may have been called since
            raise writing.in_quarantine(session, found)
    return writing.keep(session, after, earlier, "undone", translate("Visit", "Undone"))


def _is_confirmed_anew(before: Visit, after: Visit) -> bool:
    """Whether undoing puts a visit that is not confirmed now, or on another day, back as a confirmed one."""
    return before.state is State.CONFIRMED and (after.state is not State.CONFIRMED or before.day != after.day)


def _must_say(reason: str) -> None:
    """Refuses an empty reason."""
    advice = translate("Visit", "It is kept in the history.")
    writing.must_be(bool(reason.strip()), translate("Visit", "Give the reason"), advice, "B1")


def _refusal(check: steps.Check) -> Refused:
    """The refusal that names what is missing and by which rule."""
    return Refused(words.need_text(check.need), advice=words.rule_sentence(check.rule), rule=check.rule)

"""Visits: what is noted on the way: papers that went out, who was told, declined times, exceptions, tasks done."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.words import translate
from desktop.storage.session import Session
from desktop.visits.actions import planning, writing
from desktop.visits.rules import papers as paper_rules
from desktop.visits.rules.records import COMING, DeclinedTime, Paper, Receiver, State, Step, Visit, VisitKind
from desktop.workdays.quarantine import Dispensation, check_dispensation


@needs(Right.VISITS)
def tick_papers(session: Session, visit: Visit, receiver: Receiver, papers: Iterable[Paper], on: date) -> Change:
    """Notes that papers went to somebody on a day (B1.2); raises Refused for a day that lies ahead."""
    wanted = tuple(papers)
    wrong = [each for each in wanted if each not in paper_rules.WHAT[receiver]]
    writing.must_be(
        not wrong,
        translate("Visit", "The guest's officials get the programme only"),
        translate("Visit", "Internal plan and background note stay inside the house."),
        "B1.2",
    )
    _must_have_come(session, on)
    after = paper_rules.with_sent(visit, wanted, receiver, on)
    return planning.edit(session, visit, {"papers": after})


@needs(Right.VISITS)
def untick_papers(session: Session, visit: Visit, receiver: Receiver, papers: Iterable[Paper]) -> Change:
    """Takes back that papers went to somebody (B1.2)."""
    return planning.edit(session, visit, {"papers": paper_rules.without_sent(visit, papers, receiver)})


@needs(Right.VISITS)
def tell_mayor(session: Session, visit: Visit, on: date | None) -> Change:
    """Notes when the mayor was told (B2.3) or informed of the right to join (B2.2); raises Refused after the visit."""
    if on is not None:
        _must_have_come(session, on)
        writing.must_be(
            visit.kind is not VisitKind.COMMITTEE or visit.day is None or on <= visit.day,
            translate("Visit", "The mayor must be told before the visit"),
            translate("Visit", "Enter a day that is not after the visit."),
            "B2.3",
        )
    return planning.edit(session, visit, {"mayor_told_on": on})


@needs(Right.VISITS)
def tell_chairs(session: Session, visit: Visit, on: date | None) -> Change:
    """Notes when the group chairs were told of the visit and that members may attend (B1.3)."""
    if on is not None:
        _must_have_come(session, on)
    return planning.edit(session, visit, {"chairs_told_on": on})


@needs(Right.VISITS)
def decline_time(session: Session, visit: Visit, declined: DeclinedTime) -> Change:
    """Keeps a time the leader could not offer, with the reason; the month goes on running (B2.2).

    Where it was the visit's own time, that is open again.
    """
    writing.must_be(
        visit.state in (State.REQUESTED, State.PLANNING),
        translate("Visit", "Only the time of a visit that is not confirmed can be declined"),
        translate("Visit", "A confirmed visit is moved, or cancelled."),
        "B2.2",
    )
    writing.must_be(
        bool(declined.reason.strip()),
        translate("Visit", "Give the reason"),
        translate("Visit", "It is kept in the history."),
        "B2.2",
    )
    noted = replace(declined, reason=declined.reason.strip(), who=declined.who or visit.leader)
    after = replace(visit, declined=(*visit.declined, noted))
    if visit.day == declined.day:
        after = replace(after, day=None, start=None, end=None)
    return writing.keep(session, visit, after, "time declined", translate("Visit", "The declined time is kept"))


@needs(Right.EXCEPTION)
def dispense(session: Session, visit: Visit, given: Dispensation) -> Change:
    """Lets a visit take place in quarantine by a named decision with its reason, which is logged (B1.4)."""
    writing.must_be(
        visit.state in COMING,
        translate("Visit", "The visit has ended"),
        translate("Visit", "An exception is for a visit that lies ahead."),
        "B1.4",
    )
    tidy = check_dispensation(given, session.now.date())
    said = translate("Visit", "Exception from the quarantine, decided by {name}: {reason}")
    remark = said.format(name=tidy.decided_by, reason=tidy.reason)
    step = Step(visit.state, session.now, session.who, remark)
    after = replace(visit, dispensations=(*visit.dispensations, tidy), steps=(*visit.steps, step))
    return writing.keep(session, visit, after, "exception given", translate("Visit", "The exception is kept"))


@needs(Right.VISITS)
def finish_task(session: Session, visit: Visit, row: int, on: date | None) -> Change:
    """Ticks a line of the internal plan off, or takes that back with None (B1.2)."""
    tasks = tuple(replace(task, done=on) if at == row else task for at, task in enumerate(visit.tasks))
    return planning.edit(session, visit, {"tasks": tasks})


def _must_have_come(session: Session, on: date) -> None:
    """Refuses to note for a day that lies ahead what is done."""
    if on > session.now.date():
        raise Refused(
            translate("Visit", "The day lies ahead"),
            advice=translate("Visit", "Enter the day on which it was done."),
            rule="B1.2",
        )

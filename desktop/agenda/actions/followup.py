"""Decisions: what a user can do with one: report its status each tertial, end it, report it back (S-D3, S-D5)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop.agenda import store
from desktop.agenda.actions.meetings import DECISION, desk
from desktop.agenda.rules import followup as rules
from desktop.agenda.rules.followup import Decision, Outcome, Progress, Report
from desktop.agenda.rules.meetings import Item, Meeting
from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.times import zone_of
from desktop.base.words import translate
from desktop.storage import municipality
from desktop.storage.session import Session

_FIELDS = frozenset({"title", "text", "case_number", "responsible_id", "deadline", "delegated"})


@dataclass(frozen=True)
class Overview:
    """What a report about a stretch of time tells of: the decisions, their titles and the names beside them."""

    first: date
    last: date
    decisions: tuple[Decision, ...]
    overdue: tuple[int, ...]


@needs(Right.AGENDA)
def note(session: Session, item: Item, decision: Decision) -> Change:
    """Notes what was decided on an item; body, day and case number follow from its meeting (S-D3)."""
    meeting = store.get(session, Meeting, item.meeting_id)
    whole = replace(
        decision,
        item_id=item.id,
        body_id=meeting.body_id,
        decided_on=meeting.day,
        case_number=decision.case_number or item.case_number,
        title=decision.title.strip() or item.title,
    )
    return _add(session, whole)


@needs(Right.AGENDA)
def note_delegated(session: Session, decision: Decision) -> Change:
    """Notes what an official decided on a body's behalf: it waits to be reported back (S-D5)."""
    return _add(session, replace(decision, delegated=True))


@needs(Right.AGENDA)
def edit(session: Session, decision: Decision, values: Mapping[str, Any]) -> Change:
    """Stores changed fields of a decision."""
    unknown = set(values) - _FIELDS
    if unknown:
        raise ValueError(f"not editable: {sorted(unknown)}")
    after = replace(decision, **values)
    rules.check_decision(after, desk(session).today)
    return _kept(session, decision, after, translate("Agenda", "Saved"))


@needs(Right.AGENDA)
def report(session: Session, decision: Decision, progress: Progress, text: str, period: date | None = None) -> Change:
    """Gives the status for a tertial: the oldest that is missing unless told otherwise; an end ends it (S-D3)."""
    at = desk(session)
    if decision.outcome is not Outcome.OPEN:
        raise Refused(translate("FollowUp", "The decision has ended"), rule="S-D3")
    if progress is not Progress.ON_TRACK and not text.strip():
        raise Refused(
            translate("FollowUp", "Say how it stands"),
            advice=translate("FollowUp", "The report to the council carries these words."),
            rule="S-D3",
        )
    dates = at.profile.tertials
    wanted = period or rules.period_to_report(decision, at.today, dates) or at.today
    given = Report(wanted, session.now, session.who, progress, text.strip())
    reports, until = rules.with_report(decision, given)
    after = replace(decision, reports=reports, reported_until=until)
    if progress in (Progress.DONE, Progress.DROPPED):
        outcome = Outcome.DONE if progress is Progress.DONE else Outcome.DROPPED
        after = replace(after, outcome=outcome, ended_on=at.today)
    told = translate("FollowUp", "The status is kept")
    if after.outcome is not Outcome.OPEN:
        told = translate("FollowUp", "The decision has ended")
    return _kept(session, decision, after, told)


@needs(Right.AGENDA)
def report_back(session: Session, decision: Decision, meeting_id: int) -> Change:
    """Notes on which meeting a delegated decision was reported back to its body (S-D5)."""
    meeting = store.get(session, Meeting, meeting_id)
    if not decision.delegated:
        raise Refused(translate("FollowUp", "Only delegated decisions are reported back"), rule="S-D5")
    if meeting.body_id != decision.body_id or meeting.cancelled or meeting.day < decision.decided_on:
        raise Refused(
            translate("FollowUp", "It is reported back to the body that delegated"),
            advice=translate("FollowUp", "Choose a meeting of that body after the decision."),
            rule="S-D5",
        )
    after = replace(decision, told_id=meeting.id)
    return _kept(session, decision, after, translate("FollowUp", "It is reported back"))


def overview(session: Session, first: date | None = None, last: date | None = None) -> Overview:
    """What the report of a stretch of time tells of; without one, the tertial that ended last (S-D3)."""
    profile = municipality.profile(session)
    today = session.now.astimezone(zone_of(profile.country)).date()
    if first is None or last is None:
        end = last or rules.last_tertial(today, profile.tertials) or today
        start, end = rules.period_of(end, profile.tertials)
        first, last = first or start, last or end
    found = tuple(each for each in store.decisions_between(session, first, last) if rules.belongs(each, first, last))
    late = tuple(each.id for each in found if rules.is_overdue(each, today, profile.tertials))
    ordered = sorted(found, key=lambda each: (each.body_id, each.id not in late, each.decided_on))
    return Overview(first, last, tuple(ordered), late)


def _add(session: Session, decision: Decision) -> Change:
    """Stores a new decision that has been checked."""
    rules.check_decision(decision, desk(session).today)
    stored = store.save(session, decision)
    return Change(DECISION, stored.id, None, stored, translate("FollowUp", "The decision is noted"))


def _kept(session: Session, before: Decision, after: Decision, told: str) -> Change:
    stored = store.save(session, after)
    return Change(DECISION, stored.id, before, stored, told)

"""Overview: what of the other rooms' records waits for somebody, by when, and whether for the person at the screen."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from desktop.agenda.rules.elucidation import Elucidation
from desktop.agenda.rules.followup import Decision, due_of
from desktop.agenda.rules.followup import Due as DecisionDue
from desktop.base.times import zone_of
from desktop.dispatch.rules import DispatchKind, Outgoing
from desktop.overview.matters.questions import Desk
from desktop.overview.rules.today import Kind, Matter, Wait, week_end
from desktop.storage.session import Session
from desktop.visits.rules.limits import Frame, Standing, month
from desktop.visits.rules.records import Ahead, VisitKind
from desktop.visits.rules.records import State as VisitState

CONFIRM_DAYS = 2
"""Working days before its day by which a visit should be confirmed in writing."""
_ENOUGH = timedelta(days=45)
"""How far ahead follow-ups stand on their card."""


def from_visits(visits: Iterable[Ahead], at: Desk) -> tuple[Matter, ...]:
    """What visits ahead ask for: a day, a confirmation, that the mayor is told (B2.2, B2.3), and tasks (B1.3)."""
    frame = Frame(today=at.today, months=at.profile.visit_months)
    return tuple(at.timed(matter) for each in visits for matter in _visit(each, frame, at))


def _visit(visit: Ahead, frame: Frame, at: Desk) -> list[Matter]:
    found = []
    bare = Matter(Wait.VISIT_TASK, Kind.VISIT, visit.id, visit.title, visit.number, visit.leader, mine=True)
    asked = month(visit, frame)
    if visit.day is None and asked is not None and asked.standing in (Standing.RUNNING_OUT, Standing.OVER):
        found.append(replace(bare, wait=Wait.AGREE_DAY, due=asked.last))
    if visit.day is not None and visit.day >= at.today:
        if visit.state is VisitState.PLANNING and visit.confirmation_on is None:
            by = at.calendar.before(visit.day, CONFIRM_DAYS)
            found.append(replace(bare, wait=Wait.CONFIRM_VISIT, due=by))
        if visit.kind is VisitKind.COMMITTEE and visit.mayor_told_on is None:
            who = at.committee(visit.committee_id)
            found.append(replace(bare, wait=Wait.TELL_MAYOR, due=at.calendar.before(visit.day, 1), who=who))
    for place, task in enumerate(visit.tasks):
        if task.deadline is not None and task.done is None:
            mine = not task.responsible or task.responsible == at.person
            title = task.text or visit.title
            found.append(
                replace(bare, title=title, about=f"{visit.number}/{place + 1}", who=task.responsible,
                        due=task.deadline, mine=mine)
            )  # fmt: skip
    return found


def from_dispatches(waiting: Iterable[Outgoing], at: Desk) -> tuple[Matter, ...]:
    """What is planned to leave the house: to the members first, or at the same time as the media (D8)."""
    zone = zone_of(at.profile.country)
    found = []
    for each in waiting:
        press = each.kind is DispatchKind.PRESS_RELEASE and bool(each.dispatch_id)
        moment = each.media_at if press else each.members_at or each.media_at
        local = moment.astimezone(zone) if moment else None
        wait = Wait.TELL_MEDIA if press else Wait.SEND_TO_MEMBERS
        mine = not each.made_by or each.made_by == at.person
        found.append(
            at.timed(
                Matter(wait, Kind.OUTGOING, each.id, each.title, who=each.made_by,
                       due=local.date() if local else None, mine=mine, at=local)
            )
        )  # fmt: skip
    return tuple(found)


def from_agenda(decisions: Iterable[Decision], elucidations: Iterable[Elucidation], at: Desk) -> tuple[Matter, ...]:
    """Decisions that are to be carried out or reported, and elucidations that are due (S-D3, S-D5, D7)."""
    waits = {
        DecisionDue.DEADLINE: Wait.DECISION,
        DecisionDue.REPORT: Wait.REPORT,
        DecisionDue.BACK: Wait.TELL_BODY,
    }
    found = []
    for each in decisions:
        asks, day = due_of(each, at.today, at.profile.tertials)
        if asks in waits and (day is None or day <= at.today + _ENOUGH):
            found.append(
                Matter(waits[asks], Kind.DECISION, each.id, each.title, each.case_number,
                       at.official(each.responsible_id), day, mine=at.is_mine(each.responsible_id))
            )  # fmt: skip
    for one in elucidations:
        found.append(
            Matter(Wait.ELUCIDATE, Kind.ELUCIDATION, one.id, one.wanted, at.committee(one.body_id),
                   at.official(one.responsible_id), one.deadline, mine=at.is_mine(one.responsible_id))
        )  # fmt: skip
    return tuple(at.timed(each) for each in found)


def from_rules(session: Session, at: Desk) -> tuple[tuple[Matter, ...], tuple[Matter, ...]]:
    """What the rule register asks for: proposals that await consent and tasks due this week (S0, S-A6); all tasks."""
    from desktop.rulebook import actions as rulebook  # imported late: start-up
    from desktop.rulebook import store as register  # imported late: start-up
    from desktop.rulebook.rules import ProposalState  # imported late: start-up

    tasks = tuple(
        at.timed(
            Matter(Wait.FOLLOW_UP, Kind.RULE, each.rule_id, each.text, each.code, ", ".join(each.persons),
                   each.due, mine=not each.persons or at.person in each.persons)
        )
        for each in rulebook.tasks(session)
        if each.due <= at.today + _ENOUGH
    )  # fmt: skip
    proposals = tuple(
        Matter(Wait.CONSENT, Kind.PROPOSAL, each.id, each.after[0].text if each.after else each.reason,
               each.after[0].code if each.after else "", each.made_by, mine=True)
        for each in register.proposals(session, ProposalState.OPEN)
    )  # fmt: skip
    last = week_end(at.today)
    return (*proposals, *(each for each in tasks if each.due and each.due <= last)), tasks

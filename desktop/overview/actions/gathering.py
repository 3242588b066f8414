"""Overview: `gather` what waits today, what comes in two weeks, and what went out last."""

from datetime import date, timedelta

from desktop.base.words import translate
from desktop.overview.actions.waiting import desk
from desktop.overview.matters.others import from_agenda, from_dispatches, from_rules, from_visits
from desktop.overview.matters.questions import Desk, from_questions
from desktop.overview.rules.today import Coming, Kind, Quarantine, Sent, Today, next_quarantine, week_end
from desktop.overview.store import ahead
from desktop.overview.store import questions as questions_store
from desktop.people import store as people_store
from desktop.people.rules import members_on
from desktop.storage.session import Session
from desktop.visits.rules.records import Ahead, VisitKind
from desktop.workdays import actions as workdays

AHEAD = timedelta(days=14)
"""How far ahead visits and meetings are shown."""
_LATEST = 5


def gather(session: Session, person: str = "", day: date | None = None) -> Today:
    """All that waits on a day for a person, what comes in two weeks, what went out last, and the quarantine."""
    from desktop.dispatch import store as dispatches  # imported late: start-up

    at = desk(session, person, day)
    last = week_end(at.today)
    questions = questions_store.due_questions(session, last)
    over = questions_store.count_due(session, last) - len(questions) if len(questions) == questions_store.MOST else 0
    visits = ahead.coming_visits(session)
    waiting, late = from_rules(session, at)
    decisions = from_agenda(ahead.open_decisions(session), ahead.pending_elucidations(session, last), at)
    members = members_on(people_store.members(session), at.today)
    return Today(
        at.today,
        person,
        (
            *from_questions(questions, at),
            *from_visits(visits, at),
            *from_dispatches(dispatches.waiting(session), at),
            *waiting,
            *decisions,
        ),
        _coming(session, visits, at),
        tuple(
            Sent(each.id, each.kind.value, each.title, each.sent_at, len(each.recipients))
            for each in dispatches.window(session, dispatches.Ledger(), 0, _LATEST)
        ),
        tuple(sorted((*late, *decisions), key=lambda each: (each.due or date.max, each.about, each.id))),
        _quarantine(session, at),
        len(members),
        over,
    )


def _coming(session: Session, visits: tuple[Ahead, ...], at: Desk) -> tuple[Coming, ...]:
    """Visits and meetings of the next two weeks, by time."""
    until = at.today + AHEAD
    leaders = people_store.names(session)
    found = [
        Coming(
            Kind.VISIT,
            each.id,
            each.title,
            each.day,
            each.start,
            each.end,
            at.committee(each.committee_id) or leaders.get(each.host_id or 0, each.asked_by),
            each.state.value,
            each.kind is VisitKind.COMMITTEE and each.mayor_told_on is None,
        )
        for each in visits
        if each.day is not None and at.today <= each.day <= until
    ]
    council = translate("Agenda", "The council")
    for meeting in ahead.meetings(session, at.today, until):
        title = at.committee(meeting.body_id) or council
        found.append(Coming(Kind.MEETING, meeting.id, title, meeting.day, _minutes(meeting.starts), who=meeting.place))
    return tuple(sorted(found, key=lambda each: (each.day, each.start or 0, each.id)))


def _minutes(text: str) -> int | None:
    hours, _, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes) if hours.isdecimal() and minutes.isdecimal() else None


def _quarantine(session: Session, at: Desk) -> Quarantine | None:
    """The quarantine for guests that it covers from the start: the one that runs, else the next (B1.4, W7)."""
    from desktop.workdays.elections import ElectionStatus  # imported late: start-up
    from desktop.workdays.quarantine import COVERED  # imported late: start-up
    from desktop.workdays.words import elections_word  # imported late: start-up

    held = workdays.quarantine(session, at.profile)
    return next_quarantine(
        (
            Quarantine(
                each.first,
                each.last,
                max(election.day for election in each.elections),
                elections_word(each, at.profile.country),
                each.last + timedelta(1),
                any(election.status is ElectionStatus.LATEST for election in each.elections),
            )
            for each in held.periods(COVERED)
        ),
        at.today,
    )

"""Overview: what the page shows first: the questions that wait."""

from datetime import date

from desktop.base.times import zone_of
from desktop.overview.matters.questions import Desk, from_questions
from desktop.overview.rules.today import Today, week_end
from desktop.overview.store import questions as store
from desktop.people import store as people_store
from desktop.people.rules import approvers_on
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.workdays import actions as workdays


def desk(session: Session, person: str = "", day: date | None = None) -> Desk:
    """What every reading looks at: profile, calendar, people, and who sits at the screen."""
    profile = municipality.profile(session)
    today = day or session.now.astimezone(zone_of(profile.country)).date()
    officials = people_store.officials(session)
    mine = next((each for each in officials if each.name == person), None)
    return Desk(
        profile,
        workdays.calendar(session, profile),
        today,
        person,
        {each.id: each.name for each in officials},
        {each.id: each.name for each in people_store.committees(session)},
        mine.id if mine else 0,
        any(each.name == person for each in approvers_on(officials, today)),
    )


def first_rows(session: Session, person: str) -> Today:
    """The questions that wait: what the page shows first, before the other rooms are read."""
    at = desk(session, person)
    last = week_end(at.today)
    found = from_questions(store.due_questions(session, last), at)
    return Today(at.today, person, found)

"""Visits: what every action and the page look at around a visit, read at once."""

from dataclasses import dataclass
from datetime import date

from desktop.base.settings import Profile
from desktop.people import rules as people
from desktop.people import store as people_store
from desktop.people.rules import Institution, Member
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.visits import store
from desktop.visits.rules import limits, steps
from desktop.visits.rules.limits import Frame, Month, Turnout
from desktop.visits.rules.load import Conflict, Load, conflicts
from desktop.visits.rules.records import Line, Visit, VisitKind
from desktop.visits.rules.steps import Around, Check
from desktop.workdays import actions as workdays
from desktop.workdays.quarantine import PlannedVisit, Ruling


@dataclass(frozen=True)
class Scene:
    """All that a page shows beside a visit's own fields, as it stands now.

    `papers_due` is the day by which programme and note go out; `hosts` are proposed, the mayor first (B1).
    """

    frame: Frame
    around: Around
    checklist: tuple[Check, ...]
    ruling: Ruling | None
    blocked: bool
    month: Month | None
    turnout: Turnout
    conflicts: tuple[Conflict, ...]
    load: Load | None
    papers_due: date | None
    hosts: tuple[Member, ...]
    country: str


def frame(session: Session, profile: Profile | None = None) -> Frame:
    """What visits are measured against today."""
    own = profile or municipality.profile(session)
    quarantine = workdays.quarantine(session, own)
    return Frame(session.now.date(), quarantine, own.visit_hours, own.visit_months, own.visit_turnout)


def institution(session: Session, visit: Visit) -> Institution | None:
    """The institution of a visit, if it is chosen and still there."""
    found = people_store.institutions(session) if visit.institution_id is not None else ()
    return next((each for each in found if each.id == visit.institution_id), None)


def around(session: Session, visit: Visit) -> Around:
    """The institution's committee, and who chairs the visiting committee on the day (B2.3)."""
    place = institution(session, visit)
    body = next((each for each in people_store.committees(session) if each.id == visit.committee_id), None)
    on = visit.day or session.now.date()
    chair = people.chair_on(body, people_store.members(session), on) if body else None
    return Around(place.committee_id if place else None, chair.id if chair else None)


def hosts(session: Session, visit: Visit) -> tuple[Member, ...]:
    """Who is proposed as host: the mayor and the chair of the institution's committee (B1); a committee's own chair."""
    members = people_store.members(session)
    on = visit.day or session.now.date()
    place = institution(session, visit)
    wanted = visit.committee_id if visit.kind is VisitKind.COMMITTEE else place.committee_id if place else None
    body = next((each for each in people_store.committees(session) if each.id == wanted), None)
    chair = people.chair_on(body, members, on) if body else None
    mayor = people.mayor_on(members, on)
    proposed = (chair,) if visit.kind is VisitKind.COMMITTEE else (mayor, chair)
    return tuple(dict.fromkeys(each for each in proposed if each is not None))


def scene(session: Session, visit: Visit) -> Scene:
    """All that the page shows beside a visit, in one reading."""
    profile = municipality.profile(session)
    on, beside = frame(session, profile), around(session, visit)
    due = None
    if visit.day is not None and visit.kind is VisitKind.EXTERNAL:
        due = workdays.calendar(session, profile).before(visit.day, profile.visit_paper_days)
    return Scene(
        frame=on,
        around=beside,
        checklist=steps.checklist(visit, on, beside),
        ruling=limits.ruling(visit, on),
        blocked=limits.blocked(visit, on),
        month=limits.month(visit, on),
        turnout=limits.turnout(visit, on),
        conflicts=conflicts(visit, store.beside(session, visit)),
        load=store.load(session, on.today).get(visit.institution_id or 0),
        papers_due=due,
        hosts=hosts(session, visit),
        country=profile.country,
    )


def planned_since(session: Session, since: date) -> tuple[PlannedVisit, ...]:
    """The coming visits from a day on, as the elections see them (W6)."""
    found = (limits.planned(each) for each in store.coming(session) if each.day is not None and each.day >= since)
    return tuple(each for each in found if each is not None)


def in_calendar(session: Session, first: date, last: date) -> tuple[Line, ...]:
    """The visits of some days, both included, by time."""
    return store.lines(session, first, last)

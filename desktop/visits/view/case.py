"""Visits: all that the detail shows of one visit, and what its fields offer."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.base.settings import Profile
from desktop.dispatch import store as dispatch_store
from desktop.dispatch.rules import Dispatch
from desktop.people.rules import members_on, party_on
from desktop.storage import audit, drafts
from desktop.storage.drafts import Draft
from desktop.ui.fields import Days
from desktop.ui.picker import Choice
from desktop.visits.actions import desk
from desktop.visits.actions.desk import Scene
from desktop.visits.rules.limits import guests_of
from desktop.visits.rules.records import Visit, VisitKind
from desktop.visits.rules.steps import is_open
from desktop.visits.table import Known
from desktop.visits.view.changes import Edit, edits_of
from desktop.visits.view.knowing import Knowing
from desktop.workdays.quarantine import Effect
from desktop.workdays.words import day_name


@dataclass(frozen=True)
class Case:
    """All that the detail shows of a visit, read in one go."""

    visit: Visit
    known: Known
    profile: Profile
    scene: Scene
    dispatches: tuple[Dispatch, ...] = ()
    draft: Draft | None = None
    edits: tuple[Edit, ...] = ()

    @property
    def changeable(self) -> bool:
        """Whether the visit can still be changed."""
        return is_open(self.visit)


def read_case(knowing: Knowing, session: Any, visit: Visit) -> Case:
    """What the detail shows of a visit, with the draft that was kept when something could not be saved."""
    known, profile = knowing.read(session)
    return Case(
        visit,
        known,
        profile,
        desk.scene(session, visit),
        dispatch_store.about(session, "visit", visit.id),
        drafts.find(session, draft_key(visit.id)),
        edits_of(audit.about(session, "visits", visit.id)),
    )


def draft_key(id: int) -> str:
    """The key a visit's draft is kept under."""
    return f"visit/{id}"


def member_choices(known: Known, day: date, keep: tuple[int, ...] = ()) -> tuple[Choice, ...]:
    """The members of a day as a picker offers them; those to keep are offered though no members any longer."""
    sitting = members_on(known.members.values(), day)
    others = tuple(each for each in known.members.values() if each.id in keep and each not in sitting)
    return tuple(Choice(each.id, each.name, party_on(each, day)) for each in (*sitting, *others))


def host_choices(case: Case, proposed: str) -> tuple[Choice, ...]:
    """Who can be host: those proposed first, with a note, then the other members (B1)."""
    visit, known = case.visit, case.known
    first = {each.id for each in case.scene.hosts}
    every = member_choices(known, visit.day or known.today, (visit.host_id,) if visit.host_id else ())
    noted = [Choice(each.id, each.name, each.title, proposed) for each in every if each.id in first]
    return (*noted, *(each for each in every if each.id not in first))


def institution_options(known: Known) -> tuple[tuple[int | None, str], ...]:
    """The institutions to choose from, by name."""
    named = sorted(known.institutions.values(), key=lambda each: each.name.casefold())
    return ((None, "–"), *((each.id, each.name) for each in named))


def committee_options(known: Known) -> tuple[tuple[int | None, str], ...]:
    """The standing committees to choose from."""
    return ((None, "–"), *((each.id, each.name) for each in known.committees.values() if each.standing))


def days_of(known: Known, visit: Visit | None = None) -> Days:
    """What date fields know: today, working days, names of days, and the quarantine of this visit's guests (B1.4)."""
    calendar = known.calendar

    def note(day: date) -> str:
        closing = calendar.closing(day)
        return day_name(calendar.holiday(day)) if calendar.holiday(day) else closing.name if closing else ""

    def covered(day: date) -> bool:
        assert visit is not None
        return known.frame.quarantine.ruling(day, guests_of(visit)).effect is not Effect.NONE

    external = visit is not None and visit.kind is VisitKind.EXTERNAL
    return Days(
        lambda: known.today,
        lambda day, count: calendar.deadline(day, max(1, count)),
        note,
        covered if external else None,
    )

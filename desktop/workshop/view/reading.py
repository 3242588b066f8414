"""Workshop: all that the page shows of a meeting or a case, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from desktop.base.times import zone_of
from desktop.codex import store as codex
from desktop.codex.exchange import library
from desktop.codex.rules import Library, Own
from desktop.rulebook import actions as rulebook
from desktop.storage import municipality
from desktop.ui.fields import Days
from desktop.workdays import actions as workdays
from desktop.workdays.rules import Calendar
from desktop.workshop import actions, printing, store
from desktop.workshop.rules import Case, Caution, Meeting, MeetingState, Outcome, cautions, shelves_of


@dataclass(frozen=True)
class Around:
    """What stands around meetings and cases: the library in the municipality's language, and the calendar."""

    shown: Library
    own: Own
    calendar: Calendar
    now: datetime
    zone: tzinfo

    @property
    def today(self) -> date:
        """The day it is in the municipality."""
        return self.now.astimezone(self.zone).date()

    @property
    def norms(self) -> tuple[tuple[str, str], ...]:
        """The seven norms with their titles."""
        return tuple((each.id, each.title) for each in self.shown.norms)

    @property
    def titles(self) -> Mapping[str, str]:
        """What stands over a question, and the names of chapters and groups, by their ids."""
        return printing.titles_of(self.shown, self.own)

    def days(self) -> Days:
        """What date fields know."""
        return Days(lambda: self.today, lambda day, count: self.calendar.deadline(day, max(1, count)))


@dataclass(frozen=True)
class Scene:
    """A meeting with what came out of it, and what can be put into it."""

    around: Around
    outcome: Outcome
    cases: tuple[Case, ...]
    shelves: Mapping[str, str]
    warned: tuple[Caution, ...]
    held: tuple[Meeting, ...]
    sections: tuple[tuple[str, str], ...]

    @property
    def meeting(self) -> Meeting:
        """The meeting."""
        return self.outcome.meeting

    @property
    def changeable(self) -> bool:
        """Whether the plan can still be changed; what is held stands as it was (U5)."""
        return self.meeting.state is not MeetingState.HELD


def read_around(session: Any) -> Around:
    """The library, the municipality's additions and its calendar."""
    profile = municipality.profile(session)
    calendar = workdays.calendar(session, profile)
    return Around(library(profile.language), codex.own(session), calendar, session.now, zone_of(profile.country))


def read_scene(session: Any, id: int, earlier_id: int = 0) -> Scene:
    """A meeting with everything around it; raises Problem when it is gone."""
    around, meeting = read_around(session), store.meeting(session, id)
    shelves = shelves_of(around.shown, around.own)
    held = tuple(each for each in store.meetings(session) if each.state is MeetingState.HELD and each.id != meeting.id)
    sections = tuple((each.code, f"{each.code} {each.title}") for each in rulebook.register(session).front.sections)
    return Scene(
        around,
        actions.outcome(session, meeting, earlier_id),
        store.cases(session),
        shelves,
        cautions(meeting, shelves) if meeting.state is MeetingState.PLANNED else (),
        held,
        sections,
    )


def read_case(session: Any, id: int) -> tuple[Around, Case]:
    """A case and what stands around it; raises Problem when it is gone."""
    return read_around(session), store.case(session, id)

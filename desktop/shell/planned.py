"""Planned: what the calendar and the elections need of the visits."""

from collections.abc import Mapping
from datetime import date, time

from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.people import store as people_store
from desktop.people.rules import PeopleKind
from desktop.storage.session import Session
from desktop.visits import words
from desktop.visits.actions import desk, planning
from desktop.visits.rules.load import conflicts
from desktop.visits.rules.records import COMING, Line, State, VisitKind
from desktop.visits.rules.timetable import DAY
from desktop.workdays.entries import Entry
from desktop.workdays.quarantine import PlannedVisit


class VisitsInCalendar:
    """The visits as the calendar shows and moves them, and as the elections see them (W6)."""

    place = "visits"
    icon = "map-pin"
    subjects = ("visit",)

    def title(self) -> str:
        """What the entries are called together."""
        return translate("Planned", "Visits")

    def entries(self, session: Session, first: date, last: date) -> tuple[Entry, ...]:
        """The visits of some days, each with what it clashes with."""
        lines = desk.in_calendar(session, first, last)
        places = people_store.names(session, PeopleKind.INSTITUTIONS)
        by_day: dict[date | None, list[Line]] = {}
        for line in lines:
            by_day.setdefault(line.day, []).append(line)
        said: dict[VisitKind | State, str] = {each: words.kind_text(each) for each in VisitKind}
        said |= {each: words.state_text(each) for each in State}
        return tuple(_entry(line, by_day[line.day], places, said) for line in lines)

    def check(self, session: Session, entry: Entry, to: date) -> str:
        """What is to be known before a visit moves to a day; raises Refused by B1.4."""
        return planning.check_move(session, entry.id, to)

    def move(self, session: Session, entry: Entry, to: date) -> Change:
        """Moves a visit to a day, its times staying; raises Refused by B1.4, or Stale."""
        return planning.move_by_id(session, entry.id, entry.version, to)

    def planned(self, session: Session, since: date) -> tuple[PlannedVisit, ...]:
        """The visits from a day on that are neither held, declined nor cancelled (W6)."""
        return desk.planned_since(session, since)


def _entry(line: Line, same_day: list[Line], places: dict[int, str], said: Mapping[VisitKind | State, str]) -> Entry:
    """A visit as the calendar shows it."""
    assert line.day is not None
    found = conflicts(line, same_day)
    where = places.get(line.institution_id or 0, line.place)
    told = (said[line.kind], said[line.state], where)
    return Entry(
        id=line.id,
        version=line.version,
        day=line.day,
        title=line.title,
        start=_clock(line.start),
        end=_clock(line.end),
        note=" · ".join(part for part in told if part),
        conflict="\n".join(words.conflict_text(each.kind, each.other) for each in found),
        movable=line.state in COMING,
        tentative=line.state in (State.REQUESTED, State.PLANNING),
    )


def _clock(minutes: int | None) -> time | None:
    """A time of day from minutes after midnight; the end of the day is its last minute."""
    if minutes is None:
        return None
    return time(*divmod(min(minutes, DAY - 1), 60))

"""Matters: the planned path of a larger matter through the committees to the council, and its flaws (S-D6)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.agenda.rules.meetings import COUNCIL, Meeting, held
from desktop.workdays.rules import Calendar


class Flaw(StrEnum):
    """What can be wrong with a planned path (S-D6)."""

    NO_MEETING = "no_meeting"
    CANCELLED = "cancelled"
    TOO_LATE = "too_late"
    WRONG_ORDER = "wrong_order"
    COMMITTEE_SKIPPED = "committee_skipped"
    FINANCE_SKIPPED = "finance_skipped"


class MatterView(StrEnum):
    """The saved views of the list of timelines."""

    RUNNING = "matters_running"
    ENDED = "matters_ended"


@dataclass(frozen=True)
class Stop:
    """A body the matter passes: the meeting chosen (0: none yet), and when its papers are ready."""

    body_id: int
    meeting_id: int = 0
    ready: date | None = None
    purpose: str = ""


@dataclass(frozen=True)
class Milestone:
    """A day on the way that is no meeting: a hearing ends, a budget is sent out."""

    day: date
    text: str


@dataclass(frozen=True)
class Matter:
    """A larger matter with its way: the committee whose area it is, whether it costs money, and its stops."""

    title: str
    body_id: int = COUNCIL
    case_number: str = ""
    costs: bool = False
    responsible_id: int | None = None
    note: str = ""
    stops: tuple[Stop, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    ended: bool = False
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Finding:
    """A flaw, at which stop (-1: the whole path), the body concerned, and the day that is missed."""

    flaw: Flaw
    at: int = -1
    body_id: int = COUNCIL
    day: date | None = None


@dataclass(frozen=True)
class Field:
    """What a path is checked against: the meetings, the calendar, the notice in working days, the finance committee."""

    today: date
    calendar: Calendar
    meetings: Mapping[int, Meeting]
    notice_days: int = 4
    finance_ids: tuple[int, ...] = ()

    def notice(self, meeting: Meeting) -> date:
        """The day on which the agenda of a meeting is sent out; what is not ready then comes too late."""
        return self.calendar.before(meeting.day, self.notice_days)


def findings(matter: Matter, field: Field) -> tuple[Finding, ...]:
    """What is wrong with the planned path, stop by stop, then as a whole (S-D6)."""
    found: list[Finding] = []
    latest: date | None = None
    for at, stop in enumerate(matter.stops):
        meeting = field.meetings.get(stop.meeting_id)
        if meeting is None or meeting.body_id != stop.body_id:
            found.append(Finding(Flaw.NO_MEETING, at, stop.body_id))
            continue
        found += _at_stop(at, stop, meeting, latest, field)
        latest = max(latest or meeting.day, meeting.day)
    return (*found, *_skipped(matter, field))


def _at_stop(at: int, stop: Stop, meeting: Meeting, latest: date | None, field: Field) -> list[Finding]:
    """What is wrong at one stop: cancelled, papers after the notice, or not after the stop before."""
    found = []
    if meeting.cancelled:
        found.append(Finding(Flaw.CANCELLED, at, stop.body_id, meeting.day))
    if latest is not None and meeting.day <= latest:
        found.append(Finding(Flaw.WRONG_ORDER, at, stop.body_id, meeting.day))
    if stop.ready is not None and stop.ready > field.notice(meeting):
        found.append(Finding(Flaw.TOO_LATE, at, stop.body_id, field.notice(meeting)))
    return found


def _skipped(matter: Matter, field: Field) -> list[Finding]:
    """Committees that the path leaves out: the one whose area it is, and the finance committee where it costs money."""
    passed = [stop.body_id for stop in matter.stops]
    found = []
    if matter.body_id != COUNCIL and matter.body_id not in passed:
        found.append(Finding(Flaw.COMMITTEE_SKIPPED, -1, matter.body_id))
    if matter.costs and field.finance_ids and not set(field.finance_ids) & set(passed):
        found.append(Finding(Flaw.FINANCE_SKIPPED, -1, field.finance_ids[0]))
    return found


def usual_path(matter: Matter, field: Field) -> tuple[int, ...]:
    """The bodies such a matter passes: its committee, the finance committee where it costs money, the council."""
    finance = field.finance_ids[:1] if matter.costs else ()
    own = (matter.body_id,) if matter.body_id != COUNCIL else ()
    return tuple(dict.fromkeys((*own, *finance, COUNCIL)))


def planned(matter: Matter, field: Field, start: date) -> Matter:
    """The matter with a meeting at each stop of its path: the first one whose notice its papers can reach (S-D6)."""
    stops = matter.stops or tuple(Stop(each) for each in usual_path(matter, field))
    made, earliest = [], start
    for stop in stops:
        ready = max(stop.ready or start, start)
        fitting = (
            each
            for each in held(field.meetings.values(), stop.body_id)
            if each.day > earliest and field.notice(each) >= ready
        )
        meeting = next(fitting, None)
        made.append(replace(stop, meeting_id=meeting.id if meeting else 0))
        earliest = meeting.day if meeting else earliest
    return replace(matter, stops=tuple(made))


def days_of(matter: Matter, field: Field) -> tuple[date, ...]:
    """Every day the timeline shows, in order: meetings, notices, papers and milestones."""
    days: list[date] = [each.day for each in matter.milestones]
    for stop in matter.stops:
        meeting = field.meetings.get(stop.meeting_id)
        days += [stop.ready] if stop.ready else []
        days += [meeting.day, field.notice(meeting)] if meeting else []
    return tuple(sorted(days))


def worst(found: Iterable[Finding], at: int) -> Finding | None:
    """The first flaw at a stop."""
    return next((each for each in found if each.at == at), None)

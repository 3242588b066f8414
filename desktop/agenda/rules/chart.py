"""Matters: where everything of a timeline stands on its chart: shares of its length, a lane for each body (S-D6)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.agenda.rules.timeline import Field, Finding, Flaw, Matter, days_of, findings

_BEFORE, _AFTER = timedelta(days=10), timedelta(days=21)
_LEAST = timedelta(days=75)


class Sign(StrEnum):
    """What a mark of the chart stands for."""

    MEETING = "meeting"
    STOP = "stop"
    NOTICE = "notice"
    READY = "ready"


@dataclass(frozen=True)
class Mark:
    """A mark on a lane: `at` from 0 to 1; a stop has its place on the path, counted from 0, and perhaps a flaw."""

    sign: Sign
    lane: int
    at: float
    day: date
    stop: int = -1
    flawed: bool = False


@dataclass(frozen=True)
class Tick:
    """A day that concerns the whole chart: the first of a month, today, or a milestone with its words."""

    at: float
    day: date
    text: str = ""


@dataclass(frozen=True)
class Chart:
    """All that is drawn: the lanes' bodies from the top, months, milestones, marks, and where the path goes."""

    first: date
    last: date
    lanes: tuple[int, ...]
    months: tuple[Tick, ...]
    milestones: tuple[Tick, ...]
    marks: tuple[Mark, ...]
    today: float | None
    found: tuple[Finding, ...]

    @property
    def path(self) -> tuple[Mark, ...]:
        """The stops in the order in which the matter passes them."""
        return tuple(sorted((each for each in self.marks if each.sign is Sign.STOP), key=lambda each: each.stop))


def chart(matter: Matter, field: Field) -> Chart:
    """The chart of a matter: every meeting of its bodies, the chosen ones, their notices and papers (S-D6)."""
    days = days_of(matter, field) or (field.today,)
    first = min(days[0], field.today if not matter.ended else days[0]) - _BEFORE
    last = max(days[-1] + _AFTER, first + _LEAST)
    lanes = tuple(dict.fromkeys(stop.body_id for stop in matter.stops))
    found = findings(matter, field)
    span = (last - first).days

    def at(day: date) -> float:
        return (day - first).days / span

    chosen = {stop.meeting_id for stop in matter.stops}
    marks = [
        Mark(Sign.MEETING, lanes.index(each.body_id), at(each.day), each.day)
        for each in field.meetings.values()
        if each.body_id in lanes and first <= each.day <= last and each.id not in chosen and not each.cancelled
    ]
    for place, stop in enumerate(matter.stops):
        marks += _stop(place, matter, field, found, at, lanes.index(stop.body_id))
    starts = _months(first, last)
    return Chart(
        first,
        last,
        lanes,
        tuple(Tick(at(each), each) for each in starts),
        tuple(Tick(at(each.day), each.day, each.text) for each in matter.milestones),
        tuple(marks),
        at(field.today) if first <= field.today <= last else None,
        found,
    )


def _stop(
    place: int, matter: Matter, field: Field, found: tuple[Finding, ...], at: Callable[[date], float], lane: int
) -> list[Mark]:
    """The marks of one stop: the meeting, the day its agenda is sent, and when its papers are ready."""
    stop = matter.stops[place]
    meeting = field.meetings.get(stop.meeting_id)
    late = any(each.at == place and each.flaw is Flaw.TOO_LATE for each in found)
    made = [Mark(Sign.READY, lane, at(stop.ready), stop.ready, place, late)] if stop.ready else []
    if meeting is None or meeting.body_id != stop.body_id:
        return made
    notice = field.notice(meeting)
    flawed = any(each.at == place for each in found)
    return [
        *made,
        Mark(Sign.NOTICE, lane, at(notice), notice, place),
        Mark(Sign.STOP, lane, at(meeting.day), meeting.day, place, flawed),
    ]


def _months(first: date, last: date) -> list[date]:
    """The first days of the months inside a stretch of time."""
    found = []
    day = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    while day <= last:
        found.append(day)
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return found

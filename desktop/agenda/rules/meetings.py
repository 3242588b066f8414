"""Meetings: of the council and its committees, their items, and what members told beforehand (S-D9)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum

from desktop.base.problems import Refused
from desktop.base.words import translate

COUNCIL = 0
"""The body of a meeting that is the council's; committees have their own ids."""
_HOUR = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


class Onward(StrEnum):
    """Where an item goes after this meeting: what decides whether minor elucidation may be supplied there (D7)."""

    NOWHERE = "nowhere"
    FINANCE = "finance"
    COUNCIL = "council"
    BOTH = "both"


class Told(StrEnum):
    """What a member told beforehand: new information on the item, or a question meant for the meeting (S-D9)."""

    INFORMATION = "information"
    QUESTION = "question"


class Passing(StrEnum):
    """Whether what was told beforehand reached the administration before the meeting (S-D9)."""

    PASSED = "passed"
    WAITING = "waiting"
    LATE = "late"
    MISSED = "missed"


class MeetingView(StrEnum):
    """The saved views of the list of meetings."""

    AHEAD = "meetings_ahead"
    PAST = "meetings_past"
    ALL = "meetings_all"


@dataclass(frozen=True)
class File:
    """A file of an item or an elucidation, kept by content; size in bytes."""

    name: str
    media_type: str
    size: int
    digest: str


@dataclass(frozen=True)
class Meeting:
    """A meeting of the council (body 0) or a committee; `starts` is the time of day as 17:00, empty while unknown."""

    day: date
    body_id: int = COUNCIL
    starts: str = ""
    place: str = ""
    cancelled: bool = False
    uid: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Beforehand:
    """What somebody told before the meeting, and to whom it was passed on when (S-D9)."""

    kind: Told
    text: str
    received: datetime
    member_id: int = 0
    name: str = ""
    passed_to: str = ""
    passed_at: datetime | None = None


@dataclass(frozen=True)
class Item:
    """An item on the agenda of a meeting, with its supplements and what was told beforehand."""

    meeting_id: int
    title: str
    case_number: str = ""
    place: int = 0
    onward: Onward = Onward.NOWHERE
    note: str = ""
    files: tuple[File, ...] = ()
    beforehand: tuple[Beforehand, ...] = ()
    elucidation_id: int = 0
    id: int = 0
    version: int = 0


def begins(meeting: Meeting, zone: tzinfo) -> datetime:
    """When a meeting begins; where the time is unknown the day itself counts as too late, so it begins at midnight."""
    hour, minute = clock_of(meeting.starts) or (0, 0)
    return datetime(meeting.day.year, meeting.day.month, meeting.day.day, hour, minute, tzinfo=zone)


def clock_of(text: str) -> tuple[int, int] | None:
    """Hour and minute of a time of day as people write it: 17:00, 17.00, kl. 17."""
    said = text.strip().lower().removeprefix("kl.").removeprefix("kl").strip()
    found = _HOUR.match(said)
    if found:
        return int(found[1]), int(found[2])
    return (int(said), 0) if said.isdecimal() and int(said) < 24 else None


def clock_text(text: str) -> str:
    """A time of day as it is stored, 17:00; raises Refused for what is no time; empty stays empty."""
    if not text.strip():
        return ""
    found = clock_of(text)
    if found is None:
        raise Refused(translate("Agenda", "Enter a time of day, for example 17:00"))
    return f"{found[0]:02}:{found[1]:02}"


def passing(told: Beforehand, begins_at: datetime, now: datetime) -> Passing:
    """Whether it came and was passed on before the meeting; what came too late stands as such (S-D9)."""
    if told.received >= begins_at or (told.passed_at is not None and told.passed_at >= begins_at):
        return Passing.LATE
    if told.passed_at is not None:
        return Passing.PASSED
    return Passing.MISSED if now >= begins_at else Passing.WAITING


def check_told(told: Beforehand, now: datetime) -> None:
    """Refuses what says nothing, comes from nobody, or is dated ahead of now (S-D9)."""
    if not told.text.strip():
        raise Refused(translate("Agenda", "Enter what was told or asked"), rule="S-D9")
    if not told.member_id and not told.name.strip():
        raise Refused(translate("Agenda", "Enter whom it came from"), rule="S-D9")
    if told.received > now:
        raise Refused(translate("Agenda", "The time of receipt lies ahead"), rule="S-D9")


def check_passed(told: Beforehand, to: str, at: datetime, now: datetime) -> None:
    """Refuses passing on to nobody, before it came, or at a time that lies ahead (S-D9)."""
    if not to.strip():
        raise Refused(translate("Agenda", "Enter to whom it was passed on"), rule="S-D9")
    if at > now:
        raise Refused(translate("Agenda", "The time of passing on lies ahead"), rule="S-D9")
    if at < told.received:
        raise Refused(
            translate("Agenda", "It cannot be passed on before it came"),
            advice=translate("Agenda", "Check the time of receipt."),
            rule="S-D9",
        )


def in_order(meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """Meetings by day and time."""
    return tuple(sorted(meetings, key=lambda each: (each.day, each.starts, each.id)))


def held(meetings: Iterable[Meeting], body_id: int) -> tuple[Meeting, ...]:
    """The meetings of a body that have not been cancelled, by day."""
    return in_order(each for each in meetings if each.body_id == body_id and not each.cancelled)


def same_meeting(one: Meeting, other: Meeting) -> bool:
    """Whether two are the same meeting: the same calendar entry, or the same body on the same day."""
    if one.uid and one.uid == other.uid:
        return True
    return (one.body_id, one.day) == (other.body_id, other.day)

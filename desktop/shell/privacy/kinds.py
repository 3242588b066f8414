"""Kinds: what is kept how long, which of it the archive must have first, and what is due."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from desktop.base.settings import Profile
from desktop.base.words import translate
from desktop.workdays.rules import add_months


class Kind(StrEnum):
    """What has a time of its own after which it goes."""

    QUESTIONS = "questions"
    FILES = "files"
    VISITS = "visits"
    DISPATCHES = "dispatches"
    GUIDANCE = "guidance"
    WORKSHOP = "workshop"
    PEOPLE = "people"


ARCHIVED = frozenset({Kind.QUESTIONS, Kind.FILES, Kind.VISITS, Kind.DISPATCHES})
"""What is part of a case: the archive has a package of it before it goes (arkivloven; arkivlova)."""


@dataclass(frozen=True)
class Due:
    """A record whose time is over: what it is called, from which day the time counts, and the day it was over."""

    kind: Kind
    id: int
    version: int
    number: str
    title: str
    since: date
    over: date

    @property
    def key(self) -> tuple[Kind, int]:
        """What tells it from all others."""
        return self.kind, self.id


def months_of(kind: Kind, profile: Profile) -> int:
    """How many months a kind is kept; 0 means until somebody removes it by hand."""
    months: int = getattr(profile, f"keep_{kind.value}")
    return months


def capped(profile: Profile, longest: int | None) -> Profile:
    """The profile with no time longer than the IT department allows, in months; None where it says nothing."""
    if longest is None:
        return profile
    shorter: dict[str, Any] = {f"keep_{kind}": min(months_of(kind, profile) or longest, longest) for kind in Kind}
    return replace(profile, **shorter)


def over_on(kind: Kind, profile: Profile, since: date) -> date | None:
    """The first day on which something may go that has counted since a day; None when it never does by itself."""
    months = months_of(kind, profile)
    return add_months(since, months) if months else None


def latest(kind: Kind, profile: Profile, today: date) -> date | None:
    """The last day from which the time of a kind is over today; None when it never is."""
    months = months_of(kind, profile)
    return add_months(today, -months) if months else None


def kind_text(kind: Kind) -> str:
    """A kind in words."""
    return {
        Kind.QUESTIONS: translate("Privacy", "Questions"),
        Kind.FILES: translate("Privacy", "Mails and attachments"),
        Kind.VISITS: translate("Privacy", "Visits"),
        Kind.DISPATCHES: translate("Privacy", "Lines of the ledger"),
        Kind.GUIDANCE: translate("Privacy", "Confidential guidance"),
        Kind.WORKSHOP: translate("Privacy", "Statements at theme meetings"),
        Kind.PEOPLE: translate("Privacy", "Addresses of people who left"),
    }[kind]


def reason_text(due: Due, months: int, since: str) -> str:
    """Why something is due: from when it counts, and how long it is kept."""
    kept = translate("Privacy", "kept %n months", months)
    said = {
        Kind.DISPATCHES: translate("Privacy", "Sent {day}, {kept}"),
        Kind.WORKSHOP: translate("Privacy", "Held {day}, {kept}"),
        Kind.PEOPLE: translate("Privacy", "Last day {day}, {kept}"),
    }.get(due.kind) or translate("Privacy", "Ended {day}, {kept}")
    return said.format(day=since, kept=kept)

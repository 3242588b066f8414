"""Elections ahead: each election day with its quarantine, as the band of months and the cards show it (W6, W7)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import groupby

from desktop.base.words import translate
from desktop.workdays.elections import Election, ElectionStatus, Period
from desktop.workdays.quarantine import COVERED, GuestKind, Quarantine
from desktop.workdays.words import election_word, listed, source_text, status_name


class Stage(StrEnum):
    """Where a quarantine stands: ahead, under way, only provisional, or over."""

    AHEAD = "ahead"
    NOW = "now"
    OPEN = "open"
    HELD = "held"


@dataclass(frozen=True)
class Ahead:
    """The elections of one day and the quarantine before them; None where nobody is covered."""

    day: date
    elections: tuple[Election, ...]
    name: str
    status: str
    source: str
    stage: Stage
    period: Period | None


def ahead_of(
    quarantine: Quarantine, country: str, today: date, kinds: Iterable[GuestKind] = COVERED
) -> tuple[Ahead, ...]:
    """The election days by date, each with its quarantine for the given guests (W6, W7)."""
    guests = tuple(kinds)
    found = []
    for day, those in groupby(sorted(quarantine.elections, key=lambda each: each.day), lambda each: each.day):
        elections = tuple(those)
        periods = replace(quarantine, elections=elections).periods(guests)
        period = periods[0] if periods else None
        found.append(_ahead(day, elections, country, period, today))
    return tuple(found)


def stage_word(stage: Stage) -> str:
    """What the pill of an election day says."""
    return {
        Stage.AHEAD: translate("Elections", "Coming"),
        Stage.NOW: translate("Elections", "Quarantine now"),
        Stage.OPEN: translate("Elections", "Provisional"),
        Stage.HELD: translate("Elections", "Held"),
    }[stage]


def _ahead(day: date, elections: tuple[Election, ...], country: str, period: Period | None, today: date) -> Ahead:
    name = listed([election_word(each.kind, country) for each in elections])
    sources = dict.fromkeys(filter(None, (source_text(each) for each in elections)))
    held = day < today
    uncalled = any(each.status is ElectionStatus.LATEST for each in elections)
    now = period is not None and period.covers(today)
    stage = Stage.HELD if held else Stage.NOW if now else Stage.OPEN if uncalled else Stage.AHEAD
    statuses = dict.fromkeys(status_name(each.status) for each in elections)
    status = stage_word(Stage.HELD).lower() if held else listed(list(statuses))
    return Ahead(day, elections, name[:1].upper() + name[1:], status, " ".join(sources), stage, period)

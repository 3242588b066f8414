"""Calendar: what month and weeks show: all entries by day, the quarantines, and the days that are off."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from desktop.base.dates import date_text, day_text, time_text
from desktop.base.words import translate
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.workdays import actions
from desktop.workdays.actions import Source
from desktop.workdays.elections import ElectionStatus, Period
from desktop.workdays.entries import Entry, by_day
from desktop.workdays.quarantine import COVERED, Quarantine
from desktop.workdays.rules import Calendar
from desktop.workdays.view.ahead import Ahead, ahead_of
from desktop.workdays.words import elections_word

MOST = 20_000
"""Entries of one load that are shown."""


@dataclass(frozen=True)
class Chip:
    """An entry with the source it comes from, by its place among the sources."""

    source: int
    entry: Entry
    icon: str
    clock: str = ""
    """When it begins, as a list says it: "10.00"; empty for a whole day."""

    def said(self) -> str:
        """The entry as it is read aloud."""
        clash = translate("Diary", "Conflict: {text}").format(text=self.entry.conflict) if self.entry.conflict else ""
        return ", ".join(filter(None, (self.clock, self.entry.title, self.entry.note, clash)))


@dataclass(frozen=True)
class Band:
    """A quarantine in the calendar; a provisional one may begin or end otherwise, as its election is not called."""

    first: date
    last: date
    name: str
    provisional: bool
    days: tuple[date, ...] = ()
    """The election days in it."""

    def covers(self, day: date) -> bool:
        """Whether a day lies in it; both ends do (W7)."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Diary:
    """The days from first to last as they stand on a day."""

    first: date
    last: date
    calendar: Calendar
    quarantine: Quarantine
    today: date
    ahead: tuple[Ahead, ...] = ()
    bands: tuple[Band, ...] = ()
    chips: Mapping[date, tuple[Chip, ...]] = field(default_factory=dict)
    counts: tuple[int, ...] = ()
    """How many entries each source has here."""

    def on(self, day: date, hidden: frozenset[int] = frozenset()) -> tuple[Chip, ...]:
        """The entries of a day, without those of the sources that are not shown."""
        return tuple(each for each in self.chips.get(day, ()) if each.source not in hidden)

    def band(self, day: date) -> Band | None:
        """The quarantine a day lies in (W7)."""
        return next((each for each in self.bands if each.covers(day)), None)


def load_diary(session: Session, sources: Sequence[Source], first: date, last: date, today: date) -> Diary:
    """Reads the days from first to last, and works out what it takes to show them (W6, W7)."""
    profile = municipality.profile(session)
    quarantine = actions.quarantine(session, profile)
    found: dict[date, list[Chip]] = {}
    counts = []
    for place, source in enumerate(sources):
        entries = source.entries(session, first, last)[:MOST]
        counts.append(len(entries))
        for day, those in by_day(entries, first, last).items():
            found.setdefault(day, []).extend(_chip(place, each, source.icon) for each in those)
    chips = {day: tuple(sorted(each, key=lambda chip: chip.entry.order)) for day, each in found.items()}
    bands = bands_of(quarantine, profile.country, first, last)
    calendar = actions.calendar(session, profile).worked_out(first, last)
    ahead = ahead_of(quarantine, profile.country, today)
    return Diary(first, last, calendar, quarantine, today, ahead, bands, chips, tuple(counts))


def _chip(place: int, entry: Entry, icon: str) -> Chip:
    """An entry of a source, with the words it is painted with."""
    return Chip(place, entry, entry.icon or icon, clock_text(entry.start) if entry.start else "")


def bands_of(quarantine: Quarantine, country: str, first: date, last: date) -> tuple[Band, ...]:
    """The merged quarantines of the guests from outside that touch the days from first to last (W7)."""
    periods = quarantine.periods(COVERED)
    return tuple(band_of(each, country) for each in periods if each.first <= last and each.last >= first)


def band_of(period: Period, country: str) -> Band:
    """A quarantine as the calendar shows it."""
    open_yet = any(each.status is ElectionStatus.LATEST for each in period.elections)
    days = tuple(sorted({each.day for each in period.elections}))
    return Band(period.first, period.last, elections_word(period, country), open_yet, days)


def quarantine_text(band: Band) -> str:
    """A quarantine in a sentence: "Quarantine before municipal election: … to …, both days included." (W7)."""
    told = translate("Quarantine", "Quarantine before {elections}: {first} to {last}, both days included.")
    return told.format(elections=band.name, first=date_text(band.first), last=date_text(band.last))


def clock_text(at: time) -> str:
    """A time of day in a list: "10.00"."""
    return time_text(datetime.combine(date(2000, 1, 1), at)).removeprefix("kl. ")


def moved(diary: Diary, chip: Chip, to: date) -> Diary:
    """The diary with an entry on another day, until it is read anew."""
    entry = replace(chip.entry, day=to, until=to + (chip.entry.last - chip.entry.day) if chip.entry.until else None)
    chips = {
        day: tuple(each for each in those if (each.source, each.entry.id) != (chip.source, entry.id))
        for day, those in diary.chips.items()
    }
    chips[to] = tuple(sorted((*chips.get(to, ()), replace(chip, entry=entry)), key=lambda each: each.entry.order))
    return replace(diary, chips=chips)


def day_words(diary: Diary, day: date, chips: Sequence[Chip], note: str) -> str:
    """A day as it is read aloud: the date, what kind of day it is, the quarantine, what is on it."""
    band = diary.band(day)
    what = quarantine_text(band) if band is not None else ""
    count = translate("Diary", "%n entries", len(chips)) if chips else translate("Diary", "nothing entered")
    return ", ".join(filter(None, (f"{day_text(day)} {day.year}", note, what, count)))

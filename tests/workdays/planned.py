"""Visits that stand in for those of the room: what is planned is told beforehand, moves are kept."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.storage.session import Session
from desktop.workdays.entries import Entry
from desktop.workdays.quarantine import PlannedVisit


class Visits:
    """A source of entries and of planned visits; the days in `closed` refuse a move, `told` is said of any other."""

    place = "visits"
    icon = "map-pin"
    subjects = ("visit",)

    def __init__(self, entries: Iterable[Entry] = (), planned: Iterable[PlannedVisit] = ()) -> None:
        self.kept = {each.id: each for each in entries}
        self.coming = tuple(planned)
        self.closed: set[date] = set()
        self.told = ""
        self.moves: list[tuple[int, date]] = []
        self.asked: list[date] = []

    def title(self) -> str:
        return "Visits"

    def entries(self, session: Session, first: date, last: date) -> tuple[Entry, ...]:
        self.asked.append(first)
        return tuple(each for each in self.kept.values() if each.day <= last and each.last >= first)

    def check(self, session: Session, entry: Entry, to: date) -> str:
        if to in self.closed:
            raise Refused("The day lies in the quarantine", advice="Choose 21 November.", rule="B1.4")
        return self.told

    def move(self, session: Session, entry: Entry, to: date) -> Change:
        self.check(session, entry, to)
        before = self.kept[entry.id]
        after = self.kept[entry.id] = replace(before, day=to, version=before.version + 1)
        self.moves.append((entry.id, to))
        return Change("visit", entry.id, before, after, "Visit moved")

    def planned(self, session: Session, since: date) -> tuple[PlannedVisit, ...]:
        return tuple(each for each in self.coming if each.day >= since)

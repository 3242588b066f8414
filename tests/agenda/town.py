"""An invented municipality with a council, three committees and their meetings, and short ways to act in it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desktop.agenda import store
from desktop.agenda.actions import elucidations, followup, meetings
from desktop.agenda.rules.elucidation import Elucidation, Weight
from desktop.agenda.rules.followup import Decision
from desktop.agenda.rules.meetings import COUNCIL, Item, Meeting
from desktop.base.settings import Profile
from desktop.base.times import FixedClock
from desktop.people import store as people_store
from desktop.people.rules import Committee, CommitteeSeat, Member, MemberRole, Official, OfficialKind, Seat, Term
from desktop.storage import municipality
from desktop.storage.database import Database

ZONE = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 20, 10, 0, tzinfo=ZONE)
"""A Friday."""
TODAY = NOW.date()
TERM = date(2026, 1, 1)
IDA, EVA = "Ida Lund", "Eva Thorup Skov"
OFFICIALS = (
    Official(IDA, "Sekretær", "ida@havnby.example", kind=OfficialKind.SECRETARY),
    Official(EVA, "Direktør", "eva@havnby.example", may_approve=True, kind=OfficialKind.DIRECTOR),
)
MEMBERS = (
    Member("Helle Østerbæk", "helle@havnby.example", party="Fælleslisten", seats=(Seat(TERM, None, MemberRole.MAYOR),)),
    Member("Farid Rahmani", "farid@havnby.example", party="Borgerlisten", seats=(Seat(TERM),)),
    Member("Vera Åkjær", "vera@havnby.example", party="Fælleslisten", seats=(Seat(TERM),)),
    Member("Poul Uden", "", party="Borgerlisten", seats=(Seat(TERM),)),
)
PROFILE = Profile(name="Havnby Kommune", counted_out=("06-05", "12-24", "12-31"), case_system="SBSYS")
DAYS = {
    "Teknikudvalget": (date(2026, 10, 6), date(2026, 11, 17), date(2026, 12, 1), date(2027, 1, 12)),
    "Børneudvalget": (date(2026, 11, 18), date(2026, 12, 2), date(2027, 1, 13)),
    "Økonomiudvalget": (date(2026, 11, 24), date(2026, 12, 8), date(2027, 1, 19)),
    "": (date(2026, 10, 29), date(2026, 11, 26), date(2026, 12, 17), date(2027, 1, 28)),
}
"""When each body meets; the empty name is the council."""


def build(path: Path) -> None:
    """Makes the municipality's file."""
    database = Database.create(path, FixedClock(NOW))
    with database.writing("Set-up") as session:
        municipality.save_profile(session, PROFILE)
        people_store.save(session, Term("2026–2029", TERM, date(2029, 12, 31)))
        people_store.add_many(session, OFFICIALS)
        ids = {one.name: one.id for one in people_store.add_many(session, MEMBERS)}
        seats = (CommitteeSeat(ids["Farid Rahmani"], True, TERM), CommitteeSeat(ids["Vera Åkjær"], False, TERM))
        bodies = {"": COUNCIL}
        for name in ("Teknikudvalget", "Børneudvalget", "Økonomiudvalget"):
            made = people_store.save(session, Committee(name, finance=name.startswith("Ø"), seats=seats))
            bodies[name] = made.id
        store.add_many(session, [Meeting(day, bodies[name], "17:00") for name, days in DAYS.items() for day in days])
    database.close()


@dataclass
class Town:
    """The municipality while a test works in it; `clock.moment` can be moved."""

    database: Database
    clock: FixedClock

    def act(self, work: Callable[..., Any], *args: Any, who: str = IDA) -> Any:
        """Runs an action in the name of somebody, in a transaction of its own."""
        with self.database.writing(who) as session:
            return work(session, *args)

    def after(self, work: Callable[..., Any], *args: Any, who: str = IDA) -> Any:
        """Runs an action and gives what it made of its record."""
        return self.act(work, *args, who=who).after

    def look(self, work: Callable[..., Any], *args: Any) -> Any:
        """Reads something."""
        with self.database.reading(IDA) as session:
            return work(session, *args)

    def body(self, name: str) -> int:
        """A body's id by its name; the council is empty."""
        committees: tuple[Committee, ...] = self.look(people_store.committees)
        return next((one.id for one in committees if one.name == name), COUNCIL)

    def meeting(self, name: str, day: date) -> Meeting:
        """A body's meeting on a day."""
        found: tuple[Meeting, ...] = self.look(store.meetings, day, day)
        return next(one for one in found if one.body_id == self.body(name))

    def item(self, name: str = "Teknikudvalget", day: date = date(2026, 11, 17), **values: Any) -> Item:
        """An item of a meeting."""
        made = self.after(meetings.add_item, self.meeting(name, day), "Trafikplan for bymidten", "26/1401")
        assert isinstance(made, Item)
        if values:
            made = self.after(meetings.edit_item, made, values)
        assert isinstance(made, Item)
        return made

    def asked(self, item: Item | None = None, weight: Weight | None = Weight.MAJOR) -> Elucidation:
        """An elucidation that has been asked for, and weighed unless told otherwise."""
        made = self.after(elucidations.ask, item or self.item(), "Hvad koster en ensretning?", "Farid Rahmani")
        if weight is not None:
            made = self.after(elucidations.weigh, made, weight)
        assert isinstance(made, Elucidation)
        return made

    def decided(self, day: date = date(2026, 10, 6), **values: Any) -> Decision:
        """A decision of the technical committee."""
        item = self.item(day=day)
        made = self.after(followup.note, item, replace(Decision("Trafikplanen vedtages", 0, day), **values))
        assert isinstance(made, Decision)
        return made

    def official(self, name: str) -> int:
        """An official's id."""
        officials: tuple[Official, ...] = self.look(people_store.officials)
        return next(one.id for one in officials if one.name == name)

"""An invented municipality with institutions, elections and a few people, and short ways to plan visits in it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desktop.base.changes import Change
from desktop.base.settings import Profile
from desktop.base.times import FixedClock
from desktop.people import store as people_store
from desktop.people.rules import (
    Committee,
    CommitteeSeat,
    Institution,
    Member,
    MemberRole,
    Official,
    OfficialKind,
    Seat,
    Term,
)
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.visits.actions import noting, planning, steps
from desktop.visits.rules.records import (
    Contact,
    Guest,
    Item,
    Likely,
    Paper,
    Participant,
    Receiver,
    Role,
    Task,
    TaskKind,
    Visit,
    VisitKind,
    Way,
)
from desktop.visits.rules.steps import EXCLUDED
from desktop.workdays import store as workdays_store
from desktop.workdays.elections import Election, ElectionKind, ElectionStatus
from desktop.workdays.quarantine import GuestKind

ZONE = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 20, 10, 0, tzinfo=ZONE)
"""A Friday."""
TODAY = NOW.date()
TERM = date(2026, 1, 1)
IDA = "Ida Lund"
MEMBERS = (
    Member("Helle Østerbæk", "helle@havnby.example", party="Fælleslisten", seats=(Seat(TERM, None, MemberRole.MAYOR),)),
    Member("Farid Rahmani", "farid@havnby.example", party="Borgerlisten", seats=(Seat(TERM),)),
    Member("Vera Åkjær", "vera@havnby.example", party="Fælleslisten", seats=(Seat(TERM),)),
)
OFFICIALS = (
    Official(IDA, "Sekretariatschef", "ida@havnby.example", kind=OfficialKind.HEAD_OF_SECRETARIAT),
    Official("Eva Skov", "Direktør", "eva@havnby.example", may_approve=True, kind=OfficialKind.DIRECTOR),
)
SCHOOL = Institution("Åskolen", "Peter Vangede", "skole@havnby.example", "49 99 00 10", "Åvej 12\n4990 Havnby")
PROFILE = Profile(
    name="Havnby Kommune",
    unit="Politisk Sekretariat",
    mailbox="politisk@havnby.example",
    counted_out=("06-05", "12-24", "12-31"),
)
ELECTION = Election(ElectionKind.MUNICIPAL, date(2029, 11, 20), ElectionStatus.FIXED)
QUARANTINED = date(2029, 10, 1)


def build(path: Path) -> None:
    """Makes the municipality's file: two committees, a school in the first one's area, an election in 2029."""
    database = Database.create(path, FixedClock(NOW))
    with database.writing("Set-up") as session:
        municipality.save_profile(session, PROFILE)
        people_store.save(session, Term("2026–2029", TERM, date(2029, 12, 31)))
        people_store.add_many(session, OFFICIALS)
        ids = {one.name: one.id for one in people_store.add_many(session, MEMBERS)}
        seats = (CommitteeSeat(ids["Farid Rahmani"], True, TERM), CommitteeSeat(ids["Vera Åkjær"], False, TERM))
        schools = people_store.save(session, Committee("Skoleudvalget", "Skoler", seats=seats))
        roads = Committee("Teknikudvalget", "Veje", seats=(CommitteeSeat(ids["Vera Åkjær"], True, TERM),))
        people_store.save(session, roads)
        people_store.save(session, replace(SCHOOL, committee_id=schools.id))
        people_store.save(session, Institution("Havnens Plejehjem", "Lise Holm", committee_id=schools.id))
        workdays_store.add_election(session, ELECTION)
    database.close()


@dataclass
class Hall:
    """The municipality while a test works in it; `clock.moment` can be moved."""

    database: Database
    clock: FixedClock

    def act(self, work: Callable[..., Any], *args: Any) -> Any:
        """Runs an action in a transaction of its own."""
        with self.database.writing(IDA) as session:
            return work(session, *args)

    def look(self, work: Callable[..., Any], *args: Any) -> Any:
        """Reads something."""
        with self.database.reading(IDA) as session:
            return work(session, *args)

    def step(self, work: Callable[..., Change], visit: Visit, *args: Any) -> Visit:
        """Runs an action on a visit and gives the visit as it stands afterwards."""
        after = self.act(work, visit, *args).after
        assert isinstance(after, Visit)
        return after

    def register(self, draft: Visit) -> Visit:
        """Registers a request."""
        stored = self.act(planning.register, draft).after
        assert isinstance(stored, Visit)
        return stored

    @property
    def school(self) -> Institution:
        """The school in the first committee's area."""
        found: dict[str, Institution] = {each.name: each for each in self.look(people_store.institutions)}
        return found[SCHOOL.name]

    def member(self, name: str) -> int:
        """A member's id."""
        found: dict[str, int] = {each.name: each.id for each in self.look(people_store.members)}
        return found[name]

    def committee(self, name: str) -> int:
        """A committee's id."""
        found: dict[str, int] = {each.name: each.id for each in self.look(people_store.committees)}
        return found[name]

    def external(self, **changes: Any) -> Visit:
        """A minister's visit that is being planned and lacks only the papers that must be sent."""
        whole = replace(minister(), institution_id=self.school.id, host_id=self.member("Helle Østerbæk"), **changes)
        return self.step(steps.advance, self.register(whole))

    def ready(self, **changes: Any) -> Visit:
        """A minister's visit that nothing is missing for."""
        visit = self.step(noting.tell_chairs, self.external(**changes), TODAY)
        visit = self.step(noting.tick_papers, visit, Receiver.HOST, (Paper.NOTE,), TODAY)
        return self.step(noting.tick_papers, visit, Receiver.OFFICIALS, (Paper.PROGRAMME,), TODAY)

    def own(self, **changes: Any) -> Visit:
        """A member's visit that is being planned and that nothing is missing for."""
        whole = replace(member(), institution_id=self.school.id, member_ids=(self.member("Vera Åkjær"),), **changes)
        return self.step(steps.advance, self.register(whole))


def minister(**changes: Any) -> Visit:
    """A minister's visit to a school, planned in full."""
    return replace(
        Visit(
            kind=VisitKind.EXTERNAL,
            title="Skoleministeren besøger Åskolen",
            requested=NOW,
            way=Way.INSTITUTION,
            guests=(Guest("Łukasz Østergård", "Skoleminister"), Guest("Mia Dahl", "Rådgiver", GuestKind.OTHER)),
            contacts=(Contact("Anna Dahl", "Sekretær", "anna@ministeriet.example", "33 00 00 01"),),
            day=date(2026, 12, 8),
            start=600,
            end=690,
            purpose="Ministeren vil se læsebåndet.",
            content="Rundvisning og samtale.",
            items=(
                Item("Velkomst", 15, "Indgangen", "Helle Østerbæk"),
                Item("Undervisning", 45, "Blok B", "Peter Vangede", "To klasser\nEn vejleder"),
                Item("Samtale", 30, "Biblioteket"),
            ),
            participants=(
                Participant("Helle Østerbæk", Role.HOST, "Borgmester"),
                Participant("Peter Vangede", Role.LEADER, "Skoleleder", presents=True, phone="22 33 44 55"),
                Participant("Rikke Dam", Role.STAFF, "Læsevejleder", description="Viser læsebåndet i 2. a"),
            ),
            tasks=(
                Task(TaskKind.CATERING, "Kaffe til 12", "Kantinen", date(2026, 12, 7), None, 600, 15),
                Task(TaskKind.RECEPTION, "Hemmelig modtagelse ved bagdøren", "Bo Ry", at=585, minutes=15),
            ),
            press="Pressen er velkommen til sidst.",
            press_contact="Sif Barner",
            case_number="26/1187",
            occasion="En ny aftale forberedes.",
            facts="612 elever.",
            likely=(Likely("Hvad koster det?", "To timer om ugen."), Likely("Hvad nu?")),
            points=("Læsebåndet virker.",),
            practical="Parkering ved hallen.",
        ),
        **changes,
    )


def member(**changes: Any) -> Visit:
    """A member's visit of two hours, agreed and confirmed."""
    return replace(
        Visit(
            kind=VisitKind.MEMBER,
            title="Vera Åkjær besøger Åskolen",
            requested=NOW,
            day=date(2026, 12, 4),
            start=540,
            end=660,
            leader="Peter Vangede",
            leader_present=True,
            purpose="At se hverdagen.",
            topics="Normering",
            agreed_on=TODAY,
            excluded=EXCLUDED[VisitKind.MEMBER],
            confidentiality_told=True,
            mayor_told_on=TODAY,
            confirmation_on=TODAY,
        ),
        **changes,
    )

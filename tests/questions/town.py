"""An invented municipality with a few people, and short ways to act in it as one of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desktop.base.changes import Change
from desktop.base.settings import Profile
from desktop.base.times import FixedClock
from desktop.dispatch.rules import Channel
from desktop.people import store as people_store
from desktop.people.rules import Committee, CommitteeSeat, Member, MemberRole, Official, OfficialKind, Seat, Term
from desktop.questions import actions, answering, store
from desktop.questions.rules import AngleState, Body, Decision, Kind, Question, State
from desktop.storage import audit, municipality
from desktop.storage.database import Database
from desktop.storage.session import Session
from desktop.workdays import store as workdays_store  # its tables belong to every file

assert workdays_store.CLOSING_DAYS is not None
ZONE = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 20, 10, 0, tzinfo=ZONE)
"""A Friday."""
TERM = date(2026, 1, 1)
IDA, NILS, EVA, BO, OLD = "Ida Lund", "Nils Bach", "Eva Thorup Skov", "Bo Rask", "Kai Bregn"
"""Two of the secretariat, a director and the chief of staff who may approve, a director who has retired."""
OFFICIALS = (
    Official(IDA, "Sekretær", "ida@havnby.example", kind=OfficialKind.SECRETARY),
    Official(NILS, "Fuldmægtig", "nils@havnby.example"),
    Official(EVA, "Direktør", "eva@havnby.example", may_approve=True, kind=OfficialKind.DIRECTOR),
    Official(BO, "Stabschef", "bo@havnby.example", may_approve=True, kind=OfficialKind.CHIEF_OF_STAFF),
    Official(OLD, "Direktør", may_approve=True, ends=date(2026, 6, 30), kind=OfficialKind.DIRECTOR),
)
MEMBERS = (
    Member("Helle Østerbæk", "helle@havnby.example", party="Fælleslisten", seats=(Seat(TERM, None, MemberRole.MAYOR),)),
    Member(
        "Farid Rahmani", "farid@havnby.example", ("farid@privat.example",), party="Borgerlisten", seats=(Seat(TERM),)
    ),
    Member("Vera Åkjær", "vera@havnby.example", party="Fælleslisten", seats=(Seat(TERM),)),
    Member("Poul Uden", "", party="Borgerlisten", seats=(Seat(TERM),)),
    Member("Otto Holm", "otto@havnby.example", party="Borgerlisten", seats=(Seat(TERM, date(2026, 11, 18)),)),
    Member("Signe Damm", "signe@havnby.example", party="Fælleslisten", seats=()),
)  # fmt: skip
PROFILE = Profile(name="Havnby Kommune", counted_out=("06-05", "12-24", "12-31"), angles=("Faglig", "Økonomi"))


def build(path: Path) -> None:
    """Makes the municipality's file."""
    database = Database.create(path, FixedClock(NOW))
    with database.writing("Set-up") as session:
        municipality.save_profile(session, PROFILE)
        people_store.save(session, Term("2026–2029", TERM, date(2029, 12, 31)))
        people_store.add_many(session, OFFICIALS)
        ids = {one.name: one.id for one in people_store.add_many(session, MEMBERS)}
        seats = (
            CommitteeSeat(ids["Farid Rahmani"], True, TERM),
            CommitteeSeat(ids["Vera Åkjær"], False, TERM),
            CommitteeSeat(ids["Otto Holm"], False, TERM),
        )
        people_store.save(session, Committee("Teknikudvalget", "Teknik", seats=seats))
        people_store.save(session, Committee("Havneudvalget", "Havn", standing=False, seats=seats[:1]))
    database.close()


@dataclass
class Town:
    """The municipality while a test works in it; `clock.moment` can be moved."""

    database: Database
    clock: FixedClock

    def act(self, who: str, work: Callable[..., Any], *args: Any) -> Any:
        """Runs an action in the name of somebody, in a transaction of its own."""
        with self.database.writing(who) as session:
            return work(session, *args)

    def look(self, work: Callable[..., Any], *args: Any, who: str = IDA) -> Any:
        """Reads something."""
        with self.database.reading(who) as session:
            return work(session, *args)

    def step(self, who: str, work: Callable[..., Change], question: Question, *args: Any) -> Question:
        """Runs an action on a question and gives the question as it stands afterwards."""
        after = self.act(who, work, question, *args).after
        assert isinstance(after, Question)
        return after

    def member(self, name: str) -> Member:
        """A member by the beginning of the name."""
        members: tuple[Member, ...] = self.look(people_store.members)
        return next(one for one in members if one.name.startswith(name))

    def official(self, name: str) -> Official:
        """An official by name."""
        officials: tuple[Official, ...] = self.look(people_store.officials)
        return next(one for one in officials if one.name == name)

    def committee(self, name: str) -> Committee:
        """A committee by name."""
        committees: tuple[Committee, ...] = self.look(people_store.committees)
        return next(one for one in committees if one.name == name)

    def asked(self, subject: str = "Cykelstier", **values: Any) -> Question:
        """A question that Farid has just asked, by mail unless told otherwise."""
        now = self.clock.now()
        known: dict[str, Any] = {
            "received": now,
            "member_id": self.member("Farid").id,
            "text": "Hvornår kommer de nye cykelstier?",
        }
        draft = Question(subject, day_zero=now.date(), **(known | values))
        found = self.act(IDA, actions.register, draft)
        assert isinstance(found, Question)
        return found

    def at(self, state: State, kind: Kind = Kind.CONCRETE, **values: Any) -> Question:
        """A question that has been taken to a state: answered by Nils, approved by Eva."""
        question = self.asked(**values)
        if state is State.RECEIVED:
            return question
        question = self.step(IDA, actions.triage, question, kind)
        while question.state is not state:
            question = self.onwards(question)
        return question

    def onwards(self, question: Question) -> Question:
        """The question after its next step, with everything seen to that the step needs."""
        if question.state is State.TRIAGED:
            question = self.started(question)
        if question.state is State.IN_PROGRESS and not question.answer:
            question = self.step(NILS, actions.write_answer, question, "<p>De bliver anlagt til foråret.</p>")
        if question.state is State.FOR_APPROVAL:
            return self.step(EVA, actions.advance, self.lit(question))
        if question.state is State.APPROVED:
            return self.step(IDA, answering.confirm_sent, question, Channel.MAIL, self.clock.now())
        return self.step(IDA, actions.advance, question)

    def started(self, question: Question) -> Question:
        """The question with somebody responsible, and a decision where it is a larger task."""
        values: dict[str, Any] = {"responsible_id": self.official(NILS).id, "handed_to": "Borgmesteren"}
        values["committee_id"] = self.committee("Teknikudvalget").id
        question = self.step(IDA, actions.edit, question, values)
        if question.kind is Kind.LARGER and not question.decisions:
            decision = Decision(Body.MAYOR, self.clock.now().date(), "26/1")
            question = self.step(IDA, actions.decide, question, decision, date(2027, 3, 1))
        return question

    def lit(self, question: Question) -> Question:
        """The question with every angle covered or marked as not relevant."""
        for angle in question.angles:
            state = AngleState.COVERED if angle.name == "Faglig" else AngleState.NOT_RELEVANT
            question = self.step(NILS, actions.set_angle, question, angle.name, state, NILS)
        return question

    def again(self, question: Question) -> Question:
        """The question as it stands in the file."""
        found = self.look(store.get, question.id)
        assert isinstance(found, Question)
        return found

    def trail(self) -> list[str]:
        """What is wrong with the log; nothing, if all is well."""
        with self.database.reading() as session:
            return audit.verify(session)[1]

    def bytes(self) -> bytes:
        """Everything that lies in the file and its write-ahead log."""
        log = self.database.path.with_name(self.database.path.name + "-wal")
        return self.database.path.read_bytes() + (log.read_bytes() if log.exists() else b"")


def changed_profile(session: Session, **values: Any) -> Profile:
    """Stores other settings."""
    return municipality.save(session, values)


def older(question: Question) -> Question:
    """The question as somebody still sees it who has read it before the last change."""
    return replace(question, version=question.version - 1)

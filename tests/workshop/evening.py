"""An evening in an invented municipality: a meeting with every kind of picture, and what belongs to it, in a file."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.base.settings import defaults
from desktop.base.times import Clock, zone_of
from desktop.codex.exchange import library
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.services import Places, Services, Settings, User
from desktop.ui.tasks import Tasks
from desktop.workshop import store
from desktop.workshop.rules import (
    Case,
    Finding,
    Hands,
    Mark,
    Meeting,
    MeetingState,
    Party,
    Picture,
    PictureKind,
    Statement,
    Step,
    StepKind,
)

NOW = datetime(2026, 11, 24, 17, 0, tzinfo=zone_of("DK"))
ACCOUNT = (
    "Forvaltningen flyttede grænsen mellem to skoledistrikter, efter at høringen var slut. 43 familier fik besked tre "
    "uger før skolestart, og udvalget hørte om det i avisen."
)
CASES = (
    Case(
        "Grænsen mellem to skoledistrikter",
        ACCOUNT,
        findings=(Finding("legality", Mark.WELL), Finding("truthfulness", Mark.BOTH), Finding("openness", Mark.WRONG)),
    ),
    Case("Svømmehallens lukkeuger", ACCOUNT, findings=(Finding("professionalism", Mark.WELL),)),
    Case("Bemandingen på plejehjemmet", ACCOUNT, findings=(Finding("neutrality", Mark.BOTH),)),
)


class Ticking(Clock):
    """A clock that a test turns."""

    def __init__(self, moment: datetime = NOW) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment it stands at."""
        return self.moment

    def pass_by(self, **length: float) -> None:
        """Lets time go by."""
        self.moment += timedelta(**length)


def agenda(language: str, cases: tuple[Case, ...]) -> tuple[Step, ...]:
    """Steps with every kind of picture."""
    shown, kind = library(language), PictureKind
    questions = [each for norm in shown.norms for each in norm.questions]
    scaled = [each for each in questions if each.scale][:2]
    opened = [each for each in questions if not each.scale][:2]
    asked = tuple(Picture(kind.QUESTION, each.id, text=each.text, scale=each.scale) for each in (*scaled, *opened))
    situation = replace(asked[0], title="Sagen skal på dagsordenen i morgen. Tallene er ikke kontrolleret.")
    chapters = (Picture(kind.CHAPTER, "truthfulness"), Picture(kind.CHAPTER, "policy"), Picture(kind.CHAPTER, "trust"))
    told = tuple(Picture(kind.CASE, str(each.id), title=each.title) for each in cases)
    groups = tuple(Picture(kind.SIGNS, each.id, each.title) for each in shown.groups[:2])
    note = "Lad forvaltningen svare sidst. Vis resultatet, når begge sider er talt op."
    return (
        Step(StepKind.WELCOME, "Velkomst og dagsorden", 10, (Picture(kind.TITLE), Picture(kind.AGENDA))),
        Step(StepKind.CODEXES, "De to kodekser", 15, chapters),
        Step(StepKind.CASES, "Sager og de syv forpligtelser", 30, told),
        Step(StepKind.QUESTIONS, "Spørgsmål til politikerne", 40, (situation, *asked[1:]), note),
        Step(StepKind.INDICATORS, "Tegn på problemer", 25, (*groups, Picture(kind.SIGNS))),
        Step(
            StepKind.WRAP_UP,
            "Opsamling og aftaler",
            20,
            (Picture(kind.AGREEMENTS), Picture(kind.FREE, title="Tak for i aften", text="Referatet kommer på fredag.")),
        ),
    )


def fill(file: Path, clock: Clock, language: str = "da", durable: bool = True) -> tuple[Database, Meeting]:
    """A file with the meeting, its cases, and the same meeting half a year ago."""
    database = Database.create(file, clock, durable=durable)
    with database.writing("Ida Lund") as session:
        profile = replace(defaults("DK", language), name="Lyngvad Kommune")
        municipality.save_profile(session, profile)
        cases = tuple(store.save_case(session, each) for each in CASES)
        held = Meeting(
            "Kodeks i hverdagen",
            date(2026, 6, 12),
            17 * 60,
            19 * 60 + 30,
            "Børne- og Undervisningsudvalget",
            "Rådssalen",
            15,
            10,
            agenda(language, cases),
        )
        earlier = store.save_meeting(session, replace(held, state=MeetingState.HELD))
        question = next(each for step in held.steps for each in step.pictures if each.scale).item
        store.save_hands(session, Hands(earlier.id, question, Party.POLITICIANS, (4, 5, 3, 2, 1)))
        store.save_hands(session, Hands(earlier.id, question, Party.ADMINISTRATION, (0, 1, 2, 3, 4)))
        meeting = store.save_meeting(session, replace(held, day=date(2026, 11, 24), earlier_id=earlier.id))
    return database, meeting


def services_of(database: Database, clock: Clock, user: str = "Ida Lund") -> Services:
    """What a page gets of the shell, without the shell."""
    changes, who = ChangeLog(), User(user)
    with database.reading() as session:
        profile = municipality.profile(session)
    tasks = Tasks(database, changes, lambda: who.name)
    return Services(database, tasks, changes, Settings(profile), clock, PreparedAsker(), who, Places())


def entries(database: Database, meeting: Meeting) -> dict[str, Any]:
    """Everything noted in a meeting, as it stands in the file."""
    with database.reading() as session:
        return {
            "run": store.run(session, meeting.id),
            "statements": [each.text for each in store.statements(session, meeting.id)],
            "hands": {(each.question, each.party): each.counts for each in store.hands(session, meeting.id)},
            "agreements": [each.text for each in store.agreements(session, meeting.id)],
        }


def said(meeting: Meeting, text: str, picture: str = "") -> Statement:
    """A statement of the evening."""
    return Statement(meeting.id, text, NOW, picture)

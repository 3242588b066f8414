"""Every paper: each kind of document that a room makes, short, normal, far too long and hostile, in each language.

A new kind of paper is a function that gives it for a `Fill`, and a line in PAPERS.

    python -m tests.documents.every_paper FOLDER      writes them all as PDF, to look at and for tests/vera.py
    python -m tests.documents.every_paper --check     checks them all, in each language and length
    python -m tests.documents.every_paper             writes what the normal ones are read as, to tests/data/papers
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from itertools import product
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.agenda import pdf as agenda
from desktop.agenda.rules.chart import chart
from desktop.agenda.rules.meetings import Meeting
from desktop.agenda.rules.timeline import Field, Matter, Milestone, Stop
from desktop.base.settings import Profile
from desktop.base.words import speaking
from desktop.codex import pdf as codex
from desktop.codex.exchange import library
from desktop.codex.rules import Own, OwnQuestion, Wording
from desktop.dispatch import pdf as dispatch
from desktop.documents.parts import House
from desktop.documents.recoverysheet import recovery_sheet
from desktop.documents.sampleletter import sample_letter
from desktop.overview import pdf as overview
from desktop.overview.rules.numbers import Figure, Numbers
from desktop.overview.rules.today import Coming, Kind, Quarantine, Today, Wait
from desktop.overview.rules.today import Matter as Waiting
from desktop.questions import pdf as questions
from desktop.questions.pdf import AnswerPaper
from desktop.rulebook import pdf as rulebook
from desktop.rulebook.rules import (
    Amendment,
    AmendmentKind,
    Clause,
    Due,
    DueKind,
    Front,
    Register,
    Section,
    Side,
)
from desktop.shell import languages
from desktop.shell.privacy.extract import Extract, Looked
from desktop.shell.privacy.paper import paper as extract
from desktop.storage.holdings import Attachment, Held, Logged, Somebody
from desktop.visits.pdf import letters, note, programme
from desktop.visits.pdf.sheet import Sheet
from desktop.visits.rules.records import (
    Contact,
    Guest,
    Item,
    Likely,
    Participant,
    Role,
    Task,
    TaskKind,
    Visit,
    VisitKind,
)
from desktop.visits.rules.steps import EXCLUDED
from desktop.workdays.rules import Calendar
from desktop.workshop.pdf import sheet as workshop
from desktop.workshop.pdf.handout import cards, handout
from desktop.workshop.pdf.minutes import minutes
from desktop.workshop.rules import (
    Agreement,
    Case,
    Finding,
    Hands,
    Mark,
    MeetingState,
    Outcome,
    Party,
    Picture,
    PictureKind,
    Statement,
    Step,
    StepKind,
    results,
)
from desktop.workshop.rules import Meeting as ThemeMeeting
from tests.documents.checking import complaints
from tests.documents.readback import read
from tests.documents.samples import arms

ROOT = Path(__file__).resolve().parent.parent.parent
LANGUAGES = ("da", "nb", "nn", "en")
SIZES = ("short", "normal", "long", "hostile")
READ_AS = ROOT / "tests" / "data" / "papers"
MADE = datetime(2026, 11, 24, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))
DAY = date(2026, 12, 8)
RIGHT_TO_LEFT = "\u202eمرحبا بالعالم שלום"
HOSTILE = (
    f"<b>&amp;</b> <para> {{name}} %1 %n\x00\x07\x0b\ud800 {RIGHT_TO_LEFT} 🦊👨‍👩‍👧 Łódź Č̣ŋđŧ "
    f"e\u0301\u200b\u00ad\ufeff {'Sammenskrevet' * 25}"
)
"""Marks, control characters, half a pair, both directions, what no font has, and a word longer than the line."""
TITLES = {
    "da": "Udgifter til skolernes svømmeundervisning",
    "nb": "Utgifter til svømmeundervisning i skolene",
    "nn": "Utgifter til symjeopplæring i skulane",
    "en": "What swimming lessons at school cost",
}
TEXTS = {
    "da": "Svømmehallen lejes to dage om ugen, og eleverne køres dertil i bus fra alle kommunens ni skoler.",
    "nb": "Svømmehallen leies to dager i uken, og elevene kjøres dit i buss fra alle ni skolene i kommunen.",
    "nn": "Symjehallen er leigd to dagar i veka, og elevane blir køyrde dit i buss frå alle dei ni skulane i kommunen.",
    "en": "The hall is hired on two days a week, and pupils are brought by bus from all nine schools.",
}
AT_LENGTH = {
    "da": (
        "Svømmehallen lejes to dage om ugen for skolen i {place}.",
        "En lærer er med i den bus, som kører eleverne til hallen fra {place}.",
        "Hallens leje, bussen og de ekstra lærertimer koster en tredjedel af, hvad der er til idræt i {place}.",
        "Bussen bortfalder næste år, når der åbner en hal i {place}.",
    ),
    "nb": (
        "Svømmehallen leies to dager i uken for skolen i {place}.",
        "En lærer er med i bussen som kjører elevene til hallen fra {place}.",
        "Leien, bussen og de ekstra lærertimene koster en tredjedel av det som går til kroppsøving i {place}.",
        "Bussen faller bort neste år, når det åpner en hall i {place}.",
    ),
    "nn": (
        "Symjehallen er leigd to dagar i veka for skulen i {place}.",
        "Ein lærar er med i bussen som køyrer elevane til hallen frå {place}.",
        "Leiga, bussen og dei ekstra lærartimane kostar ein tredel av det som går til kroppsøving i {place}.",
        "Bussen fell bort neste år, når det opnar ein hall i {place}.",
    ),
    "en": (
        "The hall is hired on two days a week for the school in {place}.",
        "A teacher goes with the bus that brings pupils to the hall from {place}.",
        "Rent, bus and further hours of teaching cost a third of what there is for sports in {place}.",
        "The bus is no longer needed next year, when a hall opens in {place}.",
    ),
}
PLACES = (
    "Ådal", "Birkelund", "Elmevang", "Fjordby", "Granholt", "Hegnsvig", "Jernløse", "Kalvø", "Lyngmose", "Møllerup",
    "Nørreskov", "Odderup", "Pilegård", "Rævebakke", "Sandvig", "Tranekær", "Ulvedal", "Ørslev",
)  # fmt: skip
"""Every row and paragraph names another place: what stands in one must not be taken for what stands in the next."""
NAMES = ("Åse Kjærgård", "Łukasz Østergård", "Mia Dahl", "Søren Brøns-Nielsen", "Zoë Grüß", "Đorđe Ñandú")


@dataclass(frozen=True)
class Fill:
    """What a paper is filled with: in which language, and how much of it."""

    language: str
    size: str

    @property
    def title(self) -> str:
        """A title, or a line of its length."""
        plain = TITLES[self.language]
        return {"long": f"{plain}, {plain}, {plain}", "hostile": HOSTILE}.get(self.size, plain)

    @property
    def text(self) -> str:
        """A text of some lines; long: more than a page."""
        plain = TEXTS[self.language]
        much = "\n".join(f"{n + 1}. {self._at_length(n)}" for n in range(17))
        both = f"{plain} {self.sentence(3)}\n{self.sentence(1)}"
        return {"short": plain, "long": much, "hostile": f"{HOSTILE}\n\n\t{HOSTILE}"}.get(self.size, both)

    def _at_length(self, at: int) -> str:
        """A paragraph of some lines that is like no other."""
        return " ".join(self.sentence(5 * at + 7 * n) for n in range(4))

    def sentence(self, at: int) -> str:
        """A sentence that is like no other of the first eighteen."""
        said = AT_LENGTH[self.language][at % 4].format(place=self.place(at + 5))
        return HOSTILE if self.size == "hostile" else f"{self.place(at)}: {said}"

    @property
    def line(self) -> str:
        """What stands in a cell or beside a name."""
        return HOSTILE if self.size == "hostile" else TITLES[self.language]

    def row(self, at: int) -> str:
        """What stands in a row, another in each."""
        plain, place = TITLES[self.language], self.place(at)
        return HOSTILE if self.size == "hostile" else f"{place}: {plain}" if at % 2 else f"{plain}, {place}"

    def place(self, at: int) -> str:
        """Where something is, another place in each row."""
        return HOSTILE if self.size == "hostile" else PLACES[at % len(PLACES)]

    def told(self, at: int) -> str:
        """What somebody said, at length where there is much of everything."""
        if self.size == "hostile":
            return HOSTILE
        return "\n".join(self._at_length(at + 3 * n) for n in range(2 if self.size == "long" else 1))

    @property
    def optional(self) -> str:
        """What may be left out: nothing in a short paper."""
        return "" if self.size == "short" else self.line

    @property
    def rows(self) -> range:
        """How many rows, people or points there are, counted from 0."""
        return range({"short": 0, "normal": 3, "long": 18, "hostile": 2}[self.size])

    def name(self, at: int = 0) -> str:
        """Somebody's name."""
        return HOSTILE if self.size == "hostile" else NAMES[at % len(NAMES)]

    @property
    def house(self) -> House:
        """The municipality; a short paper's has its name and nothing more."""
        own = "Havnby kommune" if self.language in ("nb", "nn") else "Havnby Kommune"
        if self.size == "short":
            return House(own)
        if self.size == "hostile":
            return House(HOSTILE, HOSTILE, (HOSTILE,) * 3, arms(), "#FFFFE0", HOSTILE, (HOSTILE,))
        address = ("Torvet 1", "4990 Havnby", "Telefon 54 00 00 00")
        signers = ("Mette Brun, sekretariatschef",)
        return House(own, "Politisk sekretariat", address, arms(), "#0B5B6C", "www.havnby.example", signers)


# ----------------------------------------------------------------------------------------------------- the questions


def answer(fill: Fill) -> bytes:
    return questions.answer(_answer(fill), fill.house)


def answer_draft(fill: Fill) -> bytes:
    return questions.answer(replace(_answer(fill), draft=True, approved_by=""), fill.house)


def answer_letter(fill: Fill) -> bytes:
    country = "NO" if fill.language in ("nb", "nn") else "DK"
    return questions.answer(replace(_answer(fill), letter_to=fill.name(), country=country, recipients=""), fill.house)


def _answer(fill: Fill) -> AnswerPaper:
    rich = "".join(f"<p>{line}</p>" for line in fill.text.splitlines())
    if fill.size == "normal":
        rich += "<p>Se <a href='https://www.havnby.example/1'>www.havnby.example</a>:</p><ul><li><b>1</b></li></ul>"
    return AnswerPaper(
        number="2026-014",
        subject="" if fill.size == "short" else fill.title,
        asked_by=fill.name(),
        party=fill.optional and "Havnbylisten",
        received="12.11.2026",
        question=fill.text,
        answer=rich,
        approved_by=fill.optional and fill.name(3),
        approver_title=fill.optional and "Direktør",
        date="24.11.2026",
        case_number=fill.optional and "26/10452",
        recipients=fill.optional,
        attachments=tuple(f"Bilag {n + 1}.pdf" for n in fill.rows),
        language=fill.language,
        made=MADE,
    )


# -------------------------------------------------------------------------------------------------------- the visits


def _visit(fill: Fill) -> Visit:
    if fill.size == "short":
        return Visit(VisitKind.EXTERNAL, fill.title, MADE)
    return Visit(
        VisitKind.EXTERNAL,
        fill.title,
        MADE,
        asked_by=fill.name(),
        guests=tuple(Guest(fill.name(n), fill.row(n)) for n in fill.rows),
        contacts=(Contact(fill.name(1), fill.line, "anna@havnby.example", "33 00 00 01"),),
        day=DAY,
        start=600,
        purpose=fill.text,
        content=fill.text,
        topics=fill.line,
        items=tuple(
            Item(fill.row(n), 15, fill.place(n), fill.name(n), fill.row(n + 1) if n else "") for n in fill.rows
        ),
        participants=tuple(
            Participant(fill.name(n), role, fill.row(n) if n % 2 else "", n % 3 == 1, fill.place(n), "22 33 44 55")
            for n, role in zip(fill.rows, (Role.HOST, Role.LEADER, Role.STAFF, Role.GUEST) * 20, strict=False)
        ),
        tasks=tuple(
            Task(TaskKind.CATERING, fill.row(n), fill.name(n), DAY, DAY if n else None, 600 if n else None, 15)
            for n in fill.rows
        ),
        press=fill.line,
        press_contact=fill.name(2),
        case_number="26/1187",
        leader=fill.name(1),
        leader_present=True,
        occasion=fill.text,
        facts=fill.line,
        likely=tuple(Likely(fill.row(n), fill.text.splitlines()[n % 2] if n else "") for n in fill.rows),
        points=tuple(fill.row(n) for n in fill.rows),
        practical=fill.line,
    )


def _sheet(fill: Fill, visit: Visit) -> Sheet:
    full = fill.size != "short"
    return Sheet(
        visit=visit,
        zone=ZoneInfo("Europe/Copenhagen"),
        made=MADE,
        country="NO" if fill.language in ("nb", "nn") else "DK",
        language=fill.language,
        institution=fill.optional and "Åskolen",
        institution_phone=fill.optional and "49 99 00 10",
        host=fill.optional and fill.name(3),
        host_title=fill.optional and fill.line,
        members=tuple((fill.name(n), "Fælleslisten") for n in fill.rows),
        mailbox="politisk@havnby.example" if full else "",
        unit="Politisk sekretariat" if full else "",
        answer_by="1.12.2026" if full else "",
        visits_before=4 if full else 0,
    )


def visit_programme(fill: Fill) -> bytes:
    return programme.guest_programme(_sheet(fill, _visit(fill)), fill.house)


def visit_programme_internal(fill: Fill) -> bytes:
    return programme.internal_programme(_sheet(fill, _visit(fill)), fill.house)


def background_note(fill: Fill) -> bytes:
    return note.background_note(_sheet(fill, _visit(fill)), fill.house)


def note_to_group_chairs(fill: Fill) -> bytes:
    return letters.chairs_note(_sheet(fill, _visit(fill)), fill.house)


def visit_confirmation(fill: Fill) -> bytes:
    own = replace(_visit(fill), kind=VisitKind.MEMBER, excluded=EXCLUDED[VisitKind.MEMBER], mayor_told_on=DAY)
    return letters.confirmation(_sheet(fill, own), fill.house)


# ---------------------------------------------------------------------------------------------------- the dispatches


def notice(fill: Fill) -> bytes:
    paper = dispatch.NoticePaper("Notits", fill.title, fill.text, MADE, fill.optional, fill.optional)
    with speaking(fill.language):
        return dispatch.notice(paper, fill.house)


def ledger(fill: Fill) -> bytes:
    rows = [("24.11.2026", fill.row(n), fill.name(n), fill.place(n) if n else "") for n in fill.rows]
    with speaking(fill.language):
        return dispatch.ledger(dispatch.LedgerPaper("2026", rows, MADE), fill.house)


def matrix(fill: Fill) -> bytes:
    columns = [(f"{n % 28 + 1}.11.", fill.row(n)) for n in fill.rows]
    signs = ["✓" if n % 2 else "–" for n in fill.rows]
    members = [(fill.name(n), signs, str(len(signs))) for n in fill.rows]
    groups = [("Fælleslisten", members)] if members else []
    paper = dispatch.MatrixPaper("2026", columns, groups, ["3"] * len(columns), fill.line, MADE)
    with speaking(fill.language):
        return dispatch.matrix(paper, fill.house)


# -------------------------------------------------------------------------------------------------------- the agenda


def follow_up(fill: Fill) -> bytes:
    lines = tuple(
        agenda.FollowLine(f"26/{1401 + n}", fill.row(n), fill.name(n), "1.3.2027", fill.row(n + 1)) for n in fill.rows
    )
    groups = (("Teknikudvalget", lines[:2]), ("Børneudvalget", lines[2:])) if lines else ()
    facts = (("2026", fill.line),) if lines else ()
    return agenda.follow_up(agenda.FollowPaper("2026", facts, groups, MADE, fill.language), fill.house)


def timeline(fill: Fill) -> bytes:
    bodies = range(1, {"short": 1, "normal": 3, "long": 7, "hostile": 2}[fill.size] + 1)
    meetings = {n: Meeting(body_id=n, day=DAY + timedelta(9 * n), id=n) for n in bodies}
    stops = tuple(Stop(n, n, DAY + timedelta(9 * n - 8)) for n in bodies) if fill.rows else ()
    milestones = tuple(Milestone(date(2026, 12, 3 + 2 * n), fill.row(n)) for n in fill.rows[:4])
    matter = Matter(fill.title, 1, stops=stops, milestones=milestones)
    drawn = chart(matter, Field(MADE.date(), Calendar("DK"), meetings))
    paper = agenda.TimelinePaper(
        fill.title,
        (("26/88", fill.line),),
        drawn,
        tuple(fill.name(n) for n, _ in enumerate(drawn.lanes)),
        tuple((fill.name(n), "8.12.2026", "1.12.2026", fill.row(n)) for n in fill.rows),
        tuple(fill.row(n) for n in fill.rows),
        fill.title,
        MADE,
        fill.language,
    )
    return agenda.timeline(paper, fill.house)


# --------------------------------------------------------------------------------------------- codex, rules, letters


def _codex(fill: Fill) -> codex.Volume:
    shipped = library("nb" if fill.language == "nn" else fill.language)
    if fill != Fill("da", "normal"):  # the whole booklet once is enough
        shipped = replace(shipped, norms=shipped.norms[:1], themes=(), collections=shipped.collections[:1], groups=())
    held = Wording(shipped.norms[0].id, fill.text, date(2026, 3, 25), fill.line, "26/77")
    asked = tuple(OwnQuestion(shipped.norms[0].id, fill.row(n), id=n + 1) for n in fill.rows)
    own = Own() if fill.size == "short" else Own((held,), asked)
    return codex.Volume(shipped, own, MADE.date(), fill.language, MADE)


def norm_sheet(fill: Fill) -> bytes:
    volume = _codex(fill)
    return codex.sheet(volume, volume.library.norms[0].id, fill.house)


def codex_booklet(fill: Fill) -> bytes:
    return codex.booklet(_codex(fill), fill.house)


def _register(fill: Fill) -> rulebook.Volume:
    dues = (Due(DueKind.RUNNING), Due(DueKind.YEARLY, ("03-01", "10-01")), Due(DueKind.ONCE, day=DAY))
    clauses = tuple(
        (
            n,
            Clause(
                "AE"[n % 2],
                f"{'AE'[n % 2]}{n + 1}",
                fill.row(n),
                fill.row(n + 1),
                tuple(Side)[n % 3],
                dues[: n % 3 + 1],
            ),
        )
        for n in fill.rows
    )
    front = Front(
        fill.optional, tuple(fill.row(n) for n in fill.rows), (Section("A", fill.line), Section("E", "Dialog"))
    )
    protocol = tuple(Amendment(date(2026, 1, 28), AmendmentKind.STARTED, fill.name(n), "26/12") for n in fill.rows[:5])
    persons = {n: (fill.name(n),) for n in fill.rows}
    return rulebook.Volume(Register(DAY, front, clauses), protocol, persons, fill.language, MADE)


def register(fill: Fill) -> bytes:
    return rulebook.register(_register(fill), fill.house)


def questionnaire(fill: Fill) -> bytes:
    return rulebook.questionnaire(_register(fill), fill.house)


def letter_sample(fill: Fill) -> bytes:
    return sample_letter(_profile(fill), fill.house.logo, MADE)


def _profile(fill: Fill) -> Profile:
    house = fill.house
    return Profile(
        name=house.name,
        unit=house.unit,
        address="\n".join(house.address),
        footer=house.footer,
        signers=house.signers,
        language=fill.language,
        country="NO" if fill.language in ("nb", "nn") else "DK",
    )


# ------------------------------------------------------------------------------------- the overview, theme meetings


def recovery_key(fill: Fill) -> bytes:
    return recovery_sheet(_profile(fill), fill.house.logo, fill.line, "5PAS9-S2CZ2-LG2QM-3QH8W", MADE)


def personal_data(fill: Fill) -> bytes:
    fields = [{"number": f"2026-{n}", "purpose": f"{fill.text} {fill.name()} {fill.told(n)}"} for n in fill.rows]
    records = tuple(
        Held(("questions", "visits")[n % 2], n, fill.row(n), fields[n], ("asked_by", "purpose")) for n in fill.rows
    )
    lines = tuple(Logged(MADE, fill.name(n), "questions", n, "changed") for n in fill.rows)
    looked = tuple(
        Looked(Attachment("visits", n, fill.row(n), f"{fill.place(n)}.pdf", "1"), n % 2 == 0) for n in fill.rows
    )
    talks = tuple(fill.row(n) for n in fill.rows)
    found = Extract(Somebody((fill.name(), fill.name(1))), MADE, records, records[:1], lines, talks, looked)
    return extract(found, _profile(fill), fill.house)


def week(fill: Fill) -> bytes:
    waits = (Wait.ANSWER, Wait.APPROVE, Wait.TELL_MAYOR)
    matters = tuple(
        Waiting(
            waits[n % 3],
            Kind.QUESTION,
            n,
            fill.row(n),
            f"2026-{n}",
            fill.name(n),
            MADE.date() + timedelta(n - 1),
            n - 1,
        )
        for n in fill.rows
    )
    coming = tuple(
        Coming(Kind.VISIT, n, fill.row(n), MADE.date() + timedelta(n), 600, 690, fill.name(n)) for n in fill.rows
    )
    election = date(2026, 12, 20)
    next_one = Quarantine(date(2026, 9, 20), election, election, fill.line, date(2026, 12, 21))
    today = Today(MADE.date(), "", matters, coming, quarantine=next_one if fill.rows else None)
    return overview.week(overview.WeekPaper(today, fill.language, MADE), fill.house)


def year(fill: Fill) -> bytes:
    figures = tuple(Figure(fill.name(n), 1_250 + n, 40, 38, 7.5, 10, n + 1) for n in fill.rows)
    whole = Figure("", 2_500, 80, 79, 6.0, 9) if fill.rows else Figure("")
    visits = tuple((n, fill.row(n), n) for n in fill.rows)
    numbers = Numbers(date(2026, 1, 1), MADE.date(), 10, whole, committees=figures, parties=figures[:2], visits=visits)
    return overview.year(overview.YearPaper(2026, numbers, fill.language, MADE), fill.house)


def _meeting(fill: Fill) -> workshop.Sheet:
    if fill.size == "short":
        return workshop.Sheet(Outcome(ThemeMeeting(fill.title)), (), MADE, language=fill.language)
    asked = tuple(
        Picture(PictureKind.QUESTION, f"legality-{n + 1}", text=fill.sentence(n), scale=not n % 2) for n in fill.rows
    )
    meeting = ThemeMeeting(
        fill.title,
        DAY,
        1020,
        1140,
        fill.line,
        fill.line,
        politicians=9,
        administration=6,
        steps=(Step(StepKind.WELCOME, fill.line, 10), Step(StepKind.QUESTIONS, fill.line, 90, asked)),
        state=MeetingState.HELD,
    )
    hands = [Hands(1, each.item, side, (0, 3, 4, 2, 0)) for each in asked for side in Party]
    return workshop.Sheet(
        Outcome(
            meeting,
            results(meeting, hands),
            tuple(Statement(1, fill.told(n), MADE, "legality-1", "openness") for n in fill.rows),
            tuple(Agreement(1, fill.row(n), MADE, fill.name(n), DAY) for n in fill.rows),
            (Case(fill.title, fill.text, fill.line, (Finding("openness", Mark.WRONG, fill.line, fill.line),)),),
        ),
        (("openness", fill.line),),
        MADE,
        {each.item: fill.row(n) for n, each in enumerate(asked)},
        language=fill.language,
    )


def meeting_minutes(fill: Fill) -> bytes:
    return minutes(_meeting(fill), fill.house)


def meeting_handout(fill: Fill) -> bytes:
    return handout(_meeting(fill), fill.house)


def question_cards(fill: Fill) -> bytes:
    return cards(_meeting(fill), fill.house)


PAPERS: tuple[Callable[[Fill], bytes], ...] = (
    answer,
    answer_draft,
    answer_letter,
    visit_programme,
    visit_programme_internal,
    background_note,
    note_to_group_chairs,
    visit_confirmation,
    notice,
    ledger,
    matrix,
    follow_up,
    timeline,
    norm_sheet,
    codex_booklet,
    register,
    questionnaire,
    letter_sample,
    recovery_key,
    personal_data,
    week,
    year,
    meeting_minutes,
    meeting_handout,
    question_cards,
)


@cache
def paper(make: Callable[[Fill], bytes], language: str, size: str) -> bytes:
    """A paper in the words of its language, made once."""
    languages.install_catalogues()
    return make(Fill(language, size))


def main() -> int:
    """Writes or checks all papers, or writes what they are read as; 1 where a paper is not as it should be."""
    if not sys.argv[1:]:
        READ_AS.mkdir(exist_ok=True)
        for make in PAPERS:
            (READ_AS / f"{make.__name__}.txt").write_text(read_as(make), encoding="utf-8", newline="\n")
        return 0
    bad = 0
    for make, size, language in product(PAPERS, SIZES, LANGUAGES):
        made = paper(make, language, size)
        if sys.argv[1] != "--check":
            (Path(sys.argv[1]) / f"{make.__name__}-{size}-{language}.pdf").write_bytes(made)
            continue
        found = complaints(made)
        bad += bool(found)
        print(*(f"{make.__name__} {size} {language}: {each}\n" for each in found), sep="", end="")
    return min(1, bad)


def read_as(make: Callable[[Fill], bytes]) -> str:
    """What a screen reader says of a paper of normal length in English, which no translation changes."""
    return f"{read(paper(make, 'en', 'normal'))}\n"


if __name__ == "__main__":
    sys.exit(main())

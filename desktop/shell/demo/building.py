"""Demo: builds an invented municipality with two years of questions, the same for the same seed and day."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from desktop.base.resources import resource
from desktop.base.settings import Profile, defaults
from desktop.base.times import FixedClock, zone_of
from desktop.dispatch import store as dispatch_store
from desktop.exchange.draft import sealed
from desktop.exchange.letter import Attached, Mail
from desktop.questions import store as question_store
from desktop.questions.rules import File, Question, Side, Talk
from desktop.shell.demo import agenda, codex, dispatches, rulebook, visits, workshop
from desktop.shell.demo.content import Content, load
from desktop.shell.demo.days import Arrival, Office, arrivals
from desktop.shell.demo.pages import page
from desktop.shell.demo.people import Town, settle
from desktop.shell.demo.questions import Writer, dispatch_of
from desktop.shell.demo.setting import Setting
from desktop.storage import attachments, municipality
from desktop.storage.database import Database
from desktop.storage.session import Session
from desktop.workdays import store as workday_store
from desktop.workdays.elections import proposals
from desktop.workdays.rules import ClosingDay, calendar_of

QUESTIONS = 300
"""Questions at scale 1."""
Adding = Callable[[Session, Setting], None]
ROOMS: tuple[Adding, ...] = (dispatches.add, visits.add, agenda.add, codex.add, rulebook.add, workshop.add)
"""What each room beside the questions adds, in its own transaction."""
_BACK = timedelta(days=731)
_CHUNK = 2000
_WITH_MAIL = 400
"""The newest questions have their original mail; all of 100,000 would only make the file large."""
_IN_LEDGER = 10_000
"""The newest questions whose answers stand in the ledger: each line repeats 21 recipients."""
_TYPES = {".pdf": "application/pdf", ".csv": "text/csv", ".txt": "text/plain", ".eml": "message/rfc822"}


def build(path: Path, country: str, language: str, seed: int, scale: int, today: datetime) -> Database:
    """Makes the file of an invented municipality (DK or NO) as it stands at a moment; raises Problem when it exists.

    The same seed, scale and moment give the same records. The database keeps a clock that stands at that moment.
    """
    now = today.astimezone(zone_of(country)).replace(microsecond=0)
    rng = Random(f"{country} {seed}")
    content = load(country, language)
    first = now.date() - _BACK
    database = Database.create(path, FixedClock(now), durable=False)
    head = next(each.name for each in content.officials if each.kind == "head_of_secretariat")
    with database.writing(head) as session:
        profile = municipality.save_profile(session, _profile(session, content, country))
        closing = _calendar(session, content, country, first, now.date())
        town = settle(session, content, country, first, now.date())
        files = _files(session, content)
        _talks(session, town, now.date())
    office = Office(calendar_of(profile, closing), now, first)
    setting = Setting(content, profile, office, town, files, seed, scale)
    writer = Writer(rng, setting)
    told = arrivals(rng, office, QUESTIONS * scale, scale, profile.answer_days)
    for add in ROOMS:
        with database.writing(head) as session:
            add(session, setting)
    left = len(told)
    for chunk in _chunks(told):
        with database.writing(head) as session:
            _write(session, writer, chunk, left)
        left -= len(chunk)
    return database


def _chunks(told: Sequence[Arrival]) -> Iterator[Sequence[Arrival]]:
    """The arrivals in groups that are written in one transaction each; the last one is the newest, with mails."""
    older = max(len(told) - _WITH_MAIL, 0)
    for start in range(0, older, _CHUNK):
        yield told[start : min(start + _CHUNK, older)]
    yield told[older:]


def _write(session: Session, writer: Writer, chunk: Sequence[Arrival], left: int) -> None:
    """Writes some questions; the newest of what is left also with their mails, and with their lines in the ledger."""
    setting = writer.setting
    questions: Sequence[Question] = [writer.write(arrival) for arrival in chunk]
    if left <= _WITH_MAIL:
        mailbox = str(setting.content.municipality["mailbox"])
        questions = [_with_mail(session, each, mailbox) for each in questions]
    stored = question_store.add_many(session, questions)
    if left <= _IN_LEDGER:
        told = (dispatch_of(each, setting.town, setting.office) for each in stored)
        sent = [line for line in told if line]
        dispatch_store.add_many(session, sent)


def _profile(session: Session, content: Content, country: str) -> Profile:
    """The municipality's profile with its logo."""
    told = content.municipality
    logo = resource("demo", f"{country.lower()}.png")
    return replace(
        defaults(country, content.language),
        name=told["name"],
        unit=told["unit"],
        address=told["address"],
        mailbox=told["mailbox"],
        case_system=told["case_system"],
        footer=told["footer"],
        signers=tuple(told["signers"]),
        colour=told["colour"],
        angles=tuple(told["angles"]),
        logo=attachments.keep(session, logo.read_bytes()) if logo.is_file() else "",
    )


def _calendar(session: Session, content: Content, country: str, first: date, today: date) -> list[ClosingDay]:
    """The closing days, which come back every year, and the elections of the years ahead (W1b, W6)."""
    for election in proposals(country, today.year + 5):
        workday_store.add_election(session, election)
    closing = [
        ClosingDay(start, told["name"], _end(start, told["until"]), yearly=True)
        for told in content.closing_days
        for start in (date.fromisoformat(f"{first.year - 1}-{told['day']}"),)
    ]
    return [workday_store.add_closing_day(session, each) for each in closing]


def _end(start: date, told: str) -> date:
    """The last day of a closing, which may lie in the next year."""
    end = date.fromisoformat(f"{start.year}-{told}")
    return end if end >= start else end.replace(year=start.year + 1)


def _talks(session: Session, town: Town, today: date) -> None:
    """Two confidential talks that two different people have registered: each sees only the own one (D1, D4)."""
    council = town.council(today)
    approver = town.approvers["children"][0]
    question_store.add_talk(session, Talk(council[4].id, approver.id, today - timedelta(days=6), session.who))
    owner = town.chief_of_staff
    question_store.add_talk(session, Talk(council[9].id, owner.id, today - timedelta(days=2), owner.name, written=True))


def _files(session: Session, content: Content) -> Mapping[str, File]:
    """The files that topics name, each with a line of text, by name."""
    names = dict.fromkeys(name for each in content.topics for name in (*each.attachments, *each.enclosures))
    return {name: _kept(session, name, _sheet(name, str(content.municipality["name"]))) for name in names}


def _sheet(name: str, house: str) -> bytes:
    """What an invented file holds: its own title on one page, or as the head of a table."""
    stem = Path(name).stem
    return page(f"{house}: {stem}") if name.endswith(".pdf") else f"{stem};{house}\r\n".encode("utf-8-sig")


def _with_mail(session: Session, question: Question, mailbox: str) -> Question:
    """The question with the mail it came as."""
    came = tuple(
        Attached(each.name, each.media_type, attachments.fetch(session, each.digest))
        for each in question.files
        if each.side is Side.QUESTION
    )
    mail = Mail(
        message_id=question.message_id,
        sender_name=question.sender_name,
        sender_address=question.sender_address,
        to=(mailbox,),
        subject=question.subject,
        text=question.text,
        received=question.received,
        sent=question.mailed,
        attachments=came,
        digest=question.digest,
    )
    original = replace(_kept(session, f"{question.number}.eml", sealed(mail)), side=Side.ORIGINAL)
    return replace(question, files=(original, *question.files))


def _kept(session: Session, name: str, data: bytes) -> File:
    """A file that is kept by content."""
    return File(name, _TYPES[Path(name).suffix], len(data), attachments.keep(session, data))

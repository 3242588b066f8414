"""Questions: mails that arrive: read, matched to a member, recognised when they came before, registered (D3)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.base.problems import Problem
from desktop.base.rights import Right, needs
from desktop.base.times import zone_of
from desktop.exchange.letter import Mail
from desktop.exchange.mail import mails_in, read_mail
from desktop.people import rules as people
from desktop.people import store as people_store
from desktop.questions import actions, store
from desktop.questions.exchange import question_of
from desktop.questions.rules import File, Question, Side
from desktop.storage import attachments
from desktop.storage.session import Session

BATCH = 50
"""Mails that are registered in one transaction: a broken one was sorted out before, when it was read."""
_MEDIA = {".eml": "message/rfc822", ".msg": "application/vnd.ms-outlook"}


@dataclass(frozen=True)
class Arrived:
    """A mail that has been read, with the file it lay in."""

    file: Path
    mail: Mail
    raw: bytes


@dataclass(frozen=True)
class Registered:
    """A mail that became a question."""

    file: Path
    question: Question


@dataclass(frozen=True)
class Duplicate:
    """A mail that is a question already."""

    file: Path
    question_id: int


@dataclass(frozen=True)
class Unread:
    """A file that could not be read as a mail, and why."""

    file: Path
    problem: Problem


@dataclass(frozen=True)
class Harvest:
    """What became of some files."""

    registered: tuple[Registered, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    problems: tuple[Unread, ...] = ()

    def __add__(self, other: "Harvest") -> "Harvest":
        return Harvest(
            self.registered + other.registered,
            self.duplicates + other.duplicates,
            self.problems + other.problems,
        )


def read(files: Iterable[Path], largest: int) -> tuple[list[Arrived], Harvest]:
    """Reads files as mails, at most so many MB each; what is broken becomes a problem of its own and stops nothing."""
    arrived: list[Arrived] = []
    problems: list[Unread] = []
    for file in files:
        try:
            mail = read_mail(file, file.name, largest)  # which does not read what is too large
            arrived.append(Arrived(file, mail, file.read_bytes()))
        except Problem as problem:
            problems.append(Unread(file, problem))
        except OSError as error:
            problems.append(Unread(file, Problem(str(error.strerror or error))))
    return arrived, Harvest(problems=tuple(problems))


def found(paths: Iterable[Path]) -> list[Path]:
    """The mail files among what was dropped, folders searched."""
    return mails_in(paths)


def batches(files: Sequence[Path]) -> Iterator[Sequence[Path]]:
    """The files in groups that are registered in one transaction each."""
    for start in range(0, len(files), BATCH):
        yield files[start : start + BATCH]


@needs(Right.QUESTIONS)
def register_mails(session: Session, arrived: Iterable[Arrived]) -> Harvest:
    """Registers mails as questions; unknown senders are left to be asked about, never guessed (D3)."""
    at = actions.desk(session)
    members = people_store.members(session)
    registered: list[Registered] = []
    duplicates: list[Duplicate] = []
    problems: list[Unread] = []
    for each in arrived:
        known = store.known(session, each.mail.message_id[:300], each.mail.digest)
        if known is not None:
            duplicates.append(Duplicate(each.file, known))
            continue
        member = people.member_by_address(members, each.mail.sender_address)
        came = (each.mail.received or each.mail.sent or session.now).astimezone(zone_of(at.profile.country))
        try:
            at.calendar.deadline(came.date(), at.profile.answer_days)
        except Problem as problem:  # a mail from a year that no calendar reaches stops nothing but itself
            problems.append(Unread(each.file, problem))
            continue
        draft = question_of(each.mail, member.id if member else None, _files(session, each), came)
        registered.append(Registered(each.file, actions.register(session, draft, at)))
    return Harvest(tuple(registered), tuple(duplicates), tuple(problems))


def _files(session: Session, each: Arrived) -> tuple[File, ...]:
    """The mail itself and what came with it, kept by content."""
    name = each.file.name
    original = _kept(session, name, _MEDIA.get(each.file.suffix.lower(), "message/rfc822"), each.raw, Side.ORIGINAL)
    came = (_kept(session, a.name, a.media_type, a.data, Side.QUESTION) for a in each.mail.attachments)
    return (original, *came)


def _kept(session: Session, name: str, media_type: str, data: bytes, side: Side) -> File:
    """A file that is kept by content."""
    return File(name, media_type, len(data), attachments.keep(session, data), side)

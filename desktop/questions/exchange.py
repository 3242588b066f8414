"""Questions: a mail as a question, a question as the JSON the command line prints, and as a case for the archive."""

from datetime import date, datetime
from typing import Any

from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.dispatch.rules import Scope
from desktop.exchange.archive import Access, Event, Filed, FileKind, Package, Party
from desktop.exchange.letter import Mail
from desktop.questions.rules import OPEN, File, Line, Question, Side


def question_of(mail: Mail, member_id: int | None, files: tuple[File, ...], arrived: datetime) -> Question:
    """A mail as a question that has yet to be registered (D3); the sent time is kept beside the arrival."""
    return Question(
        subject=mail.subject,
        text=mail.text,
        received=arrived,
        day_zero=arrived.date(),
        mailed=mail.sent,
        member_id=member_id,
        sender_name=mail.sender_name[:200],
        sender_address=mail.sender_address,
        files=files,
        message_id=mail.message_id[:300],
        digest=mail.digest,
    )


def registered_json(file: str, question: Question) -> dict[str, Any]:
    """What the command line tells of a mail that became a question."""
    return {
        "file": file,
        "id": question.id,
        "number": question.number,
        "received": question.received.isoformat(timespec="seconds"),
        "sender": question.sender_address,
        "member": question.member_id,
        "subject": question.subject,
        "attachments": sum(each.side is Side.QUESTION for each in question.files),
        "deadline": _iso(question.deadline),
    }


def line_json(line: Line, member: str, left: int | None) -> dict[str, Any]:
    """What the command line tells of a question in a list."""
    return {
        "id": line.id,
        "number": line.number,
        "subject": line.subject,
        "member": member,
        "state": line.state.value,
        "received": line.received.isoformat(timespec="seconds"),
        "deadline": _iso(line.deadline),
        "working_days_left": left,
    }


def package_of(question: Question, owner: Profile, parties: tuple[Party, ...], files: tuple[Filed, ...]) -> Package:
    """A question as a case for the archive; what went to fewer than all is restricted there as well (D3c)."""
    ended = question.steps[-1].at if question.steps and question.state not in OPEN else None
    zone = zone_of(owner.country)
    return Package(
        kind="question",
        number=question.number,
        title=question.subject,
        country=owner.country,
        municipality=owner.name,
        opened=question.day_zero,
        case_number=question.case_number,
        closed=ended.astimezone(zone).date() if ended else None,
        description=question.text,
        access=Access.OPEN if question.scope is Scope.ALL else Access.RESTRICTED,
        parties=parties,
        events=tuple(Event(step.at.astimezone(zone), step.state.value, step.who) for step in question.steps),
        files=files,
    )


FILED = {Side.ORIGINAL: FileKind.MAIL, Side.QUESTION: FileKind.ATTACHMENT, Side.ANSWER: FileKind.ATTACHMENT}
"""Where each side's files lie in the archive's package."""


def _iso(day: date | None) -> str | None:
    """A day as JSON has it."""
    return day.isoformat() if day else None

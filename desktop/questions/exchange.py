"""Questions: a mail as a question, and a question as the JSON the command line prints."""

from datetime import date, datetime
from typing import Any

from desktop.exchange.letter import Mail
from desktop.questions.rules import File, Line, Question, Side


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


def _iso(day: date | None) -> str | None:
    """A day as JSON has it."""
    return day.isoformat() if day else None

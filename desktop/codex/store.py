"""Codex: the tables of what a municipality has added to the library."""

from sqlalchemy import Boolean, Column, Date, String, Text

from desktop.codex.rules import Own, OwnQuestion, Sign, Star, Wording
from desktop.storage import records
from desktop.storage.session import Session
from desktop.storage.tables import table

WORDINGS = table(
    "codex_wordings",
    Column("chapter", String(40), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("adopted", Date, nullable=False),
    Column("body", String(200), nullable=False, default=""),
    Column("case_number", String(80), nullable=False, default=""),
)
QUESTIONS = table(
    "codex_questions",
    Column("chapter", String(40), nullable=False),
    Column("text", Text, nullable=False),
    Column("scale", Boolean, nullable=False, default=False),
)
STARS = table("codex_stars", Column("question", String(40), nullable=False, unique=True))
SIGNS = table(
    "codex_signs",
    Column("group", String(40), nullable=False),
    Column("text", Text, nullable=False),
    Column("shipped", String(40), nullable=False, default=""),
    Column("gone", Boolean, nullable=False, default=False),
)


def own(session: Session) -> Own:
    """Everything a municipality has added to the library (K3, U4)."""
    return Own(
        records.every(session, WORDINGS, Wording),
        records.every(session, QUESTIONS, OwnQuestion),
        frozenset(each.question for each in records.every(session, STARS, Star)),
        records.every(session, SIGNS, Sign),
    )


def wording(session: Session, id: int) -> Wording:
    """One wording; raises Problem when it is gone."""
    return records.get(session, WORDINGS, Wording, id)


def save_wording(session: Session, changed: Wording) -> Wording:
    """Stores a wording, new or changed; raises Stale when somebody else was first."""
    return records.save(session, WORDINGS, changed) if changed.id else records.add(session, WORDINGS, changed)


def remove_wording(session: Session, gone: Wording) -> None:
    """Removes a wording that was entered by mistake; raises Stale when somebody else changed it."""
    records.remove(session, WORDINGS, gone)


def question(session: Session, id: int) -> OwnQuestion:
    """One own question; raises Problem when it is gone."""
    return records.get(session, QUESTIONS, OwnQuestion, id)


def save_question(session: Session, changed: OwnQuestion) -> OwnQuestion:
    """Stores an own question, new or changed; raises Stale when somebody else was first."""
    return records.save(session, QUESTIONS, changed) if changed.id else records.add(session, QUESTIONS, changed)


def remove_question(session: Session, gone: OwnQuestion) -> None:
    """Removes an own question; raises Stale when somebody else changed it."""
    records.remove(session, QUESTIONS, gone)


def star(session: Session, question: str) -> Star | None:
    """The star of a question, or None."""
    return next(iter(records.every(session, STARS, Star, STARS.c.question == question)), None)


def add_star(session: Session, question: str) -> Star:
    """Stars a question."""
    return records.add(session, STARS, Star(question))


def remove_star(session: Session, gone: Star) -> None:
    """Takes a star away; raises Stale when somebody else did."""
    records.remove(session, STARS, gone)


def sign(session: Session, id: int) -> Sign:
    """One own or changed sign; raises Problem when it is gone."""
    return records.get(session, SIGNS, Sign, id)


def save_sign(session: Session, changed: Sign) -> Sign:
    """Stores a sign, new or changed; raises Stale when somebody else was first."""
    return records.save(session, SIGNS, changed) if changed.id else records.add(session, SIGNS, changed)


def remove_sign(session: Session, gone: Sign) -> None:
    """Removes an own sign, or what was changed of a shipped one; raises Stale when somebody else changed it."""
    records.remove(session, SIGNS, gone)

"""Codex: what a user can do: adopt a wording, add questions and signs, star what is to be talked about."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from desktop.base.changes import Change
from desktop.base.papers import Progress
from desktop.base.rights import Right, needs
from desktop.base.words import translate
from desktop.codex import exchange, store
from desktop.codex.rules import OwnQuestion, Question, Sign, Star, Wording, check_question, check_sign, check_wording
from desktop.storage import municipality
from desktop.storage.session import Session

WORDING, QUESTION, STAR, SIGN = "codex_wording", "codex_question", "codex_star", "codex_sign"
SUBJECTS = (WORDING, QUESTION, STAR, SIGN)
"""What the changes of this room are about."""
R = TypeVar("R", Wording, OwnQuestion, Sign)


@dataclass(frozen=True)
class Coming:
    """A theme meeting that questions can be sent to."""

    id: int
    title: str


class Agendas(Protocol):
    """What the library needs of the theme meetings; the shell fills it in."""

    place: str
    """The id of the feature that opens a meeting."""

    def coming(self, session: Session) -> tuple[Coming, ...]:
        """The meetings that are planned, the next one first."""

    def send(self, session: Session, meeting_id: int, questions: tuple[Question, ...]) -> Change:
        """Puts questions on a meeting's agenda, or on that of a new one where the id is 0; raises Refused or Stale."""


@needs(Right.CODEX)
def adopt_wording(session: Session, draft: Wording) -> Change:
    """Adds an own wording, or mends one; earlier ones stay as they were (K3)."""
    before = store.wording(session, draft.id) if draft.id else None
    after = store.save_wording(session, check_wording(draft, session.now.date()))
    told = translate("Codex", "Wording mended") if before else translate("Codex", "Wording adopted")
    return Change(WORDING, after.id, before, after, told)


@needs(Right.CODEX)
def remove_wording(session: Session, gone: Wording) -> Change:
    """Removes a wording that was entered by mistake; the one before it holds again (K3)."""
    store.remove_wording(session, gone)
    return Change(WORDING, gone.id, gone, None, translate("Codex", "Wording removed"))


@needs(Right.CODEX)
def save_question(session: Session, draft: OwnQuestion) -> Change:
    """Adds or changes an own question (K3)."""
    before = store.question(session, draft.id) if draft.id else None
    after = store.save_question(session, check_question(draft))
    told = translate("Codex", "Question changed") if before else translate("Codex", "Question added")
    return Change(QUESTION, after.id, before, after, told)


@needs(Right.CODEX)
def remove_question(session: Session, gone: OwnQuestion) -> Change:
    """Removes an own question (K3)."""
    store.remove_question(session, gone)
    return Change(QUESTION, gone.id, gone, None, translate("Codex", "Question removed"))


@needs(Right.CODEX)
def turn_star(session: Session, question: str) -> Change:
    """Stars a question, or takes its star away (K3)."""
    held = store.star(session, question)
    if held is None:
        added = store.add_star(session, question)
        return Change(STAR, added.id, None, added, translate("Codex", "Question starred"))
    store.remove_star(session, held)
    return Change(STAR, held.id, held, None, translate("Codex", "Star taken away"))


@needs(Right.CODEX)
def save_sign(session: Session, draft: Sign) -> Change:
    """Adds a sign, changes one, or leaves a shipped one out (U4)."""
    before = store.sign(session, draft.id) if draft.id else None
    after = store.save_sign(session, check_sign(draft))
    told = translate("Codex", "Sign removed") if after.gone else translate("Codex", "Sign saved")
    return Change(SIGN, after.id, before, after, told)


@needs(Right.CODEX)
def remove_sign(session: Session, gone: Sign) -> Change:
    """Removes an own sign; of a changed or left out one the shipped words stand again (U4)."""
    store.remove_sign(session, gone)
    return Change(SIGN, gone.id, gone, None, translate("Codex", "Sign removed"))


def printing(session: Session, chapter: str = "", language: str = "") -> Callable[[Progress], bytes]:
    """Reads what a chapter's sheet says, or the whole booklet; what is given back sets it, without the database (K3).

    Raises Problem when there is no such chapter.
    """
    from desktop.codex import pdf  # imported late: start-up
    from desktop.documents.house import house_of  # imported late: start-up

    profile = municipality.profile(session)
    shown = exchange.library(language or profile.language)
    exchange.chapter(shown, chapter or shown.norms[0].id)
    spoken = language or profile.language
    volume = pdf.Volume(shown, store.own(session), session.now.date(), spoken, session.now)
    house = house_of(profile, municipality.logo(session))
    if chapter:
        return lambda progress: pdf.sheet(volume, chapter, house, progress)
    return lambda progress: pdf.booklet(volume, house, progress)


@needs(Right.CODEX)
def restore(session: Session, change: Change) -> Change:
    """Undoes a change, or an undoing; raises Stale when somebody else changed the record since."""
    before, after = change.before, change.after
    version = getattr(after, "version", 0)
    match before or after:
        case Wording():
            if isinstance(before, Wording):
                return adopt_wording(session, _again(before, version))
            assert isinstance(after, Wording)
            return remove_wording(session, after)
        case OwnQuestion():
            if isinstance(before, OwnQuestion):
                return save_question(session, _again(before, version))
            assert isinstance(after, OwnQuestion)
            return remove_question(session, after)
        case Sign():
            if isinstance(before, Sign):
                return save_sign(session, _again(before, version))
            assert isinstance(after, Sign)
            return remove_sign(session, after)
        case Star(question=question):
            return turn_star(session, question)
    raise TypeError(f"not a change of the codex: {change.subject}")


def _again(before: R, version: int) -> R:
    """What stood before, ready to be written over the version that replaced it, or as new when it was removed."""
    return replace(before, version=version) if version else replace(before, id=0, version=0)

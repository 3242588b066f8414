"""Workshop: a meeting's papers as they leave the house: minutes, handout, cards, mail drafts (U6)."""

from collections.abc import Callable
from enum import StrEnum

from desktop.base.names import safe_name
from desktop.base.papers import Progress, unwatched
from desktop.base.words import speaking, translate
from desktop.codex import store as codex
from desktop.codex.exchange import library
from desktop.codex.rules import Library, Own, questions_of, signs_of
from desktop.exchange.draft import draft
from desktop.exchange.letter import Attached
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.workshop import actions, words
from desktop.workshop.rules import Meeting


class Document(StrEnum):
    """What can be made of a meeting, by the names of the command line; small cards beside the large ones."""

    MINUTES = "workshop-minutes"
    HANDOUT = "workshop-handout"
    CARDS = "workshop-cards"
    LARGE_CARDS = "workshop-cards-large"


def making(
    session: Session, meeting: Meeting, document: Document, language: str = "", earlier_id: int = 0
) -> Callable[[Progress], bytes]:
    """Reads what a document says; what is given back sets it, without the database (U6)."""
    from desktop.documents.house import house_of  # imported late: start-up
    from desktop.workshop.pdf.handout import cards, handout  # imported late: start-up
    from desktop.workshop.pdf.minutes import minutes  # imported late: start-up
    from desktop.workshop.pdf.sheet import Sheet  # imported late: start-up

    profile = municipality.profile(session)
    spoken = language or profile.language
    shown, own = library(spoken), codex.own(session)
    sheet = Sheet(
        actions.outcome(session, meeting, earlier_id),
        tuple((each.id, each.title) for each in shown.norms),
        session.now,
        titles_of(shown, own),
        {group.id: tuple(each.text for each in signs_of(shown, own, group.id)) for group in shown.groups},
        shown.signs_question,
        spoken,
    )
    house = house_of(profile, municipality.logo(session))
    made: dict[Document, Callable[[Progress], bytes]] = {
        Document.MINUTES: lambda progress: minutes(sheet, house, progress),
        Document.HANDOUT: lambda progress: handout(sheet, house, progress),
        Document.CARDS: lambda progress: cards(sheet, house, "A6", progress),
        Document.LARGE_CARDS: lambda progress: cards(sheet, house, "A5", progress),
    }
    return made[document]


def titles_of(shown: Library, own: Own) -> dict[str, str]:
    """What stands over a question, and the names of chapters and groups, by their ids."""
    titles = {group.id: group.title for group in shown.groups}
    for chapter in shown.chapters:
        titles[chapter.id] = chapter.title
        titles |= {each.id: chapter.theme or chapter.title for each in questions_of(chapter, own)}
    return titles


def paper(session: Session, meeting: Meeting, document: Document, language: str = "") -> bytes:
    """A document of a meeting in the municipality's language or in another one."""
    return making(session, meeting, document, language)(unwatched)


def document_title(document: Document) -> str:
    """What a document is called."""
    return {
        Document.MINUTES: translate("WorkshopPaper", "Minutes"),
        Document.HANDOUT: translate("WorkshopPaper", "Handout"),
        Document.CARDS: translate("WorkshopPaper", "Question cards"),
        Document.LARGE_CARDS: translate("WorkshopPaper", "Large question cards"),
    }[document]


def paper_name(meeting: Meeting, document: Document) -> str:
    """The file name of a document."""
    day = f" {meeting.day.isoformat()}" if meeting.day else ""
    return safe_name(f"{document_title(document)}{day} {meeting.title}.pdf", "meeting.pdf")


def mail_draft(session: Session, meeting: Meeting, document: Document) -> bytes:
    """An unsent mail with a document attached; whom it goes to is for the user to say, participants have no names."""
    with speaking(municipality.profile(session).language):
        title, name = document_title(document), paper_name(meeting, document)
        subject = f"{title}: {meeting.title}"
        text = translate("WorkshopPaper", "Please find attached: {document}, {when}.").format(
            document=title, when=words.when_text(meeting) or meeting.title
        )
    return draft((), subject, text, attachments=(Attached(name, "application/pdf", paper(session, meeting, document)),))

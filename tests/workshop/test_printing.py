"""Theme meetings: how papers are made from the file, and the mail drafts with them."""

from email import message_from_bytes
from email.policy import default

import pytest

from desktop.codex import actions as codex
from desktop.codex import store as codex_store
from desktop.codex.exchange import library
from desktop.codex.rules import OwnQuestion
from desktop.storage.session import Session
from desktop.workshop import actions, printing, store
from desktop.workshop.printing import Document
from desktop.workshop.rules import Meeting
from tests.documents.rendering import page_text
from tests.workshop.conftest import MEETING


@pytest.fixture
def meeting(session: Session) -> Meeting:
    actions.plan(session, MEETING)
    return store.meetings(session)[0]


@pytest.mark.parametrize("document", Document)
def test_every_document_is_made(session: Session, meeting: Meeting, document: Document) -> None:
    made = printing.paper(session, meeting, document, "en")
    said = page_text(made, 0)
    assert meeting.title in said
    assert printing.paper_name(meeting, document).endswith("2026-11-23 Temamøde om kodeks.pdf")


def test_titles_stand_over_questions_of_ones_own_too(session: Session) -> None:
    codex.save_question(session, OwnQuestion("trust", "Hvad gør vi?"))
    around = printing.titles_of(library("da"), codex_store.own(session))
    assert around["own-1"] and around["citizens"] == "Borgere" and around["legality"] == "Lovlighed"


def test_a_draft_has_the_document_and_no_receiver(session: Session, meeting: Meeting) -> None:
    mail = message_from_bytes(printing.mail_draft(session, meeting, Document.HANDOUT), policy=default)
    (file,) = [each for each in mail.walk() if each.get_content_type() == "application/pdf"]
    assert file.get_filename() == printing.paper_name(meeting, Document.HANDOUT)
    assert mail["To"] in (None, "") and meeting.title in mail["Subject"]

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from io import BytesIO
from zipfile import ZipFile

import pytest
import xmlschema
from PIL import Image

from desktop.base.papers import unwatched
from desktop.base.problems import Refused
from desktop.base.resources import resource
from desktop.dispatch import store as dispatches
from desktop.dispatch.rules import Channel, Dispatch, NarrowReason, Scope
from desktop.people import store as people_store
from desktop.people.rules import Seat
from desktop.questions import actions, answering
from desktop.questions.actions import Circle
from desktop.questions.rules import File, Question, Side, State
from desktop.storage import attachments
from tests.documents.rendering import page_text
from tests.questions.town import BO, EVA, IDA, NILS, NOW, Town, changed_profile

UNSENT = [State.RECEIVED, State.TRIAGED, State.AWAITING, State.IN_PROGRESS, State.FOR_APPROVAL]


def drafted(town: Town, question: Question, hidden: bool = False) -> EmailMessage:
    """The draft as a mail program reads it."""
    raw = town.act(IDA, answering.mail_draft, question, hidden)
    found = message_from_bytes(raw, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def sent(town: Town, question: Question, channel: Channel = Channel.MAIL, at: datetime = NOW) -> Dispatch:
    """The ledger's line of an answer whose sending was confirmed."""
    after = town.step(IDA, answering.confirm_sent, question, channel, at)
    assert (after.state, after.answered_at) == (State.SENT, at)
    (line,) = town.look(dispatches.about, "question", question.id)
    assert isinstance(line, Dispatch)
    return line


def names(line: Dispatch) -> list[str]:
    """The first names of the recipients."""
    return [each.name.split()[0] for each in line.recipients]


def to(town: Town, question: Question, scope: Scope, id: int) -> Question:
    """The question with a narrower circle."""
    return town.step(NILS, actions.narrow, question, Circle(scope, id, NarrowReason.FACT, EVA))


# ------------------------------------------------------------------------------------------------- who gets it


def test_D3c_D5_an_answer_goes_to_all_who_are_members_now(town: Town) -> None:
    """Otto has left two days ago, Signe is a substitute who has not been called in."""
    found = town.look(answering.receivers, town.at(State.APPROVED))
    assert [one.name.split()[0] for one in found.members] == ["Farid", "Helle", "Poul", "Vera"]


def test_D3c_a_committee_or_a_single_member_where_it_was_chosen(town: Town) -> None:
    question = town.at(State.APPROVED)
    committee = town.look(answering.receivers, to(town, question, Scope.COMMITTEE, town.committee("Teknikudvalget").id))
    assert ([one.name.split()[0] for one in committee.members], committee.name) == (["Farid", "Vera"], "Teknikudvalget")
    question = town.again(question)
    single = town.look(answering.receivers, to(town, question, Scope.SINGLE, town.member("Vera").id))
    assert ([one.name for one in single.members], single.name) == (["Vera Åkjær"], "Vera Åkjær")


# ------------------------------------------------------------------------------------------------- the draft


def test_D3b_the_draft_opens_unsent_with_recipients_text_and_paper(town: Town) -> None:
    mail = drafted(town, town.at(State.APPROVED, subject="Cykelstier på Ærø"))
    assert mail["X-Unsent"] == "1"
    assert "2026-001" in mail["Subject"] and "Cykelstier på Ærø" in mail["Subject"]
    assert [each.addr_spec for each in mail["To"].addresses] == [
        "farid@havnby.example",
        "helle@havnby.example",
        "vera@havnby.example",
    ]
    assert mail["Bcc"] is None
    body = mail.get_body(("plain",))
    assert body is not None and "De bliver anlagt til foråret." in body.get_content()
    (paper,) = mail.iter_attachments()
    assert paper.get_filename() == "answer-2026-001.pdf"
    assert paper.get_content_type() == "application/pdf"
    assert paper.get_content().startswith(b"%PDF")


def test_D5_addresses_are_hidden_where_it_was_chosen(town: Town) -> None:
    mail = drafted(town, town.at(State.APPROVED), hidden=True)
    assert mail["To"] is None
    assert len(mail["Bcc"].addresses) == 3


def test_D3b_files_of_the_answer_go_along_those_of_the_question_do_not(town: Town) -> None:
    question = town.at(State.IN_PROGRESS, files=(File("fra-medlem.txt", "text/plain", 1, "f" * 64),))
    question = town.step(NILS, answering.attach, question, "kort.csv", "text/csv", b"a;b")
    question = town.step(NILS, actions.write_answer, question, "<p>Se bilag</p>")
    while question.state is not State.APPROVED:
        question = town.onwards(question)
    files = {each.get_filename(): each for each in drafted(town, question).iter_attachments()}
    assert set(files) == {"answer-2026-001.pdf", "kort.csv"}
    line = sent(town, question)
    assert [each.name for each in line.enclosures] == ["answer-2026-001.pdf", "kort.csv"]
    assert town.look(attachments.fetch, line.enclosures[1].digest) == b"a;b"


@pytest.mark.parametrize("state", [*UNSENT, State.SENT, State.CLOSED])
def test_D3b_only_an_approved_answer_leaves_the_house(town: Town, state: State) -> None:
    question = replace(town.at(State.RECEIVED), state=state, answer="<p>x</p>")
    for work in ((answering.mail_draft, False), (answering.confirm_sent, Channel.MAIL, NOW)):
        with pytest.raises(Refused) as refusal:
            town.act(EVA, work[0], question, *work[1:])
        assert refusal.value.rule == "D3b"
    assert town.look(dispatches.about, "question", question.id) == ()


def test_a_draft_to_nobody_is_refused(town: Town) -> None:
    question = to(town, town.at(State.APPROVED), Scope.SINGLE, town.member("Poul").id)
    with pytest.raises(Refused, match="None of the recipients"):
        drafted(town, question)


# ------------------------------------------------------------------------------------------------- the paper


def said(pdf: bytes) -> str:
    return " ".join(page_text(pdf, 0).split())


def test_D3b_the_paper_names_who_asked_who_approved_and_when(town: Town) -> None:
    question = town.at(State.APPROVED, subject="Cykelstier på Ærø")
    text = said(town.look(answering.paper, question))
    for part in (
        "Cykelstier på Ærø",
        "Farid Rahmani (Borgerlisten)",
        "2026-001",
        "20. november 2026",
        EVA,
        "Direktør",
        "Havnby Kommune",
        "De bliver anlagt til foråret.",
    ):
        assert part in text, part


def test_D3b_a_paper_that_nobody_has_approved_carries_no_name(town: Town) -> None:
    """Neither does one that was approved once and sent back."""
    back = town.step(BO, actions.send_back, town.at(State.APPROVED), "Tal mangler")
    for question in (town.at(State.FOR_APPROVAL), back):
        assert EVA not in said(town.look(answering.paper, question))


def test_the_paper_is_the_same_whenever_it_is_made(town: Town) -> None:
    question = town.at(State.APPROVED)
    first = town.look(answering.paper, question)
    town.clock.moment += timedelta(days=3)
    assert town.look(answering.paper, question) == first


def test_a_papers_language_is_its_own(town: Town) -> None:
    question = town.at(State.APPROVED)
    assert "20 November 2026" in said(town.look(answering.paper, question, "en"))


# ------------------------------------------------------------------------------------------------- it was sent


def test_D5_the_ledger_gets_the_recipients_as_they_stood(town: Town) -> None:
    line = sent(town, town.at(State.APPROVED))
    assert names(line) == ["Farid", "Helle", "Vera"]
    assert (line.recipients[0].party, line.recipients[0].address) == ("Borgerlisten", "farid@havnby.example")
    assert (line.scope, line.confirmed_by, line.sent_at, line.narrowing) == (Scope.ALL, IDA, NOW, ())
    farid = town.member("Farid")
    town.act(
        IDA, people_store.save, replace(farid, name="Farid Andet", email="ny@havnby.example", seats=(Seat(NOW.date()),))
    )
    assert town.look(dispatches.get, line.id) == line


def test_D5_who_has_no_address_has_not_got_a_mail_but_has_got_the_paper(town: Town) -> None:
    """Poul has none: the ledger says what is true, so that the hole can be seen and mended."""
    assert "Poul" not in names(sent(town, town.at(State.APPROVED)))
    assert "Poul" in names(sent(town, town.at(State.APPROVED), Channel.PAPER))


def test_D5_what_was_sent_the_day_before_yesterday_went_to_the_members_of_that_day(town: Town) -> None:
    """Otto was still a member; by the municipality's clock, half past eleven in the evening UTC is the day after."""
    assert "Otto" in names(sent(town, town.at(State.APPROVED), at=datetime(2026, 11, 18, 22, 30, tzinfo=UTC)))
    assert "Otto" not in names(sent(town, town.at(State.APPROVED), at=datetime(2026, 11, 18, 23, 30, tzinfo=UTC)))


def test_D5_the_paper_that_was_sent_is_kept(town: Town) -> None:
    question = town.at(State.APPROVED)
    mailed = next(drafted(town, question).iter_attachments()).get_content()
    line = sent(town, question)
    assert town.look(attachments.fetch, line.enclosures[0].digest) == mailed


def test_D3c_who_chose_the_narrower_circle_and_why_stands_in_the_ledger(town: Town) -> None:
    line = sent(town, to(town, town.at(State.APPROVED), Scope.SINGLE, town.member("Farid").id))
    assert names(line) == ["Farid"]
    (ground,) = line.narrowing
    assert (ground.reason, ground.consulted, ground.decided_by) == (NarrowReason.FACT, EVA, NILS)


def test_D3c_without_its_ground_nothing_narrow_is_recorded(town: Town) -> None:
    question = replace(town.at(State.APPROVED), scope=Scope.SINGLE, circle_id=1)
    with pytest.raises(Refused) as refusal:
        town.act(IDA, answering.confirm_sent, question, Channel.MAIL, NOW)
    assert refusal.value.rule == "D3c"


def test_D5_sending_is_not_confirmed_ahead_of_time_and_leaves_nothing_then(town: Town) -> None:
    question = town.at(State.APPROVED)
    with pytest.raises(Refused) as refusal:
        town.act(IDA, answering.confirm_sent, question, Channel.MAIL, NOW + timedelta(minutes=1))
    assert refusal.value.rule == "D5"
    assert town.again(question) == question
    assert town.look(dispatches.about, "question", question.id) == ()


# ------------------------------------------------------------------------------------------------- files


@pytest.mark.parametrize("state", [State.APPROVED, State.SENT, State.CLOSED])
def test_D3b_what_is_approved_gets_no_more_files(town: Town, state: State) -> None:
    with pytest.raises(Refused) as refusal:
        town.act(NILS, answering.attach, town.at(state), "a.txt", "text/plain", b"x")
    assert refusal.value.rule == "D3b"


def test_D3_what_came_with_the_question_stays_with_it(town: Town) -> None:
    came = File("a.txt", "text/plain", 1, "f" * 64, Side.QUESTION)
    question = town.step(NILS, answering.attach, town.at(State.IN_PROGRESS, files=(came,)), "b.txt", "text/plain", b"b")
    with pytest.raises(Refused) as refusal:
        town.act(NILS, answering.detach, question, came)
    assert refusal.value.rule == "D3"
    question = town.step(NILS, answering.detach, question, question.files[1])
    assert question.files == (came,)


def test_the_logo_stands_in_the_letterhead(town: Town) -> None:
    picture = BytesIO()
    Image.new("RGB", (40, 20), "teal").save(picture, "PNG")
    question = town.at(State.APPROVED)
    plain = town.look(answering.paper, question)
    town.act(IDA, lambda session: changed_profile(session, logo=attachments.keep(session, picture.getvalue())))
    with_logo = town.look(answering.paper, question)
    assert b"/Image" in with_logo and b"/Subtype /Image" not in plain


# ------------------------------------------------------------------------------------------------- drafts and letters


@pytest.mark.parametrize("state", State)
def test_D3b_what_nobody_has_approved_is_a_draft(state: State) -> None:
    question = Question("Cykelstier", NOW, NOW.date(), state=state)
    assert answering.is_draft(question) is (state not in (State.APPROVED, State.SENT, State.CLOSED))


def test_D3b_a_draft_says_so_on_paper(town: Town) -> None:
    assert "Draft" in page_text(town.look(answering.paper, town.at(State.FOR_APPROVAL), "en"), 0)
    assert "Draft" not in page_text(town.look(answering.paper, town.at(State.APPROVED), "en"), 0)


def test_D3c_an_answer_to_one_member_is_a_letter_that_somebody_signs(town: Town) -> None:
    town.act(IDA, lambda session: changed_profile(session, signers=["Mette Brun, kommunaldirektør"]))
    question = to(town, town.at(State.IN_PROGRESS), Scope.SINGLE, town.member("Vera").id)
    while question.state is not State.APPROVED:
        question = town.onwards(question)
    seen = page_text(town.look(answering.paper, question, "en"), 0)
    assert "Member of the municipal council" in seen
    assert "Mette Brun" in seen


def test_a_paper_is_read_first_and_set_without_the_database(town: Town) -> None:
    question = town.at(State.APPROVED)
    making = town.look(answering.making, question)
    assert making(unwatched) == town.look(answering.paper, question)


# ------------------------------------------------------------------------------------------------- the archive


def opened(package: bytes) -> dict[str, bytes]:
    """The files of a package."""
    with ZipFile(BytesIO(package)) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


def kept(town: Town, name: str, side: Side) -> File:
    """A file whose content lies in the municipality's file."""
    digest = town.act(IDA, attachments.keep, name.encode())
    return File(name, "message/rfc822" if side is Side.ORIGINAL else "text/plain", len(name), digest, side)


def test_a_package_holds_the_paper_that_was_sent_the_mail_and_the_attachments(town: Town) -> None:
    came = (kept(town, "mail.eml", Side.ORIGINAL), kept(town, "kort.txt", Side.QUESTION))
    question = town.at(State.APPROVED, files=came, case_number="26/10452")
    line = sent(town, question)
    with town.database.reading() as session:
        paper = attachments.fetch(session, line.enclosures[0].digest)
    files = opened(town.look(answering.package, town.again(question)))
    assert files.pop(f"documents/{line.enclosures[0].name}") == paper
    index = files.pop("index.xml").decode()
    assert files == {"mails/mail.eml": b"mail.eml", "attachments/kort.txt": b"kort.txt"}
    xmlschema.XMLSchema(str(resource("archive", "samspil-archive-1.xsd"))).validate(index)
    for said in ("26/10452", "Farid Rahmani", NILS, EVA, "Vera Åkjær", 'state="sent"', "<access>open</access>"):
        assert said in index


def test_the_same_question_gives_the_same_package(town: Town) -> None:
    question = town.at(State.CLOSED)
    first = town.look(answering.package, question)
    town.clock.moment += timedelta(days=3)
    assert town.look(answering.package, question) == first


def test_D3c_what_went_to_fewer_is_restricted_in_the_archive(town: Town) -> None:
    question = to(town, town.at(State.IN_PROGRESS), Scope.SINGLE, town.member("Vera").id)
    assert b"<access>restricted</access>" in opened(town.look(answering.package, question))["index.xml"]


@pytest.mark.parametrize("state", [State.RECEIVED, State.IN_PROGRESS, State.FOR_APPROVAL])
def test_D3b_a_package_has_no_paper_that_nobody_approved(town: Town, state: State) -> None:
    assert list(opened(town.look(answering.package, town.at(state)))) == ["index.xml"]


def test_a_package_is_called_after_its_question(town: Town) -> None:
    assert answering.package_name(town.asked()) == "archive-2026-001.zip"

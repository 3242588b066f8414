"""Journey: a mail is dropped, sorted, answered, approved by another person, sent, and stands in the ledger."""

from email.message import EmailMessage
from pathlib import Path

from PySide6.QtCore import Qt

from desktop.dispatch import store as dispatch_store
from desktop.people import store as people_store
from desktop.people.rules import OfficialKind, members_on
from desktop.questions import store
from desktop.questions.rules import AngleState, Kind, State, View
from desktop.storage import audit
from tests.journeys.whole_window import NOW, Journey, journey, town

__all__ = ["journey", "town"]


def mail_from(name: str, address: str, folder: Path) -> Path:
    """A mail as Outlook saves it."""
    letter = EmailMessage()
    letter["From"] = f"{name} <{address}>"
    letter["To"] = "kb-postkassen@lyngvad.example"
    letter["Subject"] = "Belysning på stien ved åen"
    letter["Date"] = "Mon, 23 Nov 2026 14:03:00 +0100"
    letter["Message-ID"] = "<belysning@lyngvad.example>"
    letter.set_content("Hvornår bliver der lys på stien ved åen?\nDet er mørkt om morgenen.")
    letter.add_attachment(b"%PDF-1.4 kort", maintype="application", subtype="pdf", filename="kort over åen.pdf")
    file = folder / "belysning.eml"
    file.write_bytes(letter.as_bytes())
    return file


def test_D3_D3a_D3b_D3c_D5_from_dropped_mail_to_the_ledger(journey: Journey) -> None:
    member = members_on(journey.look(people_store.members), NOW.date())[0]
    officials = journey.look(people_store.officials)
    writer = next(each for each in officials if each.kind is OfficialKind.SECRETARY)
    approver = next(each for each in officials if each.may_approve and each.kind is OfficialKind.CHIEF_OF_STAFF)
    journey.sit_down(writer.name)

    journey.drop(mail_from(member.name, member.email, journey.folder))
    detail = journey.page.detail
    id = detail.case.question.id
    question = journey.look(store.get, id)
    assert (question.member_id, question.state) == (member.id, State.RECEIVED)
    assert question.deadline.isoformat() == "2026-12-07"
    assert "kort over åen.pdf" in [file.name for file in question.files]

    journey.click(detail.body.triage.buttons[Kind.CONCRETE])
    journey.press("Ctrl+Return")
    assert journey.look(store.get, id).state is State.TRIAGED

    detail.edits.edit({"responsible_id": writer.id}, id)
    journey.settle()
    journey.press("Ctrl+Return")
    assert journey.look(store.get, id).state is State.IN_PROGRESS

    journey.type(detail.body.answer.editor.edit, "Stien får lys i foråret 2027.")
    detail.body.answer.flush()
    journey.settle()
    for angle in journey.look(store.get, id).angles:
        detail.edits.set_angle(angle.name, AngleState.COVERED, writer.name)
        journey.settle()
    journey.press("Ctrl+Return")
    assert journey.look(store.get, id).state is State.FOR_APPROVAL
    assert not detail.head.primary.isEnabled(), "D3b: the writer must not approve"

    journey.sit_down(approver.name)
    journey.click(detail.head.primary)
    approved = journey.look(store.get, id)
    assert (approved.state, approved.approver, approved.authors) == (State.APPROVED, approver.name, (writer.name,))

    journey.press("Ctrl+Return")
    journey.click(detail.ask.yes)
    assert journey.look(store.get, id).state is State.SENT
    (dispatch,) = journey.look(dispatch_store.about, "question", id)
    current = members_on(journey.look(people_store.members), NOW.date())
    assert {each.member_id for each in dispatch.recipients} == {each.id for each in current}
    assert dispatch.enclosures[0].name.endswith(".pdf")

    journey.press("Ctrl+6")
    assert journey.running.window.place == "dispatch"
    assert journey.page.ledger.rows.row_of(dispatch.id) == 0
    _, problems = journey.look(audit.verify)
    assert not problems


def test_a_mail_dropped_twice_is_recognised(journey: Journey) -> None:
    file = mail_from("En fremmed", "fremmed@privat.example", journey.folder)
    journey.drop(file)
    number = journey.look(store.count, store.Query(view=View.ALL))
    journey.drop(file)
    assert journey.look(store.count, store.Query(view=View.ALL)) == number
    question = journey.page.detail.case.question
    assert question.member_id is None, "D3: an unknown sender is asked about, never guessed"


def test_ctrl_z_takes_the_last_step_back_and_the_history_keeps_both(journey: Journey) -> None:
    journey.drop(mail_from("Ukendt", "u@privat.example", journey.folder))
    id = journey.page.detail.case.question.id
    members = members_on(journey.look(people_store.members), NOW.date())
    journey.page.detail.edits.edit({"member_id": members[0].id}, id)
    journey.settle()
    journey.click(journey.page.detail.body.triage.buttons[Kind.CONCRETE])
    journey.press("Ctrl+Return")
    journey.press("Ctrl+Z")
    question = journey.look(store.get, id)
    assert question.state is State.RECEIVED
    assert [step.state for step in question.steps] == [State.RECEIVED, State.TRIAGED, State.RECEIVED]


def test_the_palette_finds_a_question_by_folded_letters_and_opens_it(journey: Journey) -> None:
    journey.drop(mail_from("Ukendt", "u@privat.example", journey.folder))
    id = journey.page.detail.case.question.id
    journey.press("Ctrl+0")
    journey.press("Ctrl+K")
    palette = journey.running.window.palette_box
    journey.type(palette.field, "belysning stien aaen")
    journey.settle()
    journey.qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    journey.settle()
    assert journey.running.window.place == "questions"
    assert journey.page.detail.case.question.id == id


def test_the_language_is_switched_in_the_middle(journey: Journey) -> None:
    window = journey.running.window
    for place in window.features:
        window.go(place)
        journey.settle()
    window.go("questions")
    for code, said in (("nb", "Spørsmål"), ("da", "Spørgsmål"), ("en", "Questions")):
        journey.running.appearance.set_language(code)
        journey.settle()
        assert window.rail.items[list(window.features).index("questions")].text() == said
    for place in window.features:
        window.go(place)
        journey.settle()


def test_light_dark_and_text_size_change_while_it_runs(journey: Journey) -> None:
    for _ in range(2):
        journey.press("Ctrl+Shift+D")
        journey.press("Ctrl++")
    journey.running.appearance.set_scale(200)
    journey.settle()
    journey.running.window.resize(1000, 700)
    journey.settle()
    assert journey.running.window.rail.width() < 200

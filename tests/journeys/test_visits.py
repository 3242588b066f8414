"""Journey: visits on the real window: from a mail to the printed programme, to the confirmation, past the mayor."""

from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import icalendar
import pypdfium2
import pytest
from PySide6.QtCore import Qt

from desktop.people import store as people_store
from desktop.people.rules import members_on
from desktop.questions import store as question_store
from desktop.questions.rules import Kind
from desktop.visits import store
from desktop.visits.actions.leaving import Document
from desktop.visits.rules.records import Excluded, Paper, Receiver, State, View, VisitKind
from desktop.visits.store import Query
from tests.journeys.whole_window import NOW, Journey, journey, town

__all__ = ["journey", "town"]
TODAY = NOW.date()


def mail_from(address: str, folder: Path) -> Path:
    """A ministry's mail that asks for a visit."""
    letter = EmailMessage()
    letter["From"] = f"Anna Ministerdal <{address}>"
    letter["To"] = "kb-postkassen@lyngvad.example"
    letter["Subject"] = "Ministeren vil gerne se en skole"
    letter["Date"] = "Mon, 23 Nov 2026 09:03:00 +0100"
    letter["Message-ID"] = "<minister@ministeriet.example>"
    letter.set_content("Kan ministeren komme på besøg i januar?")
    file = folder / "minister.eml"
    file.write_bytes(letter.as_bytes())
    return file


def part(journey: Journey, name: str) -> Any:
    """A part of the visit in view."""
    return next(each for each in journey.page.detail.body.every_part() if each.name == name)


def fill(journey: Journey, name: str, **values: Any) -> None:
    """Fills fields of a part in, as typing does."""
    form = part(journey, name).form
    for field, value in values.items():
        editor = form.editor(field)
        editor.set_value(value)
        editor.edited.emit()
    form.flush()
    journey.settle()


def add_line(journey: Journey, name: str, *cells: str | None) -> None:
    """Adds a line to a table, cell by cell, as a person types it."""
    owner = part(journey, name)
    table = owner.editor.table
    table.setCurrentIndex(table.lines.index(len(table.lines.rows) - 1, 0))
    owner.editor.begin()
    row = len(table.lines.rows) - 1
    for at, typed in enumerate(cells):
        if typed is not None:
            table.take(row, at, typed)
    table.flush()
    journey.settle()


def answer(journey: Journey, **values: Any) -> None:
    """Fills in what is asked in place, and confirms it."""
    journey.settle()
    ask = journey.page.detail.ask
    for name, value in values.items():
        ask.form.editor(name).set_value(value)
    journey.click(ask.yes)
    assert journey.page.detail.ask is None, "the answer was taken"


def stored(journey: Journey) -> Any:
    """The visit in view as it stands in the file."""
    return journey.look(store.get, journey.page.detail.wanted)


def text_of(pdf: bytes) -> str:
    """The words of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    return " ".join("".join(page.get_textpage().get_text_range() for page in document).split())


def test_B1_an_external_visit_from_the_mail_to_the_printed_programme_and_the_calendar(journey: Journey) -> None:
    journey.drop(mail_from("anna@ministeriet.example", journey.folder))
    question = journey.page.detail.case.question
    assert question.member_id is None, "a ministry is no member"
    journey.click(journey.page.detail.body.triage.buttons[Kind.VISIT])
    journey.press("Ctrl+Return")
    journey.click(journey.page.detail.head.secondary)
    assert journey.running.window.place == "visits"
    visit = stored(journey)
    assert (visit.question_id, visit.title) == (question.id, "Ministeren vil gerne se en skole")
    assert journey.look(question_store.get, question.id).handed_to == visit.number

    journey.page.detail.body.sent.question_requested.emit(question.id)
    journey.settle()
    assert journey.running.window.place == "questions"
    journey.click(journey.page.detail.head.secondary)
    assert journey.page.detail.wanted == visit.id, "the question leads back to its visit, and makes no second one"
    assert (visit.kind, visit.asked_by) == (VisitKind.EXTERNAL, "Anna Ministerdal")


def test_B1_a_planned_visit_is_confirmed_printed_and_saved_as_ics(journey: Journey) -> None:
    journey.press("Ctrl+3")
    found = journey.look(store.window, Query(View.COMING, kinds=(VisitKind.EXTERNAL,)), 0, 50)
    visit = next(each for each in found if each.state is State.PLANNING and len(each.items) > 3)
    journey.page.open_record(visit.id)
    journey.settle()
    detail = journey.page.detail
    assert not detail.head.primary.isEnabled()
    add_line(journey, "items", None, "10", "Æblekage hos elevrådet", "Køkkenet", "Elevrådet")
    assert stored(journey).items[-1].minutes == 10

    detail.body.show_tab("papers")
    boxes = part(journey, "papers").boxes
    for key in ((Receiver.HOST, Paper.NOTE), (Receiver.OFFICIALS, Paper.PROGRAMME)):
        if not part(journey, "papers").boxes[key].isChecked():
            journey.click(part(journey, "papers").boxes[key])
    assert boxes
    detail.doings.tell_chairs()
    answer(journey, on=TODAY)
    assert detail.head.primary.isEnabled(), [each.need for each in detail.case.scene.checklist if not each.done]
    journey.press("Ctrl+Return")
    assert stored(journey).state is State.CONFIRMED

    programme, calendar = journey.folder / "program.pdf", journey.folder / "besøg.ics"
    journey.asker.answers.append(programme)
    detail.keep(Document.PROGRAMME)
    journey.settle()
    said = text_of(programme.read_bytes())
    assert "Æblekage hos elevrådet" in said
    for task in stored(journey).tasks:
        assert task.text not in said, "the guests never see the internal plan"
    journey.press("Ctrl+P")
    assert not journey.page.right.shows(detail)
    journey.press("Esc")
    journey.asker.answers.append(calendar)
    detail.keep(Document.CALENDAR)
    journey.settle()
    (event,) = icalendar.Calendar.from_ical(calendar.read_bytes()).walk("VEVENT")
    assert event.decoded("dtstart").date() == stored(journey).day
    assert str(event["uid"])


def test_B2_2_a_members_visit_with_two_declined_times_to_the_confirmation(journey: Journey) -> None:
    journey.press("Ctrl+3")
    journey.press("Ctrl+N")
    ask = journey.page.right.composer.ask
    member = members_on(journey.look(people_store.members), TODAY)[3]
    place = journey.look(people_store.institutions)[0]
    for name, value in {
        "kind": VisitKind.MEMBER,
        "title": "Besøg på egen hånd",
        "institution_id": place.id,
        "member_ids": (member.id,),
        "requested_on": TODAY,
        "day": TODAY + timedelta(days=7),
    }.items():
        ask.form.editor(name).set_value(value)
        ask.form.edited.emit()
    journey.click(ask.yes)
    detail = journey.page.detail
    journey.press("Ctrl+Return")
    assert stored(journey).state is State.PLANNING
    for ahead, reason in ((7, "Prøver hele dagen"), (9, "Personalemøde")):
        detail.doings.decline_time()
        answer(journey, day=TODAY + timedelta(days=ahead), reason=reason)
    assert [each.reason for each in stored(journey).declined] == ["Prøver hele dagen", "Personalemøde"]

    fill(journey, "when", day=TODAY + timedelta(days=14), start=9 * 60, end=13 * 60)
    assert "B2.2" in [each.rule for each in detail.case.scene.checklist if not each.done]
    fill(journey, "when", end=11 * 60)
    fill(
        journey,
        "member",
        purpose="At se hverdagen",
        topics="Bemanding",
        leader=place.leader or "Lone Leder",
        leader_present=True,
        agreed_on=TODAY,
        confidentiality_told=True,
    )
    for box in part(journey, "excluded").boxes.values():
        box.setFocus()
        journey.qtbot.keyClick(box, Qt.Key.Key_Space)
        journey.settle()
    detail.doings.tell_mayor()
    answer(journey, on=TODAY)
    detail.doings.note_sent(Document.CONFIRMATION)
    answer(journey)
    assert set(stored(journey).excluded) == set(Excluded)
    assert stored(journey).confirmation_on == TODAY
    journey.press("Ctrl+Return")
    assert stored(journey).state is State.CONFIRMED
    paper = journey.folder / "bekræftelse.pdf"
    journey.asker.answers.append(paper)
    detail.keep(Document.CONFIRMATION)
    journey.settle()
    assert member.name in text_of(paper.read_bytes())


def test_B2_3_a_committees_visit_is_refused_until_the_mayor_is_told(journey: Journey) -> None:
    journey.press("Ctrl+3")
    found = journey.look(store.window, Query(View.COMING, kinds=(VisitKind.COMMITTEE,)), 0, 50)
    visit = next(each for each in found if each.mayor_told_on is None and each.state is State.PLANNING)
    journey.page.open_record(visit.id)
    journey.settle()
    detail = journey.page.detail
    lacking = {each.field for each in detail.case.scene.checklist if not each.done}
    assert "mayor_told_on" in lacking
    assert not detail.head.primary.isEnabled()
    journey.press("Ctrl+Return")
    assert stored(journey).state is State.PLANNING
    journey.click(detail.body.told.tell)
    answer(journey, on=TODAY)
    assert {each.field for each in detail.case.scene.checklist if not each.done} == lacking - {"mayor_told_on"}
    if lacking == {"mayor_told_on"}:
        journey.press("Ctrl+Return")
        assert stored(journey).state is State.CONFIRMED
        journey.press("Ctrl+Z")
        assert stored(journey).state is State.PLANNING


@pytest.mark.parametrize("code", ["nb", "en"])
def test_the_language_is_switched_while_a_visit_is_open(journey: Journey, code: str) -> None:
    journey.press("Ctrl+3")
    number = journey.page.detail.head.number.text()
    journey.running.appearance.set_language(code)
    journey.settle()
    journey.qtbot.waitUntil(lambda: journey.page.detail.head.number.text() == number, timeout=5000)
    assert journey.running.window.place == "visits"
    word = {"nb": "Besøk", "en": "Visits"}[code]
    assert journey.page.listing.title.text() == word


def test_a_changed_title_is_taken_back_by_ctrl_z(journey: Journey) -> None:
    journey.press("Ctrl+3")
    visit = stored(journey)
    journey.page.detail.edits.edit({"title": "Et helt andet navn"}, typing=False)
    journey.settle()
    assert stored(journey).title == "Et helt andet navn"
    journey.press("Ctrl+Z")
    assert stored(journey).title == visit.title
    assert replace(stored(journey), version=0, sequence=0) == replace(visit, version=0, sequence=0)

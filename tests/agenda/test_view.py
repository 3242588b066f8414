"""Agenda: the page at work: lists, details, what is asked in place, imports and papers."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.agenda import store
from desktop.agenda.actions import matters
from desktop.agenda.actions.meetings import DECISION, ELUCIDATION, ITEM, MATTER, MEETING
from desktop.agenda.rules.elucidation import Elucidation, Light, Weight
from desktop.agenda.rules.followup import Decision, Outcome, Progress
from desktop.agenda.rules.meetings import Item, Meeting, Onward, Told
from desktop.agenda.rules.timeline import Matter
from desktop.agenda.view import FEATURE, record_key
from desktop.agenda.view.chart import TimelineChart
from desktop.agenda.view.listpane import Tab
from desktop.agenda.view.page import AgendaPage
from desktop.dispatch import store as dispatch_store
from desktop.dispatch.rules import Channel
from desktop.storage import drafts
from desktop.ui.preview import Preview
from tests.agenda.town import EVA, NOW, Town
from tests.agenda.view_fixture import Screen, screen

__all__ = ["screen"]
DEC_1 = date(2026, 12, 1)


def test_the_next_meeting_is_shown_with_its_items(screen: Screen) -> None:
    assert screen.page.listing.list().rows().total == 10
    assert screen.detail.case.meeting.day == date(2026, 11, 24)
    screen.detail.primary()
    screen.settle()
    screen.answer(title="Cykelstier", case_number="26/77")
    (item,) = screen.town.look(store.items_of, screen.detail.case.meeting.id)
    assert (item.title, item.case_number) == ("Cykelstier", "26/77")
    assert screen.detail.case.items == (item,)


def test_fields_save_themselves_and_can_be_undone(screen: Screen) -> None:
    meeting = screen.detail.case.meeting
    form = screen.detail.form
    form.editor("place").set_raw("Salen")
    form.flush()
    screen.settle()
    assert screen.stored(Meeting, meeting.id).place == "Salen"
    step = screen.services.changes.undoable()
    assert step is not None and FEATURE.restore is not None
    restore = FEATURE.restore
    screen.services.tasks.write(lambda session: restore(session, step))
    screen.settle()
    assert screen.stored(Meeting, meeting.id).place == ""
    form.editor("starts").set_raw("25.99")
    form.flush()
    screen.settle()
    assert form.problems() and screen.stored(Meeting, meeting.id).starts == "17:00"
    with screen.town.database.reading("Ida Lund") as session:
        assert drafts.find(session, f"{MEETING}/{meeting.id}") is not None, "kept as a draft"


def test_D7_the_way_back_is_weighed_and_another_committee_refused(screen: Screen) -> None:
    asked = screen.town.asked(screen.town.item(onward=Onward.COUNCIL), None)
    detail = screen.show(ELUCIDATION, asked.id)
    assert not detail.head.primary.isEnabled()
    detail.weigh(Weight.MAJOR)
    screen.settle()
    assert screen.stored(Elucidation, asked.id).weight is Weight.MAJOR
    detail.aim()
    screen.answer(meeting=screen.town.meeting("Børneudvalget", date(2026, 12, 2)).id)
    assert detail.slot.ask is not None, "refused, and nothing typed is lost"
    assert screen.stored(Elucidation, asked.id).target_id == screen.town.meeting("Teknikudvalget", DEC_1).id
    screen.answer(meeting=screen.town.meeting("Teknikudvalget", date(2027, 1, 12)).id)
    assert detail.slot.ask is None
    assert screen.stored(Elucidation, asked.id).deadline == date(2027, 1, 5)


def test_D7_material_is_attached_by_content_and_goes_back_with_the_item(screen: Screen, tmp_path: Path) -> None:
    asked = screen.town.asked()
    detail = screen.show(ELUCIDATION, asked.id)
    detail.form.editor("responsible_id").set_value(screen.town.official(EVA))
    detail.form.flush()
    screen.settle()
    note = tmp_path / "notat.pdf"
    note.write_bytes(b"%PDF-1.4")
    screen.asker.prepare((note,))
    detail.material.attach_requested.emit()
    screen.settle()
    for state in (Light.PREPARING, Light.READY, Light.RETURNED):
        detail.primary()
        screen.settle()
        assert screen.stored(Elucidation, asked.id).state is state
    (item,) = screen.town.look(store.items_of, asked.target_id)
    assert [each.name for each in item.files] == ["notat.pdf"] and item.elucidation_id == asked.id


def test_S_D9_a_question_is_noted_and_passed_on(screen: Screen) -> None:
    item = screen.town.item(day=DEC_1)
    detail = screen.show(ITEM, item.id)
    detail.primary()
    screen.answer(kind=Told.QUESTION, text="Hvad med parkering?", name="Farid Rahmani")
    detail.pass_on(0)
    screen.answer(to=EVA)
    told = screen.stored(Item, item.id).beforehand
    assert [(each.passed_to, each.passed_at) for each in told] == [(EVA, NOW)]


def test_D5_a_sent_supplement_stands_in_the_ledger(screen: Screen) -> None:
    item = screen.town.item(day=DEC_1, note="Nye tal er kommet.")
    detail = screen.show(ITEM, item.id)
    detail.confirm()
    screen.answer(channel=Channel.PAPER)
    (line,) = screen.town.look(dispatch_store.about, ITEM, item.id)
    assert len(line.recipients) == 4 and detail.case.sent == (line,)


def test_S_D3_a_status_is_given_and_an_end_ends(screen: Screen) -> None:
    decision = screen.town.decided()
    detail = screen.show(DECISION, decision.id)
    detail.primary()
    screen.answer(progress=Progress.DELAYED)
    assert detail.slot.ask is not None, "a delay needs its words"
    screen.answer(text="Udbuddet er udsat")
    assert screen.stored(Decision, decision.id).reports[0].text == "Udbuddet er udsat"
    detail.primary()
    screen.answer(progress=Progress.DONE, text="Taget i brug")
    assert screen.stored(Decision, decision.id).outcome is Outcome.DONE
    assert detail.head.primary.isHidden()


def test_S_D5_a_delegated_decision_is_noted_and_reported_back(screen: Screen) -> None:
    page = screen.page
    page.listing.show_tab(Tab.FOLLOW)
    page.right.compose(Tab.FOLLOW)
    screen.settle()
    ask = page.right.composer.slot.ask
    assert ask is not None
    ask.form.editor("body_id").set_value(screen.town.body("Teknikudvalget"))
    ask.form.editor("title").set_value("Dispensation")
    ask.form.editor("day").set_value(date(2026, 11, 2))
    ask.answer()
    screen.settle()
    decision = screen.detail.case.decision
    assert decision.delegated
    screen.detail.report_back()
    screen.answer(meeting=screen.town.meeting("Teknikudvalget", date(2026, 11, 17)).id)
    assert screen.stored(Decision, decision.id).told_id


def test_S_D6_a_timeline_is_drawn_told_and_shown_as_pdf(screen: Screen) -> None:
    matter = screen.town.after(matters.add, Matter("Ny svømmehal", screen.town.body("Teknikudvalget"), costs=True))
    detail = screen.show(MATTER, matter.id)
    chart = detail.findChild(TimelineChart)
    assert "Økonomiudvalget" in chart.accessibleDescription()
    table = detail.stops.editor.table
    table.take(0, 1, "26.11.2026")
    screen.settle()
    assert screen.stored(Matter, matter.id).stops[0].ready == date(2026, 11, 26)
    assert table.lines.flag(0) is not None, "papers come after the agenda was sent"
    detail.preview()
    screen.settle()
    assert isinstance(screen.page.right.currentWidget(), Preview)
    screen.page.go_back()
    assert screen.detail is detail


def test_a_pasted_calendar_is_previewed_and_taken_over(screen: Screen) -> None:
    page = screen.page
    page.right.take_over()
    page.right.taking.field.setPlainText("2.2.2027\t17:00\tTeknikudvalget\n3.2.2027\tMuseumsudvalget")
    screen.settle()
    plan = page.right.taking.plan
    assert plan is not None and len(plan.add) == 1 and [each.line for each in plan.bad] == [2]
    page.primary()
    screen.settle()
    assert screen.town.meeting("Teknikudvalget", date(2027, 2, 2)).starts == "17:00"


def test_S_D3_the_report_is_saved_as_a_sheet(screen: Screen, tmp_path: Path) -> None:
    screen.town.decided()
    screen.asker.prepare(tmp_path / "rapport.xlsx")
    screen.page.save_sheet()
    screen.settle()
    assert (tmp_path / "rapport.xlsx").read_bytes().startswith(b"PK")


def test_everything_is_reached_by_keyboard(screen: Screen) -> None:
    page = screen.page
    listing = page.listing
    listing.list().setFocus()
    screen.qtbot.keyClick(listing.list(), Qt.Key.Key_Down)
    screen.settle()
    assert screen.detail.case.meeting.id == listing.list().current_record().id
    for tab in (Tab.LIGHTS, Tab.FOLLOW, Tab.MATTERS, Tab.MEETINGS):
        next(each for each in page.commands() if each.id == "agenda-next").use()
        screen.settle()
        assert listing.tab is tab
    next(each for each in page.commands() if each.id == "find-in-agenda").use()
    assert listing.filters.search.text() == ""
    ids = [each.id for each in page.commands()]
    assert len(set(ids)) == len(ids)


def test_filters_give_way_to_a_record_that_is_asked_for(screen: Screen) -> None:
    past = screen.town.meeting("", date(2026, 10, 29))
    screen.page.listing.filters.search.setText("xyz")
    screen.settle()
    assert screen.page.listing.list().rows().total == 0
    screen.page.open_record(past.id)
    screen.settle()
    assert screen.page.listing.list().current_id() == past.id and screen.detail.case.meeting == past


def test_a_hit_opens_its_item(screen: Screen) -> None:
    item = screen.town.item()
    assert FEATURE.find is not None
    screen.page.listing.show_tab(Tab.FOLLOW)
    screen.settle()
    with screen.town.database.reading() as session:
        (hit,) = FEATURE.find(session, "trafikplan", 5)
    screen.page.open_record(hit.id)
    screen.settle()
    assert screen.detail.case.item == item and hit.id == record_key(1, item.id)
    listing = screen.page.listing
    assert listing.tab is Tab.MEETINGS and listing.list().current_id() == item.meeting_id
    screen.page.go_back()
    screen.settle()
    assert screen.detail.case.record.id == item.meeting_id


def test_what_is_overdue_waits_for_the_user(town: Town) -> None:
    assert FEATURE.waiting is not None
    with town.database.reading() as session:
        before = FEATURE.waiting(session)
    town.clock.moment = NOW.replace(year=2027, month=2)
    town.decided()
    with town.database.reading() as session:
        assert FEATURE.waiting(session) == before + 1


@pytest.mark.parametrize(("width", "form"), [(1692, "wide"), (1100, "two"), (760, "one")])
def test_the_page_takes_the_form_of_its_width(screen: Screen, width: int, form: str) -> None:
    page: AgendaPage = screen.page
    page.resize(width, 700)
    screen.settle()
    assert page.panes.form == form
    if form == "one":
        page.open_record(screen.town.meeting("Teknikudvalget", DEC_1).id)
        screen.settle()
        assert not page.listing.isVisible() and screen.detail.head.back.isVisible()
        page.go_back()
        assert page.listing.isVisible()

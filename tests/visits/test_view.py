"""The page of visits: every kind, what is missing, what is edited in place, and what is refused at its field."""

import json
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton

from desktop.base.changes import Change
from desktop.storage import drafts
from desktop.storage.audit import Line
from desktop.ui.pieces import Notice
from desktop.ui.text import Paragraph
from desktop.visits import store
from desktop.visits.actions import planning
from desktop.visits.actions.leaving import Document
from desktop.visits.rules.records import Paper, Receiver, State, View, Visit, VisitKind
from desktop.visits.rules.steps import checklist
from desktop.visits.view.body import events_of
from desktop.visits.view.case import draft_key
from desktop.visits.view.changes import edits_of, labels
from tests.visits.hall import IDA, NOW, QUARANTINED, TODAY, minister
from tests.visits.view_fixture import Screen, screen

__all__ = ["screen"]


def test_the_history_tells_what_was_changed_and_by_whom(screen: Screen) -> None:
    visit = screen.hall.external()
    screen.open(visit)
    form = screen.part("external").form
    screen.qtbot.keyClicks(form.editor("purpose").focus, "New. ")
    form.flush()
    screen.settle()
    assert screen.detail.case is not None
    events = [each.text for each in events_of(screen.detail.case)]
    assert any(each.startswith("Changed by ") and each.endswith(": Purpose") for each in events), events
    assert any(each.startswith("Registered by ") for each in events)


def test_edits_of_one_sitting_are_one_line_of_the_history() -> None:
    def line(minute: int, who: str, before: dict[str, Any] | None, after: dict[str, Any]) -> Line:
        told = json.dumps({"before": before, "after": after})
        return Line(NOW + timedelta(minutes=minute), who, "changed", told)

    lines = (
        line(0, IDA, None, {"title": "A"}),
        line(1, IDA, {"title": "A", "day": None}, {"title": "B", "day": None}),
        line(2, IDA, {"title": "B", "day": None}, {"title": "B", "day": "2026-12-08"}),
        line(3, "Ole", {"state": "planning"}, {"state": "confirmed"}),
        line(4, "Ole", {"purpose": ""}, {"purpose": "x"}),
        line(50, "Ole", {"purpose": "x"}, {"purpose": "y"}),
        Line(NOW, IDA, "changed", ""),
    )
    assert [(each.who, each.fields) for each in edits_of(lines)] == [
        (IDA, ("title", "day")),
        ("Ole", ("purpose",)),
        ("Ole", ("purpose",)),
    ]
    known = {each.name for each in fields(Visit)}
    assert set(labels()) <= known, "every name is a field"


def test_the_first_visit_stands_beside_the_list(screen: Screen) -> None:
    visit = screen.hall.external()
    screen.page.refresh()
    screen.settle()
    screen.open(visit)
    assert screen.detail.head.number.text() == visit.number
    assert screen.page.listing.model.total == 1
    assert "1 visit" in screen.page.listing.facts.text()


def test_B1_2_what_is_missing_leads_to_its_field(screen: Screen) -> None:
    screen.open(screen.hall.external(press=""))
    body = screen.detail.body
    body.missing.field_requested.emit("press")
    assert body.tabs.currentIndex() == 1, "press stands among the participants"
    assert screen.part("press").form.editor("press").focus.hasFocus()
    assert not screen.detail.head.primary.isEnabled()
    assert "1.3" in screen.detail.head.primary.toolTip()


def test_every_missing_item_of_every_kind_leads_somewhere(screen: Screen) -> None:
    hall = screen.hall
    for kind in VisitKind:
        for debate in {False, kind is VisitKind.EXTERNAL}:
            draft = replace(minister(), kind=kind, debate=debate, institution_id=hall.school.id)
            screen.open(hall.register(draft))
            for state in (State.REQUESTED, State.PLANNING, State.CONFIRMED, State.HELD):
                visit = replace(screen.stored(screen.detail.wanted), state=state)
                for check in checklist(visit, screen.page.knowing._kept[0].frame):  # type: ignore[index]
                    screen.detail.body.missing.field_requested.emit(check.field)
                    assert screen.detail.ask is not None or any(
                        part.go(check.field)
                        for part in screen.detail.body.every_part()
                        if screen.detail.case and part.concerns(screen.detail.case)
                    ), (kind, state, check.field)
                    screen.detail.close_ask()


def test_fields_save_themselves_and_the_time_is_told(screen: Screen) -> None:
    visit = screen.hall.external()
    screen.open(visit)
    form = screen.part("external").form
    screen.qtbot.keyClicks(form.editor("purpose").focus, "Ny. ")
    form.flush()
    screen.settle()
    assert screen.stored(visit.id).purpose.startswith("Ny. ")
    assert screen.detail.body.saved.text()


@pytest.mark.parametrize(("field", "typed"), [("start", "25.00"), ("end", "8.00"), ("day", "32. maj")])
def test_bad_times_are_told_at_their_field_and_kept_as_a_draft(screen: Screen, field: str, typed: str) -> None:
    visit = screen.hall.external()
    screen.open(visit)
    form = screen.part("when").form
    form.editor(field).set_raw(typed)
    form.editor(field).edited.emit()
    form.editor(field).left.emit()
    screen.settle()
    shown = next(row for name, row in form._rows.items() if name == field)
    assert shown.problem
    assert getattr(screen.stored(visit.id), field) == getattr(visit, field)


def test_what_could_not_be_read_survives_a_kill(screen: Screen) -> None:
    visit = screen.hall.external()
    with screen.hall.database.writing(IDA) as session:
        drafts.keep(session, draft_key(visit.id), {"when": {"start": "25.00"}, "items": {"0/minutes": "lang tid"}})
    screen.open(visit)
    assert screen.part("when").form.editor("start").raw() == "25.00"
    assert "0/minutes" in screen.part("items").editor.table.lines.problems()


def test_B1_2_the_timetable_is_stored_as_it_is_edited(screen: Screen) -> None:
    visit = screen.hall.external()
    screen.open(visit)
    table = screen.part("items").editor.table
    table.take(0, 1, "30")
    screen.settle()
    assert screen.stored(visit.id).items[0].minutes == 30
    table.setCurrentIndex(table.lines.index(0, 0))
    table.remove_line()
    screen.settle()
    assert len(screen.stored(visit.id).items) == 2
    change = screen.services.changes.undoable()
    assert isinstance(change, Change)


def test_a_guest_without_a_name_is_told_and_nothing_is_lost(screen: Screen) -> None:
    visit = screen.hall.external()
    screen.open(visit)
    screen.detail.body.show_tab("people")
    table = screen.part("guests").editor.table
    table.take(0, 0, "")
    screen.settle()
    assert list(table.lines.problems()) == ["0/name"]
    assert screen.stored(visit.id).guests == visit.guests
    assert table.lines.rows[0][1] == "Skoleminister"


def test_B1_4_a_day_in_quarantine_names_the_election_and_offers_the_first_free_day(screen: Screen) -> None:
    visit = screen.hall.register(replace(minister(), day=QUARANTINED, institution_id=screen.hall.school.id))
    screen.open(visit)
    (notice,) = screen.detail.body.notices.findChildren(Notice)
    assert "November 2029" in notice.accessibleName()
    use = next(each for each in notice.findChildren(QAbstractButton) if "21 November 2029" in each.text())
    use.click()
    screen.settle()
    assert screen.stored(visit.id).day == date(2029, 11, 21)
    assert screen.detail.body.notices.isHidden()


def test_B1_4_an_exception_needs_a_name_and_a_reason(screen: Screen) -> None:
    visit = screen.hall.register(replace(minister(), day=QUARANTINED, institution_id=screen.hall.school.id))
    screen.open(visit)
    screen.detail.doings.decide_exception()
    ask = screen.detail.ask
    assert ask is not None
    ask.answer()
    screen.settle()
    assert screen.detail.ask is not None, "both are required"
    ask.form.editor("decided_by").set_value("Helle Østerbæk")
    ask.form.editor("reason").set_value("Planned before the election was known.")
    ask.answer()
    screen.settle()
    (decision,) = screen.stored(visit.id).dispensations
    assert (decision.decided_by, decision.decided_on) == ("Helle Østerbæk", TODAY)
    (notice,) = screen.detail.body.notices.findChildren(Notice)
    assert "Helle Østerbæk" in notice.accessibleName()


def test_B1_2_papers_are_ticked_with_the_day(screen: Screen) -> None:
    visit = screen.hall.external()
    screen.open(visit)
    screen.detail.body.show_tab("papers")
    screen.part("papers").boxes[Receiver.HOST, Paper.NOTE].click()
    screen.settle()
    (sent,) = screen.stored(visit.id).papers
    assert (sent.receiver, sent.paper, sent.on) == (Receiver.HOST, Paper.NOTE, TODAY)
    screen.part("papers").boxes[Receiver.HOST, Paper.NOTE].click()
    screen.settle()
    assert not screen.stored(visit.id).papers


def test_B1_3_too_many_staff_are_warned_about(screen: Screen) -> None:
    crowd = tuple(replace(minister().participants[1], name=f"Leder {number}") for number in range(9))
    screen.open(screen.hall.external(participants=crowd))
    assert screen.detail.case is not None
    assert screen.detail.case.scene.turnout.too_many
    assert any(
        "3.0" in each.text() or "4.5" in each.text() for each in screen.detail.body.turnout.findChildren(Paragraph)
    )


def test_B2_2_a_declined_time_is_kept_with_its_reason_and_the_month_runs(screen: Screen) -> None:
    visit = screen.hall.own(requested=NOW - timedelta(days=25), day=None, start=None, end=None)
    screen.open(visit)
    (notice,) = screen.detail.body.notices.findChildren(Notice)
    assert "running out" in notice.accessibleName()
    screen.detail.doings.decline_time()
    ask = screen.detail.ask
    assert ask is not None
    ask.form.editor("day").set_value(TODAY + timedelta(days=3))
    ask.form.editor("reason").set_value("Exams.")
    ask.answer()
    screen.settle()
    (declined,) = screen.stored(visit.id).declined
    assert (declined.reason, declined.who) == ("Exams.", IDA)


def test_B2_2_what_is_not_part_of_a_visit_is_gone_through(screen: Screen) -> None:
    visit = screen.hall.own(excluded=())
    screen.open(visit)
    boxes = screen.part("excluded").boxes
    for box in boxes.values():
        box.click()
        screen.settle()
    assert set(screen.stored(visit.id).excluded) == set(boxes)


@pytest.mark.parametrize("kind", list(VisitKind))
def test_each_kind_shows_only_what_it_needs(screen: Screen, kind: VisitKind) -> None:
    hall = screen.hall
    draft = replace(minister(), kind=kind, institution_id=hall.school.id, committee_id=hall.committee("Skoleudvalget"))
    screen.open(hall.register(draft))
    shown = {part.name for part in screen.detail.body.parts if not part.isHidden()}
    wanted: dict[VisitKind, set[str]] = {
        VisitKind.EXTERNAL: {"external", "items", "tasks"},
        VisitKind.MEMBER: {"member", "excluded", "declined"},
        VisitKind.MAYOR: {"mayor", "excluded"},
        VisitKind.COMMITTEE: {"committee", "items"},
    }
    assert shown == wanted[kind]
    form = screen.part("when").form
    has_host = any(field.name == "host_id" for field in form.fields)
    assert has_host == (kind in (VisitKind.EXTERNAL, VisitKind.COMMITTEE))


def test_two_people_editing_the_second_is_told_and_sees_the_first(screen: Screen) -> None:
    visit = screen.hall.external()
    screen.open(visit)
    with screen.hall.database.writing("Somebody else") as session:
        planning.edit(session, store.get(session, visit.id), {"content": "Andet"})
    form = screen.part("external").form
    form.editor("purpose").set_value("Mit formål")
    form.editor("purpose").edited.emit()
    form.flush()
    screen.settle()
    assert not screen.detail.body.slot.is_empty()
    assert screen.stored(visit.id).content == "Andet"
    assert screen.detail.case is not None and screen.detail.case.visit.content == "Andet"


def test_a_new_visit_is_registered_and_opened(screen: Screen) -> None:
    next(each for each in screen.page.commands() if each.id == "new-visit").use()
    screen.settle()
    ask = screen.page.right.composer.ask
    assert ask is not None
    ask.form.editor("kind").set_value(VisitKind.MAYOR)
    ask.form.editor("title").set_value("Borgmesteren besøger Åskolen")
    screen.page.primary()
    screen.settle()
    assert screen.detail.case is not None
    visit = screen.detail.case.visit
    assert (visit.kind, visit.state, visit.day) == (VisitKind.MAYOR, State.REQUESTED, None)


def test_the_list_is_narrowed_by_kind_month_and_words(screen: Screen) -> None:
    screen.hall.external()
    screen.hall.own()
    screen.page.refresh()
    screen.settle()
    listing = screen.page.listing
    assert listing.model.total == 2
    listing.filters.kind.choose(VisitKind.MEMBER)
    listing.filters.changed.emit()
    screen.settle()
    assert listing.model.total == 1
    listing.clear_filters()
    listing.filters.month.choose(date(2026, 12, 1))
    listing.filters.changed.emit()
    screen.settle()
    december = listing.model.total
    listing.clear_filters()
    listing.filters.search.setText("minister")
    screen.settle()
    assert listing.model.total == 1
    assert 1 <= december <= 2
    listing.filters.search.setText("xyz")
    screen.settle()
    assert listing.stack.currentWidget() is listing.empty
    listing.clear_filters()
    listing.show_view(View.ENDED)
    screen.settle()
    assert listing.model.total == 0


def test_what_is_called_off_is_told_with_its_reason_and_taken_up_again(screen: Screen) -> None:
    visit = screen.hall.external()
    screen.open(visit)
    screen.detail.doings.cancel()
    _answer(screen, {"remark": "The minister is ill."})
    assert screen.stored(visit.id).state is State.CANCELLED
    screen.detail.doings.reopen()
    _answer(screen, {"remark": "Well again."})
    assert screen.stored(visit.id).state is State.REQUESTED


def test_the_programme_is_previewed_and_saved(screen: Screen, tmp_path: Any) -> None:
    visit = screen.hall.external()
    screen.open(visit)
    target = tmp_path / "programme.pdf"
    screen.asker.answers.append(target)
    screen.detail.keep(Document.PROGRAMME)
    screen.settle()
    assert target.read_bytes().startswith(b"%PDF")
    screen.detail.preview_first()
    screen.settle()
    assert not screen.page.right.shows(screen.detail)
    screen.page.go_back()
    screen.settle()
    assert screen.page.right.shows(screen.detail)


def test_a_narrow_window_shows_the_list_or_the_visit(screen: Screen) -> None:
    visit = screen.hall.external()
    screen.page.resize(900, 700)
    screen.settle()
    assert screen.page.panes.form == "one"
    screen.open(visit)
    assert screen.page.listing.isHidden()
    assert screen.detail.head.back.isVisible()
    screen.qtbot.mouseClick(screen.detail.head.back, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    screen.settle()
    assert screen.page.listing.isVisible()


def _answer(screen: Screen, values: dict[str, object]) -> None:
    ask = screen.detail.ask
    assert ask is not None
    for name, value in values.items():
        ask.form.editor(name).set_value(value)
    ask.answer()
    screen.settle()

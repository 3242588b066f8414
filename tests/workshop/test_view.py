"""The page of theme meetings: planning, what is kept apart, cases, results, and what comes of agreements."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.codex import actions as codex
from desktop.ui.pieces import Notice
from desktop.ui.services import Services
from desktop.workshop import actions, store
from desktop.workshop.printing import Document
from desktop.workshop.rules import (
    Agreement,
    Case,
    Hands,
    Mark,
    Meeting,
    MeetingState,
    Party,
    PictureKind,
)
from desktop.workshop.store import View
from desktop.workshop.view.body import AGENDA, OUTCOME
from desktop.workshop.view.offers import Shelf, offers
from desktop.workshop.view.page import WorkshopPage
from desktop.workshop.view.plot import Plot
from tests.settling import settle
from tests.stage import asker_of, problems_of, services_on
from tests.workshop.conftest import MEETING, NOW

DOWN, SPACE, ENTER = Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return


@dataclass
class Screen:
    """The page on the screen."""

    page: WorkshopPage
    services: Services
    qtbot: QtBot

    @property
    def detail(self) -> Any:
        """The meeting at the right."""
        return self.page.right.meeting

    def settle(self) -> None:
        """Waits until everything is on the screen."""
        for _ in range(4):
            settle(self.services.tasks)

    def write(self, action: Any) -> Any:
        """Runs an action, and gives what it made."""
        with self.services.database.writing("Ida Lund") as session:
            return action(session).after

    def look(self, read: Any, *arguments: Any) -> Any:
        """What stands in the file."""
        with self.services.database.reading() as session:
            return read(session, *arguments)

    def open(self, meeting: Meeting) -> None:
        """Shows a meeting."""
        self.page.refresh()
        self.page.open_record(meeting.id)
        self.settle()

    def stored(self) -> Meeting:
        """The meeting in view, as it is stored."""
        found = self.look(store.meeting, self.detail.wanted)
        assert isinstance(found, Meeting)
        return found


@pytest.fixture
def screen(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Screen]:
    with services_on(tmp_path, qapp) as services:
        page = WorkshopPage(services)
        qtbot.addWidget(page)
        page.resize(1600, 1000)
        page.show()
        made = Screen(page, services, qtbot)
        made.settle()
        yield made
        page.close()


def planned(screen: Screen, meeting: Meeting = MEETING) -> Meeting:
    made = screen.write(lambda session: actions.save_meeting(session, meeting))
    assert isinstance(made, Meeting)
    screen.open(made)
    return made


def test_U1_a_new_meeting_gets_the_standard_agenda(screen: Screen) -> None:
    screen.page.right.compose(False)
    screen.settle()
    ask = screen.page.right.composer.ask
    ask.form.editor("title").set_value("Temamøde i maj")
    screen.page.primary()
    screen.settle()
    stored = screen.stored()
    assert (stored.title, stored.minutes, len(stored.steps)) == ("Temamøde i maj", 150, 6)
    assert screen.detail.body.steps.editor.foot.text() == "150 minutes in all, ends at 19:30"
    notices = screen.detail.body.findChildren(Notice)
    assert any("One side has no participants yet" in each.accessibleName() for each in notices)


def test_U1_minutes_are_changed_in_the_table_and_times_follow(screen: Screen) -> None:
    planned(screen)
    table = screen.detail.body.steps.editor.table
    table.take(1, 3, "55")
    table.flush()
    screen.settle()
    assert screen.stored().steps[1].minutes == 55
    assert screen.stored().steps[1].pictures == MEETING.steps[1].pictures
    notices = [each.accessibleName() for each in screen.detail.body.findChildren(Notice)]
    assert any("25 minutes too long" in each for each in notices)
    table.take(2, 0, "17.30")
    table.flush()
    screen.settle()
    assert screen.stored().steps[1].minutes == 20


def test_U1_a_start_before_the_step_above_is_refused_in_place(screen: Screen) -> None:
    planned(screen)
    table = screen.detail.body.steps.editor.table
    table.take(2, 0, "17.00")
    table.flush()
    screen.settle()
    assert screen.stored().steps == MEETING.steps
    assert "begins later" in screen.detail.body.slot.findChildren(Notice)[0].accessibleName()


def test_K2_themes_are_not_offered_beside_norms_until_the_user_says_so(screen: Screen) -> None:
    meeting = planned(screen)
    chapters = {each.picture.item for each in offers(screen.detail.scene, Shelf.CHAPTERS)}
    assert "legality" in chapters and "policy" not in chapters
    screen.write(lambda session: actions.save_meeting(session, replace(meeting, mixed=True)))
    screen.detail.reload()
    screen.settle()
    assert "policy" in {each.picture.item for each in offers(screen.detail.scene, Shelf.CHAPTERS)}


def test_K3_starred_questions_are_offered_first_and_added_by_keyboard(screen: Screen) -> None:
    from_codex = "openness-2"
    screen.write(lambda session: codex.turn_star(session, from_codex))
    planned(screen)
    screen.detail.body.steps.choose(1)
    screen.detail.material.choose()
    screen.settle()
    chooser = screen.detail.body.chooser
    assert chooser.list.item(0).text().startswith("★")
    screen.qtbot.keyClick(chooser.search, DOWN)
    screen.qtbot.keyClick(chooser.list, SPACE)
    screen.qtbot.keyClick(chooser.list, ENTER)
    screen.settle()
    assert [each.item for each in screen.stored().steps[1].pictures] == ["legality-1", "legality-4", from_codex]
    assert screen.detail.body.chooser is None


def test_pictures_are_moved_and_taken_out_by_keyboard(screen: Screen) -> None:
    planned(screen)
    screen.detail.body.steps.choose(1)
    pictures = screen.detail.body.steps.content.list
    screen.qtbot.keyClick(pictures, DOWN, Qt.KeyboardModifier.AltModifier)
    screen.settle()
    assert [each.item for each in screen.stored().steps[1].pictures] == ["legality-4", "legality-1"]
    screen.qtbot.keyClick(pictures, Qt.Key.Key_Delete)
    screen.settle()
    assert [each.item for each in screen.stored().steps[1].pictures] == ["legality-4"]


def test_an_own_text_an_own_question_and_a_file_become_pictures(screen: Screen, tmp_path: Path) -> None:
    planned(screen)
    material, detail = screen.detail.material, screen.detail
    material.write_picture(None)
    detail.ask.form.editor("title").set_value("Vores mål")
    detail.primary()
    screen.settle()
    material.ask_question()
    detail.ask.form.editor("text").set_value("Hvad vil vi nå?")
    detail.primary()
    screen.settle()
    for name, content in (("kort.png", b"\x89PNG..."), ("brev.png", b"Hej")):
        file = tmp_path / name
        file.write_bytes(content)
        asker_of(screen.services).prepare((file,))
        material.take_image()
        screen.settle()
    found = screen.stored().steps[0].pictures
    assert [(each.kind, each.title or each.text) for each in found] == [
        (PictureKind.FREE, "Vores mål"),
        (PictureKind.QUESTION, "Hvad vil vi nå?"),
        (PictureKind.FREE, "kort"),
    ]
    assert "no picture" in detail.body.slot.findChildren(Notice)[0].accessibleName()


def test_U5_notes_are_saved_with_the_step_they_were_typed_at(screen: Screen) -> None:
    planned(screen)
    steps = screen.detail.body.steps
    editor = steps.content.notes.editor("notes")
    editor.set_value("Husk kaffen")
    editor.edited.emit()
    steps.choose(2)
    screen.settle()
    assert [each.notes for each in screen.stored().steps] == ["Husk kaffen", "", ""]


def test_U2_a_case_is_added_and_held_against_the_obligations(screen: Screen) -> None:
    screen.page.right.compose(True)
    screen.settle()
    screen.page.right.composer.ask.form.editor("title").set_value("Østre Skole")
    screen.page.primary()
    screen.settle()
    pane = screen.page.right.case
    assert screen.page.listing.view is View.CASES and screen.page.right.shows(pane)
    for name, value in (("openness mark", Mark.WRONG), ("openness what", "Ingen sagde noget")):
        editor = pane.matrix.editor(name)
        editor.set_value(value)
        editor.edited.emit()
    pane.matrix.flush()
    screen.settle()
    (case,) = screen.look(store.cases)
    assert (case.finding("openness").mark, case.finding("openness").what) == (Mark.WRONG, "Ingen sagde noget")
    assert pane.head.pill.accessibleName() == "1 of 7 touched"


def test_U6_results_are_drawn_compared_and_exported(screen: Screen, tmp_path: Path) -> None:
    held = replace(MEETING, state=MeetingState.HELD)
    first = screen.write(lambda session: actions.save_meeting(session, held))
    second = screen.write(lambda session: actions.save_meeting(session, replace(held, earlier_id=first.id)))
    for meeting, counts in ((first, (3, 0, 0, 0, 0)), (second, (0, 0, 3, 0, 0))):
        hands = Hands(meeting.id, "legality-1", Party.POLITICIANS, counts)
        screen.write(lambda session, meeting=meeting, hands=hands: actions.count(session, meeting, hands))
    screen.open(second)
    body = screen.detail.body
    assert body.tabs.currentIndex() == OUTCOME
    (plot,) = body.outcome.findChildren(Plot)
    assert "Politicians: 3 at step 3" in plot.accessibleName()
    texts = [each.accessibleName() for each in body.outcome.children() if hasattr(each, "accessibleName")]
    assert any("1.0 → 3.0 (+2.0)" in each for each in texts)
    for kind, start in (("svg", b"<svg"), ("png", b"\x89PNG")):
        file = tmp_path / f"plot.{kind}"
        asker_of(screen.services).prepare(file)
        screen.detail.keep_picture("Question 1", lambda: plot.drawing, kind)
        assert start in file.read_bytes()[:400]


def test_U6_agreements_are_written_with_who_and_when_and_removed(screen: Screen) -> None:
    meeting = planned(screen, replace(MEETING, state=MeetingState.HELD))
    screen.detail.outcomes.agree()
    for name, value in (("text", "Vi skriver kortere"), ("responsible", "Direktøren")):
        screen.detail.ask.form.editor(name).set_value(value)
    screen.page.primary()
    screen.settle()
    (agreed,) = screen.look(store.agreements, meeting.id)
    assert (agreed.text, agreed.responsible) == ("Vi skriver kortere", "Direktøren")
    screen.detail.outcomes.remove(agreed)
    screen.settle()
    assert screen.look(store.agreements, meeting.id) == ()


def test_the_papers_can_be_looked_at(screen: Screen) -> None:
    planned(screen)
    papers: list[Any] = []
    screen.detail.preview_requested.connect(papers.append)
    screen.detail.preview(Document.HANDOUT)
    assert papers[0].name == "Handout 2026-11-23 Temamøde om kodeks.pdf"
    screen.settle()
    screen.page.go_back()
    assert screen.page.right.shows(screen.detail)


def test_U5_what_has_begun_is_not_removed_and_a_plan_is(screen: Screen) -> None:
    meeting = planned(screen)
    remove = next(each for each in screen.detail.doings() if each.id == "remove")
    assert remove.possible
    remove.run()
    screen.settle()
    assert screen.look(store.meetings) == () and screen.page.right.shows(screen.page.right.nothing)
    again = screen.write(lambda session: actions.save_meeting(session, replace(meeting, id=0, version=0)))
    screen.write(lambda session: actions.begin(session, again))
    screen.open(again)
    assert not next(each for each in screen.detail.doings() if each.id == "remove").possible


def test_a_held_plan_is_not_changed(screen: Screen) -> None:
    planned(screen, replace(MEETING, state=MeetingState.HELD))
    body = screen.detail.body
    body.show_tab(AGENDA)
    assert not body.steps.editor.table.lines.changeable and body.form.isHidden()
    assert body.steps.content.add_button.isHidden()


def test_the_search_narrows_the_list_and_says_when_nothing_is_found(screen: Screen) -> None:
    problems = problems_of(screen.services)
    planned(screen)
    screen.page.listing.search.setText("findes ikke")
    screen.page.listing.show_query()
    screen.settle()
    assert screen.page.listing.stack.currentWidget() is screen.page.listing.empty
    screen.page.listing.search.setText("kodeks")
    screen.page.listing.show_query()
    screen.settle()
    assert screen.page.listing.model.total == 1 and not problems


def test_every_scene_can_be_shown(screen: Screen) -> None:
    screen.write(lambda session: actions.save_case(session, Case("Sag")))
    meeting = planned(screen)
    screen.write(lambda session: actions.agree(session, Agreement(meeting.id, "Kortere", NOW)))
    for _name, show in screen.page.scenes():
        show()
        screen.settle()
    assert screen.page.right.shows(screen.page.right.composer)

"""The codex page: read, search, compare, add, star, send and print, by keyboard and by mouse."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.changes import Change
from desktop.codex import actions, store
from desktop.codex.actions import Coming
from desktop.codex.rules import Question, Shelf, Wording
from desktop.codex.view import feature
from desktop.codex.view.page import CodexPage
from desktop.ui.preview import Preview
from desktop.ui.services import Services
from tests.settling import settle
from tests.stage import services_on


class Meetings:
    """Theme meetings that remember what was sent to them."""

    place = "workshop"

    def __init__(self) -> None:
        self.sent: list[tuple[int, tuple[Question, ...]]] = []

    def coming(self, _session: Any) -> tuple[Coming, ...]:
        return (Coming(7, "Temamøde i juni"),)

    def send(self, _session: Any, meeting_id: int, questions: tuple[Question, ...]) -> Change:
        self.sent.append((meeting_id, questions))
        return Change("workshop_meeting", meeting_id, None, None, "Sent", undoable=False)


@dataclass
class Screen:
    """The page on the screen, and everything a test looks at."""

    page: CodexPage
    services: Services
    meetings: Meetings
    qtbot: QtBot

    def settle(self) -> None:
        settle(self.services.tasks)

    def answer(self, **values: Any) -> None:
        """Fills in what is asked in place, and gives the answer."""
        ask = self.page.reading.slot.ask
        assert ask is not None
        for name, value in values.items():
            ask.form.editor(name).set_value(value)
        ask.answer()
        self.settle()

    def text(self) -> str:
        return self.page.reading.text.toPlainText()

    def own(self) -> Any:
        with self.services.database.reading() as session:
            return store.own(session)

    def write(self, act: Any) -> None:
        self.services.tasks.write(act)
        self.settle()


@pytest.fixture
def screen(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Screen]:
    with services_on(tmp_path, qapp) as services:
        meetings = Meetings()
        page = feature(lambda: meetings).page(services)
        assert isinstance(page, CodexPage)
        qtbot.addWidget(page)
        page.resize(1692, 1019)
        page.show()
        made = Screen(page, services, meetings, qtbot)
        made.settle()
        yield made
        page.leave()


def test_K1_the_library_begins_with_the_seven_norms_in_their_order(screen: Screen) -> None:
    lines = screen.page.listing.shelves.lines()
    assert [line.number for line in lines[:9]] == [0, 1, 2, 3, 4, 5, 6, 7, 0]
    assert screen.text().splitlines()[0].split() == ["1", "Legality"]
    assert len(screen.page.questions.rows) == 4


def test_arrow_keys_turn_the_pages_and_headings_are_passed_over(screen: Screen) -> None:
    shelves = screen.page.listing.shelves
    for _ in range(7):
        screen.qtbot.keyClick(shelves, Qt.Key.Key_Down)
    assert screen.page.chapter == "framework"
    assert "framework of daily" in screen.text()


def test_K1_the_sixth_norm_says_that_its_source_has_no_duties(screen: Screen) -> None:
    screen.page.open_record(6)
    assert "names no duties" in screen.text()


def test_K3_a_search_shows_passages_and_goes_to_them(screen: Screen) -> None:
    screen.page.listing.search.setText("cafeteria")
    assert screen.page.listing.shelves.lines() == ()
    screen.page.listing.search.setText("press rel")
    lines = screen.page.listing.shelves.lines()
    assert [line.chapter for line in lines] == ["principles"]
    screen.qtbot.keyClick(screen.page.listing.shelves, Qt.Key.Key_Down)
    assert screen.page.chapter == "principles"
    assert "background-color" in screen.page.reading.text.toHtml()
    screen.page.go_back()
    assert screen.page.listing.search.text() == ""


def test_K3_an_adopted_wording_is_shown_compared_and_undone(screen: Screen) -> None:
    page = screen.page
    page.changing.adopt()
    screen.answer(text="We keep to the law.", body="The council", case_number="26/1")
    assert "We keep to the law." in screen.text()
    assert page.reading.whose.isVisible()
    page.reading.show_difference()
    assert "[" in screen.text(), "what is gone stands in brackets"
    assert "stop sign" in screen.text()
    page.reading.whose.set_current(1)
    page.reading.whose.chosen.emit(1)
    assert "stop sign" in screen.text()
    change = screen.services.changes.undoable()
    assert change is not None
    screen.write(lambda session: actions.restore(session, change))
    assert "stop sign" in screen.text()
    assert not page.reading.whose.isVisible()


def test_K3_a_wording_from_the_future_is_refused_in_place_and_stays_typed(screen: Screen) -> None:
    screen.page.changing.adopt()
    screen.answer(text="Later.", adopted=date(2027, 1, 1))
    ask = screen.page.reading.slot.ask
    assert ask is not None
    assert ask.form.values()["text"] == "Later."
    assert screen.own().wordings == ()


def test_K3_own_questions_are_added_changed_and_starred(screen: Screen) -> None:
    page = screen.page
    page.changing.new_question()
    screen.answer(text="Who asks the lawyer?", scale=True)
    assert [row.question.text for row in page.questions.rows][-1] == "Who asks the lawyer?"
    page.questions.rows[-1].edit_requested.emit()
    screen.answer(text="Who calls the lawyer?", scale=False)
    assert [each.text for each in screen.own().questions] == ["Who calls the lawyer?"]
    screen.qtbot.mouseClick(page.questions.rows[0].star, Qt.MouseButton.LeftButton)
    screen.settle()
    assert screen.own().stars == {"legality-1"}
    page.questions.tabs.set_current(1)
    page.questions.tabs.chosen.emit(1)
    assert [row.question.id for row in page.questions.rows] == ["legality-1"]


def test_K3_chosen_questions_of_several_chapters_are_sent_to_a_theme_meeting(screen: Screen) -> None:
    page = screen.page
    send = next(each for each in page.commands() if each.id == "codex-send")
    assert not send.enabled()
    page.questions.rows[1].box.click()
    page.show_chapter("media")
    page.questions.rows[0].box.click()
    assert send.enabled()
    send.run()
    screen.answer(meeting=7)
    assert [(id, [each.id for each in asked]) for id, asked in screen.meetings.sent] == [(7, ["legality-2", "media-1"])]
    assert page.questions.picked == {}
    assert not page.questions.foot.isVisible()


def test_U4_a_sign_is_added_changed_and_left_out(screen: Screen) -> None:
    page = screen.page
    page.changing.new_sign()
    screen.answer(group="staff", text="Nobody asks.")
    assert "Nobody asks." in screen.text()
    assert not page.questions.isVisible()
    page.reading.text.anchorClicked.emit(QUrl("#sign-staff-1"))
    screen.answer(text="Silence.")
    assert "Silence." in screen.text()
    page.reading.text.anchorClicked.emit(QUrl("#sign-staff-2"))
    screen.answer(text="")
    assert "over lunch" not in screen.text()


def test_a_sheet_and_the_booklet_are_shown_and_closed(screen: Screen) -> None:
    page = screen.page
    for show in (page.print_sheet, page.print_booklet):
        show()
        screen.settle()
        assert isinstance(page.sides.currentWidget(), Preview)
        page.go_back()
        assert not page.sides.shows_paper()


def test_a_narrow_window_has_one_pane_and_text_and_questions_under_tabs(screen: Screen) -> None:
    page = screen.page
    page.resize(900, 700)
    screen.settle()
    assert page.panes.form == "one"
    page.open_record(3)
    assert page.reading.isVisible()
    assert not page.listing.isVisible()
    page.sides.tabs.set_current(1)
    page.sides.tabs.chosen.emit(1)
    assert page.questions.isVisible()
    assert not page.reading.isVisible()
    page.go_back()
    assert page.listing.isVisible()


def test_the_palette_finds_chapters_with_the_passage(screen: Screen) -> None:
    look_up = feature().find
    assert look_up is not None
    with screen.services.database.reading() as session:
        (hit,) = look_up(session, "zero-err", 6)
    assert (hit.id, hit.title) == (7, "Openness about mistakes")
    screen.page.open_record(hit.id)
    assert screen.page.chapter == "openness"
    screen.page.open_record(99)
    assert screen.page.chapter == Shelf.SIGNS


def test_K3_what_another_window_adopted_comes_with_the_next_reading(screen: Screen) -> None:
    new = Wording("legality", "Told elsewhere.", date(2026, 1, 1))
    with screen.services.database.writing("Bo") as session:
        actions.adopt_wording(session, new)
    screen.page.refresh()
    screen.settle()
    assert "Told elsewhere." in screen.text()

"""The window: going from place to place and back, undoing, telling what went wrong, and remembering where it stood."""

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.questions import store
from desktop.questions.rules import State, View
from desktop.ui.lists import ListView
from desktop.ui.pieces import Kbd, Notice
from tests.journeys.test_question import mail_from
from tests.journeys.whole_window import Journey, closed, journey, opened, town

__all__ = ["journey", "town"]


def notices(journey: Journey) -> list[str]:
    here = journey.running.window.notices
    return [each.accessibleName() for each in here.findChildren(Notice) if each.isVisibleTo(here)]


def test_each_place_has_its_key_its_page_and_its_mark_on_the_rail(journey: Journey) -> None:
    window = journey.running.window
    for keys, place in (("Ctrl+4", "calendar"), ("Ctrl+6", "dispatch"), ("Ctrl+0", "people"), ("Ctrl+2", "questions")):
        journey.press(keys)
        assert window.place == place
        assert window.stack.currentWidget() is window.pages[place]
        assert [each.place.id for each in window.rail.items if each.isChecked()] == [place]


def test_back_and_forward_go_where_the_user_was(journey: Journey) -> None:
    window = journey.running.window
    for place in ("people", "dispatch"):
        window.go(place)
        journey.settle()
    seen = []
    for keys in ("Alt+Left", "Alt+Left", "Alt+Right"):
        journey.press(keys)
        seen.append(window.place)
    assert seen == ["people", "questions", "people"]
    window.go("calendar")
    assert not window.forward, "another way was taken"
    window.go("nowhere")
    assert window.place == "calendar"


def test_the_keyboard_sorts_the_list_in_view(journey: Journey) -> None:
    for place in ("questions", "dispatch"):
        journey.running.window.go(place)
        journey.settle()
        journey.press("Ctrl+Shift+S")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), place
        first = menu.actions()[0]
        wanted = first.text()
        first.trigger()
        menu.close()
        journey.settle()
        shown = next(each for each in journey.page.findChildren(ListView) if each.isVisible())
        assert shown.horizontalHeader().isSortIndicatorShown(), place
        assert shown.rows().columns[shown.horizontalHeader().sortIndicatorSection()].title == wanted


def test_the_list_keeps_its_share_of_a_wide_window(journey: Journey) -> None:
    running = journey.running
    panes = journey.page.panes
    wanted = round(panes.width() * 0.35)
    panes.splitterMoved.emit(wanted, 1)
    running.appearance.set_language("nb")
    journey.settle()
    assert journey.page.panes is not panes
    assert journey.page.panes.sizes()[0] == pytest.approx(wanted, abs=3)


def test_a_number_on_the_rail_follows_what_is_done(journey: Journey, tmp_path: Path) -> None:
    window = journey.running.window
    questions = window.rail.items[list(window.features).index("questions")]
    before = questions.count
    assert before > 0
    journey.drop(mail_from("Ukendt", "u@privat.example", tmp_path))
    assert questions.count == before + 1


def test_undo_and_redo(journey: Journey) -> None:
    detail = journey.page.detail
    id = detail.case.question.id
    before = journey.look(store.get, id).case_number
    detail.edits.edit({"case_number": "26/4711"}, id)
    journey.settle()
    journey.press("Ctrl+Z")
    assert journey.look(store.get, id).case_number == before
    journey.press("Ctrl+Y")
    assert journey.look(store.get, id).case_number == "26/4711"


def test_a_problem_that_no_page_takes_is_told_until_it_is_closed(journey: Journey) -> None:
    journey.running.services.tasks.problem_found.emit(Problem("Disken er væk", "Q:", "Sæt den i igen."))
    journey.settle()
    assert notices(journey)[0].startswith("Disken er væk")
    journey.running.services.tasks.problem_found.emit(Problem("Noget andet"))
    journey.settle()
    (told,) = notices(journey)
    assert told.startswith("Noget andet")
    close = [each for each in journey.running.window.notices.findChildren(QAbstractButton) if each.isVisible()]
    journey.click(close[-1])
    assert notices(journey) == []


def test_a_bug_is_told_once_and_the_window_goes_on(journey: Journey, tmp_path: Path) -> None:
    def broken(_session: object) -> None:
        raise ZeroDivisionError("nobody foresaw this")

    journey.running.services.tasks.read(broken, lambda _found: None)
    journey.qtbot.waitUntil(journey.running.services.tasks.idle)
    (bug,) = journey.bugs
    journey.bugs.clear()
    assert "nobody foresaw this" in bug
    journey.qtbot.waitUntil(lambda: len(notices(journey)) == 1)
    said = " ".join(each.text() for each in journey.running.window.notices.findChildren(QLabel))
    assert "nobody foresaw this" not in said, "the technical text is for whoever helps"
    copy = next(each for each in journey.running.window.notices.findChildren(QAbstractButton) if each.isVisible())
    journey.click(copy)
    assert "nobody foresaw this" in QApplication.clipboard().text()
    journey.drop(mail_from("Ukendt", "u@privat.example", tmp_path))
    assert journey.page.detail.case.question.sender_name == "Ukendt"


def test_f6_goes_round_the_panes(journey: Journey) -> None:
    window = journey.running.window
    window.rail.items[0].setFocus()
    journey.press("F6")
    assert window.focusWidget() is window.bar.search
    journey.press("F6")
    focused = window.focusWidget()
    assert focused is not None and journey.page.isAncestorOf(focused)
    journey.press("Shift+F6")
    assert window.focusWidget() is window.bar.search


def test_the_list_of_shortcuts_is_opened_by_key_and_shows_those_of_the_window(journey: Journey) -> None:
    journey.press("Ctrl+?")
    assert journey.running.window.place == "help"
    assert QKeySequence("Ctrl+K").toString() in {each.accessibleName() for each in journey.page.findChildren(Kbd)}


@pytest.mark.parametrize("who", ["another", "nobody known"])
def test_window_language_and_person_are_as_they_were_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, town: Path, who: str
) -> None:
    file = tmp_path / "demo.samspil"
    file.write_bytes(town.read_bytes())
    first = opened(qtbot, qapp, tmp_path, file, "nb")
    users = [name for name, _ in first.running.window.bar._users]
    chosen = users[-1] if who == "another" else "Nobody Known"
    first.sit_down(chosen)
    first.running.appearance.set_scale(125)
    first.running.window.resize(1300, 800)
    closed(first, qapp)
    again = opened(qtbot, qapp, tmp_path, file, "")
    assert again.running.appearance.language == "nb"
    assert again.running.appearance.scale == 125
    assert (again.running.services.user.name == chosen) is (who == "another")
    assert again.running.services.user.name in users
    assert not again.running.computer.geometry.isEmpty()
    closed(again, qapp)


def test_what_is_being_typed_is_saved_when_the_window_closes(journey: Journey) -> None:
    detail = journey.page.detail
    id = detail.case.question.id
    edit = detail.body.answer.editor.edit
    if not edit.isVisible():
        (line, *_) = journey.look(store.window, store.Query(View.ALL, states=(State.IN_PROGRESS,)), 0, 1)
        id = line.id
        journey.page.open_record(id)
        journey.settle()
    journey.type(edit, "Lige inden fyraften. ")
    journey.running.window.close()
    journey.running.services.tasks.close()
    assert "Lige inden fyraften." in journey.look(store.get, id).answer

"""Two windows on one file: what one writes the other sees; who was second is told, and keeps what was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.questions import store
from desktop.questions.rules import State, View
from desktop.storage import audit, drafts, records
from desktop.ui.pieces import Notice
from tests.journeys.test_question import mail_from
from tests.journeys.whole_window import Journey, closed, gone, opened, town

__all__ = ["town"]

Pair = tuple[Journey, Journey]


@pytest.fixture
def pair(qtbot: QtBot, qapp: QApplication, tmp_path: Path, town: Path) -> Iterator[Pair]:
    """Two colleagues with a window each, on one file; both have the same question before them."""
    file = tmp_path / "demo.samspil"
    file.write_bytes(town.read_bytes())
    folders = tmp_path / "one", tmp_path / "two"
    for each in folders:
        each.mkdir()
    one, two = (opened(qtbot, qapp, folder, file, "da") for folder in folders)
    (line, *_) = one.look(store.window, store.Query(View.ALL, states=(State.IN_PROGRESS,)), 0, 1)
    for journey in (one, two):
        journey.page.open_record(line.id)
        journey.settle()
    one.sit_down("Jonas Lindby")
    yield one, two
    gone(two)
    closed(one, qapp)


def write(journey: Journey, text: str) -> None:
    part = journey.page.detail.body.answer
    journey.type(part.editor.edit, text)
    part.flush()
    journey.settle()


def told(journey: Journey) -> list[str]:
    shown = journey.page.detail.findChildren(Notice)
    return [each.accessibleName() for each in shown if each.isVisibleTo(journey.page.detail)]


def test_the_second_to_write_is_told_in_place_and_the_text_is_kept(pair: Pair) -> None:
    one, two = pair
    id = one.page.detail.case.question.id
    write(one, "Den førstes svar. ")
    assert told(one) == []
    write(two, "Den andens svar. ")
    problem, _offer = told(two)
    assert problem.startswith(records.stale().title)
    part = two.page.detail.body.answer
    assert part.editor.edit.toPlainText() == "Den førstes svar. ", "the new version is there to be looked at"
    assert two.look(store.get, id).answer == one.look(store.get, id).answer
    with two.running.database.reading(two.running.services.user.name) as session:
        draft = drafts.find(session, f"question/{id}")
    assert draft is not None and "Den andens svar." in draft.values["answer"]
    assert two.look(audit.verify)[1] == []


def test_who_goes_on_typing_does_not_write_over_the_other(pair: Pair) -> None:
    one, two = pair
    id = one.page.detail.case.question.id
    write(one, "Den førstes svar. ")
    write(two, "Den andens svar. ")
    write(two, "Og lidt til. ")
    assert "Den førstes svar." in two.look(store.get, id).answer


def test_the_kept_text_can_take_the_place_of_the_new_version(pair: Pair) -> None:
    one, two = pair
    id = one.page.detail.case.question.id
    write(one, "Den førstes svar. ")
    write(two, "Den andens svar. ")
    use, _drop = (each for each in shown_buttons(two) if each.text().strip())
    two.click(use)
    assert "Den andens svar." in two.look(store.get, id).answer
    assert told(two) == []


def shown_buttons(journey: Journey) -> list[QAbstractButton]:
    part = journey.page.detail.body.answer
    shown = [each for each in part.findChildren(Notice) if each.isVisibleTo(part)]
    return [each for notice in shown for each in notice.findChildren(QAbstractButton)]


def test_the_second_to_take_a_step_is_told_and_no_step_is_taken_twice(pair: Pair) -> None:
    one, two = pair
    id = one.page.detail.case.question.id
    write(one, "Et svar. ")
    one.press("Ctrl+Return")
    assert one.look(store.get, id).state is State.FOR_APPROVAL
    before = one.look(store.get, id).steps
    assert two.page.detail.case.question.state is State.IN_PROGRESS, "it has not looked since"
    two.page.detail.body.title.finish()
    two.page.detail.edits.edit({"case_number": "26/1"}, id)
    two.settle()
    assert two.look(store.get, id).steps == before
    assert two.look(store.get, id).case_number != "26/1"
    assert told(two) != []


def test_what_one_registers_the_other_sees_when_it_looks_again(pair: Pair, tmp_path: Path) -> None:
    one, two = pair
    total = two.page.listing.model.total
    one.drop(mail_from("Ukendt", "u@privat.example", tmp_path))
    two.running.window.go("people")
    two.settle()
    two.running.window.go("questions")
    two.settle()
    assert two.page.listing.model.total == total + 1


def test_a_mail_dropped_in_both_windows_is_one_question(pair: Pair, tmp_path: Path) -> None:
    one, two = pair
    every = store.Query(View.ALL)
    before = one.look(store.count, every)
    file = mail_from("Ukendt", "u@privat.example", tmp_path)
    one.drop(file)
    two.drop(file)
    assert two.look(store.count, every) == before + 1
    assert two.page.detail.case.question.id == one.page.detail.case.question.id


def test_closing_one_window_leaves_the_other_at_work(pair: Pair) -> None:
    one, two = pair
    id = one.page.detail.case.question.id
    two.running.window.close()
    two.running.services.tasks.close()
    write(one, "Videre alene. ")
    assert "Videre alene." in one.look(store.get, id).answer

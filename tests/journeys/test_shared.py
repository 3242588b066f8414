"""Windows on one register on a server: what one writes the others see, and nothing typed is lost with the line."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.questions import store
from desktop.questions.rules import Question, State
from desktop.shell import live
from desktop.shell.kepttext import KeptPage
from desktop.storage import audit, records
from desktop.storage.places.address import Address
from desktop.ui.pieces import Notice
from tests.journeys.test_two_windows import shown_buttons, told, write
from tests.journeys.whole_window import Journey, closed, gone, opened
from tests.questions.town import IDA, NILS, Town
from tests.storage.postgres import Cluster
from tests.storage.servers import cluster, pattern, patterns, town

__all__ = ["cluster", "pattern", "patterns", "town"]

TYPED = "Broen åbner igen i maj."
PATIENCE = 60_000
"""Milliseconds: a server that was killed recovers first, and the machine may be busy."""


@pytest.fixture
def question(town: Town, monkeypatch: pytest.MonkeyPatch) -> Question:
    """A question that is being answered."""
    monkeypatch.setattr(live, "GATHERED", 0)
    monkeypatch.setattr(live, "TYPING", 0)
    monkeypatch.setattr(live, "LATE", 0)
    return town.started(town.at(State.TRIAGED, subject="Broen"))


@pytest.fixture
def one(qtbot: QtBot, qapp: QApplication, town: Town, question: Question, tmp_path: Path) -> Iterator[Journey]:
    """A window on the question."""
    made = at(town, question, qtbot, qapp, tmp_path / "one", IDA)
    yield made
    closed(made, qapp)


def at(town: Town, question: Question, qtbot: QtBot, qapp: QApplication, folder: Path, who: str) -> Journey:
    """A window of somebody's own, with the question before it."""
    folder.mkdir(exist_ok=True)
    where = town.database.where
    assert isinstance(where, Address)
    made = opened(qtbot, qapp, folder, where, "en")
    made.sit_down(who)
    made.page.open_record(question.id)
    made.settle()
    listener = made.running.database.place._listener  # type: ignore[attr-defined]
    qtbot.waitUntil(listener.ready.is_set, timeout=PATIENCE)
    return made


@contextmanager
def outage(cluster: Cluster) -> Iterator[None]:
    """The server is gone as if its plug had been pulled, and comes back."""
    cluster.stop("immediate")
    try:
        yield
    finally:
        cluster.start()


def notices(journey: Journey) -> list[str]:
    return [each.accessibleName() for each in journey.running.window.notices.findChildren(Notice)]


def kept(journey: Journey) -> list[Path]:
    return list((journey.folder / "kept").glob("*"))


def click(journey: Journey, text: str, within: object = None) -> None:
    around = within or journey.running.window.notices
    found = next(each for each in around.findChildren(QAbstractButton) if each.text().strip() == text)  # type: ignore[attr-defined]
    journey.click(found)


def type_without_a_line(journey: Journey, qtbot: QtBot) -> None:
    """Types an answer that cannot be saved, until the window says so and has kept it."""
    part = journey.page.detail.body.answer
    part.editor.edit.setFocus()
    journey.type(part.editor.edit, TYPED)
    part.flush()
    qtbot.waitUntil(lambda: "Not saved yet: Answer" in "".join(notices(journey)), timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(kept(journey)), timeout=PATIENCE)


def test_what_one_window_writes_appears_in_the_other_by_itself(
    one: Journey, qtbot: QtBot, qapp: QApplication, town: Town, question: Question, tmp_path: Path
) -> None:
    two = at(town, question, qtbot, qapp, tmp_path / "two", NILS)
    total = two.page.listing.model.total
    one.page.detail.edits.edit({"subject": "Broen, rettet"}, question.id)
    town.asked("Færgen")
    qtbot.waitUntil(lambda: two.page.detail.case.question.subject == "Broen, rettet", timeout=PATIENCE)
    qtbot.waitUntil(lambda: two.page.listing.model.total == total + 1 == one.page.listing.model.total, timeout=PATIENCE)
    two.settle()
    gone(two)


def test_who_writes_second_sees_both_versions_and_can_keep_the_own_one(
    one: Journey,
    qtbot: QtBot,
    qapp: QApplication,
    town: Town,
    question: Question,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    two = at(town, question, qtbot, qapp, tmp_path / "two", NILS)
    monkeypatch.setattr(live, "GATHERED", 600_000)  # both type in the same moment: neither has heard of the other
    monkeypatch.setattr(live, "TYPING", 600_000)
    write(one, "Den førstes svar. ")
    write(two, "Den andens svar. ")
    problem, _offer = told(two)
    assert problem.startswith(records.stale().title)
    part = two.page.detail.body.answer
    assert part.editor.edit.toPlainText() == "Den førstes svar. "
    use, _drop = (each for each in shown_buttons(two) if each.text().strip())
    two.click(use)
    assert "Den andens svar." in town.look(store.get, question.id).answer
    assert town.look(audit.verify)[1] == []
    gone(two)


def test_what_is_typed_while_the_server_is_gone_is_saved_when_it_is_back(
    one: Journey, qtbot: QtBot, town: Town, cluster: Cluster, question: Question
) -> None:
    with outage(cluster):
        type_without_a_line(one, qtbot)
        assert "The line to the server is down" in notices(one)[0]
        assert not any(TYPED[:10].encode() in each.read_bytes() for each in kept(one)), "no plain word of it"
        assert one.page.detail.body.answer.editor.edit.toPlainText() == TYPED
    qtbot.waitUntil(lambda: not notices(one) and not kept(one), timeout=PATIENCE)
    one.settle()
    assert TYPED in town.look(store.get, question.id).answer
    assert one.page.detail.body.answer.editor.edit.toPlainText() == TYPED
    assert town.trail() == []


def test_what_was_typed_is_offered_again_when_the_program_ended_before_the_server_was_back(
    one: Journey, qtbot: QtBot, qapp: QApplication, town: Town, cluster: Cluster, question: Question
) -> None:
    with outage(cluster):
        type_without_a_line(one, qtbot)
        one.running.window.close()
        one.running.services.tasks.close()  # what waits is given up at once
        one.running.database.close()
    assert TYPED not in town.look(store.get, question.id).answer
    again = opened(qtbot, qapp, one.folder, town.database.where, "en")
    again.sit_down(IDA)
    qtbot.waitUntil(lambda: bool(notices(again)), timeout=PATIENCE)
    assert "has been kept. It is not saved yet: Answer" in notices(again)[0]
    click(again, "Look at it …")
    (page,) = again.running.window.findChildren(KeptPage)
    click(again, "Put it back", page)
    qtbot.waitUntil(lambda: TYPED in town.look(store.get, question.id).answer, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not kept(again) and not notices(again), timeout=PATIENCE)
    again.settle()
    assert again.page.detail.case.question.id == question.id
    gone(again)

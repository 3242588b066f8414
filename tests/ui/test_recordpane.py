"""Record pane: what is typed is saved before another record comes, and a refusal stands where it was asked."""

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.ui.asking import RuleWords, Wanted
from desktop.ui.fields import Field
from desktop.ui.forms import Days
from desktop.ui.recordhead import Head
from desktop.ui.recordpane import RecordPane
from desktop.ui.slot import Slot

WANTED = Wanted("Why", "Note", (Field("why", "Why"),))


class Body(QWidget):
    """What stands below the head."""

    def __init__(self) -> None:
        super().__init__()
        self.slot, self.flushed = Slot(RuleWords(str, str)), 0
        QVBoxLayout(self).addWidget(self.slot)

    def flush(self) -> None:
        self.flushed += 1


class Writer(QObject):
    """Refuses the first time."""

    written = Signal(object)
    id = 1

    def __init__(self) -> None:
        super().__init__()
        self.tried = 0

    def write(self, action: object, done: Callable[[Any], object], refused: Callable[[Problem], object]) -> None:
        self.tried += 1
        if self.tried == 1:
            refused(Refused("Not like that", rule="X1"))
        else:
            done(action)


class Doings(QObject):
    asked = Signal(object, object)


class Pane(RecordPane):
    """A pane of things."""

    def __init__(self) -> None:
        self.read_ids: list[int] = []
        tasks = SimpleNamespace(read=lambda work, done, **_: done(work(None)))
        super().__init__(SimpleNamespace(tasks=tasks))  # type: ignore[arg-type]
        self.head, self.body, self.doings = Head(str), Body(), Doings()
        self.writer = Writer()  # type: ignore[assignment]
        self.join()

    @override
    def read(self, session: Any, id: int) -> Any:
        self.read_ids.append(id)
        return id

    @override
    def show_case(self, case: Any) -> None:
        self.case = case

    @override
    def days(self) -> Days:
        return Days(lambda: date(2026, 11, 24))


@pytest.fixture
def pane(qtbot: QtBot) -> Pane:
    made = Pane()
    qtbot.addWidget(made)
    made.show_id(1)
    return made


def test_what_was_typed_in_another_record_is_saved_first(pane: Pane) -> None:
    assert (pane.case, pane.body.flushed) == (1, 0)
    pane.doings.asked.emit(WANTED, lambda given: given)
    asked = pane.body.flushed
    pane.show_id(2)
    assert (pane.case, pane.ask, pane.body.flushed) == (2, None, asked + 1)


def test_a_refusal_stands_in_the_question_and_the_button_comes_back(pane: Pane) -> None:
    pane.show_ask(WANTED, lambda given: given["why"])
    ask = pane.ask
    assert ask is not None
    ask.answered.emit({"why": "so"})
    assert pane.ask is ask and ask.yes.isEnabled()
    ask.answered.emit({"why": "so"})
    assert pane.ask is None


def test_a_record_is_read_again_when_it_was_written_or_is_another_one_by_now(pane: Pane) -> None:
    pane.writer.written.emit(Change("thing", 1, None, object()))
    pane.writer.written.emit(Change("thing", 9, None, object()))
    pane.tell_problem(Refused("Not like that", rule="X1"))
    assert pane.read_ids == [1, 1]
    pane.tell_problem(Problem("Somebody else was first"))
    assert pane.read_ids == [1, 1, 1]

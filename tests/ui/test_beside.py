"""Beside: one thing at a time; what is not kept goes; something new is asked, refused in place, told when stored."""

from collections.abc import Callable, Mapping
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.ui.asking import RuleWords, Wanted
from desktop.ui.beside import Beside, Composing, SlotComposing
from desktop.ui.fields import Field
from desktop.ui.forms import Days

RULES = RuleWords(str, str)
DAYS = Days(lambda: date(2026, 11, 24))
WANTED = Wanted("New thing", "Add thing", (Field("title", "Title", required=True),))
STORED = Change("thing", 7, None, None, "Thing added")


class Tasks:
    """Writes at once."""

    def write(
        self, action: Callable[[Any], Any], done: Callable[[Any], object], failed: Callable[[Problem], object], **_: Any
    ) -> None:
        try:
            found = action(None)
        except Problem as problem:
            failed(problem)
        else:
            done(found)


@pytest.fixture
def services() -> Any:
    """What is asked of the services here: tasks."""
    return SimpleNamespace(tasks=Tasks(), asker=None)


def test_what_is_not_kept_goes_when_it_is_left(qtbot: QtBot, services: Any) -> None:
    side = Beside(services)
    qtbot.addWidget(side)
    kept, other, paper = QLabel("kept"), QLabel("other"), QLabel("paper")
    side.keep(kept, other)
    side.put(kept)
    with qtbot.waitSignal(side.came_forward):
        side.bring(paper)
    assert side.shows(paper)
    side.put(other)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert side.shows(other) and side.count() == 2
    assert shiboken6.isValid(kept) and not shiboken6.isValid(paper)


@pytest.mark.parametrize("refuses", [False, True])
def test_something_new_is_stored_or_refused_where_it_is_asked(qtbot: QtBot, services: Any, refuses: bool) -> None:
    made, told = Composing(services, RULES), list[int]()
    qtbot.addWidget(made)

    def action(_session: Any) -> Change:
        if refuses:
            raise Refused("Not like that", rule="X1")
        return STORED

    made.offer(WANTED, DAYS, lambda _given: made.store(action, told.append))
    assert made.ask is not None
    made.ask.answered.emit({"title": "Hal"})
    assert told == ([] if refuses else [7])
    assert (made.ask is not None) == refuses, "what was refused stands there still"


def test_a_new_thing_is_given_up(qtbot: QtBot, services: Any) -> None:
    made = Composing(services, RULES)
    qtbot.addWidget(made)
    made.offer(WANTED, DAYS, lambda _given: None)
    assert made.ask is not None
    with qtbot.waitSignal(made.closed):
        made.ask.given_up.emit()
    assert made.ask is None


def test_in_a_slot_the_button_waits_for_the_answer_and_comes_back_when_it_is_refused(
    qtbot: QtBot, services: Any
) -> None:
    made, given = SlotComposing(services, RULES), list[Mapping[str, Any]]()
    qtbot.addWidget(made)

    def action(_session: Any, values: Mapping[str, Any]) -> Change:
        given.append(values)
        if len(given) == 1:
            raise Refused("Not like that", rule="X1")
        return STORED

    made.offer(WANTED, DAYS, action)
    ask = made.slot.ask
    assert ask is not None
    ask.answered.emit({"title": "Hal"})
    assert made.slot.ask is ask and ask.yes.isEnabled()
    with qtbot.waitSignal(made.made) as told:
        ask.answered.emit({"title": "Sal"})
    assert told.args == ["thing", 7] and made.slot.ask is None

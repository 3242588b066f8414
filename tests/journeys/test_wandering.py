"""The window used in any order, while Qt and Python both let go of what is no longer shown."""

import gc

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLayoutItem

from desktop.ui.flow import FlowLayout
from tests.journeys.wandering import Wanderer
from tests.journeys.whole_window import Journey, journey, town

__all__ = ["journey", "town"]


def held_items() -> list[QLayoutItem]:
    """The items of layouts that Python holds, but for those of the layout that is written in Python.

    Qt deletes an item without a word to Python. When a widget then comes to stand at its address, Shiboken takes the
    two for one, and the program dies as the widget goes: see desktop/ui/layout.py.
    """
    gc.collect()
    every = shiboken6.getAllValidWrappers()
    kept = {id(item) for each in every if isinstance(each, FlowLayout) for item in each.items()}
    items = [each for each in every if isinstance(each, QLayoutItem) and not isinstance(each, QObject)]
    return [each for each in items if id(each) not in kept]


def newly_held(before: list[QLayoutItem]) -> list[QLayoutItem]:
    """What is held now and was not before: another test may have looked into a layout."""
    known = {id(each) for each in before}
    return [each for each in held_items() if id(each) not in known]


def test_python_holds_no_item_that_qt_deletes(journey: Journey) -> None:
    window = journey.running.window
    before = held_items()
    found = {}
    for place in window.features:
        window.go(place)
        journey.settle()
        for _ in range(4):
            window.focusNextChild()
        if held := newly_held(before):
            found[place] = len(held)
    assert found == {}


def test_a_hand_that_does_anything_breaks_nothing(journey: Journey) -> None:
    before, usual = held_items(), gc.get_threshold()
    gc.set_threshold(100, 5, 5)
    hand = Wanderer(journey.running, 7, journey.settle)
    done = [hand.step() for _ in range(16)]
    gc.set_threshold(*usual)
    assert len({step.split(" at ")[0] for step in done}) > 5
    assert newly_held(before) == []

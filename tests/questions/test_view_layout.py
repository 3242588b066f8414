"""The page of questions has room for everything it shows, at every size of text and of the window."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.questions.rules import Kind, Question, State
from desktop.ui import theme
from tests.questions.view_fixture import Screen, screen
from tests.ui.fitting import short_of_room

__all__ = ["screen"]
SIZES = ((1093, 614), (1366, 768), (1920, 1080))
STATES = (State.RECEIVED, State.IN_PROGRESS, State.AWAITING, State.FOR_APPROVAL, State.APPROVED)


def at(screen: Screen, state: State) -> Question:
    return screen.town.at(state, Kind.LARGER if state is State.AWAITING else Kind.CONCRETE)


def show(screen: Screen, scale: float, size: tuple[int, int]) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Look(scale=scale))
    screen.page.resize(*size)
    screen.settle()


@pytest.mark.parametrize("size", SIZES)
def test_no_part_of_a_question_is_squeezed(screen: Screen, size: tuple[int, int]) -> None:
    asked = [at(screen, state) for state in STATES]
    screen.page.refresh()
    for scale in (1.0, 2.0):
        show(screen, scale, size)
        for question, state in zip(asked, STATES, strict=True):
            screen.open(question)
            assert short_of_room(screen.page) == [], (scale, state)


def test_a_question_is_whole_after_other_ones_and_other_sizes(screen: Screen) -> None:
    first, second = screen.town.asked("Kort"), screen.town.at(State.FOR_APPROVAL)
    screen.page.refresh()
    for scale, size in ((1.0, (1920, 1080)), (1.75, (2560, 1440)), (1.75, (1920, 1080)), (1.5, (2560, 1440))):
        show(screen, scale, size)
        for question in (second, first, second):
            screen.open(question)
            assert short_of_room(screen.page) == [], (scale, size)


def test_the_second_action_goes_into_the_menu_where_there_is_no_room(screen: Screen) -> None:
    screen.open(at(screen, State.AWAITING))
    head = screen.detail.head
    show(screen, 1.0, (1920, 1080))
    assert head.secondary.isVisible()
    shown = [each.text() for each in head.menu().actions()]
    show(screen, 2.0, (1093, 614))
    screen.open(screen.detail.case.question)
    assert head.primary.isVisible()
    listed = [each.text() for each in head.menu().actions()]
    assert head.secondary.isVisible() or len(listed) == len(shown) + 1

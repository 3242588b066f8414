"""Accessibility of the whole window: all has a name, is reached by Tab as it is laid out, and is large enough."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from desktop.ui.commands import double_keys
from desktop.ui.countstrip import CountStrip
from desktop.ui.lists import ListView
from desktop.ui.monthgrid import MonthGrid
from desktop.ui.painted import Painted
from desktop.ui.pieces import CheckRow, Icon, Mark
from desktop.ui.statebar import StateBar
from tests.journeys.test_question import mail_from
from tests.journeys.whole_window import Journey, journey, town

__all__ = ["journey", "town"]

PLACES = ("questions", "calendar", "dispatch", "people", "settings", "help")
SIZES = ((1920, 1080), (1000, 720))
SMALLEST = 24
"""Pixels of a target's lower side (WCAG 2.2, 2.5.8); what stands alone has 32."""
TAG = re.compile(r"<[a-zA-Z!/][^>]*>")


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget; a combo box's own name is told by its label on some systems."""
    found = QAccessible.queryAccessibleInterface(widget)
    told = widget.accessibleName() if isinstance(widget, QComboBox) else ""
    return told or (found.text(QAccessible.Text.Name).strip() if found else "")


def described(widget: QWidget) -> str:
    way: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(way) < 4:
        way.append(type(at).__name__)
        at = at.parentWidget()
    return f"{' in '.join(way)} {name_of(widget)!r} {widget.width()}x{widget.height()}"


def shown(window: QWidget) -> list[QWidget]:
    return [each for each in window.findChildren(QWidget) if each.isVisibleTo(window) and not each.isWindow()]


def is_part_of_a_control(widget: QWidget) -> bool:
    """The cross and the calendar in a field, the arrows of tabs: Qt's own, for the mouse; keys do the same."""
    return isinstance(widget, QToolButton) and isinstance(widget.parentWidget(), QLineEdit | QTabBar)


def states(journey: Journey, place: str) -> Iterator[str]:
    """A page as it opens, and each of its scenes."""
    window = journey.running.window
    window.go(place)
    journey.settle()
    yield place
    for name, show in window.pages[place].scenes():
        show()
        journey.settle()
        yield f"{place}, {name}"


def every_state(journey: Journey, place: str) -> Iterator[str]:
    """Each state of a page in a wide and in a narrow window."""
    for size in SIZES:
        journey.running.window.resize(*size)
        for state in states(journey, place):
            yield f"{state}, {size[0]} px"


def walked(journey: Journey, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """The stops of Tab from the first place of the rail until they repeat."""
    window = journey.running.window
    window.rail.items[0].setFocus()
    stops: list[QWidget] = []
    while (at := window.focusWidget()) not in stops:
        assert at is not None
        stops.append(at)
        journey.qtbot.keyClick(at, key)
    assert at is stops[0], f"Tab is trapped at {described(at)}"
    return stops


@pytest.mark.parametrize("place", PLACES)
def test_everything_has_a_name_and_is_large_enough(journey: Journey, place: str) -> None:
    for state in every_state(journey, place):
        widgets = shown(journey.running.window)
        stops = [each for each in widgets if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        controls = [each for each in stops if not isinstance(each, QScrollArea) and each.focusProxy() is None]
        assert [described(each) for each in controls if not name_of(each)] == [], state
        buttons = [each for each in widgets if isinstance(each, QAbstractButton)]
        own = [each for each in buttons if not is_part_of_a_control(each)]
        assert [described(each) for each in own if not name_of(each)] == [], state
        small = [each for each in own if min(each.width(), each.height()) < SMALLEST]
        assert [described(each) for each in small] == [], state
        arrows = [each for each in buttons if isinstance(each.parentWidget(), QTabBar) and each.width() < SMALLEST]
        assert [described(each) for each in arrows] == [], state


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_every_button_and_field_and_comes_round(journey: Journey, place: str) -> None:
    for state in every_state(journey, place):
        stops = walked(journey)
        wanted = [
            each
            for each in shown(journey.running.window)
            if isinstance(each, QAbstractButton | QLineEdit | QTextEdit | QComboBox | QAbstractItemView | QTabBar)
            and each.isEnabled()
            and not is_part_of_a_control(each)
            and not (isinstance(each, CheckRow) and each.focusPolicy() is Qt.FocusPolicy.NoFocus)
        ]
        assert [described(each) for each in wanted if each not in stops] == [], state
        assert len(stops) > 8, state


@pytest.mark.parametrize("place", PLACES)
def test_shift_tab_is_the_same_way_back(journey: Journey, place: str) -> None:
    journey.running.window.go(place)
    journey.settle()
    first, *rest = walked(journey)
    back_first, *back = walked(journey, Qt.Key.Key_Backtab)
    assert back_first is first
    assert [described(each) for each in back] == [described(each) for each in reversed(rest)]


@pytest.mark.parametrize("place", PLACES)
def test_tab_goes_down_a_column_before_it_goes_up_again(journey: Journey, place: str) -> None:
    """Inside one card or pane the stops come as they are read: line by line."""
    window = journey.running.window
    window.go(place)
    journey.settle()
    stops = walked(journey)
    for before, after in zip(stops, stops[1:], strict=False):
        if before.parentWidget() is after.parentWidget():
            upper, lower = (each.mapTo(window, QPoint(0, 0)) for each in (before, after))
            same_line = abs(upper.y() - lower.y()) < max(before.height(), after.height())
            told = f"{described(before)} → {described(after)}"
            assert lower.x() > upper.x() if same_line else lower.y() > upper.y(), told


@pytest.mark.parametrize("place", PLACES)
def test_what_is_painted_says_what_it_shows(journey: Journey, place: str) -> None:
    for state in every_state(journey, place):
        painted = [each for each in shown(journey.running.window) if isinstance(each, Painted)]
        mute = [each for each in painted if not isinstance(each, Icon | Mark) and not name_of(each)]
        assert [described(each) for each in mute if type(each).__name__.strip("_") != "Mark"] == [], state
        for strip in (each for each in painted if isinstance(each, CountStrip)):
            assert strip.accessibleDescription(), state
        for bar in (each for each in painted if isinstance(each, StateBar)):
            assert re.match(r"Trin \d af \d", name_of(bar)), state
        for grid in (each for each in painted if isinstance(each, MonthGrid)):
            assert re.search(r"\d{4}", name_of(grid)), state


@pytest.mark.parametrize("place", PLACES)
def test_lists_are_read_aloud_row_by_row(journey: Journey, place: str) -> None:
    journey.running.window.go(place)
    journey.settle()
    for view in journey.page.findChildren(ListView):
        model = view.model()
        if not view.isVisible() or not model.rowCount():
            continue
        role = Qt.ItemDataRole.AccessibleTextRole
        assert all(model.index(row, 0).data(role) for row in range(min(model.rowCount(), 20)))


def test_no_two_commands_of_a_page_and_the_window_share_a_key(journey: Journey) -> None:
    window = journey.running.window
    for place in PLACES:
        window.go(place)
        journey.settle()
        assert double_keys((*window.pages[place].commands(), *window.commands())) == {}, place


def test_words_of_a_stranger_are_never_read_as_mark_up(journey: Journey, tmp_path: Path) -> None:
    """A mail cannot bring pictures, links or styles into labels and tooltips, nor hide its words as tags."""
    loud = '<b>Fed</b> <img src="file:///x.png"> & <script>'
    file = mail_from(loud, "fremmed@privat.example", tmp_path)
    file.write_bytes(file.read_bytes().replace(b"Subject: ", b"Subject: <h1>Stor</h1> <b>", 1))
    journey.drop(file)
    assert "<h1>Stor</h1>" in journey.page.detail.case.question.subject
    for state in every_state(journey, "questions"):
        if "," in state.removesuffix(f", {SIZES[0][0]} px").removesuffix(f", {SIZES[1][0]} px"):
            continue
        for each in shown(journey.running.window):
            if isinstance(each, QLabel) and TAG.search(each.text()):
                assert each.textFormat() is Qt.TextFormat.PlainText, described(each)
            assert not TAG.search(each.toolTip()), described(each)


def test_text_at_twice_the_size_is_still_reached_and_named(journey: Journey) -> None:
    journey.running.appearance.set_scale(200)
    for place in ("questions", "people"):
        for state in states(journey, place):
            assert all(name_of(each) for each in walked(journey)), state

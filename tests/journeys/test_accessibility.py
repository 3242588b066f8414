"""Accessibility of the whole window: all has a name, is reached by Tab as it is laid out, and is large enough."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
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
from desktop.ui.pieces import Avatar, CheckRow, Kbd, Pill, Ticks
from desktop.ui.statebar import StateBar
from tests.journeys.test_question import mail_from
from tests.journeys.whole_window import Journey, journey, town

__all__ = ["journey", "town"]

PLACES = ("questions", "visits", "calendar", "dispatch", "people", "settings", "help")
SIZES = ((1920, 1080), (1000, 720))
SMALLEST = 24
"""Pixels of a target's lower side (WCAG 2.2, 2.5.8); what stands alone has 32."""
SPEAKING = (StateBar, CountStrip, MonthGrid, Ticks, Pill, Avatar, Kbd, ListView)
"""What draws itself and means something; icons and swatches stand beside words that say the same."""
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
    """A page as it opens in a narrow and in a wide window, and there each of its scenes."""
    journey.running.window.resize(*SIZES[1])
    yield f"{next(states(journey, place))}, {SIZES[1][0]} px"
    journey.running.window.resize(*SIZES[0])
    yield from states(journey, place)


def walked(journey: Journey, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """The stops of Tab from the first place of the rail until they repeat."""
    window = journey.running.window
    window.rail.items[0].setFocus()
    window.setUpdatesEnabled(False)  # nobody looks at the stops on the way
    stops: list[QWidget] = []
    while (at := window.focusWidget()) not in stops:
        assert at is not None
        stops.append(at)
        journey.qtbot.keyClick(at, key)
        QApplication.processEvents()
        if not journey.running.services.tasks.idle():
            journey.settle()  # a field that was left has saved itself
    window.setUpdatesEnabled(True)
    assert at is stops[0], f"Tab is trapped at {described(at)}"
    return stops


def nameless(widgets: list[QWidget]) -> list[str]:
    """Controls that a screen reader has no word for."""
    stops = [each for each in widgets if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None]
    controls = [each for each in stops if not isinstance(each, QScrollArea)]
    buttons = [each for each in widgets if isinstance(each, QAbstractButton) and not is_part_of_a_control(each)]
    return [f"no name: {described(each)}" for each in {*controls, *buttons} if not name_of(each)]


def too_small(widgets: list[QWidget]) -> list[str]:
    """Buttons that are hard to hit."""
    buttons = [each for each in widgets if isinstance(each, QAbstractButton)]
    targets = [each for each in buttons if not isinstance(each.parentWidget(), QLineEdit)]
    return [f"small: {described(each)}" for each in targets if min(each.width(), each.height()) < SMALLEST]


def out_of_reach(widgets: list[QWidget], stops: list[QWidget]) -> list[str]:
    """Controls that Tab does not come to; an angle that is not relevant is changed by the menu beside it."""
    wanted = [
        each
        for each in widgets
        if isinstance(each, QAbstractButton | QLineEdit | QTextEdit | QComboBox | ListView | QTabBar)
        and each.isEnabled()
        and not is_part_of_a_control(each)
        and not (isinstance(each, CheckRow) and each.focusPolicy() is Qt.FocusPolicy.NoFocus)
        and not is_other_choice(each)
    ]
    return [f"out of reach: {described(each)}" for each in wanted if each not in stops]


def is_other_choice(widget: QWidget) -> bool:
    """One of several that exclude each other, where another one is chosen: arrow keys go there."""
    return isinstance(widget, QRadioButton) and not widget.isChecked()


def out_of_order(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Stops of one parent that come otherwise than they are read: line by line, from the left."""
    found = []
    for before, after in pairwise(stops):
        first, second = (QRect(each.mapTo(window, QPoint(0, 0)), each.size()) for each in (before, after))
        if before.parentWidget() is after.parentWidget():
            beside = first.top() <= second.bottom() and second.top() <= first.bottom()
            if (second.left() <= first.left()) if beside else (second.top() <= first.top()):
                found.append(f"out of order: {described(before)}, then {described(after)}")
    return found


def mute(widgets: list[QWidget]) -> list[str]:
    """Painted pieces that tell nothing to who cannot see them."""
    painted = [each for each in widgets if isinstance(each, SPEAKING)]
    found = [f"mute: {described(each)}" for each in painted if not name_of(each)]
    for each in painted:
        if isinstance(each, CountStrip) and not each.accessibleDescription():
            found.append(f"mute: {described(each)}")
        if isinstance(each, StateBar) and not re.match(r"Trin \d af \d", name_of(each)):
            found.append(f"mute: {described(each)}")
        if isinstance(each, MonthGrid) and not re.search(r"\d{4}", name_of(each)):
            found.append(f"mute: {described(each)}")
        if isinstance(each, ListView):
            rows = range(min(each.model().rowCount(), 20))
            said = [each.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
            found += [f"mute row {row}: {described(each)}" for row in rows if not said[row]]
    return found


@pytest.mark.parametrize("place", PLACES)
def test_everything_is_named_reached_in_order_large_enough_and_told(journey: Journey, place: str) -> None:
    window = journey.running.window
    for state in every_state(journey, place):
        stops = walked(journey)
        if out_of_reach(shown(window), stops):
            stops = walked(journey)  # a search that waits for the next key was still under way
        widgets = shown(window)
        assert len(stops) > 8, state
        faults = nameless(widgets) + too_small(widgets) + mute(widgets)
        faults += out_of_reach(widgets, stops) + out_of_order(window, stops)
        assert faults == [], state
    first, *rest = walked(journey)
    back_first, *back = walked(journey, Qt.Key.Key_Backtab)
    assert (back_first, back) == (first, rest[::-1]), "Shift+Tab is the same way back"
    assert double_keys((*window.pages[place].commands(), *window.commands())) == {}


def test_words_of_a_stranger_are_never_read_as_mark_up(journey: Journey, tmp_path: Path) -> None:
    """A mail cannot bring pictures, links or styles into labels and tooltips, nor hide its words as tags."""
    loud = '<b>Fed</b> <img src="file:///x.png"> & <script>'
    file = mail_from(loud, "fremmed@privat.example", tmp_path)
    file.write_bytes(file.read_bytes().replace(b"Subject: ", b"Subject: <h1>Stor</h1> <b>", 1))
    journey.drop(file)
    assert "<h1>Stor</h1>" in journey.page.detail.case.question.subject
    for size in SIZES:
        journey.running.window.resize(*size)
        journey.settle()
        for each in shown(journey.running.window):
            if isinstance(each, QLabel) and TAG.search(each.text()):
                assert each.textFormat() is Qt.TextFormat.PlainText, described(each)
            assert not TAG.search(each.toolTip()), described(each)


def test_text_at_twice_the_size_is_still_reached_and_named(journey: Journey) -> None:
    journey.running.appearance.set_scale(200)
    for place in ("questions", "people"):
        state = next(states(journey, place))
        assert all(name_of(each) for each in walked(journey)), state

"""The rail: its forms at every width, its numbers, and what goes under "More" when the window is low."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.shell.navigation import COMPACT, NARROW, WIDE, Place, Rail
from desktop.ui import fonts, theme
from desktop.ui.layout import STRETCH, row

NAMES = ("Questions", "Calendar", "Dispatches", "People")
FOOT = ("Settings", "Help")


@pytest.fixture
def rail(qtbot: QtBot, qapp: QApplication) -> Iterator[Rail]:
    fonts.load()
    theme.apply(qapp, theme.Look())
    made = Rail([_place(each) for each in NAMES], [_place(each) for each in FOOT])
    window = QWidget()
    window.setLayout(row(made, STRETCH))
    qtbot.addWidget(window)
    window.resize(1920, 900)
    window.show()
    made.fit(1920)
    yield made


def _place(name: str) -> Place:
    return Place(name.lower(), lambda: name, "inbox", "Ctrl+1")


@pytest.mark.parametrize(
    ("window", "form"), [(1920, WIDE), (1500, WIDE), (1499, COMPACT), (700, COMPACT), (699, NARROW)]
)
def test_the_rail_takes_the_form_that_fits_the_window(rail: Rail, window: int, form: int) -> None:
    rail.fit(window)
    assert rail.width() == form
    assert {each.form for each in rail.items} == {form}
    assert not rail.grab().isNull()


def test_a_place_says_how_much_waits_there(rail: Rail) -> None:
    rail.set_count("calendar", 12)
    assert rail.items[1].accessibleName() == "Calendar, 12 waiting"
    assert rail.items[1].toolTip() == "Calendar  Ctrl+1"
    rail.set_count("calendar", 0)
    assert rail.items[1].accessibleName() == "Calendar"


def test_a_place_is_chosen_by_mouse_and_by_key(qtbot: QtBot, rail: Rail) -> None:
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    qtbot.mouseClick(rail.items[2], Qt.MouseButton.LeftButton)
    qtbot.keyClick(rail.foot[0], Qt.Key.Key_Space)
    assert chosen == ["dispatches", "settings"]


def test_one_place_is_marked(rail: Rail) -> None:
    for id in ("people", "help"):
        rail.set_current(id)
        assert [each.place.id for each in (*rail.items, *rail.foot) if each.isChecked()] == [id]


def test_in_a_low_window_the_last_places_go_under_more_and_can_be_chosen(qtbot: QtBot, rail: Rail) -> None:
    assert not rail.more.isVisible()
    rail.window().resize(1920, 320)
    hidden = [each.text() for each in (*rail.items, *rail.foot) if not each.isVisible()]
    assert rail.more.isVisible() and hidden[-1] == "Help" and len(hidden) > 1
    chosen: list[str] = []
    rail.chosen.connect(chosen.append)
    rail.more.click()
    menu = rail.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert [each.text() for each in menu.actions()] == hidden
    menu.actions()[-1].trigger()
    menu.close()
    assert chosen == ["help"]
    rail.window().resize(1920, 900)
    assert not rail.more.isVisible() and all(each.isVisible() for each in rail.foot)

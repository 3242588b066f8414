"""Popover: says why, offers ways on, and gives the focus back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.popover import SHADOW, Why, WhyPopover, explain, show_why


@pytest.fixture
def tag(qtbot: QtBot) -> Iterator[QPushButton]:
    """A rule tag with the focus, in a window."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    button = QPushButton("Principle 3a")
    layout.addWidget(button)
    window.resize(500, 300)
    with qtbot.waitExposed(window):
        window.show()
    button.setFocus()
    yield button


def why(ran: list[str]) -> Why:
    """An explanation with one way on."""
    return Why(
        "Why 11 September?",
        "Ten working days after receipt.",
        "Principle 3a",
        (("See the counting", lambda: ran.append("count")),),
    )


def test_it_tells_title_sentence_and_source(tag: QPushButton) -> None:
    popover = show_why(tag, why([]))
    assert popover.isVisible()
    assert popover.accessibleName() == "Why 11 September?"
    assert popover.accessibleDescription() == "Ten working days after receipt. Principle 3a"
    popover.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_esc_and_f1_close_it(qtbot: QtBot, tag: QPushButton, key: Qt.Key) -> None:
    popover = show_why(tag, why([]))
    qtbot.keyClick(popover, key)
    assert not popover.isVisible()


def test_a_way_on_closes_it_and_goes(qtbot: QtBot, tag: QPushButton) -> None:
    ran: list[str] = []
    popover = show_why(tag, why(ran))
    link = next(one for one in popover.findChildren(QPushButton) if one.text() == "See the counting")
    link.click()
    assert ran == ["count"]
    assert not popover.isVisible()


def test_a_tag_explains_itself_on_click_and_f1(qtbot: QtBot, tag: QPushButton) -> None:
    explain(tag, lambda: why([]))
    tag.click()
    assert len(tag.findChildren(WhyPopover)) == 1
    tag.findChildren(WhyPopover)[0].close()
    qtbot.keyClick(tag, Qt.Key.Key_F1)
    assert any(popover.isVisible() for popover in tag.findChildren(WhyPopover))


def test_it_stands_below_its_tag_on_the_screen(tag: QPushButton) -> None:
    popover = show_why(tag, why([]))
    room = tag.screen().availableGeometry()
    assert popover.y() + SHADOW >= tag.mapToGlobal(tag.rect().bottomLeft()).y()
    assert room.contains(popover.geometry().topLeft())
    assert not popover.grab().isNull()
    popover.close()

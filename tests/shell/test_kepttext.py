"""The page of what could not be saved: what it shows, and what becomes of each text."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.shell.kepttext import KeptPage
from desktop.storage.kept import Typed
from desktop.ui import fonts, theme
from desktop.ui.buttons import Button
from desktop.ui.text import Paragraph
from tests.stage import NOW

OLD = Typed("questions", 3, "Subject", 0, "Broen", NOW.replace(hour=8))
NEW = Typed("questions", 3, "Answer", 0, "Den åbner i maj.", NOW)


class Held:
    """What is on offer."""

    def __init__(self) -> None:
        self.left: tuple[Typed, ...] = (OLD, NEW)
        self.back: list[Typed] = []

    def drop(self, typed: Typed) -> None:
        """Takes one away."""
        self.left = tuple(each for each in self.left if each != typed)

    def put_back(self, typed: Typed) -> None:
        """Notes what is put back."""
        self.back.append(typed)


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, held: Held) -> Iterator[KeptPage]:
    fonts.load()
    theme.apply(qapp, theme.Look())
    above = QWidget()
    qtbot.addWidget(above)
    unsaved: Any = held
    made = KeptPage(unsaved, {}, "DK", above)
    made.show()
    yield made


def press(page: KeptPage, text: str, at: int = 0) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    [each for each in page.findChildren(Button) if each.text().strip() == text][at].click()


def test_the_newest_stands_first_with_where_and_when_it_was_typed(page: KeptPage) -> None:
    shown = [each.accessibleName() for each in page.findChildren(Paragraph)]
    assert shown[1:] == ["Den åbner i maj.", "Broen"]
    names = [each.accessibleName() for each in page.findChildren(Button)]
    assert names.index("Put it back: Answer") < names.index("Put it back: Subject")


def test_a_text_is_put_back_copied_or_thrown_away(page: KeptPage, held: Held) -> None:
    press(page, "Copy", 1)
    assert QApplication.clipboard().text() == "Broen" and page.isVisible()
    press(page, "Throw away", 1)
    assert held.left == (NEW,) and page.isVisible()
    press(page, "Put it back")
    assert held.back == [NEW] and not page.isVisible()


def test_it_closes_with_the_last_text(page: KeptPage, held: Held) -> None:
    press(page, "Throw away")
    press(page, "Throw away")
    assert held.left == () and not page.isVisible()

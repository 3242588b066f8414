"""Whole window: the program on the demo as the shell builds it, driven by mouse and keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.base.times import FixedClock
from desktop.shell import languages
from desktop.shell.application import Running, Wishes, become, open_municipality, prepare
from desktop.shell.paths import paths_in
from desktop.storage.places.address import Address
from desktop.ui import theme
from desktop.ui.dialogs import PreparedAsker
from tests.demos import NOW, demo_in
from tests.settling import settle

__all__ = ["NOW", "Journey", "closed", "gone", "journey", "opened", "town"]

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@dataclass
class Journey:
    """The running program, and the hands that use it."""

    running: Running
    qtbot: QtBot
    asker: PreparedAsker
    folder: Path
    bugs: list[str]

    @property
    def page(self) -> Any:
        """The page in view."""
        return self.running.window.pages[self.running.window.place]

    def settle(self) -> None:
        """Waits until everything that was asked for is on the screen."""
        settle(self.running.services.tasks)
        assert not self.bugs, self.bugs[0]

    def click(self, widget: QWidget) -> None:
        """Clicks with the left mouse button."""
        assert widget.isVisible() and widget.isEnabled(), widget.accessibleName()
        self.qtbot.mouseClick(widget, LEFT)
        self.settle()

    def press(self, keys: str) -> None:
        """Uses a shortcut of the window or of the page in view."""
        window = self.running.window
        actions = [*window.actions(), *window.pages[window.place].actions()]
        found = next(each for each in actions if keys in [one.toString() for one in each.shortcuts()])
        assert isinstance(found, QAction)
        found.trigger()
        self.settle()

    def type(self, widget: QWidget, text: str) -> None:
        """Types a text."""
        self.qtbot.keyClicks(widget, text)

    def sit_down(self, name: str) -> None:
        """Lets another person sit at the screen."""
        become(self.running, name)
        self.settle()

    def drop(self, *files: Path) -> None:
        """Drops files on the page in view."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        at = QPointF(self.page.rect().center())
        QApplication.sendEvent(self.page, QDragEnterEvent(at.toPoint(), COPY, data, LEFT, NONE))
        QApplication.sendEvent(self.page, QDropEvent(at, COPY, data, LEFT, NONE))
        self.settle()

    def look(self, read: Callable[..., Any], *arguments: Any) -> Any:
        """What a store's query finds in the file."""
        with self.running.database.reading() as session:
            return read(session, *arguments)


def opened(qtbot: QtBot, qapp: QApplication, folder: Path, file: Path | Address, language: str) -> Journey:
    """The program on a file, or on a register on a server."""
    desktop = prepare(qapp, paths_in(folder), language)
    asker = PreparedAsker()
    running = open_municipality(desktop, file, Wishes(clock=FixedClock(NOW), asker=asker))
    bugs: list[str] = []
    running.services.tasks.bug_found.connect(lambda _error, told: bugs.append(told))
    running.window.resize(1920, 1080)
    running.window.show()
    running.window.go("questions")
    journey = Journey(running, qtbot, asker, folder, bugs)
    journey.settle()
    return journey


def closed(journey: Journey, qapp: QApplication) -> None:
    """Ends the program, and takes its look and language off the application."""
    gone(journey)
    languages.speak(qapp, "en")
    theme.apply(qapp, theme.Look())


def gone(journey: Journey) -> None:
    """Ends the program; another window may still speak as before."""
    journey.running.window.close()
    journey.running.close()
    journey.running.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # else all of it is styled and spoken to anew


@pytest.fixture(scope="session")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Danish demo, to be copied."""
    return demo_in(tmp_path_factory.mktemp("town"), tmp_path_factory, "DK")


@pytest.fixture
def journey(qtbot: QtBot, qapp: QApplication, tmp_path: Path, town: Path) -> Iterator[Journey]:
    """The program in Danish on a copy of the demo."""
    file = tmp_path / "demo.samspil"
    file.write_bytes(town.read_bytes())
    made = opened(qtbot, qapp, tmp_path, file, "da")
    yield made
    closed(made, qapp)

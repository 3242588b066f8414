"""What other computers change is shown here: on the main thread, once, and never under somebody's hands."""

import importlib
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.base.changes import Change
from desktop.shell import live
from desktop.shell.live import SUBJECTS, Live
from desktop.shell.places import FEATURES
from desktop.storage.places.listening import Heard
from desktop.storage.tables import METADATA
from desktop.ui.changes import ChangeLog
from installer.new_step import stores


class Told:
    """Notes what the window is told."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def tell(self, *words: Any) -> None:
        """Notes a notice, or a toast."""
        self.lines.append(next(each for each in words if each not in ("warn", "danger")))

    def forget(self) -> None:
        """Notes that a notice is gone."""
        self.lines.append("forgotten")


class Shown(QWidget):
    """A window with one page that counts how often it is read."""

    def __init__(self) -> None:
        super().__init__()
        self.place, self.pages, self.reads = "questions", {"questions": self}, 0
        self.notices, self.toast, self.services = Told(), Told(), self
        self.changes, self.tasks = ChangeLog(), self
        self.hear: Callable[[object], None] = lambda _heard: None

    def refresh(self) -> None:
        """The page is read anew."""
        self.reads += 1

    def listen(self, hear: Callable[[object], None]) -> None:
        """Takes the way to be told, as a database does."""
        self.hear = hear

    def read(self, _work: object, done: Callable[[Change], None], *_key: object, **_more: object) -> None:
        """Reads the settings."""
        done(Change("settings", 0, None, "profile", undoable=False))


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Shown:
    """A window that hears."""
    monkeypatch.setattr(live, "GATHERED", 0)
    shown = Shown()
    qtbot.addWidget(shown)
    Live(shown, shown)  # type: ignore[arg-type]  # a window and a database as far as this goes
    return shown


def test_what_others_changed_reaches_the_pages_once(window: Shown, qtbot: QtBot) -> None:
    heard: list[Change] = []
    window.changes.changed.connect(heard.append)
    window.hear(Heard((("questions", 3), ("dispatches", 1))))
    window.hear(Heard((("questions", 3), ("settings", 2))))
    assert not heard, "it comes on the main thread, later"
    qtbot.waitUntil(lambda: bool(window.reads))
    assert sorted((each.subject, each.id) for each in heard) == [("dispatch", 1), ("question", 3), ("settings", 0)]
    assert not any(each.undoable or each.told for each in heard), "nobody here can undo it, and nobody did it here"
    assert (window.reads, window.changes.undoable()) == (1, None)


def test_nothing_is_read_anew_while_somebody_types(
    window: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = QLineEdit("Vi sv", window)
    typed = iter(("Vi sv", "Vi svar", "Vi svarer", "Vi svarer"))
    monkeypatch.setattr(live, "TYPING", 0)
    monkeypatch.setattr(live, "_being_typed", lambda: next(typed, field.text()))
    window.hear(Heard((("questions", 3),)))
    qtbot.waitUntil(lambda: bool(window.reads))
    assert window.reads == 1
    assert next(typed, None) is None, "it waited until two looks found the same words"


def test_a_lost_line_is_told_and_its_return_reads_everything(window: Shown, qtbot: QtBot) -> None:
    heard: list[str] = []
    window.changes.changed.connect(lambda change: heard.append(change.subject))
    window.hear(Heard(lost=True))
    window.hear(Heard(everything=True))
    qtbot.waitUntil(lambda: bool(window.reads))
    assert window.notices.lines == ["The line to the server is down", "forgotten"]
    assert window.toast.lines == ["The line to the server is back"]
    assert set(heard) == {*SUBJECTS.values(), "settings"}


def test_every_table_with_a_log_is_known_to_the_pages() -> None:
    for name in stores():
        importlib.import_module(name)
    known = {subject for feature in FEATURES for subject in feature.subjects} | {"account", "settings"}
    assert set(SUBJECTS) <= set(METADATA.tables)
    assert {SUBJECTS[table] for table in SUBJECTS} <= known, "no room knows the subject"
    unnamed = {name for name, each in METADATA.tables.items() if each.info.get("audited")} - set(SUBJECTS)
    assert unnamed <= known | {"outgoing", "retention_log"}, "a table whose changes nobody would see"

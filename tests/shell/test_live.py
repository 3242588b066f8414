"""What other computers change is shown here: on the main thread, once, and never under somebody's hands."""

import importlib
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.base.changes import Change
from desktop.shell import live
from desktop.shell.live import SUBJECTS, Live
from desktop.shell.places import FEATURES
from desktop.storage.kept import Typed
from desktop.storage.places.listening import Heard
from desktop.storage.tables import METADATA
from desktop.ui.changes import ChangeLog
from installer.new_step import stores
from tests.stage import NOW


class Told:
    """Notes what the window is told."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.words: list[str] = []

    def tell(self, *words: Any) -> None:
        """Notes a notice, or a toast."""
        said = [each for each in words if each not in ("warn", "danger", "info")]
        self.lines.append(said[0])
        self.words.append(said[1])

    def forget(self) -> None:
        """Notes that a notice is gone."""
        self.lines.append("forgotten")


class Typing(QObject):
    """What is typed and not saved."""

    changed, offered = Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: tuple[str, ...] = ()
        self.left: tuple[Typed, ...] = ()
        self.down: list[bool] = []

    def set_down(self, down: bool) -> None:
        """Notes whether the line is down."""
        self.down.append(down)


class Shown(QWidget):
    """A window with one page that counts how often it is read."""

    held = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.place, self.pages, self.reads = "questions", {"questions": self}, 0
        self.notices, self.toast, self.services = Told(), Told(), self
        self.changes, self.tasks = ChangeLog(), self
        self.unsaved = Typing()
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
    Live(shown, shown, shown.unsaved)  # type: ignore[arg-type]  # a window and a database as far as this goes
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
    assert window.unsaved.down == [True, False]


def test_what_is_not_saved_while_the_line_is_down_is_named(window: Shown, qtbot: QtBot) -> None:
    window.hear(Heard(lost=True))
    qtbot.waitUntil(lambda: bool(window.notices.lines))
    window.unsaved.fields = ("Answer",)
    window.unsaved.changed.emit()
    assert window.notices.words[-1].endswith("Not saved yet: Answer")


def test_a_write_that_waits_counts_as_a_line_that_is_down_until_both_are_back(
    window: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.held.emit(True)
    assert window.notices.lines == [], "a line that is back in a moment is not worth a word"
    window.findChild(Live)._late.timeout.emit()
    window.hear(Heard(lost=True))
    window.hear(Heard(everything=True))
    qtbot.waitUntil(lambda: bool(window.reads))
    assert window.notices.lines == ["The line to the server is down"]
    window.held.emit(False)
    assert window.toast.lines == ["The line to the server is back"]


def test_what_could_not_be_saved_is_offered_when_the_line_is_back(window: Shown, qtbot: QtBot) -> None:
    window.hear(Heard(lost=True))
    qtbot.waitUntil(lambda: window.unsaved.down == [True])
    window.unsaved.left = (Typed("questions", 3, "Answer", 0, "Kære Aisha", NOW),)
    window.unsaved.offered.emit()
    assert len(window.notices.lines) == 1, "not while it is down"
    window.hear(Heard(everything=True))
    qtbot.waitUntil(lambda: bool(window.reads))
    assert window.notices.lines[-1] == "What you wrote when the line to the server was lost has been kept"
    assert window.notices.words[-1] == "It is not saved yet: Answer"
    window.unsaved.left = ()
    window.unsaved.offered.emit()
    assert window.notices.lines[-1] == "forgotten"


def test_every_table_with_a_log_is_known_to_the_pages() -> None:
    for name in stores():
        importlib.import_module(name)
    known = {subject for feature in FEATURES for subject in feature.subjects} | {"account", "settings"}
    assert set(SUBJECTS) <= set(METADATA.tables)
    assert {SUBJECTS[table] for table in SUBJECTS} <= known, "no room knows the subject"
    unnamed = {name for name, each in METADATA.tables.items() if each.info.get("audited")} - set(SUBJECTS)
    assert unnamed <= known | {"outgoing", "retention_log"}, "a table whose changes nobody would see"

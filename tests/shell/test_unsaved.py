"""What is typed while the line is down: which fields, kept when, gone when, and put back where it was typed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.shell import unsaved as module
from desktop.shell.unsaved import Unsaved
from desktop.storage import kept
from desktop.storage.kept import Shelf, Typed
from desktop.storage.places.address import Address
from desktop.ui.feature import Page
from desktop.ui.layout import column
from desktop.ui.listsearch import ListSearch
from desktop.ui.richtext import RichText
from desktop.ui.services import Services
from tests.settling import settle
from tests.stage import NOW, services_on

HAVNBY = Address("db.havnby.example", "havnby", "ida")


class Writes:
    """The part of a page that writes a record."""

    id = 12


class Room(Page):
    """A page with fields of every kind, two of them called alike."""

    def __init__(self) -> None:
        super().__init__()
        self.writer = Writes()
        self.first, self.second, self.long = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.rich, self.search, self.password = RichText("Answer"), ListSearch("Ctrl+F"), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        names = ((self.first, "Title"), (self.second, "Title"), (self.long, "Purpose"), (self.password, "Password"))
        for field, name in names:
            field.setAccessibleName(name)
        inner = QWidget()
        inner.writer = Writes()  # type: ignore[attr-defined]
        fields = (self.first, self.second, self.long, self.rich, self.search, self.password)
        inner.setLayout(column(*fields))
        self.setLayout(column(inner))


class Shown(QWidget):
    """A window as far as this goes."""

    closing = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services, self.place, self.room = services, "questions", Room()
        self.pages: dict[str, Page] = {"questions": self.room}
        self.features: dict[str, Any] = {}
        self.notices, self.problems, self.went = self, list[Problem](), list[tuple[str, int]]()
        self.setLayout(column(self.room))

    def go(self, place: str, record: int) -> None:
        """Notes where it was led."""
        self.went.append((place, record))

    def tell_problem(self, problem: Problem) -> None:
        """Notes a problem."""
        self.problems.append(problem)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Shown]:
    with services_on(tmp_path, qapp) as services:
        shown = Shown(services)
        qtbot.addWidget(shown)
        shown.show()
        shown.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
        yield shown


@pytest.fixture
def unsaved(window: Shown, qtbot: QtBot, tmp_path: Path) -> Unsaved:
    made = Unsaved(window, HAVNBY, tmp_path / "kept")  # type: ignore[arg-type]
    made.begin()
    settle(window.services.tasks)
    return made


def shelf(window: Shown, tmp_path: Path) -> Shelf:
    with window.services.database.reading("Ida Lund") as session:
        key = kept.find_key(session)
    assert key is not None
    return Shelf(tmp_path / "kept", HAVNBY, "Ida Lund", key)


def type_in(qtbot: QtBot, field: QWidget, text: str) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClicks(field, text)


def test_what_is_typed_is_kept_only_while_the_line_is_down(
    window: Shown, unsaved: Unsaved, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[tuple[str, ...]] = []
    unsaved.changed.connect(lambda: told.append(unsaved.fields))
    type_in(qtbot, window.room.second, "Bro")
    assert not (tmp_path / "kept").exists(), "the database has it in a moment"
    unsaved.set_down(True)
    type_in(qtbot, window.room.long, "Se")
    type_in(qtbot, window.room.rich.edit, "Ja")
    for field in (window.room.search, window.room.password):
        type_in(qtbot, field, "hemmelig")
    unsaved.keep()
    found = {each.field: each for each in shelf(window, tmp_path).read()}
    assert set(found) == {"Title", "Purpose", "Answer"} == set(unsaved.fields), "no search, no password"
    assert found["Title"] == Typed("questions", 12, "Title", 1, "Bro", NOW)
    assert (found["Answer"].text, found["Answer"].html) == ("Ja", "<p>Ja</p>")
    assert told == [("Title",), ("Title", "Purpose"), ("Title", "Purpose", "Answer")]
    unsaved.set_down(False)
    unsaved._forget.timeout.emit()
    assert unsaved.fields == () and shelf(window, tmp_path).read() == ()


def test_nothing_is_let_go_while_something_is_still_to_be_written(
    window: Shown, unsaved: Unsaved, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(qtbot, window.room.first, "Bro")
    with monkeypatch.context() as patch:
        patch.setattr(window.services.tasks, "idle", lambda: False)
        unsaved._forget.timeout.emit()
        assert list(unsaved.fields) == ["Title"]
    unsaved._forget.timeout.emit()
    assert not unsaved.fields


def test_work_that_is_held_up_may_be_a_line_that_is_lost(
    window: Shown, unsaved: Unsaved, qtbot: QtBot, tmp_path: Path
) -> None:
    type_in(qtbot, window.room.first, "Bro")
    window.services.tasks.busy.emit(True)
    assert unsaved._slow.isActive()
    unsaved._slow.timeout.emit()
    assert [each.text for each in shelf(window, tmp_path).read()] == ["Bro"]
    qtbot.keyClicks(window.room.first, "en")
    unsaved._keep.timeout.emit()
    assert [each.text for each in shelf(window, tmp_path).read()] == ["Broen"]
    window.services.tasks.busy.emit(False)
    assert not unsaved._slow.isActive()


def test_what_the_server_would_not_take_is_offered(window: Shown, unsaved: Unsaved, qtbot: QtBot) -> None:
    type_in(qtbot, window.room.first, "Bro")
    with qtbot.waitSignal(unsaved.offered):
        window.services.tasks.unwritten.emit(Problem("The server's disk is full"))
    assert [each.text for each in unsaved.left] == ["Bro"] and unsaved.fields == ()
    unsaved.drop(unsaved.left[0])
    assert unsaved.left == ()


def test_what_an_earlier_run_kept_is_offered_to_the_person_who_typed_it(
    window: Shown, unsaved: Unsaved, qtbot: QtBot, tmp_path: Path
) -> None:
    typed = Typed("questions", 12, "Title", 1, "Bro", NOW)
    shelf(window, tmp_path).write([typed])
    window.services.user.become("Bo Holm", 0)
    settle(window.services.tasks)
    assert not unsaved.left
    with qtbot.waitSignal(unsaved.offered):
        window.services.user.become("Ida Lund", 0)
    assert unsaved.left == (typed,)


Read = Callable[[Room], str]


def plain(rich: RichText) -> str:
    return rich.edit.toPlainText()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (Typed("questions", 12, "Title", 1, "Bro", NOW), lambda room: room.second.text()),
        (Typed("questions", 12, "Purpose", 0, "Bro", NOW), lambda room: room.long.toPlainText()),
        (
            Typed("questions", 12, "Answer", 0, "Bro", NOW, "<p><b>Bro</b></p>"),
            lambda room: plain(room.rich),
        ),
    ],
)
def test_a_text_is_put_back_as_if_it_had_been_typed(
    window: Shown, unsaved: Unsaved, qtbot: QtBot, typed: Typed, read: Read
) -> None:
    heard: list[object] = []
    room = window.room
    room.second.setText("før")
    room.second.textEdited.connect(heard.append)
    room.long.textChanged.connect(lambda: heard.append("long"))
    room.rich.edited.connect(lambda: heard.append("rich"))
    unsaved.left = (typed,)
    unsaved.put_back(typed)
    assert window.went == [("questions", 12)]
    assert (read(room), len(heard), list(unsaved.left)) == ("Bro", 1, [])
    unsaved.left = (typed,)
    unsaved.put_back(typed)
    assert (len(heard), list(unsaved.left)) == (1, []), "what stands there already is left alone"


def test_a_text_whose_field_is_gone_is_copied_and_stays_on_offer(
    window: Shown, unsaved: Unsaved, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PAUSE", 0)
    typed = Typed("questions", 12, "Remark", 0, "Bro", NOW)
    unsaved.left = (typed,)
    unsaved.put_back(typed)
    qtbot.waitUntil(lambda: bool(window.problems))
    assert "Remark is not there any more" in window.problems[0].title
    assert QApplication.clipboard().text() == "Bro" and unsaved.left == (typed,)


def test_who_may_write_no_drafts_keeps_nothing(
    window: Shown, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_session: object) -> bytes:
        raise Problem("Your account on the server may not do this")

    monkeypatch.setattr(kept, "make_key", refuse)
    made = Unsaved(window, HAVNBY, tmp_path / "kept")  # type: ignore[arg-type]
    made.begin()
    settle(window.services.tasks)
    type_in(qtbot, window.room.first, "Bro")
    made.set_down(True)
    assert not (tmp_path / "kept").exists() and made.left == ()
    assert window.problems == []

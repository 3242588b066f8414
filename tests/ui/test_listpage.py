"""List page: the right side is made when the first rows are painted; Esc closes one thing after the other."""

from functools import cached_property
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop.base.changes import Change
from desktop.ui.beside import Beside
from desktop.ui.listpage import RecordPage
from desktop.ui.panes import Listing, Panes
from desktop.ui.recordhead import Doing


class List(QWidget):
    """Three rows."""

    chosen, opened = Signal(object), Signal(int)
    at = -1

    def choose(self, row: int) -> None:
        self.at = row

    def current_record(self) -> Any:
        return SimpleNamespace(id=self.at + 1)

    def refresh(self) -> None:
        self.refreshed = True


class Rows(Listing):
    """The left side."""

    def __init__(self) -> None:
        super().__init__()
        self.list, self.model, self.asked = List(self), SimpleNamespace(row_of=lambda id: id - 1), list[int]()

    def show_query(self, keep: int = 0) -> None:
        self.asked.append(keep)

    def renew_counts(self) -> None:
        self.counted = True

    @override
    def fit(self, compact: bool, low: bool) -> None:
        pass


class Detail(QLabel):
    """A record."""

    opened, back_requested = Signal(int), Signal()
    wanted, ask, case, reloaded = 0, None, "case", 0

    def __init__(self) -> None:
        super().__init__()
        self.head = SimpleNamespace(primary=self)
        self.writer = SimpleNamespace(id=2, look_at=lambda _record: None)
        self.ran: list[str] = []

    def fit(self, compact: bool, alone: bool) -> None:
        pass

    def show_id(self, id: int) -> None:
        self.wanted = id

    def reload(self) -> None:
        self.reloaded += 1

    def close_ask(self) -> None:
        self.ask = None

    def doings_shown(self) -> tuple[Doing, ...]:
        one = Doing("copy", "Copy", lambda: self.ran.append("copy"), reads=True)
        return (one, Doing("end", "End", lambda: self.ran.append("end"), possible=False))


class Composer(QObject):
    registered = Signal(int)


class Right(Beside):
    """The right side."""

    def __init__(self) -> None:
        super().__init__(SimpleNamespace())  # type: ignore[arg-type]
        self.nothing, self.detail, self.composer = QLabel(), Detail(), Composer()
        self.keep(self.nothing, self.detail)

    @override
    def close_other(self) -> None:
        self.put(self.detail)
        self.closed.emit()


class Things(RecordPage):
    """A page of things."""

    _named = "thing-"

    def __init__(self) -> None:
        listing = Rows()
        super().__init__(SimpleNamespace(), listing, Panes(listing))  # type: ignore[arg-type]
        self.begin()

    @cached_property
    def right(self) -> Any:
        made = Right()
        self.panes.put_right(made, made.detail)
        return made


@pytest.fixture
def page(qtbot: QtBot) -> Things:
    made = Things()
    qtbot.addWidget(made)
    made.resize(1600, 900)
    return made


def test_the_right_side_is_made_after_the_first_rows(qtbot: QtBot, page: Things) -> None:
    assert page.listing.asked == [0] and not page.is_whole()
    page.leave()
    page.listing.tell_painted()
    qtbot.waitUntil(page.is_whole)
    qtbot.waitUntil(lambda: page.detail.wanted == 1)
    assert page.right.shows(page.detail), "the first row is chosen"


def test_esc_ends_in_the_list(page: Things) -> None:
    page.complete()
    page.open_record(3)
    assert (page.detail.wanted, page.listing.list.at) == (3, 2)
    page.detail.ask = "asked"
    page.right.put(page.right.nothing)
    page.go_back()
    assert page.right.shows(page.detail)
    page.go_back()
    assert page.detail.ask is None


def test_what_the_menu_offers_is_a_command_that_asks_when_it_is_used(page: Things) -> None:
    page.complete()
    page.open_record(1)
    copy, end = page.doing_commands()
    assert (copy.id, copy.writes, end.id, end.writes) == ("thing-copy", False, "thing-end", True)
    assert copy.use() and not end.use()
    assert page.detail.ran == ["copy"]


def test_a_change_of_the_record_in_view_is_read_again(page: Things) -> None:
    page.complete()
    page.take_change(Change("thing", 2, None, SimpleNamespace(id=2)), SimpleNamespace)
    page.take_change(Change("thing", 3, None, SimpleNamespace(id=3)), SimpleNamespace)
    assert page.detail.reloaded == 1

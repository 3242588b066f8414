"""Lists: rows in windows, the place that survives a refresh, keys, and the compact row."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.ui.changes import ChangeLog
from desktop.ui.lists import Column, ListView, RowDelegate, WindowModel
from desktop.ui.rows import KEPT_WINDOWS
from desktop.ui.tasks import Tasks
from desktop.ui.theme import look
from tests.ui.stores import PlainStore


@dataclass(frozen=True)
class Row:
    """A record of the tests."""

    id: int
    title: str
    state: str = "open"


@dataclass
class Shelf:
    """The rows of a pretended database, and what was asked of it."""

    rows: list[Row] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)
    broken: bool = False

    def fetch(self, _session: Any, query: str, offset: int, limit: int) -> list[Row]:
        """A window of the rows whose title holds the query."""
        if self.broken:
            raise Problem("The file is gone")
        self.asked.append(offset)
        return self.found(query)[offset : offset + limit]

    def count(self, _session: Any, query: str) -> int:
        """How many rows hold the query."""
        return len(self.found(query))

    def place(self, _session: Any, query: str, record_id: int) -> int:
        """The row of a record."""
        return next((place for place, row in enumerate(self.found(query)) if row.id == record_id), -1)

    def found(self, query: str) -> list[Row]:
        """The rows whose title holds the query."""
        return [row for row in self.rows if query in row.title]


class Paints(QObject):
    """Counts how often the rows of a list are painted."""

    def __init__(self, view: ListView) -> None:
        super().__init__(view)
        self.count = 0
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Counts."""
        self.count += event.type() == QEvent.Type.Paint
        return False


COLUMNS = (
    Column("id", "No.", 100, text=lambda row: f"N{row.id}"),
    Column("title", "Question", text=lambda row: row.title, tip=lambda row: row.title),
    Column("state", "State", 120, text=lambda row: row.state, said=lambda row: f"state {row.state}", sortable=False),
)


@pytest.fixture
def shelf() -> Shelf:
    """Five hundred rows."""
    return Shelf([Row(number, f"question {number}") for number in range(1, 501)])


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    """Tasks that are closed after the test."""
    running = Tasks(PlainStore(), ChangeLog())
    yield running
    running.close()


@pytest.fixture
def model(tasks: Tasks, shelf: Shelf) -> WindowModel:
    """A model over the shelf."""
    return WindowModel(tasks, COLUMNS, shelf.fetch, shelf.count, shelf.place)


@pytest.fixture
def view(qtbot: QtBot, model: WindowModel, tasks: Tasks) -> ListView:
    """A list of the shelf's rows, shown."""
    made = ListView("Questions")
    qtbot.addWidget(made)
    made.set_rows(model)
    made.resize(look().px(800), look().px(600))
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(model.loaded):
        made.show_query("")
    return made


def test_the_model_keeps_qts_rules(qtbot: QtBot, model: WindowModel, tasks: Tasks, qtmodeltester: ModelTester) -> None:
    with qtbot.waitSignal(model.loaded):
        model.reset("")
    qtmodeltester.check(model)
    qtbot.waitUntil(tasks.idle)


def test_the_first_rows_come_before_all_are_counted(qtbot: QtBot, model: WindowModel, shelf: Shelf) -> None:
    told: list[tuple[str, int]] = []
    model.placed.connect(lambda _row: told.append(("placed", model.rowCount())))
    model.rowsInserted.connect(lambda _parent, first, _last: told.append(("grown from", first)))
    with qtbot.waitSignal(model.loaded) as caught:
        model.reset("")
    assert caught.args == [500]
    assert shelf.asked == [0]
    assert told == [("placed", 100), ("grown from", 100)]
    assert model.row_record(99) == shelf.rows[99]
    assert model.index(0, 0).data() == "N1"


def test_rows_that_come_short_are_not_counted(qtbot: QtBot, tasks: Tasks, shelf: Shelf) -> None:
    model = WindowModel(tasks, COLUMNS, shelf.fetch, lambda _session, _query: 1 // 0)
    with qtbot.waitSignal(model.loaded) as caught:
        model.reset("question 50")
    assert caught.args == [2]


def test_rows_that_come_below_what_is_seen_move_only_the_scroll_bar(view: ListView, model: WindowModel) -> None:
    painted = Paints(view)
    QApplication.processEvents()
    painted.count, before = 0, view.verticalScrollBar().maximum()
    model._grow(600)
    QApplication.processEvents()
    assert view.verticalScrollBar().maximum() == before + 100 * view.row_height()
    assert painted.count == 0


def test_rows_further_down_are_placeholders_until_their_window_comes(
    qtbot: QtBot, model: WindowModel, tasks: Tasks
) -> None:
    with qtbot.waitSignal(model.loaded):
        model.reset("")
    assert model.index(250, 1).data() is None
    with qtbot.waitSignal(model.dataChanged) as caught:
        pass
    assert caught.args is not None
    assert (caught.args[0].row(), caught.args[1].row()) == (200, 299)
    assert model.index(250, 1).data() == "question 251"
    assert model.row_of(251) == 250
    assert model.row_of(451) == -1


def test_a_wish_that_was_scrolled_past_is_not_read(
    qtbot: QtBot, model: WindowModel, tasks: Tasks, shelf: Shelf
) -> None:
    shelf.rows = [Row(number, f"question {number}") for number in range(1, 3001)]
    with qtbot.waitSignal(model.loaded):
        model.reset("")
    for row in range(150, 2950, 100):
        model.index(row, 0).data()
    qtbot.waitUntil(tasks.idle)
    assert len(shelf.asked) <= 5  # the first, the one that had begun, and the last three
    assert model.row_record(2850) is not None


def test_only_the_windows_used_last_are_kept(qtbot: QtBot, model: WindowModel, tasks: Tasks, shelf: Shelf) -> None:
    shelf.rows = [Row(number, f"question {number}") for number in range(1, 3001)]
    with qtbot.waitSignal(model.loaded):
        model.reset("")
    for window in range(1, KEPT_WINDOWS + 2):
        model.index(window * 100, 0).data()
        qtbot.waitUntil(tasks.idle)
    assert model.row_record(0) is None
    assert model.row_record(KEPT_WINDOWS * 100) is not None


def test_a_window_that_came_short_is_not_asked_for_again_and_again(
    qtbot: QtBot, model: WindowModel, tasks: Tasks, shelf: Shelf
) -> None:
    with qtbot.waitSignal(model.loaded):
        model.reset("")
    del shelf.rows[450:]
    for _ in range(3):
        assert model.index(460, 0).data() is None
        qtbot.waitUntil(tasks.idle)
    assert shelf.asked == [0, 400]


def test_a_refresh_tells_only_the_rows_that_changed(
    qtbot: QtBot, model: WindowModel, tasks: Tasks, shelf: Shelf
) -> None:
    with qtbot.waitSignal(model.loaded):
        model.reset("")
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, *_: told.append((first.row(), last.row())))
    shelf.rows[7] = replace(shelf.rows[7], state="sent")
    with qtbot.waitSignal(model.loaded):
        model.refresh()
    assert told == [(7, 7)]
    assert model.index(7, 2).data() == "sent"


def test_the_old_rows_stand_until_the_new_ones_are_there(qtbot: QtBot, model: WindowModel, tasks: Tasks) -> None:
    with qtbot.waitSignal(model.loaded):
        model.reset("")
    model.reset("question 50")
    assert model.total == 500
    with qtbot.waitSignal(model.loaded):
        pass
    assert model.total == 2  # 50 and 500


def test_a_problem_leaves_the_rows_and_is_told(qtbot: QtBot, model: WindowModel, shelf: Shelf) -> None:
    with qtbot.waitSignal(model.loaded):
        model.reset("")
    shelf.broken = True
    with qtbot.waitSignal(model.problem_found):
        model.reset("question 5")
    assert model.total == 500


def test_a_screen_reader_hears_the_cell_or_the_whole_row(view: ListView, model: WindowModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 2).data(role) == "state open"
    view.resize(look().px(300), 400)
    assert model.index(0, 1).data(role) == "N1, question 1, state open"
    assert model.headerData(1, Qt.Orientation.Horizontal, role) == "Question"


def test_arrows_browse_and_enter_opens(qtbot: QtBot, view: ListView) -> None:
    chosen: list[Row] = []
    view.chosen.connect(chosen.append)
    view.choose(0)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert [row.id for row in chosen] == [1, 2, 3]
    with qtbot.waitSignal(view.opened) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == [Row(3, "question 3")]


def test_a_row_on_its_way_is_chosen_when_it_comes(qtbot: QtBot, view: ListView) -> None:
    with qtbot.waitSignal(view.chosen) as caught:
        qtbot.keyClick(view, Qt.Key.Key_End)
    assert caught.args == [Row(500, "question 500")]
    assert view.currentIndex().row() == 499


def test_tab_leaves_the_list(view: ListView) -> None:
    assert not view.tabKeyNavigation()


def test_the_place_survives_another_query(qtbot: QtBot, view: ListView, model: WindowModel) -> None:
    view.choose(49)
    told: list[object] = []
    view.chosen.connect(told.append)
    with qtbot.waitSignal(model.placed) as caught:
        view.show_query("question 50")
    assert caught.args == [0]
    assert view.current_id() == 50
    assert told == []  # the detail need not be filled again


def test_a_record_far_down_is_found_in_the_new_order(
    qtbot: QtBot, view: ListView, model: WindowModel, shelf: Shelf
) -> None:
    view.choose(4)
    shelf.rows.reverse()
    with qtbot.waitSignal(model.placed) as caught:
        view.show_query("")
    assert caught.args == [495]
    assert view.current_id() == 5


def test_a_query_without_the_record_tells_that_none_is_chosen(qtbot: QtBot, view: ListView) -> None:
    view.choose(6)
    with qtbot.waitSignal(view.chosen) as caught:
        view.show_query("question 50")
    assert caught.args == [None]


def test_after_a_deletion_the_next_row_is_chosen(qtbot: QtBot, view: ListView, shelf: Shelf) -> None:
    view.choose(6)
    del shelf.rows[6]
    with qtbot.waitSignal(view.chosen) as caught:
        view.refresh()
    assert caught.args is not None
    assert caught.args[0].id == 8
    assert view.currentIndex().row() == 6


def test_a_refresh_follows_a_record_that_moved(qtbot: QtBot, view: ListView, model: WindowModel, shelf: Shelf) -> None:
    view.choose(6)
    shelf.rows.insert(0, shelf.rows.pop(6))
    with qtbot.waitSignal(model.placed):
        view.refresh()
    assert (view.currentIndex().row(), view.current_id()) == (0, 7)


def test_a_head_sorts_and_turns(qtbot: QtBot, view: ListView) -> None:
    asked: list[tuple[str, bool]] = []
    view.sort_requested.connect(lambda column, down: asked.append((column, down)))
    for section in (1, 1, 2, 0):
        view.horizontalHeader().sectionClicked.emit(section)
    assert asked == [("title", False), ("title", True), ("id", False)]  # the state cannot be sorted by


def test_a_narrow_list_shows_one_cell_a_row(qtbot: QtBot, view: ListView) -> None:
    assert not view.is_compact()
    assert view.rowHeight(0) == look().px(52)
    with qtbot.waitSignal(view.compact_changed):
        view.resize(look().px(400), 500)
    assert [view.isColumnHidden(place) for place in range(3)] == [True, False, True]
    assert view.rowHeight(0) == look().px(64)
    assert view.horizontalHeader().isHidden()


def test_the_tight_list_has_one_line_a_row(view: ListView) -> None:
    view.set_tight(True)
    assert view.rowHeight(0) == look().px(36)


class OverdueDelegate(RowDelegate):
    """A delegate whose second row is overdue."""

    def edge(self, record: Row) -> str:
        """Danger on the second row."""
        return "danger" if record.id == 2 else ""


def test_edges_are_painted_for_the_selected_and_the_overdue(view: ListView) -> None:
    view.setItemDelegate(OverdueDelegate(view))
    view.choose(0)
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()

    def edge(row: int) -> QColor:
        return picture.pixelColor(int(2 * ratio), int((view.rowViewportPosition(row) + 10) * ratio))

    assert edge(0) == look().color("accent")
    assert edge(1) == look().color("danger")
    assert edge(2) == look().color("surface")
    assert picture.pixelColor(int(30 * ratio), int(5 * ratio)) == look().color("selected")


def test_compact_rows_and_placeholders_are_painted_without_complaint(qtbot: QtBot, view: ListView) -> None:
    view.resize(look().px(400), 500)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert not view.viewport().grab().isNull()

"""A small table edited in place: by keyboard and by mouse; what cannot be read stays and is told."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.ui.lines import FLAG_ROLE, Flag, LineColumn, Told
from desktop.ui.lineseditor import LinesEditor
from desktop.ui.linestable import LinesTable

TODAY = date(2026, 11, 24)
COLUMNS = (
    LineColumn("name", "Name", required=True),
    LineColumn("minutes", "Minutes", 80, "minutes", start=15),
    LineColumn("at", "Start", 80, "clock"),
    LineColumn("on", "Day", 80, "date"),
    LineColumn("kind", "Kind", 90, "choice", choices=(("a", "First"), ("b", "Second")), start="a"),
    LineColumn("speaks", "Speaks", 60, "check"),
)
ROWS = (("One", 15, None, None, "a", False), ("Two", 30, 600, TODAY, "b", True), ("Three", 45, None, None, "a", False))


@pytest.fixture
def editor(qtbot: QtBot) -> LinesEditor:
    made = LinesEditor("People", "Add somebody", COLUMNS, lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.set_rows(ROWS, 1, changeable=True)
    made.show()
    return made


@pytest.fixture
def table(editor: LinesEditor) -> LinesTable:
    return editor.table


@pytest.fixture
def told(table: LinesTable) -> list[Any]:
    found: list[Any] = []
    table.saved.connect(lambda rows, typing: found.append((rows, typing)))
    return found


def at(table: LinesTable, row: int, column: int) -> None:
    table.setFocus()
    table.setCurrentIndex(table.lines.index(row, column))


def editing(table: LinesTable) -> QLineEdit:
    (found,) = table.viewport().findChildren(QLineEdit)
    return found


def test_f2_edits_a_cell_and_enter_tells_all_lines(qtbot: QtBot, table: LinesTable, told: list[Any]) -> None:
    at(table, 0, 1)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    line = editing(table)
    line.selectAll()
    qtbot.keyClicks(line, "20")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert told[-1] == ((("One", 20, None, None, "a", False), *ROWS[1:]), True)


def test_f2_edits_the_cell_though_the_page_has_a_command_for_it(qtbot: QtBot, table: LinesTable) -> None:
    renamed: list[bool] = []
    rename = QAction("Rename", table.window())
    rename.setShortcut("F2")
    rename.triggered.connect(renamed.append)
    table.window().addAction(rename)
    at(table, 0, 1)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)
    asked.ignore()
    QApplication.sendEvent(table, asked)
    assert asked.isAccepted(), "the key goes to the table, not to the command"
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.is_editing() and not renamed


def test_typing_saves_itself_while_the_cell_is_open(qtbot: QtBot, table: LinesTable, told: list[Any]) -> None:
    at(table, 0, 0)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    qtbot.keyClicks(editing(table), " more")
    qtbot.waitUntil(lambda: bool(told), timeout=3000)
    assert table.is_editing()
    assert told[-1][0][0][0].endswith("more")


def test_what_cannot_be_read_stays_and_nothing_is_saved(qtbot: QtBot, table: LinesTable, told: list[Any]) -> None:
    drafts: list[dict[str, str]] = []
    table.drafted.connect(drafts.append)
    table.take(1, 2, "25.00")
    assert not told
    assert table.lines.shown(1, 2) == "25.00"
    assert drafts[-1] == {"1/at": "25.00"}
    assert "25.00" in table.lines.problems()["1/at"]
    table.take(1, 2, "9.30")
    assert drafts[-1] == {}
    assert told[-1][0][1][2] == 9 * 60 + 30


@pytest.mark.parametrize(("column", "typed"), [(1, "1500"), (1, "-5"), (1, "long"), (2, "noon"), (3, "40/13/2026")])
def test_bad_input_is_told_in_its_cell(table: LinesTable, told: list[Any], column: int, typed: str) -> None:
    table.take(0, column, typed)
    assert not told
    assert list(table.lines.problems()) == [f"0/{COLUMNS[column].id}"]


def test_a_kept_draft_is_put_back(table: LinesTable) -> None:
    table.restore_draft({"0/at": "99", "9/at": "1", "x/y": "z"})
    assert table.lines.shown(0, 2) == "99"


def test_insert_adds_below_and_an_empty_line_is_not_saved(qtbot: QtBot, table: LinesTable, told: list[Any]) -> None:
    at(table, 0, 0)
    qtbot.keyClick(table, Qt.Key.Key_Insert)
    assert len(table.lines.rows) == 4
    assert table.lines.rows[1] == ("", 15, None, None, "a", False)
    assert not told
    qtbot.keyClicks(editing(table), "New")
    qtbot.keyClick(editing(table), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert told[-1][0][1][0] == "New"


def test_ctrl_delete_removes_and_the_next_line_is_current(qtbot: QtBot, table: LinesTable, told: list[Any]) -> None:
    at(table, 1, 0)
    qtbot.keyClick(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert told[-1] == ((ROWS[0], ROWS[2]), False)
    assert table.currentIndex().row() == 1


def test_alt_down_and_the_button_move_a_line(qtbot: QtBot, editor: LinesEditor, told: list[Any]) -> None:
    at(editor.table, 0, 0)
    qtbot.keyClick(editor.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row[0] for row in told[-1][0]] == ["Two", "One", "Three"]
    editor._acts[0].click()
    assert [row[0] for row in told[-1][0]] == ["One", "Two", "Three"]


def test_a_line_is_dragged_to_another_place(qtbot: QtBot, table: LinesTable, told: list[Any]) -> None:
    port = table.viewport()
    start, end = QPoint(20, table.rowViewportPosition(0) + 10), QPoint(20, table.rowViewportPosition(2) + 20)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, end)
    QApplication.processEvents()
    table.move_to(0, 2) if not told else None
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    assert [row[0] for row in told[0][0]] == ["Two", "Three", "One"]


def test_space_and_a_click_tick_a_box(qtbot: QtBot, table: LinesTable, told: list[Any]) -> None:
    at(table, 0, 5)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert told[-1][0][0][5] is True
    middle = table.visualRect(table.lines.index(0, 5)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert told[-1][0][0][5] is False


def test_lines_that_may_only_be_read_stay(qtbot: QtBot, editor: LinesEditor, told: list[Any]) -> None:
    editor.set_rows(ROWS, 2, changeable=False)
    at(editor.table, 0, 0)
    for key in (Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_F2):
        qtbot.keyClick(editor.table, key)
    editor.table.move_line(1)
    assert not told
    assert not editor.table.is_editing()
    assert editor.add_button.isHidden()


def test_another_reading_of_the_same_record_leaves_what_is_typed(qtbot: QtBot, editor: LinesEditor) -> None:
    table = editor.table
    at(table, 0, 0)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor.set_rows(ROWS[:1], 1, changeable=True)
    assert len(table.lines.rows) == 3
    table.flush()
    editor.set_rows(ROWS[:1], 1, changeable=True)
    assert len(table.lines.rows) == 1


def test_flags_and_cells_are_told_in_words(qtbot: QtBot) -> None:
    flag = Flag("clock", "warn", "Too late")
    made = LinesTable("People", COLUMNS, lambda: TODAY, lambda rows: Told((None, flag), ({}, {"at": "10.00"})))
    qtbot.addWidget(made)
    made.set_rows((ROWS[0], ROWS[0]), 1)
    said = made.lines.index(1, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Start: 10.00, Too late"
    assert made.lines.index(1, 0).data(FLAG_ROLE) == flag
    assert made.rowHeight(1) > made.rowHeight(0)


def test_without_lines_only_the_way_to_the_first_one_stands(editor: LinesEditor) -> None:
    editor.set_rows((), 3, changeable=True)
    assert editor.table.isHidden()
    assert editor.add_button.isVisible()

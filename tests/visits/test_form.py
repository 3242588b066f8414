"""The timetable as a table, the lists, and the board."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop.base.words import speaking
from desktop.visits.form import lists
from desktop.visits.form.board import Board, programme_blocks, task_blocks
from desktop.visits.form.fields import shown_new
from desktop.visits.form.timetable import TimetableEditor, items_of, rows_of
from desktop.visits.rules.records import Item, Task, TaskKind, VisitKind
from tests.visits.hall import minister

ITEMS = (
    Item("Welcome", 15, "Door", "Mayor", "with flowers"),
    Item("Tour", 45, "House", "Leader"),
    Item("Press", 30, "Hall", "", "", 11 * 60),
)


@pytest.fixture
def editor(qtbot: QtBot) -> TimetableEditor:
    with speaking("en"):
        made = TimetableEditor(lambda: date(2026, 11, 24))
        qtbot.addWidget(made)
        made.show_items(ITEMS, 600, 1, changeable=True)
    return made


def test_B1_2_times_follow_when_one_length_changes(editor: TimetableEditor) -> None:
    told: list[tuple[Item, ...]] = []
    editor.changed.connect(lambda items, _typing: told.append(items))
    lines = editor.table.lines
    assert [lines.faint(row, 0) for row in range(2)] == ["10:00", "10:15"]
    editor.table.take(0, 1, "30")
    assert lines.faint(1, 0) == "10:30"
    assert told[-1][0].minutes == 30
    assert told[-1][0].details == "with flowers", "what the table does not show is kept"


def test_B1_2_overlaps_and_gaps_are_told_with_icon_and_words(editor: TimetableEditor) -> None:
    flag = editor.table.lines.flag(2)
    assert flag is None, "10.00 + 15 + 45 minutes is 11.00"
    editor.table.take(1, 1, "60")
    flag = editor.table.lines.flag(2)
    assert flag is not None
    assert (flag.icon, "15 minutes" in flag.text) == ("triangle-alert", True)
    editor.table.take(1, 1, "30")
    flag = editor.table.lines.flag(2)
    assert flag is not None
    assert (flag.icon, "15 minutes" in flag.text) == ("clock", True)


def test_the_total_stands_below_the_timetable(editor: TimetableEditor) -> None:
    assert "10:00–11:30" in editor.foot.text()
    assert "1 hour 30 minutes" in editor.foot.text() or "1 hours 30 minutes" in editor.foot.text()


def test_lines_become_items_and_back() -> None:
    assert items_of(rows_of(ITEMS), ITEMS) == ITEMS


@pytest.mark.parametrize(
    ("spec", "field"),
    [
        (lists.guests("DK"), "guests"),
        (lists.contacts(), "contacts"),
        (lists.participants(), "participants"),
        (lists.tasks(), "tasks"),
        (lists.likely(), "likely"),
        (lists.points(), "points"),
    ],
)
def test_every_list_becomes_lines_and_back(spec: lists.ListSpec, field: str) -> None:
    records = getattr(minister(), field)
    assert records
    assert spec.records(spec.rows(records)) == records


def test_the_board_tells_its_programme_in_words(qtbot: QtBot) -> None:
    board = Board()
    qtbot.addWidget(board)
    with speaking("da"):
        board.show_visit(ITEMS, (Task(TaskKind.CATERING, "Coffee", "Canteen", at=590, minutes=10),), 600)
    assert "10.00–10.15 Welcome" in board.accessibleName()
    assert board.sizeHint().height() > 200
    board.show_visit(ITEMS[:2], (), None)
    assert board.isHidden(), "nothing is drawn before a time is known"


def test_blocks_have_the_times_of_the_plan_and_tasks_without_time_are_left_out() -> None:
    assert [(each.start, each.end) for each in programme_blocks(ITEMS, 600)] == [(600, 615), (615, 660), (660, 690)]
    tasks = (Task(TaskKind.OWN, "Any time"), Task(TaskKind.ROOMS, "Room", at=600))
    assert [(each.line, each.start, each.end) for each in task_blocks(tasks)] == [(1, 600, 615)]


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (VisitKind.EXTERNAL, {"asked_by", "way"}),
        (VisitKind.MEMBER, {"member_ids"}),
        (VisitKind.COMMITTEE, {"committee_id"}),
        (VisitKind.MAYOR, set()),
    ],
)
def test_a_new_visit_asks_only_for_what_its_kind_needs(kind: VisitKind, shown: set[str]) -> None:
    assert {name for name, on in shown_new({"kind": kind}).items() if on} == shown

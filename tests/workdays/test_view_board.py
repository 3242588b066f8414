"""The calendar's month and weeks: what stands in them, moving by mouse and keys, what a rule refuses."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.services import Services
from desktop.workdays import actions
from desktop.workdays.elections import Election, ElectionKind, ElectionStatus
from desktop.workdays.entries import Entry
from desktop.workdays.rules import ClosingDay
from desktop.workdays.view.board import Board, Mode
from tests.settling import settle
from tests.stage import services_on
from tests.workdays.planned import Visits

D = date.fromisoformat
SCHOOL = Entry(7, 1, D("2026-11-26"), "Minister at the school", time(10), time(12), note="External", movable=True)
HELD = Entry(8, 3, D("2026-11-26"), "Held visit", time(8), time(9))
CLASH = Entry(
    9, 1, D("2026-11-27"), "Committee", time(14), conflict="Same host as Visit 7", movable=True, tentative=True
)
ELECTION = Election(ElectionKind.MUNICIPAL, D("2026-12-15"), ElectionStatus.DECIDED)


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with services_on(tmp_path, qapp) as made:
        yield made


@pytest.fixture
def visits() -> Visits:
    return Visits((SCHOOL, HELD, CLASH))


@pytest.fixture
def board(qtbot: QtBot, services: Services, visits: Visits) -> Board:
    made = Board(services, (visits,))
    qtbot.addWidget(made)
    made.resize(1600, 950)
    made.show()
    made.refresh()
    settle(services.tasks)
    return made


def _middle(board: Board, entry: Entry, day: date | None = None) -> QPoint:
    shown = [chip.entry.id for chip in board.sheet.chips(day or entry.day)]
    return board.sheet.grid.chip_rect(day or entry.day, shown.index(entry.id)).center().toPoint()


def _drag(board: Board, start: QPoint, end: QPoint) -> None:
    sheet = board.sheet
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=start)
    for at in (start + QPoint(30, 0), end):
        QTest.mouseMove(sheet, at)
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=end)


def _into_quarantine(qtbot: QtBot, services: Services, board: Board) -> None:
    services.tasks.write(lambda session: actions.add_election(session, ELECTION))
    settle(services.tasks)


def test_the_month_shows_the_entries_of_each_day_by_time(board: Board) -> None:
    assert [chip.entry.id for chip in board.sheet.chips(SCHOOL.day)] == [8, 7]
    assert (board.sheet.grid.first, board.sheet.grid.last) == (D("2026-10-26"), D("2026-12-06"))
    board.sheet.choose(SCHOOL.day)
    assert "2 entries" in board.sheet.accessibleName()
    assert "Minister at the school" in board.sheet.accessibleDescription()
    assert not board.grab().isNull()


def test_a_click_opens_the_record(qtbot: QtBot, services: Services, board: Board) -> None:
    with qtbot.waitSignal(services.places.go_requested) as gone:
        qtbot.mouseClick(board.sheet, Qt.MouseButton.LeftButton, pos=_middle(board, SCHOOL))
    assert gone.args == ["visits", 7]


def test_an_entry_is_dragged_to_another_day(qtbot: QtBot, services: Services, board: Board, visits: Visits) -> None:
    to = board.sheet.grid.rect_of(D("2026-12-02")).center().toPoint()
    _drag(board, _middle(board, SCHOOL), to)
    settle(services.tasks)
    assert visits.moves == [(7, D("2026-12-02"))]
    assert [chip.entry.id for chip in board.sheet.chips(D("2026-12-02"))] == [7]
    assert board.notice is None
    assert services.changes.undoable() is not None


def test_what_is_held_does_not_move(qtbot: QtBot, services: Services, board: Board, visits: Visits) -> None:
    _drag(board, _middle(board, HELD), board.sheet.grid.rect_of(D("2026-12-02")).center().toPoint())
    settle(services.tasks)
    assert visits.moves == []


def test_B1_4_a_move_into_quarantine_is_refused_with_the_rule(
    qtbot: QtBot, services: Services, board: Board, visits: Visits
) -> None:
    visits.closed.add(D("2026-12-02"))
    _drag(board, _middle(board, SCHOOL), board.sheet.grid.rect_of(D("2026-12-02")).center().toPoint())
    settle(services.tasks)
    assert visits.moves == []
    assert board.notice is not None and board.notice.tag is not None
    assert "lies in the quarantine" in board.notice.accessibleName()
    assert "21 November" in board.notice.accessibleName()
    assert [chip.entry.id for chip in board.sheet.chips(SCHOOL.day)] == [8, 7]


def test_what_is_only_to_be_known_does_not_stop_a_move(
    qtbot: QtBot, services: Services, board: Board, visits: Visits
) -> None:
    visits.told = "Quarantine before the municipal election."
    board.sheet.choose(CLASH.day)
    qtbot.keyClick(board.sheet, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle(services.tasks)
    assert visits.moves == [(9, D("2026-11-28"))]
    assert board.notice is not None and visits.told in board.notice.accessibleName()


def test_entries_are_walked_and_moved_with_keys(qtbot: QtBot, services: Services, board: Board, visits: Visits) -> None:
    sheet = board.sheet
    sheet.choose(SCHOOL.day)
    sheet.setFocus()
    qtbot.keyClick(sheet, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(services.tasks)
    assert visits.moves == []  # two entries, none chosen
    for expected in ("Held visit", "Minister at the school"):
        qtbot.keyClick(sheet, Qt.Key.Key_Space)
        assert expected in sheet.accessibleName()
    qtbot.keyClick(sheet, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(services.tasks)
    assert visits.moves == [(7, D("2026-12-03"))]
    qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    settle(services.tasks)
    assert (sheet.month, sheet.day) == (D("2026-12-01"), D("2026-12-26"))


def test_the_next_month_is_read_ahead_shown_at_once_and_then_read_anew(
    qtbot: QtBot, services: Services, board: Board, visits: Visits
) -> None:
    around = [D("2026-10-26"), D("2026-11-30"), D("2026-09-28")]
    qtbot.waitUntil(lambda: visits.asked == around and services.tasks.idle())
    visits.kept[10] = Entry(10, 1, D("2026-12-20"), "Entered by somebody else in the meantime")
    visits.kept[7] = replace(SCHOOL, day=D("2026-12-01"))
    board.turn(1)
    assert board.diary is not None and board.sheet.updatesEnabled()
    assert board.sheet.chips(D("2026-12-20")) == ()
    qtbot.waitUntil(lambda: bool(board.sheet.chips(D("2026-12-20"))))
    assert visits.asked[3:] == [D("2026-12-28"), D("2026-11-30")]
    assert [chip.entry.id for chip in board.sheet.chips(D("2026-12-01"))] == [7]


def test_after_a_change_nothing_that_was_read_ahead_is_shown(
    qtbot: QtBot, services: Services, board: Board, visits: Visits
) -> None:
    qtbot.waitUntil(lambda: len(visits.asked) == 3 and services.tasks.idle())
    board.sheet.choose(SCHOOL.day)
    board.move_entry(board.sheet.chips(SCHOOL.day)[1], D("2026-12-20"))
    settle(services.tasks)
    board.turn(1)
    settle(services.tasks)
    assert [chip.entry.id for chip in board.sheet.chips(D("2026-12-20"))] == [7]


def test_a_conflict_is_told_in_words(board: Board) -> None:
    (chip,) = board.sheet.chips(CLASH.day)
    assert "Same host as Visit 7" in chip.said()


def test_W7_the_quarantine_is_named_by_its_election(qtbot: QtBot, services: Services, board: Board) -> None:
    _into_quarantine(qtbot, services, board)
    assert board.diary is not None
    (band,) = board.diary.bands
    assert (band.first, band.last, band.days) == (D("2026-09-15"), D("2026-12-15"), (D("2026-12-15"),))
    board.sheet.choose(D("2026-11-30"))
    assert "municipal election" in board.sheet.accessibleName()
    assert not board.grab().isNull()
    board.turn(1)
    settle(services.tasks)
    board.sheet.choose(D("2026-12-16"))
    assert "uarantine" not in board.sheet.accessibleName()
    assert "municipal" in board.band.accessibleDescription().lower()


def test_sources_can_be_hidden(board: Board) -> None:
    (box,) = board.shown.boxes
    box.setChecked(False)
    assert board.sheet.chips(SCHOOL.day) == ()
    box.setChecked(True)
    assert len(board.sheet.chips(SCHOOL.day)) == 2


def test_weeks_list_the_days_with_their_entries(qtbot: QtBot, services: Services, board: Board, visits: Visits) -> None:
    services.tasks.write(lambda session: actions.add_closing_day(session, ClosingDay(D("2026-11-28"), "Moving day")))
    board.set_mode(Mode.WEEKS)
    settle(services.tasks)
    weeks = board.weeks
    titles = [line.chip.entry.title for line in weeks.lines if line.chip]
    assert titles == ["Held visit", "Minister at the school", "Committee"]
    days = [line.day for line in weeks.lines if not line.heading]
    assert D("2026-11-28") in days and D("2026-11-29") not in days
    assert not board.grab().isNull()


def test_weeks_are_walked_and_their_entries_moved_with_keys(
    qtbot: QtBot, services: Services, board: Board, visits: Visits
) -> None:
    board.set_mode(Mode.WEEKS)
    settle(services.tasks)
    weeks = board.weeks
    weeks.choose(next(at for at, line in enumerate(weeks.lines) if line.chip and line.chip.entry.id == 7))
    assert "Minister at the school" in weeks.accessibleName()
    qtbot.keyClick(weeks, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle(services.tasks)
    assert visits.moves == [(7, D("2026-12-03"))]
    assert weeks.lines[weeks.at].chip.entry.day == D("2026-12-03")
    with qtbot.waitSignal(services.places.go_requested) as gone:
        qtbot.keyClick(weeks, Qt.Key.Key_Return)
    assert gone.args == ["visits", 7]
    board.turn(1)
    settle(services.tasks)
    assert weeks.lines[0].day == D("2026-12-14")


def test_more_entries_than_a_day_has_room_for_are_told_and_listed_in_weeks(
    qtbot: QtBot, services: Services, board: Board, visits: Visits
) -> None:
    day = D("2026-11-24")
    for number in range(100, 130):
        visits.kept[number] = Entry(number, 1, day, f"Visit {number}", time(9))
    board.refresh()
    settle(services.tasks)
    shown, rest = board.sheet.shown_on(day)
    assert 0 < len(shown) < 30 and len(shown) + rest == 30
    board.sheet.choose(day)
    qtbot.keyClick(board.sheet, Qt.Key.Key_Return)
    settle(services.tasks)
    assert board.mode is Mode.WEEKS
    assert sum(line.chip is not None and line.day == day for line in board.weeks.lines) == 30

"""The matrix on the page: what stands in it, keyboard, words for those who do not see it, and mending a hole."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.dispatch import actions, store
from desktop.dispatch.rules import Dispatch, DispatchKind, Recipient, Standing
from desktop.dispatch.sheet import Asked
from desktop.dispatch.store import Ledger
from desktop.dispatch.view import FEATURE
from desktop.dispatch.view.page import FIGURES, MATRIX, DispatchPage
from desktop.people import store as people
from desktop.people.rules import Committee, CommitteeSeat, Member, Seat, Term
from desktop.ui.services import Services
from tests.settling import settle
from tests.stage import NOW, asker_of, services_on

START = date(2026, 1, 1)


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with services_on(tmp_path, qapp) as made:
        with made.database.writing("Ida Lund") as session:
            fill(session)
        yield made


def fill(session: object) -> None:
    """Four members of two lists, one of whom came in November; three dispatches, the last with a hole."""
    people.save(session, Term("2026–2029", START, date(2029, 12, 31)))  # type: ignore[arg-type]
    late = date(2026, 11, 1)
    told = (("Farid", "Bylisten", START), ("Helle", "Bylisten", START), ("Åse", "Ålisten", START),
            ("Jonas", "Ålisten", late))  # fmt: skip
    members = [
        people.save(session, Member(name, f"{name.lower()}@havnby.example", party=party, seats=(Seat(start),)))  # type: ignore[arg-type]
        for name, party, start in told
    ]
    people.save(session, Committee("Teknik", seats=(CommitteeSeat(members[0].id, True, START),)))  # type: ignore[arg-type]
    farid, helle, aase, jonas = (Recipient(each.id, each.name, each.party, each.email) for each in members)
    lines = (
        Dispatch(DispatchKind.ANSWER, "2026-014 Skoleskyss", NOW - timedelta(40), recipients=(farid, helle, aase)),
        Dispatch(DispatchKind.NOTE, "Antal elever", NOW - timedelta(9), recipients=(farid, helle, aase, jonas)),
        Dispatch(DispatchKind.PRESS_RELEASE, "Ny hal", NOW - timedelta(2), recipients=(farid, aase, jonas)),
    )
    for line in lines:
        actions.record(session, line)  # type: ignore[arg-type]


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> DispatchPage:
    made = FEATURE.page(services)
    assert isinstance(made, DispatchPage)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    made.show()
    settle(services.tasks)
    made._go(MATRIX)
    settle(services.tasks)
    return made


def test_D5_members_stand_by_party_and_holes_are_counted(page: DispatchPage) -> None:
    model = page.matrix.grid.model
    shown = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]
    assert shown == ["Bylisten", "Farid", "Helle", "Ålisten", "Jonas", "Åse"]
    assert (model.columnCount(), model.board.holes()) == (3, 1)
    assert page.tabs.accessibleTabName(MATRIX) == "" or "1" in page.tabs.tabText(MATRIX) + page.matrix.sentence()
    assert page.matrix.sentence() == "3 dispatches, 1 missing"


def test_D5_the_hole_is_chosen_at_once_and_says_why(page: DispatchPage) -> None:
    index = page.matrix.grid.table.currentIndex()
    text, why = (index.data(role) for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole))
    assert text == "Helle, Press release Wednesday 18 November 2026: Ny hal: Missing"
    assert why == "It was meant for this member on Wednesday 18 November 2026, but has not been got."


def test_arrow_keys_walk_over_parties_and_enter_opens_the_line(
    qtbot: QtBot, services: Services, page: DispatchPage
) -> None:
    table = page.matrix.grid.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    line = table.matrix.lines[table.currentIndex().row()]
    assert isinstance(line, int) and table.matrix.board.members[line].name == "Jonas", "the party's row is passed over"
    qtbot.keyClick(table, Qt.Key.Key_Left)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    settle(services.tasks)
    assert page.detail.told is not None
    assert page.detail.told.dispatch.title == "Antal elever"


def test_D5_who_came_later_is_hatched_and_offered_one_package(
    qtbot: QtBot, services: Services, page: DispatchPage
) -> None:
    shown = page.matrix.shown
    assert shown is not None
    (late,) = shown.latecomers
    assert (late.member.name, [each.line.title for each in late.matters]) == ("Jonas", ["2026-014 Skoleskyss"])
    board = page.matrix.grid.model.board
    row = [each.name for each in board.members].index("Jonas")
    assert [board.standing(row, column) for column in range(3)] == [Standing.NOT_SEATED, Standing.GOT, Standing.GOT]


def test_D5_a_hole_is_mended_by_a_draft_and_a_confirmation(
    qtbot: QtBot, services: Services, page: DispatchPage, tmp_path: Path
) -> None:
    opened: list[Path] = []

    def open_path(path: Path) -> bool:
        opened.append(path)
        return True

    page.cell.files.open_path = open_path
    board = page.matrix.grid.model.board
    member = next(each for each in board.members if each.name == "Helle")
    page.cell.deliveries.send(member, (board.matters[2].id,))
    settle(services.tasks)
    assert b"X-Unsent: 1" in opened[0].read_bytes()
    assert page.cell.slot.ask is not None
    page.cell.slot.ask.yes.click()
    settle(services.tasks)
    assert page.matrix.grid.model.board.holes() == 0
    assert page.cell.slot.ask is None
    with services.database.reading() as session:
        newest = store.window(session, Ledger(), 0, 1)[0]
    assert (newest.covers, [each.name for each in newest.recipients]) == ((board.matters[2].id,), ["Helle"])


def test_the_part_that_is_shown_can_be_narrowed(qtbot: QtBot, services: Services, page: DispatchPage) -> None:
    page.matrix.kind.choose(DispatchKind.NOTE)
    page.matrix._ask()
    settle(services.tasks)
    assert page.matrix.grid.model.columnCount() == 1
    page.matrix.asked = Asked(since=date(2030, 1, 1))
    page.matrix.refresh()
    settle(services.tasks)
    assert page.matrix._stack.currentWidget() is page.matrix.empty
    page.matrix._clear()
    settle(services.tasks)
    assert page.matrix.grid.model.columnCount() == 3


def test_the_cells_are_painted_and_scroll(qtbot: QtBot, services: Services, page: DispatchPage) -> None:
    table = page.matrix.grid.table
    before = table.grab().toImage()
    page.matrix.grid.table.choose(0, 0)
    settle(services.tasks)
    after = table.grab().toImage()
    assert before != after, "row and column of the current cell are tinted"
    page.resize(900, 500)
    settle(services.tasks)
    assert not page._frame.right.isVisible(), "the matrix takes what room there is"


@pytest.mark.parametrize(("ending", "magic"), [("xlsx", b"PK"), ("pdf", b"%PDF")])
def test_the_matrix_is_saved_as_it_is_filtered(
    qtbot: QtBot, services: Services, page: DispatchPage, tmp_path: Path, ending: str, magic: bytes
) -> None:
    asker_of(services).prepare(tmp_path / f"m.{ending}")
    next(each for each in page.commands() if each.id == f"matrix-{ending}").run()
    settle(services.tasks)
    assert (tmp_path / f"m.{ending}").read_bytes().startswith(magic)


def test_figures_are_counted_when_answers_were_sent(qtbot: QtBot, services: Services, page: DispatchPage) -> None:
    page._go(FIGURES)
    settle(services.tasks)
    assert page.figures.found is not None
    assert page.figures.found.whole.count == 1

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.settings import Profile
from desktop.base.words import speaking
from desktop.storage.session import Session
from desktop.ui.services import Services
from desktop.workdays import store
from desktop.workdays.deadlines import Move
from desktop.workdays.rules import Calendar, ClosingDay
from desktop.workdays.table import Dress, dress_of, note_of, weeks_of
from desktop.workdays.view import feature
from desktop.workdays.view.page import CalendarPage
from tests.settling import settle
from tests.stage import TODAY, services_on
from tests.workdays.planned import Visits

MOVE = Move(7, "2026-007", date(2026, 12, 4), date(2026, 12, 7))
CLOSED = ClosingDay(date(2026, 12, 28), "Between the years", date(2026, 12, 30))


class Deadlines:
    """Stands in for the questions: what would move is told beforehand."""

    def __init__(self) -> None:
        self.moves: tuple[Move, ...] = ()
        self.asked: list[tuple[ClosingDay | None, ClosingDay | None]] = []
        self.moved = 0

    def preview(
        self, session: Session, profile: Profile, put: ClosingDay | None = None, dropped: ClosingDay | None = None
    ) -> tuple[Move, ...]:
        self.asked.append((put, dropped))
        return self.moves

    def move(self, session: Session) -> int:
        self.moved += 1
        return len(self.moves)


def joined() -> tuple[Visits, tuple[Visits, ...]]:
    """No visits."""
    return Visits(), ()


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication) -> Iterator[Services]:
    with services_on(tmp_path, qapp) as made:
        yield made


@pytest.fixture
def deadlines() -> Deadlines:
    return Deadlines()


@pytest.fixture
def page(qtbot: QtBot, services: Services, deadlines: Deadlines) -> CalendarPage:
    made = feature(lambda: deadlines, joined).page(services)
    assert isinstance(made, CalendarPage)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    made.show_mode(2)
    made.show()
    settle(services.tasks)
    return made


def stored(services: Services) -> tuple[ClosingDay, ...]:
    with services.database.reading() as session:
        return store.closing_days(session)


def put(services: Services, closing: ClosingDay) -> ClosingDay:
    with services.database.writing("Ida Lund") as session:
        return store.add_closing_day(session, closing)


def type_name(page: CalendarPage, text: str) -> None:
    editor = page.year.closings.form.editor("name").focus
    editor.setFocus()
    editor.setText(text)  # type: ignore[attr-defined]  # it is a line
    page.year.closings.form.flush()


def test_W1b_new_closing_day_saves_itself_when_it_moves_nothing(
    qtbot: QtBot, services: Services, page: CalendarPage, deadlines: Deadlines
) -> None:
    page.year.months.choose(date(2026, 12, 28))
    page.commands()[0].run()
    assert not stored(services)
    type_name(page, "Bridge day")
    settle(services.tasks)
    assert [(each.day, each.name) for each in stored(services)] == [(date(2026, 12, 28), "Bridge day")]
    assert page.year.closings.moves is None
    assert page.year.calendar.closing(date(2026, 12, 28)) is not None
    assert [line.isChecked() for line in page.year.closings.rows] == [True]


def test_W5_what_moves_deadlines_is_asked_first(
    qtbot: QtBot, services: Services, page: CalendarPage, deadlines: Deadlines
) -> None:
    deadlines.moves = (MOVE,)
    page.year.closings.begin(date(2026, 12, 1))
    type_name(page, "Bridge day")
    settle(services.tasks)
    assert not stored(services)
    assert page.year.closings.moves is not None
    assert "2026-007" in page.year.closings.moves.accessibleDescription()
    qtbot.mouseClick(page.year.closings.moves.yes, Qt.MouseButton.LeftButton)
    settle(services.tasks)
    assert len(stored(services)) == 1
    assert deadlines.moved == 1


def test_W5_not_saving_leaves_the_calendar_as_it_was(
    qtbot: QtBot, services: Services, page: CalendarPage, deadlines: Deadlines
) -> None:
    before = put(services, CLOSED)
    page.refresh()
    settle(services.tasks)
    deadlines.moves = (MOVE,)
    page.year.closings.choose(page.year.closings.rows[0].closing)
    type_name(page, "Another name")
    settle(services.tasks)
    assert page.year.closings.moves is not None
    page.year.closings.moves.no.click()
    assert page.year.closings.form.values()["name"] == CLOSED.name
    assert stored(services) == (before,)
    assert deadlines.moved == 0


def test_removing_a_closing_day_can_be_undone(
    qtbot: QtBot, services: Services, page: CalendarPage, deadlines: Deadlines
) -> None:
    put(services, CLOSED)
    page.refresh()
    settle(services.tasks)
    page.year.closings.choose(page.year.closings.rows[0].closing)
    page.year.closings.remove.click()
    settle(services.tasks)
    assert not stored(services)
    assert not page.year.closings.rows
    change = services.changes.undoable()
    restore = feature(lambda: deadlines, joined).restore
    assert change is not None
    assert restore is not None
    services.tasks.write(lambda session: restore(session, change), publish=services.changes.publish_undone)
    settle(services.tasks)
    assert [each.name for each in stored(services)] == [CLOSED.name]
    assert deadlines.moved == 2  # the removal moved, the undoing moved back


def test_W1b_an_end_before_the_start_is_named_below_the_field(
    qtbot: QtBot, services: Services, page: CalendarPage
) -> None:
    put(services, CLOSED)
    page.refresh()
    settle(services.tasks)
    page.year.closings.choose(page.year.closings.rows[0].closing)
    page.year.closings.form.editor("until").focus.setText("1.12.2026")  # type: ignore[attr-defined]
    page.year.closings.form.flush()
    settle(services.tasks)
    assert "last closing day lies before" in page.year.closings.form.editor("until").focus.accessibleDescription()
    assert [each.until for each in stored(services)] == [CLOSED.until]


def test_W2_the_tool_counts_a_deadline_over_christmas(page: CalendarPage) -> None:
    page.year.counting.start_from(date(2026, 12, 18))
    assert "7 January 2027" in page.year.counting.answer.text()
    assert "Christmas Eve" in page.year.counting.why.text()
    page.year.counting.form.editor("days").focus.setText("0")  # type: ignore[attr-defined]
    page.year.counting.count()
    assert page.year.counting.answer.text() == ""


def test_W3_a_counting_is_shown_week_by_week() -> None:
    calendar = Calendar("DK", ("12-24", "12-31"))
    with speaking("en"):
        weeks = weeks_of(calendar.count(date(2026, 12, 18), 10))
    cells = [cell for _, days in weeks for cell in days]
    assert [number for number, _ in weeks] == [51, 52, 53, 1]
    assert [cell.number for cell in cells if cell.number] == list(range(1, 11))
    assert sum(cell.kind == "received" for cell in cells) == 1
    assert [cell.tooltip for cell in cells if cell.kind == "last"] == ["Thursday 7 January 2027: the deadline"]
    assert any("Christmas Eve" in cell.tooltip for cell in cells if cell.kind == "holiday")


def test_W1_each_kind_of_day_has_its_own_dress_and_words() -> None:
    calendar = Calendar("DK", ("12-24",), closing_days=(CLOSED,))
    kinds = {
        date(2026, 12, 21): Dress.WORKING,
        date(2026, 12, 24): Dress.COUNTED_OUT,
        date(2026, 12, 25): Dress.HOLIDAY,
        date(2026, 12, 28): Dress.CLOSED,
        date(2026, 12, 27): Dress.WEEKEND,
    }
    assert {day: dress_of(calendar, day) for day in kinds} == kinds
    assert note_of(calendar, date(2026, 12, 21)) == ""
    assert "Between the years" in note_of(calendar, date(2026, 12, 28))
    assert "counts all the same" in note_of(calendar, date(2026, 12, 28))


def test_the_months_are_walked_with_keys(qtbot: QtBot, page: CalendarPage) -> None:
    page.year.months.setFocus()
    qtbot.keyClick(page.year.months, Qt.Key.Key_PageDown)
    assert page.year.months.day == date(2026, 12, 20)
    qtbot.keyClick(page.year.months, Qt.Key.Key_Home)
    assert page.year.months.day == date(2026, 12, 14)
    qtbot.keyClick(page.year.months, Qt.Key.Key_PageDown)
    assert page.year.months.first == date(2027, 1, 1)
    assert "14 January 2027" in page.year.months.accessibleName()


def test_a_click_chooses_a_day(qtbot: QtBot, page: CalendarPage) -> None:
    place = page.year.months.rect_of(date(2026, 5, 14)).center().toPoint()
    qtbot.mouseClick(page.year.months, Qt.MouseButton.LeftButton, pos=place)
    assert page.year.months.day == date(2026, 5, 14)
    assert "Ascension Day" in page.year.months.accessibleName()


def test_another_width_keeps_the_focus(qtbot: QtBot, page: CalendarPage) -> None:
    page.year.months.setFocus()
    page.resize(1000, 700)
    qtbot.waitUntil(lambda: page.year.months.count == 3)
    assert page.year.months.hasFocus()


@pytest.mark.parametrize(("width", "months"), [(1600, 12), (1000, 3), (620, 1)])
def test_the_page_fits_its_width(qtbot: QtBot, page: CalendarPage, width: int, months: int) -> None:
    page.resize(width, 700)
    qtbot.waitUntil(lambda: page.year.months.count == months)
    assert TODAY in page.year.months
    assert not page.grab().isNull()

"""Date field: what people type, what the calendar shows, and what is said of a day."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.base.words import use
from desktop.ui.datefield import CalendarPopup, DateField
from desktop.ui.monthgrid import MonthGrid

TODAY = date(2029, 9, 11)


@pytest.fixture(autouse=True)
def _danish() -> Iterator[None]:
    use("da")
    yield
    use("en")


def add(day: date, count: int) -> date:
    """Working days without holidays."""
    while count:
        day += timedelta(1)
        count -= day.weekday() < 5
    return day


def note(day: date) -> str:
    """One closing day."""
    return "Lukkedag" if day == date(2029, 9, 7) else ""


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DateField]:
    """A date field in a window with another field to go to."""
    window = QWidget()
    qtbot.addWidget(window)
    made, other = DateField(lambda: TODAY, add, note), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(made)
    layout.addWidget(other)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.setFocus()
    yield made


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24/9", date(2029, 9, 24)),
        ("24.9.2029", date(2029, 9, 24)),
        ("i morgen", date(2029, 9, 12)),
        ("i dag", TODAY),
        ("tomorrow", date(2029, 9, 12)),
        ("+10a", date(2029, 9, 25)),
        ("+10v", date(2029, 9, 25)),
        ("+3", date(2029, 9, 14)),
    ],
)
def test_days_are_read_as_people_type_them(qtbot: QtBot, field: DateField, typed: str, day: date) -> None:
    qtbot.keyClicks(field.line, typed)
    with qtbot.waitSignal(field.picked) as caught:
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert caught.args == [day]
    assert field.day() == day
    assert field.text().endswith("2029")


def test_the_weekday_stands_beside_the_field_after_entry(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.line, "24/9")
    assert not field._weekday.isVisible()
    field.commit()
    assert field.text() == "24. september 2029"
    assert field._weekday.text() == "mandag"
    assert field.line.accessibleDescription() == "mandag"


def test_a_day_that_does_not_exist_keeps_standing_with_its_problem(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.line, "31. november 2029")
    field.commit()
    assert field.day() is None
    assert field.text() == "31. november 2029"
    assert "30" in field.problem


def test_leaving_the_field_reads_it(qtbot: QtBot, field: DateField) -> None:
    qtbot.keyClicks(field.line, "24/9")
    with qtbot.waitSignal(field.picked):
        field.window().findChildren(QLineEdit)[-1].setFocus()


def test_an_emptied_field_has_no_day(qtbot: QtBot, field: DateField) -> None:
    field.set_day(TODAY)
    field.line.clear()
    with qtbot.waitSignal(field.picked) as caught:
        field.commit()
    assert caught.args == [None]
    assert field.problem == ""


def test_the_calendar_opens_from_the_keyboard_and_picks(qtbot: QtBot, field: DateField) -> None:
    field.set_day(TODAY)
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChildren(CalendarPopup)[0]
    qtbot.keyClick(popup.grid, Qt.Key.Key_Down)
    qtbot.keyClick(popup.grid, Qt.Key.Key_Right)
    with qtbot.waitSignal(field.picked) as caught:
        qtbot.keyClick(popup.grid, Qt.Key.Key_Return)
    assert caught.args == [date(2029, 9, 19)]
    assert field.text() == "19. september 2029"


def test_the_calendar_says_its_month(field: DateField) -> None:
    popup = field.open_calendar()
    assert popup._title.text() == "September 2029"
    popup.grid.turn(2)
    assert popup._title.text() == "November 2029"
    assert not popup.grab().isNull()
    popup.close()


def test_months_turn_by_keys_and_short_months_hold(qtbot: QtBot) -> None:
    grid = MonthGrid(date(2029, 1, 31))
    qtbot.addWidget(grid)
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert grid.day == date(2029, 2, 28)
    qtbot.keyClick(grid, Qt.Key.Key_PageUp)
    assert grid.day == date(2029, 1, 28)
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    assert grid.day.weekday() == 0
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.day.weekday() == 6


def test_a_click_picks_the_day_under_it(qtbot: QtBot) -> None:
    grid = MonthGrid(TODAY)
    qtbot.addWidget(grid)
    grid.show()
    where = grid.rect_of(date(2029, 9, 20)).center().toPoint()
    with qtbot.waitSignal(grid.picked) as caught:
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=where)
    assert caught.args == [date(2029, 9, 20)]
    assert grid.day_at(QPointF(1, 1)) is None


def test_a_closing_day_is_told_to_eye_and_ear(qtbot: QtBot) -> None:
    grid = MonthGrid(date(2029, 9, 7), note, lambda day: day > date(2029, 9, 20))
    qtbot.addWidget(grid)
    grid.show()
    assert grid.accessibleName() == "fredag den 7. september 2029, Lukkedag"
    where = grid.rect_of(date(2029, 9, 7)).center().toPoint()
    QApplication.sendEvent(grid, QHelpEvent(QHelpEvent.Type.ToolTip, where, grid.mapToGlobal(QPoint(where))))
    assert not grid.grab().isNull()


def test_the_grid_shows_six_whole_weeks(qapp: object) -> None:
    grid = MonthGrid(date(2029, 9, 11))
    assert len(grid.days()) == 42
    assert grid.days()[0] == date(2029, 8, 27)

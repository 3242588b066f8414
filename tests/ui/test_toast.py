"""Toast: one line, undo, eight seconds unless somebody is on it."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.theme import look
from desktop.ui.toast import STAYS, Toast


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window with a field that has the focus."""
    made = QWidget()
    qtbot.addWidget(made)
    field = QLineEdit()
    QVBoxLayout(made).addWidget(field)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    field.setFocus()
    return made


def test_it_stands_at_the_bottom_left_and_follows_the_window(host: QWidget) -> None:
    toast = Toast(host)
    toast.tell("The answer was sent back to Eva Thorup Skov", "Undo", lambda: None, "Ctrl+Z")
    margin = look().px(24)
    assert toast.isVisible()
    assert (toast.x(), toast.geometry().bottom() + 1) == (margin, host.height() - margin)
    host.resize(700, 500)
    assert toast.geometry().bottom() + 1 == 500 - margin
    assert not toast.grab().isNull()


def test_it_goes_after_its_time(qtbot: QtBot, host: QWidget) -> None:
    toast = Toast(host, stays=20)
    with qtbot.waitSignal(toast.hidden_again):
        toast.tell("Saved")
    assert not toast.isVisible()
    assert STAYS == 8000


def test_undo_runs_and_closes(qtbot: QtBot, host: QWidget) -> None:
    toast, ran = Toast(host), list[str]()
    toast.tell("Sent back", "Undo", lambda: ran.append("undo"))
    qtbot.mouseClick(toast.undo, Qt.MouseButton.LeftButton)
    assert ran == ["undo"]
    assert not toast.isVisible()


def test_a_line_without_action_has_no_button(host: QWidget) -> None:
    toast = Toast(host)
    toast.tell("Saved")
    assert toast.undo.isHidden()


def test_it_stays_while_the_pointer_is_on_it(qtbot: QtBot, host: QWidget) -> None:
    toast = Toast(host, stays=20)
    toast.tell("Sent back", "Undo", lambda: None)
    where = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(where, where, where))
    assert toast.stays()
    with qtbot.waitSignal(toast.hidden_again):
        QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))


def test_it_stays_while_it_has_the_focus(qtbot: QtBot, host: QWidget) -> None:
    toast = Toast(host, stays=20)
    toast.tell("Sent back", "Undo", lambda: None)
    toast.undo.setFocus()
    assert toast.stays()
    with qtbot.waitSignal(toast.hidden_again):
        host.findChildren(QLineEdit)[0].setFocus()


def test_older_lines_are_in_the_history(host: QWidget) -> None:
    toast = Toast(host)
    toast.tell("One")
    toast.tell("Two")
    assert toast.history == ["One", "Two"]

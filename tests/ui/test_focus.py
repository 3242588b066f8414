from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.ui.focus import FocusRing, _Ring
from desktop.ui.layout import column, pane, scroll
from desktop.ui.theme import LIGHT


@pytest.fixture
def ring(dressed: QApplication) -> Iterator[FocusRing]:
    made = FocusRing(dressed)
    yield made
    dressed.focusChanged.disconnect(made._follow)
    made._forget()
    made.deleteLater()


@pytest.fixture
def window(ring: FocusRing, qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.setLayout(column(QPushButton("Godkend"), QLineEdit("Emne"), QListView(), margins=20))
    qtbot.addWidget(made)
    made.resize(300, 300)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def overlay(window: QWidget) -> QWidget:
    return window.findChildren(_Ring)[0]


def test_ring_stands_4_px_around_the_control_and_lets_the_mouse_through(ring: FocusRing, window: QWidget):
    target = window.findChildren(QPushButton)[0]
    target.setFocus(Qt.FocusReason.TabFocusReason)
    shown = overlay(window)
    assert shown.isVisible()
    assert shown.geometry() == target.geometry().adjusted(-4, -4, 4, 4)
    assert shown.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert shown.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_ring_is_painted_in_the_focus_colour(ring: FocusRing, window: QWidget):
    window.findChildren(QPushButton)[0].setFocus(Qt.FocusReason.TabFocusReason)
    image = overlay(window).grab().toImage()
    assert image.pixelColor(image.width() // 2, 0).name().upper() == LIGHT.focus


def test_ring_moves_with_tab_and_follows_moves(ring: FocusRing, window: QWidget, qtbot):
    window.findChildren(QPushButton)[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window, Qt.Key.Key_Tab)
    field = window.findChildren(QLineEdit)[0]
    assert ring.target() is field
    window.resize(500, 300)
    QApplication.processEvents()
    assert overlay(window).geometry() == field.geometry().adjusted(-4, -4, 4, 4)


def test_ring_does_not_surround_a_field_clicked_by_mouse_but_a_button(ring: FocusRing, window: QWidget, qtbot):
    field, pressed = window.findChildren(QLineEdit)[0], window.findChildren(QPushButton)[0]
    window.setFocus()
    qtbot.mousePress(field, Qt.MouseButton.LeftButton)
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    by_mouse = ring.target()
    qtbot.mouseRelease(field, Qt.MouseButton.LeftButton)
    assert by_mouse is not field
    pressed.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.target() is pressed


def test_ring_leaves_lists_to_their_cells(ring: FocusRing, window: QWidget):
    window.findChildren(QPushButton)[0].setFocus(Qt.FocusReason.TabFocusReason)
    window.findChildren(QListView)[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.target() is None
    assert not overlay(window).isVisible()


def test_ring_goes_when_its_control_is_hidden_or_dies(ring: FocusRing, window: QWidget):
    pressed = window.findChildren(QPushButton)[0]
    pressed.setFocus(Qt.FocusReason.TabFocusReason)
    pressed.hide()
    assert ring.target() is not pressed
    field = window.findChildren(QLineEdit)[0]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.resize(310, 310)
    assert ring.target() is not field


def test_ring_is_cut_where_the_control_is_scrolled_away(ring: FocusRing, qtbot):
    pressed = QPushButton("Øverst")
    area = scroll(pane(column(pressed, *(QLabel("Linje") for _ in range(60)), margins=20)))
    qtbot.addWidget(area)
    area.resize(200, 200)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    pressed.setFocus(Qt.FocusReason.TabFocusReason)
    before = area.findChildren(_Ring)[0].geometry()
    area.verticalScrollBar().setValue(30)
    QApplication.processEvents()
    after = area.findChildren(_Ring)[0].geometry()
    assert after.bottom() == before.bottom() - 30
    assert after.top() == 0


def test_focus_that_is_hidden_with_its_part_goes_on_outside_of_it(ring: FocusRing, qtbot: QtBot) -> None:
    inner, before, after = QWidget(), QPushButton("Før"), QPushButton("Efter")
    first, second = QLineEdit(), QLineEdit()
    inner.setLayout(column(first, second))
    made = pane(column(before, inner, after), "canvas")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    for key, reached in ((Qt.Key.Key_Tab, [second, after, before, first]), (Qt.Key.Key_Backtab, [before, after])):
        first.setFocus()
        for each in reached:
            qtbot.keyClick(made.focusWidget(), key)
            assert made.focusWidget() is each
    first.setFocus()
    inner.hide()
    assert made.focusWidget() in (before, after)


def test_a_window_that_goes_while_something_is_open_over_it_is_asked_nothing(ring: FocusRing, qtbot: QtBot) -> None:
    window = QWidget()
    over = QFrame(window, Qt.WindowType.Popup)
    over.setLayout(column(QLineEdit("Emne"), margins=20))
    window.show()
    with qtbot.waitActive(over):
        over.show()
        over.activateWindow()
    over.findChildren(QLineEdit)[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert overlay(over).isVisible()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(over)

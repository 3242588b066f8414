import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.statebar import StateBar, Step
from desktop.ui.theme import Look, apply

STEPS = (
    Step("Modtaget", "27. aug. · TA", "done"),
    Step("Sorteret", "27. aug. · TA", "done"),
    Step("I gang", "28. aug. · ETS", "done"),
    Step("Til godkendelse", "10. sep. · ETS", "current"),
    Step("Godkendt"),
    Step("Sendt"),
    Step("Afsluttet"),
)


@pytest.fixture
def bar(dressed: QApplication, qtbot) -> StateBar:
    made = StateBar(STEPS)
    qtbot.addWidget(made)
    made.resize(700, made.sizeHint().height())
    made.show()
    return made


def test_the_bar_is_read_aloud_as_a_sentence(bar: StateBar):
    assert bar.accessibleName() == "Step 4 of 7, Til godkendelse, 10. sep. · ETS, Next: Godkendt"


def test_a_blocked_step_says_so(bar: StateBar):
    bar.set_steps((STEPS[0], Step("Afventer beslutning", "", "blocked")))
    assert bar.accessibleName() == "Step 2 of 2, Afventer beslutning, blocked"


def test_a_finished_way_stands_at_its_last_step(bar: StateBar):
    bar.set_steps([Step("Modtaget", kind="done"), Step("Afsluttet", kind="done")])
    assert bar.current() == 1
    assert bar.sentence() == "Step 2 of 2, Afsluttet"


def test_a_way_not_begun_names_its_steps(bar: StateBar):
    bar.set_steps([Step("Udkast"), Step("Vedtaget")])
    assert bar.sentence() == "Udkast, Vedtaget"
    assert bar.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert not bar.grab().isNull()


def test_no_steps_are_no_error(bar: StateBar):
    bar.set_steps(())
    assert bar.accessibleName() == ""
    assert not bar.grab().isNull()


def test_narrow_bars_are_compact_and_large_text_makes_a_bar_narrow(bar: StateBar, dressed: QApplication):
    assert not bar.is_compact()
    wide = bar.grab().toImage()
    apply(dressed, Look(scale=1.5))
    assert bar.is_compact()
    assert bar.grab().toImage() != wide
    apply(dressed, Look())
    bar.resize(400, bar.height())
    assert bar.is_compact()
    assert not bar.grab().isNull()


def test_a_done_step_can_be_clicked_and_an_open_one_not(bar: StateBar, qtbot):
    with qtbot.waitSignal(bar.step_clicked, check_params_cb=lambda at: at == 1):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(110, 12))
    with qtbot.assertNotEmitted(bar.step_clicked):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(510, 12))


def test_arrows_and_enter_take_a_done_step(bar: StateBar, qtbot):
    QApplication.sendEvent(bar, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert bar.accessibleDescription() == "Enter shows when: I gang"
    for _ in range(3):
        qtbot.keyClick(bar, Qt.Key.Key_Left)
    assert bar.accessibleDescription() == "Enter shows when: Modtaget"
    with qtbot.waitSignal(bar.step_clicked, check_params_cb=lambda at: at == 0):
        qtbot.keyClick(bar, Qt.Key.Key_Return)
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    with qtbot.waitSignal(bar.step_clicked, check_params_cb=lambda at: at == 1):
        qtbot.keyClick(bar, Qt.Key.Key_Space)

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.base.times import FixedClock
from desktop.shell.computer import Computer
from desktop.shell.locking import Locking, Veil
from desktop.shell.protection import Protection
from desktop.storage import conversion, keys
from desktop.storage.database import Database
from desktop.ui.services import Services
from tests.shell.keystore import Store
from tests.stage import NOW, services_on
from tests.storage.secrets import CHEAP, OTHER, PASSWORD

SUBJECT = "Fortrolig sag om Ørnevej"


@pytest.fixture
def services(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    monkeypatch.setattr(keys, "_N", CHEAP)
    with services_on(tmp_path, qapp) as made:
        yield made


def window(qtbot: QtBot, title: str = SUBJECT) -> QWidget:
    made = QWidget()
    made.setWindowTitle(title)
    layout = QVBoxLayout(made)
    layout.addWidget(QLabel(SUBJECT))
    layout.addWidget(QLineEdit("half a sentence"))
    made.resize(640, 480)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def locking(qtbot: QtBot, qapp: QApplication, services: Services) -> Locking:
    database = services.database
    assert isinstance(database, Database)
    conversion.protect(database, PASSWORD)
    computer = Computer(database.path.parent / "samspil.ini")
    protection = Protection(database, services.tasks, computer, Store)
    main = window(qtbot)
    protection.setParent(main)
    return Locking(main, database, protection, qapp)


def readable(widget: QWidget) -> list[str]:
    """What can be read in a window: texts that are shown, and its title."""
    shown = [each for each in widget.findChildren(QWidget) if each.isVisible()]
    texts = [each.text() for each in shown if isinstance(each, QLabel | QLineEdit)]
    return [widget.windowTitle(), *texts]


def enter(qtbot: QtBot, locking: Locking, password: str) -> None:
    page = locking.page
    assert page is not None
    page.form.editor("password").set_value(password)
    page.go.click()
    qtbot.waitUntil(lambda: locking.page is not page or page.go.isEnabled())


def test_a_locked_window_shows_nothing_and_comes_back_as_it_was(qtbot: QtBot, locking: Locking) -> None:
    main = locking._window
    field = main.findChild(QLineEdit)
    main.activateWindow()
    field.setFocus()
    locking.lock()
    assert locking.is_locked and locking.page.isVisible()
    assert locking.page.windowModality() == Qt.WindowModality.ApplicationModal
    assert not any(SUBJECT in each or "half" in each for each in readable(main))
    assert main.findChild(Veil).geometry() == main.rect()
    main.resize(700, 500)
    assert main.findChild(Veil).geometry() == main.rect()
    enter(qtbot, locking, "hest hest hest")
    assert locking.is_locked and not field.isVisible()
    enter(qtbot, locking, PASSWORD)
    assert not locking.is_locked and main.windowTitle() == SUBJECT
    assert field.isVisible() and field.text() == "half a sentence"
    assert not [each for each in main.findChildren(Veil) if each.isVisible()]


def test_every_other_window_is_covered_too(qtbot: QtBot, locking: Locking) -> None:
    second, question = window(qtbot, "Screen of the room"), QDialog(locking._window)
    QVBoxLayout(question).addWidget(QLabel(SUBJECT))
    qtbot.addWidget(question)
    question.setModal(True)
    question.show()
    locking.lock()
    for each in (locking._window, second, question):
        assert each.isVisible() and not any(SUBJECT in text for text in readable(each))
    enter(qtbot, locking, PASSWORD)
    assert all(SUBJECT in readable(each) for each in (second, question))
    question.close()


def pass_time(locking: Locking, minutes: float) -> None:
    clock = cast(FixedClock, locking._database.clock)
    locking._database.clock = FixedClock(clock.now() + timedelta(minutes=minutes))


def test_it_locks_by_itself_when_nobody_does_anything(qtbot: QtBot, qapp: QApplication, locking: Locking) -> None:
    assert locking._timer.isActive() and locking._protection.minutes == 10
    pass_time(locking, 9.9)
    locking.look()
    assert not locking.is_locked
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    locking._watch(locking._window.windowHandle())
    pass_time(locking, 9)
    qapp.sendEvent(locking._window.windowHandle(), event)
    pass_time(locking, 9.9)
    locking.look()
    assert not locking.is_locked, "a key was pressed meanwhile"
    locking._watch(None)
    pass_time(locking, 10)
    locking.look()
    assert locking.is_locked
    enter(qtbot, locking, PASSWORD)
    locking.look()
    assert not locking.is_locked, "the time begins anew"


def test_it_does_not_lock_by_itself_while_others_look_at_the_screen_of_the_room(qtbot: QtBot, locking: Locking) -> None:
    screen = window(qtbot)
    screen.showFullScreen()
    pass_time(locking, 60)
    locking.look()
    assert not locking.is_locked
    screen.close()
    locking.look()
    assert locking.is_locked
    enter(qtbot, locking, PASSWORD)


def test_the_recovery_key_unlocks_and_brings_a_new_password(qtbot: QtBot, locking: Locking) -> None:
    recovery = conversion.new_recovery(locking._database)
    locking.lock()
    page = locking.page
    page.way.click()
    for name, value in (("recovery", recovery), ("new", OTHER), ("again", OTHER)):
        page.form.editor(name).set_value(value)
    page.go.click()
    qtbot.waitUntil(lambda: not locking.is_locked)
    locking.lock()
    enter(qtbot, locking, PASSWORD)
    assert locking.is_locked
    enter(qtbot, locking, OTHER)
    assert not locking.is_locked


def test_who_has_no_password_can_only_close_the_program(qtbot: QtBot, locking: Locking) -> None:
    locking.lock()
    locking.page.leave.click()
    QApplication.processEvents()
    assert not locking._window.isVisible() and not locking.is_locked


def test_a_window_that_waits_for_its_last_backup_stays_covered(
    qtbot: QtBot, locking: Locking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locking._window, "close", lambda: False)
    locking.lock()
    locking.page.leave.click()
    QApplication.processEvents()
    assert locking.is_locked and not any(SUBJECT in each for each in readable(locking._window))
    enter(qtbot, locking, PASSWORD)
    assert SUBJECT in readable(locking._window)


def test_without_a_password_nothing_is_watched_and_nothing_locks(qtbot: QtBot, services: Services) -> None:
    database = services.database
    assert isinstance(database, Database)
    main, app = window(qtbot), cast(QApplication, QApplication.instance())
    protection = Protection(
        database, services.tasks, Computer(database.path.parent / "samspil.ini"), Store, parent=main
    )
    locking = Locking(main, database, protection, app)
    assert not locking._timer.isActive()
    locking.lock()
    assert not locking.is_locked
    (command,) = locking.commands()
    assert (command.keys, command.enabled()) == ("Ctrl+Shift+L", False)
    assert NOW

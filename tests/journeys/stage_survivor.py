"""Holds a meeting on two displays in a process of its own: `python -m tests.journeys.stage_survivor FILE ID WAY`.

"evening" goes through it by keys alone, and tells as JSON what the room saw and where; "crash" notes one entry after
the other without end, telling each that was saved, for somebody to kill; "again" tells where the meeting opens;
"present" does it by the command, as it is typed, and tells which windows that opens.
"""

import json
import sys
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.times import FixedClock
from desktop.shell import commandline
from desktop.shell.application import Running, Wishes, open_municipality, prepare
from desktop.shell.paths import paths_in
from desktop.ui.dialogs import PreparedAsker
from desktop.workshop import store
from desktop.workshop.view.console.window import Console
from desktop.workshop.view.stage import Stage, open_stage
from tests.workshop.evening import NOW

TEXT = {Qt.Key.Key_R: "r", Qt.Key.Key_B: "b", Qt.Key.Key_U: "u", Qt.Key.Key_T: "t"}


def press(where: QWidget, *keys: Qt.Key, more: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses keys as the window system does: shortcuts first, then the widget with the focus."""
    for key in keys:
        target = where.focusWidget() or where
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, more, TEXT.get(key, ""))
        asked.ignore()
        QApplication.sendEvent(target, asked)
        taken = asked.isAccepted()
        actions = [each for each in where.actions() if not taken and _wants(each, key, more)]
        if actions:
            actions[0].trigger()
        else:
            QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, more, TEXT.get(key, "")))


def _wants(action: Any, key: Qt.Key, more: Qt.KeyboardModifier) -> bool:
    return QKeySequence(QKeyCombination(more, key)) in action.shortcuts()


def write(where: QWidget, text: str) -> None:
    """Types into the field that has the focus."""
    for letter in text:
        QApplication.sendEvent(where.focusWidget() or where, QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter))  # fmt: skip


def settle(running: Running) -> None:
    """Waits until everything is written and shown."""
    for _ in range(4):
        while not running.services.tasks.idle():
            running.app.processEvents()
        running.app.processEvents()


def hold(running: Running, stage: Stage) -> dict[str, Any]:
    """An evening by keys alone: turned on the room's screen, counted, said and agreed in the console."""
    screen, console, seen = stage.screen, stage.console, []

    def see() -> None:
        settle(running)
        seen.append(type(screen.room.sight).__name__)

    see()
    pictures = stage.live.meeting.pictures
    while not stage.live.picture.scale:
        press(screen, Qt.Key.Key_PageDown)
        see()
    side = console.hands._sides[0]
    side.steppers[3].box.setFocus()
    press(console, Qt.Key.Key_Up, Qt.Key.Key_Up)
    console.hands._sides[1].steppers[1].box.setFocus()
    press(console, Qt.Key.Key_Up)
    press(console, Qt.Key.Key_R)
    see()
    press(console, Qt.Key.Key_Escape)
    press(console, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    see()
    press(console, Qt.Key.Key_U)
    write(console, "Bad news come late")
    press(console, Qt.Key.Key_Return)
    settle(running)
    press(console, Qt.Key.Key_Escape, Qt.Key.Key_R)
    see()
    press(console, Qt.Key.Key_B)
    see()
    press(console, Qt.Key.Key_B)
    for _ in pictures:
        press(screen, Qt.Key.Key_Right)
    console._tabs.setCurrentIndex(1)
    console.agreements.entry.setFocus()
    write(console, "Bad news the same day")
    press(console, Qt.Key.Key_Return)
    settle(running)
    press(screen, *[Qt.Key.Key_Left] * 1)
    see()
    before = [screen.screen().name(), console.screen().name()]
    press(screen, Qt.Key.Key_F7)
    settle(running)
    return {
        "seen": seen,
        "before": before,
        "after": [screen.screen().name(), console.screen().name()],
        "full": [screen.width(), screen.height()],
        "agreed": [each.text for each in stage.live.material.agreements],
    }


def crash(running: Running, stage: Stage) -> None:
    """Turns, counts, notes and agrees without end; every entry that is saved is told."""
    numbers = iter(range(1_000_000))
    settle(running)
    stage.live.go(3)
    settle(running)

    def more() -> None:
        number = next(numbers)
        if number % 5 == 0:
            stage.live.add_minute()
        stage.live.note(f"said {number}")
        stage.live.agree(f"agreed {number}")

    def told() -> None:
        if stage.live.is_saved:
            material = stage.live.material
            print(len(material.statements), len(material.agreements), flush=True)
            QTimer.singleShot(0, stage, more)

    stage.live.saved.connect(told)
    press(stage.console, Qt.Key.Key_U)
    write(stage.console, "Half a sen")
    QTest.qWait(700)
    more()
    running.app.exec()


def main(file: Path, meeting: int, way: str) -> None:
    """Opens the stage on a meeting of a file."""
    app = QApplication(["samspil"])
    desktop = prepare(app, paths_in(file.parent), "da")
    running = open_municipality(desktop, file, Wishes(clock=FixedClock(NOW), asker=PreparedAsker()))
    running.services.tasks.bug_found.connect(lambda _error, told: print(told, file=sys.stderr, flush=True))
    with running.database.reading() as session:
        held = store.meeting(session, meeting)
    stage = open_stage(running.services, held)
    settle(running)
    if way == "crash":
        crash(running, stage)
    told = hold(running, stage) if way == "evening" else _told(stage)
    print(json.dumps(told), flush=True)
    stage.close()
    running.close()


def present(file: Path, meeting: int) -> None:
    """Types the command that opens straight into the room; instead of waiting for people, tells what is shown."""
    shown: dict[str, str] = {}

    def look(app: QApplication) -> int:
        QTest.qWait(300)
        windows = [each for each in app.topLevelWidgets() if each.isVisible()]
        shown.update({type(each).__name__: each.screen().name() for each in windows})
        next(each for each in windows if isinstance(each, Console)).close()
        return 0

    with patch.object(QApplication, "exec", look):
        codes = [
            commandline.main(["workshop", str(each), "--db", str(file), "--present"])
            for each in (meeting, meeting + 99)
        ]
    print(json.dumps({"codes": codes, "shown": shown}), flush=True)


def _told(stage: Stage) -> dict[str, Any]:
    """Where the meeting is, and what was noted."""
    run, material = stage.live.run, stage.live.material
    assert run is not None
    return {
        "place": [run.step, run.picture],
        "extra": run.extra[run.step],
        "sight": type(stage.screen.room.sight).__name__,
        "said": [each.text for each in material.statements],
        "agreed": [each.text for each in material.agreements],
        "typing": stage.console.statements.entry.text(),
    }


if __name__ == "__main__":
    (present if sys.argv[3] == "present" else partial(main, way=sys.argv[3]))(Path(sys.argv[1]), int(sys.argv[2]))

"""Wandering: a hand that does anything a user might, in any order: the same seed goes the same way."""

import gc
from collections.abc import Callable
from random import Random

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.shell.application import Running
from desktop.shell.computer import SCALES
from desktop.ui.lists import ListView

SIZES = (QSize(1920, 1080), QSize(1500, 900), QSize(1366, 768), QSize(1093, 614), QSize(800, 600))
LANGUAGES = ("da", "nb", "en")
_KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown)


class Wanderer:
    """Uses a window at random; `settle` waits for what was asked for."""

    def __init__(self, running: Running, seed: int, settle: Callable[[], object]) -> None:
        self._running, self._random, self._settle = running, Random(seed), settle
        self._ways: tuple[tuple[str, int, Callable[[], object]], ...] = (
            ("language", 3, self._speak),
            ("theme", 2, running.appearance.turn_light),
            ("text size", 2, lambda: running.appearance.set_scale(self._random.choice(SCALES))),
            ("window size", 2, lambda: running.window.resize(self._random.choice(SIZES))),
            ("place", 3, self._go),
            ("scene", 3, self._show_scene),
            ("row", 4, self._choose_row),
            ("keys", 2, self._press),
            ("palette", 1, self._look_up),
            ("garbage", 2, gc.collect),
        )

    def step(self) -> str:
        """Does one thing, and gives its name; sometimes it does not wait for the answer."""
        name, _, way = self._random.choices(self._ways, [weight for _, weight, _ in self._ways])[0]
        way()
        if self._random.random() < 0.7:
            self._settle()
        else:
            QApplication.processEvents()
        return f"{name} at {self._running.window.place}"

    def _speak(self) -> None:
        self._running.appearance.set_language(self._random.choice(LANGUAGES))

    def _go(self) -> None:
        self._running.window.go(self._random.choice(list(self._running.window.features)))

    def _show_scene(self) -> None:
        window = self._running.window
        scenes = window.pages[window.place].scenes() if window.place in window.pages else ()
        if scenes:
            self._random.choice(scenes)[1]()

    def _choose_row(self) -> None:
        """Goes through some rows of a list in view, faster than they can be shown."""
        for seen in self._running.window.findChildren(ListView):
            for _ in range(3):
                if isValid(seen) and seen.isVisible() and seen.model().rowCount():
                    seen.choose(self._random.randrange(seen.model().rowCount()))
                    QApplication.processEvents()

    def _press(self) -> None:
        for _ in range(5):
            key = self._random.choice(_KEYS)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                target = QApplication.focusWidget() or self._running.window
                QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    def _look_up(self) -> None:
        window = self._running.window
        window.open_palette()
        window.palette_box.field.setText(self._random.choice("abeskv"))
        self._settle()
        window.palette_box.hide()

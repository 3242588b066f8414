"""Long work: a bar with a count that appears in place after 300 ms, the time left after 3 s, and a Stop that stops."""

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.base.words import translate
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, column, pane, row
from desktop.ui.text import label

SHOWN_AFTER = 300
"""Milliseconds a work may take before anything is shown."""
_TIME_AFTER = 3.0


class LongWork(QWidget):
    """What runs and how far it has come; hidden while nothing runs, or not long enough to be worth a word."""

    appeared = Signal()
    """It has lasted long enough to be shown."""
    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.running = False
        self._began = 0.0
        self._meanwhile = ""
        self._counted: Callable[[int], str] = str
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SHOWN_AFTER)
        self._clock.timeout.connect(self._appear)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._what, self._count, self._left = label("", "strong"), label("", "small"), label("", "caption")
        self.stop = button(translate("LongWork", "Stop"), "link", on_click=self.stop_requested.emit)
        inside = column(
            row(self._what, STRETCH, self._count),
            self.bar,
            row(self._left, STRETCH, self.stop),
            margins=(16, 10, 16, 8),
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(pane(inside, "well"))
        self.hide()

    def begin(self, what: str, meanwhile: str = "", counted: Callable[[int], str] = str) -> None:
        """A work has begun; it is shown if it lasts.

        `meanwhile` tells what can be done until then, where not everything can; `counted` puts a count into words.
        """
        self.running, self._began = True, time.monotonic()
        self._meanwhile = meanwhile or translate("LongWork", "You can go on working.")
        self._counted = counted
        self._what.setText(what)
        self._count.clear()
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(what)
        self._left.setText(self._meanwhile)
        self._clock.start()

    def rename(self, what: str) -> None:
        """The work is called otherwise now that more is known of it."""
        self._what.setText(what)

    def reach(self, done: int, total: int) -> None:
        """Shows how far it has come, and after three seconds how long it will take."""
        if not self.running:
            return
        said = translate("LongWork", "{done} of {total}").format(done=self._counted(done), total=self._counted(total))
        self._count.setText(said)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.bar.setAccessibleName(f"{self._what.text()}, {said}")
        passed = time.monotonic() - self._began
        told = self._meanwhile
        if passed > _TIME_AFTER and done:
            seconds = round(passed / done * (total - done)) + 1
            told = translate("LongWork", "About %n seconds left.", seconds) + " " + told
        self._left.setText(told)

    def left_text(self) -> str:
        """What is told of the time that it will take."""
        return self._left.text()

    def end(self) -> None:
        """The work is done, or was stopped."""
        self.running = False
        self._clock.stop()
        self.hide()

    def _appear(self) -> None:
        if self.running:
            self.show()
            self.appeared.emit()

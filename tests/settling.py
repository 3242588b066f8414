"""Settling: waiting until everything that was asked for is on the screen."""

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop.ui.tasks import Tasks

PATIENCE = 20_000
"""Milliseconds after which a test fails instead of waiting on."""


def settle(tasks: Tasks, rounds: int = 4) -> None:
    """Waits until nothing runs; what an answer asks for in turn, and what the next event shows, takes more rounds."""
    for _ in range(rounds):
        _wait(tasks)
        QApplication.processEvents()


def _wait(tasks: Tasks) -> None:
    """Waits for the word that the last piece of work is delivered: whoever asks again and again loses time."""
    loop, over = QEventLoop(), QTimer(singleShot=True, interval=PATIENCE)
    over.timeout.connect(loop.quit)
    over.start()
    told = tasks.busy.connect(lambda busy: None if busy else loop.quit())
    while not tasks.idle() and over.isActive():
        loop.exec()  # also left when the last window is closed
    tasks.busy.disconnect(told)
    assert tasks.idle(), f"still at work after {PATIENCE} ms"

"""Python collects on the main thread only, and does collect."""

import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.ui.collecting import Collector, collect_due


class Ring:
    """Something that only the collector frees."""

    def __init__(self) -> None:
        self.me = self


def test_what_only_the_collector_frees_is_freed_once_enough_is_due() -> None:
    gone = weakref.ref(Ring())
    kept: list[list[int]] = [[] for _ in range(3000)]
    collect_due()
    assert gone() is None
    assert len(kept) == 3000


def test_another_thread_never_collects(qtbot: QtBot) -> None:
    owner = QObject()
    Collector(owner)
    gone = weakref.ref(Ring())
    made: list[list[Ring]] = []
    thread = threading.Thread(target=lambda: made.append([Ring() for _ in range(5000)]))
    thread.start()
    thread.join()
    assert gone() is not None
    collect_due()
    assert gone() is None

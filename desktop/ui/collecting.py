"""Collecting: Python's garbage collector runs on the main thread only.

It runs wherever something is made. On a thread that reads the database it would destroy widgets that are part of a
cycle, and Qt's widgets must die on the main thread: the program then dies later, somewhere else.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1000
"""Milliseconds between two looks at what there is to collect."""
_THRESHOLDS = (700, 10, 10)


def collect_due() -> None:
    """Collects the oldest generation that is due by Python's usual thresholds; call it on the main thread."""
    due = [age for age, (count, most) in enumerate(zip(gc.get_count(), _THRESHOLDS, strict=True)) if count > most]
    if due:
        gc.collect(max(due))


class Collector(QObject):
    """Collects from time to time while the main thread's events run."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY)
        self._clock.timeout.connect(collect_due)
        self._clock.start()

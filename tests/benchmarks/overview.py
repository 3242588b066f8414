"""Benchmarks: the overview on a file that `samspil demo --scale 334 --create FILE` made: overview.py FILE.

Prints a line for each budget: what waits, the numbers, and the page from the window to its cards.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.benchmarks.run import told, until  # noqa: E402 - the path is set above

RUNS = 5
PALETTE = ("skole", "budget", "støj", "pleje", "borgmester", "2026-118", "trafik", "besøg", "regel", "svar")


def main() -> int:
    """Measures everything; 1 when a budget does not hold."""
    file = Path(sys.argv[1])
    return 0 if all([*reading(file), *window(file)]) else 1


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of some work, the median of some runs after a first one."""
    work()
    found = []
    for _ in range(RUNS):
        began = time.perf_counter()
        work()
        found.append((time.perf_counter() - began) * 1000)
    return statistics.median(found)


def reading(file: Path) -> list[bool]:
    """What waits, and the numbers, read without a window."""
    from desktop.base.times import SystemClock, zone_of
    from desktop.overview.actions import counting, gathering, waiting
    from desktop.storage.database import Database

    database = Database.open(file, SystemClock(zone_of("DK")))
    with database.reading() as session:
        first = timed(lambda: waiting.first_rows(session, ""))
        waits = timed(lambda: gathering.gather(session))
        numbers = timed(lambda: counting.count(session))
    database.close()
    return [
        told("overview, first rows", f"{first:.0f} ms", first, 100.0, "ms"),
        told("overview, all cards that wait", f"{waits:.0f} ms", waits, 300.0, "ms"),
        told("overview, numbers of two years", f"{numbers:.0f} ms", numbers, 1000.0, "ms"),
    ]


def window(file: Path) -> list[bool]:
    """From the shown window to the first rows, and the palette's finders for a text."""
    from desktop.shell.application import Wishes, open_municipality, prepare
    from desktop.shell.finding import LOOKED_AT, ranked
    from desktop.shell.paths import paths_in
    from desktop.ui.dialogs import PreparedAsker

    app = QApplication.instance() or QApplication(["samspil"])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        running = open_municipality(prepare(app, paths_in(Path(folder)), "da"), file, Wishes(asker=PreparedAsker()))
        ready: list[float] = []
        running.window.ready.connect(lambda: ready.append(time.perf_counter()))
        running.window.resize(1600, 900)
        running.window.show()
        began = time.perf_counter()
        running.window.go("overview")
        until(app, lambda: bool(ready))
        until(app, running.services.tasks.idle)
        taken = []
        for text in PALETTE:
            for end in range(1, len(text) + 1):
                start = time.perf_counter()
                with running.database.reading() as session:
                    for feature in running.window.features.values():
                        if feature.find:
                            ranked(text[:end], feature.find(session, text[:end], LOOKED_AT))
                taken.append((time.perf_counter() - start) * 1000)
        running.window.close()
        running.close()
    opened = (ready[0] - began) * 1000
    p95 = statistics.quantiles(taken, n=20)[-1]
    return [
        told("overview after the window", f"{opened:.0f} ms", opened, 300.0, "ms"),
        told("palette over all rooms, p95", f"{p95:.0f} ms over {len(taken)} texts", p95, 60.0, "ms"),
    ]


if __name__ == "__main__":
    sys.exit(main())

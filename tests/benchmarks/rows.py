"""Rows: how long the main thread works when another row is chosen, and when language or look is switched.

python tests/benchmarks/rows.py [--db FILE] [--rows N]. The time is the main thread's own: waiting does not count.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
NOW = datetime(2026, 11, 24, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))


def main() -> int:
    """Measures what was asked for; 1 when the budget does not hold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=120)
    parser.add_argument("--db", type=Path, help="a file that `samspil demo --create FILE` has made")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder), wanted.db) as (running, settle):
        held = row_changes(running, settle, wanted.rows)
        switches(running, settle)
    return 0 if held else 1


@contextmanager
def opened(folder: Path, file: Path | None) -> Iterator[tuple[Any, Callable[[], float]]]:
    """The window on a copy of the file or on the Danish demo, and what waits for it: gives the main thread's ms."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from desktop.base.times import FixedClock
    from desktop.shell.application import Wishes, open_municipality, prepare
    from desktop.shell.demo import building
    from desktop.shell.paths import paths_in
    from desktop.storage.database import restore
    from desktop.ui.dialogs import PreparedAsker

    app = QApplication.instance() or QApplication(["samspil"])
    assert isinstance(app, QApplication)
    copied = folder / "rows.samspil"
    if file:
        restore(file, copied)
    else:
        building.build(copied, "DK", "da", 1, 1, NOW).close()
    running = open_municipality(
        prepare(app, paths_in(folder), "da"), copied, Wishes(clock=FixedClock(NOW), asker=PreparedAsker())
    )
    spent = [time.thread_time()]

    def settle() -> float:
        app.processEvents()
        while not running.services.tasks.idle():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for _ in range(3):
            app.processEvents()
        spent.append(time.thread_time())
        return (spent[-1] - spent[-2]) * 1000

    running.window.resize(1920, 1080)
    running.window.show()
    running.window.go("questions")
    settle()
    yield running, settle
    running.window.close()
    running.close()


def row_changes(running: Any, settle: Callable[[], float], rows: int) -> bool:
    """Goes down the list of all questions, row by row, until each is on the screen."""
    from desktop.questions.rules import View

    page = running.window.pages["questions"]
    page.listing.show_view(View.ALL)
    settle()
    shown = page.listing.list
    took = []
    for at in range(min(rows, shown.model().rowCount())):
        shown.choose(at)
        took.append(settle())
    p50, p95 = statistics.median(took[3:]), statistics.quantiles(took[3:], n=20)[-1]
    print(f"row change, main thread: p50 {p50:.0f} ms, p95 {p95:.0f} ms over {len(took)} rows; budget p95 50 ms")
    return p95 <= 50


def switches(running: Any, settle: Callable[[], float]) -> None:
    """Switches look, text size and language to and fro, with every page made before."""
    for place in running.window.features:
        running.window.go(place)
        settle()
    running.window.go("questions")
    settle()
    look = running.appearance
    ways: tuple[tuple[str, Callable[[], object], Callable[[], object]], ...] = (
        ("theme", look.turn_light, look.turn_light),
        ("text size", lambda: look.set_scale(125), lambda: look.set_scale(100)),
        ("language", lambda: look.set_language("nb"), lambda: look.set_language("da")),
    )
    for name, there, back in ways:
        took = []
        for _ in range(4):
            for way in (there, back):
                way()
                took.append(settle())
        print(f"{name} switch, main thread: median {statistics.median(took):.0f} ms, most {max(took):.0f} ms")


if __name__ == "__main__":
    sys.exit(main())

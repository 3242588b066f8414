"""Months: how long it takes to turn the calendar by a month when a file has 10,000 visits.

python tests/benchmarks/months.py [--visits N] [--turns N]. From the turn until the new month, read from the file, has
been painted: by the clock, and the main thread's own time, which another program on the machine does not lengthen.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
NOW = datetime(2026, 11, 24, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))
YEARS = 5


def main() -> int:
    """Measures the turns; 1 when the budget does not hold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--visits", type=int, default=10_000)
    parser.add_argument("--turns", type=int, default=60)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder), wanted.visits) as (page, settle):
        took, own = [], []
        for turn in range(wanted.turns):
            began = (time.perf_counter(), time.thread_time())
            page.board.turn(1 if turn < wanted.turns // 2 else -1)
            settle()
            took.append((time.perf_counter() - began[0]) * 1000)
            own.append((time.thread_time() - began[1]) * 1000)
        shown = len([chip for day in page.board.sheet.grid.days() for chip in page.board.sheet.chips(day)])
    print(f"month turn, {wanted.visits} visits, {shown} entries in the last month; budget p95 50 ms")
    for name, times in (("by the clock", took), ("main thread", own)):
        p50, p95 = statistics.median(times[3:]), statistics.quantiles(times[3:], n=20)[-1]
        print(f"  {name}: p50 {p50:.0f} ms, p95 {p95:.0f} ms")
    return 0 if p95 <= 50 else 1


def fill(database: Any, visits: int) -> None:
    """Puts so many visits into a file, spread over the working days of some years."""
    from desktop.visits import store
    from desktop.visits.rules.records import State, Visit, VisitKind

    first, states, kinds = date(2025, 1, 1), tuple(State)[:5], tuple(VisitKind)
    drafts = []
    for number in range(visits):
        day = first + timedelta(number * YEARS * 365 // visits)
        start = 480 + number * 37 % 480
        drafts.append(
            Visit(
                kinds[number % len(kinds)],
                f"Besøg nummer {number} på Skovvænget Skole",
                NOW,
                f"B{number:05}",
                states[number % len(states)],
                day=day,
                start=start,
                end=start + 90,
                institution_id=number % 40 + 1,
                host_id=number % 25 + 1,
            )
        )
    with database.writing("Benchmark") as session:
        store.add_many(session, drafts)


@contextmanager
def opened(folder: Path, visits: int) -> Iterator[tuple[Any, Callable[[], None]]]:
    """The calendar of the demo with the visits, in its window, and what waits until it is painted."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from desktop.base.times import FixedClock
    from desktop.shell.application import Wishes, open_municipality, prepare
    from desktop.shell.demo import building
    from desktop.shell.paths import paths_in
    from desktop.ui.dialogs import PreparedAsker

    app = QApplication.instance() or QApplication(["samspil"])
    assert isinstance(app, QApplication)
    file = folder / "months.samspil"
    database = building.build(file, "DK", "da", 1, 1, NOW)
    fill(database, visits)
    database.close()
    wishes = Wishes(clock=FixedClock(NOW), asker=PreparedAsker())
    running = open_municipality(prepare(app, paths_in(folder), "da"), file, wishes)

    def settle() -> None:
        app.processEvents()
        while not running.services.tasks.idle():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        for _ in range(3):
            app.processEvents()

    running.window.resize(1920, 1080)
    running.window.show()
    running.window.go("calendar")
    settle()
    yield running.window.pages["calendar"], settle
    running.window.close()
    running.close()


if __name__ == "__main__":
    raise SystemExit(main())

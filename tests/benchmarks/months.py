"""Months: how long it takes to turn the calendar by a month when a file has 10,000 visits.

python tests/benchmarks/months.py [--visits N] [--turns N]. Page Up or Page Down is sent to the real window, and the
time is taken until the calendar has painted the new month with its visits: first with the next key when the window has
come to rest, then with the next key at once, as when it is held down. By the clock, and the main thread's own time,
which another program on the machine hardly lengthens.
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

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
NOW = datetime(2026, 11, 24, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))
YEARS, BUDGET, REST = 5, 50.0, 0.2


def main() -> int:
    """Measures the turns; 1 when the budget does not hold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--visits", type=int, default=10_000)
    parser.add_argument("--turns", type=int, default=60)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder), wanted.visits) as (page, settle):
        painted = Painted(page.board)
        print(f"month turn, {wanted.visits} visits, {len(painted.entries())} entries in the first month")
        one = turned(painted, wanted.turns, settle)
        held = turned(painted, wanted.turns, lambda: None)
    return 0 if all([told("one turn after the other", one), told("the key held down", held)]) else 1


def turned(painted: "Painted", turns: int, rest: Callable[[], None]) -> list[tuple[float, float]]:
    """Milliseconds of each turn, by the clock and of the main thread; half of them forward, half back."""
    taken = []
    for turn in range(turns):
        began = (time.perf_counter(), time.thread_time())
        painted.turn(forward=turn < turns // 2)
        taken.append(((time.perf_counter() - began[0]) * 1000, (time.thread_time() - began[1]) * 1000))
        rest()
    return taken


def told(name: str, taken: list[tuple[float, float]]) -> bool:
    """Prints median and p95 of both clocks, and says whether the budget holds."""
    said: list[tuple[float, str]] = []
    for label, times in zip(("by the clock", "main thread"), zip(*taken, strict=True), strict=True):
        p95 = statistics.quantiles(times, n=20)[-1]
        said.append((p95, f"{label} p50 {statistics.median(times):.0f} ms, p95 {p95:.0f} ms"))
    held = bool(said[0][0] <= BUDGET)
    print(f"  {name}: {'; '.join(text for _, text in said)}; budget {BUDGET:.0f} ms {'holds' if held else 'FAILS'}")
    return held


class Painted(QObject):
    """Presses the keys of the calendar and sees when the month they turn to is painted with its entries."""

    def __init__(self, board: Any) -> None:
        super().__init__()
        self._board, self._before, self._seen = board, board.sheet.month, False
        board.sheet.installEventFilter(self)

    def entries(self) -> list[Any]:
        """The entries of the month that is shown."""
        sheet = self._board.sheet
        return [chip for day in sheet.grid.days() for chip in sheet.chips(day)]

    def turn(self, forward: bool) -> None:
        """Turns by a month; returns when that is painted."""
        self._seen, self._before = False, self._board.sheet.month
        key = Qt.Key.Key_PageDown if forward else Qt.Key.Key_PageUp
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.postEvent(self._board.sheet, event)
        while not self._seen:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            sheet = self._board.sheet
            read = (sheet.diary.first, sheet.diary.last) == (sheet.grid.first, sheet.grid.last)
            self._seen = self._seen or (read and sheet.month != self._before)
        return super().eventFilter(watched, event)


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
        until = time.monotonic() + REST
        while time.monotonic() < until:
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

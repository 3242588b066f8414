"""Measures a meeting on stage: turning pictures, saving entries, and what three hours take of memory.

One line a budget, as the other benchmarks; it is not part of the tests, since machines are noisy. Keys are pressed as
people do, with a moment between them; what comes without any moment is told as well, without a budget. An entry is
saved when the disk has it, so what the disk alone takes stands beside it: a bare commit, told in the same minute; and
the same entries with the file in memory, which is what the program itself takes. The three hours are told to the
program by a clock of their own, second by second: they take about a minute.
"""

import gc
import json
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.workshop.rules import Party

TURNS, SAVES, MEMORY = 50.0, 20.0, 5.0
"""Budgets: milliseconds (95 of 100) from the key to the picture, and to a saved entry; megabytes in three hours."""
HOURS = 3
_PAUSE, _MOMENT = 0.7, 0.25
"""Seconds between two keys, and between two entries."""
_FULL = 130
"""Entries that fill the lists of the console, which show the latest."""
SIZES = ((1920, 1080), (3840, 2160))
IN_MEMORY = Path("/dev/shm")


def main() -> int:
    """Measures at both sizes, and the entries in memory; 1 when a budget is broken."""
    good = []
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            good += _measure(_on_stage, Path(folder), size)
    if IN_MEMORY.is_dir():
        with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
            good += _measure(_in_memory, Path(folder), SIZES[0])
    return 0 if all(good) else 1


def _measure(what: Callable[[Path, tuple[int, int]], list[bool]], folder: Path, size: tuple[int, int]) -> list[bool]:
    """What is measured at one size of the room's display, in a process of its own."""
    child = os.fork()
    if not child:
        code = 1
        try:
            code = 0 if all(what(folder, size)) else 1
        finally:
            sys.stdout.flush()
            os._exit(code)
    return [os.waitpid(child, 0)[1] == 0]


def _on_stage(folder: Path, size: tuple[int, int]) -> list[bool]:
    """All budgets of a meeting on two displays."""
    name = f"{size[0]} × {size[1]}"
    with _opened(folder, size) as bench:
        turned, painting = bench.turned(2, _PAUSE)
        entry, working, bare = bench.saved(120)
        good = [
            say(f"next picture at {name}, p95", turned, TURNS, "ms"),
            say(f"entry saved at {name}, p95", entry, SAVES, "ms"),
            say(f"{HOURS} hours at {name} grow by", bench.hours(), MEMORY, "MB"),
        ]
        say("a bare commit on this disk, p95", bare, 0.0, "ms")
        say("of a picture the processor works, p95", painting, 0.0, "ms")
        say("of an entry the processor works, p95", working, 0.0, "ms")
        say(f"{HOURS} hours at {name} leave more widgets", bench.left, 0.0, "")
        say(f"next picture at {name} without any moment between, p95", bench.turned(1, 0.0)[0], 0.0, "ms")
    return good


def _in_memory(folder: Path, size: tuple[int, int]) -> list[bool]:
    """What the program itself takes for an entry: the file lies where nothing waits for a disk."""
    with _opened(folder, size) as bench:
        return [say("entry saved with the file in memory, p95", bench.saved(120)[0], SAVES, "ms")]


@contextmanager
def _opened(folder: Path, size: tuple[int, int]) -> Iterator["Bench"]:
    """A meeting on two displays."""
    displays = folder / "displays.json"
    screens = [("Laptop", 0, 1366, 768), ("Wall", 1366, *size)]
    told = [{"name": n, "x": x, "y": 0, "width": w, "height": h, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
            for n, x, w, h in screens]  # fmt: skip
    displays.write_text(json.dumps({"screens": told}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={displays}"
    from PySide6.QtWidgets import QApplication

    from desktop.ui import fonts, theme
    from desktop.workshop.view.stage import open_stage
    from tests.workshop.evening import Ticking, fill, services_of

    app = QApplication(["benchmark"])
    fonts.load()
    theme.apply(app, theme.Look())
    clock = Ticking()
    database, meeting = fill(folder / "town.samspil", clock)
    services = services_of(database, clock)
    stage = open_stage(services, meeting)
    bench = Bench(app, services, stage, clock, folder)
    bench.settle()
    yield bench
    stage.close()
    bench.settle()
    services.tasks.close()
    database.close()


class Bench:
    """A stage and how it is measured."""

    left = 0
    """Widgets that are there after three hours and were not before."""

    def __init__(self, app: Any, services: Any, stage: Any, clock: Any, folder: Path) -> None:
        self.app, self.services, self.stage, self.clock = app, services, stage, clock
        self._bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
        self._bare.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE told (text)")

    def settle(self, seconds: float = 0.0) -> None:
        """Lets the program work for a time, and until nothing is left: in a loop of events, as it does."""
        from PySide6.QtCore import QEventLoop, QTimer

        wait = seconds
        while wait >= 0:
            loop = QEventLoop()
            QTimer.singleShot(round(wait * 1000), loop, loop.quit)
            loop.exec()
            wait = -1 if self.services.tasks.idle() else 0.002

    def turned(self, rounds: int, pause: float) -> tuple[float, float]:
        """From the key on the room's screen until its picture is painted, and what the processor worked of it.

        With that the picture is seen through the one before, which fades.
        """
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        found, worked = [], []
        for way in ((Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) * rounds)[: 2 * rounds]:
            for _ in self.stage.live.meeting.pictures[1:]:
                self.settle(pause)
                began, work = time.perf_counter(), time.thread_time()
                self.app.sendEvent(
                    self.stage.screen, QKeyEvent(QEvent.Type.KeyPress, way, Qt.KeyboardModifier.NoModifier)
                )
                found.append((time.perf_counter() - began) * 1000)
                worked.append((time.thread_time() - work) * 1000)
                assert self.stage.screen.room.sight == self.stage.sight()
        return p95(found), p95(worked)

    def saved(self, count: int) -> tuple[float, float, float]:
        """From an entry until it is told to be written, what the processor worked of it, and a bare commit between."""
        from PySide6.QtCore import QEventLoop

        found, worked, bare = [], [], []
        for number in range(count):
            self.settle(_MOMENT)
            began = time.perf_counter()
            self._bare.execute("INSERT INTO told VALUES (?)", (f"said {number}",))
            bare.append((time.perf_counter() - began) * 1000)
            began, work = time.perf_counter(), time.process_time()
            self._enter(number)
            while self.stage.live.is_saving:
                self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            found.append((time.perf_counter() - began) * 1000)
            worked.append((time.process_time() - work) * 1000)
        return p95(found), p95(worked), p95(bare)

    def _enter(self, number: int) -> None:
        """An entry: what was said, counted or agreed, in turn."""
        live = self.stage.live
        if number % 3 == 0:
            live.note(f"said {number}")
        elif number % 3 == 1:
            live.count(self._asked, tuple(Party)[number % 2], (1, 2, number % 5, 0, 1))
        else:
            live.agree(f"agreed {number}")

    @property
    def _asked(self) -> str:
        """The question that hands are counted for."""
        found = (each for step in self.stage.live.meeting.steps for each in step.pictures if each.scale)
        return str(next(found).item)

    def hours(self) -> float:
        """Megabytes more than the least that was held in three hours, once the console's lists are full.

        Each minute shows a picture and its result, and takes an entry; each half hour is looked at.
        """
        began = self._held()
        for number in range(_FULL):
            self._enter(number)
            self.settle()
        self._minutes(30)
        held, widgets = [self._held()], len(self.app.allWidgets())
        for _ in range(HOURS * 2):
            self._minutes(30)
            held.append(self._held())
        self.left = len(self.app.allWidgets()) - widgets
        print(
            f"      held: {began:.0f} MB, with full lists and each half hour {', '.join(f'{at:.0f}' for at in held)} MB"
        )
        return held[-1] - min(held)

    def _held(self) -> float:
        """Megabytes at the first picture, with those painted beforehand that belong to it."""
        self.stage.live.go(0)
        self.settle(1.0)
        while not self.stage.screen.room.is_prepared:
            self.settle(0.2)
        gc.collect()
        return memory()

    def _minutes(self, count: int) -> None:
        pictures = len(self.stage.live.meeting.pictures)
        for minute in range(count):
            for _ in range(60):
                self.clock.pass_by(seconds=1)
                self.stage.live.ticked.emit()
                self.app.processEvents()
            turn = self.stage.live.forward if minute % (2 * pictures) < pictures else self.stage.live.back
            turn()
            self.settle()
            self.stage.live.show_result()
            self._enter(minute)
            self.settle(0.02)


def p95(found: list[float]) -> float:
    """The time that 95 of 100 stay under."""
    return sorted(found)[int(len(found) * 0.95)]


def memory() -> float:
    """Megabytes this process holds."""
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def say(what: str, found: float, budget: float, unit: str) -> bool:
    """One line: what, how much, and the budget where there is one."""
    limit = f"  (budget {budget:g} {unit})" if budget else ""
    broken = bool(budget) and found > budget
    print(f"{'FAIL' if broken else 'ok  '}  {what}: {found:.1f} {unit}{limit}", flush=True)
    return not broken


if __name__ == "__main__":
    sys.exit(main())

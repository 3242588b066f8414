"""Measures a meeting on stage: turning pictures, saving entries, and what three hours take of memory.

One line a budget, as the other benchmarks; it is not part of the tests, since machines are noisy. Keys are pressed as
people do, with a moment between them; what comes without any moment is told as well, without a budget.
"""

import gc
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

TURNS, SAVES, MEMORY = 50.0, 20.0, 5.0
"""Budgets: milliseconds (95 of 100) from the key to the picture, and to a saved entry; megabytes in three hours."""
HOURS = 3
_PAUSE = 0.9
"""Seconds between two keys."""
SIZES = ((1920, 1080), (3840, 2160))


def main() -> int:
    """Measures at both sizes; 1 when a budget is broken."""
    good = []
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            good += _measure(Path(folder), size)
    return 0 if all(good) else 1


def _measure(folder: Path, size: tuple[int, int]) -> list[bool]:
    """All budgets at one size of the room's display, in a process of its own."""
    child = os.fork()
    if not child:
        code = 1
        try:
            code = 0 if all(_on_stage(folder, size)) else 1
        finally:
            sys.stdout.flush()
            os._exit(code)
    return [os.waitpid(child, 0)[1] == 0]


def _on_stage(folder: Path, size: tuple[int, int]) -> list[bool]:
    """Opens a meeting on two displays, and measures."""
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
    bench = Bench(app, services, stage, clock)
    bench.settle()
    name = f"{size[0]} × {size[1]}"
    good = [
        say(f"next picture at {name}, p95", bench.turned(2, _PAUSE), TURNS, "ms"),
        say(f"entry saved at {name}, p95", bench.saved(200), SAVES, "ms"),
        say(f"{HOURS} hours at {name} grow by", bench.hours(), MEMORY, "MB"),
    ]
    say(f"next picture at {name} without any moment between, p95", bench.turned(1, 0.0), 0.0, "ms")
    stage.close()
    bench.settle()
    services.tasks.close()
    database.close()
    return good


class Bench:
    """A stage and how it is measured."""

    def __init__(self, app: Any, services: Any, stage: Any, clock: Any) -> None:
        self.app, self.services, self.stage, self.clock = app, services, stage, clock

    def settle(self, seconds: float = 0.0) -> None:
        """Lets the program work for a time, and until nothing is left."""
        until = time.monotonic() + seconds
        while time.monotonic() < until or not self.services.tasks.idle():
            self.app.processEvents()
            time.sleep(0.001)
        self.app.processEvents()

    def turned(self, rounds: int, pause: float) -> float:
        """From the key on the room's screen until its picture is painted; the fade only begins then."""
        from PySide6.QtCore import QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        found = []
        for way in ((Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) * rounds)[: 2 * rounds]:
            for _ in self.stage.live.meeting.pictures[1:]:
                self.settle(pause)
                began = time.perf_counter()
                self.app.sendEvent(
                    self.stage.screen, QKeyEvent(QEvent.Type.KeyPress, way, Qt.KeyboardModifier.NoModifier)
                )
                found.append((time.perf_counter() - began) * 1000)
                assert self.stage.screen.room.sight == self.stage.sight()
        return p95(found)

    def saved(self, count: int) -> float:
        """From an entry until it is told to be written."""
        found = []
        for number in range(count):
            began = time.perf_counter()
            if number % 2:
                self.stage.live.note(f"said {number}")
            else:
                self.stage.live.turn(lambda run, _meeting, _now: run)
            while self.stage.live.is_saving:
                self.app.processEvents()
            found.append((time.perf_counter() - began) * 1000)
            self.settle()
        return p95(found)

    def hours(self) -> float:
        """Megabytes that three hours take more than ten minutes: second by second, with a picture a minute."""
        self._minutes(10)
        before = self._held()
        self._minutes(HOURS * 60)
        return self._held() - before

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
            self.stage.live.show_result()
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

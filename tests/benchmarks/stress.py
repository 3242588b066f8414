"""Stress: the whole window used at random: python tests/benchmarks/stress.py [--seed N] [--runs N] [--steps N].

Each run is a process of its own, with the collector far busier than usual. Prints one line for each; 1 when one died.
"""

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
NOW = datetime(2026, 11, 24, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))


def main() -> int:
    """Runs what was asked for, one run after the other."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1, help="of the first run; the others follow")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--steps", type=int, default=120)
    parser.add_argument("--often", type=int, default=100, help="the collector's first threshold (Python's own: 700)")
    parser.add_argument("--db", type=Path, help="a file that `samspil demo --create FILE` has made")
    parser.add_argument("--alone", action="store_true", help="one run in this process")
    wanted = parser.parse_args()
    if wanted.alone:
        wander(wanted.db, wanted.seed, wanted.steps, wanted.often)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        file = wanted.db or demo_in(Path(folder))
        died = [seed for seed in range(wanted.seed, wanted.seed + wanted.runs) if not survived(file, seed, wanted)]
    print(f"{wanted.runs - len(died)} of {wanted.runs} runs came through" + (f"; died: {died}" if died else ""))
    return 1 if died else 0


def demo_in(folder: Path) -> Path:
    """The Danish demo."""
    from desktop.shell.demo import building

    file = folder / "demo.samspil"
    building.build(file, "DK", "da", 1, 1, NOW).close()
    return file


def survived(file: Path, seed: int, wanted: argparse.Namespace) -> bool:
    """Whether a run came to its end; what it said last is shown when it did not."""
    began = time.monotonic()
    command = [sys.executable, "-X", "faulthandler", __file__, "--alone", "--db", str(file), "--seed", str(seed)]
    command += ["--steps", str(wanted.steps), "--often", str(wanted.often)]
    with tempfile.TemporaryDirectory() as home:
        places = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_STATE_HOME=home)
        places |= {"MALLOC_PERTURB_": "165"}  # with glibc, what is used after it was freed is no longer what it was
        ended = subprocess.run(command, check=False, cwd=ROOT, env=places, capture_output=True, text=True)
    took = time.monotonic() - began
    print(f"seed {seed}: {'came through' if not ended.returncode else f'ended with {ended.returncode}'}, {took:.0f} s")
    if ended.returncode:
        told = [line for line in ended.stderr.splitlines() if "This plugin does not support" not in line]
        print(*ended.stdout.splitlines()[-4:], *told[-60:], sep="\n    ", flush=True)
    return not ended.returncode


def wander(file: Path, seed: int, steps: int, often: int) -> None:
    """One run: opens a copy of the file again and again, and wanders through the window."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from desktop.base.times import FixedClock
    from desktop.shell.application import Running, Wishes, open_municipality, prepare
    from desktop.shell.paths import paths_in
    from desktop.storage.database import restore
    from desktop.ui.dialogs import PreparedAsker
    from tests.journeys.wandering import Wanderer

    gc.set_threshold(often, 5, 5)
    app = QApplication(["samspil"])
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(folder) / "stress.samspil"
        restore(file, copied)
        desktop = prepare(app, paths_in(Path(folder)), "da")
        for turn in range(3):
            running = open_municipality(desktop, copied, Wishes(clock=FixedClock(NOW), asker=PreparedAsker()))

            def settle(running: Running = running) -> None:
                until = time.monotonic() + 10
                while not running.services.tasks.idle() and time.monotonic() < until:
                    app.processEvents()
                app.processEvents()

            running.window.resize(1600, 900)
            running.window.show()
            running.window.go("questions")
            settle()
            hand = Wanderer(running, seed * 10 + turn, settle)
            for _ in range(steps // 3):
                print(hand.step(), flush=True)
            running.window.close()
            running.close()
            running.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    sys.exit(main())

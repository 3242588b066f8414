"""Frozen: the built program's start against the unfrozen one's: python tests/benchmarks/frozen.py [--runs N] [--wine].

Build first: `python3 installer/build.py --linux`, and for --wine `python3 installer/build.py`. Both sides open the same
municipality until its first rows are on the screen, take turns in one run, and begin warm; medians are compared. The
unfrozen side is the Python that was frozen, on these sources.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from installer.wine import Wine  # noqa: E402 - found from whatever folder the command is given in
from tests.benchmarks.run import measured, told  # noqa: E402 - the same

WORK = ROOT / "build"
BUDGET = 1.3
Start = Callable[[], float]
"""Starts the program once until it is ready; gives seconds."""


def main() -> int:
    """Measures one or both systems; 1 when the budget does not hold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--wine", action="store_true", help="the Windows program under Wine instead of Linux' own")
    wanted = parser.parse_args()
    with ExitStack() as stack:
        place = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        file = place / "town.samspil"
        subprocess.run([sys.executable, "-m", "desktop", "demo", "--create", str(file)], check=True, cwd=ROOT)
        sides = _under_wine(stack, file) if wanted.wine else _on_linux(file)
        unfrozen, frozen = _medians(sides, wanted.runs)
    what = "frozen start under Wine" if wanted.wine else "frozen start"
    return 0 if told(what, f"{frozen:.2f} s against {unfrozen:.2f} s", frozen / unfrozen, BUDGET) else 1


def _medians(sides: tuple[Start, Start], runs: int) -> tuple[float, float]:
    """The median of each side, which take turns; the first start of each only warms up."""
    for start in sides:
        start()
    taken = [tuple(start() for start in sides) for _ in range(runs)]
    unfrozen, frozen = (statistics.median(column) for column in zip(*taken, strict=True))
    return unfrozen, frozen


def _on_linux(file: Path) -> tuple[Start, Start]:
    """The build's own environment, and what it made."""
    bare = [str(WORK / "environment" / "bin" / "python"), "-m", "desktop", str(file), "--exit-when-ready"]
    whole = [str(WORK / "linux" / "program" / "Samspil" / "samspil"), str(file), "--exit-when-ready"]
    return lambda: measured(bare)[0], lambda: measured(whole)[0]


def _under_wine(stack: ExitStack, file: Path) -> tuple[Start, Start]:
    """The assembled Windows Python, and what it was made into; both draw to Wine's screen."""
    runtime = next(path for path in sorted(WORK.glob("python-3.*"), reverse=True) if (path / "python.exe").exists())
    wine = stack.enter_context(Wine(WORK / "wine", runtime / "wine"))
    name = wine.inside(file)

    def timed(*words: str | Path) -> float:
        began = time.perf_counter()
        wine.must(*words, cwd=ROOT)
        return time.perf_counter() - began

    program = WORK / "windows" / "program" / "Samspil" / "Samspil.com"
    return (
        lambda: timed(runtime / "python.exe", "-m", "desktop", name, "--exit-when-ready"),
        lambda: timed(program, name, "--exit-when-ready"),
    )


if __name__ == "__main__":
    sys.exit(main())

"""Kills: `python tests/benchmarks/kills.py [WHAT …] [--times 200] [--seed N] [--steps 24]` harms who works on a file.

WHAT is writing, backing-up, changing-password or converting, all of them when none is named. Ends with an error at the
first file that does not open, does not verify, has lost more than the action in hand, or left a plain copy. After the
kills the same is tried on a disk with more and more room left, from none on, on a disk that may only be read, and
without rights; that takes a process which may mount (root), and it is said loudly when it may not.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.base.times import FixedClock  # noqa: E402
from desktop.storage.database import Database  # noqa: E402
from tests.storage import disks  # noqa: E402
from tests.storage.killing import kill_often  # noqa: E402
from tests.storage.secrets import cheap  # noqa: E402
from tests.storage.things import NOTES, NOW, THINGS  # noqa: E402
from tests.storage.victim import KINDS  # noqa: E402


def main() -> None:
    """Runs what is asked for, and prints one line for each kind."""
    parser = argparse.ArgumentParser()
    parser.add_argument("what", nargs="*", metavar="WHAT")
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=20261120)
    parser.add_argument("--steps", type=int, default=24, help="how many different rests of room")
    wanted = parser.parse_args()
    cheap()
    for what in wanted.what or KINDS:
        with tempfile.TemporaryDirectory(prefix="samspil-kills-") as folder:
            path = Path(folder) / "havnby.samspil"
            database = Database.create(path, FixedClock(NOW))
            for table in (THINGS, NOTES):
                table.create(database.engine)
            database.close()
            began = time.perf_counter()
            seen = kill_often(path, what, wanted.times, wanted.seed)
            told = ", ".join(f"{name} {count}" for name, count in sorted(seen.items()))
            print(f"{what}: {wanted.times} kills, all whole ({told}); {time.perf_counter() - began:.0f} s", flush=True)
    disks.run(wanted.what or list(KINDS), wanted.steps)


if __name__ == "__main__":
    main()

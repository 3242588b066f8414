"""Backups: `python tests/benchmarks/backups.py [MEGABYTES]` makes, compares and restores a backup of a large file.

Prints one line each, and ends with an error when restoring 200 MB takes longer than ten seconds.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.base.times import FixedClock  # noqa: E402
from desktop.storage import attachments, backups  # noqa: E402
from desktop.storage.comparing import compare  # noqa: E402
from desktop.storage.database import Database, restore  # noqa: E402
from tests.storage.things import NOW  # noqa: E402

BUDGET = 10.0
"""Seconds for restoring 200 MB."""


def measured(what: str, work: Callable[[], object], budget: float = 0.0) -> None:
    """Runs something, prints how long it took, and complains when that is too long."""
    began = time.perf_counter()
    work()
    took = time.perf_counter() - began
    print(f"{what}: {took:.2f} s", flush=True)
    if budget and took > budget:
        raise SystemExit(f"{what} takes longer than {budget} s")


def main() -> None:
    """Measures with a file of 200 MB, or as large as asked for."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory(prefix="samspil-backups-") as name:
        folder = Path(name)
        file = folder / "havnby.samspil"
        clock = FixedClock(NOW)
        database = Database.create(file, clock, durable=False)
        for _ in range(megabytes):
            with database.writing("benchmark") as session:
                attachments.keep(session, os.urandom(1 << 20))
        measured(f"back up {megabytes} MB and open the backup", lambda: backups.make(database, folder / "kept"))
        (made,) = backups.found(folder / "kept", file, NOW.tzinfo)
        measured("compare", lambda: compare(database, made.path))
        measured("restore as a new file", lambda: restore(made.path, folder / "new.samspil"), BUDGET)
        database.close()
        later = NOW + timedelta(hours=1)
        measured("restore in place", lambda: backups.put_in_place(made.path, file, later), BUDGET)


if __name__ == "__main__":
    main()

"""Backs a file up without end, for somebody to kill: `python -m tests.storage.keeper FILE FOLDER`; a dot for each."""

import sys
from datetime import timedelta
from pathlib import Path

from desktop.base.times import FixedClock
from desktop.storage import backups
from desktop.storage.database import Database
from tests.storage.things import NOW


def main(path: Path, folder: Path) -> None:
    """Makes one backup after the other, a second apart by its clock."""
    clock = FixedClock(NOW)
    database = Database.open(path, clock)
    while True:
        backups.make(database, folder)
        clock.moment += timedelta(seconds=1)
        print(".", end="", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

"""Protection: what encryption costs, paired in one run with a plain file: `python tests/benchmarks/protection.py`.

Prints a line for each budget: opening with the password adds at most 150 ms (median), everyday actions take at most 1.5
times as long, a file of 200 MB is restored in 10 s, and what is due to be removed is found in 1 s: in 50,000 records of
a file that `samspil demo --scale 167 --create FILE` made, when that is the argument; else in a small demo.
"""

import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.base.times import SystemClock, zone_of  # noqa: E402
from desktop.dispatch import store as dispatch  # noqa: E402
from desktop.questions import store  # noqa: E402
from desktop.questions.rules import View  # noqa: E402
from desktop.shell.demo import building  # noqa: E402
from desktop.shell.privacy.retention import due  # noqa: E402
from desktop.storage import attachments, conversion, drafts, tries  # noqa: E402
from desktop.storage.database import Database, restore  # noqa: E402
from tests.benchmarks.run import told  # noqa: E402

PASSWORD = "hest batteri klamme"
CLOCK = SystemClock(zone_of("DK"))
OPENINGS, ROUNDS, SIZE = 15, 40, 200


def main() -> int:
    """Measures everything; 1 when a budget does not hold."""
    with tempfile.TemporaryDirectory(prefix="samspil-protection-") as name:
        folder = Path(name)
        plain, locked = folder / "plain.samspil", folder / "locked.samspil"
        if len(sys.argv) > 1:
            shutil.copyfile(sys.argv[1], plain)
        else:
            building.build(plain, "DK", "da", 1, 3, CLOCK.now()).close()
        shutil.copyfile(plain, locked)
        with closing(Database.open(locked, CLOCK)) as database:
            conversion.protect(database, PASSWORD)
        good = [opening(plain, locked), *actions(plain, locked), previewing(plain), restoring(folder, plain, locked)]
    return 0 if all(good) else 1


def opening(plain: Path, locked: Path) -> bool:
    """Opening and reading one row, with the password typed; the first one of each is not counted."""

    def open_plain() -> None:
        with closing(Database.open(plain, CLOCK)) as database, database.reading() as session:
            store.counts(session, CLOCK.now().date())

    def open_locked() -> None:
        key = tries.unlock(locked, CLOCK.now(), PASSWORD)
        with closing(Database.open(locked, CLOCK, key=key)) as database, database.reading() as session:
            store.counts(session, CLOCK.now().date())

    first, second = paired(open_plain, open_locked, OPENINGS)
    added = second - first
    return told("opening with a password adds", f"{first:.0f} → {second:.0f} ms", added, 150.0, "ms")


def actions(plain: Path, locked: Path) -> list[bool]:
    """What is done all day: lists, search, a record, the ledger, a draft, a file."""
    key = tries.unlock(locked, CLOCK.now(), PASSWORD)
    good = []
    with closing(Database.open(plain, CLOCK)) as one, closing(Database.open(locked, CLOCK, key=key)) as other:
        for name, work in WORK.items():
            first, second = paired(lambda: work(one), lambda: work(other), ROUNDS)  # noqa: B023 - used at once
            good.append(told(name, f"{first:.2f} → {second:.2f} ms", second / first, 1.5, "times"))
    return good


def _list(database: Database) -> None:
    with database.reading() as session:
        store.window(session, store.Query(View.ALL), 0, 50)


def _find(database: Database) -> None:
    with database.reading() as session:
        store.window(session, store.Query(View.ALL, text="skole"), 0, 50)


def _record(database: Database) -> None:
    with database.reading() as session:
        (line, *_) = store.window(session, store.Query(View.ALL), 0, 1)
        store.get(session, line.id)


def _ledger(database: Database) -> None:
    with database.reading() as session:
        dispatch.about(session, "question", 1)


def _draft(database: Database) -> None:
    with database.writing("Ida Lund") as session:
        drafts.keep(session, "question/1", {"answer": "Der står en halv sætning her, som " * 20})


def _file(database: Database) -> None:
    with database.writing("Ida Lund") as session:
        digest = attachments.keep(session, f"{time.perf_counter()}".encode() * 5_000)
        attachments.fetch(session, digest)
        attachments.forget(session, [digest])


WORK: dict[str, Callable[[Database], None]] = {
    "a list's first rows": _list,
    "full-text search": _find,
    "a record": _record,
    "who got it": _ledger,
    "a draft is kept": _draft,
    "a file of 90 kB is kept and read": _file,
}


def previewing(plain: Path) -> bool:
    """What is due to be removed with the times that a municipality begins with; the second of two looks."""
    taken = []
    with closing(Database.open(plain, CLOCK)) as database, database.reading() as session:
        for _ in range(2):
            began = time.perf_counter()
            found = due(session)
            taken.append(time.perf_counter() - began)
    return told("what is due to be removed", f"{len(found)} entries", taken[-1], 1.0, "s")


def restoring(folder: Path, plain: Path, locked: Path) -> bool:
    """Restores a backup of 200 MB, plain and protected."""
    taken = {}
    for path in (plain, locked):
        key = None if path == plain else tries.unlock(path, CLOCK.now(), PASSWORD)
        with closing(Database.open(path, CLOCK, key=key)) as database:
            for number in range(SIZE // 4):
                with database.writing("Ida Lund") as session:
                    attachments.keep(session, number.to_bytes(4, "big") * (1 << 20))
            backup = folder / f"backup-{path.name}"
            database.backup(backup)
        began = time.perf_counter()
        restore(backup, folder / f"again-{path.name}", key)
        taken[path] = time.perf_counter() - began
        size = backup.stat().st_size / 1e6
    told("restoring a plain file", f"{size:.0f} MB", taken[plain], 10.0, "s")
    return told("restoring a protected file", f"{size:.0f} MB", taken[locked], 10.0, "s")


def paired(one: Callable[[], object], other: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Milliseconds of two works, the medians of runs that take turns, after a first one of each."""
    found: tuple[list[float], list[float]] = ([], [])
    for turn in range(rounds + 1):
        for each, taken in zip((one, other), found, strict=True):
            began = time.perf_counter()
            each()
            if turn:
                taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(found[0]), statistics.median(found[1])


if __name__ == "__main__":
    raise SystemExit(main())

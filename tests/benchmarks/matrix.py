"""Measures the matrix: 25 members against 20,000 dispatches; opening, scrolling and what memory it takes.

One line a budget, as the other benchmarks; it is not part of the tests, since machines are noisy.
"""

import os
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
MEMBERS, DISPATCHES = 25, 20_000
OPENS, FRAME, MEMORY = 1.0, 33.0, 60.0
"""Budgets: seconds until the cells are on the screen, milliseconds a frame, megabytes more than before."""
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def main() -> int:
    """Runs the three measurements; 1 when a budget is broken."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "large.samspil"
        fill(file)
        return 0 if measure(file) else 1


def fill(path: Path) -> None:
    """A ledger in which some lines miss somebody, some are narrower, some are corrected, some were got later."""
    from desktop.base.settings import defaults
    from desktop.base.times import FixedClock
    from desktop.dispatch import store
    from desktop.dispatch.rules import Dispatch, DispatchKind, Narrowing, NarrowReason, Recipient, Scope
    from desktop.people import store as people
    from desktop.people.rules import Member, Seat
    from desktop.storage import municipality, records
    from desktop.storage.database import Database

    database = Database.create(path, FixedClock(NOW), durable=False)
    kinds = tuple(DispatchKind)
    with database.writing("benchmark") as session:
        municipality.save_profile(session, defaults("DK", "da"))
        start = (NOW - timedelta(DISPATCHES / 10 + 10)).date()
        members = [
            people.save(session, Member(f"Medlem {n:02}", f"m{n}@havnby.example", party=f"Liste {n % 4}",
                                        seats=(Seat(start + timedelta(n * 20 if n % 9 == 0 else 0)),)))
            for n in range(MEMBERS)
        ]  # fmt: skip
        everybody = tuple(Recipient(each.id, each.name, each.party, each.email) for each in members)
        ground = (Narrowing(NarrowReason.FACT, "Eva Thorup Skov", "Ida Lund"),)
        lines = []
        for n in range(DISPATCHES):
            at = NOW - timedelta(hours=2.4 * (DISPATCHES - n))
            got = everybody[: n % 25] + everybody[n % 25 + 1 :] if n % 7 == 0 else everybody
            line = Dispatch(kinds[n % len(kinds)], f"2026-{n:05} Sag om belysning", at, recipients=got)
            if n % 40 == 3:
                line = Dispatch(DispatchKind.NOTE, "Faktum", at, Scope.SINGLE, everybody[:1], narrowing=ground,
                                circle_id=members[0].id)  # fmt: skip
            lines.append(line)
        records.add_many(session, store.DISPATCHES, lines)
    database.close()


def measure(path: Path) -> bool:
    """Opens the page on the file, scrolls through it, and tells."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from desktop.base.settings import defaults
    from desktop.base.times import FixedClock
    from desktop.dispatch.view.page import MATRIX, DispatchPage
    from desktop.storage.database import Database
    from desktop.ui import fonts, theme
    from desktop.ui.changes import ChangeLog
    from desktop.ui.dialogs import PreparedAsker
    from desktop.ui.services import Places, Services, Settings, User
    from desktop.ui.tasks import Tasks

    app = QApplication(["benchmark"])
    fonts.load()
    theme.apply(app, theme.Look())
    database = Database.open(path, FixedClock(NOW))
    changes, user = ChangeLog(), User("Ida Lund", 1)
    tasks = Tasks(database, changes, lambda: user.name)
    services = Services(
        database, tasks, changes, Settings(defaults("DK", "da")), database.clock, PreparedAsker(), user, Places()
    )

    def settle() -> None:
        app.processEvents()
        while not tasks.idle():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        app.processEvents()

    page = DispatchPage(services)
    page.resize(1692, 1020)
    page.show()
    settle()
    before, began = memory(), time.perf_counter()
    from desktop.dispatch.sheet import Asked

    page.matrix.asked = Asked()
    page._go(MATRIX)
    settle()
    page.matrix.grid.repaint()
    opened = time.perf_counter() - began
    frames, own = scrolled(app, page)
    grown = memory() - before
    columns = page.matrix.grid.model.columnCount()
    good = [
        told(f"matrix of {MEMBERS} × {columns} opens", opened, OPENS, "s"),
        told(f"slowest of {len(frames)} frames (median {statistics.median(frames):.1f} ms)", max(frames), FRAME, "ms"),
        told(f"main thread's own time in the slowest (median {statistics.median(own):.1f} ms)", max(own), FRAME, "ms"),
        told("memory grows by", grown, MEMORY, "MB"),
    ]
    tasks.close()
    database.close()
    return all(good)


def scrolled(app: object, page: object) -> tuple[list[float], list[float]]:
    """Milliseconds of each frame, small steps back from the newest end, then jumps through the whole ledger.

    By the clock, and the main thread's own time, which another program on the machine does not lengthen.
    """
    table = page.matrix.grid.table  # type: ignore[attr-defined]
    bar = table.horizontalScrollBar()
    frames, own = [], []
    steps = [bar.maximum() - 17 * n for n in range(60)] + [bar.maximum() * n // 40 for n in range(41)]
    for place in steps:
        began, worked = time.perf_counter(), time.thread_time()
        bar.setValue(place)
        app.processEvents()  # type: ignore[attr-defined]
        frames.append((time.perf_counter() - began) * 1000)
        own.append((time.thread_time() - worked) * 1000)
    return frames, own


def memory() -> float:
    """Megabytes of this process at its highest, or now where the system tells."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def told(what: str, figure: float, budget: float, unit: str) -> bool:
    """Prints one line, and whether the budget holds."""
    held = figure <= budget
    print(f"{'ok  ' if held else 'OVER'} {what}: {figure:.2f} {unit} (budget {budget:g})", flush=True)
    return held


if __name__ == "__main__":
    sys.exit(main())

"""Benchmarks: the program against the bare libraries: python tests/benchmarks/run.py [--scale N] [--runs N].

Prints one line per budget: what was measured, the ratio, the budget, and whether it holds. Machines are noisy: medians,
and the two sides take turns.
"""

import argparse
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

WORDS = ("skole", "vente", "trafik", "budget", "pleje", "cykel", "støj", "bolig", "svøm", "vej")


def main() -> int:
    """Runs all benchmarks; 1 when a budget does not hold."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--scale", type=int, default=334)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--db", type=Path, help="a file that `samspil demo --scale N --create FILE` has made")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = wanted.db or Path(folder) / "scaled.samspil"
        held = []
        if not wanted.db:
            held.append(building(file, wanted.scale))
        held += start(file, wanted.runs)
        held += search(file)
        held.append(importing(Path(folder), wanted.runs))
    return 0 if all(held) else 1


def building(file: Path, scale: int) -> bool:
    """The demo with so many times 300 questions, in seconds."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "desktop", "demo", "--scale", str(scale), "--create", str(file)]
    subprocess.run(command, check=True, cwd=ROOT)
    taken = time.perf_counter() - began
    return told(f"demo --scale {scale} created", f"{taken:.0f} s", taken, 90.0, "s")


def start(file: Path, runs: int) -> list[bool]:
    """The first rows on screen, and peak memory, against a bare window with a table."""
    bare = [sys.executable, str(ROOT / "tests/benchmarks/bare_window.py")]
    whole = [sys.executable, "-m", "desktop", str(file), "--exit-when-ready"]
    figures: dict[str, list[tuple[float, float]]] = {"bare": [], "whole": []}
    for command in (bare, whole):
        measured(command)
    for _ in range(runs):
        figures["bare"].append(measured(bare))
        figures["whole"].append(measured(whole))
    (bare_s, bare_mb), (whole_s, whole_mb) = (
        [statistics.median(column) for column in zip(*figures[side], strict=True)] for side in ("bare", "whole")
    )
    return [
        told("first rows on screen", f"{whole_s:.2f} s against {bare_s:.2f} s", whole_s / bare_s, 4.0),
        told("peak memory", f"{whole_mb:.0f} MB against {bare_mb:.0f} MB", whole_mb / bare_mb, 2.5),
    ]


def measured(command: list[str]) -> tuple[float, float]:
    """Seconds and peak MB of one run of a command in a home of its own."""
    with tempfile.TemporaryDirectory() as home:
        places = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_STATE_HOME=home)
        places["PYTHONDONTWRITEBYTECODE"] = ""  # as it is installed: compiled once, whatever is wished elsewhere
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=ROOT, env=places)
        _, code, usage = os.wait4(process.pid, 0)
        taken = time.perf_counter() - began
    if code:
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    return taken, usage.ru_maxrss / 1024


def search(file: Path) -> list[bool]:
    """Keystrokes in the search field, through the list's own thread and model, against the same SQL run bare."""
    from PySide6.QtWidgets import QApplication

    from desktop.base.times import SystemClock, zone_of
    from desktop.questions import store
    from desktop.questions.rules import View
    from desktop.shell.application import Wishes, open_municipality, prepare
    from desktop.shell.paths import paths_in
    from desktop.storage.database import Database
    from desktop.ui.collecting import Collector
    from desktop.ui.dialogs import PreparedAsker

    app = QApplication.instance() or QApplication(["samspil"])
    assert isinstance(app, QApplication)
    typed = [word[:length] for word in WORDS for length in range(1, len(word) + 1)]
    database = Database.open(file, SystemClock(zone_of("DK")))

    def bare(text: str) -> float:
        query = store.Query(View.ALL, text)
        began = time.perf_counter()
        with database.reading() as session:
            session.execute(store.statement_of(query)).all()
            store.count(session, query)
        return time.perf_counter() - began

    with tempfile.TemporaryDirectory() as folder:
        desktop = prepare(app, paths_in(Path(folder)), "da")
        running = open_municipality(desktop, file, Wishes(asker=PreparedAsker()))
        running.window.resize(1600, 900)
        running.window.show()
        running.window.go("questions")
        page = running.window.pages["questions"]
        until(app, running.services.tasks.idle)
        page.listing.show_view(View.ALL)  # type: ignore[attr-defined]
        until(app, running.services.tasks.idle)
        gc.freeze()  # as the running program does when its first rows are painted
        Collector(app)

        def keystroke(text: str) -> float:
            began = time.perf_counter()
            page.listing.filters.search.setText(text)  # type: ignore[attr-defined]
            until(app, running.services.tasks.idle)
            return time.perf_counter() - began

        figures = [(bare(text), keystroke(text)) for text in typed]
        running.window.close()
        running.close()
    database.close()
    whole = [each for _, each in figures]
    p95 = statistics.quantiles(whole, n=20)[-1] * 1000
    ratio = statistics.median(mine / theirs for theirs, mine in figures)
    return [
        told("search keystroke, p95", f"{p95:.0f} ms over {len(typed)} keystrokes", p95, 50.0, "ms"),
        told("search keystroke against bare SQL", "median of pairs", ratio, 1.5),
    ]


def until(app: QCoreApplication, ready: Callable[[], bool]) -> None:
    """Lets Qt work until something is so; it sleeps in between, as in the running program."""
    app.processEvents()
    while not ready():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()


def importing(folder: Path, runs: int) -> bool:
    """A thousand mails of 20 kB: read, matched, counted and stored, against parsing them with the bare library."""
    from email import policy
    from email.parser import BytesParser

    from desktop.base.settings import defaults
    from desktop.base.times import SystemClock, zone_of
    from desktop.questions import arrivals
    from desktop.storage import municipality
    from desktop.storage.database import Database

    mails = folder / "mails"
    mails.mkdir()
    for number in range(1000):
        (mails / f"{number:04}.eml").write_bytes(mail(number))

    def bare() -> float:
        began = time.perf_counter()
        for path in sorted(mails.iterdir()):
            parsed = BytesParser(policy=policy.default).parsebytes(path.read_bytes())
            body = parsed.get_body(("plain", "html"))
            assert body is not None and body.get_content()
            assert [part.get_content() for part in parsed.iter_attachments()]
        return time.perf_counter() - began

    def whole(run: int) -> float:
        database = Database.create(folder / f"import{run}.samspil", SystemClock(zone_of("DK")))
        with database.writing("benchmark") as session:
            municipality.save_profile(session, defaults("DK", "da"))
        began = time.perf_counter()
        for batch in arrivals.batches(arrivals.found([mails])):
            arrived, _ = arrivals.read(batch, 50)
            with database.writing("benchmark") as session:
                arrivals.register_mails(session, arrived)
        taken = time.perf_counter() - began
        database.close()
        return taken

    pairs = [(bare(), whole(run)) for run in range(max(3, runs // 2))]
    ratio = statistics.median(mine / theirs for theirs, mine in pairs)
    shown = f"{statistics.median(m for _, m in pairs):.1f} s against {statistics.median(b for b, _ in pairs):.1f} s"
    return told("importing 1,000 mails of 20 kB", shown, ratio, 3.0)


def mail(number: int) -> bytes:
    """A mail of 20 kB with a text, the same as HTML, and an attachment."""
    made = EmailMessage()
    made["From"] = f"Medlem {number % 21} <medlem{number % 21}@lyngvad.example>"
    made["To"] = "kb-postkassen@lyngvad.example"
    made["Subject"] = f"Spørgsmål nummer {number} om støj på vejen"
    made["Date"] = "Mon, 07 Sep 2026 09:14:00 +0200"
    made["Message-ID"] = f"<{number}@lyngvad.example>"
    text = f"Hvor meget støj måles der på vej {number}?\n" + "En længere forklaring på spørgsmålet.\n" * 60
    made.set_content(text)
    made.add_alternative(f"<html><body><p>{text}</p></body></html>", subtype="html")
    made.add_attachment(bytes(range(256)) * 36, maintype="application", subtype="pdf", filename="bilag.pdf")
    return made.as_bytes()


def told(what: str, shown: str, figure: float, budget: float, unit: str = "times") -> bool:
    """Prints one line, and whether the budget holds."""
    held = figure <= budget
    print(f"{'ok  ' if held else 'OVER'} {what}: {shown}; {figure:.2f} {unit} (budget {budget:g})", flush=True)
    return held


if __name__ == "__main__":
    sys.exit(main())

"""Start: from a command to the running window, the assistant of the first time, and the throw-away demo."""

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.base.settings import OWN_LANGUAGES
from desktop.base.times import SystemClock, zone_of
from desktop.shell import crash
from desktop.shell.application import Running, open_municipality, prepare
from desktop.shell.paths import SUFFIX, paths_in, user_paths
from desktop.shell.single import Single


def open_window(file: Path | None, started: float = 0.0) -> int:
    """Opens the window on a file, on the one used last, or the assistant of the first time."""
    paths = user_paths()
    crash.start_log(paths.logs)
    _empty(paths.passing)
    app = _application()
    desktop = prepare(app, paths)
    wanted = file or next(iter(desktop.computer.recent), None)
    if wanted is None:
        from desktop.shell.firstrun import run  # imported late: start-up

        wanted = run(paths, desktop.appearance)
    if wanted is None:
        return 0
    single = Single(wanted, app)
    if not started and single.is_running():
        return 0
    running = open_municipality(desktop, wanted)
    single.listen(lambda: _come_forward(running))
    code = run_window(running, started)
    _empty(paths.passing)
    return code


def open_demo(wanted: argparse.Namespace, started: float = 0.0) -> int:
    """Builds the demo and opens its window, in a folder that is gone afterwards."""
    from desktop.shell import demo  # imported late: start-up

    language = wanted.language or OWN_LANGUAGES[wanted.country]
    today = SystemClock(zone_of(wanted.country)).now()
    folder = Path(tempfile.mkdtemp(prefix="samspil-demo-"))
    try:
        paths = paths_in(folder)
        crash.start_log(paths.logs)
        desktop = prepare(_application(), paths, language)
        file = folder / f"demo{SUFFIX}"
        demo.build(file, wanted.country, language, wanted.seed, wanted.scale, today).close()
        return run_window(open_municipality(desktop, file), started)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run_window(running: Running, started: float = 0.0) -> int:
    """Shows the window and runs it; with a start time it ends at the first rows, and says how long that took."""
    crashes = crash.Crashes(running.window)
    crashes.found.connect(running.window.notices.tell_bug)
    crash.catch(crashes)
    window = running.window
    if not window.restoreGeometry(running.computer.geometry):
        _fit(window.resize, running.app)
    if started:
        window.ready.connect(lambda: _tell_ready(running.app, started))
    window.go(next(iter(window.features)))
    window.show()
    code = running.app.exec()
    running.close()
    return code


def _application() -> QApplication:
    """The one QApplication of the process."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    return app


def _tell_ready(app: QApplication, started: float) -> None:
    """Says how long the start took, and ends."""
    print(json.dumps({"ready_ms": round((time.perf_counter() - started) * 1000)}), flush=True)
    QTimer.singleShot(0, app, app.quit)


def _fit(resize: Callable[[int, int], object], app: QApplication) -> None:
    """Gives a window that was never opened before most of the screen."""
    room = app.primaryScreen().availableGeometry()
    resize(min(1760, round(room.width() * 0.92)), min(1040, round(room.height() * 0.9)))


def _come_forward(running: Running) -> None:
    """Brings the window before all others."""
    window = running.window
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.raise_()
    window.activateWindow()


def _empty(folder: Path) -> None:
    """Removes opened attachments and previews: at the end, and at the next start after a crash."""
    shutil.rmtree(folder, ignore_errors=True)

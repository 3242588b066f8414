"""Start: from a command to the running window, the assistant of the first time, and the throw-away demo."""

import argparse
import gc
import json
import linecache
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from desktop.base.problems import Problem
from desktop.base.settings import OWN_LANGUAGES
from desktop.base.times import SystemClock, zone_of
from desktop.base.words import translate
from desktop.shell import crash
from desktop.shell.application import Desktop, Running, open_municipality, prepare
from desktop.shell.paths import SUFFIX, paths_in, user_paths
from desktop.storage.database import check_file
from desktop.ui.dialogs import ask


def open_window(file: Path | None, started: float = 0.0) -> int:
    """Opens the window on a file, on the one used last, or the assistant of the first time."""
    paths = user_paths()
    crash.start_log(paths.logs)
    _empty(paths.passing)
    desktop = prepare(_application(), paths)
    wanted = file or next(iter(desktop.computer.recent), None) or _assistant(desktop)
    code = 0
    while wanted is not None:
        if not started and not _is_alone(desktop.app, wanted):
            break
        try:
            running = open_municipality(desktop, wanted)
        except Problem as problem:
            if file is not None and sys.stderr is not None:
                raise
            wanted = _another(desktop, problem)
            continue
        if not started:
            _listen(running)
        code, wanted = run_window(running, started)
    _empty(paths.passing)
    return code


def open_meeting(file: Path, meeting: int, present: bool) -> int:
    """Opens the window on a theme meeting, or straight the screen of the room with its console (U5).

    Raises Problem when there is no such file or meeting.
    """
    check_file(file)
    paths = user_paths()
    crash.start_log(paths.logs)
    running = open_municipality(prepare(_application(), paths), file)
    if present:
        return _present(running, meeting)
    shown = running.window.ready
    shown.connect(lambda: running.window.go("workshop", meeting), Qt.ConnectionType.SingleShotConnection)
    return run_window(running)[0]


def _present(running: Running, meeting: int) -> int:
    """Runs a meeting without the window; ends when its console is closed."""
    # imported late: start-up
    from desktop.workshop import store
    from desktop.workshop.view.stage import open_stage

    crash.catch(crash.Crashes(running.window))
    try:
        with running.database.reading() as session:
            held = store.meeting(session, meeting)
        stage = open_stage(running.services, held, straight=True)
        stage.closed.connect(running.app.quit)
        return running.app.exec()
    finally:  # not Running.close: a window that was never shown has no place to remember
        running.services.tasks.close()
        running.database.close()
        running.computer.close()


def _another(desktop: Desktop, problem: Problem) -> Path | None:
    """Tells why a file cannot be opened to somebody who sees no console, and offers to choose another one."""
    told = " ".join(part for part in (problem.text, problem.advice) if part)
    another = translate("Start", "Choose another municipality")
    return _assistant(desktop) if ask(problem.title, told, another, translate("Start", "Close")) else None


def _is_alone(app: QApplication, file: Path) -> bool:
    """Whether no other window has the file; else that one comes forward."""
    from desktop.shell.single import Single  # imported late: start-up

    return not Single(file, app).is_running()


def _listen(running: Running) -> None:
    """Comes forward when the program is started again on the same file."""
    from desktop.shell.single import Single  # imported late: start-up

    Single(running.database.path, running.window).listen(partial(_come_forward, running))


def _assistant(desktop: Desktop) -> Path | None:
    """Shows the assistant of the first time, and gives the file it made or found."""
    from desktop.shell.firstrun import run  # imported late: start-up

    return run(desktop.paths, desktop.appearance)


def open_demo(wanted: argparse.Namespace, started: float = 0.0) -> int:
    """Builds the demo and opens its window, in a folder that is gone afterwards."""
    from desktop.shell.demo import building  # imported late: start-up

    language = wanted.language or OWN_LANGUAGES[wanted.country]
    today = SystemClock(zone_of(wanted.country)).now()
    folder = Path(tempfile.mkdtemp(prefix="samspil-demo-"))
    try:
        paths = paths_in(folder)
        crash.start_log(paths.logs)
        desktop = prepare(_application(), paths, language)
        file = folder / f"demo{SUFFIX}"
        building.build(file, wanted.country, language, wanted.seed, wanted.scale, today).close()
        return run_window(open_municipality(desktop, file), started)[0]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def run_window(running: Running, started: float = 0.0) -> tuple[int, Path | None]:
    """Shows the window and runs it; gives its exit code, and the municipality to open next if one was asked for.

    With a start time it ends at the first rows, and says how long that took.
    """
    crashes = crash.Crashes(running.window)
    crashes.found.connect(running.window.notices.tell_bug)
    crash.catch(crashes)
    window = running.window
    if not window.restoreGeometry(running.computer.geometry):
        _fit(window.resize, running.app)
    if started:
        window.ready.connect(lambda: _tell_ready(running.app, started))
    window.ready.connect(_settle_memory, Qt.ConnectionType.SingleShotConnection)
    window.ready.connect(_tidy_up, Qt.ConnectionType.SingleShotConnection)
    onward = _Onward(running)
    window.go(next(iter(window.features)))
    window.show()
    code = running.app.exec()
    running.close()
    return code, onward.file


def _tidy_up() -> None:
    """Removes what a killed program has left in the system's folder for passing files."""
    from desktop.ui.passing import sweep  # imported late: start-up

    sweep()


def _settle_memory() -> None:
    """Has garbage collected again, on the main thread only, and not among what the start has made."""
    from desktop.ui.collecting import Collector  # imported late: start-up

    linecache.clearcache()
    gc.freeze()
    app = QCoreApplication.instance()
    assert app is not None
    Collector(app)


class _Onward:
    """Waits for the wish to open another municipality, or to found one; the window then gives way."""

    def __init__(self, running: Running) -> None:
        self.file: Path | None = None
        self._running = running
        running.files.open_requested.connect(self._open)
        running.files.new_requested.connect(self._found)

    def _open(self, file: Path) -> None:
        try:
            check_file(file)
        except Problem as problem:
            self._running.window.notices.tell_problem(problem)
            return
        self.file = file
        self._running.window.close()

    def _found(self) -> None:
        desktop = Desktop(self._running.app, self._running.paths, self._running.computer, self._running.appearance)
        if file := _assistant(desktop):
            self._open(file)


def _application() -> QApplication:
    """The one QApplication of the process."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    return app


def _tell_ready(app: QApplication, started: float) -> None:
    """Says how long the start took, and ends."""
    print(json.dumps({"ready_ms": round((time.perf_counter() - started) * 1000)}), flush=True)
    app.quit()


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

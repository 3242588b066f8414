"""Start: from a command to the running window, the assistant of the first time, and the throw-away demo."""

import argparse
import gc
import json
import linecache
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.base.problems import Problem
from desktop.base.settings import OWN_LANGUAGES
from desktop.base.times import SystemClock, zone_of
from desktop.base.words import translate
from desktop.shell import crash, policies
from desktop.shell.application import Desktop, Running, Wishes, open_municipality, prepare, seated
from desktop.shell.closing import Closing
from desktop.shell.paths import SUFFIX, paths_in, user_paths
from desktop.shell.sharing import Claim, claim, keep
from desktop.storage.database import check_file, is_protected
from desktop.storage.places.address import Address, known_address
from desktop.ui import passing
from desktop.ui.dialogs import WindowAsker, ask
from desktop.ui.passing import PassingFolder

_LATER = 2000
"""Milliseconds after the first rows until what a killed program has left is looked for."""


def open_window(file: Path | Address | None, started: float = 0.0) -> int:
    """Opens the window on a file, on the one used last, or the assistant of the first time."""
    decided = policies.read()
    paths = policies.folders(user_paths(), decided)
    crash.start_log(paths.logs)
    _empty(paths.passing)
    passing.own_temp()
    desktop = prepare(_application(), paths, policies=decided)
    wanted = file or _first(desktop) or _assistant(desktop)
    code = 0
    while wanted is not None:
        if not started and not _is_alone(desktop.app, wanted):
            break
        try:
            wishes, elsewhere = _unlocked(desktop, wanted)
            if wishes is None:
                wanted = elsewhere
                continue
            held = claim(wanted, SystemClock(zone_of("DK")), WindowAsker(lambda: None))
            if held is None:
                break
            running = _open_held(desktop, wanted, held, wishes)
        except Problem as problem:
            if file is not None and sys.stderr is not None:
                raise
            wanted = _another(desktop, problem)
            continue
        if not started:
            _listen(running)
        with keep(running, held):
            code, wanted = run_window(running, started, backed_up=not started and not held.only_read)
    _empty(paths.passing)
    return code


def _first(desktop: Desktop) -> Path | Address | None:
    """What is opened when nobody says what: the server that a policy names, else what was opened last."""
    decided, recent = desktop.computer.policies, next(iter(desktop.computer.recent), None)
    named = known_address(decided.server_url)
    return named if named is not None and (recent is None or decided.is_fixed("ServerUrl")) else recent


def _open_held(desktop: Desktop, wanted: Path | Address, held: Claim, wishes: Wishes) -> Running:
    """The municipality's window; the lock of its file is let go where it cannot be opened."""
    try:
        return open_municipality(desktop, wanted, replace(wishes, only_read=held.only_read))
    except BaseException:
        held.release()
        raise


def open_meeting(file: Path | Address, meeting: int, present: bool) -> int:
    """Opens the window on a theme meeting, or straight the screen of the room with its console (U5).

    Raises Problem when there is no such file or meeting.
    """
    if isinstance(file, Path):
        check_file(file)
    decided = policies.read()
    paths = policies.folders(user_paths(), decided)
    crash.start_log(paths.logs)
    passing.own_temp()
    desktop = prepare(_application(), paths, policies=decided)
    wishes, _elsewhere = _unlocked(desktop, file)
    if wishes is None:
        return 0
    running = open_municipality(desktop, file, wishes)
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
        if not seated(running):
            return 0
        with running.database.reading() as session:
            held = store.meeting(session, meeting)
        stage = open_stage(running.services, held, straight=True)
        stage.closed.connect(running.app.quit)
        return running.app.exec()
    finally:  # not Running.close: a window that was never shown has no place to remember
        running.services.tasks.close()
        running.database.close()
        running.computer.close()


def _another(desktop: Desktop, problem: Problem) -> Path | Address | None:
    """Tells why a file cannot be opened to somebody who sees no console, and offers to choose another one."""
    told = " ".join(part for part in (problem.text, problem.advice) if part)
    another = translate("Start", "Choose another municipality")
    return _assistant(desktop) if ask(problem.title, told, another, translate("Start", "Close")) else None


def _unlocked(desktop: Desktop, file: Path | Address) -> tuple[Wishes | None, Path | Address | None]:
    """What a municipality is opened with: a key or a password; or nothing, and what to open in its place, if any."""
    if isinstance(file, Address):
        return _logged_in(desktop, file)
    if not is_protected(file):
        return Wishes(), None
    # imported late: start-up
    from desktop.shell.passwords import key_of, named
    from desktop.shell.unlocking import ask_key

    if named():
        return Wishes(key=key_of(file)), None
    opened = ask_key(file, desktop.computer)
    if opened.key is not None:
        return Wishes(key=opened.key), None
    return None, _assistant(desktop) if opened.another else None


def _logged_in(desktop: Desktop, address: Address) -> tuple[Wishes | None, Path | Address | None]:
    """What a server is opened with; or nothing, and what to open in its place, if any."""
    # imported late: start-up
    from desktop.shell import serverline
    from desktop.shell.passwords import named
    from desktop.shell.serverpasswords import with_password

    if named():
        return Wishes(server=with_password(address)), None
    if address.password:
        return Wishes(server=address), None
    ready = serverline.known_way(address)
    founding = ready is not None and not serverline.is_founded(ready)
    if ready is None:
        page = serverline.ask_line(address, translate("Start", "Choose another municipality"))
        if page.found is None:
            return None, _assistant(desktop) if page.away else None
        ready, founding = page.found, page.founding
    return (None, _assistant(desktop, ready)) if founding else (Wishes(server=ready), None)


def _is_alone(app: QApplication, file: Path | Address) -> bool:
    """Whether no other window has the file; else that one comes forward."""
    from desktop.shell.single import Single  # imported late: start-up

    return not Single(file, app).is_running()


def _listen(running: Running) -> None:
    """Comes forward when the program is started again on the same file."""
    from desktop.shell.single import Single  # imported late: start-up

    single = Single(running.database.where, running.window)
    single.listen(partial(_come_forward, running))
    running.window.closing.connect(single.stop)


def _assistant(desktop: Desktop, server: Address | None = None) -> Path | Address | None:
    """Shows the assistant of the first time, on a server's empty database if one is given; what it made or found."""
    from desktop.shell.firstrun import run  # imported late: start-up

    return run(desktop.paths, desktop.appearance, server)


def open_demo(wanted: argparse.Namespace, started: float = 0.0) -> int:
    """Builds the demo and opens its window, in a folder that is gone afterwards."""
    from desktop.shell.demo import building  # imported late: start-up

    language = wanted.language or OWN_LANGUAGES[wanted.country]
    today = SystemClock(zone_of(wanted.country)).now()
    kept = PassingFolder()
    folder = kept.begin()
    try:
        paths = paths_in(folder)
        crash.start_log(paths.logs)
        desktop = prepare(_application(), paths, language)
        file = folder / f"demo{SUFFIX}"
        building.build(file, wanted.country, language, wanted.seed, wanted.scale, today).close()
        return run_window(open_municipality(desktop, file), started)[0]
    finally:
        kept.clean()


def run_window(running: Running, started: float = 0.0, backed_up: bool = False) -> tuple[int, Path | Address | None]:
    """Shows the window and runs it; gives its exit code, and the municipality to open next if one was asked for.

    With a start time it ends at the first rows, and says how long that took. What is `backed_up` waits for its last
    backup when it is closed.
    """
    crashes = crash.Crashes(running.window)
    crashes.found.connect(running.window.notices.tell_bug)
    crash.catch(crashes)
    window = running.window
    if not seated(running):
        running.close()
        return 0, None
    if not window.restoreGeometry(running.computer.geometry):
        _fit(window.resize, running.app)
    if started:
        window.ready.connect(lambda: _tell_ready(running, started))
    window.ready.connect(_settle_memory, Qt.ConnectionType.SingleShotConnection)
    later = partial(QTimer.singleShot, _LATER, window, _tidy_up)
    window.ready.connect(later, Qt.ConnectionType.SingleShotConnection)
    onward = _Onward(running)
    if backed_up:
        window.ready.connect(partial(_back_up, running, onward), Qt.ConnectionType.SingleShotConnection)
    window.go(next(iter(window.features)))
    window.show()
    code = running.app.exec()
    restoring = _restoring(running, onward.backup) if onward.backup is not None else None
    running.close()
    if restoring is not None and not _put_back(restoring):
        return code, None
    return code, onward.file


def _back_up(running: Running, onward: "_Onward") -> None:
    """Begins to back the file up daily, and has the window wait for its last backup."""
    running.backing.begin()
    onward.closing = Closing(running.window, running.backing, running.services.asker)
    onward.closing.stayed.connect(onward.forget)


def _restoring(running: Running, backup: Path) -> Callable[[], Path]:
    """What puts a backup in the open file's place once it is closed, in the name of who sits at the screen."""
    from desktop.shell import protection_actions as actions  # imported late: start-up

    # by the role as the window knows it: a damaged file cannot be asked
    return partial(actions.put_in_place, actions.Sole(running.database, running.services.user.role), backup)


def _put_back(restoring: Callable[[], Path]) -> bool:
    """Puts a backup in the place of a file that is closed now; says whether the file should be opened again."""
    try:
        kept = restoring()
    except Problem as problem:
        told = " ".join(part for part in (problem.text, problem.advice) if part)
        said = translate("Start", "The backup was not restored: {why}").format(why=problem.title)
        return ask(said, told, translate("Start", "Open the file as it was"), translate("Start", "Close"))
    said = translate("Start", "The backup is restored")
    told = translate("Start", "The file as it was before is kept here: {file}").format(file=kept)
    return ask(said, told, translate("Start", "Open"), translate("Start", "Close"))


def _tidy_up() -> None:
    """Removes what a killed program has left in the system's folder for passing files."""
    from desktop.shell.single import sweep  # imported late: start-up

    passing.sweep()
    sweep(Path(QDir.tempPath()), SystemClock(zone_of("DK")).now().timestamp())


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
        self.file: Path | Address | None = None
        self.backup: Path | None = None
        self.closing: Closing | None = None
        self._running = running
        running.files.open_requested.connect(self._open)
        running.files.new_requested.connect(self._found)
        running.files.restore_requested.connect(self._restore)

    def forget(self) -> None:
        """The window stays: nothing is opened next."""
        self.file = self.backup = None

    def _restore(self, backup: Path) -> None:
        """Puts a backup in the place of the open file, which is kept beside and opened again afterwards."""
        self.backup, self.file = backup, self._running.database.path
        if self.closing is not None:
            self.closing.without_backup()
        self._running.window.close()

    def _open(self, file: Path | Address) -> None:
        try:
            if isinstance(file, Path):
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


def _tell_ready(running: Running, started: float) -> None:
    """Says how long the start took, and ends; what would be read after the first rows is not waited for."""
    print(json.dumps({"ready_ms": round((time.perf_counter() - started) * 1000)}), flush=True)
    running.services.tasks.close()
    running.app.quit()


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

"""Backing up: when a municipality's file is backed up and where to, and how the last time went."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.shell.computer import Computer
from desktop.storage.database import Database
from desktop.storage.session import Session
from desktop.ui.tasks import Tasks

_LOOKED = 5 * 60 * 1000
"""Milliseconds between two looks whether a day has gone by without a backup."""
_FIRST = 2 * 60 * 1000
"""Milliseconds after the start before the first look: nobody waits for a backup then."""
_AGAIN = timedelta(hours=1)
"""After a failure it is not tried again sooner, unless somebody asks for it."""


class BackingUp(QObject):
    """Backs a file up daily while it is open, when it is closed, and whenever somebody wishes."""

    changed = Signal()
    """Another backup is the last one, or the last attempt failed."""
    progressed = Signal(int, int)
    failed = Signal(object)
    """A Problem: a daily backup could not be made."""

    def __init__(
        self, database: Database, tasks: Tasks, computer: Computer, own: Path, fixed: Path | None = None
    ) -> None:
        super().__init__()
        self._database, self._tasks, self._computer = database, tasks, computer
        self._own, self._fixed = own, fixed
        self._tried: datetime | None = None
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._look)
        self.active = False
        """Whether backups are made without being asked for: not for a demo or a measurement."""
        self.running = False

    @property
    def possible(self) -> bool:
        """Whether the data lies in a file; a server is backed up by those who look after it."""
        return self._database.place.file is not None

    @property
    def database(self) -> Database:
        """The municipality's data."""
        return self._database

    @property
    def folder(self) -> Path:
        """Where the backups go: where the policy says, else where the user says, else the program's own folder."""
        return self._fixed or self._computer.backup_folder or self._own

    @property
    def fixed(self) -> bool:
        """Whether a policy says where the backups go."""
        return self._fixed is not None

    def set_folder(self, folder: Path | None) -> None:
        """Lets backups go to another folder from now on, None for the program's own."""
        self._computer.backup_folder = folder
        self.changed.emit()

    def told(self) -> datetime | str | None:
        """When the file was last backed up well, or who backs a server up."""
        if self.possible:
            return self.last()
        return translate("Server", "The server is backed up by those who look after it")

    def last(self) -> datetime | None:
        """When the file was last backed up well; None while nobody knows of a backup."""
        at = self._computer.backup_of(self._database.path)[0] if self.possible else ""
        try:
            return datetime.fromisoformat(at) if at else None
        except ValueError:
            return None

    def problem(self) -> str:
        """What went wrong since then, empty when nothing did."""
        return self._computer.backup_of(self._database.path)[1] if self.possible else ""

    def begin(self) -> None:
        """Makes backups of its own accord from now on."""
        self.active = self.possible
        if self.active:
            QTimer.singleShot(_FIRST, self, self._look)
            self._clock.start(_LOOKED)

    def is_due(self) -> bool:
        """Whether there is no backup of today yet, and it is not just now that one has failed."""
        now, last = self._database.clock.now(), self.last()
        waits = self._tried is not None and now - self._tried < _AGAIN
        return self.active and not self.running and not waits and (last is None or last.date() < now.date())

    def run(self, done: Callable[[datetime], object], failed: Callable[[Problem], object]) -> None:
        """Backs up after what is being written now, on the second thread; then calls `done(when)` or `failed`."""
        self.running, self._tried = True, self._database.clock.now()
        self._tasks.read(_after_writing, lambda _none: self._copy(done, failed), failed=partial(self._fail, failed))

    def run_at_once(self) -> None:
        """Backs up while everybody waits: when the computer is being shut down. Raises Problem."""
        from desktop.storage.backups import make  # imported late: start-up

        self._note(make(self._database, self.folder).made)

    def note_failure(self, problem: Problem) -> None:
        """Notes that a backup failed; the last good one stays known."""
        self.running = False
        told = " ".join(filter(None, (f"{problem.title}.", problem.text)))
        self._computer.set_backup(self._database.path, self._computer.backup_of(self._database.path)[0], told)
        self.changed.emit()

    def _copy(self, done: Callable[[datetime], object], failed: Callable[[Problem], object]) -> None:
        course = self._tasks.course(self.progressed.emit, self)
        folder = self.folder

        def copying() -> datetime:
            from desktop.storage.backups import make  # imported late: start-up

            return make(self._database, folder, telling).made

        def telling(done: int, total: int) -> bool:
            course.tell(done, total)
            return not course.stopped

        self._tasks.compute(copying, partial(self._done, done), partial(self._fail, failed), owner=self)

    def _done(self, done: Callable[[datetime], object], made: datetime) -> None:
        self._note(made)
        done(made)

    def _note(self, made: datetime) -> None:
        self.running, self._tried = False, None
        self._computer.set_backup(self._database.path, made.isoformat(), "")
        self.changed.emit()

    def _fail(self, failed: Callable[[Problem], object], problem: Problem) -> None:
        self.note_failure(problem)
        failed(problem)

    def _look(self) -> None:
        if self.is_due():
            self.run(lambda _made: None, self.failed.emit)


def _after_writing(_session: Session) -> None:
    """Nothing: the one thread of the database comes to it when everything before is written."""

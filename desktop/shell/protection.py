"""Protection: what the window can do about the password of the municipality's file, each beside the window."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Problem
from desktop.shell.computer import Computer
from desktop.storage.database import Database
from desktop.storage.keys import DataKey
from desktop.storage.places.file import FilePlace
from desktop.storage.remembering import KeyStore, system_store
from desktop.ui.tasks import Failed, Tasks

MINUTES = (0, 5, 10, 15, 30, 60)
"""After how many idle minutes the window can be locked; 0 is never."""


class Protection(QObject):
    """The password of the open file: whether there is one, and every way to change that."""

    changed = Signal()
    """The file is protected now, or no longer, or is remembered or not."""
    lock_requested = Signal()

    def __init__(
        self,
        database: Database,
        tasks: Tasks,
        computer: Computer,
        find_store: Callable[[], KeyStore | None] = system_store,
        required: bool = False,
        who: Callable[[], str] = lambda: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._who = who
        self._database, self._tasks, self._computer = database, tasks, computer
        self._find_store = find_store
        self.required = required
        """Whether a policy says that the file must be protected."""

    @property
    def possible(self) -> bool:
        """Whether the data lies in a file; what a server keeps is protected there."""
        return isinstance(self._database.place, FilePlace)

    @property
    def file(self) -> Path | None:
        """The municipality's file, None on a server."""
        return self._database.place.file

    @property
    def on(self) -> bool:
        """Whether the file is protected."""
        return self._database.key is not None

    @property
    def minutes(self) -> int:
        """After how many idle minutes the window is locked; 0 is never."""
        return self._computer.lock_minutes

    @minutes.setter
    def minutes(self, minutes: int) -> None:
        self._computer.lock_minutes = minutes
        self.changed.emit()

    @property
    def remembered(self) -> bool:
        """Whether this computer opens the file without asking."""
        return self.on and self._computer.remembers(self._database.path)

    def turn_on(
        self, password: str, done: Callable[[str], object], failed: Failed, progress: Progress = unwatched
    ) -> None:
        """Encrypts the file; `done` gets the recovery key for paper. The progress is told on another thread."""
        from desktop.shell import protection_actions as actions  # imported late: start-up

        who = self._who()
        self._run(lambda: actions.protect(actions.sole(self._database, who), password, progress), done, failed)

    def turn_off(
        self, password: str, done: Callable[[], object], failed: Failed, progress: Progress = unwatched
    ) -> None:
        """Decrypts the file, when the password is right. The progress is told on another thread."""
        from desktop.shell import protection_actions as actions  # imported late: start-up

        head, who = self._key().head, self._who()

        def work() -> None:
            actions.unprotect(actions.sole(self._database, who), password, progress)
            self._forget(head)

        self._run(work, lambda _none: done(), failed)

    def change(self, old: str, new: str, done: Callable[[], object], failed: Failed) -> None:
        """Gives the file another password, when the old one is right; computers that remember it ask anew."""
        from desktop.shell import protection_actions as actions  # imported late: start-up

        remembered, who = self.remembered, self._who()

        def work() -> None:
            actions.change_password(actions.sole(self._database, who), new, old)
            if remembered:
                self._remember()

        self._run(work, lambda _none: done(), failed)

    def renew_recovery(self, password: str, done: Callable[[str], object], failed: Failed) -> None:
        """Makes a fresh recovery key, when the password is right; `done` gets it for paper."""
        from desktop.shell import protection_actions as actions  # imported late: start-up

        who = self._who()
        self._run(lambda: actions.new_recovery(actions.sole(self._database, who), password), done, failed)

    def remember(self, wanted: bool, done: Callable[[], object], failed: Failed) -> None:
        """Has this computer open the file without asking, or ask again."""
        work = self._remember if wanted else lambda: self._forget(self._key().head)
        self._run(work, lambda _none: done(), failed)

    def unlock(self, password: str, recovery: str = "", new: str = "") -> None:
        """Checks the password, or the recovery key that brings a new one; raises Problem. For the locked window."""
        from desktop.storage import tries  # imported late: start-up

        path, head, now = self._database.path, self._key().head, self._database.clock.now()
        if recovery:
            tries.recover(path, now, recovery, new, head)
        else:
            tries.unlock(path, now, password, head=head)

    def _remember(self) -> None:
        from desktop.storage import remembering  # imported late: start-up

        store = self._find_store()
        if store is None:
            raise remembering.no_store()
        remembering.remember(store, self._database.path, self._key())
        self._computer.set_remembers(self._database.path, True)

    def _forget(self, head: bytes) -> None:
        from desktop.storage import remembering  # imported late: start-up

        store = self._find_store() if self._computer.remembers(self._database.path) else None
        if store is not None:
            remembering.forget(store, head)
        self._computer.set_remembers(self._database.path, False)

    def _key(self) -> DataKey:
        key = self._database.key
        assert key is not None
        return key

    def _run(self, work: Callable[[], Any], done: Callable[[Any], object], failed: Failed) -> None:
        """Works on the database's thread, where nothing reads or writes meanwhile."""

        def finished(result: Any) -> None:
            self.changed.emit()
            done(result)

        def went_wrong(problem: Problem) -> None:
            self.changed.emit()
            failed(problem)

        self._tasks.alone(work, finished, went_wrong, owner=self)

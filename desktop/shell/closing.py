"""Closing: the window waits for its last backup; one that fails is told, and never followed by a silent end."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.base.problems import Problem
from desktop.shell.backingup import BackingUp
from desktop.shell.window import Window
from desktop.ui.dialogs import Asker

_SHOWN_AFTER = 400
"""Milliseconds a backup may take before it is told why the window is still there."""


class Closing(QObject):
    """Asked before the window closes: backs up first, and asks what to do when that fails."""

    stayed = Signal()
    """The user wants the window to stay open."""

    def __init__(self, window: Window, backing: BackingUp, asker: Asker) -> None:
        super().__init__(window)
        self._window, self._backing, self._asker = window, backing, asker
        self._free = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SHOWN_AFTER)
        self._patience.timeout.connect(self._explain)
        window.may_close = self.may_close

    def without_backup(self) -> None:
        """Lets the window close without a backup."""
        self._free = True

    def may_close(self) -> bool:
        """Whether everything is backed up, or need not be; if not, a backup begins and closes the window after it."""
        if self._free or not self._backing.active:
            return True
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and app.isSavingSession():
            return self._close_with_the_computer()
        if not self._patience.isActive() and self._window.stack.isEnabled():
            self._begin()
        return False

    def _begin(self) -> None:
        self._hold(True)
        self._patience.start()
        self._backing.run(lambda _made: self._close(), self._fail)

    def _close(self) -> None:
        self._free = True
        self._patience.stop()
        self._window.close()

    def _fail(self, problem: Problem) -> None:
        """Asks what is to be done; nothing is lost, for the file itself is whole."""
        self._patience.stop()
        self._window.notices.forget()
        told = " ".join(filter(None, (problem.text, problem.advice, self.tr("The file itself is saved."))))
        another = [] if self._backing.fixed else [self.tr("Other folder …")]
        answers = [self.tr("Try again"), *another, self.tr("Close without backup")]
        title = self.tr("The backup failed: {why}").format(why=problem.title)
        chosen = self._asker.choose(title, told, answers)
        if chosen == len(answers) - 1:
            self._close()
        elif chosen == 0 or (chosen == 1 and self._choose_folder()):
            QTimer.singleShot(0, self, self._begin)
        else:
            self._stay(problem)

    def _choose_folder(self) -> bool:
        folder = self._asker.open_folder(self.tr("Folder for backups"))
        if folder is not None:
            self._backing.set_folder(folder)
        return folder is not None

    def _stay(self, problem: Problem) -> None:
        self._hold(False)
        self._window.notices.tell_problem(problem)
        self.stayed.emit()

    def _hold(self, held: bool) -> None:
        """Lets nobody write while the last backup is made: it would not be in it."""
        for part in (self._window.stack, self._window.rail, self._window.bar):
            part.setEnabled(not held)

    def _explain(self) -> None:
        why = self.tr("The window closes when the backup is written and checked.")
        action = (self.tr("Close without backup"), partial(QTimer.singleShot, 0, self, self._close))
        self._window.notices.tell("info", self.tr("Backing up"), why, (action,))

    def _close_with_the_computer(self) -> bool:
        """Backs up at once, as nobody can be asked any more; a failure stands on the overview next time."""
        try:
            self._backing.run_at_once()
        except Problem as problem:
            self._backing.note_failure(problem)
        return True

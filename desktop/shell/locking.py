"""Locking: a protected municipality's windows are covered when nobody is there, and nothing in them can be read."""

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.shell.protection import Protection
from desktop.storage.database import Database
from desktop.ui.commands import Command
from desktop.ui.layout import STRETCH, column, row
from desktop.ui.pieces import Icon
from desktop.ui.text import label

_LOOKS = 5000
"""Milliseconds between two looks at how long nobody has done anything."""
_SIGNS = frozenset(
    (
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel),
        *(QEvent.Type.TouchBegin, QEvent.Type.TabletPress),
    )
)


class Veil(QWidget):
    """Covers one window; what lies below is hidden, for eyes and for screen readers."""

    def __init__(self, window: QWidget) -> None:
        children = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._window, self._focused = window, window.focusWidget()
        self._title = window.windowTitle()
        self._below = [each for each in children if not each.isWindow() and not each.isHidden()]
        super().__init__(window)
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        told = label(self.tr("Samspil is locked"), "h2")
        self.setLayout(column(STRETCH, row(STRETCH, Icon("lock", 28, "ink2"), told, STRETCH, gap=12), STRETCH))
        for each in self._below:
            each.hide()
        window.setWindowTitle("Samspil")
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def lift(self) -> None:
        """Shows the window again as it was."""
        self._window.removeEventFilter(self)
        self._window.setWindowTitle(self._title)
        for each in self._below:
            if isValid(each):
                each.show()
        if self._focused is not None and isValid(self._focused):
            self._focused.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.deleteLater()


class Locking(QObject):
    """Locks on wish, and when nobody has done anything for the minutes that this computer's user has set."""

    locked = Signal()
    unlocked = Signal()

    def __init__(self, window: QWidget, database: Database, protection: Protection, app: QApplication) -> None:
        super().__init__(window)
        self._window, self._database, self._protection, self._app = window, database, protection, app
        self._seen = self._now()
        self._veils: list[Veil] = []
        self.page: Any = None
        """The `UnlockPage`, while it is shown."""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS)
        self._timer.timeout.connect(self.look)
        self._watching = False
        self._watched: list[QWindow] = []
        self._gone: tuple[QWidget, ...] = ()
        # What Qt still has to delete: let go of by Python meanwhile, its layouts would be deleted twice.
        protection.changed.connect(self.renew)
        protection.lock_requested.connect(self.lock)
        self.renew()

    def commands(self) -> tuple[Command, ...]:
        """What can be done anywhere in the window."""
        return (Command("lock", self.tr("Lock now"), "Ctrl+Shift+L", self.lock, lambda: self._protection.on, "lock"),)

    @property
    def is_locked(self) -> bool:
        """Whether the windows are covered."""
        return self.page is not None

    def renew(self) -> None:
        """Watches only where there is a password, and minutes are set: nobody else pays for it."""
        wanted = self._protection.on and self._protection.minutes > 0
        if wanted == self._watching:
            return
        self._watching = wanted
        self._seen = self._now()
        if wanted:
            self._app.focusWindowChanged.connect(self._watch)
            self._watch(self._app.focusWindow())
            self._timer.start()
        else:
            self._app.focusWindowChanged.disconnect(self._watch)
            self._unwatch()
            self._timer.stop()

    def look(self) -> None:
        """Locks when it is time; while something fills a display of its own for others to see, it is not."""
        idle = self._now() - self._seen
        if idle >= timedelta(minutes=self._protection.minutes) and not self._is_shown_to_others():
            self.lock()

    def lock(self) -> None:
        """Covers every window, and asks for the password."""
        if self.is_locked or not self._protection.on:
            return
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for top in self._tops():
            self._veils.append(Veil(top))
        from desktop.shell.unlocking import UnlockPage, Ways  # imported late: start-up

        ways = Ways(self._unlock, self.tr("Close Samspil"), locked=True)
        self.page = UnlockPage(self._database.path, ways, self._window)
        self.page.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.page.finished.connect(self._finished)
        self.page.show()
        self.page.raise_()
        self.page.activateWindow()
        self.locked.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS:
            self._seen = self._now()
        return False

    def _watch(self, window: QWindow | None) -> None:
        """Sees the keys and the mouse of whichever window of ours is used; what happens in it stays its own."""
        self._unwatch()
        self._seen = self._now()
        if window is not None:
            window.installEventFilter(self)
            self._watched.append(window)

    def _unwatch(self) -> None:
        for window in self._watched:
            if isValid(window):
                window.removeEventFilter(self)
        self._watched.clear()

    def _unlock(self, typed: Any) -> None:
        """Called beside the window with what was `Typed`."""
        self._protection.unlock(typed.password, typed.recovery, typed.new)

    def _finished(self, result: int) -> None:
        page, self.page = self.page, None
        self._gone = (*self._veils, *((page,) if page is not None else ()))
        if result == QDialog.DialogCode.Accepted:
            for veil in self._veils:
                if isValid(veil):
                    veil.lift()
            self._veils.clear()
            self._seen = self._now()
            self.unlocked.emit()
        elif not self._window.close():
            self._again()
        if page is not None:
            page.deleteLater()

    def _again(self) -> None:
        """The window is still there, for its last backup or for a question: it stays covered."""
        veils, self._veils = self._veils, []
        self.lock()
        self._veils = [*veils, *self._veils]

    def _now(self) -> datetime:
        """The municipality's time: a computer that slept has been idle too."""
        return self._database.clock.now()

    def _tops(self) -> list[QWidget]:
        """Every window that shows something; none that is covered already."""
        covered = {veil.parentWidget() for veil in self._veils if isValid(veil)}
        return [
            top
            for top in QApplication.topLevelWidgets()
            if top.isVisible() and top is not self.page and top not in covered
        ]

    def _is_shown_to_others(self) -> bool:
        """Whether a window of ours fills a display beside the main one: the screen of the room."""
        return any(top.isFullScreen() and top is not self._window for top in self._tops())

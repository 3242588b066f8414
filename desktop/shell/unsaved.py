"""Unsaved: what is typed while the line to a server is down is kept on this computer, and offered when it is back.

What was typed waits in the window for the line; this is for the worse case: the program or the computer ends before
the line is back. The file is written only while something waits, and is gone as soon as everything is saved.
"""

from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from desktop.base.problems import Problem
from desktop.shell.window import Window
from desktop.storage import kept
from desktop.storage.kept import Shelf, Typed
from desktop.storage.places.address import Address
from desktop.ui.feature import Page
from desktop.ui.forms import SAVE_AFTER
from desktop.ui.listsearch import ListSearch
from desktop.ui.richtext import RichText

KEEP_AFTER, SLOW = 250, 1_500
"""Milliseconds after the last key until it is kept while the line is down, and until work counts as held up."""
_TRIES, _PAUSE = 60, 100
"""How often, and after how many milliseconds, a field is looked for when its text is put back."""
_TEXTS = (QLineEdit, QTextEdit, QPlainTextEdit)


class Unsaved(QObject):
    """Follows what is typed in a window, and keeps it as long as it may not be saved."""

    changed = Signal()
    """Other fields wait to be saved."""
    offered = Signal()
    """Other text is to be offered: kept by an earlier run, given up by the server, or put back meanwhile."""

    def __init__(self, window: Window, address: Address, folder: Path) -> None:
        super().__init__(window)
        self._window, self._address, self._folder = window, address, folder
        self._typed: dict[tuple[str, int, str, int], Typed] = {}
        self.left: tuple[Typed, ...] = ()
        """What is offered."""
        self._shelf: Shelf | None = None
        self._field: QWidget | None = None
        self._down = self._slowly = False
        self._keep, self._forget, self._slow = self._clock(KEEP_AFTER), self._clock(SAVE_AFTER * 2), self._clock(SLOW)
        self._keep.timeout.connect(self.keep)
        self._slow.timeout.connect(self._suspect)
        self._forget.timeout.connect(self._let_go)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())
        tasks = window.services.tasks
        tasks.busy.connect(self._work)
        tasks.unwritten.connect(self._give_up)
        window.services.user.changed.connect(self.begin)
        window.closing.connect(self.keep_at_the_end)

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields whose text may not be saved."""
        return tuple(dict.fromkeys(each.field for each in self._typed.values()))

    def begin(self) -> None:
        """Fetches the key of the person at the screen, and offers what is kept; who may only read keeps nothing."""
        self._shelf, self.left = None, ()
        who, tasks = self._window.services.user.name, self._window.services.tasks

        def take(key: bytes | None) -> None:
            if key is None:
                tasks.write(kept.make_key, take, lambda _problem: None, owner=self)
                return
            self._shelf = Shelf(self._folder, self._address, who, key)
            self.left = self._shelf.read()
            if self.left:
                self.offered.emit()

        if who:
            tasks.read(kept.find_key, take, "key of what is kept", lambda _problem: None, owner=self)

    def set_down(self, down: bool) -> None:
        """The line is lost, or is back."""
        self._down = down
        if down:
            self.keep()
        else:
            self._forget.start()

    def keep(self) -> None:
        """Writes what waits to the file; nothing where nothing does."""
        if self._shelf is not None and (self._typed or self.left):
            with suppress(OSError):  # a full disk: it still stands in the window
                self._shelf.write((*self.left, *self._typed.values()))

    def keep_at_the_end(self) -> None:
        """The window closes: what waits for the line is given up, but stays in the file."""
        for each in (self._keep, self._forget, self._slow):
            each.stop()
        if self._down:
            self.keep()

    def drop(self, typed: Typed) -> None:
        """Somebody has put a text back, or does not want it."""
        self.left = tuple(each for each in self.left if each != typed)
        self._renew()
        self.offered.emit()

    def put_back(self, typed: Typed) -> None:
        """Goes to where a text was typed, and puts it there; it then saves itself as if it had been typed."""
        self._window.go(typed.place, typed.record)
        self._try(typed, _TRIES)

    def _try(self, typed: Typed, tries: int) -> None:
        page = self._window.pages.get(typed.place)
        field = _nth(page, typed) if page is not None and self._window.services.tasks.idle() else None
        if field is not None:
            _put(field, typed)
            self.drop(typed)
        elif tries:
            QTimer.singleShot(_PAUSE, self, lambda: self._try(typed, tries - 1))
        else:
            self._window.notices.tell_problem(
                Problem(
                    self.tr("The field {name} is not there any more").format(name=typed.field),
                    self.tr("The text was copied."),
                    self.tr("Paste it where it belongs."),
                )
            )
            QApplication.clipboard().setText(typed.text)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard goes to another field."""
        if self._field is not None and isValid(self._field):
            _told_by(self._field).disconnect(self._note)
        self._field = new if new is not None and _is_kept(new) and self._window.isAncestorOf(new) else None
        if self._field is not None:
            _told_by(self._field).connect(self._note)

    def _note(self) -> None:
        """Remembers what stands in the field now."""
        field = self._field
        page = _page_of(field)
        if field is None or page is None or not field.hasFocus():
            return
        name = field.accessibleName()
        typed = Typed(
            self._window.place,
            _record_of(field, page),
            name,
            _alike(page, name).index(field),
            _text_of(field),
            self._window.services.clock.now(),
            rich.html() if (rich := _rich_of(field)) is not None else "",
        )
        new = typed.spot not in self._typed
        self._typed[typed.spot] = typed
        self._forget.start()
        if (self._down or self._slowly) and not self._keep.isActive():
            self._keep.start()
        if new:
            self.changed.emit()

    def _work(self, busy: bool) -> None:
        """The database works, or has done all there was."""
        if busy:
            self._slow.start()
        else:
            self._slow.stop()
            self._slowly = False
            self._forget.start()

    def _suspect(self) -> None:
        """The database works for long: perhaps the line is lost, and nobody knows yet."""
        self._slowly = True
        self.keep()

    def _let_go(self) -> None:
        """Everything is saved: nothing is kept any longer."""
        if not self._down and self._window.services.tasks.idle() and self._typed:
            self._typed.clear()
            self._renew()
            self.changed.emit()

    def _give_up(self, _problem: Problem) -> None:
        """Something right could not be written: what was typed is offered, whatever becomes of it in the window."""
        if self._typed:
            self.left = (*self.left, *self._typed.values())
            self._typed.clear()
            self._renew()
            self.offered.emit()

    def _renew(self) -> None:
        """Has the file hold what still waits, or go."""
        if self._shelf is not None:
            with suppress(OSError):
                self._shelf.write((*self.left, *self._typed.values()))

    def _clock(self, milliseconds: int) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(milliseconds)
        return made


def _is_kept(field: QWidget) -> bool:
    """Whether what is typed there is somebody's work: no search, no password, nothing that is only read."""
    if isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal:
        return False
    wanted = isinstance(field, _TEXTS) and not isinstance(field, ListSearch) and not field.isReadOnly()
    return wanted and bool(field.accessibleName()) and _page_of(field) is not None


def _told_by(field: Any) -> Any:
    """The signal that says that somebody has typed."""
    return field.textEdited if isinstance(field, QLineEdit) else field.textChanged


def _page_of(widget: QWidget | None) -> Page | None:
    while widget is not None and not isinstance(widget, Page):
        widget = widget.parentWidget()
    return widget


def _record_of(field: QWidget, page: Page) -> int:
    """The record that the page shows around the field: that of the outermost part which writes one, 0 for none."""
    found, around = 0, field.parentWidget()
    while around is not None and around is not page:
        for name in ("writer", "writing"):
            held = getattr(around, name, None)
            found = getattr(held, "id", 0) or getattr(getattr(held, "record", None), "id", 0) or found
        around = around.parentWidget()
    return int(found)


def _alike(page: QWidget, name: str) -> list[QWidget]:
    """The fields of a page that are called so and can be seen."""
    every = page.findChildren(QWidget, options=Qt.FindChildOption.FindChildrenRecursively)
    return [
        each for each in every if isinstance(each, _TEXTS) and each.accessibleName() == name and each.isVisibleTo(page)
    ]


def _nth(page: QWidget, typed: Typed) -> QWidget | None:
    """The field that a text was typed into, if it is there and can be written in."""
    found = _alike(page, typed.field)[typed.nth : typed.nth + 1]
    return found[0] if found and _is_kept(found[0]) else None


def _rich_of(field: QWidget) -> RichText | None:
    around = field.parentWidget()
    return around if isinstance(around, RichText) and around.edit is field else None


def _text_of(field: Any) -> str:
    return str(field.text() if isinstance(field, QLineEdit) else field.toPlainText())


def _put(field: Any, typed: Typed) -> None:
    """Puts a text into a field as if it had been typed, in place of what stands there."""
    field.setFocus()
    rich = _rich_of(field)
    if rich is not None:
        if rich.html() != typed.html:
            rich.set_html(typed.html)
            rich.edited.emit()
        return
    if _text_of(field) == typed.text:
        return
    field.selectAll()
    if isinstance(field, QLineEdit):
        field.insert(typed.text)
    else:
        field.insertPlainText(typed.text)

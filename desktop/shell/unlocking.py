"""Unlocking: the page that asks for a protected file's password, at the start and where the window is locked."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.problems import Problem
from desktop.base.times import Clock, SystemClock, zone_of
from desktop.base.words import translate
from desktop.shell.computer import Computer
from desktop.storage import keys, remembering, tries
from desktop.storage.keys import DataKey
from desktop.storage.places.file import head_of
from desktop.storage.recovery import read_recovery_key
from desktop.storage.remembering import KeyStore, system_store
from desktop.ui.buttons import button
from desktop.ui.forms import Field, Form
from desktop.ui.layout import STRETCH, add, clear, column, row
from desktop.ui.pieces import Icon, Mark, Notice
from desktop.ui.spoken import announce
from desktop.ui.text import Elided, Paragraph, label
from desktop.ui.theme import look
from desktop.ui.working import Work

_WIDE = 560


@dataclass(frozen=True)
class Typed:
    """What somebody typed: the password, or the recovery key with a new password; and whether to remember it."""

    password: str = field(default="", repr=False)
    recovery: str = field(default="", repr=False)
    new: str = field(default="", repr=False)
    remember: bool = False


@dataclass(frozen=True)
class Ways:
    """What the page can do: `unlock` works beside the window and raises Problem; `away` leads elsewhere."""

    unlock: Callable[[Typed], object]
    away_text: str
    locked: bool = False
    """Whether the window is open behind it, so that there is nothing to remember."""
    can_remember: bool = False


class UnlockPage(QDialog):
    """Asks for the password, or for the recovery key and a new password; `found` is what `unlock` gave."""

    def __init__(self, file: Path, ways: Ways, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: object = None
        self.away = False
        """Whether the user wants to go elsewhere instead."""
        self.work: Work | None = None
        self._ways = ways
        self._recovering = False
        self._notices = QVBoxLayout()
        self.setProperty("ground", "canvas")
        title = self.tr("Samspil is locked") if ways.locked else self.tr("The file is protected")
        self.setWindowTitle(f"{title} – Samspil")
        self.form = Form(self._fields())
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("The password is being checked"))
        self.progress.hide()
        self.way = button(self.tr("Use the recovery key"), "link", on_click=self._turn)
        self.leave = button(ways.away_text, on_click=self._go_away)
        self.go = button(self.tr("Unlock") if ways.locked else self.tr("Open"), "primary", "lock-open", self.unlock)
        self.go.setDefault(True)
        self.setLayout(self._laid(title, file))
        self.setFixedWidth(min(look().px(_WIDE), self.screen().availableGeometry().width()))
        self._show_way()

    def unlock(self) -> None:
        """Tries what was typed."""
        if self.work is not None and self.work.isRunning():
            return
        if not self.form.check_all():
            self._fit()
            return
        given = self.form.values()
        if self._recovering and given["new"] != given["again"]:
            self.form.complain("again", self.tr("The two passwords differ"))
            self._fit()
            return
        if self._recovering:
            typed = Typed(recovery=given["recovery"], new=given["new"], remember=bool(given.get("remember")))
        else:
            typed = Typed(given["password"], remember=bool(given.get("remember")))
        self._set_busy(True)
        self.work = Work(lambda: self._ways.unlock(typed), self)
        self.work.over.connect(self._open)
        self.work.failed.connect(self._tell)
        self.work.start()

    @override
    def reject(self) -> None:
        """Esc and the window's cross: nothing where the window is locked."""
        if not self._ways.locked and not (self.work is not None and self.work.isRunning()):
            super().reject()

    def _fields(self) -> tuple[Field, ...]:
        printed = self.tr("Eight groups from the printed sheet; case, spaces and dashes do not matter")
        least = self.tr("{count} characters or more").format(count=keys.SHORTEST)
        kept = Field("remember", self.tr("Remember on this computer"), "check")
        return (
            Field("password", self.tr("Password"), "password", required=True),
            Field("recovery", self.tr("Recovery key"), hint=printed, required=True, check=_slip),
            Field("new", self.tr("New password"), "password", hint=least, required=True),
            Field("again", self.tr("New password once more"), "password", required=True),
            *((kept,) if self._ways.can_remember else ()),
        )

    def _laid(self, title: str, file: Path) -> QVBoxLayout:
        told = self.tr("What you were writing is kept.") if self._ways.locked else str(file.parent)
        head = row(Mark(26), label("Samspil", "h3"), STRETCH, gap=12)
        name = row(Icon("lock", 24, "accent"), (label(title, "h1", wrap=True), 1), gap=12)
        where = Elided(told, "caption") if not self._ways.locked else Paragraph(told, 13, 20, role="ink2")
        return column(
            head,
            12,
            name,
            label(file.stem, "medium", wrap=True),
            where,
            self._notices,
            self.progress,
            6,
            self.form,
            row(self.way, STRETCH),
            10,
            row(STRETCH, self.leave, self.go, gap=8),
            gap=6,
            margins=(32, 24, 32, 24),
        )

    def _turn(self) -> None:
        self._recovering = not self._recovering
        self._show_way()

    def _show_way(self) -> None:
        for name, shown in (("password", not self._recovering), ("recovery", self._recovering)):
            self.form.set_shown(name, shown)
        for name in ("new", "again"):
            self.form.set_shown(name, self._recovering)
        self.way.set_label(self.tr("Use the password") if self._recovering else self.tr("Use the recovery key"))
        clear(self._notices)
        self._fit()
        self._focus()

    def _fit(self) -> None:
        """Makes the page as high as what stands in it."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(max(layout.totalHeightForWidth(self.width()), layout.totalSizeHint().height()))

    def _focus(self) -> None:
        self.form.editor("recovery" if self._recovering else "password").focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_away(self) -> None:
        self.away = True
        self.done(QDialog.DialogCode.Rejected)

    def _open(self, found: object) -> None:
        self._wait()
        self.found = found
        self.form.set_values({"password": "", "recovery": "", "new": "", "again": ""})
        self.accept()

    def _tell(self, problem: Problem) -> None:
        """Shows why it did not open; what was typed as the password is gone."""
        self._wait()
        clear(self._notices)
        why = " ".join(filter(None, (problem.text, problem.advice)))
        add(self._notices, Notice("danger", problem.title, why))
        announce(self, problem.title, urgent=True)
        self.form.set_values({"password": ""})
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # a notice knows its height when it is laid out
        self._focus()

    def _wait(self) -> None:
        if self.work is not None:
            self.work.wait()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        for each in (self.form, self.go, self.way, self.leave):
            each.setEnabled(not busy)


def _slip(typed: str) -> str:
    """What is wrong with a recovery key before it is tried, and in which group."""
    try:
        read_recovery_key(typed)
    except Problem as problem:
        return problem.text
    return ""


@dataclass(frozen=True)
class Opened:
    """How asking for a file's key ended: the key, or the wish for another municipality, or neither."""

    key: DataKey | None = None
    another: bool = False


def ask_key(
    file: Path,
    computer: Computer,
    clock: Clock | None = None,
    find_store: Callable[[], KeyStore | None] = system_store,
) -> Opened:
    """The key of a protected file: as this computer remembers it, else asked for. Raises Problem without key file."""
    keys.read_ring(file, head_of(file))
    if key := remembered_key(file, computer, find_store):
        return Opened(key)
    store = find_store()
    ways = Ways(
        opener_of(file, computer, clock, store),
        translate("Start", "Choose another municipality"),
        can_remember=store is not None,
    )
    page = UnlockPage(file, ways)
    try:
        page.exec()
        return Opened(page.found if isinstance(page.found, DataKey) else None, page.away)
    finally:
        page.deleteLater()


def remembered_key(
    file: Path, computer: Computer, find_store: Callable[[], KeyStore | None] = system_store
) -> DataKey | None:
    """The key as this computer's key store remembers it, None when the password must be typed."""
    if not computer.remembers(file):
        return None
    store = find_store()
    found = remembering.recall(store, file, head_of(file)) if store is not None else None
    if found is None:
        computer.set_remembers(file, False)
    return found


def opener_of(
    file: Path, computer: Computer, clock: Clock | None, store: KeyStore | None
) -> Callable[[Typed], DataKey]:
    """How a file is unlocked that is not open yet, and remembered where that is wished."""

    def unlock(typed: Typed) -> DataKey:
        now = (clock or SystemClock(zone_of("DK"))).now()
        if typed.recovery:
            key = tries.recover(file, now, typed.recovery, typed.new)
        else:
            key = tries.unlock(file, now, typed.password)
        if typed.remember and store is not None:
            remembering.remember(store, file, key)
            computer.set_remembers(file, True)
        return key

    return unlock

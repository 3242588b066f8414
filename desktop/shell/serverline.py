"""Server line: asks where a register on a server lies and how to log in, tries it, and says what is in the way."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.shell import serverpasswords
from desktop.storage.places.address import PORT, Address, Standing, Unprepared, address_of, is_address
from desktop.storage.remembering import KeyStore, system_store
from desktop.ui.buttons import button
from desktop.ui.forms import Field, Form
from desktop.ui.layout import STRETCH, add, clear, column, pane, row, scroll
from desktop.ui.pieces import Icon, Mark, Notice
from desktop.ui.spoken import announce
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look
from desktop.ui.working import Work

_WIDE = 600
Try = Callable[[Address], Standing]
"""Tries an address with its password, and tells what stands there; raises Problem when there is nothing to open."""


class ServerPage(QDialog):
    """Asks for a server's register and its password; `found` is the address that was tried and works."""

    def __init__(
        self, known: Address | None, attempt: Try, can_remember: bool, away: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.found: Address | None = None
        self.founding = False
        """Whether the municipality has to be founded there first."""
        self.remember = False
        self.away = False
        """Whether the user wants to go elsewhere instead."""
        self.work: Work | None = None
        self._known, self._attempt, self._opening = known, attempt, False
        self._notices = QVBoxLayout()
        self.setProperty("ground", "canvas")
        self.setWindowTitle(self.tr("Register on a server") + " – Samspil")
        self.form = Form(self._fields(can_remember))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("The line is being tried"))
        self.progress.hide()
        self.test = button(self.tr("Test the line"), icon="refresh-cw", on_click=lambda: self._try(False))
        self.leave = button(away or self.tr("Back"), on_click=self._go_away)
        self.go = button(self.tr("Go on"), "primary", "check", lambda: self._try(True))
        self.go.setDefault(True)
        self.setLayout(self._laid())
        self.setFixedWidth(min(look().px(_WIDE), self.screen().availableGeometry().width()))
        self.form.set_values({"port": str(PORT)})
        if known is not None:
            shown = {"server": known.host, "port": str(known.port), "database": known.database, "user": known.user}
            self.form.set_values(shown)
        self._fit()
        first = "password" if known is not None else "server"
        self.form.editor(first).focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def address(self) -> Address | None:
        """What was typed; None, with the fields complaining, while it is none. A whole address may stand as server."""
        given = {name: str(value or "").strip() for name, value in self.form.values().items() if name != "password"}
        password = str(self.form.values()["password"] or "")
        if is_address(given["server"]):
            try:
                return replace(address_of(given["server"]), password=password)
            except Problem as problem:
                self._tell(problem)
                return None
        if not self.form.check_all():
            self._fit()
            return None
        options = self._known.options if self._known is not None else ()
        return Address(given["server"], given["database"], given["user"], int(given["port"] or PORT), options, password)

    @override
    def reject(self) -> None:
        if self.work is None or not self.work.isRunning():
            super().reject()

    def _fields(self, can_remember: bool) -> tuple[Field, ...]:
        kept = Field("remember", self.tr("Remember the password on this computer"), "check")
        return (
            Field("server", self.tr("Server"), hint=self.tr("Its name, such as db.havnby.example"), required=True),
            Field("port", self.tr("Port"), check=_no_port, beside=True),
            Field("database", self.tr("Database"), required=True),
            Field("user", self.tr("User"), beside=True),
            Field("password", self.tr("Password"), "password"),
            *((kept,) if can_remember else ()),
        )

    def _laid(self) -> QVBoxLayout:
        told = self.tr(
            "Several computers work on one register in a PostgreSQL database. Those who look after the server tell you"
            " what to enter here, and they back it up."
        )
        head = row(Mark(26), label("Samspil", "h3"), STRETCH, gap=12)
        name = row(
            Icon("hard-drive", 24, "accent"), (label(self.tr("Register on a server"), "h1", wrap=True), 1), gap=12
        )
        self.inside = QWidget()
        inside = column(
            head,
            12,
            name,
            Paragraph(told, 13, 20, role="ink2"),
            self._notices,
            self.progress,
            6,
            self.form,
            gap=6,
            margins=(32, 24, 32, 6),
        )
        self.inside.setLayout(inside)
        self.foot = pane(row(self.test, STRETCH, self.leave, self.go, gap=8, margins=(32, 8, 32, 24)))
        return column((scroll(self.inside), 1), self.foot, gap=0)

    def _try(self, opening: bool) -> None:
        """Tries what was typed, and with `opening` goes on when it works."""
        if self.work is not None and self.work.isRunning():
            return
        address = self.address()
        if address is None:
            return
        clear(self._notices)
        self._opening, self.found = opening, address
        self._set_busy(True)
        self.work = Work(lambda: self._attempt(address), self)
        self.work.over.connect(self._works)
        self.work.failed.connect(self._tell)
        self.work.start()

    def _works(self, standing: Standing) -> None:
        self._wait()
        self.founding = standing is not Standing.FOUNDED
        if self._opening:
            self.remember = bool(self.form.values().get("remember"))
            self.form.set_values({"password": ""})
            self.accept()
            return
        self.found = None
        said = self.tr("The line works")
        held = self.tr("The database holds a register that this program can open.")
        empty = self.tr("The database is empty, and you may begin a new municipality there.")
        self._show(Notice("ok", said, empty if self.founding else held))
        announce(self, said)

    def _tell(self, problem: Problem) -> None:
        self._wait()
        self.found = None
        actions = []
        if isinstance(problem, Unprepared):
            copied, command = QGuiApplication.clipboard().setText, problem.command
            actions.append(button(self.tr("Copy the command"), "link", "copy", lambda: copied(command)))
        told = "\n".join(filter(None, (problem.text, problem.advice)))
        self._show(Notice("danger", problem.title, told, actions))
        announce(self, problem.title, urgent=True)

    def _show(self, notice: Notice) -> None:
        clear(self._notices)
        add(self._notices, notice)
        self._fit()
        QTimer.singleShot(0, self, self._fit)  # a notice knows its height when it is laid out

    def _go_away(self) -> None:
        self.away = True
        self.done(QDialog.DialogCode.Rejected)

    def _wait(self) -> None:
        if self.work is not None:
            self.work.wait()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        for each in (self.form, self.go, self.test, self.leave):
            each.setEnabled(not busy)

    def _fit(self) -> None:
        """Makes the page as high as what stands in it, but no higher than the screen: then it scrolls."""
        layout = self.inside.layout()
        if layout is not None:
            layout.activate()
            needed = max(layout.totalHeightForWidth(self.width()), layout.totalSizeHint().height())
            room = self.screen().availableGeometry().height() - look().px(40)
            self.setFixedHeight(min(needed + self.foot.sizeHint().height(), room))


def _no_port(typed: str) -> str:
    """What is wrong with a port; empty is the usual one."""
    right = not typed.strip() or (typed.strip().isdecimal() and 0 < int(typed) < 65_536)
    return "" if right else translate("ServerPage", "A number from 1 to 65535")


def ask_line(
    known: Address | None, away: str = "", find_store: Callable[[], KeyStore | None] = system_store
) -> ServerPage:
    """Shows the page and waits; remembers the password where that is wished. The page tells how it ended."""
    store = find_store()
    page = ServerPage(known, try_register, store is not None, away)
    page.exec()
    if page.found is not None and page.remember and store is not None:
        serverpasswords.remember(page.found, store)
    return page


def try_register(address: Address) -> Standing:
    """Makes a line and looks what stands there; raises Problem where nothing can be opened or begun."""
    from desktop.storage.preparing import standing  # imported late: start-up

    return standing(address)


def is_founded(address: Address) -> bool:
    """Whether a municipality stands there, and not an empty database; raises Problem as try_register does."""
    return try_register(address) is Standing.FOUNDED


def known_way(address: Address, find_store: Callable[[], KeyStore | None] = system_store) -> Address | None:
    """The address with what opens it, without asking anybody; None when the password must be typed.

    Raises Problem when there is no line at all.
    """
    if not serverpasswords.asks(address):
        return address
    store = find_store()
    password = serverpasswords.recall(address, store)
    if not password:
        return None
    ready = replace(address, password=password)
    try:
        try_register(ready)
    except Problem:
        serverpasswords.forget(address, store)
        return None
    return ready

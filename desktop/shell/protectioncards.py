"""Protection cards: the settings' part for the file's password, the recovery key, and what this computer does."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.papers import Progress
from desktop.base.problems import Problem
from desktop.base.rights import Right
from desktop.shell.backup_words import size_text
from desktop.shell.protection import MINUTES, Protection
from desktop.shell.recoverykey import RecoveryKey
from desktop.storage.conversion import GivenUp
from desktop.storage.keys import SHORTEST
from desktop.ui.asking import Ask, Given, RuleWords, Wanted
from desktop.ui.buttons import button
from desktop.ui.forms import Days, Field, Form
from desktop.ui.layout import STRETCH, add, card, clear, column, row
from desktop.ui.longwork import LongWork
from desktop.ui.pieces import Notice
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.tasks import Course, Stopped
from desktop.ui.text import Paragraph, label

_RULES = RuleWords(str, str)
_KILO = 1000
"""Bytes in a step of the bar."""
Go = Callable[[Given, Ask], None]


class ProtectionCards(QWidget):
    """Three cards: the password of the file, this computer, and what this protects."""

    def __init__(self, services: Services, protection: Protection) -> None:
        super().__init__()
        self._services, self._protection = services, protection
        self.ask: Ask | None = None
        self.shown: RecoveryKey | None = None
        self.work = LongWork()
        self.work.stop_requested.connect(self._stop)
        self._course: Course | None = None
        self._state, self._ways, self._step, self._told = QVBoxLayout(), QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.turn_on = button(self.tr("Protect with a password …"), "primary", "lock", self.ask_on)
        self.change = button(self.tr("Change password …"), icon="key-round", on_click=self.ask_change)
        self.renew = button(self.tr("New recovery key …"), icon="file-text", on_click=self.ask_recovery)
        self.turn_off = button(self.tr("Take the protection away …"), icon="lock-open", on_click=self.ask_off)
        self.lock = button(self.tr("Lock now"), icon="lock", on_click=protection.lock_requested.emit)
        self.computer = Form(self._fields(), save_after=0)
        self.computer.saved.connect(self._set_computer)
        self.setLayout(column(self._password(), self._here(), self._limits(), STRETCH, gap=16))
        protection.changed.connect(self.refresh)
        services.user.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows whether the file is protected, and what can be done about it."""
        on, required = self._protection.on, self._protection.required
        clear(self._state)
        add(self._state, self._said(on, required))
        self.turn_on.setVisible(not on)
        for each in (self.change, self.renew, self.turn_off, self.lock):
            each.setVisible(on)
        why = self._services.user.why_not(Right.SETTINGS)
        for each in (self.turn_on, self.change, self.renew):
            each.block(why)
        self.turn_off.block(why or (self.tr("Your IT department requires the protection.") if required else ""))
        self.computer.setEnabled(on)
        self.computer.set_values({"remember": self._protection.remembered, "minutes": self._protection.minutes})

    def ask_on(self) -> None:
        """Asks for the password that the file is to have."""
        sentence = self.tr(
            "Nobody can read the file without it, not even who made Samspil. You get a recovery key for paper as well."
        )
        title = self.tr("Which password shall the file have?")
        wanted = Wanted(title, self.tr("Protect the file"), self._new_fields(), sentence=sentence)
        self._put(wanted, lambda given, ask: self._on(given["new"], ask))

    def ask_change(self) -> None:
        """Asks for the password until now and a new one."""
        wanted = Wanted(
            self.tr("Change the file's password"),
            self.tr("Change password"),
            (self._old_field(), *self._new_fields()),
            sentence=self.tr("Older backups keep the password they were made with."),
        )
        self._put(wanted, self._changed)

    def ask_recovery(self) -> None:
        """Asks for the password before a new recovery key is made."""
        sentence = self.tr("The sheet you have opens older backups only, from then on.")
        title = self.tr("Make a new recovery key?")
        wanted = Wanted(title, self.tr("Make recovery key"), (self._old_field(),), sentence=sentence)
        self._put(
            wanted,
            lambda given, ask: self._protection.renew_recovery(
                given["old"], self._show_key, lambda problem: self._complain(ask, problem)
            ),
        )

    def ask_off(self) -> None:
        """Asks for the password before the protection is taken away."""
        sentence = self.tr("Whoever may read the file in its folder can then read everything in it.")
        title = self.tr("Take the protection away?")
        verb = self.tr("Take the protection away")
        wanted = Wanted(title, verb, (self._old_field(),), sentence=sentence, danger=True)
        done = self.tr("The file is no longer protected")
        self._put(
            wanted,
            lambda given, ask: self._protection.turn_off(
                given["old"],
                lambda: self._done(done),
                lambda problem: self._complain(ask, problem),
                self._begin(self.tr("The protection is being taken away")),
            ),
        )

    def _password(self) -> QWidget:
        buttons = row(self.turn_on, self.change, self.renew, STRETCH, gap=8)
        more = row(self.lock, self.turn_off, STRETCH, gap=8)
        head = label(self.tr("The file's password"), "h3")
        parts = (head, self._state, buttons, more, self._told, self.work, self._step)
        return card(column(*parts, gap=10, margins=(20, 16, 20, 20)))

    def _here(self) -> QWidget:
        told = self.tr(
            "While the screen of the room is shown, the window is not locked by itself. A locked window keeps what you "
            "were writing."
        )
        head = label(self.tr("On this computer"), "h3")
        return card(column(head, self.computer, Paragraph(told, 13, 20), gap=10, margins=(20, 16, 20, 20)))

    def _limits(self) -> QWidget:
        inside = (
            self.tr(
                "A protected file, its backups and everything beside it are unreadable without the password: on a lost "
                "computer, a shared drive, or in a copy. While it is open, Samspil can read it, and so can whoever "
                "rules this computer."
            ),
            self.tr(
                "When the protection is turned on, the file as it was is overwritten. On disks without moving parts, "
                "in synchronised folders and where the system keeps earlier versions, copies can remain. Backups made "
                "before stay readable: make a new one, and remove the older ones."
            ),
            self.tr(
                "Without password and recovery key nobody can open the file. Documents, mails and sheets that you save "
                "elsewhere are not protected."
            ),
        )
        texts = (Paragraph(each, 13, 20) for each in inside)
        head = label(self.tr("What this protects, and what it does not"), "h3")
        return card(column(head, *texts, gap=8, margins=(20, 16, 20, 20)))

    def _said(self, on: bool, required: bool) -> Notice:
        if on:
            return Notice("ok", self.tr("The file is protected"), self.tr("It opens with its password only."))
        plain = self.tr("Whoever may read it in its folder can read everything in it.")
        if required:
            plain = self.tr("Your IT department requires a password.") + " " + plain
        return Notice("warn" if required else "info", self.tr("The file is not protected"), plain)

    def _fields(self) -> tuple[Field, ...]:
        never, after = self.tr("Never by itself"), self.tr("After {count} minutes")
        minutes = tuple((each, after.format(count=each) if each else never) for each in MINUTES)
        hint = self.tr("In the key store of this computer, for your login only")
        return (
            Field("minutes", self.tr("Lock the window when nobody uses it"), "choice", choices=minutes),
            Field("remember", self.tr("Open the file without asking for the password"), "check", hint=hint),
        )

    def _old_field(self) -> Field:
        return Field("old", self.tr("Password until now"), "password", required=True)

    def _new_fields(self) -> tuple[Field, ...]:
        least = self.tr("{count} characters or more; several words are easy to remember").format(count=SHORTEST)
        return (
            Field("new", self.tr("New password"), "password", hint=least, required=True),
            Field("again", self.tr("New password once more"), "password", required=True),
        )

    def _put(self, wanted: Wanted, go: Go) -> None:
        """Asks below the buttons; what cannot be done is told there, and nothing typed is lost."""
        self._close()
        now = self._services.clock.now
        ask = self.ask = Ask(wanted, Days(today=lambda: now().date()), _RULES)

        def answered(given: Given) -> None:
            if given.get("new") != given.get("again"):
                ask.complain(Problem(self.tr("The two passwords differ")))
                return
            ask.setEnabled(False)
            go(given, ask)

        ask.given_up.connect(self._close)
        ask.answered.connect(answered)
        add(self._step, ask)
        ask.focus_first()

    def _on(self, password: str, ask: Ask) -> None:
        course = self._begin(self.tr("The file is being protected"))
        self._protection.turn_on(password, self._show_key, lambda problem: self._complain(ask, problem), course)

    def _changed(self, given: Given, ask: Ask) -> None:
        said = self.tr("The password is changed")
        self._protection.change(
            given["old"], given["new"], lambda: self._done(said), lambda problem: self._complain(ask, problem)
        )

    def _begin(self, what: str) -> Progress:
        """Shows how far a conversion has come, in bytes; gives what is told of it on its thread, and can stop it."""
        course = self._course = self._services.tasks.course(self.work.reach, self)

        def telling(done: int, total: int) -> bool:
            try:
                course.tell(done // _KILO, total // _KILO)
            except Stopped:
                return False
            return True

        meanwhile = self.tr("The other pages wait until it is done.")
        self.work.begin(what, meanwhile, lambda kilo: size_text(kilo * _KILO))
        return telling

    def _stop(self) -> None:
        if self._course is not None:
            self._course.stop()

    def _complain(self, ask: Ask, problem: Problem) -> None:
        """Tells what could not be done; who stopped it knows."""
        self.work.end()
        if isinstance(problem, GivenUp):
            self._close()
            self._tell("info", problem.title, problem.text)
            return
        ask.setEnabled(True)
        ask.complain(problem)

    def _done(self, said: str) -> None:
        self._close()
        self._tell("ok", said, "")

    def _show_key(self, key: str) -> None:
        """Shows the recovery key and its sheet, which should be printed now: it is told only once."""
        self._close()
        shown = self.shown = RecoveryKey(key, self._name(), self._services.tasks, self._services.asker)
        shown.left.connect(self._close)
        add(self._step, card(column(shown, margins=(20, 16, 20, 20))))

    def _name(self) -> str:
        path = self._protection.file
        return path.name if path is not None else ""

    def _set_computer(self, values: Mapping[str, Any]) -> None:
        if "minutes" in values:
            self._protection.minutes = int(values["minutes"])
        if "remember" in values:
            self._protection.remember(bool(values["remember"]), lambda: clear(self._told), self._not_remembered)

    def _not_remembered(self, problem: Problem) -> None:
        self.refresh()
        self._tell("danger", problem.title, problem.advice)

    def _tell(self, kind: str, what: str, why: str) -> None:
        clear(self._told)
        add(self._told, Notice(kind, what, why))
        announce(self, what, urgent=kind == "danger")

    def _close(self) -> None:
        """Takes the question or the sheet away."""
        self.work.end()
        self.ask = self.shown = None
        clear(self._told)
        clear(self._step)

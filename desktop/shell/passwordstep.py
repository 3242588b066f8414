"""Password step: the assistant asks for the password of a file that is about to be made, and shows its recovery key."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.problems import Problem
from desktop.base.times import Clock
from desktop.shell.founding import Protected
from desktop.shell.recoverykey import RecoveryKey
from desktop.storage.database import Database
from desktop.storage.keys import SHORTEST, check_password
from desktop.ui.buttons import button
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import Asker
from desktop.ui.forms import Field, Form
from desktop.ui.layout import STRETCH, card, column, row, scroll
from desktop.ui.pieces import Icon, Notice
from desktop.ui.tasks import Tasks
from desktop.ui.text import Paragraph, label


class PasswordStep(QWidget):
    """Two fields for the password, which a policy may require, and what it is good for."""

    answered = Signal(str)
    """The password, or nothing where the file is to have none."""
    back_requested = Signal()

    def __init__(self, required: bool, typed: Mapping[str, Any] | None = None) -> None:
        super().__init__()
        least = self.tr("{count} characters or more; several words are easy to remember").format(count=SHORTEST)
        fields = (
            Field("new", self.tr("Password"), "password", hint=least, required=True),
            Field("again", self.tr("Password once more"), "password", required=True),
        )
        self.form = Form(fields)
        self.form.set_values(typed or {"new": "", "again": ""})
        back = button(self.tr("Back"), "link", "arrow-left", self.back_requested.emit)
        self.without = button(self.tr("Create without a password"), on_click=lambda: self.answered.emit(""))
        self.without.setVisible(not required)
        self.protect = button(self.tr("Protect and create"), "primary", "lock", self._answer)
        title = label(self.tr("Protect the file with a password?"), "h1", wrap=True)
        if required:
            title.setText(self.tr("Protect the file with a password"))
        asked = card(column(self._required() if required else None, self.form, gap=12, margins=(20, 16, 20, 20)))
        sheet = QWidget()
        sheet.setLayout(
            row(
                (column(asked, STRETCH), 1),
                (column(self._told(), STRETCH), 1),
                gap=20,
                margins=(40, 4, 40, 8),
            )
        )
        foot = row(STRETCH, self.without, self.protect, gap=12, margins=(40, 12, 40, 20))
        top = column(row(back, STRETCH), title, gap=0, margins=(40, 0, 40, 8))
        self.setLayout(column(top, (scroll(sheet), 1), foot, gap=0))

    def begin(self) -> None:
        """Goes to the first field."""
        self.form.editor("new").focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.protect.setDefault(True)

    def _required(self) -> Notice:
        why = self.tr("The file holds confidential matters, and a computer or a copy can get lost.")
        return Notice("info", self.tr("Your IT department requires a password"), why)

    def _told(self) -> QWidget:
        inside = (
            self.tr("Without it nobody can read the file: on a lost computer, a shared drive, or in a copy."),
            self.tr(
                "You get a recovery key for paper in the next step. Without password and recovery key nobody can open "
                "the file, not even who made Samspil."
            ),
            self.tr("A password can also be set, changed and taken away later, under Settings, Protection."),
        )
        head = row(Icon("lock", 18, "ink2"), label(self.tr("What the password does"), "h3"), STRETCH)
        texts = (Paragraph(each, 13, 20) for each in inside)
        return card(column(head, *texts, gap=8, margins=(20, 14, 20, 16)))

    def _answer(self) -> None:
        """Tells the password when it is good enough, and typed twice the same."""
        if not self.form.check_all():
            return
        given = self.form.values()
        try:
            check_password(given["new"])
        except Problem as problem:
            self.form.complain("new", " ".join((problem.title + ".", problem.text)))
            return
        if given["new"] != given["again"]:
            self.form.complain("again", self.tr("The two passwords differ"))
            return
        self.answered.emit(given["new"])


class KeyStep(QWidget):
    """The recovery key of the file that was just made, which is open as long as its sheet is looked at."""

    left = Signal()

    def __init__(self, made: Protected, clock: Clock, asker: Asker) -> None:
        super().__init__()
        self._database = Database.open(made.file, clock, key=made.key)
        self._tasks = Tasks(self._database, ChangeLog(), parent=self)
        self.key = RecoveryKey(made.recovery, made.file.name, self._tasks, asker)
        self.key.left.connect(self.left)
        title = label(self.tr("Keep the recovery key"), "h1", wrap=True)
        next_told = self.tr("The file opens next, and asks for the password you have chosen.")
        inside = QWidget()
        inside.setLayout(column(self.key, margins=(40, 4, 40, 8)))
        foot = row((label(next_told, "caption", wrap=True), 1), margins=(40, 8, 40, 16))
        self.setLayout(column(column(title, margins=(40, 0, 40, 8)), (scroll(inside), 1), foot, gap=0))

    def let_go(self) -> None:
        """Closes the file."""
        self._tasks.close()
        self._database.close()

"""Seating: the page that asks who sits at the screen, with the password of those who have one."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QDialog, QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.problems import Problem
from desktop.base.rights import role_text
from desktop.shell import account_actions
from desktop.shell.seats import Seats
from desktop.storage.accounts import Account
from desktop.ui.buttons import button
from desktop.ui.fonts import font
from desktop.ui.layout import STRETCH, add, clear, column, row, scroll
from desktop.ui.paint import paint_avatar
from desktop.ui.painted import LEFT, PaintedButton, draw_text, smooth
from desktop.ui.pieces import Notice
from desktop.ui.spoken import announce
from desktop.ui.tasks import Tasks
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

_WIDE, _HIGH = 560, 620


class PersonButton(PaintedButton):
    """One person to choose: initials, name and role."""

    def __init__(self, account: Account, locked: bool) -> None:
        super().__init__()
        self.account, self._role = account, role_text(account.role)
        self.setCheckable(True)
        self.setText(account.name)
        self.setAccessibleName(f"{account.name}, {self._role}")
        if locked:
            self.setAccessibleDescription(self.tr("Asks for a password"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(320), look().px(56))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(56))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px, middle = smooth(self), look().px, self.height() / 2
        chosen = self.isChecked()
        border = "accent" if chosen else "control" if self.hovered else "line2"
        painter.setPen(QPen(look().color(border), 2 if chosen else 1))
        painter.setBrush(look().color("accent_soft" if chosen else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        paint_avatar(painter, px(12), middle, self.text(), 32)
        words = QRectF(px(56), middle - px(20), self.width() - px(68), px(20))
        painter.setFont(font(14, 600))
        painter.setPen(look().color("ink"))
        draw_text(painter, words, self.text(), LEFT)
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        draw_text(painter, words.translated(0, px(20)), self._role, LEFT)


class SeatPage(QDialog):
    """Asks who sits at the screen, with the password where the person has one; `name` is who sat down."""

    seated = Signal(str)

    def __init__(
        self, seats: Seats, tasks: Tasks, name: str = "", parent: QWidget | None = None, only_read: bool = False
    ) -> None:
        super().__init__(parent)
        self.name = ""
        self._seats, self._tasks, self._only_read = seats, tasks, only_read
        self.setWindowTitle(self.tr("Who sits at the screen?"))
        self.setProperty("ground", "canvas")
        room = self.screen().availableGeometry()
        self.resize(min(look().px(_WIDE), room.width()), min(look().px(_HIGH), room.height() - 40))
        self.people = [PersonButton(each, each.id in seats.locked) for each in seats.named]
        self._group = QButtonGroup(self)
        self._notices = QVBoxLayout()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        self.password.returnPressed.connect(self.sit_down)
        self.go = button(self.tr("Sit down"), "primary", "check", self.sit_down)
        self.go.setDefault(True)
        self._build()
        first = next((each for each in self.people if each.account.name == name), self.people[0])
        self.choose(first.account.name)

    def choose(self, name: str) -> None:
        """Chooses a person; the password is asked for where there is one."""
        chosen = next(each for each in self.people if each.account.name == name)
        chosen.setChecked(True)
        locked = chosen.account.id in self._seats.locked
        self._ask.setVisible(locked)
        self.password.clear()
        clear(self._notices)
        (self.password if locked else chosen).setFocus(Qt.FocusReason.OtherFocusReason)

    def sit_down(self) -> None:
        """Lets the chosen person sit down, if the password is right."""
        account = next(each.account for each in self.people if each.isChecked())
        given = self.password.text()
        self.password.clear()
        self._set_busy(True)
        counting = not self._only_read
        work = lambda session: account_actions.sit_down(session, account, given, counting)  # noqa: E731 - for both
        done = partial(self._answered, account.name)
        if counting:
            self._tasks.write(work, done, self._tell, owner=self)
        else:
            self._tasks.read(work, done, failed=self._tell, owner=self)

    def _answered(self, name: str, right: bool) -> None:
        self._set_busy(False)
        if right:
            self.name = name
            self.seated.emit(name)
            self.accept()
        else:
            self._tell(Problem(self.tr("The password is not right")))

    def _tell(self, problem: Problem) -> None:
        self._set_busy(False)
        clear(self._notices)
        why = " ".join(filter(None, (problem.text, problem.advice)))
        add(self._notices, Notice("danger", problem.title, why))
        announce(self, problem.title, urgent=True)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, busy: bool) -> None:
        for each in (self.go, self.password, *self.people):
            each.setEnabled(not busy)

    def _build(self) -> None:
        for each in self.people:
            self._group.addButton(each)
            each.clicked.connect(lambda _on=False, who=each.account.name: self.choose(who))
        inside = QWidget()
        inside.setLayout(column(*self.people, STRETCH, gap=8, margins=(32, 8, 32, 8)))
        self._ask = QWidget()
        self._ask.setLayout(column(label(self.tr("Password"), "label"), self.password, gap=4))
        sentence = self.tr("What you do is signed with this name, and your role says what you can do.")
        told = Paragraph(sentence, role="ink2")
        title = label(self.tr("Who sits at the screen?"), "h1", wrap=True)
        head = column(title, 4, told, self._notices, gap=4, margins=(32, 24, 32, 8))
        close = button(self.tr("Close"), on_click=self.reject)
        foot = column(self._ask, row(STRETCH, close, self.go, gap=8), gap=12, margins=(32, 12, 32, 24))
        self.setLayout(column(head, (scroll(inside), 1), foot, gap=0))


def ask_who(seats: Seats, tasks: Tasks, name: str, parent: QWidget | None, only_read: bool = False) -> str:
    """Shows the page and waits; the name of who sat down, or nothing."""
    page = SeatPage(seats, tasks, name, parent, only_read)
    try:
        page.exec()
        return page.name
    finally:
        page.deleteLater()

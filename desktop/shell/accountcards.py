"""Account cards: the settings' part for the people at the screen: who, which role, which password, and the limits."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.problems import Problem
from desktop.base.rights import Right, Role, role_text
from desktop.shell import account_actions
from desktop.shell.account_actions import SHORTEST
from desktop.shell.seats import Seats, Sitting
from desktop.storage.accounts import Account
from desktop.ui.asking import Ask, Given, RuleWords, Wanted
from desktop.ui.buttons import Button, button
from desktop.ui.forms import Days, Field
from desktop.ui.layout import STRETCH, add, card, clear, column, hline, row
from desktop.ui.pieces import Avatar, Notice
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label

_RULES = RuleWords(str, str)
Write = Callable[[Any, Given], Any]


class AccountCards(QWidget):
    """Four cards: the people at the screen, one's own password, the roles, and what this protects."""

    def __init__(self, services: Services, sitting: Sitting) -> None:
        super().__init__()
        self._services, self._sitting = services, sitting
        self.ask: Ask | None = None
        self._people, self._step, self._own = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.add = button(self.tr("Add a person …"), icon="plus", on_click=self.ask_new)
        self.own = button(self.tr("Change my password …"), icon="lock", on_click=self.ask_own)
        self.setLayout(column(self._who(), self._mine(), self._roles(), self._limits(), STRETCH, gap=16))
        services.user.changed.connect(self.refresh)
        sitting.changed.connect(self.refresh)
        self.refresh()

    @property
    def seats(self) -> Seats:
        """Who is named now."""
        return self._sitting.seats

    def refresh(self) -> None:
        """Shows the people as they stand, and what the user may change."""
        clear(self._people)
        why = self._services.user.why_not(Right.ACCOUNTS)
        if not self.seats.named:
            nobody = self.tr("Nobody is named yet")
            hint = self.tr("Whoever opens this municipality may do everything, as long as nobody is named here.")
            add(self._people, Notice("info", nobody, hint))
        for at, each in enumerate(self.seats.named):
            if at:
                add(self._people, hline())
            add(self._people, self._line(each, why))
        self.add.block(why)
        mine = self.seats.of(self._services.user.name)
        self.own.block("" if mine else self.tr("Only people who are named above have a password."))

    def ask_new(self) -> None:
        """Asks whom to add; the first one is proposed to be the user."""
        first = not self.seats.named
        wanted = Wanted(
            self.tr("Who is to be at the screen?"),
            self.tr("Add"),
            (
                Field("name", self.tr("Name"), required=True, hint=self.tr("As it stands under people, for approvers")),
                self._role_field(),
                self._password_field(self.tr("Password, if there is to be one")),
            ),
            {"name": self._services.user.name if first else "", "role": Role.SECRETARIAT if first else Role.READER},
            self.tr("The first person named manages the others: choose the secretariat.") if first else "",
        )
        self._put(
            wanted, lambda s, given: account_actions.add(s, given["name"], given["role"], given["password"]), self._step
        )

    def ask_role(self, account: Account) -> None:
        """Asks for another role."""
        title = self.tr("What is {name} at the screen?").format(name=account.name)
        wanted = Wanted(title, self.tr("Change role"), (self._role_field(),), {"role": account.role})
        self._put(wanted, lambda s, given: account_actions.change_role(s, account, given["role"]), self._step)

    def ask_password(self, account: Account) -> None:
        """Asks for a new password of somebody; an empty one takes it away."""
        title = self.tr("Password of {name}").format(name=account.name)
        sentence = self.tr("Tell it to that person only. Empty means none.")
        new = self._password_field(self.tr("New password"))
        wanted = Wanted(title, self.tr("Set password"), (new,), sentence=sentence)
        self._put(wanted, lambda s, given: account_actions.set_password(s, account, given["password"]), self._step)

    def ask_retire(self, account: Account) -> None:
        """Asks whether somebody is to leave the screen."""
        title = self.tr("Shall {name} no longer be at the screen?").format(name=account.name)
        sentence = self.tr("What was done in this name stays signed with it. The person can be added again.")
        wanted = Wanted(title, self.tr("Take away"), sentence=sentence, danger=True)
        self._put(wanted, lambda s, _given: account_actions.retire(s, account), self._step)

    def ask_own(self) -> None:
        """Asks for the user's old and new password."""
        mine = self.seats.of(self._services.user.name)
        if mine is None:
            return
        old = Field("old", self.tr("Password until now"), "password")
        fields = (
            *((old,) if mine.id in self.seats.locked else ()),
            self._password_field(self.tr("New password")),
            Field("again", self.tr("New password once more"), "password", beside=True),
        )
        sentence = self.tr("Empty means none: then everybody can sit down in your name.")
        self._put(Wanted(self.tr("My password"), self.tr("Change"), fields, sentence=sentence), None, self._own)

    def _who(self) -> QWidget:
        head = label(self.tr("People at the screen"), "h3")
        told = Paragraph(self.tr("Each person has one role. The role says what can be changed; all may read."), 13, 20)
        return card(
            column(head, told, 4, self._people, 4, row(self.add, STRETCH), self._step, gap=8, margins=(20, 16, 20, 20))
        )

    def _roles(self) -> QWidget:
        """What each role may do."""
        may = {
            Role.SECRETARIAT: self.tr("Everything but approving, with the settings and the people at the screen"),
            Role.APPROVER: self.tr("The daily work, and approving answers that somebody else wrote"),
            Role.INSTITUTION_LEADER: self.tr("Visits"),
            Role.FACILITATOR: self.tr("Theme meetings and the codex"),
            Role.READER: self.tr("Reading along"),
        }
        lines = (
            column(label(role_text(role), "medium"), Paragraph(may[role], 13, 20, role="ink2"), gap=0) for role in Role
        )
        head = label(self.tr("What the roles may do"), "h3")
        return card(column(head, *lines, gap=8, margins=(20, 16, 20, 20)))

    def _mine(self) -> QWidget:
        head = label(self.tr("My password"), "h3")
        return card(column(head, row(self.own, STRETCH), self._own, gap=8, margins=(20, 16, 20, 20)))

    def _limits(self) -> QWidget:
        inside = (
            self.tr(
                "Roles hold inside Samspil: what a role does not allow is refused in the window and on the command "
                "line, and every change is logged with its name. A password keeps others from signing with yours."
            ),
            self.tr(
                "They do not protect the file. Whoever may read it in its folder can open it with another program, and "
                "whoever may write there can change it; the check of the log finds lines that were changed."
            ),
            self.tr(
                "Against that protect: encryption of the file, rights to its folder given by your IT department, and "
                "a shared municipality on a server, where the database itself refuses what a role may not do."
            ),
        )
        texts = (Paragraph(each, 13, 20) for each in inside)
        head = label(self.tr("What this protects, and what it does not"), "h3")
        return card(column(head, *texts, gap=8, margins=(20, 16, 20, 20)))

    def _line(self, account: Account, why: str) -> QWidget:
        """One person with the ways to change them."""
        line = QWidget()
        locked = account.id in self.seats.locked
        state = self.tr("with a password") if locked else self.tr("without a password")
        words = column(label(account.name, "medium"), label(f"{role_text(account.role)} · {state}", "caption"), gap=0)
        ways = (
            self._way(self.tr("Role …"), self.tr("Role of {name}"), account, self.ask_role, why),
            self._way(self.tr("Password …"), self.tr("Password of {name}"), account, self.ask_password, why),
            self._way(self.tr("Take away …"), self.tr("Take {name} away"), account, self.ask_retire, why),
        )
        line.setLayout(row(Avatar(account.name), (words, 1), *ways, gap=10))
        return line

    def _way(self, text: str, spoken: str, account: Account, go: Callable[[Account], None], why: str) -> Button:
        way = button(text, "link", dense=True, on_click=partial(go, account))
        way.setAccessibleName(spoken.format(name=account.name))
        way.block(why)
        return way

    def _role_field(self) -> Field:
        return Field("role", self.tr("Role"), "choice", choices=tuple((each, role_text(each)) for each in Role))

    def _password_field(self, text: str) -> Field:
        fewest = self.tr("At least {count} letters; several words are easy to remember").format(count=SHORTEST)
        return Field("password", text, "password", hint=fewest)

    def _put(self, wanted: Wanted, write: Write | None, where: QVBoxLayout) -> None:
        """Asks below what was clicked; what is refused is shown there."""
        self._close()
        now = self._services.clock.now
        ask = self.ask = Ask(wanted, Days(today=lambda: now().date()), _RULES)
        ask.given_up.connect(self._close)
        ask.answered.connect(lambda given: self._write(ask, write, given) if write else self._write_own(ask, given))
        add(where, ask)
        ask.focus_first()

    def _write(self, ask: Ask, write: Write, given: Given) -> None:
        self._services.tasks.write(
            lambda session: write(session, given), lambda _change: self._close(), ask.complain, owner=ask
        )

    def _write_own(self, ask: Ask, given: Given) -> None:
        mine = self.seats.of(self._services.user.name)
        if mine is None:
            return
        if given["password"] != given["again"]:
            ask.complain(Problem(self.tr("The new password was not typed the same twice")))
            return
        old, new = str(given.get("old", "")), given["password"]
        wrong = Problem(self.tr("The password until now is not right"))
        self._services.tasks.write(
            lambda session: account_actions.set_own_password(session, mine, old, new),
            lambda change: self._close() if change else ask.complain(wrong),
            ask.complain,
            owner=ask,
        )

    def _close(self) -> None:
        """Takes the question away."""
        self.ask = None
        clear(self._step)
        clear(self._own)

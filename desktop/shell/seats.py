"""Seats: who can be at the screen, and with which role; nobody is asked where nobody is named."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.base.rights import Role
from desktop.storage import accounts
from desktop.storage.accounts import Account
from desktop.storage.session import Session


@dataclass(frozen=True)
class Seats:
    """The active accounts, and the ids of those with a password."""

    named: tuple[Account, ...] = ()
    locked: frozenset[int] = frozenset()

    def of(self, name: str) -> Account | None:
        """The account of a name."""
        return next((each for each in self.named if each.name == name), None)

    def role_of(self, name: str) -> Role | None:
        """The role of a name: None where nobody is named, and a reader's for whoever is not."""
        account = self.of(name)
        return account.role if account else Role.READER if self.named else None

    def is_open(self, name: str) -> bool:
        """Whether somebody can sit down without a password."""
        account = self.of(name)
        return account.id not in self.locked if account else not self.named


def read(session: Session) -> Seats:
    """Who can be at the screen."""
    return Seats(accounts.active(session), accounts.with_password(session))


class Sitting(QObject):
    """The seats as they stand while the window is open."""

    changed = Signal()

    def __init__(self, seats: Seats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seats = seats

    def renew(self, seats: Seats) -> None:
        """Puts changed accounts in force."""
        if seats != self.seats:
            self.seats = seats
            self.changed.emit()

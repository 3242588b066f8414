"""Services: the eight things a page may use, built once by the shell."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.base.rights import Right, Role, may, reason
from desktop.base.settings import Profile
from desktop.base.times import Clock
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import Asker
from desktop.ui.tasks import Store, Tasks


class User(QObject):
    """The person at the keyboard: a name, the official's id (0 while unknown), and the role, None where none is."""

    changed = Signal()

    def __init__(
        self, name: str = "", official_id: int = 0, parent: QObject | None = None, role: Role | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.official_id = official_id
        self.role = role

    def become(self, name: str, official_id: int, role: Role | None = None) -> None:
        """Makes somebody else the user."""
        if (name, official_id, role) != (self.name, self.official_id, self.role):
            self.name, self.official_id, self.role = name, official_id, role
            self.changed.emit()

    def may(self, right: Right | None) -> bool:
        """Whether the user has a right: for what the window greys; the actions ask for themselves."""
        return right is None or may(self.role, right)

    def why_not(self, right: Right | None) -> str:
        """Why the user may not, empty for whoever may."""
        return "" if right is None or self.role is None or self.may(right) else reason(self.role, right)


class Settings(QObject):
    """The municipality's decisions as they stand now."""

    changed = Signal()

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.profile = profile

    def renew(self, profile: Profile) -> None:
        """Puts a new profile in force."""
        if profile != self.profile:
            self.profile = profile
            self.changed.emit()


class Places(QObject):
    """The way from one page to another: pages wish, the window goes."""

    go_requested = Signal(str, int)
    """A feature's id and the id of a record to open there (0: none)."""
    list_requested = Signal(str, object)
    """A feature's id and what its list is to show, in words its page knows."""

    act_requested = Signal(str, str)
    """A feature's id and the id of a command of its page."""

    def go(self, place: str, record: int = 0) -> None:
        """Wishes to see a place, and a record in it."""
        self.go_requested.emit(place, record)

    def show_list(self, place: str, wish: object) -> None:
        """Wishes to see the list of a place as a number counted it."""
        self.list_requested.emit(place, wish)

    def act(self, place: str, command: str) -> None:
        """Wishes to see a place and have one of its commands run there."""
        self.act_requested.emit(place, command)


@dataclass(frozen=True)
class Services:
    """What a page may use; nothing is looked up by name."""

    database: Store
    tasks: Tasks
    changes: ChangeLog
    settings: Settings
    clock: Clock
    asker: Asker
    user: User
    places: Places

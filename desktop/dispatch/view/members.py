"""Dispatches: what each member has got, and what is missing (D5)."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.dispatch import store
from desktop.dispatch.rules import Dispatch, missed, standing
from desktop.dispatch.store import Ledger
from desktop.dispatch.table import MemberDelegate, MemberRow, member_columns
from desktop.people import store as people
from desktop.people.rules import Member, member_on, members_on
from desktop.storage.session import Session
from desktop.ui.buttons import DropDown
from desktop.ui.flow import FlowLayout
from desktop.ui.layout import column, hline, row
from desktop.ui.lists import ListView, WindowModel
from desktop.ui.pieces import EmptyState
from desktop.ui.segmented import Segmented
from desktop.ui.services import Services
from desktop.ui.text import Elided

LOOKED_AT = 2000
"""The newest dispatches that are looked through for holes."""


@dataclass(frozen=True)
class Asked:
    """Whose dispatches are shown, and whether only those that are missing."""

    member_id: int = 0
    only_missing: bool = False


def fetch(session: Session, asked: Asked, offset: int, limit: int) -> tuple[MemberRow, ...]:
    """Some rows of what a member has got, newest first."""
    if not asked.member_id:
        return ()
    member = people.find(session, Member, asked.member_id)
    if asked.only_missing:
        return tuple(_row(each, member) for each in _holes(session, member)[offset : offset + limit])
    return tuple(_row(each, member) for each in store.window(session, Ledger(), offset, limit))


def count(session: Session, asked: Asked) -> int:
    """How many rows there are."""
    if not asked.member_id:
        return 0
    if asked.only_missing:
        return len(_holes(session, people.find(session, Member, asked.member_id)))
    return store.count(session, Ledger())


def _holes(session: Session, member: Member) -> tuple[Dispatch, ...]:
    """What went to all while this member belonged to the council, but not to him or her."""
    newest = store.window(session, Ledger(), 0, LOOKED_AT)
    return tuple(each for each in missed(newest, member.id) if member_on(member, each.sent_at.date()))


def _row(each: Dispatch, member: Member) -> MemberRow:
    return MemberRow(each, standing(each, member.id, member_on(member, each.sent_at.date())))


class MemberList(QWidget):
    """A drop-down of members, and below it what the chosen one has got."""

    chosen = Signal(object)
    """A dispatch was chosen, or none."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.asked = Asked()
        self.members = DropDown(self.tr("Member"))
        self.members.chosen.connect(lambda id: self.ask(Asked(int(str(id)), self.asked.only_missing)))
        self.which = Segmented((self.tr("Everything"), self.tr("Missing")))
        self.which.chosen.connect(lambda at: self.ask(Asked(self.asked.member_id, at == 1)))
        self.told = Elided("", "small")
        self.rows = WindowModel(services.tasks, member_columns(), fetch, count, parent=self)
        self.list = ListView(self.tr("What the member has got"))
        self.list.set_rows(self.rows, MemberDelegate())
        self.list.chosen.connect(lambda line: self.chosen.emit(line.dispatch if line else None))
        self.empty = EmptyState(
            self.tr("Nothing is missing"), self.tr("The member has got all that went to everybody.")
        )
        self.rows.loaded.connect(self._tell)
        line = FlowLayout(8)
        for tool in (self.members, self.which):
            line.addWidget(tool)
        tools = column(line, margins=(24, 12, 24, 4))
        told = row(self.told, margins=(24, 0, 24, 8))
        self.setLayout(column(tools, told, hline(), (self.list, 1), (self.empty, 1), gap=0))
        self.empty.hide()

    def ask(self, asked: Asked) -> None:
        """Shows another member's dispatches, or only what is missing."""
        self.asked = asked
        self.list.show_query(asked)
        read = lambda session: count(session, Asked(asked.member_id, True))  # noqa: E731
        self._services.tasks.read(read, self._tell_holes, "member holes", owner=self)

    def refresh(self) -> None:
        """Reads the members again, and what the chosen one has got."""
        self._services.tasks.read(people.members, self._offer, "ledger members", owner=self)

    def _offer(self, members: tuple[Member, ...]) -> None:
        today = self._services.clock.now().date()
        seated = members_on(members, today)
        known = {each.id for each in seated}
        former = [each for each in members if each.id not in known and each.seats]
        left = self.tr("{name} (not a member now)")
        options = [(each.id, each.name) for each in seated]
        options += [(each.id, left.format(name=each.name)) for each in former]
        self.members.set_options(options)
        if options:
            wanted = self.asked.member_id or options[0][0]
            self.members.set_default(wanted)
            self.members.choose(wanted)
            self.ask(Asked(wanted, self.asked.only_missing))

    def _tell_holes(self, holes: int) -> None:
        missing = QCoreApplication.translate("MemberList", "%n dispatches to all are missing", "", holes)
        self.told.set_text(missing if holes else self.tr("Has got everything that went to all"))

    def _tell(self, total: int) -> None:
        self.list.setVisible(total > 0 or not self.asked.only_missing)
        self.empty.setVisible(total == 0 and self.asked.only_missing)

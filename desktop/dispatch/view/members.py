"""Dispatches: what each member has got, and what is missing; one command sends all of it (D5)."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.problems import Problem
from desktop.dispatch import actions, store
from desktop.dispatch.entitlement import unread
from desktop.dispatch.rules import Standing
from desktop.dispatch.table import MemberDelegate, MemberRow, member_columns
from desktop.dispatch.view.delivering import Deliveries
from desktop.dispatch.view.detail import RULES
from desktop.dispatch.view.files import Enclosures
from desktop.people import store as people
from desktop.people.rules import Member, members_on
from desktop.storage.session import Session
from desktop.ui.buttons import DropDown, button
from desktop.ui.flow import FlowLayout
from desktop.ui.layout import STRETCH, column, hline, row
from desktop.ui.lists import ListView, WindowModel
from desktop.ui.pieces import EmptyState
from desktop.ui.segmented import Segmented
from desktop.ui.services import Services
from desktop.ui.slot import Slot
from desktop.ui.text import Elided


@dataclass(frozen=True)
class Asked:
    """Whose dispatches are shown, and whether only those that are missing."""

    member_id: int = 0
    only_missing: bool = False


@dataclass(frozen=True)
class Standings:
    """How a member stands to every dispatch, newest first; `missing` counts what he or she has not got."""

    asked: Asked
    lines: tuple[tuple[int, Standing], ...] = ()
    missing: tuple[int, ...] = ()


def standings(session: Session, asked: Asked) -> Standings:
    """Reads how a member stands: holes, and what went to all in this term before he or she came in (D5)."""
    whole = actions.whole_board(session)
    row = next((place for place, each in enumerate(whole.members) if each.id == asked.member_id), None)
    if row is None:
        return Standings(asked)
    today = actions.today(session)
    missing = set(unread(whole, row, actions.term_start(session, today), today))
    lines = [
        (matter.line.id, whole.standing(row, place))
        for place, matter in enumerate(whole.matters)
        if not asked.only_missing or place in missing
    ]
    wanted = tuple(whole.matters[place].id for place in sorted(missing))
    return Standings(asked, tuple(reversed(lines)), wanted)


def fetch(session: Session, found: Standings, offset: int, limit: int) -> tuple[MemberRow, ...]:
    """Some rows of what a member has got, newest first."""
    part = dict(found.lines[offset : offset + limit])
    return tuple(MemberRow(each, part[each.id]) for each in store.some(session, tuple(part)))


def count(_session: Session, found: Standings) -> int:
    """How many rows there are."""
    return len(found.lines)


class MemberList(QWidget):
    """A drop-down of members, and below it what the chosen one has got."""

    chosen = Signal(object)
    """A dispatch was chosen, or none."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.asked = Asked()
        self.found = Standings(self.asked)
        self._members: dict[int, Member] = {}
        self.members = DropDown(self.tr("Member"))
        self.members.chosen.connect(lambda id: self.ask(Asked(int(str(id)), self.asked.only_missing)))
        self.which = Segmented((self.tr("Everything"), self.tr("Missing")))
        self.which.chosen.connect(lambda at: self.ask(Asked(self.asked.member_id, at == 1)))
        self.told = Elided("", "small")
        self.send = button(self.tr("Send what is missing"), "primary", "mail", self._send, dense=True)
        self.slot = Slot(RULES)
        self.files = Enclosures(services, self)
        self.files.problem_found.connect(self.slot.tell)
        self.deliveries = Deliveries(services, self.slot, self.files, self)
        self.rows = WindowModel(services.tasks, member_columns(), fetch, count, parent=self)
        self.list = ListView(self.tr("What the member has got"))
        self.list.set_rows(self.rows, MemberDelegate())
        self.list.chosen.connect(lambda line: self.chosen.emit(line.dispatch if line else None))
        self.empty = EmptyState(
            self.tr("Nothing is missing"), self.tr("The member has got all that went to everybody.")
        )
        self.rows.loaded.connect(self._tell)
        line = FlowLayout(8)
        for tool in (self.members, self.which, self.send):
            line.addWidget(tool)
        tools = column(line, margins=(24, 12, 24, 4))
        told = row(self.told, STRETCH, margins=(24, 0, 24, 8))
        asks = row(self.slot, margins=(24, 0, 24, 0))
        self.setLayout(column(tools, told, asks, hline(), (self.list, 1), (self.empty, 1), gap=0))
        self.empty.hide()
        self.send.hide()

    def ask(self, asked: Asked) -> None:
        """Shows another member's dispatches, or only what is missing."""
        if asked.member_id != self.asked.member_id:
            self.slot.close_ask()
        self.asked = asked
        self.which.set_current(int(asked.only_missing))
        self.members.choose(asked.member_id)
        self._services.tasks.read(lambda session: standings(session, asked), self._show, "member standings", owner=self)

    def refresh(self) -> None:
        """Reads the members again, and what the chosen one has got."""
        self._services.tasks.read(people.members, self._offer, "ledger members", owner=self)

    def tell(self, problem: Problem) -> None:
        """Shows a problem in place."""
        self.slot.tell(problem)

    def _show(self, found: Standings) -> None:
        self.found = found
        self.list.show_query(found)
        missing = QCoreApplication.translate("MemberList", "%n dispatches are missing", "", len(found.missing))
        self.told.set_text(missing if found.missing else self.tr("Has got everything that was meant for all"))
        self.send.setVisible(bool(found.missing))

    def _send(self) -> None:
        """Makes the draft with everything that is missing; confirmed, it is recorded by one line."""
        member = self._members.get(self.asked.member_id)
        if member is not None and self.found.missing:
            self.deliveries.send(member, self.found.missing)

    def _offer(self, members: tuple[Member, ...]) -> None:
        today = self._services.clock.now().date()
        self._members = {each.id: each for each in members}
        seated = members_on(members, today)
        known = {each.id for each in seated}
        former = [each for each in members if each.id not in known and each.seats]
        left = self.tr("{name} (not a member now)")
        options = [(each.id, each.name) for each in seated]
        options += [(each.id, left.format(name=each.name)) for each in former]
        self.members.set_options(options)
        if options:
            wanted = self.asked.member_id if self.asked.member_id in self._members else options[0][0]
            self.members.set_default(wanted)
            self.members.choose(wanted)
            self.ask(Asked(wanted, self.asked.only_missing))

    def _tell(self, total: int) -> None:
        self.list.setVisible(total > 0 or not self.asked.only_missing)
        self.empty.setVisible(total == 0 and self.asked.only_missing)

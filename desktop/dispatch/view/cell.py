"""Dispatches: the pane beside the matrix: the chosen cell, why it is so, what can be done; late joiners (D5)."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.dates import moment_text, short_date
from desktop.base.problems import Problem
from desktop.dispatch import actions, store
from desktop.dispatch.entitlement import Matter
from desktop.dispatch.form import remark_fields
from desktop.dispatch.rules import Channel, Dispatch, Scope, Standing
from desktop.dispatch.view.delivering import Deliveries
from desktop.dispatch.view.detail import RULES, fact
from desktop.dispatch.view.files import Enclosures
from desktop.dispatch.view.matrix import Late, Shown
from desktop.dispatch.view.reasons import cell_reason
from desktop.dispatch.words import channel_text, kind_text, recipients_text, standing_text
from desktop.people.rules import Member, party_on, seat_on
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.buttons import button
from desktop.ui.flow import FlowLayout
from desktop.ui.forms import Days
from desktop.ui.layout import STRETCH, TOP_LEFT, Item, add, clear, column, hline, row, section
from desktop.ui.pieces import Icon, Notice
from desktop.ui.services import Services
from desktop.ui.slot import Slot
from desktop.ui.text import Paragraph, label

_KINDS = {
    Standing.GOT: "ok",
    Standing.LATER: "warn",
    Standing.MISSING: "danger",
    Standing.NOT_MEANT: "info",
    Standing.NOT_SEATED: "info",
}


class CellPane(QWidget):
    """The chosen cell of the matrix."""

    line_requested = Signal(int)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.slot = Slot(RULES)
        self.files = Enclosures(services, self)
        self.files.problem_found.connect(self.slot.tell)
        self.deliveries = Deliveries(services, self.slot, self.files, self)
        self._chosen: tuple[int, int] | None = None
        self._top, self._facts, self._late = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part in (self._top, self._facts, self._late):
            part.setSpacing(8)
        inside = column(self._top, self.slot, self._facts, self._late, STRETCH, gap=16, margins=(28, 20, 28, 28))
        self.setLayout(inside)

    def show_late(self, shown: Shown) -> None:
        """Shows who came in late and what they have not got (D5)."""
        clear(self._late)
        if shown.latecomers:
            add(self._late, hline())
            add(self._late, section(self.tr("New members"), RULES.tag("D5")))
        for late in shown.latecomers:
            for item in self._latecomer(late):
                add(self._late, item)

    def show_cell(self, shown: Shown, place: int, at: int) -> None:
        """Shows a cell: who, how it stands and why, and what can be done."""
        board = shown.sheet.board
        member, matter, standing = board.members[place], board.matters[at], board.standing(place, at)
        if self._chosen != (member.id, matter.id):
            self.slot.close_ask()
        self._chosen = (member.id, matter.id)
        clear(self._top)
        add(self._top, label(member.name, "h2", wrap=True))
        said = f"{party_on(member, shown.sheet.day)} · {matter.line.title}"
        add(self._top, Paragraph(said, 13, 20, role="ink2"))
        add(self._top, Notice(_KINDS[standing], standing_text(standing), cell_reason(board, place, at)))
        rules = ("D5",) if matter.line.scope is Scope.ALL else ("D3c", "D5")
        add(self._top, row(*(RULES.tag(each) for each in rules), STRETCH))
        for item in self._doings(member, matter, standing):
            add(self._top, item)
        self._services.tasks.read(
            lambda session: store.get(session, matter.line.id), self._show_facts, "matrix cell", owner=self
        )

    def ask_unreached(self, member: Member, matter: Matter) -> None:
        """Asks why a member did not get it after all, and corrects the line by a new one."""
        wanted = Wanted(
            self.tr("{name} did not get this").format(name=member.name),
            self.tr("Correct the ledger"),
            remark_fields(self.tr("What happened")),
            sentence=self.tr("The line stays as it is. A new one points back to it."),
            rule="D5",
        )

        def answer(ask: Ask, given: Given) -> None:
            self._services.tasks.write(
                lambda session: actions.not_reached(session, matter.line.id, member.id, given["remark"]),
                lambda _change: self.slot.close_ask(),
                ask.complain,
                owner=self,
            )

        self.slot.show_ask(wanted, Days(lambda: self._services.clock.now().date()), answer)

    def ask_deviation(self, member: Member, matter: Matter) -> None:
        """Asks why a member did not get it, and records that in the ledger; the hole stays until it is got."""
        wanted = Wanted(
            self.tr("Record that {name} did not get this").format(name=member.name),
            self.tr("Record the deviation"),
            remark_fields(self.tr("Why it was not got")),
            sentence=self.tr("The line stays as it is. A new one says why, and points back to it."),
            rule="D5",
        )

        def answer(ask: Ask, given: Given) -> None:
            self._services.tasks.write(
                lambda session: actions.note_deviation(session, matter.line.id, member.id, given["remark"]),
                lambda _change: self.slot.close_ask(),
                ask.complain,
                owner=self,
            )

        self.slot.show_ask(wanted, Days(lambda: self._services.clock.now().date()), answer)

    def _doings(self, member: Member, matter: Matter, standing: Standing) -> list[Item]:
        """What can be done about the cell."""
        if standing is Standing.MISSING:
            text = self.tr("Send it again, and it is recorded as got later.")
            make = self.tr("Make mail draft to {name}").format(name=member.name)
            send = button(make, "primary", "mail", lambda: self.deliveries.send(member, (matter.id,)))
            note = button(
                self.tr("Note that it was got …"), on_click=lambda: self._confirm(member, matter), writes=True
            )
            ways = FlowLayout(8)
            ways.addWidget(send)
            ways.addWidget(note)
            deviation = self.tr("Record as deviation …")
            ways.addWidget(button(deviation, on_click=lambda: self.ask_deviation(member, matter), writes=True))
            people = button(self.tr("Correct the address"), "link", on_click=self._go_to_people)
            return [Paragraph(text, 13, 20, role="ink2"), ways, row(people, STRETCH)]
        if standing is Standing.GOT and member.id in matter.line.reached:
            ask = button(
                self.tr("It was not got …"), "link", on_click=lambda: self.ask_unreached(member, matter), writes=True
            )
            return [row(ask, STRETCH)]
        if standing is Standing.NOT_SEATED:
            send = button(
                self.tr("Send it …"), "link", on_click=lambda: self.deliveries.send(member, (matter.id,)), writes=True
            )
            return [row(send, STRETCH)]
        return []

    def _confirm(self, member: Member, matter: Matter) -> None:
        self.deliveries.confirm(member, (matter.id,), Channel.PAPER)

    def _go_to_people(self) -> None:
        self._services.places.go("people")

    def _show_facts(self, sent: Dispatch) -> None:
        """The dispatch of the cell in a few lines."""
        clear(self._facts)
        opened = button(self.tr("Open"), "link", on_click=lambda: self.line_requested.emit(sent.id))
        opened.setAccessibleName(self.tr("Open the dispatch"))
        files = "\n".join(each.name for each in sent.enclosures) or self.tr("None")
        facts = (
            (self.tr("What"), kind_text(sent.kind)),
            (self.tr("Sent"), f"{moment_text(sent.sent_at)} · {channel_text(sent.channel)}"),
            (self.tr("To whom"), recipients_text(sent)),
            (self.tr("Enclosures"), files),
            (self.tr("Confirmed by"), sent.confirmed_by),
            (self.tr("Remark"), sent.remark),
        )
        add(self._facts, hline())
        add(self._facts, section(self.tr("The dispatch"), opened))
        for name, value in facts:
            if value:
                add(self._facts, fact(name, value))

    def _latecomer(self, late: Late) -> list[Item]:
        """A member who came in late: since when, how much is missing, and the one command to send it."""
        member = late.member
        seat = seat_on(member, self._services.clock.now().date())
        since = self.tr("{name}, from {day}").format(name=member.name, day=short_date(seat.starts) if seat else "")
        count = QCoreApplication.translate("CellPane", "Has not got %n dispatches from before", "", len(late.matters))
        wanted = tuple(each.id for each in late.matters)
        make = button(
            self.tr("Make one package"), "link", on_click=lambda: self.deliveries.send(member, wanted), writes=True
        )
        make.setAccessibleName(self.tr("Make one package for {name}").format(name=member.name))
        show = Paragraph(titles(late), 12, 18, role="ink2")
        words = column(
            label(since, "medium", wrap=True), label(count, "small", wrap=True), show, row(make, STRETCH), gap=2
        )
        return [row((Icon("user-plus", 18, "ink2"), 0, TOP_LEFT), (words, 1), gap=10)]

    def tell(self, problem: Problem) -> None:
        """Shows a problem in place."""
        self.slot.tell(problem)


def titles(late: Late, most: int = 4) -> str:
    """The titles of the newest of what somebody has not got, and how many more there are."""
    shown = [f"{short_date(each.line.sent_at.date())} {each.line.title}" for each in reversed(late.matters[-most:])]
    rest = len(late.matters) - len(shown)
    if rest:
        shown.append(QCoreApplication.translate("CellPane", "and %n more", "", rest))
    return "\n".join(shown)

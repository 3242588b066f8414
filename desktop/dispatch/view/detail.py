"""Dispatches: the detail of one line: who got it, what went along, why not all, and what corrects it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.base.changes import Change
from desktop.base.dates import long_date, time_text
from desktop.base.problems import Problem
from desktop.dispatch import actions, store
from desktop.dispatch.form import remark_fields, unreached_fields
from desktop.dispatch.rules import Dispatch, Enclosure, Narrowing, Recipient
from desktop.dispatch.table import KIND_ICONS
from desktop.dispatch.view.files import Enclosures
from desktop.dispatch.words import (
    channel_text,
    kind_text,
    reason_text,
    rule_sentence,
    rule_text,
    scope_text,
)
from desktop.storage.session import Session
from desktop.ui.asking import Ask, Given, RuleWords, Wanted
from desktop.ui.buttons import button, icon_button
from desktop.ui.forms import Days
from desktop.ui.layout import STRETCH, TOP_LEFT, add, clear, column, hline, row, section
from desktop.ui.paint import PillStyle
from desktop.ui.pieces import Icon, Notice, Pill
from desktop.ui.services import Services
from desktop.ui.slot import Slot
from desktop.ui.text import Elided, Paragraph, label

QUESTION = "question"
RULES = RuleWords(rule_text, rule_sentence)
"""How the ledger names its principles."""


@dataclass(frozen=True)
class Told:
    """A line of the ledger with the later lines that correct it."""

    dispatch: Dispatch
    corrections: tuple[Dispatch, ...] = ()


def load(session: Session, id: int) -> Told:
    """Reads a line and its corrections."""
    return Told(store.get(session, id), store.corrections_of(session, id))


class Detail(QWidget):
    """Everything the ledger knows of one dispatch, and how it is corrected: by a new line."""

    line_requested = Signal(int)
    """Another line of the ledger should be shown."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.files = Enclosures(services, self)
        self.slot = Slot(RULES)
        self.files.problem_found.connect(self.slot.tell)
        self.told: Told | None = None
        self._inside = QVBoxLayout()
        self._inside.setSpacing(8)
        self.setLayout(column(self.slot, self._inside, STRETCH, gap=8, margins=(32, 20, 32, 32)))

    def show_told(self, told: Told) -> None:
        """Shows another line."""
        if self.told is None or self.told.dispatch.id != told.dispatch.id:
            self.slot.close_ask()
        self.told = told
        self.hide()  # a visible layout would show and lay out one part after the other
        clear(self._inside)
        sent = told.dispatch
        origin = (long_date(sent.sent_at.date()), time_text(sent.sent_at), channel_text(sent.channel))
        pill = Pill(PillStyle(KIND_ICONS[sent.kind], "ink2", "sunken"), kind_text(sent.kind))
        self.more = icon_button("ellipsis", self.tr("More"), self._open_menu)
        add(self._inside, row(pill, STRETCH, self._way_to(sent), self.more))
        add(self._inside, label(sent.title, "h2", wrap=True))
        add(self._inside, label(" · ".join(origin), "small", wrap=True))
        for notice in self._notices(told):
            add(self._inside, notice)
        add(self._inside, 8)
        parts = (self._recipients(sent), self._narrowing(sent.narrowing), self._enclosures(sent), self._confirmed(sent))
        for part in filter(None, parts):
            add(self._inside, hline())
            add(self._inside, 4)
            add(self._inside, part)
            add(self._inside, 8)
        self.show()

    def menu(self) -> QMenu:
        """What can be corrected about the line; a line that was corrected already is left alone."""
        menu = QMenu(self)
        told = self.told
        free = told is not None and not told.corrections and not told.dispatch.void
        doings: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Somebody did not get it …"), self.ask_unreached),
            (self.tr("It was never sent …"), self.ask_void),
        )
        for text, run in doings:
            action = menu.addAction(text)
            action.setEnabled(free)
            action.triggered.connect(lambda _checked, run=run: run())
        return menu

    def ask_unreached(self) -> None:
        """Asks who did not get it and why, and corrects the line by a new one (D5)."""
        sent = self._sent()
        options = tuple((each.member_id, each.name) for each in sent.recipients)
        wanted = Wanted(
            self.tr("Who did not get it"),
            self.tr("Correct the ledger"),
            unreached_fields(options),
            sentence=self.tr("The line stays as it is. A new one points back to it."),
            rule="D5",
        )
        self._ask(wanted, lambda s, given: actions.not_reached(s, sent.id, given["member_id"], given["remark"]))

    def ask_void(self) -> None:
        """Asks for the reason, and notes that the line was never sent."""
        sent = self._sent()
        wanted = Wanted(
            self.tr("This was never sent"),
            self.tr("Correct the ledger"),
            remark_fields(self.tr("What happened")),
            sentence=self.tr("The line stays as it is. A new one points back to it."),
            rule="D5",
        )
        self._ask(wanted, lambda s, given: actions.take_back(s, sent.id, given["remark"]))

    def _ask(self, wanted: Wanted, action: Callable[[Any, Given], Change]) -> None:
        def answer(ask: Ask, given: Given) -> None:
            def done(change: Change) -> None:
                self.slot.close_ask()
                self.line_requested.emit(change.id)

            self._services.tasks.write(lambda s: action(s, given), done, ask.complain, owner=self)

        self.slot.show_ask(wanted, Days(self._today), answer)

    def _today(self) -> date:
        return self._services.clock.now().date()

    def _sent(self) -> Dispatch:
        assert self.told is not None
        return self.told.dispatch

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def tell(self, problem: Problem) -> None:
        """Shows a problem above the line."""
        self.slot.tell(problem)

    def _way_to(self, sent: Dispatch) -> QWidget | None:
        """The way to the record that was answered."""
        if sent.subject_kind != QUESTION or not sent.subject_id:
            return None
        go = self._services.places.go
        return button(self.tr("Open question"), on_click=lambda: go("questions", sent.subject_id), dense=True)

    def _notices(self, told: Told) -> list[Notice]:
        """What must be known first: a breach, and corrections both ways."""
        sent, found = told.dispatch, []
        if sent.breach:
            title = self.tr("The media had this before the members")
            found.append(RULES.explained(Notice("danger", title, sent.breach, rule=rule_text("D8")), "D8"))
        for later in told.corrections:
            way = self._way(self.tr("Show the correction"), later.id)
            title = self.tr("A later line says that this was never sent") if later.void else ""
            title = title or self.tr("A later line corrects this one")
            found.append(Notice("warn", title, later.remark or later.title, (way,)))
        if sent.corrects:
            way = self._way(self.tr("Show the earlier line"), sent.corrects)
            title = self.tr("This line says that an earlier one was never sent") if sent.void else ""
            found.append(Notice("info", title or self.tr("This line corrects an earlier one"), sent.remark, (way,)))
        if sent.covers:
            ways = tuple(self._way(self.tr("Show the earlier line"), each) for each in sent.covers[:1])
            said = QCoreApplication.translate("Detail", "Got later: %n earlier dispatches", "", len(sent.covers))
            found.append(Notice("info", said, sent.remark, ways))
        return found

    def _way(self, text: str, id: int) -> QPushButton:
        """The way to another line of the ledger."""
        return button(text, dense=True, on_click=lambda: self.line_requested.emit(id))

    def _recipients(self, sent: Dispatch) -> QLayout:
        """Those who got it, as they stood."""
        count = QCoreApplication.translate("Detail", "%n members as they stood that day", "", len(sent.recipients))
        who = row(
            Icon("users", 18, "ink2"), (label(f"{scope_text(sent.scope)} · {count}", "body", wrap=True), 1), gap=8
        )
        return column(section(self.tr("Recipients"), RULES.tag("D5")), who, 4, _names(sent.recipients), gap=4)

    def _narrowing(self, narrowing: Sequence[Narrowing]) -> QLayout | None:
        """Why it did not go to all (D3c)."""
        if not narrowing:
            return None
        facts = QVBoxLayout()
        facts.setSpacing(4)
        for each in narrowing:
            add(facts, fact(self.tr("Reason"), reason_text(each.reason)))
            add(facts, fact(self.tr("Consulted"), each.consulted))
            add(facts, fact(self.tr("Decided by"), each.decided_by))
        return column(section(self.tr("Why not all"), RULES.tag("D3c")), facts, gap=6)

    def _enclosures(self, sent: Dispatch) -> QLayout:
        """The files that went along."""
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for each in sent.enclosures:
            add(lines, self._enclosure(each))
        if not sent.enclosures:
            add(lines, label(self.tr("No files went along"), "small"))
        return column(section(self.tr("Enclosures")), lines, gap=4)

    def _enclosure(self, each: Enclosure) -> QHBoxLayout:
        show = button(self.tr("Open"), "link", on_click=lambda: self.files.open(each))
        save = button(self.tr("Save as …"), "link", on_click=lambda: self.files.keep(each))
        show.setAccessibleName(self.tr("Open {name}").format(name=each.name))
        save.setAccessibleName(self.tr("Save {name} as").format(name=each.name))
        return row(Icon("paperclip", 16, "ink2"), (Elided(each.name), 1), show, save, gap=12)

    def _confirmed(self, sent: Dispatch) -> QLayout:
        """Who said that it was sent, and when the media got it."""
        facts = QVBoxLayout()
        facts.setSpacing(4)
        add(facts, fact(self.tr("Confirmed by"), sent.confirmed_by))
        if sent.media_at is not None:
            media = f"{long_date(sent.media_at.date())} {time_text(sent.media_at)}"
            add(facts, fact(self.tr("To the media"), media))
        return column(section(self.tr("Sending")), facts, gap=6)


def _names(recipients: Sequence[Recipient]) -> QGridLayout:
    """Names in two columns, each with its party."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(2)
    half = -(-len(recipients) // 2)
    for place, each in enumerate(recipients):
        said = f"{each.name}, {each.party}" if each.party else each.name
        grid.addWidget(Elided(said, "small"), place % half, place // half)
    for side in (0, 1):
        grid.setColumnStretch(side, 1)
    return grid


def fact(name: str, value: str) -> QHBoxLayout:
    """A fact: its name, and its value beside it."""
    return row((label(name, "small", least=110), 0, TOP_LEFT), (Paragraph(value, 14, 20), 1), gap=12)

"""Workshop: quick entry of statements without names, and of what is agreed (U3, U6)."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from desktop.base.dates import short_date, time_text
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.codex.rules import Library
from desktop.rulebook.rules import Register, Side
from desktop.rulebook.words import side_text
from desktop.ui.asking import Ask, Given, RuleWords, Wanted
from desktop.ui.buttons import DropDown, button
from desktop.ui.flow import FlowLayout
from desktop.ui.forms import Days, Field
from desktop.ui.layout import STRETCH, Item, clear, column, hline, pane, row, scroll
from desktop.ui.paint import PillStyle
from desktop.ui.pieces import Pill
from desktop.ui.slot import Slot
from desktop.ui.text import Paragraph, label
from desktop.workshop.rules import Agreement, Example, Statement
from desktop.workshop.view.keys import leaves
from desktop.workshop.view.live import AGREEMENT, STATEMENT, LiveMeeting
from desktop.workshop.words import example_text, rule_sentence, rule_text

RULES = RuleWords(rule_text, rule_sentence)
_PROPOSED = PillStyle("check", "ok", "ok_soft")
_REST = 600
"""Milliseconds after the last key until what is being typed is kept."""
_SHOWN = 40
"""The latest entries; the planner's page has them all."""


class Entry(QLineEdit):
    """One line that is saved with Enter and then empty again; what is being typed in it survives a crash."""

    entered = Signal(str)

    def __init__(self, live: LiveMeeting, field: str, name: str, hint: str) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(lambda: live.keep_draft(field, self.text()))
        self.textEdited.connect(lambda _text: self._timer.start())
        live.draft_found.connect(lambda found, text: self._offer(text) if found == field else None)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(500)
        self.returnPressed.connect(self.enter)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not leaves(self, event):
            super().keyPressEvent(event)

    def enter(self) -> None:
        """Saves what was typed, if it is anything."""
        text = self.text().strip()
        if text:
            self._timer.stop()
            self.clear()
            self.entered.emit(text)

    def _offer(self, text: str) -> None:
        """Puts back what was being typed, unless something is typed already."""
        if not self.text():
            self.setText(text)


class Rows(QWidget):
    """Entries one below the other; a row is made once, and stays as long as its entry is the same."""

    def __init__(self, make: Callable[[Any], Sequence[Item]]) -> None:
        super().__init__()
        self._make = make
        self._made: dict[Hashable, QWidget] = {}
        self._inside = column(gap=8)
        self.setLayout(self._inside)

    def show_entries(self, entries: Sequence[Hashable]) -> None:
        """Shows entries in this order, which those that are shown already keep."""
        for each in set(self._made).difference(entries):
            gone = self._made.pop(each)
            self._inside.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, each in enumerate(entries):
            if each not in self._made:
                self._made[each] = pane(column(*self._make(each), gap=8))
                self._inside.insertWidget(at, self._made[each])

    def forget(self) -> None:
        """Takes all rows away: they are to be made anew, in other words."""
        self._made.clear()
        clear(self._inside)


class StatementsPane(QWidget):
    """Statements: what was said, with what it is about; the newest first."""

    def __init__(self, live: LiveMeeting) -> None:
        super().__init__()
        self._live = live
        self._language = ""
        self._names: dict[str, str] = {}
        name, hint = translate("Stage", "New statement"), translate("Stage", "What was said, without names")
        self.entry = Entry(live, STATEMENT, name, hint)
        self.entry.entered.connect(self._note)
        self.norm, self.group = DropDown(translate("Stage", "Norm")), DropDown(translate("Stage", "Group"))
        self.example = DropDown(translate("Stage", "Kind"))
        self.example.set_options([(each, example_text(each)) for each in Example])
        save = button(translate("Stage", "Save statement"), icon="check", on_click=self.entry.enter, dense=True)
        self._rows = Rows(self._row)
        flow = FlowLayout()
        for each in (self.example, self.norm, self.group):
            flow.addWidget(each)
        tags = pane(flow)
        told = row(label(translate("Stage", "Enter saves"), "caption"), STRETCH, save)
        inside = column(
            self.entry, tags, told, hline(), self._rows, STRETCH, gap=8,
            margins=(20, 10, 16, 12),
        )  # fmt: skip
        self.setLayout(column(scroll(pane(inside)), gap=0))

    def refresh(self) -> None:
        """Shows the statements."""
        library = self._live.material.library
        if self._language != library.language:
            self._language = library.language
            self._spell(library)
        self._rows.show_entries(tuple(reversed(self._live.material.statements[-_SHOWN:])))

    def _spell(self, library: Library) -> None:
        """Offers the norms and the groups in another language, and says the statements anew."""
        norms = tuple((each.id, each.title) for each in library.norms)
        groups = tuple((each.id, each.title) for each in library.groups)
        none = (("", translate("Stage", "none")),)
        self.norm.set_options((*none, *norms))
        self.group.set_options((*none, *groups))
        self._names = dict((*norms, *groups))
        self._rows.forget()

    def _note(self, text: str) -> None:
        example = next((each for each in Example if each == self.example.value()), Example.NONE)
        self._live.note(text, str(self.norm.value() or ""), str(self.group.value() or ""), example)
        self.example.clear()

    def _row(self, said: Statement) -> Sequence[Item]:
        """One statement with what can be done with it."""
        local = said.at.astimezone(self._live.services.clock.now().tzinfo)
        about = [time_text(local), self._names.get(said.norm, ""), self._names.get(said.group, "")]
        if said.example is not Example.NONE:
            about.insert(1, example_text(said.example))
        agree = partial(self._live.agree, said.text)
        text = said.text
        actions = row(
            STRETCH,
            _link(translate("Stage", "Make it an agreement"), text, agree),
            _link(translate("Stage", "Remove"), text, partial(self._live.remove, said)),
            gap=12,
        )
        return (Paragraph(text, 14, 20), label(" · ".join(filter(None, about)), "caption", wrap=True), actions, hline())


class AgreementsPane(QWidget):
    """Agreements: what was agreed, who sees to it, and the way into the rule register."""

    def __init__(self, live: LiveMeeting) -> None:
        super().__init__()
        self._live = live
        self.entry = Entry(live, AGREEMENT, translate("Stage", "New agreement"), translate("Stage", "What was agreed"))
        self.entry.entered.connect(live.agree)
        save = button(translate("Stage", "Save agreement"), icon="check", on_click=self.entry.enter, dense=True)
        self.slot = Slot(RULES)
        self._rows = Rows(self._row)
        told = row(label(translate("Stage", "Enter saves"), "caption"), STRETCH, save)
        inside = column(self.entry, told, hline(), self.slot, self._rows, STRETCH, gap=8, margins=(20, 10, 16, 12))
        self.setLayout(column(scroll(pane(inside)), gap=0))

    def refresh(self) -> None:
        """Shows the agreements."""
        self._rows.show_entries(tuple(reversed(self._live.material.agreements[-_SHOWN:])))

    def ask_follow_up(self, agreement: Agreement) -> None:
        """Asks who sees to an agreement, and by when (U6)."""
        fields = (
            Field("responsible", translate("Stage", "Who sees to it"), required=True),
            Field("due", translate("Stage", "By when"), "date"),
        )
        values = {"responsible": agreement.responsible, "due": agreement.due}
        title, verb = translate("Stage", "Follow up"), translate("Stage", "Save follow-up")

        def answer(_ask: Ask, given: Given) -> None:
            self.slot.close_ask()
            self._live.follow_up(agreement, given["responsible"], given["due"])

        self.slot.show_ask(Wanted(title, verb, fields, values, agreement.text, "U6"), self._days(), answer)

    def ask_rule(self, agreement: Agreement) -> None:
        """Asks where in the rule register an agreement belongs, and whose it is (U6, S0)."""
        self._live.read_register(partial(self._ask_rule, agreement))

    def _ask_rule(self, agreement: Agreement, register: Register) -> None:
        sections = tuple((each.code, f"{each.code} {each.title}") for each in register.front.sections)
        if not sections:
            self.slot.tell(
                Problem(
                    translate("Stage", "The rule register is empty"),
                    advice=translate("Stage", "Begin it on its own page, then propose the agreement there."),
                )
            )
            return
        sides = tuple((each, side_text(each)) for each in Side)
        fields = (
            Field("section", translate("Stage", "Section"), "choice", choices=sections, required=True),
            Field("side", translate("Stage", "Responsible side"), "choice", choices=sides, required=True),
        )
        sentence = translate("Stage", "It becomes a rule when both the mayor and the chief executive agree.")

        def answer(ask: Ask, given: Given) -> None:
            self._live.propose(agreement, given["section"], given["side"], ask.complain)

        wanted = Wanted(
            translate("Stage", "Propose as a rule"), translate("Stage", "Propose rule"), fields,
            {"section": sections[0][0], "side": Side.BOTH}, f"{agreement.text}\n{sentence}", "S0",
        )  # fmt: skip
        self.slot.show_ask(wanted, self._days(), answer)

    def _row(self, agreed: Agreement) -> Sequence[Item]:
        """One agreement with what it has become, and what it can become."""
        due = translate("Stage", "by {day}").format(day=short_date(agreed.due)) if agreed.due else ""
        about = ", ".join(filter(None, (agreed.responsible, due)))
        text, rule = agreed.text, agreed.proposal_id
        actions = row(
            Pill(_PROPOSED, translate("Stage", "Proposed as a rule")) if rule else None,
            STRETCH,
            _link(translate("Stage", "Follow up"), text, partial(self.ask_follow_up, agreed)),
            None if rule else _link(translate("Stage", "Propose as a rule"), text, partial(self.ask_rule, agreed)),
            None if rule else _link(translate("Stage", "Remove"), text, partial(self._live.remove, agreed)),
            gap=12,
        )
        return (Paragraph(text, 14, 20), label(about, "caption") if about else None, actions, hline())

    def _days(self) -> Days:
        return Days(lambda: self._live.services.clock.now().date())


def _link(text: str, about: str, run: Callable[[], object]) -> QWidget:
    """A link whose accessible name also says what it is about."""
    made = button(text, "link", on_click=run, dense=True)
    made.setAccessibleName(f"{text}: {about}")
    return made

"""Rulebook: where the parts of a detail stand: the action row that stays, what is asked, the parts below."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.rulebook.table import Known
from desktop.rulebook.view.case import Case
from desktop.rulebook.words import rule_sentence, rule_text
from desktop.ui.asking import Ask, Given, RuleWords, Wanted
from desktop.ui.fields import Days
from desktop.ui.layout import STRETCH, Item, add, pane, scroll
from desktop.ui.recordhead import Doing, Facts, Head, Next
from desktop.ui.section import Section
from desktop.ui.services import Services
from desktop.ui.slot import Slot
from desktop.ui.text import Paragraph
from desktop.ui.theme import look
from desktop.workdays.words import day_name

RULES = RuleWords(rule_text, rule_sentence)
"""How this room names its rules."""
Write = Callable[[Any], Change]
_DEPTH = 6
"""How deep layouts stand inside each other."""


def days(known: Known) -> Days:
    """What date fields know: today, working days, and the names of days that do not count."""
    calendar = known.calendar

    def note(day: Any) -> str:
        closing = calendar.closing(day)
        return day_name(calendar.holiday(day)) if calendar.holiday(day) else closing.name if closing else ""

    return Days(lambda: known.today, lambda day, count: calendar.deadline(day, max(1, count)), note)


class Frame(QWidget):
    """A detail: each kind says its facts, its next step, what else can be done, and its parts."""

    back_requested = Signal()
    opened = Signal(int)
    """Another record should be shown: a rule's id, or a proposal's as a negative number."""
    preview_requested = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.case: Any = None
        self.head, self.slot = Head(rule_text), Slot(RULES)
        self.title = Paragraph("", 20, 30, serif=True)
        self.under = Paragraph("", 13, 20, role="ink2")
        self._parts: tuple[Section, ...] = ()
        self._inside = QVBoxLayout()
        self._held = pane(self._inside, "surface")
        self.area = scroll(self._held)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(self.area, 1)
        self.head.primary_requested.connect(self.primary)
        self.head.back_requested.connect(self.back_requested)
        self.slot.closed.connect(self._focus_primary)

    # ---------------------------------------------------------------------------- what each kind says of itself

    def facts(self, case: Any) -> tuple[Facts, str, str]:
        """The head's facts, the title and the line below it."""
        raise NotImplementedError

    def following(self, case: Any) -> Next | None:
        """The primary action."""
        return None

    def go_on(self, case: Any) -> None:
        """Does the primary action."""

    def beside(self, case: Any) -> Doing | None:
        """The one secondary action beside the primary one."""
        return None

    def doings(self, case: Any) -> tuple[Doing, ...]:
        """Everything else: the menu."""
        return ()

    # -------------------------------------------------------------------------------------------------- showing

    def set_parts(self, parts: Sequence[Section]) -> None:
        """Puts the parts below what is asked, once."""
        self._parts = tuple(parts)
        items: tuple[Item, ...] = (self.title, self.under, self.slot, *parts, STRETCH)
        for item in items:
            add(self._inside, item)
        self._inside.setSpacing(10)

    def show_case(self, case: Case) -> None:
        """Shows a record."""
        fresh = self.case is None or self.case.id != case.id
        if fresh:
            self.slot.close_ask()
        self.case = case
        facts, title, under = self.facts(case)
        self.title.set_text(title)
        self.under.set_text(under)
        self.under.setVisible(bool(under))
        for part in self._parts:
            part.show_case(case)
        self.head.show_facts(facts, self.following(case), self.beside(case), self.doings(case))
        if fresh:
            self.area.verticalScrollBar().setValue(0)
        self._settle(_DEPTH)

    def fit(self, compact: bool, alone: bool) -> None:
        """Takes the narrow form, or that of a single pane."""
        margin = look().px(20 if compact else 24)
        self.head.fit(compact, alone, margin)
        self._inside.setContentsMargins(margin, 4, margin, 24)

    def primary(self) -> None:
        """The primary action: the answer to what is asked, or the next step."""
        if self.slot.ask is not None:
            self.slot.ask.answer()
        elif self.case is not None and (following := self.following(self.case)) and not following.lacks:
            self.go_on(self.case)

    # ----------------------------------------------------------------------------------------------------- asking

    def ask(
        self, wanted: Wanted, action: Callable[[Given], Write], done: Callable[[Change], object] | None = None
    ) -> None:
        """Asks in place for what a step needs, and does it; what a rule refuses is shown there."""

        def answered(ask: Ask, given: Given) -> None:
            ask.yes.setEnabled(False)

            def refused(problem: Problem) -> None:
                ask.yes.setEnabled(True)
                ask.complain(problem)

            def ready(change: Change) -> None:
                self.slot.close_ask()
                if done is not None:
                    done(change)

            self.services.tasks.write(action(given), ready, refused, owner=self)

        self.slot.show_ask(wanted, days(self.case.known), answered)
        self.area.verticalScrollBar().setValue(0)

    def write(self, action: Write) -> None:
        """Does something; what is refused stands above the parts."""
        self.services.tasks.write(action, None, self.tell, owner=self)

    def tell(self, problem: Problem) -> None:
        """Shows what could not be done."""
        self.slot.tell(problem)
        self.area.verticalScrollBar().setValue(0)
        if not isinstance(problem, Refused):
            self.show_case(self.case)

    def _focus_primary(self) -> None:
        """The button is another one after each step, so it is looked for when it is needed."""
        self.head.primary.setFocus()

    def _settle(self, turns: int) -> None:
        """Paints the parts for some turns more: they are laid out one inside the other, a turn each."""
        self._held.update()
        if turns:
            QTimer.singleShot(0, self, lambda: self._settle(turns - 1))


class Framed(Section):
    """A part under a hairline, with its heading."""

    def __init__(self, gap: int = 8) -> None:
        super().__init__(gap, margins=(0, 8, 0, 4))

    def subject(self, case: Any) -> object:
        """Which record the case is about."""
        return case.id

    def facts(self, case: Any) -> object:
        """Everything that is known, and the day: what is read anew is shown anew."""
        return (case.known, getattr(case, "day", None))

"""Rulebook: the right side of the page: a rule, a proposal, an evaluation, something new, or a paper."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.rulebook import actions, form
from desktop.rulebook.rules import Front, Section
from desktop.rulebook.table import Known
from desktop.rulebook.view.amending import new_clause, proposing
from desktop.rulebook.view.case import Case, ProposalCase, RoundCase, RuleCase
from desktop.rulebook.view.frame import RULES, Frame, days
from desktop.rulebook.view.knowing import Knowing
from desktop.rulebook.view.proposal import ProposalDetail
from desktop.rulebook.view.round import RoundDetail
from desktop.rulebook.view.rule import RuleDetail
from desktop.rulebook.view.starting import StartPane
from desktop.ui.asking import Given, Wanted
from desktop.ui.beside import Beside, SlotComposing
from desktop.ui.fields import Field
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services


class RightSide(Beside):
    """Shows one thing at a time."""

    back_requested = Signal()
    opened = Signal(int)
    made = Signal(str, int)
    """Something new is stored: the subject of its change, and its id."""
    started = Signal()
    whole_requested = Signal(bool)
    """Whether what stands here needs the whole page: a register that starts does."""

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services)
        self.knowing = knowing
        self.rule, self.proposal, self.round = RuleDetail(services), ProposalDetail(services), RoundDetail(services)
        self.nothing = EmptyState(
            self.tr("Choose something in the list"), self.tr("It is shown here with what can be done.")
        )
        self.composer = Composer(services)
        self._wanted: tuple[Frame, int, date | None] | None = None
        self.keep(self.nothing, self.rule, self.proposal, self.round, self.composer)
        for each in (self.rule, self.proposal, self.round):
            each.back_requested.connect(self.back_requested)
            each.opened.connect(self.opened)
        self.composer.closed.connect(self.close_other)
        self.composer.made.connect(self.made)

    @property
    def detail(self) -> Frame | None:
        """The detail that stands here."""
        current = self.currentWidget()
        return current if isinstance(current, Frame) else None

    def can_change(self) -> bool:
        """Whether a rule stands here that is in force today."""
        case: RuleCase | None = self.rule.case
        return self.detail is self.rule and case is not None and case.present and case.clause is not None

    def can_go_on(self) -> bool:
        """Whether the primary action of what stands here is possible."""
        detail = self.detail
        if detail is None:
            return self.composer.slot.ask is not None
        return detail.slot.ask is not None or (detail.case is not None and detail.following(detail.case) is not None)

    def show_rule(self, id: int, day: date | None = None) -> None:
        """Shows a rule, as it stands or as it stood on a day."""
        self._show(self.rule, id, day)

    def show_proposal(self, id: int) -> None:
        """Shows a proposal."""
        self._show(self.proposal, id)

    def show_round(self, id: int) -> None:
        """Shows an evaluation."""
        self._show(self.round, id)

    def shows_record(self, detail: Frame, id: int, day: date | None = None) -> bool:
        """Whether a record stands here."""
        return self._wanted == (detail, id, day) and self.currentWidget() is detail

    def reload(self) -> None:
        """Reads what stands here again."""
        if self._wanted is not None and self.detail is not None:
            self._show(*self._wanted)

    def compose(self, questions: Callable[[Known], tuple[Wanted, Any]]) -> None:
        """Asks for something new."""
        self.bring(self.composer)
        read, ask = self.knowing.read, self.composer.start
        self._services.tasks.read(read, lambda known: ask(known, *questions(known)), "rulebook compose", owner=self)

    def start_register(self) -> None:
        """Shows where a register starts."""
        self._services.tasks.read(self.knowing.read, self._start, "rulebook start", owner=self)

    @override
    def put(self, widget: QWidget) -> None:
        current = self.currentWidget()
        if current is self.composer and widget is not self.composer:
            self.composer.finish()
        super().put(widget)
        self.whole_requested.emit(isinstance(widget, StartPane))

    @override
    def close_other(self) -> None:
        if self._wanted is None:
            self.put(self.nothing)
        else:
            self._show(*self._wanted)

    def fit(self, compact: bool, alone: bool) -> None:
        """Takes the form that the design gives to the window's width."""
        for each in (self.rule, self.proposal, self.round):
            each.fit(compact, alone)

    def _start(self, known: Known) -> None:
        pane = StartPane(self._services, known)
        pane.closed.connect(self.close_other)
        pane.started.connect(self.started)
        self.bring(pane)
        pane.use_starter()

    def _show(self, detail: Frame, id: int, day: date | None = None) -> None:
        self._wanted = (detail, id, day)
        self._services.tasks.read(
            self.knowing.read, lambda known: self._take(detail, id, day, known), "rulebook detail", owner=self
        )

    def _take(self, detail: Frame, id: int, day: date | None, known: Known) -> None:
        """Shows what was read, unless something else is wanted by now, or it is no longer there."""
        if self._wanted != (detail, id, day):
            return
        case = self._case(detail, id, day, known)
        if case is None:
            self._wanted = None
            self.put(self.nothing)
            return
        self.put(detail)
        detail.show_case(case)

    def _case(self, detail: Frame, id: int, day: date | None, known: Known) -> Case | None:
        if detail is self.rule:
            return RuleCase(id, known, day or known.today) if known.last_clause(id) else None
        if detail is self.proposal:
            return ProposalCase(id, known) if any(each.id == id for each in known.proposals) else None
        return RoundCase(id, known) if any(each.id == id for each in known.rounds) else None


class Composer(SlotComposing):
    """Asks for something new: a rule, an evaluation, another front."""

    def __init__(self, services: Services) -> None:
        super().__init__(services, RULES)

    def start(self, known: Known, wanted: Wanted, action: Callable[[Given], Any]) -> None:
        """Asks; what is refused stands in the question."""
        self.offer(wanted, days(known), lambda session, given: action(given)(session))


def new_rule(known: Known) -> tuple[Wanted, Any]:
    """What is asked of a new rule (S0)."""
    return proposing(known, 0, new_clause(known))


def new_round(known: Known) -> tuple[Wanted, Any]:
    """What is asked of a new evaluation (S)."""
    fields = (
        Field("title", translate("RightSide", "Name of the evaluation"), required=True),
        Field("day", translate("RightSide", "Day"), "date", required=True, beside=True),
    )
    title = translate("RightSide", "Evaluation {year}").format(year=known.today.year)
    wanted = Wanted(
        translate("RightSide", "New evaluation"),
        translate("RightSide", "Begin the evaluation"),
        fields,
        {"title": title, "day": known.today},
        sentence=translate("RightSide", "Hand out the questionnaire, and type in the answers rule by rule."),
    )
    return wanted, lambda given: lambda session: actions.begin_round(session, given["title"], given["day"])


def other_front(known: Known) -> tuple[Wanted, Any]:
    """What is asked of the register's title, values and sections."""
    wanted = Wanted(
        translate("RightSide", "Title, values and sections"),
        translate("RightSide", "Save the front"),
        form.front_fields(),
        form.front_values(known.front),
    )

    def action(given: Given) -> Any:
        lines = [each.split(maxsplit=1) for each in (given["sections"] or "").splitlines() if each.strip()]
        sections = tuple(Section(code, title) for code, title in lines)
        front = Front(
            given["title"],
            tuple((given["values"] or "").splitlines()),
            sections,
            known.front.id,
            known.front.version,
        )
        return lambda session: actions.save_front(session, front)

    return wanted, action

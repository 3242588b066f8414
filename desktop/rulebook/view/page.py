"""Rulebook: the page: one of five lists with the detail beside it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.people.rules import SUBJECTS as PEOPLE
from desktop.rulebook.actions import PROPOSAL, ROUND, SUBJECTS, Norms
from desktop.rulebook.rules import Register
from desktop.rulebook.table import Known, RegisterRow
from desktop.rulebook.view.knowing import Knowing, Tab
from desktop.rulebook.view.listpane import ListPane
from desktop.rulebook.view.papers import Papers
from desktop.rulebook.view.rightside import RightSide, new_round, new_rule, other_front
from desktop.rulebook.view.scenes import scenes
from desktop.ui.commands import Command, writing
from desktop.ui.listpage import PanedPage
from desktop.ui.panes import Panes
from desktop.ui.services import Services
from desktop.workdays.actions import CLOSING_DAY

_SHARE, _LEAST, _DETAIL = 0.6, 640, 560
_AROUND = (*PEOPLE, CLOSING_DAY, "settings", "workshop_agreement")
"""Other rooms' changes that are seen here; an agreement of a theme meeting may have become a proposal (U6)."""


class RulebookPage(PanedPage):
    """The rule register with its tasks, proposals, protocol and evaluations."""

    def __init__(self, services: Services, norms: Norms) -> None:
        super().__init__()
        self.services = services
        self.knowing = Knowing(norms)
        self.listing = ListPane(services, self.knowing)
        self.right = RightSide(services, self.knowing)
        panes = Panes(self.listing, _SHARE, _LEAST, _DETAIL)
        self.papers = Papers(services, self.right, self.listing.filters, self)
        panes.put_right(self.right, self.right)
        self.hold(panes)
        self._connect(norms)
        self.listing.renew_counts()

    @override
    def commands(self) -> tuple[Command, ...]:
        tr, listing, right = self.tr, self.listing, self.right
        detail = right.detail
        following = detail.following(detail.case) if detail and detail.case else None
        primary = following.text if following else tr("Next step")
        return (
            *writing(
                Command("primary", primary, "Ctrl+Return; Ctrl+Enter", self.primary, right.can_go_on, "check"),
                Command("rule-new", tr("New here"), "Ctrl+N", self._new, lambda: listing.exists, "plus"),
                Command("rule-propose", tr("Propose a change"), "", right.rule.propose, right.can_change, "pen-line"),
            ),
            Command("find-in-rules", tr("Search in the list"), "Ctrl+F", listing.go_search, icon="search"),
            Command("rules-print", tr("Print"), "Ctrl+P", self.show_paper, lambda: listing.exists, "printer"),
            Command(
                "rules-sheet", tr("Save the register as a sheet …"), "", self.papers.save_sheet, lambda: listing.exists
            ),
            Command(
                "rules-questions", tr("Print the questionnaire"), "", self.papers.show_questions, lambda: listing.exists
            ),
            *writing(*_changing(self)),
            Command("rules-next", tr("Next list"), "Ctrl+Tab", partial(listing.turn, 1)),
            Command("rules-previous", tr("Previous list"), "Ctrl+Shift+Tab", partial(listing.turn, -1)),
            Command("rules-back", tr("Back to the list"), "Esc", self.go_back, icon="arrow-left"),
        )

    @override
    def open_record(self, record: int) -> None:
        """A rule's id, or a proposal's as a negative number (`view.proposal_key`)."""
        if record < 0:
            self.right.show_proposal(-record)
            self.listing.show_record(Tab.PROPOSALS, -record)
        else:
            self.right.show_rule(record)
            self.listing.show_record(Tab.RULES, record)
        self.panes.show_one(detail=True)

    @override
    def refresh(self) -> None:
        self.knowing.forget()
        self.listing.refresh()
        self.right.reload()

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        return scenes(self)

    def primary(self) -> None:
        """The primary action of what stands at the right."""
        ask = self.right.composer.slot.ask
        if self.right.currentWidget() is self.right.composer and ask is not None:
            ask.answer()
        elif self.right.detail is not None:
            self.right.detail.primary()

    def step_rule(self, step: int) -> None:
        """Asks to move the rule in view one place up or down; asked again, it goes on from there."""
        detail = self.right.rule
        register: Register = detail.case.known.register
        clause = detail.case.clause
        ids = [id for id, _ in register.of_section(clause.section)]
        place = ids.index(detail.case.id)
        if detail.slot.ask is not None and "place" in detail.slot.ask.form.values():
            place = detail.slot.ask.form.values()["place"]
        self.ask_move(detail.case.id, clause.section, max(0, min(place + step, len(ids) - 1)))

    def ask_move(self, id: int, section: str, place: int) -> None:
        """Asks to move a rule to a place of a section; a rule that was just taken hold of is shown first."""
        if not self.right.shows_record(self.right.rule, id):
            self.right.show_rule(id)

        def ask(_known: Known) -> None:
            detail = self.right.rule
            if detail.case is not None and detail.case.id == id:
                detail.ask_move(section, place, lambda _change: self.listing.list().setFocus())
                self.panes.show_one(detail=True)

        self.services.tasks.read(self.knowing.read, ask, "rulebook move", owner=self)

    def show_paper(self) -> None:
        """Shows the register as a paper, or the questionnaire where evaluations stand."""
        if self.listing.tab is Tab.ROUNDS:
            self.papers.show_questions()
        else:
            self.papers.show_register()

    def go_back(self) -> None:
        """Closes what is open at the right, one after the other, and ends in the list."""
        detail = self.right.detail
        if detail is None:
            self.right.close_other()
        elif detail.slot.ask is not None:
            detail.slot.close_ask()
        else:
            self.panes.show_one(detail=False)
            self.listing.list().setFocus()

    def _connect(self, norms: Norms) -> None:
        listing, right = self.listing, self.right
        listing.chosen.connect(self._chosen)
        listing.opened.connect(self._enter)
        listing.turned.connect(lambda tab: self._chosen(tab, listing.list().current_record()))
        listing.painted.connect(self._painted)
        listing.new_requested.connect(self._new)
        listing.start_requested.connect(right.start_register)
        listing.print_requested.connect(self.show_paper)
        listing.moved.connect(self.ask_move)
        listing.filters.changed.connect(lambda: self._chosen(listing.tab, listing.list().current_record()))
        right.made.connect(self._made)
        right.opened.connect(self.open_record)
        right.started.connect(self._started)
        right.back_requested.connect(self.go_back)
        right.came_forward.connect(lambda: self.panes.show_one(detail=True))
        right.whole_requested.connect(self._make_room)
        right.rule.day_requested.connect(self._show_day)
        right.rule.norm_requested.connect(lambda norm: self.services.places.go(norms.place, norms.record(norm)))
        right.rule.move_requested.connect(self.step_rule)
        self.services.changes.changed.connect(self._changed)
        self.services.settings.changed.connect(self.refresh)

    def _painted(self) -> None:
        self.ready.emit()
        if self.panes.form != "one" and self.right.currentWidget() is self.right.nothing:
            self.listing.list().choose_first()

    def _chosen(self, tab: Tab, row: RegisterRow | None) -> None:
        """The current row goes into the detail; a line of the protocol shows the rule, or the day it tells of."""
        if row is None or row.heading or tab is not self.listing.tab:
            return
        match tab:
            case Tab.RULES:
                day = self.listing.filters.wish(tab).day
                if not self.right.shows_record(self.right.rule, row.id, day):
                    self.right.show_rule(row.id, day)
            case Tab.PROPOSALS:
                if not self.right.shows_record(self.right.proposal, row.id):
                    self.right.show_proposal(row.id)
            case Tab.ROUNDS:
                if not self.right.shows_record(self.right.round, row.id):
                    self.right.show_round(row.id)
            case _:
                self.services.tasks.read(
                    self.knowing.read, lambda known: self._show_told(tab, row.id, known), "rulebook told", owner=self
                )

    def _show_told(self, tab: Tab, id: int, known: Known) -> None:
        """Shows the rule or the proposal that a task or a line of the protocol tells of."""
        told = told_of(tab, id, known)
        if tab is self.listing.tab and told < 0:
            self.right.show_proposal(-told)
        elif tab is self.listing.tab and told:
            self.right.show_rule(told)

    def _enter(self) -> None:
        """Enter in the list goes into the detail."""
        self.panes.show_one(detail=True)
        if self.right.detail is not None:
            self.right.detail.head.primary.setFocus()

    def _changed(self, change: Change) -> None:
        if change.subject in SUBJECTS or change.subject in _AROUND:
            self.refresh()

    def _made(self, subject: str, id: int) -> None:
        """Something new is stored: it is shown in its list."""
        if subject == PROPOSAL:
            self.right.show_proposal(id)
            self.listing.show_tab(Tab.PROPOSALS, id)
        elif subject == ROUND:
            self.right.show_round(id)
            self.listing.show_tab(Tab.ROUNDS, id)
        else:
            self.right.close_other()

    def _started(self) -> None:
        self.right.put(self.right.nothing)
        self.listing.show_tab(Tab.RULES)

    def _make_room(self, whole: bool) -> None:
        """Gives the right side most of the page, or each its share again."""
        self.panes.fit()
        if whole and self.panes.form == "wide":
            self.listing.fit(True, False)
            self.panes.setSizes([1, self.width()])

    def _show_day(self, day: Any) -> None:
        self.listing.show_tab(Tab.RULES)
        self.listing.filters.show_day(day)

    def _new(self) -> None:
        self.right.compose(new_round if self.listing.tab is Tab.ROUNDS else new_rule)


def told_of(tab: Tab, id: int, known: Known) -> int:
    """The rule that a task or a line of the protocol tells of, a proposal as a negative number, or 0."""
    if tab is Tab.TASKS:
        return known.tasks[id - 1].rule_id if 0 < id <= len(known.tasks) else 0
    line = next((each for each in known.amendments if each.id == id), None)
    if line is not None and line.proposal_id:
        return -line.proposal_id
    return next((each.rule_id for each in known.versions if each.amendment_id == id), 0)


def _changing(page: RulebookPage) -> tuple[Command, ...]:
    """What changes the register as a whole, and what moves the rule in view."""
    listing, right = page.listing, page.right
    front = translate("RulebookPage", "Title, values and sections …")
    begin = translate("RulebookPage", "Start the register …")
    higher, lower = translate("RulebookPage", "Move the rule up"), translate("RulebookPage", "Move the rule down")
    up, down = partial(page.step_rule, -1), partial(page.step_rule, 1)
    return (
        Command("rules-front", front, "", lambda: right.compose(other_front), lambda: listing.exists),
        Command("rules-start", begin, "Ctrl+I", right.start_register, lambda: not listing.exists, "import"),
        Command("rule-up", higher, "Alt+Up", up, right.can_change, "arrow-up"),
        Command("rule-down", lower, "Alt+Down", down, right.can_change, "arrow-down"),
    )

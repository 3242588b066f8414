"""Rulebook: the left side: the values, five lists under their tabs, and what is printed or begun from here."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.rulebook.rules import ProposalState
from desktop.rulebook.table import RegisterDelegate, columns
from desktop.rulebook.view.filters import FilterBar
from desktop.rulebook.view.knowing import Knowing, Tab
from desktop.rulebook.view.rulelist import RegisterModel, RuleList
from desktop.ui.buttons import Tabs, button, icon_button
from desktop.ui.flow import FlowLayout
from desktop.ui.layout import add, clear, column, hline, row
from desktop.ui.panes import Listing
from desktop.ui.pieces import EmptyState, Notice
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

_WIDTHS = {
    Tab.RULES: (66, 108, 140, 206),
    Tab.TASKS: (104, 108, 0, 206),
    Tab.PROPOSALS: (66, 108, 146, 206),
    Tab.PROTOCOL: (166, 0, 150, 0),
    Tab.ROUNDS: (166, 0, 0, 190),
}


@dataclass(frozen=True)
class Figures:
    """What the head and the tabs tell."""

    values: tuple[str, ...]
    fact: str
    counts: tuple[int, int, int]
    """Rules in force, tasks, open proposals."""
    exists: bool


class Values(QFrame):
    """The register's values in one line that breaks where it must."""

    def __init__(self) -> None:
        super().__init__()
        self._line = FlowLayout(14)
        self._shown: tuple[str, ...] = ()
        self.setLayout(self._line)
        self._line.setContentsMargins(0, 0, 0, 0)

    def show_values(self, values: tuple[str, ...]) -> None:
        """Shows the values."""
        if values == self._shown:
            return
        self._shown = values
        self._line.clear()
        self._line.addWidget(label(translate("RulebookList", "Our values"), "caption"))
        for number, each in enumerate(values, 1):
            line = QWidget()
            said = Paragraph(each, 15, 20, serif=True)
            said.setFixedWidth(said.fontMetrics().horizontalAdvance(each) + look().px(30))
            line.setLayout(row(label(str(number), "label", ink="accent"), said, gap=6))
            self._line.addWidget(line)
        self.setVisible(bool(values))


class ListPane(Listing):
    """The left side of the page."""

    new_requested = Signal()
    start_requested = Signal()
    print_requested = Signal()
    chosen = Signal(object, object)
    """The list, and its row, or None."""
    opened = Signal()
    turned = Signal(object)
    moved = Signal(int, str, int)

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services, self.knowing = services, knowing
        self.tab = Tab.RULES
        self.exists = True
        self.lists: dict[Tab, RuleList] = {}
        self._holders: dict[Tab, QStackedWidget] = {}
        self._compact = self._folded = False
        self.title, self.facts = label(self.tr("Rules"), "h1"), Paragraph("", 13, 20, role="ink2")
        self.values = Values()
        self.tabs = Tabs([(each, None) for each in self._names()])
        self.new = button("", "primary", "pen-line", self.new_requested.emit)
        self.paper = button(self.tr("Print"), "", "printer", self.print_requested.emit)
        self.paper_icon = icon_button("printer", self.tr("Print"), self.print_requested.emit)
        self.fold = icon_button("filter", self.tr("Filters"), self.turn_filters)
        self._stack, self._banner = QStackedWidget(), QVBoxLayout()
        self.filters = FilterBar(lambda: services.clock.now().date())
        self._build()
        self.tabs.chosen.connect(lambda at: self.show_tab(Tab(at)))
        self.filters.changed.connect(self.show_query)
        self.show_tab(Tab.RULES)

    # ------------------------------------------------------------------------------------------------ what is shown

    def show_tab(self, tab: Tab, keep: int = 0) -> None:
        """Shows one of the lists, and in it a record where it is there."""
        self.tab = tab
        self.tabs.set_current(int(tab))
        if tab not in self.lists:
            self._make(tab)
        self._stack.setCurrentWidget(self._holders[tab])
        self.filters.show_tab(tab)
        self._fit_head()
        self.show_query(keep)
        self.turned.emit(tab)

    def turn(self, step: int) -> None:
        """Shows the next list, or the one before."""
        self.show_tab(Tab((self.tab + step) % len(Tab)))

    def show_query(self, keep: int = 0) -> None:
        """Reads the list for what is asked for now."""
        wish = self.filters.wish(self.tab)
        self.list().movable = self.tab is Tab.RULES and wish.day is None and not wish.narrow
        self.list().show_query(wish, keep)
        self._tell_day()

    def show_record(self, tab: Tab, id: int) -> None:
        """Goes to a record in its list; the filters give way where they could hide it."""
        if self.tab is not tab:
            self.show_tab(tab, id)
        at = self.list().rows().row_of(id)
        if at >= 0:
            self.list().choose(at)
        else:
            if self.filters.is_active():
                self.filters.clear()
            self.show_query(id)

    def list(self) -> RuleList:
        """The list that is shown."""
        return self.lists[self.tab]

    def refresh(self) -> None:
        """Reads the list and the numbers again; the place stays."""
        self.list().refresh()
        self.renew_counts()

    def renew_counts(self) -> None:
        """Reads what the head and the tabs tell again."""
        self._services.tasks.read(self._figures, self._show_figures, key=f"rulebook counts {id(self)}", owner=self)

    @override
    def fit(self, compact: bool, low: bool) -> None:
        self._compact = compact
        side = 16 if compact else 24
        self._head.setContentsMargins(side, 10 if compact else 18, side, 4 if compact else 6)
        self._values_row.setContentsMargins(side, 0, side, 6)
        self._tabs_row.setContentsMargins(side, 0, 8 if compact else side, 0)
        self.filters.fit(side)
        self.facts.setVisible(not (compact and low))
        self.values.setVisible(not compact)
        self.tabs.set_gap(14 if compact else 24)
        self.fold.setVisible(compact)
        if compact != self._folded:
            self._folded = compact
            self.show_filters(not compact)
        self._fit_head()

    @override
    def has_rows(self) -> bool:
        return self.list().rows().total > 0

    # ----------------------------------------------------------------------------------------------------- building

    def _build(self) -> None:
        words = column(self.title, self.facts, gap=2)
        self._head = row((words, 1), self.fold, self.paper_icon, self.paper, self.new, gap=8)
        self._values_row = row((self.values, 1))
        self._tabs_row = row((self.tabs, 1))
        self._line = hline()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for item in (self._head, self._values_row, self._tabs_row):
            add(inside, item)
        for widget in (hline(), self.filters, self._line):
            inside.addWidget(widget)
        add(inside, self._banner)
        inside.addWidget(self._stack, 1)

    def _make(self, tab: Tab) -> None:
        """Makes one of the lists, the first time it is shown."""
        view = RuleList(self._names()[tab])
        knowing, heads = self.knowing, columns(_heads()[tab], _WIDTHS[tab])
        model = RegisterModel(self._services.tasks, heads, knowing.rows, knowing.count, knowing.place, view)
        view.set_rows(model, RegisterDelegate())
        view.chosen.connect(lambda found: self.chosen.emit(tab, found))
        view.opened.connect(lambda _found: self.opened.emit())
        view.move_requested.connect(self.moved)
        model.loaded.connect(lambda total: self._loaded(tab, total))
        view.viewport().installEventFilter(self)
        holder = QStackedWidget()
        holder.addWidget(view)
        self.lists[tab], self._holders[tab] = view, holder
        self._stack.addWidget(holder)

    def _loaded(self, tab: Tab, total: int) -> None:
        """Shows the rows, or why there are none."""
        holder = self._holders[tab]
        old = holder.widget(1)
        if old is not None:
            holder.removeWidget(old)
            old.deleteLater()
        if total:
            self.lists[tab].fit_rows()
            return
        holder.addWidget(self._empty(tab))
        holder.setCurrentIndex(1)
        self.tell_painted()

    def _empty(self, tab: Tab) -> QWidget:
        if self.filters.is_active():
            again = button(self.tr("Clear filters"), on_click=self.filters.clear)
            return EmptyState(self.tr("Nothing matches the filters"), "", (again,))
        match tab:
            case Tab.RULES:
                start = button(self.tr("Start the register …"), "primary", "plus", self.start_requested.emit)
                hint = self.tr("Take the starter register and edit it, or bring your own as a table.")
                return EmptyState(self.tr("There are no rules yet"), hint, (start,))
            case Tab.TASKS:
                return EmptyState(self.tr("Nothing is to be followed up"), self.tr("Deadlines of the rules come here."))
            case Tab.PROPOSALS:
                hint = self.tr("Propose a change of a rule, or bring an agreement from a theme meeting.")
                return EmptyState(self.tr("No proposals"), hint)
            case Tab.PROTOCOL:
                return EmptyState(self.tr("Nothing has been adopted yet"))
            case Tab.ROUNDS:
                new = button(self.tr("New evaluation"), "primary", "plus", self.new_requested.emit)
                hint = self.tr("Print the questionnaire, and type in the answers here once a year.")
                return EmptyState(self.tr("No evaluations yet"), hint, (new,))

    def _fit_head(self) -> None:
        """Offers what belongs to the list that is shown, as words or where it is narrow as icons."""
        rounds = self.tab is Tab.ROUNDS
        self.new.setVisible(self.exists)
        if self._compact:
            self.new.set_label(self.tr("New"))
        else:
            self.new.set_label(self.tr("New evaluation") if rounds else self.tr("Propose a new rule"))
        paper = self.tr("Print the questionnaire") if rounds else self.tr("Print")
        self.paper.set_label(paper)
        self.paper_icon.setAccessibleName(paper)
        self.paper.setVisible(self.exists and not self._compact)
        self.paper_icon.setVisible(self.exists and self._compact)

    def _tell_day(self) -> None:
        """Says that a past day is shown, with the way back."""
        clear(self._banner)
        day = self.filters.wish(self.tab).day
        if day is not None:
            said = self.tr("The register as it stood on {day}").format(day=dates.date_text(day))
            back = button(self.tr("Back to today"), "link", on_click=lambda: self.filters.show_day(None))
            add(self._banner, Notice("info", said, "", (back,)))

    def _figures(self, session: Any) -> Figures:
        known = self.knowing.read(session)
        lines = known.amendments
        last = max((each.day for each in lines), default=None)
        said = translate("RulebookList", "Changed {count} times, last on {day}")
        held = len(known.register.clauses)
        fact = said.format(count=len(lines), day=dates.date_text(last)) if last else ""
        open_now = sum(1 for each in known.proposals if each.state is ProposalState.OPEN)
        return Figures(known.front.values, fact, (held, len(known.tasks), open_now), bool(known.versions))

    def _show_figures(self, figures: Figures) -> None:
        for tab, count in zip((Tab.RULES, Tab.TASKS, Tab.PROPOSALS), figures.counts, strict=True):
            self.tabs.set_count(int(tab), count)
        self.facts.set_text(figures.fact)
        self.values.show_values(figures.values)
        self.values.setVisible(bool(figures.values) and not self._compact)
        self.exists = figures.exists
        self._fit_head()

    def _names(self) -> tuple[str, ...]:
        return (self.tr("Rules"), self.tr("Tasks"), self.tr("Proposals"), self.tr("Protocol"), self.tr("Evaluations"))


def _heads() -> dict[Tab, tuple[str, str, str, str, str]]:
    """The heads of each list's columns."""
    rule, who = translate("RulebookList", "Rule"), translate("RulebookList", "Responsible")
    due, state = translate("RulebookList", "Deadline"), translate("RulebookList", "Follow-up")
    day = translate("RulebookList", "Day")
    return {
        Tab.RULES: ("", rule, who, due, state),
        Tab.TASKS: (due, rule, who, "", translate("RulebookList", "State")),
        Tab.PROPOSALS: ("", translate("RulebookList", "Proposal"), who, day, translate("RulebookList", "Consent")),
        Tab.PROTOCOL: (
            day,
            translate("RulebookList", "What was adopted, and by whom"),
            "",
            translate("RulebookList", "Case number"),
            "",
        ),
        Tab.ROUNDS: (day, translate("RulebookList", "Evaluation"), "", "", translate("RulebookList", "Answers")),
    }

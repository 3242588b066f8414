"""Questions: the list: its title with what is due, the saved views, the filters, the rows, and what comes in."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.questions import store
from desktop.questions.rules import Sort, View
from desktop.questions.store import Counts, Query
from desktop.questions.table import Known, QuestionDelegate, columns
from desktop.questions.view.filters import FilterBar
from desktop.questions.view.knowing import Knowing
from desktop.questions.words import facts_text, view_text
from desktop.ui.buttons import Tabs, button, icon_button
from desktop.ui.layout import STRETCH, column, hline, pane, row
from desktop.ui.lists import ListView, WindowModel
from desktop.ui.panes import Listing
from desktop.ui.pieces import EmptyState, Icon
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label

_VIEWS = tuple(View)
_COUNTED = (View.OPEN, View.FOR_APPROVAL, View.AWAITING)


@dataclass(frozen=True)
class Overview:
    """The figures above the list, and the day until which reminders look ahead (W4)."""

    counts: Counts
    known: Known
    soon: int
    until: date
    ahead: int


class ListPane(Listing):
    """The left side of the page."""

    import_requested = Signal()
    new_requested = Signal()
    registered = Signal(int)
    """The id of the first of the mails that came in."""

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services, self.knowing = services, knowing
        self._due_by: date | None = None
        self._until: date | None = None
        self._descending: bool | None = None
        self._folded = self._compact = False
        self.model = WindowModel(services.tasks, columns(), knowing.rows, store.count, parent=self)
        self.list = ListView(self.tr("Questions"))
        self.list.set_rows(self.model, QuestionDelegate())
        self.filters, self._below = FilterBar(), QVBoxLayout()
        self.tabs = Tabs([(view_text(each), None) for each in _VIEWS])
        self.title = label(self.tr("Questions"), "h1")
        self.facts = Paragraph("", 13, 20, role="ink2")
        self.soon = button("", "link", on_click=self.show_soon, dense=True)
        self.soon.hide()
        self.bring = button(self.tr("Import e-mail"), "", "mail", self.import_requested.emit, writes=True)
        self.bring_icon = icon_button("mail", self.tr("Import e-mail"), self.import_requested.emit)
        self.fold = icon_button("filter", self.tr("Filters"), self.turn_filters)
        self.new = button(self.tr("New question"), "primary", "plus", self.new_requested.emit)
        self.empty = QStackedWidget()
        self.stack = QStackedWidget()
        self._build()
        self._connect()

    @cached_property
    def incoming(self) -> Any:
        """What registers mails, made when the first ones come (an `Incoming`, whose module is read then)."""
        from desktop.questions.view.incoming import Incoming  # imported late: start-up

        made = Incoming(self._services)
        made.registered.connect(self.registered)
        self._below.addWidget(made)
        return made

    def query(self) -> Query:
        """What the list shows: the view of the tab with all filters."""
        year = self._services.clock.now().year
        base = Query(_VIEWS[max(0, self.tabs.currentIndex())], due_by=self._due_by, year=year)
        found: Query = self.filters.query(base, self._descending)
        return found

    def show_query(self, keep: int = 0) -> None:
        """Shows what is asked for now; older answers are dropped."""
        self.list.show_query(self.query(), keep)

    def show_view(self, view: View, keep: int = 0) -> None:
        """Shows a saved view, and in it a question where it is there."""
        self.tabs.set_current(_VIEWS.index(view))
        self.show_query(keep)

    def show_soon(self) -> None:
        """Shows only what is due within the days of the reminders, or everything again (W4)."""
        self._due_by = None if self._due_by is not None else self._until
        self.tabs.set_current(_VIEWS.index(View.OPEN))
        self.show_query()

    def clear_filters(self) -> None:
        """Takes all filters away."""
        self._due_by = None
        self.filters.clear()

    def renew_counts(self) -> None:
        """Reads the figures above the list again."""
        self._services.tasks.read(self._overview, self._show_overview, key=f"question counts {id(self)}", owner=self)

    def fit(self, compact: bool, low: bool) -> None:
        """Takes the narrow form, and folds what a low window has no room for."""
        self._head.setContentsMargins(*((16, 10, 16, 4) if compact else (24, 18, 24, 10)))
        self._tabs_row.setContentsMargins(16 if compact else 24, 0, 8 if compact else 24, 0)
        self.filters.fit(16 if compact else 24)
        self.facts.setVisible(not (compact and low))
        self._compact = compact
        self.soon.setVisible(not compact and bool(self.soon.text()))
        self.bring.setVisible(not compact)
        self.bring_icon.setVisible(compact)
        self.new.set_label(self.tr("New") if compact else self.tr("New question"))
        self._foot.setVisible(not compact)
        folded = compact and low
        self.fold.setVisible(folded)
        self.tabs.set_gap(16 if compact else 24)
        if folded != self._folded:
            self._folded = folded
            self.show_filters(not folded)

    @override
    def has_rows(self) -> bool:
        return self.model.total > 0

    def _build(self) -> None:
        words = column(self.title, self.facts, gap=2)
        self._head = row((words, 1), self.fold, self.bring_icon, self.bring, self.new, gap=8)
        self._tabs_row = row((self.tabs, 1), self.soon)
        hint = label(self.tr("Drag an e-mail from Outlook here to make a question of it"), "caption")
        self._foot = pane(
            column(
                hline(), row(Icon("mouse-pointer-click", 16, "ink3"), hint, STRETCH, margins=(24, 10, 24, 12)), gap=0
            )
        )
        self._line = hline()
        self._line_under_tabs = hline()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        bars = (self._head, self._tabs_row, self._line_under_tabs, self.filters, self._line)
        self.setLayout(column(*bars, self._below, (self.stack, 1), self._foot, gap=0))

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda _at: self._turn_to_view())
        self.filters.changed.connect(self._filter)
        self.list.sort_requested.connect(self._sort)
        self.model.loaded.connect(self._loaded)
        self.list.viewport().installEventFilter(self)

    def _turn_to_view(self) -> None:
        self._due_by = None
        self.show_query()

    def _filter(self) -> None:
        self._descending = None
        header = self.list.horizontalHeader()
        header.setSortIndicatorShown(False)
        self.show_query()

    def _sort(self, column_id: str, descending: bool) -> None:
        self._descending = descending
        self.filters.sort.choose(Sort(column_id))
        self.show_query()

    def _overview(self, session: Any) -> Overview:
        known, profile = self.knowing.read(session)
        ahead = max(profile.reminders, default=0)
        until = known.calendar.deadline(known.today, ahead) if ahead else known.today
        soon = store.count(session, Query(View.OPEN, due_by=until))
        return Overview(store.counts(session, known.today), known, soon, until, ahead)

    def _show_overview(self, overview: Overview) -> None:
        counts = overview.counts
        self._until = overview.until
        for view in _COUNTED:
            self.tabs.set_count(_VIEWS.index(view), counts.views.get(view, 0))
        self.facts.set_text(facts_text(counts.views.get(View.OPEN, 0), counts.overdue, counts.today))
        later = overview.soon - counts.overdue - counts.today
        told = translate("ListPane", "%n more to remind of", max(later, 0))
        self.soon.set_label(translate("ListPane", "Show all again") if self._due_by else told if later > 0 else "")
        self.soon.setToolTip(translate("ListPane", "Due within %n working days", overview.ahead))
        concerned = later > 0 or self._due_by is not None
        self.soon.setVisible(concerned and not self._compact)
        self.filters.set_known(overview.known)

    def _loaded(self, total: int) -> None:
        if total:
            self.stack.setCurrentWidget(self.list)
            return
        self._show_empty()
        self.stack.setCurrentWidget(self.empty)
        self.tell_painted()

    def _show_empty(self) -> None:
        """Why there is nothing, and what to do about it."""
        while self.empty.count():
            old = self.empty.widget(0)
            if old is not None:
                self.empty.removeWidget(old)
                old.deleteLater()
        self.empty.addWidget(self._empty_state())

    def _empty_state(self) -> QWidget:
        if self.filters.is_active() or self._due_by is not None:
            again = button(self.tr("Clear filters"), on_click=self.clear_filters)
            return EmptyState(self.tr("No question matches the filters"), "", (again,))
        bring = button(self.tr("Import e-mail"), "", "mail", self.import_requested.emit, writes=True)
        new = button(self.tr("New question"), "primary", "plus", self.new_requested.emit)
        hint = self.tr("New questions come in when you drag an e-mail here.")
        return EmptyState(self.tr("No questions are waiting"), hint, (bring, new))

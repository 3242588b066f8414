"""Visits: the list: its title, the saved views, the filters, and the rows."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.ui.buttons import Tabs, button, icon_button
from desktop.ui.layout import add, column, hline, row
from desktop.ui.lists import ListView, WindowModel
from desktop.ui.panes import Listing
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label
from desktop.visits import store
from desktop.visits.rules.records import Sort, View
from desktop.visits.store import Counts, Query
from desktop.visits.table import Known, VisitDelegate, columns
from desktop.visits.view.filters import FilterBar
from desktop.visits.view.knowing import Knowing
from desktop.visits.words import view_text

_VIEWS = tuple(View)


class ListPane(Listing):
    """The left side of the page."""

    new_requested = Signal()

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services, self.knowing = services, knowing
        self._descending: bool | None = None
        self._compact = False
        self._folded: bool | None = None
        self.model = WindowModel(services.tasks, columns(), knowing.rows, store.count, parent=self)
        self.list = ListView(self.tr("Visits"))
        self.list.set_rows(self.model, VisitDelegate())
        self.filters = FilterBar()
        self.tabs = Tabs([(view_text(each), None) for each in _VIEWS])
        self.title = label(self.tr("Visits"), "h1")
        self.facts = Paragraph("", 13, 20, role="ink2")
        self.fold = icon_button("filter", self.tr("Filters"), self.turn_filters)
        self.new = button(self.tr("New visit"), "primary", "plus", self.new_requested.emit)
        self.empty, self.stack = QStackedWidget(), QStackedWidget()
        self._build()
        self._connect()

    def query(self) -> Query:
        """What the list shows: the view of the tab with all filters; what is over stands with the latest first."""
        view = _VIEWS[max(0, self.tabs.currentIndex())]
        found: Query = self.filters.query(Query(view, descending=view in (View.HELD, View.ENDED)), self._descending)
        return found

    def show_query(self, keep: int = 0) -> None:
        """Shows what is asked for now; older answers are dropped."""
        self.list.show_query(self.query(), keep)

    def show_view(self, view: View, keep: int = 0) -> None:
        """Shows a saved view, and in it a visit where it is there."""
        self.tabs.set_current(_VIEWS.index(view))
        self.show_query(keep)

    def renew_counts(self) -> None:
        """Reads the figures above the list again."""

        def read(session: Any) -> tuple[Counts, Known]:
            return store.counts(session), self.knowing.read(session)[0]

        self._services.tasks.read(read, self._show_counts, key=f"visit counts {id(self)}", owner=self)

    def clear_filters(self) -> None:
        """Takes all filters away."""
        self.filters.clear()

    @override
    def fit(self, compact: bool, low: bool) -> None:
        narrow = self.width() < 520 or compact
        self._head.setContentsMargins(*((16, 10, 16, 4) if narrow else (24, 18, 24, 10)))
        self._tabs_row.setContentsMargins(16 if narrow else 24, 0, 8, 0)
        self.filters.fit(16 if narrow else 24)
        self.facts.setVisible(not (compact and low))
        self.tabs.set_gap(14 if narrow else 24)
        self._compact = compact
        if self._folded != narrow:
            self._folded = narrow
            self.filters.setVisible(not narrow)
            self.fold.setVisible(narrow)

    @override
    def has_rows(self) -> bool:
        return self.model.total > 0

    def _build(self) -> None:
        words = column(self.title, self.facts, gap=2)
        self._head = row((words, 1), self.fold, self.new, gap=8)
        self._tabs_row = row((self.tabs, 1))
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        add(inside, self._head)
        add(inside, self._tabs_row)
        for widget in (hline(), self.filters, hline()):
            inside.addWidget(widget)
        inside.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda _at: self.show_query())
        self.filters.changed.connect(self._filter)
        self.list.sort_requested.connect(self._sort)
        self.model.loaded.connect(self._loaded)
        self.list.viewport().installEventFilter(self)

    def _filter(self) -> None:
        self._descending = None
        self.list.horizontalHeader().setSortIndicatorShown(False)
        self.show_query()

    def _sort(self, column_id: str, descending: bool) -> None:
        self._descending = descending
        self.filters.sort.choose(Sort(column_id))
        self.show_query()

    def _show_counts(self, found: tuple[Counts, Known]) -> None:
        counts, known = found
        self.tabs.set_count(0, counts.views.get(View.COMING, 0))
        coming = translate("VisitList", "%n visits ahead", counts.views.get(View.COMING, 0))
        open_day = translate("VisitList", "%n without a date", counts.without_day) if counts.without_day else ""
        self.facts.set_text(", ".join(filter(None, (coming, open_day))))
        self.filters.set_known(known)

    def _loaded(self, total: int) -> None:
        if total:
            self.stack.setCurrentWidget(self.list)
            return
        while (old := self.empty.widget(0)) is not None:
            self.empty.removeWidget(old)
            old.deleteLater()
        self.empty.addWidget(self._empty_state())
        self.stack.setCurrentWidget(self.empty)
        self.tell_painted()

    def _empty_state(self) -> QWidget:
        if self.filters.is_active():
            again = button(self.tr("Clear filters"), on_click=self.clear_filters)
            return EmptyState(self.tr("No visit matches the filters"), "", (again,))
        new = button(self.tr("New visit"), "primary", "plus", self.new_requested.emit)
        return EmptyState(self.tr("No visits here"), self.tr("Register a request when it comes in."), (new,))

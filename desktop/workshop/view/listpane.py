"""Workshop: the left side of the page: meetings, cases and results, each as a list."""

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.ui.buttons import Button, Tabs, button
from desktop.ui.layout import add, clear, column, hline, row
from desktop.ui.lists import ListView, WindowModel
from desktop.ui.listsearch import LONGEST_SEARCH
from desktop.ui.panes import Listing
from desktop.ui.pieces import EmptyState
from desktop.ui.searchfield import give_clear_button
from desktop.ui.services import Services
from desktop.ui.text import label
from desktop.workshop import store
from desktop.workshop.store import Query, View
from desktop.workshop.table import PlanDelegate, PlanRow, columns, row_of

_VIEWS = tuple(View)


def _rows(session: Any, query: Query, offset: int, limit: int) -> tuple[PlanRow, ...]:
    return tuple(row_of(each) for each in store.window(session, query, offset, limit))


class ListPane(Listing):
    """The title, the tabs, the search, and the rows."""

    new_requested = Signal()
    """The first rows, or that there are none, are on the screen."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._turned = False
        self.model = WindowModel(services.tasks, columns(), _rows, store.count, parent=self)
        self.list = ListView(self.tr("Theme meetings"))
        self.list.set_rows(self.model, PlanDelegate())
        tr = self.tr
        self.tabs = Tabs([(tr("Meetings"), None), (tr("Cases"), None), (tr("Results"), None)])
        self.search = QLineEdit()
        self.search.setMaxLength(LONGEST_SEARCH)
        self.search.setPlaceholderText(self.tr("Search in the list"))
        self.search.setAccessibleName(self.search.placeholderText())
        give_clear_button(self.search)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(150)
        self.new: Button = button(self.tr("New meeting"), "primary", "plus", self.new_requested.emit)
        self.new_case: Button = button(self.tr("New case"), "primary", "plus", self.new_requested.emit)
        self.empty, self.stack = QWidget(), QStackedWidget()
        QVBoxLayout(self.empty)
        self._build()
        self._connect()

    @property
    def view(self) -> View:
        """Which list is shown."""
        return _VIEWS[max(0, self.tabs.currentIndex())]

    def show_query(self, keep: int = 0) -> None:
        """Shows what is asked for now; older answers are dropped."""
        self.list.show_query(Query(self.view, self.search.text()), keep)

    def show_view(self, view: View, keep: int = 0) -> None:
        """Shows a list, and in it a record (a case by its number below zero), or else the first one."""
        self.tabs.set_current(_VIEWS.index(view))
        self._fit_new()
        self._turned = not keep
        self.show_query(keep)

    def renew_counts(self) -> None:
        """Reads the figures on the tabs again."""
        self._services.tasks.read(store.counts, self._show_counts, key=f"workshop counts {id(self)}", owner=self)

    def go_search(self) -> None:
        """Goes to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @override
    def fit(self, compact: bool, low: bool) -> None:
        narrow = self.width() < 520 or compact
        side = 16 if narrow else 24
        self._head.setContentsMargins(side, 10 if narrow else 18, side, 4 if narrow else 10)
        self._tabs_row.setContentsMargins(side, 0, 8, 0)
        self._search_row.setContentsMargins(side, 8, side, 8)
        self.tabs.set_gap(14 if narrow else 24)

    @override
    def has_rows(self) -> bool:
        return self.model.total > 0

    def _build(self) -> None:
        self._head = row((label(self.tr("Theme meetings"), "h1"), 1), self.new, self.new_case, gap=8)
        self._tabs_row = row((self.tabs, 1))
        self._search_row = column(self.search)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        add(inside, self._head)
        add(inside, self._tabs_row)
        inside.addWidget(hline())
        add(inside, self._search_row)
        inside.addWidget(hline())
        inside.addWidget(self.stack, 1)
        self._fit_new()

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._turn)
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self._typed.timeout.connect(self.show_query)
        self.model.loaded.connect(self._loaded)
        self.list.viewport().installEventFilter(self)

    def _turn(self, _at: int) -> None:
        self._fit_new()
        self._turned = True
        self.show_query()

    def _fit_new(self) -> None:
        """The button makes what the list holds."""
        cases = self.view is View.CASES
        self.new.setVisible(not cases)
        self.new_case.setVisible(cases)

    def _show_counts(self, counts: Any) -> None:
        for at, view in enumerate(_VIEWS):
            self.tabs.set_count(at, counts[view])

    def _loaded(self, total: int) -> None:
        self.stack.setCurrentWidget(self.list if total else self.empty)
        if total and self._turned:
            self._turned = False
            QTimer.singleShot(0, self, lambda: self.list.choose(0))
        if total:
            return
        inside = self.empty.layout()
        assert isinstance(inside, QVBoxLayout)
        clear(inside)
        inside.addWidget(self._empty_state())
        self.tell_painted()

    def _empty_state(self) -> QWidget:
        if self.search.text().strip():
            again = button(self.tr("Clear the search"), on_click=self.search.clear)
            return EmptyState(self.tr("Nothing here holds these words"), "", (again,))
        said = {
            View.MEETINGS: (self.tr("No theme meeting is planned"), self.tr("The standard agenda is a good start.")),
            View.CASES: (
                self.tr("No cases yet"),
                translate(
                    "ListPane", "Choose matters of your own that show where the obligations were put to the test."
                ),
            ),
            View.RESULTS: (self.tr("No theme meeting has been held yet"), ""),
        }[self.view]
        if self.view is View.RESULTS:
            return EmptyState(*said)
        text = self.tr("New case") if self.view is View.CASES else self.tr("New meeting")
        return EmptyState(*said, (button(text, "", "plus", self.new_requested.emit, writes=True),))

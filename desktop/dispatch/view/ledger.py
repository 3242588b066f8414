"""Dispatches: the ledger tab: every line, newest first, searched by title and filtered by kind."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.dispatch import store
from desktop.dispatch.rules import Dispatch, DispatchKind
from desktop.dispatch.store import Ledger
from desktop.dispatch.table import LedgerDelegate, columns
from desktop.dispatch.words import kind_text
from desktop.ui.buttons import DropDown, button
from desktop.ui.flow import FlowLayout
from desktop.ui.layout import column, hline
from desktop.ui.lists import ListView, WindowModel
from desktop.ui.listsearch import ListSearch
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services

_SEARCH_AFTER = 120
"""Milliseconds after the last key."""


class LedgerList(QWidget):
    """The lines of the ledger."""

    chosen = Signal(object)
    opened = Signal()
    told = Signal(str)
    """How many lines there are, in words."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.rows = WindowModel(services.tasks, columns(), store.window, store.count, parent=self)
        self.list = ListView(self.tr("Dispatches"))
        self.list.set_rows(self.rows, LedgerDelegate())
        self.list.set_sorted("sent_at", True)
        self.search = ListSearch("Ctrl F")
        self.kind = DropDown(self.tr("Kind"))
        self.kind.set_options([("", self.tr("all")), *((each, kind_text(each)) for each in DispatchKind)])
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SEARCH_AFTER)
        self._build()
        self.search.textChanged.connect(lambda _text: self._clock.start())
        self._clock.timeout.connect(self.ask)
        self.kind.chosen.connect(lambda _kind: self.ask())
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(lambda _line: self.opened.emit())
        self.list.sort_requested.connect(lambda _id, _descending: self.ask())
        self.rows.loaded.connect(self._tell)

    def _build(self) -> None:
        nothing = self.tr("Nothing has been sent yet")
        hint = self.tr("When an answer is sent to the members, it is recorded here with those who got it.")
        clear = button(self.tr("Clear filters"), on_click=self.clear)
        self.empty, self.unfound = EmptyState(nothing, hint), EmptyState(self.tr("No line matches"), "", (clear,))
        self.stack = QStackedWidget()
        for each in (self.list, self.empty, self.unfound):
            self.stack.addWidget(each)
        tools = FlowLayout(8)
        for tool in (self.search, self.kind):
            tools.addWidget(tool)
        self.setLayout(column(column(tools, margins=(24, 12, 24, 12)), hline(), (self.stack, 1), gap=0))

    def refresh(self) -> None:
        """Reads the lines again."""
        if self.rows.query is None:
            self.list.show_query(Ledger())
        else:
            self.list.refresh()

    def ask(self) -> None:
        """Shows the lines that match what is typed and chosen."""
        header = self.list.horizontalHeader()
        ascending = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        kind = self.kind.value()
        wanted = kind if isinstance(kind, DispatchKind) else None
        self.list.show_query(Ledger(self.search.text().strip(), ascending, wanted))

    def clear(self) -> None:
        """Takes search and filter away."""
        self.kind.choose("")
        self.search.clear()
        self.ask()

    def focus_search(self) -> None:
        """Goes to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def choose_line(self, id: int, first: bool) -> None:
        """Makes a line the current one where it is loaded; else the first, where nothing is chosen and `first`."""
        row = self.rows.row_of(id) if id else -1
        if row >= 0:
            if self.list.current_id() != id:
                self.list.choose(row)
        elif first and not id and self.rows.total and not self.list.currentIndex().isValid():
            self.list.choose(0)

    def current(self) -> Dispatch | None:
        """The chosen line."""
        record = self.list.current_record()
        return record if isinstance(record, Dispatch) else None

    def _tell(self, total: int) -> None:
        """Says how many lines there are, and shows what stands for an empty list."""
        query = self.rows.query
        searched = bool(query and (query.text or query.kind))
        self.stack.setCurrentWidget(self.list if total else self.unfound if searched else self.empty)
        found = QCoreApplication.translate("DispatchPage", "%n found", "", total)
        every = QCoreApplication.translate("DispatchPage", "%n dispatches in the ledger", "", total)
        self.told.emit(found if searched else every)

"""People: the left side of the page: which kind, what to look for, on which day, and the list itself."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QStackedWidget, QWidget

from desktop.people import store
from desktop.people.rules import PeopleKind
from desktop.people.table import Everything, PeopleDelegate, PeopleQuery, PeopleRow, columns, rows
from desktop.people.words import kind_label
from desktop.ui.buttons import DropDown, Tabs, button, icon_button
from desktop.ui.datefield import DateField
from desktop.ui.icons import icon
from desktop.ui.layout import STRETCH, column, hline, row
from desktop.ui.lists import ListView, WindowModel
from desktop.ui.listsearch import LONGEST_SEARCH
from desktop.ui.pieces import EmptyState
from desktop.ui.searchfield import give_clear_button
from desktop.ui.services import Services
from desktop.ui.text import label

KINDS_IN_ORDER = tuple(PeopleKind)
IMPORTABLE = (PeopleKind.MEMBERS, PeopleKind.OFFICIALS)
"""The kinds that can be read from a sheet."""


class PeopleLists(QFrame):
    """The head of the page and its lists, one for each kind, made when it is first shown."""

    chosen = Signal(object)
    """The record of the current row, or None."""
    opened = Signal()
    kind_changed = Signal(object)
    new_requested = Signal()
    import_requested = Signal()
    first_loaded = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.kind = PeopleKind.MEMBERS
        self._narrow = False
        self.setProperty("ground", "pane")
        self._lists: dict[PeopleKind, ListView] = {}
        self._holders: dict[PeopleKind, QStackedWidget] = {}
        self.search = QLineEdit()
        self.search.setMaxLength(LONGEST_SEARCH)
        self.day = DateField(self._today)
        self.tabs = Tabs([(kind_label(kind), None) for kind in KINDS_IN_ORDER])
        self.drop = DropDown(self.tr("Show"))
        self.new_button = button("", "primary", "plus", self.new_requested.emit)
        self.import_button = button(self.tr("Import …"), "", "import", self.import_requested.emit, writes=True)
        self.import_icon = icon_button("import", self.tr("Import people from a file"), self.import_requested.emit)
        self.everybody = button(self.tr("Everybody"), "link", on_click=lambda: self.set_day(None))
        self._title, self._sentence = label("", "h1"), label("", "small", wrap=True)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self.day.set_day(self._today())
        self.show_kind(self.kind)

    def show_kind(self, kind: PeopleKind) -> None:
        """Shows the list of a kind."""
        self.kind = kind
        self.tabs.set_current(KINDS_IN_ORDER.index(kind))
        self._show_in_drop()
        self.new_button.set_label(_new_label(kind))
        self._days.setVisible(kind is PeopleKind.MEMBERS)
        self._show_import()
        if kind not in self._lists:
            self._make(kind)
        self._stack.setCurrentWidget(self._holders[kind])
        self.query()
        self.kind_changed.emit(kind)

    def list(self) -> ListView:
        """The list that is shown."""
        return self._lists[self.kind]

    def query(self, keep: int = 0) -> None:
        """Reads the list for what is looked for."""
        day = self.day.day() if self.kind is PeopleKind.MEMBERS else None
        self.list().show_query(PeopleQuery(self.kind, self._today(), self.search.text(), day), keep)

    def refresh(self) -> None:
        """Reads the list again; the place stays."""
        self.list().refresh()

    def set_day(self, day: Any) -> None:
        """Shows who was a member on a day, or everybody."""
        self.day.set_day(day)
        self.query()

    def release(self) -> None:
        """Lets no row be current: a new record is being entered."""
        self.list().setCurrentIndex(QModelIndex())

    def show_counts(self, counts: Mapping[PeopleKind, int], sentence: str) -> None:
        """Shows the numbers on the tabs and the sentence under the title."""
        for place, kind in enumerate(KINDS_IN_ORDER):
            self.tabs.set_count(place, counts[kind])
        self.drop.set_options([(kind, f"{kind_label(kind)} {counts[kind]}") for kind in KINDS_IN_ORDER])
        self._show_in_drop()
        self._sentence.setText(sentence)

    def fit(self, narrow: bool) -> None:
        """Arranges the head for a narrow or a wide list."""
        self.tabs.setVisible(not narrow)
        self.drop.setVisible(narrow)
        self._narrow = narrow
        self._show_import()
        self._sentence.setVisible(not narrow)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._filters.setDirection(direction)
        self._which.setDirection(direction)
        self._which.setSpacing(4 if narrow else 8)
        side = 18 if narrow else 24
        self._filters.setContentsMargins(side, 12, side, 12)
        self._head.setContentsMargins(side, 20, side, 4)
        self._switch.setContentsMargins(side, 0, side, 10 if narrow else 0)

    def _build(self) -> None:
        """Puts the parts in their places."""
        self._title.setText(QCoreApplication.translate("People", "People"))
        self.search.setPlaceholderText(self.tr("Search in the list"))
        self.search.setAccessibleName(self.search.placeholderText())
        give_clear_button(self.search)
        self.search.addAction(QAction(icon("search", 16), "", self.search), QLineEdit.ActionPosition.LeadingPosition)
        self.day.line.setAccessibleName(self.tr("Who was a member on this day"))
        self.day.setToolTip(self.tr("Who was a member on this day"))
        words = column(self._title, self._sentence, gap=2)
        self._head = row((words, 1), self.import_button, self.import_icon, self.new_button, gap=8)
        self._switch = row(self.tabs, self.drop, STRETCH)
        self._days = QWidget()
        self._which = row(label(self.tr("Member on"), "small"), row((self.day, 1), self.everybody))
        self._days.setLayout(self._which)
        self._filters = row((self.search, 1), self._days)
        whole = column(self._head, 4, self._switch, hline(), self._filters, hline(), (self._stack, 1), gap=0)
        self.setLayout(whole)
        self.fit(False)

    def _show_in_drop(self) -> None:
        """Shows the kind in the drop-down; it is no filter, so no choice of it looks like one."""
        self.drop.choose(self.kind)
        self.drop.set_default(self.kind)

    def _show_import(self) -> None:
        """Offers the import where there is one: as a button, or where it is narrow as an icon."""
        importable = self.kind in IMPORTABLE
        self.import_button.setVisible(importable and not self._narrow)
        self.import_icon.setVisible(importable and self._narrow)

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda place: self.show_kind(KINDS_IN_ORDER[place]))
        self.drop.chosen.connect(self.show_kind)
        self.search.textChanged.connect(lambda _text: self.query())
        self.day.picked.connect(lambda _day: self.query())

    def _make(self, kind: PeopleKind) -> None:
        """Makes the list of a kind, and what stands there while it is empty."""
        view = ListView(kind_label(kind))
        model = WindowModel(self.services.tasks, columns(kind), _fetch, _count, _place, view)
        view.set_rows(model, PeopleDelegate())
        view.chosen.connect(lambda found: self._choose(kind, found))
        view.opened.connect(lambda _found: self.opened.emit())
        model.loaded.connect(lambda total: self._loaded(kind, total))
        holder = QStackedWidget()
        holder.addWidget(view)
        self._lists[kind], self._holders[kind] = view, holder
        self._stack.addWidget(holder)

    def _choose(self, kind: PeopleKind, found: PeopleRow | None) -> None:
        if kind is self.kind:
            self.chosen.emit(found.record if found else None)

    def _loaded(self, kind: PeopleKind, total: int) -> None:
        """Shows the rows, or why there are none."""
        holder = self._holders[kind]
        if (old := holder.widget(1)) is not None:
            holder.removeWidget(old)
            old.deleteLater()
        if not total:
            holder.addWidget(self._empty(kind))
            holder.setCurrentIndex(1)
        self.first_loaded.emit()

    def _empty(self, kind: PeopleKind) -> EmptyState:
        """What stands where a list has nothing."""
        if self.search.text() or (kind is PeopleKind.MEMBERS and self.day.day()):
            clear = button(self.tr("Clear filters"), on_click=self._clear)
            return EmptyState(self.tr("Nothing matches the filters"), "", (clear,))
        hint = self.tr("Import a sheet, or enter them one by one.")
        new = button(_new_label(kind), "primary", "plus", self.new_requested.emit)
        bring = button(self.tr("Import …"), "", "import", self.import_requested.emit, writes=True)
        if kind not in IMPORTABLE:
            return EmptyState(self.tr("Nothing here yet"), "", (new,))
        return EmptyState(self.tr("Nothing here yet"), hint, (bring, new))

    def _clear(self) -> None:
        self.search.clear()
        self.set_day(None)

    def _today(self) -> Any:
        return self.services.clock.now().date()


def _new_label(kind: PeopleKind) -> str:
    """The word on the button that makes a new record."""
    words = {
        PeopleKind.MEMBERS: QCoreApplication.translate("PeopleLists", "New member"),
        PeopleKind.OFFICIALS: QCoreApplication.translate("PeopleLists", "New official"),
        PeopleKind.COMMITTEES: QCoreApplication.translate("PeopleLists", "New committee"),
        PeopleKind.INSTITUTIONS: QCoreApplication.translate("PeopleLists", "New institution"),
        PeopleKind.TERMS: QCoreApplication.translate("PeopleLists", "New term"),
        PeopleKind.AUTHORISATIONS: QCoreApplication.translate("PeopleLists", "New authorisation"),
    }
    return words[kind]


def _rows(session: Any, query: PeopleQuery) -> tuple[PeopleRow, ...]:
    """All rows of a query: a municipality has dozens of people, not thousands."""
    around = Everything(store.members(session), store.committees(session), store.officials(session))
    return rows(store.everybody(session, query.kind), around, query)


def _fetch(session: Any, query: Any, offset: int, limit: int) -> tuple[PeopleRow, ...]:
    return _rows(session, query)[offset : offset + limit]


def _count(session: Any, query: Any) -> int:
    return len(_rows(session, query))


def _place(session: Any, query: Any, record_id: int) -> int:
    return next((place for place, found in enumerate(_rows(session, query)) if found.id == record_id), -1)


__all__ = ["KINDS_IN_ORDER", "PeopleLists"]

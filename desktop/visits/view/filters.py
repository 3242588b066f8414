"""Visits: the bar that narrows the list down: words, kind, institution, month, and the order."""

from calendar import monthrange
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.base.dates import date_text, month_name
from desktop.ui.buttons import DropDown, button
from desktop.ui.flow import FlowLayout
from desktop.ui.layout import column
from desktop.ui.listsearch import ListSearch
from desktop.ui.theme import look
from desktop.visits.rules.records import Sort, State, VisitKind
from desktop.visits.store import Query
from desktop.visits.table import Known
from desktop.visits.view import Held
from desktop.visits.words import kind_text, sort_text, state_text
from desktop.workdays.rules import add_months

_BACK, _AHEAD = 12, 14
"""Months that can be chosen, before and after this one."""


class FilterBar(QFrame):
    """Filters as drop-downs; each change tells the new query."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = ListSearch("Ctrl F")
        self.kind, self.state = DropDown(self.tr("Kind")), DropDown(self.tr("State"))
        self.institution, self.month = DropDown(self.tr("Institution")), DropDown(self.tr("Month"))
        self.sort = DropDown(self.tr("Sort"))
        self.clear_link = button(self.tr("Clear"), "link", on_click=self.clear)
        self.clear_link.setMinimumWidth(look().px(24))
        self.clear_link.hide()
        every = self.tr("all")
        self.kind.set_options([(None, every), *((each, kind_text(each)) for each in VisitKind)])
        self.state.set_options([(None, every), *((each, state_text(each)) for each in State)])
        self.sort.set_options([(each, sort_text(each)) for each in Sort])
        for drop in (self.institution, self.month):
            drop.set_options([(None, every)])
        self._span: tuple[date, date] | None = None
        self._drops = (self.kind, self.state, self.institution, self.month)
        line = FlowLayout(8)
        for each in (self.search, *self._drops, self.sort, self.clear_link):
            line.addWidget(each)
        self._inside = column(line, margins=(24, 9, 24, 9))
        self.setLayout(self._inside)
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        for drop in (*self._drops, self.sort):
            drop.chosen.connect(lambda _value: self.changed.emit())

    def fit(self, margin: int) -> None:
        """Stands as far in as the title above."""
        self._inside.setContentsMargins(margin, 9, margin, 9)

    def set_known(self, known: Known) -> None:
        """Offers the institutions there are, and the months around this one."""
        every = (None, self.tr("all"))
        places = sorted(known.institutions.values(), key=lambda each: each.name.casefold())
        self.institution.set_options([every, *((each.id, each.name) for each in places)])
        first = known.today.replace(day=1)
        months = [add_months(first, step) for step in range(-_BACK, _AHEAD + 1)]
        spans = [] if self._span is None else [(self._span, " – ".join(date_text(each) for each in self._span))]
        self.month.set_options([every, *spans, *((each, f"{month_name(each.month)} {each.year}") for each in months)])

    def show_counted(self, known: Known, wish: Held) -> None:
        """Chooses the visits of an institution and of some days, as a number elsewhere counts them."""
        self._span = (wish.first, wish.last)
        self.set_known(known)
        self.institution.choose(wish.institution_id)
        self.month.choose(self._span)

    def query(self, base: Query, descending: bool | None = None) -> Query:
        """The query with everything that is chosen here."""
        sort, state, kind, month = (each.value() for each in (self.sort, self.state, self.kind, self.month))
        assert isinstance(sort, Sort)
        place = self.institution.value()
        self.clear_link.setVisible(self.is_active())
        first, last = month if isinstance(month, tuple) else (None, None)
        if isinstance(month, date):
            first, last = month, month.replace(day=monthrange(month.year, month.month)[1])
        return replace(
            base,
            text=self.search.text(),
            kinds=(kind,) if isinstance(kind, VisitKind) else (),
            states=(state,) if isinstance(state, State) else (),
            institution_id=place if isinstance(place, int) else None,
            first=first,
            last=last,
            sort=sort,
            descending=base.descending if descending is None else descending,
        )

    def is_active(self) -> bool:
        """Whether anything is filtered; another order is no filter."""
        return bool(self.search.text().strip()) or any(each.is_active() for each in self._drops)

    def clear(self) -> None:
        """Takes all filters away."""
        self.blockSignals(True)
        self.search.clear()
        for drop in self._drops:
            drop.clear()
        self.blockSignals(False)
        self.changed.emit()

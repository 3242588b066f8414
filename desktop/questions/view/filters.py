"""Questions: the bar that narrows the list down: words, committee, responsible, state, and the order."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.people.rules import days_of, in_order, officials_on, parties_of
from desktop.questions.rules import Sort, State
from desktop.questions.store import Query
from desktop.questions.table import Known
from desktop.questions.view import Counted
from desktop.questions.words import counted_text, sort_text, state_text
from desktop.ui.buttons import DropDown, button
from desktop.ui.flow import FlowLayout
from desktop.ui.layout import column
from desktop.ui.listsearch import ListSearch
from desktop.ui.text import label
from desktop.ui.theme import look

_DOWN_FIRST = (Sort.RECEIVED,)
"""What is sorted with the newest first."""


class FilterBar(QFrame):
    """Filters as drop-downs; each change tells the new query."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = ListSearch("Ctrl F")
        self.committee = DropDown(self.tr("Committee"))
        self.party = DropDown(self.tr("Party"))
        self.responsible = DropDown(self.tr("Responsible"))
        self.state = DropDown(self.tr("State"))
        self.sort = DropDown(self.tr("Sort"))
        self.clear_link = button(self.tr("Clear"), "link", on_click=self.clear)
        self.clear_link.setMinimumWidth(look().px(24))  # a short word in some languages, and still a target
        self.clear_link.hide()
        self.counted: Counted | None = None
        self.days = label("", "small")
        self.days.hide()
        self._known: Known | None = None
        every = self.tr("all")
        self.committee.set_options([(None, every)])
        self.party.set_options([(None, every)])
        self.responsible.set_options([(None, every)])
        self.state.set_options([(None, every), *((each, state_text(each)) for each in State)])
        self.sort.set_options([(each, sort_text(each)) for each in Sort])
        line = FlowLayout(8)
        drops = (self.committee, self.party, self.responsible, self.state)
        for each in (self.search, *drops, self.sort, self.days, self.clear_link):
            line.addWidget(each)
        self._inside = column(line, margins=(24, 9, 24, 9))
        self.setLayout(self._inside)
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        for drop in (*drops, self.sort):
            drop.chosen.connect(lambda _value: self.changed.emit())

    def fit(self, margin: int) -> None:
        """Stands as far in as the title above."""
        self._inside.setContentsMargins(margin, 9, margin, 9)

    def set_known(self, known: Known) -> None:
        """Offers the committees, lists and officials there are."""
        self._known = known
        parties = sorted({party for each in known.members.values() for party in parties_of(each)}, key=in_order)
        every = (None, self.tr("all"))
        in_office = officials_on(known.officials.values(), known.today)
        self.committee.set_options([every, *((each.id, each.name) for each in known.committees.values())])
        self.party.set_options([every, *((each, each) for each in parties)])
        self.responsible.set_options([every, *((each.id, each.name) for each in in_office)])

    def show_counted(self, wish: Counted | None) -> None:
        """Chooses what a number elsewhere counted; None takes the days of its answers away again."""
        self.counted = wish
        days = counted_text(wish.since, wish.until) if wish and wish.since and wish.until else ""
        self.days.setText(days)
        self.days.setVisible(bool(days))
        if wish is not None:
            chosen = (
                (self.state, State(wish.state) if wish.state else None),
                (self.committee, wish.committee_id),
                (self.party, wish.party),
            )
            for drop, value in chosen:
                if value is not None:
                    drop.choose(value)

    def query(self, base: Query, descending: bool | None = None) -> Query:
        """The query with everything that is chosen here."""
        sort, state, counted = self.sort.value(), self.state.value(), self.counted or Counted()
        assert isinstance(sort, Sort)
        self.clear_link.setVisible(self.is_active())
        return replace(
            base,
            text=self.search.text(),
            states=(state,) if isinstance(state, State) else (),
            committee_id=_id(self.committee.value()),
            askers=self._askers(),
            since=self._midnight(counted.since),
            until=self._midnight(counted.until, 1),
            responsible_id=_id(self.responsible.value()),
            sort=sort,
            descending=sort in _DOWN_FIRST if descending is None else descending,
        )

    def is_active(self) -> bool:
        """Whether anything is filtered; another order is no filter."""
        drops = (self.committee, self.party, self.responsible, self.state)
        return bool(self.search.text().strip() or self.days.text()) or any(each.is_active() for each in drops)

    def clear(self) -> None:
        """Takes all filters away."""
        self.blockSignals(True)
        self.search.clear()
        self.show_counted(None)
        for drop in (self.committee, self.party, self.responsible, self.state):
            drop.clear()
        self.blockSignals(False)
        self.changed.emit()

    def _askers(self) -> tuple[tuple[int, date, date], ...] | None:
        """Who asked as a member of the list that is chosen, with the days."""
        party = self.party.value()
        if not isinstance(party, str) or self._known is None:
            return None
        members = self._known.members.values()
        return tuple((each.id, *days) for each in members for days in days_of(each, party))

    def _midnight(self, day: date | None, later: int = 0) -> datetime | None:
        """When a day begins by the municipality's clock, or one so many days later."""
        if day is None or self._known is None:
            return None
        return datetime.combine(day + timedelta(days=later), time(), self._known.zone)


def _id(value: object) -> int | None:
    return value if isinstance(value, int) else None

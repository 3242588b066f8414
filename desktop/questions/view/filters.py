"""Questions: the bar that narrows the list down: words, committee, responsible, state, and the order."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.people.rules import officials_on
from desktop.questions.rules import Sort, State
from desktop.questions.store import Query
from desktop.questions.table import Known
from desktop.questions.words import sort_text, state_text
from desktop.ui.buttons import DropDown, button
from desktop.ui.flow import FlowLayout
from desktop.ui.layout import column
from desktop.ui.listsearch import ListSearch
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
        self.responsible = DropDown(self.tr("Responsible"))
        self.state = DropDown(self.tr("State"))
        self.sort = DropDown(self.tr("Sort"))
        self.clear_link = button(self.tr("Clear"), "link", on_click=self.clear)
        self.clear_link.setMinimumWidth(look().px(24))  # a short word in some languages, and still a target
        self.clear_link.hide()
        every = self.tr("all")
        self.committee.set_options([(None, every)])
        self.responsible.set_options([(None, every)])
        self.state.set_options([(None, every), *((each, state_text(each)) for each in State)])
        self.sort.set_options([(each, sort_text(each)) for each in Sort])
        line = FlowLayout(8)
        for each in (self.search, self.committee, self.responsible, self.state, self.sort, self.clear_link):
            line.addWidget(each)
        self._inside = column(line, margins=(24, 9, 24, 9))
        self.setLayout(self._inside)
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        for drop in (self.committee, self.responsible, self.state, self.sort):
            drop.chosen.connect(lambda _value: self.changed.emit())

    def fit(self, margin: int) -> None:
        """Stands as far in as the title above."""
        self._inside.setContentsMargins(margin, 9, margin, 9)

    def set_known(self, known: Known) -> None:
        """Offers the committees and officials there are."""
        every = (None, self.tr("all"))
        in_office = officials_on(known.officials.values(), known.today)
        self.committee.set_options([every, *((each.id, each.name) for each in known.committees.values())])
        self.responsible.set_options([every, *((each.id, each.name) for each in in_office)])

    def query(self, base: Query, descending: bool | None = None) -> Query:
        """The query with everything that is chosen here."""
        sort, state = self.sort.value(), self.state.value()
        assert isinstance(sort, Sort)
        self.clear_link.setVisible(self.is_active())
        return replace(
            base,
            text=self.search.text(),
            states=(state,) if isinstance(state, State) else (),
            committee_id=_id(self.committee.value()),
            responsible_id=_id(self.responsible.value()),
            sort=sort,
            descending=sort in _DOWN_FIRST if descending is None else descending,
        )

    def is_active(self) -> bool:
        """Whether anything is filtered; another order is no filter."""
        drops = (self.committee, self.responsible, self.state)
        return bool(self.search.text().strip()) or any(each.is_active() for each in drops)

    def clear(self) -> None:
        """Takes all filters away."""
        self.blockSignals(True)
        self.search.clear()
        for drop in (self.committee, self.responsible, self.state):
            drop.clear()
        self.blockSignals(False)
        self.changed.emit()


def _id(value: object) -> int | None:
    return value if isinstance(value, int) else None

"""Agenda: the bar that narrows a list down: words, a saved view, a body, and who is responsible."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.agenda.rules.followup import periods, tertials
from desktop.agenda.table import Known
from desktop.agenda.view import choices
from desktop.agenda.words import reported_text, view_text
from desktop.people.rules import officials_on
from desktop.ui.buttons import DropDown
from desktop.ui.flow import FlowLayout
from desktop.ui.layout import column
from desktop.ui.listsearch import ListSearch


class FilterBar(QFrame):
    """Filters as drop-downs; each change is told."""

    changed = Signal()
    view_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.search = ListSearch("Ctrl F")
        self.view, self.body = DropDown(self.tr("Show")), DropDown(self.tr("Body"))
        self.responsible = DropDown(self.tr("Responsible"))
        line = FlowLayout(8)
        self.period = DropDown(self.tr("Report on"))
        """What the report is about; it narrows no list."""
        for each in (self.search, self.view, self.body, self.responsible, self.period):
            line.addWidget(each)
        self._inside = column(line, margins=(24, 9, 24, 9))
        self.setLayout(self._inside)
        every = self.tr("all")
        self.body.set_options([(None, every)])
        self.responsible.set_options([(None, every)])
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self.view.chosen.connect(self.view_chosen)
        for drop in (self.body, self.responsible):
            drop.chosen.connect(lambda _value: self.changed.emit())

    def fit(self, margin: int) -> None:
        """Stands as far in as the title above."""
        self._inside.setContentsMargins(margin, 9, margin, 9)

    def show_views(self, views: tuple[Any, ...], chosen: Any, with_people: bool, with_report: bool) -> None:
        """Offers the saved views of a list; meetings have nobody responsible, only decisions a report."""
        self.period.setVisible(with_report)
        self.view.set_options([(each, view_text(each)) for each in views])
        self.view.choose(chosen)
        self.responsible.setVisible(with_people)

    def set_known(self, known: Known) -> None:
        """Offers the bodies and officials there are."""
        every = (None, self.tr("all"))
        serving = officials_on(known.officials.values(), known.today)
        self.body.set_options([every, *choices.bodies(known)])
        self.responsible.set_options([every, *((each.id, each.name) for each in serving)])
        dates = known.profile.tertials
        self.period.set_options(
            [(each, reported_text(*each, tertials(each[1].year, dates))) for each in periods(known.today, dates)]
        )

    def reported(self) -> tuple[date, date] | None:
        """The first and last day that the report is about; None before anything is known."""
        chosen = self.period.value()
        return chosen if isinstance(chosen, tuple) else None

    def chosen(self) -> tuple[int | None, int | None]:
        """The body and the responsible that are chosen."""
        body, official = self.body.value(), self.responsible.value()
        return (body if isinstance(body, int) else None, official if isinstance(official, int) else None)

    def is_active(self) -> bool:
        """Whether anything is filtered; another view is no filter."""
        return bool(self.search.text().strip()) or self.body.is_active() or self.responsible.is_active()

    def clear(self) -> None:
        """Takes all filters away."""
        self.blockSignals(True)
        self.search.clear()
        self.body.clear()
        self.responsible.clear()
        self.blockSignals(False)
        self.changed.emit()

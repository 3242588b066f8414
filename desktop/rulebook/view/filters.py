"""Rulebook: the bar that narrows the register down: words, who answers, which deadlines, and the day it stood on."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.rulebook.rules import DueKind, Side
from desktop.rulebook.view.knowing import Tab, Wish
from desktop.rulebook.words import due_kind_text, side_text
from desktop.ui.buttons import DropDown
from desktop.ui.datefield import DateField
from desktop.ui.flow import FlowLayout
from desktop.ui.layout import column
from desktop.ui.listsearch import ListSearch
from desktop.ui.text import label
from desktop.ui.theme import look


class DayChoice(QFrame):
    """The day on which the register is shown; empty means today."""

    picked = Signal(object)

    def __init__(self, today: Any) -> None:
        super().__init__()
        self.field = DateField(today)
        self.field.line.setPlaceholderText(self.tr("today"))
        self.field.line.setAccessibleName(self.tr("The register as it stood on"))
        self.field.setFixedWidth(look().px(240))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look().px(8))
        line.addWidget(label(self.tr("As it stood on"), "small"))
        line.addWidget(self.field)
        self.field.picked.connect(self.picked)


class FilterBar(QFrame):
    """Filters as drop-downs; each change is told."""

    changed = Signal()

    def __init__(self, today: Any) -> None:
        super().__init__()
        self._today = today
        self.search = ListSearch("Ctrl F")
        self.side, self.due = DropDown(self.tr("Responsible")), DropDown(self.tr("Deadline"))
        self.view = DropDown(self.tr("Show"))
        self.day = DayChoice(today)
        line = FlowLayout(8)
        for each in (self.search, self.side, self.due, self.view, self.day):
            line.addWidget(each)
        self._inside = column(line, margins=(24, 9, 24, 9))
        self.setLayout(self._inside)
        every = (None, self.tr("all"))
        self.side.set_options([every, *((each, side_text(each)) for each in Side)])
        self.due.set_options([every, *((each, due_kind_text(each)) for each in DueKind)])
        self.view.set_options([(False, self.tr("in force")), (True, self.tr("ended"))])
        self.search.textChanged.connect(lambda _text: self.changed.emit())
        self.day.picked.connect(lambda _day: self.changed.emit())
        for drop in (self.side, self.due, self.view):
            drop.chosen.connect(lambda _value: self.changed.emit())

    def fit(self, margin: int) -> None:
        """Stands as far in as the title above."""
        self._inside.setContentsMargins(margin, 9, margin, 9)

    def show_tab(self, tab: Tab) -> None:
        """Offers what narrows a list down: deadlines and days concern the rules only."""
        for each in (self.due, self.view, self.day):
            each.setVisible(tab is Tab.RULES)
        self.side.setVisible(tab in (Tab.RULES, Tab.TASKS, Tab.PROPOSALS))

    def shown_day(self) -> date | None:
        """The day that is asked for; None for today and what is to come."""
        day = self.day.field.day()
        return day if day is not None and day < self._today() else None

    def show_day(self, day: date | None) -> None:
        """Asks for a day."""
        self.day.field.set_day(day if day is None or day < self._today() else None)
        self.changed.emit()

    def wish(self, tab: Tab) -> Wish:
        """What a list shows."""
        side, due = self.side.value(), self.due.value()
        text = self.search.text()
        if tab is not Tab.RULES:
            concerned = side if tab in (Tab.TASKS, Tab.PROPOSALS) and isinstance(side, Side) else None
            return Wish(tab, text=text, side=concerned)
        return Wish(
            tab,
            self.shown_day(),
            text,
            side if isinstance(side, Side) else None,
            due if isinstance(due, DueKind) else None,
            self.view.value() is True,
        )

    def is_active(self) -> bool:
        """Whether anything is filtered, or another day is shown."""
        drops = any(each.is_active() for each in (self.side, self.due, self.view))
        return bool(self.search.text().strip()) or drops or self.shown_day() is not None

    def clear(self) -> None:
        """Takes all filters away, and goes back to today."""
        self.blockSignals(True)
        self.search.clear()
        for each in (self.side, self.due, self.view):
            each.clear()
        self.day.field.set_day(None)
        self.blockSignals(False)
        self.changed.emit()

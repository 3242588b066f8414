"""Slot: the place above the parts of a detail where something is asked or a problem is told."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.base.problems import Problem
from desktop.ui.asking import Ask, Given, RuleWords, Wanted
from desktop.ui.buttons import button
from desktop.ui.forms import Days
from desktop.ui.layout import clear
from desktop.ui.spoken import announce


class Slot(QFrame):
    """Holds one question in place, or one notice."""

    filled = Signal()
    closed = Signal()
    """What was asked is answered or given up."""

    def __init__(self, rules: RuleWords) -> None:
        super().__init__()
        self._rules = rules
        self.ask: Ask | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)

    def show_ask(self, wanted: Wanted, days: Days, answer: Callable[[Ask, Given], object]) -> None:
        """Asks in place; `answer` is given what was filled in."""
        clear(self._inside)
        ask = self.ask = Ask(wanted, days, self._rules)
        ask.given_up.connect(self.close_ask)
        ask.answered.connect(lambda given: answer(ask, given))
        self._inside.addWidget(ask)
        self.filled.emit()
        ask.focus_first()

    def tell(self, problem: Problem) -> None:
        """Shows a problem in place of what was asked."""
        clear(self._inside)
        self.ask = None
        notice = self._rules.notice(problem, (button(self.tr("Close"), "link", on_click=self.close_ask),))
        self._inside.addWidget(notice)
        self.filled.emit()
        announce(notice, problem.title, urgent=True)

    def close_ask(self) -> None:
        """Takes the question, or the notice, away."""
        had = self.ask is not None
        clear(self._inside)
        self.ask = None
        if had:
            self.closed.emit()

    def is_empty(self) -> bool:
        """Whether nothing stands here."""
        return self._inside.count() == 0

"""Beside: what stands beside a list, one at a time: a record, a document, or something new that is being asked."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.ui.asking import Ask, Given, RuleWords, Wanted
from desktop.ui.forms import Days
from desktop.ui.layout import STRETCH, add, clear, column, pane, scroll
from desktop.ui.papers import Paper
from desktop.ui.services import Services
from desktop.ui.slot import Slot


class Beside(QStackedWidget):
    """Shows one thing at a time; what is not kept, such as a document, goes when it is left."""

    came_forward = Signal()
    """Something was put here that the user asked for."""
    closed = Signal()
    """The record stands here again."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._lasting: list[QWidget] = []

    def keep(self, *widgets: QWidget) -> None:
        """Takes widgets in that stay when they are left."""
        for widget in widgets:
            self._lasting.append(widget)
            self.addWidget(widget)

    def put(self, widget: QWidget) -> None:
        """Shows something here."""
        current = self.currentWidget()
        self.setCurrentWidget(widget)
        if current is not None and current is not widget and current not in self._lasting:
            self.removeWidget(current)
            current.deleteLater()

    def bring(self, widget: QWidget) -> None:
        """Shows something that the user asked for."""
        if self.indexOf(widget) < 0:
            self.addWidget(widget)
        self.put(widget)
        self.came_forward.emit()

    def shows(self, widget: QWidget) -> bool:
        """Whether something is what stands here."""
        return self.currentWidget() is widget

    def show_paper(self, paper: Paper) -> None:
        """Shows a document to look at, print, save and send."""
        from desktop.ui.preview import Preview  # imported late: start-up

        preview = Preview(self._services.tasks, self._services.asker, back=True)
        preview.closed.connect(self.close_other)
        self.bring(preview)
        preview.show_paper(paper)
        preview.setFocus()

    def close_other(self) -> None:
        """Shows the record again that stood here before something else, or that there is none."""
        raise NotImplementedError


class Composing(QFrame):
    """Asks for something new on a page of its own; what is refused is shown in the question."""

    closed = Signal()

    def __init__(self, services: Services, rules: RuleWords) -> None:
        super().__init__()
        self._services, self._rules = services, rules
        self.setProperty("ground", "surface")
        self._slot = column(gap=0)
        self.ask: Ask | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll(pane(column(self._slot, STRETCH, margins=(32, 24, 32, 24)), "surface")))

    def begin(self, read: Callable[[Any], Any], ask: Callable[[Any], object]) -> None:
        """Reads what the fields offer, and asks; what is being written stays."""
        if self.ask is not None:
            self.ask.focus_first()
        else:
            self._services.tasks.read(read, ask, key=f"compose {id(self)}", owner=self)

    def finish(self) -> None:
        """Ends the writing."""
        clear(self._slot)
        self.ask = None

    def offer(self, wanted: Wanted, days: Days, answered: Callable[[Given], object]) -> None:
        """Asks for something in place of what is being asked."""
        self.finish()
        ask = self.ask = Ask(wanted, days, self._rules)
        ask.given_up.connect(self._close)
        ask.answered.connect(answered)
        add(self._slot, ask)
        ask.focus_first()

    def store(self, action: Callable[[Any], Change], told: Callable[[int], object]) -> None:
        """Writes what was given, ends the writing, and tells the new record's id."""
        assert self.ask is not None

        def done(change: Change) -> None:
            self.finish()
            told(change.id)

        self._services.tasks.write(action, done, self.ask.complain, owner=self)

    def _close(self) -> None:
        self.finish()
        self.closed.emit()


class SlotComposing(QWidget):
    """Asks for something new of several kinds in a slot; the button waits until the answer is stored or refused."""

    made = Signal(str, int)
    """Something new is stored: the subject of its change, and its id."""
    closed = Signal()

    def __init__(self, services: Services, rules: RuleWords) -> None:
        super().__init__()
        self._services = services
        self.slot = Slot(rules)
        held = pane(column(self.slot, STRETCH, margins=(32, 24, 32, 24)), "surface")
        self.setLayout(column((scroll(held), 1)))

    def offer(self, wanted: Wanted, days: Days, action: Callable[[Any, Given], Change]) -> None:
        """Asks for something; `action(session, given)` stores it."""

        def answered(ask: Ask, given: Given) -> None:
            ask.yes.setEnabled(False)

            def done(change: Change) -> None:
                self.finish()
                self.made.emit(change.subject, change.id)

            def refused(problem: Problem) -> None:
                ask.yes.setEnabled(True)
                ask.complain(problem)

            self._services.tasks.write(lambda session: action(session, given), done, refused, owner=self)

        self.slot.show_ask(wanted, days, answered)
        assert self.slot.ask is not None
        self.slot.ask.given_up.connect(self.closed)

    def finish(self) -> None:
        """Takes the question away."""
        self.slot.blockSignals(True)
        self.slot.close_ask()
        self.slot.blockSignals(False)

"""Record pane: a record with all that can be done about it: the row of actions that stays, and everything below it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.forms import Days
from desktop.ui.recordhead import Head
from desktop.ui.services import Services
from desktop.ui.theme import look
from desktop.ui.writing import Writer

Answered = Callable[[Given], Any]
"""What writes the answer that was given in place."""


class RecordPane(QWidget):
    """One record; a room gives its `writer`, its `doings`, its `head` and a `body` with a slot for questions."""

    shown = Signal(object)
    """Another record is in view, or its newest version."""
    opened = Signal(int)
    back_requested = Signal()
    preview_requested = Signal(object)
    """A `Paper` to look at."""
    head: Head
    body: Any
    doings: Any
    writer: Writer

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.case: Any = None
        self.wanted = 0

    def read(self, session: Any, id: int) -> Any:
        """The case of a record: the record with what stands around it."""
        raise NotImplementedError

    def show_case(self, case: Any) -> None:
        """Shows a case that was read."""
        raise NotImplementedError

    def days(self) -> Days:
        """What date fields know of the record in view."""
        raise NotImplementedError

    def join(self) -> None:
        """Puts head and body together, and connects what every record has."""
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.head)
        inside.addWidget(self.body, 1)
        self.head.primary_requested.connect(self.primary)
        self.head.back_requested.connect(self.back_requested)
        self.doings.asked.connect(self.show_ask)
        self.body.slot.closed.connect(self._focus_primary)
        self.writer.written.connect(self._written)

    def show_id(self, id: int) -> None:
        """Shows a record; what was typed in another one is saved first."""
        if id != self.writer.id:
            self.body.flush()
            self.close_ask()
        self.wanted = id
        self._services.tasks.read(
            lambda session: self.read(session, id),
            self.show_case,
            key=f"detail {id_of(self)}",
            failed=self.body.slot.tell,
            owner=self,
        )

    def reload(self) -> None:
        """Reads the record in view again."""
        if self.wanted:
            self.show_id(self.wanted)

    def flush(self) -> None:
        """Saves what is being typed."""
        self.body.flush()

    def fit(self, compact: bool, alone: bool) -> None:
        """Takes the form that the design gives to the window's width."""
        margin = look().px(20 if compact else 32)
        self.head.fit(compact, alone, margin)
        self.body.fit(compact, margin)

    def primary(self) -> None:
        """The primary action: what is asked for in place, or else the next step."""
        if self.ask is not None:
            self.ask.answer()
        else:
            self.body.flush()
            self.doings.primary()

    @property
    def ask(self) -> Ask | None:
        """What is asked in place."""
        asked: Ask | None = self.body.slot.ask
        return asked

    def close_ask(self) -> None:
        """Takes what is asked in place away."""
        self.body.slot.close_ask()

    def show_ask(self, wanted: Wanted, answered: Answered) -> None:
        """Asks in place for what a step needs."""
        if self.case is not None:
            self.body.flush()
            self.body.slot.show_ask(wanted, self.days(), partial(self._answered, answered))

    def tell_problem(self, problem: Problem) -> None:
        """Shows a problem in place; what is not a refusal may mean that the record is another one by now."""
        self.body.slot.tell(problem)
        if not isinstance(problem, Refused):
            self.reload()

    def _answered(self, answered: Answered, ask: Ask, given: Given) -> None:
        ask.yes.setEnabled(False)

        def refused(problem: Problem) -> None:
            ask.yes.setEnabled(True)
            ask.complain(problem)

        self.writer.write(answered(given), lambda _change: self.close_ask(), refused)

    def _written(self, change: Change) -> None:
        if change.id == self.wanted and change.after is not None:
            self.reload()

    def _focus_primary(self) -> None:
        self.head.primary.setFocus()


def id_of(widget: QWidget) -> int:
    """A number of a widget's own, for the keys of its reads."""
    return id(widget)

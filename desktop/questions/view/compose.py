"""Questions: a new question that came by word of mouth or on paper, written where the detail stands (D3)."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.base.changes import Change
from desktop.questions import actions
from desktop.questions.form import new_fields
from desktop.questions.rules import Question
from desktop.questions.table import Known
from desktop.questions.view.asking import RULES
from desktop.questions.view.case import days_of, member_choices
from desktop.questions.view.knowing import Knowing
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.layout import STRETCH, add, clear, column, pane, scroll
from desktop.ui.services import Services


class Composer(QFrame):
    """Asks for a new question; it is registered when it has a subject and somebody who asks."""

    registered = Signal(int)
    closed = Signal()

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services, self._knowing = services, knowing
        self.setProperty("ground", "surface")
        self._slot = column(gap=0)
        self.ask: Ask | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll(pane(column(self._slot, STRETCH, margins=(32, 24, 32, 24)), "surface")))

    def start(self) -> None:
        """Offers an empty question; one that is being written stays."""
        if self.ask is not None:
            self.ask.focus_first()
            return
        self._services.tasks.read(
            lambda session: self._knowing.read(session)[0], self._offer, key=f"compose {id(self)}", owner=self
        )

    def finish(self) -> None:
        """Ends the writing."""
        clear(self._slot)
        self.ask = None

    def _offer(self, known: Known) -> None:
        self.finish()
        wanted = Wanted(
            self.tr("New question"),
            self.tr("Register question"),
            new_fields(member_choices(known, known.today)),
            {"day": known.today},
            self.tr("For what came by word of mouth or on paper. Drag e-mails onto the list instead."),
            "D3",
        )
        self.ask = Ask(wanted, days_of(known), RULES)
        self.ask.given_up.connect(self._close)
        self.ask.answered.connect(lambda given: self._register(given, known))
        add(self._slot, self.ask)
        self.ask.focus_first()

    def _close(self) -> None:
        self.finish()
        self.closed.emit()

    def _register(self, given: Given, known: Known) -> None:
        now, day = known.local(self._services.clock.now()), given["day"]
        received = now if day >= now.date() else datetime(day.year, day.month, day.day, 12, tzinfo=known.zone)
        draft = Question(
            subject=given["subject"],
            text=given["text"],
            member_id=given["member_id"],
            received=received,
            day_zero=received.date(),
        )
        assert self.ask is not None

        def action(session: Any) -> Change:
            return actions.register_by_hand(session, draft)

        def done(change: Change) -> None:
            self.finish()
            self.registered.emit(change.id)

        self._services.tasks.write(action, done, self.ask.complain, owner=self)

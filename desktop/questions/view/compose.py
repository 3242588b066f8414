"""Questions: a new question that came by word of mouth or on paper, written where the detail stands (D3)."""

from datetime import datetime

from PySide6.QtCore import Signal

from desktop.questions import actions
from desktop.questions.form import new_fields
from desktop.questions.rules import Question
from desktop.questions.table import Known
from desktop.questions.view.asking import RULES
from desktop.questions.view.case import days_of, member_choices
from desktop.questions.view.knowing import Knowing
from desktop.ui.asking import Given, Wanted
from desktop.ui.beside import Composing
from desktop.ui.services import Services


class Composer(Composing):
    """Asks for a new question; it is registered when it has a subject and somebody who asks."""

    registered = Signal(int)

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services, RULES)
        self._knowing = knowing

    def start(self) -> None:
        """Offers an empty question; one that is being written stays."""
        self.begin(lambda session: self._knowing.read(session)[0], self._offer)

    def _offer(self, known: Known) -> None:
        wanted = Wanted(
            self.tr("New question"),
            self.tr("Register question"),
            new_fields(member_choices(known, known.today)),
            {"day": known.today},
            self.tr("For what came by word of mouth or on paper. Drag e-mails onto the list instead."),
            "D3",
        )
        self.offer(wanted, days_of(known), lambda given: self._register(given, known))

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
        self.store(lambda session: actions.register_by_hand(session, draft), self.registered.emit)

"""Visits: the right side of the page: a visit, a new one, or a document."""

from datetime import datetime, time

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.beside import Beside, Composing
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services
from desktop.visits.actions import planning
from desktop.visits.form.fields import new_fields, shown_new
from desktop.visits.rules.records import Visit, VisitKind
from desktop.visits.table import Known
from desktop.visits.view.asking import RULES
from desktop.visits.view.case import committee_options, days_of, institution_options, member_choices
from desktop.visits.view.detail import Detail
from desktop.visits.view.knowing import Knowing


class RightSide(Beside):
    """Shows one thing at a time; a document that is left goes."""

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services)
        self.detail = Detail(services, knowing)
        self.composer = Composer(services, knowing)
        self.nothing = EmptyState(self.tr("Choose a visit"), self.tr("It is shown here with what can be done."))
        self.keep(self.nothing, self.detail, self.composer)
        self.composer.closed.connect(self.close_other)
        self.detail.preview_requested.connect(self.show_paper)

    def compose(self) -> None:
        """Asks for a new visit."""
        self.bring(self.composer)
        self.composer.start()

    def ask(self) -> Ask | None:
        """What is asked for in place of a visit."""
        return self.composer.ask if self.shows(self.composer) else None

    @override
    def close_other(self) -> None:
        self.composer.finish()
        self.put(self.detail if self.detail.wanted else self.nothing)
        self.closed.emit()


class Composer(Composing):
    """Asks for a new visit; its kind decides what else is asked."""

    registered = Signal(int)

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services, RULES)
        self._knowing = knowing

    def start(self) -> None:
        """Offers an empty visit; one that is being written stays."""
        self.begin(lambda session: self._knowing.read(session)[0], self._offer)

    def _offer(self, known: Known) -> None:
        fields = new_fields(institution_options(known), committee_options(known), member_choices(known, known.today))
        wanted = Wanted(
            self.tr("New visit"),
            self.tr("Register visit"),
            fields,
            {"kind": VisitKind.EXTERNAL, "requested_on": known.today},
            self.tr("The kind decides what is asked for. Everything else can be filled in afterwards."),
            "B1.1",
            shown=shown_new,
        )
        self.offer(wanted, days_of(known), lambda given: self._register(given, known))

    def _register(self, given: Given, known: Known) -> None:
        now, day = known.local(self._services.clock.now()), given["requested_on"]
        requested = now if day >= now.date() else datetime.combine(day, time(12), known.zone)
        draft = visit_of(given, requested)
        self.store(lambda session: planning.register(session, draft), self.registered.emit)


def visit_of(given: Given, requested: datetime) -> Visit:
    """The new visit of what was given; what does not concern its kind is left out."""
    kind = given["kind"]
    shown = shown_new(given)
    return Visit(
        kind=kind,
        title=given["title"],
        requested=requested,
        institution_id=given["institution_id"],
        committee_id=given["committee_id"] if shown["committee_id"] else None,
        member_ids=tuple(given["member_ids"]) if shown["member_ids"] else (),
        asked_by=given["asked_by"] if shown["asked_by"] else "",
        way=given["way"] if shown["way"] else None,
        day=given["day"],
        purpose=given["purpose"],
    )

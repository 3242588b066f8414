"""Visits: the right side of the page: a visit, a new one, or a document."""

from datetime import datetime, time
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from desktop.base.changes import Change
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.layout import STRETCH, add, clear, column, pane, scroll
from desktop.ui.papers import Paper
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


class RightSide(QStackedWidget):
    """Shows one thing at a time; a document that is left goes."""

    came_forward = Signal()
    closed = Signal()

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services = services
        self.detail = Detail(services, knowing)
        self.composer = Composer(services, knowing)
        self.nothing = EmptyState(self.tr("Choose a visit"), self.tr("It is shown here with what can be done."))
        self._lasting = (self.nothing, self.detail, self.composer)
        for widget in self._lasting:
            self.addWidget(widget)
        self.composer.closed.connect(self.close_other)
        self.detail.preview_requested.connect(self.show_paper)

    def put(self, widget: QWidget) -> None:
        """Shows something here."""
        current = self.currentWidget()
        self.setCurrentWidget(widget)
        if current is not None and current is not widget and current not in self._lasting:
            self.removeWidget(current)
            current.deleteLater()

    def shows(self, widget: QWidget) -> bool:
        """Whether something is what stands here."""
        return self.currentWidget() is widget

    def compose(self) -> None:
        """Asks for a new visit."""
        self.put(self.composer)
        self.came_forward.emit()
        self.composer.start()

    def show_paper(self, paper: Paper) -> None:
        """Shows a document to look at, print, save and send."""
        from desktop.ui.preview import Preview  # imported late: start-up

        preview = Preview(self._services.tasks, self._services.asker, back=True)
        preview.closed.connect(self.close_other)
        self.addWidget(preview)
        self.put(preview)
        self.came_forward.emit()
        preview.show_paper(paper)
        preview.setFocus()

    def close_other(self) -> None:
        """Shows the visit again, or that there is none."""
        self.composer.finish()
        self.put(self.detail if self.detail.wanted else self.nothing)
        self.closed.emit()


class Composer(QFrame):
    """Asks for a new visit; its kind decides what else is asked."""

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
        """Offers an empty visit; one that is being written stays."""
        if self.ask is not None:
            self.ask.focus_first()
            return
        self._services.tasks.read(
            lambda session: self._knowing.read(session)[0], self._offer, key=f"new visit {id(self)}", owner=self
        )

    def finish(self) -> None:
        """Ends the writing."""
        clear(self._slot)
        self.ask = None

    def _offer(self, known: Known) -> None:
        self.finish()
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
        self.ask = Ask(wanted, days_of(known), RULES)
        self.ask.given_up.connect(self._close)
        self.ask.answered.connect(lambda given: self._register(given, known))
        add(self._slot, self.ask)
        self.ask.focus_first()

    def _close(self) -> None:
        self.finish()
        self.closed.emit()

    def _register(self, given: Given, known: Known) -> None:
        now, day = known.local(self._services.clock.now()), given["requested_on"]
        requested = now if day >= now.date() else datetime.combine(day, time(12), known.zone)
        draft = visit_of(given, requested)
        assert self.ask is not None

        def done(change: Change) -> None:
            self.finish()
            self.registered.emit(change.id)

        def action(session: Any) -> Change:
            return planning.register(session, draft)

        self._services.tasks.write(action, done, self.ask.complain, owner=self)


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

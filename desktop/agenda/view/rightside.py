"""Agenda: the right side of the page: a record of any kind, a new one, an import, or a paper."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.agenda import form
from desktop.agenda.actions import followup, matters
from desktop.agenda.actions import meetings as actions
from desktop.agenda.actions.meetings import DECISION, ELUCIDATION, ITEM, MATTER, MEETING
from desktop.agenda.rules.followup import Decision
from desktop.agenda.rules.meetings import Meeting
from desktop.agenda.rules.timeline import Matter
from desktop.agenda.table import Known
from desktop.agenda.view import choices
from desktop.agenda.view.decision import DecisionDetail
from desktop.agenda.view.detail import Detail
from desktop.agenda.view.frame import RULES
from desktop.agenda.view.item import ItemDetail
from desktop.agenda.view.knowing import Knowing
from desktop.agenda.view.light import LightDetail
from desktop.agenda.view.listpane import Tab
from desktop.agenda.view.matter import MatterDetail
from desktop.agenda.view.meeting import MeetingDetail
from desktop.agenda.view.taking import TakingPane
from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.fields import Field
from desktop.ui.papers import Paper
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services
from desktop.ui.slot import Slot

_DETAILS: dict[str, type[Any]] = {
    MEETING: MeetingDetail,
    ITEM: ItemDetail,
    ELUCIDATION: LightDetail,
    DECISION: DecisionDetail,
    MATTER: MatterDetail,
}
TABS = {MEETING: Tab.MEETINGS, ELUCIDATION: Tab.LIGHTS, DECISION: Tab.FOLLOW, MATTER: Tab.MATTERS}
"""Which list each kind of record stands in; items stand under their meetings."""


class RightSide(QStackedWidget):
    """Shows one thing at a time; the detail of a kind is made when it is first needed."""

    opened = Signal(str, int)
    back_requested = Signal()
    removed = Signal()
    made = Signal(str, int)
    """Something new is stored."""
    came_forward = Signal()

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services, self._knowing = services, knowing
        self.details: dict[str, Detail] = {}
        self.nothing = EmptyState(
            self.tr("Choose something in the list"), self.tr("It is shown here with what can be done.")
        )
        self.composer = Composer(services, knowing)
        self.taking = TakingPane(services, knowing)
        self._lasting: list[QWidget] = [self.nothing, self.composer, self.taking]
        self._form = (False, False)
        self._before: QWidget | None = None
        for widget in self._lasting:
            self.addWidget(widget)
        self.composer.closed.connect(self.close_other)
        self.composer.made.connect(self.made)
        self.taking.closed.connect(self.close_other)

    @property
    def detail(self) -> Detail | None:
        """The detail that stands here."""
        current = self.currentWidget()
        return current if isinstance(current, Detail) else None

    def show_record(self, subject: str, id: int) -> Detail:
        """Shows a record of any kind."""
        detail = self.details.get(subject) or self._make(subject)
        self.put(detail)
        detail.show_id(id)
        return detail

    def compose(self, tab: Tab) -> None:
        """Asks for something new of a list's kind."""
        self.put(self.composer)
        self.came_forward.emit()
        self.composer.start(tab)

    def take_over(self) -> None:
        """Shows where a meeting calendar is pasted or imported."""
        self.put(self.taking)
        self.came_forward.emit()
        self.taking.start()

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

    def put(self, widget: QWidget) -> None:
        """Shows something here; a paper that is left goes."""
        current = self.currentWidget()
        if isinstance(current, Detail) and current is not widget:
            self._before = current
        if current is self.composer and widget is not self.composer:
            self.composer.finish()
        self.setCurrentWidget(widget)
        if current is not None and current is not widget and current not in self._lasting:
            self.removeWidget(current)
            current.deleteLater()

    def close_other(self) -> None:
        """Shows the record again that stood here last, or that there is none."""
        before = self._before
        self.put(before if isinstance(before, Detail) and before.wanted else self.nothing)

    def fit(self, compact: bool, alone: bool) -> None:
        """Takes the form that the design gives to the window's width."""
        self._form = (compact, alone)
        for each in self.details.values():
            each.fit(compact, alone)

    def flush(self) -> None:
        """Saves what is being typed."""
        for each in self.details.values():
            each.flush()

    def _make(self, subject: str) -> Detail:
        made: Detail = _DETAILS[subject](self._services, self._knowing)
        made.fit(*self._form)
        made.opened.connect(self.opened)
        made.back_requested.connect(self.back_requested)
        made.preview_requested.connect(self.show_paper)
        made.removed.connect(lambda: self._gone(made))
        self.details[subject] = made
        self._lasting.append(made)
        self.addWidget(made)
        return made

    def _gone(self, detail: Detail) -> None:
        """A record is no longer there."""
        detail.wanted, detail.case = 0, None
        if self.currentWidget() is detail:
            self.put(self.nothing)
            self.removed.emit()


class Composer(QWidget):
    """Asks for something new: a meeting, a decision under delegation, or a timeline."""

    made = Signal(str, int)
    closed = Signal()

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services, self._knowing = services, knowing
        self.slot = Slot(RULES)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(32, 24, 32, 24)
        inside.addWidget(self.slot)
        inside.addStretch(1)

    def start(self, tab: Tab) -> None:
        """Reads what the fields offer, and asks."""
        self._services.tasks.read(self._knowing.read, lambda known: self._ask(tab, known), "agenda compose", owner=self)

    def finish(self) -> None:
        """Takes the question away."""
        self.slot.blockSignals(True)
        self.slot.close_ask()
        self.slot.blockSignals(False)

    def _ask(self, tab: Tab, known: Known) -> None:
        wanted, action = _questions(tab, known)

        def answered(ask: Ask, given: Given) -> None:
            ask.yes.setEnabled(False)

            def done(change: Change) -> None:
                self.finish()
                self.made.emit(change.subject, change.id)

            def refused(problem: Problem) -> None:
                ask.yes.setEnabled(True)
                ask.complain(problem)

            self._services.tasks.write(lambda session: action(session, given), done, refused, owner=self)

        self.slot.show_ask(wanted, choices.days(known), answered)
        assert self.slot.ask is not None
        self.slot.ask.given_up.connect(self.closed)


def _questions(tab: Tab, known: Known) -> tuple[Wanted, Callable[[Any, Given], Change]]:
    """What is asked for something new, and what stores it."""
    if tab is Tab.MEETINGS:
        title, verb = translate("AgendaList", "New meeting"), translate("Composer", "Add meeting")
        wanted = Wanted(title, verb, form.meeting_fields(choices.bodies(known)), {"body_id": 0})
        return wanted, lambda session, given: actions.add_meeting(
            session, Meeting(given["day"], given["body_id"], given["starts"] or "", given["place"] or "")
        )
    if tab is Tab.FOLLOW:
        return _delegated(known)
    title, verb = translate("AgendaList", "New timeline"), translate("Composer", "Plan the path")
    said = translate("Composer", "The program proposes the first meetings that the papers can reach.")
    fields = form.matter_fields(choices.bodies(known))[:5]
    with_people = tuple(_offered(each, known) for each in fields)
    wanted = Wanted(title, verb, with_people, {"body_id": 0}, sentence=said, rule="S-D6")

    def matter(session: Any, given: Given) -> Change:
        draft = Matter(
            given["title"],
            given["body_id"],
            given["case_number"] or "",
            given["costs"],
            given["responsible_id"] or None,
        )
        return matters.add(session, draft)

    return wanted, matter


def _delegated(known: Known) -> tuple[Wanted, Callable[[Any, Given], Change]]:
    """What is asked of a decision that an official made on a body's behalf (S-D5)."""
    fields = (
        Field("body_id", translate("Composer", "On behalf of"), "choice", required=True, choices=choices.bodies(known)),
        Field("day", translate("Composer", "Decided"), "date", required=True, beside=True),
        Field("title", translate("AgendaForm", "Decision"), required=True),
        Field("case_number", translate("AgendaForm", "Case number")),
        Field(
            "responsible_id",
            translate("AgendaForm", "Responsible"),
            "person",
            people=choices.officials(known),
            beside=True,
        ),
    )
    title, verb = translate("Composer", "Decision under delegation"), translate("Composer", "Note decision")
    wanted = Wanted(title, verb, fields, {"body_id": 0, "day": known.today}, rule="S-D5")

    def decision(session: Any, given: Given) -> Change:
        draft = Decision(
            given["title"],
            given["body_id"],
            given["day"],
            case_number=given["case_number"] or "",
            responsible_id=given["responsible_id"] or None,
        )
        return followup.note_delegated(session, draft)

    return wanted, decision


def _offered(field: Field, known: Known) -> Field:
    """The field with the people it offers."""
    if field.kind != "person":
        return field
    return Field(field.name, field.label, field.kind, people=choices.officials(known), beside=field.beside)

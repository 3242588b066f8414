"""Agenda: the right side of the page: a record of any kind, a new one, an import, or a paper."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

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
from desktop.base.words import translate
from desktop.ui.asking import Given, Wanted
from desktop.ui.beside import Beside, SlotComposing
from desktop.ui.fields import Field
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services

_DETAILS: dict[str, type[Any]] = {
    MEETING: MeetingDetail,
    ITEM: ItemDetail,
    ELUCIDATION: LightDetail,
    DECISION: DecisionDetail,
    MATTER: MatterDetail,
}
TABS = {MEETING: Tab.MEETINGS, ELUCIDATION: Tab.LIGHTS, DECISION: Tab.FOLLOW, MATTER: Tab.MATTERS}
"""Which list each kind of record stands in; items stand under their meetings."""


class RightSide(Beside):
    """Shows one thing at a time; the detail of a kind is made when it is first needed."""

    opened = Signal(str, int)
    back_requested = Signal()
    removed = Signal()
    made = Signal(str, int)
    """Something new is stored."""

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services)
        self._knowing = knowing
        self.details: dict[str, Detail] = {}
        self.nothing = EmptyState(
            self.tr("Choose something in the list"), self.tr("It is shown here with what can be done.")
        )
        self.composer = Composer(services, knowing)
        self.taking = TakingPane(services, knowing)
        self._form = (False, False)
        self._before: QWidget | None = None
        self.keep(self.nothing, self.composer, self.taking)
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
        self.bring(self.composer)
        self.composer.start(tab)

    def take_over(self) -> None:
        """Shows where a meeting calendar is pasted or imported."""
        self.bring(self.taking)
        self.taking.start()

    @override
    def put(self, widget: QWidget) -> None:
        current = self.currentWidget()
        if isinstance(current, Detail) and current is not widget:
            self._before = current
        if current is self.composer and widget is not self.composer:
            self.composer.finish()
        super().put(widget)

    @override
    def close_other(self) -> None:
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
        self.keep(made)
        return made

    def _gone(self, detail: Detail) -> None:
        """A record is no longer there."""
        detail.wanted, detail.case = 0, None
        if self.currentWidget() is detail:
            self.put(self.nothing)
            self.removed.emit()


class Composer(SlotComposing):
    """Asks for something new: a meeting, a decision under delegation, or a timeline."""

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services, RULES)
        self._knowing = knowing

    def start(self, tab: Tab) -> None:
        """Reads what the fields offer, and asks."""

        def ask(known: Known) -> None:
            wanted, action = _questions(tab, known)
            self.offer(wanted, choices.days(known), action)

        self._services.tasks.read(self._knowing.read, ask, "agenda compose", owner=self)


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

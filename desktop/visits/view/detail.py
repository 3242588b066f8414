"""Visits: the detail: one visit with all that can be done about it, written as it is done."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.changes import Change
from desktop.base.papers import unwatched
from desktop.base.problems import Problem, Refused
from desktop.base.words import translate
from desktop.storage.records import stale
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.papers import Making, Paper
from desktop.ui.passing import Passing
from desktop.ui.recordhead import Doing, Facts, Head
from desktop.ui.services import Services
from desktop.ui.theme import look
from desktop.ui.writing import Writer
from desktop.visits import store
from desktop.visits.actions import filing, leaving
from desktop.visits.actions.leaving import OF_KIND, Document, document_title, paper_name
from desktop.visits.table import PILLS
from desktop.visits.view.agreement import DeclinedPart
from desktop.visits.view.body import Body, states_of
from desktop.visits.view.case import Case, days_of, read_case
from desktop.visits.view.documents import DocumentsPart
from desktop.visits.view.doing import Answered, Doings
from desktop.visits.view.edits import Edits
from desktop.visits.view.knowing import Knowing
from desktop.visits.view.programme import ProgrammePart
from desktop.visits.words import kind_text, rule_text, state_text

__all__ = ["Detail", "states_of"]


class Detail(QWidget):
    """One visit: the row of actions that stays, and everything else below it."""

    shown = Signal(object)
    opened = Signal(int)
    back_requested = Signal()
    preview_requested = Signal(object)

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services, self._knowing = services, knowing
        self.case: Case | None = None
        self.wanted = 0
        self.writer = Writer(services, store.get, stale, self)
        self.passing = Passing(services.asker, self)
        self.doings = Doings(services, self.writer, self)
        self.head, self.body = Head(rule_text), Body()
        self.edits = Edits(services, self.writer, self.body.every_part(), self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.head)
        inside.addWidget(self.body, 1)
        self._connect()

    def show_id(self, id: int) -> None:
        """Shows a visit; what was typed in another one is saved first."""
        if id != self.writer.id:
            self.body.flush()
            self.close_ask()
        self.wanted = id
        self._services.tasks.read(
            lambda session: read_case(self._knowing, session, store.get(session, id)),
            self._show,
            key=f"visit detail {id_of(self)}",
            failed=self.body.slot.tell,
            owner=self,
        )

    def reload(self) -> None:
        """Reads the visit in view again."""
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
        return self.body.slot.ask

    def close_ask(self) -> None:
        """Takes what is asked in place away."""
        self.body.slot.close_ask()

    def show_ask(self, wanted: Wanted, answered: Answered) -> None:
        """Asks in place for what a step needs."""
        if self.case is not None:
            self.body.flush()
            self.body.slot.show_ask(wanted, days_of(self.case.known), partial(self._answered, answered))

    def doings_shown(self) -> tuple[Doing, ...]:
        """Everything that can be done beside the primary action: the menu, and commands of the page."""
        tr, there = self.tr, self.case is not None
        changeable = self.case is not None and self.case.changeable
        return (
            Doing("rename", tr("Change the title"), self.body.title.start, changeable, "square-pen", "F2"),
            *self.doings.endings(),
            Doing("preview", tr("Preview and print"), self.preview_first, there, "printer", "Ctrl+P"),
            Doing("calendar", tr("Save calendar entry …"), self._keep_calendar, there, "calendar-plus"),
            Doing("archive", tr("Archive package …"), self._keep_package, there, "archive"),
            Doing("copy", tr("Copy number and title"), self._copy, there, "copy"),
            Doing("next-tab", tr("Next tab"), lambda: self.body.next_tab(1), there, "arrow-right", "Ctrl+Tab"),
        )

    def preview_first(self) -> None:
        """Shows the main document of the visit's kind."""
        if self.case is not None:
            self.preview(OF_KIND[self.case.visit.kind][0])

    def preview(self, document: Document) -> None:
        """Shows a document to look at, print, save and mail."""
        if self.case is None or document is Document.CALENDAR:
            return
        self.body.flush()
        visit, id = self.case.visit, self.case.visit.id
        self.preview_requested.emit(
            Paper(
                document_title(document),
                paper_name(visit, document),
                lambda session: leaving.making(session, store.get(session, id), document),
                mail=lambda session: leaving.mail_draft(session, store.get(session, id), document),
                mail_name=f"{paper_name(visit, document).removesuffix('.pdf')}.eml",
            )
        )

    def keep(self, document: Document) -> None:
        """Saves a document where the user says."""
        visit = self._flushed()
        name = paper_name(visit, document)
        self._make(name, lambda session: leaving.making(session, store.get(session, visit.id), document))

    def _keep_package(self) -> None:
        """Saves everything about the visit as one ZIP for the records system."""
        visit, requests = self._flushed(), self._knowing.requests
        name = filing.package_name(visit)
        self._make(name, lambda session: filing.packing(session, store.get(session, visit.id), requests))

    def _make(self, name: str, read: Callable[[Any], Making]) -> None:
        """Reads on the database's thread, makes the file beside it, and saves it where the user says."""
        tasks, failed = self._services.tasks, self.body.slot.tell

        def keep(data: bytes) -> None:
            self.passing.keep_data(name, data)

        def make(making: Making) -> None:
            tasks.compute(lambda: making(unwatched), keep, failed, self)

        tasks.read(read, make, failed=failed, owner=self)

    def draft_mail(self, document: Document) -> None:
        """Opens an unsent mail with a document."""
        visit = self._flushed()
        name = f"{paper_name(visit, document).rpartition('.')[0]}.eml"
        self._services.tasks.read(
            lambda session: leaving.mail_draft(session, store.get(session, visit.id), document),
            lambda data: self.passing.open_data(name, data),
            failed=self.body.slot.tell,
            owner=self,
        )

    def _flushed(self) -> Any:
        assert self.case is not None
        self.body.flush()
        return self.case.visit

    def _connect(self) -> None:
        body, doings = self.body, self.doings
        self.head.primary_requested.connect(self.primary)
        self.head.back_requested.connect(self.back_requested)
        for source in (doings, self.edits, self.passing):
            source.problem_found.connect(self._problem)
        doings.asked.connect(self.show_ask)
        body.slot.closed.connect(self._focus_primary)
        self.writer.written.connect(self._written)
        self.edits.saved.connect(self._tell_saved)
        body.title.renamed.connect(lambda text: self.edits.edit({"title": text}))
        body.notices.free_day_requested.connect(doings.use_day)
        body.notices.exception_requested.connect(doings.decide_exception)
        body.missing.field_requested.connect(self._go)
        body.told.mayor_requested.connect(doings.tell_mayor)
        body.told.chairs_requested.connect(doings.tell_chairs)
        body.place.opened.connect(self.opened)
        body.sent.dispatch_requested.connect(lambda id: self._services.places.go("dispatch", id))
        body.sent.question_requested.connect(lambda id: self._services.places.go("questions", id))
        for part in body.parts:
            part.acted.connect(doings.write)
            if isinstance(part, DeclinedPart):
                part.decline_requested.connect(doings.decline_time)
            if isinstance(part, DocumentsPart):
                part.previewed.connect(self.preview)
                part.saved.connect(self.keep)
                part.mailed.connect(self.draft_mail)
                part.sent.connect(doings.note_sent)
            if isinstance(part, ProgrammePart):
                part.task_chosen.connect(lambda _line: body.go("tasks"))

    def _show(self, case: Case) -> None:
        if case.visit.id != self.wanted:
            return
        fresh = self.case is None or self.case.visit.id != case.visit.id
        self.case = case
        self.writer.look_at(case.visit)
        if fresh:
            self.body.area.verticalScrollBar().setValue(0)
            self.body.saved.set_text("")
        self.doings.case = case
        self.body.show_case(case)
        self.edits.show_case(case)
        self.head.show_facts(facts_of(case), self.doings.following(), None, self.doings_shown())
        self.shown.emit(case.visit)

    def _answered(self, answered: Answered, ask: Ask, given: Given) -> None:
        ask.yes.setEnabled(False)

        def refused(problem: Problem) -> None:
            ask.yes.setEnabled(True)
            ask.complain(problem)

        self.writer.write(answered(given), lambda _change: self.close_ask(), refused)

    def _written(self, change: Change) -> None:
        if change.id == self.wanted and change.after is not None:
            self.reload()

    def _go(self, field: str) -> None:
        """Goes to what is missing: a field, or what is noted with its day."""
        noted = {"mayor_told_on": self.doings.tell_mayor, "chairs_told_on": self.doings.tell_chairs}
        if field in noted:
            noted[field]()
        else:
            self.body.go(field)

    def _focus_primary(self) -> None:
        self.head.primary.setFocus()

    def _tell_saved(self, when: str) -> None:
        self.body.saved.set_text(translate("VisitDetail", "Saved {time}").format(time=when))

    def _keep_calendar(self) -> None:
        self.keep(Document.CALENDAR)

    def _copy(self) -> None:
        if self.case is not None:
            QGuiApplication.clipboard().setText(f"{self.case.visit.number} {self.case.visit.title}")

    def _problem(self, problem: Problem) -> None:
        self.body.slot.tell(problem)
        if not isinstance(problem, Refused):
            self.reload()


def facts_of(case: Case) -> Facts:
    """What the head tells of a visit."""
    visit = case.visit
    return Facts(visit.number, PILLS[visit.state], state_text(visit.state), kind_text(visit.kind))


def id_of(widget: QWidget) -> int:
    """A number of a widget's own, for the keys of its reads."""
    return id(widget)

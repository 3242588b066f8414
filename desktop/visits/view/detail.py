"""Visits: the detail: one visit with all that can be done about it, written as it is done."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from desktop.base.papers import unwatched
from desktop.base.words import translate
from desktop.storage.records import stale
from desktop.ui.forms import Days
from desktop.ui.papers import Making, Paper
from desktop.ui.passing import Passing
from desktop.ui.recordhead import Doing, Facts, Head
from desktop.ui.recordpane import RecordPane
from desktop.ui.services import Services
from desktop.ui.writing import Writer
from desktop.visits import store
from desktop.visits.actions import filing, leaving
from desktop.visits.actions.leaving import OF_KIND, Document, document_title, paper_name
from desktop.visits.table import PILLS
from desktop.visits.view.agreement import DeclinedPart
from desktop.visits.view.body import Body, states_of
from desktop.visits.view.case import Case, days_of, read_case
from desktop.visits.view.documents import DocumentsPart
from desktop.visits.view.doing import Doings
from desktop.visits.view.edits import Edits
from desktop.visits.view.knowing import Knowing
from desktop.visits.view.programme import ProgrammePart
from desktop.visits.words import kind_text, rule_text, state_text

__all__ = ["Detail", "states_of"]


class Detail(RecordPane):
    """One visit: the row of actions that stays, and everything else below it."""

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services)
        self._knowing = knowing
        self.case: Case | None = None
        self.writer = Writer(services, store.get, stale, self)
        self.passing = Passing(services.asker, self)
        self.doings = Doings(services, self.writer, self)
        self.head, self.body = Head(rule_text), Body()
        self.edits = Edits(services, self.writer, self.body.every_part(), self)
        self.join()
        self._connect()

    @override
    def read(self, session: Any, id: int) -> Case:
        return read_case(self._knowing, session, store.get(session, id))

    @override
    def days(self) -> Days:
        assert self.case is not None
        return days_of(self.case.known)

    def doings_shown(self) -> tuple[Doing, ...]:
        """Everything that can be done beside the primary action: the menu, and commands of the page."""
        tr, there = self.tr, self.case is not None
        changeable = self.case is not None and self.case.changeable
        return (
            Doing("rename", tr("Change the title"), self.body.title.start, changeable, "square-pen", "F2"),
            *self.doings.endings(),
            Doing("preview", tr("Preview and print"), self.preview_first, there, "printer", "Ctrl+P", reads=True),
            Doing("calendar", tr("Save calendar entry …"), self._keep_calendar, there, "calendar-plus", reads=True),
            Doing("archive", tr("Archive package …"), self._keep_package, there, "archive", reads=True),
            Doing("copy", tr("Copy number and title"), self._copy, there, "copy", reads=True),
            Doing(
                "next-tab", tr("Next tab"), lambda: self.body.next_tab(1), there, "arrow-right", "Ctrl+Tab", reads=True
            ),
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
        for source in (doings, self.edits, self.passing):
            source.problem_found.connect(self.tell_problem)
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

    @override
    def show_case(self, case: Case) -> None:
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

    def _go(self, field: str) -> None:
        """Goes to what is missing: a field, or what is noted with its day."""
        noted = {"mayor_told_on": self.doings.tell_mayor, "chairs_told_on": self.doings.tell_chairs}
        if field in noted:
            noted[field]()
        else:
            self.body.go(field)

    def _tell_saved(self, when: str) -> None:
        self.body.saved.set_text(translate("VisitDetail", "Saved {time}").format(time=when))

    def _keep_calendar(self) -> None:
        self.keep(Document.CALENDAR)

    def _copy(self) -> None:
        if self.case is not None:
            QGuiApplication.clipboard().setText(f"{self.case.visit.number} {self.case.visit.title}")


def facts_of(case: Case) -> Facts:
    """What the head tells of a visit."""
    visit = case.visit
    return Facts(visit.number, PILLS[visit.state], state_text(visit.state), kind_text(visit.kind))

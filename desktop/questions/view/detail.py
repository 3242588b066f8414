"""Questions: the detail: one question with all that can be done about it, written as it is done."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from typing_extensions import override

from desktop.dispatch.view.files import Enclosures
from desktop.questions import store
from desktop.questions.rules import Kind, Question, State, is_open
from desktop.questions.table import PILLS
from desktop.questions.view.body import Body
from desktop.questions.view.case import Case, days_of, read_case, similar
from desktop.questions.view.doing import Doings
from desktop.questions.view.edits import Edits
from desktop.questions.view.knowing import Knowing
from desktop.questions.view.papers import Papers, original_of
from desktop.questions.view.steps import states_of
from desktop.questions.words import kind_text, rule_text, state_text
from desktop.storage.records import stale
from desktop.ui.forms import Days
from desktop.ui.recordhead import Doing, Facts, Head
from desktop.ui.recordpane import RecordPane, id_of
from desktop.ui.services import Services
from desktop.ui.writing import Writer


class Detail(RecordPane):
    """One question: the row of actions that stays, and everything else below it."""

    removed = Signal()

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services)
        self._knowing = knowing
        self.case: Case | None = None
        self.writer = Writer(services, store.get, stale, self)
        self.files = Enclosures(services, self)
        self.papers = Papers(services, self.files, self)
        self.doings = Doings(services, self.writer, knowing.successors, self)
        self.head, self.body = Head(rule_text), Body(self.files)
        self.edits = Edits(services, self.writer, self.body.answer, self)
        self.join()
        self._connect()

    @override
    def read(self, session: Any, id: int) -> Case:
        return read_case(self._knowing, session, store.get(session, id))

    @override
    def days(self) -> Days:
        assert self.case is not None
        return days_of(self.case.known)

    def empty(self) -> None:
        """Shows nothing: the question is gone."""
        self.close_ask()
        self.case, self.wanted, self.doings.case = None, 0, None
        self.writer.leave()

    def why(self) -> None:
        """Explains the deadline."""
        if self.body.deadline.tag is not None:
            self.body.scroll_to(self.body.deadline)
            self.body.deadline.tag.click()

    def sort_again(self) -> None:
        """Offers the kinds once more."""
        self.body.triage.again = True
        self._draw()
        self.body.triage.focus_first()

    def doings_shown(self) -> tuple[Doing, ...]:
        """Everything that can be done beside the primary action: the menu, and commands of the page."""
        case, papers, tr = self.case, self.papers, self.tr
        question = case.question if case else None
        open_one = question is not None and is_open(question)
        again = question is not None and question.state is State.TRIAGED
        written = question is not None and bool(question.answer)
        original = question is not None and original_of(question) is not None
        return (
            Doing("rename", tr("Change the subject"), self.body.title.start, open_one, "square-pen", "F2"),
            Doing("sort-again", tr("Choose the kind again"), self.sort_again, again, "split"),
            *self.doings.endings(),
            Doing("copy", tr("Copy number and subject"), self._copy, question is not None, "copy", reads=True),
            Doing(
                "original",
                tr("Open the original e-mail"),
                self._with(papers.original),
                original,
                "mail-open",
                reads=True,
            ),
            Doing(
                "preview", tr("Preview and print the answer"), self.preview, written, "printer", "Ctrl+P", reads=True
            ),
            Doing("paper", tr("Save the answer as PDF …"), self._with(papers.save), written, "file-down", reads=True),
            Doing(
                "archive",
                tr("Archive package …"),
                self._with(papers.package),
                question is not None,
                "archive",
                reads=True,
            ),
        )

    def preview(self) -> None:
        """Shows the answer's paper."""
        if self.case is not None and self.case.question.answer:
            self.body.flush()
            self.papers.preview(self.case.question)

    def _connect(self) -> None:
        body, doings, edits = self.body, self.doings, self.edits
        for source in (doings, self.files, self.papers, self.edits):
            source.problem_found.connect(self.tell_problem)
        doings.gone.connect(self._gone)
        doings.guidance = body.triage.guidance_given
        self.papers.shown.connect(self.preview_requested)
        edits.reload_needed.connect(self.reload)
        body.title.renamed.connect(lambda text: edits.edit({"subject": text}, self.writer.id))
        body.unknown.member_chosen.connect(lambda id: edits.edit({"member_id": id}, self.writer.id))
        body.triage.chosen.connect(self._choose_kind)
        body.similar.opened.connect(self.opened)
        body.handling.edited.connect(edits.edit)
        body.recipients.change_requested.connect(doings.narrow)
        body.approval.angle_set.connect(edits.set_angle)
        body.sending.draft_requested.connect(self._draft)
        body.sending.preview_requested.connect(self.preview)
        body.sending.paper_requested.connect(self._with(self.papers.save))
        body.answer.link_requested.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))

    @override
    def show_case(self, case: Case) -> None:
        question = case.question
        if question.id != self.wanted:
            return
        fresh = self.case is None or self.case.question.id != question.id
        if fresh or question.state is not State.TRIAGED:
            self.body.triage.again = False
        self.case = case
        self.writer.look_at(question)
        if fresh:
            self.body.area.verticalScrollBar().setValue(0)
            self._look_for_similar(question)
        self._draw()
        self.shown.emit(question)

    def _draw(self) -> None:
        """Shows the case as it is known now."""
        case, doings = self.case, self.doings
        if case is None:
            return
        doings.case = case
        doings.sorting = self.body.triage.concerns(case)
        if self.body.triage.kind_of != case.question.id:
            self.body.triage.begin(case.question)
        doings.chosen = self.body.triage.kind if doings.sorting else None
        following = doings.following()
        self.body.missing.lacks = following.lacks if following else ()
        self.body.show_case(case, states_of(case.question))
        self.head.show_facts(facts_of(case), following, doings.beside(), self.doings_shown())

    def _choose_kind(self, kind: Kind) -> None:
        self.doings.chosen = kind
        following = self.doings.following()
        self.head.show_next(following)
        if self.case is not None:
            self.body.missing.lacks = following.lacks if following else ()
            self.body.missing.show_case(self.case)

    def _look_for_similar(self, question: Question) -> None:
        """Looks for earlier questions like this one, which may take a moment."""

        def found(lines: Any) -> None:
            self.body.similar.found(question, lines)
            if self.case is not None:
                self.body.similar.show_case(self.case)

        self._services.tasks.read(
            lambda session: similar(session, question), found, key=f"similar {id_of(self)}", owner=self
        )

    def _gone(self) -> None:
        self.empty()
        self._services.changes.forget()
        self.removed.emit()

    def _draft(self, hidden: bool, save: bool) -> None:
        if self.case is not None:
            self.papers.draft(self.case.question, hidden, save)

    def _with(self, run: Callable[[Question], object]) -> Callable[[], None]:
        """Runs something on the question in view."""

        def go() -> None:
            if self.case is not None:
                run(self.case.question)

        return go

    def _copy(self) -> None:
        if self.case is not None:
            QGuiApplication.clipboard().setText(f"{self.case.question.number} {self.case.question.subject}")


def facts_of(case: Case) -> Facts:
    """What the head tells of a question."""
    question = case.question
    kind = kind_text(question.kind) if question.kind else ""
    return Facts(question.number, PILLS[question.state], state_text(question.state), kind)

"""Workshop: the detail of a meeting: its plan, what came out of it, and its papers; written as it is done."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.documents.svg import svg
from desktop.storage.records import stale
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.papers import Paper
from desktop.ui.passing import Passing
from desktop.ui.recordhead import Doing, Facts, Head, Next
from desktop.ui.services import Services
from desktop.ui.theme import look
from desktop.ui.writing import Action, Writer
from desktop.workshop import actions, printing, store
from desktop.workshop.form import meeting_changes
from desktop.workshop.printing import Document
from desktop.workshop.rules import Meeting, MeetingState
from desktop.workshop.table import PILLS
from desktop.workshop.view.body import Body
from desktop.workshop.view.material_asking import MaterialAsking
from desktop.workshop.view.outcome_asking import OutcomeAsking
from desktop.workshop.view.reading import Scene, read_scene
from desktop.workshop.words import rule_text, state_text

_PNG_WIDTH = 1920


class MeetingDetail(QWidget):
    """One meeting: the row of actions that stays, and everything else below it."""

    shown = Signal(object)
    removed = Signal()
    back_requested = Signal()
    preview_requested = Signal(object)
    stage_requested = Signal(object)
    copy_requested = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.scene: Scene | None = None
        self.wanted = 0
        self._earlier = 0
        self.writer = Writer(services, store.meeting, stale, self)
        self.passing = Passing(services.asker, self)
        self.head, self.body = Head(rule_text), Body()
        self.material, self.outcomes = MaterialAsking(services, self), OutcomeAsking(self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.head)
        inside.addWidget(self.body, 1)
        self._connect()

    def show_id(self, id: int) -> None:
        """Shows a meeting; what was typed in another one is saved first."""
        if id != self.wanted:
            self.body.flush()
            self.close_ask()
            self._earlier = 0
        self.wanted = id
        earlier = self._earlier
        self._services.tasks.read(
            lambda session: read_scene(session, id, earlier),
            self._show,
            key=f"meeting detail {hash(self)}",
            failed=self.body.slot.tell,
            owner=self,
        )

    def reload(self) -> None:
        """Reads the meeting in view again."""
        if self.wanted:
            self.show_id(self.wanted)

    def leave(self) -> None:
        """Nothing is in view."""
        self.wanted, self.scene = 0, None

    def flush(self) -> None:
        """Saves what is being typed."""
        self.body.flush()

    def fit(self, compact: bool, alone: bool) -> None:
        """Takes the form that the design gives to the window's width."""
        margin = look().px(20 if compact else 32)
        self.head.fit(compact, alone, margin)
        self.body.fit(margin)

    @property
    def ask(self) -> Ask | None:
        """What is asked in place."""
        return self.body.slot.ask

    def close_ask(self) -> None:
        """Takes what is asked in place away."""
        self.body.close_ask()

    def is_asking(self) -> bool:
        """Whether something is asked or chosen in place."""
        return self.ask is not None or self.body.chooser is not None

    def primary(self) -> None:
        """The primary action: what is asked for in place, or the meeting itself, or its minutes."""
        if self.ask is not None:
            self.ask.answer()
        elif self.body.chooser is not None:
            self.body.chooser.add()
        elif self.scene is not None:
            self.body.flush()
            if self.scene.meeting.state is MeetingState.HELD:
                self.preview(Document.MINUTES)
            else:
                self._services.tasks.read(partial(_meeting, id=self.wanted), self.stage_requested.emit, owner=self)

    def show_ask(self, wanted: Wanted, answered: Callable[[Given], Action]) -> None:
        """Asks in place for what an action needs."""
        if self.scene is not None:
            self.body.flush()
            days = self.scene.around.days()
            self.body.slot.show_ask(wanted, days, partial(self._answered, answered))

    def write(self, action: Action, quietly: bool = False) -> None:
        """Runs an action on the meeting in view."""
        self.writer.write(action, failed=self.tell, quietly=quietly)

    def edit(self, change: Callable[[Meeting], Meeting]) -> None:
        """Stores a changed meeting."""
        self.write(lambda session, meeting: actions.save_meeting(session, change(meeting)), quietly=True)

    def tell(self, problem: Problem) -> None:
        """Shows a problem where the work is."""
        self.body.slot.tell(problem)
        if not isinstance(problem, Refused):
            self.reload()

    def following(self) -> Next | None:
        """The primary action: start, go on, or the minutes."""
        if self.scene is None:
            return None
        return {
            MeetingState.PLANNED: Next(self.tr("Start the meeting"), "play"),
            MeetingState.RUNNING: Next(self.tr("Go on with the meeting"), "play"),
            MeetingState.HELD: Next(self.tr("Print the minutes"), "printer"),
        }[self.scene.meeting.state]

    def doings(self) -> tuple[Doing, ...]:
        """Everything that can be done beside the primary action."""
        tr, there = self.tr, self.scene is not None
        changeable = self.scene is not None and self.scene.changeable
        planned = self.scene is not None and self.scene.meeting.state is MeetingState.PLANNED
        papers = (
            (Document.HANDOUT, tr("Preview the handout"), "Ctrl+P"),
            (Document.CARDS, tr("Preview small question cards"), ""),
            (Document.LARGE_CARDS, tr("Preview large question cards"), ""),
            (Document.MINUTES, tr("Preview the minutes"), "Ctrl+Shift+P"),
        )
        return (
            Doing("rename", tr("Change the title"), self.body.title.start, changeable, "square-pen", "F2"),
            Doing("add-material", tr("Add material to the step …"), self.material.choose, changeable, "plus", "Ctrl+M"),
            *(
                Doing(each.value, text, partial(self.preview, each), there, "printer", keys, reads=True)
                for each, text, keys in papers
            ),
            Doing("copy-agenda", tr("Copy the agenda to a new meeting …"), self._copy, there, "copy"),
            Doing("add-agreement", tr("Add an agreement …"), self.outcomes.agree, there, "handshake"),
            Doing("remove", tr("Remove the meeting"), self._remove, planned, "trash-2"),
            Doing(
                "next-tab", tr("Next tab"), lambda: self.body.next_tab(1), there, "arrow-right", "Ctrl+Tab", reads=True
            ),
        )

    def preview(self, document: Document) -> None:
        """Shows a document to look at, print, save and mail."""
        if self.scene is None:
            return
        self.body.flush()
        id, meeting, earlier = self.wanted, self.scene.meeting, self._earlier
        name = printing.paper_name(meeting, document)
        self.preview_requested.emit(
            Paper(
                printing.document_title(document),
                name,
                lambda session: printing.making(session, store.meeting(session, id), document, "", earlier),
                mail=lambda session: printing.mail_draft(session, store.meeting(session, id), document),
                mail_name=name.removesuffix(".pdf") + ".eml",
            )
        )

    def keep_picture(self, name: str, make: Callable[[], Any], kind: str) -> None:
        """Saves a plot as SVG or PNG, in the colours of print."""
        from desktop.workshop.view.pictures.drawn import png  # imported late: start-up

        drawing = make()
        data = svg(drawing, name).encode() if kind == "svg" else png(drawing, _PNG_WIDTH)
        self.passing.keep_data(f"{name}.{kind}", data)

    def compare(self, earlier: int) -> None:
        """Holds the results against another meeting's; -1 is none."""
        self._earlier = earlier
        self.reload()

    def _connect(self) -> None:
        body = self.body
        self.head.primary_requested.connect(self.primary)
        self.head.back_requested.connect(self.back_requested)
        self.passing.problem_found.connect(self.tell)
        self.writer.written.connect(self._written)
        body.slot.closed.connect(self._focus_primary)
        body.title.renamed.connect(lambda text: self.edit(lambda meeting: replace(meeting, title=text)))
        body.fields_saved.connect(self._keep_fields)
        body.steps.edited.connect(self.edit)
        body.steps.problem_found.connect(self.tell)
        body.papers.previewed.connect(self.preview)
        body.apart_requested.connect(lambda: self.edit(lambda meeting: replace(meeting, mixed=True)))
        body.standard_requested.connect(self._take_standard)
        body.outcome.exported.connect(self.keep_picture)
        body.outcome.comparison_requested.connect(self.compare)
        self.material.connect_to(body.steps.content)
        self.outcomes.connect_to(body.outcome)

    def _keep_fields(self, values: Mapping[str, Any]) -> None:
        self.edit(lambda meeting: replace(meeting, **meeting_changes(values)))

    def _take_standard(self) -> None:
        self.write(
            lambda session, meeting: actions.save_meeting(
                session, replace(meeting, steps=actions.standard_agenda(session, meeting.title))
            )
        )

    def _show(self, scene: Scene) -> None:
        if scene.meeting.id != self.wanted:
            return
        fresh = self.scene is None or self.scene.meeting.id != scene.meeting.id
        self.scene, meeting = scene, scene.meeting
        self.writer.look_at(meeting)
        self.body.show_scene(scene, fresh)
        day = dates.day_text(meeting.day) if meeting.day else self.tr("No date")
        facts = Facts(day, PILLS[meeting.state], state_text(meeting.state), meeting.body)
        self.head.show_facts(facts, self.following(), None, self.doings())
        self.shown.emit(meeting)

    def _answered(self, answered: Callable[[Given], Action], ask: Ask, given: Given) -> None:
        ask.yes.setEnabled(False)

        def refused(problem: Problem) -> None:
            ask.yes.setEnabled(True)
            ask.complain(problem)

        self.writer.write(answered(given), lambda _change: self.close_ask(), refused)

    def _written(self, change: Change) -> None:
        if change.subject == actions.MEETING and change.after is None:
            self.leave()
            self.removed.emit()
        else:
            self.reload()

    def _focus_primary(self) -> None:
        self.head.primary.setFocus()

    def _copy(self) -> None:
        if self.scene is not None:
            self.body.flush()
            self.copy_requested.emit(self.scene.meeting)

    def _remove(self) -> None:
        self.write(actions.remove_meeting)


def _meeting(session: Any, id: int) -> Meeting:
    return store.meeting(session, id)

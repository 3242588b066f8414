"""People: the right side of the page: the record that is shown, writing what is typed into it, and what is refused."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.base.changes import Change
from desktop.base.dates import time_text
from desktop.base.problems import Problem, Refused, Stale
from desktop.people import actions
from desktop.people.checks import FieldProblem
from desktop.people.form.pane import Around, PersonPane
from desktop.people.rules import KINDS, Member, Official, PeopleKind, Person
from desktop.people.view.writing import Writing
from desktop.ui.buttons import button
from desktop.ui.fields import Days
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services


class PeopleDetails(QStackedWidget):
    """The detail of the record that is shown, in the pane of its kind."""

    added = Signal(object)
    """A new record is stored now: its row is to be shown in the list."""
    outdated = Signal(object)
    """Somebody else was first: this record is to be read anew."""
    go_requested = Signal(object, int)
    back_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.panes: dict[PeopleKind, PersonPane] = {}
        self.around = Around()
        self._writing: Writing | None = None
        self._back = False
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._nothing = EmptyState(self.tr("Choose somebody in the list"))
        self.addWidget(self._nothing)

    @property
    def record(self) -> Person | None:
        """The record that is shown, as it is stored."""
        return self._writing.record if self._writing else None

    def show_record(self, record: Person) -> None:
        """Shows a record in the pane of its kind; what is being typed into the same record is not disturbed."""
        kind = KINDS[type(record)]
        pane = self.panes.get(kind) or self._make_pane(kind)
        if self._writing is not None and self._writing.is_about(record):
            self._writing.renew(record)
        else:
            self.flush()
            self._writing = self._new_writing(record, pane)
            if record.id:
                self._read_draft(record)
        pane.show_record(record, self.around)
        self.setCurrentWidget(pane)

    def show_nothing(self) -> None:
        """Shows that no record is chosen."""
        self.flush()
        self._writing = None
        self.setCurrentWidget(self._nothing)

    def show_around(self, around: Around) -> None:
        """Takes over what details tell of besides their own record."""
        self.around = around
        record = self.record
        if record is not None and record.id:
            self.panes[KINDS[type(record)]].show_record(record, around)

    def show_back(self, shown: bool) -> None:
        """Shows the way back to the list, where only one side has room."""
        self._back = shown
        for pane in self.panes.values():
            pane.back_button.setVisible(shown)

    def focus_first(self) -> None:
        """Goes to the first field of the record."""
        record = self.record
        if record is not None:
            self.panes[KINDS[type(record)]].focus_first()

    def flush(self) -> None:
        """Saves now what waits."""
        for pane in self.panes.values():
            pane.flush()

    def remove(self) -> None:
        """Removes the record; a toast offers to undo it."""
        self.flush()
        record = self.record
        if record is not None and record.id:
            act = lambda session: actions.remove_person(session, record)  # noqa: E731
            self.services.tasks.write(act, failed=self._refused, owner=self)

    def end_today(self) -> None:
        """Ends the member's seats, or the official's time, today."""
        record, today = self.record, self._today()
        if isinstance(record, Member):
            act = lambda session: actions.end_member(session, record, today)  # noqa: E731
            self.services.tasks.write(act, failed=self._refused, owner=self)
        elif isinstance(record, Official) and self._writing is not None:
            self._writing.take({"ends": today})

    def follow(self, change: Change) -> None:
        """Shows what a change made of the record."""
        for one in change.after if isinstance(change.after, tuple) else (change.after,):
            if self._writing is not None and one is not None and self._writing.is_about(one):
                self._writing.renew(one)
                pane = self.panes[KINDS[type(one)]]
                pane.quiet()
                pane.show_record(one, self.around)

    def _make_pane(self, kind: PeopleKind) -> PersonPane:
        """Makes the pane of a kind, the first time."""
        pane = PersonPane(kind, Days(self._today))
        pane.saved.connect(self._take)
        pane.drafted.connect(lambda typed, _wrong: self._writing.keep(typed) if self._writing else None)
        pane.remove_requested.connect(self.remove)
        pane.back_requested.connect(self.back_requested)
        pane.go_requested.connect(self.go_requested)
        pane.back_button.setVisible(self._back)
        self.panes[kind] = pane
        self.addWidget(pane)
        return pane

    def _take(self, values: dict[str, Any]) -> None:
        if self._writing is not None:
            self._writing.take(values)

    def _new_writing(self, record: Person, pane: PersonPane) -> Writing:
        """What writes the fields of the record that is shown now."""
        made = Writing(self.services.tasks, record, self)
        made.created.connect(lambda stored: self._created(made, pane, stored))
        made.stored.connect(lambda stored: self._stored(made, pane, stored))
        made.refused.connect(lambda problem: self._refused(problem) if made is self._writing else None)
        return made

    def _created(self, writing: Writing, pane: PersonPane, record: Person) -> None:
        """A new record has a number now."""
        if writing is self._writing:
            pane.became(record)
            self.added.emit(record)

    def _stored(self, writing: Writing, pane: PersonPane, record: Person) -> None:
        """Tells that the fields are saved."""
        if writing is self._writing:
            pane.quiet()
            pane.show_record(record, self.around)
            time = time_text(self.services.clock.now())
            pane.say(self.tr("Saved {time}").format(time=time))

    def _refused(self, problem: Problem) -> None:
        """Shows where the work is why something could not be done."""
        record = self.record
        if record is None:
            return
        pane = self.panes[KINDS[type(record)]]
        if isinstance(problem, FieldProblem):
            said = " ".join(filter(None, (problem.title, problem.advice)))
            pane.complain(problem.field, said, bool(problem.rule))
        elif isinstance(problem, Refused) and isinstance(record, Member | Official):
            pane.warn(problem, (button(self.tr("Ends today"), on_click=self.end_today, dense=True, writes=True),))
        else:
            pane.warn(problem)
        if isinstance(problem, Stale) and self._writing is not None:
            self._writing.forget()
            self.outdated.emit(record)

    def _read_draft(self, record: Person) -> None:
        """Offers again what was typed and could not be saved."""

        def take(typed: dict[str, Any]) -> None:
            if typed and self._writing is not None and self._writing.is_about(record):
                self.panes[KINDS[type(record)]].form.restore_draft(typed)

        self.services.tasks.read(lambda session: actions.draft_of(session, record), take, "people draft", owner=self)

    def _today(self) -> date:
        return self.services.clock.now().date()

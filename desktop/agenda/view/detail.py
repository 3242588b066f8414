"""Agenda: what the details of all kinds have in common: the action row, the fields that save themselves, the parts."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.agenda import store
from desktop.agenda.table import Known
from desktop.agenda.view import choices
from desktop.agenda.view.case import Case
from desktop.agenda.view.frame import Frame
from desktop.agenda.view.knowing import Knowing
from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused
from desktop.base.words import translate
from desktop.storage import drafts
from desktop.storage.records import stale
from desktop.ui.asking import Ask, Given, Wanted
from desktop.ui.clock import time_of
from desktop.ui.fields import Field
from desktop.ui.forms import Form
from desktop.ui.recordhead import Doing, Facts, Next
from desktop.ui.services import Services
from desktop.ui.writing import Action, Writer

Read = Callable[[Any, int, Known], Case]


class Detail(Frame):
    """One record: the row of actions that stays, its title, what is asked in place, its fields and its parts."""

    opened = Signal(str, int)
    """A record of another kind should be shown: the subject of its changes, and its id."""
    preview_requested = Signal(object)
    removed = Signal()
    subject = ""
    """The subject of the changes of this kind of record."""

    def __init__(self, services: Services, knowing: Knowing, kind: type[Any], read: Read) -> None:
        super().__init__()
        self.services, self.knowing = services, knowing
        self._read = read
        self.case: Case | None = None
        self.wanted = 0
        self.writer = Writer(services, lambda session, id: store.get(session, kind, id), stale, self)
        self.form: Form | None = None
        self.writer.written.connect(self._written)

    # ---------------------------------------------------------------------------- what each kind says of itself

    def fields(self, known: Known) -> tuple[Field, ...]:
        """The fields that save themselves."""
        return ()

    def values(self, case: Any) -> dict[str, Any]:
        """The record as its fields show it."""
        return {}

    def edit(self, session: Any, record: Any, values: Mapping[str, Any]) -> Change:
        """Stores changed fields."""
        raise NotImplementedError

    def facts(self, case: Any) -> tuple[Facts, str, str]:
        """The head's facts, the title and the line below it."""
        raise NotImplementedError

    def following(self, case: Any) -> Next | None:
        """The primary action."""
        return None

    def go_on(self, case: Any) -> None:
        """Does the primary action."""

    def beside(self, case: Any) -> Doing | None:
        """The one secondary action beside the primary one."""
        return None

    def doings(self, case: Any) -> tuple[Doing, ...]:
        """Everything else: the menu."""
        return ()

    def changeable(self, case: Any) -> bool:
        """Whether the fields can be changed."""
        return True

    # ------------------------------------------------------------------------------------------- showing a record

    def show_id(self, id: int) -> None:
        """Shows a record; what was typed in another one is saved first."""
        if id != self.wanted:
            self.flush()
            self.slot.close_ask()
        self.wanted = id

        def read(session: Any) -> Case:
            case = self._read(session, id, self.knowing.read(session))
            kept = drafts.find(session, self._key(id))
            return replace(case, typed=dict(kept.values)) if kept else case

        self.services.tasks.read(read, self.take_case, key=f"{self.subject} detail", failed=self._gone, owner=self)

    def reload(self) -> None:
        """Reads the record in view again."""
        if self.wanted:
            self.show_id(self.wanted)

    def take_case(self, case: Case) -> None:
        """Shows a record that has been read."""
        if case.record.id != self.wanted:
            return
        fresh = self.case is None or self.case.record.id != case.record.id
        self.case = case
        self.build()
        self.writer.look_at(case.record)
        self.hold()
        facts, title, origin = self.facts(case)
        self.title.setText(title)
        self.origin.set_text(origin)
        self._fill_form(case, fresh)
        for part in (*self.parts, *self.cards):
            part.show_case(case)
        self.release()
        self.head.show_facts(facts, self.following(case), self.beside(case), self.doings(case))
        if fresh:
            self.area.verticalScrollBar().setValue(0)
            self.say("")

    def flush(self) -> None:
        """Saves what is being typed."""
        if self.form is not None:
            self.form.flush()

    @override
    def primary(self) -> None:
        if self.slot.ask is not None:
            self.slot.ask.answer()
        elif self.case is not None and (following := self.following(self.case)) and not following.lacks:
            self.flush()
            self.go_on(self.case)

    # ------------------------------------------------------------------------------------------------- for the kinds

    def ask(self, wanted: Wanted, action: Callable[[Given], Action]) -> None:
        """Asks in place for what a step needs, and does it; what a rule refuses is shown there."""
        assert self.case is not None
        self.flush()

        def answered(ask: Ask, given: Given) -> None:
            ask.yes.setEnabled(False)

            def refused(problem: Problem) -> None:
                ask.yes.setEnabled(True)
                ask.complain(problem)

            self.writer.write(action(given), lambda _change: self.slot.close_ask(), refused)

        self.slot.show_ask(wanted, choices.days(self.case.known), answered)
        self.area.verticalScrollBar().setValue(0)

    def write(self, action: Action, quietly: bool = False, done: Callable[[Change], object] | None = None) -> None:
        """Does something with the record in view."""
        self.writer.write(action, done, self.tell, quietly)

    def tell(self, problem: Problem) -> None:
        """Shows what could not be done, above the fields."""
        self.slot.tell(problem)
        self.area.verticalScrollBar().setValue(0)
        if not isinstance(problem, Refused):
            self.reload()

    def moment(self, given: Given) -> datetime:
        """Day and time as they were given, in the municipality's zone; now where it is the present minute."""
        assert self.case is not None
        now = self.case.known.local(self.services.clock.now())
        hour, minute = time_of(given["time"]) or (now.hour, now.minute)
        day = given["day"]
        said = datetime(day.year, day.month, day.day, hour, minute, tzinfo=self.case.known.zone)
        return now if (said.date(), hour, minute) == (now.date(), now.hour, now.minute) else said

    # ----------------------------------------------------------------------------------------------------- storing

    def _fill_form(self, case: Case, fresh: bool) -> None:
        """Shows the fields; they are made with the first record."""
        fields = self.fields(case.known)
        if not fields:
            return
        if self.form is None:
            self.form = Form(fields, choices.days(case.known))
            self.form.saved.connect(self._store)
            self.form.drafted.connect(self._keep_draft)
            self._form_place.addWidget(self.form)
        for each in fields:
            if each.kind == "person":
                kept = getattr(case.record, each.name, 0) or 0
                self.form.set_people(each.name, choices.officials(case.known, kept))
            elif each.kind == "choice":
                self.form.set_choices(each.name, each.choices)
        self.form.set_values(self.values(case), (self.subject, case.record.id))
        self.form.set_read_only(not self.changeable(case))
        if fresh and case.typed:
            self.form.restore_draft(case.typed)

    def _store(self, values: dict[str, Any]) -> None:
        """Stores what was typed; what is refused stands below its field."""
        form = self.form
        if form is None or form.subject != (self.subject, self.writer.id):
            return

        def failed(problem: Problem) -> None:
            form.give_back(values)
            if len(values) == 1 and isinstance(problem, Refused):
                said = " ".join(filter(None, (problem.title, problem.advice)))
                form.complain(next(iter(values)), said, bool(problem.rule))
            else:
                self.tell(problem)

        def done(_change: Change) -> None:
            now = self.services.clock.now()
            zone = self.case.known.zone if self.case else now.tzinfo
            self.say(translate("AgendaDetail", "Saved {time}").format(time=dates.time_text(now.astimezone(zone))))

        given = {name: value or None if name.endswith("responsible_id") else value for name, value in values.items()}
        self.writer.write(lambda s, record: self.edit(s, record, given), done, failed, quietly=True)

    def _keep_draft(self, typed: dict[str, Any], _wrong: object) -> None:
        """Keeps what is not good yet, so that it survives a crash."""
        key = self._key(self.writer.id)

        def keep(session: Any) -> None:
            if typed:
                drafts.keep(session, key, dict(typed))
            else:
                drafts.drop(session, key)

        self.services.tasks.write(keep)

    def _key(self, id: int) -> str:
        """The key a record's draft is kept under."""
        return f"{self.subject}/{id}"

    def _written(self, change: Change) -> None:
        if change.after is not None:
            self.reload()

    def _gone(self, problem: Problem) -> None:
        """The record is no longer there."""
        self.build()
        self.case, self.wanted = None, 0
        self.writer.leave()
        self.removed.emit()

"""Workshop: the right side of the page: a meeting, a case, a new one, or a document."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.ui.asking import Given, Wanted
from desktop.ui.beside import Beside, Composing
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services
from desktop.workshop import actions, store
from desktop.workshop.form import meeting_changes, new_case_fields, new_fields
from desktop.workshop.rules import Case, Meeting
from desktop.workshop.view.asking import RULES
from desktop.workshop.view.casepane import CasePane
from desktop.workshop.view.meeting import MeetingDetail
from desktop.workshop.view.reading import Around, read_around

_START, _UNTIL = 17 * 60, 19 * 60 + 30


class RightSide(Beside):
    """Shows one thing at a time; a document that is left goes."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.meeting, self.case = MeetingDetail(services), CasePane(services)
        self.composer = Composer(services)
        hint = self.tr("It is shown here with its agenda and what came out of it.")
        self.nothing = EmptyState(self.tr("Choose a meeting"), hint)
        self.keep(self.nothing, self.meeting, self.case, self.composer)
        self.last: QWidget = self.nothing
        self.composer.closed.connect(self.close_other)
        self.meeting.preview_requested.connect(self.show_paper)
        self.meeting.copy_requested.connect(self.compose_copy)
        for detail in (self.meeting, self.case):
            detail.removed.connect(lambda: self.put(self.nothing))

    @override
    def put(self, widget: QWidget) -> None:
        if widget in (self.nothing, self.meeting, self.case):
            self.last = widget
        super().put(widget)

    def flush(self) -> None:
        """Saves what is being typed."""
        self.meeting.flush()
        self.case.flush()

    def fit(self, compact: bool, alone: bool) -> None:
        """Takes the form that the design gives to the window's width."""
        self.meeting.fit(compact, alone)
        self.case.fit(compact, alone)

    def compose(self, case: bool) -> None:
        """Asks for a new meeting or a new case."""
        self.flush()
        self.bring(self.composer)
        self.composer.start(case)

    def compose_copy(self, earlier: Meeting) -> None:
        """Asks for a new meeting with the agenda of an earlier one."""
        self.bring(self.composer)
        self.composer.start(False, earlier.id)

    @override
    def close_other(self) -> None:
        self.composer.finish()
        self.put(self.last)
        self.closed.emit()


class Composer(Composing):
    """Asks for a new meeting or a new case."""

    planned = Signal(int)
    case_added = Signal(int)

    def __init__(self, services: Services) -> None:
        super().__init__(services, RULES)

    def start(self, case: bool, earlier_id: int = 0) -> None:
        """Offers an empty meeting or case, or a meeting with an earlier one's agenda."""

        def read(session: Any) -> tuple[Around, tuple[Meeting, ...]]:
            return read_around(session), store.meetings(session)

        self._services.tasks.read(
            read, lambda found: self._offer(case, earlier_id, *found), key=f"new meeting {hash(self)}", owner=self
        )

    def _offer(self, case: bool, earlier_id: int, around: Around, meetings: tuple[Meeting, ...]) -> None:
        wanted = self._case() if case else self._meeting(earlier_id, meetings)
        self.offer(wanted, around.days(), self._add_case if case else self._plan)

    def _meeting(self, earlier_id: int, meetings: tuple[Meeting, ...]) -> Wanted:
        """What is asked of a new meeting; the body and the numbers are those of the meeting that is copied."""
        copy = self.tr("As in: {title}")
        agendas = (
            (actions.STANDARD, self.tr("Standard agenda, two and a half hours")),
            *((str(each.id), copy.format(title=each.title)) for each in meetings if each.steps),
            (actions.EMPTY, self.tr("Empty")),
        )
        model = next((each for each in meetings if each.id == earlier_id), None)
        values = {"agenda": str(earlier_id) if model else actions.STANDARD, "start": _START, "until": _UNTIL}
        if model is not None:
            values |= {name: getattr(model, name) for name in ("body", "place", "politicians", "administration")}
        said = self.tr("Everything can be changed afterwards. The starred questions of the codex come along.")
        return Wanted(self.tr("New meeting"), self.tr("Plan the meeting"), new_fields(agendas), values, said, "U1")

    def _case(self) -> Wanted:
        said = self.tr("A matter of your own, told in a few sentences.")
        return Wanted(self.tr("New case"), self.tr("Add the case"), new_case_fields(), {}, said, "U2")

    def _plan(self, given: Given) -> None:
        agenda = str(given["agenda"])
        draft = Meeting(**meeting_changes({name: value for name, value in given.items() if name != "agenda"}))
        earlier = int(agenda) if agenda.isdecimal() else 0
        self.store(lambda session: actions.plan(session, draft, agenda, earlier), self.planned.emit)

    def _add_case(self, given: Given) -> None:
        case = Case(given["title"], given["account"], given["reference"])
        self.store(lambda session: actions.save_case(session, case), self.case_added.emit)

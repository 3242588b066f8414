"""Meetings: the detail of one: its day and place, its agenda, and what is to come back on it."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.agenda.actions import meetings as actions
from desktop.agenda.actions.meetings import DECISION, ELUCIDATION, ITEM, MEETING
from desktop.agenda.form import meeting_fields, meeting_values
from desktop.agenda.rules.meetings import Item, Meeting, begins
from desktop.agenda.rules.meetings import Passing as How
from desktop.agenda.rules.meetings import passing as how_passed
from desktop.agenda.table import BACK, DONE, LATE, LIGHT_PILLS, Known, meeting_state
from desktop.agenda.view.case import MeetingCase, meeting_case
from desktop.agenda.view.detail import Detail
from desktop.agenda.view.frame import RULES
from desktop.agenda.view.knowing import Knowing
from desktop.agenda.view.pieces import OpenLine, open_line
from desktop.agenda.words import body_text, light_text
from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.ui.asking import Wanted
from desktop.ui.buttons import icon_button
from desktop.ui.fields import Field
from desktop.ui.layout import Item as Piece
from desktop.ui.layout import column, row, section
from desktop.ui.paint import PillStyle
from desktop.ui.recordhead import Doing, Facts, Next
from desktop.ui.section import Section
from desktop.ui.services import Services
from desktop.ui.text import label


class MeetingDetail(Detail):
    """A meeting."""

    subject = MEETING

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services, knowing, Meeting, meeting_case)
        self.agenda, self.returning = AgendaPart(), ReturningPart()

    @override
    def make_parts(self) -> tuple[Sequence[Section | QWidget], Sequence[Section]]:
        for part in (self.agenda, self.returning):
            part.opened.connect(self.opened)
        self.agenda.shifted.connect(self._shift)
        return (self.agenda, self.returning), ()

    @override
    def fields(self, known: Known) -> tuple[Field, ...]:
        return meeting_fields(())[1:]

    @override
    def values(self, case: MeetingCase) -> dict[str, Any]:
        return meeting_values(case.meeting)

    @override
    def edit(self, session: Any, record: Any, values: Mapping[str, Any]) -> Change:
        return actions.edit_meeting(session, record, values)

    @override
    def facts(self, case: MeetingCase) -> tuple[Facts, str, str]:
        meeting, known = case.meeting, case.known
        style, word = meeting_state(meeting, known.today)
        title = body_text(meeting.body_id, known.names)
        notice = known.field.notice(meeting)
        sent = translate("MeetingDetail", "The agenda is sent {day}").format(day=dates.day_text(notice))
        return Facts(dates.short_date(meeting.day), style, word), f"{title}, {dates.date_text(meeting.day)}", sent

    @override
    def following(self, case: MeetingCase) -> Next | None:
        return Next(translate("MeetingDetail", "New item"), "plus")

    @override
    def go_on(self, case: MeetingCase) -> None:
        wanted = Wanted(
            translate("MeetingDetail", "New item"),
            translate("MeetingDetail", "Put on the agenda"),
            (
                Field("title", translate("AgendaForm", "Item"), required=True),
                Field("case_number", translate("AgendaForm", "Case number")),
            ),
        )
        self.ask(wanted, lambda given: lambda s, m: actions.add_item(s, m, given["title"], given["case_number"] or ""))

    @override
    def doings(self, case: MeetingCase) -> tuple[Doing, ...]:
        cancelled = case.meeting.cancelled
        cancel = translate("MeetingDetail", "Hold it after all") if cancelled else translate("MeetingDetail", "Cancel")
        remove = translate("MeetingDetail", "Remove meeting")
        return (
            Doing("cancel", cancel, partial(self._cancel, not cancelled), icon="calendar-x"),
            Doing("remove", remove, self._remove, not case.items, "trash-2"),
        )

    def _cancel(self, cancelled: bool) -> None:
        self.write(lambda session, meeting: actions.cancel_meeting(session, meeting, cancelled))

    def _remove(self) -> None:
        self.write(actions.remove_meeting, done=lambda _change: self.removed.emit())

    def _shift(self, item: Item, step: int) -> None:
        self.services.tasks.write(
            lambda session: actions.shift_item(session, item, step),
            lambda _change: self.reload(),
            self.tell,
            owner=self,
        )


class AgendaPart(Section):
    """The items in their order; each opens, and can be moved."""

    opened = Signal(str, int)
    shifted = Signal(object, int)

    def __init__(self) -> None:
        super().__init__(2)

    @override
    def subject(self, case: MeetingCase) -> object:
        return case.meeting.id

    @override
    def facts(self, case: MeetingCase) -> object:
        return (case.items, case.asked, case.decided, case.meeting)

    @override
    def items(self, case: MeetingCase) -> Sequence[Piece]:
        head = section(translate("MeetingDetail", "Agenda"), label(str(len(case.items)), "caption"))
        if not case.items:
            return (head, label(translate("MeetingDetail", "No items yet"), "small"))
        return (head, *(self._row(case, at, item) for at, item in enumerate(case.items)))

    def _row(self, case: MeetingCase, at: int, item: Item) -> Piece:
        line = OpenLine(f"{at + 1}.", item.title, item.case_number, _mark(case, item))
        up = translate("MeetingDetail", "Move {title} up").format(title=item.title)
        down = translate("MeetingDetail", "Move {title} down").format(title=item.title)
        first, last = at == 0, at == len(case.items) - 1
        return row(
            (open_line(line, lambda: self.opened.emit(ITEM, item.id)), 1),
            self._arrow("arrow-up", up, partial(self.shifted.emit, item, -1), not first),
            self._arrow("arrow-down", down, partial(self.shifted.emit, item, 1), not last),
            gap=0,
        )

    def _arrow(self, icon: str, name: str, run: Callable[[], object], possible: bool) -> QWidget:
        made = icon_button(icon, name, run, dense=True)
        made.setEnabled(possible)
        return made


def _mark(case: MeetingCase, item: Item) -> tuple[PillStyle, str] | None:
    """The most telling thing about an item: something waits beforehand, was asked for, came back, or was decided."""
    start = begins(case.meeting, case.known.zone)
    told = [how_passed(each, start, case.known.now) for each in item.beforehand]
    if How.WAITING in told:
        return BACK, translate("MeetingDetail", "To be passed on")
    if item.id in case.asked:
        return PillStyle("lightbulb", "accent", "accent_soft"), translate("MeetingDetail", "Elucidation asked for")
    if item.id in case.decided:
        return DONE, translate("MeetingDetail", "Decided")
    if How.LATE in told or How.MISSED in told:
        return LATE, translate("MeetingDetail", "Too late")
    if item.elucidation_id:
        return PillStyle("lightbulb", "ok", "ok_soft"), translate("MeetingDetail", "Elucidated")
    return None


class ReturningPart(Section):
    """The elucidations that are to be back on this meeting (D7), and what was reported back on it (S-D5)."""

    opened = Signal(str, int)

    def __init__(self) -> None:
        super().__init__(2)

    @override
    def concerns(self, case: MeetingCase) -> bool:
        return bool(case.lit or case.told)

    @override
    def subject(self, case: MeetingCase) -> object:
        return case.meeting.id

    @override
    def facts(self, case: MeetingCase) -> object:
        return (case.lit, case.told)

    @override
    def items(self, case: MeetingCase) -> Sequence[Piece]:
        pieces: list[Piece] = []
        if case.lit:
            pieces.append(section(translate("MeetingDetail", "Back on this meeting"), RULES.tag("D7")))
            pieces.append(column(*(self._light(light, item) for light, item in case.lit), gap=0))
        if case.told:
            pieces.append(section(translate("MeetingDetail", "Reported back"), RULES.tag("S-D5")))
            pieces.append(column(*(self._decision(each.id, each.title) for each in case.told), gap=0))
        return pieces

    def _light(self, light: Any, item: Item | None) -> QWidget:
        pill = (LIGHT_PILLS[light.state], light_text(light.state))
        line = OpenLine("", item.title if item else light.wanted, light.wanted if item else "", pill)
        return open_line(line, lambda: self.opened.emit(ELUCIDATION, light.id))

    def _decision(self, id: int, title: str) -> QWidget:
        return open_line(OpenLine("", title), lambda: self.opened.emit(DECISION, id))

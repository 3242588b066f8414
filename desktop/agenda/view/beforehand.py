"""Agenda items: what members told before the meeting: from whom, when, and to whom it was passed on (S-D9)."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.agenda.rules.meetings import Beforehand, Passing, begins, passing
from desktop.agenda.table import Known
from desktop.agenda.view.case import ItemCase
from desktop.agenda.view.frame import RULES
from desktop.agenda.words import passing_text, told_text
from desktop.base import dates
from desktop.base.words import translate
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, Item, column, row, section, well
from desktop.ui.paint import PillStyle
from desktop.ui.pieces import Pill
from desktop.ui.section import Section
from desktop.ui.text import Paragraph, label

_PILLS: Mapping[Passing, PillStyle] = {
    Passing.PASSED: PillStyle("check", "ok", "ok_soft"),
    Passing.WAITING: PillStyle("clock", "warn", "warn_soft"),
    Passing.LATE: PillStyle("alarm-clock", "danger", "danger_soft"),
    Passing.MISSED: PillStyle("x", "danger", "danger_soft"),
}


class BeforehandPart(Section):
    """New information and questions, the newest first; what came too late stands as such."""

    add_requested = Signal()
    pass_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(8)

    @override
    def subject(self, case: ItemCase) -> object:
        return case.item.id

    @override
    def facts(self, case: ItemCase) -> object:
        start = begins(case.meeting, case.known.zone)
        return tuple((each, passing(each, start, case.known.now)) for each in case.item.beforehand)

    @override
    def items(self, case: ItemCase) -> Sequence[Item]:
        more = button(translate("BeforehandPart", "Note …"), "link", "plus", self.add_requested.emit, writes=True)
        more.setAccessibleName(translate("BeforehandPart", "Note what was told before the meeting"))
        head = section(translate("BeforehandPart", "Before the meeting"), row(more, RULES.tag("S-D9"), gap=12))
        if not case.item.beforehand:
            return (head, label(translate("BeforehandPart", "Nothing has been told or asked beforehand"), "small"))
        told = [(at, each) for at, each in enumerate(case.item.beforehand)]
        return (head, *(self._row(case, at, each) for at, each in reversed(told)))

    def _row(self, case: ItemCase, at: int, told: Beforehand) -> Item:
        known = case.known
        how = passing(told, begins(case.meeting, known.zone), known.now)
        hand_on = None
        if told.passed_at is None:
            hand_on = button(
                translate("BeforehandPart", "Pass on …"),
                "",
                "corner-down-left",
                partial(self._pass, at),
                dense=True,
                writes=True,
            )
        pill = Pill(_PILLS[how], passing_text(how))
        words = row(label(told_text(told.kind), "medium"), pill, STRETCH, hand_on, gap=8)
        lines = [Paragraph(_origin(told, known), 13, 20, role="ink2"), Paragraph(told.text, 14, 22)]
        if told.passed_at is not None:
            said = translate("BeforehandPart", "Passed on to {who} {when}")
            when = dates.moment_text(known.local(told.passed_at))
            lines.append(Paragraph(said.format(who=told.passed_to, when=when), 13, 20, role="ink2"))
        return well(column(words, *lines, gap=2, margins=(16, 10, 12, 12)))

    def _pass(self, at: int) -> None:
        self.pass_requested.emit(at)


def _origin(told: Beforehand, known: Known) -> str:
    """From whom it came, and when."""
    member = known.members.get(told.member_id)
    when = dates.moment_text(known.local(told.received))
    return ", ".join(filter(None, (member.name if member else told.name, when)))

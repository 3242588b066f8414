"""Decisions: the detail of one: its wording, its status each tertial, and its report back (S-D3, S-D5)."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.agenda import form
from desktop.agenda.actions import followup as actions
from desktop.agenda.actions.meetings import DECISION, ITEM, MEETING
from desktop.agenda.rules.followup import (
    Decision,
    Outcome,
    Progress,
    due_of,
    is_overdue,
    missing_reports,
    next_tertial,
    period_to_report,
    tertials,
)
from desktop.agenda.table import Known, decision_state
from desktop.agenda.view import choices
from desktop.agenda.view.case import DecisionCase, decision_case
from desktop.agenda.view.detail import Detail
from desktop.agenda.view.frame import RULES
from desktop.agenda.view.knowing import Knowing
from desktop.agenda.view.pieces import OpenLine, history_line, open_line
from desktop.agenda.words import decided_text, progress_text, tertial_text
from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.ui.asking import Given, Wanted
from desktop.ui.buttons import button
from desktop.ui.fields import Field
from desktop.ui.layout import STRETCH, Item, row, section
from desktop.ui.pieces import Icon
from desktop.ui.recordhead import Doing, Facts, Next
from desktop.ui.section import Section
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label


class DecisionDetail(Detail):
    """A decision being followed up."""

    subject = DECISION

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services, knowing, Decision, decision_case)
        self.due, self.back, self.reports = DueCard(), BackCard(), ReportsPart()

    @override
    def make_parts(self) -> tuple[Sequence[Section | QWidget], Sequence[Section]]:
        self.back.told_requested.connect(self.report_back)
        self.back.opened.connect(self.opened)
        return (self.reports,), (self.due, self.back)

    @override
    def fields(self, known: Known) -> tuple[Field, ...]:
        return form.decision_fields()

    @override
    def values(self, case: DecisionCase) -> dict[str, Any]:
        return form.decision_values(case.decision)

    @override
    def edit(self, session: Any, record: Any, values: Mapping[str, Any]) -> Change:
        return actions.edit(session, record, values)

    @override
    def facts(self, case: DecisionCase) -> tuple[Facts, str, str]:
        decision, known, ends = case.decision, case.known, case.known.profile.tertials
        due, _ = due_of(decision, known.today, ends)
        style, word = decision_state(decision, due, is_overdue(decision, known.today, ends))
        kind = translate("DecisionDetail", "Delegated") if decision.delegated else ""
        return Facts(decision.case_number, style, word, kind), decision.title, decided_text(decision, known.names)

    @override
    def following(self, case: DecisionCase) -> Next | None:
        if case.decision.outcome is not Outcome.OPEN:
            return None
        return Next(translate("DecisionDetail", "Give status"), "clipboard-check")

    @override
    def go_on(self, case: DecisionCase) -> None:
        self.report()

    @override
    def doings(self, case: DecisionCase) -> tuple[Doing, ...]:
        decision = case.decision
        waits = decision.delegated and decision.told_id is None
        return (
            Doing("back", translate("DecisionDetail", "Report back …"), self.report_back, waits, "undo-2"),
            Doing(
                "item",
                translate("DecisionDetail", "Open the item"),
                self._to_item,
                bool(decision.item_id),
                "list-ordered",
                reads=True,
            ),
        )

    def report(self) -> None:
        """Asks for the status of a tertial (S-D3)."""
        case = self._case()
        decision, known, ends = case.decision, case.known, case.known.profile.tertials
        proposed = period_to_report(decision, known.today, ends) or known.today
        days = {*missing_reports(decision, known.today, ends), proposed}
        coming = next_tertial(known.today, ends)
        offered = sorted(days | ({coming} if coming else set()))
        periods = tuple((day, tertial_text(day, tertials(day.year, ends))) for day in offered)
        wanted = Wanted(
            translate("DecisionDetail", "How does it stand?"),
            translate("DecisionDetail", "Keep the status"),
            form.report_fields(periods),
            {"period": proposed, "progress": Progress.ON_TRACK},
            sentence=translate("DecisionDetail", "What is carried out or dropped ends the follow-up."),
            rule="S-D3",
        )

        def reported(given: Given) -> Any:
            return lambda s, each: actions.report(s, each, given["progress"], given["text"] or "", given["period"])

        self.ask(wanted, reported)

    def report_back(self) -> None:
        """Asks on which meeting a delegated decision was reported back (S-D5)."""
        case = self._case()
        decision, known = case.decision, case.known
        offered = choices.meetings(known, decision.decided_on, decision.body_id)
        wanted = Wanted(
            translate("DecisionDetail", "Reported back to the body that delegated"),
            translate("DecisionDetail", "It is reported back"),
            (Field("meeting", translate("LightDetail", "Meeting"), "choice", required=True, choices=offered),),
            {"meeting": next((id for id, _ in offered), None)},
            rule="S-D5",
        )
        self.ask(wanted, lambda given: lambda s, each: actions.report_back(s, each, given["meeting"]))

    def _to_item(self) -> None:
        self.opened.emit(ITEM, self._case().decision.item_id)

    def _case(self) -> DecisionCase:
        assert isinstance(self.case, DecisionCase)
        return self.case


class DueCard(Section):
    """The next report: which tertials lack a status, and which one comes next (S-D3)."""

    def __init__(self) -> None:
        super().__init__(6, "card", (20, 16, 20, 16))

    @override
    def concerns(self, case: DecisionCase) -> bool:
        return case.decision.outcome is Outcome.OPEN

    @override
    def subject(self, case: DecisionCase) -> object:
        return case.decision.id

    @override
    def facts(self, case: DecisionCase) -> object:
        return (case.decision.reports, case.decision.deadline, case.known.today, case.known.profile.tertials)

    @override
    def items(self, case: DecisionCase) -> Sequence[Item]:
        decision, known, ends = case.decision, case.known, case.known.profile.tertials
        lines: list[Item] = [section(translate("DueCard", "Next status"), RULES.tag("S-D3"))]
        for day in missing_reports(decision, known.today, ends):
            said = translate("DueCard", "{tertial} is missing").format(
                tertial=tertial_text(day, tertials(day.year, ends))
            )
            lines.append(_line("alarm-clock", "danger", said))
        coming = next_tertial(known.today, ends)
        given = any(each.period == coming for each in decision.reports)
        if coming is not None:
            name = tertial_text(coming, tertials(coming.year, ends))
            told = (
                translate("DueCard", "{tertial} is given") if given else translate("DueCard", "{tertial} is due {day}")
            )
            shown = told.format(tertial=name, day=dates.short_date(coming))
            lines.append(_line("check" if given else "calendar-clock", "ok" if given else "ink2", shown))
        if decision.deadline is not None and decision.deadline < known.today:
            late = translate("DueCard", "The deadline was {day}").format(day=dates.date_text(decision.deadline))
            lines.append(_line("alarm-clock", "danger", late))
        return lines


class BackCard(Section):
    """Whether a delegated decision has been reported back to its body (S-D5)."""

    told_requested = Signal()
    opened = Signal(str, int)

    def __init__(self) -> None:
        super().__init__(6, "card", (20, 16, 20, 16))

    @override
    def concerns(self, case: DecisionCase) -> bool:
        return case.decision.delegated

    @override
    def subject(self, case: DecisionCase) -> object:
        return case.decision.id

    @override
    def facts(self, case: DecisionCase) -> object:
        return (case.decision.told_id, case.known.meetings.get(case.decision.told_id or 0))

    @override
    def items(self, case: DecisionCase) -> Sequence[Item]:
        head = section(translate("BackCard", "Reporting back"), RULES.tag("S-D5"))
        meeting = case.known.meetings.get(case.decision.told_id or 0)
        if meeting is None:
            said = translate("BackCard", "It has not been reported back yet")
            way = button(
                translate("DecisionDetail", "Report back …"),
                "",
                "undo-2",
                self.told_requested.emit,
                dense=True,
                writes=True,
            )
            return (head, _line("clock", "warn", said), row(way, STRETCH))
        line = OpenLine("", case.known.meeting_text(meeting))
        return (head, open_line(line, lambda: self.opened.emit(MEETING, meeting.id)))


class ReportsPart(Section):
    """The status reports, the newest first."""

    def __init__(self) -> None:
        super().__init__(6)

    @override
    def subject(self, case: DecisionCase) -> object:
        return case.decision.id

    @override
    def facts(self, case: DecisionCase) -> object:
        return (case.decision.reports, case.known.profile.tertials)

    @override
    def items(self, case: DecisionCase) -> Sequence[Item]:
        ends = case.known.profile.tertials
        head = section(translate("ReportsPart", "Status reports"), RULES.tag("S-D3"))
        lines = []
        for each in reversed(case.decision.reports):
            when = tertial_text(each.period, tertials(each.period.year, ends))
            said = f"{when}: {progress_text(each.progress)}, {each.who}"
            lines.append(history_line(case.known.local(each.at), said, each.text))
        return (head, *(lines or (label(translate("ReportsPart", "No status has been given yet"), "small"),)))


def _line(icon: str, role: str, text: str) -> Item:
    """An icon and what it says."""
    return row(Icon(icon, 16, role), (Paragraph(text, 14, 20), 1), gap=8)

"""Timelines: the detail of a larger matter: its chart, its stops, the days on the way, and what is wrong (S-D6)."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.agenda import form
from desktop.agenda.actions import matters as actions
from desktop.agenda.actions import reports
from desktop.agenda.actions.meetings import MATTER
from desktop.agenda.rules.timeline import Finding, Matter, Milestone, Stop, findings, worst
from desktop.agenda.table import Known, matter_state
from desktop.agenda.view import choices
from desktop.agenda.view.case import MatterCase, matter_case
from desktop.agenda.view.chart import TimelineChart
from desktop.agenda.view.detail import Detail
from desktop.agenda.view.frame import RULES
from desktop.agenda.view.knowing import Knowing
from desktop.agenda.words import body_text, chart_legend, finding_text
from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.ui.fields import Field
from desktop.ui.layout import Item, add, section
from desktop.ui.lines import Flag, LineColumn, Row, Told
from desktop.ui.lineseditor import LinesEditor
from desktop.ui.papers import Paper
from desktop.ui.pieces import Notice
from desktop.ui.recordhead import Doing, Facts, Next
from desktop.ui.section import Section
from desktop.ui.services import Services
from desktop.ui.text import label


class MatterDetail(Detail):
    """A larger matter."""

    subject = MATTER
    fields_last = True

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services, knowing, Matter, matter_case)
        self.way, self.stops, self.days = WayPart(), StopsPart(services), DaysPart(services)

    @override
    def make_parts(self) -> tuple[Sequence[Section | QWidget], Sequence[Section]]:
        self.stops.taken = self._take_stops
        self.days.taken = self._take_days
        return (self.way, self.stops, self.days), ()

    @override
    def fields(self, known: Known) -> tuple[Field, ...]:
        return form.matter_fields(choices.bodies(known))

    @override
    def values(self, case: MatterCase) -> dict[str, Any]:
        return form.matter_values(case.matter)

    @override
    def edit(self, session: Any, record: Any, values: Mapping[str, Any]) -> Change:
        return actions.edit(session, record, values)

    @override
    def facts(self, case: MatterCase) -> tuple[Facts, str, str]:
        matter, known = case.matter, case.known
        style, word = matter_state(matter, len(case.drawn.found) if case.drawn else 0)
        bodies = " → ".join(body_text(stop.body_id, known.names) for stop in matter.stops)
        return Facts(matter.case_number, style, word), matter.title, bodies

    @override
    def following(self, case: MatterCase) -> Next | None:
        if case.matter.ended:
            return None
        return Next(translate("MatterDetail", "Plan the path"), "route")

    @override
    def go_on(self, case: MatterCase) -> None:
        self.stops.flush()
        self.write(actions.plan_again)

    @override
    def beside(self, case: MatterCase) -> Doing | None:
        return Doing("preview", translate("MatterDetail", "Show as PDF"), self.preview, True, "printer", reads=True)

    @override
    def doings(self, case: MatterCase) -> tuple[Doing, ...]:
        ended = case.matter.ended
        end = translate("MatterDetail", "Take up again") if ended else translate("MatterDetail", "End the matter")
        remove = translate("MatterDetail", "Remove timeline")
        return (
            Doing(
                "print",
                translate("MatterDetail", "Preview and print the timeline"),
                self.preview,
                True,
                "printer",
                "Ctrl+P",
                reads=True,
            ),
            Doing("end", end, partial(self._end, not ended), True, "archive"),
            Doing("remove", remove, self._remove, True, "trash-2"),
        )

    @override
    def flush(self) -> None:
        super().flush()
        self.stops.flush()
        self.days.flush()

    def preview(self) -> None:
        """Shows the timeline's paper."""
        if isinstance(self.case, MatterCase):
            self.flush()
            matter = self.case.matter
            name = translate("MatterDetail", "timeline-{number}.pdf").format(number=matter.case_number or matter.id)
            title = translate("MatterDetail", "Timeline: {title}").format(title=matter.title)
            self.preview_requested.emit(
                Paper(title, name.replace("/", "-"), lambda session: reports.timeline_making(session, matter))
            )

    def _take_stops(self, stops: tuple[Stop, ...]) -> None:
        self.write(lambda session, matter: actions.set_stops(session, matter, stops), quietly=True)

    def _take_days(self, days: tuple[Milestone, ...]) -> None:
        self.write(lambda session, matter: actions.set_milestones(session, matter, days), quietly=True)

    def _end(self, ended: bool) -> None:
        self.write(lambda session, matter: actions.end(session, matter, ended))

    def _remove(self) -> None:
        self.write(actions.remove, done=lambda _change: self.removed.emit())


class WayPart(Section):
    """The chart, and what is wrong with the path in words, each with its rule."""

    def __init__(self) -> None:
        super().__init__(8)

    @override
    def concerns(self, case: MatterCase) -> bool:
        return case.drawn is not None and bool(case.matter.stops)

    @override
    def subject(self, case: MatterCase) -> object:
        return case.matter.id

    @override
    def facts(self, case: MatterCase) -> object:
        return (case.matter.stops, case.matter.milestones, case.drawn)

    @override
    def items(self, case: MatterCase) -> Sequence[Item]:
        assert case.drawn is not None
        names = case.known.names
        chart = TimelineChart()
        said = reports.chart_text(case.matter, case.drawn, case.known.field, names)
        chart.show_chart(case.drawn, [body_text(each, names) for each in case.drawn.lanes], said)
        head = section(translate("WayPart", "Timeline"), RULES.tag("S-D6"))
        return (
            head,
            *(_notice(each, case) for each in case.drawn.found),
            chart,
            label(chart_legend(), "caption", wrap=True),
        )


class StopsPart(Section):
    """The stops as lines that are edited in place: the meeting, when its papers are ready, and what for."""

    def __init__(self, services: Services) -> None:
        super().__init__(0)
        self._services = services
        self.taken: Any = None
        self.editor: LinesEditor | None = None
        self._offered: tuple[tuple[Any, str], ...] = ()
        self._case: MatterCase | None = None
        self._place = QVBoxLayout()
        add(self.inside, self._place)

    @override
    def show_case(self, case: MatterCase) -> None:
        self._case = case
        offered = _meetings_offered(case)
        if self.editor is None or (offered != self._offered and not self.editor.table.is_editing()):
            self._make(offered)
        assert self.editor is not None
        rows = tuple(((each.body_id, each.meeting_id), each.ready, each.purpose) for each in case.matter.stops)
        self.editor.set_rows(rows, case.matter.id, not case.matter.ended)
        self.editor.table.lines.retell()
        self.show()

    def flush(self) -> None:
        """Takes what is being typed."""
        if self.editor is not None:
            self.editor.table.flush()

    def _make(self, offered: tuple[tuple[Any, str], ...]) -> None:
        """Makes the editor anew: other meetings are to be chosen from."""
        old, self._offered = self.editor, offered
        columns = (
            LineColumn(
                "meeting", translate("StopsPart", "Body and meeting"), 0, "choice", True, offered, offered[0][0]
            ),
            LineColumn("ready", translate("StopsPart", "Papers ready"), 110, "date"),
            LineColumn("purpose", translate("StopsPart", "What for"), 200),
        )
        title, more = translate("StopsPart", "Stops on the way"), translate("StopsPart", "Add a stop")
        self.editor = LinesEditor(title, more, columns, self._today, self._tell)
        self.editor.table.saved.connect(self._saved)
        self._place.addWidget(self.editor)
        if old is not None:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _saved(self, rows: Sequence[Row], _typing: bool) -> None:
        stops = tuple(Stop(meeting[0], meeting[1], ready, purpose or "") for meeting, ready, purpose in rows)
        if self._case is not None and stops != self._case.matter.stops:
            self.taken(stops)

    def _tell(self, rows: Sequence[Row]) -> Told:
        """What is wrong at each stop (S-D6)."""
        if self._case is None:
            return Told()
        stops = tuple(Stop(body, meeting, ready) for (body, meeting), ready, _ in rows)
        known, found = self._case.known, findings(Matter("", stops=stops), self._case.known.field)
        flaws = [worst(found, at) for at in range(len(rows))]
        return Told(
            tuple(Flag("triangle-alert", "warn", finding_text(each, known.names)) if each else None for each in flaws)
        )

    def _today(self) -> Any:
        return self._services.clock.now().date()


class DaysPart(Section):
    """Days on the way that are no meetings: hearings, budgets, answers."""

    def __init__(self, services: Services) -> None:
        super().__init__(0)
        self.taken: Any = None
        self._kept: tuple[Milestone, ...] = ()
        columns = (
            LineColumn("day", translate("DaysPart", "Day"), 150, "date", required=True),
            LineColumn("text", translate("DaysPart", "What happens"), required=True),
        )
        title, more = translate("DaysPart", "Days on the way"), translate("DaysPart", "Add a day")
        self.editor = LinesEditor(title, more, columns, lambda: services.clock.now().date())
        self.editor.table.saved.connect(self._saved)
        self.inside.addWidget(self.editor)

    @override
    def show_case(self, case: MatterCase) -> None:
        self._kept = case.matter.milestones
        rows = tuple((each.day, each.text) for each in self._kept)
        self.editor.set_rows(rows, case.matter.id, not case.matter.ended)
        self.show()

    def flush(self) -> None:
        """Takes what is being typed."""
        self.editor.table.flush()

    def _saved(self, rows: Sequence[Row], _typing: bool) -> None:
        told = tuple(Milestone(day, text) for day, text in rows)
        if told != self._kept:
            self.taken(told)


def _meetings_offered(case: MatterCase) -> tuple[tuple[Any, str], ...]:
    """Every body without a meeting yet, and its meetings ahead; those that are chosen stay though they have passed."""
    known = case.known
    chosen = {each.meeting_id for each in case.matter.stops}
    offered: list[tuple[Any, str]] = []
    for body, name in choices.bodies(known):
        offered.append(((body, 0), translate("StopsPart", "{body}, no meeting yet").format(body=name)))
        own = [each for each in known.meetings.values() if each.body_id == body]
        for each in sorted(own, key=lambda one: one.day):
            if each.id in chosen or (each.day >= known.today and not each.cancelled):
                offered.append(((body, each.id), f"{name}, {dates.date_text(each.day)}"))
    return tuple(offered)


def _notice(found: Finding, case: MatterCase) -> Notice:
    """A flaw in place, with its rule."""
    said = finding_text(found, case.known.names)
    return RULES.explained(Notice("warn", said, rule=RULES.name("S-D6")), "S-D6")

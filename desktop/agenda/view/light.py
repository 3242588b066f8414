"""Elucidations: the detail of one: what is wanted, its way back, the material, and what has been done (D7)."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.agenda import form
from desktop.agenda.actions import elucidations as actions
from desktop.agenda.actions.meetings import ELUCIDATION, ITEM, MEETING
from desktop.agenda.rules.elucidation import (
    PENDING,
    WAY,
    Elucidation,
    Light,
    Weight,
    bodies,
    light_needs,
    next_light,
)
from desktop.agenda.rules.meetings import File, Onward
from desktop.agenda.table import LIGHT_PILLS, Known
from desktop.agenda.view import choices
from desktop.agenda.view.case import LightCase, light_case
from desktop.agenda.view.detail import Detail
from desktop.agenda.view.files import Files, FilesPart
from desktop.agenda.view.frame import RULES
from desktop.agenda.view.knowing import Knowing
from desktop.agenda.view.pieces import history_line
from desktop.agenda.words import body_text, light_need, light_step_text, light_text, next_light_text, weight_text
from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.names import initials
from desktop.base.words import translate
from desktop.ui.asking import Given, Wanted
from desktop.ui.buttons import button
from desktop.ui.fields import Field
from desktop.ui.layout import STRETCH, Item, column, row, section
from desktop.ui.recordhead import Doing, Facts, Next
from desktop.ui.section import Section
from desktop.ui.services import Services
from desktop.ui.statebar import StateBar, Step
from desktop.ui.text import Paragraph, label

_ICONS = {Light.PREPARING: "pen-line", Light.READY: "file-check", Light.RETURNED: "undo-2"}


class LightDetail(Detail):
    """An elucidation."""

    subject = ELUCIDATION

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services, knowing, Elucidation, light_case)
        self.files = Files(services, self)
        self.bar, self.way, self.steps = StateBar(), WayCard(), StepsPart()
        nothing = translate("LightDetail", "No files yet. Attach the material the committee asked for.")
        self.material = FilesPart(
            translate("LightDetail", "Material"),
            nothing,
            lambda case: (case.light.material, case.light.state in PENDING),
        )

    @override
    def make_parts(self) -> tuple[Sequence[Section | QWidget], Sequence[Section]]:
        self.files.problem_found.connect(self.tell)
        self.material.attach_requested.connect(lambda: self.files.pick(self._attach))
        self.material.open_requested.connect(self.files.open)
        self.material.detach_requested.connect(self._detach)
        self.way.weighed.connect(self.weigh)
        self.way.aim_requested.connect(self.aim)
        self.way.opened.connect(self.opened)
        return (self.material, self.steps), (self.way,)

    @override
    def fields(self, known: Known) -> tuple[Field, ...]:
        return form.light_fields()

    @override
    def values(self, case: LightCase) -> dict[str, Any]:
        return form.light_values(case.light)

    @override
    def changeable(self, case: LightCase) -> bool:
        return case.light.state in PENDING

    @override
    def edit(self, session: Any, record: Any, values: Mapping[str, Any]) -> Change:
        return actions.edit(session, record, values)

    @override
    def facts(self, case: LightCase) -> tuple[Facts, str, str]:
        light, item = case.light, case.item
        number = item.case_number if item else ""
        body = body_text(light.body_id, case.known.names)
        asked = translate("LightDetail", "{body} asked on {day}").format(body=body, day=dates.date_text(light.asked_on))
        kind = weight_text(light.weight).partition(":")[0] if light.weight else ""
        title = item.title if item else light.wanted
        return Facts(number, LIGHT_PILLS[light.state], light_text(light.state), kind), title, asked

    @override
    def following(self, case: LightCase) -> Next | None:
        target = next_light(case.light)
        if target is None:
            return None
        lacks = tuple(light_need(each) for each in light_needs(case.light))
        return Next(next_light_text(target), _ICONS[target], lacks)

    @override
    def go_on(self, case: LightCase) -> None:
        self.write(actions.advance)

    @override
    def doings(self, case: LightCase) -> tuple[Doing, ...]:
        pending = case.light.state in PENDING
        item = case.item
        return (
            Doing("aim", translate("LightDetail", "Choose another meeting …"), self.aim, pending, "calendar-clock"),
            Doing(
                "item",
                translate("LightDetail", "Open the item"),
                self._to_item,
                item is not None,
                "list-ordered",
                reads=True,
            ),
            Doing("withdraw", translate("LightDetail", "Withdraw …"), self.withdraw, pending, "undo-2"),
        )

    def weigh(self, weight: Weight) -> None:
        """Decides for this item; the program proposes the meeting (D7)."""
        self.flush()
        self.write(lambda session, light: actions.weigh(session, light, weight))

    def aim(self) -> None:
        """Asks for the meeting and the deadline; another committee is refused (D7)."""
        case = self._case()
        light, known = case.light, case.known
        offered = choices.meetings(known, max(known.today, light.asked_on))
        wanted = Wanted(
            translate("LightDetail", "Back on which meeting?"),
            translate("LightDetail", "Choose meeting"),
            (
                Field("meeting", translate("LightDetail", "Meeting"), "choice", required=True, choices=offered),
                Field("deadline", translate("LightDetail", "Material is ready"), "date", hint=self._hint(known)),
            ),
            {"meeting": light.target_id},
            rule="D7",
        )
        self.ask(wanted, lambda given: lambda s, each: actions.aim(s, each, given["meeting"], given["deadline"]))

    def withdraw(self) -> None:
        """Asks why the elucidation is no longer wanted."""
        wanted = Wanted(
            translate("LightDetail", "Withdraw the elucidation"),
            translate("LightDetail", "Withdraw"),
            (Field("reason", translate("LightDetail", "Reason"), "long", required=True, lines=2),),
        )

        def withdrawn(given: Given) -> Any:
            return lambda session, light: actions.withdraw(session, light, given["reason"])

        self.ask(wanted, withdrawn)

    def _hint(self, known: Known) -> str:
        return translate("LightDetail", "Empty: %n working days before the meeting", known.profile.material_days)

    def _attach(self, name: str, media_type: str, data: bytes) -> None:
        self.write(lambda session, light: actions.attach(session, light, name, media_type, data))

    def _detach(self, file: File) -> None:
        self.write(lambda session, light: actions.detach(session, light, file))

    def _to_item(self) -> None:
        self.opened.emit(ITEM, self._case().light.item_id)

    def _case(self) -> LightCase:
        assert isinstance(self.case, LightCase)
        return self.case


class WayCard(Section):
    """The way back: whether it is major or minor, on which meeting it is back, and until when it must be ready (D7)."""

    weighed = Signal(object)
    aim_requested = Signal()
    opened = Signal(str, int)

    def __init__(self) -> None:
        super().__init__(8, "card", (20, 16, 20, 16))

    @override
    def subject(self, case: LightCase) -> object:
        return case.light.id

    @override
    def facts(self, case: LightCase) -> object:
        return (case.light, case.item, case.target, case.known.today)

    @override
    def items(self, case: LightCase) -> Sequence[Item]:
        light = case.light
        bar = StateBar()
        bar.set_steps(_steps(case))
        pending = light.state in PENDING
        head = section(translate("WayCard", "The way back"), RULES.tag("D7"))
        return (head, bar, *self._weights(case, pending), *self._target(case, pending))

    def _weights(self, case: LightCase, pending: bool) -> list[Item]:
        """The decision for this item: two buttons, the one that holds marked; or what was decided."""
        light, item = case.light, case.item
        if not pending:
            return [Paragraph(weight_text(light.weight), 14, 22) if light.weight else None]
        buttons: list[Item] = []
        for weight in Weight:
            chosen = light.weight is weight
            made = button(
                weight_text(weight),
                "",
                "check" if chosen else "circle",
                partial(self.weighed.emit, weight),
                dense=True,
                writes=True,
            )
            made.setCheckable(True)
            made.setChecked(chosen)
            if weight is Weight.MINOR and item is not None and item.onward is Onward.NOWHERE:
                made.block(translate("Elucidation", "The item goes no further, so it returns to the same committee"))
            buttons.append(made)
        by = translate("WayCard", "Decided by {who}").format(who=light.weighed_by) if light.weighed_by else ""
        asked = translate("WayCard", "Decide for this item which way it goes.")
        return [*buttons, label(by or asked, "caption", wrap=True)]

    def _target(self, case: LightCase, pending: bool) -> list[Item]:
        """The meeting it is back on, and how long is left for the material."""
        light, known, target = case.light, case.known, case.target
        if target is None:
            return []
        name = known.meeting_text(target)
        other = button(translate("WayCard", "Another meeting …"), "link", on_click=self.aim_requested.emit, writes=True)
        lines: list[Item] = [8, label(translate("WayCard", "Back on"), "caption"), label(name, "medium", wrap=True)]
        if light.returned_id:
            show = button(
                translate("WayCard", "Open the item there"), "link", "arrow-right", partial(self._open, light)
            )
            return [*lines, row(show, STRETCH)]
        meeting = button(
            translate("WayCard", "Show the meeting"), "link", on_click=partial(self.opened.emit, MEETING, target.id)
        )
        lines.append(row(meeting, other if pending else None, STRETCH, gap=14))
        if light.deadline is not None:
            lines += [8, *self._deadline(light, known)]
        fits = case.item is not None and target.body_id in bodies(
            light.body_id, case.item.onward, light.weight or Weight.MAJOR, known.field.finance_ids
        )
        if not fits or target.cancelled:
            why = translate("WayCard", "This meeting does not fit any longer. Choose another one.")
            lines.append(Paragraph(why, 13, 20, role="danger"))
        return lines

    def _deadline(self, light: Elucidation, known: Known) -> list[Item]:
        assert light.deadline is not None
        left = known.calendar.left(known.today, light.deadline)
        said = translate("WayCard", "%n working days left", left) if left > 0 else translate("WayCard", "Today")
        said = translate("WayCard", "%n working days over", -left) if left < 0 else said
        ink = "danger" if left < 0 else "warn" if left <= 1 else "ink2"
        return [
            label(translate("WayCard", "Material is ready"), "caption"),
            column(label(dates.day_text(light.deadline), "medium"), label(said, "small", ink=ink), gap=0),
        ]

    def _open(self, light: Elucidation) -> None:
        self.opened.emit(ITEM, light.returned_id)


class StepsPart(Section):
    """The history, newest first."""

    def __init__(self) -> None:
        super().__init__(6)

    @override
    def subject(self, case: LightCase) -> object:
        return case.light.id

    @override
    def facts(self, case: LightCase) -> object:
        return case.light.steps

    @override
    def items(self, case: LightCase) -> Sequence[Item]:
        lines = [
            history_line(case.known.local(each.at), light_step_text(each.state, each.who), each.remark)
            for each in reversed(case.light.steps)
        ]
        return (section(translate("QuestionHistory", "History")), *lines)


def _steps(case: LightCase) -> tuple[Step, ...]:
    """The way as the state bar shows it."""
    light = case.light
    reached = {each.state: each for each in light.steps}
    at = WAY.index(light.state) if light.state in WAY else len(reached)
    found = []
    for place, state in enumerate(WAY):
        step = reached.get(state)
        below = f"{dates.short_date(case.known.local(step.at).date())} · {initials(step.who)}" if step else ""
        ended = place == at and state is Light.RETURNED
        kind = "done" if place < at or ended else "current" if place == at else "open"
        found.append(Step(light_text(state), below if place <= at else "", kind))
    return tuple(found)

"""Agenda items: the detail of one: its supplement, what was told beforehand, what was asked for and decided."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.agenda import form
from desktop.agenda.actions import elucidations, followup, supplements
from desktop.agenda.actions import meetings as actions
from desktop.agenda.actions.meetings import DECISION, ELUCIDATION, ITEM, MEETING
from desktop.agenda.actions.supplements import Sending
from desktop.agenda.rules.followup import Decision, is_overdue
from desktop.agenda.rules.followup import due_of as decision_due
from desktop.agenda.rules.meetings import Beforehand, File, Item, Told
from desktop.agenda.table import LIGHT_PILLS, Known, decision_state, meeting_state
from desktop.agenda.view import choices
from desktop.agenda.view.beforehand import BeforehandPart
from desktop.agenda.view.case import ItemCase, item_case
from desktop.agenda.view.detail import Detail
from desktop.agenda.view.files import Files, FilesPart
from desktop.agenda.view.frame import RULES
from desktop.agenda.view.knowing import Knowing
from desktop.agenda.view.pieces import OpenLine, open_line
from desktop.agenda.view.sending import SendingPart
from desktop.agenda.words import light_text
from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.dispatch.rules import Channel, Scope
from desktop.ui.asking import Given, Wanted
from desktop.ui.buttons import button
from desktop.ui.clock import time_typed
from desktop.ui.fields import Field
from desktop.ui.layout import Item as Piece
from desktop.ui.layout import column, row, section
from desktop.ui.recordhead import Doing, Facts, Next
from desktop.ui.section import Section
from desktop.ui.services import Services


class ItemDetail(Detail):
    """An item of an agenda."""

    subject = ITEM

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services, knowing, Item, item_case)
        self.files = Files(services, self)
        self.told, self.sending, self.following_part = BeforehandPart(), SendingPart(), FollowingPart()
        nothing = translate("ItemDetail", "No files. What is attached here goes to the members as a supplement.")
        self.papers = FilesPart(
            translate("ItemDetail", "Supplement to the agenda"), nothing, lambda case: (case.item.files, True)
        )

    @override
    def make_parts(self) -> tuple[Sequence[Section | QWidget], Sequence[Section]]:
        self.files.problem_found.connect(self.tell)
        self.papers.attach_requested.connect(lambda: self.files.pick(self._attach))
        self.papers.open_requested.connect(self.files.open)
        self.papers.detach_requested.connect(self._detach)
        self.told.add_requested.connect(self.note_told)
        self.told.pass_requested.connect(self.pass_on)
        self.sending.draft_requested.connect(self._draft)
        self.sending.confirm_requested.connect(self.confirm)
        self.sending.ledger_requested.connect(lambda id: self.services.places.go("dispatch", id))
        self.following_part.opened.connect(self.opened)
        self.following_part.ask_requested.connect(self.ask_light)
        self.following_part.decide_requested.connect(self.decide)
        return (self.told, self.following_part, self.papers, self.sending), ()

    @override
    def fields(self, known: Known) -> tuple[Field, ...]:
        return form.item_fields()

    @override
    def values(self, case: ItemCase) -> dict[str, Any]:
        return form.item_values(case.item)

    @override
    def edit(self, session: Any, record: Any, values: Mapping[str, Any]) -> Change:
        return actions.edit_item(session, record, values)

    @override
    def facts(self, case: ItemCase) -> tuple[Facts, str, str]:
        style, word = meeting_state(case.meeting, case.known.today)
        return Facts(case.item.case_number, style, word), case.item.title, case.known.meeting_text(case.meeting)

    @override
    def following(self, case: ItemCase) -> Next | None:
        if case.meeting.day <= case.known.today:
            return Next(translate("ItemDetail", "Note decision"), "gavel")
        return Next(translate("ItemDetail", "Note what was told"), "message-square-quote")

    @override
    def go_on(self, case: ItemCase) -> None:
        if case.meeting.day <= case.known.today:
            self.decide()
        else:
            self.note_told()

    @override
    def beside(self, case: ItemCase) -> Doing | None:
        return Doing(
            "meeting", translate("ItemDetail", "To the meeting"), self._to_meeting, True, "arrow-left", reads=True
        )

    @override
    def doings(self, case: ItemCase) -> tuple[Doing, ...]:
        held = case.meeting.day <= case.known.today
        return (
            Doing(
                "told", translate("ItemDetail", "Note what was told …"), self.note_told, True, "message-square-quote"
            ),
            Doing("elucidate", translate("ItemDetail", "Ask for elucidation …"), self.ask_light, True, "lightbulb"),
            Doing("decide", translate("ItemDetail", "Note decision …"), self.decide, held, "gavel"),
            Doing("sent", translate("ItemDetail", "Supplement was sent …"), self.confirm, True, "send"),
            Doing("remove", translate("ItemDetail", "Remove item"), self._remove, True, "trash-2"),
        )

    def note_told(self) -> None:
        """Asks for new information, or a question meant for the meeting (S-D9)."""
        known = self._case().known
        now = known.local(self.services.clock.now())
        wanted = Wanted(
            translate("ItemDetail", "Told before the meeting"),
            translate("ItemDetail", "Note it"),
            form.told_fields(choices.members(known)),
            {"kind": Told.QUESTION, "day": now.date(), "time": time_typed(now)},
            rule="S-D9",
        )

        def told(given: Given) -> Any:
            made = Beforehand(
                given["kind"], given["text"], self.moment(given), given["member_id"] or 0, given["name"] or ""
            )
            return lambda session, item: actions.tell(session, item, made)

        self.ask(wanted, told)

    def pass_on(self, at: int) -> None:
        """Asks to whom something was passed on, and when (S-D9)."""
        known = self._case().known
        now = known.local(self.services.clock.now())
        wanted = Wanted(
            translate("ItemDetail", "Passed on before the meeting"),
            translate("ItemDetail", "It is passed on"),
            form.passed_fields(choices.names_of_officials(known)),
            {"day": now.date(), "time": time_typed(now)},
            sentence=self._case().item.beforehand[at].text,
            rule="S-D9",
        )
        self.ask(wanted, lambda given: lambda s, i: actions.pass_on(s, i, at, given["to"], self.moment(given)))

    def ask_light(self) -> None:
        """Asks what the body wants lit further (D7)."""
        wanted = Wanted(
            translate("ItemDetail", "Elucidation"),
            translate("ItemDetail", "Register the wish"),
            (
                Field("wanted", translate("AgendaForm", "What is to be lit further"), "long", required=True, lines=3),
                Field("asked_by", translate("AgendaForm", "Asked by")),
            ),
            rule="D7",
        )
        self.ask(wanted, lambda given: lambda s, i: elucidations.ask(s, i, given["wanted"], given["asked_by"] or ""))

    def decide(self) -> None:
        """Asks what was decided (S-D3)."""
        case = self._case()
        wanted = Wanted(
            translate("ItemDetail", "Decision"),
            translate("ItemDetail", "Note decision"),
            (
                Field("title", translate("AgendaForm", "Decision"), required=True),
                Field("text", translate("AgendaForm", "Wording"), "long", lines=3),
                Field(
                    "responsible_id",
                    translate("AgendaForm", "Responsible"),
                    "person",
                    people=choices.officials(case.known),
                ),
                Field("deadline", translate("AgendaForm", "Deadline"), "date", beside=True),
            ),
            {"title": case.item.title},
            rule="S-D3",
        )

        def decided(given: Given) -> Any:
            made = Decision(
                given["title"],
                case.meeting.body_id,
                case.meeting.day,
                given["text"] or "",
                responsible_id=given["responsible_id"] or None,
                deadline=given["deadline"],
            )
            return lambda session, item: followup.note(session, item, made)

        self.ask(wanted, decided)

    def confirm(self) -> None:
        """Asks how and when the supplement was sent, and records it (D5)."""
        case = self._case()
        now = case.known.local(self.services.clock.now())
        wanted = Wanted(
            translate("ItemDetail", "The supplement has been sent"),
            translate("ItemDetail", "I have sent it"),
            form.sent_fields(choices.scopes(case.meeting.body_id), choices.consulted(case.known)),
            {"scope": Scope.ALL, "channel": Channel.MAIL, "day": now.date(), "time": time_typed(now)},
            sentence=translate("ItemDetail", "The ledger keeps the recipients as they stand. This cannot be undone."),
            rule="D5",
            shown=lambda given: dict.fromkeys(("reason", "consulted"), given["scope"] is Scope.COMMITTEE),
        )

        def sent(given: Given) -> Any:
            narrow = given["scope"] is Scope.COMMITTEE
            sending = Sending(
                given["channel"],
                self.moment(given),
                given["scope"],
                given["reason"] if narrow else None,
                (given["consulted"] or "") if narrow else "",
            )
            return lambda session, item: supplements.confirm_sent(session, item, sending)

        self.ask(wanted, sent)

    def _draft(self, save: bool) -> None:
        """Makes the unsent mail; opens it with the mail program, or saves it."""
        item = self._case().item
        name = translate("ItemDetail", "supplement-{number}.eml").format(number=item.id)

        def ready(mail: bytes) -> None:
            if save:
                self.files.keep_data(name, mail)
            else:
                self.files.open_data(name, mail)

        self.services.tasks.read(
            lambda session: supplements.mail_draft(session, item), ready, failed=self.tell, owner=self
        )

    def _attach(self, name: str, media_type: str, data: bytes) -> None:
        self.write(lambda session, item: supplements.attach(session, item, name, media_type, data))

    def _detach(self, file: File) -> None:
        self.write(lambda session, item: supplements.detach(session, item, file))

    def _to_meeting(self) -> None:
        self.opened.emit(MEETING, self._case().item.meeting_id)

    def _remove(self) -> None:
        self.write(actions.remove_item, done=lambda _change: self.removed.emit())

    def _case(self) -> ItemCase:
        assert isinstance(self.case, ItemCase)
        return self.case


class FollowingPart(Section):
    """What follows from an item: elucidations (D7) and decisions (S-D3), each opens."""

    opened = Signal(str, int)
    ask_requested = Signal()
    decide_requested = Signal()

    def __init__(self) -> None:
        super().__init__(4)

    @override
    def subject(self, case: ItemCase) -> object:
        return case.item.id

    @override
    def facts(self, case: ItemCase) -> object:
        return (case.lights, case.decisions, case.known.today)

    @override
    def items(self, case: ItemCase) -> Sequence[Piece]:
        ask = button(
            translate("ItemDetail", "Ask for elucidation …"), "link", "plus", self.ask_requested.emit, writes=True
        )
        held = case.meeting.day <= case.known.today
        decide = button(
            translate("ItemDetail", "Note decision …"), "link", "plus", self.decide_requested.emit, writes=True
        )
        lights = column(*(self._light(each) for each in case.lights), gap=0)
        decisions = column(*(self._decision(case, each) for each in case.decisions), gap=0)
        return (
            section(translate("ItemDetail", "Elucidation"), row(ask, RULES.tag("D7"), gap=12)),
            lights,
            8,
            section(translate("ItemDetail", "Decision"), row(decide if held else None, RULES.tag("S-D3"), gap=12)),
            decisions,
        )

    def _light(self, light: Any) -> QWidget:
        line = OpenLine("", light.wanted, light.asked_by, (LIGHT_PILLS[light.state], light_text(light.state)))
        return open_line(line, partial(self.opened.emit, ELUCIDATION, light.id))

    def _decision(self, case: ItemCase, decision: Decision) -> QWidget:
        known, ends = case.known, case.known.profile.tertials
        due, _ = decision_due(decision, known.today, ends)
        pill = decision_state(decision, due, is_overdue(decision, known.today, ends))
        official = known.officials.get(decision.responsible_id or 0)
        until = dates.date_text(decision.deadline) if decision.deadline else ""
        under = ", ".join(filter(None, (official.name if official else "", until)))
        return open_line(OpenLine("", decision.title, under, pill), partial(self.opened.emit, DECISION, decision.id))

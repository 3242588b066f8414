"""Rulebook: the detail of a rule: its words, what is due, a proposal to change it, its history and its versions."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.rulebook import actions, form
from desktop.rulebook.rules import FollowUp, Standing
from desktop.rulebook.table import rule_state
from desktop.rulebook.view.amending import Amending
from desktop.rulebook.view.case import RuleCase
from desktop.rulebook.view.consent import ConsentPart
from desktop.rulebook.view.frame import Frame, Write
from desktop.rulebook.view.parts import CommentPart, EvaluationPart, HistoryPart, TasksPart, VersionsPart
from desktop.rulebook.words import dues_text, who_text
from desktop.ui.asking import Given, Wanted
from desktop.ui.fields import Field
from desktop.ui.paint import PillStyle
from desktop.ui.recordhead import Doing, Facts, Next
from desktop.ui.services import Services

_GROUNDS = {"danger": "danger_soft", "warn": "warn_soft", "ok": "ok_soft"}


class RuleDetail(Frame):
    """One rule, as it stands or as it stood."""

    day_requested = Signal(object)
    norm_requested = Signal(str)
    move_requested = Signal(int)
    """One place up (-1) or down (1)."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.tasks, self.consent, self.comment = TasksPart(), ConsentPart(), CommentPart()
        self.history, self.evaluation, self.versions = HistoryPart(), EvaluationPart(), VersionsPart()
        self.amending = Amending(self, self.consent)
        self.tasks.follow_up_requested.connect(self.follow_up)
        self.comment.norm_requested.connect(self.norm_requested)
        self.versions.opened.connect(self.day_requested)
        self.set_parts((self.tasks, self.consent, self.comment, self.history, self.evaluation, self.versions))

    @override
    def facts(self, case: RuleCase) -> tuple[Facts, str, str]:
        shown = case.shown
        who = translate("RuleDetail", "Responsible: {who}").format(who=who_text(shown.side, case.rule.persons))
        due = translate("RuleDetail", "Deadline: {due}").format(due=dues_text(shown.due))
        return Facts(shown.code, *self._state(case)), shown.text, f"{who}\n{due}"

    @override
    def following(self, case: RuleCase) -> Next | None:
        if not case.present or case.clause is None:
            return None
        return Next(translate("RuleDetail", "Note follow-up"), "list-checks")

    @override
    def go_on(self, case: RuleCase) -> None:
        self.follow_up(case.tasks[0].nominal if case.tasks else None)

    @override
    def beside(self, case: RuleCase) -> Doing | None:
        if self._may_propose(case):
            return Doing("propose", translate("RuleDetail", "Propose a change …"), self.propose, True, "pen-line")
        return None

    @override
    def doings(self, case: RuleCase) -> tuple[Doing, ...]:
        may, live = self._may_propose(case), case.present and case.clause is not None
        last = bool(case.follow_ups)
        return (
            Doing("end", translate("RuleDetail", "Propose that the rule ends …"), self._end, may),
            Doing("persons", translate("RuleDetail", "Responsible persons …"), self.name_persons, case.present),
            Doing("up", translate("RuleDetail", "Move up …"), partial(self.move_requested.emit, -1), live),
            Doing("down", translate("RuleDetail", "Move down …"), partial(self.move_requested.emit, 1), live),
            Doing("take-back", translate("RuleDetail", "Remove the last follow-up"), self._take_back, last),
        )

    def propose(self) -> None:
        """Asks how the rule should read instead."""
        if self.case is not None and self._may_propose(self.case):
            self.amending.propose(self.case.id, self.case.clause)

    def follow_up(self, task: date | None = None) -> None:
        """Asks what was found, and which due day it settles (S-A6, S-D3)."""
        case: RuleCase = self.case
        due = tuple((each.nominal, dates.date_text(each.nominal)) for each in case.tasks)
        wanted = Wanted(
            translate("RuleDetail", "Follow-up of {code}").format(code=case.shown.code),
            translate("RuleDetail", "Note it"),
            form.follow_up_fields(due),
            {"task": task, "standing": Standing.KEPT, "day": case.known.today},
            rule="S-A6" if due else "",
        )

        def action(given: Given) -> Write:
            draft = FollowUp(
                case.id, given["day"], "", given["standing"], given["text"] or "", given.get("task") or None
            )
            return lambda session: actions.follow_up(session, draft)

        self.ask(wanted, action)

    def name_persons(self) -> None:
        """Asks who follows the rule up; this is no change of the rule."""
        case: RuleCase = self.case
        hint = ", ".join(each.name for each in case.known.officials[:3])
        names = Field("persons", translate("RuleDetail", "Names, one a line"), "long", hint=hint, lines=3)
        wanted = Wanted(
            translate("RuleDetail", "Responsible persons"),
            translate("RuleDetail", "Save names"),
            (names,),
            {"persons": "\n".join(case.rule.persons)},
        )

        def action(given: Given) -> Write:
            told = (given["persons"] or "").splitlines()
            return lambda session: actions.name_persons(session, case.rule, told)

        self.ask(wanted, action)

    def ask_move(self, section: str, place: int, written: Any) -> None:
        """Asks where the rule goes, and what becomes of the codes; asked again, the place follows."""
        case: RuleCase = self.case
        front = case.known.front
        most = 1 + max((len(case.known.register.of_section(each.code)) for each in front.sections), default=0)
        wanted = Wanted(
            translate("RuleDetail", "Move {code}").format(code=case.shown.code),
            translate("RuleDetail", "Move the rule"),
            form.move_fields(front, most),
            {"section": section, "place": place, "renumber": False},
            sentence=translate("RuleDetail", "The words stay. The protocol tells of the new order."),
            rule="S0",
        )

        def action(given: Given) -> Write:
            return lambda session: actions.move(
                session, case.id, given["section"], given["place"], bool(given["renumber"])
            )

        self.ask(wanted, action, written)

    def _end(self) -> None:
        self.amending.end(self.case.id)

    def _take_back(self) -> None:
        last: FollowUp = self.case.follow_ups[0]
        self.write(lambda session: actions.remove_follow_up(session, last))

    def _may_propose(self, case: RuleCase) -> bool:
        return case.present and case.clause is not None and case.proposal is None

    def _state(self, case: RuleCase) -> tuple[PillStyle, str]:
        """How the rule fares, or that another day is shown."""
        if case.clause is None:
            return PillStyle("archive", "ink2", "sunken"), translate("RuleDetail", "Not in force")
        if not case.present:
            said = translate("RuleDetail", "As on {day}").format(day=dates.date_text(case.day))
            return PillStyle("history", "ink2", "sunken"), said
        icon, state, role, _ = rule_state(case.id, case.known)
        return PillStyle(icon, role, _GROUNDS.get(role, "sunken")), state

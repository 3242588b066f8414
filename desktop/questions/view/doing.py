"""Questions: what can be done with the question in view: its next step, and everything else, asked for in place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.base.changes import Change
from desktop.base.words import translate
from desktop.dispatch.form import circle_fields
from desktop.dispatch.rules import Channel, Scope
from desktop.people.rules import approvers_on
from desktop.questions import actions, answering, rules, store, talks
from desktop.questions.actions import Circle, Successors
from desktop.questions.form import (
    decision_fields,
    delay_fields,
    remark_fields,
    sent_fields,
)
from desktop.questions.rules import Body, Decision, Kind, Question, State, is_open
from desktop.questions.view.case import Case, member_choices
from desktop.questions.words import Lack, lack, next_text
from desktop.ui.asking import Given, Wanted
from desktop.ui.clock import time_of, time_typed
from desktop.ui.recordhead import Doing, Next
from desktop.ui.services import Services
from desktop.ui.writing import Action, Writer

Answered = Callable[[Given], Action]
"""Makes the action of what was given."""

_ICONS = {
    State.TRIAGED: "split",
    State.AWAITING: "landmark",
    State.IN_PROGRESS: "pen-line",
    State.FOR_APPROVAL: "stamp",
    State.APPROVED: "check",
    State.SENT: "send",
    State.CLOSED: "archive",
}


class Doings(QObject):
    """Knows what the question in view allows, asks in place for what a step needs, and writes it."""

    asked = Signal(object, object)
    """A `Wanted`, and the `Answered` that makes an action of what was given."""
    problem_found = Signal(object)
    gone = Signal()
    """The question was removed without trace."""
    guidance_needed = Signal()
    """The fields of the talk must be filled in first."""

    def __init__(
        self, services: Services, writer: Writer, successors: Successors | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._writer, self._successors = services, writer, successors
        self.case: Case | None = None
        self.chosen: Kind | None = None
        """The kind that is chosen in the panel, while the question is being sorted."""
        self.sorting = False
        self.guidance: Callable[[], Given | None] = lambda: None

    def following(self) -> Next | None:
        """The next step with what is missing for it."""
        case = self.case
        if case is None:
            return None
        target = State.TRIAGED if self.sorting else rules.next_state(case.question)
        if target is None:
            return None
        if target is State.TRIAGED and self.chosen is Kind.GUIDANCE:
            return Next(translate("QuestionDoing", "Keep only the talk"), "lock", self._lacks(case))
        return Next(next_text(target), _ICONS[target], self._lacks(case))

    def _lacks(self, case: Case) -> tuple[Lack, ...]:
        question = case.question
        if self.sorting:
            question = replace(question, state=State.RECEIVED, kind=self.chosen)
        return tuple(lack(need) for need in rules.missing(question, case.actor))

    def primary(self) -> None:
        """Takes the next step, or asks for what belongs to it."""
        case, following = self.case, self.following()
        if case is None or following is None or following.lacks:
            return
        if self.sorting:
            self.sort()
        elif rules.next_state(case.question) is State.SENT:
            self.confirm_sent()
        else:
            self._write(actions.advance)

    def sort(self) -> None:
        """Sorts as the chosen kind; confidential guidance leaves the register."""
        kind = self.chosen
        if kind is Kind.GUIDANCE:
            self._keep_as_talk()
        elif kind is not None:
            self._write(lambda session, question: actions.triage(session, question, kind))

    def send_back(self) -> None:
        """Asks what should be different, and sends the answer back (D3b)."""
        fields = remark_fields(translate("QuestionDoing", "What should be different"))
        wanted = Wanted(
            translate("QuestionDoing", "Send the answer back"),
            translate("QuestionDoing", "Send back"),
            fields,
            rule="D3b",
        )
        self.asked.emit(wanted, lambda given: lambda s, q: actions.send_back(s, q, given["remark"]))

    def end_early(self, state: State) -> None:
        """Asks for the reason, and withdraws or declines."""
        withdrawn = state is State.WITHDRAWN
        title = (
            translate("QuestionDoing", "Withdraw the question")
            if withdrawn
            else translate("QuestionDoing", "Decline the question")
        )
        verb = translate("QuestionDoing", "Withdraw") if withdrawn else translate("QuestionDoing", "Decline")
        wanted = Wanted(title, verb, remark_fields(translate("QuestionDoing", "Reason")), danger=True)
        self.asked.emit(wanted, lambda given: lambda s, q: actions.end_early(s, q, state, given["remark"]))

    def give_notice(self) -> None:
        """Asks for the new date and why, and keeps the delay notice."""
        said = translate("QuestionDoing", "The member is told before the deadline. Reminders follow the new date.")
        wanted = Wanted(
            translate("QuestionDoing", "Delay notice"),
            translate("QuestionDoing", "Keep the notice"),
            delay_fields(),
            sentence=said,
            rule="D3a",
        )
        self.asked.emit(wanted, lambda given: lambda s, q: actions.give_notice(s, q, given["after"], given["reason"]))

    def decide(self) -> None:
        """Asks who set the larger task going and for the agreed deadline (D3a)."""
        case = self._case()
        wanted = Wanted(
            translate("QuestionDoing", "The task was set going"),
            translate("QuestionDoing", "Note the decision"),
            decision_fields(self._committees()),
            {"body": Body.COMMITTEE, "on": case.known.today, "committee_id": case.question.committee_id},
            rule="D3a",
            shown=lambda given: {"committee_id": given["body"] is Body.COMMITTEE},
        )

        def answered(given: Given) -> Action:
            committee = given["committee_id"] or 0 if given["body"] is Body.COMMITTEE else 0
            decision = Decision(given["body"], given["on"], given["case_number"], committee)
            return lambda session, question: actions.decide(session, question, decision, given["deadline"])

        self.asked.emit(wanted, answered)

    def narrow(self) -> None:
        """Asks whom the answer goes to (D3c)."""
        case = self._case()
        question, known = case.question, case.known
        consulted = [(each.name, each.name) for each in approvers_on(known.officials.values(), known.today)]
        wanted = Wanted(
            translate("QuestionDoing", "Recipients"),
            translate("QuestionDoing", "Save recipients"),
            circle_fields(self._committees(), member_choices(known, known.today, question.circle_id or 0), consulted),
            {
                "scope": question.scope,
                "committee_id": question.circle_id if question.scope is Scope.COMMITTEE else question.committee_id,
                "member_id": question.circle_id if question.scope is Scope.SINGLE else question.member_id,
                "reason": question.narrow_reason,
                "consulted": question.consulted,
            },
            rule="D3c",
            shown=_circle_shown,
        )
        self.asked.emit(wanted, lambda given: lambda s, q: actions.narrow(s, q, circle_of(given)))

    def confirm_sent(self) -> None:
        """Asks how and when the answer was sent, and records it (D5)."""
        case = self._case()
        now = case.known.local(self._services.clock.now())
        said = translate("QuestionDoing", "The ledger keeps the recipients as they stand today. This cannot be undone.")
        wanted = Wanted(
            translate("QuestionDoing", "The answer has been sent"),
            translate("QuestionDoing", "I have sent it"),
            sent_fields(),
            {"channel": Channel.MAIL, "day": now.date(), "time": time_typed(now)},
            sentence=said,
            rule="D5",
        )

        def answered(given: Given) -> Action:
            hour, minute = time_of(given["time"]) or (now.hour, now.minute)
            day = given["day"]
            at = datetime(day.year, day.month, day.day, hour, minute, tzinfo=case.known.zone)
            if at.date() == now.date() and (hour, minute) == (now.hour, now.minute):
                at = now
            return lambda session, question: answering.confirm_sent(session, question, given["channel"], at)

        self.asked.emit(wanted, answered)

    def beside(self) -> Doing | None:
        """The one secondary action beside the primary button."""
        case = self.case
        if case is None:
            return None
        if case.question.kind is Kind.VISIT and case.question.state is not State.RECEIVED:
            return self._visit(case)
        if self._may_send_back(case):
            return Doing("send-back", translate("QuestionDoing", "Send back …"), self.send_back)
        if case.question.kind is Kind.LARGER and case.question.state in (State.TRIAGED, State.AWAITING):
            return Doing("decide", translate("QuestionDoing", "Note decision …"), self.decide)
        return None

    def make_visit(self) -> None:
        """Makes a visit of a request, and goes to it (B1.1)."""
        case, successors = self._case(), self._successors
        if successors is None:
            return

        def done(changes: tuple[Change, Change]) -> None:
            self._services.places.go(successors.place, changes[1].id)

        id = case.question.id
        self._services.tasks.write(
            lambda session: successors.make(session, store.get(session, id)), done, self.problem_found.emit, owner=self
        )

    def _visit(self, case: Case) -> Doing | None:
        """The way from a request for a visit to the visit (B1.1)."""
        successors, visit = self._successors, case.successor
        if successors is None:
            return None
        if visit is None:
            said = translate("QuestionDoing", "Make a visit of it")
            return Doing("make-visit", said, self.make_visit, icon="map-pin") if is_open(case.question) else None
        said = translate("QuestionDoing", "Open visit {number}").format(number=visit.number)
        return Doing(
            "open-visit", said, lambda: self._services.places.go(successors.place, visit.id), icon="map-pin", reads=True
        )

    def _may_send_back(self, case: Case) -> bool:
        approved = case.question.state is State.APPROVED and case.actor.may_approve
        return approved or rules.may_send_back(case.question, case.actor)

    def endings(self) -> tuple[Doing, ...]:
        """What ends or delays a question, for the menu."""
        question = self.case.question if self.case else None
        is_open = question is not None and rules.may_end_early(question)
        put_off = question is not None and is_open and question.deadline is not None
        notice = translate("QuestionDoing", "Delay notice …")
        withdraw, decline = translate("QuestionDoing", "Withdraw …"), translate("QuestionDoing", "Decline …")
        return (
            Doing("delay", notice, self.give_notice, put_off, "calendar-clock"),
            Doing("withdraw", withdraw, lambda: self.end_early(State.WITHDRAWN), is_open, "undo-2"),
            Doing("decline", decline, lambda: self.end_early(State.DECLINED), is_open, "ban"),
        )

    def _keep_as_talk(self) -> None:
        """Warns, and keeps only that a talk is wanted (D1, D4)."""
        given = self.guidance()
        if given is None:
            self.guidance_needed.emit()
            return
        sure = self._services.asker.confirm(
            translate("QuestionDoing", "Remove the mail without trace?"),
            translate(
                "QuestionDoing",
                "Its text and files are removed from the register, the search and the log. "
                "Only that a talk is wanted is kept. It cannot be undone.",
            ),
            translate("QuestionDoing", "Remove the mail"),
            translate("QuestionDoing", "Keep the mail"),
            danger=True,
        )
        if not sure:
            return

        def action(session: Any, question: Question) -> Change:
            return talks.keep_as_talk(session, question, given["official_id"], given["on"], bool(given["written"]))

        self._writer.write(action, lambda _change: self.gone.emit(), self.problem_found.emit)

    def _write(self, action: Action) -> None:
        self._writer.write(action, failed=self.problem_found.emit)

    def _case(self) -> Case:
        assert self.case is not None
        return self.case

    def _committees(self) -> tuple[tuple[int, str], ...]:
        return tuple((each.id, each.name) for each in self._case().known.committees.values())


def _circle_shown(given: Given) -> dict[str, bool]:
    """Which fields a scope needs (D3c)."""
    narrow = given["scope"] is not Scope.ALL
    return {
        "committee_id": given["scope"] is Scope.COMMITTEE,
        "member_id": given["scope"] is Scope.SINGLE,
        "reason": narrow,
        "consulted": narrow,
    }


def circle_of(given: Given) -> Circle:
    """Whom an answer goes to, of what was given (D3c)."""
    scope = given["scope"]
    id = {Scope.COMMITTEE: given["committee_id"], Scope.SINGLE: given["member_id"]}.get(scope)
    return Circle(scope, id or None, given["reason"], given["consulted"] or "")

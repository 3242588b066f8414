"""Visits: what can be done with the visit in view: its next step, and everything else, asked for in place."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop.base.words import translate
from desktop.dispatch.rules import Channel
from desktop.dispatch.words import channel_text
from desktop.ui.asking import Given, Wanted
from desktop.ui.recordhead import Doing, Next
from desktop.ui.services import Services
from desktop.ui.writing import Action, Writer
from desktop.visits.actions import leaving, noting, planning, steps
from desktop.visits.actions.leaving import Document, Sending, document_title
from desktop.visits.form.fields import declined_fields, exception_fields, remark_fields, sent_fields, told_fields
from desktop.visits.rules.records import COMING, DeclinedTime, State, VisitKind
from desktop.visits.rules.steps import may_cancel, may_decline, may_reopen, next_state
from desktop.visits.view.case import Case
from desktop.visits.words import lack, next_text
from desktop.workdays.quarantine import Dispensation

Answered = Callable[[Given], Action]
"""Makes the action of what was given."""
ICONS = {
    State.PLANNING: "pen-line",
    State.CONFIRMED: "calendar-check",
    State.HELD: "check",
    State.CLOSED: "archive",
}
"""The icon of the button that leads to a state."""


class Doings(QObject):
    """Knows what the visit in view allows, asks in place for what a step needs, and writes it."""

    asked = Signal(object, object)
    """A `Wanted`, and the `Answered` that makes an action of what was given."""
    problem_found = Signal(object)

    def __init__(self, services: Services, writer: Writer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._writer = services, writer
        self.case: Case | None = None

    def following(self) -> Next | None:
        """The next step with what is missing for it."""
        case = self.case
        target = next_state(case.visit) if case else None
        if case is None or target is None:
            return None
        return Next(
            next_text(target), ICONS[target], tuple(lack(each) for each in case.scene.checklist if not each.done)
        )

    def primary(self) -> None:
        """Takes the next step."""
        following = self.following()
        if following is not None and not following.lacks:
            self.write(steps.advance)

    def write(self, action: Action) -> None:
        """Runs an action on the visit in view."""
        self._writer.write(action, failed=self.problem_found.emit)

    def endings(self) -> tuple[Doing, ...]:
        """What ends a visit early, or takes it up again."""
        visit = self.case.visit if self.case else None
        decline = visit is not None and may_decline(visit)
        cancel = visit is not None and may_cancel(visit)
        again = visit is not None and may_reopen(visit)
        time = visit is not None and visit.kind is VisitKind.MEMBER and visit.state in COMING
        ruled = self.case is not None and self.case.scene.blocked
        return (
            Doing(
                "decline-time", translate("VisitDoing", "Decline this time …"), self.decline_time, time, "calendar-x"
            ),
            Doing("exception", translate("VisitDoing", "Note an exception …"), self.decide_exception, ruled, "gavel"),
            Doing("decline", translate("VisitDoing", "Decline visit …"), self.decline, decline, "ban"),
            Doing("cancel", translate("VisitDoing", "Cancel visit …"), self.cancel, cancel, "calendar-x"),
            Doing("reopen", translate("VisitDoing", "Take up again …"), self.reopen, again, "rotate-ccw"),
        )

    def decline(self) -> None:
        """Asks for the reason, and declines the request."""
        title, verb = translate("VisitDoing", "Decline the visit"), translate("VisitDoing", "Decline")
        self._reason(title, verb, lambda given: lambda s, v: steps.decline(s, v, given["remark"]), danger=True)

    def cancel(self) -> None:
        """Asks for the reason, and calls the visit off."""
        title, verb = translate("VisitDoing", "Cancel the visit"), translate("VisitDoing", "Cancel visit")
        self._reason(title, verb, lambda given: lambda s, v: steps.cancel(s, v, given["remark"]), danger=True)

    def reopen(self) -> None:
        """Asks why, and takes a visit up again that was called off."""
        title, verb = translate("VisitDoing", "Take the visit up again"), translate("VisitDoing", "Take up again")
        self._reason(title, verb, lambda given: lambda s, v: steps.reopen(s, v, given["remark"]))

    def decide_exception(self) -> None:
        """Asks who decided on an exception from the quarantine, when and why (B1.4)."""
        if self.case is None:
            return
        wanted = Wanted(
            translate("VisitDoing", "Exception from the quarantine"),
            translate("VisitDoing", "Note the exception"),
            exception_fields(),
            {"decided_on": self.case.known.today},
            translate("VisitDoing", "The name and the reason are kept with the visit and in the log."),
            "B1.4",
        )

        def answered(given: Given) -> Action:
            decision = Dispensation(given["decided_by"], given["decided_on"], given["reason"])
            return lambda session, visit: noting.dispense(session, visit, decision)

        self.asked.emit(wanted, answered)

    def decline_time(self) -> None:
        """Asks which time the leader could not offer, and why (B2.2)."""
        if self.case is None:
            return
        visit, today = self.case.visit, self.case.known.today
        wanted = Wanted(
            translate("VisitDoing", "Declined time"),
            translate("VisitDoing", "Keep the declined time"),
            declined_fields(),
            {"day": visit.day, "at": visit.start},
            translate("VisitDoing", "The month within which a visit must be possible goes on running."),
            "B2.2",
        )

        def answered(given: Given) -> Action:
            declined = DeclinedTime(given["day"], given["reason"], today, given["at"], self._services.user.name)
            return lambda session, visit: noting.decline_time(session, visit, declined)

        self.asked.emit(wanted, answered)

    def tell_mayor(self) -> None:
        """Asks on which day the mayor was told (B2.2, B2.3)."""
        title, rule = translate("VisitDoing", "The mayor has been told"), self._mayors_rule()
        self._told(title, lambda given: lambda s, v: noting.tell_mayor(s, v, given["on"]), rule)

    def tell_chairs(self) -> None:
        """Asks on which day the group chairs were told (B1.3)."""
        title = translate("VisitDoing", "The group chairs have been told")
        self._told(title, lambda given: lambda s, v: noting.tell_chairs(s, v, given["on"]), "B1.3")

    def use_day(self, day: object) -> None:
        """Moves the visit to another day."""
        self.write(lambda session, visit: planning.edit(session, visit, {"day": day}))

    def note_sent(self, document: Document) -> None:
        """Asks how and when a document was sent, and records it (B1.2, D5)."""
        if self.case is None:
            return
        known = self.case.known
        now = known.local(self._services.clock.now())
        wanted = Wanted(
            translate("VisitDoing", "{document} has been sent").format(document=document_title(document)),
            translate("VisitDoing", "I have sent it"),
            sent_fields(tuple((each, channel_text(each)) for each in Channel)),
            {"channel": Channel.MAIL, "day": now.date(), "at": now.hour * 60 + now.minute},
            translate("VisitDoing", "What members got stands in the ledger, and cannot be undone there."),
            "B1.2",
        )

        def answered(given: Given) -> Action:
            day, minutes = given["day"], given["at"]
            at = datetime(day.year, day.month, day.day, minutes // 60, minutes % 60, tzinfo=known.zone)
            moment = now if (at.date(), minutes) == (now.date(), now.hour * 60 + now.minute) else at
            sending = Sending(document, given["channel"], moment)
            return lambda session, visit: leaving.confirm_sent(session, visit, sending)

        self.asked.emit(wanted, answered)

    def _mayors_rule(self) -> str:
        return "B2.3" if self.case is not None and self.case.visit.kind is VisitKind.COMMITTEE else "B2.2"

    def _reason(self, title: str, verb: str, answered: Answered, danger: bool = False) -> None:
        fields = remark_fields(translate("VisitDoing", "Reason"))
        self.asked.emit(Wanted(title, verb, fields, danger=danger), answered)

    def _told(self, title: str, answered: Answered, rule: str) -> None:
        if self.case is not None:
            fields = told_fields(translate("VisitDoing", "Told on"))
            verb = translate("VisitDoing", "Note it")
            self.asked.emit(Wanted(title, verb, fields, {"on": self.case.known.today}, rule=rule), answered)

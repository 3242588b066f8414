"""Visits: what stands above the tabs in plum or amber: the quarantine, the month that runs out, a visit too long."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.ui.buttons import Button, button
from desktop.ui.layout import Item
from desktop.ui.pieces import Notice
from desktop.ui.section import Section
from desktop.visits.rules.limits import Standing, dispensation, too_long
from desktop.visits.rules.records import COMING, VisitKind
from desktop.visits.view.asking import RULES
from desktop.visits.view.case import Case
from desktop.visits.words import length_text, month_text, rule_text
from desktop.workdays.quarantine import Effect
from desktop.workdays.words import ruling_text


class Notices(Section):
    """The notices of a visit, each with its rule and the ways out of it."""

    free_day_requested = Signal(object)
    """The first free day (B1.4)."""
    exception_requested = Signal()

    def __init__(self) -> None:
        super().__init__(8)

    @override
    def subject(self, case: Case) -> object:
        return case.visit.id

    @override
    def concerns(self, case: Case) -> bool:
        return case.visit.state in COMING and bool(self._all(case))

    @override
    def facts(self, case: Case) -> object:
        visit, scene = case.visit, case.scene
        return (scene.ruling, scene.blocked, scene.month, visit.dispensations, visit.end, visit.start, visit.items)

    @override
    def items(self, case: Case) -> Sequence[Item]:
        return self._all(case)

    def _all(self, case: Case) -> tuple[Item, ...]:
        found = (self._quarantine(case), _month(case), _length(case))
        return tuple(each for each in found if each is not None)

    def _quarantine(self, case: Case) -> Notice | None:
        """Which election, from when to when, and the first free day; who decided otherwise, where somebody has."""
        ruling, exception = case.scene.ruling, dispensation(case.visit)
        if ruling is None or ruling.effect is Effect.NONE:
            return None
        day, why = dates.date_text(ruling.day), ruling_text(ruling, case.known.country)
        if exception is not None:
            told = translate("VisitNotice", "{name} decided on {day}: {reason}")
            said = told.format(
                name=exception.decided_by, day=dates.date_text(exception.decided_on), reason=exception.reason
            )
            what = translate("VisitNotice", "{day} lies in the quarantine, and an exception is decided")
            return _notice("info", what.format(day=day), said, rule="B1.4")
        what = translate("VisitNotice", "{day} lies in the quarantine").format(day=day)
        if ruling.effect is Effect.INFORM:
            return _notice("info", what, why, rule="B1.4")
        free = translate("VisitNotice", "Use {day}, the first free date").format(day=dates.date_text(ruling.first_free))
        use = button(free, on_click=lambda: self.free_day_requested.emit(ruling.first_free), writes=True)
        decide = button(
            translate("VisitNotice", "Note an exception …"), "link", on_click=self.exception_requested.emit, writes=True
        )
        return _notice("quar", what, why, (use, decide), "B1.4")


def _notice(kind: str, what: str, why: str, actions: Sequence[Button] = (), rule: str = "") -> Notice:
    return RULES.explained(Notice(kind, what, why, actions, rule_text(rule) if rule else ""), rule)


def _month(case: Case) -> Notice | None:
    """A member's visit must be possible within the month (B2.2)."""
    month = case.scene.month
    if month is None or month.standing not in (Standing.RUNNING_OUT, Standing.OVER):
        return None
    over = month.standing is Standing.OVER
    what = (
        translate("VisitNotice", "The month has run out")
        if over
        else translate("VisitNotice", "The month is running out")
    )
    return _notice("danger" if over else "warn", what, month_text(month), rule="B2.2")


def _length(case: Case) -> Notice | None:
    """A member's visit lasts a few hours at most (B2.2)."""
    visit, frame = case.visit, case.scene.frame
    if visit.kind is not VisitKind.MEMBER or not too_long(visit, frame):
        return None
    what = translate("VisitNotice", "The visit is longer than {length}").format(length=length_text(frame.hours * 60))
    why = translate("VisitNotice", "Make it shorter before it is confirmed.")
    return _notice("warn", what, why, rule="B2.2")

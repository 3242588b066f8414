"""Overview: the desk that everything is seen from, and what of the questions waits for somebody."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop.base.settings import Profile
from desktop.overview.rules.today import Kind, Matter, Used, Wait
from desktop.overview.store.questions import DueQuestion
from desktop.questions.rules import State
from desktop.workdays.rules import Calendar

_QUESTIONS: dict[State, Wait] = {
    State.RECEIVED: Wait.SORT,
    State.TRIAGED: Wait.ANSWER,
    State.AWAITING: Wait.DECIDE,
    State.IN_PROGRESS: Wait.ANSWER,
    State.FOR_APPROVAL: Wait.APPROVE,
    State.APPROVED: Wait.SEND,
}


@dataclass(frozen=True)
class Desk:
    """What every matter is seen against: profile, calendar, day, names by id, and who sits at the screen."""

    profile: Profile
    calendar: Calendar
    today: date
    person: str = ""
    officials: Mapping[int, str] | None = None
    committees: Mapping[int, str] | None = None
    official_id: int = 0
    may_approve: bool = False

    def official(self, id: int | None) -> str:
        """The name of an official, empty for nobody."""
        return (self.officials or {}).get(id or 0, "")

    def committee(self, id: int | None) -> str:
        """The name of a committee, empty for the council."""
        return (self.committees or {}).get(id or 0, "")

    def is_mine(self, id: int | None) -> bool:
        """Whether an official is the person at the screen; what nobody is responsible for is everybody's."""
        return not id or id == self.official_id

    def timed(self, matter: Matter) -> Matter:
        """The matter with its working days left (W2)."""
        return replace(matter, left=self.calendar.left(self.today, matter.due)) if matter.due else matter


def from_questions(found: Iterable[DueQuestion], at: Desk) -> tuple[Matter, ...]:
    """Questions by what their state asks for (D3); approval waits for whoever may give it (D3b)."""
    return tuple(_question(each, at) for each in found)


def _question(each: DueQuestion, at: Desk) -> Matter:
    wait = _QUESTIONS[each.state]
    mine = at.is_mine(each.responsible_id)
    if wait is Wait.APPROVE:
        mine = at.may_approve and at.person not in each.authors
    left = at.calendar.left(at.today, each.deadline) if each.deadline else 0
    used = None
    if each.deadline is not None and not each.agreed:
        total, over = each.deadline_days or at.profile.answer_days, max(-left, 0)
        used = Used(total if over else max(total - left, 0), total, over)
    return Matter(
        wait, Kind.QUESTION, each.id, each.subject, each.number, at.official(each.responsible_id),
        each.deadline, left, mine, used, each.agreed,
    )  # fmt: skip

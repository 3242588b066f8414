"""Decisions: their follow-up, a status report each tertial, and what is reported back of delegation (S-D3, S-D5)."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from desktop.agenda.rules.meetings import COUNCIL
from desktop.base.problems import Refused
from desktop.base.words import translate


class Outcome(StrEnum):
    """Whether a decision is still being carried out (D6)."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class Progress(StrEnum):
    """How it stands with a decision, as a status report says (S-D3)."""

    ON_TRACK = "on_track"
    DELAYED = "delayed"
    DONE = "done"
    DROPPED = "dropped"


class Due(StrEnum):
    """What waits for somebody with a decision."""

    DEADLINE = "deadline"
    REPORT = "report"
    BACK = "back"
    NOTHING = "nothing"
    ENDED = "ended"


class FollowView(StrEnum):
    """The saved views of the list of decisions."""

    OPEN = "decisions_open"
    OVERDUE = "decisions_overdue"
    DELEGATED = "decisions_delegated"
    DONE = "decisions_done"
    ALL = "decisions_all"


@dataclass(frozen=True)
class Report:
    """The status of a decision for one tertial: `period` is the tertial's last day."""

    period: date
    at: datetime
    who: str
    progress: Progress
    text: str = ""


@dataclass(frozen=True)
class Decision:
    """What a body decided, or an official on its behalf, with who carries it out by when (S-D3, S-D5)."""

    title: str
    body_id: int
    decided_on: date
    text: str = ""
    case_number: str = ""
    item_id: int = 0
    responsible_id: int | None = None
    deadline: date | None = None
    outcome: Outcome = Outcome.OPEN
    ended_on: date | None = None
    delegated: bool = False
    told_id: int | None = None
    reports: tuple[Report, ...] = ()
    reported_until: date | None = None
    id: int = 0
    version: int = 0


DATES = ("04-30", "08-31", "12-31")
"""The last days of the tertials unless the municipality has chosen others (S-A6)."""


def tertials(year: int, dates: Iterable[str] = DATES) -> tuple[date, ...]:
    """The reporting dates of a year in order; a day the month does not have is its last one."""
    found = set()
    for text in dates:
        month, _, day = text.partition("-")
        found.add(date(year, int(month), min(int(day), monthrange(year, int(month))[1])))
    return tuple(sorted(found))


def last_tertial(today: date, dates: Iterable[str] = DATES) -> date | None:
    """The latest reporting date that has passed: before today; None where no dates are kept."""
    kept = tuple(dates)
    passed = [day for year in (today.year - 1, today.year) for day in tertials(year, kept) if day < today]
    return max(passed, default=None)


def next_tertial(today: date, dates: Iterable[str] = DATES) -> date | None:
    """The reporting date that comes next, today included; None where no dates are kept."""
    kept = tuple(dates)
    ahead = [day for year in (today.year, today.year + 1) for day in tertials(year, kept) if day >= today]
    return min(ahead, default=None)


def period_of(end: date, dates: Iterable[str] = DATES) -> tuple[date, date]:
    """The first and last day of the tertial that ends on a reporting date."""
    before = last_tertial(end, dates)
    return (before + timedelta(1) if before else date(end.year, 1, 1), end)


def periods(today: date, dates: Iterable[str] = DATES) -> tuple[tuple[date, date], ...]:
    """What can be reported on: the tertials that have ended, the latest first, that which runs, and whole years."""
    kept = tuple(dates)
    ends = sorted((day for year in range(today.year - 2, today.year + 1) for day in tertials(year, kept)), reverse=True)
    passed = [period_of(day, kept) for day in ends if day < today][:6]
    coming = next_tertial(today, kept)
    running = [period_of(coming, kept)] if coming else []
    years = [(date(year, 1, 1), date(year, 12, 31)) for year in (today.year, today.year - 1)]
    return tuple(dict.fromkeys((*passed, *running, *years)))


def missing_reports(decision: Decision, today: date, dates: Iterable[str] = DATES) -> tuple[date, ...]:
    """The tertials that have passed without a status report, oldest first (S-D3)."""
    if decision.outcome is not Outcome.OPEN:
        return ()
    kept, given = tuple(dates), {each.period for each in decision.reports}
    start = decision.reported_until or decision.decided_on - timedelta(1)
    years = range(decision.decided_on.year, today.year + 1)
    return tuple(day for year in years for day in tertials(year, kept) if start < day < today and day not in given)


def due_of(decision: Decision, today: date, dates: Iterable[str] = DATES) -> tuple[Due, date | None]:
    """What waits, and since or until when; what is overdue first (S-D3, S-D5)."""
    if decision.outcome is not Outcome.OPEN:
        return (Due.ENDED, decision.ended_on)
    kept = tuple(dates)
    late = [(Due.REPORT, day) for day in missing_reports(decision, today, kept)[:1]]
    if decision.deadline is not None and decision.deadline < today:
        late.append((Due.DEADLINE, decision.deadline))
    if late:
        return min(late, key=lambda each: each[1])
    if decision.delegated and decision.told_id is None:
        return (Due.BACK, decision.deadline)
    if decision.deadline is not None:
        return (Due.DEADLINE, decision.deadline)
    ahead = _next_unreported(decision, today, kept)
    return (Due.REPORT, ahead) if ahead else (Due.NOTHING, None)


def is_overdue(decision: Decision, today: date, dates: Iterable[str] = DATES) -> bool:
    """Whether the deadline or a tertial has passed without what it asks for (S-D3)."""
    late = decision.deadline is not None and decision.deadline < today
    return decision.outcome is Outcome.OPEN and (late or bool(missing_reports(decision, today, dates)))


def period_to_report(decision: Decision, today: date, dates: Iterable[str] = DATES) -> date | None:
    """The tertial a report given today is for: the oldest that is missing, else the one that runs."""
    missing = missing_reports(decision, today, dates)
    return missing[0] if missing else next_tertial(today, dates)


def with_report(decision: Decision, report: Report) -> tuple[tuple[Report, ...], date]:
    """The reports with one more, one for each tertial, and until when there are any."""
    kept = [each for each in decision.reports if each.period != report.period]
    whole = tuple(sorted((*kept, report), key=lambda each: each.period))
    return whole, whole[-1].period


def check_decision(decision: Decision, today: date) -> None:
    """Refuses a decision without words or ahead of today, or a deadline that lies before it (S-D3)."""
    if not decision.title.strip():
        raise Refused(translate("FollowUp", "Enter what was decided"), rule="S-D3")
    if decision.decided_on > today:
        raise Refused(translate("FollowUp", "The decision lies ahead"), rule="S-D3")
    if decision.deadline is not None and decision.deadline < decision.decided_on:
        raise Refused(
            translate("FollowUp", "The deadline lies before the decision"),
            advice=translate("FollowUp", "Choose a later day."),
            rule="S-D3",
        )


def state_in(decision: Decision, first: date, last: date) -> Report | None:
    """The newest status report of a stretch of time."""
    found = [each for each in decision.reports if first <= each.period <= last]
    return found[-1] if found else None


def belongs(decision: Decision, first: date, last: date) -> bool:
    """Whether a report about a stretch of time tells of a decision: open in it, or ended in it (S-D3)."""
    return decision.decided_on <= last and (decision.ended_on is None or decision.ended_on >= first)


def of_council(decision: Decision) -> bool:
    """Whether the council decided."""
    return decision.body_id == COUNCIL


def _next_unreported(decision: Decision, today: date, dates: tuple[str, ...]) -> date | None:
    """The coming reporting date for which there is no status yet."""
    given = {each.period for each in decision.reports}
    ahead = [day for year in (today.year, today.year + 1) for day in tertials(year, dates) if day >= today]
    return next((day for day in ahead if day not in given), None)

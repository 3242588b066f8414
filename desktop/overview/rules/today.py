"""Overview: what waits today: things due, overdue or held up, in sections by working days; all without a database."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class Wait(StrEnum):
    """What somebody has to do about a matter."""

    SORT = "sort"
    ANSWER = "answer"
    APPROVE = "approve"
    SEND = "send"
    DECIDE = "decide"
    AGREE_DAY = "agree_day"
    CONFIRM_VISIT = "confirm_visit"
    TELL_MAYOR = "tell_mayor"
    VISIT_TASK = "visit_task"
    SEND_TO_MEMBERS = "send_to_members"
    TELL_MEDIA = "tell_media"
    FOLLOW_UP = "follow_up"
    DECISION = "decision"
    REPORT = "report"
    TELL_BODY = "tell_body"
    ELUCIDATE = "elucidate"
    CONSENT = "consent"


class Kind(StrEnum):
    """What kind of record a matter opens."""

    QUESTION = "question"
    VISIT = "visit"
    OUTGOING = "outgoing"
    RULE = "rule"
    PROPOSAL = "proposal"
    DECISION = "decision"
    ELUCIDATION = "elucidation"
    MEETING = "meeting"
    DISPATCH = "dispatch"


PLACES: dict[Kind, str] = {
    Kind.QUESTION: "questions",
    Kind.VISIT: "visits",
    Kind.OUTGOING: "dispatch",
    Kind.DISPATCH: "dispatch",
    Kind.RULE: "rulebook",
    Kind.PROPOSAL: "rulebook",
    Kind.DECISION: "agenda",
    Kind.ELUCIDATION: "agenda",
    Kind.MEETING: "agenda",
}
"""The place of the rail where each kind of record is at home."""

RULES: dict[Wait, str] = {
    Wait.SORT: "D3",
    Wait.ANSWER: "D3a",
    Wait.APPROVE: "D3b",
    Wait.SEND: "D5",
    Wait.DECIDE: "D3a",
    Wait.AGREE_DAY: "B2.2",
    Wait.CONFIRM_VISIT: "B2.2",
    Wait.TELL_MAYOR: "B2.3",
    Wait.VISIT_TASK: "B1.3",
    Wait.SEND_TO_MEMBERS: "D8",
    Wait.TELL_MEDIA: "D8",
    Wait.FOLLOW_UP: "S-A6",
    Wait.DECISION: "S-D3",
    Wait.REPORT: "S-D3",
    Wait.TELL_BODY: "S-D5",
    Wait.ELUCIDATE: "D7",
    Wait.CONSENT: "S0",
}
"""The rule that each wait comes from."""

HELD_UP = (Wait.APPROVE, Wait.SEND, Wait.DECIDE, Wait.TELL_MAYOR, Wait.CONSENT, Wait.TELL_BODY)
"""What stands on the overview although its day is far off or unknown: others cannot go on before it is done."""


class Section(StrEnum):
    """Where a matter stands by its day (W2)."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    WAITING = "waiting"


@dataclass(frozen=True)
class Used:
    """How many working days of a deadline are used up, of how many, and how many it is over (W2)."""

    days: int
    total: int
    over: int = 0


@dataclass(frozen=True)
class Matter:
    """Something that somebody has to do: the record it opens, who does it, and by when.

    `about` is what the record is called by (a number, a code), `left` the working days left (negative: over), and
    `mine` whether it waits for the person at the screen.
    """

    wait: Wait
    kind: Kind
    id: int
    title: str
    about: str = ""
    who: str = ""
    due: date | None = None
    left: int = 0
    mine: bool = False
    used: Used | None = None
    agreed: bool = False
    at: datetime | None = None

    @property
    def key(self) -> tuple[str, str, int]:
        """What tells this matter from every other one."""
        return (self.wait.value, self.kind.value, self.id)


@dataclass(frozen=True)
class Coming:
    """A visit or meeting ahead: its day, its time in minutes after midnight, where it stands."""

    kind: Kind
    id: int
    title: str
    day: date
    start: int | None = None
    end: int | None = None
    who: str = ""
    state: str = ""
    mayor_untold: bool = False


@dataclass(frozen=True)
class Sent:
    """A dispatch of late: to how many of how many it went."""

    id: int
    kind: str
    title: str
    at: datetime
    got: int


@dataclass(frozen=True)
class Quarantine:
    """The quarantine that runs, or the next one: its days, election day, and the first free day after it (W7)."""

    first: date
    last: date
    election: date
    names: str
    free: date
    provisional: bool = False

    def day_of(self, today: date) -> int:
        """Which of its days today is; 0 before it begins."""
        return (today - self.first).days + 1 if self.first <= today <= self.last else 0

    @property
    def length(self) -> int:
        """How many days it lasts, both ends included."""
        return (self.last - self.first).days + 1

    def begins_in(self, today: date) -> int:
        """Days until it begins; 0 when it has begun."""
        return max((self.first - today).days, 0)


@dataclass(frozen=True)
class Today:
    """All that the upper cards show, read in one go; `hidden` counts matters that were too many to read."""

    day: date
    person: str
    matters: tuple[Matter, ...] = ()
    coming: tuple[Coming, ...] = ()
    sent: tuple[Sent, ...] = ()
    follow_ups: tuple[Matter, ...] = ()
    quarantine: Quarantine | None = None
    members: int = 0
    hidden: int = 0


def week_end(day: date) -> date:
    """The Sunday that ends the week of a day."""
    return day + timedelta(days=6 - day.weekday())


def section_of(matter: Matter, today: date) -> Section | None:
    """Where a matter stands; None for what neither falls due this week nor holds anybody up (W2)."""
    if matter.due is not None:
        if matter.due < today:
            return Section.OVERDUE
        if matter.due == today:
            return Section.TODAY
        if matter.due <= week_end(today):
            return Section.WEEK
    return Section.WAITING if matter.wait in HELD_UP else None


def sections(matters: Iterable[Matter], today: date, mine: bool = False) -> dict[Section, tuple[Matter, ...]]:
    """The matters in their sections, the longest overdue first; only those of the person at the screen if wanted."""
    found: dict[Section, list[Matter]] = {each: [] for each in Section}
    for each in matters:
        section = section_of(each, today)
        if section is not None and (each.mine or not mine):
            found[section].append(each)
    return {section: tuple(sorted(those, key=_order)) for section, those in found.items()}


def _order(matter: Matter) -> tuple[date, str, str, int]:
    return (matter.due or date.max, matter.kind.value, matter.about, matter.id)


@dataclass(frozen=True)
class Facts:
    """The sentence under the title: how much is overdue, to be sent today, and waits for approval."""

    overdue: int
    today: int
    approvals: int


def facts(matters: Iterable[Matter], today: date) -> Facts:
    """Counts for the sentence under the title."""
    kept = tuple(matters)
    stand = Counter(section_of(each, today) for each in kept)
    approvals = sum(each.wait is Wait.APPROVE for each in kept)
    return Facts(stand[Section.OVERDUE], stand[Section.TODAY], approvals)


def next_quarantine(periods: Iterable[Quarantine], today: date) -> Quarantine | None:
    """The quarantine that runs today, else the next one; None where none is known (W7)."""
    ahead = sorted((each for each in periods if each.last >= today), key=lambda each: each.first)
    return ahead[0] if ahead else None

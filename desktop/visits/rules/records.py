"""Visits: the record of a visit and its parts, and the choices they are made of."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.workdays.quarantine import Dispensation, GuestKind


class VisitKind(StrEnum):
    """Who visits: somebody from outside (B1), a member (B2.2), the mayor (B2.1), a standing committee (B2.3)."""

    EXTERNAL = "external"
    MEMBER = "member"
    MAYOR = "mayor"
    COMMITTEE = "committee"


class State(StrEnum):
    """Where a visit stands."""

    REQUESTED = "requested"
    PLANNING = "planning"
    CONFIRMED = "confirmed"
    HELD = "held"
    CLOSED = "closed"
    DECLINED = "declined"
    CANCELLED = "cancelled"


COMING = (State.REQUESTED, State.PLANNING, State.CONFIRMED)
"""The states of a visit that still lies ahead."""
PATH = (State.REQUESTED, State.PLANNING, State.CONFIRMED, State.HELD, State.CLOSED)
"""The states in the order every visit passes through them."""
ENDED_EARLY = (State.DECLINED, State.CANCELLED)
"""The states of a visit that does not take place."""


class Way(StrEnum):
    """The way a request came in by (B1.1)."""

    INSTITUTION = "institution"
    COMMUNICATIONS = "communications"
    DIRECTOR = "director"
    MAYORS_SECRETARY = "mayors_secretary"
    MAILBOX = "mailbox"


class Side(StrEnum):
    """The side somebody is on: what the turnout compares (B1.3)."""

    GUEST = "guest"
    POLITICAL = "political"
    ADMINISTRATION = "administration"


class Role(StrEnum):
    """What somebody does at the visit (B1.3)."""

    HOST = "host"
    MEMBER = "member"
    LEADER = "leader"
    DIRECTOR = "director"
    CENTRE_HEAD = "centre_head"
    COMMUNICATIONS = "communications"
    STAFF = "staff"
    GUEST = "guest"
    ADVISER = "adviser"


SIDES: dict[Role, Side] = {
    Role.HOST: Side.POLITICAL,
    Role.MEMBER: Side.POLITICAL,
    Role.GUEST: Side.GUEST,
    Role.ADVISER: Side.GUEST,
}
"""The side that goes with a role; every other role is the administration's."""


class TaskKind(StrEnum):
    """What an internal task is about (B1.2); an own line for everything else."""

    CATERING = "catering"
    ROOMS = "rooms"
    TECHNICAL = "technical"
    RECEPTION = "reception"
    OWN = "own"


class Paper(StrEnum):
    """The papers of an external visit (B1.2)."""

    PROGRAMME = "programme"
    INTERNAL_PLAN = "internal_plan"
    NOTE = "note"


class Receiver(StrEnum):
    """Who gets papers of an external visit (B1.2)."""

    OFFICIALS = "officials"
    HOST = "host"
    DIRECTOR = "director"
    CENTRE_HEAD = "centre_head"
    LEADER = "leader"
    STAFF = "staff"
    COMMUNICATIONS = "communications"


class Excluded(StrEnum):
    """What is not part of a visit (B2.1, B2.2); anonymised examples may be discussed."""

    NAMED_STAFF = "named_staff"
    CITIZEN_TALKS = "citizen_talks"
    HOME_VISITS = "home_visits"
    ASSESSMENTS = "assessments"
    SINGLE_CASES = "single_cases"


class View(StrEnum):
    """The saved views of the list."""

    COMING = "coming"
    HELD = "held"
    ENDED = "ended"
    ALL = "all"


class Sort(StrEnum):
    """What the list is sorted by."""

    DAY = "day"
    REQUESTED = "requested"
    NUMBER = "number"
    TITLE = "title"
    STATE = "state"


@dataclass(frozen=True)
class Guest:
    """A guest from outside: name, office, and the kind that the quarantine matrix asks about (B1.4)."""

    name: str
    office: str = ""
    kind: GuestKind = GuestKind.MINISTER


@dataclass(frozen=True)
class Contact:
    """Whom the secretariat talks to among the guest's officials (B1.2, B1.3)."""

    name: str
    title: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True)
class Item:
    """A line of the timetable: how long it lasts in minutes; `at` (minutes after midnight) only where it is fixed.

    A line without a fixed start begins when the one before it ends.
    """

    title: str
    minutes: int
    place: str = ""
    responsible: str = ""
    details: str = ""
    at: int | None = None


@dataclass(frozen=True)
class Participant:
    """Somebody who takes part, with role and, for other staff, a precise description of it (B1.3)."""

    name: str
    role: Role
    title: str = ""
    presents: bool = False
    description: str = ""
    phone: str = ""

    @property
    def side(self) -> Side:
        """The side that goes with the role."""
        return SIDES.get(self.role, Side.ADMINISTRATION)


@dataclass(frozen=True)
class Task:
    """A line of the internal plan (B1.2): never shown to guests; `at` in minutes after midnight, where it has a time.

    `done` is the day it was done.
    """

    kind: TaskKind
    text: str = ""
    responsible: str = ""
    deadline: date | None = None
    done: date | None = None
    at: int | None = None
    minutes: int = 0


@dataclass(frozen=True)
class PaperSent:
    """That a paper went to somebody on a day (B1.2)."""

    paper: Paper
    receiver: Receiver
    on: date


@dataclass(frozen=True)
class DeclinedTime:
    """A time that the leader could not offer, and why (B2.2); `noted` is the day it was declined."""

    day: date
    reason: str
    noted: date
    at: int | None = None
    who: str = ""


@dataclass(frozen=True)
class Likely:
    """A question the host may be asked, with a suggested answer: for the background note (B1.2)."""

    question: str
    answer: str = ""


@dataclass(frozen=True)
class Step:
    """A state that was reached: when, by whom, and what was said."""

    state: State
    at: datetime
    who: str
    remark: str = ""


@dataclass(frozen=True)
class Visit:
    """A visit of any kind, with all that is planned and done about it; times in minutes after midnight, local."""

    kind: VisitKind
    title: str
    requested: datetime
    number: str = ""
    state: State = State.REQUESTED
    asked_by: str = ""
    way: Way | None = None
    question_id: int = 0
    case_number: str = ""
    institution_id: int | None = None
    place: str = ""
    day: date | None = None
    start: int | None = None
    end: int | None = None
    host_id: int | None = None
    committee_id: int | None = None
    head: str = ""
    member_ids: tuple[int, ...] = ()
    guests: tuple[Guest, ...] = ()
    contacts: tuple[Contact, ...] = ()
    debate: bool = False
    purpose: str = ""
    content: str = ""
    topics: str = ""
    items: tuple[Item, ...] = ()
    participants: tuple[Participant, ...] = ()
    tasks: tuple[Task, ...] = ()
    press: str = ""
    press_contact: str = ""
    papers: tuple[PaperSent, ...] = ()
    intranet_on: date | None = None
    filed_on: date | None = None
    chairs_told_on: date | None = None
    mayor_told_on: date | None = None
    mayor_joins: bool = False
    leader: str = ""
    leader_present: bool = False
    agreed_on: date | None = None
    confirmation_on: date | None = None
    confidentiality_told: bool = False
    excluded: tuple[Excluded, ...] = ()
    declined: tuple[DeclinedTime, ...] = ()
    dispensations: tuple[Dispensation, ...] = ()
    occasion: str = ""
    facts: str = ""
    likely: tuple[Likely, ...] = ()
    points: tuple[str, ...] = ()
    practical: str = ""
    steps: tuple[Step, ...] = ()
    uid: str = ""
    sequence: int = 0
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Line:
    """What a list or the calendar shows of a visit; names are looked up from ids by whoever shows it."""

    id: int
    number: str
    kind: VisitKind
    title: str
    state: State
    requested: datetime
    asked_by: str
    day: date | None
    start: int | None
    end: int | None
    institution_id: int | None
    place: str
    host_id: int | None
    committee_id: int | None
    member_ids: tuple[int, ...]
    guests: tuple[Guest, ...]
    debate: bool
    mayor_told_on: date | None
    dispensations: tuple[Dispensation, ...]
    version: int


@dataclass(frozen=True)
class Ahead:
    """What those who look ahead need of a coming visit: where it stands, and what is still to be done for it."""

    id: int
    number: str
    kind: VisitKind
    title: str
    state: State
    requested: datetime
    asked_by: str
    day: date | None
    start: int | None
    end: int | None
    host_id: int | None
    committee_id: int | None
    leader: str
    mayor_told_on: date | None
    confirmation_on: date | None
    tasks: tuple[Task, ...]
    version: int

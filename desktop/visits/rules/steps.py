"""Visits: what is missing for the next step, each with the rule it comes from, and which steps are possible."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desktop.visits.rules import papers
from desktop.visits.rules.limits import Frame, blocked, too_long
from desktop.visits.rules.records import (
    COMING,
    ENDED_EARLY,
    PATH,
    Excluded,
    Paper,
    Receiver,
    Role,
    State,
    Visit,
    VisitKind,
)
from desktop.visits.rules.timetable import timetable_of

EXCLUDED: dict[VisitKind, tuple[Excluded, ...]] = {
    VisitKind.EXTERNAL: (),
    VisitKind.MEMBER: tuple(Excluded),
    VisitKind.MAYOR: (Excluded.CITIZEN_TALKS, Excluded.ASSESSMENTS, Excluded.SINGLE_CASES),
    VisitKind.COMMITTEE: (),
}
"""What each kind of visit goes through beforehand as not being part of it (B2.1, B2.2)."""


class Need(StrEnum):
    """What can be missing before a step, each with its rule and field in NEEDS."""

    WAY = "way"
    INSTITUTION = "institution"
    GUESTS = "guests"
    MEMBERS = "members"
    COMMITTEE = "committee"
    OWN_AREA = "own_area"
    HEAD = "head"
    DAY = "day"
    QUARANTINE = "quarantine"
    DEBATE_AGREED = "debate_agreed"
    HOST = "host"
    CHAIR = "chair"
    PURPOSE = "purpose"
    TOPICS = "topics"
    TIMETABLE = "timetable"
    OVERLAPS = "overlaps"
    LEADER = "leader"
    ROLES = "roles"
    PLAN = "plan"
    PRESS = "press"
    CHAIRS_TOLD = "chairs_told"
    NOTE = "note"
    PROGRAMME = "programme"
    LENGTH = "length"
    LEADER_PRESENT = "leader_present"
    AGREED = "agreed"
    EXCLUDED = "excluded"
    CONFIDENTIALITY = "confidentiality"
    MAYOR_TOLD = "mayor_told"
    MAYOR_TOLD_BEFORE = "mayor_told_before"
    CONFIRMATION = "confirmation"
    DAY_PASSED = "day_passed"
    PAPERS = "papers"
    INTRANET = "intranet"
    FILED = "filed"


@dataclass(frozen=True)
class Check:
    """One point before a step: what is asked, by which rule, in which field of the visit, and whether it is there."""

    need: Need
    rule: str
    field: str
    done: bool


@dataclass(frozen=True)
class Around:
    """What a visit's rules need to know of other records: the institution's committee, and the chair on the day."""

    institution_committee: int | None = None
    chair_id: int | None = None


def next_state(visit: Visit) -> State | None:
    """The state that follows, None at the end and for what does not take place."""
    if visit.state not in PATH or visit.state is PATH[-1]:
        return None
    return PATH[PATH.index(visit.state) + 1]


def checklist(visit: Visit, frame: Frame, around: Around | None = None) -> tuple[Check, ...]:
    """Everything the next step asks for, done or not, most basic first."""
    target = next_state(visit)
    found = _CHECKS.get((visit.kind, target)) if target else None
    return found(visit, frame, around or Around()) if found else ()


def missing(visit: Visit, frame: Frame, around: Around | None = None) -> tuple[Check, ...]:
    """What is not there yet for the next step, each with its rule and field."""
    return tuple(each for each in checklist(visit, frame, around) if not each.done)


def may_decline(visit: Visit) -> bool:
    """Whether the visit as a whole can be declined: a member's cannot, only the time is (B2.2)."""
    return visit.state in (State.REQUESTED, State.PLANNING) and visit.kind is not VisitKind.MEMBER


def may_cancel(visit: Visit) -> bool:
    """Whether the visit can still be called off."""
    return visit.state in COMING


def may_reopen(visit: Visit) -> bool:
    """Whether a declined or cancelled visit can be taken up again."""
    return visit.state in ENDED_EARLY


def is_open(visit: Visit) -> bool:
    """Whether the visit can still be changed; what was held takes papers and notices until it is closed."""
    return visit.state in (*COMING, State.HELD)


def may_have_programme(visit: Visit, frame: Frame) -> bool:
    """Whether the visit may be given a programme: not in quarantine, unless a named decision says so (B1.4)."""
    return not blocked(visit, frame)


def _check(need: Need, rule: str, done: bool, field: str = "") -> Check:
    """One point, whose field has the need's own name unless told otherwise."""
    return Check(need, rule, field or need.value, done)


def _external_planning(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """A request from outside is coordinated: its way is known (B1.1), where it goes, and who comes (B1)."""
    named = bool(visit.guests) and all(guest.name.strip() for guest in visit.guests)
    return (
        _check(Need.WAY, "B1.1", visit.way is not None),
        _check(Need.INSTITUTION, "B1", visit.institution_id is not None, "institution_id"),
        _check(Need.GUESTS, "B1", named or visit.debate),
    )


def _external_confirmed(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """A visit from outside is confirmed when programme, roles, press and papers are there, out of quarantine (B1)."""
    told = papers.sent_on(visit.papers, Paper.NOTE, Receiver.HOST)
    sent = papers.sent_on(visit.papers, Paper.PROGRAMME, Receiver.OFFICIALS)
    table = timetable_of(visit)
    found = (
        _check(Need.DAY, "B1.2", visit.day is not None and visit.start is not None),
        _check(Need.QUARANTINE, "B1.4", not blocked(visit, frame), "day"),
        _check(Need.HOST, "B1", visit.host_id is not None, "host_id"),
        _check(Need.PURPOSE, "B1.2", bool(visit.purpose.strip() and visit.content.strip())),
        _check(Need.TIMETABLE, "B1.2", bool(visit.items), "items"),
        _check(Need.OVERLAPS, "B1.2", not table.overlaps, "items"),
        _check(Need.LEADER, "B1.3", any(each.role is Role.LEADER for each in visit.participants), "participants"),
        _check(Need.ROLES, "B1.3", not undescribed(visit), "participants"),
        _check(Need.PLAN, "B1.2", bool(visit.tasks) and all(task.responsible.strip() for task in visit.tasks), "tasks"),
        _check(Need.PRESS, "B1.3", bool(visit.press.strip())),
        _check(Need.CHAIRS_TOLD, "B1.3", visit.chairs_told_on is not None, "chairs_told_on"),
        _check(Need.NOTE, "B1.2", told is not None, "papers"),
        _check(Need.PROGRAMME, "B1.2", sent is not None, "papers"),
    )
    if visit.debate:  # a meeting across the parties is the institution's own: agreed with its leader
        return (*found[:2], _check(Need.DEBATE_AGREED, "B1.4", visit.agreed_on is not None, "agreed_on"), found[3])
    return found if table.overlaps else tuple(each for each in found if each.need is not Need.OVERLAPS)


def _external_closed(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """A visit from outside is closed when every paper has gone, it stood on the intranet, and all is filed (B1.2)."""
    filed = _check(Need.FILED, "B1.2", visit.filed_on is not None and bool(visit.case_number.strip()), "case_number")
    if visit.debate:
        return (filed,)
    return (
        _check(Need.PAPERS, "B1.2", not papers.outstanding(visit)),
        _check(Need.INTRANET, "B1.2", visit.intranet_on is not None, "intranet_on"),
        filed,
    )


def _member_planning(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """A member's request names the members and the institution whose leader is asked (B2.2)."""
    return (
        _check(Need.MEMBERS, "B2.2", bool(visit.member_ids), "member_ids"),
        _check(Need.INSTITUTION, "B2.2", visit.institution_id is not None, "institution_id"),
    )


def _member_confirmed(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """A member's visit is short, with the leader present, agreed beforehand and confirmed in writing (B2.2)."""
    return (
        _check(Need.DAY, "B2.2", visit.day is not None and visit.start is not None),
        _check(Need.LENGTH, "B2.2", not too_long(visit, frame), "end"),
        _check(Need.LEADER_PRESENT, "B2.2", visit.leader_present and bool(visit.leader.strip())),
        _check(Need.PURPOSE, "B2.2", bool(visit.purpose.strip())),
        _check(Need.TOPICS, "B2.2", bool(visit.topics.strip())),
        _check(Need.AGREED, "B2.2", visit.agreed_on is not None, "agreed_on"),
        _excluded(visit, "B2.2"),
        _check(Need.CONFIDENTIALITY, "B2.2", visit.confidentiality_told, "confidentiality_told"),
        _check(Need.MAYOR_TOLD, "B2.2", visit.mayor_told_on is not None, "mayor_told_on"),
        _check(Need.CONFIRMATION, "B2.2", visit.confirmation_on is not None, "confirmation_on"),
    )


def _mayor_planning(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """The mayor's visit names where it goes (B2.1)."""
    return (_check(Need.INSTITUTION, "B2.1", visit.institution_id is not None, "institution_id"),)


def _mayor_confirmed(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """The mayor talks with leaders and staff, but takes no part in single cases (B2.1)."""
    return (
        _check(Need.DAY, "B2.1", visit.day is not None and visit.start is not None),
        _check(Need.PURPOSE, "B2.1", bool(visit.purpose.strip())),
        _excluded(visit, "B2.1"),
    )


def _committee_planning(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """A standing committee visits an institution in its own area (B2.3)."""
    own = around.institution_committee in (None, visit.committee_id)
    return (
        _check(Need.COMMITTEE, "B2.3", visit.committee_id is not None, "committee_id"),
        _check(Need.INSTITUTION, "B2.3", visit.institution_id is not None, "institution_id"),
        _check(Need.OWN_AREA, "B2.3", own and visit.institution_id is not None, "institution_id"),
    )


def _committee_confirmed(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """Its chair arranges it through the professional head, and the mayor is told: no way round that (B2.3)."""
    chairs = visit.host_id is not None and around.chair_id in (None, visit.host_id)
    return (
        _check(Need.DAY, "B2.3", visit.day is not None and visit.start is not None),
        _check(Need.CHAIR, "B2.3", chairs, "host_id"),
        _check(Need.HEAD, "B2.3", bool(visit.head.strip())),
        _check(Need.PURPOSE, "B2.3", bool(visit.purpose.strip())),
        _check(Need.MAYOR_TOLD, "B2.3", visit.mayor_told_on is not None, "mayor_told_on"),
    )


def _committee_held(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """The mayor was told before the visit took place (B2.3)."""
    before = visit.mayor_told_on is not None and visit.day is not None and visit.mayor_told_on <= visit.day
    return (*_held(visit, frame, around), _check(Need.MAYOR_TOLD_BEFORE, "B2.3", before, "mayor_told_on"))


def _held(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """A visit has been held when its day has come."""
    return (_check(Need.DAY_PASSED, "B1", visit.day is not None and visit.day <= frame.today, "day"),)


def _nothing(visit: Visit, frame: Frame, around: Around) -> tuple[Check, ...]:
    """Nothing is asked for."""
    return ()


def _excluded(visit: Visit, rule: str) -> Check:
    """Whether everything that is not part of the visit has been gone through (B2.1, B2.2)."""
    return _check(Need.EXCLUDED, rule, set(EXCLUDED[visit.kind]) <= set(visit.excluded))


def undescribed(visit: Visit) -> tuple[str, ...]:
    """The names of other staff whose role is not described precisely (B1.3)."""
    return tuple(each.name for each in visit.participants if each.role is Role.STAFF and not each.description.strip())


_Checks = Callable[[Visit, Frame, Around], tuple[Check, ...]]
_CHECKS: dict[tuple[VisitKind, State], _Checks] = {
    (VisitKind.EXTERNAL, State.PLANNING): _external_planning,
    (VisitKind.EXTERNAL, State.CONFIRMED): _external_confirmed,
    (VisitKind.EXTERNAL, State.HELD): _held,
    (VisitKind.EXTERNAL, State.CLOSED): _external_closed,
    (VisitKind.MEMBER, State.PLANNING): _member_planning,
    (VisitKind.MEMBER, State.CONFIRMED): _member_confirmed,
    (VisitKind.MEMBER, State.HELD): _held,
    (VisitKind.MEMBER, State.CLOSED): _nothing,
    (VisitKind.MAYOR, State.PLANNING): _mayor_planning,
    (VisitKind.MAYOR, State.CONFIRMED): _mayor_confirmed,
    (VisitKind.MAYOR, State.HELD): _held,
    (VisitKind.MAYOR, State.CLOSED): _nothing,
    (VisitKind.COMMITTEE, State.PLANNING): _committee_planning,
    (VisitKind.COMMITTEE, State.CONFIRMED): _committee_confirmed,
    (VisitKind.COMMITTEE, State.HELD): _committee_held,
    (VisitKind.COMMITTEE, State.CLOSED): _nothing,
}

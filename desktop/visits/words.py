"""Visits: the words for kinds, states, roles and papers, for what is missing, and for times."""

from dataclasses import dataclass
from datetime import date

from desktop.base import dates
from desktop.base.words import language, translate
from desktop.visits.rules.limits import Month, Standing, Turnout
from desktop.visits.rules.load import ConflictKind, Load
from desktop.visits.rules.records import (
    Excluded,
    Line,
    Paper,
    Receiver,
    Role,
    Side,
    Sort,
    State,
    TaskKind,
    View,
    Visit,
    VisitKind,
    Way,
)
from desktop.visits.rules.steps import Check, Need


def kind_text(kind: VisitKind) -> str:
    """The name of a kind of visit."""
    return {
        VisitKind.EXTERNAL: translate("Visit", "External visit"),
        VisitKind.MEMBER: translate("Visit", "Member's visit"),
        VisitKind.MAYOR: translate("Visit", "Mayor's visit"),
        VisitKind.COMMITTEE: translate("Visit", "Committee's visit"),
    }[kind]


def state_text(state: State) -> str:
    """The name of a state."""
    return {
        State.REQUESTED: translate("Visit", "Requested"),
        State.PLANNING: translate("Visit", "Being planned"),
        State.CONFIRMED: translate("Visit", "Confirmed"),
        State.HELD: translate("Visit", "Held"),
        State.CLOSED: translate("Visit", "Closed"),
        State.DECLINED: translate("Visit", "Declined"),
        State.CANCELLED: translate("Visit", "Cancelled"),
    }[state]


def view_text(view: View) -> str:
    """The name of a saved view."""
    return {
        View.COMING: translate("Visit", "Coming"),
        View.HELD: translate("Visit", "Held visits"),
        View.ENDED: translate("Visit", "Called off"),
        View.ALL: translate("Visit", "All"),
    }[view]


def sort_text(sort: Sort) -> str:
    """What the list is sorted by."""
    return {
        Sort.DAY: translate("Visit", "day"),
        Sort.REQUESTED: translate("Visit", "time of request"),
        Sort.NUMBER: translate("Visit", "number"),
        Sort.TITLE: translate("Visit", "title"),
        Sort.STATE: translate("Visit", "state"),
    }[sort]


def way_text(way: Way) -> str:
    """The way a request came in by (B1.1)."""
    return {
        Way.INSTITUTION: translate("Visit", "The institution"),
        Way.COMMUNICATIONS: translate("Visit", "The communications department"),
        Way.DIRECTOR: translate("Visit", "A director"),
        Way.MAYORS_SECRETARY: translate("Visit", "The mayor's secretary"),
        Way.MAILBOX: translate("Visit", "The mailbox"),
    }[way]


def side_text(side: Side) -> str:
    """A side of the turnout (B1.3)."""
    return {
        Side.GUEST: translate("VisitPaper", "Guests"),
        Side.POLITICAL: translate("VisitPaper", "Politicians"),
        Side.ADMINISTRATION: translate("VisitPaper", "Administration"),
    }[side]


def role_text(role: Role) -> str:
    """What somebody does at the visit (B1.3)."""
    return {
        Role.HOST: translate("VisitPaper", "Host"),
        Role.MEMBER: translate("VisitPaper", "Member of the council"),
        Role.LEADER: translate("VisitPaper", "Head of the institution"),
        Role.DIRECTOR: translate("VisitPaper", "Director"),
        Role.CENTRE_HEAD: translate("VisitPaper", "Centre head"),
        Role.COMMUNICATIONS: translate("VisitPaper", "Communications"),
        Role.STAFF: translate("VisitPaper", "Other staff"),
        Role.GUEST: translate("VisitPaper", "Guest"),
        Role.ADVISER: translate("VisitPaper", "Guest's adviser"),
    }[role]


def task_text(kind: TaskKind) -> str:
    """What an internal task is about (B1.2)."""
    return {
        TaskKind.CATERING: translate("VisitPaper", "Catering"),
        TaskKind.ROOMS: translate("VisitPaper", "Rooms"),
        TaskKind.TECHNICAL: translate("VisitPaper", "Technical"),
        TaskKind.RECEPTION: translate("VisitPaper", "Reception"),
        TaskKind.OWN: translate("VisitPaper", "Other"),
    }[kind]


def paper_text(paper: Paper) -> str:
    """A paper of a visit (B1.2)."""
    return {
        Paper.PROGRAMME: translate("Visit", "Programme with timetable"),
        Paper.INTERNAL_PLAN: translate("Visit", "Internal plan"),
        Paper.NOTE: translate("Visit", "Background note"),
    }[paper]


def receiver_text(receiver: Receiver) -> str:
    """Who gets papers (B1.2)."""
    return {
        Receiver.OFFICIALS: translate("Visit", "The guest's officials"),
        Receiver.HOST: translate("Visit", "The host"),
        Receiver.DIRECTOR: translate("Visit", "The director"),
        Receiver.CENTRE_HEAD: translate("Visit", "The centre head"),
        Receiver.LEADER: translate("Visit", "The head of the institution"),
        Receiver.STAFF: translate("Visit", "The unit's staff"),
        Receiver.COMMUNICATIONS: translate("Visit", "The communications department"),
    }[receiver]


def excluded_text(excluded: Excluded) -> str:
    """What is not part of a visit (B2.1, B2.2)."""
    return {
        Excluded.NAMED_STAFF: translate("VisitPaper", "Following named members of staff in their work"),
        Excluded.CITIZEN_TALKS: translate("VisitPaper", "Taking part in talks with citizens or companies"),
        Excluded.HOME_VISITS: translate("VisitPaper", "Visiting citizens in their homes"),
        Excluded.ASSESSMENTS: translate("VisitPaper", "Decisions on what somebody is granted"),
        Excluded.SINGLE_CASES: translate("VisitPaper", "Discussing single cases; examples without names are possible"),
    }[excluded]


def conflict_text(kind: ConflictKind, other: Line) -> str:
    """What another visit shares with this one."""
    said = translate("Visit", "The institution has {number} {title} on the same day")
    if kind is ConflictKind.HOST:
        said = translate("Visit", "The host is at {number} {title} at the same time")
    return said.format(number=other.number, title=other.title)


@dataclass(frozen=True)
class Lack:
    """What is missing, in a sentence, with its rule and its field."""

    need: Need
    text: str
    rule: str
    field: str


def lack(check: Check) -> Lack:
    """What a point of the checklist asks for, in a sentence."""
    return Lack(check.need, need_text(check.need), check.rule, check.field)


def need_text(need: Need) -> str:
    """What is to be done about a need, in a sentence."""
    return {**_first_needs(), **_later_needs()}[need]


def _first_needs() -> dict[Need, str]:
    """The needs of a request, and what a visit is."""
    return {
        Need.WAY: translate("VisitNeed", "Choose the way the request came in by"),
        Need.INSTITUTION: translate("VisitNeed", "Choose the institution"),
        Need.GUESTS: translate("VisitNeed", "Enter the guests with their names"),
        Need.MEMBERS: translate("VisitNeed", "Choose the members who visit"),
        Need.COMMITTEE: translate("VisitNeed", "Choose the committee"),
        Need.OWN_AREA: translate("VisitNeed", "The institution must belong to the committee's own area"),
        Need.HEAD: translate("VisitNeed", "Enter the professional head it is arranged with"),
        Need.DAY: translate("VisitNeed", "Enter day and time"),
        Need.QUARANTINE: translate("VisitNeed", "Choose a day outside the quarantine"),
        Need.DEBATE_AGREED: translate("VisitNeed", "Agree the meeting with the head of the institution"),
        Need.HOST: translate("VisitNeed", "Choose the host"),
        Need.CHAIR: translate("VisitNeed", "The chair of the committee arranges the visit"),
        Need.PURPOSE: translate("VisitNeed", "Enter purpose and content"),
        Need.TOPICS: translate("VisitNeed", "Enter the topics"),
        Need.TIMETABLE: translate("VisitNeed", "Make the timetable"),
        Need.OVERLAPS: translate("VisitNeed", "Mend the overlaps in the timetable"),
        Need.LEADER: translate("VisitNeed", "Add the head of the institution to the participants"),
        Need.ROLES: translate("VisitNeed", "Describe the roles of other staff"),
        Need.PLAN: translate("VisitNeed", "Make the internal plan, with somebody responsible for every task"),
        Need.PRESS: translate("VisitNeed", "Agree how the press is handled"),
    }


def _later_needs() -> dict[Need, str]:
    """The needs of what is told, agreed, sent and filed."""
    return {
        Need.CHAIRS_TOLD: translate("VisitNeed", "Tell the group chairs"),
        Need.NOTE: translate("VisitNeed", "Send the background note to the host"),
        Need.PROGRAMME: translate("VisitNeed", "Send the programme to the guest's officials"),
        Need.LENGTH: translate("VisitNeed", "Make the visit shorter"),
        Need.LEADER_PRESENT: translate("VisitNeed", "The head of the institution must be present"),
        Need.AGREED: translate("VisitNeed", "Agree purpose and topics beforehand"),
        Need.EXCLUDED: translate("VisitNeed", "Go through what is not part of the visit"),
        Need.CONFIDENTIALITY: translate("VisitNeed", "Remind of the duty of confidentiality"),
        Need.MAYOR_TOLD: translate("VisitNeed", "The mayor must be told before the visit"),
        Need.MAYOR_TOLD_BEFORE: translate("VisitNeed", "The mayor must have been told before the visit"),
        Need.CONFIRMATION: translate("VisitNeed", "Send the leader's written confirmation"),
        Need.DAY_PASSED: translate("VisitNeed", "The day of the visit has not come yet"),
        Need.PAPERS: translate("VisitNeed", "Enter when every paper was sent"),
        Need.INTRANET: translate("VisitNeed", "Enter when it was announced on the intranet"),
        Need.FILED: translate("VisitNeed", "Enter the case number, and when everything was filed"),
    }


def rule_text(rule: str) -> str:
    """How a rule is named to the user: guideline 2.3 for B2.3."""
    if rule[:1] == "B" and rule[1:2].isdecimal():
        return translate("Rule", "Guideline {number}").format(number=rule[1:])
    return rule


def rule_sentence(rule: str) -> str:
    """What a rule says, in one sentence of our own."""
    return {
        "B1": translate("VisitRule", "External visits are official. The mayor or the committee's chair is host."),
        "B1.1": translate("VisitRule", "All requests are coordinated by the secretariat, whatever way they came."),
        "B1.2": translate(
            "VisitRule",
            "A visit has a programme, an internal plan and a background note, which go out in good time. "
            "It is announced on the intranet, and all papers are filed on a case.",
        ),
        "B1.3": translate(
            "VisitRule",
            "The host answers for the policy, the head of the institution for content and operation. "
            "Roles and press are agreed, and the administration's turnout fits the visit.",
        ),
        "B1.4": translate(
            "VisitRule",
            "No external visits in the quarantine before an election. "
            "Members' own visits and meetings across the parties are not stopped.",
        ),
        "B2.1": translate("VisitRule", "The mayor may talk with all staff, but takes no part in single cases."),
        "B2.2": translate(
            "VisitRule",
            "A member asks the institution's leader. The leader is present, purpose and topics are agreed, "
            "and a visit must be possible within about a month.",
        ),
        "B2.3": translate(
            "VisitRule",
            "A standing committee visits workplaces in its own area, arranged by its chair. "
            "The mayor is told before the visit.",
        ),
        "W6": translate("VisitRule", "Elections are entered under the calendar, with their status and source."),
        "W7": translate("VisitRule", "The quarantine is counted in whole months. Both ends belong to it."),
    }.get(rule, rule)


def next_text(state: State) -> str:
    """The button that takes a visit to a state."""
    return {
        State.PLANNING: translate("Visit", "Start planning"),
        State.CONFIRMED: translate("Visit", "Confirm visit"),
        State.HELD: translate("Visit", "Mark as held"),
        State.CLOSED: translate("Visit", "Close visit"),
    }[state]


def told(visit: Visit) -> str:
    """The toast after a step."""
    return {
        State.REQUESTED: translate("Visit", "{number} is registered"),
        State.PLANNING: translate("Visit", "{number} is being planned"),
        State.CONFIRMED: translate("Visit", "{number} is confirmed"),
        State.HELD: translate("Visit", "{number} is marked as held"),
        State.CLOSED: translate("Visit", "{number} is closed"),
        State.DECLINED: translate("Visit", "{number} is declined"),
        State.CANCELLED: translate("Visit", "{number} is cancelled"),
    }[visit.state].format(number=visit.number)


def step_text(state: State, who: str) -> str:
    """A line of the history."""
    return {
        State.REQUESTED: translate("Visit", "Registered by {who}"),
        State.PLANNING: translate("Visit", "Planning started by {who}"),
        State.CONFIRMED: translate("Visit", "Confirmed by {who}"),
        State.HELD: translate("Visit", "Marked as held by {who}"),
        State.CLOSED: translate("Visit", "Closed by {who}"),
        State.DECLINED: translate("Visit", "Declined by {who}"),
        State.CANCELLED: translate("Visit", "Cancelled by {who}"),
    }[state].format(who=who)


def clock_text(minutes: int) -> str:
    """A time of day from minutes after midnight: 10.00, or 10:00 in English."""
    hour, minute = divmod(minutes, 60)
    mark = ":" if language() == "en" else "."
    return f"{hour % 24 if hour != 24 else 24:02}{mark}{minute:02}"


def span_text(start: int | None, end: int | None) -> str:
    """From when to when: 10.00–12.30; only what is known."""
    return "–".join(clock_text(each) for each in (start, end) if each is not None)


def length_text(minutes: int) -> str:
    """A length in words: 2 hours 30 minutes."""
    hours, rest = divmod(minutes, 60)
    said = [translate("VisitPaper", "%n hours", hours)] if hours else []
    if rest or not hours:
        said.append(translate("VisitPaper", "%n minutes", rest))
    return " ".join(said)


def when_text(day: date | None, start: int | None, end: int | None = None) -> str:
    """When it is, as documents and lists write it out: tirsdag den 8. december 2026 kl. 10.00–12.30."""
    if day is None:
        return translate("VisitPaper", "No day yet")
    if start is None:
        return dates.long_date(day)
    mark = "" if language() == "en" else "kl. "
    return f"{dates.long_date(day)} {mark}{span_text(start, end)}"


def month_text(month: Month) -> str:
    """How a member's request stands to its month (B2.2)."""
    last = dates.date_text(month.last)
    if month.standing is Standing.OVER:
        return translate("Visit", "A visit should have been possible by {day}").format(day=last)
    if month.standing is Standing.SETTLED:
        return translate("Visit", "Within the month, which ends on {day}").format(day=last)
    said = translate("Visit", "%n days left: a visit must be possible by {day}", max(month.left, 0))
    return said.format(day=last)


def turnout_text(turnout: Turnout) -> str:
    """The administration's turnout against the limit (B1.3)."""
    if turnout.ratio is None:
        return translate("Visit", "No guests are named yet")
    ratio = f"{turnout.ratio:.1f}" if language() == "en" else f"{turnout.ratio:.1f}".replace(".", ",")
    said = translate("Visit", "{ratio} staff for each guest. The limit is {limit}.")
    return said.format(ratio=ratio, limit=turnout.limit)


def load_text(load: Load) -> str:
    """How much an institution was visited in the last twelve months."""
    return translate("Visit", "%n visits in the last twelve months", load.visits)

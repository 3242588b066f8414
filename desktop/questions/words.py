"""Questions: the words for states, kinds, paths and for what is missing."""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.base import dates
from desktop.base.words import translate
from desktop.dispatch.rules import Scope
from desktop.questions.rules import HANDED_ON, NEED_RULES, Body, Kind, Need, Question, Sort, State, View


def state_text(state: State) -> str:
    """The name of a state."""
    match state:
        case State.RECEIVED:
            return translate("Question", "Received")
        case State.TRIAGED:
            return translate("Question", "Sorted")
        case State.AWAITING:
            return translate("Question", "Awaiting decision")
        case State.IN_PROGRESS:
            return translate("Question", "In progress")
        case State.FOR_APPROVAL:
            return translate("Question", "For approval")
        case State.APPROVED:
            return translate("Question", "Approved")
        case State.SENT:
            return translate("Question", "Sent")
        case State.CLOSED:
            return translate("Question", "Closed")
        case State.WITHDRAWN:
            return translate("Question", "Withdrawn")
        case State.DECLINED:
            return translate("Question", "Declined")


def view_text(view: View) -> str:
    """The name of a saved view."""
    return {
        View.OPEN: translate("Question", "Open"),
        View.FOR_APPROVAL: translate("Question", "For approval"),
        View.AWAITING: translate("Question", "Awaiting"),
        View.SENT_THIS_YEAR: translate("Question", "Sent this year"),
        View.ALL: translate("Question", "All"),
    }[view]


def kind_text(kind: Kind | None) -> str:
    """The name of a kind of inquiry."""
    if kind is None:
        return translate("Question", "Not sorted yet")
    return {
        Kind.CONCRETE: translate("Question", "Concrete question"),
        Kind.LARGER: translate("Question", "Larger task"),
        Kind.FACT: translate("Question", "Fact without political content"),
        Kind.GUIDANCE: translate("Question", "Confidential guidance"),
        Kind.FILE_ACCESS: translate("Question", "Member's access to files"),
        Kind.PUBLIC_ACCESS: translate("Question", "Public access to documents"),
        Kind.AGENDA_RIGHT: translate("Question", "Item for the agenda"),
        Kind.VISIT: translate("Question", "Request for a visit"),
        Kind.ELUCIDATION: translate("Question", "Elucidation of an agenda item"),
    }[kind]


def path_text(kind: Kind, country: str) -> tuple[str, str]:
    """What happens to an inquiry of a kind, in one sentence, and the rule it comes from."""
    if kind in HANDED_ON:
        return _handed_on(kind, country)
    return {
        Kind.CONCRETE: (
            translate("Path", "Existing information answers it. The answer goes to all members within the deadline."),
            "D3a",
        ),
        Kind.LARGER: (
            translate("Path", "It needs more work, so the mayor, a committee or the council must set it going first."),
            "D3a",
        ),
        Kind.FACT: (
            translate("Path", "A plain fact. It may go to the asker alone, when a director has been consulted."),
            "D3c",
        ),
        Kind.GUIDANCE: (
            translate("Path", "Only that a talk is wanted is kept. The text of the mail is removed from the register."),
            "D1",
        ),
        Kind.ELUCIDATION: (
            translate("Path", "The material is prepared, and the item returns to the committee that asked."),
            "D7",
        ),
    }[kind]


def _handed_on(kind: Kind, country: str) -> tuple[str, str]:
    """The path of a kind that goes another way than the register's."""
    if kind is Kind.FILE_ACCESS and country == "NO":
        said = translate("Path", "The right to see files belongs to the body as a whole. Hand it on to its chair.")
        return said, "kommuneloven § 11-13"
    return {
        Kind.FILE_ACCESS: (
            translate("Path", "The mayor handles access to files. It covers material that exists already."),
            "styrelsesloven § 9",
        ),
        Kind.PUBLIC_ACCESS: (
            translate("Path", "It is handled as a request for access to documents. Hand it on."),
            "D3",
        ),
        Kind.AGENDA_RIGHT: (
            translate("Path", "A member may put an item on the agenda. Hand it on to whoever prepares the meeting."),
            "kommuneloven § 11-3" if country == "NO" else "styrelsesloven § 11",
        ),
        Kind.VISIT: (
            translate("Path", "A member asks the institution's leader directly. Hand it on, and plan the visit."),
            "B2.2",
        ),
    }[kind]


@dataclass(frozen=True)
class Lack:
    """What is missing, in a sentence, with the rule it comes from."""

    need: Need
    text: str
    rule: str


def lack(need: Need) -> Lack:
    """What a need asks for, in a sentence."""
    said = {
        Need.KIND: translate("Need", "Choose what kind of inquiry it is"),
        Need.ASKER: translate("Need", "Choose the member who asks"),
        Need.DECISION: translate("Need", "Enter who set the task going"),
        Need.AGREED_DEADLINE: translate("Need", "Enter the agreed deadline"),
        Need.RESPONSIBLE: translate("Need", "Choose who is responsible"),
        Need.ANSWER: translate("Need", "Write the answer"),
        Need.ANGLES: translate("Need", "See to every angle, or mark it as not relevant"),
        Need.COMMITTEE: translate("Need", "Choose the committee that asked"),
        Need.NARROW_REASON: translate("Need", "Choose why the answer does not go to all"),
        Need.CONSULTED: translate("Need", "Enter who was consulted"),
        Need.CIRCLE: translate("Need", "Choose whom the answer goes to"),
        Need.RIGHT_TO_APPROVE: translate("Need", "A director or the chief of staff must approve"),
        Need.OTHER_PERSON: translate("Need", "Another person than the writer must approve"),
        Need.HANDED_TO: translate("Need", "Enter to whom it was handed on"),
    }[need]
    return Lack(need, said, NEED_RULES[need])


def rule_text(rule: str) -> str:
    """How a rule is named to the user: principle 3a for D3a, otherwise its own name."""
    if rule[:1] == "D" and rule[1:2].isdecimal():
        shown = {"D3c": "3b"}.get(rule, rule[1:])
        return translate("Rule", "Principle {number}").format(number=shown)
    if rule in ("W1", "W1b", "W2"):
        return {
            "W1": translate("Rule", "Working days"),
            "W1b": translate("Rule", "Closing days"),
            "W2": translate("Rule", "Counting of days"),
        }[rule]
    if rule[:1] == "B" and rule[1:2].isdecimal():
        return translate("Rule", "Guideline {number}").format(number=rule[1:])
    if rule.startswith("S-"):
        return translate("Rule", "Interplay rule {number}").format(number=rule[2:])
    return rule


def rule_sentence(rule: str) -> str:
    """What a rule says, in one sentence of our own."""
    return {
        "D1": translate("Rule", "Every member may have a confidential talk. Only that one was wanted is kept."),
        "D2": translate("Rule", "An answer covers every relevant angle, each with somebody responsible."),
        "D3": translate("Rule", "Questions come to the question mailbox, and are registered with the member who asks."),
        "D3a": translate(
            "Rule",
            "What existing information answers is answered within ten working days. "
            "Larger tasks are set going by the mayor or a political majority, and get a deadline of their own.",
        ),
        "D3b": translate("Rule", "A director or the chief of staff approves the answer, and has not written it."),
        "D3c": translate(
            "Rule",
            "An answer goes to all members. "
            "A narrower circle needs its ground, and that a director or the chief of staff was consulted.",
        ),
        "D4": translate("Rule", "Guidance on the budget and on forming the council is confidential, also in writing."),
        "D5": translate("Rule", "All members get the same information at the same time."),
        "D6": translate("Rule", "The administration advises on professional grounds, and carries out what is decided."),
        "D7": translate("Rule", "What a committee wants lit further comes back to the same committee."),
        "D8": translate("Rule", "Members get a press release before the media, or at the same time."),
        "W1": translate("Rule", "Weekends, public holidays and the days the municipality has chosen do not count."),
        "W1b": translate("Rule", "Own closing days are shown, but stop the clock only if the municipality says so."),
        "W2": translate("Rule", "The day of receipt does not count. The deadline is the end of the last counted day."),
        "W3": translate("Rule", "Every deadline shows which days were counted, and which were skipped and why."),
        "W4": translate("Rule", "Reminders fall on working days before the deadline, and start anew when it moves."),
        "W5": translate("Rule", "A changed calendar moves open questions. What has ended keeps its deadline."),
        "B2.2": translate("Rule", "A member asks the institution's leader. Purpose and topics are agreed beforehand."),
        "S-A4": translate("Rule", "Beyond plain facts, one talks with those whom the chief executive has authorised."),
    }.get(rule, rule)


def next_text(state: State) -> str:
    """The button that takes a question to a state."""
    return {
        State.TRIAGED: translate("Question", "Sort question"),
        State.AWAITING: translate("Question", "Await decision"),
        State.IN_PROGRESS: translate("Question", "Start work"),
        State.FOR_APPROVAL: translate("Question", "Send for approval"),
        State.APPROVED: translate("Question", "Approve answer"),
        State.SENT: translate("Question", "Confirm that it was sent"),
        State.CLOSED: translate("Question", "Close question"),
    }[state]


def told(question: Question) -> str:
    """The toast after a step."""
    return {
        State.RECEIVED: translate("Question", "{number} is received"),
        State.TRIAGED: translate("Question", "{number} is sorted"),
        State.AWAITING: translate("Question", "{number} awaits a decision"),
        State.IN_PROGRESS: translate("Question", "{number} is in progress"),
        State.FOR_APPROVAL: translate("Question", "{number} was sent for approval"),
        State.APPROVED: translate("Question", "The answer to {number} is approved"),
        State.SENT: translate("Question", "The answer to {number} is recorded as sent"),
        State.CLOSED: translate("Question", "{number} is closed"),
        State.WITHDRAWN: translate("Question", "{number} is withdrawn"),
        State.DECLINED: translate("Question", "{number} is declined"),
    }[question.state].format(number=question.number)


def step_text(state: State, who: str) -> str:
    """A line of the history."""
    return {
        State.RECEIVED: translate("Question", "Registered by {who}"),
        State.TRIAGED: translate("Question", "Sorted by {who}"),
        State.AWAITING: translate("Question", "Put before the decision makers by {who}"),
        State.IN_PROGRESS: translate("Question", "Put to work by {who}"),
        State.FOR_APPROVAL: translate("Question", "Sent for approval by {who}"),
        State.APPROVED: translate("Question", "Approved by {who}"),
        State.SENT: translate("Question", "Sending confirmed by {who}"),
        State.CLOSED: translate("Question", "Closed by {who}"),
        State.WITHDRAWN: translate("Question", "Withdrawn, noted by {who}"),
        State.DECLINED: translate("Question", "Declined by {who}"),
    }[state].format(who=who)


def body_text(body: Body) -> str:
    """Who set a larger task going (D3a)."""
    return {
        Body.MAYOR: translate("Question", "The mayor"),
        Body.COMMITTEE: translate("Question", "A standing committee"),
        Body.COUNCIL: translate("Question", "The council"),
    }[body]


def scope_sentence(scope: Scope, count: int, circle: str) -> str:
    """Whom the answer goes to, in a sentence."""
    if scope is Scope.ALL:
        return translate("Question", "All %n members of the council", count)
    if scope is Scope.COMMITTEE:
        return translate("Question", "%n members of {committee}", count).format(committee=circle)
    return circle


def due_text(deadline: date | None, left: int, today: date) -> str:
    """How long is left, in working days: what stands in every list (W2)."""
    if deadline is None:
        return translate("Question", "No deadline yet")
    if left < 0:
        return translate("Question", "%n working days over", -left)
    if deadline == today:
        return translate("Question", "Today")
    if left == 1:
        return translate("Question", "1 working day")
    return translate("Question", "%n working days", left)


def due_short(deadline: date | None, left: int, today: date) -> str:
    """How long is left, as short as a column needs it; the head says that it is the deadline (W2)."""
    if deadline is None or deadline == today:
        return due_text(deadline, left, today)
    if left < 0:
        return translate("Question", "%n days over", -left)
    return translate("Question", "%n days", left)


def counted_text(since: date, until: date) -> str:
    """Which answers a list is narrowed down to, as a number elsewhere counts them (D3a)."""
    said = translate("Question", "Answered {first} to {last}, agreed deadlines left out")
    return said.format(first=dates.date_text(since), last=dates.date_text(until))


def facts_text(open_count: int, overdue: int, today: int) -> str:
    """The sentence under the page's title: how many are open, overdue and due today (W4)."""
    said = translate("Question", "%n open", open_count)
    parts = []
    if overdue:
        parts.append(translate("Question", "%n overdue", overdue))
    if today:
        parts.append(translate("Question", "%n due today", today))
    if not parts:
        return said
    between = translate("Question", "{one} and {other}")
    told = parts[0] if len(parts) == 1 else between.format(one=parts[0], other=parts[1])
    return translate("Question", "{open}, of these {told}").format(open=said, told=told)


def sort_text(sort: Sort) -> str:
    """What the list is sorted by."""
    return {
        Sort.DEADLINE: translate("Question", "deadline"),
        Sort.RECEIVED: translate("Question", "newest first"),
        Sort.NUMBER: translate("Question", "number"),
        Sort.SUBJECT: translate("Question", "subject"),
        Sort.STATE: translate("Question", "state"),
    }[sort]


def received_text(received: datetime) -> str:
    """When it reached the mailbox."""
    return f"{dates.day_text(received.date())} {dates.time_text(received)}"


def default_angles() -> tuple[str, ...]:
    """The angles a new municipality starts with (D2)."""
    return (
        translate("Question", "Professional"),
        translate("Question", "Economy"),
        translate("Question", "Law"),
        translate("Question", "Staff"),
        translate("Question", "Communication"),
    )

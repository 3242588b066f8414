"""Agenda: the words for meetings, elucidations, follow-up and timelines, and for what is missing, by which rule."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.agenda.rules.elucidation import Light, LightNeed, LightView, Weight
from desktop.agenda.rules.followup import Decision, Due, FollowView, Outcome, Progress
from desktop.agenda.rules.meetings import COUNCIL, MeetingView, Onward, Passing, Told
from desktop.agenda.rules.timeline import Finding, Flaw, MatterView
from desktop.base import dates
from desktop.base.words import translate
from desktop.dispatch.words import rule_sentence as ledger_sentence


@dataclass(frozen=True)
class Missing:
    """What is missing for the next step, in a sentence, with the rule it comes from."""

    text: str
    rule: str


def council() -> str:
    """The name of the council as a body that meets."""
    return translate("Agenda", "The council")


def body_text(body_id: int, names: Mapping[int, str]) -> str:
    """The name of the body that meets."""
    return council() if body_id == COUNCIL else names.get(body_id, translate("Agenda", "A committee that is gone"))


def view_text(view: MeetingView | LightView | FollowView | MatterView) -> str:
    """The name of a saved view."""
    known: Mapping[object, str] = {
        MeetingView.AHEAD: translate("Agenda", "Ahead"),
        MeetingView.PAST: translate("Agenda", "Held"),
        MeetingView.ALL: translate("Agenda", "All"),
        LightView.PENDING: translate("Agenda", "Under way"),
        LightView.ENDED: translate("Agenda", "Ended"),
        LightView.ALL: translate("Agenda", "All"),
        FollowView.OPEN: translate("Agenda", "Open"),
        FollowView.OVERDUE: translate("Agenda", "Overdue"),
        FollowView.DELEGATED: translate("Agenda", "Delegated"),
        FollowView.DONE: translate("Agenda", "Ended"),
        FollowView.ALL: translate("Agenda", "All"),
        MatterView.RUNNING: translate("Agenda", "Under way"),
        MatterView.ENDED: translate("Agenda", "Ended"),
    }
    return known[view]


def onward_text(onward: Onward) -> str:
    """Where an item goes after the meeting (D7)."""
    return {
        Onward.NOWHERE: translate("Agenda", "It ends here"),
        Onward.FINANCE: translate("Agenda", "To the finance committee"),
        Onward.COUNCIL: translate("Agenda", "To the council"),
        Onward.BOTH: translate("Agenda", "To the finance committee and the council"),
    }[onward]


def told_text(kind: Told) -> str:
    """The name of what was told beforehand (S-D9)."""
    return {
        Told.INFORMATION: translate("Agenda", "New information"),
        Told.QUESTION: translate("Agenda", "Question for the meeting"),
    }[kind]


def passing_text(passing: Passing) -> str:
    """Whether it reached the administration in time (S-D9)."""
    return {
        Passing.PASSED: translate("Agenda", "Passed on in time"),
        Passing.WAITING: translate("Agenda", "Not passed on yet"),
        Passing.LATE: translate("Agenda", "Came too late"),
        Passing.MISSED: translate("Agenda", "Not passed on"),
    }[passing]


def weight_text(weight: Weight) -> str:
    """What was decided for the item (D7)."""
    return {
        Weight.MAJOR: translate("Elucidation", "Major: back to the same committee"),
        Weight.MINOR: translate("Elucidation", "Minor: supplied before the item goes on"),
    }[weight]


def light_text(state: Light) -> str:
    """The name of an elucidation's state."""
    return {
        Light.ASKED: translate("Elucidation", "Asked for"),
        Light.PREPARING: translate("Elucidation", "In progress"),
        Light.READY: translate("Elucidation", "Ready"),
        Light.RETURNED: translate("Elucidation", "Back on the agenda"),
        Light.WITHDRAWN: translate("Elucidation", "Withdrawn"),
    }[state]


def next_light_text(state: Light) -> str:
    """The button that takes an elucidation to a state."""
    return {
        Light.PREPARING: translate("Elucidation", "Start work"),
        Light.READY: translate("Elucidation", "Material is ready"),
        Light.RETURNED: translate("Elucidation", "Put on the agenda"),
    }[state]


def light_step_text(state: Light, who: str) -> str:
    """A line of an elucidation's history."""
    return {
        Light.ASKED: translate("Elucidation", "Registered by {who}"),
        Light.PREPARING: translate("Elucidation", "Put to work by {who}"),
        Light.READY: translate("Elucidation", "Material ready, noted by {who}"),
        Light.RETURNED: translate("Elucidation", "Put on the agenda by {who}"),
        Light.WITHDRAWN: translate("Elucidation", "Withdrawn, noted by {who}"),
    }[state].format(who=who)


def light_need(need: LightNeed) -> Missing:
    """What is missing for an elucidation's next step (D7)."""
    said = {
        LightNeed.WANTED: translate("Elucidation", "Enter what is to be lit further"),
        LightNeed.WEIGHT: translate("Elucidation", "Decide whether it is major or minor"),
        LightNeed.TARGET: translate("Elucidation", "Choose the meeting it is back on"),
        LightNeed.RESPONSIBLE: translate("Elucidation", "Choose who is responsible"),
        LightNeed.DEADLINE: translate("Elucidation", "Enter when the material must be ready"),
        LightNeed.MATERIAL: translate("Elucidation", "Attach the material, or write what it says"),
    }[need]
    return Missing(said, "D7")


def outcome_text(outcome: Outcome) -> str:
    """The name of a decision's outcome."""
    return {
        Outcome.OPEN: translate("FollowUp", "Being carried out"),
        Outcome.DONE: translate("FollowUp", "Carried out"),
        Outcome.DROPPED: translate("FollowUp", "Dropped"),
    }[outcome]


def progress_text(progress: Progress) -> str:
    """The name of a status in a report (S-D3)."""
    return {
        Progress.ON_TRACK: translate("FollowUp", "On track"),
        Progress.DELAYED: translate("FollowUp", "Delayed"),
        Progress.DONE: translate("FollowUp", "Carried out"),
        Progress.DROPPED: translate("FollowUp", "Dropped"),
    }[progress]


def near_date(day: date, today: date) -> str:
    """A day in a list, with its year where it is another one than this."""
    return dates.short_date(day) + (f" {day.year}" if day.year != today.year else "")


def due_text(due: Due, day: date | None, today: date) -> str:
    """What waits with a decision, and until when (S-D3, S-D5)."""
    shown = near_date(day, today) if day else ""
    return {
        Due.DEADLINE: translate("FollowUp", "Deadline {day}"),
        Due.REPORT: translate("FollowUp", "Status {day}"),
        Due.BACK: translate("FollowUp", "To be reported back"),
        Due.NOTHING: translate("FollowUp", "No deadline"),
        Due.ENDED: translate("FollowUp", "Ended {day}"),
    }[due].format(day=shown)


def period_text(first: date, last: date) -> str:
    """A stretch of time in words: 1. maj – 31. august 2029."""
    start = dates.date_text(first)
    if first.year == last.year:
        start = start.removesuffix(f" {first.year}")
    return f"{start} – {dates.date_text(last)}"


def reported_text(first: date, last: date, ends: tuple[date, ...]) -> str:
    """What a report is about: 2. tertial 2029, the whole of 2029, or its first and last day."""
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return translate("FollowUp", "The whole of {year}").format(year=first.year)
    if len(ends) == 3 and last in ends:
        return tertial_text(last, ends)
    return period_text(first, last)


def tertial_text(end: date, ends: tuple[date, ...]) -> str:
    """A tertial by its number and year: 2. tertial 2029; of other dates the day."""
    if len(ends) == 3 and end in ends:
        number = ends.index(end) + 1
        return translate("FollowUp", "{number}. tertial {year}").format(number=number, year=end.year)
    return translate("FollowUp", "Status on {day}").format(day=dates.date_text(end))


def decided_text(decision: Decision, names: Mapping[int, str]) -> str:
    """Who decided and when; under delegation an official did on the body's behalf (S-D5)."""
    body, day = body_text(decision.body_id, names), dates.date_text(decision.decided_on)
    if decision.delegated:
        return translate("FollowUp", "Decided {day} on behalf of {body}").format(day=day, body=body)
    return translate("FollowUp", "{body}, {day}").format(body=body, day=day)


def follow_up_heads() -> tuple[str, ...]:
    """The heads of the report's columns, on paper and in the sheet."""
    return (
        translate("FollowPaper", "Case"),
        translate("FollowPaper", "Decision"),
        translate("FollowPaper", "Responsible"),
        translate("FollowPaper", "Deadline"),
        translate("FollowPaper", "Status"),
    )


def chart_legend() -> str:
    """What the marks of a timeline's chart stand for."""
    return translate(
        "Timeline",
        "Disc: a meeting on the way. Ring: another meeting of the body. Line across: the agenda is sent. "
        "Triangle: papers are ready.",
    )


def finding_text(finding: Finding, names: Mapping[int, str]) -> str:
    """A flaw of a planned path in a sentence (S-D6)."""
    body = body_text(finding.body_id, names)
    day = dates.short_date(finding.day) if finding.day else ""
    return {
        Flaw.NO_MEETING: translate("Timeline", "{body}: no meeting is chosen"),
        Flaw.CANCELLED: translate("Timeline", "{body}: the meeting on {day} is cancelled"),
        Flaw.TOO_LATE: translate("Timeline", "{body}: papers come after the agenda was sent on {day}"),
        Flaw.WRONG_ORDER: translate("Timeline", "{body}: the meeting on {day} is not after the one before"),
        Flaw.COMMITTEE_SKIPPED: translate("Timeline", "{body} is skipped, though it is its area"),
        Flaw.FINANCE_SKIPPED: translate("Timeline", "{body} is skipped, though the matter costs money"),
    }[finding.flaw].format(body=body, day=day)


def rule_text(rule: str) -> str:
    """How a rule is named to the user: principle 7 for D7, the rule of the interplay D3 for S-D3."""
    if rule.startswith("S-"):
        return translate("Rule", "Interplay rule {number}").format(number=rule[2:])
    return translate("Rule", "Principle {number}").format(number={"D3c": "3b"}.get(rule, rule[1:]))


def rule_sentence(rule: str) -> str:
    """What a rule says, in one sentence of our own."""
    return {
        "D7": translate("Rule", "What a committee wants lit further comes back to the same committee."),
        "D6": translate("Rule", "The administration advises on professional grounds, and carries out what is decided."),
        "S-D3": translate("Rule", "Decisions are followed up, and their status is reported each tertial and year."),
        "S-D5": translate("Rule", "What is decided under delegation is reported back to the body that delegated."),
        "S-D6": translate("Rule", "Larger matters have a timeline that leaves the bodies time to consider them."),
        "S-D9": translate(
            "Rule",
            "New information and questions for a meeting reach the administration before it. "
            "What comes later stands as late.",
        ),
    }.get(rule) or ledger_sentence(rule)

"""Agenda: the fields of meetings, items, elucidations, decisions and matters, and of what is asked in place."""

from typing import Any

from desktop.agenda.rules.elucidation import Elucidation
from desktop.agenda.rules.followup import Decision, Progress
from desktop.agenda.rules.meetings import Item, Meeting, Onward, Told, clock_of
from desktop.agenda.rules.timeline import Matter
from desktop.agenda.words import onward_text, progress_text, told_text
from desktop.base.words import translate
from desktop.dispatch.rules import Channel, NarrowReason
from desktop.dispatch.words import channel_text, reason_text
from desktop.ui.clock import time_of
from desktop.ui.fields import Field
from desktop.ui.picker import Choice

Choices = tuple[tuple[Any, str], ...]


def clock_fault(text: Any) -> str:
    """How to mend a time of day that cannot be read."""
    return "" if clock_of(str(text)) else translate("Agenda", "Enter a time of day, for example 17:00")


def meeting_fields(choices: Choices) -> tuple[Field, ...]:
    """A new meeting's fields; those of a known one are the same without its body."""
    return (
        Field("body_id", translate("AgendaForm", "Who meets"), "choice", required=True, choices=choices),
        Field("day", translate("AgendaForm", "Day"), "date", required=True),
        Field("starts", translate("AgendaForm", "Time"), check=clock_fault, beside=True),
        Field("place", translate("AgendaForm", "Place")),
    )


def meeting_values(meeting: Meeting) -> dict[str, Any]:
    """A meeting as its fields show it."""
    return {"day": meeting.day, "starts": meeting.starts, "place": meeting.place}


def item_fields() -> tuple[Field, ...]:
    """An item's fields."""
    onward = tuple((each, onward_text(each)) for each in Onward)
    hint = translate("AgendaForm", "Decides whether minor elucidation may be supplied on the way")
    return (
        Field("title", translate("AgendaForm", "Item"), required=True),
        Field("case_number", translate("AgendaForm", "Case number")),
        Field("onward", translate("AgendaForm", "Goes on"), "choice", hint=hint, choices=onward, beside=True),
        Field("note", translate("AgendaForm", "Text of the supplement"), "long", lines=3),
    )


def item_values(item: Item) -> dict[str, Any]:
    """An item as its fields show it."""
    return {"title": item.title, "case_number": item.case_number, "onward": item.onward, "note": item.note}


def light_fields() -> tuple[Field, ...]:
    """An elucidation's fields."""
    said = translate("AgendaForm", "Goes with the item when it is back on the agenda")
    return (
        Field("wanted", translate("AgendaForm", "What is to be lit further"), "long", required=True, lines=3),
        Field("asked_by", translate("AgendaForm", "Asked by")),
        Field("responsible_id", translate("AgendaForm", "Responsible"), "person", beside=True),
        Field("summary", translate("AgendaForm", "What the material says"), "long", hint=said, lines=4),
    )


def light_values(elucidation: Elucidation) -> dict[str, Any]:
    """An elucidation as its fields show it."""
    return {
        "wanted": elucidation.wanted,
        "asked_by": elucidation.asked_by,
        "responsible_id": elucidation.responsible_id or 0,
        "summary": elucidation.summary,
    }


def decision_fields() -> tuple[Field, ...]:
    """A decision's fields."""
    return (
        Field("title", translate("AgendaForm", "Decision"), required=True),
        Field("text", translate("AgendaForm", "Wording"), "long", lines=3),
        Field("case_number", translate("AgendaForm", "Case number")),
        Field("responsible_id", translate("AgendaForm", "Responsible"), "person", beside=True),
        Field("deadline", translate("AgendaForm", "Deadline"), "date"),
    )


def decision_values(decision: Decision) -> dict[str, Any]:
    """A decision as its fields show it."""
    return {
        "title": decision.title,
        "text": decision.text,
        "case_number": decision.case_number,
        "responsible_id": decision.responsible_id or 0,
        "deadline": decision.deadline,
    }


def matter_fields(choices: Choices) -> tuple[Field, ...]:
    """A larger matter's fields."""
    costs = translate("AgendaForm", "It costs money, so it passes the finance committee")
    return (
        Field("title", translate("AgendaForm", "Matter"), required=True),
        Field("case_number", translate("AgendaForm", "Case number")),
        Field("responsible_id", translate("AgendaForm", "Responsible"), "person", beside=True),
        Field("body_id", translate("AgendaForm", "Belongs to"), "choice", choices=choices),
        Field("costs", costs, "check"),
        Field("note", translate("AgendaForm", "Note"), "long", lines=2),
    )


def matter_values(matter: Matter) -> dict[str, Any]:
    """A matter as its fields show it."""
    return {
        "title": matter.title,
        "case_number": matter.case_number,
        "responsible_id": matter.responsible_id or 0,
        "body_id": matter.body_id,
        "costs": matter.costs,
        "note": matter.note,
    }


def told_fields(members: tuple[Choice, ...]) -> tuple[Field, ...]:
    """What is asked of new information or a question beforehand (S-D9)."""
    kinds = tuple((each, told_text(each)) for each in Told)
    return (
        Field("kind", translate("AgendaForm", "What it is"), "choice", required=True, choices=kinds),
        Field("text", translate("AgendaForm", "What was told or asked"), "long", required=True, lines=3),
        Field("member_id", translate("AgendaForm", "From a member"), "person", people=members),
        Field("name", translate("AgendaForm", "Or from somebody else"), beside=True),
        Field("day", translate("AgendaForm", "Received"), "date", required=True),
        Field("time", translate("AgendaForm", "Time"), required=True, check=typed_fault, beside=True),
    )


def passed_fields(officials: Choices) -> tuple[Field, ...]:
    """What is asked when something is passed on (S-D9)."""
    return (
        Field("to", translate("AgendaForm", "To whom"), "choice", required=True, choices=officials),
        Field("day", translate("AgendaForm", "When"), "date", required=True),
        Field("time", translate("AgendaForm", "Time"), required=True, check=typed_fault, beside=True),
    )


def report_fields(periods: Choices) -> tuple[Field, ...]:
    """What is asked of a status (S-D3)."""
    states = tuple((each, progress_text(each)) for each in Progress)
    return (
        Field("period", translate("AgendaForm", "Status for"), "choice", required=True, choices=periods),
        Field(
            "progress", translate("AgendaForm", "How it stands"), "choice", required=True, choices=states, beside=True
        ),
        Field("text", translate("AgendaForm", "In a few words"), "long", lines=3),
    )


def sent_fields(scopes: Choices, consulted: Choices) -> tuple[Field, ...]:
    """What is asked when a supplement has been sent (D3c, D5)."""
    return (
        Field("scope", translate("AgendaForm", "To whom"), "choice", required=True, choices=scopes),
        Field("channel", translate("AgendaForm", "How"), "choice", required=True, choices=_channels(), beside=True),
        Field("reason", translate("AgendaForm", "Why not all"), "choice", choices=_reasons()),
        Field("consulted", translate("AgendaForm", "Consulted"), "choice", choices=consulted, beside=True),
        Field("day", translate("AgendaForm", "When"), "date", required=True),
        Field("time", translate("AgendaForm", "Time"), required=True, check=typed_fault, beside=True),
    )


def typed_fault(text: Any) -> str:
    """How to mend a time that was typed."""
    return "" if time_of(str(text)) else translate("Agenda", "Enter a time of day, for example 17:00")


def _channels() -> Choices:
    return tuple((each, channel_text(each)) for each in Channel)


def _reasons() -> Choices:
    return tuple((each, reason_text(each)) for each in NarrowReason)

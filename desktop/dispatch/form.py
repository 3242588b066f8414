"""Dispatches: the fields of what is made ready to be sent, and of what is asked before it is recorded."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, tzinfo
from typing import Any

from desktop.base.words import translate
from desktop.dispatch.rules import Channel, DispatchKind, NarrowReason, Outgoing, Scope
from desktop.dispatch.words import channel_text, reason_text, scope_text
from desktop.ui.clock import time_of, time_typed
from desktop.ui.forms import Choice, Field

Options = Sequence[tuple[Any, str]]
Given = Mapping[str, Any]


def remark_fields(label: str) -> tuple[Field, ...]:
    """One sentence that must be there."""
    return (Field("remark", label, "long", required=True, lines=2),)


def unreached_fields(recipients: Options) -> tuple[Field, ...]:
    """Who did not get it after all, and why."""
    return (
        Field("member_id", translate("DispatchForm", "Member"), "choice", choices=tuple(recipients), required=True),
        *remark_fields(translate("DispatchForm", "What happened")),
    )


def receipt_fields() -> tuple[Field, ...]:
    """When and how a member got something later (D5)."""
    return (
        *_sent_fields(),
        Field(
            "remark",
            translate("DispatchForm", "Remark"),
            hint=translate("DispatchForm", "For example: handed over on paper at the meeting"),
        ),
    )


def sent_fields(press: bool) -> tuple[Field, ...]:
    """That something has left the house: how and when, of a press release also to the media (D8)."""
    if not press:
        return _sent_fields()
    return (
        *_sent_fields(),
        *_moment("media", translate("DispatchForm", "The media get it, day"), required=True),
        Field(
            "breach",
            translate("DispatchForm", "How it happened that the media had it first"),
            "long",
            hint=translate("DispatchForm", "It is recorded as a breach, with your explanation."),
            lines=2,
        ),
    )


def media_fields() -> tuple[Field, ...]:
    """When the media really got it."""
    return _moment("media", translate("DispatchForm", "The media got it, day"), required=True)


def outgoing_fields(
    kind: DispatchKind, committees: Options, members: Sequence[Choice], approvers: Options
) -> tuple[Field, ...]:
    """What is written to the members; only what is no press release may go to fewer than all (D3c, D8)."""
    text = Field("text", translate("DispatchForm", "Text"), "long", lines=9)
    head = (Field("title", translate("DispatchForm", "Title"), required=True), text)
    planned = _moment("members", translate("DispatchForm", "Planned for the members, day"))
    if kind is DispatchKind.PRESS_RELEASE:
        return (*head, *planned, *_moment("media", translate("DispatchForm", "Planned for the media, day")))
    return (*head, *planned, *circle_fields(committees, members, approvers))


def circle_fields(committees: Options, members: Sequence[Choice], approvers: Options) -> tuple[Field, ...]:
    """Whom it goes to; fewer than all need a ground and who was consulted (D3c)."""
    return (
        Field(
            "scope",
            translate("DispatchForm", "Goes to"),
            "choice",
            choices=tuple((each, scope_text(each)) for each in Scope),
        ),
        Field("committee_id", translate("DispatchForm", "Committee"), "choice", choices=tuple(committees), beside=True),
        Field("member_id", translate("DispatchForm", "Member"), "person", people=tuple(members), beside=True),
        Field(
            "reason",
            translate("DispatchForm", "Why not to all"),
            "choice",
            choices=tuple((each, reason_text(each)) for each in NarrowReason),
        ),
        Field(
            "consulted", translate("DispatchForm", "Who was consulted"), "choice", choices=tuple(approvers), beside=True
        ),
    )


def circle_shown(scope: Scope) -> dict[str, bool]:
    """Which fields a scope needs (D3c)."""
    narrow = scope is not Scope.ALL
    return {
        "committee_id": scope is Scope.COMMITTEE,
        "member_id": scope is Scope.SINGLE,
        "reason": narrow,
        "consulted": narrow,
    }


def values_of(going: Outgoing, zone: tzinfo) -> dict[str, Any]:
    """What is made ready, as the form's fields show it."""
    shown: dict[str, Any] = {
        "title": going.title,
        "text": going.text,
        "scope": going.scope,
        "committee_id": going.circle_id if going.scope is Scope.COMMITTEE else 0,
        "member_id": going.circle_id if going.scope is Scope.SINGLE else 0,
        "reason": going.reason,
        "consulted": going.consulted,
    }
    for name, moment in (("members", going.members_at), ("media", going.media_at)):
        local = moment.astimezone(zone) if moment is not None else None
        shown |= {f"{name}_day": local.date() if local else None, f"{name}_time": time_typed(local) if local else ""}
    return shown


def changes_of(values: Given, shown: Given, zone: tzinfo) -> dict[str, Any]:
    """What the form's changed fields mean for the record; `shown` is the whole form as it stands."""
    found = {name: values[name] for name in ("title", "text", "reason", "consulted") if name in values}
    if "consulted" in found:
        found["consulted"] = found["consulted"] or ""
    for name in ("members", "media"):
        if f"{name}_day" in values or f"{name}_time" in values:
            found[f"{name}_at"] = moment_of(shown[f"{name}_day"], shown[f"{name}_time"], zone)
    if values.keys() & {"scope", "committee_id", "member_id"}:
        scope = found["scope"] = shown["scope"]
        chosen = {Scope.COMMITTEE: shown["committee_id"], Scope.SINGLE: shown["member_id"]}.get(scope)
        found["circle_id"] = chosen or 0
    return found


def moment_of(day: date | None, time: str, zone: tzinfo) -> datetime | None:
    """The moment of a day and a typed time; None while either is missing."""
    clock = time_of(str(time or ""))
    if day is None or clock is None:
        return None
    return datetime(day.year, day.month, day.day, *clock, tzinfo=zone)


def _sent_fields() -> tuple[Field, ...]:
    """How and when something was sent."""
    return (
        Field(
            "channel",
            translate("DispatchForm", "How"),
            "choice",
            choices=tuple((each, channel_text(each)) for each in Channel),
        ),
        Field("day", translate("DispatchForm", "Day"), "date", required=True),
        Field("time", translate("DispatchForm", "Time"), required=True, beside=True, check=_check_time),
    )


def _moment(name: str, label: str, required: bool = False) -> tuple[Field, ...]:
    """A day and a time beside it."""
    return (
        Field(f"{name}_day", label, "date", required=required),
        Field(
            f"{name}_time",
            translate("DispatchForm", "Time"),
            required=required,
            beside=True,
            check=_check_time,
        ),
    )


def _check_time(text: Any) -> str:
    """What is wrong with a typed time."""
    return "" if time_of(str(text)) else translate("DispatchForm", "Enter a time, for example 10.42")

"""Closing days and elections: the fields of their forms, and how values become records (W1b, W6)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop.base.words import translate
from desktop.ui.forms import Field
from desktop.workdays.elections import KINDS, Election, ElectionStatus
from desktop.workdays.rules import ClosingDay
from desktop.workdays.words import election_name, source_text, status_name


def closing_fields() -> tuple[Field, ...]:
    """The fields of a closing day."""
    return (
        Field(
            "name",
            translate("ClosingForm", "Name"),
            required=True,
            hint=translate("ClosingForm", "It is shown where a deadline is explained"),
        ),
        Field("day", translate("ClosingForm", "First day"), "date", required=True),
        Field(
            "until",
            translate("ClosingForm", "Last day"),
            "date",
            hint=translate("ClosingForm", "Empty for a single day"),
        ),
        Field("yearly", translate("ClosingForm", "Every year from then on"), "check"),
    )


def closing_values(closing: ClosingDay) -> dict[str, Any]:
    """What the form shows of a closing day."""
    return {"name": closing.name, "day": closing.day, "until": closing.until, "yearly": closing.yearly}


def closing_of(values: Mapping[str, Any], base: ClosingDay) -> ClosingDay:
    """The closing day as the form has it."""
    return replace(base, **{name: values[name] for name in ("name", "day", "until", "yearly")})


def election_fields(country: str) -> tuple[Field, ...]:
    """The fields of an election in a country (W6)."""
    kinds = tuple((kind, election_name(kind, country)) for kind in KINDS[country])
    statuses = tuple((status, status_name(status)) for status in ElectionStatus)
    later = translate("ElectionForm", "Only where it was called, or may be earlier than its latest date")
    return (
        Field("kind", translate("ElectionForm", "Election"), "choice", required=True, choices=kinds),
        Field("day", translate("ElectionForm", "Election day"), "date", required=True),
        Field("status", translate("ElectionForm", "How sure the day is"), "choice", required=True, choices=statuses),
        Field("called", translate("ElectionForm", "Called on"), "date", hint=later),
        Field("latest", translate("ElectionForm", "Latest possible day"), "date", hint=later),
        Field("source", translate("ElectionForm", "Source"), "long", lines=2),
        Field("checked", translate("ElectionForm", "Last checked"), "date"),
    )


def election_values(election: Election) -> dict[str, Any]:
    """What the form shows of an election; the rule behind a computed one is its source (W6)."""
    names = ("kind", "day", "status", "called", "latest", "checked")
    return {name: getattr(election, name) for name in names} | {"source": source_text(election)}


def election_of(values: Mapping[str, Any], base: Election) -> Election:
    """The election as the form has it; a source that only repeats the rule's words stays the rule's."""
    names = ("kind", "day", "status", "called", "latest", "checked")
    source = str(values["source"] or "").strip()
    own = "" if source == source_text(replace(base, source="")) else source
    return replace(base, **{name: values[name] for name in names}, source=own)


def call_fields(waiting: tuple[Election, ...], country: str) -> tuple[Field, ...]:
    """What is asked when an election has been called: which, on which day, for which day (W6)."""
    choices = tuple((each.id, election_name(each.kind, country)) for each in waiting)
    return (
        Field("election", translate("ElectionForm", "Election"), "choice", required=True, choices=choices),
        Field("called", translate("ElectionForm", "Called on"), "date", required=True),
        Field("day", translate("ElectionForm", "Election day"), "date", required=True, beside=True),
    )


def agreed_fields() -> tuple[Field, ...]:
    """Who agreed to another matrix, and when (B1.4)."""
    return (
        Field("agreed_by", translate("ElectionForm", "Agreed by"), required=True),
        Field("agreed_on", translate("ElectionForm", "On"), "date", required=True, beside=True),
    )

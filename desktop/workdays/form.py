"""Closing days: the fields of the form, and how its values become a record (W1b)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop.base.words import translate
from desktop.ui.forms import Field
from desktop.workdays.rules import ClosingDay


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

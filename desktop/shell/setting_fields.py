"""Setting fields: the rows of `base.settings` as fields of a form, and the way of their values there and back."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from desktop.base.problems import Problem
from desktop.base.settings import SETTINGS, Profile, Setting
from desktop.base.words import translate
from desktop.documents.colour import judged
from desktop.ui.fields import Field, Kind
from desktop.workdays.rules import OFFERED
from desktop.workdays.words import switch_name

DOCUMENTS = {"da": "Dansk", "nb": "Norsk bokmål", "nn": "Norsk nynorsk", "en": "English"}
"""The languages of documents, each by its own name."""
_KINDS: Mapping[str, Kind] = {
    "text": "text",
    "mail": "mail",
    "number": "number",
    "check": "check",
    "lines": "long",
    "language": "choice",
    "numbers": "text",
    "yeardays": "text",
    "window": "text",
    "colour": "text",
}
_MOST_AHEAD = 60


def settings_of(group: str) -> tuple[Setting, ...]:
    """The settings of a group that a form shows; pictures have a field of their own."""
    return tuple(each for each in SETTINGS if each.group == group and each.kind != "picture")


def fields_of(group: str, country: str) -> tuple[Field, ...]:
    """The fields of a group; days that are not counted are a box each (W1)."""
    found: list[Field] = []
    for setting in settings_of(group):
        found += _days(country) if setting.kind == "days" else [_field(setting)]
    return tuple(found)


def values_of(group: str, profile: Profile) -> dict[str, Any]:
    """What the form of a group shows of a profile."""
    shown: dict[str, Any] = {}
    for setting in settings_of(group):
        value = getattr(profile, setting.key)
        if setting.kind == "days":
            shown |= {switch: switch in value for switch in OFFERED[profile.country]}
        elif setting.kind in ("numbers", "window"):
            shown[setting.key] = ", ".join(str(each) for each in value)
        elif setting.kind == "yeardays":
            shown[setting.key] = ", ".join(f"{int(each[3:])}.{int(each[:2])}." for each in value)
        elif isinstance(value, tuple):
            shown[setting.key] = "\n".join(value)
        else:
            shown[setting.key] = value
    return shown


def profile_values(group: str, shown: Mapping[str, Any], profile: Profile) -> dict[str, Any]:
    """The profile's values that the form has and that differ from what stands."""
    found: dict[str, Any] = {}
    for setting in settings_of(group):
        before = getattr(profile, setting.key)
        if setting.kind == "days":
            kept = [each for each in before if each not in OFFERED[profile.country]]
            found[setting.key] = tuple(kept) + tuple(each for each in OFFERED[profile.country] if shown.get(each))
            if set(found[setting.key]) == set(before):
                found[setting.key] = before
        elif setting.key in shown:
            found[setting.key] = _read(setting, shown[setting.key], before)
    return {key: value for key, value in found.items() if value != getattr(profile, key)}


def _read(setting: Setting, shown: Any, before: Any) -> Any:
    if setting.kind == "numbers":
        return tuple(sorted({int(part) for part in numbers_in(shown)}, reverse=True))
    if setting.kind == "yeardays":
        return yeardays_in(shown) or before
    if setting.kind == "window":
        return window_in(shown) or ()
    if isinstance(before, tuple):
        return tuple(line.strip() for line in str(shown).splitlines() if line.strip())
    return shown.upper() if setting.kind == "colour" else shown


def yeardays_in(text: str) -> tuple[str, ...]:
    """Days of a year such as 30.4. or 30/4 in order, as month and day; nothing where one of them is none."""
    found = []
    for part in re.split(r"[,;\s]+", str(text).strip()):
        day, _, month = part.rstrip(".").replace("/", ".").partition(".")
        if not (day.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12):
            return ()
        if not 1 <= int(day) <= monthrange(2027, int(month))[1]:
            return ()
        found.append(f"{int(month):02}-{int(day):02}")
    return tuple(sorted(set(found)))


def window_in(text: str) -> tuple[int, ...] | None:
    """The window of an envelope in millimetres: left, top, width, height; empty for the usual one, None for none.

    It lies on the upper half of a sheet of A4, and an address has room in it.
    """
    parts = numbers_in(str(text))
    if not parts:
        return ()
    if len(parts) != 4 or not all(part.isdecimal() and len(part) < 4 for part in parts):
        return None
    left, top, width, height = (int(part) for part in parts)
    fits = left + width <= 210 and top + height <= 148 and width >= 50 and height >= 20
    return (left, top, width, height) if fits else None


def numbers_in(text: str) -> list[str]:
    """The parts of a row of numbers: "3, 1"."""
    return [part for part in re.split(r"[,;\s]+", text.strip()) if part]


def _field(setting: Setting) -> Field:
    choices = tuple(DOCUMENTS.items()) if setting.kind == "language" else ()
    return Field(
        setting.key,
        setting.label(),
        _KINDS[setting.kind],
        hint=setting.hint(),
        required=setting.key == "name" or setting.kind == "number",
        choices=choices,
        check=_check_of(setting),
        lines=5 if setting.key == "angles" else 2,
    )


def _days(country: str) -> Iterable[Field]:
    """A box for each day that the country's municipalities can leave out."""
    told = translate("SettingFields", "{day} is not counted")
    return [Field(switch, told.format(day=switch_name(switch)), "check") for switch in OFFERED[country]]


def _check_of(setting: Setting) -> Callable[[Any], str]:
    """The check of a setting's value: a sentence that says how to mend it."""

    def number(value: Any) -> str:
        if setting.least <= int(value) <= setting.most:
            return ""
        told = translate("SettingFields", "Enter a number from {least} to {most}")
        return told.format(least=setting.least, most=setting.most)

    def numbers(value: Any) -> str:
        parts = numbers_in(str(value))
        if all(part.isdecimal() and 1 <= int(part) <= _MOST_AHEAD for part in parts):
            return ""
        return translate("SettingFields", "Enter whole numbers with commas between them, for example 3, 1")

    def yeardays(value: Any) -> str:
        if yeardays_in(str(value)):
            return ""
        return translate("SettingFields", "Enter days with commas between them, for example 30.4., 31.8., 31.12.")

    def window(value: Any) -> str:
        if window_in(str(value)) is not None:
            return ""
        return translate("SettingFields", "Enter left, top, width and height in mm, for example 20, 45, 90, 35")

    def colour(value: Any) -> str:
        try:
            judged(str(value))
        except Problem as problem:
            return " ".join(filter(None, (problem.text, problem.advice)))
        return ""

    checks = {"number": number, "numbers": numbers, "colour": colour, "yeardays": yeardays, "window": window}
    return checks.get(setting.kind, lambda _value: "")

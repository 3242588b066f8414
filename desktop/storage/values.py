"""Values: records and their parts as plain JSON data and back, for columns that hold parts and for the audit."""

import json
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

T = TypeVar("T")


def moment_text(moment: datetime) -> str:
    """A moment as text that sorts by time: UTC to the microsecond, then its zone; refuses a moment without zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its zone")
    zone = getattr(moment.tzinfo, "key", None) or moment.strftime("%z")
    stamp = moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")
    return f"{stamp}Z {zone}"


def moment_of(text: str) -> datetime:
    """The moment that a text of `moment_text` tells, in its own zone."""
    stamp, _, zone = text.partition(" ")
    return datetime.fromisoformat(stamp).astimezone(_zone(zone))


@cache
def _zone(name: str) -> ZoneInfo | timezone:
    """A zone by its name or by its distance from UTC such as +0100."""
    if name[:1] in "+-" and name[1:5].isdecimal():
        minutes = int(name[1:3]) * 60 + int(name[3:5])
        return timezone(timedelta(minutes=-minutes if name[0] == "-" else minutes))
    return ZoneInfo(name or "UTC")


def _plain(value: Any) -> Any:
    """A record, part or value as data that JSON can hold, one level deep: the encoder asks again for what is inside."""
    kind: type = type(value)
    return _reader(kind)(value)


@cache
def _reader(kind: type) -> Callable[[Any], Any]:
    """How a value of one type becomes data that JSON can hold; asked once for each type, as logs are written often."""
    if is_dataclass(kind):
        return _held(tuple(item.name for item in fields(kind)))
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, datetime):
        return moment_text
    if issubclass(kind, date):
        return date.isoformat
    raise TypeError(f"no column holds a {kind.__name__}")


def _held(names: tuple[str, ...]) -> Callable[[Any], dict[str, Any]]:
    """How a dataclass becomes its fields: what it holds, unless it keeps more than these."""

    def read(value: Any) -> dict[str, Any]:
        held = vars(value)
        return held if len(held) == len(names) else {name: held[name] for name in names}

    return read


def from_plain(kind: Any, value: Any) -> Any:
    """Data from JSON as the given type: a dataclass, enum, date, moment, tuple of such, or itself."""
    return None if value is None else _maker(kind)(value)


@cache
def _maker(kind: Any) -> Callable[[Any], Any]:
    """How data from JSON becomes a value of one type; asked once for each type, as lists read many parts."""
    origin = get_origin(kind)
    if origin is tuple:
        part = get_args(kind)[0]
        return lambda value: tuple(from_plain(part, item) for item in value)
    if origin in (Union, types.UnionType):
        return _maker(next(arm for arm in get_args(kind) if arm is not type(None)))
    if not isinstance(kind, type):
        return _as_it_is
    if is_dataclass(kind):
        return _of_parts(kind)
    if issubclass(kind, Enum):
        return kind
    if issubclass(kind, datetime):
        return moment_of
    return date.fromisoformat if issubclass(kind, date) else _as_it_is


def _of_parts(kind: type) -> Callable[[dict[str, Any]], Any]:
    """How data from JSON becomes a dataclass: fields it no longer has are left out."""

    def make(value: dict[str, Any]) -> Any:
        makers = _field_makers(kind)
        return kind(
            **{name: None if inner is None else makers[name](inner) for name, inner in value.items() if name in makers}
        )

    return make


@cache
def _field_makers(kind: type) -> Mapping[str, Callable[[Any], Any]]:
    """The makers of a dataclass's fields; found when the first one is made, so that a type may hold itself."""
    return {name: _maker(hint) for name, hint in hints(kind).items()}


def _as_it_is(value: Any) -> Any:
    """A text, number or truth value, which JSON holds as it is."""
    return value


@cache
def hints(kind: type) -> Mapping[str, Any]:
    """The types of a dataclass's fields by name."""
    return get_type_hints(kind)


_ENCODER = json.JSONEncoder(
    default=_plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False
)


def dump(value: Any) -> str:
    """A value as compact JSON text, keys in a fixed order, so that the same value gives the same text."""
    return _ENCODER.encode(value)

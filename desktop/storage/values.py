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
    return datetime.fromisoformat(stamp.rstrip("Z")).replace(tzinfo=UTC).astimezone(_zone(zone))


@cache
def _zone(name: str) -> ZoneInfo | timezone:
    """A zone by its name or by its distance from UTC such as +0100."""
    if name[:1] in "+-" and name[1:5].isdigit():
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
        names = tuple(item.name for item in fields(kind))
        return lambda value: {name: getattr(value, name) for name in names}
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, datetime):
        return moment_text
    if issubclass(kind, date):
        return date.isoformat
    raise TypeError(f"no column holds a {kind.__name__}")


def from_plain(kind: Any, value: Any) -> Any:
    """Data from JSON as the given type: a dataclass, enum, date, moment, tuple of such, or itself."""
    if value is None:
        return None
    origin = get_origin(kind)
    if origin is tuple:
        return tuple(from_plain(get_args(kind)[0], item) for item in value)
    if origin in (Union, types.UnionType):
        return from_plain(next(arm for arm in get_args(kind) if arm is not type(None)), value)
    if isinstance(kind, type):
        return _of_class(kind, value)
    return value


def _of_class(kind: type, value: Any) -> Any:
    """Data from JSON as one plain class."""
    if is_dataclass(kind):
        known = hints(kind)
        return kind(**{name: from_plain(known[name], inner) for name, inner in value.items() if name in known})
    if issubclass(kind, Enum):
        return kind(value)
    if issubclass(kind, datetime):
        return moment_of(value)
    if issubclass(kind, date):
        return date.fromisoformat(value)
    return value


@cache
def hints(kind: type) -> Mapping[str, Any]:
    """The types of a dataclass's fields by name."""
    return get_type_hints(kind)


_ENCODER = json.JSONEncoder(default=_plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def dump(value: Any) -> str:
    """A value as compact JSON text, keys in a fixed order, so that the same value gives the same text."""
    return _ENCODER.encode(value)

"""Appointments: other people's calendars read from `.ics`; a broken entry is told of, the rest goes on."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.exchange.calendar import Appointment
from desktop.exchange.characters import clean, decoded
from desktop.exchange.limits import MEGABYTE, Patience
from desktop.exchange.recurrence import Budget, NotUnderstood, repeat_of

LARGEST_CALENDAR = 20
"""Megabytes of a calendar file."""
MOST_ENTRIES = 20_000
MOST_APPOINTMENTS = 50_000
"""Appointments of one file, each repeat counted."""
_MOST_ZONES, _LONGEST_ZONE = 50, 20_000
"""Zones that a file may define, and letters of each: Outlook's have 500."""
_ODD_REPEAT = re.compile(
    r"^RRULE[^:\n]*:(?!.*FREQ=YEARLY)|^RRULE.*BY(?:HOUR|MINUTE|SECOND|YEARDAY|WEEKNO)", re.M | re.I
)
"""Changes of a clock that no country has, and that take for ever to count out."""
_LONGEST_ENTRY, _LONGEST_TITLE, _LONGEST_TEXT = 200_000, 300, 20_000
_YEARS = range(1980, 2100)
_DAY = timedelta(days=1)
_BLOCK = re.compile(
    r"^BEGIN:(VEVENT|VTIMEZONE)[ \t]*$(.*?)^(?:END:\1[ \t]*$|(?=BEGIN:\1[ \t]*$)|\Z)", re.M | re.S | re.I
)
_FOLD = re.compile(r"\n[ \t]")


@dataclass(frozen=True)
class Trouble:
    """An entry that was not taken, or not as it stands: its number in the file, its title, and why."""

    number: int
    title: str
    text: str
    taken: bool = False


@dataclass(frozen=True)
class ReadCalendar:
    """What a calendar file holds between two days, by time, and what could not be read."""

    appointments: tuple[Appointment, ...]
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True)
class _Entry:
    """One entry as read: the appointment, the series' original day it stands for, its rule, and days left out."""

    appointment: Appointment
    number: int
    instead_of: date | None
    rule: Mapping[str, Any] | None
    until: date | None
    left_out: frozenset[date]
    added: tuple[date, ...]


class _Broken(Exception):
    """Why one entry cannot be taken, in words."""


def read_calendar(source: Path | bytes, zone: ZoneInfo, first: date, last: date) -> ReadCalendar:
    """The appointments between two days, both included, in the municipality's zone; repeats are counted out.

    Times without a zone are the municipality's own; Windows' names of zones are known. Raises Problem for what is no
    calendar or too large.
    """
    patience = Patience(_too_much, 1.4)
    blocks = _blocks(_text_of(source))
    zones = _own_zones([body for kind, body in blocks if kind == "VTIMEZONE"], patience)
    entries, troubles = [], []
    for number, body in enumerate((body for kind, body in blocks if kind == "VEVENT"), 1):
        patience.check()
        try:
            entry, note = _entry(number, body, zones, zone)
            entries.append(entry)
            if note:
                troubles.append(Trouble(number, entry.appointment.title, note, taken=True))
        except _Broken as broken:
            troubles.append(Trouble(number, _title_in(body), str(broken)))
    found, more = _counted_out(entries, first, last, patience)
    order = sorted(found, key=lambda each: (each.first_day, not each.whole_day, str(each.start), each.title))
    return ReadCalendar(tuple(order), tuple(sorted((*troubles, *more), key=lambda each: each.number)))


def _text_of(source: Path | bytes) -> str:
    """The file's text, its lines ended alike; raises Problem for one that is too large or cannot be read."""
    try:
        size = len(source) if isinstance(source, bytes) else source.stat().st_size
        if size > LARGEST_CALENDAR * MEGABYTE:
            told = translate("CalendarFile", "The calendar is larger than {size} MB").format(size=LARGEST_CALENDAR)
            raise Problem(told, advice=translate("CalendarFile", "Export a shorter time, for example one year."))
        data = source if isinstance(source, bytes) else source.read_bytes()
    except OSError as error:
        raise Problem(translate("CalendarFile", "The calendar could not be read"), error.strerror or "") from error
    return decoded(data).lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _blocks(text: str) -> list[tuple[str, str]]:
    """The entries and zones of the file, apart from each other, so that a broken one harms no other."""
    found = [(match[1].upper(), match[2]) for match in _BLOCK.finditer(text)]
    if "BEGIN:VCALENDAR" not in text[:10_000].upper():
        raise Problem(
            translate("CalendarFile", "This is not a calendar file"),
            advice=translate("CalendarFile", "Choose a file that ends in .ics."),
        )
    if len(found) > MOST_ENTRIES:
        told = translate("CalendarFile", "The calendar has more than {count} entries").format(count=MOST_ENTRIES)
        raise Problem(told, advice=translate("CalendarFile", "Export a shorter time, for example one year."))
    return found


def _too_much() -> Problem:
    """The problem of a calendar that would take for ever."""
    return Problem(
        translate("CalendarFile", "The calendar holds too much to be read"),
        advice=translate("CalendarFile", "Export a shorter time, for example one year."),
    )


def _own_zones(bodies: Sequence[str], patience: Patience) -> dict[str, tzinfo]:
    """The zones that the file itself defines, by name; one that cannot be understood is left out."""
    from icalendar import Timezone  # imported late: start-up

    found: dict[str, tzinfo] = {}
    for body in bodies[:_MOST_ZONES]:
        patience.check()
        if len(body) > _LONGEST_ZONE or _ODD_REPEAT.search(_FOLD.sub("", body)):
            continue
        try:
            component: Any = Timezone.from_ical(_component("VTIMEZONE", body))
            found[str(component.tz_name)] = component.to_tz(lookup_tzid=True)
        except Exception:  # a stranger's file; its entries say which zone is missing
            continue
    return found


def _component(kind: str, body: str) -> str:
    """The text of one component alone."""
    return f"BEGIN:{kind}\r\n" + body.strip("\n").replace("\n", "\r\n") + f"\r\nEND:{kind}\r\n"


def _title_in(body: str) -> str:
    """The title of an entry that cannot be read otherwise."""
    found = re.search(r"^SUMMARY[^:\n]*:(.*)$", _FOLD.sub("", body[:_LONGEST_ENTRY]), re.MULTILINE | re.IGNORECASE)
    return clean(found[1])[:_LONGEST_TITLE] if found else ""


def _entry(number: int, body: str, zones: Mapping[str, tzinfo], zone: ZoneInfo) -> tuple[_Entry, str]:
    """One entry and what is to be known of it; raises _Broken with the reason why it cannot be taken."""
    if len(body) > _LONGEST_ENTRY:
        raise _Broken(translate("CalendarFile", "The entry is too large."))
    from icalendar import Event  # imported late: start-up

    try:
        event = Event.from_ical(_component("VEVENT", body))
        start, note = _moment(event, "DTSTART", zones, zone)
    except _Broken:
        raise
    except Exception as error:  # the library raises many kinds
        raise _Broken(translate("CalendarFile", "The entry cannot be read.")) from error
    if start is None:
        raise _Broken(translate("CalendarFile", "The entry has no start."))
    try:
        end, _ = _moment(event, "DTEND", zones, zone)
        appointment = _appointment(event, start, _end_of(start, end, event))
        return _around(event, number, appointment, zones, zone), note
    except _Broken:
        raise
    except Exception as error:  # a part that is there but makes no sense
        raise _Broken(translate("CalendarFile", "The entry cannot be read.")) from error


def _around(event: Any, number: int, appointment: Appointment, zones: Mapping[str, tzinfo], zone: ZoneInfo) -> _Entry:
    """The entry with its repeats."""
    instead, _ = _moment(event, "RECURRENCE-ID", zones, zone)
    rule = event.get("RRULE")
    if isinstance(rule, list):
        rule = rule[0]
    untils = rule.get("UNTIL", []) if rule else []
    until = _day_of(_localised(untils[0], None, zone)) if untils else None
    left_out = frozenset(_days_in(event, "EXDATE", zones, zone))
    instead_of = _day_of(instead) if instead is not None else None
    return _Entry(appointment, number, instead_of, rule, until, left_out, tuple(_days_in(event, "RDATE", zones, zone)))


def _moment(event: Any, name: str, zones: Mapping[str, tzinfo], zone: ZoneInfo) -> tuple[datetime | date | None, str]:
    """A property's day or moment in the municipality's zone, and a note where its zone is not known."""
    value = event.get(name)
    if isinstance(value, list):
        value = value[0]
    if value is None:
        return None, ""
    named = str(value.params.get("TZID", ""))
    raw, note = value.dt, ""
    if isinstance(raw, datetime) and raw.tzinfo is None and named:
        if named not in zones:
            told = translate("CalendarFile", "The time zone {zone} is not known: its times are read as our own.")
            note = told.format(zone=clean(named)[:100])
        return _localised(raw, zones.get(named), zone), note
    return _localised(raw, None, zone), ""


def _localised(raw: Any, own: tzinfo | None, zone: ZoneInfo) -> datetime | date:
    """A moment in the municipality's zone; one without a zone is the municipality's own already."""
    if not isinstance(raw, date) or raw.year not in _YEARS:
        raise _Broken(translate("CalendarFile", "The entry's date lies outside the calendar."))
    if not isinstance(raw, datetime):
        return raw
    known = raw if raw.tzinfo is not None else raw.replace(tzinfo=own or zone)
    return known.astimezone(zone)


def _end_of(start: datetime | date, end: datetime | date | None, event: Any) -> datetime | date:
    """When an entry ends: as it says, by its duration, or at once; a whole day's end is the last day itself."""
    duration = event.get("DURATION")
    if end is None and duration is not None:
        end = start + duration.dt
    if not isinstance(start, datetime):
        last = end.date() if isinstance(end, datetime) else end
        last = last - _DAY if last is not None and last > start else start
        return _within_a_year(start, last)
    if end is None:
        return start
    return _within_a_year(start, end if isinstance(end, datetime) else datetime.combine(end, start.timetz()))


def _within_a_year(start: datetime | date, end: datetime | date) -> datetime | date:
    """The end; raises _Broken for one before the start or over a year later."""
    length = _apart(start, end)
    if length < timedelta(0):
        raise _Broken(translate("CalendarFile", "The entry ends before it starts."))
    if length > timedelta(days=366):
        raise _Broken(translate("CalendarFile", "The entry is longer than a year."))
    return end


def _apart(start: Any, end: Any) -> timedelta:
    """How far two days, or two moments, are apart."""
    apart: timedelta = end - start
    return apart


def _appointment(event: Any, start: datetime | date, end: datetime | date) -> Appointment:
    """The appointment with its words, shortened to what a list can bear."""
    words = {name: clean(_word(event.get(name))) for name in ("SUMMARY", "LOCATION", "DESCRIPTION", "UID", "STATUS")}
    sequence = event.get("SEQUENCE", 0)
    return Appointment(
        words["UID"].strip()[:_LONGEST_TITLE],
        " ".join(words["SUMMARY"].split())[:_LONGEST_TITLE],
        start,
        end,
        sequence=int(sequence) if str(sequence).isdecimal() else 0,
        place=" ".join(words["LOCATION"].split())[:_LONGEST_TITLE],
        text=words["DESCRIPTION"].strip()[:_LONGEST_TEXT],
        cancelled=words["STATUS"].strip().upper() == "CANCELLED",
    )


def _word(value: Any) -> str:
    """A property's text, the first where it stands several times."""
    first = value[0] if isinstance(value, list) and value else value
    return "" if first is None else str(first)


def _days_in(event: Any, name: str, zones: Mapping[str, tzinfo], zone: ZoneInfo) -> Iterator[date]:
    """The days that a property such as EXDATE lists, in the municipality's zone."""
    values = event.get(name, ())
    for value in values if isinstance(values, list) else (values,):
        own = zones.get(str(value.params.get("TZID", ""))) if hasattr(value, "params") else None
        for each in getattr(value, "dts", ()):
            raw = each.dt[0] if isinstance(each.dt, tuple) else each.dt
            yield _day_of(_localised(raw, own, zone))


def _day_of(moment: datetime | date) -> date:
    """The day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def _counted_out(
    entries: Sequence[_Entry], first: date, last: date, patience: Patience
) -> tuple[list[Appointment], list[Trouble]]:
    """The appointments between two days, with each repeat as one; what replaces a repeat stands in its place."""
    replaced: dict[str, set[date]] = {}
    for entry in entries:
        if entry.instead_of is not None and entry.appointment.uid:
            replaced.setdefault(entry.appointment.uid, set()).add(entry.instead_of)
    found: list[Appointment] = []
    troubles: list[Trouble] = []
    budget = Budget()
    for entry in entries:
        patience.check()
        gone = entry.left_out | (replaced.get(entry.appointment.uid, set()) if entry.instead_of is None else set())
        try:
            found.extend(_moved(entry.appointment, day) for day in _days_of(entry, first, last, budget) - gone)
        except (NotUnderstood, ValueError, TypeError, OverflowError):
            told = translate("CalendarFile", "It repeats in a way that is not understood: only its first day is taken.")
            troubles.append(Trouble(entry.number, entry.appointment.title, told, taken=True))
            if entry.appointment.first_day <= last and entry.appointment.last_day >= first:
                found.append(entry.appointment)
        if len(found) > MOST_APPOINTMENTS:
            told = translate("CalendarFile", "The calendar has more than {count} entries")
            advice = translate("CalendarFile", "Export a shorter time, for example one year.")
            raise Problem(told.format(count=MOST_APPOINTMENTS), advice=advice)
    return found, troubles


def _days_of(entry: _Entry, first: date, last: date, budget: Budget) -> set[date]:
    """The first days of an entry's appointments that reach into the time between two days."""
    start = entry.appointment.first_day
    since = first - (entry.appointment.last_day - start)
    days = {day for day in (start, *entry.added) if since <= day <= last}
    if entry.rule is not None and entry.instead_of is None:
        days |= set(repeat_of(entry.rule, entry.until).days(start, since, last, budget))
    return days


def _moved(appointment: Appointment, day: date) -> Appointment:
    """The appointment on another day at the same times of the clock."""
    apart = day - appointment.first_day
    return replace(appointment, start=appointment.start + apart, end=appointment.end + apart) if apart else appointment

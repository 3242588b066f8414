"""Calendar files: appointments as `.ics` that Outlook, Thunderbird and Google take, with updates and cancellations."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from desktop import __version__
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.exchange.characters import clean

_HOUR = timedelta(hours=1)
_EU_SUMMER = datetime.combine(date(1981, 3, 29), time(2))
_EU_WINTER = datetime.combine(date(1996, 10, 27), time(3))
_LONGEST_LENGTH = timedelta(days=366)


class Method(StrEnum):
    """What the receiver's calendar is asked to do: take it, take it as an invitation, or take it out."""

    PUBLISH = "PUBLISH"
    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


@dataclass(frozen=True)
class Person:
    """Whose appointment it is, or who is invited: a name and a mail address."""

    name: str
    address: str


@dataclass(frozen=True)
class Appointment:
    """One appointment: days for a whole-day one (the last day included), else moments in the municipality's zone.

    An update or cancellation has the same uid and a higher sequence.
    """

    uid: str
    title: str
    start: datetime | date
    end: datetime | date
    sequence: int = 0
    place: str = ""
    text: str = ""
    organizer: Person | None = None
    attendees: tuple[Person, ...] = ()
    categories: tuple[str, ...] = ()
    cancelled: bool = False

    @property
    def whole_day(self) -> bool:
        """Whether it has days instead of times."""
        return not isinstance(self.start, datetime)

    @property
    def first_day(self) -> date:
        """The day on which it begins."""
        return self.start.date() if isinstance(self.start, datetime) else self.start

    @property
    def last_day(self) -> date:
        """The day on which it ends; one that ends at midnight ends on the day before."""
        if not isinstance(self.end, datetime):
            return self.end
        midnight = self.end.time() == time() and self.end > self.start if isinstance(self.start, datetime) else False
        return self.end.date() - timedelta(days=1) if midnight else self.end.date()


def uid_of(*parts: object) -> str:
    """An id that stays the same for the same parts (the record's kind and number, the moment it was made)."""
    return sha256("\0".join(str(part) for part in parts).encode()).hexdigest()[:32] + "@samspil"


def calendar_bytes(
    appointments: Sequence[Appointment], stamp: datetime, method: Method = Method.PUBLISH, language: str = ""
) -> bytes:
    """The file: the zones it needs, then the appointments; raises Problem for what no calendar would take.

    `stamp` is the moment of writing. `REQUEST` and `CANCEL` go with an organizer.
    """
    from icalendar import Calendar  # imported late: start-up

    found = Calendar()
    found.add("prodid", f"-//Samspil//Samspil {__version__}//{(language or 'en').upper()}")
    found.add("version", "2.0")
    found.add("calscale", "GREGORIAN")
    found.add("method", method.value)
    for each in appointments:
        _check(each, method)
    for zone in _zones(appointments):
        found.add_component(_zone_component(zone))
    for each in appointments:
        found.add_component(_event(each, stamp, method))
    written: bytes = found.to_ical()
    return written


def _check(each: Appointment, method: Method) -> None:
    """Raises Problem for an appointment that ends before it starts, has no zone, or invites in nobody's name."""
    if not timedelta(0) <= _length(each) <= _LONGEST_LENGTH:
        raise Problem(
            translate("CalendarFile", "The appointment ends before it starts, or is longer than a year"),
            advice=translate("CalendarFile", "Check its times."),
        )
    for moment in (each.start, each.end):
        if isinstance(moment, datetime) and not isinstance(moment.tzinfo, ZoneInfo):
            raise ValueError("the times of an appointment need their zone")
    if method is not Method.PUBLISH and each.organizer is None:
        raise Problem(
            translate("CalendarFile", "An invitation needs an organizer with an address"),
            advice=translate("CalendarFile", "Enter the mailbox under Settings."),
        )


def _length(each: Appointment) -> timedelta:
    """How long an appointment lasts by the sun, also on the night on which the clocks change."""
    if isinstance(each.start, datetime) and isinstance(each.end, datetime):
        return each.end.astimezone(UTC) - each.start.astimezone(UTC)
    return each.last_day - each.first_day


def _event(each: Appointment, stamp: datetime, method: Method) -> Any:
    """The VEVENT."""
    from icalendar import Event  # imported late: start-up

    event = Event()
    event.add("uid", each.uid)
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("sequence", each.sequence)
    event.add("dtstart", _told_once(each.start))
    event.add("dtend", _told_once(each.end) if isinstance(each.end, datetime) else each.end + timedelta(days=1))
    event.add("summary", clean(each.title))
    for name, said in (("location", each.place), ("description", each.text)):
        if said.strip():
            event.add(name, clean(said))
    if each.categories:
        event.add("categories", list(each.categories))
    cancelled = each.cancelled or method is Method.CANCEL
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if cancelled or each.whole_day else "OPAQUE")
    event.add("class", "PUBLIC")
    if each.organizer is not None:
        event.add("organizer", _address(each.organizer))
    for person in each.attendees if method is not Method.PUBLISH else ():
        invited = _address(person)
        for name, value in (("ROLE", "REQ-PARTICIPANT"), ("PARTSTAT", "NEEDS-ACTION"), ("RSVP", "TRUE")):
            invited.params[name] = value
        event.add("attendee", invited, encode=False)
    return event


def _told_once(moment: datetime | date) -> datetime | date:
    """The moment, in UTC where it lies in the hour that the clocks show a second time."""
    if isinstance(moment, datetime) and moment.utcoffset() != moment.replace(fold=0).utcoffset():
        return moment.astimezone(UTC)
    return moment


def _address(person: Person) -> Any:
    """A person as calendars write one."""
    from icalendar import vCalAddress, vText  # imported late: start-up

    address = vCalAddress(f"mailto:{person.address}")
    if person.name.strip():
        address.params["CN"] = vText(clean(person.name).replace('"', "'"))
    return address


def _zones(appointments: Sequence[Appointment]) -> tuple[str, ...]:
    """The names of the zones that appear, each once."""
    moments = [moment for each in appointments for moment in (each.start, each.end)]
    zones = [moment.tzinfo for moment in moments if isinstance(moment, datetime)]
    return tuple(dict.fromkeys(zone.key for zone in zones if isinstance(zone, ZoneInfo) and zone.key != "UTC"))


def _zone_component(name: str) -> Any:
    """The VTIMEZONE with the European Union's summer time as a rule, which every program understands.

    Only zones that follow it are written: those of the two countries.
    """
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur  # imported late: start-up

    winter, summer = (datetime(2026, month, 15, tzinfo=ZoneInfo(name)).utcoffset() for month in (1, 7))
    if (winter, summer) != (_HOUR, 2 * _HOUR):
        raise ValueError(f"{name} does not keep Central European time")
    found = Timezone()
    found.add("tzid", name)
    for part, start, month, before, after, short in (
        (TimezoneDaylight(), _EU_SUMMER, 3, _HOUR, 2 * _HOUR, "CEST"),
        (TimezoneStandard(), _EU_WINTER, 10, 2 * _HOUR, _HOUR, "CET"),
    ):
        part.add("dtstart", start)
        part.add("rrule", vRecur({"FREQ": ["YEARLY"], "BYMONTH": [month], "BYDAY": ["-1SU"]}))
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("tzname", short)
        found.add_component(part)
    return found

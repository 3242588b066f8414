"""Calendar files written: what other programs read back is what was meant."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from desktop.base.problems import Problem
from desktop.exchange.calendar import Appointment, Method, Person, calendar_bytes, uid_of

DK, NO = ZoneInfo("Europe/Copenhagen"), ZoneInfo("Europe/Oslo")
STAMP = datetime(2026, 11, 20, 10, tzinfo=DK)
US = Person("Åse Kjær; Politisk sekretariat", "sekretariat@havnby.example")
VISIT = Appointment(
    uid_of("visit", 7),
    "Ministerbesøg, Skovvænget Skole",
    datetime(2026, 12, 8, 10, tzinfo=DK),
    datetime(2026, 12, 8, 12, 30, tzinfo=DK),
    sequence=2,
    place="Skovvænget 1; 4990 Havnby",
    text="Formål:\nat se værkstedet, og tale om æøå\\ü.",
    organizer=US,
    attendees=(Person("Łukasz Öberg", "lukasz@ministerium.example"),),
)


def _read(data: bytes):
    return Calendar.from_ical(data)


def test_B1_2_a_visit_comes_back_with_all_it_tells() -> None:
    read = _read(calendar_bytes([VISIT], STAMP, language="da"))
    (event,) = read.events
    assert (read["VERSION"], read["METHOD"]) == ("2.0", "PUBLISH")
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == (VISIT.title, VISIT.place)
    assert str(event["DESCRIPTION"]) == VISIT.text
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (VISIT.start, VISIT.end)
    assert event["DTSTART"].params["TZID"] == "Europe/Copenhagen"
    assert (str(event["UID"]), event["SEQUENCE"], str(event["STATUS"])) == (VISIT.uid, 2, "CONFIRMED")
    assert event["DTSTAMP"].dt == STAMP.astimezone(UTC)
    assert str(event["ORGANIZER"]) == "mailto:sekretariat@havnby.example"
    assert event["ORGANIZER"].params["CN"] == US.name
    assert "ATTENDEE" not in event


@pytest.mark.parametrize(("zone", "name"), [(DK, "Europe/Copenhagen"), (NO, "Europe/Oslo")])
def test_the_file_brings_its_own_zone_with_the_summer_time_of_every_year(zone: ZoneInfo, name: str) -> None:
    read = _read(calendar_bytes([_at(datetime(2026, 7, 1, 10, tzinfo=zone))], STAMP))
    (part,) = read.walk("VTIMEZONE")
    own = part.to_tz(lookup_tzid=False)
    assert part["TZID"] == name
    for year in (2026, 2031, 2040):
        for month in range(1, 13):
            for day in (1, 15, 28):
                noon = datetime(year, month, day, 12, tzinfo=zone)
                assert noon.replace(tzinfo=own).utcoffset() == noon.utcoffset()


def _at(start: datetime, hours: float = 1) -> Appointment:
    later = (start.astimezone(UTC) + timedelta(hours=hours)).astimezone(start.tzinfo)
    return Appointment(uid_of(start), "Besøg", start, later)


@pytest.mark.parametrize("day", [date(2027, 3, 27), date(2027, 3, 28), date(2027, 10, 30), date(2027, 10, 31)])
def test_times_stay_right_across_the_change_of_the_clocks(day: date) -> None:
    for hour in (0, 1, 3, 10):
        start = datetime(day.year, day.month, day.day, hour, tzinfo=DK)
        visit = _at(start, 3)
        (event,) = _read(calendar_bytes([visit], STAMP)).events
        length = event["DTEND"].dt.astimezone(UTC) - event["DTSTART"].dt.astimezone(UTC)
        assert (event["DTSTART"].dt.hour, length) == (hour, timedelta(hours=3))


def test_an_update_and_a_cancellation_keep_the_id_and_count_on() -> None:
    later = Appointment(VISIT.uid, VISIT.title, VISIT.start, VISIT.end, sequence=3, organizer=US)
    (update,) = _read(calendar_bytes([later], STAMP, Method.REQUEST)).events
    read = _read(calendar_bytes([later], STAMP, Method.CANCEL))
    (gone,) = read.events
    assert (update["UID"], update["SEQUENCE"]) == (VISIT.uid, 3)
    assert (read["METHOD"], gone["UID"], str(gone["STATUS"])) == ("CANCEL", VISIT.uid, "CANCELLED")


def test_an_invitation_names_who_is_asked() -> None:
    (event,) = _read(calendar_bytes([VISIT], STAMP, Method.REQUEST)).events
    asked = event["ATTENDEE"]
    assert (str(asked), asked.params["CN"]) == ("mailto:lukasz@ministerium.example", "Łukasz Öberg")
    assert (asked.params["PARTSTAT"], asked.params["RSVP"]) == ("NEEDS-ACTION", "TRUE")


def test_a_whole_day_ends_on_the_day_after_in_the_file() -> None:
    fair = Appointment("x", "Messe", date(2027, 2, 27), date(2027, 2, 28))
    data = calendar_bytes([fair], STAMP)
    (event,) = _read(data).events
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2027, 2, 27), date(2027, 3, 1))
    assert b"VTIMEZONE" not in data


def test_lines_are_short_end_as_the_format_wants_and_hold_no_control_characters() -> None:
    long = Appointment("x", "Besøg\x00 " + "æøå" * 200, VISIT.start, VISIT.end, text="ł\n" * 400)
    data = calendar_bytes([long], STAMP)
    lines = data.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert b"\x00" not in data and b"\n" not in data.replace(b"\r\n", b"")


def test_what_no_calendar_takes_is_a_problem() -> None:
    with pytest.raises(Problem, match="ends before it starts"):
        calendar_bytes([Appointment("x", "Besøg", VISIT.end, VISIT.start)], STAMP)
    with pytest.raises(Problem, match="organizer"):
        calendar_bytes([Appointment("x", "Besøg", VISIT.start, VISIT.end)], STAMP, Method.REQUEST)
    with pytest.raises(ValueError, match="zone"):
        calendar_bytes([Appointment("x", "Besøg", datetime(2027, 1, 1), datetime(2027, 1, 2))], STAMP)


def test_ids_tell_records_apart_and_stay_the_same() -> None:
    assert uid_of("visit", 7) == uid_of("visit", 7) != uid_of("visit", 8)
    assert uid_of("visit", 12, 3) != uid_of("visit", 1, 23)


def test_the_last_day_of_one_that_ends_at_midnight() -> None:
    evening = datetime(2027, 1, 1, 19, tzinfo=DK)
    assert Appointment("x", "Fest", evening, datetime(2027, 1, 2, tzinfo=DK)).last_day == date(2027, 1, 1)
    assert Appointment("x", "Fest", evening, datetime(2027, 1, 2, 1, tzinfo=DK)).last_day == date(2027, 1, 2)

"""Calendars of other people read: what is whole is taken, what is broken is told of."""

from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.base.problems import Problem
from desktop.exchange import appointments, limits
from desktop.exchange.appointments import ReadCalendar, read_calendar
from desktop.exchange.calendar import Appointment, calendar_bytes

DK = ZoneInfo("Europe/Copenhagen")
FIRST, LAST = date(2026, 1, 1), date(2027, 12, 31)


def _file(*events: str, zones: str = "") -> bytes:
    whole = "\n".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//X//Y//EN\n{zones}{whole}\nEND:VCALENDAR\n".replace(
        "\n", "\r\n"
    ).encode()


def _read(*events: str, zones: str = "") -> ReadCalendar:
    return read_calendar(_file(*events, zones=zones), DK, FIRST, LAST)


def _days(read: ReadCalendar) -> list[str]:
    return [each.first_day.isoformat() for each in read.appointments]


@pytest.mark.parametrize(
    ("start", "meant"),
    [
        (";TZID=Europe/Copenhagen:20260601T100000", "2026-06-01T10:00+02:00"),
        (";TZID=Romance Standard Time:20260601T100000", "2026-06-01T10:00+02:00"),
        (";TZID=W. Europe Standard Time:20261201T100000", "2026-12-01T10:00+01:00"),
        (";TZID=GMT Standard Time:20260601T090000", "2026-06-01T10:00+02:00"),
        (":20260601T080000Z", "2026-06-01T10:00+02:00"),
        (":20260601T100000", "2026-06-01T10:00+02:00"),
    ],
)
def test_times_come_into_our_own_zone(start: str, meant: str) -> None:
    read = _read(f"UID:a\nSUMMARY:Møde\nDTSTART{start}\nDURATION:PT90M")
    (found,) = read.appointments
    assert isinstance(found.start, datetime) and isinstance(found.end, datetime)
    assert found.start == datetime.fromisoformat(meant)
    assert (found.start.tzinfo, found.end - found.start, read.troubles) == (DK, timedelta(minutes=90), ())


OWN_ZONE = """BEGIN:VTIMEZONE
TZID:Vores tid
BEGIN:STANDARD
DTSTART:20001029T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20000326T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
END:DAYLIGHT
END:VTIMEZONE
"""


def test_a_zone_that_the_file_defines_itself_counts() -> None:
    read = _read("UID:a\nSUMMARY:Møde\nDTSTART;TZID=Vores tid:20260601T110000", zones=OWN_ZONE)
    assert read.appointments[0].start == datetime(2026, 6, 1, 10, tzinfo=DK)
    assert read.troubles == ()


def test_an_unknown_zone_is_read_as_our_own_and_told_of() -> None:
    read = _read("UID:a\nSUMMARY:Møde\nDTSTART;TZID=Mars/Olympus:20260601T110000")
    assert read.appointments[0].start == datetime(2026, 6, 1, 11, tzinfo=DK)
    (trouble,) = read.troubles
    assert trouble.taken and "Mars/Olympus" in trouble.text


def test_whole_days_have_no_times_and_end_on_their_last_day() -> None:
    read = _read(
        "UID:a\nSUMMARY:Ferie\nDTSTART;VALUE=DATE:20260706\nDTEND;VALUE=DATE:20260718",
        "UID:b\nSUMMARY:Valg\nDTSTART;VALUE=DATE:20260324",
    )
    assert [(each.whole_day, each.start, each.end) for each in read.appointments] == [
        (True, date(2026, 3, 24), date(2026, 3, 24)),
        (True, date(2026, 7, 6), date(2026, 7, 17)),
    ]


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("UID:b\nSUMMARY:Uden dag", "no start"),
        ("UID:b\nSUMMARY:Forkert\nDTSTART:2026", "cannot be read"),
        ("UID:b\nSUMMARY:Baglæns\nDTSTART:20260602T100000\nDTEND:20260602T090000", "ends before"),
        ("UID:b\nSUMMARY:Evig\nDTSTART:20260602T100000\nDTEND:20290602T090000", "longer than a year"),
        ("UID:b\nSUMMARY:Gammel\nDTSTART:10260602T100000", "outside"),
        ("UID:b\nSUMMARY:25 timer\nDTSTART:20260602T250000", "cannot be read"),
        ("UID:b\nSUMMARY:Stor\nDTSTART:20260602T100000\nDESCRIPTION:" + "x" * 300_000, "too large"),
    ],
)
def test_a_broken_entry_is_told_of_by_number_and_name_and_the_rest_goes_on(broken: str, told: str) -> None:
    whole = "UID:{}\nSUMMARY:Møde\nDTSTART:2026060{}T100000"
    read = _read(whole.format("a", 1), broken, whole.format("c", 3))
    (trouble,) = read.troubles
    assert _days(read) == ["2026-06-01", "2026-06-03"]
    assert (trouble.number, trouble.taken) == (2, False)
    assert told in trouble.text and trouble.title and trouble.title in broken


def test_an_entry_that_does_not_end_harms_no_other() -> None:
    data = _file("UID:a\nSUMMARY:A\nDTSTART:20260601T100000", "UID:b\nSUMMARY:B\nDTSTART:20260602T100000")
    cut = data.replace(b"END:VEVENT\r\n", b"", 1)
    assert _days(read_calendar(cut, DK, FIRST, LAST)) == ["2026-06-01", "2026-06-02"]
    assert _days(read_calendar(data[:-40], DK, FIRST, LAST))[:1] == ["2026-06-01"]


def test_a_line_of_nonsense_costs_nothing_else() -> None:
    read = _read("UID:a\nbla bla\nSUMMARY:Møde\nX-STRANGE;;=:x\nDTSTART:20260601T100000")
    assert [each.title for each in read.appointments] == ["Møde"]


SERIES = "UID:a\nSUMMARY:Møde\nDTSTART;TZID=Europe/Copenhagen:{}\nDURATION:PT1H\n{}"


@pytest.mark.parametrize(
    ("start", "rule", "days"),
    [
        ("20260316T100000", "RRULE:FREQ=WEEKLY;COUNT=3", ["2026-03-16", "2026-03-23", "2026-03-30"]),
        ("20260105T100000", "RRULE:FREQ=MONTHLY;BYDAY=-1MO;COUNT=3", ["2026-01-05", "2026-01-26", "2026-02-23"]),
        ("20260131T100000", "RRULE:FREQ=MONTHLY;COUNT=3", ["2026-01-31", "2026-03-31", "2026-05-31"]),
        ("20260601T100000", "RRULE:FREQ=DAILY;INTERVAL=10;UNTIL=20260621T215959Z", ["06-01", "06-11", "06-21"]),
        ("20260605T100000", "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", ["06-05", "06-30", "07-31"]),
        ("20260101T100000", "RRULE:FREQ=YEARLY;COUNT=9", ["2026-01-01", "2027-01-01"]),
        ("20240229T100000", "RRULE:FREQ=YEARLY", []),
        ("20260601T100000", "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Copenhagen:20260608T100000", ["-01", "-15"]),
        ("20260601T100000", "RDATE;TZID=Europe/Copenhagen:20260703T100000", ["2026-06-01", "2026-07-03"]),
        ("20240101T100000", "RRULE:FREQ=WEEKLY;INTERVAL=52;BYDAY=TU", ["2026-12-29", "2027-12-28"]),
    ],
)
def test_repeats_are_counted_out_between_the_days_asked_for(start: str, rule: str, days: list[str]) -> None:
    read = _read(SERIES.format(start, rule))
    assert len(read.appointments) == len(days)
    assert all(found.endswith(day) for found, day in zip(_days(read), days, strict=True))
    assert read.troubles == ()


def test_a_weekly_meeting_keeps_its_hour_across_summer_time() -> None:
    read = _read(SERIES.format("20260323T100000", "RRULE:FREQ=WEEKLY;COUNT=2"))
    assert [each.start.isoformat() for each in read.appointments] == [
        "2026-03-23T10:00:00+01:00",
        "2026-03-30T10:00:00+02:00",
    ]


def test_one_meeting_of_a_series_that_was_moved_stands_where_it_was_moved_to() -> None:
    moved = "UID:a\nSUMMARY:Flyttet\nRECURRENCE-ID;TZID=Europe/Copenhagen:20260608T100000\nDTSTART:20260610T130000"
    read = _read(SERIES.format("20260601T100000", "RRULE:FREQ=WEEKLY;COUNT=3"), moved)
    assert [(each.title, each.first_day.day) for each in read.appointments] == [
        ("Møde", 1),
        ("Flyttet", 10),
        ("Møde", 15),
    ]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=5",
        "FREQ=YEARLY;BYWEEKNO=20",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=NEVER",
    ],
)
def test_a_rule_that_meetings_do_not_have_gives_the_first_day_and_a_word(rule: str) -> None:
    read = _read(SERIES.format("20260601T100000", "RRULE:" + rule))
    assert _days(read) in (["2026-06-01"], [])
    assert len(read.troubles) == 1


def test_rules_that_never_hit_end() -> None:
    never = SERIES.format("19850101T100000", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9")
    read = _read(*[never.replace("UID:a", f"UID:{number}") for number in range(30)])
    assert read.appointments == ()


def test_a_calendar_of_many_entries_is_read() -> None:
    event = "UID:{0}\nSUMMARY:Møde {0}\nDTSTART:202606{1:02}T1000"
    data = _file(*(event.format(number, number % 28 + 1) + "00" for number in range(600)))
    read = read_calendar(data, DK, FIRST, LAST)
    assert (len(read.appointments), read.troubles) == (600, ())


def test_what_is_too_large_or_no_calendar_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="not a calendar"):
        read_calendar(b"PK\x03\x04 something else", DK, FIRST, LAST)
    with pytest.raises(Problem, match="could not be read"):
        read_calendar(tmp_path / "none.ics", DK, FIRST, LAST)
    one = "UID:a\nSUMMARY:Møde\nDTSTART:20260601T100000"
    monkeypatch.setattr(appointments, "MOST_ENTRIES", 1)
    with pytest.raises(Problem, match="more than 1"):
        read_calendar(_file(one, one), DK, FIRST, LAST)
    monkeypatch.setattr(appointments, "LARGEST_CALENDAR", 0)
    with pytest.raises(Problem, match="larger than"):
        read_calendar(_file(one), DK, FIRST, LAST)


def test_what_we_write_we_read(tmp_path: Path) -> None:
    visit = Appointment(
        "7@samspil",
        "Besøg på Åvænget",
        datetime(2026, 10, 25, 1, tzinfo=DK),
        datetime(2026, 10, 25, 4, tzinfo=DK),
        sequence=4,
        place="Åvænget",
        text="Formål\nog indhold",
        cancelled=True,
    )
    file = tmp_path / "besøg.ics"
    file.write_bytes(calendar_bytes([visit], datetime(2026, 1, 1, tzinfo=DK)))
    assert read_calendar(file, DK, FIRST, LAST).appointments == (visit,)


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=DAILY", "FREQ=YEARLY;BYHOUR=1,2,3", "BYMINUTE=1;FREQ=YEARLY"])
def test_a_zone_whose_clock_changes_all_the_time_is_left_out(rule: str) -> None:
    change = "DTSTART:16010101T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100"
    zone = f"BEGIN:VTIMEZONE\nTZID:Odd\nBEGIN:STANDARD\n{change}\nRRULE:{rule}\nEND:STANDARD\nEND:VTIMEZONE\n"
    read = _read("UID:1\nSUMMARY:x\nDTSTART;TZID=Odd:20261120T100000", zones=zone)
    assert _days(read) == ["2026-11-20"]
    assert "The time zone Odd is not known" in read.troubles[0].text


def test_a_calendar_that_takes_for_ever_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PATIENCE", -1.0)
    with pytest.raises(Problem, match="holds too much"):
        _read("UID:1\nSUMMARY:x\nDTSTART:20261120T100000")

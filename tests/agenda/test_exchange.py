"""Agenda: meetings from tables and calendar files, and what the command line tells."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.agenda.exchange import Occasion, body_of, from_calendar, from_sheet, item_json, meeting_json, pasted, plan
from desktop.agenda.rules.meetings import COUNCIL, Item, Meeting
from desktop.exchange.appointments import read_calendar
from desktop.exchange.calendar import Appointment, calendar_bytes
from desktop.exchange.sheets import read_sheet
from tests.agenda.town import NOW, TODAY, ZONE

NAMES = {1: "Teknikudvalget", 2: "Børne- og Skoleudvalget", 3: "Økonomiudvalget"}


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("Teknikudvalget", 1),
        ("teknikudvalget", 1),
        ("Møde i Økonomiudvalget", 3),
        ("ØU", 3),
        ("BSU", 2),
        ("Teknik", 1),
        ("Kommunalbestyrelsen", COUNCIL),
        ("byrådsmøde", COUNCIL),
        ("Kommunestyremøte", COUNCIL),
        ("Museumsudvalget", None),
        ("", None),
    ],
)
def test_bodies_are_known_by_name_beginning_and_initials(said: str, body: int | None) -> None:
    assert body_of(said, NAMES) == body


@given(st.text(max_size=200))
def test_any_text_is_read_or_named_as_a_bad_line(text: str) -> None:
    found, bad = pasted(text, TODAY)
    lines = [line for line in text.splitlines() if line.strip()]
    assert len(found) + len(bad) <= len(lines)
    assert all(each.why for each in bad)


def test_a_calendar_file_is_taken_over_and_moves_what_was_moved() -> None:
    start = datetime(2027, 2, 2, 17, tzinfo=ZONE)
    entries = [
        Appointment("a@x", "Møde i Teknikudvalget", start, start.replace(hour=19), place="Salen"),
        Appointment("b@x", "Julefrokost", date(2026, 12, 11), date(2026, 12, 11)),
        Appointment("c@x", "Økonomiudvalget", start.replace(day=3), start.replace(day=3, hour=18), cancelled=True),
    ]
    read = read_calendar(calendar_bytes(entries, NOW), ZONE, TODAY, date(2028, 1, 1))
    known = Meeting(date(2027, 1, 26), 1, "16:00", uid="a@x", id=9, version=1)
    planned = plan(*from_calendar(read), [known], NAMES)
    ((before, after),) = planned.move
    assert before is known and (after.day, after.starts, after.place) == (start.date(), "17:00", "Salen")
    assert [(each.body_id, each.cancelled) for each in planned.add] == [(3, True)]
    assert [each.text for each in planned.bad] == ["Julefrokost"]


def test_a_sheet_is_read_as_a_pasted_table() -> None:
    sheet = read_sheet(b"Dato;Tid;Udvalg\n2.2.2027;17:00;Teknikudvalget\n", "møder.csv")
    found, bad = from_sheet(sheet, TODAY)
    assert [(each.day, each.starts, each.name) for each in found] == [(date(2027, 2, 2), "17:00", "Teknikudvalget")]
    assert not bad


def test_a_meeting_that_stands_twice_is_a_bad_line() -> None:
    found, bad = pasted("2.2.2027\t17:00\tTU\n2.2.2027\t18:00\tTeknikudvalget", TODAY)
    planned = plan(found, bad, (), NAMES)
    assert len(planned.add) == 1 and [each.line for each in planned.bad] == [2]


def test_the_command_line_tells_meetings_with_their_items() -> None:
    meeting = Meeting(date(2027, 2, 2), 1, "17:00", id=4)
    item = item_json(Item(4, "Trafikplan", "27/1", 1, id=7), meeting, "Teknikudvalget")
    told = meeting_json(meeting, "Teknikudvalget", [item])
    assert told["items"] == [item] and told["day"] == "2027-02-02"
    assert set(item) == {
        "id", "meeting_id", "day", "starts", "body", "cancelled", "place", "title", "case_number", "onward",
        "beforehand", "files",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["¹", "kl. ²", "٣", "17:٠٠"])
def test_a_digit_that_is_no_plain_number_is_no_time_of_day(text: str) -> None:
    found, bad = pasted(text, TODAY)
    assert not found and len(bad) == 1


def test_a_meeting_is_known_by_its_entry_or_by_its_body_and_day() -> None:
    known = (Meeting(date(2027, 2, 1), COUNCIL, "17:00", uid="a"), Meeting(date(2027, 3, 1), COUNCIL, "17:00"))
    told = [Occasion(at, "x", day, "byrådet", "18:00", uid=uid) for at, (day, uid) in enumerate(OCCASIONS, 1)]
    found = plan(told, (), known, {})
    assert [after.day.isoformat() for _, after in found.move] == ["2027-02-08", "2027-03-01"]
    assert [each.day.isoformat() for each in found.add] == ["2027-04-01"]
    assert [each.line for each in found.bad] == [4, 5]


OCCASIONS = (
    (date(2027, 2, 8), "a"),
    (date(2027, 3, 1), ""),
    (date(2027, 4, 1), "c"),
    (date(2027, 4, 1), ""),
    (date(2027, 4, 8), "c"),
)
"""Moved by its entry, moved by its day, new, the same day again, the same entry again."""

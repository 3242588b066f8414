"""Working days in words: names, explanations and the command line's data."""

from collections.abc import Iterator
from datetime import date

import pytest

from desktop.base import words as base_words
from desktop.base.words import speaking
from desktop.workdays.elections import Election, ElectionKind, ElectionStatus, Length, LengthUnit, Period, proposals
from desktop.workdays.quarantine import Effect, GuestKind, Guests, Quarantine
from desktop.workdays.rules import OFFERED, Calendar, ClosingDay, DayKind, Skipped, default_switches
from desktop.workdays.words import (
    counting_json,
    day_name,
    effect_text,
    election_name,
    explain,
    guest_kinds,
    guest_name,
    kind_name,
    left_text,
    length_text,
    period_text,
    reason,
    rule_name,
    rule_sentence,
    ruling_text,
    source_text,
    status_name,
    switch_name,
)

D = date.fromisoformat
CLOSING = ClosingDay(D("2026-12-28"), "Ferielukket", D("2026-12-30"))
STANDARD = Calendar("DK", default_switches("DK"), closing_days=(CLOSING,))
STOPPED = Calendar("DK", default_switches("DK"), closing_days=(CLOSING,), closing_stops_clock=True)


@pytest.fixture
def danish(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A Danish catalogue of one entry, and nothing left of it afterwards."""
    catalogue = {"Christmas Eve": "Juleaften"}
    monkeypatch.setitem(base_words._catalogues, "da", lambda context, text, n: catalogue.get(text, ""))
    yield


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """The source texts, whatever language the window speaks."""
    with speaking("en"):
        yield


def test_W3_the_counting_as_data() -> None:
    data = counting_json(Calendar("DK", default_switches("DK")).count(D("2026-12-18"), 10))
    assert data["deadline"] == "2027-01-07"
    assert isinstance(data["counted"], list)
    assert (data["counted"][0], len(data["counted"])) == ("2026-12-21", 10)
    assert data["skipped"] == [
        {"date": "2026-12-24", "reason": "Christmas Eve"},
        {"date": "2026-12-25", "reason": "Christmas Day"},
        {"date": "2026-12-31", "reason": "New Year's Eve"},
        {"date": "2027-01-01", "reason": "New Year's Day"},
    ]
    assert data["closed"] == []


def test_W3_the_counting_names_its_reasons_in_the_language_asked_for(danish: None) -> None:
    data = counting_json(STANDARD.count(D("2026-12-18"), 10), "da")
    assert isinstance(data["skipped"], list)
    assert data["skipped"][0] == {"date": "2026-12-24", "reason": "Juleaften"}


def test_W3_an_explanation_without_anything_special() -> None:
    told = explain(STANDARD.count(D("2026-01-05"), 10))
    assert told.text == "10 working days after receipt. Saturdays and Sundays do not count."
    assert told.rules == ("W2",)


def test_W3_an_explanation_with_one_closing_day() -> None:
    calendar = Calendar("DK", closing_days=(ClosingDay(D("2029-09-07"), "closing day"),), closing_stops_clock=True)
    told = explain(calendar.count(D("2029-08-31"), 10))
    assert told.text == (
        "10 working days after receipt. Saturdays and Sundays do not count, nor does Friday 7 September (closing day)."
    )
    assert told.rules == ("W2", "W1b")


def test_W3_an_explanation_over_christmas_joins_closing_days() -> None:
    told = explain(STOPPED.count(D("2026-12-18"), 10))
    assert "nor do Thursday 24 December (Christmas Eve), Friday 25 December (Christmas Day), " in told.text
    assert "Monday 28 December\u2013Wednesday 30 December (Ferielukket)" in told.text
    assert told.text.endswith(" and Friday 1 January (New Year's Day).")
    assert told.rules == ("W2", "W1", "W1b")


def test_W1b_an_explanation_warns_of_closing_days_that_count() -> None:
    told = explain(STANDARD.count(D("2026-12-18"), 10))
    assert "do not stop the clock: Monday 28 December\u2013Wednesday 30 December (Ferielukket)." in told.text
    assert "W1b" in told.rules


def test_W2_an_explanation_tells_of_the_late_hour() -> None:
    told = explain(STANDARD.count(D("2026-01-12"), 10), received=D("2026-01-09"), late_hour=16)
    assert "Mail after 16 o'clock counts as received on the next working day: Monday 12 January." in told.text


@pytest.mark.parametrize(
    ("start", "said"),
    [
        ("2026-01-05", "Sundays do not count."),
        ("2026-04-25", "Sundays do not count, nor does Friday 1 May (Labour Day)."),
        ("2026-05-13", "nor do Thursday 14 May (Ascension Day) and Monday 25 May (Whit Monday)."),
    ],
)
def test_W3_an_explanation_where_saturdays_count(start: str, said: str) -> None:
    told = explain(Calendar("NO", saturday_counts=True).count(D(start), 10))
    assert said in told.text
    assert "Saturdays" not in told.text


def test_W3_reasons_of_days() -> None:
    weekend = STANDARD.count(D("2026-12-23"), 1).weekends
    assert [reason(each) for each in weekend] == ["Second Christmas Day", "Sunday"]
    assert reason(Skipped(D("2026-12-28"), "", DayKind.CLOSED)) == "closing day"
    assert day_name("constitution-day+pentecost-monday") == "Constitution Day, Whit Monday"


@pytest.mark.parametrize(("left", "said"), [(0, "today"), (2, "2 working days"), (-2, "2 working days overdue")])
def test_W2_working_days_left_in_words(left: int, said: str) -> None:
    assert left_text(left) == said


def test_W1_every_switch_and_kind_has_a_name() -> None:
    names = [switch_name(switch) for switches in OFFERED.values() for switch in switches]
    assert all(name and name[0].isupper() for name in names)
    assert len({kind_name(kind) for kind in DayKind}) == len(DayKind)


@pytest.mark.parametrize("country", ["DK", "NO"])
def test_W6_every_election_status_and_source_has_words(country: str) -> None:
    assert all(source_text(each) and election_name(each.kind, country) for each in proposals(country, 2035))
    assert len({status_name(status) for status in ElectionStatus}) == len(ElectionStatus)


def test_W6_a_users_own_source_comes_first() -> None:
    election = Election(ElectionKind.PARLIAMENT, D("2029-02-06"), ElectionStatus.DECIDED, source="The radio")
    assert source_text(election) == "The radio"
    assert election_name(ElectionKind.PARLIAMENT, "NO") == "Storting election"


def test_W7_a_quarantine_in_words() -> None:
    period = Period(D("2029-08-20"), D("2029-11-20"))
    assert period_text(period) == "Quarantine from 20 August 2029 to 20 November 2029, both days included."


def test_B1_4_a_ruling_says_which_election_from_when_to_when_and_the_first_free_day() -> None:
    guests = Guests((GuestKind.MINISTER,))
    ruling = Quarantine(proposals("DK", 2040)).ruling(D("2029-10-01"), guests)
    assert ruling_text(ruling, "DK") == (
        "Quarantine before municipal election and regional election: 20 August 2029 to 20 November 2029, "
        "both days included. The first free day is 21 November 2029."
    )
    free = Quarantine(proposals("DK", 2040)).ruling(D("2029-12-01"), guests)
    assert ruling_text(free, "DK") == ""
    norway = Quarantine(proposals("NO", 2040), blocks=False).ruling(D("2027-09-01"), guests)
    assert "municipal election and county council election" in ruling_text(norway, "NO")


@pytest.mark.parametrize("country", ["DK", "NO"])
def test_B1_4_every_guest_length_effect_and_rule_has_words(country: str) -> None:
    assert len({guest_name(each, country) for each in GuestKind}) == len(GuestKind)
    assert len({effect_text(each) for each in Effect}) == len(Effect)
    assert [length_text(each) for each in (None, Length(2), Length(3, LengthUnit.WEEKS))] == [
        "none",
        "2 months",
        "3 weeks",
    ]
    assert all(rule_name(each) and rule_sentence(each) for each in ("W6", "W7", "B1.4"))
    assert (GuestKind.MEP in guest_kinds(country)) == (country == "DK")

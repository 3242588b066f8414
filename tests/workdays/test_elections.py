"""Elections: which are proposed (W6), and the three months before them (W7)."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.problems import Refused
from desktop.workdays.elections import (
    Basis,
    Election,
    ElectionKind,
    ElectionStatus,
    Length,
    LengthUnit,
    Period,
    call,
    check_election,
    first_free,
    latest_possible,
    length_before,
    merged,
    newly_covered,
    not_yet_known,
    proposals,
    quarantine,
    second_monday_of_september,
    second_sunday_of_june,
    third_tuesday_of_november,
)

D = date.fromisoformat
LATEST = Election(ElectionKind.PARLIAMENT, D("2030-03-23"), ElectionStatus.LATEST)


def _on(day: str, kind: ElectionKind = ElectionKind.MUNICIPAL) -> Election:
    return Election(kind, D(day), ElectionStatus.FIXED)


@pytest.mark.parametrize("day", ["2021-11-16", "2025-11-18", "2029-11-20", "2033-11-15"])
def test_W6_danish_local_elections_on_the_third_tuesday_of_november(day: str) -> None:
    assert third_tuesday_of_november(D(day).year) == D(day)


@pytest.mark.parametrize("day", ["2023-09-11", "2027-09-13", "2031-09-08", "2021-09-13", "2025-09-08", "2029-09-10"])
def test_W6_norwegian_elections_on_the_second_monday_of_september(day: str) -> None:
    assert second_monday_of_september(D(day).year) == D(day)


@pytest.mark.parametrize("day", ["2024-06-09", "2029-06-10"])
def test_W6_european_elections_on_the_second_sunday_of_june(day: str) -> None:
    assert second_sunday_of_june(D(day).year) == D(day)


@pytest.mark.parametrize(("previous", "latest"), [("2022-11-01", "2026-10-31"), ("2026-03-24", "2030-03-23")])
def test_W6_latest_folketing_election_is_four_years_less_a_day(previous: str, latest: str) -> None:
    assert latest_possible(D(previous)) == D(latest)


def test_W6_danish_proposals() -> None:
    told = [(each.kind.value, each.day.isoformat(), each.status.value) for each in proposals("DK", 2033)]
    assert told == [
        ("municipal", "2025-11-18", "fixed"),
        ("regional", "2025-11-18", "fixed"),
        ("parliament", "2026-03-24", "decided"),
        ("european", "2029-06-10", "computed"),
        ("municipal", "2029-11-20", "fixed"),
        ("regional", "2029-11-20", "fixed"),
        ("parliament", "2030-03-23", "latest"),
        ("municipal", "2033-11-15", "fixed"),
        ("regional", "2033-11-15", "fixed"),
    ]


def test_W6_norwegian_proposals() -> None:
    told = [(each.kind.value, each.day.isoformat(), each.status.value) for each in proposals("NO", 2029)]
    assert told == [
        ("parliament", "2025-09-08", "decided"),
        ("municipal", "2027-09-13", "computed"),
        ("regional", "2027-09-13", "computed"),
        ("parliament", "2029-09-10", "computed"),
    ]


@pytest.mark.parametrize("country", ["DK", "NO"])
def test_W6_every_proposal_tells_its_source_and_when_it_was_checked(country: str) -> None:
    assert all(each.basis is not Basis.NONE and each.checked is not None for each in proposals(country, 2040))


def test_W6_proposals_are_not_made_twice() -> None:
    proposed = proposals("DK", 2033)
    assert not_yet_known(proposed, proposed) == ()
    moved = Election(ElectionKind.EUROPEAN, D("2029-06-07"), ElectionStatus.DECIDED)
    missing = not_yet_known([moved], proposed)
    assert len(missing) == len(proposed) - 1
    assert ElectionKind.EUROPEAN not in {each.kind for each in missing}


def test_W6_a_called_election_is_not_proposed_at_its_latest_date_again() -> None:
    called = call(LATEST, D("2029-01-15"), D("2029-02-06"))
    assert not_yet_known([called], [LATEST]) == ()


def test_W6_calling_an_election_keeps_its_latest_date() -> None:
    called = call(LATEST, D("2029-01-15"), D("2029-02-06"))
    assert (called.status, called.day, called.latest) == (ElectionStatus.DECIDED, D("2029-02-06"), D("2030-03-23"))
    mended = call(called, D("2029-01-15"), D("2029-02-07"))
    assert (mended.day, mended.latest) == (D("2029-02-07"), D("2030-03-23"))


@pytest.mark.parametrize(("called", "day"), [("2029-02-06", "2029-01-15"), ("2030-03-01", "2030-03-24")])
def test_W6_impossible_calls_are_refused(called: str, day: str) -> None:
    with pytest.raises(Refused) as refused:
        call(LATEST, D(called), D(day))
    assert refused.value.rule == "W6"


def test_W6_a_users_election_is_tidied() -> None:
    election = Election(ElectionKind.PARLIAMENT, D("2029-02-06"), ElectionStatus.DECIDED, source=" Radio ")
    assert check_election(election).source == "Radio"


def test_W6_a_call_tells_which_days_it_hits() -> None:
    before, after = quarantine(LATEST), quarantine(call(LATEST, D("2029-01-15"), D("2029-02-06")))
    days = [D("2029-01-14"), D("2029-01-15"), D("2029-02-06"), D("2029-02-07"), D("2030-01-10")]
    assert newly_covered(days, before, after) == (D("2029-01-15"), D("2029-02-06"))


@pytest.mark.parametrize(
    ("day", "start"),
    [
        ("2025-11-18", "2025-08-18"),
        ("2029-06-10", "2029-03-10"),
        ("2029-11-20", "2029-08-20"),
        ("2030-03-23", "2029-12-23"),
        ("2033-11-15", "2033-08-15"),
        ("2026-05-31", "2026-02-28"),
        ("2028-05-31", "2028-02-29"),
        ("2028-05-30", "2028-02-29"),
        ("2027-05-29", "2027-02-28"),
        ("2026-11-30", "2026-08-30"),
        ("2026-12-31", "2026-09-30"),
        ("2027-09-13", "2027-06-13"),
    ],
)
def test_W7_three_months_before(day: str, start: str) -> None:
    period = quarantine(_on(day))
    assert (period.first, period.last) == (D(start), D(day))
    assert period.covers(D(start)) and period.covers(D(day))
    assert not period.covers(D(start) - timedelta(1)) and not period.covers(D(day) + timedelta(1))


@pytest.mark.parametrize(
    ("length", "start"),
    [
        (Length(3, LengthUnit.WEEKS), "2029-10-30"),
        (Length(5), "2029-06-20"),
        (Length(6, LengthUnit.MONTHS), "2029-05-20"),
    ],
)
def test_W7_other_lengths(length: Length, start: str) -> None:
    assert quarantine(_on("2029-11-20"), length).first == D(start)
    assert length_before(D("2029-11-20"), length) == D(start)


def test_W7_a_folketing_election_called_early_begins_on_the_day_of_the_call() -> None:
    waiting = Election(ElectionKind.PARLIAMENT, D("2026-10-31"), ElectionStatus.LATEST)
    assert quarantine(waiting).first == D("2026-07-31")
    called = quarantine(call(waiting, D("2026-02-26"), D("2026-03-24")))
    assert (called.first, called.last) == (D("2026-02-26"), D("2026-03-24"))


def test_W7_a_late_call_does_not_shorten_the_quarantine() -> None:
    called = quarantine(call(LATEST, D("2030-02-15"), D("2030-03-12")))
    assert (called.first, called.last) == (D("2029-12-23"), D("2030-03-12"))


def test_W7_overlapping_quarantines_are_merged() -> None:
    local, region = quarantine(_on("2029-11-20")), quarantine(_on("2029-11-20", ElectionKind.REGIONAL))
    parliament = quarantine(LATEST)
    shown = merged([parliament, region, local])
    assert [(each.first, each.last) for each in shown] == [
        (D("2029-08-20"), D("2029-11-20")),
        (D("2029-12-23"), D("2030-03-23")),
    ]
    assert {each.kind for each in shown[0].elections} == {ElectionKind.MUNICIPAL, ElectionKind.REGIONAL}


def test_W7_a_period_inside_another_does_not_shorten_it() -> None:
    outer, inner = Period(D("2029-01-01"), D("2029-12-31")), Period(D("2029-02-01"), D("2029-03-01"))
    assert merged([outer, inner]) == (Period(D("2029-01-01"), D("2029-12-31")),)


def test_W7_the_first_free_day_follows_the_quarantine() -> None:
    periods = [quarantine(_on("2029-11-20"))]
    assert first_free(D("2029-11-15"), periods) == D("2029-11-21")
    assert first_free(D("2029-11-21"), periods) == D("2029-11-21")


_periods = st.builds(
    lambda day, length: Period(day, day + timedelta(length)),
    st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    st.integers(0, 90),
)


@given(st.lists(_periods, max_size=8), st.dates(date(2024, 12, 1), date(2027, 6, 1)))
def test_W7_merging_covers_the_same_days_with_gaps_between(periods: list[Period], day: date) -> None:
    shown = merged(periods)
    assert any(each.covers(day) for each in shown) == any(each.covers(day) for each in periods)
    assert all(left.last + timedelta(1) < right.first for left, right in itertools.pairwise(shown))
    assert not any(each.covers(first_free(day, periods)) for each in periods)

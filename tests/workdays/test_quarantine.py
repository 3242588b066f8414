"""Quarantine: every cell of the matrix, both ends of a period, exemptions, exceptions, and what a call hits (B1.4)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.problems import Refused
from desktop.workdays.elections import Election, ElectionKind, ElectionStatus, Length, LengthUnit, call, proposals
from desktop.workdays.quarantine import (
    COVERED,
    Cell,
    Dispensation,
    Effect,
    GuestKind,
    Guests,
    Matrix,
    PlannedVisit,
    Quarantine,
    check_agreed,
    check_cell,
    check_dispensation,
)

D = date.fromisoformat
LOCAL = Election(ElectionKind.MUNICIPAL, D("2029-11-20"), ElectionStatus.FIXED)
LATEST = Election(ElectionKind.PARLIAMENT, D("2030-03-23"), ElectionStatus.LATEST)
MINISTER = Guests((GuestKind.MINISTER,))
DANISH = Quarantine(proposals("DK", 2040))


def _effect(quarantine: Quarantine, day: str, *kinds: GuestKind) -> str:
    return quarantine.ruling(D(day), Guests(kinds)).effect.value


@pytest.mark.parametrize(
    ("day", "effect"),
    [("2029-08-19", "none"), ("2029-08-20", "block"), ("2029-11-20", "block"), ("2029-11-21", "none")],
)
def test_B1_4_both_ends_belong_to_the_quarantine(day: str, effect: str) -> None:
    assert _effect(DANISH, day, GuestKind.MINISTER) == effect


def test_B1_4_the_ruling_names_the_elections_the_period_and_the_first_free_day() -> None:
    ruling = DANISH.ruling(D("2029-10-01"), MINISTER)
    (period,) = ruling.periods
    assert (ruling.blocked, ruling.rule, ruling.first_free) == (True, "B1.4", D("2029-11-21"))
    assert (period.first, period.last) == (D("2029-08-20"), D("2029-11-20"))
    assert {each.kind for each in period.elections} == {ElectionKind.MUNICIPAL, ElectionKind.REGIONAL}


@pytest.mark.parametrize("kind", ElectionKind)
@pytest.mark.parametrize("guest", GuestKind)
def test_B1_4_every_cell_begins_as_the_guidelines_have_it(guest: GuestKind, kind: ElectionKind) -> None:
    quarantine = Quarantine((Election(kind, D("2029-11-20"), ElectionStatus.FIXED),))
    expected = "none" if guest in (GuestKind.COUNCIL_MEMBER, GuestKind.OTHER) else "block"
    assert _effect(quarantine, "2029-08-20", guest) == expected
    assert _effect(quarantine, "2029-08-19", guest) == "none"


@pytest.mark.parametrize("kind", ElectionKind)
@pytest.mark.parametrize("guest", GuestKind)
def test_B1_4_every_cell_can_be_changed_alone(guest: GuestKind, kind: ElectionKind) -> None:
    matrix = Matrix().with_length(guest, kind, Length(2, LengthUnit.WEEKS))
    strict = Effect.INFORM if guest is GuestKind.COUNCIL_MEMBER else Effect.BLOCK
    for other in ElectionKind:
        quarantine = Quarantine((Election(other, D("2029-11-20"), ElectionStatus.FIXED),), matrix)
        for visitor in GuestKind:
            touched = (visitor, other) == (guest, kind)
            length = Matrix().length(visitor, other)
            assert quarantine.matrix.length(visitor, other) == (Length(2, LengthUnit.WEEKS) if touched else length)
            if touched:
                assert quarantine.ruling(D("2029-11-06"), Guests((visitor,))).effect is strict
                assert quarantine.ruling(D("2029-11-05"), Guests((visitor,))).effect is Effect.NONE
    assert matrix.with_length(guest, kind, None).length(guest, kind) is None


@pytest.mark.parametrize("guest", GuestKind)
def test_B1_4_sitting_members_own_visits_are_never_blocked(guest: GuestKind) -> None:
    matrix = Matrix(tuple(Cell(guest, kind, 12) for kind in ElectionKind))
    quarantine = Quarantine(DANISH.elections, matrix)
    assert quarantine.ruling(D("2029-10-01"), Guests((guest,), own=True)).effect is Effect.INFORM
    assert DANISH.ruling(D("2029-10-01"), Guests((), own=True)).effect is Effect.NONE


def test_B1_4_voter_meetings_across_the_parties_remain_possible() -> None:
    ruling = DANISH.ruling(D("2029-10-01"), Guests(COVERED, cross_party=True))
    assert (ruling.effect, ruling.periods, ruling.first_free) == (Effect.NONE, (), D("2029-10-01"))


def test_B1_4_norwegian_profiles_inform() -> None:
    norway = Quarantine(proposals("NO", 2040), blocks=False)
    ruling = norway.ruling(D("2027-09-01"), MINISTER)
    assert (ruling.effect, ruling.blocked, ruling.first_free) == (Effect.INFORM, False, D("2027-09-14"))


def test_B1_4_one_guest_who_is_covered_is_enough() -> None:
    assert _effect(DANISH, "2029-10-01", GuestKind.OTHER, GuestKind.MEP) == "block"
    assert _effect(DANISH, "2029-10-01", GuestKind.OTHER, GuestKind.COUNCIL_MEMBER) == "none"


@pytest.mark.parametrize(
    ("election", "first"),
    [
        ("2026-05-31", "2026-02-28"),
        ("2028-05-31", "2028-02-29"),
        ("2028-05-29", "2028-02-29"),
        ("2026-12-31", "2026-09-30"),
    ],
)
def test_W7_month_ends_and_leap_years(election: str, first: str) -> None:
    quarantine = Quarantine((Election(ElectionKind.EUROPEAN, D(election), ElectionStatus.DECIDED),))
    assert _effect(quarantine, first, GuestKind.MEP) == "block"
    assert _effect(quarantine, (D(first) - timedelta(1)).isoformat(), GuestKind.MEP) == "none"


def test_W7_a_called_election_is_blocked_from_the_day_of_the_call() -> None:
    called = Quarantine((call(LATEST, D("2029-01-15"), D("2029-02-06")),))
    days = ("2029-01-14", "2029-01-15", "2029-02-06", "2029-02-07")
    assert [_effect(called, day, GuestKind.MINISTER) for day in days] == ["none", "block", "block", "none"]
    assert _effect(called, "2029-12-24", GuestKind.MINISTER) == "none"


def test_W7_the_call_of_an_election_with_a_known_day_does_not_shorten_its_quarantine() -> None:
    quarantine = Quarantine(
        (Election(ElectionKind.EUROPEAN, D("2029-06-10"), ElectionStatus.DECIDED, D("2029-05-01")),)
    )
    assert _effect(quarantine, "2029-03-10", GuestKind.MEP) == "block"


def test_W7_overlapping_periods_give_one_first_free_day() -> None:
    called = Quarantine((LOCAL, call(LATEST, D("2029-11-10"), D("2029-12-04"))))
    ruling = called.ruling(D("2029-11-15"), MINISTER)
    (period,) = ruling.periods
    assert (period.first, period.last, ruling.first_free) == (D("2029-08-20"), D("2029-12-04"), D("2029-12-05"))


@given(st.dates(date(2028, 1, 1), date(2034, 1, 1)), st.sampled_from(GuestKind))
def test_B1_4_the_first_free_day_is_free_and_no_day_before_it_is(day: date, guest: GuestKind) -> None:
    ruling = DANISH.ruling(day, Guests((guest,)))
    assert DANISH.ruling(ruling.first_free, Guests((guest,))).effect is Effect.NONE
    if ruling.first_free > day:
        before = DANISH.ruling(ruling.first_free - timedelta(1), Guests((guest,)))
        assert before.effect is not Effect.NONE


def _visit(id: int, day: str, guests: Guests = MINISTER, dispensed: bool = False) -> PlannedVisit:
    return PlannedVisit(id, D(day), f"Visit {id}", guests, dispensed)


def test_W6_a_call_hits_the_planned_visits_that_were_free_before() -> None:
    before = Quarantine((LATEST, LOCAL))
    after = Quarantine((call(LATEST, D("2029-01-15"), D("2029-02-06")), LOCAL))
    visits = [
        _visit(5, "2029-02-06"),
        _visit(1, "2029-01-20"),
        _visit(2, "2029-02-07"),
        _visit(3, "2029-01-21", Guests((), own=True)),
        _visit(4, "2029-01-22", Guests((GuestKind.MEP,), cross_party=True)),
        _visit(6, "2029-10-01"),
        _visit(7, "2029-01-23", dispensed=True),
    ]
    assert [hit.visit.id for hit in after.hits(before, visits)] == [1, 5]
    assert all(hit.ruling.first_free == D("2029-02-07") for hit in after.hits(before, visits))
    assert before.hits(after, visits) == ()


def test_B1_4_an_exception_needs_a_name_and_a_reason() -> None:
    today = D("2029-09-01")
    good = Dispensation(" Karen Holm ", D("2029-08-30"), " Opening agreed in 2027 ")
    assert check_dispensation(good, today) == Dispensation("Karen Holm", D("2029-08-30"), "Opening agreed in 2027")
    for bad in (
        Dispensation(" ", today, "Opening"),
        Dispensation("Karen Holm", today, "\t"),
        Dispensation("Karen Holm", D("2029-09-02"), "Opening"),
    ):
        with pytest.raises(Refused) as refused:
            check_dispensation(bad, today)
        assert refused.value.rule == "B1.4"


def test_B1_4_lengths_and_consents_are_checked() -> None:
    cell = Cell(GuestKind.MEP, ElectionKind.EUROPEAN, 52, LengthUnit.WEEKS)
    assert check_cell(cell) is cell
    for number, unit in ((53, LengthUnit.WEEKS), (13, LengthUnit.MONTHS), (-1, LengthUnit.MONTHS)):
        with pytest.raises(Refused):
            check_cell(Cell(GuestKind.MEP, ElectionKind.EUROPEAN, number, unit))
    assert check_agreed(" The council ") == "The council"
    with pytest.raises(Refused):
        check_agreed("  ")

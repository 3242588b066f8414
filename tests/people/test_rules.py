"""People: who was what on which day, and what cannot be saved."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.people.checks import (
    address_fault,
    check_committee,
    check_institution,
    check_member,
    check_official,
    check_term,
)
from desktop.people.rules import (
    Authorisation,
    Committee,
    CommitteeSeat,
    Institution,
    Member,
    MemberRole,
    Official,
    OfficialKind,
    Seat,
    Term,
    approvers_on,
    authorised_on,
    chair_on,
    committee_members_on,
    committees_of,
    days_of,
    in_order,
    mayor_on,
    member_by_address,
    member_on,
    members_on,
    officials_on,
    parties_of,
    party_on,
    right_contacts,
    role_on,
    term_on,
)

FIRST = date(2026, 1, 1)
DAYS = st.integers(0, 400).map(lambda day: FIRST + timedelta(day))


@st.composite
def seats(draw: st.DrawFn) -> tuple[Seat, ...]:
    found = []
    for starts in draw(st.lists(DAYS, max_size=4)):
        length = draw(st.none() | st.integers(0, 120))
        ends = None if length is None else starts + timedelta(length)
        found.append(Seat(starts, ends, draw(st.sampled_from(MemberRole)), draw(st.sampled_from(("", "A", "B")))))
    return tuple(found)


MEMBERS = st.lists(seats(), max_size=6).map(
    lambda all: tuple(Member(f"M{n}", seats=s, id=n) for n, s in enumerate(all, 1))
)


@given(MEMBERS, DAYS)
def test_members_on_a_day_are_those_with_a_seat_that_covers_it(members: tuple[Member, ...], day: date) -> None:
    expected = []
    for member in members:
        covered = False
        for seat in member.seats:
            last = date.max if seat.ends is None else seat.ends
            if day in (seat.starts, last) or seat.starts < day < last:
                covered = True
        if covered:
            expected.append(member.id)
    assert [member.id for member in members_on(members, day)] == expected


@given(MEMBERS, DAYS)
def test_the_mayor_is_a_member_in_that_role(members: tuple[Member, ...], day: date) -> None:
    mayors = [member for member in members if role_on(member, day) is MemberRole.MAYOR]
    assert (mayor_on(members, day) in mayors) if mayors else mayor_on(members, day) is None


def test_first_and_last_day_belong_to_a_seat() -> None:
    member = Member("Farid Rahmani", seats=(Seat(FIRST, date(2026, 6, 30)),))
    assert member_on(member, FIRST) and member_on(member, date(2026, 6, 30))
    assert not member_on(member, FIRST - timedelta(1)) and not member_on(member, date(2026, 7, 1))


def test_a_substitute_counts_only_while_called_in() -> None:
    waiting = Member("Vera Åkjær", party="A")
    called = Member("Vera Åkjær", seats=(Seat(date(2026, 3, 1), date(2026, 3, 31), MemberRole.SUBSTITUTE),))
    assert not member_on(waiting, date(2026, 3, 10))
    assert [member_on(called, date(2026, month, 10)) for month in (2, 3, 4)] == [False, True, False]


def test_party_follows_the_seat_and_else_the_member() -> None:
    member = Member(
        "Farid Rahmani", party="B", seats=(Seat(FIRST, date(2026, 5, 31), party="A"), Seat(date(2026, 6, 1)))
    )
    assert [party_on(member, date(2026, month, 1)) for month in (2, 7)] == ["A", "B"]
    assert party_on(member, date(2025, 1, 1)) == "B"


def test_the_new_mayor_has_the_day_of_handing_over() -> None:
    day = date(2026, 5, 1)
    old = Member("Helle Østerbæk", seats=(Seat(FIRST, day, MemberRole.MAYOR),), id=1)
    new = Member("Farid Rahmani", seats=(Seat(day, None, MemberRole.MAYOR),), id=2)
    assert mayor_on((new, old), day) is new
    assert mayor_on((new, old), day - timedelta(1)) is old
    assert mayor_on((new, old), date(2025, 1, 1)) is None


def test_committee_members_and_chair_on_a_day() -> None:
    helle = Member("Helle Østerbæk", seats=(Seat(FIRST),), id=1)
    gone = Member("Farid Rahmani", seats=(Seat(FIRST, date(2026, 3, 31)),), id=2)
    outside = Member("Kari Nordli", id=3)
    board = Committee("Teknisk Udvalg", seats=tuple(CommitteeSeat(n, n == 2, FIRST) for n in (1, 2, 3)), id=1)
    everybody = (helle, gone, outside)
    assert committee_members_on(board, everybody, date(2026, 2, 1)) == everybody
    assert committee_members_on(board, everybody, date(2026, 4, 1)) == (helle, outside)
    assert chair_on(board, everybody, date(2026, 2, 1)) is gone
    assert chair_on(board, everybody, date(2026, 4, 1)) is None
    assert committees_of((board,), 3, FIRST) == (board,)


def test_D3b_approvers_are_those_in_office_who_may() -> None:
    director = Official("Eva Thorup Skov", "Direktør", may_approve=True, starts=FIRST, kind=OfficialKind.DIRECTOR)
    left = Official("Niels Vangsted", "Direktør", may_approve=True, starts=date(2020, 1, 1), ends=date(2025, 12, 31))
    secretary = Official("Tove Abild", "Sekretær", starts=FIRST)
    assert approvers_on((director, left, secretary), FIRST) == (director,)
    assert officials_on((director, left, secretary), FIRST) == (director, secretary)


def test_D3b_only_a_director_or_chief_of_staff_is_given_the_right_to_approve() -> None:
    secretary = Official("Tove Abild", "Sekretær", may_approve=True, starts=FIRST, kind=OfficialKind.SECRETARY)
    (problem,) = check_official(secretary)
    assert (problem.field, problem.rule) == ("may_approve", "D3b")


def test_term_on_a_day() -> None:
    term = Term("2026–2029", FIRST, date(2029, 12, 31))
    assert term_on((term,), date(2029, 12, 31)) is term
    assert term_on((term,), date(2030, 1, 1)) is None


def test_D3_an_address_finds_one_member_or_none() -> None:
    farid = Member("Farid Rahmani", "farid@havnby.example", ("Farid.Privat@post.example",), id=1)
    helle = Member("Helle Østerbæk", "helle@havnby.example", ("kontor@havnby.example",), id=2)
    vera = Member("Vera Åkjær", "", ("kontor@havnby.example",), id=3)
    everybody = (farid, helle, vera)
    assert member_by_address(everybody, " FARID@Havnby.example ") is farid
    assert member_by_address(everybody, "farid.privat@post.example") is farid
    assert member_by_address(everybody, "kontor@havnby.example") is None
    assert member_by_address(everybody, "nobody@havnby.example") is None
    assert member_by_address(everybody, "") is None


@pytest.mark.parametrize("address", ["", "a@b.example", "åse.ærø@kommune.example", "x+y@a.b.example"])
def test_addresses_that_have_the_shape(address: str) -> None:
    assert not address_fault(address)


@pytest.mark.parametrize(
    "address", ["a", "a@b", "a b@c.example", "a@b.example, c@d.example", "a@@b.example", "a@b..example", "@b.example"]
)
def test_addresses_that_have_not(address: str) -> None:
    assert address_fault(address)


def fields(found: tuple) -> list[str]:
    return [problem.field for problem in found]


def test_a_member_needs_a_name_and_addresses_of_their_own() -> None:
    other = Member("Helle Østerbæk", "helle@havnby.example", id=2)
    wrong = Member(" ", "HELLE@havnby.example", ("no address",), id=1)
    assert fields(check_member(wrong, (other,))) == ["name", "email", "other_addresses"]
    assert not check_member(other, (other,))


def test_seats_end_after_they_start_and_do_not_overlap() -> None:
    backwards = Member("A B", seats=(Seat(date(2026, 2, 1), date(2026, 1, 1)),))
    crossing = Member("A B", seats=(Seat(FIRST), Seat(date(2026, 6, 1))))
    touching = Member("A B", seats=(Seat(FIRST, date(2026, 6, 1)), Seat(date(2026, 6, 1))))
    following = Member("A B", seats=(Seat(FIRST, date(2026, 5, 31)), Seat(date(2026, 6, 1))))
    assert [fields(check_member(one)) for one in (backwards, crossing, touching)] == [["seats"]] * 3
    assert not check_member(following)


def test_a_committee_has_one_chair_and_a_member_one_seat() -> None:
    two_chairs = Committee("A", seats=(CommitteeSeat(1, True, FIRST), CommitteeSeat(2, True, FIRST)))
    twice = Committee("A", seats=(CommitteeSeat(1, False, FIRST), CommitteeSeat(1, False, date(2026, 5, 1))))
    handed_over = Committee(
        "A", seats=(CommitteeSeat(1, True, FIRST, date(2026, 5, 1)), CommitteeSeat(2, True, date(2026, 5, 2)))
    )
    assert fields(check_committee(two_chairs)) == fields(check_committee(twice)) == ["seats"]
    assert not check_committee(handed_over, (Committee("B", id=2),))
    assert fields(check_committee(Committee("blå", id=1), (Committee("BLAA", id=2),))) == ["name"]


def test_institutions_and_terms_are_checked() -> None:
    assert fields(check_institution(Institution("", email="x"))) == ["name", "email"]
    term = Term("2026–2029", FIRST, date(2029, 12, 31), id=1)
    assert fields(check_term(Term("", date(2030, 1, 1), FIRST))) == ["name", "ends"]
    assert fields(check_term(Term("Next", date(2029, 12, 31), date(2033, 12, 31)), (term,))) == ["starts"]
    assert not check_term(term, (term,))


def test_names_sort_with_nordic_letters_last() -> None:
    assert sorted(["Åse", "Ærø", "Zenia", "østen", "anna"], key=in_order) == ["anna", "Zenia", "Ærø", "østen", "Åse"]


ROADS = Authorisation("Veje og trafik", 1, 7, "cykelsti, parkering", starts=date(2026, 1, 1))
SCHOOLS = Authorisation("Skoler", 2, 8, "klasser, skolebus", starts=date(2026, 1, 1), ends=date(2026, 6, 30))


@given(seats(), st.sampled_from(("", "A", "B")), DAYS)
def test_D1_the_days_for_a_list_are_those_on_which_somebody_stood_for_it(held, own: str, day: date) -> None:
    member = Member("Mia", party=own, seats=held)
    of_list = {party: days_of(member, party) for party in ("", "A", "B")}
    for party, stretches in of_list.items():
        assert any(first <= day <= last for first, last in stretches) == (party_on(member, day) == party)
    assert {party for party, stretches in of_list.items() if party and stretches} <= set(parties_of(member))


def test_S_A4_the_right_contact_is_found_by_words_then_by_committee() -> None:
    kept, day = (SCHOOLS, ROADS), date(2026, 5, 1)
    assert right_contacts(kept, day, "Hvornår kommer cykelstien?") == (ROADS,)
    assert right_contacts(kept, day, "Skolens klasser", committee_id=7) == (SCHOOLS, ROADS)
    assert right_contacts(kept, day, "noget helt andet") == ()


def test_S_A4_only_who_is_authorised_on_the_day_is_named() -> None:
    assert right_contacts((SCHOOLS,), date(2026, 7, 1), "skolebus") == ()
    assert authorised_on((SCHOOLS, ROADS), date(2026, 7, 1)) == (ROADS,)
    assert authorised_on((Authorisation("Ingen"),), date(2026, 7, 1)) == ()

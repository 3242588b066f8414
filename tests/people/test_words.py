"""People: what is said of roles, seats and changes."""

from datetime import date

import pytest

from desktop.base.words import speaking
from desktop.people.rules import (
    Committee,
    Institution,
    Member,
    MemberRole,
    Official,
    OfficialKind,
    PeopleKind,
    Seat,
    Term,
)
from desktop.people.words import (
    differences,
    field_label,
    kind_label,
    period_text,
    position_label,
    position_of,
    role_label,
    role_of,
    seat_text,
    value_text,
    yes_or_no,
)

DAY = date(2026, 1, 1)


def test_every_value_and_field_has_a_label() -> None:
    assert all(kind_label(kind) for kind in PeopleKind)
    assert len({role_label(role) for role in MemberRole}) == len(MemberRole)
    assert len({position_label(kind) for kind in OfficialKind}) == len(OfficialKind)
    for record in (Member("A"), Official("A", "B"), Committee("A"), Institution("A"), Term("A", DAY, DAY)):
        assert all(field_label(name) for name in vars(record) if name not in ("id", "version"))


def test_seats_and_periods_are_told_in_one_line() -> None:
    with speaking("da"):
        assert period_text(DAY, date(2029, 12, 31)) == "1. januar 2026 – 31. december 2029"
        assert seat_text(Seat(DAY, role=MemberRole.MAYOR, party="Fælleslisten")).endswith("1. januar 2026")


@pytest.mark.parametrize("word", ["Borgmester", "ordfører", "ORDFØRAR", "Mayor"])
def test_roles_are_read_in_four_languages(word: str) -> None:
    assert role_of(word) is MemberRole.MAYOR


def test_unknown_words_are_not_guessed() -> None:
    assert role_of("kasserer") is None and role_of("") is None
    assert position_of("Stabssjef") is OfficialKind.CHIEF_OF_STAFF and position_of("konsulent") is None
    assert [yes_or_no(word) for word in ("Ja", "x", "nei", "-", "måske", "")] == [True, True, False, False, None, None]


def test_differences_name_only_what_changes() -> None:
    before = Member("Ib Skov", "ib@a.example", id=1, version=3)
    after = Member("Ib Skov", "ib@b.example", ("ib@a.example",), id=1, version=4)
    with speaking("en"):
        found = differences(before, after)
        assert [(one.field, one.before, one.after) for one in found] == [
            ("email", "ib@a.example", "ib@b.example"),
            ("other_addresses", "", "ib@a.example"),
        ]
        assert [one.field for one in differences(None, after)] == ["name", "email", "other_addresses"]
        assert value_text(True) == "yes" and value_text(None) == ""

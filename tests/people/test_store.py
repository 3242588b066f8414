"""People: what is stored comes back, and is looked up cheaply."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.base.problems import Problem, Refused, Stale
from desktop.people import store
from desktop.people.rules import Committee, Institution, Member, PeopleKind, Term
from desktop.storage import audit
from desktop.storage.session import Session
from tests.people.conftest import EVA, FARID, TERM


def test_records_come_back_as_they_were(session: Session, council: dict[str, Member]) -> None:
    assert replace(council["farid"], id=0, version=0) == FARID
    assert store.find(session, Member, council["farid"].id) == council["farid"]
    (eva,) = store.officials(session)
    assert replace(eva, id=0, version=0) == EVA
    (board,) = store.committees(session)
    assert [seat.member_id for seat in board.seats] == [council["helle"].id, council["farid"].id]
    assert store.terms(session)[0].name == TERM.name


def test_members_are_in_the_order_of_names(session: Session, council: dict[str, Member]) -> None:
    store.save(session, Member("Ærø"))
    store.save(session, Member("Zita"))
    assert [member.name for member in store.members(session)][-2:] == ["Zita", "Ærø"]
    store.save(session, Term("2030–2033", date(2030, 1, 1), date(2033, 12, 31)))
    assert [term.name for term in store.everybody(session, PeopleKind.TERMS)] == ["2030–2033", "2026–2029"]


def test_names_are_given_by_id(session: Session, council: dict[str, Member]) -> None:
    assert store.names(session)[council["vera"].id] == "Vera Åkjær"
    assert set(store.names(session, PeopleKind.COMMITTEES).values()) == {"Økonomiudvalget"}


def test_the_address_book_holds_every_address(session: Session, council: dict[str, Member]) -> None:
    board = store.committees(session)[0]
    school = store.save(
        session, Institution("Østre Skole", "Lars Enghave", "skole@havnby.example", committee_id=board.id)
    )
    found = {(contact.kind, contact.name, contact.address) for contact in store.address_book(session)}
    assert (PeopleKind.MEMBERS, "Farid Rahmani", "farid@privat.example") in found
    assert (PeopleKind.OFFICIALS, "Eva Thorup Skov", "eva@havnby.example") in found
    assert (PeopleKind.INSTITUTIONS, school.name, school.email) in found
    assert len(found) == 6


def test_an_older_version_is_refused(session: Session, council: dict[str, Member]) -> None:
    store.save(session, replace(council["farid"], phone="12 34 56 78"))
    with pytest.raises(Stale):
        store.save(session, council["farid"])


def test_what_is_referred_to_is_not_removed(session: Session, council: dict[str, Member]) -> None:
    board = store.committees(session)[0]
    store.save(session, Institution("Østre Skole", committee_id=board.id))
    with pytest.raises(Refused):
        store.remove(session, board)


def test_a_removed_record_is_put_back_under_its_number(session: Session) -> None:
    board = store.save(session, Committee("Teknisk Udvalg"))
    store.remove(session, board)
    with pytest.raises(Problem):
        store.find(session, Committee, board.id)
    assert store.put_back(session, board) == store.find(session, Committee, board.id)
    assert [line.action for line in audit.about(session, "committees", board.id)] == ["added", "removed", "added"]

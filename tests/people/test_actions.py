"""People: what a user can do, what is refused, and that all of it can be undone."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.base.changes import Change
from desktop.base.problems import Refused, Stale
from desktop.people import actions, store
from desktop.people.checks import FieldProblem
from desktop.people.exchange import CommitteeWish, ImportPlan, PlannedRow
from desktop.people.rules import (
    Authorisation,
    Committee,
    Institution,
    Member,
    Official,
    PeopleKind,
    Person,
    Seat,
    Term,
    chair_on,
    member_on,
)
from desktop.storage import audit
from desktop.storage.session import Session
from tests.people.conftest import EVA, HELLE, TERM, TODAY

NEW: tuple[Person, ...] = (
    Member("Ulla Egeskov"),
    Official("Tove Abild", "Sekretær", starts=TODAY),
    Committee("Teknisk Udvalg"),
    Institution("Østre Skole"),
    Term("2030–2033", date(2030, 1, 1), date(2033, 12, 31)),
)


def everything(session: Session) -> list[Person]:
    """All records without their versions."""
    return [replace(one, version=0) for kind in PeopleKind for one in store.everybody(session, kind)]


@pytest.mark.parametrize("record", NEW, ids=lambda record: type(record).__name__)
def test_a_record_is_added_changed_and_removed(session: Session, record: Person) -> None:
    added = actions.save_person(session, record)
    assert added.before is None and added.told == f"{record.name} was added"
    stored = store.find(session, type(record), added.id)
    assert added.after == stored
    renamed = actions.save_person(session, replace(stored, name="Another name"))
    assert renamed.before == stored and renamed.told == "Another name was changed"
    after = store.find(session, type(record), added.id)
    gone = actions.remove_person(session, after)
    assert (gone.before, gone.after, gone.subject) == (after, None, added.subject)
    assert len(audit.about(session, added.subject, added.id)) == 3


@pytest.mark.parametrize("record", NEW, ids=lambda record: type(record).__name__)
def test_every_step_can_be_undone_and_done_again(session: Session, record: Person) -> None:
    empty = everything(session)
    added = actions.save_person(session, record)
    full = everything(session)
    undone = actions.restore(session, added)
    assert everything(session) == empty
    redone = actions.restore(session, undone)
    assert everything(session) == full
    changed = actions.save_person(session, replace(store.find(session, type(record), redone.id), name="Another name"))
    actions.restore(session, changed)
    assert everything(session) == full


@pytest.mark.parametrize("record", [replace(one, name="") for one in NEW], ids=lambda record: type(record).__name__)
def test_a_record_without_name_is_refused_and_the_field_named(session: Session, record: Person) -> None:
    with pytest.raises(FieldProblem) as caught:
        actions.save_person(session, record)
    assert caught.value.field == "name"


def test_undoing_what_somebody_changed_since_is_refused(session: Session) -> None:
    added = actions.save_member(session, Member("Ulla Egeskov"))
    changed = actions.save_member(session, replace(store.find(session, Member, added.id), phone="12 34 56 78"))
    with pytest.raises(Stale):
        actions.restore(session, added)
    actions.restore(session, changed)
    actions.restore(session, added)
    assert not store.members(session)


def test_a_member_with_history_is_ended_not_removed(session: Session, council: dict[str, Member]) -> None:
    with pytest.raises(Refused) as caught:
        actions.remove_member(session, council["helle"])
    assert caught.value.advice
    actions.remove_member(session, council["vera"])
    assert "Vera Åkjær" not in store.names(session).values()


def test_a_member_with_a_committee_seat_is_not_removed(session: Session, council: dict[str, Member]) -> None:
    board = store.committees(session)[0]
    seat = replace(board.seats[1], member_id=council["vera"].id, starts=TODAY)
    actions.save_committee(session, replace(board, seats=(*board.seats, seat)))
    with pytest.raises(Refused, match="Økonomiudvalget"):
        actions.remove_member(session, council["vera"])


def test_an_ended_member_leaves_the_council_and_the_committees(session: Session, council: dict[str, Member]) -> None:
    before = everything(session)
    change = actions.end_member(session, council["helle"], TODAY)
    helle = store.find(session, Member, council["helle"].id)
    board = store.committees(session)[0]
    assert member_on(helle, TODAY) and not member_on(helle, TODAY + timedelta(1))
    assert chair_on(board, store.members(session), TODAY) == helle
    assert [seat.ends for seat in board.seats] == [TODAY, None]
    actions.restore(session, change)
    assert everything(session) == before


def test_officials_and_committees_with_history_stay(session: Session, council: dict[str, Member]) -> None:
    with pytest.raises(Refused):
        actions.remove_official(session, store.officials(session)[0])
    with pytest.raises(Refused):
        actions.remove_committee(session, store.committees(session)[0])
    with pytest.raises(Refused):
        actions.remove_term(session, store.terms(session)[0])


def test_a_committee_with_institutions_stays(session: Session) -> None:
    board = store.save(session, Committee("Børneudvalget"))
    store.save(session, Institution("Østre Skole", committee_id=board.id))
    with pytest.raises(Refused, match="Østre Skole"):
        actions.remove_committee(session, board)


def test_D3b_the_right_to_approve_is_checked_when_saving(session: Session) -> None:
    with pytest.raises(FieldProblem) as caught:
        actions.save_official(session, Official("Tove Abild", "Sekretær", may_approve=True, starts=TODAY))
    assert caught.value.rule == "D3b"
    assert actions.save_official(session, EVA).id


def test_two_members_never_share_an_address(session: Session, council: dict[str, Member]) -> None:
    with pytest.raises(FieldProblem, match="Farid Rahmani"):
        actions.save_member(session, Member("Somebody", "FARID@privat.example"))


def test_an_import_is_one_step_that_can_be_undone(session: Session, council: dict[str, Member]) -> None:
    before = everything(session)
    helle = council["helle"]
    plan = ImportPlan(
        PeopleKind.MEMBERS,
        add=(
            PlannedRow(
                2,
                None,
                Member("Ulla Egeskov", seats=(Seat(TERM.starts),)),
                (CommitteeWish("Kulturudvalget", True, TERM.starts, None),),
            ),
        ),
        change=(
            PlannedRow(3, helle, replace(helle, phone="12 34 56 78")),
            PlannedRow(
                4, council["farid"], council["farid"], (CommitteeWish("Kulturudvalget", None, TERM.starts, None),)
            ),
        ),
    )
    change = actions.import_people(session, plan)
    assert change.told == "1 added, 2 changed"
    culture = next(one for one in store.committees(session) if one.name == "Kulturudvalget")
    assert [(store.names(session)[seat.member_id], seat.chair) for seat in culture.seats] == [
        ("Ulla Egeskov", True),
        ("Farid Rahmani", False),
    ]
    undone = actions.restore(session, change)
    assert everything(session) == before
    actions.restore(session, undone)
    assert "Ulla Egeskov" in store.names(session).values()


def test_an_import_planned_on_older_records_is_stale(session: Session, council: dict[str, Member]) -> None:
    helle = council["helle"]
    plan = ImportPlan(PeopleKind.MEMBERS, change=(PlannedRow(2, helle, replace(helle, phone="1")),))
    actions.save_member(session, replace(helle, phone="2"))
    with pytest.raises(Stale):
        actions.import_people(session, plan)


def test_changes_name_their_kind(session: Session) -> None:
    change: Change = actions.save_member(session, replace(HELLE))
    assert change.subject == PeopleKind.MEMBERS
    assert actions.known(session).members[0].name == HELLE.name


def test_S_A4_an_authorisation_names_an_official_and_is_kept_once_in_force(session: Session) -> None:
    eva = store.save(session, EVA)
    with pytest.raises(FieldProblem) as refused:
        actions.save_person(session, Authorisation("Veje", starts=TODAY))
    assert (refused.value.field, refused.value.rule) == ("official_id", "S-A4")
    made = actions.save_person(session, Authorisation("Veje", eva.id, starts=TODAY)).after
    assert isinstance(made, Authorisation)
    actions.remove_person(session, made)
    old = actions.save_person(session, Authorisation("Veje", eva.id, starts=date(2026, 1, 1))).after
    assert isinstance(old, Authorisation)
    with pytest.raises(Refused) as kept:
        actions.remove_person(session, old)
    assert kept.value.rule == "S-A4"
    with pytest.raises(Refused):
        store.remove(session, eva)

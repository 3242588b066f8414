"""Closing days and elections: what a user can do with them, undoing, and the preview of what moves."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.base.problems import Problem, Refused, Stale
from desktop.base.settings import Profile, defaults
from desktop.storage import audit
from desktop.storage.session import Session
from desktop.workdays import actions, store
from desktop.workdays.deadlines import Move, OpenDeadline
from desktop.workdays.elections import (
    Election,
    ElectionKind,
    ElectionStatus,
    Length,
    LengthUnit,
    latest_possible,
    proposals,
)
from desktop.workdays.quarantine import Effect, GuestKind, Guests, Matrix, PlannedVisit
from desktop.workdays.rules import ClosingDay
from tests.workdays.planned import Visits

D = date.fromisoformat
CLOSING = ClosingDay(D("2026-12-28"), "Ferielukket", D("2026-12-30"), yearly=True)
ELECTION = Election(ElectionKind.PARLIAMENT, D("2030-03-23"), ElectionStatus.LATEST, source="Ministeriet")
STOPPING = replace(defaults("DK", "da"), closing_stops_clock=True)
OPEN = OpenDeadline(7, "2026-014", D("2026-12-18"), 10, D("2027-01-07"))


def test_W1b_a_closing_day_is_added_changed_and_removed(session: Session) -> None:
    added = actions.add_closing_day(session, CLOSING)
    assert isinstance(added.after, ClosingDay)
    assert store.closing_days(session) == (added.after,)
    changed = actions.change_closing_day(session, replace(added.after, name=" Jul "))
    assert isinstance(changed.after, ClosingDay)
    assert (changed.before, changed.after.name, changed.after.version) == (added.after, "Jul", 2)
    actions.remove_closing_day(session, changed.after)
    assert store.closing_days(session) == ()


def test_W1b_an_impossible_closing_day_is_not_stored(session: Session) -> None:
    with pytest.raises(Refused):
        actions.add_closing_day(session, replace(CLOSING, name=""))
    assert store.closing_days(session) == ()


def test_W1b_somebody_else_was_first(session: Session) -> None:
    added = actions.add_closing_day(session, CLOSING).after
    assert isinstance(added, ClosingDay)
    actions.change_closing_day(session, replace(added, name="Jul"))
    with pytest.raises(Stale):
        actions.change_closing_day(session, replace(added, name="Nytår"))
    with pytest.raises(Stale):
        actions.remove_closing_day(session, added)


def test_W1b_a_closing_day_that_is_gone_is_a_problem(session: Session) -> None:
    with pytest.raises(Problem):
        actions.change_closing_day(session, replace(CLOSING, id=9, version=1))


def test_W1b_the_calendar_holds_the_stored_closing_days(session: Session) -> None:
    actions.add_closing_day(session, CLOSING)
    calendar = actions.calendar(session, defaults("DK", "da"))
    own = calendar.closing(D("2027-12-29"))
    assert own is not None
    assert own.name == "Ferielukket"
    assert calendar.is_working(D("2027-12-29"))
    assert not actions.calendar(session, STOPPING).is_working(D("2027-12-29"))


def test_W1b_undo_and_redo_of_closing_days(session: Session) -> None:
    added = actions.add_closing_day(session, CLOSING)
    assert isinstance(added.after, ClosingDay)
    changed = actions.change_closing_day(session, replace(added.after, name="Jul"))
    undone = actions.restore(session, changed)
    assert isinstance(undone.after, ClosingDay)
    assert undone.after.name == "Ferielukket"
    removed = actions.remove_closing_day(session, undone.after)
    back = actions.restore(session, removed)
    assert [each.name for each in store.closing_days(session)] == ["Ferielukket"]
    actions.restore(session, back)
    assert store.closing_days(session) == ()


@pytest.mark.parametrize(
    ("profile", "moved"),
    [(STOPPING, (Move(7, "2026-014", D("2027-01-07"), D("2027-01-12")),)), (defaults("DK", "da"), ())],
)
def test_W5_the_preview_tells_what_a_closing_day_moves(
    session: Session, profile: Profile, moved: tuple[Move, ...]
) -> None:
    assert actions.preview(session, profile, [OPEN], put=CLOSING) == moved
    assert store.closing_days(session) == ()


def test_W5_the_preview_of_a_change_and_of_a_removal(session: Session) -> None:
    added = actions.add_closing_day(session, CLOSING).after
    assert isinstance(added, ClosingDay)
    moved = replace(OPEN, deadline=D("2027-01-12"))
    shorter = replace(added, until=None)
    assert actions.preview(session, STOPPING, [moved]) == ()
    assert [each.after for each in actions.preview(session, STOPPING, [moved], put=shorter)] == [D("2027-01-08")]
    assert [each.after for each in actions.preview(session, STOPPING, [moved], dropped=added)] == [D("2027-01-07")]


def test_W6_elections_are_added_changed_called_and_removed(session: Session) -> None:
    added = actions.add_election(session, ELECTION)
    assert isinstance(added.after, Election)
    called = actions.call_election(session, added.after, D("2029-01-15"), D("2029-02-06"))
    assert isinstance(called.after, Election)
    assert store.elections(session) == (called.after,)
    assert (called.after.latest, called.after.status) == (D("2030-03-23"), ElectionStatus.DECIDED)
    undone = actions.restore(session, called)
    assert isinstance(undone.after, Election)
    assert (undone.after.day, undone.after.called) == (ELECTION.day, None)
    removed = actions.remove_election(session, undone.after)
    assert store.elections(session) == ()
    actions.restore(session, removed)
    assert [each.day for each in store.elections(session)] == [ELECTION.day]


def test_W6_an_election_that_cannot_be_called_stays_as_it_is(session: Session) -> None:
    added = actions.add_election(session, ELECTION).after
    assert isinstance(added, Election)
    with pytest.raises(Refused):
        actions.call_election(session, added, D("2030-03-01"), D("2030-03-24"))
    assert store.elections(session) == (added,)


@pytest.mark.parametrize("country", ["DK", "NO"])
def test_W6_proposals_are_stored_once(session: Session, country: str) -> None:
    first = actions.add_proposals(session, country, 2033)
    assert isinstance(first.after, tuple)
    assert len(first.after) == len(proposals(country, 2033))
    assert actions.add_proposals(session, country, 2033).after == ()
    assert not first.undoable


def test_W6_the_next_latest_date_follows_the_election_that_was_held(session: Session) -> None:
    held = Election(ElectionKind.PARLIAMENT, D("2026-11-03"), ElectionStatus.DECIDED, called=D("2026-10-12"))
    actions.add_election(session, held)
    actions.add_proposals(session, "DK", 2033)
    latest = [each.day for each in store.elections(session) if each.status is ElectionStatus.LATEST]
    assert latest == [latest_possible(held.day)]


MEP = Guests((GuestKind.MEP,))


def _planned(*days: str) -> Visits:
    return Visits(planned=[PlannedVisit(at, D(day), f"Visit {at}", MEP) for at, day in enumerate(days, 1)])


def test_W6_a_call_tells_what_it_hits_before_anything_is_written(session: Session) -> None:
    waiting = actions.add_election(session, ELECTION).after
    assert isinstance(waiting, Election)
    visits, called, day = _planned("2027-01-20", "2027-02-10"), D("2027-01-15"), D("2027-02-09")
    hits = actions.hits_of_call(session, defaults("DK", "da"), visits, waiting, called, day)
    assert [(hit.visit.id, hit.ruling.effect) for hit in hits] == [(1, Effect.BLOCK)]
    assert store.elections(session) == (waiting,)
    norway = actions.hits_of_call(session, defaults("NO", "nb"), visits, waiting, called, day)
    assert [hit.ruling.effect for hit in norway] == [Effect.INFORM]
    with pytest.raises(Refused):
        actions.hits_of_call(session, defaults("DK", "da"), visits, waiting, D("2027-02-10"), day)


def test_W6_other_changes_of_elections_tell_what_they_hit_too(session: Session) -> None:
    profile, visits = defaults("DK", "da"), _planned("2027-03-01")
    new = Election(ElectionKind.EUROPEAN, D("2027-05-30"), ElectionStatus.DECIDED)
    assert [hit.visit.id for hit in actions.hits(session, profile, visits, put=(new,))] == [1]
    stored = actions.add_election(session, new).after
    assert isinstance(stored, Election)
    assert actions.hits(session, profile, visits, put=(replace(stored, source="Order"),)) == ()
    assert actions.hits(session, profile, visits, dropped=stored) == ()


def test_B1_4_the_matrix_is_saved_with_who_agreed_and_can_be_undone(session: Session) -> None:
    draft = Matrix().with_length(GuestKind.MEP, ElectionKind.MUNICIPAL, Length(3, LengthUnit.WEEKS))
    with pytest.raises(Refused) as refused:
        actions.save_matrix(session, draft, " ", D("2026-11-20"))
    assert refused.value.rule == "B1.4"
    change = actions.save_matrix(session, draft, "The council", D("2026-11-20"))
    cell = store.matrix(session).cell(GuestKind.MEP, ElectionKind.MUNICIPAL)
    assert (cell.number, cell.unit, cell.agreed_by) == (3, LengthUnit.WEEKS, "The council")
    assert len(store.matrix(session).cells) == 1
    undone = actions.restore(session, change)
    assert store.matrix(session).length(GuestKind.MEP, ElectionKind.MUNICIPAL) == Length(3)
    actions.restore(session, undone)
    assert store.matrix(session).length(GuestKind.MEP, ElectionKind.MUNICIPAL) == Length(3, LengthUnit.WEEKS)
    assert len(audit.about(session, "quarantine_cells", cell.id)) == 3


def test_B1_4_two_who_change_the_same_cell_do_not_overwrite_each_other(session: Session) -> None:
    first, second = (Matrix().with_length(GuestKind.MEP, ElectionKind.MUNICIPAL, Length(n)) for n in (1, 2))
    actions.save_matrix(session, first, "Ida", D("2026-11-20"))
    with pytest.raises(Stale):
        actions.save_matrix(session, second, "Bo", D("2026-11-20"))
    again = store.matrix(session).with_length(GuestKind.MEP, ElectionKind.MUNICIPAL, Length(2))
    actions.save_matrix(session, again, "Bo", D("2026-11-20"))
    with pytest.raises(Stale):
        actions.save_matrix(session, replace(again, cells=(replace(again.cells[0], number=5),)), "Ida", D("2026-11-20"))


def test_B1_4_a_shorter_matrix_hits_nothing_and_a_longer_one_does(session: Session) -> None:
    actions.add_election(session, Election(ElectionKind.EUROPEAN, D("2027-05-30"), ElectionStatus.DECIDED))
    visits, profile = _planned("2027-01-15"), defaults("DK", "da")
    longer = Matrix().with_length(GuestKind.MEP, ElectionKind.EUROPEAN, Length(6))
    assert [hit.visit.id for hit in actions.hits(session, profile, visits, matrix=longer)] == [1]
    shorter = Matrix().with_length(GuestKind.MEP, ElectionKind.EUROPEAN, None)
    assert actions.hits(session, profile, visits, matrix=shorter) == ()

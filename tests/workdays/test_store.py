"""Closing days and elections in the database: what is stored comes back as it was."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.base.problems import Problem, Stale
from desktop.storage.session import Session
from desktop.workdays import store
from desktop.workdays.elections import ElectionKind, Length, LengthUnit, proposals
from desktop.workdays.quarantine import Cell, GuestKind, Matrix
from desktop.workdays.rules import ClosingDay

D = date.fromisoformat


def test_W1b_closing_days_come_back_by_date(session: Session) -> None:
    later = store.add_closing_day(session, ClosingDay(D("2027-05-07"), "Fredag efter helligdag"))
    row = ClosingDay(D("2026-12-28"), "Ferie", D("2026-12-30"), yearly=True)
    earlier = store.add_closing_day(session, row)
    assert store.closing_days(session) == (earlier, later)
    assert (earlier.day, earlier.until, earlier.yearly, earlier.version) == (row.day, row.until, True, 1)
    assert store.closing_day(session, later.id) == later


def test_W6_elections_come_back_with_all_they_tell(session: Session) -> None:
    added = tuple(store.add_election(session, each) for each in reversed(proposals("DK", 2033)))
    assert set(store.elections(session)) == set(added)
    days = [each.day for each in store.elections(session)]
    assert days == sorted(days)
    assert store.election(session, added[0].id) == added[0]


def test_W6_an_election_changed_elsewhere_is_stale_and_one_removed_is_gone(session: Session) -> None:
    added = store.add_election(session, proposals("NO", 2025)[0])
    saved = store.save_election(session, added)
    with pytest.raises(Stale):
        store.save_election(session, added)
    store.remove_election(session, saved)
    with pytest.raises(Problem):
        store.election(session, saved.id)


def test_B1_4_a_matrix_nobody_changed_is_the_guidelines_and_a_changed_cell_comes_back(session: Session) -> None:
    assert store.matrix(session) == Matrix()
    changed = Cell(GuestKind.MEP, ElectionKind.EUROPEAN, 3, LengthUnit.WEEKS, "The council", D("2026-10-01"))
    added = store.save_cell(session, changed)
    saved = store.save_cell(session, replace(added, number=4))
    assert store.matrix(session).cell(GuestKind.MEP, ElectionKind.EUROPEAN) == saved
    assert store.matrix(session).length(GuestKind.MEP, ElectionKind.PARLIAMENT) == Length(3)
    with pytest.raises(Stale):
        store.save_cell(session, added)

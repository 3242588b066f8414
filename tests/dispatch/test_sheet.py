from dataclasses import replace
from datetime import date, timedelta

from desktop.dispatch.entitlement import board
from desktop.dispatch.rules import DispatchKind
from desktop.dispatch.sheet import Asked, Sheet, parties, sheet
from tests.dispatch.test_entitlement import BODY, FARID, HELLE, JONAS, START, TODAY, line

PEOPLE = (replace(HELLE, party="Ålisten"), replace(FARID, party="Bylisten"), replace(JONAS, party="Bylisten"))
LINES = (line(1, 10, 1, 2), line(2, 40, 1)._replace(kind=DispatchKind.ANSWER), line(3, 250, 1, 3))


def shown(asked: Asked) -> Sheet:
    return sheet(board(LINES, PEOPLE, (BODY,)), (BODY,), asked, TODAY)


def test_members_stand_by_party_and_name_and_dispatches_by_day() -> None:
    whole = shown(Asked())
    assert [each.name for each in whole.board.members] == ["Farid", "Jonas", "Helle"]
    assert [(each.party, each.first, each.count) for each in whole.groups] == [("Bylisten", 0, 2), ("Ålisten", 2, 1)]
    assert [each.id for each in whole.board.matters] == [1, 2, 3]
    assert [whole.opens_month(each) for each in range(3)] == [True, True, True]
    assert whole.group_of(2).party == "Ålisten"


def test_a_part_is_asked_for_by_days_kind_committee_and_party() -> None:
    early = shown(Asked(until=START + timedelta(60)))
    assert [each.id for each in early.board.matters] == [1, 2]
    assert "Jonas" not in [each.name for each in early.board.members], "who came later has no row"
    late = shown(Asked(since=START + timedelta(240)))
    assert [each.name for each in late.board.members] == ["Jonas", "Helle"], "who has left has none"
    assert [each.id for each in shown(Asked(kind=DispatchKind.ANSWER)).board.matters] == [2]
    assert [each.name for each in shown(Asked(committee_id=9)).board.members] == ["Jonas", "Helle"]
    assert [each.name for each in shown(Asked(party="Ålisten")).board.members] == ["Helle"]


def test_an_empty_part_has_no_cells() -> None:
    none = shown(Asked(since=date(2030, 1, 1)))
    assert (none.board.matters, none.board.cells, none.board.holes()) == ((), b"", 0)


def test_the_parties_of_a_day() -> None:
    assert parties(PEOPLE, START) == ("Bylisten", "Ålisten")

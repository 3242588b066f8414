"""Visits: what is stored comes back, and lists, calendar and load are right."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop.base.problems import Problem
from desktop.visits import store
from desktop.visits.rules.records import (
    COMING,
    DeclinedTime,
    Excluded,
    Paper,
    PaperSent,
    Receiver,
    Sort,
    State,
    Step,
    View,
    Visit,
    VisitKind,
)
from desktop.workdays.quarantine import Dispensation
from tests.visits.hall import NOW, TODAY, ZONE, Hall, member, minister


def numbered(*visits: Visit) -> list[Visit]:
    return [replace(each, number=f"B-2026-{at:03}") for at, each in enumerate(visits, 1)]


def kept(hall: Hall, *visits: Visit) -> tuple[Visit, ...]:
    return tuple(hall.act(store.add_many, numbered(*visits)))


def test_every_field_comes_back_as_it_was(hall: Hall) -> None:
    whole = minister(
        declined=(DeclinedTime(TODAY, "Kursus", TODAY, 600, "Peter"),),
        dispensations=(Dispensation("Bo", TODAY, "Lov"),),
        papers=(PaperSent(Paper.NOTE, Receiver.HOST, TODAY),),
        excluded=tuple(Excluded),
        steps=(Step(State.REQUESTED, NOW, "Ida", "ræv"),),
        member_ids=(1, 2),
    )
    (stored,) = kept(hall, whole)
    assert hall.look(store.get, stored.id) == stored
    assert replace(stored, id=0, version=0) == replace(whole, number="B-2026-001")
    with pytest.raises(Problem):
        hall.look(store.get, 999)


def test_views_filters_and_search_find_the_right_visits(hall: Hall) -> None:
    first, second, third, fourth = kept(
        hall,
        minister(institution_id=1, host_id=9),
        member(state=State.HELD, committee_id=3),
        member(state=State.DECLINED),
        member(day=None, start=None, end=None),
    )
    found = lambda **asked: [each.id for each in hall.look(store.window, store.Query(**asked), 0, 50)]  # noqa: E731
    assert found() == [first.id, fourth.id]
    assert found(view=View.HELD) == [second.id] and found(view=View.ENDED) == [third.id]
    assert found(text="łukasz") == [first.id] and found(text="blok b", view=View.ALL) == []
    assert found(text="velkomst", whole=True) == [first.id]
    assert found(kinds=(VisitKind.MEMBER,), view=View.ALL) == [second.id, third.id, fourth.id]
    assert found(institution_id=1) == found(host_id=9) == [first.id]
    assert found(committee_id=3, view=View.ALL) == [second.id]
    assert found(first=date(2026, 12, 8), last=date(2026, 12, 8)) == [first.id]
    assert found(states=(State.DECLINED,), view=View.ALL) == [third.id]
    assert hall.look(store.count, store.Query(View.ALL)) == 4
    counts = hall.look(store.counts)
    assert counts.views == {View.COMING: 2, View.HELD: 1, View.ENDED: 1, View.ALL: 4} and counts.without_day == 1


@pytest.mark.parametrize("sort", Sort)
def test_every_order_runs_both_ways_and_windows_join_without_gaps(hall: Hall, sort: Sort) -> None:
    visits = [member(day=TODAY + timedelta(n % 4), start=500 - n, title=f"Besøg {n % 3}") for n in range(9)]
    kept(hall, *visits, member(day=None))
    for descending in (False, True):
        query = store.Query(sort=sort, descending=descending)
        whole = [each.id for each in hall.look(store.window, query, 0, 50)]
        parts = [each.id for at in range(0, 10, 3) for each in hall.look(store.window, query, at, 3)]
        assert whole == parts and len(set(whole)) == 10
    if sort is Sort.DAY:
        assert hall.look(store.window, store.Query(descending=True), 9, 1)[0].day is None


def test_the_calendar_shows_days_with_both_ends_and_nothing_called_off(hall: Hall) -> None:
    first, last, _, _ = kept(
        hall,
        minister(day=date(2026, 12, 1)),
        member(day=date(2026, 12, 31)),
        member(day=date(2026, 12, 5), state=State.CANCELLED),
        member(day=date(2027, 1, 1)),
    )
    found = hall.look(store.lines, date(2026, 12, 1), date(2026, 12, 31))
    assert [each.id for each in found] == [first.id, last.id]
    assert hall.look(store.line, first.id).title == first.title and hall.look(store.line, 999) is None
    assert [each.id for each in hall.look(store.beside, replace(first, day=date(2026, 12, 31)))] == [last.id]
    assert [each.id for each in hall.look(store.find, "åskolen", 10)][-1] == first.id


def test_the_load_of_an_institution_counts_twelve_months_and_what_is_coming(hall: Hall) -> None:
    kept(
        hall,
        member(institution_id=1, day=TODAY - timedelta(30), state=State.CLOSED),
        member(institution_id=1, day=TODAY - timedelta(400), state=State.CLOSED),
        member(institution_id=1, day=TODAY - timedelta(3), state=State.CANCELLED),
        member(institution_id=1, day=TODAY + timedelta(9)),
        minister(institution_id=2, day=TODAY, state=State.CONFIRMED),
    )
    found = hall.look(store.load, TODAY)
    assert (found[1].visits, found[1].minutes, found[1].coming) == (1, 120, 1)
    assert (found[2].visits, found[2].minutes) == (1, 90)


def test_B2_2_members_requests_are_found_oldest_first(hall: Hall) -> None:
    late = member(requested=datetime(2026, 11, 1, tzinfo=ZONE))
    _, older, _ = kept(hall, minister(), late, member(state=State.CONFIRMED))
    assert [each.id for each in hall.look(store.requests)] == [older.id]
    assert {each.state for each in hall.look(store.coming)} <= set(COMING)


def test_numbers_go_on_past_a_thousand_and_start_anew_each_year(hall: Hall) -> None:
    assert hall.look(store.next_number, 2026) == "B-2026-001"
    hall.act(store.add_many, [replace(member(), number=f"B-2026-{n:03}") for n in (998, 999, 1000)])
    assert hall.look(store.next_number, 2026) == "B-2026-1001"
    assert hall.look(store.next_number, 2027) == "B-2027-001"


def test_the_list_and_the_calendar_use_their_indexes(hall: Hall) -> None:
    if hall.database.place.file is None:
        pytest.skip("a server plans by how much there is")
    with hall.database.reading() as session:
        text = str(store.statement_of(store.Query()).compile(compile_kwargs={"literal_binds": True}))
        plan = " ".join(str(row) for row in session.sql(f"EXPLAIN QUERY PLAN {text}"))
        days = "SELECT id FROM visits WHERE day BETWEEN '2026-12-01' AND '2026-12-31' ORDER BY day, start"
        month = " ".join(str(row) for row in session.sql(f"EXPLAIN QUERY PLAN {days}"))
    assert "USING INDEX" in plan
    assert "ix_visits_day" in month and "TEMP B-TREE" not in month


def test_no_visits_are_stored_without_complaint(hall: Hall) -> None:
    assert hall.act(store.add_many, []) == ()

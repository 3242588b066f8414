"""The demo's meetings: two years of them, each rule shown, the same for the same seed."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.agenda import store
from desktop.agenda.actions import meetings
from desktop.agenda.rules.elucidation import Light, LightView, bodies
from desktop.agenda.rules.followup import FollowView, Outcome, is_overdue
from desktop.agenda.rules.meetings import Item, Passing, begins, passing
from desktop.agenda.rules.timeline import findings
from desktop.agenda.store import Wish
from desktop.base.times import FixedClock
from desktop.people import store as people_store
from desktop.people.rules import authorised_on
from desktop.storage.database import Database
from desktop.storage.session import Session
from tests.demos import NOW, demo_in

TODAY = NOW.date()


@pytest.fixture(scope="module", params=["DK", "NO"])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo of a country; made once."""
    return demo_in(tmp_path_factory.mktemp(request.param), tmp_path_factory, request.param)


@pytest.fixture
def session(built: Path) -> Iterator[Session]:
    """A look into the demo."""
    database = Database.open(built, FixedClock(NOW))
    with database.reading() as reading:
        yield reading
    database.close()


def test_every_body_meets_monthly_on_working_days(session: Session) -> None:
    held = store.meetings(session)
    at = meetings.desk(session)
    assert held[0].day < TODAY - timedelta(700) and held[-1].day > TODAY + timedelta(200)
    assert len(Counter(each.body_id for each in held)) == 8
    assert all((at.calendar.is_working(each.day) and each.day.month != 7) or each.day.month == 7 for each in held)
    assert len({(each.body_id, each.day) for each in held}) == len(held)


def test_D7_every_elucidation_goes_where_it_may(session: Session) -> None:
    at = meetings.desk(session)
    held = {each.id: each for each in store.meetings(session)}
    found = store.window(session, Wish(LightView.ALL, TODAY), 0, 50)
    assert {each.state for each in found} == set(Light)
    for each in found:
        if each.target_id and each.weight:
            item = store.get(session, Item, each.item_id)
            allowed = bodies(each.body_id, item.onward, each.weight, at.finance_ids)
            assert held[each.target_id].body_id in allowed and held[each.target_id].day > each.asked_on


def test_S_D9_some_came_in_time_and_some_too_late(session: Session) -> None:
    held = {each.id: each for each in store.meetings(session)}
    items = store.items_between(session, TODAY - timedelta(60), TODAY + timedelta(60))
    zone = NOW.tzinfo
    assert zone is not None
    told = {passing(each, begins(held[item.meeting_id], zone), NOW) for item in items for each in item.beforehand}
    assert {Passing.PASSED, Passing.LATE, Passing.WAITING} <= told


def test_S_D3_S_D5_decisions_have_their_status_and_a_few_lack_it(session: Session) -> None:
    found = store.window(session, Wish(FollowView.ALL, TODAY), 0, 1000)
    outcomes = Counter(each.outcome for each in found)
    overdue = [each for each in found if is_overdue(each, TODAY)]
    assert outcomes[Outcome.OPEN] > 30 and outcomes[Outcome.DONE] > 30 and 0 < len(overdue) < 15
    assert any(each.delegated for each in found)
    for each in found:
        assert all(each.decided_on <= report.period and report.at <= NOW for report in each.reports)


def test_S_D6_one_timeline_holds_and_one_is_to_be_seen_to(session: Session) -> None:
    around = meetings.field(session, meetings.desk(session))
    assert sorted(len(findings(each, around)) for each in store.matters(session)) == [0, 1]


def test_S_A4_every_committee_has_its_right_contact(session: Session) -> None:
    kept = authorised_on(people_store.authorisations(session), TODAY)
    assert {each.committee_id for each in kept} == {each.id for each in people_store.committees(session)}

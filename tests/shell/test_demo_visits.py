"""The demo's visits: forty of all kinds that keep to the rules themselves."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop.base.times import FixedClock
from desktop.shell.demo import building as demo
from desktop.storage import records
from desktop.storage.database import Database
from desktop.visits import store
from desktop.visits.actions import desk
from desktop.visits.rules import limits, steps
from desktop.visits.rules.checks import faults
from desktop.visits.rules.limits import Frame, Standing
from desktop.visits.rules.records import COMING, PATH, State, Visit, VisitKind
from desktop.visits.rules.steps import Need
from tests.demos import NOW, demo_in


@pytest.fixture(scope="module", params=("DK", "NO"))
def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Database:
    path = demo_in(tmp_path_factory.mktemp("visits"), tmp_path_factory, request.param)
    return Database.open(path, FixedClock(NOW))


@pytest.fixture(scope="module")
def visits(town: Database) -> tuple[Visit, ...]:
    with town.reading() as session:
        return records.every(session, store.VISITS, Visit)


@pytest.fixture(scope="module")
def frame(town: Database) -> Frame:
    with town.reading() as session:
        return desk.frame(session)


def test_there_are_forty_of_every_kind_and_state(visits: tuple[Visit, ...]) -> None:
    assert len(visits) == 40
    assert {each.kind for each in visits} == set(VisitKind)
    assert {each.state for each in visits} >= {*PATH, State.CANCELLED}
    assert [each for each in visits if faults(each)] == []
    assert len({each.uid for each in visits}) == 40


def test_one_lies_in_quarantine_and_one_runs_out_of_its_month(visits: tuple[Visit, ...], frame: Frame) -> None:
    hit = [each for each in visits if (found := limits.ruling(each, frame)) and found.periods and each.state in COMING]
    assert len(hit) == 1 and limits.blocked(hit[0], frame) is frame.quarantine.blocks
    months = [limits.month(each, frame) for each in visits]
    assert [each.standing for each in months if each].count(Standing.RUNNING_OUT) == 1


def test_B1_to_B2_3_no_visit_lacks_what_its_last_step_needed(
    town: Database, visits: tuple[Visit, ...], frame: Frame
) -> None:
    with town.reading() as session:
        for each in visits:
            if each.state not in PATH[1:]:
                continue
            before = PATH[PATH.index(each.state) - 1]
            as_it_was = replace(each, state=before)
            lacking = {check.need for check in steps.missing(as_it_was, frame, desk.around(session, as_it_was))}
            assert lacking <= {Need.CHAIR}, (each.number, each.title, lacking)


def test_coming_visits_lie_ahead_and_past_ones_behind(visits: tuple[Visit, ...]) -> None:
    for each in visits:
        if each.day is not None and each.state in COMING:
            assert each.day >= NOW.date(), each.title
        if each.state in (State.HELD, State.CLOSED):
            assert each.day is not None and each.day <= NOW.date()
        moments = [step.at for step in each.steps]
        assert moments == sorted(moments) and moments[-1] <= NOW, each.title


@pytest.mark.parametrize("day", ["2029-09-11", "2028-02-29", "2027-07-31"])
def test_it_can_be_built_in_quarantine_on_a_leap_day_and_in_summer(tmp_path: Path, day: str) -> None:
    now = datetime.fromisoformat(f"{day}T10:00:00+02:00")
    database = demo.build(tmp_path / "town.samspil", "DK", "da", 1, 1, now)
    with database.reading() as session:
        found = records.every(session, store.VISITS, Visit)
        frame = desk.frame(session)
    database.close()
    assert len(found) == 40
    assert all(each.state is State.REQUESTED for each in found if each.state in COMING and limits.blocked(each, frame))

"""The demo's theme meetings: three cases, two held with everything noted, one planned in two weeks."""

from pathlib import Path

import pytest

from desktop.base.times import FixedClock
from desktop.storage.database import Database
from desktop.workshop import actions, store
from desktop.workshop.rules import MeetingState, cautions, shelves_of
from desktop.workshop.view.reading import read_around
from tests.demos import NOW, demo_in


@pytest.mark.parametrize("country", ["DK", "NO"])
def test_U6_last_years_meeting_has_results_and_the_next_one_is_its_copy(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, country: str
) -> None:
    database = Database.open(demo_in(tmp_path, tmp_path_factory, country), FixedClock(NOW))
    with database.reading() as session:
        coming, held, first = store.meetings(session)
        assert (held.state, coming.state, coming.earlier_id) == (MeetingState.HELD, MeetingState.PLANNED, held.id)
        assert held.day is not None and coming.day is not None
        assert 350 < (NOW.date() - held.day).days < 372 and 13 < (coming.day - NOW.date()).days < 20
        assert held.earlier_id == first.id and first.state is MeetingState.HELD
        told = actions.outcome(session, held)
        assert told.earlier == first and len(told.comparisons) == 3
        assert len(told.cases) == 3 and all(each.findings for each in told.cases)
        assert len(told.results) == 3 and len(told.statements) == 9 and len(told.agreements) == 3
        for result in told.results:
            assert 0 < result.politicians.hands <= held.politicians
            assert 0 < result.administration.hands <= held.administration
        around = read_around(session)
        assert cautions(coming, shelves_of(around.shown, around.own)) == ()
        run = store.run(session, held.id)
        assert run is not None and run.ended is not None

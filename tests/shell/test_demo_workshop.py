"""The demo's theme meetings: three cases, one held with everything noted, one planned in two weeks."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.shell.demo import building
from desktop.workshop import actions, store
from desktop.workshop.rules import MeetingState, cautions, shelves_of
from desktop.workshop.view.reading import read_around

NOW = datetime(2026, 11, 24, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))


@pytest.mark.parametrize(("country", "language"), [("DK", "da"), ("NO", "nb")])
def test_U6_last_years_meeting_has_results_and_the_next_one_is_its_copy(
    tmp_path: Path, country: str, language: str
) -> None:
    with building.build(tmp_path / "demo.samspil", country, language, 1, 1, NOW).reading() as session:
        coming, held = store.meetings(session)
        assert (held.state, coming.state, coming.earlier_id) == (MeetingState.HELD, MeetingState.PLANNED, held.id)
        assert held.day is not None and coming.day is not None
        assert 350 < (NOW.date() - held.day).days < 372 and 13 < (coming.day - NOW.date()).days < 20
        told = actions.outcome(session, held)
        assert len(told.cases) == 3 and all(each.findings for each in told.cases)
        assert len(told.results) == 3 and len(told.statements) == 9 and len(told.agreements) == 3
        for result in told.results:
            assert 0 < result.politicians.hands <= held.politicians
            assert 0 < result.administration.hands <= held.administration
        around = read_around(session)
        assert cautions(coming, shelves_of(around.shown, around.own)) == ()
        run = store.run(session, held.id)
        assert run is not None and run.ended is not None

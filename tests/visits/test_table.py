"""The rows of the list: what must be seen first about a visit."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.words import speaking
from desktop.visits.actions import steps
from desktop.visits.rules.records import State, VisitKind
from desktop.visits.table import PILLS, columns, row_of, who_text
from desktop.visits.view.knowing import Knowing
from tests.visits.hall import NOW, QUARANTINED, Hall, minister


def test_every_state_has_a_look_of_its_own() -> None:
    assert set(PILLS) == set(State)
    assert len({(pill.icon, pill.ink_role) for pill in PILLS.values()}) == len(State)


def test_a_planned_visit_tells_how_much_is_missing(hall: Hall) -> None:
    with speaking("en"):
        known = hall.look(Knowing().read)[0]
        row = row_of(hall.external(), known)
        assert row.mark.text == "Being planned, 3 items missing"
        assert row.who == "Łukasz Østergård, Mia Dahl  ·  Åskolen"
        assert columns()[0].text(row).endswith("10:00")


def test_B1_4_a_visit_in_quarantine_says_so(hall: Hall) -> None:
    known = hall.look(Knowing().read)[0]
    visit = hall.register(replace(minister(), day=QUARANTINED, institution_id=hall.school.id))
    assert row_of(visit, known).mark.role == "quar"


@pytest.mark.parametrize(("ago", "role"), [(5, "ink2"), (26, "warn"), (40, "danger")])
def test_B2_2_a_request_tells_how_its_month_runs(hall: Hall, ago: int, role: str) -> None:
    known = hall.look(Knowing().read)[0]
    asked = hall.own(requested=NOW - timedelta(days=ago), day=None, start=None, end=None)
    requested = replace(asked, state=State.REQUESTED)
    assert row_of(requested, known).mark.role == role


def test_B2_3_a_committees_visit_tells_that_the_mayor_does_not_know(hall: Hall) -> None:
    known = hall.look(Knowing().read)[0]
    visit = replace(minister(), kind=VisitKind.COMMITTEE, committee_id=hall.committee("Skoleudvalget"))
    assert row_of(visit, known).mark.role == "warn"
    assert "Skoleudvalget" in who_text(visit, known)


def test_what_was_called_off_shows_its_state(hall: Hall) -> None:
    known = hall.look(Knowing().read)[0]
    visit = hall.step(steps.cancel, hall.external(), "Ill")
    assert row_of(visit, known).mark.icon == PILLS[State.CANCELLED].icon

"""Journey: a Folketing election is called while visits are planned: they are listed, then stopped, each by its rule."""

from datetime import date

from desktop.ui.pieces import Notice
from desktop.visits import store
from desktop.visits.rules.limits import blocked
from desktop.visits.rules.records import COMING, State, View, VisitKind
from desktop.visits.store import Query
from tests.journeys.whole_window import NOW, Journey, journey, town

__all__ = ["journey", "town"]
TODAY, ELECTION = NOW.date(), date(2026, 12, 18)


def test_W6_B1_4_a_called_election_lists_and_stops_the_planned_visits(journey: Journey) -> None:
    every = journey.look(store.window, Query(View.COMING), 0, 100)
    between = [each for each in every if each.day is not None and TODAY <= each.day <= ELECTION]
    external = {each.id for each in between if each.kind is VisitKind.EXTERNAL and not each.debate}
    assert len(external) == 3, "the demo plans three such visits before Christmas"

    journey.press("Ctrl+4")
    page = journey.page
    page.show_tab(1)
    journey.settle()
    pane = page.elections
    pane.begin_call()
    journey.settle()
    pane.ask.form.editor("called").set_value(TODAY)
    pane.ask.form.editor("day").set_value(ELECTION)
    journey.click(pane.ask.yes)
    assert {each.visit.id for each in pane.hits.hits} == external
    assert all(each.ruling.blocked for each in pane.hits.hits)
    journey.click(pane.hits.yes)

    journey.press("Ctrl+3")
    detail = journey.page.detail
    for visit in between:
        journey.page.open_record(visit.id)
        journey.settle()
        stopped = visit.id in external
        assert detail.case.scene.blocked == stopped, visit.title
        said = " ".join(each.accessibleName() for each in detail.body.notices.findChildren(Notice))
        assert ("18. december 2026" in said) == stopped, visit.title
        assert visit.kind is VisitKind.EXTERNAL or not stopped, "a member's own visit is never stopped"
    planned = next(each for each in between if each.id in external and each.state is State.PLANNING)
    journey.page.open_record(planned.id)
    journey.settle()
    assert not detail.head.primary.isEnabled()
    use = next(each for each in detail.body.notices.findChildren(Notice))
    free = next(each for each in use.findChildren(type(detail.head.back)) if "19. december" in each.text())
    journey.click(free)
    moved = journey.look(store.get, planned.id)
    assert moved.day == date(2026, 12, 19)
    assert moved.state in COMING
    assert not blocked(moved, detail.case.scene.frame)

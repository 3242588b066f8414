"""The demo's rule register: adopted, changed, followed up and evaluated, as the rules allow it."""

from pathlib import Path

from desktop.base.times import FixedClock
from desktop.rulebook import actions, store
from desktop.rulebook.rules import AmendmentKind, ConsentSide, ProposalState, needs
from desktop.storage.database import Database
from tests.journeys.whole_window import NOW, town

__all__ = ["town"]


def test_S0_every_change_of_the_demo_has_both_consents_and_its_line(town: Path) -> None:
    database = Database.open(town, FixedClock(NOW))
    with database.reading() as session:
        lines = store.amendments(session)
        proposals = {each.id: each for each in store.proposals(session)}
        (waiting,) = [each for each in proposals.values() if each.state is ProposalState.OPEN]
        rounds, late = store.rounds(session), [each for each in actions.tasks(session) if each.overdue(NOW.date())]
        versions = store.versions(session)
    database.close()
    assert lines[0].kind is AmendmentKind.STARTED and len(lines) == 6
    for line in lines[1:]:
        made = proposals[line.proposal_id]
        assert made.state is ProposalState.ADOPTED and not needs(made)
        assert made.made_on <= min(each.day for each in made.consents)
        assert max(each.day for each in made.consents) <= line.day
        assert any(each.amendment_id == line.id and each.since == line.day for each in versions)
    assert needs(waiting) == (ConsentSide.CHIEF_EXECUTIVE,)
    assert [each.day.year for each in rounds] == [2025, 2026]
    assert [each.code for each in late] == ["D3"]

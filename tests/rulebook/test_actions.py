"""The rule register: what a user can do, and that a past day's register never changes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from desktop.base.changes import Change
from desktop.base.problems import Problem, Refused, Stale
from desktop.rulebook import actions, store
from desktop.rulebook.rules import (
    AmendmentKind,
    Clause,
    ConsentSide,
    FollowUp,
    Proposal,
    ProposalKind,
    ProposalState,
    Rating,
    Standing,
    numbered,
)
from desktop.storage import audit
from desktop.storage.session import Session
from desktop.storage.tables import METADATA
from tests.rulebook.conftest import CLAUSES, FRONT, START

D = date.fromisoformat
TODAY = D("2026-11-23")


def codes(session: Session, day: date | None = None) -> list[str]:
    return [clause.code for _, clause in actions.register(session, day).clauses]


def proposed(session: Session, rule_id: int, text: str) -> Proposal:
    """A proposal for another wording of a rule, made now."""
    stands = actions.register(session).clause(rule_id)
    assert stands is not None
    draft = Proposal(ProposalKind.CHANGE, "", TODAY, rule_id, (), (replace(stands, text=text),))
    made = actions.propose(session, draft).after
    assert isinstance(made, Proposal)
    return made


def agreed(session: Session, proposal: Proposal) -> Proposal:
    """The proposal with both consents of today."""
    for side, name in ((ConsentSide.MAYOR, "Mette Holm"), (ConsentSide.CHIEF_EXECUTIVE, "Jens Falk")):
        actions.consent(session, proposal, side, name, session.now.date())
        proposal = store.proposal(session, proposal.id)
    return proposal


def test_S0_a_register_starts_once_with_its_protocol(session: Session) -> None:
    with pytest.raises(Refused, match="who adopted"):
        actions.start(session, FRONT, CLAUSES, ())
    actions.start(session, FRONT, CLAUSES, (START,))
    assert codes(session) == ["A1", "A2", "E1"]
    assert codes(session, D("2026-01-27")) == []
    assert [(each.kind, each.body, each.case_number) for each in store.amendments(session)] == [
        (AmendmentKind.STARTED, "Kommunalbestyrelsen", "26/12")
    ]
    with pytest.raises(Refused, match="already"):
        actions.start(session, FRONT, CLAUSES, (START,))


def test_S0_two_starter_rules_with_one_code_are_refused(session: Session) -> None:
    with pytest.raises(Refused, match="taken"):
        actions.start(session, FRONT, (*CLAUSES, Clause("A", "A1", "Igen")), (START,))


def test_S0_a_change_with_both_consents_makes_a_version_and_a_line(started: Session) -> None:
    proposal = agreed(started, proposed(started, 1, "Vi taler klart og venligt."))
    change = actions.adopt(started, proposal, "Kommunalbestyrelsen", "26/90", TODAY)
    assert not change.undoable
    now, then = actions.register(started).clause(1), actions.register(started, D("2026-11-22")).clause(1)
    assert now is not None
    assert then is not None
    assert (now.text, then.text) == ("Vi taler klart og venligt.", "Vi taler klart sammen.")
    line = store.amendments(started)[-1]
    assert (line.kind, line.body, line.case_number, line.told, line.proposal_id) == (
        AmendmentKind.CHANGED,
        "Kommunalbestyrelsen",
        "26/90",
        "A1",
        proposal.id,
    )
    assert audit.verify(started)[1] == []


def test_S0_without_both_consents_nothing_changes(started: Session) -> None:
    proposal = proposed(started, 1, "Vi tier.")
    with pytest.raises(Refused, match="agree"):
        actions.adopt(started, proposal, "", "", TODAY)
    actions.consent(started, proposal, ConsentSide.MAYOR, "Mette Holm", TODAY)
    with pytest.raises(Refused, match="agree"):
        actions.adopt(started, store.proposal(started, proposal.id), "", "", TODAY)
    shown = actions.register(started).clause(1)
    assert shown is not None
    assert shown.text == "Vi taler klart sammen."
    assert len(store.amendments(started)) == 1


def test_S0_other_words_need_new_consents(started: Session) -> None:
    proposal = agreed(started, proposed(started, 1, "Vi taler klart og venligt."))
    changed = actions.propose(started, replace(proposal, after=(replace(proposal.after[0], text="Vi råber."),)))
    assert isinstance(changed.after, Proposal)
    assert changed.after.consents == ()


def test_S0_a_rule_is_added_and_ended(started: Session) -> None:
    adding = Proposal(
        ProposalKind.ADD, "", TODAY, after=(Clause("E", "E2", "Vi møder forberedt."),), origin="Temamøde 12. juni"
    )
    made = actions.propose(started, adding).after
    assert isinstance(made, Proposal)
    actions.adopt(started, agreed(started, made), "", "", TODAY)
    assert codes(started) == ["A1", "A2", "E1", "E2"]
    assert store.amendments(started)[-1].body == "Mayor and chief executive"
    ending = actions.propose(started, Proposal(ProposalKind.END, "", TODAY, 2)).after
    assert isinstance(ending, Proposal)
    actions.adopt(started, agreed(started, ending), "", "", TODAY)
    assert codes(started) == ["A1", "E1", "E2"]
    assert codes(started, D("2026-11-22")) == ["A1", "A2", "E1"]


def test_S0_a_change_cannot_be_dated_before_the_last_or_after_today(started: Session) -> None:
    first = agreed(started, proposed(started, 1, "Først."))
    actions.adopt(started, first, "", "", TODAY)
    second = agreed(started, proposed(started, 2, "Siden."))
    for day, said in ((D("2026-11-22"), "before"), (D("2026-11-24"), "future")):
        with pytest.raises(Refused, match=said):
            actions.adopt(started, second, "", "", day)


def test_S0_a_withdrawn_proposal_stays_on_record(started: Session) -> None:
    proposal = proposed(started, 1, "Vi tier.")
    actions.withdraw(started, proposal, "Ikke nu")
    assert [(each.state, each.remark) for each in store.proposals(started)] == [(ProposalState.WITHDRAWN, "Ikke nu")]
    assert store.proposals(started, ProposalState.OPEN) == ()


def test_S0_two_who_consent_at_once_do_not_overwrite_each_other(started: Session) -> None:
    proposal = proposed(started, 1, "Vi tier.")
    actions.consent(started, proposal, ConsentSide.MAYOR, "Mette Holm", TODAY)
    with pytest.raises(Stale):
        actions.consent(started, proposal, ConsentSide.CHIEF_EXECUTIVE, "Jens Falk", TODAY)


def test_S0_a_new_order_is_told_in_the_protocol_and_words_stay(started: Session) -> None:
    actions.move(started, 2, "A", 0, renumber=False)
    assert codes(started) == ["A2", "A1", "E1"]
    assert codes(started, D("2026-11-22")) == ["A1", "A2", "E1"]
    actions.move(started, 1, "E", 0, renumber=True)
    assert codes(started) == ["A1", "E1", "E2"]
    assert [each.kind for each in store.amendments(started)] == [
        AmendmentKind.STARTED,
        AmendmentKind.REORDERED,
        AmendmentKind.REORDERED,
    ]
    before = store.amendments(started)
    actions.move(started, 1, "E", 0, renumber=True)
    assert store.amendments(started) == before


def test_S0_a_section_with_rules_stays_on_the_front(started: Session) -> None:
    front = store.front(started)
    with pytest.raises(Refused, match="has rules"):
        actions.save_front(started, replace(front, sections=front.sections[:1]))
    saved = actions.save_front(started, replace(front, values=("Dialog",)))
    actions.restore(started, saved)
    assert store.front(started).values == ("Dialog", "Åbenhed")


def test_S_D3_a_follow_up_settles_its_task_once(started: Session) -> None:
    found = FollowUp(1, TODAY, "", Standing.PARTLY, "To gange for sent", D("2026-08-31"))
    noted = actions.follow_up(started, found)
    assert isinstance(noted.after, FollowUp)
    assert noted.after.by == "Ida Lund"
    with pytest.raises(Refused, match="noted already"):
        actions.follow_up(started, found)
    undone = actions.restore(started, noted)
    assert store.follow_ups(started) == ()
    actions.restore(started, undone)
    assert [each.text for each in store.follow_ups(started, 1)] == ["To gange for sent"]


def test_persons_are_named_without_a_proposal(started: Session) -> None:
    named = actions.name_persons(started, store.rule(started, 1), [" Ida ", "", "Ida", "Bo"])
    assert store.rule(started, 1).persons == ("Ida", "Bo")
    actions.restore(started, named)
    assert store.rule(started, 1).persons == ()


def test_a_round_of_evaluation_is_typed_in_and_mended(started: Session) -> None:
    begun = actions.begin_round(started, " Status 2026 ", TODAY)
    actions.rate(started, Rating(begun.id, 1, (0, 0, 1, 2, 0)))
    actions.rate(started, Rating(begun.id, 1, (0, 0, 0, 3, 0)))
    assert [each.politics for each in store.ratings(started, begun.id)] == [(0, 0, 0, 3, 0)]
    assert [each.title for each in store.rounds(started)] == ["Status 2026"]
    with pytest.raises(Refused, match="no name"):
        actions.begin_round(started, " ", TODAY)


def test_S0_undoing_a_new_proposal_withdraws_it(started: Session) -> None:
    proposal = proposed(started, 1, "Vi tier.")
    made = Change(actions.PROPOSAL, proposal.id, None, proposal, "")
    actions.restore(started, made)
    assert store.proposal(started, proposal.id).state is ProposalState.WITHDRAWN


def test_S0_undoing_a_consent_takes_it_back(started: Session) -> None:
    proposal = proposed(started, 1, "Vi tier.")
    given = actions.consent(started, proposal, ConsentSide.MAYOR, "Mette Holm", TODAY)
    actions.restore(started, given)
    assert store.proposal(started, proposal.id).consents == ()


STEP = st.one_of(
    st.tuples(st.just("change"), st.integers(0, 9), st.sampled_from(["Ja.", "Nej.", "Måske."])),
    st.tuples(st.just("add"), st.sampled_from(["A", "E"]), st.sampled_from(["Ny.", "Nyere."])),
    st.tuples(st.just("end"), st.integers(0, 9), st.none()),
    st.tuples(st.just("half"), st.integers(0, 9), st.none()),
    st.tuples(st.just("withdraw"), st.integers(0, 9), st.none()),
    st.tuples(st.just("move"), st.integers(0, 9), st.booleans()),
    st.tuples(st.just("wait"), st.integers(1, 40), st.none()),
)


class Player:
    """Plays steps on the register, and keeps by itself what it should have said at the end of each day."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.days: dict[date, list[tuple[int, Clause]]] = {}

    def play(self, what: str, pick: Any, more: Any) -> None:
        ids = [id for id, _ in actions.register(self.session).clauses]
        if what == "wait":
            self.session = replace(self.session, now=self.session.now + timedelta(days=pick))
            return
        if what == "add":
            code = numbered(actions.register(self.session), pick)
            self.adopt(Proposal(ProposalKind.ADD, "", TODAY, after=(Clause(pick, code, more),)))
        elif ids:
            self.on_rule(what, ids[pick % len(ids)], more)

    def on_rule(self, what: str, rule_id: int, more: Any) -> None:
        stands = actions.register(self.session).clause(rule_id)
        assert stands is not None
        if what == "move":
            actions.move(self.session, rule_id, "A" if stands.section == "E" else "E", 0, renumber=more)
        elif what == "end":
            self.adopt(Proposal(ProposalKind.END, "", TODAY, rule_id))
        elif what == "change" and more != stands.text:
            self.adopt(Proposal(ProposalKind.CHANGE, "", TODAY, rule_id, (), (replace(stands, text=more),)))
        elif what in ("half", "withdraw"):
            made = actions.propose(self.session, Proposal(ProposalKind.END, "", TODAY, rule_id)).after
            assert isinstance(made, Proposal)
            if what == "half":
                actions.consent(self.session, made, ConsentSide.MAYOR, "Mette Holm", self.session.now.date())
            else:
                actions.withdraw(self.session, made, "")

    def adopt(self, draft: Proposal) -> None:
        made = actions.propose(self.session, draft).after
        assert isinstance(made, Proposal)
        actions.adopt(self.session, agreed(self.session, made), "", "", self.session.now.date())

    def remember(self) -> None:
        self.days[self.session.now.date()] = list(actions.register(self.session).clauses)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """A database in memory; what an example does is rolled back."""
    kept = create_engine("sqlite+pysqlite://", poolclass=StaticPool)
    METADATA.create_all(kept)
    yield kept
    kept.dispose()


@settings(max_examples=30)
@given(steps=st.lists(STEP, max_size=10))
def test_S0_the_register_of_any_day_is_what_the_protocol_made_of_it(engine, steps):
    with engine.connect() as connection:
        session = Session(connection, "Ida Lund", datetime(2026, 2, 1, 9, tzinfo=UTC))
        actions.start(session, FRONT, CLAUSES, (START,))
        player = Player(session)
        player.remember()
        for step in steps:
            player.play(*step)
            player.remember()
        for day, clauses in player.days.items():
            assert list(actions.register(session, day).clauses) == clauses
        assert_protocol_explains_every_version(session)
        connection.rollback()


def assert_protocol_explains_every_version(session: Session) -> None:
    lines = {each.id: each for each in store.amendments(session)}
    versions = store.versions(session)
    assert all(lines[each.amendment_id].day == each.since for each in versions)
    assert {each.amendment_id for each in versions} == set(lines)
    decided = {each.id: each for each in store.proposals(session) if each.state is ProposalState.ADOPTED}
    assert {each.proposal_id for each in lines.values() if each.proposal_id} == set(decided)
    assert all(len(each.consents) == 2 for each in decided.values())


def test_an_unknown_rule_is_a_problem(started: Session) -> None:
    with pytest.raises(Problem):
        store.rule(started, 99)

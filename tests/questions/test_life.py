"""A question's life at random: whatever people try, in whatever order, the principles hold."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desktop.base.changes import Change
from desktop.base.problems import Refused
from desktop.dispatch import store as dispatches
from desktop.dispatch.rules import Channel, NarrowReason, Scope
from desktop.questions import actions, answering, rules
from desktop.questions.actions import Circle
from desktop.questions.rules import HANDED_ON, AngleState, Body, Decision, Kind, Question, State
from tests.questions.town import BO, EVA, NILS, NOW, Town

PEOPLE = st.sampled_from([NILS, EVA, BO])
"""One who may not approve and two who may; all of them write."""
KINDS = st.sampled_from([Kind.CONCRETE, Kind.CONCRETE, Kind.LARGER, Kind.FACT, Kind.ELUCIDATION, *HANDED_ON])
PARTS = st.sampled_from(["Faglig", "Økonomi"])
REASONS = st.sampled_from([None, *NarrowReason])
BACK = {(State.FOR_APPROVAL, State.IN_PROGRESS), (State.APPROVED, State.IN_PROGRESS)}
"""The ways back that a remark opens."""
ASIDE = (State.WITHDRAWN, State.DECLINED, State.TRIAGED)


class Life(RuleBasedStateMachine):
    """One question after the other in the same municipality, and what must hold of each."""

    town: Town

    def teardown(self) -> None:
        assert self.town.trail() == []

    @initialize(state=st.sampled_from(rules.path(Kind.LARGER)), kind=st.sampled_from([Kind.LARGER, Kind.CONCRETE]))
    def begun(self, state: State, kind: Kind) -> None:
        """Begins somewhere on the way, for by chance alone few questions would get far."""
        self.town.clock.moment = NOW
        self.question = self.town.at(state, Kind.LARGER if state is State.AWAITING else kind)
        self.last: Change | None = None

    def tried(self, who: str, work: Any, *args: Any) -> bool:
        """Tries an action; a refusal names its rule and changes nothing, a success counts one version up."""
        self.town.clock.moment += timedelta(minutes=1)
        try:
            self.accept(self.town.act(who, work, *args))
        except Refused as refusal:
            assert refusal.rule
            assert self.town.again(self.question) == self.question
            return False
        return True

    def accept(self, change: Change) -> None:
        before, after = self.question, change.after
        assert isinstance(after, Question)
        assert after.version == before.version + 1
        assert after.steps[: len(before.steps)] == before.steps, "the history only grows"
        self.question, self.last = after, change

    @rule(who=PEOPLE, kind=KINDS)
    def sort(self, who: str, kind: Kind) -> None:
        if self.tried(who, actions.triage, self.question, kind):
            assert self.question.state is State.TRIAGED

    @rule(who=PEOPLE, handed=st.booleans())
    def fill_in(self, who: str, handed: bool) -> None:
        committee = self.town.committee("Teknikudvalget").id
        values = {"responsible_id": 1, "committee_id": committee, "handed_to": "Borgmesteren" if handed else ""}
        self.tried(who, actions.edit, self.question, values)

    @rule(who=PEOPLE, days=st.integers(-2, 40))
    def decide(self, who: str, days: int) -> None:
        today = self.town.clock.now().date()
        self.tried(who, actions.decide, self.question, Decision(Body.MAYOR, today), today + timedelta(days))

    @rule(who=PEOPLE, text=st.sampled_from(["", "<p>Til foråret</p>", "<p>Til sommer</p>"]), light=st.booleans())
    def write(self, who: str, text: str, light: bool) -> None:
        if self.tried(who, actions.write_answer, self.question, text):
            assert who in self.question.authors
        for name in ("Faglig", "Økonomi") if light else ():
            self.tried(who, actions.set_angle, self.question, name, AngleState.NOT_RELEVANT)

    @rule(who=PEOPLE, name=PARTS, state=st.sampled_from(AngleState), by=st.sampled_from(["", NILS]))
    def light(self, who: str, name: str, state: AngleState, by: str) -> None:
        self.tried(who, actions.set_angle, self.question, name, state, by)

    @rule(who=PEOPLE, scope=st.sampled_from(Scope), reason=REASONS, consulted=st.sampled_from(["", EVA]))
    def narrow(self, who: str, scope: Scope, reason: NarrowReason | None, consulted: str) -> None:
        id = self.town.committee("Teknikudvalget").id if scope is Scope.COMMITTEE else self.town.member("Farid").id
        done = self.tried(who, actions.narrow, self.question, Circle(scope, id, reason, consulted))
        assert not done or scope is Scope.ALL or (reason and consulted), "D3c"

    @rule(people=st.lists(PEOPLE, min_size=1, max_size=2))
    def advance(self, people: list[str]) -> None:
        for who in people:
            before, expected = self.question, rules.next_state(self.question)
            if expected in (None, State.SENT):
                return
            lacking = rules.missing(before, rules.Actor(who, who in (EVA, BO)))
            assert self.tried(who, actions.advance, before) is not bool(lacking)
            assert lacking or self.question.state is expected

    @rule(who=PEOPLE, remark=st.sampled_from(["", "Tal mangler"]))
    def send_back(self, who: str, remark: str) -> None:
        if self.tried(who, actions.send_back, self.question, remark):
            assert remark and who in (EVA, BO)

    @precondition(lambda self: len(self.question.steps) > 6)
    @rule(who=PEOPLE, state=st.sampled_from([State.WITHDRAWN, State.DECLINED]), reason=st.sampled_from(["", "x"]))
    def end_early(self, who: str, state: State, reason: str) -> None:
        could = rules.may_end_early(self.question)
        assert self.tried(who, actions.end_early, self.question, state, reason) is (could and bool(reason))

    @rule(who=PEOPLE, days=st.integers(0, 60))
    def delay(self, who: str, days: int) -> None:
        self.tried(who, actions.give_notice, self.question, date(2026, 11, 25) + timedelta(days), "Data mangler")

    @rule(who=PEOPLE, channel=st.sampled_from(Channel))
    def send(self, who: str, channel: Channel) -> None:
        approved = self.question.state is State.APPROVED
        sent = self.tried(who, answering.confirm_sent, self.question, channel, self.town.clock.now())
        assert sent is approved, "D3b"

    @precondition(lambda self: self.last is not None and self.last.undoable)
    @rule(who=PEOPLE)
    def undo(self, who: str) -> None:
        assert self.last is not None
        self.tried(who, actions.restore, self.last)

    @invariant()
    def it_stands_in_the_file_as_it_was_given_back(self) -> None:
        assert self.town.again(self.question) == self.question
        assert self.question.steps[-1].state is self.question.state

    @invariant()
    def no_step_is_skipped(self) -> None:
        way = rules.path(self.question.kind)
        for before, after in zip(self.question.steps, self.question.steps[1:], strict=False):
            if after.remark == "Undone" or after.state in ASIDE:
                continue
            pair = (before.state, after.state)
            assert pair in BACK or way[way.index(before.state) + 1] is after.state, pair

    @invariant()
    def nobody_approves_their_own_words(self) -> None:
        reached = self.question.state in (State.APPROVED, State.SENT)
        assert bool(self.question.approver) or not reached
        assert self.question.approver not in self.question.authors
        assert self.question.approver in ("", EVA, BO)

    @invariant()
    def only_approved_answers_are_in_the_ledger_and_the_narrow_ones_with_their_ground(self) -> None:
        lines = self.town.look(dispatches.about, "question", self.question.id)
        sent = [n for n, step in enumerate(self.question.steps) if step.state is State.SENT and step.remark != "Undone"]
        assert len(lines) == len(sent)
        assert all(self.question.steps[place - 1].state is State.APPROVED for place in sent)
        assert all(line.scope is Scope.ALL or line.narrowing for line in lines)


def test_D2_D3_D3a_D3b_D3c_a_question_lives_by_the_principles(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    Life.town = town
    # What the paper looks like is another test's matter; typesetting it each time would take most of the time.
    monkeypatch.setattr(answering, "paper", lambda session, question, on: b"%PDF-1.7")
    phases = (Phase.explicit, Phase.reuse, Phase.generate)  # making a failure smaller would take minutes
    run_state_machine_as_test(Life, settings=settings(max_examples=15, stateful_step_count=12, phases=phases))

"""The rule register's store: what is kept comes back, in its order; what is on record is never changed."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.base.problems import Stale
from desktop.rulebook import store
from desktop.rulebook.rules import (
    Amendment,
    AmendmentKind,
    Clause,
    Due,
    DueKind,
    FollowUp,
    Front,
    Link,
    LinkKind,
    Proposal,
    ProposalKind,
    ProposalState,
    Rating,
    Round,
    Rule,
    Section,
    Side,
    Version,
)
from desktop.storage.session import Session

DAY = date(2026, 11, 2)
CLAUSE = Clause(
    "A",
    "A6",
    "Vi følger op.",
    "Hver måned",
    Side.ADMINISTRATION,
    (Due(DueKind.MONTHLY), Due(DueKind.YEARLY, ("04-30",)), Due(DueKind.LAPSES, day=date(2028, 1, 1))),
    (Link(LinkKind.NORM, "openness"), Link(LinkKind.DELEGATION, "17.5")),
    3,
)


def test_S0_a_version_comes_back_as_it_was_written(session: Session) -> None:
    line = store.add_amendment(session, Amendment(DAY, AmendmentKind.STARTED, "Byrådet", "26/1"))
    rule = store.add_rule(session, Rule(("Ida Lund",)))
    store.add_versions(session, [Version(rule.id, DAY, line.id, (CLAUSE,)), Version(rule.id, DAY, line.id)])
    written, ended = store.versions(session, rule.id)
    assert written.clause == (CLAUSE,)
    assert ended.clause == ()
    assert store.rules(session) == (rule,)
    assert store.versions(session, rule.id + 1) == ()


def test_the_front_is_empty_until_it_is_saved(session: Session) -> None:
    assert store.front(session) == Front()
    saved = store.save_front(session, Front("Spilleregler", ("Dialog",), (Section("A", "Vi"),)))
    assert store.front(session) == saved
    store.save_front(session, replace(saved, title="Regler"))
    with pytest.raises(Stale):
        store.save_front(session, saved)


def test_S0_proposals_come_newest_first_and_by_state(session: Session) -> None:
    first = store.save_proposal(session, Proposal(ProposalKind.ADD, "Ida", DAY, after=(CLAUSE,), origin="Temamøde"))
    second = store.save_proposal(session, Proposal(ProposalKind.END, "Ida", DAY, 1, (CLAUSE,)))
    assert store.proposals(session) == (second, first)
    gone = store.save_proposal(session, replace(first, state=ProposalState.WITHDRAWN))
    assert store.proposals(session, ProposalState.OPEN) == (second,)
    assert store.proposal(session, first.id) == gone


def test_follow_ups_come_newest_first(session: Session) -> None:
    rule = store.add_rule(session, Rule())
    old = store.add_follow_up(session, FollowUp(rule.id, DAY, "Ida"))
    new = store.add_follow_up(session, FollowUp(rule.id, date(2026, 11, 9), "Ida"))
    assert store.follow_ups(session, rule.id) == (new, old)
    store.remove_follow_up(session, new)
    assert store.follow_ups(session) == (old,)


def test_a_rating_is_kept_by_round(session: Session) -> None:
    rule, held = store.add_rule(session, Rule()), store.add_round(session, Round("2026", DAY))
    rating = store.save_rating(session, Rating(held.id, rule.id, (0, 1, 2, 3, 4), remark="Ja"))
    assert store.ratings(session, held.id) == store.ratings(session) == (rating,)
    assert store.ratings(session, held.id + 1) == ()
    assert store.rounds(session) == (held,)

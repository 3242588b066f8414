"""Rulebook: what a detail shows of one rule, one proposal, or one evaluation, found in what is known."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from desktop.rulebook.rules import (
    Amendment,
    Clause,
    FollowUp,
    Mean,
    Proposal,
    Rating,
    Round,
    Rule,
    Task,
    Version,
    development,
)
from desktop.rulebook.table import Known


@dataclass(frozen=True)
class Case:
    """A record by its id, as of what is known."""

    id: int
    known: Known


@dataclass(frozen=True)
class RuleCase(Case):
    """A rule as it stood on a day, with its proposal, tasks and history."""

    day: date

    @property
    def present(self) -> bool:
        """Whether today's register is shown: the past cannot be changed."""
        return self.day == self.known.today

    @cached_property
    def clause(self) -> Clause | None:
        """What the rule said on the day, or None when it was not in force."""
        return self.known.on(self.day).clause(self.id)

    @cached_property
    def shown(self) -> Clause:
        """What the rule said, or said last."""
        found = self.clause or self.known.last_clause(self.id)
        assert found is not None
        return found

    @property
    def rule(self) -> Rule:
        """The rule itself."""
        return self.known.rules[self.id]

    @property
    def proposal(self) -> Proposal | None:
        """The open proposal to change the rule, if there is one."""
        return next((each for each in self.known.open_proposals if each.rule_id == self.id), None)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """What is to be done about the rule."""
        return tuple(each for each in self.known.tasks if each.rule_id == self.id)

    @property
    def follow_ups(self) -> tuple[FollowUp, ...]:
        """What was found about the rule up to the day, newest first."""
        return tuple(each for each in self.known.follow_ups if each.rule_id == self.id and each.day <= self.day)

    @cached_property
    def versions(self) -> tuple[tuple[Version, Amendment], ...]:
        """The rule's versions up to the day with their lines of the protocol, oldest first."""
        lines = {each.id: each for each in self.known.amendments}
        mine = (each for each in self.known.versions if each.rule_id == self.id and each.since <= self.day)
        return tuple((each, lines[each.amendment_id]) for each in sorted(mine, key=lambda e: (e.since, e.id)))

    @property
    def development(self) -> tuple[tuple[Round, Mean, Mean], ...]:
        """What the evaluations said of the rule."""
        return development(self.id, self.known.rounds, self.known.ratings)


@dataclass(frozen=True)
class ProposalCase(Case):
    """A proposal."""

    @property
    def proposal(self) -> Proposal:
        """The proposal."""
        return next(each for each in self.known.proposals if each.id == self.id)


@dataclass(frozen=True)
class RoundCase(Case):
    """An evaluation with the answers typed in so far."""

    @property
    def round(self) -> Round:
        """The evaluation."""
        return next(each for each in self.known.rounds if each.id == self.id)

    @property
    def ratings(self) -> dict[int, Rating]:
        """The answers by rule."""
        return {each.rule_id: each for each in self.known.ratings if each.round_id == self.id}

"""Dispatches: neutral counting of answers by party and by committee: how many, to how many, in how many days."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import NamedTuple

from desktop.dispatch.rules import Scope
from desktop.people.rules import Committee, Member, in_order, party_on


class Answered(NamedTuple):
    """An answer in the ledger: when it went, to how wide a circle, who had asked, whose matter, working days taken."""

    sent_on: date
    scope: Scope
    asked_by: int
    committee_id: int
    took: int | None


@dataclass(frozen=True)
class Figure:
    """One group's answers: their number, how many went to fewer than all, and the median of the days known."""

    name: str
    count: int
    narrower: int
    timed: int
    median_days: float | None

    @property
    def share(self) -> float:
        """The share of answers that went to fewer than all, 0 to 1."""
        return self.narrower / self.count if self.count else 0.0


def by_party(answers: Iterable[Answered], members: Sequence[Member]) -> tuple[Figure, ...]:
    """The figures of each list, by the list the member asked for that day; in the order of their names, no ranking."""
    known = {each.id: each for each in members}

    def party(answer: Answered) -> str:
        asker = known.get(answer.asked_by)
        return party_on(asker, answer.sent_on) if asker else ""

    return _grouped(answers, party)


def by_committee(answers: Iterable[Answered], committees: Sequence[Committee]) -> tuple[Figure, ...]:
    """The figures of each committee whose matter it was, in the order of their names."""
    names: Mapping[int, str] = {each.id: each.name for each in committees}
    return _grouped(answers, lambda answer: names.get(answer.committee_id, ""))


def _grouped(answers: Iterable[Answered], name_of: Callable[[Answered], str]) -> tuple[Figure, ...]:
    """Figures group by group; those without a name come last."""
    groups: dict[str, list[Answered]] = defaultdict(list)
    for answer in answers:
        groups[name_of(answer)].append(answer)
    order = sorted(groups, key=lambda name: (not name, in_order(name)))
    return tuple(figure(name, groups[name]) for name in order)


def figure(name: str, answers: Sequence[Answered]) -> Figure:
    """The figures of some answers."""
    days = [each.took for each in answers if each.took is not None]
    narrower = sum(each.scope is not Scope.ALL for each in answers)
    return Figure(name, len(answers), narrower, len(days), median(days) if days else None)

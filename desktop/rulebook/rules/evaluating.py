"""Rulebook: the yearly evaluation: what each side says of each rule on a scale, and how that develops."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from desktop.base.problems import Refused
from desktop.base.words import translate

STEPS = 5
"""The scale: 1 not at all, 5 fully."""


@dataclass(frozen=True)
class Round:
    """One evaluation of the whole register."""

    title: str
    day: date
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Rating:
    """What a round's questionnaires say of a rule, politicians and administration apart, and what was remarked."""

    round_id: int
    rule_id: int
    politics: tuple[int, ...] = (0,) * STEPS
    administration: tuple[int, ...] = (0,) * STEPS
    remark: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Mean:
    """The mean step of one side, from 1 to 5, and how many answered; None when nobody did."""

    value: float | None
    answers: int


def mean(counts: tuple[int, ...]) -> Mean:
    """The mean step of some answers."""
    total = sum(counts)
    value = sum(step * count for step, count in enumerate(counts, 1)) / total if total else None
    return Mean(value, total)


def development(
    rule_id: int, rounds: Iterable[Round], ratings: Iterable[Rating]
) -> tuple[tuple[Round, Mean, Mean], ...]:
    """A rule's means of politics and administration, oldest round first; rounds without it are left out."""
    mine = {each.round_id: each for each in ratings if each.rule_id == rule_id}
    held = sorted((each for each in rounds if each.id in mine), key=lambda each: (each.day, each.id))
    return tuple((each, mean(mine[each.id].politics), mean(mine[each.id].administration)) for each in held)


def check_rating(rating: Rating) -> Rating:
    """The rating, tidied; raises Refused for a count below zero or a wrong number of steps."""
    for counts in (rating.politics, rating.administration):
        if len(counts) != STEPS or any(not 0 <= each <= 9999 for each in counts):
            raise Refused(
                translate("Rulebook", "A count is not a number from 0 to 9999"),
                advice=translate("Rulebook", "Enter how many answered each step."),
                rule="S",
            )
    return replace(rating, remark=rating.remark.strip())

"""Workshop: what came out of a meeting: scale questions of two sides, statements by group, comparison (U3, U6)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop.workshop.rules.cases import Case
from desktop.workshop.rules.planning import Meeting, PictureKind
from desktop.workshop.rules.running import STEPS, Agreement, Hands, Party, Statement


@dataclass(frozen=True)
class Spread:
    """One side's answers: hands for each answer from 1 to 5, and how many of that side were present."""

    counts: tuple[int, ...]
    present: int

    @property
    def hands(self) -> int:
        """How many answered."""
        return sum(self.counts)

    @property
    def mean(self) -> float | None:
        """The mean answer from 1 to 5, None when nobody answered."""
        return sum(step * count for step, count in enumerate(self.counts, 1)) / self.hands if self.hands else None

    @property
    def shares(self) -> tuple[float, ...]:
        """The share of each answer among those who answered, from 0 to 1."""
        return tuple(count / self.hands if self.hands else 0.0 for count in self.counts)

    @property
    def answering(self) -> float | None:
        """The share of those present who answered, from 0 to 1; None when nobody was counted present."""
        return min(1.0, self.hands / self.present) if self.present else None


@dataclass(frozen=True)
class Result:
    """A scale question's answers of both sides (U3)."""

    question: str
    text: str
    politicians: Spread
    administration: Spread

    @property
    def distance(self) -> float | None:
        """How far the means lie apart: above zero when the administration answers higher; None without both."""
        one, other = self.politicians.mean, self.administration.mean
        return None if one is None or other is None else other - one


def results(meeting: Meeting, hands: Iterable[Hands]) -> tuple[Result, ...]:
    """The scale questions of a meeting in its order, each once, with the hands of both sides (U3)."""
    counted = {(each.question, each.party): each.counts for each in hands}
    asked = {
        picture.item: picture.text
        for step in meeting.steps
        for picture in step.pictures
        if picture.kind is PictureKind.QUESTION and picture.scale
    }
    return tuple(
        Result(
            question,
            text,
            Spread(counted.get((question, Party.POLITICIANS), (0,) * STEPS), meeting.politicians),
            Spread(counted.get((question, Party.ADMINISTRATION), (0,) * STEPS), meeting.administration),
        )
        for question, text in asked.items()
    )


@dataclass(frozen=True)
class Comparison:
    """A question's means now and at an earlier meeting, by side (U6)."""

    now: Result
    earlier: Result

    def change(self, party: Party) -> float | None:
        """How much one side's mean has moved; None where it did not answer both times."""
        one, other = (
            (each.politicians if party is Party.POLITICIANS else each.administration).mean
            for each in (self.earlier, self.now)
        )
        return None if one is None or other is None else other - one


def compared(now: Sequence[Result], earlier: Sequence[Result]) -> tuple[Comparison, ...]:
    """The questions that were asked both times, in the order of now (U6)."""
    before = {each.question: each for each in earlier}
    return tuple(Comparison(each, before[each.question]) for each in now if each.question in before)


def grouped(statements: Iterable[Statement]) -> tuple[tuple[str, tuple[Statement, ...]], ...]:
    """The statements by what they answer: the picture, or else the group or norm; in the order they were made (U3)."""
    ordered = sorted(statements, key=lambda each: (each.picture or each.group or each.norm, each.at, each.id))
    groups = groupby(ordered, key=lambda each: each.picture or each.group or each.norm)
    return tuple((name, tuple(found)) for name, found in groups)


@dataclass(frozen=True)
class Outcome:
    """All that came out of a meeting, and of the earlier one that its results are held against (U6)."""

    meeting: Meeting
    results: tuple[Result, ...] = ()
    statements: tuple[Statement, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    cases: tuple[Case, ...] = ()
    earlier: Meeting | None = None
    comparisons: tuple[Comparison, ...] = ()

"""Overview: the cards of the page, in which column each stands, and how a person's own order is told and read."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Card(StrEnum):
    """One card of the page."""

    DUE = "due"
    ANSWER_TIMES = "answer_times"
    FOLLOW_UPS = "follow_ups"
    STATES = "states"
    COMMITTEES = "committees"
    PARTIES = "parties"
    QUARANTINE = "quarantine"
    COMING = "coming"
    DISPATCHES = "dispatches"
    INSTITUTIONS = "institutions"
    BACKUP = "backup"


WIDE = (Card.DUE,)
HALF = (Card.ANSWER_TIMES, Card.FOLLOW_UPS, Card.STATES, Card.COMMITTEES, Card.PARTIES, Card.INSTITUTIONS)
SIDE = (Card.QUARANTINE, Card.COMING, Card.DISPATCHES, Card.BACKUP)
"""The wide card, those in pairs below it, and those of the narrow column at the right."""


@dataclass(frozen=True)
class Layout:
    """The cards in a person's order, and those that are put away."""

    order: tuple[Card, ...] = (*WIDE, *HALF, *SIDE)
    hidden: frozenset[Card] = frozenset()

    def shown(self, among: Sequence[Card]) -> tuple[Card, ...]:
        """The cards of a column that are in view, in their order."""
        return tuple(each for each in self.order if each in among and each not in self.hidden)

    def moved(self, card: Card, step: int) -> "Layout":
        """The layout with a card moved before or behind its neighbour in view; the same at the end of its column."""
        mine = self.shown(_column_of(card))
        if card not in mine or not 0 <= mine.index(card) + step < len(mine):
            return self
        other = mine[mine.index(card) + step]
        order = list(self.order)
        here, there = order.index(card), order.index(other)
        order[here], order[there] = other, card
        return Layout(tuple(order), self.hidden)

    def turned(self, card: Card) -> "Layout":
        """The layout with a card put away, or taken out again."""
        return Layout(self.order, self.hidden ^ {card})

    def told(self) -> str:
        """The layout as a text to remember: the cards in order, a minus before those put away."""
        return ",".join(f"-{each.value}" if each in self.hidden else each.value for each in self.order)


def layout_of(told: str) -> Layout:
    """The layout that was remembered; cards it does not know stand where they stand at first."""
    known = {each.value: each for each in Card}
    names = [name for name in told.split(",") if name.lstrip("-") in known]
    order = list(dict.fromkeys(known[name.lstrip("-")] for name in names))
    order += [each for each in Layout().order if each not in order]
    return Layout(tuple(order), frozenset(known[name[1:]] for name in names if name.startswith("-")))


def _column_of(card: Card) -> tuple[Card, ...]:
    return next(column for column in (WIDE, HALF, SIDE) if card in column)

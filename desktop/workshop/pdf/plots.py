"""Workshop: plots as plain data, one drawing for the screen of the room, for pictures and for the minutes (U2, U3).

One unit is a hundredth of the screen's height; on paper the drawing is made as wide as the column.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.base.words import translate
from desktop.documents.drawing import Box, Circle, Drawing, Line, Polygon, Shape, Words
from desktop.workshop.rules import STEPS, Case, Mark, Result, Spread
from desktop.workshop.words import answers, decimal_text, mark_text

WIDTH = 161.7
"""Of a screen of 16 to 9, without its margins."""
SMALLEST = 3.6
"""The smallest letters: 1/28 of the screen's height."""
_MIDDLE, _MARGIN = 52.0, 13.0
_LONGEST_BAR = (WIDTH - _MIDDLE) / 2 - _MARGIN
_PER_LETTER = 0.54
"""How wide a letter is of its size, on the average and rounded up: texts are broken by it."""
_MOST_CASES = 5


@dataclass(frozen=True)
class Colours:
    """The colours of a plot as #rrggbb or a name of the paper; shape and words say the same without them."""

    ink: str = "ink"
    faint: str = "#41545B"
    hair: str = "#C6D0D4"
    paper: str = "paper"
    politicians: str = "#C97F16"
    administration: str = "#0E6073"
    well: str = "#D7ECF0"
    wrong: str = "#FBEBD0"


PRINT = Colours()


def spread(result: Result, colours: Colours = PRINT) -> Drawing:
    """A scale question: bars back to back for the two sides, their means on one line, the distance (U3)."""
    left, right = (WIDTH - _MIDDLE) / 2, (WIDTH + _MIDDLE) / 2
    most = max((*result.politicians.shares, *result.administration.shares, 0.01))
    shapes: list[Shape] = [*_heads(result, colours, left, right)]
    for place, (number, said) in enumerate(zip(range(STEPS, 0, -1), reversed(answers()), strict=True)):
        top = 8.4 + place * 8.0
        shapes.append(Words(left + 2.6, top + 4.6, str(number), 4.8, bold=True, colour=colours.ink))
        shapes.append(Words(left + 7.2, top + 4.5, said, 4.0, colour=colours.ink, room=_MIDDLE - 8))
        shapes += _bar(result.politicians, number, left, top, most, colours)
        shapes += _bar(result.administration, number, right, top, most, colours)
    shapes += [Line(x, 7.2, x, 47.6, colours.ink, 0.3) for x in (left, right)]
    shapes += _means(result, colours, 56.4, (40.0, 122.0), 2.1)
    shapes.append(Words(0, 57.7, translate("Workshop", "Mean"), 4.2, colour=colours.faint))
    shapes += _distance(result, colours, 58.2)
    return Drawing(WIDTH, 64.0, tuple(shapes))


def means(result: Result, colours: Colours = PRINT) -> Drawing:
    """The means of the two sides on one line, small: to hold results against each other (U6)."""
    return Drawing(110.0, 12.0, tuple(_means(result, colours, 4.6, (4.0, 106.0), 1.7, figures=False)))


def spread_text(result: Result) -> str:
    """A scale question's result in words, side by side: what a plot says to whoever cannot see it (U3)."""
    said = []
    for side, name in (
        (result.politicians, translate("Workshop", "Politicians")),
        (result.administration, translate("Workshop", "Administration")),
    ):
        counts = ", ".join(f"{number}: {count}" for number, count in enumerate(side.counts, 1))
        mean = translate("Workshop", "mean {number}").format(number=decimal_text(side.mean)) if side.hands else ""
        said.append("; ".join(filter(None, (f"{name} {counts}", mean, answering_text(side)))))
    if result.distance is not None:
        said.append(translate("Workshop", "distance {number}").format(number=decimal_text(abs(result.distance))))
    return ". ".join(said)


def answering_text(side: Spread) -> str:
    """How many of a side answered: "9 of 10 answered", or how many answers there are when nobody was counted."""
    if not side.present:
        return translate("Workshop", "%n answers", side.hands)
    return translate("Workshop", "{hands} of {present}").format(hands=side.hands, present=side.present)


def case_map(cases: Sequence[Case], norms: Sequence[tuple[str, str]], colours: Colours = PRINT) -> Drawing:
    """Cases against the seven obligations; the sign in each field says what its colour says (U2)."""
    shown, left = tuple(cases)[:_MOST_CASES], 58.0
    wide = min((WIDTH - left) / max(1, len(shown)), 34.0)
    shapes: list[Shape] = []
    for at, case in enumerate(shown):
        lines = broken(case.title, 3.6, wide - 2, 3)
        for line, text in enumerate(lines):
            y = 12.4 - (len(lines) - 1 - line) * 4.4
            shapes.append(Words(left + at * wide + wide / 2, y, text, 3.6, "middle", True, colours.ink, wide - 1))
    for row, (norm, title) in enumerate(norms):
        top = 15.0 + row * 6.3
        shapes.append(Line(0, top, left + wide * len(shown), top, colours.hair, 0.15))
        shapes.append(Words(0, top + 4.5, title, 3.8, colour=colours.ink, room=left - 2))
        for at, case in enumerate(shown):
            mark = case.finding(norm).mark
            shapes += _sign(mark, left + at * wide, top, wide, colours)
    return Drawing(WIDTH, 15.0 + 6.3 * len(norms) + 7.0, (*shapes, *_legend(15.0 + 6.3 * len(norms) + 5.2, colours)))


def map_text(cases: Sequence[Case], norms: Sequence[tuple[str, str]]) -> str:
    """The map in words: for each case what was touched, and how it went (U2)."""
    said = []
    for case in cases:
        touched = (f"{title}: {mark_text(case.finding(norm).mark)}" for norm, title in norms if _touched(case, norm))
        said.append(f"{case.title}: {', '.join(touched) or mark_text(Mark.UNTOUCHED)}")
    return ". ".join(said)


def broken(text: str, size: float, room: float, most: int) -> tuple[str, ...]:
    """A text on at most so many lines of a width, by the average width of letters; the last is cut with …."""
    holds, lines = max(4, int(room / (size * _PER_LETTER))), [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > holds:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    kept = [line if len(line) <= holds else line[: holds - 1] + "…" for line in lines[:most]]
    if len(lines) > most:
        kept[-1] = kept[-1][: holds - 1].rstrip(" .,…") + "…"
    return tuple(kept)


def _touched(case: Case, norm: str) -> bool:
    return case.finding(norm).mark is not Mark.UNTOUCHED


def _heads(result: Result, colours: Colours, left: float, right: float) -> list[Shape]:
    """The names of the sides with their shapes, and between them how many answered."""
    politicians, administration = translate("Workshop", "Politicians"), translate("Workshop", "Administration")
    one, other = answering_text(result.politicians), answering_text(result.administration)
    return [
        Circle(left - 2.2, 2.3, 2.1, colours.politicians, ""),
        Words(left - 6.4, 4.0, politicians, 4.6, "end", True, colours.ink),
        Words(left + 2.6, 4.0, one, 4.0, colour=colours.faint),
        Box(right, 0.2, 4.2, 4.2, colours.administration, "", radius=0.5),
        Words(right + 6.4, 4.0, administration, 4.6, bold=True, colour=colours.ink),
        Words(right - 2.6, 4.0, other, 4.0, "end", colour=colours.faint),
    ]


def _bar(side: Spread, number: int, axis: float, top: float, most: float, colours: Colours) -> list[Shape]:
    """One answer of one side: its bar is the share of that side, its figure the hands; zero is written."""
    count, share = side.counts[number - 1], side.shares[number - 1]
    long = _LONGEST_BAR * share / most
    to_left = axis < WIDTH / 2
    shapes: list[Shape] = []
    if count:
        fill = colours.politicians if to_left else colours.administration
        shapes.append(Box(axis - long if to_left else axis, top, long, 6.2, fill, "", radius=0.4))
    x = axis - long - 1.5 if to_left else axis + long + 1.5
    ink = colours.ink if count else colours.faint
    shapes.append(Words(x, top + 4.7, str(count), 4.6, "end" if to_left else "start", True, ink))
    return shapes


def _means(
    result: Result, colours: Colours, y: float, ends: tuple[float, float], size: float, figures: bool = True
) -> list[Shape]:
    """A line from 1 to 5 with both means on it, and what lies between them."""
    first, last = ends

    def at(value: float) -> float:
        return first + (last - first) * (value - 1) / (STEPS - 1)

    shapes: list[Shape] = [Line(first, y, last, y, colours.hair, 0.5)]
    for step in range(1, STEPS + 1):
        shapes.append(Line(at(step), y - 1, at(step), y + 1, colours.faint, 0.25))
        shapes.append(Words(at(step), y + 6.0, str(step), SMALLEST, "middle", colour=colours.faint))
    one, other = result.politicians.mean, result.administration.mean
    if one is not None and other is not None:
        shapes.append(Line(at(one), y, at(other), y, colours.ink, 1.0))
    if one is not None:
        shapes.append(Circle(at(one), y, size, colours.politicians, colours.paper, 0.3))
    if other is not None:
        side = 2 * size - 0.2
        box = (at(other) - side / 2, y - side / 2, side, side)
        shapes.append(Box(*box, colours.administration, colours.paper, 0.3, 0.5))
    return [*shapes, *_figures(one, other, at, y - size - 1.2, colours)] if figures else shapes


def _figures(
    one: float | None, other: float | None, at: Callable[[float], float], y: float, colours: Colours
) -> list[Shape]:
    """The means in figures above their shapes, kept apart where the means lie close."""
    apart, found = 5.2, []
    places = [None if each is None else at(each) for each in (one, other)]
    if places[0] is not None and places[1] is not None and abs(places[0] - places[1]) < 2 * apart:
        middle, way = (places[0] + places[1]) / 2, 1 if places[0] <= places[1] else -1
        places = [middle - way * apart, middle + way * apart]
    for value, x in zip((one, other), places, strict=True):
        if value is not None and x is not None:
            found.append(Words(x, y, decimal_text(value), 4.0, "middle", True, colours.ink))
    return list(found)


def _distance(result: Result, colours: Colours, y: float) -> list[Shape]:
    """How far apart the means lie, in figures."""
    if result.distance is None:
        return []
    return [
        Words(WIDTH - 13.5, y - 0.5, translate("Workshop", "Distance"), 4.2, "end", colour=colours.faint),
        Words(WIDTH, y + 0.4, decimal_text(abs(result.distance)), 6.4, "end", True, colours.ink),
    ]


def _sign(mark: Mark, x: float, y: float, wide: float, colours: Colours) -> list[Shape]:
    """One field of the map: a circle went well, a triangle went wrong, both stand side by side, a dot is nothing."""
    middle, level = x + wide / 2, y + 3.15
    good: list[Shape] = [Box(x + 0.4, y + 0.4, wide - 0.8, 5.5, colours.well, "", radius=0.6)]
    bad: list[Shape] = [Box(x + 0.4, y + 0.4, wide - 0.8, 5.5, colours.wrong, "", radius=0.6)]
    if mark is Mark.UNTOUCHED:
        return [Circle(middle, level, 0.4, colours.faint, "")]
    if mark is Mark.WELL:
        return [*good, _well(middle, level, colours)]
    if mark is Mark.WRONG:
        return [*bad, _wrong(middle, level, colours)]
    both = Box(x + wide / 2, y + 0.4, wide / 2 - 0.4, 5.5, colours.wrong, "", radius=0.6)
    return [*good, both, _well(middle - 3.2, level, colours), _wrong(middle + 3.2, level, colours)]


def _well(x: float, y: float, colours: Colours) -> Shape:
    return Circle(x, y, 1.7, colours.administration, colours.ink, 0.3)


def _wrong(x: float, y: float, colours: Colours) -> Shape:
    corners = ((x, y - 2.0), (x + 2.1, y + 1.7), (x - 2.1, y + 1.7))
    return Polygon(corners, colours.paper, colours.ink, 0.6)


def _legend(y: float, colours: Colours) -> list[Shape]:
    """What the signs of the map mean, in words."""
    shapes: list[Shape] = []
    x = 0.0
    for mark in (Mark.WELL, Mark.WRONG, Mark.BOTH, Mark.UNTOUCHED):
        words = mark_text(mark)
        wide = 9.0 if mark is Mark.BOTH else 5.0
        if mark in (Mark.WELL, Mark.BOTH):
            shapes.append(_well(x + 2, y - 1.3, colours))
        if mark in (Mark.WRONG, Mark.BOTH):
            shapes.append(_wrong(x + (6.2 if mark is Mark.BOTH else 2.2), y - 1.3, colours))
        if mark is Mark.UNTOUCHED:
            shapes.append(Circle(x + 2, y - 1.3, 0.4, colours.faint, ""))
        shapes.append(Words(x + wide, y, words, SMALLEST, colour=colours.faint))
        x += wide + len(words) * SMALLEST * _PER_LETTER + 6
    return shapes

"""Workshop: plots as plain data, one drawing for the screen of the room, for pictures and for the minutes (U2, U3).

One unit is a hundredth of the screen's height; on paper the drawing is made as wide as the column.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.base.words import translate
from desktop.documents.drawing import Box, Circle, Drawing, Line, Polygon, Shape, Words
from desktop.workshop.rules import STEPS, Case, Mark, Result, Spread
from desktop.workshop.words import answers, decimal_text, mark_text

WIDTH = 161.7
"""Of a screen of 16 to 9, without its margins."""
SMALLEST = 3.6
"""The smallest letters: 1/28 of the screen's height."""
_MIDDLE, _MARGIN = 52.0, 13.0
_PER_LETTER = 0.54
"""How wide a letter is of its size, on the average and rounded up: texts are broken by it."""
_BOLD, _WIDE = 0.58, 0.59
"""The same of bold letters; and of a short word of them, which may hold many that are wide."""
_TOP, _STEP = 8.4, 8.0
"""Of a scale question: where the first bar stands, and how far the next is below it."""
_HEADS, _COLUMN = 58.0, 24.0
"""Of a map of cases: the width of the obligations' names, and the least that a case needs."""
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


def spread(result: Result, colours: Colours = PRINT, width: float = WIDTH) -> Drawing:
    """A scale question: bars back to back for the two sides, their means on one line, the distance (U3).

    `width` is less on a projector that is nearly as high as wide: then the bars are shorter, the letters are not.
    """
    left, right = (width - _MIDDLE) / 2, (width + _MIDDLE) / 2
    shapes: list[Shape] = [*_heads(result, colours, left, right, width)]
    for place, (number, said) in enumerate(zip(range(STEPS, 0, -1), reversed(answers()), strict=True)):
        top = _TOP + place * _STEP
        shapes.append(Words(left + 2.6, top + 4.6, str(number), 4.8, bold=True, colour=colours.ink))
        shapes.append(Words(left + 7.2, top + 4.5, said, 4.0, colour=colours.ink, room=_MIDDLE - 8))
    shapes += bars(result, colours, width)
    shapes += _hands(result, colours, width)
    shapes += [Line(x, 7.2, x, 47.6, colours.ink, 0.3) for x in (left, right)]
    shapes += _means(result, colours, 56.4, (0.2474 * width, width - 39.7), 2.1)
    shapes.append(Words(0, 57.7, translate("Workshop", "Mean"), 4.2, colour=colours.faint))
    shapes += _distance(result, colours, 58.2, width)
    return Drawing(width, 64.0, tuple(shapes))


def bars(result: Result, colours: Colours = PRINT, width: float = WIDTH) -> tuple[Box, ...]:
    """The bars of a scale question alone; those of the politicians end at the left axis, the others begin at the right.

    The length is the share of its side: the sides differ in size (U3).
    """
    left, right = (width - _MIDDLE) / 2, (width + _MIDDLE) / 2
    found = []
    for side, number, top, long in _lengths(result, width):
        if side.counts[number - 1]:
            ours = side is result.politicians
            x, fill = (left - long, colours.politicians) if ours else (right, colours.administration)
            found.append(Box(x, top, long, 6.2, fill, "", radius=0.4))
    return tuple(found)


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
        one = translate("Workshop", "{count} at step {step}")
        given = [one.format(count=count, step=step) for step, count in enumerate(side.counts, 1) if count]
        counts = ", ".join(given) or translate("Workshop", "nobody")
        mean = translate("Workshop", "mean {number}").format(number=decimal_text(side.mean)) if side.hands else ""
        said.append("; ".join(filter(None, (f"{name}: {counts}", mean, answering_text(side)))))
    if result.distance is not None:
        said.append(translate("Workshop", "distance {number}").format(number=decimal_text(abs(result.distance))))
    return ". ".join(said)


def answering_text(side: Spread) -> str:
    """How many of a side answered: "9 of 10 answered", or how many answers there are when nobody was counted."""
    if not side.present:
        return translate("Workshop", "%n answers", side.hands)
    return translate("Workshop", "{hands} of {present}").format(hands=side.hands, present=side.present)


def sheets(cases: Sequence[Case], width: float = WIDTH) -> tuple[tuple[Case, ...], ...]:
    """The cases in so many maps as they need to be legible, about as many on each (U2)."""
    most = max(1, min(_MOST_CASES, int((width - _HEADS) // _COLUMN)))
    count = -(-len(cases) // most)
    places = [round(at * len(cases) / max(1, count)) for at in range(count + 1)]
    return tuple(tuple(cases[first:last]) for first, last in pairwise(places))


def case_map(
    cases: Sequence[Case], norms: Sequence[tuple[str, str]], colours: Colours = PRINT, width: float = WIDTH
) -> Drawing:
    """Cases of one sheet against the seven obligations; the sign in a field says what its colour says (U2)."""
    left = _HEADS
    wide = min((width - left) / max(1, len(cases)), 34.0)
    titles = [broken(case.title, 3.6, wide - 2, 4, _WIDE) for case in cases]
    head = 15.0 + 4.4 * max([0, *(len(lines) - 3 for lines in titles)])
    shapes: list[Shape] = []
    for at, lines in enumerate(titles):
        for line, text in enumerate(lines):
            y = head - 2.6 - (len(lines) - 1 - line) * 4.4
            shapes.append(Words(left + at * wide + wide / 2, y, text, 3.6, "middle", True, colours.ink, wide - 1))
    for row, (norm, title) in enumerate(norms):
        top = head + row * 6.3
        shapes.append(Line(0, top, left + wide * len(cases), top, colours.hair, 0.15))
        shapes.append(Words(0, top + 4.5, title, 3.8, colour=colours.ink, room=left - 2))
        for at, case in enumerate(cases):
            mark = case.finding(norm).mark
            shapes += _sign(mark, left + at * wide, top, wide, colours)
    end = head + 6.3 * len(norms)
    return Drawing(width, end + 7.0, (*shapes, *_legend(end + 5.2, colours)))


def map_text(cases: Sequence[Case], norms: Sequence[tuple[str, str]]) -> str:
    """The map in words: for each case what was touched, and how it went (U2)."""
    said = []
    for case in cases:
        touched = (f"{title}: {mark_text(case.finding(norm).mark)}" for norm, title in norms if _touched(case, norm))
        said.append(f"{case.title}: {', '.join(touched) or mark_text(Mark.UNTOUCHED)}")
    return ". ".join(said)


def broken(text: str, size: float, room: float, most: int, letter: float = _PER_LETTER) -> tuple[str, ...]:
    """A text on at most so many lines of a width, by the width of a letter of size 1.

    A word that is too long for a line is parted; what the last line does not hold is cut with ….
    """
    holds, lines = max(4, int(room / (size * letter))), [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > holds:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
        while len(lines[-1]) > holds:
            lines[-1:] = [lines[-1][: holds - 1] + "-", lines[-1][holds - 1 :]]
    kept = lines[:most]
    if len(lines) > most:
        kept[-1] = kept[-1][: holds - 1].rstrip(" .,…") + "…"
    return tuple(kept)


def _touched(case: Case, norm: str) -> bool:
    return case.finding(norm).mark is not Mark.UNTOUCHED


def _heads(result: Result, colours: Colours, left: float, right: float, width: float) -> list[Shape]:
    """The names of the sides with their shapes, and between them how many answered."""
    politicians, administration = translate("Workshop", "Politicians"), translate("Workshop", "Administration")
    one, other = answering_text(result.politicians), answering_text(result.administration)
    small, room = (4.6, 4.0) if width >= WIDTH else (4.0, SMALLEST), left - 6.4
    near, far = (max(0.0, len(name) * small[0] * _BOLD - room) for name in (politicians, administration))
    left, right = left + near, right - far  # a long name beside short bars begins further in
    return [
        Circle(left - 2.2, 2.3, 2.1, colours.politicians, ""),
        Words(left - 6.4, 4.0, politicians, small[0], "end", True, colours.ink),
        Words(left + 2.6, 4.0, one, small[1], colour=colours.faint),
        Box(right, 0.2, 4.2, 4.2, colours.administration, "", radius=0.5),
        Words(right + 6.4, 4.0, administration, small[0], bold=True, colour=colours.ink),
        Words(right - 2.6, 4.0, other, small[1], "end", colour=colours.faint),
    ]


def _lengths(result: Result, width: float) -> Iterator[tuple[Spread, int, float, float]]:
    """Each answer of each side: the side, the answer, where its bar stands, and how long it is."""
    longest = (width - _MIDDLE) / 2 - _MARGIN
    most = max((*result.politicians.shares, *result.administration.shares, 0.01))
    for side in (result.politicians, result.administration):
        for number in range(STEPS, 0, -1):
            yield side, number, _TOP + (STEPS - number) * _STEP, longest * side.shares[number - 1] / most


def _hands(result: Result, colours: Colours, width: float) -> list[Shape]:
    """The hands of each answer beside its bar; zero is written."""
    left, right = (width - _MIDDLE) / 2, (width + _MIDDLE) / 2
    shapes: list[Shape] = []
    for side, number, top, long in _lengths(result, width):
        ours, count = side is result.politicians, side.counts[number - 1]
        x = left - long - 1.5 if ours else right + long + 1.5
        ink = colours.ink if count else colours.faint
        shapes.append(Words(x, top + 4.7, str(count), 4.6, "end" if ours else "start", True, ink))
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


def _distance(result: Result, colours: Colours, y: float, width: float) -> list[Shape]:
    """How far apart the means lie, in figures."""
    if result.distance is None:
        return []
    return [
        Words(width - 13.5, y - 0.5, translate("Workshop", "Distance"), 4.2, "end", colour=colours.faint),
        Words(width, y + 0.4, decimal_text(abs(result.distance)), 6.4, "end", True, colours.ink),
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
        wide = 10.0 if mark is Mark.BOTH else 5.8
        if mark in (Mark.WELL, Mark.BOTH):
            shapes.append(_well(x + 2, y - 1.3, colours))
        if mark in (Mark.WRONG, Mark.BOTH):
            shapes.append(_wrong(x + (6.2 if mark is Mark.BOTH else 2.2), y - 1.3, colours))
        if mark is Mark.UNTOUCHED:
            shapes.append(Circle(x + 2, y - 1.3, 0.4, colours.faint, ""))
        shapes.append(Words(x + wide, y, words, SMALLEST, colour=colours.faint))
        x += wide + len(words) * SMALLEST * _PER_LETTER + 5
    return shapes

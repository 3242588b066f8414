"""Workshop: composes a picture of the room in hundredths of its height: words broken by the letters' real widths."""

import math
from dataclasses import replace
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from desktop.documents.drawing import Box, Circle, Drawing, Polygon, Shape, Words
from desktop.ui import style
from desktop.ui.theme import Tokens
from desktop.workshop.pdf.plots import SMALLEST, Colours

HIGH = 100.0
"""The height of every picture: one unit is 1 % of the screen's."""
MARGIN = 8.0
FINE = 10
"""Letters are measured and drawn at so many pixels for a unit, then scaled: the same breaks at every resolution."""
_SUBJECT = (4.6, 4.2, 3.9, SMALLEST)
MARK = ("#D9962A", "#1A7F94", "#0B2329")


@cache
def letters(size: float, bold: bool) -> QFont:
    """The face of a picture's words at a size in units, for a painter with FINE pixels to the unit."""
    made = QFont(style.SANS)
    made.setPixelSize(max(1, round(size * FINE)))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def measure(size: float, bold: bool) -> QFontMetricsF:
    """The measures of those letters."""
    return QFontMetricsF(letters(size, bold))


def wide(text: str, size: float, bold: bool = False) -> float:
    """How wide a text is, in units."""
    return measure(size, bold).horizontalAdvance(text) / FINE


def broken(text: str, size: float, room: float, bold: bool = False) -> tuple[str, ...]:
    """A text on as many lines as it needs at a width in units; a word that is too long is broken."""
    lines: list[str] = []
    for part in text.split("\n"):
        layout, option = QTextLayout(part, letters(size, bold)), QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room * FINE)
            line.setPosition(QPointF(0, 0))
            lines.append(part[line.textStart() : line.textStart() + line.textLength()].strip())
        layout.endLayout()
    return tuple(lines) or ("",)


class Canvas:
    """Collects the shapes of one picture; `width` is the screen's in units, `tokens` are the colours of its ground."""

    def __init__(self, width: float, tokens: Tokens) -> None:
        self.width, self.tokens = width, tokens
        self.shapes: list[Shape] = []

    @property
    def room(self) -> float:
        """The width between the margins."""
        return self.width - 2 * MARGIN

    @property
    def colours(self) -> Colours:
        """The colours of a plot on this ground."""
        held = self.tokens
        return Colours(
            held.ink,
            held.ink2,
            held.line2,
            held.surface,
            held.pol_fill,
            held.adm_fill,
            held.adm_soft,
            held.pol_soft,
        )

    def words(
        self, x: float, y: float, text: str, size: float, bold: bool = False, colour: str = "", end: bool = False
    ) -> float:
        """Sets one line with its base line at y, and gives its width."""
        self.shapes.append(Words(x, y, text, size, "end" if end else "start", bold, colour or self.ink))
        return wide(text, size, bold)

    def block(
        self,
        top: float,
        text: str,
        sizes: tuple[float, ...],
        bottom: float,
        bold: bool = False,
        colour: str = "",
        left: float = MARGIN,
        room: float = 0.0,
        line: float = 1.2,
    ) -> float:
        """Sets a text in the largest of the sizes in which it ends above `bottom`, and gives where it ends.

        In the smallest it is cut with … at the last line that fits: nothing ever runs over something else.
        """
        if not text.strip():
            return top
        room = room or self.width - left - MARGIN
        for size in sizes:
            lines, step = broken(text, size, room, bold), size * line
            if top + len(lines) * step <= bottom or size == sizes[-1]:
                break
        holds = max(1, int((bottom - top) / step + 1e-6))
        if len(lines) > holds:
            lines = (*lines[: holds - 1], _cut(lines[holds - 1], size, room, bold))
        for at, said in enumerate(lines):
            self.words(left, top + at * step + (step + size * 0.72) / 2, said, size, bold, colour)
        return top + len(lines) * step

    def put(self, drawing: Drawing, x: float, y: float, scale: float = 1.0) -> None:
        """Puts a plot with its upper left corner at x, y."""
        self.shapes += [moved(each, x, y, scale) for each in drawing.shapes]

    def foot(self, hint: str, place: str) -> None:
        """Sets the foot: the mark and a hint at the left, a place at the right; a long hint takes the mark's place."""
        base, x = 96.1, MARGIN + 6.6
        taken = wide(place, SMALLEST) if place else 0.0
        room = self.width - MARGIN - x - taken - 4
        if wide(hint, SMALLEST) > room:
            x, room = MARGIN, room + 6.6
        elif hint or place:
            self.mark(MARGIN, base - 2.9, 3.4)
        if hint:
            told = hint if wide(hint, SMALLEST) <= room else _cut(hint, SMALLEST, room, False)
            self.words(x, base, told, SMALLEST, colour=self.tokens.ink2)
        if place:
            self.words(self.width - MARGIN, base, place, SMALLEST, colour=self.tokens.ink2, end=True)

    def head(self, kicker: str, subject: str, base: float = 13.6) -> None:
        """Sets the line over the picture: which it is, and what it is about."""
        x = MARGIN
        if kicker:
            x += self.words(x, base, kicker, 4.6, True, self.tokens.accent) + 2.6
        if subject and x < self.width * 0.6:
            room = self.width - MARGIN - x
            size = next((each for each in _SUBJECT if wide(subject, each) <= room), _SUBJECT[-1])
            told = subject if wide(subject, size) <= room else _cut(subject, size, room, False)
            self.words(x, base, told, size, colour=self.tokens.ink2)

    def mark(self, x: float, y: float, size: float) -> None:
        """Draws the mark of the program; its colours are fixed."""
        radius = size / 2
        left, right = x + radius, x + radius + size * 0.42
        self.shapes += [
            Circle(left, y + radius, radius, MARK[0], ""),
            Circle(right, y + radius, radius, MARK[1], ""),
            _lens(left, right, y + radius, radius, MARK[2]),
        ]

    def corner(self) -> None:
        """Draws the two circles large in the corner, where no text runs."""
        held, radius, y = self.tokens, 29.0, 2.0
        left, right = self.width - 39.0, self.width - 5.0
        both = "#C6DDE4" if held.surface == "#FFFFFF" else "#27423F"
        self.shapes += [
            Circle(left, y, radius, held.pol_soft, ""),
            Circle(right, y, radius, held.adm_soft, ""),
            _lens(left, right, y, radius, both),
        ]

    def box(self, x: float, y: float, width: float, height: float, fill: str, radius: float = 1.2) -> None:
        """Draws a filled box without a line."""
        self.shapes.append(Box(x, y, width, height, fill, "", radius=radius))

    @property
    def ink(self) -> str:
        """The colour of text."""
        return self.tokens.ink

    def done(self) -> Drawing:
        """The picture."""
        return Drawing(self.width, HIGH, tuple(self.shapes))


def _cut(text: str, size: float, room: float, bold: bool) -> str:
    """A line with … at its end, as much of it as fits."""
    while text and wide(text + " …", size, bold) > room:
        text = text[:-1]
    return text.rstrip(" ,.;:") + " …"


def _lens(left: float, right: float, y: float, radius: float, fill: str) -> Shape:
    """What two circles of one size and height have in common."""
    half = (right - left) / 2
    turn = math.acos(half / radius)
    steps = 24
    around = [turn - 2 * turn * each / steps for each in range(steps + 1)]
    first = [(left + radius * math.cos(a), y + radius * math.sin(a)) for a in around]
    second = [(right - radius * math.cos(a), y - radius * math.sin(a)) for a in around]
    return Polygon((*first, *second), fill, "")


def moved(shape: Shape, x: float, y: float, scale: float) -> Shape:
    """A shape of a plot at its place in a picture."""
    match shape:
        case Box():
            return replace(
                shape,
                x=x + shape.x * scale,
                y=y + shape.y * scale,
                width=shape.width * scale,
                height=shape.height * scale,
                thickness=shape.thickness * scale,
                radius=shape.radius * scale,
            )
        case Circle():
            return replace(
                shape,
                x=x + shape.x * scale,
                y=y + shape.y * scale,
                radius=shape.radius * scale,
                thickness=shape.thickness * scale,
            )
        case Words():
            return replace(
                shape, x=x + shape.x * scale, y=y + shape.y * scale, size=shape.size * scale, room=shape.room * scale
            )
        case Polygon():
            points = tuple((x + a * scale, y + b * scale) for a, b in shape.points)
            return replace(shape, points=points, thickness=shape.thickness * scale)
    return replace(
        shape,
        x1=x + shape.x1 * scale,
        y1=y + shape.y1 * scale,
        x2=x + shape.x2 * scale,
        y2=y + shape.y2 * scale,
        thickness=shape.thickness * scale,
    )

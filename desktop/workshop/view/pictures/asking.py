"""Workshop: pictures of questions and what came of them: scale, result, statements, signs, agreements (U3, U4, U6)."""

from PySide6.QtCore import QRectF, QVariantAnimation
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from desktop.base.words import translate
from desktop.documents.drawing import Box, Circle, Line, Shape, Words
from desktop.ui.motion import GROW, animate
from desktop.workshop.pdf.plots import SMALLEST, WIDTH, bars, spread, spread_text
from desktop.workshop.rules import STEPS, Example
from desktop.workshop.view.pictures.base import PictureView
from desktop.workshop.view.pictures.canvas import MARGIN, Canvas, broken, moved, wide
from desktop.workshop.view.pictures.sights import Agreed, Asked, Counted, Said, Signs
from desktop.workshop.words import answers, example_text

_QUESTION = (8.6, 7.8, 7.0, 6.2, 5.4, 4.8, 4.2, SMALLEST)
"""No question needs less than 7 on a screen of 16 to 9: a longer one is refused; only on a narrow screen."""
_SITUATION = (5.0, 4.4, SMALLEST)
_TITLE = (6.0, 5.4, 4.8, 4.2, SMALLEST)
_END = 90.0
_UNDER_CORNER = 32.5
"""Where the circles in the corner end: no text runs over them."""


class QuestionPicture(PictureView[Asked]):
    """A question; one on a scale has its five answers below it."""

    @override
    def compose(self, sight: Asked, canvas: Canvas) -> None:
        canvas.head(sight.kicker, sight.subject)
        if not sight.situation and _high(sight, canvas, 7.0) > (44.6 if sight.scale else 68.0):
            self._long(sight, canvas)
            return
        top, end = 20.0, 64.6 if sight.scale else 88.0
        high = _high(sight, canvas, 7.8)
        aside = canvas.width * 0.56
        beside = high <= end - _UNDER_CORNER and _low(sight.situation, aside) <= _UNDER_CORNER - 18
        if beside:
            canvas.corner()
        if sight.situation:
            room, limit = (aside, _UNDER_CORNER) if beside else (0.0, _above(sight, canvas, end))
            top = canvas.block(18, sight.situation, _SITUATION, limit, colour=canvas.tokens.ink2, room=room, line=1.36)
        if beside:
            top = max(top, _UNDER_CORNER + (2.5 if high < end - _UNDER_CORNER - 6 else 0))
        large = _high(sight, canvas, _QUESTION[0])
        sizes = _QUESTION if top + large <= end - 2 else _QUESTION[1:]  # the largest with some air below it
        canvas.block(top, sight.text, sizes, end, bold=True, line=1.2)
        if sight.scale:
            self._scale(canvas)
        canvas.foot(sight.hint, sight.place)

    def _long(self, sight: Asked, canvas: Canvas) -> None:
        """A question of many words takes all the height there is, so that its letters stay large."""
        canvas.block(17.2, sight.text, _QUESTION[2:], 69.8 if sight.scale else 91.0, bold=True, line=1.14)
        if sight.scale:
            self._scale(canvas, 76.4)
        canvas.foot(sight.hint, sight.place)

    def _scale(self, canvas: Canvas, y: float = 71.5) -> None:
        """The five answers on a line; the ends and the middle in words."""
        radius = 5.3
        first, last = MARGIN + radius, canvas.width - MARGIN - radius
        canvas.shapes.append(Line(first, y, last, y, canvas.tokens.line2, 0.5))
        said = answers()
        for at in range(STEPS):
            x = first + (last - first) * at / (STEPS - 1)
            canvas.shapes.append(Circle(x, y, radius, canvas.tokens.surface, canvas.ink, 0.4))
            canvas.shapes.append(Words(x, y + 2.05, str(at + 1), 5.8, "middle", True, canvas.ink))
        base, told = y + 11.6, (said[0], said[2], said[-1])
        sizes = (4.4, 4.0, SMALLEST)
        size = next((each for each in sizes if _beside(told, each) <= canvas.room), sizes[-1])
        canvas.words(MARGIN, base, told[0], size)
        canvas.words((first + last - wide(told[1], size)) / 2, base, told[1], size)
        canvas.words(canvas.width - MARGIN, base, told[2], size, end=True)


class ResultPicture(PictureView[Counted]):
    """What both sides answered: bars back to back, means and distance."""

    @override
    def compose(self, sight: Counted, canvas: Canvas) -> None:
        bottom = canvas.block(6.5, sight.result.text, (5.0, 4.6, 4.2, 3.9, SMALLEST), 22, bold=True)
        width = min(canvas.room, WIDTH)
        scale = min(canvas.room / width, 1.04)
        at = (MARGIN + (canvas.room - width * scale) / 2, max(19.0, bottom + 2.6), scale)
        canvas.put(spread(sight.result, canvas.colours, width), *at)
        self._bars = tuple(moved(each, *at) for each in bars(sight.result, canvas.colours, width))
        canvas.foot(sight.hint, sight.place)
        self.setAccessibleDescription(spread_text(sight.result))

    _bars: tuple[Shape, ...] = ()
    _grown = 1.0
    _moving: QVariantAnimation | None = None

    @override
    def enter(self) -> None:
        """Lets the bars grow, once, where motion is wanted."""
        if self._moving is not None:
            self._moving.stop()
        self._grown = 0.0
        self._moving = animate(self, GROW, self._grow)

    def _grow(self, share: float) -> None:
        self._grown = share
        if share >= 1.0:
            self._moving = None
        self.update()

    @override
    def paint_moving(self, painter: QPainter) -> None:
        """Covers what has not grown yet: the picture itself is painted beforehand, so that a key never waits."""
        if self._grown >= 1.0:
            return
        drawing = self.drawing()
        painter.scale(self.width() / drawing.width, self.width() / drawing.width)
        for each in self._bars:
            if isinstance(each, Box):
                left = each.x - 0.2 if each.x < drawing.width / 2 else each.x + each.width * self._grown
                long = each.width * (1 - self._grown) + 0.2
                painter.fillRect(QRectF(left, each.y - 0.1, long, each.height + 0.2), QColor(self.ground()))


class StatementsPicture(PictureView[Said]):
    """Statements without names, each with its kind in a word and a sign; the newest when not all fit."""

    @override
    def compose(self, sight: Said, canvas: Canvas) -> None:
        canvas.head(sight.kicker, sight.subject)
        top = canvas.block(17, sight.title, _TITLE, 33, bold=True) + 3
        size = next((each for each in (4.8, 4.2, SMALLEST) if self._high(sight, canvas, each) <= _END - top), SMALLEST)
        shown = list(sight.statements)
        while len(shown) > 1 and top + self._high(sight, canvas, size, shown) > _END - 5 and shown:
            shown.pop(0)
        for text, example, about in shown:
            top = self._line(canvas, top, text, example, about, size)
        left = len(sight.statements) - len(shown)
        if left:
            canvas.words(MARGIN, _END, translate("Workshop", "%n earlier statements", left), SMALLEST,
                         colour=canvas.tokens.ink2)  # fmt: skip
        if not sight.statements:
            canvas.words(MARGIN, top + 5, translate("Workshop", "No statements yet"), 4.8, colour=canvas.tokens.ink2)
        canvas.foot(sight.hint, sight.place)

    def _high(
        self, sight: Said, canvas: Canvas, size: float, shown: list[tuple[str, Example, str]] | None = None
    ) -> float:
        """How high the statements stand at a size."""
        every = sight.statements if shown is None else shown
        return sum(len(broken(_whole(*each), size, canvas.room - 8)) * size * 1.25 + 2 for each in every)

    def _line(self, canvas: Canvas, top: float, text: str, example: Example, about: str, size: float) -> float:
        """One statement; a plus or a minus stands before an example."""
        sign = {Example.GOOD: "+", Example.BAD: "–"}.get(example, "»")
        canvas.words(MARGIN + 1, top + size * 0.98, sign, size, True, canvas.tokens.accent)
        whole = _whole(text, example, about)
        return canvas.block(top, whole, (size,), _END, left=MARGIN + 7, line=1.25) + 2


class SignsPicture(PictureView[Signs]):
    """Signs of trouble, seen from one group (U4)."""

    @override
    def compose(self, sight: Signs, canvas: Canvas) -> None:
        canvas.head(sight.kicker, sight.subject)
        top = canvas.block(17, sight.title, (8.0, 7.0, 6.0), 28, bold=True) + 1
        top = canvas.block(top, sight.text, (4.6, 4.2, SMALLEST), top + 12, colour=canvas.tokens.ink2, line=1.3) + 3
        top = _listed(canvas, top, sight.signs, (5.4, 5.0, 4.6, 4.2, 3.9, SMALLEST), _END)
        canvas.foot(sight.hint, sight.place)


class AgreementsPicture(PictureView[Agreed]):
    """What was agreed, numbered; the newest when not all fit."""

    @override
    def compose(self, sight: Agreed, canvas: Canvas) -> None:
        top = canvas.block(8, sight.title, (6.4, 5.6), 18, bold=True) + 3
        lines = [f"{text} ({who})" if who else text for text, who in sight.lines]
        if not lines:
            canvas.words(
                MARGIN, top + 6, translate("Workshop", "Nothing is agreed yet"), 5.0, colour=canvas.tokens.ink2
            )
        _listed(canvas, top, lines, (5.4, 4.8, 4.2, SMALLEST), _END, numbered=True)
        canvas.foot(sight.hint, sight.place)


def _high(sight: Asked, canvas: Canvas, size: float) -> float:
    """How high a question stands at a size."""
    return len(broken(sight.text, size, canvas.room, True)) * size * 1.2


def _above(sight: Asked, canvas: Canvas, end: float) -> float:
    """Where a situation ends that takes all the width: what it needs, as long as its question stays legible."""
    needed = 18 + _low(sight.situation, canvas.room)
    left = [end - 2 - _high(sight, canvas, size) for size in (7.0, 6.2, 5.4)]
    return max(26.0, next((each for each in left if needed <= each), left[-1]))


def _low(situation: str, room: float) -> float:
    """How high a situation stands at least."""
    return len(broken(situation, SMALLEST, room)) * SMALLEST * 1.36


def _beside(told: tuple[str, ...], size: float) -> float:
    """The width that the words at both ends and in the middle need to stand apart: the longer end counts twice."""
    first, middle, last = (wide(each, size) for each in told)
    return 2 * max(first, last) + middle + 4


def _whole(text: str, example: Example, about: str) -> str:
    """A statement with its kind and what it is about."""
    told = ", ".join(filter(None, (example_text(example) if example is not Example.NONE else "", about)))
    return f"{text} ({told})" if told else text


def _listed(
    canvas: Canvas, top: float, lines: "tuple[str, ...] | list[str]", sizes: tuple[float, ...], end: float,
    numbered: bool = False,
) -> float:  # fmt: skip
    """A list in the largest size that fits; what does not fit in the smallest is told as a number at the end."""
    room = canvas.room - 8
    size = sizes[-1]
    for each in sizes:
        if sum(len(broken(line, each, room)) * each * 1.25 + each * 0.55 for line in lines) <= end - top:
            size = each
            break
    first = 0
    while first < len(lines) - 1 and _tall(lines[first:], size, room) > end - top:
        first += 1
    for at, line in enumerate(lines[first:], first + 1):
        base = top + size * 0.98
        if numbered:
            canvas.words(MARGIN, base, f"{at}.", size, True, canvas.tokens.accent)
        else:
            canvas.shapes.append(
                Box(MARGIN + 0.6, base - size * 0.55, 1.6, 1.6, canvas.tokens.adm_fill, "", radius=0.3)
            )
        top = canvas.block(top, line, (size,), end + 4, left=MARGIN + 8, line=1.25) + size * 0.55
    return top


def _tall(lines: "tuple[str, ...] | list[str]", size: float, room: float) -> float:
    """How high a list stands."""
    return sum(len(broken(line, size, room)) * size * 1.25 + size * 0.55 for line in lines)

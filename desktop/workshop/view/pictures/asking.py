"""Workshop: pictures of questions and what came of them: scale, result, statements, signs, agreements (U3, U4, U6)."""

from typing_extensions import override

from desktop.base.words import translate
from desktop.documents.drawing import Box, Circle, Line, Words
from desktop.workshop.pdf.plots import SMALLEST, WIDTH, spread, spread_text
from desktop.workshop.rules import STEPS, Example
from desktop.workshop.view.pictures.base import PictureView
from desktop.workshop.view.pictures.canvas import MARGIN, Canvas, broken, wide
from desktop.workshop.view.pictures.sights import Agreed, Asked, Counted, Said, Signs
from desktop.workshop.words import answers, example_text

_QUESTION = (8.6, 7.8, 7.0, 6.2, 5.4, 4.8, 4.2, SMALLEST)
"""A question of the library needs 7 at the least; an own one of the most words it may have, less."""
_TITLE = (6.0, 5.4, 4.8, 4.2, SMALLEST)
_END = 90.0
_UNDER_CORNER = 32.5
"""Where the circles in the corner end: no text runs over them."""


class QuestionPicture(PictureView[Asked]):
    """A question; one on a scale has its five answers below it."""

    @override
    def compose(self, sight: Asked, canvas: Canvas) -> None:
        canvas.head(sight.kicker, sight.subject)
        top, end = 20.0, 64.6 if sight.scale else 88.0
        high = len(broken(sight.text, 7.8, canvas.room, True)) * 7.8 * 1.2
        beside = high <= end - _UNDER_CORNER
        if beside:
            canvas.corner()
        if sight.situation:
            room, limit = (canvas.width * 0.56, 32.5) if beside else (0.0, 26.0)
            top = canvas.block(18, sight.situation, (5.0, 4.4, SMALLEST), limit, colour=canvas.tokens.ink2, room=room,
                               line=1.36)  # fmt: skip
        if beside:
            top = max(top, _UNDER_CORNER + (2.5 if high < end - _UNDER_CORNER - 6 else 0))
        large = len(broken(sight.text, _QUESTION[0], canvas.room, True)) * _QUESTION[0] * 1.2
        sizes = _QUESTION if top + large <= end - 2 else _QUESTION[1:]  # the largest with some air below it
        canvas.block(top, sight.text, sizes, end, bold=True, line=1.2)
        if sight.scale:
            self._scale(canvas)
        canvas.foot(sight.hint, sight.place)

    def _scale(self, canvas: Canvas) -> None:
        """The five answers on a line; the ends and the middle in words."""
        radius, y = 5.3, 71.5
        first, last = MARGIN + radius, canvas.width - MARGIN - radius
        canvas.shapes.append(Line(first, y, last, y, canvas.tokens.line2, 0.5))
        said = answers()
        for at in range(STEPS):
            x = first + (last - first) * at / (STEPS - 1)
            canvas.shapes.append(Circle(x, y, radius, canvas.tokens.surface, canvas.ink, 0.4))
            canvas.shapes.append(Words(x, y + 2.05, str(at + 1), 5.8, "middle", True, canvas.ink))
        base = y + 11.6
        canvas.words(MARGIN, base, said[0], 4.4)
        middle = (first + last) / 2 - wide(said[2], 4.4) / 2
        canvas.words(middle, base, said[2], 4.4)
        canvas.words(canvas.width - MARGIN, base, said[-1], 4.4, end=True)


class ResultPicture(PictureView[Counted]):
    """What both sides answered: bars back to back, means and distance."""

    @override
    def compose(self, sight: Counted, canvas: Canvas) -> None:
        bottom = canvas.block(6.5, sight.result.text, (5.0, 4.6, 4.2, 3.9, SMALLEST), 22, bold=True)
        plot = spread(sight.result, canvas.colours)
        scale = min(canvas.room / WIDTH, 1.04)
        canvas.put(plot, MARGIN + (canvas.room - WIDTH * scale) / 2, max(19.0, bottom + 2.6), scale)
        canvas.foot(sight.hint, sight.place)
        self.setAccessibleDescription(spread_text(sight.result))


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

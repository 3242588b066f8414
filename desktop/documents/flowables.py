"""Flowables: ReportLab's paragraphs that claim their text for the structure, and the room they keep below headings."""

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable
from reportlab.platypus import Paragraph as Platypus
from typing_extensions import override

from desktop.documents.metadata import tidy
from desktop.documents.structure import Node


class Tagged(Platypus):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph that claims its text for a node, its bullet for another, and may enter the outline at a level."""

    node: Node | None = None
    label: Node | None = None
    level: int | None = None
    bar: Any = None  # the colour of the rule at the left of a quote
    drawn: Any = None

    @override
    def split(self, width: float, height: float) -> list[Any]:
        # ReportLab makes new paragraphs and copies nothing else.
        parts: list[Any] = super().split(width, height)
        if parts and parts[0] is not self:
            for part in parts:
                part.node, part.bar = self.node, self.bar
            parts[0].label, parts[0].level = self.label, self.level
        return parts

    @override
    def draw(self) -> None:
        canvas = self.canv
        if self.drawn is canvas:  # the header row of a table, repeated on its next page
            with canvas.within("/Artifact BMC"):
                super().draw()
            return
        self.drawn = canvas
        if self.level is not None:
            canvas.bookmark(tidy(self.getPlainText()), self.level, self.height + self.style.spaceBefore)
        if self.bar is not None:
            self._draw_bar()
        canvas.node = self.label
        super().draw()
        canvas.node = None

    def _draw_bar(self) -> None:
        """The rule at the left of a quote, as high as this piece of it."""
        self.canv.saveState()
        self.canv.setFillColor(self.bar)
        self.canv.rect(0, -1, 1.5, self.height, stroke=0, fill=1)
        self.canv.restoreState()

    @override
    def beginText(self, x: float, y: float) -> Any:
        text = super().beginText(x, y)
        if self.canv.inside:
            return text
        text.node = self.node
        if not self.blPara.kind and self.blPara.link and self.node is not None:
            for link in self.blPara.link:  # nothing but a link: the hook for links is never called
                text.node = self.node.link(link)
                self.canv.hyperlinks += [text.node] * len(self.blPara.lines)
        return text


class Rule(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A hairline over the whole line."""

    def __init__(self, colour: Any, thickness: float = 0.5, space: float = 0) -> None:
        super().__init__()
        self.colour = colour
        self.thickness = thickness
        self.spaceBefore = self.spaceAfter = space

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, self.thickness
        return width, self.thickness

    @override
    def draw(self) -> None:
        self.canv.setStrokeColor(self.colour)
        self.canv.setLineWidth(self.thickness)
        self.canv.line(0, 0, self.width, 0)


class Gap(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """Space between the paragraphs of a quote, through which the rule at its left goes on."""

    def __init__(self, height: float, colour: Any) -> None:
        super().__init__()
        self.height = height
        self.colour = colour

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return width, self.height

    @override
    def draw(self) -> None:
        self.canv.setFillColor(self.colour)
        self.canv.rect(0, -1, 1.5, self.height, stroke=0, fill=1)


def paragraph(markup: str, style: ParagraphStyle, node: Node, bullet: str | None = None) -> Tagged:
    """A paragraph of ReportLab's markup that speaks for `node`."""
    made = Tagged(markup, style, bullet)
    made.node = node
    return made

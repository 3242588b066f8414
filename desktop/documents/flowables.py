"""Flowables: ReportLab's paragraphs that claim their text for the structure, rules, gaps and lines to write on."""

import re
from typing import Any
from xml.sax.saxutils import quoteattr

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable
from reportlab.platypus import Paragraph as Platypus
from reportlab.platypus.paraparser import ParaFrag
from typing_extensions import override

from desktop.documents import fonts
from desktop.documents.metadata import tidy
from desktop.documents.structure import Node


class Tagged(Platypus):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph that claims its text for a node, its bullet for another, and may enter the outline at a level."""

    node: Node | None = None
    label: Node | None = None
    level: int | None = None
    key = ""  # of a heading: where links to it lead
    tick = ""  # the state of a checklist's box at its left
    bar: Any = None  # the colour of the rule at the left of a quote
    drawn: Any = None
    wrapped: tuple[float, Any] | None = None

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        asked = (round(width, 3), self.style)  # frames reckon their width anew, and are a hair off
        if self.wrapped != asked:
            super().wrap(width, height)
            self.wrapped = asked
        return self.width, self.height

    @override
    def split(self, width: float, height: float) -> list[Any]:
        # ReportLab makes new paragraphs and copies nothing else; where it makes none it forgets the lines.
        parts: list[Any] = super().split(width, height)
        self.wrapped = None
        if parts and parts[0] is not self:
            for part in parts:
                part.node, part.bar = self.node, self.bar
            parts[0].label, parts[0].level, parts[0].key, parts[0].tick = self.label, self.level, self.key, self.tick
        return parts

    @override
    def draw(self) -> None:
        canvas = self.canv
        if canvas.blank:
            return
        if self.drawn is canvas:  # the header row of a table, repeated on its next page
            with canvas.within("/Artifact BMC"):
                super().draw()
            return
        self.drawn = canvas
        canvas.paragraphs += 1
        if self.level is not None:
            above = self.height + self.style.spaceBefore
            canvas.bookmark(self.key, tidy(self.getPlainText()), self.level, above)
        if self.tick:
            with canvas.within(canvas.claim(self.label)):
                self._draw_box()
        canvas.node = None if self.tick else self.label
        super().draw()
        canvas.node = None
        if self.bar is not None:  # after the shade of a box
            self._draw_bar()

    def _draw_bar(self) -> None:
        """The rule at the left of a quote or a box, as high as this piece of it."""
        above, below = (
            (self.style.borderPadding[0] - 0.5, self.style.borderPadding[2]) if self.style.backColor else (-1, 1)
        )
        self.canv.saveState()
        self.canv.setFillColor(self.bar)
        self.canv.rect(0, -below, 1.5, self.height + above + below, stroke=0, fill=1)
        self.canv.restoreState()

    def _draw_box(self) -> None:
        """The box of a checklist beside the first line: ticked, empty or struck out, in lines that need no colour."""
        canvas = self.canv
        side, left = 8.5, 1.0
        foot = self.height - self.style.leading + 3.2
        canvas.setStrokeColor(self.style.textColor)
        canvas.setLineWidth(0.7)
        canvas.setDash([1.5, 1.5] if self.tick == "irrelevant" else [])
        canvas.roundRect(left, foot, side, side, 1.2, stroke=1, fill=0)
        canvas.setDash([])
        canvas.setLineWidth(1.3)
        if self.tick == "done":
            canvas.lines(
                [(left + 2, foot + 4.2, left + 3.7, foot + 2.3), (left + 3.7, foot + 2.3, left + 7, foot + 6.6)]
            )
        elif self.tick == "irrelevant":
            canvas.line(left + 2.2, foot + side / 2, left + side - 2.2, foot + side / 2)

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
    """A hairline over the whole line, or as long as `width`."""

    def __init__(self, colour: Any, thickness: float = 0.5, space: float = 0, width: float = 0) -> None:
        super().__init__()
        self.length = width
        self.colour = colour
        self.thickness = thickness
        self.spaceBefore = self.spaceAfter = space

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self.length or width, self.thickness
        return self.width, self.thickness

    @override
    def draw(self) -> None:
        self.canv.setStrokeColor(self.colour)
        self.canv.setLineWidth(self.thickness)
        self.canv.line(0, 0, self.width, 0)


class SignLine(Rule):
    """The line somebody signs on, in a cell; without a colour only its room, so that names stand level."""

    style = ParagraphStyle("sign", spaceAfter=3.5)

    @override
    def draw(self) -> None:
        if self.colour is not None:
            super().draw()


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


class WriteOn(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """Lines to write on, split between pages where they must be."""

    def __init__(self, count: int, colour: Any, step: float = 24) -> None:
        super().__init__()
        self.count = count
        self.colour = colour
        self.step = step

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, self.count * self.step
        return self.width, self.height

    @override
    def split(self, width: float, height: float) -> list[Any]:
        here = int(height / self.step)
        if not 0 < here < self.count:
            return []
        return [WriteOn(here, self.colour, self.step), WriteOn(self.count - here, self.colour, self.step)]

    @override
    def draw(self) -> None:
        self.canv.setStrokeColor(self.colour)
        self.canv.setLineWidth(0.5)
        for number in range(self.count):
            self.canv.line(0, number * self.step + 2, self.width, number * self.step + 2)


def paragraph(markup: str, style: ParagraphStyle, node: Node, bullet: str | None = None) -> Tagged:
    """A paragraph of ReportLab's markup that speaks for `node`."""
    made = Tagged(markup, style, bullet)
    made.node = node
    return made


def linked(text: str, face: str, colour: Any) -> str:
    """Plain text as markup in which web and mail addresses are links in a colour."""
    if not has_address(text):
        return fonts.markup(text, face)
    made, at = [], 0
    for found in _ADDRESS.finditer(text):
        said = found.group()
        target = said if "://" in said else f"https://{said}" if said.lower().startswith("www.") else f"mailto:{said}"
        made.append(fonts.markup(text[at : found.start()], face))
        if target.isascii():
            shown = f"#{colour.hexval()[2:]}"
            made.append(f'<a href={quoteattr(target)} color="{shown}">{fonts.markup(said, face)}</a>')
        else:
            made.append(fonts.markup(said, face))
        at = found.end()
    return "".join((*made, fonts.markup(text[at:], face)))


def has_address(text: str) -> bool:
    """Whether a text may hold the address of a page or a mailbox."""
    return "@" in text or "://" in text or "www." in text


def plain(text: str, style: ParagraphStyle, node: Node, bullet: str | None = None) -> Tagged:
    """A paragraph of plain text that speaks for `node`; made without ReportLab's parser where one face has it all."""
    if has_address(text):
        return paragraph(linked(text, style.fontName, style.textColor), style, node, bullet)
    return unlinked(text, style, node, bullet)


def unlinked(text: str, style: ParagraphStyle, node: Node, bullet: str | None = None) -> Tagged:
    """A paragraph of plain text whose addresses are no links: headings of tables, and what is a link itself."""
    found = fonts.pieces(text, style.fontName)
    if len(found) > 1 or found[0][0] or "\n" in found[0][1]:
        return paragraph(fonts.markup(text, style.fontName), style, node, bullet)
    pattern = _patterns.get(style)
    if pattern is None:
        pattern = _patterns[style] = Platypus("x", style).frags[0].__dict__
    made = Tagged("", style, bullet, frags=[ParaFrag(**{**pattern, "text": found[0][1]})])
    made.node = node
    return made


_ADDRESS = re.compile(
    r"https?://[^\s<>\"]{1,2000}[^\s<>\".,;:!?)\]'»”]"
    r"|\bwww\.[a-z0-9-]{1,63}\.[a-z]{2,}(?:/[^\s<>\"]{0,2000}[^\s<>\".,;:!?)\]'»”])?"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}",
    re.IGNORECASE,
)

_patterns: dict[ParagraphStyle, dict[str, Any]] = {}
"""What ReportLab's parser makes of a text in a style; the number of styles is small."""

"""Composing: builds, part by part, the logical structure of a story and the flowables that claim it."""

import re
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit
from xml.sax.saxutils import quoteattr

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, KeepTogether, Spacer, Table

from desktop.base.richtext import Block, Run, parse
from desktop.documents import fonts, styles
from desktop.documents.flowables import Gap, Rule, Tagged, paragraph
from desktop.documents.parts import Facts, Heading, Listing, Note, Paragraph, Part, Quote, Rich, Signature, Story
from desktop.documents.structure import Node

_LINKS = ("http", "https", "mailto")
_LONG_FACT = 240
"""Letters of a value beyond which facts are set below each other, as a row of a table is never split."""
_MANY_LINES = 12
_MOST_ROOM = 200.0
_SPACES = re.compile(r"[^\S\u00a0\u2007\u202f]+")
"""Space of any kind and length but what holds numbers together."""


@dataclass
class _Level:
    """A list that is being written: its node, the body of its last item, its kind and how many items it has."""

    node: Node
    kind: str
    body: Node
    count: int = 0


class Composer:
    """Collects the flowables of a story in `flow` while it builds the structure below `root`."""

    def __init__(self, root: Node, colour: str) -> None:
        self.root = root
        self.colour = colour
        self.flow: list[Any] = []
        self._deepest = 0  # the level of the last heading: none is skipped
        self._headings: list[Tagged] = []  # headings still waiting for their text

    def compose(self, story: Story) -> None:
        """Sets every part of a story, in order."""
        for part in story:
            if not isinstance(part, Heading):
                self._seat_headings()
            self._set(part)
        self._seat_headings()

    def _set(self, part: Part) -> None:
        match part:
            case Heading():
                self._heading(part)
            case Paragraph():
                self._paragraphs(part)
            case Rich():
                self._blocks(parse(part.html))
            case Quote():
                self._quote(part)
            case Facts():
                self._facts(part)
            case Listing():
                kind = "number" if part.numbered else "bullet"
                self._blocks(tuple(Block(kind, (Run(item),)) for item in part.items if item.strip()))
            case Note():
                self._note(part)
            case Signature():
                self._signature(part)

    def _heading(self, part: Heading) -> None:
        """A heading waits until the part after it is known, so that it never stands alone at a page's end."""
        if part.over.strip():
            style = ParagraphStyle("over", styles.over(), textColor=HexColor(self.colour))
            self.flow.append(paragraph(fonts.markup(part.over), style, self.root.add("P")))
        text = _lines_of(part.text).replace("\n", " ")
        if not text:
            return
        level = min(max(part.level, 1), 3, self._deepest + 1)
        self._deepest = level
        style = styles.heading(level)
        made = paragraph(fonts.markup(text, style.fontName), style, self.root.add(f"H{level}"))
        made.level = level - 1
        self._headings.append(made)

    def _seat_headings(self) -> None:
        """Puts the waiting headings down where they and three lines of what follows find room."""
        room = 3 * styles.quote().leading
        for made in self._headings:
            room += made.wrap(styles.LINE, styles.HEIGHT)[1] + made.style.spaceBefore + made.style.spaceAfter
        if self._headings:
            self.flow.append(CondPageBreak(min(room, _MOST_ROOM)))
        self.flow += self._headings
        self._headings = []

    def _paragraphs(self, part: Paragraph) -> None:
        """A paragraph for each line of a plain text."""
        for line in _lines_of(part.text).splitlines():
            self.flow.append(paragraph(fonts.markup(line), styles.body(), self.root.add("P")))

    def _quote(self, part: Quote) -> None:
        lines = _lines_of(part.text).splitlines()
        if not lines:
            return
        node = self.root.add("BlockQuote")
        self.flow.append(Spacer(0, 3))
        for number, line in enumerate(lines):
            style = styles.quote()
            made = paragraph(fonts.markup(line, style.fontName), style, node.add("P"))
            made.bar = HexColor(self.colour)
            if number:
                self.flow.append(Gap(6, made.bar))
            self.flow.append(made)
        self.flow.append(Spacer(0, 7))

    def _facts(self, part: Facts) -> None:
        """Labels over values, two beside each other; in the structure a list of label and body."""
        pairs = [(label, _lines_of(value)) for label, value in part.pairs if value.strip()]
        if not pairs:
            return
        node = self.root.add("L", ListNumbering="/None")
        cells = [self._fact(label, value, node) for label, value in pairs]
        above, below = Rule(styles.HAIR, 0.35, space=4), Rule(styles.HAIR, 0.35, space=4)
        if any(len(value) > _LONG_FACT or value.count("\n") > _MANY_LINES for _, value in pairs):
            loose = [piece for cell in cells for piece in (*cell, Spacer(0, 6))]
            self.flow += [above, *loose, below]
        else:
            self.flow.append(KeepTogether([above, _two_columns(cells), below]))

    def _fact(self, label: str, value: str, node: Node) -> list[Tagged]:
        item = node.add("LI")
        over = paragraph(fonts.markup(label), styles.label(), item.add("Lbl"))
        return [over, paragraph(fonts.markup(value), styles.value(), item.add("LBody"))]

    def _note(self, part: Note) -> None:
        said = fonts.markup(part.text.strip())
        if part.title.strip():
            said = f"<b>{fonts.markup(part.title.strip())}</b><br/>{said}"
        if said:
            self.flow.append(paragraph(said, styles.note(), self.root.add("P")))

    def _signature(self, part: Signature) -> None:
        rows = [(part.label, styles.label()), (part.name, styles.strong())]
        rows += [(line, styles.value()) for line in part.lines]
        shown = [(_lines_of(text), style) for text, style in rows if text.strip()]
        block: list[Any] = [Spacer(0, 18)]
        block += [paragraph(fonts.markup(text), style, self.root.add("P")) for text, style in shown]
        self.flow.append(KeepTogether([*block, Spacer(0, 10)]))

    def _blocks(self, blocks: tuple[Block, ...]) -> None:
        """Paragraphs and lists, nested as their levels say; a level that is skipped is closed up."""
        levels: list[_Level] = []
        for block in blocks:
            said = self._runs(block.runs)
            if block.kind == "paragraph":
                levels.clear()
                self.flow.append(paragraph(said, styles.body(), self.root.add("P")))
            else:
                self._item(block, said, levels)

    def _item(self, block: Block, said: str, levels: list[_Level]) -> None:
        depth = min(block.level, len(levels))
        del levels[depth + 1 :]
        if len(levels) > depth and levels[depth].kind != block.kind:
            levels.pop()
        if len(levels) == depth:
            numbering = "/Decimal" if block.kind == "number" else "/Disc"
            parent = levels[-1].body if levels else self.root
            levels.append(_Level(parent.add("L", ListNumbering=numbering), block.kind, parent))
        level = levels[depth]
        level.count += 1
        li = level.node.add("LI")
        label = li.add("Lbl")
        level.body = li.add("LBody")
        numbered = block.kind == "number"
        bullet = f"{level.count}." if numbered else styles.DOTS[depth % 2]
        made = paragraph(said, styles.item(depth, numbered), level.body.add("P"), bullet)
        made.label = label
        self.flow.append(made)

    def _runs(self, runs: tuple[Run, ...]) -> str:
        """Runs as ReportLab's markup, without space at the ends."""
        pieces = []
        for number, run in enumerate(runs):
            text = run.text.lstrip() if number == 0 else run.text
            text = text.rstrip() if number == len(runs) - 1 else text
            pieces.append(self._run(replace(run, text=text)))
        return "".join(pieces)

    def _run(self, run: Run) -> str:
        said = fonts.markup(run.text)
        said = f"<i>{said}</i>" if run.italic else said
        said = f"<b>{said}</b>" if run.bold else said
        target = _address(run.link)
        if not target or not run.text.strip():
            return said
        return f'<a href={quoteattr(target)} color="{self.colour}">{said}</a>'


def _lines_of(text: str) -> str:
    """The lines of a plain text that hold something, without space at their ends or doubled inside."""
    return "\n".join(_SPACES.sub(" ", line).strip() for line in text.splitlines() if line.strip())


def _address(link: str) -> str:
    """The address of a link if it leads to the web or to mail; documents carry no others."""
    target = "".join(char for char in link.strip() if char.isprintable() and not char.isspace())
    try:
        scheme = urlsplit(target).scheme.lower()
    except ValueError:
        return ""
    return target.encode("ascii", "ignore").decode() if scheme in _LINKS else ""


def _two_columns(cells: list[list[Tagged]]) -> Table:
    """Facts two by two; the table is layout only and has no place in the structure."""
    rows: list[list[Any]] = [[*cells[at : at + 2], ""][:2] for at in range(0, len(cells), 2)]
    half = styles.LINE / 2
    table_style = [
        ("FONTNAME", (0, 0), (-1, -1), fonts.SANS),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    return Table(rows, [half, half], style=table_style, hAlign="LEFT")

"""Text: paragraphs, lists, quotes and notes, from plain or rich text to what is set and read aloud."""

from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit
from xml.sax.saxutils import quoteattr

from reportlab.lib.colors import HexColor
from reportlab.platypus import CondPageBreak, KeepTogether, Spacer

from desktop.base.richtext import Block, Run, parse
from desktop.base.words import translate
from desktop.documents import fonts, styles
from desktop.documents.desk import Desk, lines_of, tongue
from desktop.documents.flowables import Gap, Rule, SignLine, WriteOn, linked, paragraph, plain
from desktop.documents.grid import Box, Grid, Line
from desktop.documents.parts import Facts, Item, Listing, Note, Paragraph, Quote, Rich, Signature, WriteLines
from desktop.documents.structure import Node
from desktop.documents.styles import variant

_LINKS = ("http", "https", "mailto")
_LONG_FACT = 120
"""Letters of a value beyond which a fact takes the whole line."""
_MANY_LINES = 12


@dataclass
class _Level:
    """A list that is being written: its node, the body of its last item, its kind and how many items it has."""

    node: Node
    kind: str
    body: Node
    count: int = 0


def put_paragraphs(part: Paragraph, desk: Desk) -> None:
    """A paragraph for each line of a plain text."""
    style = desk.styles.quiet if part.quiet else desk.styles.body
    for line in lines_of(part.text).splitlines():
        desk.put(plain(line, style, desk.root.add("P", lang=tongue(part.lang))))


def put_rich(part: Rich, desk: Desk) -> None:
    """Rich text."""
    _put_blocks(parse(part.html), desk, tongue(part.lang))


def put_listing(part: Listing, desk: Desk) -> None:
    """A list with the lists inside it."""
    _put_blocks(tuple(_items(part.items, part.numbered, 0)), desk, tongue(part.lang))


def _items(items: tuple[str | Item, ...], numbered: bool, level: int) -> list[Block]:
    """Items and the items below them, as blocks of a level."""
    kind = "number" if numbered else "bullet"
    found: list[Block] = []
    for item in items:
        text = item.text if isinstance(item, Item) else item
        if text.strip():
            found.append(Block(kind, (Run(text),), level))
        if isinstance(item, Item):
            found += _items(item.items, item.numbered, level + 1)
    return found


def put_quote(part: Quote, desk: Desk) -> None:
    """Words in the serif with a rule at their left, which goes on through the gaps."""
    lines = lines_of(part.text).splitlines()
    if not lines:
        return
    node = desk.root.add("BlockQuote", lang=tongue(part.lang))
    desk.put(Spacer(0, 3))
    for number, line in enumerate(lines):
        made = plain(line, desk.styles.quote, node.add("P"))
        made.bar = desk.ink
        if number:
            desk.put(Gap(6, desk.ink))
        desk.put(made)
    desk.put(Spacer(0, 7))


def put_facts(part: Facts, desk: Desk) -> None:
    """Labels over values, two beside each other, long ones over the line; in the structure a list of label and body."""
    pairs = [(label, lines_of(value)) for label, value in part.pairs if value.strip()]
    if not pairs:
        return
    node = desk.root.add("L", ListNumbering="/None")
    lines: list[Line] = []
    for label, value in pairs:
        item = node.add("LI")
        flow = [plain(label, desk.styles.label, item.add("Lbl")), plain(value, desk.styles.value, item.add("LBody"))]
        if len(value) > _LONG_FACT or value.count("\n") > _MANY_LINES:
            lines.append(Line([Box(flow, 0, columns=2)], rule=0))
        elif lines and len(lines[-1].boxes) == 1 and lines[-1].boxes[0].columns == 1:
            lines[-1].boxes.append(Box(flow, 1))
        else:
            lines.append(Line([Box(flow, 0)], rule=0))
    grid = Grid(desk.layout(1, 1, pads=(3, 12, 4, 0)), lines, whole=True)
    desk.put(Rule(styles.HAIR, 0.35, space=4), grid, Rule(styles.HAIR, 0.35, space=4))


def put_note(part: Note, desk: Desk) -> None:
    """A tinted box; an important or internal one has a rule at its left and says what it is."""
    title = part.title.strip()
    if part.kind != "note":
        important = part.kind == "important"
        word = translate("Document", "Important") if important else translate("Document", "Internal use only")
        title = f"{word}: {title}" if title else word
    said = linked(lines_of(part.text), fonts.SANS, styles.INK)
    if title:
        said = f"<b>{fonts.markup(title)}</b><br/>{said}" if said else f"<b>{fonts.markup(title)}</b>"
    if said:
        made = paragraph(said, desk.styles.note, desk.root.add("P", lang=tongue(part.lang)))
        made.bar = desk.ink if part.kind != "note" else None
        desk.put(made)


def put_signature(part: Signature, desk: Desk) -> None:
    """Label, a line to sign on if asked for, name and lines; never split."""
    rows = [(part.name, desk.styles.strong), *((line, desk.styles.value) for line in part.lines)]
    label = lines_of(part.label)
    block: list[object] = [Spacer(0, 18 * desk.styles.space)]
    if label:
        block.append(plain(label, desk.styles.label, desk.root.add("P")))
    if part.to_sign:
        block += [Spacer(0, 34), Rule(styles.FAINT, 0.5, width=min(230.0, desk.sheet.line)), Spacer(0, 3)]
    said = [(lines_of(text), style) for text, style in rows if text.strip()]
    block += [plain(text, style, desk.root.add("P")) for text, style in said]
    desk.put(KeepTogether([*block, Spacer(0, 10 * desk.styles.space)]))


def put_signatures(parts: tuple[Signature, ...], desk: Desk) -> None:
    """Two who stand behind a document, side by side: their names on one line, above it room to sign; never split."""
    room = 34.0 if any(part.to_sign for part in parts) else 0.0
    boxes = []
    for at, part in enumerate(parts):
        label, said = variant(desk.styles.label, spaceAfter=room), lines_of(part.label)
        flow: list[Any] = [plain(said, label, desk.root.add("P"))] if said else []
        if room:
            flow.append(SignLine(styles.FAINT if part.to_sign else None))
        rows = [(part.name, desk.styles.strong), *((line, desk.styles.value) for line in part.lines)]
        flow += [plain(lines_of(text), style, desk.root.add("P")) for text, style in rows if text.strip()]
        boxes.append(Box(flow, at))
    grid = Grid(desk.layout(*(1.0 for _ in boxes), pads=(0, 24, 0, 0)), [Line(boxes, rule=0)], whole=True)
    desk.put(Spacer(0, 18 * desk.styles.space), grid, Spacer(0, 10 * desk.styles.space))


def put_write_lines(part: WriteLines, desk: Desk) -> None:
    """A label and lines to write on, together with the first of them."""
    if part.label.strip():
        made = plain(lines_of(part.label), desk.styles.body, desk.root.add("P"))
        desk.put(CondPageBreak(made.wrap(desk.sheet.line, 1e6)[1] + 24.0 * min(part.count, 3) + 14), made)
    if part.count > 0:
        desk.put(WriteOn(min(part.count, 500), styles.HAIR), Spacer(0, 10))


def _put_blocks(blocks: tuple[Block, ...], desk: Desk, lang: str) -> None:
    """Paragraphs and lists, nested as their levels say; a level that is skipped is closed up."""
    levels: list[_Level] = []
    for block in blocks:
        desk.step()
        said = runs_markup(block.runs, desk.colour)
        if block.kind == "paragraph":
            levels.clear()
            desk.put(paragraph(said, desk.styles.body, desk.root.add("P", lang=lang)))
        else:
            _put_item(block, said, levels, desk, lang)


def _put_item(block: Block, said: str, levels: list[_Level], desk: Desk, lang: str) -> None:
    """An item of a list, in the list of its level or in a new one."""
    depth = min(block.level, len(levels))
    del levels[depth + 1 :]
    if len(levels) > depth and levels[depth].kind != block.kind:
        levels.pop()
    if len(levels) == depth:
        numbering = "/Decimal" if block.kind == "number" else "/Disc"
        parent = levels[-1].body if levels else desk.root
        levels.append(_Level(parent.add("L", lang=lang, ListNumbering=numbering), block.kind, parent))
    level = levels[depth]
    level.count += 1
    li = level.node.add("LI")
    label = li.add("Lbl")
    level.body = li.add("LBody")
    numbered = block.kind == "number"
    bullet = f"{level.count}." if numbered else styles.DOTS[depth % 2]
    style = desk.styles.item(depth, numbered)
    if level.count == 1 and not depth:
        style = styles.variant(style, spaceBefore=6 * desk.styles.space)
    made = paragraph(said, style, level.body.add("P"), bullet)
    made.label = label
    desk.put(made)


def runs_markup(runs: tuple[Run, ...], colour: str) -> str:
    """Runs as ReportLab's markup, without space at the ends; links in a colour."""
    pieces = []
    for number, run in enumerate(runs):
        text = run.text.lstrip() if number == 0 else run.text
        text = text.rstrip() if number == len(runs) - 1 else text
        pieces.append(_run(replace(run, text=text), colour))
    return "".join(pieces)


def _run(run: Run, colour: str) -> str:
    target = _address(run.link)
    said = fonts.markup(run.text) if target else linked(run.text, fonts.SANS, HexColor(colour))
    said = f"<i>{said}</i>" if run.italic else said
    said = f"<b>{said}</b>" if run.bold else said
    if not target or not run.text.strip():
        return said
    return f'<a href={quoteattr(target)} color="{colour}">{said}</a>'


def _address(link: str) -> str:
    """The address of a link if it leads to the web or to mail; documents carry no others."""
    target = "".join(char for char in link.strip() if char.isprintable() and not char.isspace())
    try:
        scheme = urlsplit(target).scheme.lower()
    except ValueError:
        return ""
    return target.encode("ascii", "ignore").decode() if scheme in _LINKS else ""

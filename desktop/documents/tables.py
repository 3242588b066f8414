"""Tables: registers, accounts and programmes in rows and columns, with headings that are read with their cells."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth

from desktop.base.richtext import parse
from desktop.base.words import translate
from desktop.documents import fonts
from desktop.documents.desk import Desk, lines_of, tongue
from desktop.documents.flowables import Tagged, linked, paragraph, plain, unlinked
from desktop.documents.grid import PADS, Box, Grid, Line
from desktop.documents.parts import Cell, Column, Group, Slot, Table, Timetable
from desktop.documents.structure import Node
from desktop.documents.styles import FAINT, variant
from desktop.documents.text import runs_markup

_HEAD_RULE = 0.75
_HAIR_RULE = 0.35
_MOST_FOR_A_WORD = 0.3
"""A word may widen its column to this share of the line."""
_LEAST_WIDTH = 40.0


class _Writer:
    """Writes the rows of one table into its structure and its lines."""

    def __init__(self, part: Table, desk: Desk) -> None:
        self.desk = desk
        self.columns = part.columns
        self.node = desk.root.add("Table")
        base = desk.styles.small_cell if part.small else desk.styles.cell
        self.styles = [_aligned(base, column) for column in part.columns]
        self.heads = [_aligned(desk.styles.head, column) for column in part.columns]
        self.bold = [variant(style, fontName=fonts.SANS_BOLD) for style in self.styles]
        self.group_style = variant(base, fontName=fonts.SANS_BOLD)
        rows = sum(not isinstance(row, Group) for row in part.rows)
        others = len(part.columns) - 1
        self.named = others > 1 and rows * (others - 1) > others
        """Whether first cells name their rows: headings must not be more than what they head."""
        self.filled = any(not isinstance(row, Group) or lines_of(row.text) for row in part.rows)
        self.covered: dict[int, int] = {}  # column -> how many more rows a cell from above takes it
        self.body: Node | None = None
        self.lines: list[Line] = []

    def caption(self, text: str) -> Tagged | None:
        """What the table is, above it and read with it."""
        said = lines_of(text)
        return plain(said, self.desk.styles.caption, self.node.add("Caption")) if said else None

    def put(self, caption: Tagged | None, head: list[Line]) -> None:
        """Sets what has been written."""
        shares = [max(column.width, 0.01) for column in self.columns]
        layout = self.desk.layout(*_widened(shares, [*head, *self.lines], self.desk.sheet.line))
        grid = Grid(layout, self.lines, head)
        grid.spaceBefore, grid.spaceAfter = 3, 14 * self.desk.styles.space
        self.desk.put_headed(caption, grid)

    def head(self) -> list[Line]:
        """The row of headings; none where no column has a title."""
        if not any(column.title.strip() for column in self.columns):
            return []
        row = self.node.add("THead" if self.filled else "TBody").add("TR")  # a head needs a body
        boxes = []
        for number, (column, style) in enumerate(zip(self.columns, self.heads, strict=True)):
            title = lines_of(column.title)
            node = row.add("TH", Scope="/Column") if title else row.add("TD")
            boxes.append(Box([unlinked(title, style, node)] if title else [], number))
        return [Line(boxes, rule=_HEAD_RULE)]

    def group(self, group: Any) -> None:
        """A tinted row that names those below; they begin a body of their own."""
        self.covered.clear()
        self.body = self.node.add("TBody")
        said = lines_of(group.text)
        if not said:
            return
        span = {"ColSpan": str(len(self.columns))} if len(self.columns) > 1 else {}
        node = self.body.add("TR").add("TD", **span)
        box = Box([plain(said, self.group_style, node)], 0, columns=len(self.columns))
        self.lines.append(Line([box], tint=True, tied=True))

    def row(self, row: Any, below: int) -> None:
        """A row of cells with `below` rows under it in its group; what a cell from above covers is passed over."""
        if self.body is None:
            self.body = self.node.add("TBody")
        tr = self.body.add("TR")
        boxes: list[Box] = []
        given = iter(row)
        column = 0
        while column < len(self.columns):
            if self.covered.get(column, 0):
                self.covered[column] -= 1
                column += 1
                continue
            box = self._cell(next(given, ""), column, tr, below + 1)
            boxes.append(box)
            for number in range(column, column + box.columns):
                self.covered[number] = box.rows - 1
            column += box.columns
        if next(given, None) is not None:
            raise ValueError(f"more cells than {len(self.columns)} columns")
        self.lines.append(Line(boxes, rule=_HAIR_RULE))

    def _cell(self, given: str | Cell, column: int, row: Node, most: int) -> Box:
        """A cell as wide, and over as many rows, as there is room for it."""
        cell = given if isinstance(given, Cell) else Cell(given)
        free = next((n for n in range(column, len(self.columns)) if self.covered.get(n, 0)), len(self.columns))
        columns = min(max(cell.columns, 1), free - column)
        rows = min(max(cell.rows, 1), most)
        spans = {name: str(count) for name, count in (("ColSpan", columns), ("RowSpan", rows)) if count > 1}
        head = self.named and self.columns[column].row_head and columns == 1
        node = row.add("TH", lang=tongue(cell.lang), Scope="/Row", **spans) if head else None
        node = node or row.add("TD", lang=tongue(cell.lang), **spans)
        return Box(self._flow(cell, column, node), column, rows, columns)

    def _flow(self, cell: Cell, column: int, node: Node) -> list[Tagged]:
        style = (self.bold if cell.bold else self.styles)[column]
        if not cell.html:
            said = lines_of(cell.text)
            return [plain(said, style, node)] if said else []
        blocks = [runs_markup(block.runs, self.desk.colour) for block in parse(cell.html)]
        if len(blocks) < 2:
            return [paragraph(said, style, node) for said in blocks]
        return [paragraph(said, style, node.add("P")) for said in blocks]


def _widened(shares: list[float], lines: list[Line], whole: float) -> list[float]:
    """Widths in points, in which the longest words stand unbroken where other columns have the room for it."""
    widths = [whole * share / sum(shares) for share in shares]
    needs = [0.0] * len(shares)
    for line in lines:
        for box in line.boxes:
            if box.columns == 1:
                for made in box.flow:
                    needs[box.column] = max(needs[box.column], _longest_word(made, widths[box.column]))
    needs = [min(need, whole * _MOST_FOR_A_WORD) for need in needs]
    missing = sum(max(0.0, need - width) for need, width in zip(needs, widths, strict=True))
    spare = [max(0.0, width - max(need, _LEAST_WIDTH)) for need, width in zip(needs, widths, strict=True)]
    if not missing or not sum(spare):
        return widths
    taken = min(1.0, missing / sum(spare))
    given = min(1.0, sum(spare) / missing)
    return [
        width - free * taken + max(0.0, need - width) * given
        for width, need, free in zip(widths, needs, spare, strict=True)
    ]


def _longest_word(made: Tagged, width: float) -> float:
    """How wide a column must be for the longest word of a cell; only guessed, generously, where it plainly has room."""
    size, around = made.style.fontSize, made.style.leftIndent + PADS[1] + 1
    most = 0.0
    for frag in made.frags:
        for word in frag.text.split():
            guess = len(word) * size * 0.72
            if guess > width - PADS[1]:
                most = max(most, stringWidth(word, frag.fontName, frag.fontSize) + around)
            else:
                most = max(most, min(guess + around, width))
    return most


def _aligned(style: ParagraphStyle, column: Column) -> ParagraphStyle:
    return variant(style, alignment=2) if column.align == "right" else style


def put_table(part: Table, desk: Desk) -> None:
    """A table over as many pages as it needs; an empty one is left out."""
    if not part.columns:
        return
    writer = _Writer(part, desk)
    caption, head = writer.caption(part.caption), writer.head()
    ends = [number for number, row in enumerate(part.rows) if isinstance(row, Group)]
    for first, last in pairwise([-1, *ends, len(part.rows)]):
        if first >= 0:
            writer.group(part.rows[first])
        for number in range(first + 1, last):
            desk.step()
            writer.row(part.rows[number], last - number - 1)
    writer.put(caption, head)


def put_timetable(part: Timetable, desk: Desk) -> None:
    """A programme as a table of times, what happens, where and by whom."""
    slots = [row for row in part.rows if isinstance(row, Slot)]
    if not slots:
        return
    wanted = [
        ("time", Column(translate("Document", "Time"), 1.25, row_head=True), any(slot.start for slot in slots)),
        ("text", Column(translate("Document", "Programme"), 4), True),
        ("place", Column(translate("Document", "Place"), 1.7), any(slot.place.strip() for slot in slots)),
        ("who", Column(translate("Document", "Responsible"), 1.7), any(slot.responsible.strip() for slot in slots)),
    ]
    names = [name for name, _, used in wanted if used]
    plain_rows = tuple(() for _ in slots)
    table = Table(tuple(column for _, column, used in wanted if used), plain_rows, part.caption)
    writer = _Writer(table, desk)
    caption, head = writer.caption(part.caption), writer.head()
    for row in part.rows:
        desk.step()
        if isinstance(row, Group):
            writer.group(row)
        else:
            _slot(row, names, writer)
    writer.put(caption, head)


def _slot(slot: Slot, names: list[str], writer: _Writer) -> None:
    """A line of a programme; what belongs to the one above stands in, its time is not bold."""
    if writer.body is None:
        writer.body = writer.node.add("TBody")
    row = writer.body.add("TR")
    boxes = []
    for number, name in enumerate(names):
        inner = variant(writer.styles[number], leftIndent=12 * min(slot.level, 3))
        if name == "time":
            face = writer.bold[number] if not slot.level else variant(inner, textColor=FAINT)
            flow = _one(_times(slot), face, row.add("TH", Scope="/Row") if writer.named else row.add("TD"))
        elif name == "text":
            flow = _what(slot, inner, row.add("TD"), writer)
        else:
            said = slot.place if name == "place" else slot.responsible
            flow = _one(lines_of(said), writer.styles[number], row.add("TD"))
        boxes.append(Box(flow, number))
    writer.lines.append(Line(boxes, rule=_HAIR_RULE))


def _one(said: str, style: ParagraphStyle, node: Node) -> list[Tagged]:
    return [plain(said, style, node)] if said else []


def _times(slot: Slot) -> str:
    """From when to when."""
    return "–".join(time for time in (slot.start.strip(), slot.end.strip()) if time)


def _what(slot: Slot, style: ParagraphStyle, node: Node, writer: _Writer) -> list[Tagged]:
    """What happens, and the details below it; what is internal says so."""
    said = lines_of(slot.text)
    put: Callable[[str, ParagraphStyle, Node], Tagged] = plain
    if slot.internal:
        word = fonts.markup(translate("Document", "Internal"))
        told = linked(said, style.fontName, style.textColor)
        said, put = (f"<b>{word}:</b> {told}" if said else f"<b>{word}</b>"), paragraph
    details = [line for line in map(lines_of, slot.details) if line]
    if not details:
        return [put(said, style, node)] if said else []
    quiet = variant(writer.desk.styles.label, leftIndent=style.leftIndent, leading=12)
    first = [put(said, style, node.add("P"))] if said else []
    return first + [plain(line, quiet, node.add("P")) for line in details]

"""Grids: rows of cells for tables and for everything that stands in columns.

Made for long registers: rows are measured once, a page takes a window of them, and what has been drawn is let go.
A row stays whole where a page can hold it; a row higher than a page is split where its lines end.
"""

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import Any

from reportlab.platypus import Flowable
from typing_extensions import override

from desktop.documents.flowables import Tagged
from desktop.documents.styles import HAIR, INK, TINT

LEAST = 60.0
"""A row that must be split leaves at least so many points of itself on a page."""

PADS = (3.5, 10.0, 4.5, 0.0)
"""Room above, right, below and left of what stands in a cell."""
_MOST_HEAD = 0.4
"""A head that takes more of the page is set once, as rows among the others."""


@dataclass
class Box:
    """A cell: what stands in it, over how many rows and columns."""

    flow: list[Tagged]
    column: int
    rows: int = 1
    columns: int = 1
    height: float = 0.0


@dataclass
class Line:
    """A row of cells; `tied` keeps it on the page of the next one; `rule` is the thickness of the line under it."""

    boxes: list[Box]
    tint: bool = False
    tied: bool = False
    rule: float = 0.35
    height: float = 0.0
    through: set[int] = field(default_factory=set)
    """Columns in which a cell goes on below this row, so that no line is drawn there."""


@dataclass(frozen=True)
class Layout:
    """The measures of a grid: widths of its columns, room inside the cells, the height a page has for it."""

    widths: tuple[float, ...]
    room: float
    pads: tuple[float, float, float, float] = PADS
    """Above, right, below, left of what stands in a cell."""
    starts: tuple[float, ...] = field(default=(), init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", tuple(accumulate(self.widths, initial=0.0)))

    def width(self, box: Box) -> float:
        """The width inside a cell."""
        last = min(box.column + box.columns, len(self.widths))
        right = self.pads[1] if last < len(self.widths) else 0.0
        return max(self.starts[last] - self.starts[box.column] - right - self.pads[3], 8.0)


class _Measured:
    """The rows of a grid with their heights, shared by its pieces on all pages."""

    def __init__(self, layout: Layout, head: list[Line], lines: list[Line]) -> None:
        self.layout = layout
        self.head = head
        self.lines = lines
        self.head_height = 0.0
        self.ends: list[float] = []  # ends[n]: the height of the first n rows together
        self.cuts: list[int] = []  # rows before which a page may end

    def measure(self) -> None:
        """Measures all rows, once; cells over several rows that would not stay on one page give that up."""
        if self.ends:
            return
        _measure(self.head, self.layout)
        self.head_height = sum(line.height for line in self.head)
        if self.head_height > self.layout.room * _MOST_HEAD:
            self.lines[:0], self.head, self.head_height = self.head, [], 0.0
        _measure(self.lines, self.layout)
        while True:
            self.add_up()
            forced = self._find_cuts()
            if not _loosen(self.lines, forced):
                break
        _mark_through(self.head)
        _mark_through(self.lines)

    def add_up(self) -> None:
        """Adds up the heights of the rows."""
        self.ends = list(accumulate((line.height for line in self.lines), initial=0.0))

    def _find_cuts(self) -> set[int]:
        """Finds the rows before which a page may end; gives those among them that break what belongs together."""
        room = self.layout.room - self.head_height
        self.cuts = [0]
        forced = set()
        reach = 0
        for number, line in enumerate(self.lines[:-1], 1):
            reach = max(reach, number + line.tied, *(number - 1 + box.rows for box in line.boxes))
            too_high = self.ends[number + 1] - self.ends[self.cuts[-1]] > room
            if reach <= number or too_high:
                if reach > number:
                    forced.add(number)
                self.cuts.append(number)
                reach = number
        self.cuts.append(len(self.lines))
        return forced

    def height(self, first: int, last: int) -> float:
        """The height of rows first to last, the last one not counted."""
        return self.ends[last] - self.ends[first]

    def fitting(self, first: int, room: float) -> int:
        """The last cut that lies at most `room` below row `first`; `first` itself where there is none."""
        if room <= 0:
            return first
        reach = bisect_right(self.ends, self.ends[first] + room + 0.01) - 1
        at = bisect_right(self.cuts, reach) - 1
        return max(first, self.cuts[at])


def _loosen(lines: list[Line], forced: set[int]) -> bool:
    """Keeps cells that reach over a forced cut to their first row; whether there were any."""
    found = False
    for number, line in enumerate(lines):
        for box in line.boxes:
            if box.rows > 1 and any(cut in forced for cut in range(number + 1, number + box.rows)):
                box.rows = 1
                line.height = max(line.height, box.height)
                found = True
    return found


def _mark_through(lines: list[Line]) -> None:
    """Notes under which cells of each row no line is drawn."""
    for number, line in enumerate(lines):
        for box in line.boxes:
            for other in lines[number : number + box.rows - 1]:
                other.through.update(range(box.column, box.column + box.columns))


def _split_line(line: Line, layout: Layout, room: float) -> list[Line] | None:
    """A row in two, the first at most `room` high; None where not even a line of it fits."""
    room -= layout.pads[0] + layout.pads[2]
    first, rest = replace(line, boxes=[], rule=0.0), replace(line, boxes=[])
    for box in line.boxes:
        here, later = _split_flow(box.flow, layout.width(box), room)
        first.boxes.append(replace(box, flow=here, rows=1))
        rest.boxes.append(replace(box, flow=later, rows=1))
    return [first, rest] if any(box.flow for box in first.boxes) else None


def _split_flow(flow: list[Tagged], width: float, room: float) -> tuple[list[Tagged], list[Tagged]]:
    """What of a cell fits into `room`, and the rest."""
    for number, made in enumerate(flow):
        if made.height > room:
            parts = made.split(width, room)
            if len(parts) < 2:
                return flow[:number], flow[number:]
            return [*flow[:number], parts[0]], [*parts[1:], *flow[number + 1 :]]
        room -= made.height + made.style.spaceAfter
    return flow, []


def _measure(lines: list[Line], layout: Layout) -> None:
    """Gives every row its height: that of its highest cell; what spans rows makes the last of them higher."""
    above, _, below, _ = layout.pads
    for line in lines:
        for box in line.boxes:
            width = layout.width(box)
            box.height = sum(made.wrap(width, 1e6)[1] for made in box.flow) + _gaps(box.flow) + above + below
        line.height = max((box.height for box in line.boxes if box.rows == 1), default=above + below)
    for number, line in enumerate(lines):
        for box in line.boxes:
            if box.rows > 1:
                covered = lines[number : number + box.rows]
                missing = box.height - sum(other.height for other in covered)
                if box.height > layout.room / 2:
                    box.rows, line.height = 1, max(line.height, box.height)  # too high to keep its rows together
                else:
                    covered[-1].height += max(0.0, missing)


def _gaps(flow: list[Tagged]) -> float:
    """The room between the paragraphs of a cell."""
    return float(sum(made.style.spaceAfter for made in flow[:-1]))


class Grid(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """Rows in columns over as many pages as they need; `head` stands above them on every page, read aloud once.

    `whole` asks for all rows on one page, where a page can hold them.
    """

    def __init__(self, layout: Layout, lines: list[Line], head: list[Line] | None = None, whole: bool = False) -> None:
        super().__init__()
        self._of = _Measured(layout, head or [], lines)
        self._first = 0
        self._of.measure()
        self._last = len(self._of.lines)
        self._headed = True
        self._whole = whole

    def _piece(self, first: int, last: int) -> "Grid":
        """Some rows of the same grid."""
        piece = Grid.__new__(Grid)
        Flowable.__init__(piece)
        piece._of, piece._first, piece._last, piece._whole = self._of, first, last, False
        piece._headed = first == 0
        piece.spaceAfter = self.getSpaceAfter() if last == len(self._of.lines) else 0
        return piece

    def least(self) -> float:
        """The height without which the grid does not begin on a page: its head and two rows or groups, or all of it."""
        of = self._of
        last = len(of.lines) if self._whole else (of.cuts[min(2, len(of.cuts) - 1)] if of.cuts else 0)
        return min(of.head_height + of.height(0, last), of.layout.room * 0.6)

    def _top(self) -> bool:
        frame = getattr(self, "_frame", None)
        return frame is None or bool(frame._atTop)

    def _shows_head(self) -> bool:
        return bool(self._of.head) and (self._headed or self._top())

    @override
    def wrap(self, width: float, height: float) -> tuple[float, float]:
        of = self._of
        self.width = of.layout.starts[-1]
        self._draws_head = self._shows_head()
        self.height = of.height(self._first, self._last) + (of.head_height if self._draws_head else 0.0)
        return self.width, self.height

    @override
    def split(self, width: float, height: float) -> list[Any]:
        of = self._of
        room = height - (of.head_height if self._shows_head() else 0.0)
        top = self._top()
        if self._whole and not top and of.height(self._first, self._last) <= of.layout.room - of.head_height:
            return []
        at = min(of.fitting(self._first, room), self._last)
        if at > self._first:
            return [self._piece(self._first, at), self._piece(at, self._last)]
        return self._split_row(room, top)

    def _split_row(self, room: float, top: bool) -> list[Any]:
        """Splits the first row where no page could hold it whole; otherwise it goes to the next page."""
        of = self._of
        row = of.lines[self._first]
        if (row.height <= of.layout.room - of.head_height and not (top and row.height > room)) or room < LEAST:
            return []
        parts = _split_line(row, of.layout, room)
        if parts is None:
            return []
        _measure(parts, of.layout)
        of.lines[self._first : self._first + 1] = parts
        of.add_up()
        of.cuts = [cut + 1 if cut > self._first else cut for cut in of.cuts]
        of.cuts.insert(bisect_right(of.cuts, self._first), self._first + 1)
        return [self._piece(self._first, self._first + 1), self._piece(self._first + 1, self._last + 1)]

    @override
    def draw(self) -> None:
        if self.canv.blank:
            return
        of = self._of
        y = self.height
        if self._draws_head:
            for line in of.head:
                y = self._draw_line(line, y)
        for number in range(self._first, self._last):
            y = self._draw_line(of.lines[number], y)
            of.lines[number].boxes = []

    def _draw_line(self, line: Line, top: float) -> float:
        """Draws a row whose upper edge is at `top`; gives its lower edge."""
        canvas = self.canv
        below = top - line.height
        if line.tint:
            canvas.setFillColor(TINT)
            canvas.rect(0, below, self.width, line.height - 0.5, stroke=0, fill=1)  # not over the line above
        if line.rule:
            canvas.setStrokeColor(INK if line.rule > 0.5 else HAIR)
            canvas.setLineWidth(line.rule)
            self._draw_rule(line, below)
        layout = self._of.layout
        for box in line.boxes:
            y = top - layout.pads[0]
            for made in box.flow:
                y -= made.height
                made.drawOn(canvas, layout.starts[box.column] + layout.pads[3], y)
                y -= made.style.spaceAfter
        return below

    def _draw_rule(self, line: Line, y: float) -> None:
        """The line under a row, left out where a cell goes on below."""
        starts = self._of.layout.starts
        if not line.through:
            self.canv.line(0, y, self.width, y)
            return
        for column in range(len(starts) - 1):
            if column not in line.through:
                self.canv.line(starts[column], y, starts[column + 1], y)

"""Sheets: the paper a document stands on, its margins, and where text may stand; points from the lower left corner."""

from dataclasses import dataclass
from functools import cached_property

from reportlab.lib.pagesizes import A4, A5, A6
from reportlab.lib.units import mm
from reportlab.platypus import Frame

from desktop.documents.parts import Meta

PAPERS = {"A4": A4, "A5": A5, "A6": A6}
_MARGINS: dict[str, tuple[float, float, float, float]] = {
    "A4": (25 * mm, 20 * mm, 23 * mm, 25 * mm),
    "A5": (18 * mm, 14 * mm, 19 * mm, 16 * mm),
    "A6": (13 * mm, 9 * mm, 15 * mm, 10 * mm),
}
"""Top, right, bottom, left: from the paper's edge to the text; the foot stands in the bottom one."""


@dataclass(frozen=True)
class Sheet:
    """A sheet of paper of one size, standing or lying."""

    paper: str = "A4"
    landscape: bool = False

    @cached_property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        width, height = PAPERS[self.paper]
        return (height, width) if self.landscape else (width, height)

    @property
    def width(self) -> float:
        """From the left edge to the right."""
        return self.size[0]

    @property
    def height(self) -> float:
        """From the lower edge to the upper."""
        return self.size[1]

    @property
    def left(self) -> float:
        """Where lines begin."""
        return _MARGINS[self.paper][3]

    @property
    def line(self) -> float:
        """How long a line is."""
        return self.width - self.left - _MARGINS[self.paper][1]

    @property
    def bottom(self) -> float:
        """The lowest place of text."""
        return _MARGINS[self.paper][2]

    @property
    def room(self) -> float:
        """The height of text on every page but the first."""
        return self.height - _MARGINS[self.paper][0] - self.bottom

    def frame(self, top: float | None = None) -> Frame:
        """Where text may stand, from `top` below the upper edge (or the margin) down to the foot."""
        above = _MARGINS[self.paper][0] if top is None else top
        return Frame(self.left, self.bottom, self.line, self.height - above - self.bottom, 0, 0, 0, 0)


def sheet_of(meta: Meta) -> Sheet:
    """The sheet a document is printed on."""
    return Sheet(meta.paper, meta.landscape)

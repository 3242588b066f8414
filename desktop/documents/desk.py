"""Desk: where a story is written: the structure it builds, the flowables that claim it, styles and paper at hand."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.platypus import ActionFlowable, CondPageBreak, KeepTogether

from desktop.documents.flowables import Tagged
from desktop.documents.grid import PADS, Grid, Layout
from desktop.documents.metadata import language_tag
from desktop.documents.parts import Window
from desktop.documents.sheets import Sheet
from desktop.documents.structure import Node
from desktop.documents.styles import Styles, styles_for

SPACES = re.compile(r"[^\S\u00a0\u2007\u202f]+")
"""Space of any kind and length but what holds numbers together."""
_NUMBER = re.compile(r"(?<!\w)\+?\d{1,3}(?: \d{2,3}){1,4}(?!\w)")
"""A telephone number or another one in groups: it stays on one line."""


@dataclass
class Desk:
    """What the parts of a story are written with; `flow` collects what is set, `step` counts what has been written."""

    root: Node
    sheet: Sheet
    colour: str
    tight: int = 0
    window: Window | None = None
    step: Callable[[], None] = lambda: None
    flow: list[Any] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.styles: Styles = styles_for(self.sheet.line, self.tight)
        self.ink: Color = HexColor(self.colour)

    def layout(self, *shares: float, pads: tuple[float, float, float, float] = PADS) -> Layout:
        """Columns that take shares of the line."""
        whole = sum(shares) or 1.0
        return Layout(tuple(self.sheet.line * share / whole for share in shares), self.sheet.room, pads)

    def put_headed(self, head: Tagged | None, grid: Grid) -> None:
        """Sets a grid below a line that never stands without its first rows."""
        if head is not None:
            style = head.style
            high = head.wrap(self.sheet.line, self.sheet.room)[1] + style.spaceBefore + style.spaceAfter
            self.put(CondPageBreak(high + grid.getSpaceBefore() + grid.least()), head)
        self.put(grid)

    def put(self, *made: Any) -> None:
        """Sets flowables below what there is."""
        self.flow += made


def tongue(lang: str) -> str:
    """The language tag of a part that speaks another language, empty for one that does not."""
    return language_tag(lang) if lang else ""


def _held(found: "re.Match[str]") -> str:
    return found.group().replace(" ", "\u00a0")


def lines_of(text: str) -> str:
    """The lines of a plain text that hold something, without space at their ends or doubled inside."""
    text = _NUMBER.sub(_held, text)
    if "\n" not in text and "  " not in text and text.replace("\u00a0", " ").isprintable():
        return text.strip()
    return "\n".join(SPACES.sub(" ", line).strip() for line in text.splitlines() if line.strip())


def whole_height(flow: list[Any], width: float, room: float) -> float:
    """The height that flowables take below each other, of two spaces that meet the larger one."""
    high, above = 0.0, room  # no space at the head of a page
    for made in flow:
        if isinstance(made, KeepTogether):
            high += whole_height(made._content, width, room)
        elif not isinstance(made, ActionFlowable):
            high += max(made.getSpaceBefore() - above, 0.0) + made.wrap(width, room)[1] + made.getSpaceAfter()
            above = made.getSpaceAfter()
    return high


def least_height(made: Any, width: float, room: float) -> float:
    """The height without which a flowable does not begin on a page: some lines of a paragraph, a grid's first rows."""
    if isinstance(made, Tagged):
        height = float(made.wrap(width, 1e6)[1])
        return float(min(height, 3 * made.style.leading) + made.style.spaceBefore)
    if hasattr(made, "least"):
        return float(made.least())
    if isinstance(made, KeepTogether):
        return min(sum(float(piece.wrap(width, room)[1]) for piece in made._content), room)
    if isinstance(made, CondPageBreak):
        return float(made.height)
    if isinstance(made, ActionFlowable):
        return 0.0
    return min(float(made.wrap(width, room)[1]), room)

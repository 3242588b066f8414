"""Drawings: pictures of lines, boxes and words as plain data, for plots and charts; no Qt, no ReportLab.

Measures are points from the upper left corner, y grows downwards. A colour is #rrggbb or one of the paper's own: ink,
faint, hair, tint, paper, accent (the municipality's). An empty colour draws nothing.
"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str = "ink"
    thickness: float = 0.5
    dashed: bool = False


@dataclass(frozen=True)
class Box:
    """A rectangle with its upper left corner at x, y; `radius` rounds its corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    line: str = "ink"
    thickness: float = 0.5
    radius: float = 0.0


@dataclass(frozen=True)
class Circle:
    """A circle around x, y."""

    x: float
    y: float
    radius: float
    fill: str = ""
    line: str = "ink"
    thickness: float = 0.5


@dataclass(frozen=True)
class Polygon:
    """Points joined by straight lines; `closed` joins the last with the first and may be filled."""

    points: tuple[tuple[float, float], ...]
    fill: str = ""
    line: str = "ink"
    thickness: float = 0.5
    closed: bool = True
    dashed: bool = False


@dataclass(frozen=True)
class Words:
    """A short text whose base line begins, is centred or ends at x, y; cut with an ellipsis at `room` points."""

    x: float
    y: float
    text: str
    size: float = 8.5
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False
    colour: str = "ink"
    room: float = 0.0
    upright: bool = False
    """Whether the text runs from below upwards."""


Shape = Line | Box | Circle | Polygon | Words


@dataclass(frozen=True)
class Drawing:
    """Shapes on a sheet of a size in points, drawn in order."""

    width: float
    height: float
    shapes: tuple[Shape, ...]

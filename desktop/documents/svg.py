"""SVG: a drawing as a file that other programs open; the letters stay text, in Plex Sans or what comes nearest."""

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from desktop.documents.drawing import Box, Circle, Drawing, Line, Polygon, Shape, Words

INKS: Mapping[str, str] = {
    "ink": "#14262C",
    "faint": "#41545B",
    "hair": "#C6D0D4",
    "tint": "#F2F5F6",
    "paper": "#FFFFFF",
    "accent": "#0B5B6C",
}
"""What the names of the paper's own colours stand for."""


def svg(drawing: Drawing, title: str = "", ground: str = "#FFFFFF", margin: float = 4.0) -> str:
    """A drawing as SVG on a ground, with a margin; the title is read aloud for it."""
    wide, high = drawing.width + 2 * margin, drawing.height + 2 * margin
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{-margin:g} {-margin:g} {wide:g} {high:g}" '
        f'width="{wide * 8:g}" height="{high * 8:g}" role="img">'
    )
    told = f"<title>{escape(title)}</title>" if title else ""
    paper = f'<rect x="{-margin:g}" y="{-margin:g}" width="{wide:g}" height="{high:g}" fill="{ground}"/>'
    return "\n".join((head, told, paper, *(_shape(each) for each in drawing.shapes), "</svg>\n"))


def ink(name: str) -> str:
    """A colour of a drawing as #rrggbb; "none" for none."""
    return INKS.get(name, name) or "none"


def _shape(shape: Shape) -> str:
    """One shape as an element."""
    match shape:
        case Line():
            ends = f'x1="{shape.x1:.3f}" y1="{shape.y1:.3f}" x2="{shape.x2:.3f}" y2="{shape.y2:.3f}"'
            return f"<line {ends} {_pen(shape.colour, shape.thickness, shape.dashed)}/>"
        case Box():
            place = f'x="{shape.x:.3f}" y="{shape.y:.3f}" width="{shape.width:.3f}" height="{shape.height:.3f}"'
            return f'<rect {place} rx="{shape.radius:g}" {_pen(shape.line, shape.thickness)} fill="{ink(shape.fill)}"/>'
        case Circle():
            place = f'cx="{shape.x:.3f}" cy="{shape.y:.3f}" r="{shape.radius:.3f}"'
            return f'<circle {place} {_pen(shape.line, shape.thickness)} fill="{ink(shape.fill)}"/>'
        case Polygon():
            points = " ".join(f"{x:.3f},{y:.3f}" for x, y in shape.points)
            name, fill = ("polygon", ink(shape.fill)) if shape.closed else ("polyline", "none")
            return f'<{name} points="{points}" {_pen(shape.line, shape.thickness, shape.dashed)} fill="{fill}"/>'
        case Words():
            return _words(shape)


def _words(shape: Words) -> str:
    """A text; one that is too long for its room is pressed together rather than cut."""
    turned = f' transform="rotate(-90 {shape.x:.3f} {shape.y:.3f})"' if shape.upright else ""
    tight = ""
    if shape.room and len(shape.text) * shape.size * 0.56 > shape.room:
        tight = f' textLength="{shape.room:.3f}" lengthAdjust="spacingAndGlyphs"'
    face = quoteattr("IBM Plex Sans, Noto Sans, Arial, sans-serif")
    return (
        f'<text x="{shape.x:.3f}" y="{shape.y:.3f}" font-family={face} font-size="{shape.size:g}" '
        f'font-weight="{600 if shape.bold else 400}" text-anchor="{shape.anchor}" fill="{ink(shape.colour)}"'
        f"{turned}{tight}>{escape(shape.text)}</text>"
    )


def _pen(colour: str, thickness: float, dashed: bool = False) -> str:
    """How a line is drawn."""
    dashes = f' stroke-dasharray="{3 * thickness * 2:g} {2 * thickness * 2:g}"' if dashed else ""
    return f'stroke="{ink(colour)}" stroke-width="{thickness if colour else 0:g}"{dashes}'

"""Figures: pictures and drawings on paper, each one element of the structure with its alternative text."""

import io
import warnings
from typing import Any

from PIL import Image, UnidentifiedImageError
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable
from typing_extensions import override

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.documents import fonts
from desktop.documents.drawing import Box, Circle, Drawing, Line, Polygon, Shape, Words
from desktop.documents.structure import Node
from desktop.documents.styles import FAINT, HAIR, INK, TINT

MOST_PIXELS = 60_000_000
_LARGEST = (2000, 2000)
"""Pixels that are enough for a whole page at 250 to the inch."""
_DASH = [3, 2]


class FigureOf(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A picture or drawing of a size in points; all that it paints belongs to its Figure node."""

    def __init__(self, node: Node, shown: "Picture | Sketch", size: tuple[float, float]) -> None:
        super().__init__()
        self.node = node
        self.shown = shown
        self.width, self.height = size
        self.hAlign = "LEFT"

    @override
    def draw(self) -> None:
        canvas = self.canv
        left, low = canvas.absolutePosition(0, 0)
        box = f"[{left:.2f} {low:.2f} {left + self.width:.2f} {low + self.height:.2f}]"
        self.node.attributes = {"Placement": "/Block", "BBox": box}
        with canvas.within(canvas.claim(self.node)):
            canvas.saveState()
            self.shown.draw(canvas, self.width, self.height)
            canvas.restoreState()


class Picture:
    """A PNG or JPEG file's content, made fit for print."""

    def __init__(self, data: bytes) -> None:
        self.file, self.size = _fit_for_print(data)

    def draw(self, canvas: Any, width: float, height: float) -> None:
        """Paints the picture at the origin."""
        canvas.drawImage(ImageReader(self.file), 0, 0, width, height)


class Sketch:
    """A drawing, scaled to the width it is given; `accent` is the municipality's colour, made readable."""

    def __init__(self, drawing: Drawing, accent: str) -> None:
        self.drawing = drawing
        self.size = (max(drawing.width, 1.0), max(drawing.height, 1.0))
        self._colours = {"ink": INK, "faint": FAINT, "hair": HAIR, "tint": TINT, "paper": HexColor("#FFFFFF")}
        self._colours["accent"] = HexColor(accent)

    def draw(self, canvas: Any, width: float, height: float) -> None:
        """Paints the shapes in order; in a drawing y grows downwards, on paper upwards."""
        canvas.scale(width / self.size[0], height / self.size[1])
        for shape in self.drawing.shapes:
            self._shape(canvas, shape)

    def _colour(self, name: str) -> Color | None:
        return (self._colours.get(name) or HexColor(name)) if name else None

    def _shape(self, canvas: Any, shape: Shape) -> None:
        high = self.size[1]
        match shape:
            case Line():
                self._pen(canvas, shape.colour, shape.thickness, shape.dashed)
                canvas.line(shape.x1, high - shape.y1, shape.x2, high - shape.y2)
            case Box():
                how = self._pens(canvas, shape.line, shape.fill, shape.thickness)
                low = high - shape.y - shape.height
                place = (shape.x, low, shape.width, shape.height)
                if shape.radius:
                    canvas.roundRect(*place, shape.radius, **how)
                else:
                    canvas.rect(*place, **how)
            case Circle():
                how = self._pens(canvas, shape.line, shape.fill, shape.thickness)
                canvas.circle(shape.x, high - shape.y, shape.radius, **how)
            case Polygon():
                self._polygon(canvas, shape)
            case Words():
                self._words(canvas, shape)

    def _polygon(self, canvas: Any, shape: Polygon) -> None:
        if len(shape.points) < 2:
            return
        how = self._pens(canvas, shape.line, shape.fill if shape.closed else "", shape.thickness, shape.dashed)
        path = canvas.beginPath()
        path.moveTo(shape.points[0][0], self.size[1] - shape.points[0][1])
        for x, y in shape.points[1:]:
            path.lineTo(x, self.size[1] - y)
        if shape.closed:
            path.close()
        canvas.drawPath(path, **how)

    def _words(self, canvas: Any, shape: Words) -> None:
        face = fonts.SANS_BOLD if shape.bold else fonts.SANS
        said = fonts.fit(shape.text, face)
        if shape.room:
            said = shortened(said, face, shape.size, shape.room)
        canvas.saveState()
        canvas.setFillColor(self._colour(shape.colour) or INK)
        canvas.setFont(face, shape.size)
        canvas.transform(1, 0, 0, 1, shape.x, self.size[1] - shape.y)
        if shape.upright:
            canvas.rotate(90)
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}[shape.anchor]
        canvas.drawString(-share * stringWidth(said, face, shape.size), 0, said)
        canvas.restoreState()

    def _pen(self, canvas: Any, colour: str, thickness: float, dashed: bool = False) -> None:
        canvas.setStrokeColor(self._colour(colour) or INK)
        canvas.setLineWidth(thickness)
        canvas.setDash(_DASH if dashed else [])

    def _pens(self, canvas: Any, line: str, fill: str, thickness: float, dashed: bool = False) -> dict[str, int]:
        """Sets pen and brush; what is to be stroked and filled."""
        self._pen(canvas, line, thickness, dashed)
        canvas.setFillColor(self._colour(fill) or INK)
        return {"stroke": int(bool(line)), "fill": int(bool(fill))}


def shortened(text: str, face: str, size: float, room: float) -> str:
    """Text cut with an ellipsis so that it takes at most `room` points."""
    text = text[:300]
    if stringWidth(text, face, size) <= room:
        return text
    while text and stringWidth(text + "…", face, size) > room:
        text = text[:-1]
    return text.rstrip() + "…"


def _fit_for_print(data: bytes) -> tuple[io.BytesIO, tuple[float, float]]:
    """The picture as a file in RGB without transparency, and its size in points at 150 to the inch."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
                return _flattened(picture)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise _problem(translate("Figure", "The file is damaged or not a picture.")) from error


def _flattened(picture: Any) -> tuple[io.BytesIO, tuple[float, float]]:
    """Reads, shrinks and lays a picture on white; what came as a photograph stays one."""
    if picture.width * picture.height > MOST_PIXELS:
        raise _problem(translate("Figure", "The picture has too many pixels."))
    size = (picture.width * 0.48, picture.height * 0.48)
    photograph = picture.format == "JPEG"
    picture.draft("RGB", _LARGEST)
    picture.load()
    small = picture.convert("RGB" if photograph else "RGBA")
    small.thumbnail(_LARGEST)
    if not photograph:
        paper = Image.new("RGBA", small.size, "white")
        paper.alpha_composite(small)
        small = paper.convert("RGB")
    file = io.BytesIO()
    small.save(file, "JPEG" if photograph else "PNG", **({"quality": 88} if photograph else {}))
    file.seek(0)
    return file, size


def _problem(text: str) -> Problem:
    """A problem with a picture, with what to do about it."""
    title = translate("Figure", "The picture cannot be used")
    return Problem(title, text, translate("Figure", "Choose a PNG or JPEG file."))

"""Workshop: paints a drawing of plain data with Qt, on the screen or as PNG."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF

from desktop.documents.drawing import Box, Circle, Drawing, Line, Polygon, Shape, Words
from desktop.documents.svg import ink
from desktop.workshop.view.pictures.canvas import FINE, letters, measure


def paint(painter: QPainter, drawing: Drawing, area: QRectF) -> None:
    """Paints a drawing as wide as an area, from its upper left corner."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.translate(area.topLeft())
    scale = area.width() / drawing.width
    painter.scale(scale, scale)
    for shape in drawing.shapes:
        _shape(painter, shape)
    painter.restore()


def png(drawing: Drawing, width: int, ground: str = "#FFFFFF") -> bytes:
    """A drawing as PNG, so many pixels wide, with a margin around it."""
    margin = round(width * 0.03)
    height = round((width - 2 * margin) * drawing.height / drawing.width) + 2 * margin
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint(painter, drawing, QRectF(margin, margin, width - 2 * margin, height - 2 * margin))
    painter.end()
    kept = QByteArray()
    file = QBuffer(kept)
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(file, "PNG")  # type: ignore[call-overload]  # the stubs know only file names
    return bytes(kept.data())


def extent(shape: Words) -> QRectF:
    """Where a text stands: from its ascenders to its descenders, in the drawing's units."""
    metrics = measure(shape.size, shape.bold)
    width = metrics.horizontalAdvance(_told(shape)) / FINE
    left = shape.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[shape.anchor] * width
    tight = metrics.tightBoundingRect("Åplg")
    return QRectF(left, shape.y + tight.top() / FINE, width, tight.height() / FINE)


def _shape(painter: QPainter, shape: Shape) -> None:
    """Paints one shape."""
    match shape:
        case Line():
            painter.setPen(_pen(shape.colour, shape.thickness, shape.dashed))
            painter.drawLine(QLineF(shape.x1, shape.y1, shape.x2, shape.y2))
        case Box():
            _dress(painter, shape.line, shape.fill, shape.thickness)
            painter.drawRoundedRect(QRectF(shape.x, shape.y, shape.width, shape.height), shape.radius, shape.radius)
        case Circle():
            _dress(painter, shape.line, shape.fill, shape.thickness)
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
        case Polygon():
            _dress(painter, shape.line, shape.fill if shape.closed else "", shape.thickness, shape.dashed)
            points = QPolygonF([QPointF(x, y) for x, y in shape.points])
            if shape.closed:
                painter.drawPolygon(points)
            else:
                painter.drawPolyline(points)
        case Words():
            _words(painter, shape)


def _words(painter: QPainter, shape: Words) -> None:
    """Paints a text; letters are set in FINE pixels to the unit."""
    painter.save()
    painter.translate(shape.x, shape.y)
    painter.scale(1 / FINE, 1 / FINE)
    if shape.upright:
        painter.rotate(-90)
    painter.setFont(letters(shape.size, shape.bold))
    painter.setPen(QColor(ink(shape.colour)))
    told = _told(shape)
    width = measure(shape.size, shape.bold).horizontalAdvance(told)
    painter.drawText(QPointF(-{"start": 0.0, "middle": 0.5, "end": 1.0}[shape.anchor] * width, 0), told)
    painter.restore()


def _told(shape: Words) -> str:
    """The text as it fits into its room."""
    if not shape.room:
        return shape.text
    return measure(shape.size, shape.bold).elidedText(shape.text, Qt.TextElideMode.ElideRight, round(shape.room * FINE))


def _dress(painter: QPainter, line: str, fill: str, thickness: float, dashed: bool = False) -> None:
    """Takes the pen and the brush of a shape."""
    painter.setPen(_pen(line, thickness, dashed) if line else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QBrush(QColor(ink(fill))) if fill else QBrush(Qt.BrushStyle.NoBrush))


def _pen(colour: str, thickness: float, dashed: bool = False) -> QPen:
    """The pen of a line."""
    made = QPen(QColor(ink(colour)), thickness)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashed:
        made.setDashPattern([3, 2])
    return made

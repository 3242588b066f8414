"""Painted: the bases of widgets that draw themselves; they measure and draw anew whenever the look changes."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QStaticText, QTransform
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.theme import look

_RESTYLING = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
_KEPT = 2048
"""Texts that are kept as they were measured and laid."""


def restyled(event: QEvent) -> bool:
    """Whether an event says that colours, fonts or the text size have changed."""
    return event.type() in _RESTYLING


@dataclass(frozen=True)
class _Laid:
    """A line of text as it is drawn: its glyphs, its width and height, and whether it had to be cut."""

    glyphs: QStaticText
    wide: float
    high: float
    cut: bool


@lru_cache(_KEPT)
def text_width(font: QFont, text: str) -> int:
    """The width a text takes, in whole pixels, rounded up."""
    return int(QFontMetricsF(font).horizontalAdvance(text)) + 1


def draw_text(painter: QPainter, area: QRectF, text: str, align: Qt.AlignmentFlag = LEFT) -> bool:
    """Draws a text on one line, cut with … where it does not fit; says whether it was cut."""
    laid = _laid(painter.font(), text, int(area.width()) + 1)
    left = area.x()
    if align != LEFT:
        left += (area.width() - laid.wide) / (1 if align == RIGHT else 2)
    painter.drawStaticText(QPointF(left, area.y() + (area.height() - laid.high) / 2), laid.glyphs)
    return laid.cut


@lru_cache(_KEPT)
def _laid(font: QFont, text: str, room: int) -> _Laid:
    """A text as it is drawn in a font, cut where it is wider than the room: lists draw the same words at every key."""
    metrics, glyphs = QFontMetricsF(font), QStaticText(text)
    glyphs.setTextFormat(Qt.TextFormat.PlainText)
    glyphs.prepare(QTransform(), font)
    cut = glyphs.size().width() > room
    if cut:
        glyphs.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
        glyphs.prepare(QTransform(), font)
    return _Laid(glyphs, glyphs.size().width(), metrics.height(), cut)


def round_corners(window: QWidget) -> None:
    """Lets the corners of a pop-up be round: its window is see-through, only what the style sheet draws is seen."""
    if not look().high_contrast:
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        window.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)


def smooth(widget: QWidget) -> QPainter:
    """A painter for a widget with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


class Painted(QWidget):
    """A widget that draws itself and is as big as its sizeHint says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def refit(self) -> None:
        """Measures and draws anew."""
        self.updateGeometry()
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self.refit()


class PaintedButton(QAbstractButton):
    """A button that draws itself: mouse, Space and Enter press it; `hovered` is for the painting."""

    hover_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def refit(self) -> None:
        """Measures and draws anew."""
        self.updateGeometry()
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self.refit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSING:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._set_hovered(True)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(False)

    def _set_hovered(self, hovered: bool) -> None:
        self.hovered = hovered
        self.hover_changed.emit(hovered)
        self.update()

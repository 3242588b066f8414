"""Painted: the bases of widgets that draw themselves; they measure and draw anew whenever the look changes."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.theme import look

_RESTYLING = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange)
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


def restyled(event: QEvent) -> bool:
    """Whether an event says that colours, fonts or the text size have changed."""
    return event.type() in _RESTYLING


def text_width(font: QFont, text: str) -> int:
    """The width a text takes, in whole pixels, rounded up."""
    return int(QFontMetricsF(font).horizontalAdvance(text)) + 1


def draw_text(painter: QPainter, area: QRectF, text: str, align: Qt.AlignmentFlag = LEFT) -> bool:
    """Draws a text on one line, cut with … where it does not fit; says whether it was cut."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
    painter.drawText(area, align | Qt.TextFlag.TextSingleLine, shown)
    return shown != text


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

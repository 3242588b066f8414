"""Segmented: a choice of two to four words side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui.fonts import font
from desktop.ui.painted import CENTER, restyled, smooth, text_width
from desktop.ui.theme import look


class Segmented(QWidget):
    """A choice of two to four words side by side; they are radio buttons, so arrow keys move the choice."""

    chosen = Signal(int)

    def __init__(self, texts: Sequence[str], current: int = 0) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(3, 3, 3, 3)
        inside.setSpacing(0)
        self._parts = tuple(_Segment(text) for text in texts)
        for at, part in enumerate(self._parts):
            part.setChecked(at == current)
            part.clicked.connect(lambda _checked=False, at=at: self._choose(at))
            inside.addWidget(part)
        self._at = current

    def current(self) -> int:
        """The place of the chosen word."""
        return self._at

    def set_current(self, at: int) -> None:
        """Shows another choice without telling anybody."""
        self._at = at
        self._parts[at].setChecked(True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setPen(look().color("line2"))
        painter.setBrush(look().color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look().px(7), look().px(7))

    def _choose(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self.chosen.emit(at)


class _Segment(QRadioButton):
    """One word of a segmented choice."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self._word = text
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(text_width(font(13, 600), self._word) + look().px(28), look().px(32))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, on = smooth(self), self.isChecked()
        area = QRectF(self.rect())
        if on:
            painter.setPen(look().color("ink" if look().high_contrast else "line2"))
            painter.setBrush(look().color("surface"))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), look().px(5), look().px(5))
        painter.setPen(look().color("disabled" if not self.isEnabled() else "ink" if on else "ink2"))
        painter.setFont(font(13, 600 if on else 400))
        painter.drawText(area, CENTER, self._word)

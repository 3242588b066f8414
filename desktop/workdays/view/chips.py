"""Calendar: how entries are painted; hundreds at a time, so what they share is worked out once."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.painted import LEFT, RIGHT
from desktop.ui.theme import look
from desktop.workdays.view.diary import Chip

_ONE_LINE = LEFT | Qt.TextFlag.TextSingleLine
_AT_RIGHT = RIGHT | Qt.TextFlag.TextSingleLine


class ChipPainter:
    """Paints entries: movable ones have an accent edge, unsettled ones a broken frame, a conflict its triangle."""

    def __init__(self, painter: QPainter) -> None:
        self._painter, shown = painter, look()
        self._radius, self._edge, self._icon = shown.px(4), shown.px(3), shown.px(7)
        self._left, self._text, self._right = shown.px(8), shown.px(27), shown.px(8)
        self._gap, self._least = shown.px(6), shown.px(60)
        self._accent, self._ink, self._ink2 = (shown.color(role) for role in ("accent", "ink", "ink2"))
        self._open, self._firm, self._quiet = (shown.color(role) for role in ("surface", "accent_soft", "hover"))
        self._none = QPen(shown.color("line2"), 1) if shown.high_contrast else QPen(Qt.PenStyle.NoPen)
        self._broken, self._picked = QPen(self._accent, 1, Qt.PenStyle.DashLine), QPen(self._accent, 2)
        self._font = font(12, 500)
        self._metrics = QFontMetrics(self._font)
        self._clocks: dict[int, int] = {}

    def paint(self, area: QRectF, chip: Chip, picked: bool = False) -> None:
        """Paints one entry."""
        painter, entry = self._painter, chip.entry
        strong = entry.movable and not entry.tentative
        painter.setPen(self._picked if picked else self._broken if entry.tentative else self._none)
        painter.setBrush(self._open if entry.tentative else self._firm if strong else self._quiet)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)
        if strong:
            painter.fillRect(QRectF(area.x(), area.y() + 1, self._edge, area.height() - 2), self._accent)
        icon, role = ("triangle-alert", "warn") if entry.conflict else (chip.icon, "ink2")
        draw_icon(painter, icon, area.x() + self._left, area.center().y() - self._icon, 14, role)
        words = area.adjusted(self._text, 0, -self._right, 0)
        painter.setFont(self._font)
        if chip.clock:
            self._paint_clock(words, chip.clock)
        painter.setPen(self._ink)
        shown = self._metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
        painter.drawText(words, _ONE_LINE, shown)

    def _paint_clock(self, words: QRectF, clock: str) -> None:
        """The time at the right, where there is room for it; digits are all as wide."""
        wide = self._clocks.get(len(clock))
        if wide is None:
            wide = self._clocks[len(clock)] = self._metrics.horizontalAdvance(clock) + 1
        if words.width() > wide + self._least:
            self._painter.setPen(self._ink2)
            self._painter.drawText(words, _AT_RIGHT, clock)
            words.setRight(words.right() - wide - self._gap)

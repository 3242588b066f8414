"""Overview: the painted lines of its cards: what waits, comes or was sent; each a button that opens a record."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.paint import PillStyle, TickCount, paint_pill, paint_ticks, pill_width, ticks_width
from desktop.ui.painted import CENTER, RIGHT, PaintedButton, draw_text, smooth, text_width
from desktop.ui.theme import look

_DUE, _PILL, _BROAD, _CLOSE = 150, 200, 640, 380


@dataclass(frozen=True)
class Line:
    """What a line shows; `day` (weekday, number) takes the place of the icon, `edge` paints the overdue edge."""

    title: str
    under: str
    icon: str = ""
    icon_role: str = "ink2"
    pill: tuple[PillStyle, str] | None = None
    right: str = ""
    right_role: str = "ink"
    ticks: TickCount | None = None
    agreed: bool = False
    day: tuple[str, str] | None = None
    edge: bool = False
    spoken: str = ""
    columns: bool = False


class LineButton(PaintedButton):
    """One line; Enter and a click open it, ↑↓ go to its neighbours."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("focus_radius", 6)
        self.setText(line.title)
        parts = (line.title, line.under, line.pill[1] if line.pill else "", line.spoken or line.right)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip("\n".join(part for part in (line.title, line.under) if part))

    @override
    def sizeHint(self) -> QSize:
        high = 82 if self._has_pill_below() else 64 if self._is_narrow() and self.line.columns else 54
        return QSize(look().px(420), look().px(high))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if (step := steps.get(Qt.Key(event.key()))) is not None:
            self._go(step)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        line, middle = self.line, look().px(27) if self._has_pill_below() else self.height() / 2
        if self.hovered:
            painter.fillRect(self.rect(), look().color("hover"))
        if line.edge:
            painter.fillRect(QRectF(0, 0, px(4), self.height()), look().color("danger"))
        left = float(px(20))
        if line.day:
            left = self._paint_day(painter, left)
        elif line.icon:
            draw_icon(painter, line.icon, left, middle - px(10), 20, line.icon_role)
            left += px(36)
        stop = self._paint_right(painter, middle)
        painter.setFont(font(14, 500))
        painter.setPen(look().color("ink"))
        above = px(21) if line.under else px(11)
        draw_text(painter, QRectF(left, middle - above, stop - left - px(12), px(22)), line.title)
        painter.setFont(font(13))
        painter.setPen(look().color("ink2"))
        draw_text(painter, QRectF(left, middle, stop - left - px(12), px(20)), line.under)
        painter.setPen(look().color("line"))
        painter.drawLine(int(left), self.height() - 1, self.width() - px(20), self.height() - 1)

    def _paint_day(self, painter: QPainter, left: float) -> float:
        """The day as a small leaf of a calendar."""
        px, day = look().px, self.line.day
        assert day is not None
        middle = px(30) if self._has_pill_below() else self.height() / 2
        area = QRectF(left, middle - px(20), px(44), px(40))
        painter.setPen(look().color("line2"))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(area, px(6), px(6))
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        painter.drawText(QRectF(area.x(), area.y() + px(2), area.width(), px(16)), CENTER, day[0])
        painter.setFont(font(15, 600))
        painter.setPen(look().color("ink"))
        painter.drawText(QRectF(area.x(), area.y() + px(17), area.width(), px(20)), CENTER, day[1])
        return left + px(58)

    def _paint_right(self, painter: QPainter, middle: float) -> float:
        """Words at the right, with ticks below and the pill before; gives where the title must stop."""
        px, line = look().px, self.line
        end = float(self.width() - px(20))
        if not line.columns:
            return self._paint_words(painter, middle, end)
        narrow = self._is_narrow()
        x = end - px(_DUE) + px(14)
        lifted = px(10) if line.ticks or line.agreed else 0
        painter.setFont(font(13, 600))
        painter.setPen(look().color(line.right_role))
        draw_text(painter, QRectF(x, middle - px(10) - lifted, end - x, px(20)), line.right)
        if line.ticks:
            shown = line.ticks if ticks_width(line.ticks) <= end - x else TickCount(10, 10, 2)
            paint_ticks(painter, x, middle + px(10), shown)
        elif line.agreed:
            draw_icon(painter, "handshake", x, middle + px(2), 16, "ink2")
        if line.pill is None or narrow:
            return x
        paint_pill(painter, x - px(_PILL) + px(8), middle, *line.pill)
        return x - px(_PILL)

    def _paint_words(self, painter: QPainter, middle: float, end: float) -> float:
        """A pill or words at the right of a line without columns."""
        px, line = look().px, self.line
        if line.pill and self._has_pill_below():
            paint_pill(painter, px(78) if line.day else px(56), px(64), *line.pill)
            return end
        if line.pill:
            width = pill_width(line.pill[1])
            paint_pill(painter, end - width, middle, *line.pill)
            return end - width
        painter.setFont(font(13, 600))
        width = text_width(painter.font(), line.right)
        painter.setPen(look().color(line.right_role))
        draw_text(painter, QRectF(end - width, middle - px(10), width, px(20)), line.right, RIGHT)
        return end - width

    def _has_pill_below(self) -> bool:
        """Whether a line without columns has its pill below its words: beside them there is too little room."""
        return self.line.pill is not None and not self.line.columns and self.width() < look().px(_CLOSE)

    def _is_narrow(self) -> bool:
        return self.width() < look().px(_BROAD)

    def _go(self, step: int) -> None:
        window = self.parentWidget()
        mine = window.findChildren(LineButton) if window else []
        at = mine.index(self) + step if self in mine else -1
        if 0 <= at < len(mine):
            mine[at].setFocus(Qt.FocusReason.TabFocusReason)


def stacked(widgets: Sequence[QWidget]) -> QWidget:
    """Widgets one below the other without a gap."""
    made = QWidget()
    inside = QVBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(0)
    for each in widgets:
        inside.addWidget(each)
    return made

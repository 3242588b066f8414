"""Overview: plots with a row for each group: bars of counts, and medians with the 90th percentile on one axis."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.overview.words import limit_text
from desktop.ui.fonts import font
from desktop.ui.painted import CENTER, LEFT, RIGHT, Painted, draw_text, smooth, text_width
from desktop.ui.spoken import announce
from desktop.ui.theme import look

_ROW, _TOP, _NAMED, _FOOT, _EDGE, _GAP = 28, 6, 26, 44, 20, 12
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000)
_MOST_STEPS, _LEAST = 5, 90


@dataclass(frozen=True)
class PlotRow:
    """A group: its name, its value and the further one on the same axis, its words at the right, and its list."""

    name: str
    value: float | None
    further: float | None = None
    said: str = ""
    opens: Callable[[], object] | None = None


class RowPlot(Painted):
    """Rows on one axis; ↑↓ go through them, Enter and a click open the list that a row counts."""

    def __init__(
        self, rows: Sequence[PlotRow], title: str, unit: str, legend: tuple[str, str] = ("", ""), limit: int = 0
    ) -> None:
        super().__init__()
        self.rows, self.unit, self.legend, self.limit = tuple(rows), unit, legend, limit
        self._above = _NAMED if limit else _TOP
        self._at = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(f"{each.name}: {each.said}" for each in self.rows))

    @property
    def top(self) -> int:
        """The end of the axis: a whole number of its steps."""
        most = max((each for row in self.rows for each in (row.value or 0, row.further or 0)), default=0)
        step = self.step
        return max(-(-int(max(most, self.limit) + 0.999) // step) * step, step)

    @property
    def step(self) -> int:
        """What lies between two lines of the axis."""
        most = max([self.limit, *(max(row.value or 0, row.further or 0) for row in self.rows)])
        return next((each for each in _STEPS if most <= each * _MOST_STEPS), _STEPS[-1])

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(420), look().px(self._above + _FOOT + _ROW * max(len(self.rows), 1)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(260), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        if self.hasFocus() and self._at >= 0:
            px = look().px
            painter.setPen(QPen(look().color("focus"), 2))
            painter.setBrush(look().color("selected"))
            row = QRectF(px(6), px(self._above) + px(_ROW) * self._at, self.width() - px(12), px(_ROW))
            painter.drawRoundedRect(row, px(4), px(4))
        self.paint(painter, self.width(), self.height())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._choose(max(self._at, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self._choose(max(0, min(self._at + steps[Qt.Key(event.key())], len(self.rows) - 1)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self._at)
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._row_at(event.position().y())
        can = at >= 0 and self.rows[at].opens is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if can else Qt.CursorShape.ArrowCursor)
        self.setToolTip(f"{self.rows[at].name}: {self.rows[at].said}" if at >= 0 else "")

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._open(self._row_at(event.position().y()))

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Draws the plot on any painter: the screen, a picture file or a printer."""
        px = look().px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(13))
        names = max((text_width(painter.font(), each.name) for each in self.rows), default=0)
        names = min(names, int(width * 0.4))
        said = max((text_width(painter.font(), each.said) for each in self.rows), default=0)
        room = width - 2 * px(_EDGE) - 2 * px(_GAP) - said
        names = min(names, max(int(room - px(_LEAST)), px(60)))
        left = px(_EDGE) + names + px(_GAP)
        area = QRectF(left, px(self._above), max(room - names, px(40)), px(_ROW) * len(self.rows))
        self._paint_axis(painter, area)
        for at, row in enumerate(self.rows):
            line = QRectF(px(_EDGE), area.top() + px(_ROW) * at, names, px(_ROW))
            painter.setFont(font(13))
            painter.setPen(look().color("ink"))
            draw_text(painter, line, row.name)
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(area.right() + px(_GAP), line.top(), said, px(_ROW)), row.said, RIGHT)
            if row.value is not None:
                self._paint_row(painter, area, line.center().y(), row)
        self._paint_foot(painter, QRectF(px(_EDGE), height - px(22), width - 2 * px(_EDGE), px(18)))

    def _paint_axis(self, painter: QPainter, area: QRectF) -> None:
        px = look().px
        painter.setFont(font(12))
        numbers = range(0, self.top + 1, self.step)
        apart = area.width() / max(len(numbers) - 1, 1)
        told = max(1, -(-px(30) // max(int(apart), 1)))  # every how many lines there is room for a number
        for at, number in enumerate(numbers):
            x = self._x(area, number)
            painter.setPen(QPen(look().color("line"), 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + px(3)))
            painter.setPen(look().color("ink2"))
            if at % told == 0:
                draw_text(painter, QRectF(x - px(24), area.bottom() + px(2), px(48), px(18)), str(number), CENTER)
        if self.limit:
            x, words = self._x(area, self.limit), limit_text(self.limit)
            painter.setPen(QPen(look().color("ink2"), 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, area.top() - px(4)), QPointF(x, area.bottom()))
            painter.setFont(font(12, 500))
            wide = text_width(painter.font(), words)
            start = min(max(x - wide / 2, px(_EDGE)), area.right() - wide + px(80))
            draw_text(painter, QRectF(start, area.top() - px(24), wide + 2, px(18)), words)

    def _paint_row(self, painter: QPainter, area: QRectF, y: float, row: PlotRow) -> None:
        """A bar from nothing to the value; or, with a further value, a dot, a line and an open square."""
        px, x = look().px, self._x(area, row.value or 0)
        if row.further is None and not self.legend[1]:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("accent"))
            painter.drawRect(QRectF(area.left(), y - px(6), max(x - area.left(), 1.0), px(12)))
            return
        further = self._x(area, row.further if row.further is not None else row.value or 0)
        painter.setPen(QPen(look().color("ink2"), 1.4))
        painter.drawLine(QPointF(x, y), QPointF(further, y))
        _dot(painter, QPointF(x, y))
        _square(painter, QPointF(further, y))

    def _paint_foot(self, painter: QPainter, area: QRectF) -> None:
        """The unit of the axis, and what dot and square mean."""
        px, middle = look().px, area.center().y()
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        draw_text(painter, area, self.unit, LEFT)
        x = area.left() + text_width(painter.font(), self.unit) + px(20)
        for mark, words in zip((_dot, _square), self.legend, strict=True):
            if words:
                mark(painter, QPointF(x + px(5), middle))
                painter.setPen(look().color("ink2"))
                draw_text(painter, QRectF(x + px(15), area.top(), area.right() - x - px(15), area.height()), words)
                x += px(32) + text_width(painter.font(), words)

    def _x(self, area: QRectF, value: float) -> float:
        return area.left() + area.width() * value / self.top

    def _row_at(self, y: float) -> int:
        at = int((y - look().px(self._above)) // look().px(_ROW))
        return at if 0 <= at < len(self.rows) else -1

    def _choose(self, at: int) -> None:
        self._at = at
        if self.rows:
            announce(self, f"{self.rows[at].name}: {self.rows[at].said}")
        self.update()

    def _open(self, at: int) -> None:
        opens = self.rows[at].opens if 0 <= at < len(self.rows) else None
        if opens is not None:
            opens()


def _dot(painter: QPainter, place: QPointF) -> None:
    """What lies in the middle."""
    painter.setPen(QPen(look().color("surface"), 0.8))
    painter.setBrush(look().color("accent"))
    painter.drawEllipse(place, look().px(5), look().px(5))


def _square(painter: QPainter, place: QPointF) -> None:
    """What nine of ten do not exceed."""
    side = look().px(8)
    painter.setPen(QPen(look().color("ink2"), 1.4))
    painter.setBrush(look().color("surface"))
    painter.drawRect(QRectF(place.x() - side / 2, place.y() - side / 2, side, side))

"""Overview: the plot of answer times: a dot for each case, late ones as diamonds, the limit as a dashed line."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.overview.rules.numbers import Numbers, Week
from desktop.overview.words import limit_text, median_text
from desktop.ui.fonts import font
from desktop.ui.painted import CENTER, RIGHT, Painted, draw_text, smooth, text_width
from desktop.ui.theme import look

_HIGH, _LEFT, _RIGHT, _TOP, _FOOT = 250, 34, 14, 30, 54
_MOST_BESIDE = 40
"""Dots that are painted beside each other at most: more would lie on top of each other anyway."""


class AnswerPlot(Painted):
    """Working days to answer, week by week; the line joins the medians."""

    def __init__(self, numbers: Numbers) -> None:
        super().__init__()
        self.numbers = numbers
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Working days to answer, by week"))
        told = (
            self.tr("week {number}: {count} answers, {late} late, median {median}").format(
                number=each.number, count=each.count, late=each.late_count, median=median_text(each.median)
            )
            for each in numbers.weeks
        )
        self.setAccessibleDescription("; ".join(told))

    @property
    def top_day(self) -> int:
        """The highest number of the axis, a multiple of five."""
        most = max((took for week in self.numbers.weeks for took, _ in (*week.in_time, *week.late)), default=0)
        return -(-max(most, self.numbers.limit + 2) // 5) * 5

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(420), look().px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(260), look().px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint(smooth(self), self.width(), self.height())

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Draws the plot on any painter: the screen, a picture file or a printer."""
        px = look().px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(px(_LEFT), px(_TOP), width - px(_LEFT) - px(_RIGHT), height - px(_TOP) - px(_FOOT))
        self._paint_axis(painter, area)
        self._paint_limit(painter, area)
        self._paint_medians(painter, area)
        for at, week in enumerate(self.numbers.weeks):
            self._paint_dots(painter, area, at, week.in_time, late=False)
            self._paint_dots(painter, area, at, week.late, late=True)
        self._paint_legend(painter, QRectF(px(_LEFT), height - px(24), width - px(_LEFT), px(20)))

    def _paint_axis(self, painter: QPainter, area: QRectF) -> None:
        px = look().px
        painter.setFont(font(12))
        top = self.top_day
        for step in range(0, top + 1, 5 if top <= 25 else 10):
            y = self._y(area, step)
            painter.setPen(QPen(look().color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(0, y - px(9), px(_LEFT) - px(8), px(18)), str(step), RIGHT)
        unit = self.tr("Working days")
        draw_text(painter, QRectF(0, 0, area.width(), px(18)), unit)
        for at, week in enumerate(self.numbers.weeks):
            x = self._x(area, at)
            draw_text(painter, QRectF(x - px(20), area.bottom() + px(4), px(40), px(18)), str(week.number), CENTER)

    def _paint_limit(self, painter: QPainter, area: QRectF) -> None:
        px, y = look().px, self._y(area, self.numbers.limit)
        painter.setPen(QPen(look().color("ink2"), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setFont(font(12, 500))
        said = limit_text(self.numbers.limit)
        place = QRectF(area.right() - text_width(painter.font(), said), y - px(19), area.width(), px(18))
        painter.setPen(look().color("ink2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_medians(self, painter: QPainter, area: QRectF) -> None:
        known = [(at, week.median) for at, week in enumerate(self.numbers.weeks) if week.median is not None]
        painter.setPen(QPen(look().color("pol_fill"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(self._x(area, at), self._y(area, days)) for at, days in known]))

    def _paint_dots(
        self, painter: QPainter, area: QRectF, at: int, counts: Sequence[tuple[int, int]], *, late: bool
    ) -> None:
        """A dot for each case, those of one day count side by side."""
        px = look().px
        room = area.width() / max(len(self.numbers.weeks), 1) - px(4)
        painter.setPen(QPen(look().color("surface"), 0.8))
        painter.setBrush(look().color("danger" if late else "accent"))
        for took, count in counts:
            shown = min(count, _MOST_BESIDE)
            gap = min(px(10), room / max(shown, 1))
            first = self._x(area, at) - gap * (shown - 1) / 2
            for place in range(shown):
                self._mark(painter, QPointF(first + place * gap, self._y(area, took)), late=late)

    def _mark(self, painter: QPainter, place: QPointF, *, late: bool) -> None:
        side = look().px(5 if late else 4)
        if late:
            corners = [QPointF(0, -side), QPointF(side, 0), QPointF(0, side), QPointF(-side, 0)]
            painter.drawPolygon(QPolygonF([place + each for each in corners]))
        else:
            painter.drawEllipse(place, side, side)

    def _paint_legend(self, painter: QPainter, area: QRectF) -> None:
        px, x, middle = look().px, area.x(), area.center().y()
        painter.setFont(font(12))
        for said, late in ((self.tr("In time"), False), (self.tr("Late"), True)):
            painter.setPen(QPen(look().color("surface"), 0.8))
            painter.setBrush(look().color("danger" if late else "accent"))
            self._mark(painter, QPointF(x + px(5), middle), late=late)
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(x + px(16), area.y(), px(160), area.height()), said)
            x += px(34) + text_width(painter.font(), said)
        painter.setPen(QPen(look().color("pol_fill"), 1.6))
        painter.drawLine(QPointF(x, middle), QPointF(x + px(18), middle))
        painter.setPen(look().color("ink2"))
        draw_text(painter, QRectF(x + px(26), area.y(), px(260), area.height()), self.tr("Median, week by week"))

    def _x(self, area: QRectF, at: int) -> float:
        return area.left() + area.width() * (at + 0.5) / max(len(self.numbers.weeks), 1)

    def _y(self, area: QRectF, days: float) -> float:
        return area.bottom() - area.height() * days / self.top_day


def week_row(week: Week) -> tuple[str, ...]:
    """A week of the plot as a row of its table."""
    cases = [str(took) for took, count in sorted((*week.in_time, *week.late)) for _ in range(min(count, _MOST_BESIDE))]
    return (str(week.number), str(week.count), str(week.late_count), median_text(week.median), ", ".join(cases))

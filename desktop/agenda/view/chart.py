"""Timelines: the chart of a matter's way: a lane for each body, its meetings, and the path through them (S-D6)."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip
from typing_extensions import override

from desktop.agenda.rules.chart import Chart, Mark, Sign
from desktop.base import dates
from desktop.base.words import translate
from desktop.ui.fonts import font
from desktop.ui.painted import CENTER, Painted, draw_text, smooth, text_width
from desktop.ui.theme import look

_HEAD, _LANE, _FOOT = 42, 46, 46
"""Heights in px at 100 %: months above, a lane, and the words of milestones below."""


class TimelineChart(Painted):
    """Paints a chart; its accessible name says the same in sentences, and the table below it line by line."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None
        self._names: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focus_radius", 4)

    def show_chart(self, chart: Chart, names: Sequence[str], said: str) -> None:
        """Shows a chart with the names of its bodies; `said` tells it in sentences."""
        self._chart, self._names = chart, tuple(names)
        self.setAccessibleName(translate("TimelineChart", "Timeline as a chart"))
        self.setAccessibleDescription(said)
        self.refit()

    @override
    def sizeHint(self) -> QSize:
        lanes = max(len(self._names), 1)
        return QSize(look().px(520), look().px(_HEAD + _LANE * lanes + _FOOT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(260), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter = smooth(self)
        self._paint_months(painter, self._chart)
        self._paint_lanes(painter)
        self._paint_milestones(painter, self._chart)
        self._paint_path(painter, self._chart)
        for mark in sorted(self._chart.marks, key=lambda each: each.sign is Sign.STOP):
            self._paint_mark(painter, mark)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self._mark_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._tip(mark) if mark else "", self)
            return True
        return super().event(event)

    def _paint_months(self, painter: QPainter, chart: Chart) -> None:
        """The first days of months, and today."""
        px, low = look().px, float(self.height() - look().px(_FOOT))
        painter.setFont(font(12))
        room = px(54)
        for tick in chart.months:
            x = self._x(tick.at)
            painter.setPen(look().color("line"))
            painter.drawLine(QPointF(x, px(20)), QPointF(x, low))
            said = dates.month_name(tick.day.month)[:3] + (f" {tick.day.year}" if tick.day.month == 1 else "")
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(x + px(4), px(18), room, px(18)), said)
        if chart.today is not None:
            x = self._x(chart.today)
            painter.setPen(QPen(look().color("accent"), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, px(20)), QPointF(x, low))
            painter.setPen(look().color("accent"))
            painter.setFont(font(12, 500))
            painter.drawText(QRectF(x - px(40), 0, px(80), px(18)), CENTER, translate("TimelinePaper", "today"))

    def _paint_lanes(self, painter: QPainter) -> None:
        """A line and a name for each body."""
        px, left = look().px, self._left()
        for lane, name in enumerate(self._names):
            y = self._y(lane)
            painter.setPen(look().color("line2"))
            painter.drawLine(QPointF(left, y), QPointF(self.width() - px(8), y))
            painter.setPen(look().color("ink"))
            painter.setFont(font(13, 500))
            draw_text(painter, QRectF(0, y - px(12), left - px(12), px(24)), name)

    def _paint_milestones(self, painter: QPainter, chart: Chart) -> None:
        """Days on the way, with their words at the foot."""
        px = look().px
        painter.setFont(font(12))
        low = self.height() - px(_FOOT)
        for place, tick in enumerate(chart.milestones):
            x, top = self._x(tick.at), low + px(6 + place % 2 * 18)  # on two lines, as neighbours stand close
            painter.setPen(QPen(look().color("ink3"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, px(36)), QPointF(x, top))
            said = f"{dates.short_date(tick.day)} {tick.text}"
            wide = min(text_width(font(12), said), px(260))
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(min(x, self.width() - wide - px(4)), top, wide, px(20)), said)

    def _paint_path(self, painter: QPainter, chart: Chart) -> None:
        """The way through the chosen meetings."""
        painter.setPen(QPen(look().color("accent"), 2))
        points = [QPointF(self._x(each.at), self._y(each.lane)) for each in chart.path]
        for before, after in pairwise(points):
            painter.drawPolyline(QPolygonF([before, QPointF(before.x() + look().px(10), before.y()), after]))

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        """A ring for a meeting, a disc for one on the way, a line for its notice, a triangle for its papers."""
        px, x, y = look().px, self._x(mark.at), self._y(mark.lane)
        painter.setPen(QPen(look().color("control"), 1.5))
        painter.setBrush(look().color("surface"))
        match mark.sign:
            case Sign.MEETING:
                painter.drawEllipse(QPointF(x, y), px(4), px(4))
            case Sign.NOTICE:
                painter.setPen(QPen(look().color("ink2"), 2))
                painter.drawLine(QPointF(x, y - px(8)), QPointF(x, y + px(8)))
            case Sign.READY:
                painter.setPen(QPen(look().color("danger" if mark.flawed else "ink2"), 1.5))
                painter.setBrush(look().color("danger" if mark.flawed else "surface"))
                tip, foot = QPointF(x, y + px(7)), y + px(16)
                painter.drawPolygon(QPolygonF([tip, QPointF(x + px(6), foot), QPointF(x - px(6), foot)]))
            case Sign.STOP:
                self._paint_stop(painter, mark, x, y)

    def _paint_stop(self, painter: QPainter, mark: Mark, x: float, y: float) -> None:
        """A meeting on the way with its day; a flawed one is a square with a mark, not only another colour."""
        px = look().px
        painter.setPen(QPen(look().color("danger" if mark.flawed else "accent"), 2))
        painter.setBrush(look().color("surface" if mark.flawed else "accent"))
        if mark.flawed:
            painter.drawRect(QRectF(x - px(7), y - px(7), px(14), px(14)))
            painter.setFont(font(12, 600))
            painter.drawText(QRectF(x - px(7), y - px(7), px(14), px(14)), CENTER, "!")
        else:
            painter.drawEllipse(QPointF(x, y), px(7), px(7))
        painter.setFont(font(12, 600))
        painter.setPen(look().color("ink"))
        painter.drawText(QPointF(x + px(4), y - px(11)), dates.short_date(mark.day))

    def _mark_at(self, place: QPointF) -> Mark | None:
        """The mark under the mouse; stops before the others."""
        if self._chart is None:
            return None
        near = look().px(10)
        found = [
            each
            for each in self._chart.marks
            if abs(self._x(each.at) - place.x()) <= near and abs(self._y(each.lane) - place.y()) <= 2 * near
        ]
        return min(
            found, key=lambda each: (each.sign is not Sign.STOP, abs(self._x(each.at) - place.x())), default=None
        )

    def _tip(self, mark: Mark) -> str:
        """What a mark stands for."""
        said = {
            Sign.MEETING: translate("TimelineChart", "{body}: meeting on {day}"),
            Sign.STOP: translate("TimelineChart", "{body}: on the way, {day}"),
            Sign.NOTICE: translate("TimelineChart", "{body}: the agenda is sent {day}"),
            Sign.READY: translate("TimelineChart", "{body}: papers are ready {day}"),
        }[mark.sign]
        return said.format(body=self._names[mark.lane], day=dates.day_text(mark.day))

    def _left(self) -> float:
        """Where the lanes begin: beside the longest name, but at most at a third of the width."""
        wide = max((text_width(font(13, 500), each) for each in self._names), default=0)
        return min(wide + look().px(16), self.width() / 3)

    def _x(self, at: float) -> float:
        left = self._left()
        return left + at * (self.width() - look().px(8) - left)

    def _y(self, lane: int) -> float:
        return look().px(_HEAD) + look().px(_LANE) * (lane + 0.5)

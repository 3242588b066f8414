"""Rulebook: how the evaluations of a rule develop: a small plot, and the same numbers as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.rulebook.rules import STEPS, Mean, Round, Side
from desktop.rulebook.words import side_text
from desktop.ui.fonts import font
from desktop.ui.painted import CENTER, RIGHT, Painted, draw_text, smooth
from desktop.ui.text import label
from desktop.ui.theme import look

Development = Sequence[tuple[Round, Mean, Mean]]
_HIGH, _LEFT, _RIGHT, _TOP, _FOOT = 170, 28, 118, 12, 26


class DevelopmentPlot(Painted):
    """The mean of politics (circles) and administration (squares) at each evaluation, on the scale from 1 to 5."""

    def __init__(self, told: Development) -> None:
        super().__init__()
        self._told = tuple(told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("DevelopmentPlot", "Evaluations of the rule over the years"))
        first, second = side_text(Side.POLITICS), side_text(Side.ADMINISTRATION)
        lines = (f"{held.title}: {first} {mean_text(pol)}, {second} {mean_text(adm)}" for held, pol, adm in self._told)
        self.setAccessibleDescription("; ".join(lines))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(380), look().px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        area = QRectF(px(_LEFT), px(_TOP), self.width() - px(_LEFT) - px(_RIGHT), self.height() - px(_TOP) - px(_FOOT))
        self._axes(painter, area)
        pol = [(at, mean.value) for at, (_, mean, _) in enumerate(self._told) if mean.value is not None]
        adm = [(at, mean.value) for at, (_, _, mean) in enumerate(self._told) if mean.value is not None]
        apart = self._names(pol, adm, area)
        for values, side, role, at in (
            (pol, Side.POLITICS, "pol", apart[0]),
            (adm, Side.ADMINISTRATION, "adm", apart[1]),
        ):
            self._line(painter, area, values, side, role, at)

    def _axes(self, painter: QPainter, area: QRectF) -> None:
        """A hairline for each step, and the year of each evaluation below."""
        px = look().px
        painter.setFont(font(12))
        for step in range(1, STEPS + 1):
            y = self._y(area, step)
            painter.setPen(QPen(look().color("line"), 1))
            painter.drawLine(QPointF(area.x(), y), QPointF(area.right(), y))
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(0, y - px(9), px(_LEFT) - px(8), px(18)), str(step), RIGHT)
        for at, (held, _, _) in enumerate(self._told):
            x = self._x(area, at)
            draw_text(painter, QRectF(x - px(30), area.bottom() + px(6), px(60), px(18)), str(held.day.year), CENTER)

    def _line(
        self,
        painter: QPainter,
        area: QRectF,
        values: Sequence[tuple[int, float]],
        side: Side,
        role: str,
        name_y: float,
    ) -> None:
        """The line of one side with its mark at each evaluation, and its name at the end."""
        if not values:
            return
        px = look().px
        points = [QPointF(self._x(area, at), self._y(area, value)) for at, value in values]
        pen = QPen(look().color(f"{role}_fill"), 2)
        if role == "pol":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPolyline(points)
        painter.setPen(QPen(look().color("surface"), 1.5))
        painter.setBrush(look().color(f"{role}_fill"))
        for point in points:
            if role == "pol":
                painter.drawEllipse(point, px(5), px(5))
            else:
                painter.drawRoundedRect(QRectF(point.x() - px(5), point.y() - px(5), px(10), px(10)), 2, 2)
        painter.setFont(font(12, 500))
        painter.setPen(look().color(role))
        said = f"{side_text(side)} {mean_number(values[-1][1])}"
        draw_text(painter, QRectF(area.right() + px(8), name_y - px(9), px(_RIGHT) - px(8), px(18)), said)

    def _names(
        self, pol: Sequence[tuple[int, float]], adm: Sequence[tuple[int, float]], area: QRectF
    ) -> tuple[float, float]:
        """Where the names stand: beside the last mark of each side, apart where they would touch."""
        least = look().px(16)
        first = self._y(area, pol[-1][1]) if pol else area.top()
        second = self._y(area, adm[-1][1]) if adm else area.bottom()
        if pol and adm and abs(first - second) < least:
            middle, sign = (first + second) / 2, -1 if first <= second else 1
            first, second = middle + sign * least / 2, middle - sign * least / 2
        return first, second

    def _x(self, area: QRectF, at: int) -> float:
        count = len(self._told)
        inset = look().px(24)
        room = area.width() - 2 * inset
        return area.x() + inset + (room * at / (count - 1) if count > 1 else room / 2)

    def _y(self, area: QRectF, value: float) -> float:
        return area.bottom() - area.height() * (value - 1) / (STEPS - 1)


def development_table(told: Development) -> QWidget:
    """The numbers of the plot: each evaluation with both means and how many answered."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(2)
    heads = (translate("DevelopmentPlot", "Evaluation"), side_text(Side.POLITICS), side_text(Side.ADMINISTRATION))
    for column, head in enumerate(heads):
        grid.addWidget(label(head, "caption"), 0, column)
    for row, (held, pol, adm) in enumerate(told, 1):
        for column, text in enumerate((held.title, mean_text(pol), mean_text(adm))):
            grid.addWidget(label(text, "small"), row, column)
    grid.setColumnStretch(3, 1)
    return made


def mean_text(mean: Mean) -> str:
    """A mean with the number of answers, or that there are none."""
    if mean.value is None:
        return translate("DevelopmentPlot", "no answers")
    told = translate("DevelopmentPlot", "%n answers", mean.answers)
    return f"{mean_number(mean.value)}  ({told})"


def mean_short(mean: Mean) -> str:
    """A mean with the number of answers behind it, where there is little room."""
    return "–" if mean.value is None else f"{mean_number(mean.value)} ({mean.answers})"


def mean_number(value: float) -> str:
    """A mean with one decimal, as the language writes it."""
    whole, tenth = divmod(round(value * 10), 10)
    return translate("DevelopmentPlot", "{whole}.{tenth}").format(whole=dates.number_text(whole), tenth=tenth)

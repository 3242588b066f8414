"""Count strip: how a deadline is counted (W3), a small calendar with a row per week, counted days numbered."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip
from typing_extensions import override

from desktop.base.words import language
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.paint import hatch
from desktop.ui.painted import CENTER, LEFT, Painted, smooth
from desktop.ui.theme import look

_DAYS = 7
_GUTTER = 30
_CELL = 42
_HEADS = 22
_GAP = 4


@dataclass(frozen=True)
class DayCell:
    """A day of the month, its count, its kind (received, counted, weekend, holiday, closed, last, after), its tip."""

    day: int
    number: int | None = None
    kind: str = "counted"
    tooltip: str = ""


@dataclass(frozen=True)
class _Dress:
    """How a kind of day is drawn: roles of border, ground and date, a hatch, an icon instead of a number."""

    border: str
    ground: str
    ink: str
    hatched: bool = False
    icon: str = ""


_DRESSES = {
    "received": _Dress("control", "surface", "ink2", icon="inbox"),
    "counted": _Dress("line2", "surface", "ink2"),
    "weekend": _Dress("", "sunken", "ink3"),
    "holiday": _Dress("", "sunken", "ink3", hatched=True, icon="flag"),
    "closed": _Dress("", "sunken", "ink3", hatched=True, icon="lock"),
    "last": _Dress("", "accent", "on_accent"),
    "after": _Dress("", "", "ink3"),
}


class CountStrip(Painted):
    """Shows weeks as (week number, seven days); each day has its reason as a tooltip, all of them are read aloud."""

    def __init__(self, heads: Sequence[str] = ()) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heads = tuple(heads)
        self._weeks: tuple[tuple[int, tuple[DayCell, ...]], ...] = ()
        self.setAccessibleName(self.tr("How the days are counted"))

    def set_weeks(self, weeks: Sequence[tuple[int, Sequence[DayCell]]]) -> None:
        """Shows other weeks, Monday first."""
        self._weeks = tuple((number, tuple(days)) for number, days in weeks)
        told = (cell.tooltip for _, days in self._weeks for cell in days if cell.tooltip)
        self.setAccessibleDescription(". ".join(told))
        self.refit()

    def cell_at(self, where: QPoint) -> DayCell | None:
        """The day under a point, or None."""
        for at, (_, days) in enumerate(self._weeks):
            for column, cell in enumerate(days):
                if self._area(at, column).contains(where):
                    return cell
        return None

    @override
    def sizeHint(self) -> QSize:
        px = look().px
        return QSize(px(316), px(_HEADS) + len(self._weeks) * px(_CELL + _GAP) - (px(_GAP) if self._weeks else 0))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(232), self.sizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.cell_at(event.pos())
            QToolTip.showText(event.globalPos(), cell.tooltip if cell else "", self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        painter.setFont(font(12))
        painter.setPen(look().color("ink3"))
        for column, head in enumerate(self._heads or week_heads()):
            area = self._area(0, column)
            painter.drawText(QRectF(area.x(), 0, area.width(), px(18)), CENTER, head)
        for at, (number, days) in enumerate(self._weeks):
            painter.setFont(font(12))
            painter.setPen(look().color("ink3"))
            first = self._area(at, 0)
            painter.drawText(QRectF(0, first.y(), px(_GUTTER), first.height()), LEFT, str(number))
            for column, cell in enumerate(days):
                self._paint_cell(painter, self._area(at, column), cell)

    def _area(self, week: int, column: int) -> QRectF:
        px = look().px
        wide = (self.width() - px(_GUTTER) - (_DAYS - 1) * px(_GAP)) / _DAYS
        x = px(_GUTTER) + column * (wide + px(_GAP))
        return QRectF(x + 0.5, px(_HEADS) + week * px(_CELL + _GAP) + 0.5, wide - 1, px(_CELL) - 1)

    def _paint_cell(self, painter: QPainter, area: QRectF, cell: DayCell) -> None:
        dress, px = _DRESSES[cell.kind], look().px
        _paint_ground(painter, area, dress, dashed=cell.kind == "received")
        painter.setFont(font(12))
        painter.setPen(look().color(dress.ink))
        if cell.number is None and not dress.icon:
            painter.drawText(area, CENTER, str(cell.day))
            return
        painter.drawText(QRectF(area.x(), area.y() + px(4), area.width(), px(15)), CENTER, str(cell.day))
        if dress.icon:
            side = 12 if dress.hatched else 14
            draw_icon(painter, dress.icon, area.center().x() - px(side) / 2, area.y() + px(22), side, "ink2")
            return
        painter.setFont(font(15, 600))
        painter.setPen(look().color(dress.ink if cell.kind == "last" else "ink"))
        painter.drawText(QRectF(area.x(), area.y() + px(18), area.width(), px(21)), CENTER, str(cell.number))


def week_heads() -> tuple[str, ...]:
    """The seven days in two letters, Monday first, in the language spoken."""
    names = QLocale(language())
    return tuple(names.dayName(day, QLocale.FormatType.ShortFormat)[:2].lower() for day in range(1, _DAYS + 1))


def _paint_ground(painter: QPainter, area: QRectF, dress: _Dress, dashed: bool) -> None:
    if not dress.ground:
        return
    border = dress.border or ("ink" if look().high_contrast else "")
    line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(look().color(border), 1, line) if border else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(look().color(dress.ground))
    painter.drawRoundedRect(area, look().px(5), look().px(5))
    if dress.hatched and not look().high_contrast:
        hatch(painter, area.adjusted(1, 1, -1, -1), "line2", 6, 1)

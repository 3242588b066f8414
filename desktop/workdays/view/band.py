"""Elections: eighteen months with a line for each election day and its quarantine, and one for all of them together."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.base.dates import date_text, month_name
from desktop.base.words import translate
from desktop.ui.fonts import font
from desktop.ui.paint import hatch
from desktop.ui.painted import CENTER, LEFT, Painted, draw_text, smooth, text_width
from desktop.ui.theme import look
from desktop.workdays.elections import Period
from desktop.workdays.rules import add_months
from desktop.workdays.view.ahead import Ahead, Stage

MONTHS = 18
_BEFORE = 9
_HEAD, _LINE, _BAR = 30, 42, 20
_NAMES, _NARROW, _SHORT_NAMES = 246, 820, 170
"""The width of the names in px at 100 %, and what is left of it where the band is narrow."""


class YearBand(Painted):
    """The election days of eighteen months; each bar is a quarantine, its stroke the election day."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rows: tuple[Ahead, ...] = ()
        self.merged: tuple[Period, ...] = ()
        self._go_to(today.replace(day=1), today)

    def show_elections(self, rows: Sequence[Ahead], month: date, today: date, merged: Sequence[Period] = ()) -> None:
        """Shows the election days whose quarantine touches the months around one; `merged` adds a line for all."""
        self._go_to(month, today)
        self.rows = tuple(each for each in rows if self._touches(_first(each), each.day))
        self.merged = tuple(each for each in merged if self._touches(each.first, each.last))
        self.setAccessibleName(self.tr("Elections and their quarantine"))
        self.setAccessibleDescription(". ".join(_said(each) for each in self.rows))
        self.refit()

    def _go_to(self, month: date, today: date) -> None:
        """Takes the months around one; the last of them is where the band ends."""
        self.month, self.today = month, today
        self.months = tuple(add_months(month, step - _BEFORE) for step in range(MONTHS + 1))
        self.start, self.end = self.months[0], self.months[-1]

    @override
    def sizeHint(self) -> QSize:
        px = look().px
        return QSize(px(640), px(_HEAD) + px(_LINE) * (len(self.rows) + bool(self.merged)) + px(4))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(320), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        self._paint_months(painter)
        for at, each in enumerate(self.rows):
            self._paint_row(painter, at, each)
        if self.merged:
            at = len(self.rows)
            self._paint_name(painter, at, self.tr("Together"), self.tr("overlapping periods merged"))
            for period in self.merged:
                stage = Stage.HELD if period.last < self.today else Stage.NOW
                self._paint_bar(painter, at, period.first, period.last, stage, _dates(period))
        x = self._x(self.today)
        if self.start <= self.today < self.end:
            painter.setPen(QPen(look().color("danger"), 2))
            painter.drawLine(int(x), look().px(_HEAD) - 4, int(x), self.height())
        painter.end()

    def _paint_months(self, painter: QPainter) -> None:
        px = look().px
        for month, following in pairwise(self.months):
            left, right = self._x(month), self._x(following)
            area = QRectF(left, 0, right - left, px(_HEAD))
            if month == self.month:
                painter.fillRect(QRectF(left, 0, right - left, self.height()), look().color("accent_soft"))
            painter.setPen(look().color("line"))
            painter.drawLine(int(left), px(_HEAD), int(left), self.height())
            january = month.month == 1 or month == self.start
            said = str(month.year) if january else month_name(month.month)[:3]
            painter.setFont(font(12, 600 if january or month == self.month else 400))
            painter.setPen(look().color("ink" if january or month == self.month else "ink2"))
            if area.width() > text_width(painter.font(), said) or january:
                painter.drawText(area.adjusted(-px(8), 0, px(8), 0), CENTER, said)

    def _paint_row(self, painter: QPainter, at: int, each: Ahead) -> None:
        self._paint_name(painter, at, each.name, each.status)
        if each.period is not None:
            told = _dates(each.period) if each.stage is not Stage.OPEN else _from(each.period.first)
            self._paint_bar(painter, at, each.period.first, each.period.last, each.stage, told)
        if self.start <= each.day < self.end:
            x, y = self._x(each.day + timedelta(1)), self._top(at)
            role = "ink3" if each.stage is Stage.HELD else "quar"
            painter.fillRect(QRectF(x - 1, y - look().px(4), look().px(3), look().px(_BAR + 8)), look().color(role))

    def _paint_name(self, painter: QPainter, at: int, name: str, sub: str) -> None:
        px = look().px
        area = QRectF(0, px(_HEAD) + at * px(_LINE) + px(2), self._names() - px(16), px(20))
        painter.setFont(font(13, 600))
        painter.setPen(look().color("ink"))
        draw_text(painter, area, name)
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        draw_text(painter, area.translated(0, px(18)), sub)

    def _paint_bar(self, painter: QPainter, at: int, first: date, last: date, stage: Stage, told: str) -> None:
        px = look().px
        left, right = self._x(max(first, self.start)), self._x(min(last + timedelta(1), self.end))
        bar = QRectF(left, self._top(at), max(right - left, px(3)), px(_BAR))
        role, ground = _GROUNDS[stage]
        painter.setPen(
            QPen(look().color("quar"), 1, Qt.PenStyle.DashLine) if stage is Stage.OPEN else Qt.PenStyle.NoPen
        )
        painter.setBrush(look().color(ground))
        painter.drawRoundedRect(bar, px(3), px(3))
        if stage is Stage.OPEN:
            hatch(painter, bar, "quar_hatch", 6, 2)
        said: QFont = font(12, 500)
        painter.setFont(said)
        wide = text_width(said, told)
        if wide + px(8) <= bar.width():
            painter.setPen(look().color(role))
            painter.drawText(bar.adjusted(px(6), 0, 0, 0), LEFT, told)
        elif bar.right() + wide + px(10) <= self.width():
            painter.setPen(look().color("ink2"))
            painter.drawText(bar.translated(bar.width() + px(8), 0).adjusted(0, 0, wide, 0), LEFT, told)

    def _top(self, at: int) -> float:
        return look().px(_HEAD) + at * look().px(_LINE) + look().px(9)

    def _x(self, day: date) -> float:
        names = self._names()
        share = (day - self.start).days / (self.end - self.start).days
        return names + share * (self.width() - names - 4)

    def _names(self) -> int:
        px = look().px
        return px(_NAMES if self.width() >= px(_NARROW) else _SHORT_NAMES)

    def _touches(self, first: date, last: date) -> bool:
        return first < self.end and last >= self.start


_GROUNDS = {
    Stage.HELD: ("ink2", "sunken"),
    Stage.AHEAD: ("quar", "quar_soft"),
    Stage.NOW: ("surface", "quar"),
    Stage.OPEN: ("quar", "quar_soft"),
}


def _first(each: Ahead) -> date:
    return each.period.first if each.period is not None else each.day


def _dates(period: Period) -> str:
    """Both ends as short as a bar needs them: "20.8.-20.11."."""
    first, last = period.first, period.last
    return f"{first.day}.{first.month}.\u2013{last.day}.{last.month}."


def _from(day: date) -> str:
    return translate("Elections", "from {day}").format(day=f"{day.day}.{day.month}.")


def _said(each: Ahead) -> str:
    """An election day as it is read aloud."""
    told = f"{each.name}, {date_text(each.day)}, {each.status}"
    if each.period is None:
        return told
    words = translate("Elections", "Quarantine from {first} to {last}, both days included.")
    return f"{told}. " + words.format(first=date_text(each.period.first), last=date_text(each.period.last))

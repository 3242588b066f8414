"""Overview: the quarantine as a band: what has passed is filled, what is left hatched, with the months below (W7)."""

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.overview import words
from desktop.overview.rules.today import Quarantine
from desktop.ui.fonts import font
from desktop.ui.paint import hatch
from desktop.ui.painted import LEFT, RIGHT, Painted, draw_text, smooth, text_width
from desktop.ui.theme import look

_HIGH, _BAND, _SOON = 74, 16, 60
"""Pixels of the whole and of the band; and how many days ahead of the quarantine the band begins."""


class QuarantineBand(Painted):
    """From the quarantine's first day, or from today when it begins soon, to election day."""

    def __init__(self, found: Quarantine, today: date) -> None:
        super().__init__()
        self._found, self._today = found, today
        soon = found.first - today <= timedelta(days=_SOON)
        self._from = min(found.first, today) if soon else found.first
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{words.quarantine_stand(found, today)}. {words.quarantine_text(found, today)}")

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(320), look().px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(_HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        band = QRectF(1, px(24), self.width() - 2, px(_BAND))
        begins = self._x(band, self._found.first)
        whole = QRectF(begins, band.top(), band.right() - begins, band.height())
        painter.setPen(QPen(look().color("line2"), 1))
        painter.drawLine(QPointF(band.left(), band.center().y()), QPointF(begins, band.center().y()))
        hatch(painter, whole, "quar_line")
        painter.setPen(QPen(look().color("quar_line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole)
        self._paint_today(painter, band)
        self._paint_months(painter, band)

    def _paint_today(self, painter: QPainter, band: QRectF) -> None:
        """What has passed, a mark at today with its words, and election day at the end."""
        px, number = look().px, self._found.day_of(self._today)
        if self._from <= self._today <= self._found.last:
            x = self._x(band, self._today)
            if number:
                painter.fillRect(QRectF(band.left(), band.top(), x - band.left(), band.height()), look().color("quar"))
            painter.fillRect(QRectF(x - px(1), band.top() - px(4), px(3), band.height() + px(8)), look().color("ink"))
            said = translate("Overview", "Today, day {number}") if number else translate("Overview", "Today")
            said = said.format(number=number)
            painter.setFont(font(12, 600))
            painter.setPen(look().color("ink"))
            wide = text_width(painter.font(), said)
            start = min(max(x - wide / 2, band.left()), band.right() - wide)
            draw_text(painter, QRectF(start, 0, wide + 1, px(18)), said, LEFT)
            free = band.right() - start - wide - px(12)
        else:
            free = band.width()
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        day = translate("Overview", "Election day {day}").format(day=dates.short_date(self._found.election))
        if text_width(painter.font(), day) <= free:
            draw_text(painter, QRectF(band.right() - free, 0, free, px(18)), day, RIGHT)

    def _paint_months(self, painter: QPainter, band: QRectF) -> None:
        """The months' names below, each from its first day on."""
        px, day, free = look().px, self._from, 0.0
        painter.setFont(font(12))
        while day <= self._found.last:
            x = self._x(band, day)
            name = dates.month_name(day.month)
            wide = text_width(painter.font(), name)
            painter.setPen(look().color("line2"))
            if day.day == 1:
                painter.drawLine(QPointF(x, band.bottom() + px(3)), QPointF(x, band.bottom() + px(9)))
            if x >= free and x + wide <= band.right() + px(4):
                painter.setPen(look().color("ink2"))
                draw_text(painter, QRectF(x + px(4) * (day.day == 1), band.bottom() + px(4), wide + 1, px(18)), name)
                free = x + wide + px(10)
            day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)

    def _x(self, band: QRectF, day: date) -> float:
        """Where a day begins; the end of the band is the end of its last day."""
        length = (self._found.last - self._from).days + 1
        return band.left() + band.width() * max((day - self._from).days, 0) / length

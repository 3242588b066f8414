"""Calendar: how the days of a month are painted, each with its quarantine; shape tells what colour tells."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.base.dates import short_date, weekday_name
from desktop.base.words import translate
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.paint import hatch
from desktop.ui.painted import CENTER, LEFT, draw_text, text_width
from desktop.ui.theme import look
from desktop.workdays.table import Dress, dress_of, note_of
from desktop.workdays.view.diary import Band, Diary

HEAD, TOP, LINE = 34, 32, 27
"""Heights in px at 100 %: the line of weekdays, a day's own line, one entry with the gap below it."""
_STRIP = 6
_VEIL = 0.55
"""How strongly a quarantine colours a day: entries are read on it."""
_ROLES = ("line", "surface", "sunken", "selected", "quar", "quar_hatch", "ink", "ink2", "ink3", "accent", "focus")


@dataclass(frozen=True)
class Cell:
    """What a day of the sheet looks like beside its entries."""

    day: date
    chosen: bool
    focused: bool
    target: bool
    rest: int


class CellPainter:
    """Paints days; what all of them share is worked out once."""

    def __init__(self, painter: QPainter, diary: Diary, month: date) -> None:
        self._painter, self._diary, self._month = painter, diary, month
        self._px, self._color = look().px, {role: look().color(role) for role in _ROLES}
        self._color["veil"] = look().color("quar_soft", _VEIL)
        self._small, self._medium, self._strong = font(12), font(12, 500), font(13, 600)

    def paint_ground(self, area: QRectF) -> None:
        """The lines between the days: the days are painted over all but a pixel of it."""
        self._painter.fillRect(area, self._color["line"])

    def paint_heads(self, columns: Sequence[QRectF]) -> None:
        """The weekdays over their columns."""
        painter, px, monday = self._painter, self._px, date(2024, 1, 1)
        painter.setFont(self._small)
        painter.setPen(self._color["ink2"])
        for at, column in enumerate(columns):
            area = QRectF(column.x() + px(10), 0, column.width() - px(12), px(HEAD))
            draw_text(painter, area, weekday_name(monday + timedelta(at)))

    def paint_week(self, area: QRectF, monday: date) -> None:
        """The number of a week in the gutter."""
        self._painter.setFont(self._small)
        self._painter.setPen(self._color["ink3"])
        self._painter.drawText(area, CENTER, str(monday.isocalendar().week))

    def paint(self, area: QRectF, cell: Cell) -> None:
        """A day: its ground, its hatched quarantine strip, its number, and what is to be known of it."""
        painter, px, band = self._painter, self._px, self._diary.band(cell.day)
        dress = dress_of(self._diary.calendar, cell.day)
        self._paint_ground(area.adjusted(1, 1, 0, 0), cell, band, dress)
        line = area.adjusted(px(10), px(_STRIP), -px(6), 0)
        line.setHeight(px(TOP - _STRIP))
        line.setLeft(self._paint_number(line, cell, band))
        self._paint_note(line, cell.day, band, dress)
        if cell.rest:
            painter.setFont(self._medium)
            painter.setPen(self._color["ink2"])
            more = translate("Diary", "%n more", cell.rest)
            draw_text(painter, QRectF(area.x() + px(10), area.bottom() - px(24), area.width() - px(16), px(20)), more)
        if cell.chosen or cell.target:
            painter.setPen(QPen(self._color["focus" if cell.focused else "accent"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), px(4), px(4))

    def _paint_ground(self, area: QRectF, cell: Cell, band: Band | None, dress: Dress) -> None:
        painter = self._painter
        ground = "selected" if cell.target else "surface" if band or dress is Dress.WORKING else "sunken"
        painter.fillRect(area, self._color[ground])
        if band is not None and not cell.target:
            painter.fillRect(area, self._color["veil"])
        if dress is Dress.CLOSED:
            hatch(painter, area, "line2", 8, 1.2)
        if band is not None:
            strip = QRectF(area.x(), area.y(), area.width(), self._px(_STRIP))
            if not band.provisional:
                painter.fillRect(strip, self._color["quar_hatch"])
            hatch(painter, strip, "quar", 5, 1.6)

    def _paint_number(self, line: QRectF, cell: Cell, band: Band | None) -> float:
        """The number of the day, a filled plate on election day; gives where what follows begins."""
        painter, px, day = self._painter, self._px, cell.day
        within = (day.year, day.month) == (self._month.year, self._month.month)
        said = str(day.day) if within or day.day > 1 else short_date(day)
        wide = text_width(self._strong, said)
        painter.setFont(self._strong)
        if band is not None and day in band.days:
            plate = QRectF(line.x() - px(6), line.y() + px(2), wide + px(30), px(22))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color["quar"])
            painter.drawRoundedRect(plate, px(4), px(4))
            painter.setPen(self._color["surface"])
            painter.drawText(plate.adjusted(px(6), 0, 0, 0), LEFT, said)
            draw_icon(painter, "vote", plate.right() - px(20), plate.y() + px(3), 15, "surface")
            return plate.right() + px(6)
        if day == self._diary.today:
            plate = QRectF(line.x() - px(6), line.y() + px(2), max(wide + px(10), px(22)), px(22))
            painter.setPen(QPen(self._color["ink"], 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(plate, px(5), px(5))
        painter.setPen(self._color["ink" if within else "ink3"])
        painter.drawText(line, LEFT, said)
        return line.x() + wide + px(8)

    def _paint_note(self, area: QRectF, day: date, band: Band | None, dress: Dress) -> None:
        """Beside the number: the quarantine where it or a week begins, the election, the holiday or closing day."""
        before = self._diary.band(day - timedelta(1)) if band is None else None
        if band is not None and day in band.days:
            self._paint_quarantine(area, "", translate("Diary", "election day"))
        elif band is not None and (day in (band.first, self._month) or day.weekday() == 0):
            self._paint_quarantine(area, "calendar-off", _banner(band, day))
        elif before is not None:
            self._paint_quarantine(area, "calendar-check", translate("Diary", "first free day"))
        elif dress.named:
            self._painter.setFont(self._small)
            self._painter.setPen(self._color["ink2"])
            draw_text(self._painter, area, note_of(self._diary.calendar, day).partition(",")[0])

    def _paint_quarantine(self, area: QRectF, icon: str, said: str) -> None:
        painter, px = self._painter, self._px
        painter.setFont(self._medium)
        painter.setPen(self._color["quar"])
        if icon:
            draw_icon(painter, icon, area.x(), area.center().y() - px(7), 14, "quar")
            area = area.adjusted(px(18), 0, 0, 0)
        draw_text(painter, area, said)


def _banner(band: Band, day: date) -> str:
    """What the quarantine's first day, and each of its weeks, says."""
    if day == band.first or day.day <= 7:
        told = translate("Diary", "Quarantine until {day}").format(day=short_date(band.last))
        return f"{told}, {band.name}"
    return translate("Diary", "Quarantine")

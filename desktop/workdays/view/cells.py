"""Calendar: how a day of the month, its quarantine and its entries are painted; shape tells what colour tells."""

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


@dataclass(frozen=True)
class Cell:
    """What a day of the sheet looks like beside its entries."""

    day: date
    month: date
    today: date
    chosen: bool
    focused: bool
    target: bool
    rest: int


def paint_heads(painter: QPainter, columns: Sequence[QRectF]) -> None:
    """The weekdays over their columns."""
    px = look().px
    painter.setFont(font(12))
    painter.setPen(look().color("ink2"))
    monday = date(2024, 1, 1)
    for at, column in enumerate(columns):
        area = QRectF(column.x() + px(10), 0, column.width() - px(12), px(HEAD))
        draw_text(painter, area, weekday_name(monday + timedelta(at)))


def paint_week(painter: QPainter, area: QRectF, monday: date) -> None:
    """The number of a week in the gutter."""
    painter.setFont(font(12))
    painter.setPen(look().color("ink3"))
    painter.drawText(QRectF(area.x(), area.y(), area.width(), look().px(TOP)), CENTER, str(monday.isocalendar().week))


def paint_cell(painter: QPainter, area: QRectF, cell: Cell, diary: Diary) -> None:
    """A day: its ground, its hatched quarantine strip, its number, and what is to know of it."""
    px, band = look().px, diary.band(cell.day)
    dress = dress_of(diary.calendar, cell.day)
    ground = "surface" if dress is Dress.WORKING else "sunken"
    if band is not None and not cell.target:
        painter.fillRect(area, look().color("surface"))
        painter.fillRect(area, look().color("quar_soft", _VEIL))
    else:
        painter.fillRect(area, look().color("selected" if cell.target else ground))
    if dress is Dress.CLOSED:
        hatch(painter, area, "line2", 8, 1.2)
    painter.setPen(QPen(look().color("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    if band is not None:
        strip = QRectF(area.x(), area.y(), area.width(), px(_STRIP))
        if not band.provisional:
            painter.fillRect(strip, look().color("quar_hatch"))
        hatch(painter, strip, "quar", 5, 1.6)
    x = _paint_number(painter, area, cell, band)
    _paint_note(painter, QRectF(x, area.y() + px(_STRIP), area.right() - x - px(6), px(TOP - _STRIP)), cell, diary)
    if cell.rest:
        painter.setFont(font(12, 500))
        painter.setPen(look().color("ink2"))
        more = translate("Diary", "%n more", cell.rest)
        draw_text(painter, QRectF(area.x() + px(10), area.bottom() - px(24), area.width() - px(16), px(20)), more)
    if cell.chosen or cell.target:
        painter.setPen(QPen(look().color("focus" if cell.focused else "accent"), 2))
        painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), px(4), px(4))


def _paint_number(painter: QPainter, area: QRectF, cell: Cell, band: Band | None) -> float:
    """The number of the day, a filled plate on election day; gives where what follows begins."""
    px, day = look().px, cell.day
    within = (day.year, day.month) == (cell.month.year, cell.month.month)
    said = str(day.day) if within or day.day > 1 else short_date(day)
    line = QRectF(area.x() + px(10), area.y() + px(_STRIP), area.width() - px(14), px(TOP - _STRIP))
    painter.setFont(font(13, 600))
    if band is not None and day in band.days:
        wide = text_width(font(13, 600), said) + px(30)
        plate = QRectF(line.x() - px(6), line.y() + px(2), wide, px(22))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("quar"))
        painter.drawRoundedRect(plate, px(4), px(4))
        painter.setPen(look().color("surface"))
        painter.drawText(plate.adjusted(px(6), 0, 0, 0), LEFT, said)
        draw_icon(painter, "vote", plate.right() - px(20), plate.y() + px(3), 15, "surface")
        return plate.right() + px(6)
    if day == cell.today:
        wide = max(text_width(font(13, 600), said) + px(10), px(22))
        plate = QRectF(line.x() - px(6), line.y() + px(2), wide, px(22))
        painter.setPen(QPen(look().color("ink"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(plate, px(5), px(5))
    painter.setPen(look().color("ink" if within else "ink3"))
    painter.drawText(line, LEFT, said)
    return line.x() + text_width(font(13, 600), said) + px(8)


def _paint_note(painter: QPainter, area: QRectF, cell: Cell, diary: Diary) -> None:
    """Beside the number: the quarantine where it or a week begins, the election, the holiday or closing day."""
    px, day, band = look().px, cell.day, diary.band(cell.day)
    painter.setFont(font(12, 500))
    if band is not None and (day in band.days or day in (band.first, cell.month) or day.weekday() == 0):
        painter.setPen(look().color("quar"))
        if day in band.days:
            draw_text(painter, area, translate("Diary", "election day"))
            return
        draw_icon(painter, "calendar-off", area.x(), area.center().y() - px(7), 14, "quar")
        draw_text(painter, area.adjusted(px(18), 0, 0, 0), _banner(band, day))
        return
    before = diary.band(day - timedelta(1))
    if band is None and before is not None and day == before.last + timedelta(1):
        painter.setPen(look().color("quar"))
        draw_icon(painter, "calendar-check", area.x(), area.center().y() - px(7), 14, "quar")
        draw_text(painter, area.adjusted(px(18), 0, 0, 0), translate("Diary", "first free day"))
        return
    note = note_of(diary.calendar, day)
    if note and dress_of(diary.calendar, day).named:
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        draw_text(painter, area, note.partition(",")[0])


def _banner(band: Band, day: date) -> str:
    """What the quarantine's first day, and each of its weeks, says."""
    if day == band.first or day.day <= 7:
        told = translate("Diary", "Quarantine until {day}").format(day=short_date(band.last))
        return f"{told}, {band.name}"
    return translate("Diary", "Quarantine")

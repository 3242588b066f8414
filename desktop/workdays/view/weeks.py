"""Calendar: the entries day by day, a heading for each week; for a long list and for those who do not use a mouse."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.base.dates import short_date, weekday_name
from desktop.base.words import translate
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.paint import hatch
from desktop.ui.painted import LEFT, Painted, draw_text, smooth, text_width
from desktop.ui.spoken import announce
from desktop.ui.theme import look
from desktop.workdays.table import Dress, dress_of, note_of
from desktop.workdays.view.diary import Chip, Diary, day_words

WEEKS = 4
"""Weeks that are shown at once."""
_HEAD, _LINE, _DAYS = 40, 34, 7
_DATE, _CLOCK = 142, 60
_VEIL = 0.55
"""How strongly a quarantine colours a line: entries are read on it."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7}


@dataclass(frozen=True)
class _Line:
    """A line of the list: a week's heading, a day without entries, or an entry; `first` shows the date."""

    day: date
    chip: Chip | None = None
    first: bool = True
    heading: bool = False


class WeekList(Painted):
    """Some weeks as one list; Up and Down walk, Enter opens, Alt with an arrow key moves an entry by a day or week."""

    opened = Signal(object)
    """A `Chip` to open."""
    move_requested = Signal(object, object)
    """A `Chip` and the day it should move to."""
    line_shown = Signal(float, float)
    """Top and height of the chosen line, to be scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("no_ring", True)  # the chosen line has its own
        self.diary: Diary | None = None
        self.hidden: frozenset[int] = frozenset()
        self.lines: tuple[_Line, ...] = ()
        self.at = 0
        self.setAccessibleName(self.tr("Weeks"))

    def show_diary(self, diary: Diary) -> None:
        """Shows what has been read; the chosen entry, or else today, is the chosen line."""
        chosen = self.lines[self.at] if self.at < len(self.lines) else None
        self.diary = diary
        self.lines = tuple(self._made())
        self.at = self._place_of(chosen)
        self.refit()
        self._tell()

    def hide_sources(self, hidden: frozenset[int]) -> None:
        """Shows the entries of the other sources only."""
        self.hidden = hidden
        if self.diary is not None:
            self.show_diary(self.diary)

    def choose(self, at: int) -> None:
        """Goes to a line that is no heading."""
        step = 1 if at >= self.at else -1
        while 0 <= at < len(self.lines) and self.lines[at].heading:
            at += step
        if 0 <= at < len(self.lines):
            self.at = at
            self._tell()
            self.update()
            top, high = self._spans()[at]
            self.line_shown.emit(top, high)
            if self.hasFocus():
                announce(self, self.accessibleName())

    @override
    def sizeHint(self) -> QSize:
        spans = self._spans()
        return QSize(look().px(400), int(sum(spans[-1])) + 1 if spans else look().px(_HEAD))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(240), self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chip = Qt.Key(event.key()), self._chip()
        if key in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if chip is not None and chip.entry.movable:
                self.move_requested.emit(chip, chip.entry.day + timedelta(_MOVES[key]))
        elif key in _STEPS:
            self.choose(self.at + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(0 if key == Qt.Key.Key_Home else len(self.lines) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chip is not None:
            self.opened.emit(chip)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._line_at(event.position())
        if at is not None and not self.lines[at].heading:
            self.choose(at)
            chip = self._chip()
            if chip is not None:
                self.opened.emit(chip)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, seen = smooth(self), QRectF(event.rect())
        for at, (top, high) in enumerate(self._spans()):
            area = QRectF(0, top, self.width(), high)
            if area.intersects(seen):
                self._paint_line(painter, area, at)
        painter.end()

    def _paint_line(self, painter: QPainter, area: QRectF, at: int) -> None:
        line, px = self.lines[at], look().px
        assert self.diary is not None
        if line.heading:
            self._paint_heading(painter, area, line.day)
            return
        band, dress = self.diary.band(line.day), dress_of(self.diary.calendar, line.day)
        painter.fillRect(area, look().color("surface" if band is not None or dress is Dress.WORKING else "sunken"))
        if band is not None:
            painter.fillRect(area, look().color("quar_soft", _VEIL))
            hatch(painter, QRectF(area.x(), area.y(), px(6), area.height()), "quar", 5, 1.6)
        if at == self.at:
            painter.setPen(QPen(look().color("focus" if self.hasFocus() else "accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), px(4), px(4))
        if line.first:
            painter.setFont(font(13, 600 if line.day == self.diary.today else 400))
            painter.setPen(look().color("ink"))
            draw_text(painter, QRectF(px(16), area.y(), px(_DATE - 44), area.height()), _date_of(line.day))
            if band is not None and line.day in band.days:
                draw_icon(painter, "vote", px(_DATE - 24), area.center().y() - px(8), 16, "quar")
        words = QRectF(px(_DATE), area.y(), area.width() - px(_DATE + 12), area.height())
        if line.chip is None:
            self._paint_empty(painter, words, line.day)
        else:
            _paint_entry(painter, words, line.chip)

    def _paint_heading(self, painter: QPainter, area: QRectF, monday: date) -> None:
        px = look().px
        told = translate("Diary", "Week {number}").format(number=monday.isocalendar().week)
        painter.setFont(font(14, 600))
        painter.setPen(look().color("ink"))
        painter.drawText(area.adjusted(px(16), px(6), 0, 0), LEFT, told)
        wide = text_width(font(14, 600), told)
        band = self.diary.band(monday) or self.diary.band(monday + timedelta(4)) if self.diary else None
        if band is not None:
            painter.setFont(font(12, 500))
            painter.setPen(look().color("quar"))
            draw_icon(painter, "calendar-off", px(32) + wide, area.center().y() - px(4), 14, "quar")
            named = translate("Diary", "Quarantine until {day}").format(day=short_date(band.last))
            beside = area.adjusted(px(52) + wide, px(6), -px(8), 0)
            draw_text(painter, beside, f"{named}, {band.name}")

    def _paint_empty(self, painter: QPainter, area: QRectF, day: date) -> None:
        assert self.diary is not None
        band = self.diary.band(day)
        election = translate("Diary", "election day") if band is not None and day in band.days else ""
        painter.setFont(font(13))
        painter.setPen(look().color("quar" if election else "ink3"))
        draw_text(painter, area, ", ".join(filter(None, (election, note_of(self.diary.calendar, day)))))

    def _made(self) -> Iterator[_Line]:
        """The lines: each week's heading, and its days; of empty days only those that are worth a line."""
        assert self.diary is not None
        day = self.diary.first
        while day <= self.diary.last:
            if day.weekday() == 0:
                yield _Line(day, heading=True)
            chips = self.diary.on(day, self.hidden)
            for place, chip in enumerate(chips):
                yield _Line(day, chip, place == 0)
            if not chips and (day.weekday() < 5 or self._is_worth_a_line(day)):
                yield _Line(day)
            day += timedelta(1)

    def _is_worth_a_line(self, day: date) -> bool:
        """Whether a Saturday or Sunday without entries is shown: today, an election day, or one with a name."""
        assert self.diary is not None
        band = self.diary.band(day)
        election = band is not None and day in band.days
        return election or day == self.diary.today or dress_of(self.diary.calendar, day).named

    def _place_of(self, chosen: _Line | None) -> int:
        """The line of the entry that was chosen, else of the day, else of today."""
        if chosen is not None and chosen.chip is not None:
            key = (chosen.chip.source, chosen.chip.entry.id)
            for at, line in enumerate(self.lines):
                if line.chip is not None and (line.chip.source, line.chip.entry.id) == key:
                    return at
        assert self.diary is not None
        day = chosen.day if chosen is not None else self.diary.today
        plain = (at for at, line in enumerate(self.lines) if not line.heading and line.day == day)
        return next(plain, min(1, max(len(self.lines) - 1, 0)))

    def _chip(self) -> Chip | None:
        return self.lines[self.at].chip if self.at < len(self.lines) else None

    def _line_at(self, place: QPointF) -> int | None:
        spans = enumerate(self._spans())
        return next((at for at, (top, high) in spans if top <= place.y() < top + high), None)

    def _spans(self) -> list[tuple[float, float]]:
        """Top and height of each line."""
        spans: list[tuple[float, float]] = []
        top = 0.0
        for line in self.lines:
            high = look().px(_HEAD if line.heading else _LINE)
            spans.append((top, high))
            top += high
        return spans

    def _tell(self) -> None:
        """Puts the chosen line into words, for screen readers."""
        if self.diary is None or self.at >= len(self.lines):
            return
        line = self.lines[self.at]
        note = note_of(self.diary.calendar, line.day)
        day = day_words(self.diary, line.day, self.diary.on(line.day, self.hidden), note)
        self.setAccessibleName(f"{line.chip.said()}, {day}" if line.chip else day)
        self.setAccessibleDescription(self.tr("Up and Down walk, Enter opens, Alt and an arrow key moves an entry."))


def _date_of(day: date) -> str:
    """A day at the left of its line: "tir. 24. nov."."""
    return f"{weekday_name(day)[:3]} {short_date(day)}"


def _paint_entry(painter: QPainter, area: QRectF, chip: Chip) -> None:
    """An entry: its time, its title, what is to know of it, and a conflict in words."""
    px, entry = look().px, chip.entry
    painter.setFont(font(13))
    painter.setPen(look().color("ink2"))
    painter.drawText(area, LEFT, chip.clock)
    draw_icon(painter, chip.icon, area.x() + px(_CLOCK), area.center().y() - px(8), 16, "ink2")
    words = area.adjusted(px(_CLOCK + 24), 0, 0, 0)
    painter.setFont(font(14, 500))
    painter.setPen(look().color("ink"))
    wide = min(text_width(font(14, 500), entry.title), int(words.width()))
    draw_text(painter, words, entry.title)
    beside = words.adjusted(wide + px(12), 0, 0, 0)
    if entry.conflict:
        draw_icon(painter, "triangle-alert", beside.x(), beside.center().y() - px(7), 14, "warn")
        beside = beside.adjusted(px(20), 0, 0, 0)
    painter.setFont(font(13))
    painter.setPen(look().color("warn" if entry.conflict else "ink2"))
    if beside.width() > px(40):
        draw_text(painter, beside, entry.conflict or entry.note)

"""Calendar: a month of weeks with entries, quarantines and days off; entries are dragged, or moved by keys."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip
from typing_extensions import override

from desktop.ui.painted import Painted, smooth
from desktop.ui.spoken import announce
from desktop.ui.theme import look
from desktop.workdays.quarantine import Quarantine
from desktop.workdays.rules import Calendar, add_months
from desktop.workdays.table import note_of
from desktop.workdays.view.cells import HEAD, TOP, Cell, CellPainter
from desktop.workdays.view.chips import ChipPainter
from desktop.workdays.view.diary import Chip, Diary, day_words
from desktop.workdays.view.grid import DAYS, GUTTER, LOW, Grid

_FIRST, _LAST = date(1951, 1, 1), date(2099, 12, 31)
_PATIENCE = 300
"""Milliseconds after which a month is painted even if it has not been read yet."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


@dataclass
class _Drag:
    """An entry under the mouse: where it was taken, whether it moves, and the day it is over."""

    chip: Chip
    start: QPointF
    at: QPointF
    moving: bool = False
    over: date | None = None


class MonthSheet(Painted):
    """A month and a chosen day. Arrows, Page Up and Down, Home and End walk; Space goes through the day's entries."""

    chosen = Signal(object)
    """The day is another one now."""
    turned = Signal()
    """Another month is shown."""
    opened = Signal(object)
    """A `Chip` to open."""
    day_opened = Signal(object)
    """Enter or a double click on a day without a chosen entry."""
    move_requested = Signal(object, object)
    """A `Chip` and the day it should move to."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("no_ring", True)  # the chosen day has its own
        self.setMouseTracking(True)
        self.day = today
        self.month = today.replace(day=1)
        self.diary = Diary(today, today, Calendar("DK"), Quarantine(), today)
        self.hidden: frozenset[int] = frozenset()
        self.picked: Chip | None = None
        self._drag: _Drag | None = None
        self._grid = Grid(self.month, 0, 0)
        self._tell()

    @property
    def grid(self) -> Grid:
        """Where the days stand."""
        wanted = Grid(self.month, self.width(), self.height())
        if wanted != self._grid:
            self._grid = wanted  # what it has worked out is kept with it
        return self._grid

    def show_diary(self, diary: Diary) -> None:
        """Shows what has been read; the chosen entry stays chosen with its newest values."""
        self.diary = diary
        if self.picked is not None:
            key = (self.picked.source, self.picked.entry.id)
            self.picked = next((each for each in self.chips(self.day) if (each.source, each.entry.id) == key), None)
        self._tell()
        self._paint_again()

    def hide_sources(self, hidden: frozenset[int]) -> None:
        """Shows the entries of the other sources only."""
        self.hidden = hidden
        self._tell()
        self.update()

    def chips(self, day: date) -> tuple[Chip, ...]:
        """The entries of a day that are shown."""
        return self.diary.on(day, self.hidden)

    def choose(self, day: date) -> None:
        """Goes to a day, turning to its month where another is shown."""
        self.day, self.picked = min(max(day, _FIRST), _LAST), None
        month = self.day.replace(day=1)
        if month != self.month:
            self.month = month
            self.setUpdatesEnabled(False)  # what stands there stays until the new month has been read
            QTimer.singleShot(_PATIENCE, self, self._lose_patience)
            self.refit()
            self.turned.emit()
        self._tell()
        self.update()
        self.chosen.emit(self.day)
        self._say()

    def turn(self, step: int) -> None:
        """Shows the next or previous month; the day goes along."""
        self.choose(add_months(self.day, step))

    def pick_next(self) -> None:
        """Chooses the day's next entry, the first after the last."""
        chips = self.chips(self.day)
        if chips:
            at = chips.index(self.picked) + 1 if self.picked in chips else 0
            self.picked = chips[at % len(chips)]
            self._tell()
            self.update()
            self._say()

    def ask_to_move(self, days: int) -> None:
        """Wishes the chosen entry, or the day's only one, moved by so many days."""
        chips = self.chips(self.day)
        chip = self.picked or (chips[0] if len(chips) == 1 else None)
        if chip is not None and chip.entry.movable:
            self.picked = chip
            self.move_requested.emit(chip, chip.entry.day + timedelta(days))

    def chip_at(self, place: QPointF) -> Chip | None:
        """The entry under a point."""
        grid = self.grid
        day = grid.day_at(place)
        if day is None:
            return None
        shown, _ = self.shown_on(day)
        return next((chip for at, chip in enumerate(shown) if grid.chip_rect(day, at).contains(place)), None)

    def shown_on(self, day: date) -> tuple[tuple[Chip, ...], int]:
        """The entries of a day that there is room for, and how many more there are."""
        chips, room = self.chips(day), self.grid.room
        return (chips, 0) if len(chips) <= room else (chips[: room - 1], len(chips) - room + 1)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(560), look().px(HEAD + 120 * self.grid.weeks))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(420), look().px(HEAD + LOW * self.grid.weeks))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in _STEPS and alt:
            self.ask_to_move(_STEPS[key])
        elif key in _STEPS:
            self.choose(self.day + timedelta(_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            to = 0 if key == Qt.Key.Key_Home else DAYS - 1
            self.choose(self.day + timedelta(to - self.day.weekday()))
        elif key == Qt.Key.Key_Space:
            self.pick_next()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif key == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.update()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day, chip = self.grid.day_at(event.position()), self.chip_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        if day != self.day and day.month == self.month.month:
            self.choose(day)
        self.picked = chip
        self._drag = _Drag(chip, event.position(), event.position()) if chip is not None else None
        self._tell()
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if drag is None:
            over = self.chip_at(event.position())
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        drag.at = event.position()
        far = (drag.at - drag.start).manhattanLength() >= QApplication.startDragDistance()
        if drag.chip.entry.movable and (far or drag.moving):
            drag.moving, drag.over = True, self.grid.day_at(drag.at)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self.unsetCursor()
        self.update()
        if drag is None:
            return
        if not drag.moving:
            self.opened.emit(drag.chip)
        elif drag.over is not None and drag.over != drag.chip.entry.day:
            self.move_requested.emit(drag.chip, drag.over)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.grid.day_at(event.position())
        if day is not None and self.chip_at(event.position()) is None:
            self.day_opened.emit(day)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = QPointF(event.pos())
            day, chip = self.grid.day_at(place), self.chip_at(place)
            said = chip.said() if chip else self._day_said(day) if day else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, grid = smooth(self), self.grid
        cells, chips = CellPainter(painter, self.diary, self.month), ChipPainter(painter)
        cells.paint_heads([grid.rect_of(grid.first + timedelta(at)) for at in range(DAYS)])
        cells.paint_ground(grid.area)
        for day in grid.days():
            self._paint_day(cells, chips, day)
        drag = self._drag
        if drag is not None and drag.moving:
            ghost = grid.chip_rect(drag.chip.entry.day, 0)
            chips.paint(ghost.translated(drag.at - ghost.center()), drag.chip, picked=True)
        painter.end()

    def _paint_day(self, cells: CellPainter, chips: ChipPainter, day: date) -> None:
        area = self.grid.rect_of(day)
        shown, rest = self.shown_on(day)
        drag = self._drag
        target = drag is not None and drag.moving and drag.over == day
        here = day == self.day
        if day.weekday() == 0:
            cells.paint_week(QRectF(0, area.y(), look().px(GUTTER), look().px(TOP)), day)
        cells.paint(area, Cell(day, here, here and self.hasFocus() and self.picked is None, target, rest))
        for chip, place in zip(shown, self.grid.chip_rects(day, len(shown)), strict=True):
            chips.paint(place, chip, here and chip == self.picked)

    def _lose_patience(self) -> None:
        if not self.updatesEnabled():
            self._paint_again()

    def _paint_again(self) -> None:
        self.setUpdatesEnabled(True)
        self.update()

    def _open(self) -> None:
        chips = self.chips(self.day)
        chip = self.picked or (chips[0] if len(chips) == 1 else None)
        if chip is not None:
            self.opened.emit(chip)
        else:
            self.day_opened.emit(self.day)

    def _day_said(self, day: date) -> str:
        now = self.tr("today") if day == self.diary.today else ""
        note = ", ".join(filter(None, (now, note_of(self.diary.calendar, day))))
        return day_words(self.diary, day, self.chips(day), note)

    def _say(self) -> None:
        if self.hasFocus():
            announce(self, self.accessibleName())

    def _tell(self) -> None:
        """Puts into words what is chosen, for screen readers."""
        self.setAccessibleName(self.picked.said() if self.picked else self._day_said(self.day))
        entries = "; ".join(chip.said() for chip in self.chips(self.day))
        keys = self.tr("Space goes through the entries, Enter opens one, Alt and an arrow key moves it.")
        self.setAccessibleDescription(". ".join(filter(None, (entries, keys))))

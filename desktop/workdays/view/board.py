"""Calendar: the month, or some weeks, with what every room has entered; moving an entry asks the rules first."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.dates import date_text, month_name, short_date
from desktop.base.problems import Problem, Refused
from desktop.storage.session import Session
from desktop.ui.asking import RuleWords
from desktop.ui.buttons import button, icon_button
from desktop.ui.layout import STRETCH, add, card, clear, column, pane, row, scroll
from desktop.ui.painted import restyled
from desktop.ui.pieces import Notice
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.text import label
from desktop.ui.theme import look
from desktop.workdays.actions import CLOSING_DAY, ELECTION, QUARANTINE, Source
from desktop.workdays.rules import add_months
from desktop.workdays.view.aside import ElectionsAhead, Shown
from desktop.workdays.view.band import YearBand
from desktop.workdays.view.diary import Chip, Diary, load_diary, moved
from desktop.workdays.view.sheet import MonthSheet
from desktop.workdays.view.weeks import WEEKS, WeekList
from desktop.workdays.words import rule_name, rule_sentence

WIDE, HIGH = 1180, 800
"""Page sizes at 100 % from which the cards stand beside the month, and the band of months above it."""
_SIDE = 348
_WEEK = 7
_PAUSE = 30
"""Milliseconds until what is not shown yet is read on: first of all, what is shown is painted."""
_Span = tuple[date, date]


class Mode(Enum):
    """How the days are shown."""

    MONTH = 0
    WEEKS = 1


class Board(QWidget):
    """The days as a month or as weeks, the elections beside them."""

    ready = Signal()
    """The first days are on the screen."""
    elections_requested = Signal()
    call_requested = Signal(object)
    """The `Election` that has been called."""

    def __init__(self, services: Services, sources: Sequence[Source]) -> None:
        super().__init__()
        self._services, self._sources = services, tuple(sources)
        self.today = services.clock.now().date()
        self.mode = Mode.MONTH
        self.diary: Diary | None = None
        self._read: dict[_Span, Diary] = {}
        self._wanted: list[int] = []
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.sheet, self.weeks, self.band = MonthSheet(self.today), WeekList(), YearBand(self.today)
        self.first_week = self.today - timedelta(self.today.weekday())
        self.ahead = ElectionsAhead()
        self.shown = Shown(lambda: [source.title() for source in self._sources])
        self.rules = RuleWords(rule_name, rule_sentence)
        self.notice: Notice | None = None
        self._title, self._told = label("", "h1"), QVBoxLayout()
        self._told.setContentsMargins(32, 0, 32, 0)
        self._rolling = scroll(self.weeks)
        self._stack = QStackedWidget()
        self._month = scroll(self.sheet)
        self._stack.addWidget(self._month)
        self._stack.addWidget(self._rolling)
        self._band = card(column(self.band, margins=(20, 6, 20, 8)))
        self._side = self._aside()
        self._build()
        self._connect()
        self._tell_title()

    def refresh(self) -> None:
        """Reads the days that are shown, and then those a turn away, to have them when it comes."""
        self._read.clear()
        self._wanted = [0, 1, -1]
        self._read_on()

    def set_mode(self, mode: Mode) -> None:
        """Shows the month or the weeks around the chosen day."""
        if mode is self.mode:
            return
        self.mode = mode
        if mode is Mode.WEEKS:
            self.first_week = self.sheet.day - timedelta(self.sheet.day.weekday())
        self._stack.setCurrentIndex(mode.value)
        self._turned()

    def turn(self, step: int) -> None:
        """Shows the next or previous month, or the next or previous weeks."""
        if self.mode is Mode.MONTH:
            self.sheet.turn(step)
        else:
            self.first_week += timedelta(step * WEEKS * _WEEK)
            self._turned()

    def go_today(self) -> None:
        """Goes to today."""
        self.first_week = self.today - timedelta(self.today.weekday())
        self.sheet.choose(self.today)
        self._turned()

    def changed(self, change: Change) -> None:
        """Reads anew after a change of the calendar or of an entry."""
        subjects = {CLOSING_DAY, ELECTION, QUARANTINE, "settings"}.union(*(each.subjects for each in self._sources))
        if change.subject in subjects:
            self.refresh()

    def move_entry(self, chip: Chip, to: date) -> None:
        """Moves an entry to a day when its rules allow it; else says why they do not."""
        source, entry = self._sources[chip.source], chip.entry

        def check(session: Session) -> str:
            return source.check(session, entry, to)

        def go(told: str) -> None:
            if self.diary is not None:  # shown at once; what is read after the write replaces it
                self._show(moved(self.diary, chip, to))
            self._tell_note(told)
            self._services.tasks.write(lambda session: source.move(session, entry, to), None, self._refused, owner=self)

        self._drop_notice()
        self._services.tasks.read(check, go, "diary check", self._refused, owner=self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._arrange()

    def _build(self) -> None:
        back = icon_button("chevron-left", self.tr("Back"), lambda: self.turn(-1))
        on = icon_button("chevron-right", self.tr("Forward"), lambda: self.turn(1))
        now = button(self.tr("Today"), on_click=self.go_today)
        head = pane(row(self._title, 8, back, on, now, STRETCH, gap=4, margins=(32, 12, 32, 10)), "")
        days = column(self._band, (card(column((self._stack, 1), margins=1)), 1), gap=16)
        below = row((days, 1), self._side, gap=20, margins=(32, 4, 32, 24))
        self.setLayout(column(head, self._told, (below, 1), gap=4))
        self.setFocusProxy(self.sheet)

    def _aside(self) -> QScrollArea:
        inside = QFrame()
        inside.setLayout(column(self.ahead, self.shown, STRETCH, gap=16))
        return scroll(inside)

    def _connect(self) -> None:
        self.sheet.turned.connect(self._turned)
        self.sheet.chosen.connect(self._roll_to)
        self.sheet.opened.connect(self._open)
        self.sheet.day_opened.connect(self._open_day)
        self.sheet.move_requested.connect(self.move_entry)
        self.weeks.opened.connect(self._open)
        self.weeks.move_requested.connect(self.move_entry)
        self.weeks.line_shown.connect(self._roll)
        self.shown.changed.connect(self._hide)
        self.ahead.elections_requested.connect(self.elections_requested)
        self.ahead.call_requested.connect(self.call_requested)
        self._pause.timeout.connect(self._read_on)
        self._services.changes.changed.connect(self.changed)

    def _arrange(self) -> None:
        """The cards stand beside the days where there is room, the band above them where it is high enough."""
        scale = look().scale
        self._side.setFixedWidth(look().px(_SIDE))
        self._side.setVisible(self.width() / scale >= WIDE)
        self._band.setVisible(self.height() / scale >= HIGH and bool(self.band.rows))

    def _span(self, step: int = 0) -> _Span:
        """The first and the last day that are shown, or would be after turning by so many steps."""
        if self.mode is Mode.MONTH:
            grid = replace(self.sheet.grid, month=add_months(self.sheet.month, step))
            return grid.first, grid.last
        first = self.first_week + timedelta(step * WEEKS * _WEEK)
        return first, first + timedelta(WEEKS * _WEEK - 1)

    def _roll_to(self, day: date) -> None:
        """Keeps the chosen day in view where the month is higher than the window."""
        area = self.sheet.grid.rect_of(day)
        middle, half = area.center().toPoint(), int(area.height() / 2)
        self._month.ensureVisible(middle.x(), middle.y(), 0, half)

    def _roll(self, top: float, high: float) -> None:
        self._rolling.ensureVisible(0, int(top + high / 2), 0, int(high))

    def _turned(self) -> None:
        self._drop_notice()
        self._tell_title()
        self.diary = self._read.get(self._span())
        if self.diary is None:
            self._wanted = [0, 1, -1]
            self._read_on()
        else:
            self._wanted = [*(step for step in (1, -1) if self._span(step) not in self._read), 0]
            self._show(self.diary)

    def _tell_title(self) -> None:
        month = self.sheet.month
        if self.mode is Mode.MONTH:
            self._title.setText(f"{month_name(month.month).capitalize()} {month.year}")
            return
        first, last = self._span()
        begins = short_date(first) if first.year == last.year else date_text(first)
        self._title.setText(f"{begins} \u2013 {date_text(last)}")

    def _read_on(self) -> None:
        """Reads the next of the days that are wanted: so many turns away."""
        self._pause.stop()
        if self._wanted:
            step = self._wanted.pop(0)
            first, last = self._span(step)
            today = self._services.clock.now().date()
            read = partial(load_diary, sources=self._sources, first=first, last=last, today=today)
            self._services.tasks.read(read, self._keep, f"diary {step}")

    def _keep(self, diary: Diary) -> None:
        """Keeps what has been read while it is at most a turn away, and shows what is to be seen now, if it is news."""
        near = [self._span(step) for step in (0, 1, -1)]
        read = {**self._read, (diary.first, diary.last): diary}
        self._read = {span: each for span, each in read.items() if span in near}
        if (diary.first, diary.last) == near[0] and diary != self.diary:
            self._show(diary)
        else:
            self._read_on()

    def _show(self, diary: Diary) -> None:
        self.today, self.diary = diary.today, diary
        self.sheet.show_diary(diary)
        if self.mode is Mode.WEEKS:
            self.weeks.show_diary(diary)
        self.band.show_elections(diary.ahead, self.sheet.month, self.today)
        self.ahead.show_elections(diary.ahead)
        self.shown.show_counts(diary.counts)
        self._arrange()
        self._pause.start()
        self.ready.emit()

    def _hide(self, hidden: frozenset[int]) -> None:
        self.sheet.hide_sources(hidden)
        self.weeks.hide_sources(hidden)

    def _open(self, chip: Chip) -> None:
        self._services.places.go(self._sources[chip.source].place, chip.entry.id)

    def _open_day(self, day: date) -> None:
        """Shows the weeks from a day on, where there is room for all its entries."""
        if self.sheet.chips(day):
            self.set_mode(Mode.WEEKS)

    def _refused(self, problem: Problem) -> None:
        """Says why an entry stays where it was."""
        self._tell(self.rules.notice(problem) if isinstance(problem, Refused) else self._plain(problem))
        announce(self, problem.title, urgent=True)
        self.refresh()

    def _plain(self, problem: Problem) -> Notice:
        return Notice("danger", problem.title, " ".join(filter(None, (problem.text, problem.advice))))

    def _tell_note(self, told: str) -> None:
        if told:
            self._tell(Notice("info", self.tr("To be known of this day"), told))

    def _tell(self, notice: Notice) -> None:
        self._drop_notice()
        self.notice = notice
        add(self._told, notice)

    def _drop_notice(self) -> None:
        clear(self._told)
        self.notice = None

"""Calendar: twelve months with the days that are off, the closing days, what counts, and a tool that counts."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.dates import long_date, month_name
from desktop.base.words import translate
from desktop.storage import municipality
from desktop.storage.session import Session
from desktop.ui.buttons import button, icon_button
from desktop.ui.flow import FlowLayout
from desktop.ui.forms import Days
from desktop.ui.layout import STRETCH, card, column, pane, row, scroll
from desktop.ui.painted import restyled
from desktop.ui.services import Services
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look
from desktop.workdays import actions, store
from desktop.workdays.actions import Deadlines
from desktop.workdays.deadlines import Move
from desktop.workdays.rules import Calendar, ClosingDay, calendar_of
from desktop.workdays.table import Dress, Swatch, dress_name, dress_of, note_of
from desktop.workdays.view.closings import ClosingDays, number_of_closings
from desktop.workdays.view.counting import CountTool
from desktop.workdays.view.months import Months
from desktop.workdays.view.switches import WhatCounts

WIDE, PAIRED = 1400, 700
"""Page widths at 100 % from which a whole year stands beside the cards, and from which the cards stand in pairs."""
_SIDE = 388


@dataclass(frozen=True)
class _Loaded:
    """What the page reads."""

    calendar: Calendar
    closings: tuple[ClosingDay, ...]


class YearPane(QWidget):
    """The municipality's year."""

    ready = Signal()
    """The year's days are on the screen."""

    def __init__(self, services: Services, deadlines: Deadlines) -> None:
        super().__init__()
        self._services = services
        self.today = services.clock.now().date()
        self.calendar = calendar_of(services.settings.profile)
        days = Days(lambda: self.today, self._ahead, self._note)
        self.months = Months(self.calendar, self.today)
        self.closings = ClosingDays(services, deadlines, days)
        self.counting = CountTool(lambda: self.calendar, days, self.today, services.settings.profile.answer_days)
        self.counts = WhatCounts(services)
        self._title, self._sentence = label("", "h1"), Paragraph("", 13, 20, role="ink2")
        self._day = label("", "small", wrap=True)
        self._arranged = ("", 0.0)
        self._held: QWidget | None = None
        self._year = self._year_card()
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self.setLayout(column(self._head(), (self._body, 1), gap=0))
        self.setFocusProxy(self.months)
        self._connect()
        self._tell_months()
        self._tell_day(self.today)
        self.refresh()

    def refresh(self) -> None:
        """Reads the closing days and the profile anew."""
        self._services.tasks.read(_load, self._show, "calendar", owner=self)

    def leave(self) -> None:
        """Saves what is being typed."""
        self.closings.form.flush()

    def picture_closing(self) -> None:
        """Opens the first closing day; for pictures."""
        if self.closings.rows:
            self.closings.rows[0].click()

    def picture_moves(self) -> None:
        """Shows what a closing day would move; for pictures, nothing is written."""
        days = [self.calendar.deadline(self.today, ahead) for ahead in range(2, 6)]
        moves = tuple(Move(key, f"{days[0].year}-10{key}", days[key], days[key + 1]) for key in range(3))
        self.closings.picture_moves(moves)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            QTimer.singleShot(0, self, self._arrange)

    def _connect(self) -> None:
        self.months.chosen.connect(self._tell_day)
        self.months.opened.connect(self._open_day)
        self.months.turned.connect(self._tell_months)
        self.counts.settings_requested.connect(lambda: self._services.places.go("settings"))
        self._services.changes.changed.connect(self._changed)
        self._services.settings.changed.connect(self.refresh)

    def _head(self) -> QFrame:
        back = icon_button("chevron-left", self.tr("Back"), lambda: self.months.turn(-1))
        on = icon_button("chevron-right", self.tr("Forward"), lambda: self.months.turn(1))
        now = button(self.tr("Today"), on_click=self.go_today)
        new = button(self.tr("New closing day"), "primary", "plus", self.begin)
        line = row(self._title, 8, back, on, now, STRETCH, new, gap=4)
        return pane(column(line, self._sentence, gap=0, margins=(32, 16, 32, 12)), "")

    def _year_card(self) -> QFrame:
        legend = QWidget()
        flow = FlowLayout(18)
        legend.setLayout(flow)
        for dress in (Dress.HOLIDAY, Dress.COUNTED_OUT, Dress.CLOSED, Dress.WEEKEND):
            told = QWidget()
            told.setLayout(row(Swatch(dress), label(dress_name(dress), "caption"), gap=6))
            flow.addWidget(told)
        self._links = row(
            button(self.tr("Closed on this day"), "link", "plus", lambda: self.closings.begin(self.months.day)),
            button(self.tr("Count from this day"), "link", "calendar-clock", self._count_from),
            gap=16,
        )
        below = row((self._day, 1), self._links, gap=16)
        return card(column(legend, 6, (self.months, 1), below, gap=4, margins=(20, 14, 20, 10)))

    def _arrange(self) -> None:
        """Lays the cards out for a width: beside the year, in pairs below a strip of months, or one below the other."""
        width = self.width() / look().scale
        form = "wide" if width >= WIDE else "paired" if width >= PAIRED else "narrow"
        if (form, look().scale) == self._arranged:
            return
        self._arranged = (form, look().scale)
        focused = QApplication.focusWidget()
        held = focused if focused is not None and self.isAncestorOf(focused) else None
        cards = (self._year, self.closings, self.counting, self.counts)
        for each in cards:
            each.setParent(self)  # out of what held them, which goes; never without a parent
        old, self._held = self._held, QWidget()
        if form == "wide":
            self.months.set_form(12, 4)
            side = QWidget()
            side.setLayout(column(self.closings, self.counting, self.counts, STRETCH, gap=16, margins=(0, 0, 32, 24)))
            rolling = scroll(side)
            rolling.setFixedWidth(look().px(_SIDE) + 32)
            main = QWidget()
            main.setLayout(column((self._year, 1), gap=0, margins=(32, 0, 0, 24)))
            self._held.setLayout(row((scroll(main), 1), rolling, gap=20))
        else:
            paired = form == "paired"
            self.months.set_form(3 if paired else 1, 3 if paired else 1)
            left, right = column(self.closings, self.counts, STRETCH, gap=16), column(self.counting, STRETCH, gap=16)
            both = row((left, 1), (right, 1), gap=16) if paired else column(left, right, gap=16)
            whole = QWidget()
            whole.setLayout(column(self._year, both, STRETCH, gap=16, margins=(24, 0, 24, 24)))
            self._held.setLayout(column(scroll(whole), gap=0))
        self._body.addWidget(self._held)
        if old is not None:
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()
        for each in cards:
            each.show()
        if held is not None and isValid(held):
            held.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, loaded: _Loaded) -> None:
        self.today = self._services.clock.now().date()
        self.calendar = loaded.calendar
        self.months.set_calendar(self.calendar, self.today)
        self.closings.set_closings(loaded.closings)
        self.closings.show_hint()
        self.counts.show_calendar(self.calendar)
        self.counting.count()
        self._tell_months()
        self._tell_day(self.months.day)
        self.ready.emit()

    def _changed(self, change: Change) -> None:
        if change.subject in (actions.CLOSING_DAY, actions.ELECTION, "settings"):
            self.refresh()

    def begin(self) -> None:
        """Begins a closing day on the chosen day."""
        self.closings.begin(self.months.day)

    def go_today(self) -> None:
        """Goes to today."""
        self.months.choose(self.today)

    def _open_day(self, day: date) -> None:
        """Opens the closing of a day, or begins one."""
        closing = self.calendar.closing(day)
        if closing is None:
            self.closings.begin(day)
        else:
            self.closings.choose(closing)

    def _count_from(self) -> None:
        self.counting.start_from(self.months.day)
        self.counting.form.editor("received").focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_day(self, day: date) -> None:
        note = note_of(self.calendar, day)
        working = note or translate("Workdays", "working day")
        self._day.setText(f"{long_date(day)}: {working}")

    def _tell_months(self) -> None:
        first, count = self.months.first, self.months.count
        year = self.tr("Calendar {year}").format(year=first.year)
        self._title.setText(year if count == 12 else f"{month_name(first.month).capitalize()} {first.year}")
        self._sentence.set_text(_year_sentence(self.calendar, first.year))

    def _ahead(self, day: date, count: int) -> date:
        return self.calendar.deadline(day, count)

    def _note(self, day: date) -> str:
        return note_of(self.calendar, day)


def _year_sentence(calendar: Calendar, year: int) -> str:
    """How many days of a year are what."""
    days = [date(year, 1, 1) + timedelta(step) for step in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]
    working = sum(calendar.is_working(day) for day in days)
    off = sum(dress_of(calendar, day) in (Dress.HOLIDAY, Dress.COUNTED_OUT) for day in days)
    closed = sum(calendar.closing(day) is not None for day in days)
    told = (
        QCoreApplication.translate("CalendarPage", "%n working days", "", working),
        QCoreApplication.translate("CalendarPage", "%n public holidays and days not counted", "", off),
        number_of_closings(closed),
    )
    return " · ".join(told)


def _load(session: Session) -> _Loaded:
    """Reads the closing days and the profile as they stand."""
    closings = store.closing_days(session)
    return _Loaded(calendar_of(municipality.profile(session), closings), closings)

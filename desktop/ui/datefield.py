"""Date field: a day in words ("24/9", "tomorrow", "+10a"), its weekday after entry, and a calendar to pick from."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from desktop.base.dates import AddWorkingDays, date_text, month_name, parse_date, weekday_name
from desktop.base.problems import Problem
from desktop.ui.buttons import button, icon_button
from desktop.ui.fonts import font
from desktop.ui.icons import icon
from desktop.ui.layout import STRETCH, column, hline, row
from desktop.ui.monthgrid import DayNote, DayTest, MonthGrid
from desktop.ui.painted import restyled, text_width
from desktop.ui.popover import SHADOW, Floating
from desktop.ui.text import label
from desktop.ui.theme import look

_LONGEST = "30. september 2026"
_BUTTON = 28
"""What the calendar's button takes in the field."""


class DateField(QWidget):
    """A field for a day: what is typed is read when the field is left; `problem` says why it could not be."""

    edited = Signal()
    """Each key, and each day picked."""
    picked = Signal(object)
    """Another day (or None) stands in the field: it was left, Enter was pressed, or the calendar was used."""

    def __init__(
        self,
        today: Callable[[], date],
        add_working_days: AddWorkingDays | None = None,
        day_note: DayNote | None = None,
        quarantine: DayTest | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.problem = ""
        self._today, self._add = today, add_working_days
        self._day_note, self._quarantine = day_note, quarantine
        self._day: date | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Date, or +10 days"))
        self._calendar = QAction(icon("calendar-days", 18), self.tr("Pick from the calendar"), self)
        self.line.addAction(self._calendar, QLineEdit.ActionPosition.TrailingPosition)
        self._weekday = label("", "caption")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._weekday)
        self.setFocusProxy(self.line)
        self._fit()
        self._calendar.triggered.connect(lambda _checked=False: self.open_calendar())
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)

    def day(self) -> date | None:
        """The day in the field when it was last read; None when it was empty or could not be read."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Shows a day, silently."""
        self._day, self.problem = day, ""
        self.line.setText(date_text(day) if day else "")
        self.line.setCursorPosition(0)  # a text that is too long is cut at its end
        self._weekday.setText(weekday_name(day) if day else "")
        self._fit()
        self.line.setAccessibleDescription(self._said(day))

    def text(self) -> str:
        """What stands in the field, readable or not."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Puts a typed text into the field and reads it, silently: a kept draft."""
        self.line.setText(text)
        self._read()

    def reading(self) -> tuple[date | None, str]:
        """The day the text means right now, and why it means none; the text stays as it is."""
        text = self.line.text().strip()
        try:
            return (parse_date(text, self._today(), self._add) if text else None), ""
        except Problem as problem:
            return None, ". ".join(filter(None, (problem.title, problem.advice)))

    def commit(self) -> None:
        """Reads what was typed and tells when it is another day."""
        before = self._day
        self._read()
        if self._day != before:
            self.picked.emit(self._day)

    def open_calendar(self) -> "CalendarPopup":
        """Opens the calendar on the field's day, or today."""
        popup = CalendarPopup(self._day or self._today(), self._today, self._day_note, self._quarantine, self)
        popup.picked.connect(self._take)
        popup.open_below(self.line)
        popup.grid.setFocus(Qt.FocusReason.PopupFocusReason)
        return popup

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.line.minimumWidth(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.commit()
            elif event.key() == Qt.Key.Key_F4 or (
                event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
            ):
                self.open_calendar()
                return True
        return False

    def _fit(self) -> None:
        """The longest date in words fits beside the calendar's button; the weekday is shown where there is room."""
        wanted = text_width(font(14), _LONGEST) + look().px(24) + _BUTTON
        if self.line.minimumWidth() != wanted:
            self.line.setMinimumWidth(wanted)
        room = self.width() - wanted - self._weekday.sizeHint().width() - look().px(8)
        self._weekday.setVisible(self._day is not None and room >= 0)

    def _typed(self, _text: str) -> None:
        self._weekday.hide()
        self.edited.emit()

    def _read(self) -> None:
        """Reads the text; a text that is no date keeps standing, with the problem."""
        day, self.problem = self.reading()
        if self.problem:
            self._day = None
            self._weekday.hide()
        else:
            self.set_day(day)

    def _take(self, day: date) -> None:
        before = self._day
        self.set_day(day)
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        if day != before:
            self.edited.emit()
            self.picked.emit(day)

    def _said(self, day: date | None) -> str:
        note = self._day_note(day) if day and self._day_note else ""
        return ", ".join(filter(None, (weekday_name(day) if day else "", note)))


class CalendarPopup(Floating):
    """The calendar below a date field."""

    picked = Signal(object)

    def __init__(
        self,
        day: date,
        today: Callable[[], date],
        day_note: DayNote | None = None,
        quarantine: DayTest | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Calendar"))
        self.grid = MonthGrid(day, day_note, quarantine)
        self._title = label("", "strong")
        before = icon_button("chevron-left", self.tr("Previous month"), lambda: self.grid.turn(-1), dense=True)
        after = icon_button("chevron-right", self.tr("Next month"), lambda: self.grid.turn(1), dense=True)
        now = button(self.tr("Today"), "link", on_click=lambda: self._pick(today()), dense=True)
        hint = label(self.tr("+10a = ten working days"), "caption")
        edge = SHADOW + 14
        self.setLayout(
            column(
                row(self._title, STRETCH, before, after, gap=4),
                self.grid,
                hline(),
                row(now, STRETCH, hint),
                margins=(edge, SHADOW + 12, edge, SHADOW + 10),
            )
        )
        self.grid.picked.connect(self._pick)
        self.grid.month_changed.connect(self._show_title)
        self._show_title()

    def _show_title(self) -> None:
        day = self.grid.day
        self._title.setText(f"{month_name(day.month).capitalize()} {day.year}")

    def _pick(self, day: date) -> None:
        self.close()
        self.picked.emit(day)

"""Fields of a form: what a field is, and the editor of each kind behind one small face."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.base.dates import AddWorkingDays
from desktop.base.words import translate
from desktop.ui.clock import clock_text, minutes_of
from desktop.ui.datefield import DateField
from desktop.ui.monthgrid import DayNote, DayTest
from desktop.ui.options import walks
from desktop.ui.painted import restyled
from desktop.ui.picker import Choice, PersonPicker
from desktop.ui.richtext import RichText
from desktop.ui.theme import look

Kind = Literal[
    "text", "long", "mail", "password", "number", "clock", "date", "choice", "check", "person", "people", "rich"
]


def _fine(_value: Any) -> str:
    return ""


@dataclass(frozen=True)
class Field:
    """One field of a form: the record's attribute it fills, its words, its kind, and the check of its value."""

    name: str
    label: str
    kind: Kind = "text"
    hint: str = ""
    required: bool = False
    choices: tuple[tuple[Any, str], ...] = ()
    """Of a choice: (value, text)."""
    people: tuple[Choice, ...] = ()
    check: Callable[[Any], str] = _fine
    """A sentence that says how to mend the value, empty when it is good."""
    beside: bool = False
    """Whether the field stands beside the one before it."""
    lines: int = 4
    """How high a long text is."""
    locked: str = ""
    """Why nobody may change the value here; shown in the hint's place."""


@dataclass(frozen=True)
class Days:
    """What the form's date fields know: today, working days, holidays and quarantine."""

    today: Callable[[], date]
    add_working_days: AddWorkingDays | None = None
    day_note: DayNote | None = None
    quarantine: DayTest | None = None


class Editor(QObject):
    """The face of every editor: a value to read and set silently, and facts about what the user does."""

    edited = Signal()
    left = Signal()

    def __init__(self, widget: QWidget, focus: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget
        self.focus = focus
        focus.installEventFilter(self)

    def value(self) -> Any:
        """The value as it stands; None where the text cannot be read."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Shows a value, silently."""
        raise NotImplementedError

    def raw(self) -> Any:
        """What a draft keeps: the text as typed where there is one."""
        return self.value()

    def set_raw(self, raw: Any) -> None:
        """Shows what a draft kept, silently."""
        self.set_value(raw)

    def problem(self) -> str:
        """Why the text cannot be read."""
        return ""

    def _chosen(self, *_told: object) -> None:
        self.edited.emit()
        self.left.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None and isValid(self.focus):
            self.left.emit()  # not when the field loses the focus because its form is being deleted
        return False


class LineEditor(Editor):
    """One line of text, a mail address, or a password, which is shown as dots and whose spaces count."""

    def __init__(self, field: Field) -> None:
        self.line = QLineEdit()
        super().__init__(self.line, self.line)
        self._mail, self._secret = field.kind == "mail", field.kind == "password"
        if self._secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textEdited.connect(lambda _text: self.edited.emit())

    @override
    def value(self) -> str:
        return self.line.text() if self._secret else self.line.text().strip()

    @override
    def set_value(self, value: Any) -> None:
        if self.value() != (value or ""):
            self.line.setText(value or "")
            self.line.setCursorPosition(0)  # a text that is too long shows its start

    @override
    def problem(self) -> str:
        text = self.value()
        name, _, host = text.partition("@")
        good = not text or (name and "." in host.strip(".") and not set(text) & set(" ,;<>") and "@" not in host)
        return (
            ""
            if good or not self._mail
            else translate("Field", "Enter an e-mail address, for example name@council.org")
        )


class ReadEditor(LineEditor):
    """Something that is read out of a line of text, or nothing; what cannot be read stays as it was typed."""

    @override
    def value(self) -> Any:
        raise NotImplementedError

    def shown(self, value: Any) -> str:
        """A value as the line shows it."""
        return str(value)

    def complaint(self) -> str:
        """What is said of a text that cannot be read."""
        raise NotImplementedError

    @override
    def set_value(self, value: Any) -> None:
        if self.value() != value or value is None:
            self.line.setText("" if value is None else self.shown(value))

    @override
    def raw(self) -> str:
        return self.line.text()

    @override
    def set_raw(self, raw: Any) -> None:
        self.line.setText(str(raw))

    @override
    def problem(self) -> str:
        return self.complaint() if self.line.text().strip() and self.value() is None else ""


class NumberEditor(ReadEditor):
    """A whole number, or nothing."""

    @override
    def value(self) -> Any:
        text = "".join(self.line.text().split()).replace("\u2212", "-")
        return int(text) if text.lstrip("-").isdecimal() else None

    @override
    def complaint(self) -> str:
        return translate("Field", "Enter a whole number, for example 12")


class ClockEditor(ReadEditor):
    """A time of day in minutes after midnight, or nothing."""

    @override
    def value(self) -> Any:
        return minutes_of(self.line.text())

    @override
    def shown(self, value: Any) -> str:
        return clock_text(value)

    @override
    def complaint(self) -> str:
        return translate("Field", "Enter a time, for example 10.30")


class _Lines(QPlainTextEdit):
    """A text field that is so many lines high, at every size of text."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._fit()

    def _fit(self) -> None:
        wanted = look().px(22) * self._lines + look().px(18)
        if self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)


class LongEditor(Editor):
    """Several lines of plain text."""

    def __init__(self, field: Field) -> None:
        self.text = _Lines(field.lines)
        super().__init__(self.text, self.text)
        self.text.setTabChangesFocus(True)
        self._silent = False
        self.text.textChanged.connect(self._tell)

    @override
    def value(self) -> str:
        return self.text.toPlainText().strip()

    @override
    def set_value(self, value: Any) -> None:
        if self.value() != (value or ""):
            self._silent = True
            self.text.setPlainText(value or "")
            self._silent = False

    def _tell(self) -> None:
        if not self._silent:
            self.edited.emit()


class DateEditor(Editor):
    """A day."""

    def __init__(self, days: Days) -> None:
        self.date = DateField(days.today, days.add_working_days, days.day_note, days.quarantine)
        super().__init__(self.date, self.date.line)
        self.date.edited.connect(self.edited)
        self.date.picked.connect(lambda _day: self.left.emit())

    @override
    def value(self) -> date | None:
        return self.date.reading()[0]

    @override
    def set_value(self, value: Any) -> None:
        self.date.set_day(value)

    @override
    def raw(self) -> Any:
        return self.date.text()

    @override
    def set_raw(self, raw: Any) -> None:
        self.date.set_text(str(raw))

    @override
    def problem(self) -> str:
        return self.date.reading()[1]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.date.commit()  # before `left` has the value judged
        return super().eventFilter(watched, event)


class ChoiceEditor(Editor):
    """One of a few values; who walks through them by keys or wheel has chosen once they stop."""

    def __init__(self, field: Field) -> None:
        self._walking = False
        self.box = QComboBox()
        super().__init__(self.box, self.box)
        self._values: list[Any] = []
        self.set_choices(field.choices)
        self.box.activated.connect(self._chosen)

    def set_choices(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offers other values; the one that was chosen stays if it is among them."""
        before = self.value()
        self._values = [value for value, _ in choices]
        self.box.clear()
        self.box.addItems([text for _, text in choices])
        self.set_value(before)

    @override
    def value(self) -> Any:
        place = self.box.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    @override
    def set_value(self, value: Any) -> None:
        self.box.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._walking = walks(event, self._walking)
        return super().eventFilter(watched, event)

    @override
    def _chosen(self, *_told: object) -> None:
        self.edited.emit()
        if not self._walking:
            self.left.emit()


class CheckEditor(Editor):
    """Yes or no; the label stands beside the box."""

    def __init__(self, field: Field) -> None:
        self.box = QCheckBox(field.label)
        super().__init__(self.box, self.box)
        self.box.clicked.connect(self._chosen)

    @override
    def value(self) -> bool:
        return self.box.isChecked()

    @override
    def set_value(self, value: Any) -> None:
        self.box.setChecked(bool(value))


class PeopleEditor(Editor):
    """One person (an id, 0 for nobody) or several (a tuple of ids)."""

    def __init__(self, field: Field) -> None:
        self.picker = PersonPicker(field.people, field.kind == "people")
        super().__init__(self.picker, self.picker.line)
        self.picker.picked.connect(self._chosen)

    @override
    def value(self) -> Any:
        ids = self.picker.ids()
        return ids if self.picker.many else (ids[0] if ids else 0)

    @override
    def set_value(self, value: Any) -> None:
        self.picker.set_ids(tuple(value or ()) if self.picker.many else ((value,) if value else ()))


class RichEditor(Editor):
    """Text with marks, as HTML of the subset."""

    def __init__(self, field: Field) -> None:
        self.text = RichText(field.label)
        super().__init__(self.text, self.text.edit)
        self.text.edit.setMinimumHeight(look().px(22) * field.lines + look().px(18))
        self.text.edited.connect(self.edited)

    @override
    def value(self) -> str:
        return self.text.html()

    @override
    def set_value(self, value: Any) -> None:
        if self.value() != (value or ""):
            self.text.set_html(value or "")


def editor_of(field: Field, days: Days | None) -> Editor:
    """The editor for a field's kind; a date's needs to know what day it is."""
    match field.kind:
        case "text" | "mail" | "password":
            return LineEditor(field)
        case "number":
            return NumberEditor(field)
        case "clock":
            return ClockEditor(field)
        case "long":
            return LongEditor(field)
        case "date":
            assert days is not None, "a form with dates is given its days"
            return DateEditor(days)
        case "choice":
            return ChoiceEditor(field)
        case "check":
            return CheckEditor(field)
        case "person" | "people":
            return PeopleEditor(field)
        case "rich":
            return RichEditor(field)

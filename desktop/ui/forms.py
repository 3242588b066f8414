"""Forms: fields that save themselves 600 ms after the last key and on leaving; what is not valid keeps its text."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.fields import ChoiceEditor, Days, Editor, Field, PeopleEditor, editor_of
from desktop.ui.icons import draw_icon
from desktop.ui.layout import STRETCH, add, column
from desktop.ui.painted import Painted, smooth
from desktop.ui.picker import Choice
from desktop.ui.reading import why_not
from desktop.ui.spoken import announce
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

__all__ = ["SAVE_AFTER", "Choice", "Days", "Field", "Form"]

SAVE_AFTER = 600
"""Milliseconds after the last key."""

_NEVER_SAVED = object()


class Form(QWidget):
    """Fields of one record. `subject` tells which record the values belong to, also while `saved` is emitted."""

    saved = Signal(object)
    """A dict of the values that changed and are good: write them through an action."""
    drafted = Signal(object, object)
    """What is not good yet: a dict of texts as typed and a dict of problems, both empty when all is mended again."""
    edited = Signal()

    def __init__(
        self,
        fields: Sequence[Field],
        days: Days | None = None,
        save_after: int = SAVE_AFTER,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.subject: object = None
        self.fields = tuple(fields)
        self._rows: dict[str, _Row] = {}
        self._kept: dict[str, Any] = {}
        self._had_draft = False
        self._closed, self._refused = False, ""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(save_after)
        self._clock.timeout.connect(self.flush)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look().px(12))
        line: QHBoxLayout | None = None
        for field in self.fields:
            row = self._rows[field.name] = _Row(field, editor_of(field, days))
            self._kept[field.name] = row.editor.value()
            row.editor.edited.connect(lambda row=row: self._edit(row))
            row.editor.left.connect(lambda row=row: self._leave(row))
            if line is None or not field.beside:
                line = QHBoxLayout()
                line.setSpacing(look().px(12))
                add(layout, (line, 1 if field.kind == "rich" else 0))
            line.addWidget(row, 1)
        if all(field.kind != "rich" for field in self.fields):
            layout.addStretch(1)

    def set_values(self, values: Mapping[str, Any], subject: object = None) -> None:
        """Shows a record. Another subject's edits are saved first; the same subject's unsaved ones stay."""
        same = subject is not None and subject == self.subject
        if not same:
            self.flush()
            self.subject = subject
            self._had_draft = False
        for name, row in self._rows.items():
            if name not in values or (same and self._is_changed(row)):
                continue
            before = row.editor.value()
            row.editor.set_value(values[name])
            self._kept[name] = row.editor.value()
            if not same or self._kept[name] != before:
                row.visited = False
                row.say("")

    def give_back(self, values: Mapping[str, Any]) -> None:
        """Takes values back that could not be written: they count as unsaved and go out with the next saving."""
        for name in values.keys() & self._rows.keys():
            self._kept[name] = _NEVER_SAVED

    def values(self) -> dict[str, Any]:
        """All values as they stand; None for a text that cannot be read."""
        return {name: row.editor.value() for name, row in self._rows.items()}

    def problems(self) -> dict[str, str]:
        """What is wrong now, field by field, shown or not."""
        found = {name: row.judge() for name, row in self._rows.items() if not row.isHidden()}
        return {name: problem for name, problem in found.items() if problem}

    def check_all(self) -> bool:
        """Shows everything that is wrong and goes to the first of it; says whether nothing is."""
        wrong = self.problems()
        for name, row in self._rows.items():
            row.visited = True
            row.say(wrong.get(name, ""))
        for name in list(wrong)[:1]:
            self._rows[name].editor.focus.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, wrong[name], urgent=True)
        return not wrong

    def restore_draft(self, typed: Mapping[str, Any]) -> None:
        """Puts a kept draft's texts into the fields and shows what is wrong with them."""
        for name in typed.keys() & self._rows.keys():
            row = self._rows[name]
            row.editor.set_raw(typed[name])
            row.visited = True
            row.say(row.judge())
        self._had_draft = bool(typed)

    def complain(self, name: str, sentence: str, blocked: bool = False) -> None:
        """Shows a problem an action found; `blocked` when a rule forbids a value that is right in itself."""
        row = self._rows[name]
        row.visited = True
        row.say(sentence, blocked)

    def set_choices(self, name: str, choices: Sequence[tuple[Any, str]]) -> None:
        """Offers other values in a choice."""
        editor = self._rows[name].editor
        assert isinstance(editor, ChoiceEditor)
        editor.set_choices(choices)

    def set_people(self, name: str, people: Sequence[Choice]) -> None:
        """Offers other people in a picker."""
        editor = self._rows[name].editor
        assert isinstance(editor, PeopleEditor)
        editor.picker.set_choices(people)

    def editor(self, name: str) -> Editor:
        """The editor of a field."""
        return self._rows[name].editor

    def set_shown(self, name: str, shown: bool) -> None:
        """Shows or hides a field that concerns only some records."""
        self._rows[name].setVisible(shown)

    def set_read_only(self, read_only: bool) -> None:
        """Lets the form be read but not changed."""
        self._closed = read_only
        for row in self._rows.values():
            row.editor.widget.setEnabled(not (read_only or self._refused or row.field.locked))

    def renew_right(self) -> None:
        """Locks the form where the user may only read."""
        why = why_not(self)
        if why != self._refused:
            self._refused = why
            self.setToolTip(why)
            self.set_read_only(self._closed)

    def flush(self) -> None:
        """Saves now what waits: called after the last key, on leaving, hiding and closing."""
        self._clock.stop()
        changed = {name: row for name, row in self._rows.items() if self._is_changed(row)}
        wrong = {name: problem for name, row in changed.items() if (problem := row.judge())}
        good = {name: row.editor.value() for name, row in changed.items() if name not in wrong}
        self._kept |= good
        if good:
            self.saved.emit(good)
        if wrong or self._had_draft:
            self._had_draft = bool(wrong)
            self.drafted.emit({name: self._rows[name].editor.raw() for name in wrong}, wrong)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.renew_right()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        super().closeEvent(event)

    def _edit(self, row: "_Row") -> None:
        if row.problem:
            row.say(row.judge())  # live, once an error shows
        self.edited.emit()
        self._clock.start()

    def _leave(self, row: "_Row") -> None:
        row.visited = row.visited or self._is_changed(row)
        if row.visited or (row.field.required and not row.problem):
            row.say(row.judge())
        if self._clock.isActive() or self._is_changed(row):
            self.flush()

    def _is_changed(self, row: "_Row") -> bool:
        editor = row.editor
        return bool(editor.problem()) or editor.value() != self._kept[row.field.name]


class _Row(QWidget):
    """A label, an editor, and the hint or the problem below."""

    def __init__(self, field: Field, editor: Editor) -> None:
        super().__init__()
        self.field, self.editor = field, editor
        self.visited = False
        self.problem = ""
        self._blocked = False
        self.label = label(field.label, "label")
        self.label.setBuddy(editor.focus)
        self._told = field.locked or field.hint
        self._hint = label(self._told, "caption", wrap=True)
        self._mark = _Mark()
        self._problem = Paragraph("", 13, 18, role="danger")
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(look().px(6))
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._problem, 1)
        own_label = field.kind == "check"
        rest = None if field.kind == "rich" else STRETCH  # beside a field with a hint, labels stand on one line
        self.setLayout(column(None if own_label else self.label, editor.widget, self._hint, self._below, rest, gap=4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        editor.focus.setAccessibleName(field.label)
        editor.widget.setEnabled(not field.locked)
        self.say("")

    def judge(self) -> str:
        """What is wrong with the value, or nothing."""
        value = self.editor.value()
        if problem := self.editor.problem():
            return problem
        empty = value is None or value == "" or value == () or (self.field.kind == "person" and not value)
        if self.field.required and empty:
            return QCoreApplication.translate("Form", "Fill in this field: {label}").format(label=self.field.label)
        return "" if empty else self.field.check(value)

    def say(self, problem: str, blocked: bool = False) -> None:
        """Shows a problem below the field, or the hint when there is none."""
        told = problem and problem != self.problem
        self.problem, self._blocked = problem, blocked
        self._below.setVisible(bool(problem))
        self._hint.setVisible(bool(self._told) and not problem)
        self._mark.show_kind(blocked)
        self._problem.set_role("quar" if blocked else "danger")
        self._problem.set_text(problem)
        required = QCoreApplication.translate("Form", "Required") if self.field.required else ""
        said = ". ".join(filter(None, (required, problem or self._told)))
        self.editor.focus.setAccessibleDescription(said)
        _mark_invalid(self.editor.focus, bool(problem) and not blocked, bool(problem) and blocked)
        if told and self.isVisible():
            announce(self.editor.focus, problem, urgent=True)


class _Mark(Painted):
    """The icon before a problem: an error's, or a rule's."""

    def __init__(self) -> None:
        super().__init__()
        self._blocked = False
        self.setFixedSize(look().px(16), look().px(18))

    def show_kind(self, blocked: bool) -> None:
        """A rule's icon or an error's."""
        self._blocked = blocked
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        name, role = ("calendar-off", "quar") if self._blocked else ("circle-alert", "danger")
        draw_icon(smooth(self), name, 0, look().px(1), 16, role)


def _mark_invalid(widget: QWidget, invalid: bool, blocked: bool) -> None:
    """Sets the properties the style sheet reads, and has it read them when they changed."""
    wanted = {"invalid": "true" if invalid else "false", "blocked": "true" if blocked else "false"}
    if any(widget.property(name) != value for name, value in wanted.items()):
        for name, value in wanted.items():
            widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)

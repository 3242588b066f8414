"""Visits: a part of the detail that is edited in place: fields, or a list; it tells what changed and shows problems."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.forms import Field, Form
from desktop.ui.layout import add, clear
from desktop.ui.lineseditor import LinesEditor
from desktop.ui.text import Paragraph, label
from desktop.visits.form.lists import ListSpec
from desktop.visits.rules.records import VisitKind
from desktop.visits.view.case import Case, days_of

EVERY = tuple(VisitKind)


class Part(QWidget):
    """What stands in the detail; `tab` says where, `kinds` for which visits."""

    edited = Signal(object, bool)
    """Changed fields of the visit as a dict, and whether by typing, so that no toast is needed."""
    drafted = Signal(str, object)
    """The part's name, and what cannot be stored yet as it was typed."""
    acted = Signal(object)
    """An action on the visit that is to be run."""

    def __init__(self, name: str, tab: str, kinds: tuple[VisitKind, ...] = EVERY) -> None:
        super().__init__()
        self.name, self.tab, self.kinds = name, tab, kinds
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(8)

    def concerns(self, case: Case) -> bool:
        """Whether the part has anything to say of this visit."""
        return case.visit.kind in self.kinds

    def show_case(self, case: Case) -> None:
        """Shows a visit; what is being typed about the same one stays."""
        raise NotImplementedError

    def flush(self) -> None:
        """Stores what is being typed."""

    def go(self, field: str) -> bool:
        """Puts the focus into a field; says whether it is here."""
        return False

    def complain(self, field: str, sentence: str, blocked: bool) -> bool:
        """Shows a problem at its field; says whether that is here."""
        return False

    def restore_draft(self, typed: Mapping[str, Any]) -> None:
        """Puts what could not be stored back where it was typed."""


class FormPart(Part):
    """Fields that save themselves."""

    def __init__(
        self,
        name: str,
        tab: str,
        fields: Callable[[Case], tuple[Field, ...]],
        kinds: tuple[VisitKind, ...] = EVERY,
        title: str = "",
    ) -> None:
        super().__init__(name, tab, kinds)
        self._fields = fields
        self.form: Form | None = None
        self._made: tuple[Field, ...] = ()
        self._held = QVBoxLayout()
        if title:
            self.inside.addWidget(label(title, "h3"))
        add(self.inside, self._held)

    def show_case(self, case: Case) -> None:
        """Shows the fields; they are made anew only where others are offered."""
        fields, visit = self._fields(case), case.visit
        if self.form is None or fields != self._made:
            self._make(fields, case)
        assert self.form is not None
        values = {field.name: _shown(field, getattr(visit, field.name)) for field in fields}
        self.form.set_values(values, visit.id)
        self.form.set_read_only(not case.changeable)

    def flush(self) -> None:
        """Stores what is being typed."""
        if self.form is not None:
            self.form.flush()

    def go(self, field: str) -> bool:
        """Puts the focus into a field."""
        if self.form is None or all(each.name != field for each in self._made):
            return False
        self.form.editor(field).focus.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def complain(self, field: str, sentence: str, blocked: bool) -> bool:
        """Shows a problem below its field."""
        if self.form is None or all(each.name != field for each in self._made):
            return False
        self.form.complain(field, sentence, blocked)
        return True

    def restore_draft(self, typed: Mapping[str, Any]) -> None:
        """Puts kept texts into the fields."""
        if self.form is not None and typed:
            self.form.restore_draft(typed)

    def _make(self, fields: tuple[Field, ...], case: Case) -> None:
        if self.form is not None:
            self.form.flush()
        clear(self._held)
        self._made = fields
        form = self.form = Form(fields, days_of(case.known, case.visit))
        form.saved.connect(lambda values: self.edited.emit(self._stored(values), True))
        form.drafted.connect(lambda typed, _problems: self.drafted.emit(self.name, typed))
        self._held.addWidget(form)

    def _stored(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The values as the visit holds them: nobody chosen is None."""
        people = {field.name for field in self._made if field.kind == "person"}
        return {name: (value or None) if name in people else value for name, value in values.items()}


def _shown(field: Field, value: Any) -> Any:
    return (value or 0) if field.kind == "person" else value


class TablePart(Part):
    """A part of the visit that is written in a table, whose `editor` is made when it is first shown."""

    editor: LinesEditor | None = None

    def flush(self) -> None:
        """Stores what is being typed."""
        if self.editor is not None:
            self.editor.table.flush()

    def go(self, field: str) -> bool:
        """Goes to the table, or to the button that adds the first line."""
        if field != self.name or self.editor is None:
            return False
        target = self.editor.table if self.editor.table.lines.rows else self.editor.add_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def complain(self, field: str, sentence: str, blocked: bool) -> bool:
        """Shows a problem at the foot of the table."""
        if field != self.name or self.editor is None:
            return False
        self.editor.say(sentence, "quar" if blocked else "danger")
        return True

    def restore_draft(self, typed: Mapping[str, Any]) -> None:
        """Puts kept texts into their cells."""
        if self.editor is not None and typed:
            self.editor.table.restore_draft(dict(typed))


class ListPart(TablePart):
    """A list of the visit as a table."""

    def __init__(
        self,
        spec: Callable[[str], ListSpec],
        field: str,
        tab: str,
        kinds: tuple[VisitKind, ...] = EVERY,
        hint: str = "",
    ) -> None:
        super().__init__(field, tab, kinds)
        self._spec_of = spec
        self._spec: ListSpec | None = None
        self.editor: LinesEditor | None = None
        self.hint = Paragraph(hint, 13, 20, role="ink2") if hint else None

    def show_case(self, case: Case) -> None:
        """Shows the lines."""
        if self.editor is None:
            self._make(case)
        assert self.editor is not None and self._spec is not None
        records = getattr(case.visit, self.name)
        self.editor.set_rows(self._spec.rows(records), case.visit.id, case.changeable)
        self.editor.note.setText(self._spec.note)

    def _make(self, case: Case) -> None:
        spec = self._spec = self._spec_of(case.known.country)
        editor = self.editor = LinesEditor(spec.title, spec.add, spec.columns, lambda: case.known.today)
        editor.table.saved.connect(self._saved)
        editor.table.drafted.connect(lambda typed: self.drafted.emit(self.name, typed))
        self.inside.addWidget(editor)
        if self.hint is not None:
            self.inside.insertWidget(0, self.hint)

    def _saved(self, rows: Any, typing: bool) -> None:
        assert self._spec is not None and self.editor is not None
        self.editor.say("")
        self.edited.emit({self.name: self._spec.records(rows)}, typing)

"""Questions: who deals with a question and where: fields that save themselves (D2)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from desktop.base.words import translate
from desktop.questions.form import handling_fields
from desktop.questions.rules import HANDED_ON, is_open
from desktop.questions.view.case import Case, days_of, official_choices
from desktop.questions.view.section import Section
from desktop.ui.forms import Form
from desktop.ui.layout import Item, section

_IDS = ("responsible_id", "committee_id")


class HandlingPart(Section):
    """Responsible person, committee, case number, and to whom something was handed on."""

    edited = Signal(object, int)
    """Changed values, and the id of the question they belong to."""

    def __init__(self) -> None:
        super().__init__(10)
        self.form: Form | None = None

    @override
    def show_case(self, case: Case) -> None:
        if self.form is not None and self.form.subject != case.question.id:
            self.form.flush()
        super().show_case(case)
        if self.form is not None:
            question = case.question
            values = {name: getattr(question, name) for name in (*_IDS, "case_number", "handed_to")}
            self.form.set_values(
                {name: value or 0 if name in _IDS else value for name, value in values.items()}, question.id
            )

    @override
    def key(self, case: Case) -> object:
        return self.facts(case)  # the fields are the same ones, whoever's values stand in them

    @override
    def facts(self, case: Case) -> object:
        return (case.question.kind in HANDED_ON, is_open(case.question), case.known)

    @override
    def items(self, case: Case) -> Sequence[Item]:
        committees = [(each.id, each.name) for each in case.known.committees.values()]
        none = (0, translate("HandlingPart", "None"))
        fields = handling_fields((none, *committees), official_choices(case.known), case.question.kind in HANDED_ON)
        form = Form(fields, days_of(case.known))
        form.saved.connect(lambda values: self._save(form, values))
        form.set_read_only(not is_open(case.question))
        self.form = form
        return (section(translate("HandlingPart", "Handling")), form)

    def flush(self) -> None:
        """Saves what is being typed."""
        if self.form is not None:
            self.form.flush()

    def _save(self, form: Form, values: dict[str, object]) -> None:
        kept = {name: (value or None) if name in _IDS else value for name, value in values.items()}
        if isinstance(form.subject, int):
            self.edited.emit(kept, form.subject)

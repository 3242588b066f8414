"""Questions: the panel that asks what kind of inquiry it is, each kind with its path and its rule (D3, D3a, D1)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.words import translate
from desktop.questions.form import guidance_fields
from desktop.questions.rules import Kind, Question, State
from desktop.questions.view.asking import rule_tag
from desktop.questions.view.case import Case, approver_choices, days_of
from desktop.questions.view.section import Section
from desktop.questions.words import kind_text, path_text
from desktop.ui.asking import Given
from desktop.ui.forms import Form
from desktop.ui.layout import STRETCH, Item, column, row
from desktop.ui.pieces import Icon, Notice
from desktop.ui.text import Paragraph, label


class TriagePanel(Section):
    """All kinds as radio buttons, so that arrows choose and the primary button sorts."""

    chosen = Signal(object)
    """The kind that is chosen now; nothing is written before the primary button is pressed."""

    def __init__(self) -> None:
        super().__init__(10, "card", (20, 14, 20, 16))
        self.again = False
        """Whether the user wants to choose the kind anew though it was sorted before."""
        self.kind: Kind | None = None
        self.buttons: dict[Kind, QRadioButton] = {}
        self.guidance: Form | None = None
        self._extra: QWidget | None = None
        self.kind_of = 0
        """The question that `kind` was chosen for."""

    @override
    def concerns(self, case: Case) -> bool:
        state = case.question.state
        return state is State.RECEIVED or (state is State.TRIAGED and self.again)

    @override
    def facts(self, case: Case) -> object:
        return (case.question.kind, case.question.state, case.profile.country, case.known, case.contacts[:1])

    @override
    def items(self, case: Case) -> Sequence[Item]:
        group = QButtonGroup(self)
        self.buttons = {}
        rows = [self._row(kind, case, group) for kind in Kind]
        self.guidance = Form(guidance_fields(approver_choices(case.known)), days_of(case.known))
        self.guidance.set_values({"on": case.known.today})
        self._extra = self._guidance_part()
        self._fit()
        title = translate("TriagePanel", "What kind of inquiry is it?")
        return (label(title, "h3"), self._contact(case), column(*rows, gap=10), self._extra)

    def begin(self, question: Question) -> None:
        """Starts with the kind that a question has."""
        self.kind_of, self.kind = question.id, question.kind

    def guidance_given(self) -> Given | None:
        """With whom and when the talk is; None while something is missing."""
        if self.guidance is None or not self.guidance.check_all():
            return None
        return self.guidance.values()

    def focus_first(self) -> None:
        """Goes to the chosen kind, or the first."""
        target = self.buttons.get(self.kind or next(iter(Kind)))
        if target is not None:
            target.setFocus()

    def _contact(self, case: Case) -> Item:
        """Whom the chief executive has authorised for the matter (S-A4)."""
        if not case.contacts:
            return None
        official, area = case.contacts[0]
        said = translate("TriagePanel", "Right contact for {area}: {name}")
        who = ", ".join(filter(None, (official.name, official.title)))
        words = Paragraph(said.format(area=area, name=who), 13, 20)
        return row(Icon("signpost", 16, "accent"), (words, 1), rule_tag("S-A4"), gap=8)

    def _row(self, kind: Kind, case: Case, group: QButtonGroup) -> Item:
        sentence, rule = path_text(kind, case.profile.country)
        made = QRadioButton(kind_text(kind))
        made.setAccessibleDescription(sentence)
        made.setChecked(kind is self.kind)
        made.toggled.connect(lambda on: self._choose(kind) if on else None)
        group.addButton(made)
        self.buttons[kind] = made
        return column(
            row(made, STRETCH, rule_tag(rule), gap=12),
            row(24, (Paragraph(sentence, 13, 20, role="ink2"), 1), gap=0),
            gap=0,
        )

    def _choose(self, kind: Kind) -> None:
        self.kind = kind
        self._fit()
        self.chosen.emit(kind)

    def _fit(self) -> None:
        if self._extra is not None:
            self._extra.setVisible(self.kind is Kind.GUIDANCE)

    def _guidance_part(self) -> QWidget:
        """What confidential guidance asks for, and what becomes of the mail (D1, D4)."""
        part = QWidget()
        inside = QVBoxLayout(part)
        inside.setContentsMargins(24, 4, 0, 0)
        notice = Notice(
            "warn",
            translate("TriagePanel", "The mail will be removed without trace"),
            translate("TriagePanel", "Only that a talk is wanted, with whom and when, is kept, for you alone."),
        )
        inside.addWidget(notice)
        assert self.guidance is not None
        inside.addWidget(self.guidance)
        return part

"""Asking: asks in place for what a step needs, instead of in a dialog: fields, what a rule refuses, two buttons."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop.base.problems import Problem, Refused
from desktop.ui.buttons import button
from desktop.ui.forms import Days, Field, Form
from desktop.ui.layout import STRETCH, add, clear, column, row
from desktop.ui.pieces import Notice, RuleTag
from desktop.ui.popover import Why, explain
from desktop.ui.spoken import announce
from desktop.ui.text import Paragraph, label

Given = Mapping[str, Any]


@dataclass(frozen=True)
class RuleWords:
    """How a room names its rules, and what each says in one sentence."""

    name: Callable[[str], str]
    sentence: Callable[[str], str]

    def tag(self, rule: str, title: str = "", sentence: str | Callable[[], str] = "") -> RuleTag:
        """A tag that says why when it is clicked; `title` asks the question, `sentence` answers it here and now."""
        tag = RuleTag(self.name(rule))

        def why() -> Why:
            said, own = self.sentence(rule), sentence if isinstance(sentence, str) else sentence()
            return Why(title or self.name(rule), own or said, said if own and said != own else "")

        explain(tag, why)
        return tag

    def notice(self, problem: Problem, actions: Sequence[Any] = ()) -> Notice:
        """A problem in place: plum where a rule says no, for then nobody did anything wrong; red for the rest."""
        why = " ".join(filter(None, (problem.text, problem.advice)))
        if not isinstance(problem, Refused) or not problem.rule:
            return Notice("danger", problem.title, why, actions)
        return self.explained(Notice("quar", problem.title, why, actions, self.name(problem.rule)), problem.rule)

    def explained(self, notice: Notice, rule: str) -> Notice:
        """The notice, whose tag now says why."""
        if notice.tag is not None:
            explain(notice.tag, lambda: Why(self.name(rule), self.sentence(rule)))
        return notice


@dataclass(frozen=True)
class Wanted:
    """What is asked: a title, a sentence, the fields with their first values, the verb, and the rule behind it."""

    title: str
    verb: str
    fields: Sequence[Field] = ()
    values: Given = field(default_factory=dict)
    sentence: str = ""
    rule: str = ""
    danger: bool = False
    shown: Callable[[Given], Mapping[str, bool]] | None = None
    """Which fields concern the values given so far."""


class Ask(QFrame):
    """A card that asks in place; Esc gives it up. What an action refuses is shown in it, and nothing typed is lost."""

    answered = Signal(object)
    """The values, when the verb was pressed and every field is good."""
    given_up = Signal()

    def __init__(self, wanted: Wanted, days: Days, rules: RuleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(wanted.title)
        self._wanted, self._rules = wanted, rules
        self.form = Form(wanted.fields, days)
        self.form.set_values({name: value for name, value in wanted.values.items() if value is not None})
        self.form.edited.connect(self._fit)
        self._told = column(gap=0)
        self.yes = button(wanted.verb, "danger" if wanted.danger else "primary", on_click=self.answer)
        self.no = button(self.tr("Cancel"), on_click=self.given_up.emit)
        self.setLayout(
            column(
                row(label(wanted.title, "h3"), STRETCH, rules.tag(wanted.rule) if wanted.rule else None),
                Paragraph(wanted.sentence, 13, 20, role="ink2") if wanted.sentence else None,
                self.form if wanted.fields else None,
                self._told,
                row(STRETCH, self.no, self.yes),
                gap=12,
                margins=(20, 14, 20, 16),
            )
        )
        if not wanted.fields:
            self.form.setParent(self)
            self.form.hide()
        self._fit()

    def answer(self) -> None:
        """The verb: tells the values when every field is good, else goes to the first that is not."""
        if self.form.check_all():
            clear(self._told)
            self.answered.emit(self.form.values())

    def complain(self, problem: Problem) -> None:
        """Shows why it could not be done."""
        clear(self._told)
        notice = self._rules.notice(problem)
        add(self._told, notice)
        announce(notice, problem.title, urgent=True)

    def focus_first(self) -> None:
        """Goes to the first field, or to the harmless button."""
        names = [each.name for each in self._wanted.fields]
        target = self.form.editor(names[0]).focus if names else self.no
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        if self._wanted.shown is not None:
            for name, shown in self._wanted.shown(self.form.values()).items():
                self.form.set_shown(name, shown)

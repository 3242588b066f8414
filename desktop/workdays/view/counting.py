"""Deadlines: a small tool that counts one, and shows how it was counted (W2, W3)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.base.dates import long_date
from desktop.base.problems import Problem
from desktop.ui.countstrip import CountStrip
from desktop.ui.flow import FlowLayout
from desktop.ui.forms import Days, Field, Form
from desktop.ui.layout import card, column
from desktop.ui.text import Paragraph, label
from desktop.workdays.rules import Calendar
from desktop.workdays.table import weeks_of
from desktop.workdays.view.moves import rule_tag
from desktop.workdays.words import explain

MOST = 400
"""Working days that the tool counts."""
_SHOWN_WEEKS = 14


class CountTool(QWidget):
    """The card "Count a deadline": a day and a number of working days in, the deadline and its counting out."""

    def __init__(self, calendar: Callable[[], Calendar], days: Days, start: date, number: int) -> None:
        super().__init__()
        self._calendar = calendar
        self.form = Form(
            (
                Field("received", self.tr("Received"), "date"),
                Field("days", self.tr("Working days"), "number", check=self._check),
            ),
            days,
        )
        self.form.set_values({"received": start, "days": number})
        self.form.edited.connect(self.count)
        self.form.editor("received").left.connect(self.count)
        self.answer = label("", "strong", wrap=True)
        self.strip = CountStrip()
        self.why = Paragraph("", 13, 20, role="ink2")
        self._rules: tuple[str, ...] = ()
        self._tags = FlowLayout()
        tags = QWidget()
        tags.setLayout(self._tags)
        head = label(self.tr("Count a deadline"), "h3")
        inside = column(head, 4, self.form, 8, self.answer, self.strip, self.why, tags, gap=6, margins=(16, 14, 16, 14))
        self.setLayout(column(card(inside)))
        self.count()

    def start_from(self, day: date) -> None:
        """Counts from another day."""
        self.form.set_values({"received": day})
        self.count()

    def count(self) -> None:
        """Counts anew and shows the deadline with its counting; what cannot be read clears it."""
        values = self.form.values()
        received, days = values["received"], values["days"]
        if received is None or days is None or self._check(days):
            self._show("", "")
            return
        try:
            counting = self._calendar().count(received, days)
        except Problem as problem:
            self._show(str(problem), "")
            return
        explanation = explain(counting)
        self._show(long_date(counting.deadline), explanation.text, explanation.rules)
        weeks = weeks_of(counting)
        self.strip.setVisible(len(weeks) <= _SHOWN_WEEKS)
        self.strip.set_weeks(weeks)

    def _show(self, answer: str, why: str, rules: tuple[str, ...] = ()) -> None:
        self.answer.setText(self.tr("Deadline: {day}").format(day=answer) if rules else answer)
        self.why.set_text(why)
        if tuple(rules) != self._rules:  # the focus may stand on a tag
            self._rules = tuple(rules)
            self._tags.clear()
            for rule in rules:
                self._tags.addWidget(rule_tag(rule))
        self.strip.setVisible(bool(rules))

    def _check(self, value: int) -> str:
        if 1 <= value <= MOST:
            return ""
        return self.tr("Enter a number from 1 to {most}").format(most=MOST)

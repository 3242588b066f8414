"""Questions: the history: every step with its time and person, delay notices among them, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.questions.rules import Question, State
from desktop.questions.table import Known
from desktop.questions.view.case import Case
from desktop.questions.view.section import Section
from desktop.questions.words import step_text
from desktop.ui.buttons import button
from desktop.ui.layout import TOP_LEFT, Item, column, row, section
from desktop.ui.text import Paragraph, label

_FIRST = 4


@dataclass(frozen=True)
class Event:
    """A line of the history; a step's state is there so that the state bar finds it."""

    at: datetime
    text: str
    remark: str = ""
    state: State | None = None


def events_of(question: Question) -> tuple[Event, ...]:
    """Everything that happened to a question, newest first."""
    told = [Event(each.at, step_text(each.state, each.who), each.remark, each.state) for each in question.steps]
    for delay in question.delays:
        said = translate("QuestionHistory", "Delay notice: {before} became {after}")
        text = said.format(before=dates.short_date(delay.before), after=dates.short_date(delay.after))
        told.append(Event(delay.noticed, text, delay.reason))
    return tuple(sorted(told, key=lambda each: each.at, reverse=True))


class HistoryPart(Section):
    """The latest lines, all of them when asked."""

    def __init__(self) -> None:
        super().__init__(6)
        self.whole = False
        self.rows: dict[State, QWidget] = {}
        self._case: Case | None = None

    @override
    def facts(self, case: Case) -> object:
        return (case.question.steps, case.question.delays, self.whole)

    @override
    def items(self, case: Case) -> Sequence[Item]:
        self._case, self.rows = case, {}
        events = events_of(case.question)
        shown = events if self.whole else events[:_FIRST]
        link = None
        if len(events) > _FIRST:
            every = translate("QuestionHistory", "Show all {count}").format(count=len(events))
            link = button(
                translate("QuestionHistory", "Show fewer") if self.whole else every, "link", on_click=self.turn
            )
        return (
            section(translate("QuestionHistory", "History"), link),
            *(self._row(each, case.known) for each in shown),
        )

    def turn(self) -> None:
        """Shows all lines, or the latest ones again."""
        self.whole = not self.whole
        if self._case is not None:
            self.show_case(self._case)

    def row_of(self, state: State) -> QWidget | None:
        """The line on which a state was reached last; all lines are shown for it."""
        if state not in self.rows and not self.whole:
            self.turn()
        return self.rows.get(state)

    def _row(self, event: Event, known: Known) -> Item:
        local = known.local(event.at)
        clock = dates.time_text(local).removeprefix("kl. ")
        when = label(f"{dates.short_date(local.date())} {clock}", "caption", least=96)
        text = Paragraph(event.text, 14, 22)
        if event.state is not None and event.state not in self.rows:
            self.rows[event.state] = text
        words = column(text, Paragraph(event.remark, 13, 20, role="ink2") if event.remark else None, gap=0)
        return row((when, 0, TOP_LEFT), (words, 1), gap=8)

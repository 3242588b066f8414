"""Questions: the history: every step with its time and person, delay notices among them, newest first."""

from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.questions.view.case import Case
from desktop.questions.words import step_text
from desktop.ui.events import Event, Events


def events_of(case: Case) -> tuple[Event, ...]:
    """Everything that happened to a question, newest first."""
    question, local = case.question, case.known.local
    told = [Event(local(each.at), step_text(each.state, each.who), each.remark, each.state) for each in question.steps]
    for delay in question.delays:
        said = translate("QuestionHistory", "Delay notice: {before} became {after}")
        text = said.format(before=dates.short_date(delay.before), after=dates.short_date(delay.after))
        told.append(Event(local(delay.noticed), text, delay.reason))
    return tuple(sorted(told, key=lambda each: each.at, reverse=True))


class HistoryPart(Events):
    """The history of a question."""

    def __init__(self) -> None:
        super().__init__(events_of)

    @override
    def subject(self, case: Case) -> object:
        return case.question.id

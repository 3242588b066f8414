"""Questions: the state bar of a question: which steps are done, by whom, and where it stands."""

from desktop.base import dates
from desktop.base.names import initials
from desktop.questions.rules import Question, State, path
from desktop.questions.table import Known
from desktop.questions.view.case import Case
from desktop.questions.words import state_text
from desktop.ui.statebar import Step

_ENDED = (State.WITHDRAWN, State.DECLINED)


def states_of(question: Question) -> tuple[State, ...]:
    """The states the bar shows: the path of the kind, or how far it came before it was ended early."""
    way = path(question.kind)
    if question.state not in _ENDED:
        return way
    reached = {step.state for step in question.steps}
    return (*(state for state in way if state in reached), question.state)


def steps_of(case: Case) -> tuple[Step, ...]:
    """The steps of the bar."""
    question = case.question
    states = states_of(question)
    at = states.index(question.state) if question.state in states else 0
    return tuple(_step(question, state, place, at, case.known) for place, state in enumerate(states))


def _step(question: Question, state: State, place: int, at: int, known: Known) -> Step:
    if place > at:
        return Step(state_text(state))
    kind = "done"
    if place == at and question.state is not State.CLOSED:
        kind = "blocked" if state is State.AWAITING and not question.decisions else "current"
    last = next((step for step in reversed(question.steps) if step.state is state), None)
    told = f"{dates.short_date(known.local(last.at).date())} · {initials(last.who)}" if last else ""
    return Step(state_text(state), told, kind)

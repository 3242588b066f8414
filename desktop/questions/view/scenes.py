"""Questions: the states of the page that are worth a picture."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from desktop.questions import store
from desktop.questions.rules import Question, State, View
from desktop.questions.store import Query
from desktop.questions.view.listpane import ListPane
from desktop.questions.view.papers import paper_of
from desktop.ui.panes import Panes
from desktop.ui.services import Services

_STATES = (State.RECEIVED, State.FOR_APPROVAL, State.APPROVED, State.AWAITING, State.CLOSED)
Scene = tuple[str, Callable[[], object]]


class Pictured(Protocol):
    """What is asked of the page."""

    listing: ListPane
    panes: Panes

    @property
    def right(self) -> Any:
        """The right side of the page."""

    def go_back(self) -> None:
        """Closes what is open at the right."""


def scenes(page: Pictured, services: Services) -> tuple[Scene, ...]:
    """A question in each state, as somebody who may approve sees it; and what else can stand at the right."""
    states = tuple((state.name.lower().replace("_", "-"), partial(_open, page, services, state)) for state in _STATES)
    return (
        *states,
        ("compose", page.right.compose),
        ("talks", page.right.show_talks),
        ("preview", partial(_preview, page, services, State.APPROVED)),
        ("preview-draft", partial(_preview, page, services, State.FOR_APPROVAL)),
        ("unfound", partial(_find_nothing, page)),
    )


def _open(page: Pictured, services: Services, state: State) -> None:
    """Opens the first question in a state; for the approval somebody takes the seat who may approve."""

    def read(session: Any) -> tuple[int, str]:
        found = store.window(session, Query(View.ALL, states=(state,)), 0, 1)
        known, _ = page.listing.knowing.read(session)
        approver = next((each.name for each in known.officials.values() if each.may_approve), "")
        return found[0].id if found else 0, approver

    def show(found: tuple[int, str]) -> None:
        number, approver = found
        if state is State.FOR_APPROVAL:
            services.user.become(approver, 0)
        if number:
            view = View.ALL if state is State.CLOSED else View.OPEN
            page.listing.show_view(view, number)
            page.panes.show_one(detail=True)

    services.tasks.read(read, show, "question scene", owner=page.listing)


def _preview(page: Pictured, services: Services, state: State) -> None:
    """Shows the answer's paper of the first question in a state."""

    def read(session: Any) -> Question | None:
        found = store.window(session, Query(View.ALL, states=(state,)), 0, 1)
        return store.get(session, found[0].id) if found else None

    def show(question: Question | None) -> None:
        if question is not None:
            page.right.show_paper(paper_of(question))
            page.panes.show_one(detail=True)

    services.tasks.read(read, show, "question scene", owner=page.listing)


def _find_nothing(page: Pictured) -> None:
    page.go_back()
    page.listing.filters.search.setText("xyz")

"""Workshop: the states of the page that are worth a picture."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from desktop.workshop.store import View
from desktop.workshop.view.body import OUTCOME, PAPERS
from desktop.workshop.view.listpane import ListPane

Scene = tuple[str, Callable[[], object]]


class Pictured(Protocol):
    """What is asked of the page."""

    listing: ListPane

    @property
    def right(self) -> Any:
        """The right side of the page."""


def scenes(page: Pictured) -> tuple[Scene, ...]:
    """A plan with another step, what can be added, the papers, a case, results, and a new meeting."""
    meeting = page.right.meeting
    return (
        ("step", lambda: meeting.body.steps.choose(3)),
        ("material", meeting.material.choose),
        ("question", meeting.material.ask_question),
        ("papers", lambda: (meeting.close_ask(), meeting.body.show_tab(PAPERS))),
        ("results", partial(_open, page, View.RESULTS)),
        ("agreement", lambda: (meeting.body.show_tab(OUTCOME), meeting.outcomes.agree())),
        ("cases", partial(_open, page, View.CASES)),
        ("case", lambda: page.listing.list.choose(1)),
        ("new", lambda: page.right.compose(False)),
    )


def _open(page: Pictured, view: View) -> None:
    """Shows a list with its first record beside it."""
    page.right.meeting.close_ask()
    page.listing.show_view(view)

"""Workshop: what those who ask in place see of a meeting's detail."""

from collections.abc import Callable
from typing import Protocol

from desktop.base.problems import Problem
from desktop.ui.asking import Given, Wanted
from desktop.ui.writing import Action
from desktop.workshop.rules import Meeting
from desktop.workshop.view.body import Body
from desktop.workshop.view.reading import Scene


class Desk(Protocol):
    """A meeting in view: what it is, where something is asked, and how it is written."""

    scene: Scene | None
    body: Body

    def show_ask(self, wanted: Wanted, answered: Callable[[Given], Action]) -> None:
        """Asks in place for what an action needs."""

    def write(self, action: Action, quietly: bool = False) -> None:
        """Runs an action on the meeting in view."""

    def edit(self, change: Callable[[Meeting], Meeting]) -> None:
        """Stores a changed meeting."""

    def tell(self, problem: Problem) -> None:
        """Shows a problem where the work is."""

"""Feature: what a room tells the shell about itself, and the page it shows."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.changes import Change
from desktop.base.rights import Right
from desktop.ui.commands import Command
from desktop.ui.reading import why_not
from desktop.ui.services import Services


@dataclass(frozen=True)
class Hit:
    """A record the palette found: its name, what is said beside it, and its icon (the feature's when empty)."""

    id: int
    title: str
    note: str = ""
    icon: str = ""
    called: tuple[str, ...] = ()
    """What it goes by where the title says more: its number, its name; what is typed is held against these."""


class Page(QWidget):
    """A place in the window; a room's view makes its own."""

    ready = Signal()
    """The page's first rows are on the screen."""

    def commands(self) -> tuple[Command, ...]:
        """What can be done here now, the primary action first."""
        return ()

    def able_commands(self) -> tuple[Command, ...]:
        """The commands, those that change something only where the user may."""

        def able(command: Command) -> Command:
            return replace(command, enabled=lambda: not why_not(self) and command.enabled())

        return tuple(able(each) if each.writes else each for each in self.commands())

    def open_record(self, record: int) -> None:
        """Shows a record; a page without records does nothing."""

    def open_list(self, wish: object) -> None:
        """Shows the list as a number elsewhere counted it; a page without such lists does nothing."""

    def refresh(self) -> None:
        """Reads again what is shown: another program wrote, or the page is shown again."""

    def first_focus(self) -> QWidget:
        """What has the focus when the page is shown: its list, where it has one."""
        from desktop.ui.lists import ListView  # imported late: start-up

        return self.findChild(ListView) or self

    def leave(self) -> None:
        """Saves what is being typed: another page is shown, or the window closes."""

    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """States worth a picture beside the page as it opens: a short name, and what shows it."""
        return ()


@dataclass(frozen=True)
class Feature:
    """One place of the navigation rail: its words, its page, and what the shell asks of it with a session."""

    id: str
    title: Callable[[], str]
    icon: str
    page: Callable[[Services], Page]
    waiting: Callable[[Any], int] | None = None
    """How much waits for the user: the number on the rail."""
    find: Callable[[Any, str, int], list[Hit]] | None = None
    """Records that match a text, at most so many, the newest first: for the palette."""
    subjects: tuple[str, ...] = ()
    """The subjects of the changes this room makes: whose undoing it is asked for."""
    restore: Callable[[Any, Change], Change] | None = None
    """Writes a change's `before` again over its `after`, and tells the change that makes: undo and redo."""
    right: Right | None = None
    """What the user must be allowed for writing here; None where each thing has its own right."""

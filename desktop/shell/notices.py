"""Notices: what went wrong outside any page, told above the pages until it is closed."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.base.problems import Problem
from desktop.ui.buttons import button
from desktop.ui.layout import clear, column
from desktop.ui.pieces import Notice
from desktop.ui.spoken import announce

Action = tuple[str, Callable[[], object]]


class Notices(QWidget):
    """The place for one notice; a newer one takes the older one's place."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(gap=0)
        self.setLayout(self._lines)

    def tell_problem(self, problem: Problem) -> None:
        """Tells of a problem that no page has shown in its place."""
        self._tell(problem.title, " ".join(part for part in (problem.text, problem.advice) if part))

    def tell(self, kind: str, what: str, why: str, actions: Sequence[Action] = ()) -> None:
        """Tells something that is no problem of a page: kind as a Notice has it."""
        self._tell(what, why, actions, kind)

    def forget(self) -> None:
        """Takes the notice away: it is no longer so."""
        clear(self._lines)

    def tell_bug(self, told: str) -> None:
        """Tells once of what nobody foresaw; the technical text can be copied."""
        self._tell(
            self.tr("Something went wrong in the program"),
            self.tr("What you have typed is kept. Go on working, or start the program again if it keeps happening."),
            ((self.tr("Copy details"), lambda: QGuiApplication.clipboard().setText(told)),),
        )

    def _tell(self, what: str, why: str, actions: Sequence[Action] = (), kind: str = "danger") -> None:
        """Shows a notice, and says it to a screen reader at once."""
        clear(self._lines)
        closing: Action = (self.tr("Close"), lambda: clear(self._lines))
        buttons = [button(text, "link", on_click=run) for text, run in (*actions, closing)]
        notice = Notice(kind, what, why, buttons)
        self._lines.addWidget(notice)
        announce(notice, what, urgent=kind == "danger")

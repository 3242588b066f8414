"""Questions: writing what the user does to one question, always on its newest version."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.questions import store
from desktop.questions.rules import Question
from desktop.storage.records import stale
from desktop.ui.services import Services

Action = Callable[[Any, Question], Change]
"""One of the room's actions, waiting for its session and its question."""


class Writer(QObject):
    """The question in view: remembers the versions that were seen or written here, so that only others' are stale."""

    written = Signal(object)
    """A `Change` of the question in view was stored."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._id = 0
        self._versions: set[int] = set()

    @property
    def id(self) -> int:
        """The id of the question in view, 0 for none."""
        return self._id

    def look_at(self, question: Question) -> None:
        """The user sees this version."""
        if question.id != self._id:
            self._id, self._versions = question.id, set()
        self._versions.add(question.version)

    def leave(self) -> None:
        """Nothing is in view."""
        self._id, self._versions = 0, set()

    def write(
        self,
        action: Action,
        done: Callable[[Change], object] | None = None,
        failed: Callable[[Problem], object] | None = None,
        quietly: bool = False,
    ) -> None:
        """Runs an action on the newest version; two in a row follow each other. `quietly` without a toast."""
        id, versions = self._id, self._versions

        def work(session: Any) -> Change:
            question = store.get(session, id)
            if question.version not in versions:
                raise stale()
            change = action(session, question)
            if isinstance(change.after, Question):
                versions.add(change.after.version)
            return replace(change, told="") if quietly else change

        def ready(change: Change) -> None:
            if isinstance(change.after, Question):
                versions.add(change.after.version)
            if done is not None:
                done(change)
            self.written.emit(change)

        self._services.tasks.write(work, ready, failed, owner=self)

"""Writing: stores what the user does to one record, always on its newest version."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.ui.services import Services

Action = Callable[[Any, Any], Change]
"""One of a room's actions, waiting for its session and its record."""


class Versioned(Protocol):
    """A record as it is stored: its number, and the version that changes with each writing."""

    @property
    def id(self) -> int:
        """The number."""

    @property
    def version(self) -> int:
        """The version."""


class Writer(QObject):
    """The record in view: remembers the versions that were seen or written here, so that only others' are stale."""

    written = Signal(object)
    """A `Change` of the record in view was stored."""

    def __init__(
        self,
        services: Services,
        get: Callable[[Any, int], Versioned],
        stale: Callable[[], Problem],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._get, self._stale = services, get, stale
        self._id = 0
        self._versions: set[int] = set()

    @property
    def id(self) -> int:
        """The id of the record in view, 0 for none."""
        return self._id

    def look_at(self, record: Versioned) -> None:
        """The user sees this version."""
        if record.id != self._id:
            self._id, self._versions = record.id, set()
        self._versions.add(record.version)

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
        id, versions, get, stale = self._id, self._versions, self._get, self._stale

        def work(session: Any) -> Change:
            record = get(session, id)
            if record.version not in versions:
                raise stale()
            change = action(session, record)
            _note(change, versions)
            return replace(change, told="") if quietly else change

        def ready(change: Change) -> None:
            _note(change, versions)
            if done is not None:
                done(change)
            self.written.emit(change)

        self._services.tasks.write(work, ready, failed, owner=self)


def _note(change: Change, versions: set[int]) -> None:
    """Remembers the version a change has made."""
    version = getattr(change.after, "version", 0)
    if version:
        versions.add(version)

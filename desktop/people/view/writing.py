"""People: what is typed into one record's detail, written one change after the other so that none overtakes another."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.people import actions
from desktop.people.form.details import changed
from desktop.people.rules import Person
from desktop.storage.session import Session
from desktop.ui.tasks import Tasks


class Writing(QObject):
    """Writes one record's fields; what was refused waits and goes with the next change."""

    created = Signal(object)
    """The new record, as it is stored the first time."""
    stored = Signal(object)
    """The record as it is stored now."""
    refused = Signal(object)
    """The `Problem` that stood in the way."""

    def __init__(self, tasks: Tasks, record: Person, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.record = record
        self._tasks = tasks
        self._waiting: dict[str, Any] = {}
        self._sent: dict[str, Any] | None = None

    def take(self, values: Mapping[str, Any]) -> None:
        """Writes fields, after those that are being written; a new record waits for its name."""
        self._waiting |= values
        self._write()

    def keep(self, typed: Mapping[str, Any]) -> None:
        """Keeps what cannot be saved yet as a draft."""
        record, kept = self.record, dict(typed)
        if record.id:
            self._tasks.write(lambda session: actions.keep_draft(session, record, kept))

    def is_about(self, record: Person) -> bool:
        """Whether this is the record that is written here; a new one is nobody else's."""
        return type(record) is type(self.record) and record.id == self.record.id != 0

    def renew(self, record: Person) -> None:
        """Takes over a newer version that was written elsewhere: undone, imported, ended."""
        if record.version >= self.record.version:
            self.record = record

    def forget(self) -> None:
        """Lets go of what was refused: the record is read anew."""
        self._waiting = {}

    def _write(self) -> None:
        """Writes what waits, unless something is being written."""
        if self._sent is not None or not self._waiting:
            return
        record = changed(self.record, self._waiting)
        if not record.name.strip() and not record.id:
            return
        self._sent, self._waiting = self._waiting, {}
        self._tasks.write(lambda session: _save(session, record), self._done, self._failed, owner=self)

    def _done(self, change: Change) -> None:
        self._sent = None
        after: Any = change.after
        new, self.record = not self.record.id, after
        if new:
            self.created.emit(after)
        self.stored.emit(after)
        self._write()

    def _failed(self, problem: Problem) -> None:
        more, self._waiting = self._waiting, {**(self._sent or {}), **self._waiting}
        self._sent = None
        self.refused.emit(problem)
        if more:
            self._write()


def _save(session: Session, record: Person) -> Change:
    """Saves a record; a toast tells only of new ones, as fields save themselves all the time."""
    change = actions.save_person(session, record)
    return change if change.before is None else replace(change, told="")

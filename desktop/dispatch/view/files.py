"""Dispatches: enclosures opened with the system's program or kept elsewhere, never run; mail drafts on their way."""

from typing import Protocol

from PySide6.QtCore import QObject

from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.exchange.limits import is_program
from desktop.storage import attachments
from desktop.ui.passing import Passing
from desktop.ui.services import Services


class Kept(Protocol):
    """A file by its name and its content."""

    @property
    def name(self) -> str:
        """What it is called."""

    @property
    def digest(self) -> str:
        """What its content is found by."""


class Enclosures(Passing):
    """Opens and keeps what went along, or came with a question."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(services.asker, parent)
        self._services = services

    def open(self, file: Kept) -> None:
        """Opens a copy with the system's program; what the system would run is refused."""
        if is_program(file.name):
            self.problem_found.emit(
                Refused(
                    translate("Enclosures", "{name} is a program and is not opened").format(name=file.name),
                    advice=translate("Enclosures", "Save it elsewhere if your IT department should look at it."),
                )
            )
            return
        self._services.tasks.read(
            lambda session: attachments.fetch(session, file.digest),
            lambda data: self.open_data(file.name, data),
            failed=self.problem_found.emit,
            owner=self,
        )

    def keep(self, file: Kept) -> None:
        """Saves a copy where the user says."""
        self._services.tasks.read(
            lambda session: attachments.fetch(session, file.digest),
            lambda data: self.keep_data(file.name, data),
            failed=self.problem_found.emit,
            owner=self,
        )

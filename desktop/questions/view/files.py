"""Questions: files that belong to a question: shown, opened with the system's program, kept elsewhere; never run."""

from PySide6.QtCore import QObject

from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.exchange.limits import is_program
from desktop.questions.rules import File
from desktop.storage import attachments
from desktop.ui.passing import Passing
from desktop.ui.services import Services


class Files(Passing):
    """Opens and keeps files of questions."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(services.asker, parent)
        self._services = services

    def open(self, file: File) -> None:
        """Opens a kept file with the system's program; what the system would run is refused."""
        if is_program(file.name):
            self.problem_found.emit(
                Refused(
                    translate("QuestionFiles", "{name} is a program and is not opened").format(name=file.name),
                    translate("QuestionFiles", "Programs that come by e-mail can do harm."),
                    translate("QuestionFiles", "Save it elsewhere if your IT department should look at it."),
                )
            )
            return
        self._services.tasks.read(
            lambda session: attachments.fetch(session, file.digest),
            lambda data: self.open_data(file.name, data),
            failed=self.problem_found.emit,
            owner=self,
        )

    def keep(self, file: File) -> None:
        """Saves a kept file where the user says."""
        self._services.tasks.read(
            lambda session: attachments.fetch(session, file.digest),
            lambda data: self.keep_data(file.name, data),
            failed=self.problem_found.emit,
            owner=self,
        )

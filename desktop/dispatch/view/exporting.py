"""Dispatches: the ledger and the matrix saved as XLSX or PDF where the user says."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.base.words import translate
from desktop.dispatch import registers
from desktop.dispatch.sheet import Asked
from desktop.dispatch.view.matrix import MatrixTab
from desktop.storage.session import Session
from desktop.ui.commands import Command
from desktop.ui.passing import Passing
from desktop.ui.services import Services


class Exports(QObject):
    """Makes the documents on the worker thread and saves them."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.passing = Passing(services.asker, self)
        self.passing.problem_found.connect(services.tasks.problem_found)

    def commands(self, matrix: MatrixTab) -> tuple[Command, ...]:
        """The ways to save; the matrix as it is filtered right now."""
        ledger, sheet = translate("Exports", "ledger"), translate("Exports", "matrix")

        def asked() -> Asked:
            return matrix.asked or Asked()

        return (
            Command(
                "ledger-xlsx",
                translate("Exports", "Save ledger as XLSX …"),
                "",
                lambda: self._save(registers.ledger_book, f"{ledger}.xlsx"),
                icon="file-spreadsheet",
            ),
            Command(
                "ledger-pdf",
                translate("Exports", "Save ledger as PDF …"),
                "",
                lambda: self._save(registers.ledger_paper, f"{ledger}.pdf"),
                icon="file-down",
            ),
            Command(
                "matrix-xlsx",
                translate("Exports", "Save matrix as XLSX …"),
                "",
                lambda: self._save(_of(registers.matrix_book, asked()), f"{sheet}.xlsx"),
                icon="file-spreadsheet",
            ),
            Command(
                "matrix-pdf",
                translate("Exports", "Save matrix as PDF …"),
                "",
                lambda: self._save(_of(registers.matrix_paper, asked()), f"{sheet}.pdf"),
                icon="file-down",
            ),
        )

    def _save(self, make: Callable[[Session], bytes], name: str) -> None:
        self._services.tasks.read(make, lambda data: self.passing.keep_data(name, data), owner=self)


def _of(make: Callable[[Session, Asked], bytes], asked: Asked) -> Callable[[Session], bytes]:
    """A document of the part that is asked for."""
    return lambda session: make(session, asked)

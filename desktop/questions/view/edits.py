"""Questions: the small edits of the detail, which are stored as they are made: fields, angles, answer, files."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.problems import Problem
from desktop.base.times import zone_of
from desktop.exchange.files import media_type_of, read_file
from desktop.questions import actions, answering
from desktop.questions.rules import AngleState, File, Question
from desktop.questions.view.answer import AnswerPart
from desktop.questions.view.case import draft_key
from desktop.storage import drafts
from desktop.ui.services import Services
from desktop.ui.writing import Action, Writer


class Edits(QObject):
    """Stores what is edited in the question in view, one edit after the other."""

    problem_found = Signal(object)
    reload_needed = Signal()

    def __init__(self, services: Services, writer: Writer, part: AnswerPart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._writer, self._part = services, writer, part
        part.write_requested.connect(self._write_answer)
        part.draft_dropped.connect(self._drop_draft)
        part.attach_requested.connect(self._ask_files)
        part.detach_requested.connect(self._detach)

    def attach_paths(self, paths: Sequence[Path]) -> None:
        """Attaches files to the answer."""
        largest = self._services.settings.profile.largest_mail

        def read() -> list[tuple[str, bytes]]:
            return [(path.name, read_file(path, largest)) for path in paths]

        self._services.tasks.compute(read, self._attach, self.problem_found.emit, owner=self)

    def edit(self, values: dict[str, Any], id: int) -> None:
        """Stores changed fields."""
        if id == self._writer.id:
            self._writer.write(lambda s, q: actions.edit(s, q, values), failed=self.problem_found.emit, quietly=True)

    def set_angle(self, name: str, state: AngleState, person: str) -> None:
        """Says how an angle stands."""
        self._writer.write(
            lambda s, q: actions.set_angle(s, q, name, state, person), failed=self.problem_found.emit, quietly=True
        )

    def _write_answer(self, answer: str, id: int) -> None:
        if id != self._writer.id:
            return
        answer_part = self._part

        def done(_change: Change) -> None:
            moment = self._services.clock.now()
            answer_part.stored(dates.time_text(moment.astimezone(zone_of(self._services.settings.profile.country))))

        def failed(problem: Problem) -> None:
            self._services.tasks.write(lambda session: drafts.keep(session, draft_key(id), {"answer": answer}))
            answer_part.not_stored(problem)
            self.reload_needed.emit()

        def action(session: Any, question: Question) -> Change:
            change = actions.write_answer(session, question, answer)
            drafts.drop(session, draft_key(id))
            return change

        self._writer.write(action, done, failed, quietly=True)

    def _drop_draft(self, id: int) -> None:
        self._services.tasks.write(lambda session: drafts.drop(session, draft_key(id)))

    def _ask_files(self) -> None:
        paths = self._services.asker.open_files(
            self.tr("Attach files to the answer"), ((self.tr("All files"), ("*",)),)
        )
        if paths:
            self.attach_paths(paths)

    def _attach(self, files: list[tuple[str, bytes]]) -> None:
        for name, data in files:
            self._writer.write(_attaching(name, media_type_of(name), data), failed=self.problem_found.emit)

    def _detach(self, file: File) -> None:
        self._writer.write(lambda s, q: answering.detach(s, q, file), failed=self.problem_found.emit)


def _attaching(name: str, media_type: str, data: bytes) -> Action:
    """The action that attaches a file."""
    return lambda session, question: answering.attach(session, question, name, media_type, data)

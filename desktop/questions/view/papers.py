"""Questions: the answer on its way out: the paper, its preview, and the mail draft (D3b, D5)."""

from PySide6.QtCore import QObject, Signal

from desktop.base.words import translate
from desktop.questions import answering
from desktop.questions.rules import File, Question, Side
from desktop.questions.view.files import Files
from desktop.ui.services import Services


class Papers(QObject):
    """Makes papers and drafts on the worker thread, and hands them to the files or the preview."""

    shown = Signal(bytes, str)
    """A paper to preview, and the name it would be saved under."""
    problem_found = Signal(object)

    def __init__(self, services: Services, files: Files, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._files = services, files

    def preview(self, question: Question) -> None:
        """Shows the paper inside the program."""
        self._make(question, lambda paper: self.shown.emit(paper, answering.paper_name(question)))

    def save(self, question: Question) -> None:
        """Saves the paper where the user says."""
        self._make(question, lambda paper: self._files.keep_data(answering.paper_name(question), paper, "*.pdf"))

    def draft(self, question: Question, hidden: bool, save: bool) -> None:
        """Makes the unsent mail; opens it with the mail program, or saves it."""
        name = translate("QuestionPapers", "answer-{number}.eml").format(number=question.number)

        def ready(mail: bytes) -> None:
            if save:
                self._files.keep_data(name, mail, "*.eml")
            else:
                self._files.open_data(name, mail)

        self._services.tasks.read(
            lambda session: answering.mail_draft(session, question, hidden),
            ready,
            failed=self.problem_found.emit,
            owner=self,
        )

    def original(self, question: Question) -> None:
        """Opens the mail the question came as."""
        mail = original_of(question)
        if mail is not None:
            self._files.open(mail)

    def _make(self, question: Question, ready: object) -> None:
        assert callable(ready)
        self._services.tasks.read(
            lambda session: answering.paper(session, question), ready, failed=self.problem_found.emit, owner=self
        )


def original_of(question: Question) -> File | None:
    """The mail a question came as, where there was one."""
    return next((each for each in question.files if each.side is Side.ORIGINAL), None)

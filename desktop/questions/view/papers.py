"""Questions: the answer on its way out: the paper, its preview, and the mail draft (D3b, D5)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.base.papers import unwatched
from desktop.base.words import translate
from desktop.dispatch.view.files import Enclosures
from desktop.questions import answering
from desktop.questions.rules import File, Question, Side, State
from desktop.storage.session import Session
from desktop.ui.papers import Making, Paper
from desktop.ui.services import Services


class Papers(QObject):
    """Makes papers and drafts on the worker threads, and hands them to the files or the preview."""

    shown = Signal(object)
    """A `Paper` to preview."""
    problem_found = Signal(object)

    def __init__(self, services: Services, files: Enclosures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._files = services, files

    def preview(self, question: Question) -> None:
        """Shows the paper inside the program."""
        self.shown.emit(paper_of(question))

    def save(self, question: Question) -> None:
        """Saves the paper where the user says."""
        self._make(answering.paper_name(question), lambda session: answering.making(session, question))

    def draft(self, question: Question, hidden: bool, save: bool) -> None:
        """Makes the unsent mail; opens it with the mail program, or saves it."""
        name = _mail_name(question)

        def ready(mail: bytes) -> None:
            if save:
                self._files.keep_data(name, mail)
            else:
                self._files.open_data(name, mail)

        self._services.tasks.read(
            lambda session: answering.mail_draft(session, question, hidden),
            ready,
            failed=self.problem_found.emit,
            owner=self,
        )

    def package(self, question: Question) -> None:
        """Saves everything about a question as one ZIP for the records system."""
        self._make(answering.package_name(question), lambda session: answering.packing(session, question))

    def _make(self, name: str, read: Callable[[Session], Making]) -> None:
        """Reads on the database's thread, makes the file beside it, and saves it where the user says."""
        tasks, failed = self._services.tasks, self.problem_found.emit

        def keep(data: bytes) -> None:
            self._files.keep_data(name, data)

        def make(making: Making) -> None:
            tasks.compute(lambda: making(unwatched), keep, failed, self)

        tasks.read(read, make, failed=failed, owner=self)

    def original(self, question: Question) -> None:
        """Opens the mail the question came as."""
        mail = original_of(question)
        if mail is not None:
            self._files.open(mail)


def paper_of(question: Question) -> Paper:
    """The answer as the preview shows it; until somebody approves it, it is a draft and cannot be mailed (D3b)."""
    title = translate("QuestionPapers", "Answer to {number}").format(number=question.number)
    approved = question.state is State.APPROVED
    return Paper(
        title,
        answering.paper_name(question),
        lambda session: answering.making(session, question),
        draft=answering.is_draft(question),
        mail=(lambda session: answering.mail_draft(session, question, hidden=True)) if approved else None,
        mail_name=_mail_name(question),
    )


def original_of(question: Question) -> File | None:
    """The mail a question came as, where there was one."""
    return next((each for each in question.files if each.side is Side.ORIGINAL), None)


def _mail_name(question: Question) -> str:
    return translate("QuestionPapers", "answer-{number}.eml").format(number=question.number)

"""Questions: the right side of the page: a question, a new one, the confidential talks, or a paper."""

from typing_extensions import override

from desktop.questions.view.compose import Composer
from desktop.questions.view.detail import Detail
from desktop.questions.view.knowing import Knowing
from desktop.questions.view.talks import TalksPane
from desktop.ui.asking import Ask
from desktop.ui.beside import Beside
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services


class RightSide(Beside):
    """Shows one thing at a time; a paper that is left goes."""

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__(services)
        self.detail = Detail(services, knowing)
        self.composer = Composer(services, knowing)
        self.talks = TalksPane(services, knowing)
        self.nothing = EmptyState(self.tr("Choose a question"), self.tr("It is shown here with what can be done."))
        self.keep(self.nothing, self.detail, self.composer, self.talks)
        self.composer.closed.connect(self.close_other)
        self.talks.closed.connect(self.close_other)
        self.detail.preview_requested.connect(self.show_paper)

    def ask(self) -> Ask | None:
        """What is asked for in place of a question."""
        return self.composer.ask if self.shows(self.composer) else self.talks.ask if self.shows(self.talks) else None

    def compose(self) -> None:
        """Asks for a new question."""
        self.bring(self.composer)
        self.composer.start()

    def show_talks(self) -> None:
        """Shows the confidential talks of the person at the screen."""
        self.bring(self.talks)
        self.talks.read()

    @override
    def close_other(self) -> None:
        self.talks.forget()
        self.composer.finish()
        self.put(self.detail if self.detail.wanted else self.nothing)
        self.closed.emit()

    def hide_talks(self) -> None:
        """Somebody else sits down, or another page is shown: nobody else sees the talks."""
        self.talks.forget()
        if self.shows(self.talks):
            self.close_other()

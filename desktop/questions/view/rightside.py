"""Questions: the right side of the page: a question, a new one, the confidential talks, or a paper."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.questions.view.compose import Composer
from desktop.questions.view.detail import Detail
from desktop.questions.view.knowing import Knowing
from desktop.questions.view.talks import TalksPane
from desktop.ui.asking import Ask
from desktop.ui.papers import Paper
from desktop.ui.pieces import EmptyState
from desktop.ui.services import Services


class RightSide(QStackedWidget):
    """Shows one thing at a time; a paper that is left goes."""

    came_forward = Signal()
    """Something was put here that the user asked for."""
    closed = Signal()
    """The question stands here again."""

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services = services
        self.detail = Detail(services, knowing)
        self.composer = Composer(services, knowing)
        self.talks = TalksPane(services, knowing)
        self.nothing = EmptyState(self.tr("Choose a question"), self.tr("It is shown here with what can be done."))
        self._lasting = (self.nothing, self.detail, self.composer, self.talks)
        for widget in self._lasting:
            self.addWidget(widget)
        self.composer.closed.connect(self.close_other)
        self.talks.closed.connect(self.close_other)
        self.detail.preview_requested.connect(self.show_paper)

    def put(self, widget: QWidget) -> None:
        """Shows something here."""
        current = self.currentWidget()
        self.setCurrentWidget(widget)
        if current is not None and current is not widget and current not in self._lasting:
            self.removeWidget(current)
            current.deleteLater()

    def shows(self, widget: QWidget) -> bool:
        """Whether something is what stands here."""
        return self.currentWidget() is widget

    def ask(self) -> Ask | None:
        """What is asked for in place of a question."""
        return self.composer.ask if self.shows(self.composer) else self.talks.ask if self.shows(self.talks) else None

    def compose(self) -> None:
        """Asks for a new question."""
        self.put(self.composer)
        self.came_forward.emit()
        self.composer.start()

    def show_talks(self) -> None:
        """Shows the confidential talks of the person at the screen."""
        self.put(self.talks)
        self.came_forward.emit()
        self.talks.read()

    def show_paper(self, paper: Paper) -> None:
        """Shows a document to look at, print, save and send."""
        from desktop.ui.preview import Preview  # imported late: start-up

        preview = Preview(self._services.tasks, self._services.asker, back=True)
        preview.closed.connect(self.close_other)
        self.addWidget(preview)
        self.put(preview)
        self.came_forward.emit()
        preview.show_paper(paper)
        preview.setFocus()

    def close_other(self) -> None:
        """Shows the question again, or that there is none."""
        self.talks.forget()
        self.composer.finish()
        self.put(self.detail if self.detail.wanted else self.nothing)
        self.closed.emit()

    def hide_talks(self) -> None:
        """Somebody else sits down, or another page is shown: nobody else sees the talks."""
        self.talks.forget()
        if self.shows(self.talks):
            self.close_other()

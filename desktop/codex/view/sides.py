"""Codex: what stands beside the library: the text with its questions, or a document to print."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from desktop.codex.view.questions import WIDTH, QuestionsPane
from desktop.codex.view.reading import Reading
from desktop.ui.buttons import Tabs
from desktop.ui.layout import column, hline, row, vline
from desktop.ui.papers import Paper
from desktop.ui.services import Services
from desktop.ui.theme import look

_UNBOUND = 16777215


class Sides(QStackedWidget):
    """The text and its questions beside each other, or one of them under a tab where there is little room."""

    came_forward = Signal()

    def __init__(self, services: Services, reading: Reading, questions: QuestionsPane) -> None:
        super().__init__()
        self._services = services
        self.reading, self.questions = reading, questions
        self._compact = False
        self.tabs = Tabs([(self.tr("Text"), None), (self.tr("Questions"), 0)])
        self.tabs.chosen.connect(lambda _at: self._arrange())
        self._bar = QFrame()
        self._bar.setProperty("ground", "surface")
        self._bar.setLayout(column(row(self.tabs, margins=(24, 8, 24, 0)), hline(), gap=0))
        self._between = vline()
        both = QWidget()
        both.setLayout(column(self._bar, (row((reading, 1), self._between, questions, gap=0), 1), gap=0))
        self.addWidget(both)
        self._both = both
        self._has_questions = True

    def fit(self, compact: bool, alone: bool) -> None:
        """Takes the form that the window's width asks for."""
        self._compact = compact
        self.reading.fit(alone)
        self._arrange()

    def show_questions(self, count: int, shown: bool) -> None:
        """Tells how many questions there are, and whether there is a place for them."""
        self._has_questions = shown
        self.tabs.set_count(1, count)
        self._arrange()

    def show_paper(self, paper: Paper) -> None:
        """Shows a document to look at, print and save."""
        from desktop.ui.preview import Preview  # imported late: start-up

        preview = Preview(self._services.tasks, self._services.asker, back=True)
        preview.closed.connect(self.close_paper)
        self.addWidget(preview)
        self.setCurrentWidget(preview)
        self.came_forward.emit()
        preview.show_paper(paper)
        preview.setFocus()

    def close_paper(self) -> None:
        """Shows the text again."""
        paper = self.currentWidget()
        if paper is not self._both and paper is not None:
            self.setCurrentWidget(self._both)
            self.removeWidget(paper)
            paper.deleteLater()

    def shows_paper(self) -> bool:
        """Whether a document is shown."""
        return self.currentWidget() is not self._both

    def _arrange(self) -> None:
        tabbed = self._compact and self._has_questions
        asked = tabbed and self.tabs.currentIndex() == 1
        self._bar.setVisible(tabbed)
        self.reading.setVisible(not asked)
        self.questions.setVisible(self._has_questions and (asked or not tabbed))
        self._between.setVisible(self._has_questions and not tabbed)
        self.questions.setMaximumWidth(_UNBOUND if tabbed else look().px(WIDTH))

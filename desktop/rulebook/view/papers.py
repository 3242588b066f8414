"""Rulebook: what leaves the page: the register of a day as a paper or a sheet, and the questionnaire."""

from datetime import date

from PySide6.QtCore import QObject

from desktop.rulebook import actions
from desktop.rulebook.view.filters import FilterBar
from desktop.rulebook.view.knowing import Tab
from desktop.rulebook.view.rightside import RightSide
from desktop.ui.papers import Paper
from desktop.ui.passing import Passing
from desktop.ui.services import Services


class Papers(QObject):
    """Shows and saves what the register says on the day that is shown (S0)."""

    def __init__(self, services: Services, right: RightSide, filters: FilterBar, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._right, self._filters = services, right, filters
        self._passing = Passing(services.asker, self)
        self._passing.problem_found.connect(services.tasks.problem_found)

    def show_register(self) -> None:
        """Shows the register of the day that is shown as a paper."""
        day = self._day()
        name = self.tr("rules-{day}.pdf").format(day=(day or self._services.clock.now().date()).isoformat())
        self._right.show_paper(
            Paper(self.tr("Rule register"), name, lambda session: actions.register_making(session, day))
        )

    def show_questions(self) -> None:
        """Shows the questionnaire for the evaluation (S)."""
        self._right.show_paper(
            Paper(self.tr("Questionnaire"), self.tr("questionnaire.pdf"), actions.questionnaire_making)
        )

    def save_sheet(self) -> None:
        """Saves the register of the day that is shown as a sheet."""
        day = self._day()
        self._services.tasks.read(
            lambda session: actions.register_sheet(session, day),
            lambda data: self._passing.keep_data(self.tr("rules.xlsx"), data),
            failed=self._services.tasks.problem_found.emit,
            owner=self,
        )

    def _day(self) -> date | None:
        """The past day that is shown, or None for today."""
        return self._filters.wish(Tab.RULES).day

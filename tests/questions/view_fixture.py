"""The page of questions over a small municipality, at the screen of one official after the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.questions import store
from desktop.questions.rules import Question
from desktop.questions.view import FEATURE
from desktop.questions.view.detail import Detail
from desktop.questions.view.page import QuestionsPage
from desktop.storage import municipality
from desktop.ui import fonts, theme
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.services import Places, Services, Settings, User
from desktop.ui.tasks import Tasks
from tests.questions.town import IDA, Town
from tests.settling import settle


@dataclass
class Screen:
    """The page on the screen, and everything a test looks at."""

    town: Town
    page: QuestionsPage
    services: Services
    asker: PreparedAsker
    qtbot: QtBot
    problems: list[Problem]
    bugs: list[str]

    @property
    def detail(self) -> Detail:
        """The detail of the page."""
        found = self.page.detail
        assert isinstance(found, Detail)
        return found

    def settle(self) -> None:
        """Waits until everything that was asked for is on the screen."""
        settle(self.services.tasks)
        assert not self.bugs, self.bugs[0]

    def sit_down(self, who: str) -> None:
        """Another person sits down at the screen."""
        self.services.user.become(who, 0)
        self.settle()

    def open(self, question: Question) -> None:
        """Shows a question."""
        self.page.open_record(question.id)
        self.settle()

    def do(self, command: str) -> bool:
        """Uses one of the page's commands."""
        used = next(each for each in self.page.commands() if each.id == command).use()
        self.settle()
        return used

    def stored(self, id: int) -> Question:
        """A question as it stands in the file."""
        found = self.town.look(store.get, id)
        assert isinstance(found, Question)
        return found


@pytest.fixture
def screen(town: Town, qtbot: QtBot, qapp: QApplication) -> Iterator[Any]:
    """The page, shown as in a window of 1920 × 1080; Ida sits at the screen."""
    fonts.load()
    theme.apply(qapp, theme.Look())
    with town.database.reading() as session:
        profile = municipality.profile(session)
    changes, user, asker = ChangeLog(), User(IDA), PreparedAsker()
    tasks = Tasks(town.database, changes, lambda: user.name)
    services = Services(town.database, tasks, changes, Settings(profile), town.clock, asker, user, Places())
    problems: list[Problem] = []
    bugs: list[str] = []
    tasks.problem_found.connect(problems.append)
    tasks.bug_found.connect(lambda _error, told: bugs.append(told))
    page = FEATURE.page(services)
    assert isinstance(page, QuestionsPage)
    qtbot.addWidget(page)
    page.resize(1692, 1019)
    page.show()
    made = Screen(town, page, services, asker, qtbot, problems, bugs)
    made.settle()
    yield made
    page.leave()
    tasks.close()
    page.hide()

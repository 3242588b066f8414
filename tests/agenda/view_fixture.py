"""The page of meetings over a small municipality, with Ida at the screen."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.agenda import store
from desktop.agenda.view import FEATURE
from desktop.agenda.view.page import AgendaPage
from desktop.base.problems import Problem
from desktop.storage import municipality
from desktop.ui import fonts, theme
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.services import Places, Services, Settings, User
from desktop.ui.tasks import Tasks
from tests.agenda.town import IDA, Town
from tests.settling import settle


@dataclass
class Screen:
    """The page on the screen, and everything a test looks at."""

    town: Town
    page: AgendaPage
    services: Services
    asker: PreparedAsker
    qtbot: QtBot
    problems: list[Problem]
    bugs: list[str]

    @property
    def detail(self) -> Any:
        """The detail that stands at the right."""
        return self.page.right.detail

    def settle(self) -> None:
        """Waits until everything that was asked for is on the screen."""
        settle(self.services.tasks)
        assert not self.bugs, self.bugs[0]

    def show(self, subject: str, id: int) -> Any:
        """Shows a record."""
        self.page.show_record(subject, id)
        self.settle()
        return self.detail

    def answer(self, **values: Any) -> None:
        """Fills in what is asked in place, and gives the answer."""
        ask = self.detail.slot.ask
        for name, value in values.items():
            ask.form.editor(name).set_value(value)
        ask.answer()
        self.settle()

    def stored(self, kind: type[Any], id: int) -> Any:
        """A record as it stands in the file."""
        return self.town.look(store.get, kind, id)


@pytest.fixture
def screen(town: Town, qtbot: QtBot, qapp: QApplication) -> Iterator[Any]:
    """The page, shown as in a window of 1920 × 1080."""
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
    assert isinstance(page, AgendaPage)
    qtbot.addWidget(page)
    page.resize(1692, 1019)
    page.show()
    made = Screen(town, page, services, asker, qtbot, problems, bugs)
    made.settle()
    yield made
    page.leave()
    tasks.close()
    page.hide()

"""The page of visits over a small municipality, as in a window of 1920 × 1080."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.storage import municipality
from desktop.ui import fonts, theme
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.services import Places, Services, Settings, User
from desktop.ui.tasks import Tasks
from desktop.visits import store
from desktop.visits.rules.records import Visit
from desktop.visits.view.detail import Detail
from desktop.visits.view.page import VisitsPage
from tests.settling import settle
from tests.visits.hall import IDA, Hall


@dataclass
class Screen:
    """The page on the screen, and everything a test looks at."""

    hall: Hall
    page: VisitsPage
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

    def open(self, visit: Visit) -> None:
        """Shows a visit."""
        self.page.open_record(visit.id)
        self.settle()

    def part(self, name: str) -> Any:
        """A part of the detail."""
        return next(each for each in self.detail.body.every_part() if each.name == name)

    def stored(self, id: int) -> Visit:
        """A visit as it stands in the file."""
        found = self.hall.look(store.get, id)
        assert isinstance(found, Visit)
        return found


@pytest.fixture
def screen(hall: Hall, qtbot: QtBot, qapp: QApplication) -> Iterator[Screen]:
    """The page; Ida sits at the screen."""
    fonts.load()
    theme.apply(qapp, theme.Look())
    with hall.database.reading() as session:
        profile = municipality.profile(session)
    changes, user, asker = ChangeLog(), User(IDA), PreparedAsker()
    tasks = Tasks(hall.database, changes, lambda: user.name)
    services = Services(hall.database, tasks, changes, Settings(profile), hall.clock, asker, user, Places())
    problems: list[Problem] = []
    bugs: list[str] = []
    tasks.problem_found.connect(problems.append)
    tasks.bug_found.connect(lambda _error, told: bugs.append(told))
    page = VisitsPage(services)
    qtbot.addWidget(page)
    page.resize(1692, 1019)
    page.show()
    made = Screen(hall, page, services, asker, qtbot, problems, bugs)
    made.settle()
    yield made
    page.leave()
    tasks.close()
    page.hide()

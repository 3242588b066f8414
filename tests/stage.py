"""A stage for the tests of pages: a municipality's file with the services around it, at a fixed moment."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from desktop.base.problems import Problem
from desktop.base.settings import defaults
from desktop.base.times import FixedClock
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.ui import fonts, theme
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.services import Places, Services, Settings, User
from desktop.ui.tasks import Tasks

NOW = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Europe/Copenhagen"))
"""A Friday."""
TODAY = NOW.date()


@contextmanager
def services_on(folder: Path, app: QApplication, country: str = "DK") -> Iterator[Services]:
    """The services on a new municipality's file; a bug on a worker thread fails the test."""
    fonts.load()
    theme.apply(app, theme.Look())
    file = folder / "havnby.samspil"
    file.write_bytes(empty_file())
    database = Database.open(file, FixedClock(NOW))
    with database.writing("Ida Lund") as session:
        profile = municipality.save_profile(session, replace(defaults(country, "da"), name="Havnby Kommune"))
    changes, user = ChangeLog(), User("Ida Lund", 1)
    tasks = Tasks(database, changes, lambda: user.name)
    bugs: list[str] = []
    tasks.bug_found.connect(lambda _error, told: bugs.append(told))
    yield Services(database, tasks, changes, Settings(profile), database.clock, PreparedAsker(), user, Places())
    tasks.close()
    database.close()
    assert not bugs, bugs[0]


@cache
def empty_file() -> bytes:
    """A municipality's file without anything in it; made once, as the migrations take their time."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "empty.samspil"
        made = Database.create(file, FixedClock(NOW))
        made.backup(Path(folder) / "whole.samspil")
        made.close()
        return (Path(folder) / "whole.samspil").read_bytes()


def asker_of(services: Services) -> PreparedAsker:
    """The asker, to prepare answers for it."""
    assert isinstance(services.asker, PreparedAsker)
    return services.asker


def problems_of(services: Services) -> list[Problem]:
    """The problems that no page takes, from now on."""
    found: list[Problem] = []
    services.tasks.problem_found.connect(found.append)
    return found

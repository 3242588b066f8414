"""Application: the composition root; builds everything and leaves running it to the caller."""

import getpass
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.changes import Change
from desktop.base.settings import Profile
from desktop.base.times import Clock, SystemClock, zone_of
from desktop.people import store as people_store
from desktop.people.rules import OfficialKind, officials_on
from desktop.shell.appearance import Appearance
from desktop.shell.computer import Computer
from desktop.shell.crash import Crashes, report
from desktop.shell.files import Files
from desktop.shell.paths import Paths
from desktop.shell.places import FEATURES, help_place
from desktop.shell.places import settings as settings_place
from desktop.shell.window import Window
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.ui import fonts, remembered
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import Asker, WindowAsker
from desktop.ui.focus import FocusRing
from desktop.ui.panes import Panes
from desktop.ui.services import Places, Services, Settings, User
from desktop.ui.tasks import Tasks


@dataclass(frozen=True)
class Running:
    """The program while a municipality is open."""

    app: QApplication
    window: Window
    services: Services
    database: Database
    computer: Computer
    appearance: Appearance
    files: Files
    paths: Paths

    def close(self) -> None:
        """Writes what is waiting and lets go of everything."""
        self.computer.geometry = self.window.saveGeometry()
        self.services.tasks.close()
        self.database.close()
        self.computer.close()


@dataclass(frozen=True)
class Wishes:
    """What a caller may want otherwise: tests a fixed clock and a prepared asker, pictures a language and a look."""

    clock: Clock | None = None
    asker: Asker | None = None
    user: str = ""


@dataclass(frozen=True)
class Desktop:
    """What stands before any municipality is opened."""

    app: QApplication
    paths: Paths
    computer: Computer
    appearance: Appearance


def prepare(app: QApplication, paths: Paths, language: str = "") -> Desktop:
    """Loads the fonts and puts on the look, before the first widget is made."""
    computer = Computer(paths.settings)
    remembered.keep_in(paths.settings)
    if language:
        computer.language = language
    app.setApplicationName("Samspil")
    app.setDesktopFileName("samspil")
    fonts.load()
    if app.findChild(FocusRing) is None:
        FocusRing(app)
    appearance = Appearance(app, computer, "da")
    appearance.begin()
    return Desktop(app, paths, computer, appearance)


def open_municipality(desktop: Desktop, file: Path, wishes: Wishes | None = None) -> Running:
    """Opens a municipality's file and builds its window; raises Problem when the file cannot be opened."""
    wanted = wishes or Wishes()
    paths, computer, appearance = desktop.paths, desktop.computer, desktop.appearance
    database = Database.open(file, wanted.clock or SystemClock(zone_of("DK")), paths.backups)
    with database.reading() as session:
        profile = municipality.profile(session)
        people = officials_on(people_store.officials(session), session.now.date())
    if wanted.clock is None:
        database.clock = SystemClock(zone_of(profile.country))
    appearance.set_official(profile.language)
    changes, user = ChangeLog(), User()
    tasks = Tasks(database, changes, lambda: user.name)
    windows: list[Window] = []
    asker = wanted.asker or WindowAsker(lambda: windows[0] if windows else None)
    settings = Settings(profile)
    services = Services(database, tasks, changes, settings, database.clock, asker, user, Places())
    commands = lambda: windows[0].all_commands()  # noqa: E731, PLW0108 - the window comes later
    files = Files(lambda: computer.recent)
    extra = (settings_place(appearance, files), help_place(commands))
    window = Window(services, FEATURES, extra, appearance)
    windows.append(window)
    window.bar.set_users([(each.name, each.title) for each in people])
    running = Running(desktop.app, window, services, database, computer, appearance, files, paths)
    _sit_down(running, wanted.user or computer.user_of(file), people)
    _watch(running)
    computer.opened(file)
    return running


def _sit_down(running: Running, name: str, people: tuple[object, ...]) -> None:
    """Chooses who sits at the screen: whoever did the last time, else a secretary, else the name of the login."""
    known = {getattr(each, "name", ""): each for each in people}
    secretary = next((n for n, each in known.items() if getattr(each, "kind", None) is OfficialKind.SECRETARY), "")
    who = name if name in known else secretary or next(iter(known), "") or getpass.getuser()
    become(running, who)
    running.window.bar.user_chosen.connect(lambda chosen: become(running, chosen))


def become(running: Running, name: str) -> None:
    """Lets another person sit at the screen; what is waiting for that person is read anew."""
    running.services.user.become(name, 0)
    running.window.bar.show_user(name)
    running.computer.set_user(running.database.path, name)
    running.window.refresh_counts()


def _watch(running: Running) -> None:
    """Connects what happens outside the pages: bugs, and the look of the window."""
    crashes = Crashes(running.window)
    crashes.found.connect(running.window.notices.tell_bug)
    running.services.tasks.bug_found.connect(lambda _error, told: report(crashes, told))
    running.services.changes.changed.connect(lambda change: _take_over(running, change))
    running.window.page_made.connect(partial(_remember_shares, running))
    running.services.places.list_requested.connect(partial(_show_list, running))


def _show_list(running: Running, place: str, wish: object) -> None:
    """Shows a place with the list that a number elsewhere counted."""
    running.window.go(place)
    if place in running.window.pages:
        running.window.pages[place].open_list(wish)


def _remember_shares(running: Running, place: str, page: QWidget) -> None:
    """Gives a page's list the part of the window that it had on a screen as wide as this one, and notes a new one."""
    screen = running.window.screen().geometry().width()
    for panes in page.findChildren(Panes):
        if share := running.computer.share_of(place, screen):
            panes.set_share(share)
        panes.share_changed.connect(partial(running.computer.set_share, place, screen))


def _take_over(running: Running, change: Change) -> None:
    """Puts a changed profile in force, wherever the change was made or undone."""
    if isinstance(change.after, Profile):
        running.services.settings.renew(change.after)
        running.appearance.set_official(change.after.language)

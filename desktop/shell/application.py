"""Application: the composition root; builds everything and leaves running it to the caller."""

import getpass
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.changes import Change
from desktop.base.resources import resource
from desktop.base.rights import role_text
from desktop.base.settings import Profile
from desktop.base.times import Clock, SystemClock, zone_of
from desktop.base.words import translate
from desktop.people import store as people_store
from desktop.people.rules import Official, OfficialKind, officials_on
from desktop.shell.appearance import Appearance
from desktop.shell.backingup import BackingUp
from desktop.shell.computer import Computer
from desktop.shell.crash import Crashes, report
from desktop.shell.files import Files
from desktop.shell.locking import Locking
from desktop.shell.paths import Paths
from desktop.shell.places import help_place, places
from desktop.shell.places import settings as settings_place
from desktop.shell.policies import Policies
from desktop.shell.protection import Protection
from desktop.shell.seats import Sitting
from desktop.shell.seats import read as read_seats
from desktop.shell.window import Window
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.storage.keys import DataKey
from desktop.storage.places.address import Address
from desktop.ui import fonts, remembered
from desktop.ui.changes import ChangeLog
from desktop.ui.dialogs import Asker, WindowAsker
from desktop.ui.focus import FocusRing
from desktop.ui.panes import Panes
from desktop.ui.services import Places, Services, Settings, User
from desktop.ui.tasks import Tasks

_RINGED = "samspil_ringed"


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
    backing: BackingUp
    sitting: Sitting

    def close(self) -> None:
        """Writes what is waiting and lets go of everything."""
        self.computer.geometry = self.window.saveGeometry()
        self.services.tasks.close()
        self.database.close()
        self.computer.close()


@dataclass(frozen=True)
class Wishes:
    """What a caller may want otherwise: tests a fixed clock and a prepared asker; a protected file needs its key."""

    clock: Clock | None = None
    asker: Asker | None = None
    user: str = ""
    key: DataKey | None = None
    only_read: bool = False
    """Whether somebody else has the file open."""
    server: Address | None = None
    """The address with its password, where a server asks for one."""


@dataclass(frozen=True)
class Desktop:
    """What stands before any municipality is opened."""

    app: QApplication
    paths: Paths
    computer: Computer
    appearance: Appearance


def prepare(app: QApplication, paths: Paths, language: str = "", policies: Policies | None = None) -> Desktop:
    """Loads the fonts and puts on the look, before the first widget is made."""
    computer = Computer(paths.settings, policies)
    remembered.keep_in(paths.settings)
    if language:
        computer.language = language
    app.setApplicationName("Samspil")
    app.setDesktopFileName("samspil")
    app.setWindowIcon(QIcon(str(resource("mark", "samspil.svg"))))
    fonts.load()
    if not app.property(_RINGED):
        FocusRing(app)
        app.setProperty(_RINGED, True)
    appearance = Appearance(app, computer, "da")
    appearance.begin()
    return Desktop(app, paths, computer, appearance)


def open_municipality(desktop: Desktop, file: Path | Address, wishes: Wishes | None = None) -> Running:
    """Opens a municipality's file and builds its window; raises Problem when the file cannot be opened."""
    wanted = wishes or Wishes()
    paths, computer, appearance = desktop.paths, desktop.computer, desktop.appearance
    clock = wanted.clock or SystemClock(zone_of("DK"))
    database = Database.open(wanted.server or file, clock, paths.backups, wanted.key, wanted.only_read)
    with database.reading() as session:
        profile = municipality.profile(session)
        people = officials_on(people_store.officials(session), session.now.date())
        sitting = Sitting(read_seats(session))
    if wanted.clock is None:
        database.clock = SystemClock(zone_of(profile.country))
    appearance.set_official(profile.language)
    changes, user = ChangeLog(), User()
    tasks = Tasks(database, changes, lambda: user.name)
    windows: list[Window] = []
    folder = computer.policies.database_folder
    asker = wanted.asker or WindowAsker(lambda: windows[0] if windows else None, folder)
    settings = Settings(profile)
    services = Services(database, tasks, changes, settings, database.clock, asker, user, Places())
    commands = lambda: windows[0].all_commands()  # noqa: E731, PLW0108 - the window comes later
    files = Files(lambda: computer.recent)
    fixed = paths.backups if computer.policies.is_fixed("BackupFolder") else None
    backing = BackingUp(database, tasks, computer, paths.backups, fixed)
    required = computer.policies.encryption_required
    protection = Protection(database, tasks, computer, required=required, who=lambda: user.name)
    extra = (settings_place(appearance, files, backing, sitting, protection), help_place(commands))
    window = Window(services, places(backing.told), extra, appearance)
    windows.append(window)
    running = Running(desktop.app, window, services, database, computer, appearance, files, paths, backing, sitting)
    _sit_down(running, wanted.user, people)
    _watch(running)
    _guard(running, protection)
    _share(running)
    computer.opened(file)
    return running


def _share(running: Running) -> None:
    """Has a register on a server show what others change, and lose nothing when the line goes."""
    where = running.database.where
    if isinstance(where, Address):
        # imported late: start-up
        from desktop.shell.live import Live
        from desktop.shell.unsaved import Unsaved

        unsaved = Unsaved(running.window, where, running.paths.kept)
        Live(running.window, running.database, unsaved)
        unsaved.begin()


def _sit_down(running: Running, wanted: str, people: tuple[Official, ...]) -> None:
    """Chooses who sits at the screen: whoever did the last time, else a secretary, else the name of the login.

    Where accounts are named, whoever has a password is asked for it first, by `seated`.
    """
    last = wanted or running.computer.user_of(running.database.where)
    running.window.bar.user_chosen.connect(partial(change_seat, running))
    running.services.changes.changed.connect(partial(_renew_seats, running))
    running.sitting.changed.connect(partial(_show_seats, running))
    seats = running.sitting.seats
    if seats.named:
        _show_seats(running)
        if wanted or (seats.of(last) and seats.is_open(last)):
            become(running, last)
        return
    running.window.bar.set_users([(each.name, each.title) for each in people])
    known = {each.name: each for each in people}
    secretary = next((name for name, each in known.items() if each.kind is OfficialKind.SECRETARY), "")
    become(running, last if last in known else secretary or next(iter(known), "") or getpass.getuser())


def seated(running: Running) -> bool:
    """Whether somebody sits at the screen; asks who does where it takes a password."""
    if not running.services.user.name:
        change_seat(running, running.computer.user_of(running.database.where))
    return bool(running.services.user.name)


def change_seat(running: Running, name: str) -> None:
    """Lets another person sit down, after the password if there is one."""
    seats = running.sitting.seats
    if seats.is_open(name):
        become(running, name)
        return
    from desktop.shell.seating import ask_who  # imported late: start-up

    above = running.window if running.window.isVisible() else None
    if chosen := ask_who(seats, running.services.tasks, name, above, running.database.only_read):
        become(running, chosen)


def become(running: Running, name: str) -> None:
    """Lets another person sit at the screen; what is waiting for that person is read anew."""
    running.services.user.become(name, 0, running.sitting.seats.role_of(name))
    running.window.bar.show_user(name)
    running.computer.set_user(running.database.where, name)
    running.window.refresh_counts()


def _renew_seats(running: Running, change: Change) -> None:
    """Reads the accounts again when one was changed here."""
    if change.subject == "account":
        running.services.tasks.read(read_seats, running.sitting.renew, "seats", owner=running.window)


def _show_seats(running: Running) -> None:
    """Offers the accounts in the bar, and gives whoever sits there the role it has now."""
    seats, user = running.sitting.seats, running.services.user
    running.window.bar.set_users([(each.name, role_text(each.role)) for each in seats.named])
    if user.name:
        become(running, user.name)


def _watch(running: Running) -> None:
    """Connects what happens outside the pages: bugs, and the look of the window."""
    crashes = Crashes(running.window)
    crashes.found.connect(running.window.notices.tell_bug)
    running.services.tasks.bug_found.connect(lambda _error, told: report(crashes, told))
    running.services.changes.changed.connect(lambda change: _take_over(running, change))
    running.backing.failed.connect(running.window.notices.tell_problem)
    running.backing.changed.connect(partial(_show_backup, running))
    running.window.page_made.connect(partial(_remember_shares, running))
    running.services.places.list_requested.connect(partial(_show_list, running))
    running.services.places.act_requested.connect(partial(_act, running))


def _guard(running: Running, protection: Protection) -> None:
    """Locks a protected municipality's windows on wish and when nobody uses them."""
    protection.setParent(running.window)
    locking = Locking(running.window, running.database, protection, running.app)
    running.window.add_commands(locking.commands)
    if protection.required and protection.possible and not protection.on:
        why = translate("Protection", "Your IT department requires a password. Set one under Settings, Protection.")
        running.window.notices.tell("warn", translate("Protection", "The file is not protected"), why)


def _show_backup(running: Running) -> None:
    """Shows on the overview that another backup is the last one."""
    if running.window.place == "overview":
        running.window.pages["overview"].refresh()


def _show_list(running: Running, place: str, wish: object) -> None:
    """Shows a place with the list that a number elsewhere counted."""
    running.window.go(place)
    if place in running.window.pages:
        running.window.pages[place].open_list(wish)


def _act(running: Running, place: str, command: str) -> None:
    """Shows a place and runs one of its page's commands, if it can be run now."""
    running.window.go(place)
    page = running.window.pages.get(place)
    for each in page.commands() if page else ():
        if each.id == command and each.enabled():
            each.run()
            return


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

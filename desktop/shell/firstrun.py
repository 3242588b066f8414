"""First run: the assistant that opens where no municipality was opened before: demo, file, server, or a new one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.problems import Problem
from desktop.base.times import Clock, SystemClock, zone_of
from desktop.shell import languages
from desktop.shell.appearance import Appearance
from desktop.shell.founding import Protected, build_demo, found, found_on, found_protected
from desktop.shell.newtown import NewTown
from desktop.shell.passwordstep import KeyStep, PasswordStep
from desktop.shell.paths import SUFFIX, Paths
from desktop.shell.welcome import Welcome
from desktop.storage.places.address import Address, known_address
from desktop.ui.buttons import DropDown, button
from desktop.ui.dialogs import Asker, WindowAsker
from desktop.ui.layout import STRETCH, add, clear, column, row, scroll
from desktop.ui.pieces import Mark, Notice
from desktop.ui.spoken import announce
from desktop.ui.text import label
from desktop.ui.theme import look
from desktop.ui.working import Work

COUNTRIES = ("DK", "NO")
_WIDE, _HIGH = 1000, 660


class Assistant(QDialog):
    """Four ways to begin, and the form of a new municipality; `chosen` is what is to be opened, or None.

    With a `server` it begins with the form of a municipality that is founded there.
    """

    step: PasswordStep

    def __init__(
        self,
        paths: Paths,
        appearance: Appearance,
        asker: Asker | None = None,
        clock: Clock | None = None,
        server: Address | None = None,
    ) -> None:
        super().__init__()
        self._paths, self._appearance = paths, appearance
        self._asker = asker or WindowAsker(lambda: self, appearance.policies.database_folder)
        self._clock = clock
        self.server = server
        """Where the new municipality is founded; None for a file."""
        self.ask_line = serverline_page
        self.chosen: Path | Address | None = None
        self.work: Work | None = None
        self.town: NewTown | None = None
        self.key: KeyStep | None = None
        self.demo_country = 1 if appearance.language == "nb" else 0
        self.stack = QStackedWidget()
        self._notices = QVBoxLayout()
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self.setProperty("ground", "canvas")
        room = self.screen().availableGeometry()
        self.resize(min(look().px(_WIDE), room.width()), min(look().px(_HIGH), room.height() - 40))
        self._speak()
        appearance.changed.connect(self._speak)
        if server is not None:
            self.show_new()

    def show_new(self) -> None:
        """Shows the form of a new municipality."""
        self.stack.setCurrentIndex(1)
        assert self.town is not None
        self.town.form.editor("name").focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.make.setDefault(True)

    def begin_new(self) -> None:
        """Begins a new municipality: on the server where the IT department has said so, else in a file."""
        if self._appearance.policies.is_fixed("ServerUrl"):
            self.open_server()
        else:
            self._keep_at(None)

    def show_ways(self) -> None:
        """Goes back to the three cards."""
        self.stack.setCurrentIndex(0)
        self.ways[2].setFocus(Qt.FocusReason.OtherFocusReason)

    def try_demo(self) -> None:
        """Builds the demo and opens it."""
        country = COUNTRIES[self.demo_country]
        clock = self._clock or SystemClock(zone_of(country))
        self._start(lambda: build_demo(self._paths, country, clock), self.tr("The demo is being built"))

    def open_file(self) -> None:
        """Asks for a municipality's file."""
        files = self._asker.open_files(self.tr("Open municipality"), (("Samspil", (f"*{SUFFIX}",)),))
        if files:
            self._take(files[0])

    def open_server(self) -> None:
        """Asks for a register on a server: opens the one that is there, or shows the form of a new one."""
        page = self.ask_line(self.server or known_address(self._appearance.policies.server_url))
        if page.found is None:
            return
        if page.founding:
            self._keep_at(page.found)
        else:
            self._take(page.found)

    def found_town(self) -> None:
        """Goes on to the password of the new file, or makes it on the server, if the form is filled in."""
        assert self.town is not None
        wish = self.town.wish()
        server = self.server
        if wish is None:
            return
        if server is None:
            self.stack.setCurrentIndex(2)
            self.step.begin()
            return
        clock = self._clock or SystemClock(zone_of(wish.country))
        self._start(lambda: found_on(server, wish, clock), self.tr("The municipality is being founded"))

    def make_file(self, password: str) -> None:
        """Makes the new municipality's file, with a password or without."""
        assert self.town is not None
        wish = self.town.wish()
        if wish is None:
            self.show_new()
            return
        clock, told = self._clock or SystemClock(zone_of(wish.country)), self.tr("The file is being made")
        if password:
            self._start(lambda: found_protected(self._paths, wish, password, clock), told)
        else:
            self._start(lambda: found(self._paths, wish, clock), told)

    def _speak(self) -> None:
        """Builds everything in the language that is spoken now; what was typed stays."""
        if self.key is not None:
            return  # what is told only once stays as it is
        before, typed = (self.town.kept(), self.step.form.values()) if self.town is not None else (None, None)
        at = self.stack.currentIndex() if self.town is not None else 0
        clear(self._whole)
        self.setWindowTitle(self.tr("Welcome to Samspil"))
        self.town = NewTown(self._asker, before, self._appearance.policies)
        self._notices = QVBoxLayout()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._welcome())
        self.stack.addWidget(self._new())
        self.step = PasswordStep(self._appearance.policies.encryption_required, typed)
        self.step.back_requested.connect(self.show_new)
        self.step.answered.connect(self.make_file)
        self.stack.addWidget(self.step)
        notices = column(self._notices, self.progress, gap=8, margins=(40, 0, 40, 0))
        add(self._whole, self._head())
        add(self._whole, notices)
        add(self._whole, (self.stack, 1))
        self.stack.setCurrentIndex(at)

    def _head(self) -> QWidget:
        head = QWidget()
        spoken = DropDown(self.tr("Language"))
        spoken.set_options(tuple(languages.LANGUAGES.items()))
        spoken.choose(self._appearance.language)
        spoken.set_default(self._appearance.language)
        spoken.chosen.connect(lambda code: self._appearance.set_language(str(code)))
        self.spoken = spoken
        name = label("Samspil", "h2")
        head.setLayout(row(Mark(30), name, STRETCH, spoken, gap=14, margins=(40, 24, 40, 16)))
        return head

    def _welcome(self) -> QWidget:
        welcome = Welcome(self.demo_country)
        welcome.demo_requested.connect(self.try_demo)
        welcome.file_requested.connect(self.open_file)
        welcome.new_requested.connect(self.begin_new)
        welcome.server_requested.connect(self.open_server)
        welcome.country_chosen.connect(self._set_country)
        self.ways, self.shared = welcome.ways, welcome.shared
        return scroll(welcome)

    def _new(self) -> QWidget:
        page = QWidget()
        assert self.town is not None
        back = button(self.tr("Back"), "link", "arrow-left", self.show_ways)
        self.make = button(self.tr("Create municipality"), "primary", "check", self.found_town)
        title = label(self.tr("New municipality"), "h1")
        self.where = label("", "caption", wrap=True)
        self.elsewhere = button("", "link", "database", self._change_place, dense=True)
        self._tell_where()
        foot = row((self.where, 1), self.elsewhere, self.make, gap=16, margins=(40, 12, 40, 20))
        top = column(row(back, STRETCH), title, gap=0, margins=(40, 0, 40, 8))
        page.setLayout(column(top, (scroll(self.town), 1), foot, gap=0))
        return page

    def _tell_where(self) -> None:
        """Says where the new municipality is kept, and offers the other place unless the IT department has decided."""
        if self.server is None:
            self.where.setText(self.tr("The file is kept in {folder}").format(folder=self._paths.files))
            self.make.set_label(self.tr("Next"))
            self.elsewhere.set_label(self.tr("Keep it on a server …"))
        else:
            self.where.setText(self.tr("It is kept on the server: {name}").format(name=self.server.name))
            self.make.set_label(self.tr("Create municipality"))
            self.elsewhere.set_label(self.tr("Keep it in a file"))
        self.elsewhere.setVisible(not self._appearance.policies.is_fixed("ServerUrl"))

    def _change_place(self) -> None:
        if self.server is None:
            self.open_server()
        else:
            self._keep_at(None)

    def _keep_at(self, server: Address | None) -> None:
        self.server = server
        self._tell_where()
        self.show_new()

    def _set_country(self, at: int) -> None:
        self.demo_country = at

    def _start(self, work: Callable[[], object], told: str) -> None:
        """Runs work beside the window; meanwhile nothing else can be begun."""
        clear(self._notices)
        self.stack.setEnabled(False)
        self.spoken.setEnabled(False)
        self.progress.setAccessibleName(told)
        self.progress.show()
        announce(self, told)
        self.work = Work(work, self)
        self.work.over.connect(self._take)
        self.work.failed.connect(self._tell)
        self.work.start()

    def _take(self, made: object) -> None:
        self._wait()
        if isinstance(made, Protected):
            self._show_key(made)
            return
        assert isinstance(made, Path | Address)
        self.chosen = made
        self.accept()

    def _show_key(self, made: Protected) -> None:
        """Shows the recovery key before the file is opened."""
        key = self.key = KeyStep(made, self._clock or SystemClock(zone_of("DK")), self._asker)
        self.spoken.setEnabled(False)
        self.stack.setCurrentIndex(self.stack.addWidget(key))

        def left() -> None:
            key.let_go()
            self._take(made.file)

        key.left.connect(left)

    def _tell(self, problem: Problem) -> None:
        """Shows a problem above the cards; nothing has been made."""
        self._wait()
        clear(self._notices)
        why = " ".join(filter(None, (problem.text, problem.advice)))
        add(self._notices, Notice("danger", problem.title, why))
        announce(self, problem.title, urgent=True)

    def _wait(self) -> None:
        if self.work is not None:
            self.work.wait()
        self.progress.hide()
        self.stack.setEnabled(True)
        self.spoken.setEnabled(True)

    @override
    def reject(self) -> None:
        if self.key is not None:
            self.key.key.done.click()  # blocked until the key is kept or put off
        elif self.work is None or not self.work.isRunning():
            super().reject()


def serverline_page(known: Address | None) -> Any:
    """Asks for a register on a server, and waits; the page tells how it ended."""
    from desktop.shell import serverline  # imported late: start-up

    return serverline.ask_line(known)


def run(paths: Paths, appearance: Appearance, server: Address | None = None) -> Path | Address | None:
    """Shows the assistant and waits; what to open, or None when the user closed it."""
    assistant = Assistant(paths, appearance, server=server)
    try:
        assistant.exec()
        return assistant.chosen
    finally:
        appearance.changed.disconnect(assistant._speak)
        assistant.deleteLater()

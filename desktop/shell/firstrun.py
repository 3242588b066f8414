"""First run: the assistant that opens where no municipality was opened before: the demo, a file, or a new one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QProgressBar, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.problems import Problem
from desktop.base.times import Clock, SystemClock, zone_of
from desktop.shell import languages
from desktop.shell.appearance import Appearance
from desktop.shell.founding import build_demo, found
from desktop.shell.newtown import NewTown
from desktop.shell.paths import SUFFIX, Paths
from desktop.storage.places.address import Address, known_address
from desktop.ui.buttons import Button, DropDown, button
from desktop.ui.dialogs import Asker, WindowAsker
from desktop.ui.layout import STRETCH, add, card, clear, column, row, scroll
from desktop.ui.pieces import Icon, Mark, Notice
from desktop.ui.segmented import Segmented
from desktop.ui.spoken import announce
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look
from desktop.ui.working import Work

COUNTRIES = ("DK", "NO")
_WIDE, _HIGH = 1000, 660


class Assistant(QDialog):
    """Three ways to begin, and the form of a new municipality; `chosen` is the file to open, or None."""

    def __init__(
        self, paths: Paths, appearance: Appearance, asker: Asker | None = None, clock: Clock | None = None
    ) -> None:
        super().__init__()
        self._paths, self._appearance = paths, appearance
        self._asker = asker or WindowAsker(lambda: self, appearance.policies.database_folder)
        self._clock = clock
        self.chosen: Path | Address | None = None
        self.work: Work | None = None
        self.town: NewTown | None = None
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

    def show_new(self) -> None:
        """Shows the form of a new municipality."""
        self.stack.setCurrentIndex(1)
        assert self.town is not None
        self.town.form.editor("name").focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.make.setDefault(True)

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
        """Asks for a register on a server."""
        from desktop.shell import serverline  # imported late: start-up

        page = serverline.ask_line(known_address(self._appearance.policies.server_url))
        if page.found is not None:
            self._take(page.found)

    def found_town(self) -> None:
        """Makes the new municipality's file, if the form is filled in."""
        assert self.town is not None
        wish = self.town.wish()
        if wish is not None:
            clock = self._clock or SystemClock(zone_of(wish.country))
            self._start(lambda: found(self._paths, wish, clock), self.tr("The file is being made"))

    def _speak(self) -> None:
        """Builds everything in the language that is spoken now; what was typed stays."""
        before = self.town.kept() if self.town is not None else None
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
        page = QWidget()
        lead = self.tr("Questions answered in time, visits well prepared, and the same information for all members.")
        country = Segmented((self.tr("Denmark"), self.tr("Norway")), self.demo_country)
        country.chosen.connect(self._set_country)
        demo = button(self.tr("Try the demo"), on_click=self.try_demo)
        opening = button(self.tr("Open a file …"), on_click=self.open_file)
        new = button(self.tr("New municipality …"), "primary", on_click=self.show_new)
        self.ways: tuple[Button, ...] = (demo, opening, new)
        tried = self.tr("An invented municipality with two years of questions. It is gone when you close it.")
        opened = self.tr("Your municipality already has a file, on this computer or on a shared drive.")
        made = self.tr("Name, country and language are enough. Logo and people can follow later.")
        shared = button(self.tr("Several computers share one register …"), "link", "hard-drive", self.open_server)
        cards = row(
            (_way("mouse-pointer-click", self.tr("Look around"), tried, demo, country), 1),
            (_way("folder-open", self.tr("Go on working"), opened, opening), 1),
            (_way("landmark", self.tr("Begin"), made, new), 1),
            gap=20,
        )
        title = label(self.tr("Welcome"), "h1")
        words = Paragraph(lead, 20, 32, serif=True)
        page.setLayout(
            column(8, title, 4, words, 24, cards, 12, row(shared, STRETCH), STRETCH, gap=0, margins=(40, 8, 40, 32))
        )
        return scroll(page)

    def _new(self) -> QWidget:
        page = QWidget()
        assert self.town is not None
        back = button(self.tr("Back"), "link", "arrow-left", self.show_ways)
        self.make = button(self.tr("Create municipality"), "primary", "check", self.found_town)
        title = label(self.tr("New municipality"), "h1")
        where = self.tr("The file is kept in {folder}").format(folder=self._paths.files)
        foot = row((label(where, "caption", wrap=True), 1), self.make, gap=16, margins=(40, 12, 40, 20))
        top = column(row(back, STRETCH), title, gap=0, margins=(40, 0, 40, 8))
        page.setLayout(column(top, (scroll(self.town), 1), foot, gap=0))
        return page

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

    def _take(self, file: object) -> None:
        assert isinstance(file, Path | Address)
        self._wait()
        self.chosen = file
        self.accept()

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
        if self.work is None or not self.work.isRunning():
            super().reject()


def _way(icon: str, title: str, text: str, go: Button, more: QWidget | None = None) -> QFrame:
    """One of the three cards."""
    words = Paragraph(text, role="ink2")
    choice = row(more, STRETCH) if more is not None else None
    parts = (Icon(icon, 28, "accent"), 10, label(title, "h2"), 2, words, STRETCH, 12, choice, 12, row(go, STRETCH))
    made = card(column(*parts, gap=0, margins=(24, 24, 24, 24)))
    made.setMinimumHeight(look().px(290))
    return made


def run(paths: Paths, appearance: Appearance) -> Path | Address | None:
    """Shows the assistant and waits; the file to open, or None when the user closed it."""
    assistant = Assistant(paths, appearance)
    try:
        assistant.exec()
        return assistant.chosen
    finally:
        appearance.changed.disconnect(assistant._speak)
        assistant.deleteLater()

"""Agenda: files of items and elucidations: shown, opened with the system's program, attached and taken off."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.agenda.rules.meetings import File
from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.exchange.files import media_type_of, read_file
from desktop.exchange.limits import is_program
from desktop.storage import attachments
from desktop.ui.buttons import button, icon_button
from desktop.ui.layout import STRETCH, Item, column, row, section
from desktop.ui.links import Link
from desktop.ui.passing import Passing
from desktop.ui.section import Section
from desktop.ui.services import Services
from desktop.ui.text import label

Taken = Callable[[str, str, bytes], object]
"""Attaches a file: its name, media type and bytes."""


class Files(Passing):
    """Opens kept files, and reads those that are to be attached."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(services.asker, parent)
        self._services = services

    def open(self, file: File) -> None:
        """Opens a kept file with the system's program; what the system would run is refused."""
        if is_program(file.name):
            said = translate("QuestionFiles", "{name} is a program and is not opened").format(name=file.name)
            advice = translate("QuestionFiles", "Save it elsewhere if your IT department should look at it.")
            self.problem_found.emit(Refused(said, advice=advice))
            return
        self._services.tasks.read(
            lambda session: attachments.fetch(session, file.digest),
            lambda data: self.open_data(file.name, data),
            failed=self.problem_found.emit,
            owner=self,
        )

    def pick(self, take: Taken) -> None:
        """Asks for files and attaches them."""
        kinds = ((translate("AgendaFiles", "All files"), ("*",)),)
        self.attach(self._services.asker.open_files(translate("AgendaFiles", "Attach files"), kinds), take)

    def attach(self, paths: Sequence[Path], take: Taken) -> None:
        """Reads files on the second thread and attaches them one after the other."""
        largest = self._services.settings.profile.largest_mail

        def read() -> list[tuple[str, bytes]]:
            return [(path.name, read_file(path, largest)) for path in paths]

        def done(found: list[tuple[str, bytes]]) -> None:
            for name, data in found:
                take(name, media_type_of(name), data)

        self._services.tasks.compute(read, done, self.problem_found.emit, owner=self)


class FilesPart(Section):
    """The files of a record under a heading, with what can be done about them."""

    attach_requested = Signal()
    open_requested = Signal(object)
    detach_requested = Signal(object)

    def __init__(self, title: str, nothing: str, files: Callable[[Any], tuple[tuple[File, ...], bool]]) -> None:
        super().__init__(6)
        self._title, self._nothing, self._files = title, nothing, files

    @override
    def subject(self, case: Any) -> object:
        return case.record.id

    @override
    def facts(self, case: Any) -> object:
        return self._files(case)

    @override
    def items(self, case: Any) -> Sequence[Item]:
        files, changeable = self._files(case)
        more = button(
            translate("AgendaFiles", "Attach …"), "link", "paperclip", self.attach_requested.emit, writes=True
        )
        more.setAccessibleName(translate("AgendaFiles", "Attach files to {what}").format(what=self._title))
        rows = [row(*self._row(each, changeable), gap=8) for each in files]
        nothing = label(self._nothing, "small", wrap=True) if not files else None
        return (section(self._title, more if changeable else None), nothing, column(*rows, gap=2))

    def _row(self, file: File, changeable: bool) -> tuple[QWidget | Any, ...]:
        link = Link(file.name, "paperclip", _size(file.size))
        link.clicked.connect(partial(self._open, file))
        gone = None
        if changeable:
            name = translate("AgendaFiles", "Take {name} off").format(name=file.name)
            gone = icon_button("x", name, partial(self.detach_requested.emit, file), dense=True)
        return (link, STRETCH, gone)

    def _open(self, file: File, _checked: bool = False) -> None:
        self.open_requested.emit(file)


def _size(size: int) -> str:
    """A size as people read it."""
    return f"{max(1, round(size / 1024))} kB" if size < 1024 * 1024 else f"{size / 1024 / 1024:.1f} MB"

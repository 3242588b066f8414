"""Questions: mails that are dropped or chosen: read and registered in batches, with their progress and their result."""

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.base.changes import Change
from desktop.base.names import safe_name
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.questions import arrivals
from desktop.questions.arrivals import Arrived, Harvest
from desktop.ui.buttons import Button, button
from desktop.ui.layout import add, clear, column, first_widget
from desktop.ui.longwork import LongWork
from desktop.ui.passing import PassingFolder
from desktop.ui.pieces import Notice
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.tasks import Course

_NAMED = 12
"""Problems that are named one by one."""
_LIST, _ENTRY, _NAME_AT = 4, 592, 72
_GROUP = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
_CONTENTS = 'application/x-qt-windows-mime;value="FileContents";index={index}'


@dataclass(frozen=True)
class Dropped:
    """What a drag holds: paths of files and folders, or files of Outlook that lie nowhere yet."""

    paths: tuple[Path, ...] = ()
    virtual: tuple[str, ...] = ()


def dropped(data: QMimeData) -> Dropped:
    """What lies in a drag; nothing where there are no files."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if paths or not data.hasFormat(_GROUP):
        return Dropped(paths)
    return Dropped((), names_of(bytes(data.data(_GROUP).data())))


def names_of(group: bytes) -> tuple[str, ...]:
    """The file names in a FILEGROUPDESCRIPTORW, as Outlook drags mails."""
    if len(group) < _LIST:
        return ()
    count = min(struct.unpack_from("<I", group)[0], (len(group) - _LIST) // _ENTRY)
    starts = (_LIST + _ENTRY * index + _NAME_AT for index in range(count))
    return tuple(group[start : start + 520].decode("utf-16-le", "replace").partition("\0")[0] for start in starts)


def virtual_files(data: QMimeData, names: Sequence[str], folder: PassingFolder) -> tuple[Path, ...]:
    """Writes Outlook's files into a passing folder; those that Outlook does not hand out are left out."""
    found = []
    for index, name in enumerate(names):
        content = bytes(data.data(_CONTENTS.format(index=index)).data())
        if content:
            found.append(folder.put(safe_name(name, f"{index + 1}.msg"), content))
    return tuple(found)


class Incoming(QFrame):
    """Registers mails while the page stays usable; tells of its progress after 300 ms, and what became of them."""

    registered = Signal(int)
    """The id of the first new question."""
    finished = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._harvest = Harvest()
        self._batches: list[Sequence[Path]] = []
        self._done = self._total = 0
        self._course: Course | None = None
        self.running = self._writing = False
        self.work = LongWork()
        self.work.stop_requested.connect(self.stop)
        self.work.appeared.connect(self.show)
        self._result = QVBoxLayout()
        self.setLayout(column(self.work, self._result, gap=8, margins=(24, 10, 24, 10)))
        self.hide()

    def take(self, paths: Sequence[Path]) -> None:
        """Reads and registers what lies in files and folders."""
        if self.running or not paths:
            return
        self.running = True
        self._harvest, self._done, self._total = Harvest(), 0, 0
        clear(self._result)
        self.work.begin(translate("Incoming", "Looking for e-mails"))
        self._services.tasks.compute(lambda: arrivals.found(paths), self._found, self._fail, owner=self)

    def stop(self) -> None:
        """Stops; what is registered stays."""
        self._batches = []
        if not self._writing and self._course is not None:
            self._course.stop()
            self._end()

    def tell(self, notice: Notice) -> None:
        """Shows a notice in place of a result."""
        clear(self._result)
        add(self._result, notice)
        announce(notice, notice.accessibleName())
        self.show()

    def result_text(self) -> str:
        """What the notice says, empty when there is none."""
        widget = first_widget(self._result)
        return widget.accessibleName() if widget is not None else ""

    def close_result(self) -> None:
        """Takes the result away."""
        clear(self._result)
        self.setVisible(self.running and not self.work.isHidden())

    def _found(self, files: list[Path]) -> None:
        self._total = len(files)
        self.work.rename(translate("Incoming", "Reading %n e-mails", self._total))
        self._batches = list(arrivals.batches(files))
        self._next()

    def _next(self) -> None:
        if not self.running:
            return
        if not self._batches:
            self._end()
            return
        batch, largest = self._batches.pop(0), self._services.settings.profile.largest_mail
        course = self._course = self._services.tasks.course(self.work.reach, self)
        start, total = self._done, self._total

        def read() -> tuple[list[Arrived], Harvest]:
            found: tuple[list[Arrived], Harvest] = ([], Harvest())
            for number, file in enumerate(batch, 1):
                arrived, broken = arrivals.read([file], largest)
                found = (found[0] + arrived, found[1] + broken)
                course.tell(start + number, total)
            return found

        self._services.tasks.compute(read, lambda found: self._register(len(batch), *found), self._fail, owner=self)

    def _register(self, count: int, arrived: list[Arrived], broken: Harvest) -> None:
        if not self.running:
            return
        self._harvest += broken

        def ready(harvest: Harvest) -> None:
            self._writing = False
            self._harvest += harvest
            self._done += count
            self._next()

        self._writing = True
        self._services.tasks.write(
            lambda session: arrivals.register_mails(session, arrived), ready, self._fail, owner=self
        )

    def _fail(self, problem: Problem) -> None:
        self._end()
        self.tell(Notice("danger", problem.title, " ".join(filter(None, (problem.text, problem.advice)))))

    def _end(self) -> None:
        """Tells what became of the files, and opens the first new question."""
        self.running, self._writing, self._course = False, False, None
        self.work.end()
        harvest = self._harvest
        clear(self._result)
        self._tell_result(harvest)
        if harvest.registered:
            first = harvest.registered[0].question
            told = translate("Incoming", "%n questions registered", len(harvest.registered))
            self._services.changes.publish(Change("question", first.id, None, first, told, undoable=False))
            self.registered.emit(first.id)
        elif harvest.duplicates:
            self.registered.emit(harvest.duplicates[0].question_id)
        self.finished.emit()

    def _tell_result(self, harvest: Harvest) -> None:
        """The notice; nothing is said where one mail simply became one question."""
        if not harvest.problems and not harvest.duplicates:
            self.close_result()
            if not harvest.registered:
                said = translate("Incoming", "No e-mail was found")
                why = translate("Incoming", "Drop .eml or .msg files, or a folder that holds some.")
                self.tell(Notice("warn", said, why, (self._close(),)))
            return
        kind = "warn" if harvest.problems else "info"
        self.tell(Notice(kind, summary(harvest), problems_text(harvest), (self._close(),)))

    def _close(self) -> Button:
        return button(self.tr("Close"), "link", on_click=self.close_result)


def summary(harvest: Harvest) -> str:
    """What became of the files, in one line."""
    parts: list[tuple[Callable[[int], str], int]] = [
        (lambda n: translate("Incoming", "%n registered", n), len(harvest.registered)),
        (lambda n: translate("Incoming", "%n here already", n), len(harvest.duplicates)),
        (lambda n: translate("Incoming", "%n could not be read", n), len(harvest.problems)),
    ]
    return ", ".join(say(count) for say, count in parts if count)


def problems_text(harvest: Harvest) -> str:
    """Each file that could not be read, with what is wrong."""
    lines = [_told(each.file.name, str(each.problem)) for each in harvest.problems[:_NAMED]]
    rest = len(harvest.problems) - _NAMED
    if rest > 0:
        lines.append(translate("Incoming", "and %n more", rest))
    return "\n".join(lines)


def _told(name: str, problem: str) -> str:
    """A file's problem; the name is put before where the sentence does not have it."""
    return problem if name in problem else f"{name}: {problem}"

"""Questions: files that belong to a question: shown, opened with the system's program, kept elsewhere; never run."""

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from weakref import finalize

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.base.problems import Problem, Refused
from desktop.base.words import translate
from desktop.exchange.limits import is_program, safe_name
from desktop.questions.rules import File
from desktop.storage import attachments
from desktop.ui.services import Services


def open_with_system(path: Path) -> bool:
    """Has the system open a file with whatever program it has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class PassingFolder:
    """A folder for files that other programs are to open; it is gone when the program ends."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._number = 0
        self._cleaning: finalize[..., PassingFolder] | None = None

    def put(self, name: str, data: bytes) -> Path:
        """Writes a file in a subfolder of its own, so that two of one name do not meet."""
        if self._folder is None:
            self._folder = Path(mkdtemp(prefix="samspil-"))
            self._cleaning = finalize(self, rmtree, self._folder, ignore_errors=True)
        self._number += 1
        place = self._folder / str(self._number)
        place.mkdir()
        path = place / safe_name(name, "file.bin")
        path.write_bytes(data)
        return path

    def clean(self) -> None:
        """Removes everything; what another program holds open goes with the next one."""
        if self._cleaning is not None:
            self._cleaning()
        self._folder = self._cleaning = None


class Files(QObject):
    """Opens and keeps files of questions."""

    problem_found = Signal(object)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.folder = PassingFolder()
        self.open_path = open_with_system

    def open(self, file: File) -> None:
        """Opens a kept file with the system's program; what the system would run is refused."""
        if is_program(file.name):
            self.problem_found.emit(
                Refused(
                    translate("QuestionFiles", "{name} is a program and is not opened").format(name=file.name),
                    translate("QuestionFiles", "Programs that come by e-mail can do harm."),
                    translate("QuestionFiles", "Save it elsewhere if your IT department should look at it."),
                )
            )
            return
        self._services.tasks.read(
            lambda session: attachments.fetch(session, file.digest),
            lambda data: self.open_data(file.name, data),
            failed=self.problem_found.emit,
            owner=self,
        )

    def open_data(self, name: str, data: bytes) -> None:
        """Opens bytes with the system's program, by way of the passing folder."""
        try:
            opened = self.open_path(self.folder.put(name, data))
        except OSError as error:
            self.problem_found.emit(_unwritten(error))
            return
        if not opened:
            self.problem_found.emit(
                Problem(
                    translate("QuestionFiles", "No program on this computer opens {name}").format(name=name),
                    advice=translate("QuestionFiles", "Save it, and open it with a program you choose."),
                )
            )

    def keep(self, file: File) -> None:
        """Saves a kept file where the user says."""
        self._services.tasks.read(
            lambda session: attachments.fetch(session, file.digest),
            lambda data: self.keep_data(file.name, data, _ending(file.name)),
            failed=self.problem_found.emit,
            owner=self,
        )

    def keep_data(self, name: str, data: bytes, ending: str) -> bool:
        """Saves bytes where the user says; says whether they were."""
        title = translate("QuestionFiles", "Save {name}").format(name=name)
        kinds = ((ending.lstrip("*.").upper() or translate("QuestionFiles", "All files"), (ending or "*",)),)
        path = self._services.asker.save_file(title, safe_name(name, "file.bin"), kinds)
        if path is None:
            return False
        try:
            path.write_bytes(data)
        except OSError as error:
            self.problem_found.emit(_unwritten(error))
            return False
        return True


def media_type_of(name: str) -> str:
    """The media type of a file by its ending."""
    import mimetypes  # imported late: start-up

    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def read_bytes(path: Path, largest: int) -> bytes:
    """A file to attach, at most so many MB; raises Problem where it is larger or cannot be read."""
    try:
        if path.stat().st_size > largest * 1024 * 1024:
            raise Problem(
                translate("QuestionFiles", "{name} is too large").format(name=path.name),
                translate("QuestionFiles", "Files of up to {megabytes} MB can be attached.").format(megabytes=largest),
            )
        return path.read_bytes()
    except OSError as error:
        raise Problem(
            translate("QuestionFiles", "{name} cannot be read").format(name=path.name), str(error.strerror or error)
        ) from error


def _ending(name: str) -> str:
    return f"*{Path(name).suffix}" if Path(name).suffix else ""


def _unwritten(error: OSError) -> Problem:
    return Problem(
        translate("QuestionFiles", "The file could not be saved"),
        str(error.strerror or error),
        translate("QuestionFiles", "Nothing is lost. Choose another place."),
    )

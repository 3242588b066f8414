"""Passing: documents and mails handed to other programs, or saved where the user says."""

import atexit
import tempfile
from collections.abc import Callable
from pathlib import Path
from shutil import rmtree

from PySide6.QtCore import QLockFile, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.base.names import safe_name
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.ui.dialogs import Asker

NAMELESS = "file.bin"
"""What a file is called whose own name no system takes."""
_PREFIX = "samspil-passing-"
_LOCK = "lock"
"""Held in each folder as long as its program runs."""


def open_with_system(path: Path) -> bool:
    """Has the system open a file with whatever program it has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def own_temp() -> "PassingFolder":
    """Has all that Python writes for a moment, such as a sheet while it is made, lie in a passing folder.

    Other programs on the computer then find nothing, and what a killed program leaves is swept with the folder.
    """
    if not _TAKEN:
        system = Path(tempfile.gettempdir())
        folder = PassingFolder()
        tempfile.tempdir = str(folder.begin())
        _TAKEN[system] = folder
        atexit.register(give_temp_back)
    return next(iter(_TAKEN.values()))


def give_temp_back() -> None:
    """Removes that folder; what is written for a moment lies where the system says again."""
    for system, folder in tuple(_TAKEN.items()):
        tempfile.tempdir = str(system)
        folder.clean()
    _TAKEN.clear()


def sweep() -> None:
    """Removes the folders that a program has left which was killed; those of running ones are locked."""
    system = next(iter(_TAKEN), Path(tempfile.gettempdir()))
    for folder in system.glob(f"{_PREFIX}*"):
        lock = QLockFile(str(folder / _LOCK))
        if lock.tryLock(0):
            lock.unlock()
            rmtree(folder, ignore_errors=True)


class PassingFolder:
    """A folder for files that other programs are to open; it is gone when the program ends, not before."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._lock: QLockFile | None = None
        self._number = 0

    def begin(self) -> Path:
        """The folder, which is made when it is first needed, and locked as long as the program runs."""
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
            self._lock = QLockFile(str(self._folder / _LOCK))
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)
            atexit.register(self.clean)
        return self._folder

    def put(self, name: str, data: bytes) -> Path:
        """Writes a file in a subfolder of its own, so that two of one name do not meet."""
        self._number += 1
        place = self.begin() / str(self._number)
        place.mkdir()
        path = place / safe_name(name, NAMELESS)
        path.write_bytes(data)
        return path

    def clean(self) -> None:
        """Removes everything; what another program holds open goes when this one ends."""
        if self._lock is not None:
            self._lock.unlock()
        if self._folder is not None:
            atexit.unregister(self.clean)
            rmtree(self._folder, ignore_errors=True)
        self._folder = self._lock = None


_TAKEN: dict[Path, PassingFolder] = {}
"""The system's own folder, and the one that is used in its place while the program runs."""


class Passing(QObject):
    """Opens bytes with the system's program for them, or saves them."""

    problem_found = Signal(object)

    def __init__(self, asker: Asker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asker = asker
        self.folder = PassingFolder()
        self.open_path: Callable[[Path], bool] = open_with_system

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
                    translate("Passing", "No program on this computer opens {name}").format(name=name),
                    advice=translate("Passing", "Save it, and open it with a program you choose."),
                )
            )

    def keep_data(self, name: str, data: bytes) -> bool:
        """Saves bytes where the user says; says whether they were."""
        ending = Path(name).suffix
        kind = ending.removeprefix(".").upper() or translate("Passing", "All files")
        title = translate("Passing", "Save {name}").format(name=name)
        path = self._asker.save_file(title, safe_name(name, NAMELESS), ((kind, (f"*{ending}",)),))
        if path is None:
            return False
        try:
            path.write_bytes(data)
        except OSError as error:
            self.problem_found.emit(_unwritten(error))
            return False
        return True


def _unwritten(error: OSError) -> Problem:
    """A full disk, or a folder without rights."""
    return Problem(
        translate("Passing", "The file could not be saved"),
        str(error.strerror or error),
        translate("Passing", "Nothing is lost. Choose another place."),
    )

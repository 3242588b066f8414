"""Computer: what this computer remembers for its user: the look, the language, the window, the files used lately."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from desktop.shell.policies import Policies
from desktop.storage.places.address import Address, is_address, known_address

MODES = ("system", "light", "dark")
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Text sizes in percent."""
_RECENT = 8


class Computer:
    """The settings of one user on one computer, in an INI file."""

    def __init__(self, file: Path, policies: Policies | None = None) -> None:
        self.policies = policies or Policies()
        file.parent.mkdir(parents=True, exist_ok=True)
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def mode(self) -> str:
        """Light, dark, or as the system: one of MODES."""
        mode = self._text("look/mode", "system")
        return mode if mode in MODES else "system"

    @mode.setter
    def mode(self, mode: str) -> None:
        self._settings.setValue("look/mode", mode)

    @property
    def scale(self) -> int:
        """The size of text in percent."""
        text = self._text("look/scale", "100")
        return min(200, max(80, int(text))) if text.isdecimal() else 100

    @scale.setter
    def scale(self, percent: int) -> None:
        self._settings.setValue("look/scale", percent)

    @property
    def language(self) -> str:
        """The window's language, empty for the municipality's own; a policy goes before the user's choice."""
        return self.policies.chosen("Language", self._text("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def geometry(self) -> QByteArray:
        """Where the window stood, as Qt keeps it."""
        found = self._settings.value("window/geometry", QByteArray())
        return found if isinstance(found, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window/geometry", geometry)

    def share_of(self, place: str, screen: int) -> float:
        """The list's part of a place's window on a screen of that width in pixels, 0 where it was never moved."""
        try:
            return float(self._text(f"panes/{place}/{screen}", "0"))
        except ValueError:
            return 0.0

    def set_share(self, place: str, screen: int, share: float) -> None:
        """Notes which part of the window a place's list was given."""
        self._settings.setValue(f"panes/{place}/{screen}", f"{share:.4f}")

    @property
    def recent(self) -> tuple[Path | Address, ...]:
        """The municipalities opened lately, the newest first: files that still exist, and servers."""
        stored = self._settings.value("recent", [])
        names = stored if isinstance(stored, list) else [stored]
        found = (_municipality(str(name)) for name in names if name)
        return tuple(each for each in found if each is not None)

    def opened(self, file: Path | Address) -> None:
        """Notes that a file was opened."""
        names = [str(file), *(str(each) for each in self.recent if each != file)]
        self._settings.setValue("recent", names[:_RECENT])

    def user_of(self, file: Path | Address) -> str:
        """Who sat at the screen with a file the last time."""
        return self._text(f"user/{_key_of(file)}", "")

    def set_user(self, file: Path | Address, name: str) -> None:
        """Notes who sits at the screen with a file."""
        self._settings.setValue(f"user/{_key_of(file)}", name)

    @property
    def backup_folder(self) -> Path | None:
        """Where backups go, None for the program's own folder."""
        text = self._text("backup/folder", "")
        return Path(text) if text else None

    @backup_folder.setter
    def backup_folder(self, folder: Path | None) -> None:
        self._settings.setValue("backup/folder", str(folder or ""))

    def backup_of(self, file: Path) -> tuple[str, str]:
        """When a file was last backed up well, in ISO form, and what went wrong since; empty where there is nothing."""
        key = _key_of(file)
        return self._text(f"backup/{key}/at", ""), self._text(f"backup/{key}/problem", "")

    def set_backup(self, file: Path, at: str, problem: str) -> None:
        """Notes when a file was last backed up well, and what went wrong since."""
        self._settings.setValue(f"backup/{_key_of(file)}/at", at)
        self._settings.setValue(f"backup/{_key_of(file)}/problem", problem)

    @property
    def lock_minutes(self) -> int:
        """After how many idle minutes a protected municipality's window is locked; 0 is never."""
        text = self._text("lock/minutes", "10")
        return min(240, int(text)) if text.isdecimal() else 10

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._settings.setValue("lock/minutes", minutes)

    def remembers(self, file: Path) -> bool:
        """Whether the key of a protected file is in this computer's key store."""
        return self._text(f"remembers/{_key_of(file)}", "") == "yes"

    def set_remembers(self, file: Path, remembers: bool) -> None:
        """Notes whether it is."""
        self._settings.setValue(f"remembers/{_key_of(file)}", "yes" if remembers else "")

    def was_told(self, what: str, file: Path) -> bool:
        """Whether something was told of a file before; from now on it was."""
        key = f"told/{what}/{_key_of(file)}"
        before = self._text(key, "")
        self._settings.setValue(key, "yes")
        return bool(before)

    def close(self) -> None:
        """Writes what has not been written yet."""
        self._settings.sync()

    def _text(self, key: str, default: str) -> str:
        """One value as text."""
        return str(self._settings.value(key, default))


def _municipality(name: str) -> Path | Address | None:
    """The file of a name that is still there, or the server's address; None for what is neither."""
    if is_address(name):
        return known_address(name)
    return Path(name) if Path(name).is_file() else None


def _key_of(file: Path | Address) -> str:
    """A municipality's place as a key of settings: two files of one name lie in different folders."""
    where = file if isinstance(file, Address) else file.resolve()
    return hashlib.sha256(str(where).encode()).hexdigest()[:24]

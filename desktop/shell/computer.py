"""Computer: what this computer remembers for its user: the look, the language, the window, the files used lately."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MODES = ("system", "light", "dark")
SCALES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Text sizes in percent."""
_RECENT = 8


class Computer:
    """The settings of one user on one computer, in an INI file."""

    def __init__(self, file: Path) -> None:
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
        """The window's language, empty for the municipality's own."""
        return self._text("language", "")

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
    def recent(self) -> tuple[Path, ...]:
        """The municipalities' files opened lately that still exist, the newest first."""
        stored = self._settings.value("recent", [])
        names = stored if isinstance(stored, list) else [stored]
        return tuple(Path(str(name)) for name in names if name and Path(str(name)).is_file())

    def opened(self, file: Path) -> None:
        """Notes that a file was opened."""
        names = [str(file), *(str(each) for each in self.recent if each != file)]
        self._settings.setValue("recent", names[:_RECENT])

    def user_of(self, file: Path) -> str:
        """Who sat at the screen with a file the last time."""
        return self._text(f"user/{_key_of(file)}", "")

    def set_user(self, file: Path, name: str) -> None:
        """Notes who sits at the screen with a file."""
        self._settings.setValue(f"user/{_key_of(file)}", name)

    def close(self) -> None:
        """Writes what has not been written yet."""
        self._settings.sync()

    def _text(self, key: str, default: str) -> str:
        """One value as text."""
        return str(self._settings.value(key, default))


def _key_of(file: Path) -> str:
    """A file's place as a key of settings: two files of one name lie in different folders."""
    return hashlib.sha256(str(file.resolve()).encode()).hexdigest()[:24]

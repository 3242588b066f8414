"""Remembered: small choices of this computer's user that pages keep for the next time, such as which display to use."""

from pathlib import Path

from PySide6.QtCore import QSettings

_kept: dict[str, str] = {}
_file: list[Path] = []


def keep_in(file: Path) -> None:
    """Keeps what is remembered in an INI file; before that, and in tests, only while the program runs."""
    _file[:] = [file]
    _kept.clear()


def recall(key: str, otherwise: str = "") -> str:
    """What is remembered under a key, such as "workshop/display"."""
    if _file and key not in _kept:
        return str(_settings().value(key, otherwise))
    return _kept.get(key, otherwise)


def remember(key: str, value: str) -> None:
    """Remembers a choice."""
    _kept[key] = value
    if _file:
        _settings().setValue(key, value)


def forget() -> None:
    """Forgets where to keep things and what is not written: as before the program began."""
    _file.clear()
    _kept.clear()


def _settings() -> QSettings:
    return QSettings(str(_file[0]), QSettings.Format.IniFormat)

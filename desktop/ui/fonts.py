"""Fonts: IBM Plex Sans for the program's voice, IBM Plex Serif for what a council or a member has said."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from desktop.base.resources import resource
from desktop.ui import style
from desktop.ui.theme import look

_loaded: list[str] = []


def load() -> tuple[str, ...]:
    """Loads the shipped families before the first widget, once; gives the families found."""
    if not _loaded:
        for path in sorted(resource("fonts").glob("*.ttf")):
            number = QFontDatabase.addApplicationFont(str(path))
            _loaded.extend(QFontDatabase.applicationFontFamilies(number))
    return tuple(dict.fromkeys(_loaded))


def font(px: float, weight: int = 400, serif: bool = False, italic: bool = False) -> QFont:
    """A font of the design's pixel size times the text size, never under 12 px; digits are tabular in both families."""
    return QFont(_made(max(style.SMALLEST, round(px * look().scale)), weight, serif, italic))


@cache
def _made(px: int, weight: int, serif: bool, italic: bool) -> QFont:
    made = QFont(style.SERIF if serif else style.SANS)
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made

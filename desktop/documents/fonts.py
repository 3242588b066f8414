"""Fonts: IBM Plex Sans and Serif for documents, and text made fit for them, so that nothing typed breaks a document."""

import unicodedata
from functools import cache
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.base.resources import resource

SANS = "Plex"
SANS_ITALIC = "Plex-Italic"
SANS_MEDIUM = "Plex-Medium"
SANS_BOLD = "Plex-SemiBold"
SERIF = "PlexSerif"
SERIF_MEDIUM = "PlexSerif-Medium"

SUBSTITUTE = "\N{REPLACEMENT CHARACTER}"
"""What stands for a character that neither family has; it shows that something stood there."""

_FILES = {
    SANS: "IBMPlexSans-Regular",
    SANS_ITALIC: "IBMPlexSans-Italic",
    SANS_MEDIUM: "IBMPlexSans-Medium",
    SANS_BOLD: "IBMPlexSans-SemiBold",
    "Plex-SemiBoldItalic": "IBMPlexSans-SemiBoldItalic",
    SERIF: "IBMPlexSerif-Regular",
    SERIF_MEDIUM: "IBMPlexSerif-Medium",
    "PlexSerif-Italic": "IBMPlexSerif-Italic",
    "PlexSerif-SemiBold": "IBMPlexSerif-SemiBold",
}
_UNBROKEN = {0x2007: 0xA0, 0x202F: 0xA0}
"""Spaces that hold numbers together: ReportLab knows only one of them as such."""
_SERIFS = frozenset(name for name in _FILES if name.startswith(SERIF))


@cache
def _register() -> dict[bool, frozenset[int]]:
    """Makes the faces known to ReportLab; the characters all faces of the sans (False) and the serif (True) have."""
    known: dict[bool, frozenset[int]] = {}
    for name, file in _FILES.items():
        font = TTFont(name, str(resource("fonts", f"{file}.ttf")), asciiReadable=0)
        pdfmetrics.registerFont(font)
        serif = name in _SERIFS
        here = frozenset(font.face.charToGlyph)
        known[serif] = known[serif] & here if serif in known else here
    pdfmetrics.registerFontFamily(SANS, SANS, SANS_BOLD, SANS_ITALIC, "Plex-SemiBoldItalic")
    pdfmetrics.registerFontFamily(SERIF, SERIF, "PlexSerif-SemiBold", "PlexSerif-Italic", "PlexSerif-SemiBold")
    return known


def register() -> None:
    """Makes the faces known to ReportLab; costs some 30 ms the first time and nothing after."""
    _register()


def lacking(text: str) -> str:
    """The characters of a text that a document can only show as a substitute, each once, in order."""
    known = _register()[False]
    return "".join(dict.fromkeys(char for char in _composed(text) if ord(char) not in known and not char.isspace()))


def fit(text: str, face: str = SANS) -> str:
    """Text that one face can show on its own, as drawn in letterhead and foot; unknown characters are substituted."""
    known = _register()[face in _SERIFS]
    odd = SUBSTITUTE if ord(SUBSTITUTE) in known else "?"
    return "".join(char if ord(char) in known else odd for char in " ".join(_composed(text).split()))


def markup(text: str, face: str = SANS) -> str:
    """Text as ReportLab's paragraph markup: escaped, lines as breaks, characters the serif lacks from the sans."""
    sans = _register()[False]
    own = _register()[face in _SERIFS]
    pieces: list[str] = []
    run: list[str] = []
    borrowed = False
    for char in _composed(text):
        shown = char if char == "\n" or ord(char) in sans or ord(char) in own else SUBSTITUTE
        borrow = shown != "\n" and ord(shown) not in own
        if borrow != borrowed:
            pieces.append(_piece(run, borrowed))
            run, borrowed = [], borrow
        run.append(shown)
    pieces.append(_piece(run, borrowed))
    return "".join(pieces)


def _piece(run: list[str], borrowed: bool) -> str:
    """A run of one face as markup."""
    said = escape("".join(run)).replace("\n", "<br/>")
    return f'<font name="{SANS}">{said}</font>' if borrowed else said


def _composed(text: str) -> str:
    """Text with letters and their marks as one, without what cannot be seen (controls, joiners, soft hyphens)."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").translate(_UNBROKEN)
    return "".join(char for char in unicodedata.normalize("NFC", lines) if _visible(char))


def _visible(char: str) -> bool:
    """Whether a character is meant to leave something on paper."""
    if char == "\n":
        return True
    return unicodedata.category(char) not in ("Cc", "Cf") and not "\ufe00" <= char <= "\ufe0f"

"""Fonts: IBM Plex Sans and Serif for documents, and text made fit for them, so that nothing typed breaks a document.

What Plex lacks (Skolt Sami, Arabic, Hebrew, signs) is borrowed from DejaVu Sans; what that lacks too is substituted.
"""

import re
import unicodedata
from functools import cache
from xml.sax.saxutils import escape

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.base.resources import resource
from desktop.documents import scripts

SANS = "Plex"
SANS_ITALIC = "Plex-Italic"
SANS_MEDIUM = "Plex-Medium"
SANS_BOLD = "Plex-SemiBold"
SERIF = "PlexSerif"
SERIF_MEDIUM = "PlexSerif-Medium"
OTHER = "DejaVu"
"""The face that letters are borrowed from which Plex lacks."""

SUBSTITUTE = "\N{REPLACEMENT CHARACTER}"
"""What stands for a character that no face has; it shows that something stood there."""

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
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2007\u202f\u2028\u2029"
                     "\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]")  # fmt: skip

_LONGEST_WORD, _PIECE = 200, 30
_ENDLESS = re.compile(rf"\S{{{_LONGEST_WORD},}}")
"""What has no space for so long is cut: ReportLab would try every letter of it anew on every page."""

Piece = tuple[str, str]
"""(face or an empty text for the one asked for, text)."""


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
    addMapping(SANS_MEDIUM, 0, 0, SANS_MEDIUM)
    return known


@cache
def _other() -> frozenset[int]:
    """The characters of the face that others are borrowed from; it is read only when something is to be borrowed."""
    font = TTFont(OTHER, str(resource("fonts", "DejaVuSans.ttf")), asciiReadable=0)
    pdfmetrics.registerFont(font)
    pdfmetrics.registerFontFamily(OTHER, OTHER, OTHER, OTHER, OTHER)
    return frozenset(font.face.charToGlyph)


@cache
def _strange(serif: bool) -> re.Pattern[str]:
    """Finds a character that a family lacks."""
    codes = sorted(_register()[serif] | {10})
    spans: list[list[int]] = []
    for code in codes:
        if spans and code == spans[-1][1] + 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    inside = "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in spans)
    return re.compile(f"[^{inside}]")


def register() -> None:
    """Makes the faces known to ReportLab; costs some 30 ms the first time and nothing after."""
    _register()


def lacking(text: str) -> str:
    """The characters of a text that a document can only show as a substitute, each once, in order."""
    made = composed(text)
    odd = _strange(False).findall(made)
    return "".join(dict.fromkeys(char for char in odd if not char.isspace() and ord(char) not in _other()))


def pieces(text: str, face: str = SANS) -> list[Piece]:
    """A text cut where its face changes: letters the serif lacks come from the sans, others from the borrowed face."""
    made = composed(text)
    serif = face in _SERIFS
    if not _strange(serif).search(made):
        return [("", made)]
    found: list[Piece] = []
    at = 0
    for run in scripts.RUN.finditer(made):
        found += _by_letter(made[at : run.start()], serif)
        found.append((OTHER, "".join(_borrowed(char)[1] for char in scripts.joined(run.group()))))
        at = run.end()
    return _merged(found + _by_letter(made[at:], serif))


def _by_letter(text: str, serif: bool) -> list[Piece]:
    """Every character with the face it is taken from."""
    own = _strange(serif)
    taken = [_borrowed(char) if own.match(char) else ("", char) for char in text]
    return taken if serif else [("" if face == SANS else face, char) for face, char in taken]


def _borrowed(char: str) -> Piece:
    """A character that a family lacks, with the face that has it, or the substitute."""
    if not _strange(False).match(char):
        return SANS, char
    if char.isspace():
        return "", " "
    if ord(char) in _other():
        return OTHER, char
    return (OTHER if _strange(False).match(SUBSTITUTE) else SANS), SUBSTITUTE


def _merged(found: list[Piece]) -> list[Piece]:
    """Neighbours of one face as one piece."""
    joined: list[Piece] = []
    for face, text in found:
        if joined and joined[-1][0] == face:
            joined[-1] = (face, joined[-1][1] + text)
        else:
            joined.append((face, text))
    return joined


def fit(text: str, face: str = SANS) -> str:
    """Text that one face can show on its own, as drawn in letterhead and foot; unknown characters are substituted."""
    made = " ".join(composed(text).split())
    strange = _strange(face in _SERIFS)
    return strange.sub("?" if strange.match(SUBSTITUTE) else SUBSTITUTE, made)


def markup(text: str, face: str = SANS) -> str:
    """Text as ReportLab's paragraph markup: escaped, lines as breaks, borrowed letters in their face."""
    return "".join(_piece(*piece) for piece in pieces(text, face))


def _piece(face: str, text: str) -> str:
    """A run of one face as markup."""
    said = escape(text).replace("\n", "<br/>")
    return f'<font name="{face}">{said}</font>' if face else said


def composed(text: str) -> str:
    """Text with letters and their marks as one, without what cannot be seen (controls, joiners, soft hyphens)."""
    if len(text) > _LONGEST_WORD:
        text = _ENDLESS.sub(lambda found: re.sub(f".{{{_PIECE}}}", r"\g<0> ", found.group()), text)
    if text.isascii() and text.isprintable():
        return text
    if "\r" in text or "\t" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = unicodedata.normalize("NFC", text)
    if _UNSEEN.search(text):
        text = _UNSEEN.sub("", text.translate(_UNBROKEN))
    return text

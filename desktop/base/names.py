"""Names: initials, the folding that lets å find aa, æ find ae and ø find oe, and names that files can have."""

import re
import unicodedata

LONGEST_NAME = 150
LONGEST_NAME_BYTES = 240
"""Bytes of a file name that every file system takes, with room for a number."""
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)", re.IGNORECASE)
_SPELT_OUT = {"å": "aa", "æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "ð": "d", "þ": "th", "ß": "ss", "đ": "d", "ł": "l"}


def fold(text: str) -> str:
    """The text in small letters without marks, the Nordic letters spelt out: what searches compare."""
    small = _spelt_out(unicodedata.normalize("NFC", text).casefold())
    if small.isascii():
        return small
    bare = (letter for letter in unicodedata.normalize("NFKD", small) if not unicodedata.combining(letter))
    return _spelt_out("".join(bare).casefold())


def _spelt_out(text: str) -> str:
    """The text with its Nordic letters spelt out, one kind after the other: much quicker than letter by letter."""
    for letter, spelt in () if text.isascii() else _SPELT_OUT.items():
        text = text.replace(letter, spelt)
    return text


def initials(name: str) -> str:
    """The first letters of the first and the last name, in capitals: what an avatar shows."""
    parts = name.replace("-", " ").split()
    return "".join(part[0] for part in (parts[:1] + parts[1:][-1:])).upper()


def safe_name(name: str, otherwise: str) -> str:
    """A file name without path, control and direction marks or reserved words, at most 150 letters; else the other."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rsplit("/", 1)[-1]
    # categories C*: control, format (direction overrides that hide an .exe), surrogates, unassigned
    seen = "".join(mark for mark in last if mark.isspace() or unicodedata.category(mark)[0] != "C")
    kept = _FORBIDDEN.sub("_", " ".join(seen.split())).strip(" .")
    if not kept.strip("_"):
        kept = otherwise
    return _shortened(f"_{kept}" if _RESERVED.match(kept) else kept)


def _shortened(name: str) -> str:
    """The name within both limits of length, its ending kept."""
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > 12:
        stem, dot, ending = name, "", ""
    tail = dot + ending
    stem = stem[: LONGEST_NAME - len(tail)]
    room = LONGEST_NAME_BYTES - len(tail.encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(" .") + tail

"""Names: initials, and the folding that lets å find aa, æ find ae and ø find oe."""

import unicodedata

_SPELT_OUT = {"å": "aa", "æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "ð": "d", "þ": "th", "ß": "ss", "đ": "d", "ł": "l"}
_NORDIC = str.maketrans(_SPELT_OUT)


def fold(text: str) -> str:
    """The text in small letters without marks, the Nordic letters spelt out: what searches compare."""
    small = unicodedata.normalize("NFC", text).casefold().translate(_NORDIC)
    if small.isascii():
        return small
    bare = (letter for letter in unicodedata.normalize("NFKD", small) if not unicodedata.combining(letter))
    return "".join(bare).casefold().translate(_NORDIC)


def initials(name: str) -> str:
    """The first letters of the first and the last name, in capitals: what an avatar shows."""
    parts = name.replace("-", " ").split()
    return "".join(part[0] for part in (parts[:1] + parts[1:][-1:])).upper()

"""Scripts: Arabic letters joined, and lines written from right to left, well enough for names and short texts.

Letters are joined with Unicode's presentation forms, a line's piece of such text is turned round when it is drawn.
That is not the whole of Unicode's rules for mixed directions, but it reads right, and no word is lost.
"""

import re
import unicodedata
from functools import cache

_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
RUN = re.compile(rf"[{_LETTERS}](?:[\s\d.,:;/()\[\]«»\"'!?–-]*[{_LETTERS}])*")
"""Text from right to left, with what stands between its words."""

_FORWARD = re.compile(r"\d+(?:[.,:/]\d+)*")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Letter or pair of letters -> its forms by place (isolated, initial, medial, final), as Unicode lists them."""
    found: dict[str, dict[str, str]] = {}
    for code in range(0xFB50, 0xFEFD):
        place, *codes = unicodedata.decomposition(chr(code)).split() or [""]
        if place in ("<isolated>", "<initial>", "<medial>", "<final>"):
            letters = "".join(chr(int(part, 16)) for part in codes)
            if len(letters) == 1 or (len(letters) == 2 and letters[0] == "\u0644" and code >= 0xFEF5):
                found.setdefault(letters, {}).setdefault(place.strip("<>"), chr(code))
    return found


def joined(text: str) -> str:
    """The text with Arabic letters in the forms they take beside each other, without vowel signs, in reading order."""
    bare = "".join(char for char in text if unicodedata.category(char) != "Mn")
    forms = _forms()
    units: list[str] = []
    at = 0
    while at < len(bare):
        size = 2 if bare[at : at + 2] in forms else 1
        units.append(bare[at : at + size])
        at += size
    return "".join(_form(units, number) for number in range(len(units)))


def _form(units: list[str], number: int) -> str:
    """One letter in the form that its neighbours ask for."""
    forms = _forms().get(units[number], {})
    before = number > 0 and "initial" in _forms().get(units[number - 1], {})
    after = number + 1 < len(units) and "final" in _forms().get(units[number + 1], {})
    before, after = before and "final" in forms, after and "initial" in forms
    place = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get((before, after), "isolated")
    return forms.get(place, units[number])


def turned(text: str) -> str:
    """A piece of one line as it stands on paper, from left to right; numbers keep their direction."""
    inner = text.strip()
    if not RUN.search(inner):
        return text
    lead, tail = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    mirrored = inner.translate(_MIRRORED)[::-1]
    return lead + _FORWARD.sub(lambda found: found.group()[::-1], mirrored) + tail


def spoken(text: str) -> str:
    """A text of presentation forms as its plain letters, which is what is read aloud and searched for."""
    return unicodedata.normalize("NFKC", text)

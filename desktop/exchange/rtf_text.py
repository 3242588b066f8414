"""RTF text: what Outlook keeps of mails written as rich text, unpacked and read as plain text.

The packing is LZFu ([MS-OXRTFCP]); HTML wrapped in RTF is unwrapped ([MS-OXRTFEX]).
"""

import re
from dataclasses import dataclass, field
from itertools import islice

from desktop.exchange.characters import clean, decoded
from desktop.exchange.html_text import html_text

_START = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_WINDOW = 4096
_MOST_TOKENS = 1_000_000
"""Words, braces and stretches of text that are read."""
_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|[\r\n\x00]+|([^\\{}\r\n\x00]+)", re.DOTALL
)
_HIDDEN = frozenset(
    (
        "fonttbl",
        "colortbl",
        "stylesheet",
        "info",
        "pict",
        "object",
        "header",
        "footer",
        "listtable",
        "listoverridetable",
    )
)
_SIGNS = {
    "par": "\n",
    "line": "\n",
    "row": "\n",
    "cell": " | ",
    "tab": "\t",
    "bullet": "•",
    "endash": "–",
    "emdash": "—",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
}


def unpacked(data: bytes, largest: int) -> bytes:
    """Compressed RTF as RTF, at most `largest` bytes; ValueError where it is neither packed nor plain as it says."""
    kind, size = data[8:12], min(int.from_bytes(data[4:8], "little"), largest)
    if kind == b"MELA":
        return data[16 : 16 + size]
    if kind != b"LZFu":
        raise ValueError("unknown packing")
    window = bytearray(_START.ljust(_WINDOW, b"\0"))
    out = bytearray()
    at, write = 16, len(_START)
    while at < len(data) and len(out) < size:
        flags, at = data[at], at + 1
        for bit in range(8):
            if not flags >> bit & 1:
                piece, at = data[at : at + 1], at + 1
            else:
                offset, length = int.from_bytes(data[at : at + 2], "big") >> 4, (data[at + 1 : at + 2] or b"\0")[0] & 15
                at += 2
                if offset == write or at > len(data):
                    return bytes(out)
                piece = _copied(window, offset, write, length + 2)
            for byte in piece:
                window[write] = byte
                write = (write + 1) % _WINDOW
            out += piece
    return bytes(out[:size])


def _copied(window: bytearray, offset: int, write: int, length: int) -> bytes:
    """A stretch of the window; it may overlap the place that is being written."""
    reach = (write - offset) % _WINDOW or _WINDOW
    return bytes(window[(offset + step % reach) % _WINDOW] for step in range(length))


@dataclass
class _Reader:
    """Where the reader of RTF stands; a group's state is (hidden, letters to skip after \\u)."""

    html: bool
    charset: str
    out: list[str] = field(default_factory=list)
    groups: list[tuple[bool, int]] = field(default_factory=list)
    hidden: bool = False
    after_unicode: int = 1
    to_skip: int = 0
    starred: bool = False
    wrapper: bool = False

    def say(self, text: str) -> None:
        """Text that is seen."""
        if self.to_skip:
            text, self.to_skip = text[self.to_skip :], max(0, self.to_skip - len(text))
        if not self.hidden and not self.wrapper:
            self.out.append(text)

    def brace(self, sign: str) -> None:
        """A group begins or ends."""
        if sign == "{":
            self.groups.append((self.hidden, self.after_unicode))
        elif self.groups:
            self.hidden, self.after_unicode = self.groups.pop()
        self.starred, self.to_skip = False, 0

    def word(self, name: str, number: str | None) -> None:
        """A control word."""
        if name == "htmlrtf" and self.html:
            self.wrapper = number != "0"
        elif name in _HIDDEN or (self.starred and not (self.html and name == "htmltag")):
            self.hidden = True
        elif name == "u" and number:
            self.to_skip = 0
            self.say(chr(int(number) % 0x10000))
            self.to_skip = self.after_unicode
        elif name == "uc" and number:
            self.after_unicode = min(max(0, int(number)), 9)
        elif name in _SIGNS:
            self.say(_SIGNS[name])
        self.starred = False

    def sign(self, sign: str) -> None:
        """A control sign: an escaped brace, a hard space, a mark for a hidden group."""
        if sign == "*":
            self.starred = True
        elif sign in "{}\\":
            self.say(sign)
        elif sign == "~":
            self.say("\u00a0")
        elif sign in "\r\n":
            self.say("\n")


def rtf_text(rtf: bytes) -> str:
    """RTF as plain text; formatting, pictures and tables of fonts are passed over."""
    source = rtf.decode("latin-1")
    page = re.search(r"\\ansicpg(\d{1,5})", source[:4000])
    charset = f"cp{page[1]}" if page and page[1] not in ("65001", "0") else "cp1252"
    reader = _Reader("\\fromhtml" in source[:4000], charset)
    for token in islice(_TOKEN.finditer(source), _MOST_TOKENS):
        if token[1]:
            reader.word(token[1], token[2])
        elif token[3]:
            reader.say(decoded(bytes.fromhex(token[3]), charset))
        elif token[4]:
            reader.sign(token[4])
        elif token[5]:
            reader.brace(token[5])
        elif token[6]:
            reader.say(token[6])
    # \u gives letters beyond 16 bits in two halves
    text = "".join(reader.out).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return html_text(text) if reader.html else clean(text).strip()

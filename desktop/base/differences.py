"""Differences: what changed between two texts, word by word, in a form that can be read and painted."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


class Kind(StrEnum):
    """What became of a stretch of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True)
class Piece:
    """A stretch of text, and what became of it."""

    kind: Kind
    text: str


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces of both texts in reading order, what is gone before what replaced it.

    Without the gone pieces it reads as the text after, without the new ones as the text before.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Kind.SAME, "".join(old[i1:i2])))
            continue
        if i2 > i1:
            pieces.append(Piece(Kind.GONE, "".join(old[i1:i2])))
        if j2 > j1:
            pieces.append(Piece(Kind.NEW, "".join(new[j1:j2])))
    return _readable(pieces)


def _readable(pieces: list[Piece]) -> tuple[Piece, ...]:
    """The pieces with lone blanks between two changes drawn into the changes: whole phrases are easier to read."""
    found: list[Piece] = []
    gone = new = ""
    for index, piece in enumerate(pieces):
        between = bool(gone or new) and index + 1 < len(pieces)
        if piece.kind is Kind.SAME and not (between and piece.text.isspace()):
            found += _changed(gone, new)
            found.append(piece)
            gone = new = ""
            continue
        gone += piece.text if piece.kind is not Kind.NEW else ""
        new += piece.text if piece.kind is not Kind.GONE else ""
    return (*found, *_changed(gone, new))


def _changed(gone: str, new: str) -> list[Piece]:
    """What is gone, then what is new; nothing for an empty text."""
    return [Piece(kind, text) for kind, text in ((Kind.GONE, gone), (Kind.NEW, new)) if text]

"""Colour: whether the municipality's colour can be read on white paper, and the nearest one that can (WCAG 2)."""

import re
from dataclasses import dataclass

from desktop.base.problems import Problem
from desktop.base.words import language, translate

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
ACCENT = "#0B5B6C"
READABLE = 4.5
"""The contrast that small text needs on its ground (WCAG 2.1, success criterion 1.4.3)."""
FAINTEST = 1.2
"""Below this a colour cannot be told from paper, and darkening it would make another colour of it."""
_STEPS = 12
"""Halvings of the way to black: finer than the 256 steps of a colour's part."""


@dataclass(frozen=True)
class Verdict:
    """A colour, its contrast on white, the colour that is printed, and that one's contrast."""

    colour: str
    contrast: float
    printed: str
    printed_contrast: float

    @property
    def passes(self) -> bool:
        """Whether the colour is printed as it is."""
        return self.printed == self.colour


def luminance(colour: str) -> float:
    """The relative luminance of #rrggbb after WCAG 2; raises ValueError where that is no colour."""
    if not _COLOUR.fullmatch(colour):
        raise ValueError(colour)
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: str) -> float:
    """How far #rrggbb stands out from white paper, 1 to 21."""
    return 1.05 / (luminance(colour) + 0.05)


def judged(colour: str) -> Verdict:
    """What becomes of a colour on paper; raises Problem with the numbers where it is none, or all but white."""
    try:
        found = contrast(colour)
    except ValueError:
        raise Problem(
            translate("Colour", "This is not a colour"),
            advice=translate("Colour", "Enter a colour as # and six digits or letters, for example #0B5B6C"),
        ) from None
    if found < FAINTEST:
        told = translate("Colour", "Its contrast on white paper is {number}, and text needs {needed}.")
        raise Problem(
            translate("Colour", "The colour cannot be told from white paper"),
            told.format(number=figure(found), needed=figure(READABLE)),
            translate("Colour", "Choose a darker one."),
        )
    printed = colour if found >= READABLE else _darkened(colour)
    return Verdict(colour, found, printed, contrast(printed))


def readable(colour: str) -> str:
    """The colour as it is printed: darkened until it can be read; our own accent where it is none."""
    try:
        return judged(colour).printed
    except Problem:
        return _darkened(colour) if _COLOUR.fullmatch(colour) else ACCENT


def figure(number: float) -> str:
    """A contrast with one decimal, cut and not rounded, with the decimal sign of the language that is spoken."""
    whole = f"{int(number * 10) / 10:.1f}"
    return whole if language() == "en" else whole.replace(".", ",")


def verdict_text(verdict: Verdict) -> str:
    """What becomes of a colour, as a sentence for whoever chose it."""
    if verdict.passes:
        told = translate("Colour", "Contrast {number} on white paper: text in this colour can be read.")
        return told.format(number=figure(verdict.contrast))
    told = translate(
        "Colour", "Contrast {number} on white paper, and text needs {needed}: {printed} is printed instead ({better})."
    )
    return told.format(
        number=figure(verdict.contrast),
        needed=figure(READABLE),
        printed=verdict.printed,
        better=figure(verdict.printed_contrast),
    )


def _darkened(colour: str) -> str:
    """The lightest shade of a colour that can be read: all its parts made smaller alike, so that the hue stays."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if contrast(_shade(parts, middle)) >= READABLE:
            low = middle
        else:
            high = middle
    return _shade(parts, low)


def _shade(parts: list[int], share: float) -> str:
    return "#" + "".join(f"{int(part * share):02X}" for part in parts)

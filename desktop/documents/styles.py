"""Styles: measures, colours and paragraph styles of everything printed (design: print and PDF); points unless said."""

from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from desktop.documents import fonts

WIDTH, HEIGHT = A4
TOP, RIGHT, BOTTOM, LEFT = 25 * mm, 20 * mm, 20 * mm, 25 * mm
LINE = WIDTH - LEFT - RIGHT
MEASURE = 410.0
"""The width of running text: some 78 letters; tables, facts and rules take the whole line."""

INK = HexColor("#14262C")
FAINT = HexColor("#41545B")
HAIR = HexColor("#C6D0D4")
TINT = HexColor("#F3F4F4")
ACCENT = "#0B5B6C"
DOTS = "•–"
STEP = 15.0
"""How much deeper each level of a list stands."""
DEEPEST = 7
"""Lists nested deeper than this are no longer indented further."""

_PAPER = 1.0
_READABLE = 4.5


def luminance(colour: str) -> float:
    """The relative luminance of #rrggbb after WCAG 2; raises ValueError where that is no colour."""
    if len(colour) != 7 or not colour.startswith("#"):
        raise ValueError(colour)
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: str) -> float:
    """How far #rrggbb stands out from white paper, 1 to 21."""
    return (_PAPER + 0.05) / (luminance(colour) + 0.05)


def readable(colour: str) -> str:
    """The municipality's colour, darkened until it can be read on paper (4.5); our accent where it is none."""
    try:
        while contrast(colour) < _READABLE:
            colour = "#" + "".join(f"{int(int(colour[at : at + 2], 16) * 0.9):02X}" for at in (1, 3, 5))
    except ValueError:
        return ACCENT
    return colour


@cache
def body() -> ParagraphStyle:
    """Running text: Sans 10/14.5, ragged right, never one line alone."""
    fonts.register()
    return ParagraphStyle(
        "body",
        fontName=fonts.SANS,
        fontSize=10,
        leading=14.5,
        textColor=INK,
        rightIndent=LINE - MEASURE,
        spaceBefore=7,
        spaceAfter=7,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
        linkUnderline=1,
        bulletFontName=fonts.SANS,
        bulletFontSize=10,
        bulletColor=FAINT,
    )


@cache
def heading(level: int) -> ParagraphStyle:
    """Headings: the title in Serif 20, below it Sans SemiBold 12 and 10.5."""
    if level == 1:
        face = {"fontName": fonts.SERIF_MEDIUM, "fontSize": 20, "leading": 25, "spaceBefore": 0, "spaceAfter": 12}
    elif level == 2:
        face = {"fontName": fonts.SANS_BOLD, "fontSize": 12, "leading": 16, "spaceBefore": 16, "spaceAfter": 5}
    else:
        face = {"fontName": fonts.SANS_BOLD, "fontSize": 10.5, "leading": 14.5, "spaceBefore": 12, "spaceAfter": 3}
    return ParagraphStyle(f"heading{level}", body(), rightIndent=20, **face)


@cache
def over() -> ParagraphStyle:
    """The short line above a title; its colour is the municipality's."""
    return small_bold("over", spaceAfter=3)


@cache
def label() -> ParagraphStyle:
    """Labels of facts and signatures: Sans 8.5 in the second ink."""
    measures = {"fontSize": 8.5, "leading": 11.5, "textColor": FAINT}
    return ParagraphStyle("label", body(), rightIndent=0, spaceBefore=0, spaceAfter=0, **measures)


@cache
def value() -> ParagraphStyle:
    """Values of facts and lines of signatures."""
    return ParagraphStyle("value", body(), rightIndent=0, spaceBefore=0, spaceAfter=0, leading=14)


@cache
def strong() -> ParagraphStyle:
    """The name in a signature."""
    return ParagraphStyle("strong", value(), fontName=fonts.SANS_BOLD)


@cache
def quote() -> ParagraphStyle:
    """Adopted wording: Serif 10.5/16, stands in from the rule at its left."""
    face = {"fontName": fonts.SERIF, "fontSize": 10.5, "leading": 16}
    return ParagraphStyle("quote", body(), leftIndent=12, spaceBefore=0, spaceAfter=0, **face)


@cache
def note() -> ParagraphStyle:
    """A note: Sans 8.5 in a tinted box as wide as the line."""
    face = {"fontSize": 8.5, "leading": 12.5, "backColor": TINT, "borderPadding": (7, 9, 8, 9)}
    return ParagraphStyle("note", body(), leftIndent=9, rightIndent=9, spaceBefore=16, spaceAfter=16, **face)


@cache
def item(level: int, wide: bool) -> ParagraphStyle:
    """An item of a list on a level from 0; `wide` leaves room for two-digit numbers."""
    left = STEP * min(level, DEEPEST)
    indent = left + STEP + (4 if wide else 0)
    spaces = {"leftIndent": indent, "bulletIndent": left + 2, "spaceBefore": 0, "spaceAfter": 3}
    return ParagraphStyle(f"item{level}{wide}", body(), **spaces)


def small_bold(name: str, **measures: float) -> ParagraphStyle:
    """Sans SemiBold 8.5."""
    return ParagraphStyle(name, label(), fontName=fonts.SANS_BOLD, **measures)

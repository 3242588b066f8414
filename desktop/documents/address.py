"""Address: the recipient of a letter where the window of its envelope is, and the letter's references beside it."""

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Spacer

from desktop.documents.desk import Desk, lines_of
from desktop.documents.flowables import Tagged, plain
from desktop.documents.grid import Box, Grid, Line
from desktop.documents.parts import AddressHead, Window
from desktop.documents.sheets import Sheet
from desktop.documents.styles import variant

WINDOWS = {"DK": Window(21, 41, 59, 21), "NO": Window(15, 44, 105, 35)}
"""Where the recipient must stand on a sheet of A4 that is folded once for a C5 envelope.

Denmark: the recipient's field of the Agency for Digital Government's pattern for letters that are printed and sent for
the public sector ("digst_a4_farve_ej_til_kant_demo_ny_rudeplacering.pdf"), in the figures of OS2forms, the
municipalities' own forms (modules/os2forms_digital_post/README.md in its repository): 59 by 21 mm, 21 mm from the left
and 41 mm from the top. It lies in a window of 115 by 89 mm, 17 mm from the left and 25 mm from the top, whose like
shops do not sell: with it the letter must begin lower, so who has it says so in the settings. Of the windows that are
sold in Denmark no public measure was found.

Norway: the window of a C5 envelope as templates for Norwegian offices are made for it (officeconsult.no, on the place
of the recipient in window envelopes): 35 mm high, 105 mm wide, 15 mm from the left, 44 mm from the top.

A municipality that has other envelopes measures them; `House.window` then stands instead.
"""
LETTER_TOP = 92 * mm
"""From the paper's upper edge to where a letter begins at the earliest."""
_INSIDE, _BELOW = 4 * mm, 12 * mm
"""How far the address keeps from the window's left edge, and the letter from its lower one: a sheet moves a little."""
_MOST_LINES = 5
_REFERENCES = 40 * mm
"""What references need beside the address."""


@dataclass(frozen=True)
class Place:
    """Where an address stands, in points: from the paper's upper edge, from the left margin, and how wide it may be."""

    top: float
    left: float
    width: float
    leading: float
    letter: float
    """From the paper's upper edge to where the letter begins."""


def place_in(own: Window | None, country: str, sheet: Sheet) -> Place:
    """The place of an address in a house's own window, or else in its country's; it keeps to the margin if it can."""
    window = own or WINDOWS[country]
    left = max(sheet.left, window.left * mm + _INSIDE)
    height = window.height * mm
    leading = min(14.0, max(11.5, height / _MOST_LINES))
    above = max(0.0, min(5 * mm, (height - _MOST_LINES * leading) / 2))
    letter = max(LETTER_TOP, (window.top + window.height) * mm + _BELOW)
    width = max((window.left + window.width) * mm - left, 20 * mm)
    return Place(window.top * mm + above, left - sheet.left, width, leading, letter)


def put_address_head(part: AddressHead, desk: Desk) -> None:
    """The recipient where the envelope's window is, references where there is room, and room until the letter."""
    place = place_in(desk.window, part.country, desk.sheet)
    line = desk.sheet.line
    at_right = line - place.left - place.width >= _REFERENCES or place.left < _REFERENCES
    width = min(place.width, line - place.left - _REFERENCES) if at_right else min(place.width, line - place.left)
    beside = max(line * 2 / 3, place.left + width) if at_right else place.left + width
    said = "\n".join(line for line in map(lines_of, part.lines) if line)
    boxes = []
    if said:
        style = variant(desk.styles.value, leading=place.leading)
        boxes.append(Box([plain(said, style, desk.root.add("P"))], 1))
    pairs = [(lines_of(label), lines_of(value)) for label, value in part.references if value.strip()]
    if pairs:
        boxes.append(Box(_references(pairs, desk), 3 if at_right else 0))
    columns = (place.left, width, beside - place.left - width, line - beside)
    grid = Grid(desk.layout(*columns, pads=(0, 2, 0, 0)), [Line(boxes, rule=0)])
    desk.put(_Reaching(grid, place.letter - place.top))


def _references(pairs: list[tuple[str, str]], desk: Desk) -> list[Tagged]:
    """Labels and values below each other, small."""
    node = desk.root.add("L", ListNumbering="/None")
    flow = []
    for label, value in pairs:
        item = node.add("LI")
        flow.append(plain(label, desk.styles.label, item.add("Lbl")))
        body = variant(desk.styles.value, fontSize=9, leading=12, spaceAfter=4)
        flow.append(plain(value, body, item.add("LBody")))
    return flow


class _Reaching(KeepTogether):  # type: ignore[misc]  # ReportLab has no types
    """A grid that reaches at least so far down."""

    def __init__(self, grid: Grid, reach: float) -> None:
        grid.wrap(0, 0)
        super().__init__([grid, Spacer(0, max(0.0, reach - grid.height))])

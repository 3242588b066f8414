"""Pages: letterhead on the first page, document name, case number and page number at the foot; never read aloud."""

from dataclasses import dataclass
from typing import Any

from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Frame

from desktop.base.words import translate
from desktop.documents import fonts
from desktop.documents.logo import read_logo
from desktop.documents.parts import House, Meta
from desktop.documents.styles import FAINT, HAIR, HEIGHT, INK, LEFT, LINE, TOP, readable

LOGO_HEIGHT = 18 * mm
LOGO_WIDTH = 60 * mm
HEAD = 14 * mm
"""From the paper's edge to the top of the letterhead."""
FOOT = 23 * mm
"""From the paper's edge to the lowest line of text; the foot stands below it."""
_SMALL = 8.5
_MOST_LINES = 4


@dataclass(frozen=True)
class Letterhead:
    """The letterhead with its lines broken and its logo measured; sizes in points."""

    house: House
    lines: tuple[str, ...]
    logo: Image.Image | None
    logo_size: tuple[float, float]

    @property
    def height(self) -> float:
        """From the top of the letterhead to the hairline under it."""
        return float(max(16 + 11.5 * len(self.lines), self.logo_size[1]) + 4 * mm)


def letterhead(house: House) -> Letterhead:
    """Measures the letterhead of a house; raises Problem where its logo cannot be used."""
    logo = read_logo(house.logo) if house.logo else None
    size = (0.0, 0.0)
    if logo is not None:
        scale = min(LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width)
        size = (logo.width * scale, logo.height * scale)
    room = LINE - size[0] - 8 * mm
    lines: list[str] = []
    for told in (house.unit, " · ".join(line for line in house.address if line.strip())):
        lines += simpleSplit(fonts.fit(told[:400]), fonts.SANS, _SMALL, room) if told.strip() else []
    shown = [shortened(line, fonts.SANS, _SMALL, room) for line in lines[:_MOST_LINES]]
    return Letterhead(house, tuple(shown), logo, size)


def frames(head: Letterhead) -> tuple[Frame, Frame]:
    """Where text may stand on the first page and on all others."""
    lower = HEAD + head.height + 9 * mm
    first, later = (Frame(LEFT, FOOT, LINE, HEIGHT - top - FOOT, 0, 0, 0, 0) for top in (lower, TOP))
    return first, later


def shortened(text: str, face: str, size: float, room: float) -> str:
    """Text cut with an ellipsis so that it takes at most `room` points."""
    text = text[:300]
    if stringWidth(text, face, size) <= room:
        return text
    while text and stringWidth(text + "…", face, size) > room:
        text = text[:-1]
    return text.rstrip() + "…"


@dataclass(frozen=True)
class PageFurniture:
    """Draws what stands on every page around the text, once the number of pages is known."""

    head: Letterhead
    meta: Meta

    def __call__(self, canvas: Any, page: int, pages: int) -> None:
        """Draws the furniture of one page, counted from 1."""
        if page == 1:
            self._letterhead(canvas)
        self._foot(canvas, page, pages)

    def _letterhead(self, canvas: Any) -> None:
        """Name, unit and address at the left, the logo at the right, the accent hairline under both."""
        head = self.head
        top = HEIGHT - HEAD
        room = LINE - head.logo_size[0] - 8 * mm
        canvas.setFillColor(INK)
        canvas.setFont(fonts.SANS_BOLD, 11)
        canvas.drawString(LEFT, top - 10, shortened(fonts.fit(head.house.name), fonts.SANS_BOLD, 11, room))
        canvas.setFillColor(FAINT)
        canvas.setFont(fonts.SANS, _SMALL)
        for number, line in enumerate(head.lines):
            canvas.drawString(LEFT, top - 24 - 11.5 * number, line)
        if head.logo is not None:
            width, height = head.logo_size
            canvas.drawImage(ImageReader(head.logo), LEFT + LINE - width, top - height, width, height)
        canvas.setStrokeColor(HexColor(readable(head.house.colour)))
        canvas.setLineWidth(0.5)
        canvas.line(LEFT, top - head.height, LEFT + LINE, top - head.height)

    def _foot(self, canvas: Any, page: int, pages: int) -> None:
        """Document name and case number at the left, the page at the right; the house's own line below."""
        said = fonts.fit(translate("Document", "Page {page} of {pages}").format(page=page, pages=pages))
        # On a single page the title stands right above: repeating it in the foot helps nobody.
        name = self.meta.title if pages > 1 else ""
        base = 14 * mm
        canvas.setStrokeColor(HAIR)
        canvas.setLineWidth(0.35)
        canvas.line(LEFT, base + 12, LEFT + LINE, base + 12)
        canvas.setFillColor(FAINT)
        canvas.setFont(fonts.SANS, _SMALL)
        canvas.drawRightString(LEFT + LINE, base, said)
        room = LINE - stringWidth(said, fonts.SANS, _SMALL) - 8 * mm
        number = fonts.fit(self.meta.case_number[:60])
        title_room = room - stringWidth(f" · {number}", fonts.SANS, _SMALL)
        title = shortened(fonts.fit(name), fonts.SANS, _SMALL, title_room)
        canvas.drawString(LEFT, base, " · ".join(part for part in (title, number) if part))
        if self.head.house.footer:
            canvas.setFont(fonts.SANS, 7.5)
            canvas.drawString(LEFT, base - 12, shortened(fonts.fit(self.head.house.footer), fonts.SANS, 7.5, LINE))

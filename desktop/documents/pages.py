"""Pages: letterhead on the first page, name, case and page number at the foot, a mark at the head; never read aloud."""

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
from desktop.documents.address import place_in
from desktop.documents.colour import readable
from desktop.documents.figures import shortened
from desktop.documents.logo import read_logo
from desktop.documents.parts import AddressHead, House, Meta, Story
from desktop.documents.sheets import Sheet
from desktop.documents.styles import FAINT, HAIR, INK

LOGO_HEIGHT = 18 * mm
LOGO_WIDTH = 60 * mm
HEAD = 14 * mm
"""From the paper's edge to the top of the letterhead."""
_SMALL = 8.5
_MOST_LINES = 4
_LONGEST_NAME = 60
"""Letters of the title at the foot of pages."""


@dataclass(frozen=True)
class Letterhead:
    """The letterhead with its lines broken and its logo measured; sizes in points."""

    house: House
    lines: tuple[str, ...]
    logo: Image.Image | None
    logo_size: tuple[float, float]
    sheet: Sheet

    @property
    def height(self) -> float:
        """From the top of the letterhead to the hairline under it."""
        return float(max(16 + 11.5 * len(self.lines), self.logo_size[1]) + 4 * mm)


def letterhead(house: House, sheet: Sheet) -> Letterhead:
    """Measures the letterhead of a house on a sheet; raises Problem where its logo cannot be used."""
    logo = read_logo(house.logo) if house.logo else None
    size = (0.0, 0.0)
    if logo is not None:
        scale = min(LOGO_HEIGHT / logo.height, min(LOGO_WIDTH, sheet.line / 3) / logo.width)
        size = (logo.width * scale, logo.height * scale)
    room = sheet.line - size[0] - 8 * mm
    lines: list[str] = []
    for told in (house.unit, " · ".join(line for line in house.address if line.strip())):
        lines += simpleSplit(fonts.fit(told[:400]), fonts.SANS, _SMALL, room) if told.strip() else []
    shown = [shortened(line, fonts.SANS, _SMALL, room) for line in lines[:_MOST_LINES]]
    return Letterhead(house, tuple(shown), logo, size, sheet)


def frames(head: Letterhead, meta: Meta, story: Story) -> tuple[Frame, Frame]:
    """Where text may stand on the first page, below letterhead or at the envelope's window, and on all others."""
    sheet = head.sheet
    under = HEAD + head.height
    top = under + 9 * mm if meta.letterhead else None
    if story and isinstance(story[0], AddressHead):
        place = place_in(head.house.window, story[0].country, sheet)
        top = max(place.top, under + 2 * mm) if meta.letterhead else place.top
    return sheet.frame(top), sheet.frame()


def marked(meta: Meta) -> str:
    """The mark of a document in the words of its language."""
    if meta.mark == "internal":
        return translate("Document", "Internal use only")
    if meta.mark == "confidential":
        return translate("Document", "Confidential")
    return translate("Document", "Draft") if meta.mark == "draft" else ""


def _name(title: str) -> str:
    """A document's title as its pages name it: a long one is cut after a word."""
    if len(title) <= _LONGEST_NAME:
        return title
    return f"{title[:_LONGEST_NAME].rsplit(maxsplit=1)[0].rstrip(',;:–-')}…"


@dataclass(frozen=True)
class PageFurniture:
    """Draws what stands on every page around the text, once the number of pages is known."""

    head: Letterhead
    meta: Meta

    def __call__(self, canvas: Any, page: int, pages: int) -> None:
        """Draws the furniture of one page, counted from 1."""
        if page in canvas.bare:
            return
        if page == 1 and self.meta.letterhead:
            self._letterhead(canvas)
        mark = fonts.fit(marked(self.meta))
        if mark:
            self._mark(canvas, mark)
        self._foot(canvas, page, pages)

    def _mark(self, canvas: Any, mark: str) -> None:
        """The mark in a frame at the head of the page, in its middle."""
        sheet = self.head.sheet
        width = stringWidth(mark, fonts.SANS_BOLD, _SMALL)
        middle, base = sheet.left + sheet.line / 2, sheet.height - 9 * mm
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.75)
        canvas.roundRect(middle - width / 2 - 7, base - 4.5, width + 14, 15, 2, stroke=1, fill=0)
        canvas.setFillColor(INK)
        canvas.setFont(fonts.SANS_BOLD, _SMALL)
        canvas.drawCentredString(middle, base, mark)

    def _letterhead(self, canvas: Any) -> None:
        """Name, unit and address at the left, the logo at the right, the accent hairline under both."""
        head, sheet = self.head, self.head.sheet
        left, line = sheet.left, sheet.line
        top = sheet.height - HEAD
        room = line - head.logo_size[0] - 8 * mm
        canvas.setFillColor(INK)
        canvas.setFont(fonts.SANS_BOLD, 11)
        canvas.drawString(left, top - 10, shortened(fonts.fit(head.house.name), fonts.SANS_BOLD, 11, room))
        canvas.setFillColor(FAINT)
        canvas.setFont(fonts.SANS, _SMALL)
        for number, told in enumerate(head.lines):
            canvas.drawString(left, top - 24 - 11.5 * number, told)
        if head.logo is not None:
            width, height = head.logo_size
            canvas.drawImage(ImageReader(head.logo), left + line - width, top - height, width, height)
        canvas.setStrokeColor(HexColor(readable(head.house.colour)))
        canvas.setLineWidth(0.5)
        canvas.line(left, top - head.height, left + line, top - head.height)

    def _foot(self, canvas: Any, page: int, pages: int) -> None:
        """Document name and case number at the left, the page at the right; the house's own line below."""
        said = fonts.fit(translate("Document", "Page {page} of {pages}").format(page=page, pages=pages))
        # On a single page the title stands right above: repeating it in the foot helps nobody.
        name = _name(self.meta.title) if pages > 1 else ""
        sheet = self.head.sheet
        left, line, base = sheet.left, sheet.line, sheet.bottom - 9 * mm
        canvas.setStrokeColor(HAIR)
        canvas.setLineWidth(0.35)
        canvas.line(left, base + 12, left + line, base + 12)
        canvas.setFillColor(FAINT)
        canvas.setFont(fonts.SANS, _SMALL)
        canvas.drawRightString(left + line, base, said)
        room = line - stringWidth(said, fonts.SANS, _SMALL) - 8 * mm
        number = fonts.fit(self.meta.case_number[:60])
        title_room = room - stringWidth(f" · {number}", fonts.SANS, _SMALL)
        title = shortened(fonts.fit(name), fonts.SANS, _SMALL, title_room)
        canvas.drawString(left, base, " · ".join(part for part in (title, number) if part))
        if self.head.house.footer:
            canvas.setFont(fonts.SANS, 7.5)
            canvas.drawString(left, base - 12, shortened(fonts.fit(self.head.house.footer), fonts.SANS, 7.5, line))

"""Composing: builds, part by part, the logical structure of a story and the flowables that claim it."""

from collections.abc import Callable
from typing import Any

from reportlab.platypus import CondPageBreak, KeepTogether, NextPageTemplate, PageBreak

from desktop.documents import contents, fonts, parts
from desktop.documents.address import put_address_head
from desktop.documents.desk import Desk, least_height, lines_of, tongue
from desktop.documents.figures import FigureOf, Picture, Sketch
from desktop.documents.flowables import Tagged, paragraph, plain
from desktop.documents.papers import (
    card_sheets,
    put_checklist,
    put_distribution,
    put_participants,
)
from desktop.documents.styles import SHORT_LINE, variant
from desktop.documents.tables import put_table, put_timetable
from desktop.documents.text import (
    put_facts,
    put_listing,
    put_note,
    put_paragraphs,
    put_quote,
    put_rich,
    put_signature,
    put_signatures,
    put_write_lines,
)

_MOST_ROOM = 0.75
"""Headings ask for at most this share of a page with what follows them."""

_SETTERS: dict[type, Callable[[Any, Desk], None]] = {
    parts.Paragraph: put_paragraphs,
    parts.Rich: put_rich,
    parts.Quote: put_quote,
    parts.Facts: put_facts,
    parts.Listing: put_listing,
    parts.Note: put_note,
    parts.Signature: put_signature,
    parts.Table: put_table,
    parts.Timetable: put_timetable,
    parts.Participants: put_participants,
    parts.Checklist: put_checklist,
    parts.Distribution: put_distribution,
    parts.AddressHead: put_address_head,
    parts.WriteLines: put_write_lines,
}


class Composer:
    """Writes a story on a desk; headings wait for what follows them, contents for the headings."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._deepest = 0  # the level of the last heading: none is skipped
        self._waiting: list[Tagged] = []  # headings still without what follows them
        self._headings: list[Tagged] = []
        self._contents: list[contents.Place] = []

    def compose(self, story: parts.Story) -> list[Any]:
        """Sets every part of a story, in order; gives what is to be laid out."""
        beside: parts.Part | None = None
        for number, part in enumerate(story):
            self.desk.step()
            following = story[number + 1] if number + 1 < len(story) else None
            if part is beside:
                beside = None
            elif isinstance(part, parts.Signature) and isinstance(following, parts.Signature):
                self._pair(part, following)
                beside = following
            else:
                self._set(part, last=number == len(story) - 1)
        self._seat_headings(len(self.desk.flow))
        for place in reversed(self._contents):
            contents.fill(place, self._headings, self.desk)
        return self.desk.flow

    def _pair(self, one: parts.Signature, other: parts.Signature) -> None:
        """Two signatures side by side, where the line is long enough."""
        before = len(self.desk.flow)
        if self.desk.sheet.line < SHORT_LINE:
            put_signature(one, self.desk)
            put_signature(other, self.desk)
        else:
            put_signatures((one, other), self.desk)
        self._seat_headings(before)

    def _set(self, part: parts.Part, last: bool) -> None:
        before = len(self.desk.flow)
        match part:
            case parts.Heading():
                self._heading(part)
                return
            case parts.Figure():
                self._figure(part)
            case parts.Contents():
                self._place_contents(part)
                return
            case parts.PageBreak():
                if self.desk.flow and not last:
                    self.desk.put(PageBreak())
            case parts.Cards():
                self._cards(part, last)
            case _:
                _SETTERS[type(part)](part, self.desk)
        if len(self.desk.flow) > before:
            self._seat_headings(before)

    def _heading(self, part: parts.Heading) -> None:
        """A heading waits until the part after it is known, so that it never stands alone at a page's end."""
        desk = self.desk
        tongue_ = tongue(part.lang)
        if part.over.strip():
            style = variant(desk.styles.over, textColor=desk.ink)
            made = plain(lines_of(part.over), style, desk.root.add("P", lang=tongue_))
            made.level = None
            self._waiting.append(made)
        text = lines_of(part.text).replace("\n", " ")
        if not text:
            return
        level = min(max(part.level, 1), 3, self._deepest + 1)
        self._deepest = level
        self._waiting.append(self._headed(text, level, tongue_))

    def _headed(self, text: str, level: int, lang: str) -> Tagged:
        """The paragraph of a heading, which enters outline and contents."""
        style = self.desk.styles.heading(level)
        made = paragraph(fonts.markup(text, style.fontName), style, self.desk.root.add(f"H{level}", lang=lang))
        made.level = level - 1
        self._headings.append(made)
        made.key = f"heading-{len(self._headings)}"
        return made

    def _seat_headings(self, at: int) -> None:
        """Puts the waiting headings down before place `at` of the flow, where what follows them can begin as well."""
        if not self._waiting:
            return
        desk = self.desk
        line, page = desk.sheet.line, desk.sheet.room
        room = sum(made.wrap(line, page)[1] + made.style.spaceBefore + made.style.spaceAfter for made in self._waiting)
        for made in desk.flow[at : at + 3]:
            least = least_height(made, line, page)
            room += least
            if least > 20:
                break
        desk.flow[at:at] = [CondPageBreak(min(room, page * _MOST_ROOM)), *self._waiting]
        self._waiting = []

    def _place_contents(self, part: parts.Contents) -> None:
        """Heads the contents and keeps their place; they are no entry of their own."""
        title = contents.title(part.title)
        style = self.desk.styles.heading(2)
        self._seat_headings(len(self.desk.flow))
        level = min(2, self._deepest + 1)
        self._deepest = max(self._deepest, level)
        made = paragraph(fonts.markup(title, style.fontName), style, self.desk.root.add(f"H{level}"))
        made.keepWithNext = True
        self.desk.put(made)
        node = self.desk.root.add("TOC")
        self._contents.append(contents.Place(node, len(self.desk.flow), part.depth, len(self._headings)))

    def _figure(self, part: parts.Figure) -> None:
        """A picture or drawing no larger than line and page, its caption below it and on the same page."""
        desk = self.desk
        shown = Picture(part.picture) if isinstance(part.picture, bytes) else Sketch(part.picture, desk.colour)
        width = desk.sheet.line * min(part.width, 1.0) if part.width > 0 else min(shown.size[0], desk.sheet.line)
        scale = min(width / shown.size[0], desk.sheet.room * 0.8 / shown.size[1])
        size = (shown.size[0] * scale, shown.size[1] * scale)
        figure = FigureOf(desk.root.add("Figure", alt=lines_of(part.alt)), shown, size)
        figure.spaceBefore, figure.spaceAfter = 6, 4
        caption = lines_of(part.caption)
        below = [plain(caption, desk.styles.below, desk.root.add("P"))] if caption else []
        desk.put(KeepTogether([figure, *below]))

    def _cards(self, part: parts.Cards, last: bool) -> None:
        """Cards have sheets of their own, without letterhead and foot; those without a title above are the first."""
        level = min(2, self._deepest + 1)
        self._deepest = max(self._deepest, level)
        sheets = card_sheets(part, self.desk.root, self.desk.styles, self.desk.colour, level)
        for number, sheet in enumerate(sheets):
            if self.desk.flow or number:
                self.desk.put(NextPageTemplate("cards"), PageBreak())
            self.desk.put(sheet)
        if sheets and not last:
            self.desk.put(NextPageTemplate("later"), PageBreak())

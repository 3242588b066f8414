"""Contents: the page of headings with page numbers and links, filled in when the whole story is known."""

from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from typing_extensions import override

from desktop.base.words import translate
from desktop.documents import fonts
from desktop.documents.desk import Desk
from desktop.documents.flowables import Tagged, unlinked
from desktop.documents.structure import Node
from desktop.documents.styles import INK, variant

_NUMBER_ROOM = 46.0
_LONGEST = 180
"""Letters of a heading that the contents repeat."""


@dataclass(frozen=True)
class Place:
    """Where a list of contents will stand: its node, its place in the flow, how deep it goes, headings before it."""

    node: Node
    at: int
    depth: int
    headings: int


class Entry(Tagged):
    """A line of the contents: a heading's words, and at the right the page it stands on, both one link."""

    target = ""

    @override
    def split(self, width: float, height: float) -> list[Any]:
        return []

    @override
    def draw(self) -> None:
        super().draw()
        canvas, style = self.canv, self.style
        base = style.leading - style.fontSize
        canvas.setFillColor(INK)
        canvas.await_page(self.target, self.node, self.width, base, fonts.SANS, 10)
        canvas.link_to(self.target, self.node, (style.leftIndent, 0, self.width, self.height))


def fill(place: Place, headings: list[Tagged], desk: Desk) -> None:
    """Puts the entries of all headings after a place into the flow there."""
    entries: list[Any] = []
    for heading in headings[place.headings :]:
        level = heading.level or 0
        if level >= place.depth or heading.key == "":
            continue
        entries.append(_entry(heading, level, place, desk))
    desk.flow[place.at : place.at] = entries


def _entry(heading: Tagged, level: int, place: Place, desk: Desk) -> Entry:
    """One entry; its structure is TOCI, Reference, Link."""
    text = " ".join(heading.getPlainText().split())
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rstrip() + "…"
    face = fonts.SANS_MEDIUM if level == 0 else fonts.SANS
    room = max(_NUMBER_ROOM, stringWidth("0000", fonts.SANS, 10) + 12)
    style = variant(
        desk.styles.value,
        fontName=face,
        leftIndent=14 * max(0, level - 1),
        rightIndent=room,
        spaceBefore=6 if level == 0 else 0,
        spaceAfter=3,
    )
    node = place.node.add("TOCI").add("Reference").add("Link")
    made = unlinked(text, style, node)
    entry = Entry("", style, frags=made.frags)
    entry.node, entry.target = node, heading.key
    return entry


def title(text: str) -> str:
    """What stands over the contents."""
    return text.strip() or translate("Document", "Contents")

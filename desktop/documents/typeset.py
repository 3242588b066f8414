"""Typesetting: turns a story into the bytes of a tagged, archivable PDF (PDF/UA-1, PDF/A-2a) in the letterhead."""

import io
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import partial
from html import unescape
from threading import Lock
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate
from typing_extensions import override

from desktop.base.papers import Document, Progress
from desktop.base.words import speaking
from desktop.documents import fonts
from desktop.documents.colour import readable
from desktop.documents.compose import Composer
from desktop.documents.desk import Desk, whole_height
from desktop.documents.pages import Letterhead, PageFurniture, frames, letterhead
from desktop.documents.parts import Cards, Checklist, House, Meta, Story, Table, Timetable
from desktop.documents.sheets import sheet_of
from desktop.documents.structure import Node
from desktop.documents.tagged import TaggedCanvas

SPARED = (80.0, 170.0)
"""A last page with no more than so many points of text is spared by setting the others tighter, or tighter still.

The latter is for letters and other papers of two pages that are as good as one.
"""

_ROUGHLY = 40.0
"""Points by which what is taken to stand on a last page is too much: the heads of other pages have no space above."""

_one_at_a_time = Lock()


class Cancelled(Exception):
    """Whoever waits for the document does not want it any more."""


class _Steps:
    """Counts what has been written and drawn, and tells it on."""

    def __init__(self, story: Story, progress: Progress | None) -> None:
        rows = sum(len(part.rows) for part in story if isinstance(part, Table | Timetable))
        items = sum(len(part.items) for part in story if isinstance(part, Checklist))
        self.whole = max(1, len(story) + rows + items)
        self.progress = progress
        self.done = 0

    def written(self) -> None:
        """Something has been written; half of the work is to write, half to lay out."""
        self.done = min(self.done + 1, self.whole)
        if self.done % max(1, self.whole // 100) == 0:
            self._tell(self.done)

    def drawn(self, share: float) -> None:
        """A share of what was written has been laid out."""
        self._tell(self.whole + min(self.whole, int(share * self.whole)))

    def _tell(self, done: int) -> None:
        if self.progress is not None and not self.progress(done, 2 * self.whole):
            raise Cancelled


def typeset(story: Story, meta: Meta, house: House, progress: Progress | None = None) -> bytes:
    """The PDF of a story, the same bytes for the same input; safe from any thread.

    Raises Problem where the logo or a picture cannot be used, Cancelled where `progress` says no. `meta.created`
    dates the file and should be given. What is given back is a Document, which tells
    the characters that it could only substitute.
    """
    with _one_at_a_time, speaking(meta.language):  # ReportLab's fonts and counters are the process's
        fonts.register()
        head = letterhead(house, sheet_of(meta))
        build = partial(_build, story, meta, head, progress)
        built = build(tight=0, trial=True)
        for tight, spared in enumerate(SPARED, 1):
            if 1 < built.pages <= 4 - tight and built.last_page <= spared:
                tighter = build(tight)
                built = tighter if tighter.pages < built.pages else built
        built = build(tight=0) if built.trial else built
        return Document.of(built.written(), fonts.lacking("".join(_texts((story, house, meta.title)))))


def _texts(part: object) -> Iterator[str]:
    """Every text in a story, however deep it lies."""
    if isinstance(part, str):
        yield unescape(part)
    elif isinstance(part, tuple):
        for each in part:
            yield from _texts(each)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _texts(getattr(part, field.name))


class _Template(BaseDocTemplate):  # type: ignore[misc]  # ReportLab has no types
    """A document that remembers how full its last page is; `cards` pages have no furniture."""

    _doSave = False  # noqa: N815  # looked up by this name: first it is seen how many pages there are
    pages = 0
    last_page = 0.0
    trial = False

    def written(self) -> bytes:
        """The file, once what is built is what is wanted."""
        self.canv.save()
        return bytes(self.filename.getvalue())

    @override
    def afterPage(self) -> None:
        """ReportLab's hook at the end of each page."""
        frame = self.frame
        self.pages += 1
        self.last_page = frame._y2 - frame._y
        if self.pageTemplate.id == "cards":
            self.canv.bare.add(self.page)


def _build(
    story: Story, meta: Meta, head: Letterhead, progress: Progress | None, tight: int, trial: bool = False
) -> _Template:
    """Writes and lays out a story once; on trial it is not drawn when it looks as if it will be set tighter."""
    root, steps = Node("Document"), _Steps(story, progress)
    desk = Desk(root, head.sheet, readable(head.house.colour), tight, head.house.window, steps.written)
    flow: list[Any] = [NextPageTemplate("later"), *Composer(desk).compose(story)]
    first, later = frames(head, meta, story)
    whole = Frame(0, 0, *A4, 0, 0, 0, 0)
    templates = [PageTemplate("first", [first]), PageTemplate("later", [later])]
    templates.insert(0 if story and isinstance(story[0], Cards) else 2, PageTemplate("cards", [whole], pagesize=A4))
    template = _Template(io.BytesIO(), pagesize=head.sheet.size, pageTemplates=templates, initialFontName=fonts.SANS)
    template.trial = trial and _may_be_spared(flow, first, later)
    drawn = partial(_drawn, steps=steps, made=max(1, root.elements()))
    canvas = partial(TaggedCanvas, root=root, meta=meta, furniture=PageFurniture(head, meta), drawn=drawn)
    template.build(flow, canvasmaker=partial(canvas, blank=template.trial))
    return template


def _may_be_spared(flow: list[Any], first: Frame, later: Frame) -> bool:
    """Whether a story's last page will perhaps hold so little that it can be spared, going by all heights together."""
    room, page = float(first.height), float(later.height)
    rest = whole_height(flow, first.width, page) - room
    return 0 < rest <= 2 * page and rest % page <= SPARED[-1] + _ROUGHLY


def _drawn(paragraphs: int, steps: _Steps, made: int) -> None:
    """A page is full: tells what share of the document has been drawn."""
    steps.drawn(paragraphs / made)

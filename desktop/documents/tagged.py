"""Tagging: a ReportLab canvas that keeps account of which node of the structure claims what is painted.

A flowable that carries a node claims its text for it. What nobody claims - rules, shading, page furniture - is
decoration: between claims an artifact is always open. Text that nobody claims raises `Untagged`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject
from typing_extensions import override

from desktop.documents import fonts, repairs, scripts
from desktop.documents.metadata import language_tag, write_metadata
from desktop.documents.parts import Meta
from desktop.documents.structure import Mark, Node, Untagged, write_structure

ARTIFACT = "/Artifact BMC"
FURNITURE = "/Artifact <</Type /Pagination>> BDC"

Furniture = Callable[[Any, int, int], None]
"""(canvas, page, pages) -> None: draws a page's letterhead and foot once the number of pages is known."""

Drawn = Callable[[int], None]
"""(paragraphs drawn so far) -> None: called after each page."""


def _silent(paragraphs: int) -> None:
    """Nobody waits for news."""


class Text(PDFTextObject):  # type: ignore[misc]  # ReportLab has no types
    """A text object claimed by a node; the links inside it are claimed by Link nodes of their own."""

    node: Node | None = None  # who may claim the text
    owner: Node | None = None  # who has claimed what is being written
    operator = ""  # the operator that did so
    last = ""  # the text last written
    shown = ""  # the first text that is more than space

    @override
    def _formatText(self, text: str) -> str:
        if self._fontname == fonts.OTHER and scripts.RUN.search(text):
            text, ops = self._from_the_right(text)
        else:
            ops = str(super()._formatText(text))
        self.last = text
        self.shown = self.shown or text.strip()
        if self.owner is not None:
            self.owner.text += text
        elif self.node is not None:
            ops = self._claim(self.node, ops)
        return ops

    def _from_the_right(self, text: str) -> tuple[str, str]:
        """What is read aloud of a piece of text from right to left, and the operators that paint it turned round."""
        said = scripts.spoken(text)
        ops = super()._formatText(scripts.turned(text))
        actual = ("\ufeff" + said).encode("utf-16-be").hex()
        return said, f"/Span <</ActualText <{actual}>>> BDC {ops} EMC"

    @override
    def _textOut(self, text: str, TStar: int = 0) -> None:
        # Platypus drops the space at a line's end; whoever follows the structure would read two words as one.
        super()._textOut(text + " " if TStar else text, TStar)

    def _claim(self, node: Node, ops: str) -> str:
        self.owner = node
        self.operator = self._canvas.claim(node)
        node.text += self.last
        return f"{self.operator} {ops}"

    def _linkRecord(self, link: Any, event: str) -> None:  # noqa: N802  # looked up by this name
        """ReportLab's hook: 'start' comes just after a link's first text, 'end' just before the next text."""
        if self.node is None:
            return
        if event == "end":
            self._code.append("EMC")
            self.owner = None
            return
        ops = self._code.pop()
        if ops.startswith(self.operator):  # claimed for the paragraph a moment ago: take it back
            ops = ops[len(self.operator) + 1 :]
            self._canvas.unclaim()
        else:
            self._code.append("EMC")
        node = self.node.link(link)
        self._code.append(self._claim(node, ops))
        self._canvas.hyperlinks.append(node)

    @override
    def getCode(self) -> str:
        if self.owner is not None:
            self._code.append("EMC")
        return str(super().getCode())


@dataclass(frozen=True)
class Awaited:
    """A place on a page for the number of another page, which is known only when all have been drawn."""

    page: int
    mark: str
    key: str
    node: Node
    place: tuple[float, float]
    face: str
    size: float


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas that collects the marks of each page and writes structure and metadata when it is saved."""

    def __init__(
        self,
        target: Any,
        *,
        root: Node,
        meta: Meta,
        furniture: Furniture,
        drawn: Drawn = _silent,
        blank: bool = False,
        **options: Any,
    ) -> None:
        repairs.apply()
        options.update(invariant=1, pdfVersion=(1, 7), lang=language_tag(meta.language), pageCompression=1)
        super().__init__(target, **options)
        self.root = root
        self.meta = meta
        self.furniture = furniture
        self.drawn = drawn
        self.blank = blank  # nothing is drawn: only the pages count
        self.bare: set[int] = set()  # pages that have no furniture
        self.node: Node | None = None  # claims text drawn directly on the canvas (list labels)
        self.inside = False  # whether everything is claimed, by a node or as an artifact, for now
        self.pages: list[list[Node]] = []  # the nodes of each page by MCID
        self.marks: list[Node] = []  # of this page
        self.hyperlinks: list[Node] = []  # links that wait for their annotation
        self.annotations: list[tuple[Any, Node]] = []  # links that have one
        self.active: dict[Node, Any] = {}  # on this page
        self.paragraphs = 0  # drawn so far
        self.places: dict[str, int] = {}  # the pages of headings, by key
        self.awaited: list[Awaited] = []  # page numbers that are not known yet

    def claim(self, node: Node) -> str:
        """The operator that opens the next marked-content sequence, which becomes content of `node`."""
        if node.branch:
            raise Untagged(f"{node.tag} has elements of its own and can have no content")
        node.kids.append(Mark(self._doc.thisPageRef(), len(self.marks)))
        self.marks.append(node)
        return f"/{node.tag} <</MCID {len(self.marks) - 1}>> BDC"

    def unclaim(self) -> None:
        """Takes the last claim back."""
        self.marks.pop().kids.pop()

    def _switch(self, operator: str) -> None:
        """Closes the sequence that is open and opens another; no empty artifacts."""
        if self._code and self._code[-1] == ARTIFACT:
            self._code[-1] = operator
        else:
            self._code += ["EMC", operator]

    @contextmanager
    def within(self, operator: str) -> Iterator[None]:
        """All that is drawn inside belongs to the sequence that `operator` opens."""
        self._switch(operator)
        self.inside = True
        yield
        self.inside = False
        self._switch(ARTIFACT)

    def bookmark(self, key: str, text: str, level: int, above: float) -> None:
        """An entry of the outline that leads to `above` points over the present origin; levels count from 0."""
        self.places[key] = self.getPageNumber()
        self.bookmarkHorizontal(key, 0, above)
        self.addOutlineEntry(text, key, level)

    def link_to(self, key: str, node: Node, rect: tuple[float, float, float, float]) -> None:
        """A rectangle, from the present origin, that leads to a heading; it belongs to a Link node."""
        area = PDFArray(self._absRect(rect, 1))
        entries = {"Type": PDFName("Annot"), "Subtype": PDFName("Link"), "Rect": area, "Border": "[0 0 0]"}
        annotation = PDFDictionary({**entries, "Dest": self._bookmarkReference(key)})
        node.kids.append(Mark(self._doc.thisPageRef(), annotation=annotation))
        self.annotations.append((annotation, node))
        super()._addAnnotation(annotation)

    def await_page(self, key: str, node: Node, right: float, base: float, face: str, size: float) -> None:
        """Keeps a place that ends at `right`, `base` for the number of the page a heading will stand on."""
        mark = f"% page {len(self.awaited)} of {key}"
        with self.within(self.claim(node)):
            self._code.append(mark)
        self.awaited.append(Awaited(self.getPageNumber(), mark, key, node, (right, base), face, size))

    @override
    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> Text:
        text = Text(self, x, y, direction=direction)
        text.node = None if self.inside else self.node
        return text

    @override
    def drawText(self, text: Text) -> None:
        if text.node is not None:
            self._switch(text.getCode())
            self._code.append(ARTIFACT)
        elif self.inside or not text.shown:
            super().drawText(text)
        else:
            raise Untagged(text.shown)

    @override
    def _addAnnotation(self, annotation: Any, name: Any = None, addtopage: int = 1) -> None:
        """One annotation for a hyperlink on a page, however many lines it runs over; none in an artifact."""
        if not self.hyperlinks:
            return
        node = self.hyperlinks.pop(0)
        x0, y0, x1, y1 = annotation["Rect"].sequence
        quad = [x0, y1, x1, y1, x0, y0, x1, y0]
        if node in self.active:
            first = self.active[node]
            a0, b0, a1, b1 = first["Rect"].sequence
            first["Rect"] = PDFArray([min(a0, x0), min(b0, y0), max(a1, x1), max(b1, y1)])
            first["QuadPoints"].sequence += quad
            return
        annotation["QuadPoints"] = PDFArray(quad)
        self.active[node] = annotation
        node.kids.append(Mark(self._doc.thisPageRef(), annotation=annotation))
        self.annotations.append((annotation, node))
        super()._addAnnotation(annotation, name, addtopage)

    @override
    def showPage(self) -> None:
        # In front only now: with code at a page's start ReportLab would add an empty last page.
        self._code[:] = [ARTIFACT, *self._code, "EMC"]
        super().showPage()
        self.drawn(self.paragraphs)
        self.pages.append(self.marks)
        self.marks = []
        self.active = {}

    @override
    def _setAnnotations(self, page: Any) -> None:
        super()._setAnnotations(page)
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self.pages)
        page.Tabs = "/S"
        page.forms = self._formsinuse
        self._doc.updateSignature("\n".join(self._code))

    @override
    def save(self) -> None:
        if self._code:
            self.showPage()
        self._furnish()
        write_structure(self)
        write_metadata(self, self.meta)
        embedded = {font.fontName for font in self._doc.delayedFonts}
        bare = [font for font in self._doc.fontMapping if font not in embedded]
        if bare:
            raise Untagged(f"fonts not embedded: {bare}")
        self._doc.SaveToFile(self._filename, self)

    def _furnish(self) -> None:
        """Adds letterhead and foot to the finished pages, in one pass, as the number of pages is known now."""
        pages = self._doc.Pages.pages
        for number, page in enumerate(pages, 1):
            self._startPage()
            self._pageNumber = number
            with self.within(FURNITURE):
                self.furniture(self, number, len(pages))
            page.stream += "\n".join([ARTIFACT, *self._code, "EMC", ""])
            for awaited in self.awaited:
                if awaited.page == number:
                    page.stream = page.stream.replace(awaited.mark + "\n", self._page_number(awaited), 1)
            self._formsinuse += page.forms
            self._setXObjects(page)

    def _page_number(self, awaited: Awaited) -> str:
        """The operators that paint an awaited page number."""
        said = str(self.places.get(awaited.key, 0))
        awaited.node.contents = f"{awaited.node.text} {said}"
        right, base = awaited.place
        text = PDFTextObject(self, right - stringWidth(said, awaited.face, awaited.size), base)
        text.setFont(awaited.face, awaited.size)
        text.textOut(said)
        return str(text.getCode()) + "\n"

"""Structure: the logical tree of a tagged PDF, built in reading order before anything is laid out."""

import unicodedata
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFObject, PDFString
from typing_extensions import override

_OWNERS = {"TH": "Table", "TD": "Table", "L": "List"}


class Untagged(Exception):
    """Text was drawn that belongs neither to the document's structure nor to its furniture: a bug of the kit."""


class Mark:
    """A leaf of the structure: a marked-content sequence on a page, or an annotation there."""

    def __init__(self, page: Any, mcid: int = -1, annotation: Any = None) -> None:
        self.page = page
        self.mcid = mcid
        self.annotation = annotation

    def entry(self, document: Any, page: Any) -> str:
        """How an element whose /Pg is `page` names this leaf among its kids."""
        if self.annotation is not None:
            return f"<</Type/OBJR/Obj {reference(document, self.annotation)}/Pg {reference(document, self.page)}>>"
        if self.page.name == page.name:
            return str(self.mcid)
        return f"<</Type/MCR/Pg {reference(document, self.page)}/MCID {self.mcid}>>"


class Node(PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """An element of the logical structure and its StructElem; it has either elements or content (and links)."""

    __RefOnly__ = 1

    actual = ""  # what is read aloud instead of what is painted
    contents = ""  # what the annotation of a link says, where that is more than its text

    def __init__(self, tag: str, up: Any = None, *, alt: str = "", lang: str = "", **attributes: str) -> None:
        self.tag = tag
        self.up = up
        self.alt = alt
        self.lang = lang
        self.attributes = attributes
        self.branch = False
        self.kids: list[Node | Mark] = []
        self.links: dict[Any, Node] = {}
        self.text = ""

    def add(self, tag: str, *, alt: str = "", lang: str = "", **attributes: str) -> "Node":
        """A new element after those there are."""
        self.branch = True
        node = Node(tag, self, alt=alt, lang=lang, **attributes)
        self.kids.append(node)
        return node

    def link(self, key: Any) -> "Node":
        """The Link element for one hyperlink, however many lines and pages it runs over."""
        if key not in self.links:
            self.links[key] = Node("Link", self)
            self.kids.append(self.links[key])
        return self.links[key]

    def elements(self) -> int:
        """How many elements without elements of their own there are below this one."""
        waiting, found = [self], 0
        while waiting:
            kids = [kid for kid in waiting.pop().kids if isinstance(kid, Node)]
            waiting += kids
            found += not kids
        return found

    def format(self, document: Any) -> bytes:
        """The bytes of the StructElem; written directly, as dictionaries are slower and larger."""
        page = next((kid.page for kid in self.kids if isinstance(kid, Mark)), None)
        kids = [kid.entry(document, page) if isinstance(kid, Mark) else reference(document, kid) for kid in self.kids]
        parts = [f"<</S/{self.tag}/P {reference(document, self.up)}"]
        if kids:
            parts.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]")
        if page is not None:
            parts.append(f"/Pg {reference(document, page)}")
        if self.attributes:
            given = "".join(f"/{name} {value}" for name, value in self.attributes.items())
            parts.append(f"/A<</O/{_OWNERS.get(self.tag, 'Layout')}{given}>>")
        said = (("Alt", self.alt), ("ActualText", self.actual), ("Lang", self.lang))
        words = [_entry(document, name, text) for name, text in said if text]
        return "".join(parts).encode() + b"".join(words) + b">>"

    @override
    def __repr__(self) -> str:
        return f"Node({self.tag})"


def _entry(document: Any, name: str, text: str) -> bytes:
    """A text entry of a StructElem."""
    return f"/{name} ".encode() + bytes(_string(text).format(document))


def _string(text: str) -> PDFString:
    """What is read aloud, on one line; without control characters and halves of characters, which no file can hold."""
    said = " ".join(text.split())
    if not said.isprintable():
        said = "".join(char for char in said if unicodedata.category(char) not in ("Cc", "Cs", "Cn"))
    return PDFString(said)


def reference(document: Any, thing: Any) -> str:
    """The indirect reference of an object in the file."""
    number, version = document.idToObjectNumberAndVersion[document.Reference(thing).name]
    return f"{number} {version} R"


def write_structure(canvas: Any) -> None:
    """Hangs the tree, and the way back from pages and annotations to it, into the catalogue of the canvas's file."""
    document = canvas._doc
    nums: list[Any] = []
    for number, marks in enumerate(canvas.pages):
        nums += [number, f"[{' '.join(reference(document, node) for node in marks)}]"]
    for number, (annotation, node) in enumerate(canvas.annotations, len(canvas.pages)):
        nums += [number, document.Reference(node)]
        annotation.dict.update(StructParent=number, F=4, Contents=_string(node.contents or node.text))
    tree = PDFDictionary({"Nums": PDFArray(nums)})
    root = canvas.root.up = PDFDictionary({"Type": "/StructTreeRoot"})
    root.__RefOnly__ = 1
    document.Reference(root)
    entries = {"K": canvas.root, "ParentTree": tree}
    root.dict.update({name: document.Reference(thing) for name, thing in entries.items()})
    root.dict.update(ParentTreeNextKey=len(nums) // 2)
    canvas.setCatalogEntry("StructTreeRoot", root)
    canvas.setCatalogEntry("MarkInfo", {"Marked": "true"})
    canvas.setViewerPreference("DisplayDocTitle", "true")

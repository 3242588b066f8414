"""Reading back: the structure of a tagged PDF as indented text, its bookkeeping checked on the way."""

import io
import re
from typing import Any

import pikepdf

MARKS = frozenset({"/O", "/BBox", "/Placement"})


def read(pdf: bytes) -> str:
    """What a screen reader would read, element by element; raises AssertionError where the file contradicts itself."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return "\n".join(_Reader(document).lines)


class _Reader:
    """Walks the tree of one file."""

    def __init__(self, document: Any) -> None:
        root = document.Root.StructTreeRoot
        nums = list(root.ParentTree.Nums)
        self.parents = dict(zip(map(int, nums[::2]), nums[1::2], strict=True))
        self.pages = {page.obj.objgen: _marked_text(page.obj) for page in document.pages}
        self.keys = {page.obj.objgen: int(page.obj.StructParents) for page in document.pages}
        self.seen: set[tuple[Any, int]] = set()
        self.lines: list[str] = []
        self.links = 0
        self.walk(root.K, root, 0)
        marked = {(page, mcid) for page, texts in self.pages.items() for mcid in texts}
        assert self.seen == marked, "content without an element"
        annotations = sum(len(page.obj.get("/Annots", [])) for page in document.pages)
        assert annotations == self.links, "annotations without an element"

    def walk(self, element: Any, up: Any, depth: int) -> None:
        """An element, its words and what is below it."""
        assert element.P.objgen == up.objgen, "the way up is another"
        self.lines.append("  " * depth + _name(element))
        kids = element.get("/K", pikepdf.Array())
        run = ""
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int) or kid.get("/Type") == "/MCR":
                run += self._content(element, kid)
                continue
            self._say(run, depth)
            run = ""
            if kid.get("/Type") == "/OBJR":
                self._link(kid, element, depth)
            else:
                self.walk(kid, element, depth + 1)
        self._say(run, depth)

    def _content(self, element: Any, kid: Any) -> str:
        page, mcid = (element.Pg, int(kid)) if isinstance(kid, int) else (kid.Pg, int(kid.MCID))
        assert self.parents[self.keys[page.objgen]][mcid].objgen == element.objgen, "the parent tree disagrees"
        assert (page.objgen, mcid) not in self.seen, "content read twice"
        self.seen.add((page.objgen, mcid))
        return self.pages[page.objgen][mcid]

    def _link(self, kid: Any, element: Any, depth: int) -> None:
        assert self.parents[int(kid.Obj.StructParent)].objgen == element.objgen, "the parent tree disagrees on a link"
        self.links += 1
        target = str(kid.Obj.A.URI) if "/A" in kid.Obj else "in the document"
        self.lines.append("  " * depth + f"  @ {kid.Obj.Contents!s} -> {target}")

    def _say(self, run: str, depth: int) -> None:
        if run.strip():
            self.lines.append("  " * depth + f'  "{run.strip()}"')


def _name(element: Any) -> str:
    """The tag of an element and what it says besides its content."""
    notes = "".join(f" {name[1:]}={element[name]!s}" for name in ("/Alt", "/ActualText", "/Lang") if name in element)
    if "/A" in element:
        notes += "".join(f" {name[1:]}={value!s}" for name, value in element.A.items() if name not in MARKS)
    return str(element.S)[1:] + notes


def _to_unicode(font: Any) -> dict[int, str]:
    table: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", font.ToUnicode.read_bytes(), re.S):
        for code, char in re.findall(rb"<(\w+)>\s*<(\w+)>", block):
            table[int(code, 16)] = bytes.fromhex(char.decode()).decode("utf-16-be")
    return table


def _marked_text(page: Any) -> dict[int, str]:
    """MCID -> text of a page; raises where text is neither marked nor decoration, or marks are nested wrongly."""
    fonts = {name: _to_unicode(font) for name, font in page.Resources.get("/Font", {}).items() if "/ToUnicode" in font}
    stack: list[Any] = []
    texts: dict[int, str] = {}
    font: dict[int, str] = {}
    parsed: Any = pikepdf.parse_content_stream(page)
    for operands, operator in parsed:
        match str(operator):
            case "BDC" | "BMC":
                stack.append(_opened(operands, stack, texts))
            case "EMC":
                stack.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "Tj":
                assert stack and stack[0] is not None, "text outside any mark"
                if stack[0] != "artifact" and not isinstance(stack[-1], tuple):
                    texts[stack[0]] += "".join(font[code] for code in bytes(operands[0]))
    assert not stack, "a mark left open"
    return texts


def _opened(operands: Any, stack: list[Any], texts: dict[int, str]) -> Any:
    """What a mark that opens stands for: a number of content, decoration, or a span with words of its own."""
    values: Any = operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else {}
    if "/MCID" in values:
        mcid = int(values["/MCID"])
        assert mcid not in texts and not stack, "a mark twice, or inside another"
        texts[mcid] = ""
        return mcid
    if operands[0] == "/Artifact":
        return "artifact"
    if stack and stack[0] != "artifact":
        texts[stack[0]] += str(values["/ActualText"])
    return ("span", str(operands[0]))

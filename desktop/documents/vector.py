"""Vector: an SVG file from anybody made harmless, bounded and small, and drawn as a picture by resvg.

Nothing outside the file is ever followed: scripts, animations, filters, foreign content and whatever is not known go;
links stay only to parts of the file itself and to pictures that it carries. What remains is weighed before it is drawn.
"""

import re
import time
from itertools import pairwise
from xml.etree import ElementTree
from xml.parsers import expat

from desktop.base.problems import Problem
from desktop.base.resources import resource
from desktop.base.words import translate
from desktop.documents.weight import too_heavy, weigh

LARGEST = 2 * 1024 * 1024
"""Bytes of an SVG file that are read at all."""
MOST_ELEMENTS = 10_000
DEEPEST = 50
MOST_ENTITIES = 2_000
"""Letters of all entities that a file may declare (drawing programs shorten namespaces with them)."""
MOST_REFERENCES = 10_000
MOST_LETTERS = 1_000
"""Letters of text in a logo."""
WIDEST_SHAPE = 20.0
"""How many times wider than high, or the other way round, a logo may be."""

PATIENCE = 4.0
"""Seconds that drawing the logo may take; reckoned from smaller pictures of it, which are drawn first."""
_TRIALS = (10, 3, 1)
"""How many times smaller the pictures are that are drawn one after the other."""

_SVG, _XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
_DRAWN = frozenset(
    (
        "svg", "g", "a", "defs", "symbol", "use", "switch", "path", "rect", "circle", "ellipse", "line", "polyline",
        "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "image",
        "style",
    )
)  # fmt: skip
_HREF = f"{{{_XLINK}}}href"
_PICTURE = re.compile(r"data:image/(?:png|jpe?g);base64,", re.IGNORECASE)
_ELSEWHERE = re.compile(r"url\(\s*['\"]?\s*(?!#)", re.IGNORECASE)
_BRACE = re.compile(r"([{}])")
_LONGEST_LENGTH = 40
_UNWANTED = frozenset(("filter", "mix-blend-mode", "isolation", "enable-background", "marker", "font", "font-family"))
"""Also fonts: text is drawn in ours, as there are no others."""
_LENGTH = re.compile(r"\s*([0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]{1,2})?)\s*(px|pt|pc|mm|cm|in)?\s*")
_UNITS = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


def is_svg(data: bytes) -> bool:
    """Whether a file looks like SVG, by its beginning."""
    head = data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").replace(b"\0", b"").lower()
    return head.startswith((b"<svg", b"<?xml", b"<!doctype svg", b"<!--", b"\xff\xfe<", b"\xfe\xff<"))


def drawn(data: bytes, wide: int, high: int) -> bytes:
    """An SVG file as PNG, as large as fits into `wide` x `high` pixels; raises Problem where it cannot be used."""
    root = cleaned(data)
    across, down = _size(root, wide, high)
    weigh(root)
    picture = b""
    for share, following in pairwise((*_TRIALS, 1)):
        began = time.monotonic()
        picture = _rendered(root, max(1, across // share), max(1, down // share))
        if (time.monotonic() - began) * (share / following) ** 2 > PATIENCE:
            raise too_heavy()
    return picture


def _rendered(root: ElementTree.Element, across: int, down: int) -> bytes:
    """A drawing as PNG of so many pixels; raises Problem where resvg cannot make anything of it."""
    import resvg_py  # imported late: start-up

    root.set("width", str(across))
    root.set("height", str(down))
    fonts = [str(path) for path in sorted(resource("fonts").glob("IBMPlexSans-*.ttf"))] if _has_text(root) else None
    text = ElementTree.tostring(root, encoding="unicode")
    try:
        return resvg_py.svg_to_bytes(
            svg_string=text, skip_system_fonts=True, font_files=fonts, font_family="IBM Plex Sans"
        )
    except ValueError as error:
        raise damaged() from error


def cleaned(data: bytes) -> ElementTree.Element:
    """The drawing without anything that runs, moves, or leads out of the file; raises Problem where it is none."""
    _scan(data)
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise damaged() from error
    if root.tag != f"{{{_SVG}}}svg":
        raise damaged()
    _clean(root)
    if sum(len(said) for text in root.iter(f"{{{_SVG}}}text") for said in text.itertext()) > MOST_LETTERS:
        raise too_heavy()
    ElementTree.register_namespace("", _SVG)
    ElementTree.register_namespace("xlink", _XLINK)
    return root


def damaged() -> Problem:
    """The file is no drawing that can be read."""
    return _problem(translate("Logo", "The file is damaged or not a picture."))


def _problem(text: str) -> Problem:
    """A problem with an SVG file, with the way round."""
    title = translate("Logo", "The logo cannot be used")
    return Problem(title, text, translate("Logo", "Save it as PNG in the program it was made with, and choose that."))


class _Counter:
    """Counts elements, depth and entities while a file is read the first time, and stops at the bounds."""

    def __init__(self) -> None:
        self.elements = self.depth = self.entities = 0

    def start(self, _name: str, _attributes: dict[str, str]) -> None:
        """An element begins."""
        self.elements += 1
        self.depth += 1
        if self.elements > MOST_ELEMENTS or self.depth > DEEPEST:
            raise too_heavy()

    def end(self, _name: str) -> None:
        """An element ends."""
        self.depth -= 1

    def entity(
        self, _name: str, _parameter: bool, value: str | None, _base: str | None, _system: str | None, *_rest: object
    ) -> None:
        """An entity is declared; those that lead elsewhere, or hold others, are not for drawings."""
        self.entities += len(value or "")
        if value is None or "&" in value or "%" in value or self.entities > MOST_ENTITIES:
            raise damaged()


def _scan(data: bytes) -> None:
    """Reads a file without building anything, so that nothing large or hostile is built later."""
    if len(data) > LARGEST or data.count(b"&") > MOST_REFERENCES:
        raise too_heavy()
    counter = _Counter()
    parser = expat.ParserCreate()
    parser.StartElementHandler = counter.start
    parser.EndElementHandler = counter.end
    parser.EntityDeclHandler = counter.entity
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:  # the last two: an encoding that nobody knows
        raise damaged() from error


def _clean(element: ElementTree.Element) -> None:
    """Removes from an element, and from all below it, what is not plainly drawn."""
    for name in list(element.attrib):
        value = _kept(name, element.attrib[name], element.tag)
        if value is None:
            del element.attrib[name]
        else:
            element.attrib[name] = value
    for child in list(element):
        space, _, name = str(child.tag).removeprefix("{").rpartition("}")
        if space != _SVG or name not in _DRAWN:
            element.remove(child)
        elif name == "style":
            child.text = _styles("".join(child.itertext()))
            for inner in list(child):
                child.remove(inner)
            child.attrib.clear()
        else:
            _clean(child)
    element.tail = None if element.tail is None or not element.tail.strip() else element.tail


def _kept(name: str, value: str, tag: str) -> str | None:
    """An attribute's value as it may stay, None where it may not."""
    if name in (_HREF, "href"):
        inside = value.strip().startswith("#") or (tag == f"{{{_SVG}}}image" and _PICTURE.match(value.strip()))
        return value.strip() if inside else None
    if name.startswith("{") or name.lower().startswith("on") or name in _UNWANTED or name.startswith("marker"):
        return None
    if _ELSEWHERE.search(value):
        return None
    return _declarations(value) if name == "style" else value


def _declarations(style: str) -> str:
    """The declarations of a style that may stay."""
    pairs = (part.partition(":") for part in _uncommented(style).split(";"))
    return ";".join(
        f"{name.strip()}:{value.strip()}"
        for name, _, value in pairs
        if name.strip().lower() not in _UNWANTED
        and not name.strip().lower().startswith("marker")
        and not _ELSEWHERE.search(value)
        and "\\" not in value
    )


def _styles(text: str) -> str:
    """A style sheet without imports, fonts and whatever else begins with @, and only with what may stay."""
    out: list[str] = []
    who, what, depth, plain = "", "", 0, True
    for piece in _BRACE.split(_uncommented(text)):
        if piece == "{":
            depth += 1
            plain = plain and depth == 1
        elif piece == "}":
            if depth == 1 and plain and who and "@" not in who:
                out.append(f"{who}{{{_declarations(what)}}}")
            depth = max(0, depth - 1)
            plain, who = plain or not depth, who if depth else ""
        elif not depth:
            who = piece.rpartition(";")[2].strip()
        elif depth == 1:
            what = piece
    return "".join(out)


def _uncommented(style: str) -> str:
    """A style without comments; one that never ends hides all behind it. A pattern would look for each end anew."""
    parts: list[str] = []
    at = 0
    while (start := style.find("/*", at)) >= 0:
        parts.append(style[at:start])
        at = style.find("*/", start + 2) + 2
        if at < 2:
            return "".join(parts)
    return "".join(parts) + style[at:]


def _size(root: ElementTree.Element, wide: int, high: int) -> tuple[int, int]:
    """The size in pixels that fits; the drawing gets a view box where it has none."""
    box = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    try:
        across, down = (float(part) for part in box[2:4])
    except ValueError:
        across, down = (_length(root.get(side, "")) for side in ("width", "height"))
        root.set("viewBox", f"0 0 {across} {down}")
    if not (0 < across < 1e6 and 0 < down < 1e6) or not 1 / WIDEST_SHAPE <= across / down <= WIDEST_SHAPE:
        raise _problem(translate("Logo", "The drawing has no size that a logo can have."))
    scale = min(wide / across, high / down)
    return max(1, round(across * scale)), max(1, round(down * scale))


def _length(text: str) -> float:
    """A length in pixels, 0 where it is none."""
    found = _LENGTH.fullmatch(text) if len(text) <= _LONGEST_LENGTH else None
    return float(found[1]) * _UNITS[found[2] or ""] if found else 0.0


def _has_text(root: ElementTree.Element) -> bool:
    return root.find(f".//{{{_SVG}}}text") is not None

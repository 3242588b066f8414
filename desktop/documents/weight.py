"""Weight: how much work it would be to draw an SVG, reckoned before it is drawn, so that no file holds the program up.

What has see-through groups, masks, clips or patterns is drawn on layers of their own, as large as the picture; what is
used again is drawn again. A file that asks for too much of that is refused.
"""

import base64
import binascii
import io
import re
from xml.etree import ElementTree

from PIL import Image

from desktop.base.problems import Problem
from desktop.base.words import translate

MOST = 30_000
"""The heaviest drawing: so many shapes, or a layer for each `LAYER` of them."""
LAYER = 1_000
MOST_SCANS = 200
"""How many times a JPEG in a drawing may draw itself over."""
_SCAN = b"\xff\xda"
MOST_PIXELS = 12_000_000
"""Pixels of all pictures that a drawing carries."""

_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_LAYERS = ("opacity", "mask", "clip-path", "stroke-dasharray")
"""What asks for a layer; dashes can be so many that they are as much work."""
_PAINTS = ("fill", "stroke", "mask", "clip-path")
_OWN = re.compile(r"url\(\s*['\"]?\s*#([^'\")]+?)\s*['\"]?\s*\)")
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


def weigh(root: ElementTree.Element) -> None:
    """Raises Problem where a drawing is too much work."""
    scale = _Scale(root)
    if scale.of(root) > MOST:
        raise too_heavy()
    pixels = sum(_pixels(image) for image in root.iter(f"{_SVG}image"))
    if pixels > MOST_PIXELS:
        raise too_heavy()


class _Scale:
    """Weighs elements with all they use; each is weighed once, and what uses itself is too heavy."""

    def __init__(self, root: ElementTree.Element) -> None:
        self._named = {each.get("id", ""): each for each in root.iter() if each.get("id")}
        self._known: dict[int, int] = {}
        self._open: set[int] = set()
        self._styles = _class_styles(root)

    def of(self, element: ElementTree.Element) -> int:
        """The weight of an element in shapes."""
        key = id(element)
        if key in self._open:
            raise too_heavy()
        if key not in self._known:
            self._open.add(key)
            self._known[key] = min(10 * MOST, self._weighed(element))
            self._open.discard(key)
        return self._known[key]

    def _weighed(self, element: ElementTree.Element) -> int:
        look = self._look(element)
        total = 1 + sum(self.of(child) for child in element)
        total += sum(LAYER for name in _LAYERS if look.get(name, "none").strip() not in ("none", "1", ""))
        for name in _PAINTS:
            for target in _OWN.findall(look.get(name, "")):
                total += self._used(target)
        if element.tag == f"{_SVG}pattern":
            total += LAYER
        target = element.get(_HREF) or element.get("href") or ""
        return total + (self._used(target[1:]) if target.startswith("#") else 0)

    def _used(self, name: str) -> int:
        """The weight of what is used by its name; a gradient's is small, so only its own parts count."""
        found = self._named.get(name)
        return self.of(found) if found is not None else 0

    def _look(self, element: ElementTree.Element) -> dict[str, str]:
        """The properties of an element that weigh, from its attributes, its classes and its own style."""
        look = {name: value for name, value in element.attrib.items() if name in (*_LAYERS, *_PAINTS)}
        for name in element.get("class", "").split():
            look |= self._styles.get(name, {})
        return look | self._styles.get("", {}) | _properties(element.get("style", ""))


def _class_styles(root: ElementTree.Element) -> dict[str, dict[str, str]]:
    """What style sheets say of each class; what they say of anything else counts for every element, under no name."""
    found: dict[str, dict[str, str]] = {}
    for sheet in root.iter(f"{_SVG}style"):
        for who, what in _RULE.findall(sheet.text or ""):
            heavy = _properties(what)
            names = [name.strip() for name in who.split(",")]
            for name in names if heavy else ():
                plain = name.removeprefix(".") if re.fullmatch(r"\.[\w-]+", name) else ""
                found[plain] = found.get(plain, {}) | heavy
    return found


def _properties(style: str) -> dict[str, str]:
    """The declarations of a style that weigh."""
    pairs = (part.partition(":") for part in style.split(";"))
    known = {name.strip().lower(): value.strip() for name, _, value in pairs}
    return {name: value for name, value in known.items() if name in (*_LAYERS, *_PAINTS)}


def _pixels(image: ElementTree.Element) -> int:
    """The pixels of a picture that the drawing carries; raises Problem where it is none."""
    held = image.get(_HREF) or image.get("href") or ""
    if not held:
        return 0
    try:
        data = base64.b64decode(held.partition(",")[2], validate=False)
        if data.count(_SCAN) > MOST_SCANS:
            raise too_heavy()
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
            return picture.width * picture.height
    except (binascii.Error, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise too_heavy() from error


def too_heavy() -> Problem:
    """The problem of a drawing that would take too long."""
    return Problem(
        translate("Logo", "The logo cannot be used"),
        translate("Logo", "The drawing is too complicated."),
        translate("Logo", "Save it as PNG in the program it was made with, and choose that."),
    )

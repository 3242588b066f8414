"""Logo: a municipality's picture file made fit for the letterhead, or a clear problem."""

import io
import warnings

from PIL import Image, UnidentifiedImageError

from desktop.base.problems import Problem
from desktop.base.words import translate

MOST_PIXELS = 30_000_000
_LARGEST = (1400, 500)
"""Pixels that are enough for 18 mm of height on any printer."""


def read_logo(data: bytes) -> Image.Image:
    """The picture of a PNG or JPEG file on white, at most 1400 x 500 pixels; raises Problem where it is none."""
    head = data[:400].lstrip().lower()
    if head.startswith((b"<svg", b"<?xml", b"<!doctype svg")):
        raise _problem(translate("Logo", "SVG files cannot be used yet."))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return _flattened(data)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise _problem(translate("Logo", "The file is damaged or not a picture.")) from error


def _flattened(data: bytes) -> Image.Image:
    """Reads, shrinks and lays the picture on white; PDF/A allows only one kind of colours, so all become RGB."""
    with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise _problem(translate("Logo", "The picture has too many pixels."))
        picture.draft("RGB", _LARGEST)
        picture.load()
        small = picture.convert("RGBA")
    small.thumbnail(_LARGEST)
    paper = Image.new("RGBA", small.size, "white")
    paper.alpha_composite(small)
    return paper.convert("RGB")


def _problem(text: str) -> Problem:
    """A problem with a logo, with what to do about it."""
    title = translate("Logo", "The logo cannot be used")
    return Problem(title, text, translate("Logo", "Choose a PNG or JPEG file."))

"""Logo: a municipality's picture file (PNG, JPEG or SVG) made fit for the letterhead, or a clear problem."""

import io
import warnings

from PIL import Image, UnidentifiedImageError

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.documents.vector import drawn, is_svg

MOST_PIXELS = 30_000_000
MOST_PIECES = 20_000
"""Blocks of a PNG; a JPEG's scans, each of which draws it over again and finer, count a hundred times."""
_LARGEST = (1417, 425)
"""Pixels that are enough for 60 x 18 mm, the largest that a logo is printed, at 600 dots per inch."""
_PAPER = 250
"""What is all lighter than this cannot be seen on paper."""


def read_logo(data: bytes) -> Image.Image:
    """The picture of a PNG, JPEG or SVG file on white, at most 1417 x 425 pixels; raises Problem where it is none."""
    if is_svg(data):
        data = drawn(data, *_LARGEST)
    if _pieces(data) > MOST_PIECES:
        raise _problem(translate("Logo", "The picture is too complicated."))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = _flattened(data)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise _problem(translate("Logo", "The file is damaged or not a picture.")) from error
    if min(picture.convert("L").tobytes()) >= _PAPER:
        text = translate("Logo", "Nothing of it can be seen on white paper.")
        raise _problem(text, translate("Logo", "Choose the version for light grounds."))
    return picture


def fitted(data: bytes) -> bytes:
    """A picture file as a small PNG that every document can use as it is; raises Problem where it is none."""
    buffer = io.BytesIO()
    read_logo(data).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


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


def _pieces(data: bytes) -> int:
    """How many pieces a picture is put together from, which takes time however small they are."""
    if data.startswith(b"\xff\xd8"):
        return 100 * data.count(b"\xff\xda")
    count, at = 0, 8
    while at < len(data) and count <= MOST_PIECES:
        count, at = count + 1, at + 12 + int.from_bytes(data[at : at + 4], "big")
    return count


def _problem(text: str, advice: str = "") -> Problem:
    """A problem with a logo, with what to do about it."""
    title = translate("Logo", "The logo cannot be used")
    return Problem(title, text, advice or translate("Logo", "Choose a PNG, JPEG or SVG file."))

"""Rendering: what is seen on the pages of a PDF, by pdfium; sizes in points, pages counted from 0."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    with _opened(pdf) as document:
        return len(document)


def page_size(pdf: bytes, page: int) -> tuple[float, float]:
    """Width and height of a page."""
    with _opened(pdf) as document:
        width, height = document[page].get_size()
        return float(width), float(height)


def page_text(pdf: bytes, page: int) -> str:
    """The text of a page in the order it was written."""
    with _opened(pdf) as document:
        return str(document[page].get_textpage().get_text_range())


def page_image(pdf: bytes, page: int, width_px: int) -> tuple[int, int, bytes]:
    """Width, height and pixels of a page on white, four bytes each (red, green, blue, 255), rows without padding."""
    with _opened(pdf) as document:
        shown = document[page]
        picture = shown.render(scale=width_px / shown.get_size()[0]).to_pil().convert("RGBA")
        return picture.width, picture.height, picture.tobytes()

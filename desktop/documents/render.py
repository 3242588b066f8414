"""Rendering: pages of a PDF as pictures for preview and print, by pdfium; sizes in pixels, pages counted from 0."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from desktop.base.problems import Problem
from desktop.base.words import translate

_one_at_a_time = Lock()
"""pdfium is not thread safe, whatever documents it works on."""

MOST_PIXELS = 20_000
"""A wider or higher picture is refused: it would take gigabytes."""


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    """The document, for one thread at a time; raises Problem where the bytes are no PDF that can be shown."""
    import pypdfium2  # imported late: start-up

    with _one_at_a_time:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise Problem(translate("Preview", "This document cannot be shown")) from error
        try:
            yield document
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has; raises Problem where it is none."""
    with _opened(pdf) as document:
        return len(document)


def page_size(pdf: bytes, page: int) -> tuple[float, float]:
    """Width and height of a page in points; raises IndexError where there is no such page."""
    with _opened(pdf) as document:
        width, height = _page(document, page).get_size()
        return float(width), float(height)


def page_image(pdf: bytes, page: int, width_px: int) -> tuple[int, int, bytes]:
    """Width, height and pixels of a page on white, four bytes each (red, green, blue, 255), rows without padding."""
    with _opened(pdf) as document:
        shown = _page(document, page)
        width, height = shown.get_size()
        scale = max(1, width_px) / width
        if max(width, height) * scale > MOST_PIXELS:
            raise ValueError(f"{width_px} pixels are too many")
        bitmap = shown.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        columns, rows, stride = int(bitmap.width), int(bitmap.height), int(bitmap.stride)
        pixels = bytes(bitmap.buffer)
        bitmap.close()
    if stride != 4 * columns:
        pixels = b"".join(pixels[at * stride : at * stride + 4 * columns] for at in range(rows))
    return columns, rows, pixels


def page_text(pdf: bytes, page: int) -> str:
    """The text of a page in the order it was written."""
    with _opened(pdf) as document:
        return str(_page(document, page).get_textpage().get_text_range())


def _page(document: Any, page: int) -> Any:
    """A page of an opened document; raises IndexError where there is no such page."""
    if not 0 <= page < len(document):
        raise IndexError(page)
    return document[page]

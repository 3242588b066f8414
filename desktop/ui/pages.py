"""Pages: a PDF read for preview and print; pypdfium2 is not thread-safe, so it stays on the second thread."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.ui.tasks import Tasks

_MOST_DOTS = 300
"""Dots per inch a page is rendered with for print: more only costs memory."""


@dataclass(frozen=True)
class Pages:
    """A document: each page's size in points and its text, and `render(page, width)` -> RGB bytes, row by row."""

    sizes: tuple[tuple[float, float], ...]
    texts: tuple[str, ...]
    render: Callable[[int, int], bytes]


def read_pages(document: bytes) -> Pages:
    """Reads a PDF, on the second thread only; what is no PDF, or is locked, raises Problem."""
    import pypdfium2  # imported late: start-up

    try:
        opened = pypdfium2.PdfDocument(document)
    except pypdfium2.PdfiumError as error:
        raise Problem(
            translate("Pages", "The document cannot be shown"),
            translate("Pages", "It is damaged, locked, or not a PDF."),
            translate("Pages", "Open it with another program to see what it holds."),
        ) from error
    sizes = tuple((float(page.get_width()), float(page.get_height())) for page in opened)
    texts = tuple(str(page.get_textpage().get_text_bounded()) for page in opened)

    def render(page: int, width: int) -> bytes:
        return _rgb(opened[page].render(scale=width / sizes[page][0], rev_byteorder=True), width)

    return Pages(sizes, texts, render)


def _rgb(bitmap: Any, width: int) -> bytes:
    """A bitmap as RGB rows of exactly `width` pixels, without the padding PDFium adds."""
    data, stride, wide = bytes(bitmap.buffer), int(bitmap.stride), int(bitmap.width)
    taken = min(width, wide)
    rows = (data[start : start + 3 * taken] for start in range(0, stride * int(bitmap.height), stride))
    padding = b"\xff" * 3 * (width - taken)
    return b"".join(row + padding for row in rows)


def picture_of(pages: Pages, page: int, width: int) -> QImage:
    """A page as a picture `width` pixels wide; runs on the second thread."""
    data = pages.render(page, width)
    height = len(data) // (3 * width)
    return QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def print_pages(pages: Pages, printer: QPrinter, tasks: Tasks, done: Callable[[], object], owner: QObject) -> None:
    """Prints the chosen pages, each in its own size: rendered on the second thread, drawn here, one at a time."""
    first = max(1, printer.fromPage()) - 1
    last = min(len(pages.sizes), printer.toPage() or len(pages.sizes))
    printer.setFullPage(True)
    _set_paper(printer, pages.sizes[first])
    painter = QPainter(printer)
    if not painter.isActive():
        raise Problem(
            translate("Pages", "The printer does not answer"),
            "",
            translate("Pages", "Choose another printer, or save the file."),
        )

    def draw(page: int, picture: QImage) -> None:
        painter.drawImage(QRect(0, 0, printer.width(), printer.height()), picture)
        if page + 1 < last:
            _set_paper(printer, pages.sizes[page + 1])
            printer.newPage()
            render(page + 1)
        else:
            painter.end()
            done()

    def failed(problem: Problem) -> None:
        painter.end()
        tasks.problem_found.emit(problem)

    def render(page: int) -> None:
        dots = min(_MOST_DOTS, printer.resolution())
        width = round(pages.sizes[page][0] / 72 * dots)
        tasks.compute(lambda: picture_of(pages, page, width), lambda picture: draw(page, picture), failed, owner)

    render(first)


def _set_paper(printer: QPrinter, size: tuple[float, float]) -> None:
    wide, tall = size
    across = wide > tall
    paper = QSizeF(min(size), max(size))
    printer.setPageSize(QPageSize(paper, QPageSize.Unit.Point))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait)

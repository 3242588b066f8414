"""Pages: a PDF read for preview and print; pypdfium2 is not thread-safe, so it stays on the second thread."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
    """A document: each page's size in points; the others, on the second thread only, give a page's RGB bytes and text.

    `render(page, width)` gives them row by row, `text(page)` in reading order.
    """

    sizes: tuple[tuple[float, float], ...]
    render: Callable[[int, int], bytes]
    text: Callable[[int], str]


@contextmanager
def _opened(document: bytes) -> Iterator[Any]:
    """A PDF while it is read; it is closed at once, on the thread that read it, as PDFium is not thread-safe."""
    import pypdfium2  # imported late: start-up

    try:
        opened = pypdfium2.PdfDocument(document)
    except pypdfium2.PdfiumError as error:
        raise Problem(
            translate("Pages", "The document cannot be shown"),
            translate("Pages", "It is damaged, locked, or not a PDF."),
            translate("Pages", "Open it with another program to see what it holds."),
        ) from error
    try:
        yield opened
    finally:
        opened.close()


def read_pages(document: bytes) -> Pages:
    """Reads a PDF, on the second thread only; what is no PDF, or is locked, raises Problem."""
    with _opened(document) as opened:
        sizes = tuple(opened.get_page_size(page) for page in range(len(opened)))

    def render(page: int, width: int) -> bytes:
        with _opened(document) as opened:
            return _rgb(opened[page].render(scale=width / sizes[page][0], rev_byteorder=True), width)

    def text(page: int) -> str:
        with _opened(document) as opened:
            return str(opened[page].get_textpage().get_text_bounded())

    return Pages(sizes, render, text)


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


def print_pages(
    pages: Pages,
    printer: QPrinter,
    tasks: Tasks,
    done: Callable[[], object],
    owner: QObject,
    going: Callable[[int, int], bool] = lambda _done, _total: True,
) -> None:
    """Prints the chosen pages, each in its own size: rendered on the second thread, drawn here, one at a time.

    `going(done, total)` is asked after each page; where it says no, the print is given up.
    """
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
    _Print(pages, printer, painter, tasks, owner, first, last, done, going).render(first)


@dataclass(frozen=True)
class _Print:
    """A print on its way: pages from `first` up to `last`, which is not printed, counted from 0."""

    pages: Pages
    printer: QPrinter
    painter: QPainter
    tasks: Tasks
    owner: QObject
    first: int
    last: int
    done: Callable[[], object]
    going: Callable[[int, int], bool]

    def render(self, page: int) -> None:
        """Renders a page, and draws it when it is ready."""
        dots = min(_MOST_DOTS, self.printer.resolution())
        width = round(self.pages.sizes[page][0] / 72 * dots)

        def draw(picture: QImage) -> None:
            self._draw(page, picture)

        self.tasks.compute(lambda: picture_of(self.pages, page, width), draw, self._failed, self.owner)

    def _draw(self, page: int, picture: QImage) -> None:
        printer = self.printer
        self.painter.drawImage(QRect(0, 0, printer.width(), printer.height()), picture)
        if not self.going(page + 1 - self.first, self.last - self.first):
            printer.abort()
            self.painter.end()
        elif page + 1 < self.last:
            _set_paper(printer, self.pages.sizes[page + 1])
            printer.newPage()
            self.render(page + 1)
        else:
            self.painter.end()
            self.done()

    def _failed(self, problem: Problem) -> None:
        self.painter.end()
        self.tasks.problem_found.emit(problem)


def _set_paper(printer: QPrinter, size: tuple[float, float]) -> None:
    wide, tall = size
    across = wide > tall
    paper = QSizeF(min(size), max(size))
    printer.setPageSize(QPageSize(paper, QPageSize.Unit.Point))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait)

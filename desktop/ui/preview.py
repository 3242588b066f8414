"""Preview: the pages of a document as they will be printed, below each other; zoom, print and save."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.ui.buttons import icon_button
from desktop.ui.dialogs import Asker
from desktop.ui.layout import STRETCH, row
from desktop.ui.pages import Pages, picture_of, print_pages, read_pages
from desktop.ui.painted import restyled, smooth
from desktop.ui.tasks import Tasks
from desktop.ui.text import label
from desktop.ui.theme import look

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_GAP = 16
_KEPT = 12
"""Pictures of pages kept; a page that is scrolled back to is rendered again after that many others."""
_POINT = 96 / 72


@dataclass(frozen=True)
class _Look:
    """What a page's picture depends on."""

    page: int
    width: int


class Preview(QWidget):
    """A document's pages with a small toolbar."""

    page_changed = Signal(int)
    """Another page (from 0) is in the middle of the view."""
    saved = Signal(object)
    """The document was written to this path."""
    printed = Signal()

    def __init__(self, tasks: Tasks, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._asker = tasks, asker
        self._document = b""
        self._name = ""
        self.page = 0
        self.canvas = _Canvas(tasks)
        self.area = _Area()
        self.area.setWidget(self.canvas)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())
        self.area.zoom_requested.connect(self.zoom_by)
        self.area.resized.connect(self._fit)
        self._where = label("", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._toolbar())
        layout.addWidget(self.area, 1)
        self.setFocusProxy(self.area)
        self.zoom = 0.0
        """1 is paper size; 0 fits the width of the view."""

    def show_document(self, document: bytes, name: str = "") -> None:
        """Shows a PDF; `name` is proposed when it is saved."""
        self._document, self._name = document, name
        self._tasks.compute(lambda: read_pages(document), self.show_pages, owner=self, key=f"preview {id(self)}")

    def show_pages(self, pages: Pages) -> None:
        """Shows pages that are read already."""
        self.canvas.show_pages(pages)
        self._fit()
        self.area.verticalScrollBar().setValue(0)
        self._scrolled()

    def pages(self) -> Pages | None:
        """What is shown."""
        return self.canvas.pages

    def go(self, page: int) -> None:
        """Scrolls to the top of a page (from 0)."""
        pages = self.canvas.pages
        if pages is not None and pages.sizes:
            top = self.canvas.rect_of(max(0, min(page, len(pages.sizes) - 1))).top()
            self.area.verticalScrollBar().setValue(top - look().px(_GAP))

    def set_zoom(self, zoom: float) -> None:
        """Shows the pages larger or smaller, 0 for the width of the view; the page in the middle stays there."""
        page = self.page
        self.zoom = zoom
        self._fit()
        self.go(page)

    def zoom_by(self, steps: int) -> None:
        """So many steps larger, or smaller."""
        now = self.canvas.zoom
        larger, smaller = [one for one in ZOOMS if one > now + 0.01], [one for one in ZOOMS if one < now - 0.01]
        if steps > 0 and larger:
            self.set_zoom(larger[min(steps, len(larger)) - 1])
        elif steps < 0 and smaller:
            self.set_zoom(smaller[max(steps, -len(smaller))])

    def save_as(self) -> None:
        """Asks for a place and writes the document there."""
        path = self._asker.save_file(self.tr("Save document"), self._name, ((self.tr("PDF document"), ("*.pdf",)),))
        if path is not None and self._document:
            document, place = self._document, path
            self._tasks.compute(lambda: _write(place, document), self.saved.emit, owner=self)

    def print_document(self) -> None:
        """Asks for a printer in the system's window and prints."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Prints the pages, one after the other, so that no more than one large picture is held."""
        if self.canvas.pages is not None:
            print_pages(self.canvas.pages, printer, self._tasks, self.printed.emit, self)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._fit()

    def _toolbar(self) -> QVBoxLayout:
        buttons = (
            icon_button("chevron-up", self.tr("Previous page"), lambda: self.go(self.page - 1)),
            icon_button("chevron-down", self.tr("Next page"), lambda: self.go(self.page + 1)),
            self._where,
            STRETCH,
            icon_button("zoom-out", self.tr("Smaller"), lambda: self.zoom_by(-1)),
            icon_button("zoom-in", self.tr("Larger"), lambda: self.zoom_by(1)),
            icon_button("maximize", self.tr("Fit width"), lambda: self.set_zoom(0)),
            STRETCH,
            icon_button("printer", self.tr("Print …"), self.print_document),
            icon_button("download", self.tr("Save as …"), self.save_as),
        )
        made = QVBoxLayout()
        made.addLayout(row(*buttons, gap=4, margins=(8, 4, 8, 4)))
        return made

    def _fit(self) -> None:
        self.canvas.set_size(self.zoom, self.area.viewport().width())

    def _scrolled(self) -> None:
        pages = self.canvas.pages
        count = len(pages.sizes) if pages is not None else 0
        middle = self.area.verticalScrollBar().value() + self.area.viewport().height() // 2
        page = self.canvas.page_at(middle)
        self._where.setText(self.tr("Page {page} of {count}").format(page=page + 1, count=count) if count else "")
        self.area.setAccessibleName(self._where.text())
        if pages is not None and count:
            self.area.setAccessibleDescription(pages.texts[page])
        if page != self.page:
            self.page = page
            self.page_changed.emit(page)


def _write(path: Path, document: bytes) -> Path:
    """Writes a file on the second thread; a full disk or a folder without rights is a Problem."""
    try:
        path.write_bytes(document)
    except OSError as error:
        raise Problem(
            translate("Preview", "The file could not be saved"),
            error.strerror or "",
            translate("Preview", "Nothing is lost. Choose another place."),
        ) from error
    return path


class _Area(QScrollArea):
    """The view; Ctrl and the wheel zoom."""

    zoom_requested = Signal(int)
    resized = Signal()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class _Canvas(QWidget):
    """The pages below each other; those in sight are rendered on the second thread."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.pages: Pages | None = None
        self.zoom = 1.0
        self._tasks = tasks
        self._pictures: dict[_Look, QImage] = {}
        self._wanted: set[_Look] = set()

    def show_pages(self, pages: Pages) -> None:
        """Shows other pages; old pictures go."""
        self.pages = pages
        self._pictures.clear()
        self._wanted.clear()
        self.update()

    def set_size(self, zoom: float, width: int) -> None:
        """Makes the canvas as large as its pages at a zoom (0: as wide as the view)."""
        if self.pages is None or not self.pages.sizes:
            return
        widest = max(wide for wide, _ in self.pages.sizes) * _POINT
        room = max(look().px(120), width - 2 * look().px(_GAP))
        self.zoom = zoom or room / widest
        last = self.rect_of(len(self.pages.sizes) - 1)
        self.resize(max(width, round(widest * self.zoom) + 2 * look().px(_GAP)), last.bottom() + look().px(_GAP))
        self.update()

    def rect_of(self, page: int) -> QRect:
        """Where a page lies."""
        assert self.pages is not None
        gap, y = look().px(_GAP), look().px(_GAP)
        for _, tall in self.pages.sizes[:page]:
            y += round(tall * _POINT * self.zoom) + gap
        wide, tall = (round(side * _POINT * self.zoom) for side in self.pages.sizes[page])
        return QRect((self.width() - wide) // 2, y, wide, tall)

    def page_at(self, y: int) -> int:
        """The page at a height."""
        count = len(self.pages.sizes) if self.pages is not None else 0
        return next(
            (page for page in range(count) if self.rect_of(page).bottom() + look().px(_GAP) > y), max(0, count - 1)
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.fillRect(event.rect(), look().color("canvas"))
        for page in range(len(self.pages.sizes) if self.pages is not None else 0):
            rect = self.rect_of(page)
            if not rect.intersects(event.rect()):
                continue
            painter.fillRect(rect, Qt.GlobalColor.white)  # paper is white in the dark as well
            picture = self._picture(page, rect)
            if picture is not None:
                painter.drawImage(rect, picture)
            painter.setPen(look().color("line2"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _picture(self, page: int, rect: QRect) -> QImage | None:
        """The page's picture, an older one of another size until the right one comes."""
        wanted = _Look(page, round(rect.width() * self.devicePixelRatioF()))
        if wanted in self._pictures:
            return self._pictures[wanted]
        self._want(wanted)
        return next((picture for key, picture in self._pictures.items() if key.page == page), None)

    def _want(self, wanted: _Look) -> None:
        pages = self.pages
        if pages is None or wanted in self._wanted:
            return
        self._wanted.add(wanted)

        def take(picture: QImage) -> None:
            self._wanted.discard(wanted)
            if pages is not self.pages:
                return
            self._pictures = {key: one for key, one in self._pictures.items() if key.page != wanted.page}
            self._pictures = dict([*self._pictures.items(), (wanted, picture)][-_KEPT:])
            self.update(self.rect_of(wanted.page))

        self._tasks.compute(lambda: picture_of(pages, wanted.page, wanted.width), take, owner=self)

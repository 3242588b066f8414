"""Preview: a document inside the window as it will be printed; zoom, print, save, open elsewhere, mail."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.ui.buttons import button
from desktop.ui.dialogs import Asker
from desktop.ui.layout import add, clear, column, hline
from desktop.ui.longwork import LongWork
from desktop.ui.pagearea import PageArea
from desktop.ui.pages import Pages, print_pages, read_pages
from desktop.ui.papers import Making, Paper, finished
from desktop.ui.passing import Passing
from desktop.ui.pieces import Notice
from desktop.ui.previewbar import PreviewBar
from desktop.ui.tasks import Course, Tasks


class Preview(QWidget):
    """A document with its title, its pages, and what can be done with it; `back` offers the way back."""

    page_changed = Signal(int)
    """Another page (from 0) is in the middle of the view."""
    shown = Signal()
    """The document is made, and its pages are in view."""
    saved = Signal(object)
    """The document was written to this path."""
    printed = Signal()
    closed = Signal()
    """The user wants to go back."""

    def __init__(self, tasks: Tasks, asker: Asker, back: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._asker = tasks, asker
        self._paper: Paper | None = None
        self._document = b""
        self._course: Course | None = None
        self._printing = False
        self.area = PageArea(tasks)
        self.passing = Passing(asker, self)
        self.work = LongWork()
        self.bar = PreviewBar()
        self.bar.back.setVisible(back)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(8)
        told = column(self.work, self._notices, gap=8, margins=(16, 0, 16, 0))
        self.setLayout(column(self.bar, told, hline(), (self.area, 1), gap=0))
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self.area)
        self._connect()

    def show_paper(self, paper: Paper) -> None:
        """Makes a document on the worker threads and shows it; a long one can be stopped."""
        again = self._paper is not None and self._paper.name == paper.name
        self._paper = paper
        self.bar.show_paper(paper)
        clear(self._notices)
        self._halt()
        if not again:
            self._document = b""
            self.area.empty()
            self.bar.allow(False)
        course = self._course = self._tasks.course(self.work.reach, self)
        self.work.begin(self.tr("Making the document"))

        def make(making: Making) -> None:
            def going(done: int, total: int) -> bool:
                course.tell(done, total)  # raises when it is to stop
                return True

            def made() -> tuple[bytes, Pages]:
                document = making(going)
                return document, read_pages(document)

            self._tasks.compute(made, lambda found: self._show_made(*found, again), self._failed, self, self._key())

        self._tasks.read(paper.gather, make, self._key(), self._failed, self)

    def show_document(self, document: bytes, name: str = "") -> None:
        """Shows a PDF that exists already; `name` is proposed when it is saved."""
        self.show_paper(Paper("", name, finished(document)))

    def show_pages(self, pages: Pages, again: bool = False) -> None:
        """Shows pages that are read already; `again` keeps the place in the document."""
        self.area.show_pages(pages, again)
        self.shown.emit()

    def pages(self) -> Pages | None:
        """What is shown."""
        return self.area.canvas.pages

    def document(self) -> bytes:
        """The PDF that is shown, empty while it is made."""
        return self._document

    def stop(self) -> None:
        """Stops what is being made or printed."""
        self._printing = False
        if self._course is not None:
            self._halt()
            again = button(self.tr("Make it after all"), "link", on_click=self._again)
            self.tell(Notice("info", self.tr("Stopped"), self.tr("The document was not made."), (again,)))

    def tell(self, notice: Notice) -> None:
        """Shows a notice above the pages."""
        add(self._notices, notice)

    def save_as(self) -> None:
        """Asks for a place and writes the document there."""
        name = self._paper.name if self._paper else ""
        path = self._asker.save_file(self.tr("Save document"), name, ((self.tr("PDF document"), ("*.pdf",)),))
        if path is not None and self._document:
            document, place = self._document, path
            self._tasks.compute(lambda: _write(place, document), self._saved, self._failed, self)

    def open_elsewhere(self) -> None:
        """Opens a copy with the program that the system has for PDF."""
        if self._document and self._paper is not None:
            self.passing.open_data(self._paper.name, self._document)

    def draft_mail(self) -> None:
        """Makes an unsent mail with the document, and opens it with the mail program."""
        paper = self._paper
        if paper is not None and paper.mail is not None:
            self._tasks.read(
                paper.mail,
                lambda mail: self.passing.open_data(paper.mail_name, mail),
                failed=self._failed,
                owner=self,
            )

    def print_document(self) -> None:
        """Asks for a printer in the system's window and prints."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._paper.title or self._paper.name if self._paper else "")
        printer.setFromTo(1, max(1, self.area.count()))
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Prints the pages, one after the other, so that no more than one large picture is held."""
        pages = self.pages()
        if pages is None or self._printing:
            return
        self._printing = True
        self.work.begin(self.tr("Printing"))

        def going(done: int, total: int) -> bool:
            self.work.reach(done, total)
            if not self._printing:
                self.work.end()
            return self._printing

        def done() -> None:
            self._printing = False
            self.work.end()
            self.printed.emit()

        print_pages(pages, printer, self._tasks, done, self, going)

    @override
    def event(self, event: QEvent) -> bool:
        # Ctrl+P prints what is in view, whatever it does on the page around it.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _prints(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _prints(event):
            self.print_document()
        elif event.key() == Qt.Key.Key_Escape and not self.bar.back.isHidden():
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        area, bar = self.area, self.bar
        area.page_changed.connect(self._page_changed)
        area.zoomed.connect(lambda: bar.show_zoom(area.canvas.zoom))
        bar.page_chosen.connect(self.go)
        bar.walk_requested.connect(lambda pages: self.go(self.page + pages))
        bar.zoom_requested.connect(area.zoom_by)
        bar.fit_requested.connect(area.set_zoom)
        bar.back_requested.connect(self.closed)
        bar.print_requested.connect(self.print_document)
        bar.save_requested.connect(self.save_as)
        bar.open_requested.connect(self.open_elsewhere)
        bar.mail_requested.connect(self.draft_mail)
        self.passing.problem_found.connect(self._failed)
        self.work.stop_requested.connect(self.stop)

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 0."""
        return self.area.page

    def go(self, page: int) -> None:
        """Scrolls to the top of a page (from 0)."""
        self.area.go(page)

    def _show_made(self, document: bytes, pages: Pages, again: bool) -> None:
        self._course = None
        self.work.end()
        self._document = document
        lacking: Any = getattr(document, "lacking", "")
        if lacking:
            what = translate("Preview", "%n characters cannot be printed", len(lacking))
            why = self.tr("A sign stands in their place: {characters}").format(characters="  ".join(lacking[:40]))
            self.tell(Notice("warn", what, why))
        self.bar.allow(True)
        self.show_pages(pages, again)

    def _failed(self, problem: Problem) -> None:
        """Says in place what went wrong; what was in view stays."""
        self._course, self._printing = None, False
        self.work.end()
        clear(self._notices)
        told = " ".join(filter(None, (problem.text, problem.advice)))
        self.tell(Notice("danger", problem.title, told, rule=problem.rule))

    def _saved(self, path: Path) -> None:
        self.saved.emit(path)

    def _again(self) -> None:
        if self._paper is not None:
            self.show_paper(self._paper)

    def _halt(self) -> None:
        if self._course is not None:
            self._course.stop()
        self._course = None
        self.work.end()

    def _page_changed(self, page: int) -> None:
        pages, count = self.pages(), self.area.count()
        self.bar.show_page(page, count)
        self.area.setAccessibleName(self.tr("Page {page} of {count}").format(page=page + 1, count=count))
        if pages is not None:
            say = self.area.setAccessibleDescription
            self._tasks.compute(lambda: pages.text(page), say, owner=self, key=f"{self._key()} text")
        self.page_changed.emit(page)

    def _key(self) -> str:
        return f"preview {id(self)}"


def _prints(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_P and event.modifiers() == Qt.KeyboardModifier.ControlModifier


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

"""Preview bar: the title of a document, and the buttons for what can be done with it and for walking through it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from desktop.ui.buttons import button, icon_button
from desktop.ui.layout import STRETCH, add, column, row
from desktop.ui.pagearea import FIT_PAGE, FIT_WIDTH
from desktop.ui.paint import PillStyle
from desktop.ui.papers import Paper
from desktop.ui.pieces import Pill
from desktop.ui.text import Elided, label
from desktop.ui.theme import look


class PreviewBar(QFrame):
    """Two lines: what the document is and where it can go; which page is in view, and how large."""

    back_requested = Signal()
    mail_requested = Signal()
    open_requested = Signal()
    save_requested = Signal()
    print_requested = Signal()
    page_chosen = Signal(int)
    """A page, from 0."""
    walk_requested = Signal(int)
    zoom_requested = Signal(int)
    """So many steps larger, or smaller."""
    fit_requested = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.title, self.draft = Elided("", "h3"), Pill(PillStyle("pen-line", "warn", "warn_soft"), self.tr("Draft"))
        self.back = button(self.tr("Back"), "ghost", "arrow-left", self.back_requested.emit)
        self.mail = button(self.tr("Mail draft"), icon="mail-plus", on_click=self.mail_requested.emit, dense=True)
        self.open = icon_button("external-link", self.tr("Open in the PDF program"), self.open_requested.emit)
        self.save = icon_button("download", self.tr("Save as …"), self.save_requested.emit)
        self.print = icon_button("printer", self.tr("Print …"), self.print_requested.emit)
        self.field = PageField()
        self.field.chosen.connect(lambda page: self.page_chosen.emit(page - 1))
        self._of, self._percent = label("", "small"), label("", "small")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent.setMinimumWidth(look().px(44))
        named = row(self.back, (self.title, 1), self.draft, self.mail, gap=8, margins=(16, 8, 16, 0))
        for each in (self.open, self.save, self.print):
            add(named, each)
        walking = self._make_walking()
        self.setLayout(column(named, walking, gap=0))
        for shown in (self.draft, self.mail):
            shown.hide()
        self.allow(False)

    def show_paper(self, paper: Paper) -> None:
        """Shows what the document is."""
        self.title.set_text(paper.title)
        self.draft.setVisible(paper.draft)
        self.mail.setVisible(paper.mail is not None)

    def show_page(self, page: int, count: int) -> None:
        """Shows which page (from 0) of how many is in view."""
        self.field.show_page(page + 1, count)
        self._of.setText(self.tr("of {count}").format(count=count))
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < count)

    def show_zoom(self, zoom: float) -> None:
        """Shows how large the pages are; 1 is paper size."""
        self._percent.setText(self.tr("{number} %").format(number=round(zoom * 100)))

    def allow(self, made: bool) -> None:
        """What needs a document can be done only when there is one."""
        reason = "" if made else self.tr("The document is not made yet")
        for each in (self.print, self.save, self.open):
            each.block(reason)
            each.setToolTip(reason or each.accessibleName())

    def _make_walking(self) -> QHBoxLayout:
        """The line for walking through the pages and for their size."""
        self.previous = icon_button("chevron-up", self.tr("Previous page (PgUp)"), lambda: self.walk_requested.emit(-1))
        self.next = icon_button("chevron-down", self.tr("Next page (PgDn)"), lambda: self.walk_requested.emit(1))
        smaller = icon_button("zoom-out", self.tr("Smaller (−)"), lambda: self.zoom_requested.emit(-1))
        larger = icon_button("zoom-in", self.tr("Larger (+)"), lambda: self.zoom_requested.emit(1))
        width = icon_button("arrow-left-right", self.tr("Fit width (0)"), lambda: self.fit_requested.emit(FIT_WIDTH))
        whole = icon_button("maximize", self.tr("Whole page"), lambda: self.fit_requested.emit(FIT_PAGE))
        walking = row(self.previous, self.next, self.field, self._of, gap=4)
        sizing = row(smaller, self._percent, larger, 8, width, whole, gap=4)
        return row(walking, STRETCH, sizing, gap=4, margins=(12, 2, 16, 4))


class PageField(QLineEdit):
    """The number of the page; Enter goes to another one."""

    chosen = Signal(int)
    """A page, from 1."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(look().px(48))
        self._page, self._count = 1, 1
        self.setValidator(QIntValidator(1, 99_999, self))
        self.setAccessibleName(self.tr("Page number"))
        self.returnPressed.connect(self._choose)
        self.editingFinished.connect(self._renew)
        self.show_page(1, 1)

    def show_page(self, page: int, count: int) -> None:
        """Shows the page that is in view, of how many."""
        self._page, self._count = page, count
        self._renew()

    def _renew(self) -> None:
        with QSignalBlocker(self):
            self.setText(str(self._page))

    def _choose(self) -> None:
        if self.text():
            self.chosen.emit(min(self._count, max(1, int(self.text()))))

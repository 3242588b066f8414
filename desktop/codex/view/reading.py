"""Codex: the chapter that is read: its text, whose wording it is, since when, and what changed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout
from typing_extensions import override

from desktop.base.dates import date_text
from desktop.base.differences import difference
from desktop.base.words import language
from desktop.codex import words
from desktop.codex.rules import Found, Library, Own, Shelf, Wording, wordings_of
from desktop.codex.view.asks import RULES
from desktop.codex.view.typography import MEASURE, Sheet, chapter_html, signs_html
from desktop.ui.buttons import button, icon_button
from desktop.ui.layout import add, clear, column, row, well
from desktop.ui.painted import restyled
from desktop.ui.pieces import Icon
from desktop.ui.segmented import Segmented
from desktop.ui.slot import Slot
from desktop.ui.text import Elided, label
from desktop.ui.theme import look

OURS, SHIPPED = 0, 1


class Reading(QFrame):
    """The reading pane: one chapter, or the signs of trouble."""

    wording_requested = Signal()
    sign_requested = Signal()
    print_requested = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.slot = Slot(RULES)
        self.where = Elided("", "small")
        self.whose = Segmented([self.tr("Our wording"), self.tr("Samspil's text")])
        self.whose.chosen.connect(lambda _at: self._draw())
        self.back = icon_button("arrow-left", self.tr("Back to the library"), self.back_requested.emit)
        self.new = button(self.tr("Own wording …"), icon="stamp", on_click=self._ask, dense=True, writes=True)
        printer = icon_button("printer", self.tr("Print"), self.print_requested.emit)
        self.text = QTextBrowser()
        self.text.setProperty("bare", "true")
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Text"))
        self._adoption = QVBoxLayout()
        head = row(self.back, (self.where, 1), self.whose, self.new, printer, gap=12, margins=(32, 14, 24, 6))
        middle = column(self._adoption, self.slot, gap=12, margins=(32, 0, 32, 0))
        self.setLayout(column(head, middle, (self.text, 1), gap=0))
        self._library: Library | None = None
        self._own, self._chapter = Own(), ""
        self._found: Found | None = None
        self._held: Wording | None = None
        self._comparing = False
        self.back.hide()

    def show_chapter(self, library: Library, own: Own, chapter: str, held: Wording | None, found: Found | None) -> None:
        """Shows a chapter as it stands today; `found` is what a search found in it."""
        other = chapter != self._chapter
        self._library, self._own, self._chapter, self._held, self._found = library, own, chapter, held, found
        if other:
            self._comparing = False
            self.slot.close_ask()
            self.whose.set_current(OURS)
        self._draw()
        if found is not None and found.item:
            self.text.scrollToAnchor(found.item)

    def show_difference(self) -> None:
        """Shows what changed from the wording before."""
        self._comparing = True
        self._draw()

    def fit(self, alone: bool) -> None:
        """Offers the way back where the library is not beside it."""
        self.back.setVisible(alone)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event) and self._library is not None:
            self._draw()

    def _measure(self) -> None:
        """Keeps lines at about 70 characters, however wide the pane is."""
        side = max(look().px(32), self.width() - look().px(MEASURE + 64))
        self.text.setViewportMargins(look().px(28), look().px(8), side - look().px(28), look().px(24))

    def _draw(self) -> None:
        if self._library is None:
            return
        signs = self._chapter == Shelf.SIGNS
        versions = wordings_of(self._own, self._chapter)
        self.whose.setVisible(bool(self._held))
        self.new.set_label(self.tr("New sign …") if signs else self.tr("Own wording …"))
        self._tell_adoption(versions)
        if signs:
            self.where.set_text(words.shelf_text(Shelf.SIGNS))
            self.text.setHtml(signs_html(self._library, self._own, self._found))
        else:
            self._draw_chapter(versions)
        self._measure()

    def _draw_chapter(self, versions: tuple[Wording, ...]) -> None:
        assert self._library is not None
        chapter = self._library.by_id[self._chapter]
        norms = self._library.norms
        number = norms.index(chapter) + 1 if chapter in norms else 0
        said = self.tr("Norm {number} of {count}").format(number=number, count=len(norms))
        self.where.set_text(said if number else words.shelf_text(chapter.shelf))
        held = self._held if self.whose.current() == OURS else None
        pieces = difference(self._before(versions), held.text) if held and self._comparing else ()
        self.text.setHtml(chapter_html(Sheet(chapter, held, pieces, self._found), number))

    def _tell_adoption(self, versions: tuple[Wording, ...]) -> None:
        """Who adopted the wording and when, its version, and the way to what changed (K3)."""
        clear(self._adoption)
        held = self._held
        if held is None or self.whose.current() == SHIPPED:
            return
        said = self.tr("Adopted by {body} on {day}") if held.body else self.tr("Adopted on {day}")
        told = said.format(body=held.body, day=date_text(held.adopted, language()))
        older = versions[versions.index(held) + 1 :]
        parts = [self.tr("Version {number}").format(number=len(older) + 1)]
        if held.case_number:
            parts.append(self.tr("case {number}").format(number=held.case_number))
        if older:
            parts.append(self.tr("replaces the one of {day}").format(day=date_text(older[0].adopted, language())))
        compare = button(
            self.tr("Hide difference") if self._comparing else self.tr("Show difference"),
            "link",
            "arrow-left-right",
            self._compare,
            dense=True,
        )
        texts = column(label(told, "strong", wrap=True), label(" · ".join(parts), "caption", wrap=True), gap=2)
        add(self._adoption, well(row(Icon("stamp", 20), (texts, 1), compare, gap=14, margins=(16, 12, 16, 12))))

    def _before(self, versions: tuple[Wording, ...]) -> str:
        """What the wording in force replaced: the one before it, or the text that ships."""
        assert self._library is not None
        older = versions[versions.index(self._held) + 1 :] if self._held in versions else ()
        return older[0].text if older else self._library.by_id[self._chapter].meaning

    def _compare(self) -> None:
        self._comparing = not self._comparing
        self._draw()

    def _ask(self) -> None:
        if self._chapter == Shelf.SIGNS:
            self.sign_requested.emit()
        else:
            self.wording_requested.emit()

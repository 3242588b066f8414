"""Codex: the page: the library at the left, the text in a reading layout, and its questions at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop.base.changes import Change
from desktop.base.names import safe_name
from desktop.base.words import language
from desktop.codex import actions, rules, store
from desktop.codex.actions import SUBJECTS, Agendas, Coming
from desktop.codex.exchange import library
from desktop.codex.rules import Found, Library, Own, Shelf
from desktop.codex.view.changing import Changing
from desktop.codex.view.questions import QuestionsPane
from desktop.codex.view.reading import Reading
from desktop.codex.view.shelves import Shelves, hits, shelved
from desktop.codex.view.sides import Sides
from desktop.storage.session import Session
from desktop.ui.commands import Command
from desktop.ui.feature import Page
from desktop.ui.layout import column, hline
from desktop.ui.listsearch import ListSearch
from desktop.ui.panes import Listing, Panes
from desktop.ui.papers import Paper
from desktop.ui.services import Services
from desktop.ui.text import label


@dataclass(frozen=True)
class _Loaded:
    """What the page reads."""

    own: Own
    coming: tuple[Coming, ...]


class _LibraryPane(Listing):
    """Title, search and shelves."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("ground", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = ListSearch("Ctrl F")
        self.search.setPlaceholderText(self.tr("Search in all texts"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.shelves = Shelves()
        head = column(label(title, "h1"), self.search, gap=10, margins=(24, 20, 24, 14))
        self.setLayout(column(head, hline(), (self.shelves, 1), gap=0))

    @override
    def fit(self, compact: bool, low: bool) -> None:
        """The library has one form only."""


class CodexPage(Page):
    """The codex library with what the municipality has added."""

    def __init__(self, services: Services, agendas: Agendas | None) -> None:
        super().__init__()
        self.services, self._agendas = services, agendas
        self.library: Library = library(language() if language() in ("da", "nb", "en") else "en")
        self.own = Own()
        self.coming: tuple[Coming, ...] = ()
        self.chapter = self.library.norms[0].id
        self._found: Found | None = None
        self.listing = _LibraryPane(self.tr("Codex"))
        self.reading = Reading()
        self.questions = QuestionsPane(agendas is not None)
        self.sides = Sides(services, self.reading, self.questions)
        self.panes = Panes(self.listing, share=0.21, least=300, detail=900)
        self.panes.put_right(self.sides, self.sides)
        self.changing = Changing(self, agendas)
        self.setFocusProxy(self.listing.shelves)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.panes)
        self._connect()
        self.refresh()

    @override
    def commands(self) -> tuple[Command, ...]:
        tr = self.tr
        return (
            Command(
                "codex-question",
                tr("New question"),
                "Ctrl+N",
                self.changing.new_question,
                self._asks,
                "plus",
                writes=True,
            ),
            Command(
                "codex-send",
                tr("Send questions to a theme meeting"),
                "Ctrl+Return",
                self.changing.send,
                self._picked,
                writes=True,
            ),
            Command(
                "codex-wording",
                tr("Own wording"),
                "",
                self.changing.adopt,
                lambda: self.chapter != Shelf.SIGNS,
                "stamp",
                writes=True,
            ),
            Command("codex-sign", tr("New sign of trouble"), "", self.changing.new_sign, icon="plus", writes=True),
            Command("codex-search", tr("Search in the library"), "Ctrl+F", self._go_search, icon="search"),
            Command("codex-print", tr("Print this sheet"), "Ctrl+P", self.print_sheet, icon="printer"),
            Command("codex-booklet", tr("Print the whole codex"), "", self.print_booklet, icon="book-open-text"),
            Command("codex-difference", tr("Show what changed"), "", self.reading.show_difference, self._is_ours),
            Command("codex-back", tr("Back to the library"), "Esc", self.go_back, icon="arrow-left"),
        )

    @override
    def open_record(self, record: int) -> None:
        """A chapter by its place in the library, from 1; after the last come the signs."""
        chapters = self.library.chapters
        self.show_chapter(chapters[record - 1].id if 0 < record <= len(chapters) else Shelf.SIGNS)
        self.panes.show_one(detail=True)

    @override
    def refresh(self) -> None:
        self.services.tasks.read(self._load, self._show, "codex", owner=self)

    @override
    def scenes(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        def chapter(id: str) -> Callable[[], object]:
            return lambda: self.show_chapter(id)

        return (
            ("own-wording", self._scene_difference),
            ("theme", chapter("media")),
            ("signs", chapter(Shelf.SIGNS)),
            ("search", lambda: self.listing.search.setText(self.library.norms[6].title.split()[-1])),
            ("asking", self._scene_asking),
        )

    def show_chapter(self, chapter: str, found: Found | None = None) -> None:
        """Shows a chapter, or the signs of trouble."""
        self.sides.close_paper()
        self.chapter, self._found = chapter, found
        if not self.listing.search.text():
            self.listing.shelves.show_chapter(chapter)
        self._draw()

    def print_sheet(self) -> None:
        """Shows the chapter in view as a document."""
        chapter = "" if self.chapter == Shelf.SIGNS else self.chapter
        title = self.library.by_id[chapter].title if chapter else self.tr("Codex")
        self._print(title, chapter)

    def print_booklet(self) -> None:
        """Shows the whole codex as a document."""
        self._print(self.tr("Codex"), "")

    def go_back(self) -> None:
        """Closes what is open, one after the other, and ends in the library."""
        if self.sides.shows_paper():
            self.sides.close_paper()
        elif not self.reading.slot.is_empty():
            self.reading.slot.close_ask()
        elif self.listing.search.text():
            self.listing.search.clear()
        else:
            self.panes.show_one(detail=False)
            self.listing.shelves.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panes.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self.panes.fit)

    def _connect(self) -> None:
        listing, reading, questions = self.listing, self.reading, self.questions
        listing.search.textChanged.connect(lambda _text: self._list())
        listing.shelves.chosen.connect(self._chosen)
        listing.shelves.activated.connect(lambda _index: self.panes.show_one(detail=True))
        reading.wording_requested.connect(self.changing.adopt)
        reading.sign_requested.connect(self.changing.new_sign)
        reading.print_requested.connect(self.print_sheet)
        reading.back_requested.connect(self.go_back)
        reading.text.anchorClicked.connect(lambda url: self.changing.change_sign(url.fragment()))
        questions.star_turned.connect(self.changing.turn_star)
        questions.edit_requested.connect(self.changing.change_question)
        questions.new_requested.connect(self.changing.new_question)
        questions.send_requested.connect(self.changing.send)
        self.sides.came_forward.connect(lambda: self.panes.show_one(detail=True))
        self.services.changes.changed.connect(self._changed)

    def _load(self, session: Session) -> _Loaded:
        coming = self._agendas.coming(session) if self._agendas else ()
        return _Loaded(store.own(session), coming)

    def _show(self, loaded: _Loaded) -> None:
        first = not self.listing.shelves.lines()
        self.own, self.coming = loaded.own, loaded.coming
        self._list()
        self._draw()
        if first:
            QTimer.singleShot(0, self, self.ready.emit)

    def _list(self) -> None:
        typed, shelves = self.listing.search.text(), self.listing.shelves
        if typed.strip():
            found = rules.search(self.library, self.own, self.today(), typed)
            shelves.set_lines(hits(self.library, found), self.chapter if found else "")
        else:
            shelves.set_lines(shelved(self.library, self.own, self.tr("Also in the library")), self.chapter)

    def _draw(self) -> None:
        held = rules.in_force(self.own, self.chapter, self.today())
        self.reading.show_chapter(self.library, self.own, self.chapter, held, self._found)
        known = self.library.by_id.get(self.chapter)
        asked = rules.questions_of(known, self.own) if known else ()
        self.questions.show_questions(asked, self.own.stars)
        self.sides.show_questions(len(asked), known is not None)

    def _chosen(self, chapter: str, found: Found | None) -> None:
        self.show_chapter(chapter, found)

    def _changed(self, change: Change) -> None:
        if change.subject in SUBJECTS:
            self.refresh()

    def today(self) -> date:
        """The day by which wordings hold."""
        return self.services.clock.now().date()

    def _print(self, title: str, chapter: str) -> None:
        name = f"{safe_name(title, 'codex')}.pdf"
        self.sides.show_paper(Paper(title, name, lambda session: actions.printing(session, chapter, language())))

    def _go_search(self) -> None:
        self.panes.show_one(detail=False)
        self.listing.search.setFocus()
        self.listing.search.selectAll()

    def _asks(self) -> bool:
        return self.chapter in self.library.by_id

    def _picked(self) -> bool:
        return bool(self.questions.picked)

    def _is_ours(self) -> bool:
        return rules.in_force(self.own, self.chapter, self.today()) is not None

    def _scene_difference(self) -> None:
        held = next(iter(self.own.wordings), None)
        self.show_chapter(held.chapter if held else self.library.norms[0].id)
        self.reading.show_difference()

    def _scene_asking(self) -> None:
        self.listing.search.clear()
        self.show_chapter(self.library.norms[2].id)
        self.changing.adopt()

"""Page area: a document's pages below each other on a scrolling ground; zoom, keys, and pictures made as needed."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from desktop.ui.pages import Pages, picture_of
from desktop.ui.painted import restyled, smooth
from desktop.ui.tasks import Tasks
from desktop.ui.theme import look

ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
FIT_WIDTH, FIT_PAGE = 0.0, -1.0
_GAP = 16
_KEPT = 96 * 1024 * 1024
"""Bytes of pictures kept; a page that is scrolled back to after many others is rendered again."""
_WIDEST = 3200
"""Pixels beyond which a page is not rendered any finer, whatever the zoom."""
_POINT = 96 / 72


@dataclass(frozen=True)
class _Look:
    """What a page's picture depends on."""

    page: int
    width: int


class PageArea(QScrollArea):
    """The view. Ctrl and the wheel zoom, as + and − do; 0 fits the width; PgUp and PgDn walk page by page."""

    page_changed = Signal(int)
    """Another page (from 0) is in the middle of the view."""
    zoomed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.canvas = _Canvas(tasks)
        self.page = 0
        self.zoom = FIT_WIDTH
        """1 is paper size; FIT_WIDTH and FIT_PAGE follow the view."""
        self.setWidget(self.canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())

    def show_pages(self, pages: Pages, again: bool = False) -> None:
        """Shows other pages from the top; `again` means the same document anew: the place stays."""
        place = self.verticalScrollBar().value() if again else 0
        self.canvas.show_pages(pages, keep=again)
        self.fit()
        self.verticalScrollBar().setValue(place)
        self._scrolled(anew=True)

    def empty(self) -> None:
        """Shows nothing."""
        self.canvas.pages = None
        self.canvas.resize(0, 0)

    def count(self) -> int:
        """How many pages there are."""
        return len(self.canvas.pages.sizes) if self.canvas.pages is not None else 0

    def go(self, page: int) -> None:
        """Scrolls to the top of a page (from 0)."""
        if self.count():
            page = max(0, min(page, self.count() - 1))
            self.verticalScrollBar().setValue(self.canvas.rect_of(page).top() - look().px(_GAP))
            if page != self.page and self.zoom == FIT_PAGE:
                self._scrolled()

    def set_zoom(self, zoom: float) -> None:
        """Shows the pages larger or smaller; the page in the middle stays there."""
        page = self.page
        self.zoom = zoom
        self.fit()
        self.go(page)
        self.zoomed.emit()

    def zoom_by(self, steps: int) -> None:
        """So many steps larger, or smaller."""
        now = self.canvas.zoom
        larger, smaller = [one for one in ZOOMS if one > now + 0.01], [one for one in ZOOMS if one < now - 0.01]
        if steps > 0 and larger:
            self.set_zoom(larger[min(steps, len(larger)) - 1])
        elif steps < 0 and smaller:
            self.set_zoom(smaller[max(steps, -len(smaller))])

    def fit(self) -> None:
        """Gives the pages the size that zoom and view ask for."""
        room = self.maximumViewportSize()
        self.canvas.set_size(self.zoom, room.width() - self.verticalScrollBar().sizeHint().width(), room.height())
        self.zoomed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_PageDown: lambda: self.go(self.page + 1),
            Qt.Key.Key_PageUp: lambda: self.go(self.page - 1),
            Qt.Key.Key_Home: lambda: self.go(0),
            Qt.Key.Key_End: lambda: self.go(self.count() - 1),
            Qt.Key.Key_Plus: lambda: self.zoom_by(1),
            Qt.Key.Key_Minus: lambda: self.zoom_by(-1),
            Qt.Key.Key_0: lambda: self.set_zoom(FIT_WIDTH),
        }
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
        move = moves.get(Qt.Key(event.key()))
        if move is None or plain != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            move()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self.fit()

    def _scrolled(self, anew: bool = False) -> None:
        if not self.count():
            return
        bar = self.verticalScrollBar()
        page = self.canvas.page_at(bar.value() + self.viewport().height() // 2)
        if page != self.page or anew:
            self.page = page
            self.page_changed.emit(page)


class _Canvas(QWidget):
    """The pages below each other; those in sight are rendered on the second thread."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.pages: Pages | None = None
        self.zoom = 1.0
        self._tasks = tasks
        self._tops: list[int] = []
        self._pictures: dict[_Look, QImage] = {}
        self._wanted: set[_Look] = set()
        self._old: dict[int, QImage] = {}
        self._sight = range(0)
        """The pages in sight: what is asked for and no longer in sight is not rendered."""

    def show_pages(self, pages: Pages, keep: bool) -> None:
        """Shows other pages; with `keep` the old pictures stand until the new ones come."""
        self._old = {key.page: one for key, one in self._pictures.items()} if keep else {}
        self.pages = pages
        self._pictures.clear()
        self._wanted.clear()
        self.update()

    def set_size(self, zoom: float, wide: int, high: int) -> None:
        """Makes the canvas as large as its pages at a zoom in a view of that size."""
        if self.pages is None or not self.pages.sizes:
            return
        gap = look().px(_GAP)
        widest = max(across for across, _ in self.pages.sizes) * _POINT
        highest = max(tall for _, tall in self.pages.sizes) * _POINT
        to_width = max(look().px(120), wide - 2 * gap) / widest
        to_page = min(to_width, max(look().px(120), high - 2 * gap) / highest)
        self.zoom = zoom if zoom > 0 else to_page if zoom == FIT_PAGE else to_width
        steps = (round(tall * _POINT * self.zoom) + gap for _, tall in self.pages.sizes)
        self._tops = list(accumulate(steps, initial=gap))
        self.resize(max(wide, round(widest * self.zoom) + 2 * gap), self._tops[-1])
        self.update()

    def rect_of(self, page: int) -> QRect:
        """Where a page lies."""
        assert self.pages is not None
        wide, tall = (round(side * _POINT * self.zoom) for side in self.pages.sizes[page])
        return QRect((self.width() - wide) // 2, self._tops[page], wide, tall)

    def page_at(self, y: int) -> int:
        """The page at a height; the gap under a page belongs to it."""
        count = len(self._tops) - 1
        return max(0, min(bisect_right(self._tops, y) - 1, count - 1))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.fillRect(event.rect(), look().color("canvas"))
        if self.pages is None or not self.pages.sizes:
            return
        seen = self.visibleRegion().boundingRect()
        self._sight = range(self.page_at(seen.top()), self.page_at(seen.bottom()) + 1)
        for page in range(self.page_at(event.rect().top()), self.page_at(event.rect().bottom()) + 1):
            rect = self.rect_of(page)
            painter.fillRect(rect, Qt.GlobalColor.white)  # paper is white in the dark as well
            picture = self._picture(page, rect)
            if picture is not None:
                painter.drawImage(rect, picture)
            painter.setPen(look().color("line2"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _picture(self, page: int, rect: QRect) -> QImage | None:
        """The page's picture, an older one until the right one comes."""
        wanted = _Look(page, min(_WIDEST, round(rect.width() * self.devicePixelRatioF())))
        if wanted in self._pictures:
            return self._pictures[wanted]
        self._want(wanted)
        older = next((picture for key, picture in self._pictures.items() if key.page == page), None)
        return older or self._old.get(page)

    def _want(self, wanted: _Look) -> None:
        pages = self.pages
        if pages is None or wanted in self._wanted:
            return
        self._wanted.add(wanted)

        def render() -> QImage | None:
            return picture_of(pages, wanted.page, wanted.width) if wanted.page in self._sight else None

        def take(picture: QImage | None) -> None:
            if pages is not self.pages:
                return
            self._wanted.discard(wanted)
            if picture is not None:
                self._keep(wanted, picture)
            self.update(self.rect_of(wanted.page))

        self._tasks.compute(render, take, owner=self)

    def _keep(self, made: _Look, picture: QImage) -> None:
        """Keeps a picture; the oldest go when they take too much room."""
        self._old.pop(made.page, None)
        kept = {key: one for key, one in self._pictures.items() if key.page != made.page} | {made: picture}
        while len(kept) > 1 and sum(one.sizeInBytes() for one in kept.values()) > _KEPT:
            kept.pop(next(iter(kept)))
        self._pictures = kept

"""Codex: the library's shelves as a list, or what a search found in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.codex import words
from desktop.codex.rules import Found, Library, Own, Shelf, questions_of
from desktop.ui.fonts import font
from desktop.ui.lists import paint_focus
from desktop.ui.painted import LEFT, draw_text
from desktop.ui.theme import look

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.ItemDataRole.UserRole
_OWN = (Shelf.TRUST, Shelf.PRINCIPLES, Shelf.VISITS, Shelf.VALUES, Shelf.SIGNS)


@dataclass(frozen=True)
class Line:
    """A line of the list: a heading, a chapter with its number and how many questions it has, or a hit."""

    text: str
    chapter: str = ""
    number: int = 0
    count: int = 0
    found: Found | None = None

    @property
    def heading(self) -> bool:
        """Whether the line only names what stands below it."""
        return not self.chapter


def shelved(library: Library, own: Own, others: str) -> tuple[Line, ...]:
    """The whole library; `others` is the heading over what is neither norm nor theme (K1, K2, K4)."""
    lines: list[Line] = []
    for shelf, chapters in ((Shelf.NORMS, library.norms), (Shelf.THEMES, library.themes)):
        lines.append(Line(words.shelf_text(shelf)))
        for at, each in enumerate(chapters, 1):
            number = at if shelf is Shelf.NORMS else 0
            lines.append(Line(each.title, each.id, number, len(questions_of(each, own))))
    lines.append(Line(others))
    lines += [Line(each.title, each.id) for each in library.chapters if each.shelf in _OWN]
    return (*lines, Line(library.signs_title, Shelf.SIGNS))


def hits(library: Library, found: Sequence[Found]) -> tuple[Line, ...]:
    """What a search found: each passage under its chapter's title (K3)."""
    titles = {each.id: each.title for each in library.chapters} | {Shelf.SIGNS: library.signs_title}
    return tuple(Line(titles[each.chapter], each.chapter, found=each) for each in found)


class Shelves(QListView):
    """The list; ↑↓ and a click choose a chapter, headings are passed over."""

    chosen = Signal(str, object)
    """A chapter's id, and the passage that was found in it or None."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Codex library"))
        self.setModel(QStandardItemModel(self))
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._quiet = False
        self.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))

    def set_lines(self, lines: Sequence[Line], chapter: str) -> None:
        """Shows lines, with a chapter current; nobody is told."""
        model = self._items()
        self._quiet = True
        model.clear()
        for line in lines:
            item = QStandardItem(_told(line))
            item.setData(line, _LINE)
            item.setFlags(Qt.ItemFlag.NoItemFlags if line.heading else _CHOOSABLE)
            model.appendRow(item)
        self._quiet = False
        self.show_chapter(chapter)

    def show_chapter(self, chapter: str) -> None:
        """Makes a chapter current without telling anybody."""
        self._quiet = True
        for at in range(self._items().rowCount()):
            index = self._items().index(at, 0)
            if _line(index).chapter == chapter:
                self.setCurrentIndex(index)
                break
        self._quiet = False

    def line(self) -> Line | None:
        """The current line."""
        index = self.currentIndex()
        return _line(index) if index.isValid() else None

    def lines(self) -> tuple[Line, ...]:
        """All lines as they stand."""
        model = self._items()
        return tuple(_line(model.index(at, 0)) for at in range(model.rowCount()))

    def _items(self) -> QStandardItemModel:
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        return model

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            line = _line(index)
            if not line.heading:
                self.chosen.emit(line.chapter, line.found)


_CHOOSABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _line(index: Index) -> Line:
    """The line behind an index."""
    line = index.data(_LINE)
    assert isinstance(line, Line)
    return line


def _told(line: Line) -> str:
    """What is read aloud of a line."""
    lead = f"{line.number} " if line.number else ""
    return f"{lead}{line.text}: {line.found.text}" if line.found else f"{lead}{line.text}"


class _Delegate(QStyledItemDelegate):
    """Paints headings, chapters and hits; marked words of a hit are underlined and bold."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = _line(index)
        high = 46 if line.heading else 64 if line.found else 36
        return QSize(0, look().px(high))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, area, px = _line(index), QRectF(option.rect), look().px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if line.heading:
            painter.setFont(font(13, 600))
            painter.setPen(look().color("ink2"))
            draw_text(painter, area.adjusted(px(24), px(16), -px(12), 0), line.text)
        else:
            self._ground(painter, area, bool(state & QStyle.StateFlag.State_Selected), state)
            self._row(painter, area, line, bool(state & QStyle.StateFlag.State_Selected))
        if state & QStyle.StateFlag.State_HasFocus and not line.heading:
            paint_focus(painter, area)
        painter.restore()

    def _ground(self, painter: QPainter, area: QRectF, selected: bool, state: QStyle.StateFlag) -> None:
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.fillRect(area, look().color("selected" if selected else "hover"))
        if selected:
            painter.fillRect(QRectF(area.left(), area.top(), look().px(4), area.height()), look().color("accent"))

    def _row(self, painter: QPainter, area: QRectF, line: Line, selected: bool) -> None:
        px = look().px
        inner = area.adjusted(px(24), 0, -px(20), 0)
        painter.setPen(look().color("ink"))
        painter.setFont(font(14, 600 if selected else 400))
        if line.found is not None:
            top = QRectF(inner.left(), inner.top() + px(8), inner.width(), px(22))
            draw_text(painter, top, line.text)
            _passage(painter, inner.adjusted(0, px(32), 0, -px(8)), line.found)
            return
        lead = px(26) if line.number else 0
        if line.number:
            draw_text(painter, QRectF(inner.left(), inner.top(), lead, inner.height()), str(line.number))
        draw_text(painter, inner.adjusted(lead, 0, -px(30), 0), line.text)
        if line.count:
            painter.setFont(font(12))
            painter.setPen(look().color("ink2"))
            right = QRectF(inner.right() - px(28), inner.top(), px(28), inner.height())
            painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(line.count))


def _passage(painter: QPainter, area: QRectF, found: Found) -> None:
    """One line of a passage that begins shortly before its first mark, the marked words bold and underlined."""
    start = max(0, found.marks[0][0] - 24)
    start = found.text.find(" ", start) + 1 if start else 0
    at = area.left()
    if start:
        at += _put(painter, at, area, "… ", marked=False)
    place = start
    for begins, ends in found.marks:
        if begins < place:
            continue
        at += _put(painter, at, area, found.text[place:begins], marked=False)
        at += _put(painter, at, area, found.text[begins:ends], marked=True)
        place = ends
    _put(painter, at, area, found.text[place : place + 200], marked=False)


def _put(painter: QPainter, x: float, area: QRectF, text: str, marked: bool) -> float:
    """Draws a stretch of text as far as there is room; gives its width."""
    room = area.right() - x
    if room <= 0 or not text:
        return 0
    shown = font(13, 600 if marked else 400)
    painter.setFont(shown)
    painter.setPen(look().color("ink" if marked else "ink2"))
    text = text.replace("\n", " ")
    width = QFontMetricsF(shown).horizontalAdvance(text)
    draw_text(painter, QRectF(x, area.top(), room, area.height()), text, LEFT)
    if marked:
        base = area.center().y() + look().px(9)
        painter.drawLine(QPointF(x, base), QPointF(min(x + width, area.right()), base))
    return width

"""Palette: Ctrl+K; finds what can be done here, records and places from a few letters, in that order."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.base.names import fold
from desktop.ui.commands import Command
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon, icon
from desktop.ui.layout import column, hline, row
from desktop.ui.listsearch import LONGEST_SEARCH
from desktop.ui.paint import kbd_width, paint_kbd
from desktop.ui.painted import LEFT, draw_text, text_width
from desktop.ui.popover import SHADOW, Floating
from desktop.ui.spoken import announce
from desktop.ui.theme import look

_ENTRY = Qt.ItemDataRole.UserRole
_ENTRIES_OF_A_GROUP = 8
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Entry:
    """One line of the palette: what it says, what stands beside it, and what Enter runs."""

    text: str
    run: Callable[[], object]
    note: str = ""
    icon: str = ""
    keys: str = ""


@dataclass(frozen=True)
class Group:
    """Lines under one head."""

    title: str
    entries: Sequence[Entry]


Take = Callable[[Sequence[Group]], None]
Finder = Callable[[str, Take], None]
"""Looks for a text and hands over what it found, at once or later."""


def rank(query: str, text: str) -> int:
    """How well a text answers to a query (0: not at all); every word counts, å is aa, letters may be left out."""
    words, folded = fold(query).split(), fold(text)
    ranks = [_rank_word(word, folded) for word in words]
    return min(ranks, default=1) and sum(ranks, 1)


def _rank_word(word: str, folded: str) -> int:
    """4 at the start, 3 at a word's start, 2 inside a word, 1 as letters in order from a word's start."""
    if folded.startswith(word):
        return 4
    if f" {word}" in folded:
        return 3
    if word in folded:
        return 2
    starts = (
        place for place, letter in enumerate(folded) if letter == word[0] and folded[place - 1 : place] in ("", " ")
    )
    return int(any(_in_order(word, folded[place:]) for place in starts))


def _in_order(word: str, text: str) -> bool:
    letters = iter(text)
    return all(letter in letters for letter in word)


class CommandPalette(Floating):
    """A field over a list: ↑↓ moves, Enter runs, Esc closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, 12)
        self._sources: list[Finder] = []
        self._found: dict[int, Sequence[Group]] = {}
        self._asked = 0
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("Search, or type what you want to do"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setProperty("bare", "true")
        self.list = QListWidget()
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setStyleSheet("QListWidget { background: transparent; }")  # the card's ground shows
        self._mark = QLabel()
        head = row(self._mark, (self.field, 1), gap=10, margins=(18, 12, 12, 12))
        self.setLayout(
            column(head, hline(), self.list, gap=0, margins=(SHADOW + 1, SHADOW + 1, SHADOW + 1, SHADOW + 7))
        )
        self.field.textChanged.connect(self._search)
        self.list.itemClicked.connect(lambda item: self._run(item.data(_ENTRY)))

    def add_commands(self, title: str, commands: Callable[[], Iterable[Command]]) -> None:
        """Adds a group of commands; those that cannot be used now are left out."""

        def find(query: str, take: Take) -> None:
            able = [command for command in commands() if command.enabled()]
            ranked = sorted(((rank(query, one.text), one) for one in able), key=lambda pair: -pair[0])
            found = [Entry(one.text, one.run, "", one.icon, one.shown_keys()) for points, one in ranked if points]
            take([Group(title, found)])

        self._sources.append(find)

    def add_finder(self, finder: Finder) -> None:
        """Adds groups that are asked for every text that holds something; their answer may come later."""
        self._sources.append(lambda query, take: finder(query, take) if query else take(()))

    def open_over(self, window: QWidget) -> None:
        """Shows the palette over a window with an empty field."""
        width = min(look().px(600), window.width() - look().px(32)) + 2 * SHADOW
        self.setFixedWidth(width)
        self._mark.setPixmap(icon("search", 18, "accent").pixmap(look().px(18), look().px(18)))
        self._found = {}
        self.field.clear()
        self._search("")
        self.open_at(window.mapToGlobal(QPoint((window.width() - width) // 2, look().px(72) - SHADOW)))
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def texts(self) -> list[str]:
        """The lines as they stand, heads of groups included."""
        return [self.list.item(place).text() for place in range(self.list.count())]

    def move_by_key(self, event: QKeyEvent) -> bool:
        """Moves in the list or runs its line while the field has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if item is not None:
                self._run(item.data(_ENTRY))
            return True
        if event.key() in _MOVES:
            self._move(_MOVES[Qt.Key(event.key())])
            return True
        return False

    def _search(self, text: str) -> None:
        self._asked += 1
        query, asked = text.strip(), self._asked
        for place, finder in enumerate(self._sources):
            finder(query, self._taker(place, asked))

    def _taker(self, place: int, asked: int) -> Take:
        def take(found: Sequence[Group]) -> None:
            if asked == self._asked:  # an answer to an older text is dropped
                self._found[place] = found
                self._show()

        return take

    def _show(self) -> None:
        self.list.clear()
        for group in (group for place in range(len(self._sources)) for group in self._found.get(place, ())):
            if group.entries:
                self._add(group.title, None)
            for entry in group.entries[:_ENTRIES_OF_A_GROUP]:
                self._add(entry.text, entry)
        if not self.list.count():
            self._add(self.tr("Nothing found"), None)
        self.list.setCurrentRow(-1)
        self._move(1)
        self._fit()

    def _add(self, text: str, entry: Entry | None) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(_ENTRY, entry)
        if entry is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (text, entry.note, entry.keys))))

    def _fit(self) -> None:
        rows = sum(_height(self.list.item(place).data(_ENTRY)) for place in range(self.list.count()))
        self.list.setFixedHeight(min(rows + 2, look().px(420)))
        self.adjustSize()

    def _move(self, steps: int) -> None:
        """Moves over lines that can be run; heads are passed over, the ends hold."""
        able = [place for place in range(self.list.count()) if self.list.item(place).data(_ENTRY) is not None]
        if not able:
            return
        row_now = self.list.currentRow()
        at = able.index(row_now) + steps if row_now in able else 0
        self.list.setCurrentRow(able[max(0, min(at, len(able) - 1))])
        item = self.list.currentItem()
        if item is not None and self.isVisible():
            announce(self.field, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _run(self, entry: Entry | None) -> None:
        if entry is not None:
            self.close()
            entry.run()


def _height(entry: Entry | None) -> int:
    return look().px(40 if entry is not None else 28)


class _Field(QLineEdit):
    """The field keeps the focus; the list is moved from here."""

    def __init__(self, palette: CommandPalette) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_SEARCH)
        self._palette = palette

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._palette.close()
        elif not self._palette.move_by_key(event):
            super().keyPressEvent(event)


class _EntryDelegate(QStyledItemDelegate):
    """Paints a line: icon, text, note, key cap; or the head of a group."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(100), _height(index.data(_ENTRY)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, rect, px = index.data(_ENTRY), QRectF(option.rect), look().px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Entry):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_entry(painter, rect, entry, selected)
        else:
            painter.setFont(font(12))
            painter.setPen(look().color("ink2"))
            draw_text(painter, rect.adjusted(px(20), px(6), -px(20), 0), str(index.data()))
        painter.restore()

    def _paint_entry(self, painter: QPainter, rect: QRectF, entry: Entry, selected: bool) -> None:
        px = look().px
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("selected"))
            painter.drawRoundedRect(rect.adjusted(px(6), 1, -px(6), -1), px(6), px(6))
            painter.setBrush(look().color("accent"))
            painter.drawRoundedRect(
                QRectF(rect.x() + px(6), rect.y() + px(10), 3, rect.height() - 2 * px(10)), 1.5, 1.5
            )
        if entry.icon:
            draw_icon(painter, entry.icon, rect.x() + px(20), rect.y() + px(11), 18, "accent" if selected else "ink2")
        right = rect.right() - px(18)
        if entry.keys:
            right -= kbd_width(entry.keys)
            paint_kbd(painter, right, rect.center().y(), entry.keys)
            right -= px(10)
        x = rect.x() + px(50)
        painter.setFont(font(14, 500))
        painter.setPen(look().color("ink"))
        draw_text(painter, QRectF(x, rect.y(), max(0.0, right - x), rect.height()), entry.text)
        x += text_width(font(14, 500), entry.text) + px(10)
        painter.setFont(font(13))
        painter.setPen(look().color("ink2"))
        if right > x:
            draw_text(painter, QRectF(x, rect.y(), right - x, rect.height()), entry.note, LEFT)

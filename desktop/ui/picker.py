"""Picker: people chosen from a list that says what matters here, and why some may not be chosen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.base.names import fold
from desktop.ui.flow import FlowLayout
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.paint import paint_avatar
from desktop.ui.painted import RIGHT, PaintedButton, draw_text, smooth, text_width
from desktop.ui.spoken import announce
from desktop.ui.theme import look

_CHOICE = Qt.ItemDataRole.UserRole
_ROWS_SHOWN = 6
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Choice:
    """Somebody who can be chosen, or may not be for a reason; `note` is what matters here ("May approve")."""

    id: int
    name: str
    title: str = ""
    note: str = ""
    allowed: bool = True
    reason: str = ""

    def said(self) -> str:
        """The whole line for a screen reader."""
        return ", ".join(filter(None, (self.name, self.title, self.note if self.allowed else self.reason)))


class PersonPicker(QWidget):
    """A field with a list of people below it; `many` keeps each as a chip, else the one chosen stands in the field."""

    picked = Signal(object)
    """The ids chosen now, a tuple."""

    def __init__(self, choices: Sequence[Choice] = (), many: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.many = many
        self._choices = tuple(choices)
        self._ids: tuple[int, ...] = ()
        self._chips = FlowLayout(look().px(6))
        self._shown: tuple[tuple[int, str], ...] = ()
        self._shelf = QWidget()
        self._shelf.setLayout(self._chips)
        self._shelf.hide()
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Name"))
        self.list = _PeopleList(self)
        self.list.itemClicked.connect(self._take_item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._shelf)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self.open_list)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offers other people; who is chosen stays."""
        self._choices = tuple(choices)
        self._show()

    def ids(self) -> tuple[int, ...]:
        """The ids of those chosen."""
        return self._ids

    def set_ids(self, ids: Sequence[int]) -> None:
        """Shows who is chosen, silently."""
        self._ids = tuple(dict.fromkeys(ids))[: None if self.many else 1]
        self._show()

    def open_list(self, text: str = "") -> None:
        """Shows the people whose name or title answers to the text; those chosen already are left out."""
        words = fold(text).split()
        self.list.clear()
        for choice in self._choices:
            folded = fold(f"{choice.name} {choice.title}")
            if all(word in folded for word in words) and not (self.many and choice.id in self._ids):
                self._offer(choice)
        if self.list.count() and self.line.isVisible():
            self._place_list()
        else:
            self.list.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.MouseButtonPress and not self.list.isVisible():
            self.open_list(self.line.text() if self.many else "")
        elif isinstance(event, QFocusEvent) and event.lostFocus():
            self.list.hide()
            self._settle()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if self.list.isVisible():
                self._move(1 if key == Qt.Key.Key_Down else -1)
            else:
                self.open_list(self.line.text() if self.many else "")
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.isVisible():
            item = self.list.currentItem()
            if item is not None:
                self._take_item(item)
            return True
        if key == Qt.Key.Key_Escape and self.list.isVisible():
            self.list.hide()
            return True
        if key == Qt.Key.Key_Backspace and self.many and not self.line.text() and self._ids:
            self._choose(self._ids[:-1])
            return True
        return False

    def _offer(self, choice: Choice) -> None:
        item = QListWidgetItem(choice.name, self.list)
        item.setData(_CHOICE, choice)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, choice.said())
        item.setToolTip(choice.reason)
        if not choice.allowed:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _place_list(self) -> None:
        px = look().px
        height = min(self.list.count(), _ROWS_SHOWN) * px(48) + 2 * px(6)
        self.list.resize(max(self.line.width(), px(320)), height)
        below = self.line.mapToGlobal(QPoint(0, self.line.height() + 2))
        if below.y() + height > self.screen().availableGeometry().bottom():
            below = self.line.mapToGlobal(QPoint(0, -height - 2))
        self.list.move(below)
        self.list.show()
        if self.list.currentRow() < 0:
            self._move(1)

    def _move(self, step: int) -> None:
        """Moves to the next that may be chosen."""
        place = self.list.currentRow() + step
        while 0 <= place < self.list.count():
            choice = self.list.item(place).data(_CHOICE)
            if choice.allowed:
                self.list.setCurrentRow(place)
                announce(self.line, choice.said())
                return
            place += step

    def _take_item(self, item: QListWidgetItem) -> None:
        choice = item.data(_CHOICE)
        if choice.allowed:
            self.list.hide()
            self.line.clear()
            self._choose((*self._ids, choice.id) if self.many else (choice.id,))

    def _choose(self, ids: tuple[int, ...]) -> None:
        changed = ids != self._ids
        self.set_ids(ids)
        if changed:
            self.picked.emit(self._ids)

    def _settle(self) -> None:
        """What was typed but not chosen goes; an emptied field of one person means nobody."""
        if not self.many and self._ids and not self.line.text().strip():
            self._choose(())
        self._show()

    def _show(self) -> None:
        names = {choice.id: choice.name for choice in self._choices}
        if not self.many:
            self.line.setText(names.get(self._ids[0], "") if self._ids else "")
            return
        self.line.clear()
        shown = tuple((id, names.get(id, "")) for id in self._ids)
        if shown != self._shown:  # chips that stay keep the focus
            self._shown = shown
            self._show_chips()

    def _show_chips(self) -> None:
        self._chips.clear()
        for id, name in self._shown:
            chip = _Chip(name)
            chip.clicked.connect(
                lambda _checked=False, id=id: self._choose(tuple(one for one in self._ids if one != id))
            )
            self._chips.addWidget(chip)
        self._shelf.setVisible(bool(self._ids))


class _PeopleList(QListWidget):
    """The list below the field: a window that never takes the focus, so that one can go on typing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setItemDelegate(_PersonDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ground", "raised")
        self.setFrameShape(QListWidget.Shape.Box)
        self.setAccessibleName(self.tr("People"))


class _PersonDelegate(QStyledItemDelegate):
    """Paints a person: initials, name over title, and what matters here at the right."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(look().px(200), look().px(48))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        choice, rect, px = index.data(_CHOICE), QRectF(option.rect), look().px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        if chosen and choice.allowed:
            painter.fillRect(rect, look().color("selected"))
        paint_avatar(painter, rect.x() + px(12), rect.center().y(), choice.name, 28, "adm" if choice.allowed else "")
        right = rect.right() - px(12)
        note = choice.note if choice.allowed else choice.reason
        if note:
            painter.setFont(font(12, 500))
            painter.setPen(look().color("ok" if choice.allowed else "quar"))
            width = min(text_width(font(12, 500), note), int(rect.width() * 0.45))
            draw_text(painter, QRectF(right - width, rect.y(), width, rect.height()), note, RIGHT)
            right -= width + px(8)
        x, half = rect.x() + px(50), px(20)
        top = rect.center().y() - (half if choice.title else half / 2)
        for text, size, weight, role in ((choice.name, 14, 500, "ink"), (choice.title, 12, 400, "ink2")):
            painter.setFont(font(size, weight))
            painter.setPen(look().color(role if choice.allowed else "ink3"))
            draw_text(painter, QRectF(x, top, max(0.0, right - x), half), text)
            top += half
        painter.restore()


class _Chip(PaintedButton):
    """Somebody chosen; pressing takes them away."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setText(name)
        self.setAccessibleName(self.tr("Remove {name}").format(name=name))
        self.setToolTip(self.accessibleName())

    @override
    def sizeHint(self) -> QSize:
        px = look().px
        return QSize(text_width(font(14), self.text()) + px(62), px(32))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px, area = smooth(self), look().px, QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5)
        painter.setPen(QPen(look().color("line2")) if self.hovered or look().high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look().color("sunken"))
        painter.drawRoundedRect(area, area.height() / 2 - 1, area.height() / 2 - 1)
        paint_avatar(painter, px(4), area.center().y(), self.text(), 22, "adm")
        painter.setFont(font(14))
        painter.setPen(look().color("ink"))
        draw_text(painter, QRectF(px(32), 0, self.width() - px(58), self.height()), self.text())
        draw_icon(painter, "x", self.width() - px(24), (self.height() - px(14)) / 2, 14, "ink2")

"""Options: the list with a search field that a drop-down opens when it has many options."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.base.names import fold
from desktop.ui.listsearch import LONGEST_SEARCH
from desktop.ui.painted import round_corners
from desktop.ui.theme import look

_OPENING = (Qt.Key.Key_Space, Qt.Key.Key_F4, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_PLACE = Qt.ItemDataRole.UserRole


def walks(event: QEvent, before: bool) -> bool:
    """Whether somebody goes through the values of a closed box by keys or wheel: what is passed is not chosen yet."""
    if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
        return event.key() not in _OPENING and not event.modifiers() & Qt.KeyboardModifier.AltModifier
    if event.type() == QEvent.Type.MouseButtonPress:
        return False
    return before or event.type() == QEvent.Type.Wheel


class OptionList(QFrame):
    """A pop-up with a search field over a list; å also answers to aa, case does not matter."""

    picked = Signal(int)

    def __init__(self, name: str, texts: tuple[str, ...], at: int, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "raised")
        round_corners(self)
        self.search, self.list = _SearchField(self), QListWidget()
        self.search.setPlaceholderText(self.tr("Search in the list"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.list.setAccessibleName(name)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        self._fill(texts, at)
        self.search.textChanged.connect(self._filter)
        self.list.itemClicked.connect(self._take)

    def open_at(self, below: QPoint, width: int) -> None:
        """Shows the list at a place on the screen, at least as wide as its button."""
        px = look().px
        self.resize(max(width, px(260)), px(360))
        room = self.screen().availableGeometry()
        self.move(min(below.x(), room.right() - self.width()), min(below.y(), room.bottom() - self.height()))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def move_by_key(self, event: QKeyEvent) -> bool:
        """Lets arrows move in the list and Enter take the current line while the search field has focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if item is not None and not item.isHidden():
                self._take(item)
            return True
        if event.key() in _TO_LIST:
            self.list.keyPressEvent(event)
            return True
        return False

    def _fill(self, texts: tuple[str, ...], at: int) -> None:
        for place, text in enumerate(texts):
            item = QListWidgetItem(text)
            item.setData(_PLACE, place)
            self.list.addItem(item)
        self.list.setCurrentRow(at)

    def _filter(self, wanted: str) -> None:
        first: QListWidgetItem | None = None
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(fold(wanted) not in fold(item.text()))
            first = item if first is None and not item.isHidden() else first
        if first is not None:
            self.list.setCurrentItem(first)

    def _take(self, item: QListWidgetItem) -> None:
        self.picked.emit(int(item.data(_PLACE)))
        self.close()


class _SearchField(QLineEdit):
    """The field keeps the focus; the list is moved from here."""

    def __init__(self, options: OptionList) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_SEARCH)
        self._options = options

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._options.move_by_key(event):
            super().keyPressEvent(event)

"""Workshop: the screen of the room: one picture, full screen, and nothing else; it takes a presenter's keys (U5)."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.ui.theme import DARK, LIGHT
from desktop.workshop.view.keys import letters_on
from desktop.workshop.view.pictures.room import Room
from desktop.workshop.view.pictures.sights import Sight

_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)


class Screen(QWidget):
    """The window on the room's display: no frame, no cursor, no entry in the taskbar, never a dialog or a note."""

    next_requested = Signal()
    back_requested = Signal()
    result_requested = Signal()
    black_requested = Signal()
    swap_requested = Signal()
    darken_requested = Signal()
    leave_requested = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Screen of the room"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.room = Room(self, fades=True)
        self.dark = False

    def set_sight(self, sight: Sight, dark: bool) -> None:
        """Shows a picture, on a light or on a dark ground."""
        self.dark = dark
        new = self.room.set_sight(sight, DARK if dark else LIGHT)
        if new and self.isVisible() and self.room.view is not None:
            self.room.view.repaint()  # before anything else is drawn

    def stand_on(self, display: QScreen, alone: bool) -> None:
        """Fills a display; beside a console it does not take the keyboard, alone on the display it does."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not alone)
        if self.isVisible() and (self.screen() is not display or self.geometry() != display.geometry()):
            self.hide()
        self.setScreen(display)
        self.setGeometry(display.geometry())
        self.showFullScreen()
        if alone:
            self.raise_()
            self.activateWindow()
            self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._wish(event)
        if wish is not None:
            wish.emit()
        elif event.key() == Qt.Key.Key_F5:
            event.accept()  # a remote's "begin": it is shown already
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.next_requested.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room.setGeometry(self.rect())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(DARK.surface if self.dark else LIGHT.surface))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.leave_requested.emit()

    def _wish(self, event: QKeyEvent) -> SignalInstance | None:
        """What a key asks for."""
        key = event.key()
        if key in _NEXT:
            return self.next_requested
        if key in _BACK:
            return self.back_requested
        named = {
            Qt.Key.Key_Escape: self.leave_requested,
            Qt.Key.Key_F7: self.swap_requested,
            Qt.Key.Key_F8: self.darken_requested,
            Qt.Key.Key_F9: self.result_requested,
            Qt.Key.Key_F10: self.black_requested,
        }
        letters = {Qt.Key.Key_B: self.black_requested, Qt.Key.Key_R: self.result_requested}
        letters[Qt.Key.Key_Period] = self.black_requested
        return named.get(Qt.Key(key)) or (letters.get(Qt.Key(key)) if letters_on() else None)

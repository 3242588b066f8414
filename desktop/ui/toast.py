"""Toast: one dark line at the bottom left that tells what has been done and offers to undo it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QWidget
from typing_extensions import override

from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.painted import CENTER, PaintedButton, restyled, smooth, text_width
from desktop.ui.spoken import announce
from desktop.ui.text import Elided
from desktop.ui.theme import look

STAYS = 8000
"""Milliseconds a toast stays; longer while the pointer or the focus is on it."""
_KEPT = 50
_MARGIN = 24


class Toast(QFrame):
    """The one toast of a window: a newer one takes the older one's place, which then stands in the history."""

    hidden_again = Signal()

    def __init__(self, host: QWidget, stays: int = STAYS) -> None:
        super().__init__(host)
        self._host = host
        self.history: list[str] = []
        self._action: Callable[[], object] | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(stays)
        self._clock.timeout.connect(self.dismiss)
        self._text = Elided("", "body", "on_inverse")
        self.undo = _InverseButton("")
        self.undo.clicked.connect(self._act)
        self._keys = Elided("", "caption", "on_inverse")
        self.cross = _InverseButton("", "x", self.tr("Close"))
        self.cross.clicked.connect(self.dismiss)
        self._layout = QHBoxLayout(self)
        for widget in (_Tick(), self._text, self.undo, self._keys, self.cross):
            self._layout.addWidget(widget, 1 if widget is self._text else 0)
        host.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self._shade()
        self.hide()

    def tell(self, text: str, action: str = "", run: Callable[[], object] | None = None, keys: str = "") -> None:
        """Says one line, with a button that runs something when an action is named; `keys` are its shortcut."""
        self.history = [*self.history, text][-_KEPT:]
        self._action = run
        self._text.set_text(text)
        self.undo.set_text(action)
        self.undo.setVisible(bool(action))
        self._keys.set_text(keys)
        self._keys.setVisible(bool(action and keys))
        self._place()
        self.show()
        self.raise_()
        announce(self, text)
        self._clock.start()

    def dismiss(self) -> None:
        """Takes the toast away."""
        self._clock.stop()
        if self.isVisible():
            self.hide()
            self.hidden_again.emit()

    def stays(self) -> bool:
        """Whether the time stands still: the pointer or the focus is on the toast."""
        return self.isVisible() and not self._clock.isActive()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif event.type() == QEvent.Type.ChildAdded and self.isVisible():
            QTimer.singleShot(0, self, self.raise_)  # a page that is made meanwhile would cover it
        return False

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._clock.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._go_on()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._shade()
            self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setPen(look().color("on_inverse") if look().high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look().color("inverse"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), look().px(8), look().px(8))

    def _place(self) -> None:
        px, host = look().px, self._host
        self._layout.setContentsMargins(px(16), 0, px(8), 0)
        self._layout.setSpacing(px(10))
        wanted = self._layout.sizeHint().width()
        self.setGeometry(0, 0, max(px(120), min(wanted, host.width() - 2 * px(_MARGIN))), px(48))
        self.move(px(_MARGIN), host.height() - self.height() - px(_MARGIN))

    def _shade(self) -> None:
        if look().high_contrast:
            self.setGraphicsEffect(None)  # type: ignore[arg-type]
            return
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(look().px(28))
        shadow.setOffset(0, look().px(8))
        shadow.setColor(QColor(look().color("shadow", 0.28)))
        self.setGraphicsEffect(shadow)

    def _act(self) -> None:
        run = self._action
        self.dismiss()
        if run is not None:
            run()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self._clock.stop()
        else:
            self._go_on()

    def _go_on(self) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if self.isVisible() and not self._clock.isActive() and not inside and not self.underMouse():
            self._clock.start()


class _Tick(QFrame):
    """The check mark before the text."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(look().px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(smooth(self), "check", 0, (self.height() - look().px(18)) / 2, 18, "on_inverse")


class _InverseButton(PaintedButton):
    """A word or an icon to press on the dark ground."""

    def __init__(self, text: str, icon_name: str = "", name: str = "") -> None:
        super().__init__()
        self._icon = icon_name
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Shows another word."""
        self.setText(text)
        if text:
            self.setAccessibleName(text)
        self.refit()

    @override
    def sizeHint(self) -> QSize:
        width = text_width(font(14, 600), self.text()) + look().px(12) if self.text() else look().px(32)
        return QSize(width, look().px(32))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = smooth(self), QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(look().color("inverse_accent"))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), look().px(4), look().px(4))
        if self._icon:
            draw_icon(
                painter,
                self._icon,
                (area.width() - look().px(16)) / 2,
                (area.height() - look().px(16)) / 2,
                16,
                "on_inverse",
            )
            return
        painter.setFont(font(14, 600))
        painter.setPen(look().color("on_inverse" if self.hovered else "inverse_accent"))
        painter.drawText(area, CENTER, self.text())

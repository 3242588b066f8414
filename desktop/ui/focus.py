"""Focus: one ring that follows the keyboard focus, drawn above everything so that no style can hide it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QApplication, QTabBar, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.ui.painted import smooth
from desktop.ui.theme import look

_AROUND = 4
"""Ring of 2 px with 2 px of air."""
_RADIUS = 6
_MOVING = (
    *(QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange),
    *(QEvent.Type.ZOrderChange, QEvent.Type.StyleChange),
)


class FocusRing(QObject):
    """Follows the focus: rings buttons always, other controls when the focus did not come by mouse."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._follow)

    def target(self) -> QWidget | None:
        """The control that has the ring, or None."""
        return self._target

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._forget()
        if new is None or not _wants_ring(new):
            return
        self._target = new
        widget: QWidget | None = new
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING and watched is not self._ring:
            self._place()
        return False

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self._hide()
            return
        if self._ring is None or not isValid(self._ring) or self._ring.parentWidget() is not target.window():
            self._hide()
            self._ring = _Ring(target.window())
        self._ring.surround(target)

    def _forget(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = None
        self._hide()

    def _hide(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()


class _Ring(QWidget):
    """The ring: lets the mouse through, is no part of any layout and is not read aloud."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window, self._radius = window, _RADIUS
        self._clip = QRect()

    def surround(self, target: QWidget) -> None:
        """Stands around a control of the same window, cut where the control is scrolled out of view."""
        self._radius = int(target.property("focus_radius") or _RADIUS)
        window = self._window
        around = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        grown = around.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        self._clip = _visible_part(target, window).translated(-grown.topLeft())
        if self.geometry() != grown:
            self.setGeometry(grown)
        if not self.isVisible():
            self.show()
        self.raise_()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        painter.setClipRect(self._clip)
        painter.setPen(QPen(look().color("focus"), 2))
        radius = look().px(self._radius) + 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


def _wants_ring(widget: QWidget) -> bool:
    """Lists draw the ring inside their current cell; scroll areas and whole windows have none."""
    if widget.isWindow() or widget.property("no_ring"):
        return False
    if isinstance(widget, QAbstractItemView) or type(widget) is QAbstractScrollArea:
        return False
    by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
    return isinstance(widget, QAbstractButton | QTabBar) or not by_mouse


def _visible_part(target: QWidget, window: QWidget) -> QRect:
    """The part of the window in which a control may be seen, given the scroll areas around it."""
    seen = window.rect()
    widget = target.parentWidget()
    while widget is not None and widget is not window:
        parent = widget.parentWidget()
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget:
            seen = seen.intersected(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
        widget = parent
    return seen

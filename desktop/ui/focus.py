"""Focus: the ring around what has it, drawn above everything so that no style can hide it; and the way of Tab."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QBoxLayout,
    QComboBox,
    QLayout,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from desktop.ui.painted import smooth
from desktop.ui.theme import look

_AROUND = 4
"""Ring of 2 px with 2 px of air."""
_RADIUS = 6
_MOVING = (
    *(QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ParentChange),
    *(QEvent.Type.ZOrderChange, QEvent.Type.StyleChange),
)


_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QTextEdit)
"""Controls that are one stop, whatever they are made of."""


def step(window: QWidget, forward: bool) -> bool:
    """Moves the focus to the next or previous stop as the window is laid out; says whether there was one.

    Qt goes in the order in which widgets were made, and its chain tears where fields with a proxy are made anew.
    """
    target = next(filter(_is_stop, _onward(window, forward)), None)
    if target is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    _bring_into_view(target)
    return True


def _onward(window: QWidget, forward: bool) -> Iterator[QWidget]:
    """All that is shown in a window, from what has the focus on and around to it; each looked for when it is due."""
    way = _way_to_focus(window)
    if forward:
        yield from _inside(way[-1], forward)
    for parent, child in reversed(tuple(pairwise(way))):
        beside = _children(parent)
        here = beside.index(child) if child in beside else 0
        for each in beside[here + 1 :] if forward else beside[:here][::-1]:
            yield from _with_inside(each, forward)
        if not forward and parent is not window:
            yield parent
    yield from _inside(window, forward)


def _way_to_focus(window: QWidget) -> list[QWidget]:
    """The widgets from a window down to what has its focus, neither into what is hidden nor into a control's parts."""
    way: list[QWidget] = []
    at: QWidget | None = window.focusWidget()
    while at is not None and at is not window:
        parent = at.parentWidget()
        if not (isinstance(parent, QScrollArea) and parent.viewport() is at):
            way = [] if at.isHidden() else [at] if isinstance(at, _WHOLE) else [at, *way]
        at = parent
    return [window, *way]


def _with_inside(widget: QWidget, forward: bool) -> Iterator[QWidget]:
    """A widget before what is inside it, or after that on the way back."""
    if forward:
        yield widget
    yield from _inside(widget, forward)
    if not forward:
        yield widget


def _inside(widget: QWidget, forward: bool = True) -> Iterator[QWidget]:
    """What is shown inside a widget, in the order in which it is laid out, or from the end."""
    if not isinstance(widget, _WHOLE):
        children = _children(widget)
        for child in children if forward else reversed(children):
            yield from _with_inside(child, forward)


def _children(widget: QWidget) -> list[QWidget]:
    """The widgets that are shown right inside one: first those that are laid out, then those that lie above them."""
    return [each for each in _held(widget) if not each.isHidden() and not each.isWindow()]


def _held(widget: QWidget) -> list[QWidget]:
    """The widgets right inside one, shown or not."""
    if isinstance(widget, QScrollArea):
        held = widget.widget()
        return [held] if held is not None else []
    layout = widget.layout()
    laid = list(laid_out(layout)) if layout is not None else []
    if isinstance(widget, QSplitter):
        laid = [part for at in range(widget.count()) if (part := widget.widget(at)) is not None]
    known = set(laid)
    return [*laid, *(each for each in widget.children() if isinstance(each, QWidget) and each not in known)]


def laid_out(layout: QLayout) -> Iterator[QWidget]:
    """The widgets of a layout on a widget, and of the layouts in it, as they are seen; its items are not touched."""
    backwards = (QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop)
    around = layout.parentWidget()
    children = [*(around.children() if around is not None else ()), *layout.children()]
    placed = [each for each in children if isinstance(each, (QWidget, QLayout))]
    parts = {at: each for each in placed if (at := layout.indexOf(each)) >= 0}
    for at in sorted(parts, reverse=isinstance(layout, QBoxLayout) and layout.direction() in backwards):
        part = parts[at]
        if isinstance(part, QWidget):
            yield part
        else:
            yield from laid_out(part)


def _is_stop(widget: QWidget) -> bool:
    """Whether Tab stops at a widget; a scroll area only when nothing inside it can take the focus."""
    if not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QScrollArea):
        return widget.verticalScrollBar().maximum() > 0 and not any(map(_is_stop, _inside(widget)))
    if isinstance(widget, QRadioButton) and any(each.isChecked() for each in _beside(widget) if each is not widget):
        return False
    if isinstance(widget, QRadioButton) and widget.isChecked():
        return widget.focusPolicy() != Qt.FocusPolicy.NoFocus  # Qt takes it from the Tab order as another is focused
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _beside(button: QRadioButton) -> list[QAbstractButton]:
    """The buttons of which only one can be chosen: Tab stops at that one, arrow keys go to the others."""
    if button.group() is not None:
        return button.group().buttons()
    parent = button.parentWidget()
    return [each for each in parent.children() if isinstance(each, QRadioButton)] if parent is not None else []


def _bring_into_view(widget: QWidget) -> None:
    """Scrolls the areas around a widget until it is seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


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
        if event.type() == QEvent.Type.Hide:
            self._hide()  # perhaps for ever: where a window is being deleted, nothing more may be asked of it
        elif event.type() in _MOVING and watched is not self._ring:
            self._place()
        return False

    def _place(self) -> None:
        target = self._target
        window = target.window() if target is not None and isValid(target) else None
        if target is None or window is None or not isValid(window) or not target.isVisible():
            self._hide()  # a window that is being deleted still moves what stands in it
            return
        if self._ring is None or not isValid(self._ring) or self._ring.parentWidget() is not window:
            self._hide()
            self._ring = _Ring(window)
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

    def surround(self, target: QWidget) -> None:
        """Stands around a control of the same window, or around the part of it that is not scrolled out of view."""
        self._radius = int(target.property("focus_radius") or _RADIUS)
        window = self._window
        around = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        grown = around.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(_visible_part(target, window))
        if self.geometry() != grown:
            self.setGeometry(grown)
        self.setVisible(not grown.isEmpty())
        self.raise_()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
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

"""Layout: rows, columns, cards, wells, rules and scroll areas written as one expression.

The only file that adds layouts to layouts and takes items out of them. Python must never hold an item of a layout (a
QLayoutItem) that Qt deletes: Qt does not tell it, and when a widget is later made at the same address, Shiboken takes
the two for one and crashes as the widget goes. Items are seen by Python when a layout that has items joins one that is
on a widget already, and through itemAt.
"""

from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete
from typing_extensions import override

from desktop.ui.focus import laid_out, step
from desktop.ui.painted import restyled
from desktop.ui.text import label
from desktop.ui.theme import look


class Stretch(Enum):
    """What takes the space that is left."""

    STRETCH = 1


STRETCH: Final = Stretch.STRETCH
_FRAMED = ("card", "well", "raised", "dialog")
TOP_LEFT: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft

Thing = QWidget | QLayout
Item = Thing | int | Stretch | tuple[Thing, int] | tuple[QWidget, int, Qt.AlignmentFlag] | None
"""A widget or layout, a space in px, STRETCH, (thing, factor), (widget, factor, alignment), or None for nothing."""
Margins = int | tuple[int, int, int, int]
"""One margin for all sides, or left, top, right, bottom."""


def row(*items: Item, gap: int = 8, margins: Margins = 0) -> QHBoxLayout:
    """Items side by side."""
    made = QHBoxLayout()
    _fill(made, items, gap, margins)
    return made


def column(*items: Item, gap: int = 8, margins: Margins = 0) -> QVBoxLayout:
    """Items one below the other."""
    made = QVBoxLayout()
    _fill(made, items, gap, margins)
    return made


def pane(layout: QLayout, ground: str = "") -> QFrame:
    """A frame around a layout; ground is canvas, surface, sunken, rail, pane, card, well, raised, dialog or chip."""
    made = _Pane()
    made.setProperty("ground", ground)
    if ground:
        made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.frame()
    made.setLayout(layout)
    return made


class _Pane(QFrame):
    """A frame that draws its own border where no style sheet does; Tab goes through it as it is laid out."""

    def frame(self) -> None:
        """Draws a border around cards and what floats, in high contrast."""
        if look().high_contrast and self.property("ground") in _FRAMED:
            self.setFrameShape(QFrame.Shape.Box)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        return step(self.window(), forward=next)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self.frame()


def card(layout: QLayout) -> QFrame:
    """A card: surface with a hairline and round corners; give the layout margins of 16 to 20."""
    return pane(layout, "card")


def well(layout: QLayout) -> QFrame:
    """A well: canvas ground for what was said or what is quoted; give the layout margins of 16."""
    return pane(layout, "well")


def hline() -> QFrame:
    """A hairline across."""
    made = _line(QFrame.Shape.HLine)
    made.setFixedHeight(1)
    return made


def vline() -> QFrame:
    """A hairline from top to bottom."""
    made = _line(QFrame.Shape.VLine)
    made.setFixedWidth(1)
    return made


class _Scroll(QScrollArea):
    """A scroll area that asks for little, so that panes can be narrow.

    Qt does not always tell it that its content has grown: not while it is hidden, and not when parts deep inside are
    shown one after the other. So it asks when it is shown, and whenever its content is painted.
    """

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), look().px(80))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._refit)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and watched is self.widget() and self._is_short():
            QTimer.singleShot(0, self, self._refit)
        return super().eventFilter(watched, event)

    def _is_short(self) -> bool:
        """Whether the content has less height than its parts need."""
        held = self.widget()
        inside = held.layout() if held is not None else None
        if held is None or inside is None:
            return False
        needed = inside.totalMinimumHeightForWidth(held.width()) if inside.hasHeightForWidth() else 0
        return held.height() < max(needed, inside.totalMinimumSize().height())

    def _refit(self) -> None:
        """Gives the content its size anew."""
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))


def scroll(widget: QWidget) -> QScrollArea:
    """A pane that scrolls up and down around a widget; the keyboard scrolls it by the focus inside."""
    made = _Scroll()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setViewport(_viewport())
    if widget.property("ground") is None:
        widget.setProperty("ground", "")
    made.setWidget(widget)
    return made


def _viewport() -> QWidget:
    """What shows a part of the content, see-through.

    It is made here, for PySide reads every kind of widget there is when it is handed one that Qt has made.
    """
    made = QWidget()
    made.setObjectName("qt_scrollarea_viewport")
    return made


def section(title: str, right: Thing | None = None) -> QHBoxLayout:
    """The heading of a section, with a link or count at the right."""
    return row(label(title, "h3"), STRETCH, right)


def clear(layout: QLayout) -> None:
    """Takes everything out of a layout and lets the widgets go."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            clear(inner)  # a layout that was taken out is Python's, which deletes it; Qt must not do so as well
            continue
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        delete(item)


def take_out(layout: QLayout) -> None:
    """Takes everything out of a layout; the widgets stay, to be placed elsewhere."""
    while (item := layout.takeAt(0)) is not None:
        delete(item)  # else its widget remembers it, and the size it had there


def first_widget(layout: QLayout) -> QWidget | None:
    """The first widget of a layout that stands on a widget, None where there is none."""
    return next(laid_out(layout), None)


def add(layout: QBoxLayout, item: Item) -> None:
    """Puts one more item at the end of a row or column; a layout that joins one on a widget gets a frame around it."""
    match item:
        case None:
            return
        case Stretch():
            layout.addStretch(1)
        case int():
            layout.addSpacing(item)
        case QLayout():
            _join(layout, item)
        case QWidget():
            layout.addWidget(item)
        case (QLayout() as inner, int() as factor):
            _join(layout, inner, factor)
        case (QWidget() as widget, int() as factor, Qt.AlignmentFlag() as where):
            layout.addWidget(widget, factor, where)
        case (QWidget() as widget, int() as factor):
            layout.addWidget(widget, factor)


def _join(layout: QBoxLayout, inner: QLayout, factor: int = 0) -> None:
    if layout.parentWidget() is None or not inner.count():
        layout.addLayout(inner, factor)
        return
    framed = pane(inner)
    if not inner.hasHeightForWidth():  # then its limits hold at any width: as small and as large as it is unframed
        inner.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
    layout.addWidget(framed, factor)


def _fill(layout: QBoxLayout, items: tuple[Item, ...], gap: int, margins: Margins) -> None:
    layout.setSpacing(gap)
    sides = (margins,) * 4 if isinstance(margins, int) else margins
    layout.setContentsMargins(*sides)
    for item in items:
        add(layout, item)


def _line(shape: QFrame.Shape) -> QFrame:
    made = QFrame()
    if look().high_contrast:
        made.setFrameShape(shape)
    made.setProperty("ground", "line")
    across = shape == QFrame.Shape.HLine
    made.setSizePolicy(
        QSizePolicy.Policy.Expanding if across else QSizePolicy.Policy.Fixed,
        QSizePolicy.Policy.Fixed if across else QSizePolicy.Policy.Expanding,
    )
    return made

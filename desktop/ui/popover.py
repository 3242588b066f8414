"""Popover: what floats over the page until Esc or a click beside it, and the one that says why a rule decides so."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLabel, QWidget
from shiboken6 import isValid
from typing_extensions import override

from desktop.ui.buttons import button, icon_button
from desktop.ui.icons import icon
from desktop.ui.layout import STRETCH, column, row
from desktop.ui.painted import restyled, smooth
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

SHADOW = 14
"""Room around the card for its shadow."""


class Floating(QFrame):
    """A card over the page; closes on Esc or a click beside it, and gives the focus back to where it was."""

    def __init__(self, parent: QWidget | None, radius: int = 10) -> None:
        flags = Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        super().__init__(parent, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._radius = radius
        self._opener: QWidget | None = None

    def open_below(self, anchor: QWidget) -> None:
        """Shows the card below a widget, above it where there is no room below."""
        self.adjustSize()
        room = anchor.screen().availableGeometry()
        below = anchor.mapToGlobal(QPoint(-SHADOW, anchor.height() + 4 - SHADOW))
        above = anchor.mapToGlobal(QPoint(0, -self.height() - 4 + SHADOW)).y()
        y = above if below.y() + self.height() > room.bottom() and above >= room.top() else below.y()
        x = max(room.left(), min(below.x(), room.right() - self.width()))
        self.open_at(QPoint(x, y))

    def open_at(self, place: QPoint) -> None:
        """Shows the card with its upper left corner (of the shadow) at a place on the screen."""
        self._opener = QApplication.focusWidget()
        self.move(place)
        self.show()
        self.raise_()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        opener, self._opener = self._opener, None
        if opener is not None and isValid(opener) and opener.isVisible():
            opener.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, card = smooth(self), QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        radius = look().px(self._radius)
        painter.setPen(Qt.PenStyle.NoPen)
        for ring in () if look().high_contrast else range(SHADOW, 0, -2):
            painter.setBrush(look().color("shadow", 0.022))
            painter.drawRoundedRect(card.adjusted(-ring, -ring / 2, ring, ring), radius + ring, radius + ring)
        painter.setPen(QPen(look().color("line2"), 1))
        painter.setBrush(look().color("raised"))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


@dataclass(frozen=True)
class Why:
    """Why a rule decides so: the question, one sentence, its source, and ways on (text, what it runs)."""

    title: str
    sentence: str
    source: str = ""
    links: tuple[tuple[str, Callable[[], object]], ...] = ()


class WhyPopover(Floating):
    """The explanation of a rule, in a card below its tag."""

    def __init__(self, why: Why, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(why.title)
        self.setAccessibleDescription(" ".join(filter(None, (why.sentence, why.source))))
        self._mark = QLabel()
        self._close = icon_button("x", self.tr("Close"), self.close, dense=True)
        self._links = [button(text, "link", on_click=self._then(run)) for text, run in why.links]
        inside = column(
            row(self._mark, (label(why.title, "strong", wrap=True), 1), (self._close, 0, Qt.AlignmentFlag.AlignTop)),
            Paragraph(why.sentence, 13, 20, role="ink2"),
            label(why.source, "caption", wrap=True) if why.source else None,
            row(*self._links, STRETCH, gap=16) if self._links else None,
            margins=(SHADOW + 16, SHADOW + 10, SHADOW + 14, SHADOW + 12),
        )
        self.setLayout(inside)
        self.setFixedWidth(look().px(400) + 2 * SHADOW)
        self._draw_mark()

    def show_at(self, anchor: QWidget) -> None:
        """Shows the explanation below a rule tag, with the focus on the first way on."""
        self.open_below(anchor)
        (self._links[0] if self._links else self._close).setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._draw_mark()

    def _draw_mark(self) -> None:
        side = look().px(16)
        self._mark.setPixmap(icon("scale", 16, "accent").pixmap(side, side))
        self._mark.setFixedWidth(side)

    def _then(self, run: Callable[[], object]) -> Callable[[], object]:
        def go() -> None:
            self.close()
            run()

        return go


def show_why(anchor: QWidget, why: Why) -> WhyPopover:
    """Opens the explanation of a rule below its tag."""
    popover = WhyPopover(why, anchor)
    popover.show_at(anchor)
    return popover


def explain(tag: QAbstractButton, why: Callable[[], Why]) -> None:
    """Lets a rule tag say why when it is clicked; F1 clicks the tag that has the focus."""
    tag.clicked.connect(lambda _checked=False: show_why(tag, why()))
    tag.installEventFilter(_F1(tag))


class _F1(QObject):
    """Turns F1 on a tag into a click, before the window's own F1 gets it."""

    def __init__(self, tag: QAbstractButton) -> None:
        super().__init__(tag)
        self._tag = tag

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_F1:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._tag.click()
        return True

"""Navigation: the rail with the places, and what waits for the user at each of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu
from typing_extensions import override

from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon, icon
from desktop.ui.layout import STRETCH, Item, column, pane, row
from desktop.ui.painted import CENTER, LEFT, PaintedButton, draw_text, restyled, smooth
from desktop.ui.pieces import Mark
from desktop.ui.text import Elided
from desktop.ui.theme import look

WIDE, COMPACT, NARROW = 228, 92, 56
_SIDES = {WIDE: 12, COMPACT: 4, NARROW: 6}
"""The air beside the items in each form; the longest names need most of the compact rail."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Place:
    """An item of the rail: a feature, or settings and help at the foot."""

    id: str
    title: Callable[[], str]
    icon: str
    keys: str = ""


class RailItem(PaintedButton):
    """One place: wide with icon and word, compact with the word below, narrow with the icon alone."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.count = 0
        self.form = WIDE
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retell()

    def retell(self) -> None:
        """Says the place's name in the language that is spoken now."""
        title = self.place.title()
        self.setText(title)
        waiting = self.tr("{title}, {count} waiting").format(title=title, count=self.count)
        self.setAccessibleName(waiting if self.count else title)
        self.setToolTip(f"{title}  {self.place.keys}".strip())
        self.refit()

    def set_count(self, count: int) -> None:
        """Shows how much waits here."""
        if count != self.count:
            self.count = count
            self.retell()

    def set_form(self, form: int) -> None:
        """Makes the item wide, compact or narrow."""
        self.form = form
        self.refit()

    @override
    def sizeHint(self) -> QSize:
        px = look().px
        return QSize(px(self.form) - 2 * px(_SIDES[self.form]), px(50 if self.form == COMPACT else 40))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        px, wide, high = look().px, self.width(), self.height()
        if self.isChecked():
            painter.setPen(look().color("line2"))
            painter.setBrush(look().color("surface"))
            painter.drawRoundedRect(QRectF(0.5, 0.5, wide - 1, high - 1), px(8), px(8))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("accent"))
            painter.drawRoundedRect(QRectF(0, high / 2 - px(10), px(3), px(20)), 1.5, 1.5)
        elif self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("sunken" if not look().dark else "hover"))
            painter.drawRoundedRect(QRectF(0, 0, wide, high), px(8), px(8))
        (self._paint_wide if self.form == WIDE else self._paint_small)(painter)

    def _paint_wide(self, painter: QPainter) -> None:
        px, on = look().px, self.isChecked()
        draw_icon(painter, self.place.icon, px(14), (self.height() - px(20)) / 2, 20, "accent" if on else "ink2")
        painter.setFont(font(14, 600 if on else 400))
        painter.setPen(look().color("accent" if on else "ink"))
        draw_text(painter, QRectF(px(46), 0, self.width() - px(80), self.height()), self.text(), LEFT)
        if self.count:
            painter.setFont(font(13, 500))
            painter.setPen(look().color("accent" if on else "ink2"))
            draw_text(painter, QRectF(0, 0, self.width() - px(14), self.height()), str(self.count), RIGHT)

    def _paint_small(self, painter: QPainter) -> None:
        px, on, middle = look().px, self.isChecked(), self.width() / 2
        top = px(6) if self.form == COMPACT else px(10)
        draw_icon(painter, self.place.icon, middle - px(10), top, 20, "accent" if on else "ink2")
        if self.form == COMPACT:
            painter.setFont(font(12, 600 if on else 400))
            painter.setPen(look().color("accent" if on else "ink2"))
            draw_text(painter, QRectF(0, px(28), self.width(), px(18)), self.text(), CENTER)
        if self.count:
            self._paint_badge(painter, QRectF(middle + px(6), top - px(3), px(14 + 6 * len(str(self.count))), px(16)))

    def _paint_badge(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(look().color("surface" if self.isChecked() else "rail"), 2))
        painter.setBrush(look().color("accent"))
        painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), area.height() / 2 + 1, area.height() / 2 + 1)
        painter.setPen(look().color("on_accent"))
        painter.setFont(font(12, 600))
        draw_text(painter, area, str(self.count), CENTER)


class Rail(QFrame):
    """The rail: mark, municipality, places, and at the foot settings and help; what does not fit goes under "More"."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], foot: Sequence[Place]) -> None:
        super().__init__()
        self.setProperty("ground", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Places"))
        self.items = [RailItem(place) for place in places]
        self.foot = [RailItem(place) for place in foot]
        self.more = RailItem(Place("", lambda: self.tr("More"), "ellipsis"))
        self.more.clicked.connect(self._open_more)
        self._name = Elided("", "caption")
        self._words = pane(column(Elided("Samspil", "h3"), self._name, gap=0))
        self._mark = Mark(26)
        self._head = row(self._mark, (self._words, 1), gap=12)
        for item in (*self.items, *self.foot):
            item.clicked.connect(lambda _on=False, id=item.place.id: self._choose(id))
        items: tuple[Item, ...] = (*self.items, self.more, STRETCH, *self.foot)
        self._lines = column(self._head, 12, *items, 14, gap=2)
        self.setLayout(self._lines)
        self._form = 0
        self._fold(WIDE)

    def set_municipality(self, name: str) -> None:
        """Shows whose file is open."""
        self._name.set_text(name)

    def set_current(self, id: str) -> None:
        """Marks the place that is shown."""
        for item in (*self.items, *self.foot):
            item.setChecked(item.place.id == id)

    def set_count(self, id: str, count: int) -> None:
        """Shows how much waits at a place."""
        for item in self.items:
            if item.place.id == id:
                item.set_count(count)

    def fit(self, window_width: int) -> None:
        """Takes the form that the design gives to a window's width in logical pixels."""
        logical = window_width / look().scale
        self._fold(WIDE if logical >= 1500 else COMPACT if logical >= 700 else NARROW)

    @override
    def minimumSizeHint(self) -> QSize:
        """The places that are shown do not keep the window high: they fold away instead."""
        return QSize(super().minimumSizeHint().width(), look().px(200))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_what_does_not_fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for item in (*self.items, *self.foot, self.more):
                item.retell()
        elif restyled(event) and self._form:
            self.fit(self.window().width())
            self._lay(self._form)

    def _fold(self, form: int) -> None:
        if form != self._form:
            self._form = form
            self._lay(form)

    def _lay(self, form: int) -> None:
        """Lays the rail out anew in a form."""
        for item in (*self.items, *self.foot, self.more):
            item.set_form(form)
        self.setFixedWidth(look().px(form))
        side, above = look().px(_SIDES[form]), look().px(18 if form == WIDE else 12)
        self._lines.setContentsMargins(side, above, side, 0)
        self._words.setVisible(form == WIDE)
        middle = Qt.AlignmentFlag.AlignVCenter if form == WIDE else CENTER
        self._head.setAlignment(self._mark, middle)
        self._head.setContentsMargins(14 if form == WIDE else 0, 0, 0, 10 if form == WIDE else 0)
        self._hide_what_does_not_fit()

    def _hide_what_does_not_fit(self) -> None:
        """Folds the last places into "More" when the window is low; help and settings go first."""
        room = self.height() - look().px(100 if self._form == WIDE else 60)
        high = self.items[0].sizeHint().height() + look().px(2)
        fits = room // high
        every = [*self.items, *self.foot]
        all_fit = len(every) <= fits
        for place, item in enumerate(every):
            item.setVisible(all_fit or place < fits - 1)
        self.more.setVisible(not all_fit)

    def _hidden(self) -> list[RailItem]:
        return [item for item in (*self.items, *self.foot) if item.isHidden()]

    def _open_more(self) -> None:
        """Offers the places that do not fit."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for item in self._hidden():
            action = menu.addAction(icon(item.place.icon, 18), item.text())
            action.triggered.connect(lambda _on=False, id=item.place.id: self._choose(id))
        menu.popup(self.more.mapToGlobal(QPoint(self.more.width(), 0)))

    def _choose(self, id: str) -> None:
        current = next((item.place.id for item in (*self.items, *self.foot) if item.isChecked()), "")
        self.set_current(current)
        self.chosen.emit(id)

"""Top bar: the way to search or do anything, today's date, and who sits at the screen."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy
from typing_extensions import override

from desktop.base import dates
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.layout import STRETCH, row
from desktop.ui.paint import kbd_width, paint_avatar, paint_kbd
from desktop.ui.painted import LEFT, PaintedButton, draw_text, smooth, text_width
from desktop.ui.text import Elided
from desktop.ui.theme import look

_WIDE = 1500


class SearchButton(PaintedButton):
    """Looks like a field and opens the palette."""

    def __init__(self) -> None:
        super().__init__()
        self.compact = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retell()

    def retell(self) -> None:
        """Says what it is for in the language that is spoken now."""
        self.setText(self.tr("Search, or type what you want to do"))
        self.setAccessibleName(self.text())
        self.setToolTip("Ctrl+K")
        self.refit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(300 if self.compact else 440), look().px(36))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), look().px(36))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        painter.setPen(look().color("control" if self.hovered else "line2"))
        painter.setBrush(look().color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
        draw_icon(painter, "search", px(11), (self.height() - px(16)) / 2, 16, "ink2")
        keys = kbd_width("Ctrl K")
        painter.setFont(font(13))
        painter.setPen(look().color("ink3"))
        cut = draw_text(painter, QRectF(px(36), 0, self.width() - px(50) - keys, self.height()), self.text(), LEFT)
        self.setToolTip(f"{self.text()} (Ctrl+K)" if cut else "Ctrl+K")
        paint_kbd(painter, self.width() - keys - px(8), self.height() / 2, "Ctrl K")


class UserButton(PaintedButton):
    """Who sits at the screen: initials, name and title; opens the list of those it can be."""

    def __init__(self) -> None:
        super().__init__()
        self.compact = False
        self._title = ""

    def show_user(self, name: str, title: str) -> None:
        """Shows another person."""
        self.setText(name)
        self._title = title
        self.setAccessibleName(self.tr("At the screen: {name}").format(name=name))
        self.setToolTip(", ".join(part for part in (name, title) if part))
        self.refit()

    @override
    def sizeHint(self) -> QSize:
        px = look().px
        if self.compact:
            return QSize(px(40), px(40))
        words = max(text_width(font(13, 600), self.text()), text_width(font(12), self._title))
        return QSize(px(32 + 10 + 30) + words, px(44))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px, middle = smooth(self), look().px, self.height() / 2
        if self.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), px(8), px(8))
        paint_avatar(painter, px(4), middle, self.text(), 32)
        if self.compact:
            return
        words = QRectF(px(46), middle - px(18), self.width() - px(70), px(18))
        painter.setFont(font(13, 600))
        painter.setPen(look().color("ink"))
        draw_text(painter, words, self.text(), LEFT)
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        draw_text(painter, words.translated(0, px(18)), self._title, LEFT)
        draw_icon(painter, "chevron-down", self.width() - px(20), middle - px(8), 16, "ink2")


class TopBar(QFrame):
    """The bar above every page."""

    search_requested = Signal()
    user_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchButton()
        self.search.clicked.connect(self.search_requested)
        self._today = Elided("", "small")
        self._today.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.user = UserButton()
        self.user.clicked.connect(self._offer_users)
        self._users: Sequence[tuple[str, str]] = ()
        self._day: date | None = None
        self.setLayout(row(self.search, STRETCH, self._today, 12, self.user, gap=8, margins=(32, 0, 20, 0)))
        self.fit(_WIDE)

    def set_day(self, day: date) -> None:
        """Shows today's date with its week."""
        self._day = day
        words = dates.day_text(day)
        week = self.tr("week {number}").format(number=day.isocalendar().week)
        text = f"{words[:1].upper()}{words[1:]} {day.year}"
        self._today.set_text(text if self.search.compact else f"{text} · {week}")

    def set_users(self, users: Sequence[tuple[str, str]]) -> None:
        """Tells who can sit at the screen: names and titles."""
        self._users = users

    def show_user(self, name: str) -> None:
        """Shows who sits at the screen."""
        self.user.show_user(name, dict(self._users).get(name, ""))

    def fit(self, window_width: int) -> None:
        """Takes the compact form in a window narrower than 1500 logical pixels."""
        compact = window_width / look().scale < _WIDE
        self.search.compact = self.user.compact = compact
        self.search.refit()
        self.user.refit()
        self.setFixedHeight(look().px(48 if compact else 60))
        if self._day:
            self.set_day(self._day)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.search.retell()
            if self._day:
                self.set_day(self._day)
        elif event.type() == QEvent.Type.StyleChange:
            self.fit(self.window().width())

    def _offer_users(self) -> None:
        """Lists those who can sit at the screen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, title in self._users:
            action = menu.addAction(f"{name}, {title}" if title else name)
            action.setCheckable(True)
            action.setChecked(name == self.user.text())
            action.triggered.connect(lambda _on=False, who=name: self.user_chosen.emit(who))
        menu.popup(self.user.mapToGlobal(QPoint(0, self.user.height())))

"""Buttons: push buttons, icon buttons, filter drop-downs and view tabs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QTabBar
from typing_extensions import override

from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon, icon
from desktop.ui.options import OptionList
from desktop.ui.painted import CENTER, LEFT, PaintedButton, draw_text, restyled, round_corners, smooth, text_width
from desktop.ui.reading import why_not
from desktop.ui.theme import Look, look

_THIN_SPACE = "\u2009"
_ICON_ROLES = {"primary": "on_accent", "danger": "danger", "ghost": "accent", "link": "accent"}
_MENU_HOLDS = 12
_WRITING = ("primary", "danger")
"""The kinds of buttons that are greyed where the user may only read."""
_OPENING = (Qt.Key.Key_Down, Qt.Key.Key_F4)

Clicked = Callable[[], object] | None


class Button(QPushButton):
    """A push button of the design; the style sheet reads kind and dense, the icon follows theme and text size."""

    def __init__(self, text: str, kind: str, icon_name: str, dense: bool, after: str) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setProperty("dense", "true" if dense else "false")
        self._icon_px = 16 if dense or kind == "link" or after else 18
        self._icon_name, self._icon_role = after or icon_name, _ICON_ROLES.get(kind, "ink2")
        self._after = bool(after)
        self._drawn_for: Look | None = None
        self._writes, self._wanted = kind in _WRITING, True
        self._refused = self._blocked = ""
        if after:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._renew_icon()
        self.set_label(text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_label(self, text: str) -> None:
        """Shows another text; a thin space parts it from the icon, the accessible name has none."""
        shown = text.replace("&", "&&")
        if shown and not self.icon().isNull():
            shown = shown + _THIN_SPACE if self._after else _THIN_SPACE + shown
        self.setText(shown)
        if text:
            self.setAccessibleName(text)

    def block(self, reason: str) -> None:
        """Disables the button and says why in tooltip and description; an empty reason enables it."""
        self._blocked = reason
        self.setEnabled(not reason)
        self._say_why()

    def set_writes(self, writes: bool) -> None:
        """Says whether the button changes something: such ones are greyed where the user may only read."""
        self._writes = writes
        self.renew_right()

    def renew_right(self) -> None:
        """Greys a writing button where the user may only read, with the reason as its tooltip."""
        why = why_not(self) if self._writes else ""
        if why != self._refused:
            self._refused = why
            self._say_why()
            super().setEnabled(self._wanted and not why)

    def _say_why(self) -> None:
        why = self._refused or self._blocked
        self.setToolTip(why)
        self.setAccessibleDescription(why)

    @override
    def setEnabled(self, arg__1: bool) -> None:
        self._wanted = arg__1
        super().setEnabled(arg__1 and not self._refused)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.renew_right()
        super().showEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if restyled(event):
            self._renew_icon()

    def _renew_icon(self) -> None:
        """Draws the icon in the colours and the size of the look that is put on now."""
        if self._icon_name and self._drawn_for != look():
            self._drawn_for = look()
            side = look().px(self._icon_px)
            self.setIcon(icon(self._icon_name, self._icon_px, self._icon_role))
            self.setIconSize(QSize(side, side))


def button(
    text: str,
    kind: str = "",
    icon: str = "",
    on_click: Clicked = None,
    dense: bool = False,
    after: str = "",
    writes: bool = False,
) -> Button:
    """A button; kind is "", primary, danger, ghost or link; `icon` stands before, `after` behind the text.

    Primary and danger ones change something, the others where `writes` says so.
    """
    made = Button(text, kind, icon, dense, after)
    if writes:
        made.set_writes(True)
    _connect(made, on_click)
    return made


def icon_button(icon: str, name: str, on_click: Clicked = None, dense: bool = False) -> Button:
    """A button with only an icon; its name is read aloud and is the tooltip."""
    made = Button("", "icon", icon, dense, "")
    made.setAccessibleName(name)
    made.setToolTip(name)
    _connect(made, on_click)
    return made


def _connect(made: Button, on_click: Clicked) -> None:
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())


class DropDown(PaintedButton):
    """A filter "label: value" that opens its options; a choice other than the default turns the border accent."""

    chosen = Signal(object)

    def __init__(self, label: str) -> None:
        super().__init__()
        self._label = label
        self._options: tuple[tuple[object, str], ...] = ()
        self._at, self._default_at = 0, 0
        self.clicked.connect(self.open)
        self._tell()

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Sets (value, text) pairs; the first is the default. A choice that is still there stays, silently."""
        before = self.value()
        self._options = tuple(options)
        self._default_at = 0
        self._at = self._place_of(before)
        self._tell()

    def set_default(self, value: object) -> None:
        """Says which value means "not filtered"."""
        self._default_at = self._place_of(value)
        self._tell()

    def choose(self, value: object) -> None:
        """Shows a value without telling anybody; an unknown one means the default."""
        self._at = self._place_of(value)
        self._tell()

    def clear(self) -> None:
        """Goes back to the default and tells, if it was not there."""
        self._pick(self._default_at)

    def value(self) -> object:
        """The chosen value, or None without options."""
        return self._options[self._at][0] if self._options else None

    def is_active(self) -> bool:
        """Whether the choice differs from the default."""
        return self._at != self._default_at

    def open(self) -> None:
        """Opens the options below the button: a menu, or a list with a search field when they are many."""
        texts = tuple(text for _, text in self._options)
        below = self.mapToGlobal(QPoint(0, self.height() + 2))
        if len(texts) > _MENU_HOLDS:
            popup = OptionList(self._label, texts, self._at, self)
            popup.picked.connect(self._pick)
            popup.open_at(below, self.width())
        elif texts:
            self._menu(texts).popup(below)

    @override
    def sizeHint(self) -> QSize:
        px = look().px
        text = text_width(font(13), self._lead()) + text_width(font(13, 500), self._value_text())
        return QSize(min(text + px(48), px(280)), px(34))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(72), look().px(34))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px, height = smooth(self), look().px, self.height()
        active, enabled = self.is_active(), self.isEnabled()
        border = "accent" if active else "control" if self.hovered else "line2"
        painter.setPen(QPen(look().color(border), 1.5 if active else 1))
        painter.setBrush(look().color("accent_soft" if active else "hover" if self.hovered else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), px(6), px(6))
        painter.setFont(font(13))
        painter.setPen(look().color("ink2" if enabled else "disabled"))
        lead = text_width(font(13), self._lead())
        draw_text(painter, QRectF(px(11), 0, min(lead, self.width() - px(37)), height), self._lead())
        painter.setFont(font(13, 500))
        painter.setPen(look().color("ink" if enabled else "disabled"))
        rest = self.width() - px(11) - lead - px(27)
        cut = rest > 0 and draw_text(painter, QRectF(px(11) + lead, 0, rest, height), self._value_text())
        self._note_cut(cut)
        role = "ink2" if enabled else "disabled"
        draw_icon(painter, "chevron-down", self.width() - px(25), (height - px(16)) / 2, 16, role)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self.open()
        else:
            super().keyPressEvent(event)

    def _menu(self, texts: tuple[str, ...]) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        round_corners(menu)
        menu.setMinimumWidth(self.width())
        for at, text in enumerate(texts):
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(at == self._at)
            action.triggered.connect(lambda _checked, at=at: self._pick(at))
            if at == self._at:
                menu.setActiveAction(action)
        return menu

    def _pick(self, at: int) -> None:
        if at == self._at:
            return
        self._at = at
        self._tell()
        self.chosen.emit(self.value())

    def _place_of(self, value: object) -> int:
        return next((at for at, (known, _) in enumerate(self._options) if known == value), self._default_at)

    def _lead(self) -> str:
        return f"{self._label}: " if self._options else self._label

    def _value_text(self) -> str:
        return self._options[self._at][1] if self._options else ""

    def _note_cut(self, cut: bool) -> None:
        tip = self.accessibleName() if cut else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)

    def _tell(self) -> None:
        self.setAccessibleName(self._lead() + self._value_text())
        self.setAccessibleDescription(QCoreApplication.translate("DropDown", "Opens a list to choose from"))
        self.refit()


class Tabs(QTabBar):
    """Saved views as underlined tabs with counts; arrow keys switch."""

    chosen = Signal(int)

    def __init__(self, tabs: Sequence[tuple[str, int | None]] = ()) -> None:
        super().__init__()
        self._counts: list[int | None] = []
        self._silent = False
        self._gap = 24
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.currentChanged.connect(self._tell)
        self.set_tabs(tabs)

    def set_tabs(self, tabs: Sequence[tuple[str, int | None]]) -> None:
        """Shows tabs as (text, count or None); the current place stays if it is still there, silently."""
        if [self.tabText(at) for at in range(self.count())] == [text for text, _ in tabs]:
            for at, (_, count) in enumerate(tabs):
                self.set_count(at, count)
            return
        before, self._silent = max(0, self.currentIndex()), True
        while self.count():
            self.removeTab(0)
        self._counts = [count for _, count in tabs]
        for text, _ in tabs:
            self.addTab(text)
        for at in range(len(tabs)):
            self._name(at)
        self.setCurrentIndex(min(before, self.count() - 1))
        self._silent = False

    def set_count(self, at: int, count: int | None) -> None:
        """Shows another count on a tab."""
        if self._counts[at] == count:
            return
        self._counts[at] = count
        self._name(at)

    def set_current(self, at: int) -> None:
        """Shows a tab as the current one without telling anybody."""
        self._silent = True
        self.setCurrentIndex(at)
        self._silent = False

    def set_gap(self, gap: int) -> None:
        """Sets how far the tabs stand from each other, in px at 100 %."""
        if self._gap == gap:
            return
        self._gap = gap
        self.setIconSize(self.iconSize())  # has the bar measure its tabs anew

    @override
    def tabSizeHint(self, index: int) -> QSize:
        px = look().px
        return QSize(self._text_and_count(index) + px(self._gap), px(44))

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth(self)
        for at in range(self.count()):
            self._paint_tab(painter, at, at == self.currentIndex())

    def _paint_tab(self, painter: QPainter, at: int, current: bool) -> None:
        px, area = look().px, QRectF(self.tabRect(at))
        text, weight = self.tabText(at), 600 if current else 400
        painter.setFont(font(14, weight))
        painter.setPen(look().color("accent" if current else "ink2"))
        painter.drawText(area.adjusted(0, 0, 0, -2), LEFT, text)
        wide = text_width(font(14, weight), text)
        if (count := self._counts[at]) is not None:
            wide += px(7)
            wide += self._paint_count(painter, area.x() + wide, area.center().y() - 1, str(count), current)
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().color("accent"))
            painter.drawRoundedRect(QRectF(area.x(), area.bottom() - 3, wide, 3), 1.5, 1.5)

    def _paint_count(self, painter: QPainter, x: float, middle: float, text: str, current: bool) -> int:
        px = look().px
        width, height = text_width(font(12, 500), text) + px(12), px(18)
        area = QRectF(x, middle - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().color("accent_soft" if current else "sunken"))
        painter.drawRoundedRect(area, height / 2, height / 2)
        painter.setPen(look().color("accent" if current else "ink2"))
        painter.setFont(font(12, 500))
        painter.drawText(area, CENTER, text)
        return width

    def _text_and_count(self, at: int) -> int:
        width, px = text_width(font(14, 600), self.tabText(at)), look().px
        count = self._counts[at] if at < len(self._counts) else None
        return width if count is None else width + px(19) + text_width(font(12, 500), str(count))

    def _name(self, at: int) -> None:
        """Has a tab read aloud with its count, and measured anew."""
        text, count = self.tabText(at), self._counts[at]
        self.setAccessibleTabName(at, text if count is None else f"{text}, {count}")
        self.setTabText(at, text)

    def _tell(self, at: int) -> None:
        if not self._silent and at >= 0:
            self.chosen.emit(at)

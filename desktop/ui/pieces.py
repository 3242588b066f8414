"""Pieces: pills, rule tags, ticks, avatars, notices, empty states and check rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from desktop.ui import paint
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.layout import STRETCH, TOP_LEFT, add, clear, column, hline, row
from desktop.ui.paint import PillStyle, TickCount
from desktop.ui.painted import RIGHT, Painted, PaintedButton, draw_text, smooth, text_width
from desktop.ui.reading import why_not
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

_NOTICES = {
    "info": ("info", "accent", "accent_soft"),
    "warn": ("triangle-alert", "warn", "warn_soft"),
    "danger": ("circle-alert", "danger", "danger_soft"),
    "quar": ("calendar-off", "quar", "quar_soft"),
    "ok": ("circle-check", "ok", "ok_soft"),
}


class Pill(Painted):
    """A status pill: icon and word on a soft ground."""

    def __init__(self, style: PillStyle, text: str) -> None:
        super().__init__()
        self.set_state(style, text)

    def set_state(self, style: PillStyle, text: str) -> None:
        """Shows another state."""
        self._style, self._text = style, text
        self.setAccessibleName(text)
        self.refit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(paint.pill_width(self._text), look().px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint.paint_pill(smooth(self), 0, self.height() / 2, self._style, self._text)


class RuleTag(PaintedButton):
    """The source of a computed date or a block; click, Space, Enter or F1 asks why."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("focus_radius", 4)
        self.setText(text)
        self.setAccessibleName(QCoreApplication.translate("RuleTag", "{source}, why").format(source=text))
        self.setToolTip(QCoreApplication.translate("RuleTag", "Show the reason and its source"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(paint.rule_width(self.text()), look().px(32))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint.paint_rule(smooth(self), 0, self.height() / 2, self.text(), self.hovered)


class Ticks(Painted):
    """A deadline as one tick per working day; the words beside it are read aloud for it."""

    def __init__(self, count: TickCount, words: str) -> None:
        super().__init__()
        self.set_count(count, words)

    def set_count(self, count: TickCount, words: str) -> None:
        """Shows another count; `words` say the same ("2 days left")."""
        self._count = count
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.refit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(paint.ticks_width(self._count, large=True), look().px(22))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint.paint_ticks(smooth(self), 0, self.height() / 2, self._count, large=True)


class Avatar(Painted):
    """The initials of a person; side is "pol", "adm" or nothing."""

    def __init__(self, name: str, size: int = 32, side: str = "") -> None:
        super().__init__()
        self._name, self._size, self._side = name, size, side
        self.setAccessibleName(name)
        self.setToolTip(name)

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(self._size), look().px(self._size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint.paint_avatar(smooth(self), 0, self.height() / 2, self._name, self._size, self._side)


class Mark(Painted):
    """The mark of the program: two sides, one ground."""

    def __init__(self, size: int = 28) -> None:
        super().__init__()
        self._size = size

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(self._size * 1.42) + 1, look().px(self._size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint.paint_mark(smooth(self), 0, 0, self._size)


class Icon(Painted):
    """An icon that only illustrates the words beside it."""

    def __init__(self, name: str, size: int = 20, role: str = "ink2") -> None:
        super().__init__()
        self._name, self._size, self._role = name, size, role

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(self._size), look().px(self._size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), self._name, 0, 0, self._size, self._role)


class Kbd(Painted):
    """A key cap."""

    def __init__(self, keys: str) -> None:
        super().__init__()
        self._keys = keys
        self.setAccessibleName(keys)

    @override
    def sizeHint(self) -> QSize:
        return QSize(paint.kbd_width(self._keys), look().px(22))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint.paint_kbd(smooth(self), 0, self.height() / 2, self._keys)


class Notice(QFrame):
    """A message in place: kind is info, warn, danger, quar or ok; what happened, why, up to two buttons and a rule."""

    rule_clicked = Signal(str)

    def __init__(
        self, kind: str, what: str, why: str = "", actions: Sequence[QAbstractButton] = (), rule: str = ""
    ) -> None:
        super().__init__()
        self._icon, self._role, self._ground = _NOTICES[kind]
        self.tag = RuleTag(rule) if rule else None
        if self.tag is not None:
            self.tag.clicked.connect(lambda _checked=False: self.rule_clicked.emit(rule))
        self.setAccessibleName(f"{what}. {why}" if why else what)
        title = Paragraph(what, 14, 22, 600)
        # with buttons below, the tag stands in the first line: Tab goes as the eye does
        first = self.tag if actions else None
        words = column(row((title, 1), (first, 0, TOP_LEFT), gap=12) if first is not None else title, gap=2)
        if why:
            add(words, Paragraph(why, 13, 20, role="ink2"))
        if actions:
            add(words, 6)
            add(words, row(*actions, STRETCH, gap=8))
        icon = Icon(self._icon, 20, self._role)
        beside = None if first is not None or self.tag is None else (self.tag, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(row((icon, 0, TOP_LEFT), (words, 1), beside, gap=12, margins=(20, 12, 16, 12)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, edge = smooth(self), look().px(4)
        area = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(area, look().px(6), look().px(6))
        painter.fillPath(shape, look().color(self._ground))
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, 0, edge, area.height()), look().color(self._role))
        if look().high_contrast:
            painter.setPen(look().color(self._role))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), look().px(6), look().px(6))


class EmptyState(QWidget):
    """What stands where a list has nothing: the mark, one sentence, one hint, the actions."""

    def __init__(self, sentence: str, hint: str = "", actions: Sequence[QWidget] = ()) -> None:
        super().__init__()
        title = label(sentence, "h3", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = Paragraph(hint, role="ink2") if hint else None
        if words is not None:
            words.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = row(STRETCH, *actions, STRETCH) if actions else None
        self._mark = Mark(40)
        mark = row(STRETCH, self._mark, STRETCH)
        self.setLayout(column(STRETCH, mark, 8, title, words, 8, buttons, STRETCH, gap=4, margins=24))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._mark.setVisible(self.height() >= look().px(190))


@dataclass(frozen=True)
class CheckItem:
    """A line of a checklist: state is todo, done, na (not relevant) or blocked; key is the caller's."""

    key: object
    text: str
    state: str = "todo"
    right: str = ""
    rule: str = ""
    sub: str = ""


def state_words(state: str) -> str:
    """What the box of a check row means, in words."""
    words = {
        "done": QCoreApplication.translate("CheckRow", "done"),
        "na": QCoreApplication.translate("CheckRow", "not relevant"),
        "blocked": QCoreApplication.translate("CheckRow", "blocked"),
    }
    return words.get(state, QCoreApplication.translate("CheckRow", "open"))


class CheckRow(PaintedButton):
    """A line with a box: a click anywhere, Space or Enter ticks it (`toggled`); not relevant and blocked ones stay."""

    rule_clicked = Signal(str)

    def __init__(self, item: CheckItem, changeable: bool = True) -> None:
        super().__init__()
        self.item = item
        self.setProperty("focus_radius", 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tag = RuleTag(item.rule) if item.rule else None
        if self.tag is not None:
            self.tag.setParent(self)
            self.tag.clicked.connect(lambda _checked=False: self.rule_clicked.emit(item.rule))
        can_tick = changeable and item.state in ("todo", "done")
        self.setCheckable(can_tick)
        if not can_tick:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.unsetCursor()
        self.set_item(item)
        self.toggled.connect(self._tell)

    def set_item(self, item: CheckItem) -> None:
        """Shows another item of the same kind (with or without a rule, to be ticked or not) without telling anybody."""
        self.item = item
        self.blockSignals(True)
        self.setChecked(item.state == "done")
        self.blockSignals(False)
        self._tell()
        self.update()

    def state(self) -> str:
        """The state the box shows now."""
        return ("done" if self.isChecked() else "todo") if self.isCheckable() else self.item.state

    @override
    def nextCheckState(self) -> None:
        if not why_not(self):
            super().nextCheckState()

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(240), look().px(48 if self.item.sub else 32))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.tag is not None:
            size = self.tag.sizeHint()
            self.tag.setGeometry(self.width() - size.width(), 0, size.width(), size.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        paint.paint_box(painter, 1, px(16), self.state(), self.hovered and self.isCheckable())
        right, cut = self._paint_right(painter)
        painter.setFont(font(14))
        painter.setPen(look().color("ink3" if self.item.state == "na" else "ink"))
        room = self.width() - px(30) - right - px(6)
        cut |= draw_text(painter, QRectF(px(30), 0, room, px(32)), self.item.text)
        if self.item.sub:
            painter.setFont(font(12))
            painter.setPen(look().color("ink2"))
            cut |= draw_text(painter, QRectF(px(30), px(27), self.width() - px(30), px(18)), self.item.sub)
        whole = " · ".join(filter(None, (self.item.text, self.item.right, self.item.sub))) if cut else ""
        tip = whole or why_not(self)
        if self.toolTip() != tip:
            self.setToolTip(tip)

    def _paint_right(self, painter: QPainter) -> tuple[int, bool]:
        """Draws the person or word at the right; gives the width it and the rule take, and whether it was cut."""
        if self.tag is not None:
            return self.tag.width() + look().px(6), False
        if not self.item.right:
            return 0, False
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        # what the line is about goes first: the person beside it is cut, but not to less than a third
        left = self.width() - look().px(44) - text_width(font(14), self.item.text)
        width = min(text_width(font(12), self.item.right), max(left, self.width() // 3))
        cut = draw_text(painter, QRectF(self.width() - width, 0, width, look().px(32)), self.item.right, RIGHT)
        return width + look().px(8), cut

    def _tell(self) -> None:
        parts = (self.item.text, state_words(self.state()), self.item.right, self.item.sub, self.item.rule)
        self.setAccessibleName(", ".join(filter(None, parts)))


class Checklist(QWidget):
    """Check rows under a heading with their count: open items first, the others below a hairline."""

    toggled = Signal(object, bool)
    rule_clicked = Signal(str)

    def __init__(self, title: str, changeable: bool = True) -> None:
        super().__init__()
        self._changeable = changeable
        self._count = label("", "caption")
        self._rows = column(gap=0)
        self.setLayout(column(row(label(title, "h3"), STRETCH, self._count), self._rows, gap=4))

    def set_items(self, items: Sequence[CheckItem]) -> None:
        """Shows other items; what is not relevant does not count."""
        clear(self._rows)
        open_items = [item for item in items if item.state in ("todo", "blocked")]
        closed = [item for item in items if item.state not in ("todo", "blocked")]
        for item in open_items:
            add(self._rows, self._row(item))
        if open_items and closed:
            for part in (4, hline(), 4):
                add(self._rows, part)
        for item in closed:
            add(self._rows, self._row(item))
        done = sum(item.state == "done" for item in items)
        count = sum(item.state != "na" for item in items)
        self._count.setText(self.tr("{done} of {count}").format(done=done, count=count))

    def _row(self, item: CheckItem) -> CheckRow:
        made = CheckRow(item, self._changeable)
        made.toggled.connect(lambda on: self.toggled.emit(item.key, on))
        made.rule_clicked.connect(self.rule_clicked)
        return made


def person_row(name: str, sub: str = "", size: int = 32, side: str = "", right: QWidget | None = None) -> QHBoxLayout:
    """Avatar, name and title side by side, with something at the right."""
    words = column(label(name, "medium"), label(sub, "caption") if sub else None, gap=0)
    return row(Avatar(name, size, side), words, STRETCH, right, gap=10)

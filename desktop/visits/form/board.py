"""Visits: the programme and the internal plan painted on one scale of time; a click on a block goes to its line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.base.words import translate
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.painted import RIGHT, Painted, draw_text, smooth, text_width
from desktop.ui.theme import look
from desktop.visits.rules.records import Item, Task, TaskKind
from desktop.visits.rules.timetable import timetable
from desktop.visits.words import clock_text, length_text, task_text

ICONS: dict[TaskKind, str] = {
    TaskKind.CATERING: "coffee",
    TaskKind.ROOMS: "school",
    TaskKind.TECHNICAL: "projector",
    TaskKind.RECEPTION: "door-open",
    TaskKind.OWN: "clipboard-list",
}
"""The icon of each kind of internal task."""
_SCALE, _HEAD, _LEFT = 2.7, 34, 62
_MOST = 900
"""The height in px at which a long day is drawn closer."""
_QUARTER = 15
_LONGEST_SHOWN = 24 * 60


@dataclass(frozen=True)
class Block:
    """A block of the board: its minutes after midnight, its words, and the line it belongs to."""

    start: int
    end: int
    title: str
    under: str = ""
    right: str = ""
    icon: str = ""
    line: int = 0
    overlaps: bool = False


def programme_blocks(items: Sequence[Item], start: int | None) -> tuple[Block, ...]:
    """The blocks of the programme."""
    slots = timetable(items, start).slots
    return tuple(
        Block(
            slot.start,
            slot.end,
            slot.item.title,
            slot.item.responsible,
            slot.item.place,
            line=line,
            overlaps=bool(slot.overlap),
        )
        for line, slot in enumerate(slots)
    )


def task_blocks(tasks: Sequence[Task]) -> tuple[Block, ...]:
    """The blocks of the internal tasks that have a time."""
    return tuple(
        Block(
            task.at,
            task.at + (task.minutes or _QUARTER),
            task.text or task_text(task.kind),
            task.responsible,
            icon=ICONS[task.kind],
            line=line,
        )
        for line, task in enumerate(tasks)
        if task.at is not None
    )


class Board(Painted):
    """Two columns beside each other: what the guests see, and what happens behind it."""

    item_clicked = Signal(int)
    task_clicked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[Block, ...] = ()
        self._tasks: tuple[Block, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_visit(self, items: Sequence[Item], tasks: Sequence[Task], start: int | None) -> None:
        """Shows a programme and its internal plan; nothing where no time is known."""
        timed = start is not None or any(item.at is not None for item in items)
        self._items = programme_blocks(items, start) if timed else ()
        self._tasks = task_blocks(tasks)
        self.setAccessibleName(self._said())
        self.setVisible(bool(self._items))
        self.refit()

    @override
    def sizeHint(self) -> QSize:
        first, last = self._span()
        return QSize(look().px(480), round((last - first) * self._scale()) + look().px(_HEAD + 14))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(200), self.sizeHint().height())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        for blocks, column, told in ((self._items, 0, self.item_clicked), (self._tasks, 1, self.task_clicked)):
            for block in blocks:
                if self._area(block, column).contains(event.position()):
                    told.emit(block.line)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._items:
            return
        painter, px = smooth(self), look().px
        self._paint_heads(painter)
        first, last = self._span()
        step = _QUARTER if self._scale() * _QUARTER >= px(20) else 60
        for minutes in range(first, last + 1, step):
            self._paint_time(painter, minutes)
        for block in self._items:
            self._paint_block(painter, block, 0)
        for block in self._tasks:
            self._paint_block(painter, block, 1)

    def _span(self) -> tuple[int, int]:
        """The first and the last quarter of an hour."""
        blocks = (*self._items, *self._tasks)
        if not blocks:
            return 0, 0
        first = min(block.start for block in blocks) // _QUARTER * _QUARTER
        last = -(-max(block.end for block in blocks) // _QUARTER) * _QUARTER
        return first, min(last, first + _LONGEST_SHOWN)

    def _scale(self) -> float:
        """Pixels a minute."""
        first, last = self._span()
        return look().px(100) / 100 * min(_SCALE, _MOST / max(1, last - first))

    def _y(self, minutes: int) -> float:
        return look().px(_HEAD) + (minutes - self._span()[0]) * self._scale()

    def _area(self, block: Block, column: int) -> QRectF:
        px = look().px
        room = self.width() - px(_LEFT)
        wide = room * (0.57 if self._shows_tasks() else 1.0)
        left = px(_LEFT) + (wide + px(12) if column else 0)
        right = self.width() if column else px(_LEFT) + wide
        top = self._y(block.start)
        return QRectF(left, top + 1, right - left, max(px(18), self._y(block.end) - top - 2))

    def _shows_tasks(self) -> bool:
        return bool(self._tasks)

    def _paint_heads(self, painter: QPainter) -> None:
        px = look().px
        heads = [(0, translate("VisitBoard", "Programme"), translate("Board", "sent to the guest"))]
        if self._shows_tasks():
            heads.append((1, translate("VisitBoard", "Internal plan"), translate("Board", "only internal")))
        for column, title, sub in heads:
            area = self._area(Block(self._span()[0], self._span()[0] + 1, ""), column)
            wide = text_width(font(13, 600), title)
            painter.setFont(font(13, 600))
            painter.setPen(look().color("ink"))
            draw_text(painter, QRectF(area.x(), 0, area.width(), px(24)), title)
            painter.setFont(font(12))
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(area.x() + wide + px(10), 0, area.width() - wide - px(34), px(24)), sub)
            if column:
                draw_icon(painter, "lock", area.right() - px(18), px(4), 16, "ink2")

    def _paint_time(self, painter: QPainter, minutes: int) -> None:
        px, y = look().px, self._y(minutes)
        half = minutes % 30 == 0
        painter.setPen(QPen(look().color("line"), 1))
        painter.drawLine(px(_LEFT) - px(8), round(y), self.width(), round(y))
        painter.setFont(font(12, 600 if half else 400))
        painter.setPen(look().color("ink" if half else "ink3"))
        draw_text(painter, QRectF(0, y - px(9), px(_LEFT) - px(14), px(18)), clock_text(minutes), RIGHT)

    def _paint_block(self, painter: QPainter, block: Block, column: int) -> None:
        px, area = look().px, self._area(block, column)
        painter.setPen(QPen(look().color("warn" if block.overlaps else "line2"), 1))
        painter.setBrush(look().color("sunken" if column else "accent_soft"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        if not column:
            painter.fillRect(QRectF(area.x(), area.y(), px(4), area.height()), look().color("accent"))
        left = area.x() + px(14)
        if block.icon:
            draw_icon(painter, block.icon, left, area.y() + min(px(8), (area.height() - px(16)) / 2), 16, "ink2")
            left += px(26)
        self._paint_words(painter, block, QRectF(left, area.y(), area.right() - left - px(10), area.height()))

    def _paint_words(self, painter: QPainter, block: Block, area: QRectF) -> None:
        px = look().px
        high = area.height() >= px(38)
        line = QRectF(area.x(), area.y() + (px(3) if high else 0), area.width(), px(18) if high else area.height())
        right = min(text_width(font(12), block.right), int(area.width() * 0.4)) if block.right else 0
        painter.setFont(font(13, 600))
        painter.setPen(look().color("ink"))
        draw_text(painter, line.adjusted(0, 0, -right - px(8), 0), block.title)
        painter.setFont(font(12))
        painter.setPen(look().color("ink2"))
        if right:
            draw_text(painter, QRectF(area.right() - right, line.y(), right, line.height()), block.right, RIGHT)
        if high:
            draw_text(painter, QRectF(area.x(), area.y() + px(20), area.width(), px(17)), block.under)
        if area.height() >= px(58) and not block.icon:
            painter.setFont(font(12, 600))
            painter.setPen(look().color("accent"))
            said = length_text(block.end - block.start)
            draw_text(painter, QRectF(area.x(), area.y() + px(39), area.width(), px(17)), said)

    def _said(self) -> str:
        """The board in words for those who do not see it; the tables below hold the same."""
        said = [f"{clock_text(each.start)}–{clock_text(each.end)} {each.title}" for each in self._items]
        return "; ".join((translate("VisitBoard", "Programme"), *said))

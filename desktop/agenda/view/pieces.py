"""Agenda: small pieces that several details are made of: lines that open a record, and lines of a history."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from desktop.base import dates
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.layout import TOP_LEFT, Item, column, row
from desktop.ui.paint import PillStyle, paint_pill, pill_width
from desktop.ui.painted import PaintedButton, draw_text, smooth
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look


class OpenLine(PaintedButton):
    """A line that opens a record: a lead, the thing over what belongs to it, and a pill at the right."""

    def __init__(self, lead: str, title: str, under: str = "", pill: tuple[PillStyle, str] | None = None) -> None:
        super().__init__()
        self._lead, self._title, self._under, self._pill = lead, title, under, pill
        self.setProperty("focus_radius", 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = ", ".join(filter(None, (lead, title, under, pill[1] if pill else "")))
        self.setAccessibleName(said)
        self.setToolTip("\n".join(filter(None, (title, under))))

    @override
    def sizeHint(self) -> QSize:
        return QSize(look().px(260), look().px(46 if self._under else 34))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(140), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = smooth(self), look().px
        if self.hovered:
            painter.fillRect(self.rect(), look().color("hover"))
        x, right = float(px(4)), self.width() - px(22)
        draw_icon(painter, "chevron-right", self.width() - px(18), self.height() / 2 - px(8), 16, "ink3")
        if self._pill is not None and self.width() > px(320):
            right -= pill_width(self._pill[1]) + px(6)
            paint_pill(painter, right, self.height() / 2, *self._pill)
            right -= px(6)
        if self._lead:
            painter.setFont(font(13, 500))
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(x, 0, px(34), self.height()), self._lead)
            x += px(34)
        half = self.height() / 2
        painter.setFont(font(14, 500))
        painter.setPen(look().color("accent" if self.hovered else "ink"))
        top = QRectF(x, px(3), right - x, half) if self._under else QRectF(x, 0, right - x, self.height())
        draw_text(painter, top, self._title)
        if self._under:
            painter.setFont(font(13))
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(x, half, right - x, half - px(3)), self._under)


def open_line(line: OpenLine, run: Callable[[], object]) -> OpenLine:
    """The line, which now runs something when it is pressed."""
    line.clicked.connect(lambda _checked=False: run())
    return line


def history_line(at: datetime, text: str, remark: str = "") -> Item:
    """A line of a history: when, what, and what was said."""
    clock = dates.time_text(at).removeprefix("kl. ")
    when = label(f"{dates.short_date(at.date())} {clock}", "caption", least=96)
    words = column(Paragraph(text, 14, 22), Paragraph(remark, 13, 20, role="ink2") if remark else None, gap=0)
    return row((when, 0, TOP_LEFT), (words, 1), gap=8)

"""Workshop: the rows and columns of the lists of meetings, cases and results, and how they are painted."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.lists import Column, RowDelegate
from desktop.ui.paint import PillStyle
from desktop.ui.painted import draw_text, text_width
from desktop.ui.theme import look
from desktop.workshop.rules import Case, Mark, Meeting, MeetingState
from desktop.workshop.words import state_text

PILLS: dict[MeetingState, PillStyle] = {
    MeetingState.PLANNED: PillStyle("calendar-clock", "accent", "accent_soft"),
    MeetingState.RUNNING: PillStyle("play", "warn", "warn_soft"),
    MeetingState.HELD: PillStyle("check", "ok", "ok_soft"),
}
"""How each state of a meeting looks."""
_CASE = PillStyle("folder-open", "ink2", "sunken")


@dataclass(frozen=True)
class PlanRow:
    """A row: a meeting or a case, with its texts, made once when it was loaded."""

    record: Meeting | Case
    style: PillStyle
    when: str
    state: str
    beside: str

    @property
    def id(self) -> int:
        """The id of the meeting; of a case it is below zero, so that no case is taken for the meeting of its number."""
        return -self.record.id if isinstance(self.record, Case) else self.record.id

    @property
    def title(self) -> str:
        """What it is called."""
        return self.record.title


def row_of(record: Meeting | Case) -> PlanRow:
    """The row of a meeting: its day, body and state; of a case: its files, and how many obligations it touches."""
    if isinstance(record, Meeting):
        when = dates.day_text(record.day) if record.day else translate("WorkshopTable", "No date")
        return PlanRow(record, PILLS[record.state], when, state_text(record.state), record.body)
    touched = sum(each.mark is not Mark.UNTOUCHED for each in record.findings)
    return PlanRow(record, _CASE, "", translate("WorkshopTable", "%n obligations touched", touched), record.reference)


def _of(text: Callable[[PlanRow], str]) -> Callable[[Any], str]:
    return text


def columns() -> tuple[Column, ...]:
    """The columns of the lists; the title takes what is left."""
    return (
        Column(
            "title",
            translate("WorkshopTable", "Title"),
            0,
            _of(lambda row: row.title),
            _of(lambda row: "\n".join(filter(None, (row.title, row.when, row.beside)))),
            _of(lambda row: ", ".join(filter(None, (row.title, row.when, row.state, row.beside)))),
            sortable=False,
        ),
        Column("state", translate("WorkshopTable", "State"), 190, _of(lambda row: row.state), sortable=False),
    )


class PlanDelegate(RowDelegate):
    """Paints a row: the title over day and state, at the right the body or the files."""

    @override
    def paint_cell(self, painter: QPainter, rect: QRectF, record: Any, column: str, text: str, selected: bool) -> None:
        px = look().px
        if column == "state":
            self._paint_state(painter, rect, record, record.state)
        elif rect.height() < px(44):
            _say(painter, rect, text, 14, 600 if selected else 500, "ink")
        else:
            room = rect.width() - px(12)
            _say(painter, QRectF(rect.x(), rect.y() + px(5), room, px(21)), text, 14, 600 if selected else 500, "ink")
            under = "  ·  ".join(filter(None, (record.when, record.beside)))
            _say(painter, QRectF(rect.x(), rect.y() + px(26), room, px(19)), under, 13, 400, "ink2")

    @override
    def paint_compact(
        self, painter: QPainter, rect: QRectF, record: Any, texts: tuple[str, ...], selected: bool
    ) -> None:
        px = look().px
        top = QRectF(rect.x(), rect.y() + px(1), rect.width(), px(22))
        _say(painter, top, record.title, 14, 600 if selected else 500, "ink")
        line = QRectF(rect.x(), rect.y() + px(25), rect.width(), px(20))
        said = " · ".join(filter(None, (record.when, record.state)))
        used = self._paint_state(painter, line, record, said)
        rest = line.width() - used - px(12)
        if rest > px(48) and record.beside:
            wide = min(text_width(font(12), record.beside), int(rest))
            _say(painter, QRectF(line.right() - wide, line.y(), wide, line.height()), record.beside, 12, 400, "ink2")

    def _paint_state(self, painter: QPainter, rect: QRectF, record: PlanRow, said: str) -> float:
        """Paints the icon and words of a state, and tells how wide they are."""
        px, middle = look().px, rect.center().y()
        draw_icon(painter, record.style.icon, rect.x(), middle - px(7), 14, record.style.ink_role)
        room = min(text_width(font(12, 500), said), int(rect.width()) - px(19))
        area = QRectF(rect.x() + px(19), middle - px(10), room, px(20))
        _say(painter, area, said, 12, 500, record.style.ink_role)
        return room + px(19)


def _say(painter: QPainter, area: QRectF, text: str, size: int, weight: int, role: str) -> None:
    """A line of text, cut where it does not fit."""
    painter.setFont(font(size, weight))
    painter.setPen(look().color(role))
    draw_text(painter, area, text)

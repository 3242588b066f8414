"""Questions: the rows and columns of the list, and how they are painted, in two lines or narrow."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.people.rules import Committee, Member, Official, party_on
from desktop.questions.rules import OPEN, Line, Question, State
from desktop.questions.words import due_short, due_text, state_text
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.lists import Column, RowDelegate
from desktop.ui.paint import PillStyle, TickCount, paint_pill, paint_ticks, ticks_width
from desktop.ui.painted import LEFT, RIGHT, draw_text, text_width
from desktop.ui.theme import look
from desktop.workdays.rules import Calendar

PILLS: Mapping[State, PillStyle] = {
    State.RECEIVED: PillStyle("inbox", "ink2", "sunken"),
    State.TRIAGED: PillStyle("split", "ink2", "sunken"),
    State.AWAITING: PillStyle("landmark", "quar", "quar_soft"),
    State.IN_PROGRESS: PillStyle("pen-line", "accent", "accent_soft"),
    State.FOR_APPROVAL: PillStyle("stamp", "warn", "warn_soft"),
    State.APPROVED: PillStyle("check", "ok", "ok_soft"),
    State.SENT: PillStyle("send", "ok", "ok_soft"),
    State.CLOSED: PillStyle("archive", "ink2", "sunken"),
    State.WITHDRAWN: PillStyle("undo-2", "ink2", "sunken"),
    State.DECLINED: PillStyle("ban", "ink2", "sunken"),
}
"""How each state looks."""
_MOST_OVER = 8
"""Ticks past the deadline that are drawn at most; the words tell the rest."""


@dataclass(frozen=True)
class Known:
    """What stands around the questions: people by id, committees, the calendar, the present moment and its zone."""

    members: Mapping[int, Member]
    officials: Mapping[int, Official]
    committees: Mapping[int, Committee]
    calendar: Calendar
    now: datetime
    zone: tzinfo

    @property
    def today(self) -> date:
        """The day it is in the municipality."""
        return self.now.astimezone(self.zone).date()

    def local(self, moment: datetime) -> datetime:
        """A moment as the municipality's clock shows it."""
        return moment.astimezone(self.zone)


@dataclass(frozen=True)
class Due:
    """A deadline as it is shown: words and their colour, the date beside them, ticks or the handshake."""

    text: str
    whole: str
    role: str = "ink"
    date: str = ""
    ticks: TickCount | None = None
    agreed: bool = False
    overdue: bool = False


@dataclass(frozen=True)
class QuestionRow:
    """A row of the list: what is read of the question, and its texts, made once when it was loaded."""

    line: Line
    who: str
    party: str
    state: str
    due: Due

    @property
    def id(self) -> int:
        """The question's id."""
        return self.line.id

    @property
    def under(self) -> str:
        """Who asks, and for which list."""
        return "  ·  ".join(filter(None, (self.who, self.party)))


def row_of(line: Line, known: Known) -> QuestionRow:
    """The row of a question as it stands today."""
    member = known.members.get(line.member_id or 0)
    party = party_on(member, line.day_zero) if member else ""
    return QuestionRow(
        line, member.name if member else line.sender_name, party, state_text(line.state), due_of(line, known)
    )


def due_of(question: Line | Question, known: Known) -> Due:
    """How much of the deadline is left, or whether it was kept (W2)."""
    deadline = question.deadline
    if question.answered_at is not None:
        return _answered(question, known.local(question.answered_at).date(), known)
    if question.state not in OPEN:
        return Due("", "")
    if deadline is None:
        text = due_text(None, 0, known.today)
        return Due(text, text, "ink2")
    left = known.calendar.left(known.today, deadline)
    role = "danger" if left < 0 else "warn" if left == 0 else "ink"
    short = dates.short_date(deadline) if left else ""
    ticks = None if question.agreed else _ticks(question, left, question.state is State.APPROVED)
    whole = due_text(deadline, left, known.today)
    return Due(due_short(deadline, left, known.today), whole, role, short, ticks, question.agreed, left < 0)


def _answered(question: Line | Question, on: date, known: Known) -> Due:
    """The deadline of what has been answered."""
    text = translate("QuestionTable", "Answered {date}").format(date=dates.short_date(on))
    if question.deadline is None or question.agreed:
        return Due(text, text, "ink2", agreed=question.agreed)
    left = known.calendar.left(on, question.deadline)
    return Due(text, text, "danger" if left < 0 else "ink2", "", _ticks(question, left, left >= 0))


def _ticks(question: Line | Question, left: int, done: bool) -> TickCount:
    """The ticks for so many working days left."""
    total = max(question.deadline_days, 1)
    over = min(max(-left, 0), _MOST_OVER)
    return TickCount(min(max(total - left, 0), total), total, over, done and not over)


def _of(text: Callable[[QuestionRow], str]) -> Callable[[Any], str]:
    """A column's text of a row."""
    return text


def columns() -> tuple[Column, ...]:
    """The columns of the list; the subject takes what is left."""
    return (
        Column("number", translate("QuestionTable", "No."), 104, _of(lambda row: row.line.number)),
        Column(
            "subject",
            translate("QuestionTable", "Question"),
            0,
            _of(lambda row: row.line.subject),
            _of(lambda row: f"{row.line.subject}\n{row.under}"),
            _of(lambda row: f"{row.line.subject}, {row.under}"),
        ),
        Column("state", translate("QuestionTable", "State"), 174, _of(lambda row: row.state)),
        Column(
            "deadline",
            translate("QuestionTable", "Deadline"),
            150,
            _of(lambda row: row.due.text),
            _of(_deadline_tip),
            _of(_deadline_tip),
        ),
    )


def _deadline_tip(row: QuestionRow) -> str:
    """The deadline in full."""
    if row.line.deadline is None:
        return row.due.whole
    agreed = translate("QuestionTable", "Agreed deadline") if row.due.agreed else ""
    return ", ".join(filter(None, (row.due.whole, dates.long_date(row.line.deadline), agreed)))


class QuestionDelegate(RowDelegate):
    """Paints a question's row: number, subject over who asks, state and deadline."""

    @override
    def edge(self, record: Any) -> str:
        return "danger" if record.due.overdue else ""

    @override
    def paint_cell(self, painter: QPainter, rect: QRectF, record: Any, column: str, text: str, selected: bool) -> None:
        match column:
            case "number":
                _say(painter, rect, text, 13, 500, "ink2")
            case "subject":
                self._paint_subject(painter, rect, record, selected)
            case "state":
                paint_pill(painter, rect.x() - look().px(2), rect.center().y(), PILLS[record.line.state], text)
            case _:
                self._paint_due(painter, rect, record.due)

    @override
    def paint_compact(
        self, painter: QPainter, rect: QRectF, record: Any, texts: tuple[str, ...], selected: bool
    ) -> None:
        px, due, style = look().px, record.due, PILLS[record.line.state]
        left, right, below, high = rect.x(), rect.right(), rect.y() + px(25), px(20)
        title = QRectF(left, rect.y() + px(1), rect.width(), px(22))
        _say(painter, title, record.line.subject, 14, 600 if selected else 500, "ink")
        weight = 600 if due.role != "ink" else 500
        said = min(text_width(font(13, weight), due.text), int(rect.width() * 0.5))
        _say(painter, QRectF(right - said, below, said, high), due.text, 13, weight, due.role, RIGHT)
        right -= said + px(8)
        if due.ticks is not None:
            right -= ticks_width(due.ticks) + px(1)
            paint_ticks(painter, right, below + high / 2, due.ticks)
            right -= px(8)
        draw_icon(painter, style.icon, left, below + px(3), 14, style.ink_role)
        left += px(19)
        wide = min(text_width(font(12, 500), record.state), max(0, int(right - left)))
        _say(painter, QRectF(left, below, wide, high), record.state, 12, 500, style.ink_role)
        left += wide + px(10)
        if right - left > px(24):
            _say(painter, QRectF(left, below, right - left, high), record.who, 12, 400, "ink2")

    def _paint_subject(self, painter: QPainter, rect: QRectF, row: QuestionRow, selected: bool) -> None:
        px = look().px
        room = rect.width() - px(12)
        if rect.height() < px(44):
            _say(
                painter,
                QRectF(rect.x(), rect.y(), room, rect.height()),
                row.line.subject,
                14,
                600 if selected else 500,
                "ink",
            )
            return
        top = QRectF(rect.x(), rect.y() + px(5), room, px(21))
        _say(painter, top, row.line.subject, 14, 600 if selected else 500, "ink")
        _say(painter, QRectF(rect.x(), rect.y() + px(26), room, px(19)), row.under, 13, 400, "ink2")

    def _paint_due(self, painter: QPainter, rect: QRectF, due: Due) -> None:
        px = look().px
        two = rect.height() >= px(44) and (due.ticks is not None or due.agreed)
        weight = 600 if due.role in ("danger", "warn") else 400 if due.role == "ink2" else 500
        line = QRectF(rect.x(), rect.y() + px(5), rect.width(), px(20)) if two else rect
        _say(painter, line, due.text, 13, weight, due.role)
        used = text_width(font(13, weight), due.text) + px(8)
        if due.date and line.width() - used > px(20):
            _say(painter, line.adjusted(used, 0, 0, 0), due.date, 12, 400, "ink2")
        if two and due.ticks is not None:
            paint_ticks(painter, rect.x(), rect.y() + px(36), due.ticks)
        elif two:
            draw_icon(painter, "handshake", rect.x(), rect.y() + px(29), 15, "ink2")
            said = translate("QuestionTable", "Agreed deadline")
            _say(painter, QRectF(rect.x() + px(21), rect.y() + px(26), rect.width(), px(20)), said, 12, 400, "ink2")


def _say(
    painter: QPainter, area: QRectF, text: str, size: int, weight: int, role: str, align: Qt.AlignmentFlag = LEFT
) -> None:
    """A line of text, cut where it does not fit."""
    painter.setFont(font(size, weight))
    painter.setPen(look().color(role))
    draw_text(painter, area, text, align)

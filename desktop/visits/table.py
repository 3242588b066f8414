"""Visits: the rows and columns of the list, and how they are painted: the day, the visit, where it stands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from typing_extensions import override

from desktop.base import dates
from desktop.base.words import translate
from desktop.people.rules import Committee, Institution, Member, Official, chair_on
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.lists import Column, RowDelegate
from desktop.ui.paint import PillStyle, paint_pill
from desktop.ui.painted import CENTER, RIGHT, draw_text, text_width
from desktop.ui.theme import look
from desktop.visits.rules.limits import Frame, Standing, blocked, month
from desktop.visits.rules.records import COMING, State, Visit, VisitKind
from desktop.visits.rules.steps import Around, missing
from desktop.visits.words import kind_text, span_text, state_text
from desktop.workdays.rules import Calendar

PILLS: Mapping[State, PillStyle] = {
    State.REQUESTED: PillStyle("inbox", "ink2", "sunken"),
    State.PLANNING: PillStyle("pen-line", "accent", "accent_soft"),
    State.CONFIRMED: PillStyle("calendar-check", "ok", "ok_soft"),
    State.HELD: PillStyle("check", "ok", "ok_soft"),
    State.CLOSED: PillStyle("archive", "ink2", "sunken"),
    State.DECLINED: PillStyle("ban", "ink2", "sunken"),
    State.CANCELLED: PillStyle("calendar-x", "ink2", "sunken"),
}
"""How each state looks."""


@dataclass(frozen=True)
class Known:
    """What stands around the visits: people and institutions by id, the calendar, what visits are measured against."""

    members: Mapping[int, Member]
    officials: Mapping[int, Official]
    committees: Mapping[int, Committee]
    institutions: Mapping[int, Institution]
    frame: Frame
    calendar: Calendar
    now: datetime
    zone: tzinfo
    country: str

    @property
    def today(self) -> date:
        """The day it is in the municipality."""
        return self.now.astimezone(self.zone).date()

    def local(self, moment: datetime) -> datetime:
        """A moment as the municipality's clock shows it."""
        return moment.astimezone(self.zone)

    def around(self, visit: Visit) -> Around:
        """The institution's committee, and the chair of the one that visits (B2.3)."""
        place = self.institutions.get(visit.institution_id or 0)
        body = self.committees.get(visit.committee_id or 0)
        chair = chair_on(body, self.members.values(), visit.day or self.today) if body else None
        return Around(place.committee_id if place else None, chair.id if chair else None)

    def place(self, visit: Visit) -> str:
        """The name of the institution, or where else it is."""
        found = self.institutions.get(visit.institution_id or 0)
        return found.name if found else visit.place

    def member_names(self, visit: Visit) -> str:
        """Who visits."""
        return ", ".join(self.members[id].name for id in visit.member_ids if id in self.members)


@dataclass(frozen=True)
class Mark:
    """What must be seen about a visit: icon, colour and words."""

    icon: str
    role: str
    text: str


@dataclass(frozen=True)
class VisitRow:
    """A row of the list: the visit, and its texts, made once when it was loaded."""

    visit: Visit
    who: str
    kind: str
    state: str
    mark: Mark

    @property
    def id(self) -> int:
        """The visit's id."""
        return self.visit.id

    @property
    def when(self) -> str:
        """Day and time in short."""
        visit = self.visit
        if visit.day is None:
            return translate("VisitTable", "No date")
        return "  ".join(filter(None, (dates.short_date(visit.day), span_text(visit.start, None))))


def row_of(visit: Visit, known: Known) -> VisitRow:
    """The row of a visit as it stands today."""
    return VisitRow(
        visit, who_text(visit, known), kind_text(visit.kind), state_text(visit.state), mark_of(visit, known)
    )


def who_text(visit: Visit, known: Known) -> str:
    """Who visits where."""
    committee = known.committees.get(visit.committee_id or 0)
    who = {
        VisitKind.EXTERNAL: ", ".join(each.name for each in visit.guests) or visit.asked_by,
        VisitKind.MEMBER: known.member_names(visit),
        VisitKind.COMMITTEE: committee.name if committee else "",
    }.get(visit.kind, "")
    return "  ·  ".join(filter(None, (who, known.place(visit))))


def mark_of(visit: Visit, known: Known) -> Mark:
    """What matters most about a visit: its month, the quarantine, the mayor, what is missing, or its state."""
    frame, style = known.frame, PILLS[visit.state]
    runs = month(visit, frame)
    if runs is not None and runs.standing is Standing.OVER:
        return Mark("circle-alert", "danger", translate("VisitTable", "The month is over"))
    if runs is not None and runs.standing is Standing.RUNNING_OUT:
        said = translate("VisitTable", "%n days left of the month", max(0, runs.left))
        return Mark("triangle-alert", "warn", said)
    if visit.state in COMING and blocked(visit, frame):
        return Mark("calendar-off", "quar", translate("VisitTable", "In quarantine"))
    if visit.state in COMING and visit.kind is VisitKind.COMMITTEE and visit.mayor_told_on is None:
        return Mark("triangle-alert", "warn", translate("VisitTable", "The mayor has not been told"))
    lacking = len(missing(visit, frame, known.around(visit))) if visit.state is State.PLANNING else 0
    if lacking:
        return Mark(style.icon, style.ink_role, translate("VisitTable", "Being planned, %n items missing", lacking))
    return Mark(style.icon, style.ink_role, state_text(visit.state))


def _of(text: Callable[[VisitRow], str]) -> Callable[[Any], str]:
    return text


def columns() -> tuple[Column, ...]:
    """The columns of the list; the title takes what is left."""
    return (
        Column("day", translate("VisitTable", "Date"), 148, _of(lambda row: row.when), _of(_day_tip), _of(_day_tip)),
        Column(
            "title",
            translate("VisitTable", "Visit"),
            0,
            _of(lambda row: row.visit.title),
            _of(lambda row: f"{row.visit.title}\n{row.who}"),
            _of(lambda row: f"{row.visit.title}, {row.who}, {row.kind}"),
        ),
        Column("state", translate("VisitTable", "State"), 190, _of(lambda row: row.state), _of(_mark), _of(_mark)),
    )


def _mark(row: VisitRow) -> str:
    return row.mark.text if row.mark.text == row.state else f"{row.state}, {row.mark.text}"


def _day_tip(row: VisitRow) -> str:
    visit = row.visit
    if visit.day is None:
        return row.when
    return " ".join(filter(None, (dates.long_date(visit.day), span_text(visit.start, visit.end))))


class VisitDelegate(RowDelegate):
    """Paints a visit's row: the day, the title over who visits where, and what must be seen."""

    @override
    def edge(self, record: Any) -> str:
        return "danger" if record.mark.role == "danger" else ""

    @override
    def paint_cell(self, painter: QPainter, rect: QRectF, record: Any, column: str, text: str, selected: bool) -> None:
        px = look().px
        if column == "day":
            _say(painter, rect, text, 13, 500, "ink" if record.visit.day else "ink2")
        elif column == "state":
            self._paint_state(painter, rect, record)
        elif rect.height() < px(44):
            _say(painter, rect.adjusted(0, 0, -px(12), 0), text, 14, 600 if selected else 500, "ink")
        else:
            room = rect.width() - px(12)
            _say(painter, QRectF(rect.x(), rect.y() + px(5), room, px(21)), text, 14, 600 if selected else 500, "ink")
            under = "  ·  ".join(filter(None, (record.kind, record.who)))
            _say(painter, QRectF(rect.x(), rect.y() + px(26), room, px(19)), under, 13, 400, "ink2")

    @override
    def paint_compact(
        self, painter: QPainter, rect: QRectF, record: Any, texts: tuple[str, ...], selected: bool
    ) -> None:
        px, mark, visit = look().px, record.mark, record.visit
        self._paint_day(painter, QRectF(rect.x(), rect.y(), px(40), rect.height()), visit.day)
        left = rect.x() + px(52)
        room = rect.right() - left
        _say(painter, QRectF(left, rect.y() + px(1), room, px(22)), visit.title, 14, 600 if selected else 500, "ink")
        line = QRectF(left, rect.y() + px(25), room, px(20))
        kind = min(text_width(font(12), record.kind), int(room * 0.4))
        draw_icon(painter, mark.icon, left, line.y() + px(3), 14, mark.role)
        said = min(text_width(font(12, 500), mark.text), int(room) - px(19))
        _say(painter, QRectF(left + px(19), line.y(), said, line.height()), mark.text, 12, 500, mark.role)
        rest = room - px(19) - said - px(10)
        if rest > px(40):
            wide = min(kind, int(rest))
            painter.setFont(font(12))
            painter.setPen(look().color("ink2"))
            draw_text(painter, QRectF(line.right() - wide, line.y(), wide, line.height()), record.kind, RIGHT)

    def _paint_day(self, painter: QPainter, area: QRectF, day: date | None) -> None:
        """The day of the month large, the month below it in short; a dash without a day."""
        px = look().px
        painter.setPen(look().color("ink" if day else "ink3"))
        painter.setFont(font(18, 600))
        top = QRectF(area.x(), area.y(), area.width(), px(24))
        draw_text(painter, top, str(day.day) if day else "–", CENTER)
        if day is not None:
            painter.setFont(font(12))
            painter.setPen(look().color("ink2"))
            month_word = dates.short_date(day).split(" ", 1)[-1]
            draw_text(painter, QRectF(area.x(), area.y() + px(26), area.width(), px(18)), month_word, CENTER)

    def _paint_state(self, painter: QPainter, rect: QRectF, record: VisitRow) -> None:
        px, mark = look().px, record.mark
        plain = mark.text == record.state
        two = rect.height() >= px(44) and not plain
        middle = rect.y() + px(15) if two else rect.center().y()
        paint_pill(painter, rect.x() - px(2), middle, PILLS[record.visit.state], record.state)
        if two:
            draw_icon(painter, mark.icon, rect.x(), rect.y() + px(31), 14, mark.role)
            area = QRectF(rect.x() + px(19), rect.y() + px(28), rect.width() - px(19), px(20))
            _say(painter, area, mark.text, 12, 500, mark.role)


def _say(painter: QPainter, area: QRectF, text: str, size: int, weight: int, role: str) -> None:
    """A line of text, cut where it does not fit."""
    painter.setFont(font(size, weight))
    painter.setPen(look().color(role))
    draw_text(painter, area, text)

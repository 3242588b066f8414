"""Agenda: the rows and columns of the four lists, and how they are painted, in two lines or narrow."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from typing_extensions import override

from desktop.agenda.rules.elucidation import PENDING, Elucidation, Light
from desktop.agenda.rules.followup import Decision, Due, Outcome, due_of, is_overdue
from desktop.agenda.rules.meetings import Item, Meeting
from desktop.agenda.rules.timeline import Field, Matter, findings
from desktop.agenda.words import body_text, decided_text, due_text, light_text, near_date, outcome_text
from desktop.base import dates
from desktop.base.settings import Profile
from desktop.base.words import translate
from desktop.people.rules import Committee, Member, Official
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.lists import Column, RowDelegate
from desktop.ui.paint import PillStyle, paint_pill
from desktop.ui.painted import RIGHT, draw_text, text_width
from desktop.ui.theme import look
from desktop.workdays.rules import Calendar

LIGHT_PILLS: Mapping[Light, PillStyle] = {
    Light.ASKED: PillStyle("lightbulb", "ink2", "sunken"),
    Light.PREPARING: PillStyle("pen-line", "accent", "accent_soft"),
    Light.READY: PillStyle("file-check", "ok", "ok_soft"),
    Light.RETURNED: PillStyle("check", "ok", "ok_soft"),
    Light.WITHDRAWN: PillStyle("undo-2", "ink2", "sunken"),
}
"""How each state of an elucidation looks."""
AHEAD = PillStyle("calendar-clock", "accent", "accent_soft")
HELD = PillStyle("check", "ink2", "sunken")
CANCELLED = PillStyle("calendar-x", "danger", "danger_soft")
GOING = PillStyle("pen-line", "accent", "accent_soft")
LATE = PillStyle("alarm-clock", "danger", "danger_soft")
BACK = PillStyle("undo-2", "quar", "quar_soft")
DONE = PillStyle("check", "ok", "ok_soft")
DROPPED = PillStyle("ban", "ink2", "sunken")
FLAWED = PillStyle("triangle-alert", "warn", "warn_soft")


@dataclass(frozen=True)
class Known:
    """What stands around the agenda: people and committees by id, all meetings, the calendar, the profile, now."""

    members: Mapping[int, Member]
    officials: Mapping[int, Official]
    committees: Mapping[int, Committee]
    meetings: Mapping[int, Meeting]
    calendar: Calendar
    profile: Profile
    now: datetime
    zone: tzinfo

    @property
    def today(self) -> date:
        """The day it is in the municipality."""
        return self.now.astimezone(self.zone).date()

    @property
    def names(self) -> Mapping[int, str]:
        """The committees' names by id."""
        return {id: each.name for id, each in self.committees.items()}

    @property
    def field(self) -> Field:
        """What timelines are checked against (S-D6)."""
        finance = tuple(id for id, each in self.committees.items() if each.finance)
        return Field(self.today, self.calendar, self.meetings, self.profile.notice_days, finance)

    def local(self, moment: datetime) -> datetime:
        """A moment as the municipality's clock shows it."""
        return moment.astimezone(self.zone)

    def meeting_text(self, meeting: Meeting) -> str:
        """A meeting in one line: its body and its day."""
        return f"{body_text(meeting.body_id, self.names)}, {dates.date_text(meeting.day)}"


@dataclass(frozen=True)
class AgendaRow:
    """A row of any of the four lists: texts made once, when it was loaded."""

    id: int
    lead: str
    title: str
    under: str
    style: PillStyle
    word: str
    fact: str = ""
    fact_under: str = ""
    fact_role: str = "ink"
    overdue: bool = False


def meeting_row(meeting: Meeting, items: int, known: Known) -> AgendaRow:
    """A meeting: its day, its body, how much is on it, and how long there is to it."""
    day = near_date(meeting.day, known.today)
    count = translate("AgendaTable", "%n items", items) if items else ""
    under = "  ·  ".join(filter(None, (dates.weekday_name(meeting.day), _clock(meeting.starts), meeting.place)))
    style, word = meeting_state(meeting, known.today)
    left = known.calendar.left(known.today, meeting.day) if meeting.day >= known.today else -1
    soon = translate("AgendaTable", "In %n working days", left) if left > 0 else ""
    soon = translate("AgendaTable", "Today") if meeting.day == known.today else soon
    return AgendaRow(meeting.id, day, body_text(meeting.body_id, known.names), under, style, word, count, soon)


def meeting_state(meeting: Meeting, today: date) -> tuple[PillStyle, str]:
    """Whether a meeting lies ahead, has been held, or is cancelled."""
    if meeting.cancelled:
        return CANCELLED, translate("AgendaTable", "Cancelled")
    if meeting.day >= today:
        return AHEAD, translate("AgendaTable", "Ahead")
    return HELD, translate("AgendaTable", "Held")


def light_row(elucidation: Elucidation, item: Item | None, known: Known) -> AgendaRow:
    """An elucidation: the item, who asked for what, and until when the material must be ready."""
    who = body_text(elucidation.body_id, known.names)
    pending = elucidation.state in PENDING
    overdue = pending and elucidation.deadline is not None and elucidation.deadline < known.today
    target = known.meetings.get(elucidation.target_id or 0)
    fact = dates.short_date(elucidation.deadline) if elucidation.deadline else translate("AgendaTable", "Not decided")
    back = translate("AgendaTable", "back {day}").format(day=dates.short_date(target.day)) if target else ""
    title = item.title if item else elucidation.wanted
    return AgendaRow(
        elucidation.id,
        item.case_number if item else "",
        title,
        f"{who}  ·  {elucidation.wanted}",
        LIGHT_PILLS[elucidation.state],
        light_text(elucidation.state),
        fact if pending else "",
        back,
        "danger" if overdue else "ink",
        overdue,
    )


def decision_row(decision: Decision, known: Known) -> AgendaRow:
    """A decision: what was decided by whom, who carries it out, and what waits until when (S-D3)."""
    dated = known.profile.tertials
    due, day = due_of(decision, known.today, dated)
    overdue = is_overdue(decision, known.today, dated)
    official = known.officials.get(decision.responsible_id or 0)
    style, word = decision_state(decision, due, overdue)
    return AgendaRow(
        decision.id,
        decision.case_number,
        decision.title,
        decided_text(decision, known.names),
        style,
        word,
        due_text(due, day, known.today),
        official.name if official else "",
        "danger" if overdue else "ink",
        overdue,
    )


def decision_state(decision: Decision, due: Due, overdue: bool) -> tuple[PillStyle, str]:
    """How a decision's state looks and is called."""
    if decision.outcome is not Outcome.OPEN:
        return (DONE if decision.outcome is Outcome.DONE else DROPPED), outcome_text(decision.outcome)
    if overdue:
        return LATE, translate("AgendaTable", "Overdue")
    if due is Due.BACK:
        return BACK, translate("AgendaTable", "Delegated")
    return GOING, outcome_text(decision.outcome)


def matter_row(matter: Matter, known: Known) -> AgendaRow:
    """A larger matter: its path, what is wrong with it, and the next meeting on its way (S-D6)."""
    field = known.field
    found = findings(matter, field)
    bodies = " → ".join(body_text(stop.body_id, known.names) for stop in matter.stops)
    ahead = [field.meetings[s.meeting_id] for s in matter.stops if s.meeting_id in field.meetings]
    coming = next((each for each in ahead if each.day >= known.today), None)
    style, word = matter_state(matter, len(found))
    return AgendaRow(
        matter.id,
        matter.case_number,
        matter.title,
        bodies,
        style,
        word,
        near_date(coming.day, known.today) if coming else "",
        body_text(coming.body_id, known.names) if coming else "",
    )


def matter_state(matter: Matter, flaws: int) -> tuple[PillStyle, str]:
    """Whether a path holds, or how much is to be seen to."""
    if matter.ended:
        return DONE, translate("AgendaTable", "Ended")
    if flaws:
        return FLAWED, translate("AgendaTable", "%n to be seen to", flaws)
    return GOING, translate("AgendaTable", "The path holds")


def columns(heads: tuple[str, str, str, str]) -> tuple[Column, ...]:
    """The columns of a list by their heads: number or day, the thing, its state, what is due."""
    lead, title, word, fact = heads
    return (
        Column("lead", lead, 112, _of(lambda row: row.lead), sortable=False),
        Column(
            "title",
            title,
            0,
            _of(lambda row: row.title),
            _of(lambda row: f"{row.title}\n{row.under}"),
            _of(lambda row: f"{row.title}, {row.under}"),
            sortable=False,
        ),
        Column("word", word, 164, _of(lambda row: row.word), sortable=False),
        Column("fact", fact, 172, _of(lambda row: row.fact), _of(_fact_tip), _of(_fact_tip), sortable=False),
    )


def _of(text: Callable[[AgendaRow], str]) -> Callable[[Any], str]:
    """A column's text of a row."""
    return text


def _fact_tip(row: AgendaRow) -> str:
    return ", ".join(filter(None, (row.fact, row.fact_under)))


def _clock(starts: str) -> str:
    """A time of day as the language writes it."""
    return dates.time_text(datetime.fromisoformat(f"2000-01-01T{starts}")) if starts else ""


class AgendaDelegate(RowDelegate):
    """Paints a row: number or day, the thing over what belongs to it, its state, and what is due."""

    @override
    def edge(self, record: Any) -> str:
        return "danger" if record.overdue else ""

    @override
    def paint_cell(self, painter: QPainter, rect: QRectF, record: Any, column: str, text: str, selected: bool) -> None:
        match column:
            case "lead":
                _say(painter, rect, text, 13, 500, "ink2")
            case "title":
                self._two(painter, rect, (record.title, 14, 600 if selected else 500, "ink"), record.under)
            case "word":
                paint_pill(painter, rect.x() - look().px(2), rect.center().y(), record.style, record.word)
            case _:
                weight = 600 if record.fact_role == "danger" else 500
                self._two(painter, rect, (record.fact, 13, weight, record.fact_role), record.fact_under)

    @override
    def paint_compact(
        self, painter: QPainter, rect: QRectF, record: Any, texts: tuple[str, ...], selected: bool
    ) -> None:
        px = look().px
        title = QRectF(rect.x(), rect.y() + px(1), rect.width(), px(22))
        _say(painter, title, record.title, 14, 600 if selected else 500, "ink")
        line = QRectF(rect.x(), rect.y() + px(25), rect.width(), px(20))
        fact = record.fact or record.fact_under
        wide = min(text_width(font(13, 500), fact), int(line.width() * 0.45))
        painter.setFont(font(13, 500))
        painter.setPen(look().color(record.fact_role))
        draw_text(painter, QRectF(line.right() - wide, line.y(), wide, line.height()), fact, RIGHT)
        draw_icon(painter, record.style.icon, line.x(), line.y() + px(3), 14, record.style.ink_role)
        room = line.width() - wide - px(27)
        said = "  ·  ".join(filter(None, (record.word, record.lead)))
        _say(painter, QRectF(line.x() + px(19), line.y(), room, line.height()), said, 12, 400, "ink2")

    def _two(self, painter: QPainter, rect: QRectF, upper: tuple[str, int, int, str], lower: str) -> None:
        """A thing over what belongs to it; in a tight list, or alone, in the middle."""
        text, size, weight, role = upper
        px = look().px
        room = rect.width() - px(10)
        if rect.height() < px(44) or not lower or not text:
            alone = (text or lower, size, weight, role) if text else (lower, 13, 400, "ink2")
            _say(painter, QRectF(rect.x(), rect.y(), room, rect.height()), *alone)
            return
        _say(painter, QRectF(rect.x(), rect.y() + px(5), room, px(21)), text, size, weight, role)
        _say(painter, QRectF(rect.x(), rect.y() + px(26), room, px(19)), lower, 13, 400, "ink2")


def _say(painter: QPainter, area: QRectF, text: str, size: int, weight: int, role: str) -> None:
    """A line of text, cut where it does not fit."""
    painter.setFont(font(size, weight))
    painter.setPen(look().color(role))
    draw_text(painter, area, text)

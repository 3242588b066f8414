"""Rulebook: the rows of the register, its tasks, proposals, protocol and evaluations, and how they are painted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from functools import cached_property
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from typing_extensions import override

from desktop.base import dates
from desktop.base.settings import Profile
from desktop.base.words import translate
from desktop.people.rules import Official
from desktop.rulebook.rules import (
    Amendment,
    Clause,
    FollowUp,
    Front,
    Proposal,
    ProposalState,
    Rating,
    Register,
    Round,
    Rule,
    Side,
    Standing,
    Task,
    Version,
    register_on,
    tasks_now,
)
from desktop.rulebook.words import dues_typed, line_text, needs_text, proposal_kind_text, side_short, standing_text
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.lists import Column, RowDelegate
from desktop.ui.painted import draw_text
from desktop.ui.theme import look
from desktop.workdays.rules import Calendar

STANDINGS: Mapping[Standing, tuple[str, str]] = {
    Standing.NOT_YET: ("circle-dashed", "ink2"),
    Standing.KEPT: ("check", "ok"),
    Standing.PARTLY: ("triangle-alert", "warn"),
    Standing.BROKEN: ("circle-x", "danger"),
}
"""The icon and the colour role of each standing."""
_LINE, _HEADING = 20, 36
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True)
class Known:
    """All there is about the rules, and what stands around them, as of a moment."""

    front: Front
    versions: tuple[Version, ...]
    rules: Mapping[int, Rule]
    proposals: tuple[Proposal, ...]
    amendments: tuple[Amendment, ...]
    follow_ups: tuple[FollowUp, ...]
    rounds: tuple[Round, ...]
    ratings: tuple[Rating, ...]
    officials: tuple[Official, ...]
    mayor: str
    chief: str
    norms: Mapping[str, str]
    calendar: Calendar
    profile: Profile
    now: datetime
    zone: tzinfo

    @property
    def today(self) -> date:
        """The day it is in the municipality."""
        return self.now.astimezone(self.zone).date()

    @cached_property
    def register(self) -> Register:
        """The register as it stands."""
        return self.on(self.today)

    @cached_property
    def tasks(self) -> tuple[Task, ...]:
        """What is to be done, the longest overdue first (S-A6, S-D3)."""
        persons = {id: each.persons for id, each in self.rules.items()}
        return tasks_now(self.register, self.versions, persons, self.follow_ups, self.calendar)

    @property
    def open_proposals(self) -> tuple[Proposal, ...]:
        """The proposals that wait for consent or adoption."""
        return tuple(each for each in self.proposals if each.state is ProposalState.OPEN)

    def on(self, day: date) -> Register:
        """The register as it stood on a day (S0)."""
        return register_on(self.front, self.versions, day)

    def last_clause(self, rule_id: int) -> Clause | None:
        """What a rule says, or said last."""
        told = [each.clause[0] for each in self.versions if each.rule_id == rule_id and each.clause]
        return told[-1] if told else None


@dataclass(frozen=True)
class RegisterRow:
    """A row of any of the lists: texts made once, when it was loaded."""

    id: int
    lead: str
    text: str
    under: str = ""
    section: str = ""
    side: Side | None = None
    due: str = ""
    icon: str = ""
    state: str = ""
    role: str = "ink2"
    heading: bool = False
    overdue: bool = False
    serif: bool = False


def heading_row(place: int, code: str, title: str) -> RegisterRow:
    """The row above a section's rules; its id is negative, for it is no record."""
    return RegisterRow(-1 - place, code, title, section=code, heading=True)


def clause_row(id: int, clause: Clause, known: Known, day: date) -> RegisterRow:
    """A rule: what it says, who answers, when, and how it fares; on a past day without what came later."""
    icon, state, role, overdue = rule_state(id, known) if day == known.today else ("", "", "ink2", False)
    return RegisterRow(
        id,
        clause.code,
        clause.text,
        "",
        clause.section,
        clause.side,
        dues_typed(clause.due),
        icon,
        state,
        role,
        overdue=overdue,
        serif=True,
    )


def rule_state(id: int, known: Known) -> tuple[str, str, str, bool]:
    """How a rule fares: icon, words, colour role, and whether a follow-up is overdue."""
    mine = [each for each in known.tasks if each.rule_id == id]
    if mine and mine[0].overdue(known.today):
        return ("alarm-clock", late_text(mine[0], known), "danger", True)
    last = next((each for each in known.follow_ups if each.rule_id == id), None)
    if last is not None and last.standing in (Standing.PARTLY, Standing.BROKEN):
        return (*STANDINGS[last.standing][:1], standing_text(last.standing), STANDINGS[last.standing][1], False)
    if mine:
        said = translate("RegisterTable", "Next {day}").format(day=dates.short_date(mine[0].due))
        return ("repeat", said, "ink2", False)
    if last is None:
        return ("circle-dashed", standing_text(Standing.NOT_YET), "ink2", False)
    if last.day.year < known.today.year:
        return ("triangle-alert", translate("RegisterTable", "Not followed up this year"), "warn", False)
    said = translate("RegisterTable", "Followed up {day}").format(day=dates.short_date(last.day))
    return ("check", said, "ink2", False)


def late_text(task: Task, known: Known) -> str:
    """How late a task is, in working days."""
    return translate("RegisterTable", "%n working days over", known.calendar.left(task.due, known.today))


def task_row(number: int, task: Task, known: Known) -> RegisterRow:
    """A follow-up that falls due: its day, the rule, and how late it is or how long there is."""
    late = task.overdue(known.today)
    left = known.calendar.left(known.today, task.due)
    soon = translate("RegisterTable", "In %n working days", left) if left else translate("RegisterTable", "Today")
    return RegisterRow(
        number,
        dates.short_date(task.due),
        f"{task.code}  {task.text}",
        ", ".join(task.persons),
        side=task.side,
        due=dates.date_text(task.due),
        icon="alarm-clock" if late else "clock",
        state=late_text(task, known) if late else soon,
        role="danger" if late else "warn" if left <= 3 else "ink2",
        overdue=late,
        serif=True,
    )


def proposal_row(proposal: Proposal) -> RegisterRow:
    """A proposal: which rule, what it would say, where it comes from, and whose consent is missing."""
    clause = (proposal.after or proposal.before)[0]
    under = "  ·  ".join(filter(None, (proposal_kind_text(proposal.kind), proposal.origin)))
    icons = {
        ProposalState.OPEN: ("circle-dashed", "warn"),
        ProposalState.ADOPTED: ("check", "ok"),
        ProposalState.WITHDRAWN: ("undo-2", "ink2"),
    }
    icon, role = icons[proposal.state]
    return RegisterRow(
        proposal.id,
        clause.code,
        clause.text,
        under,
        side=clause.side,
        due=dates.date_text(proposal.made_on),
        icon=icon,
        state=needs_text(proposal),
        role=role,
        serif=True,
    )


def protocol_row(line: Amendment) -> RegisterRow:
    """A line of the protocol: its day, who adopted or changed, the case number, and what it did."""
    return RegisterRow(line.id, dates.date_text(line.day), line_text(line), line.body, due=line.case_number)


def round_row(held: Round, known: Known) -> RegisterRow:
    """An evaluation: its day, its name, and how many rules have answers."""
    rated = sum(1 for each in known.ratings if each.round_id == held.id)
    said = translate("RegisterTable", "%n rules with answers", rated)
    return RegisterRow(held.id, dates.date_text(held.day), held.title, due=str(held.day.year), state=said)


def columns(heads: tuple[str, str, str, str, str], widths: tuple[int, int, int, int]) -> tuple[Column, ...]:
    """The columns of a list by their heads; `widths` of the first, third, fourth and fifth (1 hides none)."""

    def said(row: RegisterRow) -> str:
        return ", ".join(filter(None, (row.text, row.under)))

    def side(row: RegisterRow) -> str:
        return side_short(row.side) if row.side else ""

    lead, text, who, due, state = heads
    made = [
        Column("lead", lead, widths[0], lambda row: row.lead, sortable=False),
        Column("text", text, 0, lambda row: row.text, said, said, sortable=False),
    ]
    if widths[1]:
        made.append(Column("side", who, widths[1], side, sortable=False))
    if widths[2]:
        made.append(Column("due", due, widths[2], lambda row: row.due, lambda row: row.due, sortable=False))
    if widths[3]:
        made.append(Column("state", state, widths[3], lambda row: row.state, lambda row: row.state, sortable=False))
    return tuple(made)


def row_height(row: RegisterRow, width: float, compact: bool) -> int:
    """The height of a row in screen pixels, when its text has so much room."""
    px = look().px
    if row.heading:
        return px(_HEADING)
    metrics = QFontMetricsF(font(15 if row.serif else 14, 500, row.serif))
    words = round(metrics.boundingRect(QRectF(0, 0, max(width, 40), 10_000), _WRAP, row.text).height())
    if compact:
        return px(46) + words
    return max(px(52), px(28) + words + (px(18) if row.under else 0))


def paint_side(painter: QPainter, x: float, middle: float, side: Side) -> float:
    """Draws the marks of those who answer: a circle for politics, a square for the administration; gives the width."""
    px = look().px
    painter.setPen(Qt.PenStyle.NoPen)
    if side in (Side.POLITICS, Side.BOTH):
        painter.setBrush(look().color("pol_fill"))
        painter.drawEllipse(QPointF(x + px(5), middle), px(5), px(5))
        x += px(12)
    if side in (Side.ADMINISTRATION, Side.BOTH):
        painter.setBrush(look().color("adm_fill"))
        painter.drawRoundedRect(QRectF(x, middle - px(5), px(10), px(10)), px(2), px(2))
    return px(30)


class RegisterDelegate(RowDelegate):
    """Paints a section's heading, or a row: code, the words, who answers, when, and how it fares."""

    @override
    def edge(self, record: Any) -> str:
        return "danger" if record.overdue else ""

    @override
    def paint_cell(self, painter: QPainter, rect: QRectF, record: Any, column: str, text: str, selected: bool) -> None:
        px = look().px
        if record.heading:
            self._ground(painter, rect, column)
            if column in ("lead", "text"):
                _say(painter, rect, text, 13, 600, "accent" if column == "lead" else "ink")
            return
        match column:
            case "lead":
                _say(painter, rect, text, 13 if len(text) > 4 else 14, 500 if len(text) > 8 else 600, "ink")
            case "text":
                self._words(painter, rect.adjusted(0, 0, -px(10), 0), record, selected)
            case "side" if record.side is not None:
                wide = paint_side(painter, rect.x(), rect.center().y(), record.side)
                _say(painter, rect.adjusted(wide, 0, 0, 0), text, 13, 400, "ink")
            case "due":
                painter.setFont(font(13))
                painter.setPen(look().color("ink2"))
                painter.drawText(rect, _WRAP, text)
            case "state" if text:
                if record.icon:
                    draw_icon(painter, record.icon, rect.x(), rect.center().y() - px(8), 16, record.role)
                strong = 600 if record.role in ("danger", "warn") else 400
                ink = record.role if record.role in ("danger", "warn") else "ink"
                _say(painter, rect.adjusted(px(24) if record.icon else 0, 0, 0, 0), text, 13, strong, ink)

    @override
    def paint_compact(
        self, painter: QPainter, rect: QRectF, record: Any, texts: tuple[str, ...], selected: bool
    ) -> None:
        px = look().px
        if record.heading:
            self._ground(painter, rect.adjusted(-px(18), -px(8), px(14), px(8)), "lead")
            _say(painter, rect, record.lead, 13, 600, "accent")
            _say(painter, rect.adjusted(px(28), 0, 0, 0), record.text, 13, 600, "ink")
            return
        lead = px(_lead_width(record))
        top = QRectF(rect.x(), rect.y(), rect.width(), rect.height() - px(24))
        _say(painter, QRectF(rect.x(), rect.y(), lead, px(_LINE)), record.lead, 13, 600, "ink")
        self._wrapped(painter, top.adjusted(lead, 0, 0, 0), record, selected)
        line = QRectF(rect.x() + lead, rect.bottom() - px(20), rect.width() - lead, px(20))
        if record.side is not None:
            line.setLeft(line.left() + paint_side(painter, line.x(), line.center().y(), record.side))
        if record.icon and record.state:
            draw_icon(painter, record.icon, line.x(), line.y() + px(2), 14, record.role)
            line.setLeft(line.left() + px(20))
        ink = record.role if record.role in ("danger", "warn") else "ink2"
        _say(painter, line, record.state or record.due or record.under, 12, 500, ink)

    def _words(self, painter: QPainter, rect: QRectF, record: RegisterRow, selected: bool) -> None:
        px = look().px
        if record.under:
            under = QRectF(rect.x(), rect.bottom() - px(28), rect.width(), px(18))
            _say(painter, under, record.under, 13, 400, "ink2")
            rect = rect.adjusted(0, 0, 0, -px(20))
        self._wrapped(painter, rect, record, selected)

    def _wrapped(self, painter: QPainter, rect: QRectF, record: RegisterRow, selected: bool) -> None:
        """The words over several lines."""
        weight = 500 if selected or not record.serif else 400
        painter.setFont(font(15 if record.serif else 14, weight, record.serif))
        painter.setPen(look().color("ink"))
        painter.save()
        painter.setClipRect(rect)
        painter.drawText(rect, _WRAP, record.text)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, column: str) -> None:
        """The quiet ground of a heading, over the whole cell."""
        left = look().px(24 if column == "lead" else 8)
        painter.fillRect(rect.adjusted(-left, 0, look().px(8), 0), look().color("canvas"))


def compact_words(view_width: int, row: RegisterRow) -> float:
    """The room for a compact row's words."""
    px = look().px
    return view_width - px(18) - px(14) - px(_lead_width(row))


def _lead_width(row: RegisterRow) -> int:
    """The room for a compact row's lead at 100 %: a code, a short day, or a whole one."""
    return 44 if len(row.lead) <= 4 else 76 if len(row.lead) <= 8 else 140


def _say(painter: QPainter, area: QRectF, text: str, size: int, weight: int, role: str) -> None:
    """A line of text, cut where it does not fit."""
    painter.setFont(font(size, weight))
    painter.setPen(look().color(role))
    draw_text(painter, area, text)

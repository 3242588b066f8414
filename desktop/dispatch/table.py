"""Dispatches: the ledger's columns, and how its rows and a member's rows are painted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from typing_extensions import override

from desktop.base.dates import date_text, short_date, time_text
from desktop.base.words import translate
from desktop.dispatch.rules import Dispatch, DispatchKind, Outgoing, Scope, Standing
from desktop.dispatch.words import kind_text, recipients_text, stage_text, standing_text
from desktop.ui.fonts import font
from desktop.ui.icons import draw_icon
from desktop.ui.lists import Column, RowDelegate
from desktop.ui.paint import PillStyle, paint_pill, pill_width
from desktop.ui.painted import draw_text
from desktop.ui.theme import look

KIND_ICONS: Mapping[DispatchKind, str] = {
    DispatchKind.ANSWER: "mail",
    DispatchKind.PRESS_RELEASE: "newspaper",
    DispatchKind.AGENDA_SUPPLEMENT: "file-plus",
    DispatchKind.INVITATION: "calendar-plus",
    DispatchKind.VISIT_PAPERS: "map-pin",
    DispatchKind.NOTE: "file-text",
}
"""The icon of each kind of dispatch."""
SCOPE_ICONS: Mapping[Scope, str] = {Scope.ALL: "users", Scope.COMMITTEE: "columns-3", Scope.SINGLE: "user"}
STANDING_PILLS: Mapping[Standing, PillStyle] = {
    Standing.GOT: PillStyle("check", "ok", "ok_soft"),
    Standing.LATER: PillStyle("clock", "warn", "warn_soft"),
    Standing.MISSING: PillStyle("x", "danger", "danger_soft"),
    Standing.NOT_MEANT: PillStyle("minus", "ink2", "sunken"),
    Standing.NOT_SEATED: PillStyle("calendar-off", "ink3", "sunken"),
}
"""How each standing of a member to a dispatch looks."""
_MOMENT = 132
"""The width of the column with day and time, in px at 100 %."""


@dataclass(frozen=True)
class MemberRow:
    """A dispatch as it concerns one member."""

    dispatch: Dispatch
    standing: Standing

    @property
    def id(self) -> int:
        """The dispatch's id."""
        return self.dispatch.id


def day_said(moment: datetime) -> str:
    """The day and time of a row in the list."""
    return f"{date_text(moment.date())}, {time_text(moment)}"


def columns() -> tuple[Column, ...]:
    """The columns of the ledger."""
    return (
        Column("sent_at", translate("DispatchTable", "Sent"), _MOMENT, lambda d: day_said(d.sent_at)),
        Column(
            "title",
            translate("DispatchTable", "What was sent"),
            text=lambda d: d.title,
            tip=lambda d: d.title,
            said=lambda d: f"{kind_text(d.kind)}: {d.title}",
            sortable=False,
        ),
        Column("recipients", translate("DispatchTable", "Recipients"), 150, recipients_text, sortable=False),
    )


def member_columns() -> tuple[Column, ...]:
    """The columns of what one member has got."""
    return (
        Column(
            "sent_at",
            translate("DispatchTable", "Sent"),
            _MOMENT,
            lambda r: day_said(r.dispatch.sent_at),
            sortable=False,
        ),
        Column(
            "title",
            translate("DispatchTable", "What was sent"),
            text=lambda r: r.dispatch.title,
            tip=lambda r: r.dispatch.title,
            said=lambda r: f"{kind_text(r.dispatch.kind)}: {r.dispatch.title}",
            sortable=False,
        ),
        Column(
            "standing", translate("DispatchTable", "Received"), 190, lambda r: standing_text(r.standing), sortable=False
        ),
    )


def outgoing_columns() -> tuple[Column, ...]:
    """The columns of what is written and sent from the ledger itself."""
    return (
        Column(
            "title",
            translate("DispatchTable", "What is sent"),
            text=lambda g: g.title or translate("DispatchTable", "Without a title yet"),
            tip=lambda g: g.title,
            said=lambda g: f"{kind_text(g.kind)}: {g.title}",
            sortable=False,
        ),
        Column("stage", translate("DispatchTable", "State"), 250, stage_text, sortable=False),
    )


def stage_pill(going: Outgoing) -> PillStyle:
    """How the state of something on its way looks."""
    if not going.dispatch_id:
        return PillStyle("pen-line", "accent", "accent_soft")
    waits = going.kind is DispatchKind.PRESS_RELEASE and going.media_told is None
    return PillStyle("clock", "warn", "warn_soft") if waits else PillStyle("send", "ok", "ok_soft")


class OutgoingDelegate(RowDelegate):
    """Paints something on its way: kind and title, and how far it is."""

    @override
    def paint_cell(self, painter: QPainter, rect: QRectF, record: Any, column: str, text: str, selected: bool) -> None:
        if column == "stage":
            paint_pill(painter, rect.x(), rect.center().y(), stage_pill(record), text)
            return
        px, half = look().px, rect.height() / 2
        draw_icon(painter, KIND_ICONS[record.kind], rect.x(), rect.y() + half - px(9), 18, "ink2")
        words = rect.adjusted(px(28), px(5), 0, 0)
        painter.setFont(font(14, 600 if selected else 500))
        painter.setPen(look().color("ink" if record.title else "ink3"))
        draw_text(painter, QRectF(words.x(), words.y(), words.width(), half - px(4)), text)
        painter.setFont(font(13))
        painter.setPen(look().color("ink2"))
        draw_text(painter, QRectF(words.x(), rect.y() + half, words.width(), half - px(5)), kind_text(record.kind))


class LedgerDelegate(RowDelegate):
    """Paints a line of the ledger: day over time, kind and title, who got it."""

    @override
    def edge(self, record: Any) -> str:
        return "danger" if record.breach else ""

    @override
    def paint_cell(self, painter: QPainter, rect: QRectF, record: Any, column: str, text: str, selected: bool) -> None:
        if column == "sent_at":
            paint_moment(painter, rect, record.sent_at)
        elif column == "title":
            paint_title(painter, rect, record, selected)
        else:
            draw_icon(painter, SCOPE_ICONS[record.scope], rect.x(), rect.center().y() - look().px(8), 16, "ink2")
            painter.setFont(font(13))
            painter.setPen(look().color("ink2" if record.scope is Scope.ALL else "ink"))
            draw_text(painter, rect.adjusted(look().px(24), 0, 0, 0), text)

    @override
    def paint_compact(
        self, painter: QPainter, rect: QRectF, record: Any, texts: tuple[str, ...], selected: bool
    ) -> None:
        paint_compact_row(painter, rect, record, texts[2], selected)


class MemberDelegate(RowDelegate):
    """Paints a dispatch as it concerns one member."""

    @override
    def edge(self, record: Any) -> str:
        return "danger" if record.standing is Standing.MISSING else ""

    @override
    def paint_cell(self, painter: QPainter, rect: QRectF, record: Any, column: str, text: str, selected: bool) -> None:
        if column == "sent_at":
            paint_moment(painter, rect, record.dispatch.sent_at)
        elif column == "title":
            paint_title(painter, rect, record.dispatch, selected)
        else:
            paint_pill(painter, rect.x(), rect.center().y(), STANDING_PILLS[record.standing], text)

    @override
    def paint_compact(
        self, painter: QPainter, rect: QRectF, record: Any, texts: tuple[str, ...], selected: bool
    ) -> None:
        room = rect.adjusted(0, 0, -pill_width(texts[2]) - look().px(8), 0)
        paint_compact_row(painter, room, record.dispatch, "", selected)
        style = STANDING_PILLS[record.standing]
        paint_pill(painter, rect.right() - pill_width(texts[2]), rect.center().y(), style, texts[2])


def paint_moment(painter: QPainter, rect: QRectF, moment: datetime) -> None:
    """Paints the day, short but with its year, over the time."""
    px, half = look().px, rect.height() / 2
    painter.setFont(font(13, 500))
    painter.setPen(look().color("ink"))
    above = QRectF(rect.x(), rect.y() + px(5), rect.width(), half - px(4))
    draw_text(painter, above, f"{short_date(moment.date())} {moment.year}")
    painter.setFont(font(12))
    painter.setPen(look().color("ink2"))
    draw_text(painter, QRectF(rect.x(), rect.y() + half, rect.width(), half - px(5)), time_text(moment))


def paint_title(painter: QPainter, rect: QRectF, dispatch: Dispatch, selected: bool) -> None:
    """Paints the kind's icon, the title, and the kind in words below."""
    px, half = look().px, rect.height() / 2
    draw_icon(painter, KIND_ICONS[dispatch.kind], rect.x(), rect.y() + half - px(9), 18, "ink2")
    words = rect.adjusted(px(28), px(5), 0, 0)
    painter.setFont(font(14, 600 if selected else 500))
    painter.setPen(look().color("ink"))
    draw_text(painter, QRectF(words.x(), words.y(), words.width(), half - px(4)), dispatch.title)
    painter.setFont(font(13))
    painter.setPen(look().color("ink2"))
    draw_text(painter, QRectF(words.x(), rect.y() + half, words.width(), half - px(5)), kind_line(dispatch))


def kind_line(dispatch: Dispatch) -> str:
    """The kind, and whether the line corrects another one or is a breach."""
    parts = [kind_text(dispatch.kind)]
    if dispatch.corrects:
        parts.append(translate("DispatchTable", "corrects an earlier line"))
    if dispatch.covers:
        parts.append(translate("DispatchTable", "got later"))
    if dispatch.breach:
        parts.append(translate("DispatchTable", "the media had it first"))
    return " · ".join(parts)


def paint_compact_row(painter: QPainter, rect: QRectF, dispatch: Dispatch, right: str, selected: bool) -> None:
    """Paints a row in two lines for a narrow list."""
    px, half = look().px, rect.height() / 2
    draw_icon(painter, KIND_ICONS[dispatch.kind], rect.x(), rect.y() + px(4), 18, "ink2")
    words = rect.adjusted(px(28), 0, 0, 0)
    painter.setFont(font(14, 600 if selected else 500))
    painter.setPen(look().color("ink"))
    draw_text(painter, QRectF(words.x(), words.y(), words.width(), half), dispatch.title)
    painter.setFont(font(13))
    painter.setPen(look().color("ink2"))
    told = " · ".join(filter(None, (day_said(dispatch.sent_at), right)))
    draw_text(painter, QRectF(words.x(), words.y() + half, words.width(), half), told)

"""Meetings: taking over a meeting calendar: pasted from a table, or from a file; the preview names bad lines."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.agenda.actions import meetings as actions
from desktop.agenda.exchange import BadLine, MeetingPlan, Occasion, from_calendar, from_sheet, pasted
from desktop.agenda.rules.meetings import Meeting
from desktop.agenda.table import Known
from desktop.agenda.view.frame import RULES
from desktop.agenda.view.knowing import Knowing
from desktop.base import dates
from desktop.base.problems import Problem
from desktop.base.times import zone_of
from desktop.base.words import translate
from desktop.exchange.appointments import read_calendar
from desktop.exchange.sheets import read_sheet
from desktop.ui.buttons import button
from desktop.ui.layout import STRETCH, Item, add, clear, column, hline, row, scroll, section
from desktop.ui.pieces import Icon
from desktop.ui.services import Services
from desktop.ui.spoken import announce
from desktop.ui.text import Paragraph, label
from desktop.ui.theme import look

_BACK, _AHEAD = timedelta(days=400), timedelta(days=1500)
"""How far a calendar file is read around today."""
_SHOWN = 60
Told = tuple[tuple[Occasion, ...], tuple[BadLine, ...]]


class TakingPane(QFrame):
    """A field to paste into, or a file; below it what would be written, and which lines cannot be read."""

    closed = Signal()
    taken = Signal()

    def __init__(self, services: Services, knowing: Knowing) -> None:
        super().__init__()
        self._services, self._knowing = services, knowing
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.plan: MeetingPlan | None = None
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(self.tr("Meetings, one a line: date, time, who meets, place"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(look().px(170))
        self.field.setPlaceholderText(self.tr("2.2.2027    17:00    Finance committee    Town hall"))
        self.field.textChanged.connect(self._pasted)
        self.take_button = button(self.tr("Take over"), "primary", "check", self.take)
        self._found = QVBoxLayout()
        self._build()
        self.show_plan(None)

    def start(self) -> None:
        """Begins anew, with the field empty."""
        self.field.clear()
        self.show_plan(None)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_file(self) -> None:
        """Asks for a calendar file or a sheet, and shows what it would do."""
        kinds = ((self.tr("Calendars and sheets"), ("*.ics", "*.xlsx", "*.csv")),)
        for path in self._services.asker.open_files(self.tr("Import meetings"), kinds)[:1]:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Reads a calendar file or a sheet, and shows what it would do."""

        def told(known: Known) -> Told:
            if path.suffix.lower() == ".ics":
                zone = zone_of(known.profile.country)
                return from_calendar(read_calendar(path, zone, known.today - _BACK, known.today + _AHEAD))
            return from_sheet(read_sheet(path), known.today)

        self._read(told)

    def take(self) -> None:
        """Writes what the preview shows."""
        planned = self.plan
        if planned is not None and planned.writes:
            self._services.tasks.write(
                lambda session: actions.import_meetings(session, planned),
                lambda _change: self.taken.emit(),
                self._complain,
                owner=self,
            )

    def show_plan(self, plan: MeetingPlan | None, known: Known | None = None) -> None:
        """Shows what would be written; bad lines first, each with its number and why."""
        self.plan = plan
        clear(self._found)
        self.take_button.setEnabled(plan is not None and plan.writes)
        if plan is None or known is None:
            return
        if not (plan.writes or plan.same or plan.bad):
            add(self._found, label(self.tr("No meetings were found"), "small"))
        self._group(self.tr("Cannot be read"), plan.bad, _bad)
        self._group(self.tr("Changed"), plan.move, lambda each: _moved(each, known))
        self._group(self.tr("New"), plan.add, lambda each: _line("plus", "ok", _told(each, known)))
        self._group(self.tr("Here already"), plan.same, lambda each: _line("check", "ink3", _told(each, known)))
        announce(self, _counted(plan))

    def _build(self) -> None:
        hint = self.tr("Copy the meeting calendar from a table or a mail. The columns may come in any order.")
        file = button(self.tr("From a file …"), "", "folder-open", self.choose_file, writes=True)
        close = button(self.tr("Cancel"), on_click=self.closed.emit)
        head = row(label(self.tr("Import meetings"), "h2"), STRETCH, close, self.take_button, gap=8)
        body = QWidget()
        body.setLayout(column(self._found, STRETCH, gap=0))
        top = column(head, Paragraph(hint, 13, 20, role="ink2"), self.field, row(file, STRETCH), gap=10)
        top.setContentsMargins(32, 20, 32, 12)
        below = column((scroll(body), 1), gap=0, margins=(32, 12, 24, 16))
        self.setLayout(column(top, hline(), (below, 1), gap=0))

    def _pasted(self) -> None:
        text = self.field.toPlainText()
        if text.strip():
            self._read(lambda known: pasted(text, known.today))
        else:
            self.show_plan(None)

    def _read(self, told: Callable[[Known], Told]) -> None:
        """Reads, and plans what would be written; a newer wish makes an older one void."""

        def planned(session: Any) -> tuple[MeetingPlan, Known]:
            known = self._knowing.read(session)
            return actions.plan_meetings(session, *told(known)), known

        self._services.tasks.read(
            planned, lambda found: self.show_plan(*found), "meeting plan", self._complain, owner=self
        )

    def _complain(self, problem: Problem) -> None:
        self.show_plan(None)
        add(self._found, RULES.notice(problem))

    def _group(self, title: str, found: Sequence[Any], line: Callable[[Any], Item]) -> None:
        """A group of lines under its heading with their number."""
        if not found:
            return
        add(self._found, section(title, label(dates.number_text(len(found)), "caption")))
        for each in found[:_SHOWN]:
            add(self._found, line(each))
        if len(found) > _SHOWN:
            more = translate("TakingPane", "%n more", len(found) - _SHOWN)
            add(self._found, label(more, "small"))
        add(self._found, 14)


def _told(meeting: Meeting, known: Known) -> str:
    """A meeting in one line."""
    when = f"{dates.weekday_name(meeting.day)} {dates.date_text(meeting.day)}"
    parts = (known.meeting_text(meeting).partition(",")[0], when, meeting.starts, meeting.place)
    return "  ·  ".join(filter(None, parts))


def _moved(pair: tuple[Meeting, Meeting], known: Known) -> Item:
    before, after = pair
    return _line("arrow-right", "accent", f"{_told(before, known)}  →  {_told(after, known)}")


def _bad(bad: BadLine) -> Item:
    said = translate("TakingPane", "Line {line}: {why}").format(line=bad.line, why=bad.why)
    words = column(Paragraph(said, 14, 20), Paragraph(bad.text, 13, 18, role="ink2") if bad.text else None, gap=0)
    return row(Icon("circle-alert", 16, "danger"), (words, 1), gap=8)


def _line(icon: str, role: str, text: str) -> Item:
    return row(Icon(icon, 16, role), (Paragraph(text, 14, 20), 1), gap=8)


def _counted(plan: MeetingPlan) -> str:
    """The plan in one sentence."""
    new = translate("TakingPane", "%n new", len(plan.add))
    changed = translate("TakingPane", "%n changed", len(plan.move))
    bad = translate("TakingPane", "%n cannot be read", len(plan.bad))
    return f"{new}, {changed}, {bad}"

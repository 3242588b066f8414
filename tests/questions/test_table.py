"""Questions' rows: what the list says of a deadline, and a picture of each kind of row."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.base.words import speaking
from desktop.people.rules import Member, Seat
from desktop.questions.rules import Line, State
from desktop.questions.table import PILLS, Known, QuestionDelegate, columns, row_of
from desktop.ui import fonts, theme
from desktop.workdays.rules import Calendar
from tests.questions.town import NOW, ZONE

TODAY = NOW.date()
KNOWN = Known(
    {1: Member("Farid Rahmani", party="Borgerlisten", seats=(Seat(date(2026, 1, 1)),), id=1)},
    {},
    {},
    Calendar("DK"),
    NOW,
    ZONE,
)
LINE = Line(7, "2026-007", "Cykelstier", State.IN_PROGRESS, None, 1, "", NOW, TODAY, TODAY, 10, False, None, None, 1)


def shown(**values: object) -> tuple[str, str, bool]:
    with speaking("en"):
        due = row_of(replace(LINE, **values), KNOWN).due  # type: ignore[arg-type]
    return due.text, due.role, due.overdue


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ("Today", "warn", False)),
        ({"deadline": TODAY + timedelta(days=4)}, ("2 days", "ink", False)),
        ({"deadline": TODAY - timedelta(days=3)}, ("3 days over", "danger", True)),
        ({"deadline": None}, ("No deadline yet", "ink2", False)),
        ({"state": State.WITHDRAWN}, ("", "ink", False)),
        ({"answered_at": NOW, "state": State.SENT}, ("Answered 20 Nov", "ink2", False)),
        ({"answered_at": NOW + timedelta(days=4), "state": State.SENT}, ("Answered 24 Nov", "danger", False)),
    ],
)
def test_W2_what_is_left_of_a_deadline(values: dict[str, object], expected: tuple[str, str, bool]) -> None:
    assert shown(**values) == expected


def test_W2_ticks_are_filled_as_days_pass_and_red_past_the_end() -> None:
    ticks = row_of(replace(LINE, deadline=TODAY + timedelta(days=4)), KNOWN).due.ticks
    assert ticks is not None
    assert (ticks.used, ticks.total, ticks.role) == (8, 10, "warn_fill")
    late = row_of(replace(LINE, deadline=TODAY - timedelta(days=60)), KNOWN).due.ticks
    assert late is not None
    assert (late.used, late.over) == (10, 8)
    assert row_of(replace(LINE, agreed=True), KNOWN).due.ticks is None


def test_a_row_says_everything_a_screen_reader_needs() -> None:
    with speaking("en"):
        row = row_of(replace(LINE, agreed=True), KNOWN)
        told = [column.said(row) if column.said else column.text(row) for column in columns()]
    assert told[1:3] == ["Cykelstier, Farid Rahmani  ·  Borgerlisten", "In progress"]
    assert told[3] == "Today, Friday 20 November 2026, Agreed deadline"


def test_a_mail_without_a_member_shows_its_sender() -> None:
    row = row_of(replace(LINE, member_id=None, sender_name="F. R."), KNOWN)
    assert (row.who, row.party) == ("F. R.", "")


@pytest.mark.parametrize("state", list(State))
def test_every_row_can_be_painted(state: State, qapp: QApplication) -> None:
    fonts.load()
    theme.apply(qapp, theme.Look())
    answered = datetime(2026, 11, 19, 12, tzinfo=ZONE) if state in (State.SENT, State.CLOSED) else None
    row = row_of(replace(LINE, state=state, answered_at=answered), KNOWN)
    picture = QImage(600, 64, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    delegate = QuestionDelegate()
    for column in columns():
        delegate.paint_cell(painter, picture.rect().toRectF(), row, column.id, column.text(row), False)
    delegate.paint_compact(painter, picture.rect().toRectF(), row, (), True)
    painter.end()
    assert state in PILLS

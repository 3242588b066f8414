"""Theme meetings: what a row says of a meeting and of a case, and that it is painted in both forms."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.ui import fonts
from desktop.workshop.rules import Case, Finding, Mark, Meeting, MeetingState
from desktop.workshop.table import PlanDelegate, columns, row_of
from tests.workshop.conftest import MEETING

CASE = Case("Østre Skole", "Kort", "Sag 12", (Finding("openness", Mark.WELL), Finding("legality")), id=3)


def test_a_meeting_tells_its_day_state_and_body() -> None:
    row = row_of(replace(MEETING, id=3, state=MeetingState.HELD))
    assert (row.id, row.when, row.state) == (3, "Monday 23 November", "Held")
    assert row_of(Meeting("Uden dato")).when == "No date"
    title, state = columns()
    assert title.said is not None
    assert title.said(row) == "Temamøde om kodeks, Monday 23 November, Held, Børne- og Undervisningsudvalget"
    assert state.text(row) == "Held"


def test_U2_a_case_is_never_taken_for_the_meeting_of_its_number() -> None:
    row = row_of(CASE)
    assert (row.id, row.state, row.beside) == (-3, "1 obligations touched", "Sag 12")


@pytest.mark.parametrize("record", [MEETING, CASE])
def test_a_row_is_painted_wide_and_narrow(qtbot: QtBot, record: Meeting | Case) -> None:
    fonts.load()
    row, delegate, area = row_of(record), PlanDelegate(), QRectF(0, 0, 360, 64)
    pictures = []
    for narrow in (True, False):
        image = QImage(360, 64, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFF)
        painter = QPainter(image)
        if narrow:
            delegate.paint_compact(painter, area, row, (), selected=False)
        else:
            delegate.paint_cell(painter, area, row, "title", row.title, selected=True)
        painter.end()
        pictures.append(image)
    blank = QImage(360, 64, QImage.Format.Format_RGB32)
    blank.fill(0xFFFFFF)
    assert all(each != blank for each in pictures)
    assert pictures[0] != pictures[1]

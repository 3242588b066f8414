"""Agenda: what the rows of the four lists say, and that they are painted in every width."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.agenda import table
from desktop.agenda.actions import meetings
from desktop.agenda.rules.elucidation import LightView
from desktop.agenda.rules.followup import FollowView
from desktop.agenda.rules.meetings import COUNCIL, MeetingView
from desktop.agenda.rules.timeline import Matter, Stop
from desktop.agenda.store import Wish
from desktop.agenda.table import AgendaDelegate, AgendaRow
from desktop.agenda.view.knowing import Knowing
from desktop.ui import fonts
from tests.agenda.town import TODAY, Town


def rows(town: Town, view: MeetingView | LightView | FollowView) -> tuple[AgendaRow, ...]:
    found: tuple[AgendaRow, ...] = town.look(Knowing().rows, Wish(view, TODAY), 0, 50)
    return found


def test_a_meeting_tells_its_body_what_is_on_it_and_when_it_is(town: Town) -> None:
    item = town.item(day=date(2026, 12, 1))
    row = next(each for each in rows(town, MeetingView.AHEAD) if each.id == item.meeting_id)
    assert (row.title, row.word, row.fact, row.fact_under) == (
        "Teknikudvalget", "Ahead", "1 items", "In 7 working days",
    )  # fmt: skip
    assert "Tuesday" in row.under
    town.act(meetings.cancel_meeting, town.meeting("Teknikudvalget", date(2026, 12, 1)))
    row = next(each for each in rows(town, MeetingView.AHEAD) if each.id == item.meeting_id)
    assert row.word == "Cancelled" and row.style.icon != table.AHEAD.icon, "a word and a sign, not a colour alone"


def test_D7_an_elucidation_tells_what_is_asked_by_whom_and_until_when(town: Town) -> None:
    asked = town.asked()
    (row,) = rows(town, LightView.PENDING)
    assert (row.id, row.lead, row.title) == (asked.id, "26/1401", "Trafikplan for bymidten")
    assert row.under.startswith("Teknikudvalget") and "ensretning" in row.under
    late = table.light_row(replace(asked, deadline=date(2026, 11, 19)), None, town.look(Knowing().read))
    assert late.overdue and late.fact_role == "danger"


def test_S_D3_an_overdue_decision_says_so_in_words_and_has_an_edge(town: Town) -> None:
    decision = town.decided(deadline=date(2026, 11, 1), responsible_id=town.official("Eva Thorup Skov"))
    (row,) = rows(town, FollowView.OPEN)
    assert (row.id, row.word, row.overdue, row.fact_under) == (decision.id, "Overdue", True, "Eva Thorup Skov")
    assert AgendaDelegate().edge(row) == "danger"
    assert rows(town, FollowView.DONE) == ()


def test_S_D6_a_matter_tells_whether_its_path_holds(town: Town) -> None:
    known = town.look(Knowing().read)
    assert table.matter_row(Matter("A school", COUNCIL, ended=True), known).word == "Ended"
    costly = Matter("A school", COUNCIL, costs=True, stops=(Stop(COUNCIL),))
    assert "to be seen to" in table.matter_row(costly, known).word, "the finance committee is skipped"


def test_columns_tell_title_and_what_stands_under_it(town: Town) -> None:
    town.decided(deadline=date(2026, 11, 1))
    (row,) = rows(town, FollowView.OPEN)
    by_id = {each.id: each for each in table.columns(("Case", "Decision", "State", "Due"))}
    assert by_id["title"].text(row) == row.title
    assert by_id["lead"].title == "Case" and not any(each.sortable for each in by_id.values())


@pytest.mark.parametrize("width", [90, 372, 900])
def test_rows_are_painted_in_every_width(qapp: QApplication, town: Town, width: int) -> None:
    fonts.load()
    town.decided(deadline=date(2026, 11, 1))
    (row,) = rows(town, FollowView.OPEN)
    for column in ("lead", "title", "word", "fact", "compact"):
        picture = QImage(width, 64, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        empty = picture.copy()
        painter = QPainter(picture)
        area = picture.rect().toRectF()
        if column == "compact":
            AgendaDelegate().paint_compact(painter, area, row, (), True)
        else:
            AgendaDelegate().paint_cell(painter, area, row, column, getattr(row, column), False)
        painter.end()
        assert picture != empty, column

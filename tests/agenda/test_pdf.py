"""Agenda: the follow-up report and the timeline on paper, and the report as a sheet."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

from openpyxl import load_workbook

from desktop.agenda.actions import followup, matters, meetings, reports
from desktop.agenda.pdf import drawing
from desktop.agenda.rules.chart import Sign, chart
from desktop.agenda.rules.followup import Decision, Progress
from desktop.agenda.rules.timeline import Matter, Milestone
from desktop.base.papers import unwatched
from desktop.documents.drawing import Circle, Words
from tests.agenda.town import EVA, Town
from tests.documents.rendering import page_count, page_text

FIRST, LAST = date(2026, 9, 1), date(2026, 12, 31)


def reported(town: Town) -> None:
    """A decision with its status, one without, and one under delegation."""
    decision = town.decided(responsible_id=town.official(EVA), deadline=date(2027, 3, 1))
    town.act(followup.report, decision, Progress.DELAYED, "Udbuddet er udsat")
    town.decided(title="Nye stier")
    town.act(followup.note_delegated, Decision("=Dispensation", town.body("Børneudvalget"), date(2026, 11, 2)))


def test_S_D3_S_D5_the_report_tells_each_decision_with_its_status(town: Town) -> None:
    reported(town)
    paper = town.look(reports.follow_up_making, FIRST, LAST)(unwatched)
    text = " ".join(page_text(paper, at) for at in range(page_count(paper)))
    for said in ("Trafikplanen vedtages", "Udbuddet er udsat", "26/1401", EVA, "No status was given", "To be reported"):
        assert said in " ".join(text.split()), said
    assert text.index("Teknikudvalget") < text.index("Børneudvalget")


def test_S_D3_the_report_as_a_sheet_opens_with_dates_and_without_formulas(town: Town) -> None:
    reported(town)
    sheet = load_workbook(BytesIO(town.look(reports.follow_up_sheet, FIRST, LAST))).active
    heads, *rows = list(sheet.values)
    assert heads[:3] == ("Body", "Case", "Decision") and len(rows) == 3
    assert rows[0][4] == datetime(2027, 3, 1)
    assert any(str(row[2]).startswith("=Dispensation") for row in rows)


def test_an_empty_time_says_so(town: Town) -> None:
    paper = town.look(reports.follow_up_making, date(2020, 1, 1), date(2020, 4, 30))(unwatched)
    assert "Nothing was being carried out" in " ".join(page_text(paper, 0).split())


def test_S_D6_the_timeline_is_drawn_and_said_in_words(town: Town) -> None:
    matter = town.after(matters.add, Matter("Ny svømmehal", town.body("Teknikudvalget"), "26/88", costs=True))
    late = replace(matter.stops[0], ready=date(2026, 11, 26))
    matter = town.after(matters.set_stops, matter, (late, *matter.stops[1:]))
    matter = town.after(matters.set_milestones, matter, (Milestone(date(2026, 12, 3), "Høring slutter"),))
    around = town.look(lambda session: meetings.field(session, meetings.desk(session)))
    drawn = chart(matter, around)
    assert [each.stop for each in drawn.path] == [0, 1, 2] and drawn.path[0].flawed
    assert all(0 <= each.at <= 1 for each in drawn.marks)
    assert {each.sign for each in drawn.marks} == set(Sign)
    shapes = drawing(drawn, ("Teknikudvalget", "Økonomiudvalget", "Council")).shapes
    assert sum(isinstance(each, Circle) and each.fill == "accent" for each in shapes) == 2
    assert any(isinstance(each, Words) and each.text == "!" for each in shapes), "a flaw reads in black and white"

    text = " ".join(page_text(town.look(reports.timeline_making, matter)(unwatched), 0).split())
    for said in ("Ny svømmehal", "Økonomiudvalget", "Høring slutter", "papers come after the agenda"):
        assert said in text, said
    names = {town.body("Teknikudvalget"): "Teknikudvalget", town.body("Økonomiudvalget"): "Økonomiudvalget"}
    assert "Økonomiudvalget: 8" in reports.chart_text(matter, drawn, around, names)


def test_a_matter_without_stops_still_has_a_chart(town: Town) -> None:
    around = town.look(lambda session: meetings.field(session, meetings.desk(session)))
    empty = chart(Matter("Intet"), around)
    assert empty.lanes == () and empty.first < empty.last

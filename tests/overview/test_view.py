"""The page of the overview: its cards hold what was read, and nobody's numbers are ranked."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.overview.rules.cards import Card
from desktop.overview.rules.numbers import Dot, Figure, Numbers, weeks_of
from desktop.overview.rules.today import Kind, Matter, Quarantine, Section, Today, Used, Wait
from desktop.overview.view.band import QuarantineBand
from desktop.overview.view.content import MOST_LINES, Due, due_lines, figure_table
from desktop.overview.view.figures import NUMBERS, draw, plot_of
from desktop.overview.view.frame import CardFrame
from desktop.overview.view.lines import LineButton
from desktop.overview.view.plots import AnswerPlot, week_row
from desktop.overview.view.rowplots import PlotRow, RowPlot
from desktop.ui.links import Link

DAY = date(2026, 11, 24)


def matters(count: int) -> tuple[Matter, ...]:
    return tuple(
        Matter(Wait.ANSWER, Kind.QUESTION, at, f"Sag {at}", f"2026-{at}", due=DAY, used=Used(10, 10))
        for at in range(1, count + 1)
    )


def test_a_line_opens_its_record_and_says_what_it_is(qtbot: QtBot) -> None:
    opened: list[tuple[Kind, int]] = []
    due = Due(lambda kind, id: opened.append((kind, id)), lambda _section: None, lambda: None)
    made = due_lines(Today(DAY, "", matters(1)), due)
    qtbot.addWidget(made)
    line = made.findChildren(LineButton)[0]
    assert "Sag 1" in line.accessibleName() and "Today" in line.accessibleName()
    line.click()
    assert opened == [(Kind.QUESTION, 1)]


def test_a_long_section_ends_with_the_way_to_all_of_it(qtbot: QtBot) -> None:
    asked: list[Section] = []
    due = Due(lambda _kind, _id: None, asked.append, lambda: None)
    made = due_lines(Today(DAY, "", matters(20)), due)
    qtbot.addWidget(made)
    lines = made.findChildren(LineButton)
    assert len(lines) == MOST_LINES + 1
    lines[-1].click()
    number = made.findChildren(Link)[0]
    assert number.text() == "20"
    number.click()
    assert asked == [Section.TODAY, Section.TODAY]
    whole = due_lines(Today(DAY, "", matters(20)), replace(due, shown_whole=frozenset(asked)))
    qtbot.addWidget(whole)
    assert len(whole.findChildren(LineButton)) == 20


def test_a_day_without_matters_says_so(qtbot: QtBot) -> None:
    made = due_lines(Today(DAY, ""), Due(lambda _kind, _id: None, lambda _section: None, lambda: None))
    qtbot.addWidget(made)
    assert not made.findChildren(LineButton)


def test_D1_the_table_of_parties_keeps_the_order_it_is_given(qtbot: QtBot) -> None:
    figures = (Figure("A", 1, 1, 0, 12.0, 12), Figure("B", 9, 9, 9, 3.0, 5))
    made = figure_table(figures, "List", "none", lambda _figure: None)
    qtbot.addWidget(made)
    assert [row[0] for row in made.rows] == ["A", "B"]
    assert made.text().splitlines()[1].split("\t")[1:3] == ["1", "0 % (0 of 1)"]


def test_the_plot_tells_every_case_in_words(qtbot: QtBot) -> None:
    weeks = weeks_of([Dot(DAY, 4, late=False, count=2), Dot(DAY, 12, late=True)], DAY)
    plot = AnswerPlot(Numbers(DAY, DAY, 10, weeks=weeks))
    qtbot.addWidget(plot)
    assert "week 48: 3 answers, 1 late, median 4" in plot.accessibleDescription()
    assert week_row(weeks[-1]) == ("48", "3", "1", "4", "4, 4, 12")
    assert plot.top_day == 15
    plot.resize(500, 260)
    assert not plot.grab().isNull()


def test_the_menu_of_a_card_moves_it_and_puts_it_away(qtbot: QtBot) -> None:
    card = CardFrame(Card.COMING)
    qtbot.addWidget(card)
    actions = card.made_menu().actions()
    with qtbot.waitSignal(card.moved) as moved:
        actions[-2].trigger()
    with qtbot.waitSignal(card.hidden) as hidden:
        actions[-1].trigger()
    assert (moved.args, hidden.args) == ([Card.COMING, 1], [Card.COMING])


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (date(2029, 9, 11), "Day 23 of 93"),
        (date(2029, 8, 1), "Begins in 19 days"),
        (date(2026, 11, 24), "Begins in 1000 days"),
        (date(2029, 11, 20), "Day 93 of 93"),
    ],
)
def test_B1_4_W7_the_band_tells_where_the_quarantine_stands(qtbot: QtBot, today: date, said: str) -> None:
    election = date(2029, 11, 20)
    found = Quarantine(date(2029, 8, 20), election, election, "municipal election", date(2029, 11, 21))
    band = QuarantineBand(found, today)
    qtbot.addWidget(band)
    band.resize(420, band.sizeHint().height())
    assert band.accessibleName().startswith(said)
    assert not band.grab().isNull()


def test_D1_rows_of_a_plot_open_what_they_count_and_are_told_in_words(qtbot: QtBot) -> None:
    opened: list[str] = []
    rows = [PlotRow("A", 4, 9, "97 % (61 of 63)", lambda: opened.append("A")), PlotRow("B", None, said="–")]
    plot = RowPlot(rows, "Answers by party", "Working days", ("Median", "Nine of ten within"), 10)
    qtbot.addWidget(plot)
    plot.resize(500, plot.sizeHint().height())
    assert plot.accessibleDescription() == "A: 97 % (61 of 63); B: –"
    assert (plot.top, plot.step) == (10, 2)
    assert not plot.grab().isNull()
    plot.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Space):
        qtbot.keyClick(plot, key)
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=plot.rect().center())
    assert opened == ["A", "A"], "the second row counts nothing"


@pytest.mark.parametrize("most", [0, 1, 3, 9, 11, 60, 2_400])
def test_an_axis_ends_at_a_whole_step_above_the_most(qtbot: QtBot, most: int) -> None:
    plot = RowPlot([PlotRow("A", most, said=str(most))], "Visits", "Visits")
    qtbot.addWidget(plot)
    assert plot.top >= most and plot.top % plot.step == 0
    assert plot.top // plot.step <= 6


def test_a_plot_without_rows_is_an_axis(qtbot: QtBot) -> None:
    plot = RowPlot([], "Visits", "Visits")
    qtbot.addWidget(plot)
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert not plot.grab().isNull()


@pytest.mark.parametrize("card", NUMBERS)
@pytest.mark.parametrize("ending", ["png", "svg"])
def test_every_plot_is_exported_as_a_picture(qtbot: QtBot, tmp_path: Path, card: Card, ending: str) -> None:
    figures = (Figure("A", 1, 1, 0, 12.0, 12, 1),)
    numbers = Numbers(
        DAY, DAY, 10, weeks=weeks_of([Dot(DAY, 4, late=False)], DAY), states=(("received", 2),), committees=figures,
        parties=figures, visits=((1, "Åskolen", 3),),
    )  # fmt: skip
    plot = plot_of(card, numbers, lambda _place, _wish: None)
    qtbot.addWidget(plot)
    file = tmp_path / f"plot.{ending}"
    draw(plot, str(file))
    assert file.read_bytes().startswith(b"\x89PNG" if ending == "png" else b"<?xml")

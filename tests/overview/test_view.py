"""The page of the overview: its cards hold what was read, and nobody's numbers are ranked."""

from datetime import date

from pytestqt.qtbot import QtBot

from desktop.overview.rules.cards import Card
from desktop.overview.rules.numbers import Dot, Figure, Numbers, weeks_of
from desktop.overview.rules.today import Kind, Matter, Today, Used, Wait
from desktop.overview.view.content import MOST_LINES, due_lines, figure_table
from desktop.overview.view.frame import CardFrame
from desktop.overview.view.lines import LineButton
from desktop.overview.view.plots import AnswerPlot, week_row

DAY = date(2026, 11, 24)


def matters(count: int) -> tuple[Matter, ...]:
    return tuple(
        Matter(Wait.ANSWER, Kind.QUESTION, at, f"Sag {at}", f"2026-{at}", due=DAY, used=Used(10, 10))
        for at in range(1, count + 1)
    )


def test_a_line_opens_its_record_and_says_what_it_is(qtbot: QtBot) -> None:
    opened: list[tuple[Kind, int]] = []
    made = due_lines(Today(DAY, "", matters(1)), False, lambda kind, id: opened.append((kind, id)), lambda: None)
    qtbot.addWidget(made)
    line = made.findChildren(LineButton)[0]
    assert "Sag 1" in line.accessibleName() and "Today" in line.accessibleName()
    line.click()
    assert opened == [(Kind.QUESTION, 1)]


def test_a_long_section_ends_with_the_way_to_all_of_it(qtbot: QtBot) -> None:
    asked: list[bool] = []
    made = due_lines(Today(DAY, "", matters(20)), False, lambda _kind, _id: None, lambda: asked.append(True))
    qtbot.addWidget(made)
    lines = made.findChildren(LineButton)
    assert len(lines) == MOST_LINES + 1
    lines[-1].click()
    assert asked == [True]


def test_a_day_without_matters_says_so(qtbot: QtBot) -> None:
    made = due_lines(Today(DAY, ""), False, lambda _kind, _id: None, lambda: None)
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

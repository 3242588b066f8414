import pytest
from reportlab.platypus import CondPageBreak, KeepTogether, NextPageTemplate, Spacer

from desktop.documents.desk import Desk, least_height, lines_of, tongue
from desktop.documents.flowables import plain
from desktop.documents.grid import Box, Grid, Line
from desktop.documents.sheets import Sheet
from desktop.documents.structure import Node


def desk() -> Desk:
    return Desk(Node("Document"), Sheet(), "#0B5B6C")


@pytest.mark.parametrize(
    ("text", "lines"), [(" a ", "a"), ("a\n\n b  c \n", "a\nb c"), ("1\u00a0250\tkr.", "1\u00a0250 kr."), (" \n ", "")]
)
def test_lines_are_tidied(text: str, lines: str) -> None:
    assert lines_of(text) == lines


def test_tongues() -> None:
    assert (tongue("da"), tongue("de"), tongue("")) == ("da-DK", "de", "")


def test_columns_take_shares_of_the_line() -> None:
    table = desk()
    layout = table.layout(1, 3)
    assert list(layout.widths) == [pytest.approx(table.sheet.line / 4), pytest.approx(table.sheet.line * 3 / 4)]


def test_what_must_fit_below_a_heading() -> None:
    table = desk()
    text = plain("ord " * 400, table.styles.body, table.root.add("P"))
    line, room = table.sheet.line, table.sheet.room
    assert least_height(text, line, room) == pytest.approx(3 * 14.5 + 7)
    assert least_height(KeepTogether([Spacer(0, 30), Spacer(0, 12)]), line, room) == 42
    assert least_height(NextPageTemplate("later"), line, room) == 0
    assert least_height(CondPageBreak(77), line, room) == 77
    cell = [plain("x", table.styles.cell, table.root.add("TD"))]
    grid = Grid(table.layout(1), [Line([Box(cell, 0)]) for _ in range(9)], [Line([Box(list(cell), 0)])])
    assert least_height(grid, line, room) == pytest.approx(3 * (12.5 + 8)), "the head and two rows"


def test_a_line_above_a_grid_asks_for_its_first_rows() -> None:
    table = desk()
    cell = [plain("x", table.styles.cell, table.root.add("TD"))]
    table.put_headed(
        plain("Over", table.styles.caption, table.root.add("P")), Grid(table.layout(1), [Line([Box(cell, 0)])])
    )
    assert [type(made).__name__ for made in table.flow] == ["CondPageBreak", "Tagged", "Grid"]
    assert table.flow[0].height > 40

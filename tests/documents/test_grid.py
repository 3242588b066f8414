import pytest

from desktop.documents.parts import Cell, Column, Group, Heading, Paragraph, Part, Row, Table
from tests.documents.checking import complaints
from tests.documents.readback import read
from tests.documents.rendering import page_count, page_text
from tests.documents.test_typeset import LINE, set_out

COLUMNS = (Column("Navn", 1), Column("Note", 2), Column("Sum", 1, "right"))


def pages(*parts: Part) -> list[str]:
    pdf = set_out(*parts)
    return [page_text(pdf, page) for page in range(page_count(pdf))]


def rows(count: int, text: str = LINE) -> tuple[Row, ...]:
    return tuple((f"række{number:04}", text, str(number)) for number in range(count))


def test_headings_stand_on_every_page_and_are_read_once() -> None:
    pdf = set_out(Table(COLUMNS, rows(80)))
    assert page_count(pdf) > 2
    assert all("Navn" in page_text(pdf, page) for page in range(page_count(pdf)))
    assert read(pdf).count('"Navn"') == 1


@pytest.mark.parametrize("before", (0, 9, 28, 30, 31, 33))
def test_rows_stay_whole(before: int) -> None:
    told = pages(Paragraph("x\n" * before), Table(COLUMNS, rows(30, LINE * 2)))
    for number in range(30):
        (page,) = (text for text in told if f"række{number:04}" in text)
        assert page.split(f"række{number:04}")[1].count("erfaringen") >= 2


def test_a_row_higher_than_a_page_is_split_and_nothing_of_it_is_lost() -> None:
    words = " ".join(f"ord{number}" for number in range(3000))
    pdf = set_out(
        Heading("Titel", 1),
        Paragraph("før"),
        Table(COLUMNS, (("a", "kort", "1"), ("b", words, "2"), ("c", "kort", "3"))),
    )
    assert page_count(pdf) > 2
    assert words in " ".join(read(pdf).split())
    assert [each for each in complaints(pdf) if "PAG-001" not in each] == [], "lines that are alike look like furniture"


@pytest.mark.parametrize("before", (26, 28, 30, 32, 34))
def test_a_group_never_stands_without_its_first_row(before: int) -> None:
    told = pages(Paragraph("x\n" * before), Table(COLUMNS, (Group("Gruppen"), *rows(3))))
    (page,) = (text for text in told if "Gruppen" in text)
    assert "række0000" in page


@pytest.mark.parametrize("before", (28, 30, 31, 33))
def test_rows_under_one_cell_stay_together(before: int) -> None:
    told = pages(
        Paragraph("x\n" * before), Table(COLUMNS, ((Cell("fælles", rows=3), "a", "1"), ("b", "2"), ("c9", "3")))
    )
    (page,) = (text for text in told if "fælles" in text)
    assert "c9" in page


def test_a_cell_over_more_rows_than_a_page_holds_gives_that_up() -> None:
    many = ((Cell("fælles", rows=200), "x", "0"), *((f"y{number}", str(number)) for number in range(199)))
    pdf = set_out(Table(COLUMNS, many))
    assert page_count(pdf) > 3
    assert "RowSpan=200" in read(pdf)


def test_chains_of_cells_over_rows_never_hold_a_table_up() -> None:
    chain: tuple[Row, ...] = tuple(
        (Cell(f"a{number}", rows=2), "x") if number % 2 else (Cell(f"b{number}", rows=2), "x") for number in range(300)
    )
    chain = (("x", Cell("y", rows=2), "z"), *chain)
    pdf = set_out(Table(COLUMNS, chain))
    assert page_count(pdf) > 3
    told = read(pdf)
    assert all(f"{'ba'[number % 2]}{number}" in told for number in range(300))


def test_headings_higher_than_a_page_are_set_once() -> None:
    words = " ".join(f"ord{number}" for number in range(2000))
    pdf = set_out(Table((Column(words), Column("b"), Column("c")), rows(3, "x")))
    assert words in " ".join(read(pdf).split())


def test_what_has_been_drawn_is_let_go() -> None:
    assert read(set_out(Table(COLUMNS, rows(300), small=True))).count("række") == 300

import pytest

from desktop.documents.parts import Cell, Column, Group, Part, Slot, Table, Timetable
from tests.documents.checking import complaints
from tests.documents.readback import read
from tests.documents.test_typeset import set_out

COLUMNS = (Column("Regel", 3, row_head=True), Column("Ansvar", 2), Column("Beløb", 1, "right"))
ROWS = (
    Group("Sektion A"),
    ("A1", Cell("begge", rows=2, lang="de"), "1"),
    ("A2", "2"),
    Group("Sektion B"),
    ("B1", Cell("over to", columns=2)),
    ("B2", Cell(html="<p><b>fed</b></p><p>to</p>"), Cell("3", bold=True)),
)
READ = """Document
  Table
    Caption
      "Regler"
    THead
      TR
        TH Scope=/Column
          "Regel"
        TH Scope=/Column
          "Ansvar"
        TH Scope=/Column
          "Beløb"
    TBody
      TR
        TD ColSpan=3
          "Sektion A"
      TR
        TH Scope=/Row
          "A1"
        TD Lang=de RowSpan=2
          "begge"
        TD
          "1"
      TR
        TH Scope=/Row
          "A2"
        TD
          "2"
    TBody
      TR
        TD ColSpan=3
          "Sektion B"
      TR
        TH Scope=/Row
          "B1"
        TD ColSpan=2
          "over to"
      TR
        TH Scope=/Row
          "B2"
        TD
          P
            "fed"
          P
            "to"
        TD
          "3\""""


def read_of(*parts: Part) -> str:
    pdf = set_out(*parts)
    assert complaints(pdf) == []
    return read(pdf)


def test_a_table_is_read_with_its_headings_groups_and_spans() -> None:
    assert read_of(Table(COLUMNS, ROWS, "Regler")) == READ


def test_first_cells_name_no_rows_where_headings_would_be_more_than_what_they_head() -> None:
    two = (Column("Navn", row_head=True), Column("Sum"))
    assert "Scope=/Row" not in read_of(Table(two, tuple((f"n{number}", "1") for number in range(9))))


def test_a_table_without_titles_has_no_head() -> None:
    assert "THead" not in read(set_out(Table((Column(""), Column("")), (("a", "b"),))))


def test_an_empty_table_still_names_its_columns_and_one_without_columns_is_nothing() -> None:
    assert "Regel" in read(set_out(Table(COLUMNS, ())))
    assert read(set_out(Table((), ()))) == "Document"


def test_missing_cells_are_empty_and_too_many_are_a_mistake() -> None:
    assert read(set_out(Table(COLUMNS, (("a",),)))).count("TD") == 3
    with pytest.raises(ValueError, match="more cells"):
        set_out(Table(COLUMNS, (("a", "b", "c", "d"),)))


def test_a_span_ends_with_its_group() -> None:
    rows = ((Cell("x", rows=9), "a", "1"), ("b", "2"), Group("Ny"), ("c", "d", "3"))
    assert "RowSpan=2" in read(set_out(Table(COLUMNS, rows)))


def test_long_words_stand_unbroken_where_there_is_room() -> None:
    words = "kommunestyrevedtakssamling"
    slots = (Slot("09.00", text="Velkomst", place=words, responsible="x"),)
    assert f'"{words}"' in read(set_out(Timetable(slots)))


PROGRAMME = """Document
  Table
    THead
      TR
        TH Scope=/Column
          "Time"
        TH Scope=/Column
          "Programme"
        TH Scope=/Column
          "Place"
    TBody
      TR
        TD ColSpan=3
          "Mandag"
      TR
        TD
          "09.00–09.30"
        TD
          P
            "Velkomst"
          P
            "Kaffe"
        TD
          "Salen"
      TR
        TD
          "09.15"
        TD
          "Internal: Kaffe bringes"
        TD"""


def test_a_programme_is_read_by_time_and_empty_columns_vanish() -> None:
    slots = (
        Group("Mandag"),
        Slot("09.00", "09.30", "Velkomst", "Salen", details=("Kaffe", " ")),
        Slot("09.15", text="Kaffe bringes", level=1, internal=True),
    )
    assert read_of(Timetable(slots)) == PROGRAMME


def test_a_programme_without_lines_is_nothing() -> None:
    assert read(set_out(Timetable((Group("Mandag"),)))) == "Document"

"""Tables to XLSX and CSV, opened again."""

from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.exchange.sheet_writing import Table, book_bytes, csv_bytes, sheet_bytes, write_sheet
from desktop.exchange.sheets import Value, read_sheet

BAD = ["=1+1", "+45 12 34 56 78", "-x", "@SUM(A1)", '=HYPERLINK("https://x.example")', "\t=1"]


def test_written_sheets_hold_no_formulas(tmp_path: Path):
    path = tmp_path / "ud.xlsx"
    write_sheet(path, ["Navn"], [[text] for text in BAD], "Råd/2026")
    sheet = load_workbook(path).worksheets[0]
    assert sheet.title == "Råd 2026"
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in cells] == BAD
    assert all(cell.quotePrefix for cell in cells)


def test_csv_holds_no_formulas_and_excel_reads_its_letters():
    data = csv_bytes(["Å", "B"], [[text, 1] for text in (*BAD, 1.5, date(2026, 11, 2), None, "a;b")])
    assert data.startswith("\ufeffÅ;B\r\n".encode())
    values = [row[0].value for row in read_sheet(data, "x.csv").rows]
    assert values[:6] == [f"'{text}".strip() for text in BAD]
    assert values[6:] == ["1,5", "02.11.2026", "", "a;b"]


def test_every_value_can_be_written():
    moment = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    data = sheet_bytes(["a"], [[None], ["x\0y"], ["x" * 40_000], [date(2026, 1, 1)], [moment], [1.5], [3]])
    values = [row[0].value for row in read_sheet(data, "x.xlsx").rows]
    assert values == ["xy", "x" * 32_767, date(2026, 1, 1), moment.replace(tzinfo=None), 1.5, 3]


def test_columns_are_as_wide_as_what_stands_in_them_and_dates_are_dates():
    rows: list[list[Value | None]] = [
        ["kort", date(2026, 11, 2), datetime(2026, 11, 2, 9, 30, tzinfo=UTC)],
        ["x" * 200, None, None],
    ]
    sheet = load_workbook(BytesIO(sheet_bytes(["a", "b", "c"], rows))).worksheets[0]
    widths = [sheet.column_dimensions[letter].width for letter in "ABC"]
    assert widths == [60, 12, 18]
    assert [sheet["B2"].number_format, sheet["C2"].number_format] == ["dd.mm.yyyy", "dd.mm.yyyy hh:mm"]
    assert sheet["B2"].is_date and sheet["C2"].is_date


def test_several_tables_stand_on_sheets_of_their_own():
    tables = (Table("Udvalg: [1]", ["a"], [["x"]], 1), Table("udvalg   1", ["b"], []), Table("y" * 40, ["c"], []))
    book = load_workbook(BytesIO(book_bytes(tables)))
    assert len({name.casefold() for name in book.sheetnames}) == 3
    assert all(0 < len(name) <= 31 for name in book.sheetnames)
    assert book.worksheets[0].freeze_panes == "B2"


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["C", "Z"])), min_size=2, max_size=2), max_size=5))
def test_what_is_written_is_read(rows: list[list[str]]):
    found = read_sheet(sheet_bytes(["a", "b"], rows), "x.xlsx")
    said = [[cell.text for cell in row] for row in found.rows]
    assert said == [row for row in rows if any(row)]


def test_a_sheet_is_printed_across_with_its_heads_on_every_page() -> None:
    sheet = load_workbook(BytesIO(sheet_bytes(("Day", "Text"), [(None, "x")]))).active
    assert sheet is not None
    page = sheet.page_setup
    assert (page.orientation, page.fitToWidth, page.fitToHeight) == ("landscape", 1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage and "$1:$1" in str(sheet.print_title_rows)
    wide = load_workbook(BytesIO(sheet_bytes(tuple(f"c{n}" for n in range(40)), []))).active
    assert wide is not None and not wide.sheet_properties.pageSetUpPr.fitToPage, "forty columns would be too small"

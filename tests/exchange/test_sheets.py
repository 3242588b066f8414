"""Tables from and to CSV and XLSX."""

from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from desktop.base.problems import Problem
from desktop.exchange import sheets
from desktop.exchange.limits import MOST_ROWS
from desktop.exchange.sheets import column_letters, read_sheet
from tests.exchange.hostile import book


@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_people_csv_of_every_kind(mark: str, charset: str, tmp_path: Path):
    path = tmp_path / "medlemmer.csv"
    lines = [
        ["Navn", "Parti", "Mail"],
        ["Åse Mæhle", f'"A{mark} eller ""B"""', "aase@havnby.example"],
        ["Søren", "C", ""],
    ]
    path.write_bytes("\r\n".join(mark.join(line) for line in lines).encode(charset))
    sheet = read_sheet(path)
    assert sheet.where == "medlemmer.csv"
    assert sheet.headers == ("Navn", "Parti", "Mail")
    assert [[cell.value for cell in row] for row in sheet.rows] == [
        ["Åse Mæhle", f'A{mark} eller "B"', "aase@havnby.example"],
        ["Søren", "C", ""],
    ]
    assert [cell.address for cell in sheet.rows[1]] == ["A3", "B3", "C3"]


def test_empty_rows_count_for_the_addresses_and_rows_of_any_width_fit():
    sheet = read_sheet(b"\nNavn;Parti\n\nMette\nPer;A;mere\n;;\n", "x.csv")
    assert sheet.headers == ("Navn", "Parti", "")
    assert [[(cell.text, cell.address) for cell in row] for row in sheet.rows] == [
        [("Mette", "A4"), ("", "B4"), ("", "C4")],
        [("Per", "A5"), ("A", "B5"), ("mere", "C5")],
    ]


def test_excels_own_hint_of_the_separator():
    assert read_sheet(b"sep=,\r\na,b;c\r\n1,2\r\n", "x.csv").headers == ("a", "b;c")


def test_one_column_and_commas_in_text():
    assert read_sheet(b"Navn\nHolm\n", "x.csv").headers == ("Navn",)
    assert read_sheet(b"a;b\n1,5;2,5\n1,7;8,9\n", "x.csv").headers == ("a", "b")


def packed(rows: list[list[object]], **more: object) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def test_people_xlsx_keeps_kinds_and_addresses():
    rows: list[list[object]] = [
        [],
        ["Navn", "Fra", "Stemmer", "Klokken"],
        [],
        ["Mette", datetime(2026, 1, 1), 1250.0, time(9, 30)],
        [True, 7, 2.5, None],
    ]
    sheet = read_sheet(packed(rows), "råd.xlsx")
    assert sheet.headers == ("Navn", "Fra", "Stemmer", "Klokken")
    first, second = sheet.rows
    assert [cell.value for cell in first] == ["Mette", date(2026, 1, 1), 1250, "09:30:00"]
    assert [cell.text for cell in first] == ["Mette", "2026-01-01", "1250", "09:30:00"]
    assert first[1].address == "B4" and second[2].address == "C5"
    assert [cell.text for cell in second] == ["True", "7", "2.5", ""]


def test_a_formula_without_a_kept_result_is_empty():
    assert [cell.text for cell in read_sheet(packed([["a", "b"], ["=1+1", "x"]]), "x.xlsx").rows[0]] == ["", "x"]


@pytest.mark.parametrize(
    ("data", "title"),
    [
        (b"", "is empty"),
        (b" \n\n;;\n", "is empty"),
        (b"PK\x03\x04 broken", "is not a table"),
        (packed([["a"], ["b"]])[:-300], "is not a table"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 600, "cannot be read"),
        (b"a;b\0;c\n", "is not a table"),
        (bytes(range(256)) * 9, "is not a table"),
        (b"x" * (20 * 1024 * 1024 + 1), "is too large"),
        (b"a\n" * (MOST_ROWS + 2), "is too large"),
        (b"a;" * 300 + b"b\n", "is too large"),
        (b'a;"' + b"x" * 200_000 + b'"\n', "is not a table"),
        (packed([[], []]), "is empty"),
    ],
    ids=["empty", "blank", "no-zip", "cut", "old", "nul", "bytes", "large", "rows", "columns", "cell", "empty-xlsx"],
)
def test_people_a_file_that_is_no_table_is_a_problem(data: bytes, title: str):
    with pytest.raises(Problem, match=title) as found:
        read_sheet(data, "navne.xlsx")
    assert "navne.xlsx" in found.value.title and found.value.advice


def test_a_packed_file_that_is_no_sheet_is_a_problem():
    import zipfile

    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("bomb", b"\0" * 1000)
    with pytest.raises(Problem, match="is not a table"):
        read_sheet(out.getvalue(), "x.xlsx")


@pytest.mark.parametrize("charset", ["utf-8", "utf-16"])
def test_people_a_sheet_with_entities_of_its_own_is_none(charset: str):
    held = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'.encode(charset)
    with pytest.raises(Problem, match="is not a table"):
        read_sheet(book(sheet=held), "x.xlsx")


def test_people_a_sheet_of_many_elements_is_too_large(monkeypatch: pytest.MonkeyPatch):
    assert read_sheet(book(), "x.xlsx").headers == ("Navn", "Parti")
    monkeypatch.setattr(sheets, "MOST_MARKS", 5)
    with pytest.raises(Problem, match="is too large"):
        read_sheet(book(), "x.xlsx")


def test_a_missing_file_is_a_problem(tmp_path: Path):
    with pytest.raises(Problem, match="cannot be opened"):
        read_sheet(tmp_path / "væk.csv")


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_problem(data: bytes):
    for start in (b"", b"a;b\n", b"PK\x03\x04"):
        try:
            read_sheet(start + data, "x.csv")
        except Problem as problem:
            assert problem.title


def test_column_letters():
    assert [column_letters(number) for number in (0, 25, 26, 51, 52, 701, 702)] == [
        "A",
        "Z",
        "AA",
        "AZ",
        "BA",
        "ZZ",
        "AAA",
    ]

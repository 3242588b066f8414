"""Sheet writing: tables to XLSX and CSV that open without a question: dates are dates, no text becomes a formula."""

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from desktop.exchange.sheets import Value, column_letters

_FORMULA = re.compile("[\t\r\n]|[\\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\\-@＝＋－＠]")
"""How a text begins that a sheet program takes for a formula: also behind what it does not show, and in wide signs."""
_LONGEST_CELL = 32_767
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NARROWEST, _WIDEST = 6, 60
"""Widths of a column, in letters."""
_ON_A_PAGE = 10
"""So many columns are printed beside each other on one page."""
_MEASURED = 200
"""The first rows of a table, by which its columns get their widths."""
_DAY, _MOMENT = "dd.mm.yyyy", "dd.mm.yyyy hh:mm"

Row = Sequence[Value | None]


@dataclass(frozen=True)
class Table:
    """A table: its name, its headings, its rows; the first `frozen` columns stay when the sheet is scrolled."""

    title: str
    headers: Sequence[str]
    rows: Sequence[Row]
    frozen: int = 0


def book_bytes(tables: Sequence[Table]) -> bytes:
    """Tables as the bytes of an XLSX file, a sheet each; rows are written as they come, thousands cost no memory."""
    # imported late: start-up
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    taken: set[str] = set()
    for table in tables:
        _write(book, table, _name(table.title, taken))
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def sheet_bytes(headers: Sequence[str], rows: Iterable[Row], title: str = "") -> bytes:
    """A table as the bytes of an XLSX file; text that looks like a formula stays text."""
    return book_bytes((Table(title, headers, tuple(rows)),))


def write_sheet(path: Path, headers: Sequence[str], rows: Iterable[Row], title: str = "") -> None:
    """A table to an XLSX file; OSError where the file cannot be written."""
    path.write_bytes(sheet_bytes(headers, rows, title))


def csv_bytes(headers: Sequence[str], rows: Iterable[Row]) -> bytes:
    """A table as CSV that Excel in Denmark and Norway opens: semicolons, UTF-8 with its mark, no formula in a text."""
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for row in (headers, *rows):
        writer.writerow([_plain(value) for value in row])
    return out.getvalue().encode("utf-8-sig", "replace")


def _write(book: Any, table: Table, name: str) -> None:
    """One sheet: heads in bold, each column as wide as its first rows need."""
    # imported late: start-up
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    sheet = book.create_sheet(name or None)
    _set_page(sheet, len(table.headers))
    sheet.freeze_panes = f"{column_letters(table.frozen)}2"
    for at, width in enumerate(_widths(table)):
        sheet.column_dimensions[column_letters(at)].width = width
    bold = Font(bold=True)
    for number, row in enumerate((table.headers, *table.rows)):
        cells: list[Any] = []
        for value in row:
            if value is None or (number and isinstance(value, (int, float))):
                cells.append(value)
                continue
            cell = WriteOnlyCell(sheet, _writable(value))
            if isinstance(cell.value, str):
                # what is left out may have stood before a sign; the library would make a formula of the rest
                cell.data_type, cell.quotePrefix = "s", bool(_FORMULA.match(cell.value))
            elif isinstance(value, date):
                cell.number_format = _MOMENT if isinstance(value, datetime) else _DAY
            if not number:
                cell.font = bold
            cells.append(cell)
        sheet.append(cells)


def _set_page(sheet: Any, columns: int) -> None:
    """How the sheet is printed: A4 across, heads on every page, as wide as a page where that can still be read."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.print_title_rows = "1:1"
    if columns <= _ON_A_PAGE:
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0


def _widths(table: Table) -> list[float]:
    """How wide each column is, in letters."""
    shown = (table.headers, *table.rows[:_MEASURED])
    count = max((len(row) for row in shown), default=0)
    return [
        min(max(max((_length(row[at]) for row in shown if at < len(row)), default=0) + 2, _NARROWEST), _WIDEST)
        for at in range(count)
    ]


def _length(value: Value | None) -> int:
    """How many letters a value takes; of several lines the longest counts."""
    if isinstance(value, date):
        return len(_MOMENT if isinstance(value, datetime) else _DAY)
    return max((len(line) for line in str("" if value is None else value).splitlines()), default=0)


def _name(title: str, taken: set[str]) -> str:
    """A sheet's name as Excel allows it: 31 letters, none of []:*?/\\, none twice."""
    name = re.sub(r"[\[\]:*?/\\]", " ", _ILLEGAL.sub("", title)).strip("'")[:31].strip()
    free, number = name, 2
    while free.casefold() in taken:
        free = f"{name[:27]} {number}"
        number += 1
    taken.add(free.casefold())
    return free


def _writable(value: Value | None) -> Value | None:
    """What an XLSX file can hold: no control marks, no zones, no text beyond a cell's length."""
    if isinstance(value, str):
        return _ILLEGAL.sub("", value)[:_LONGEST_CELL]
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return value


def _plain(value: Value | None) -> str:
    """A value as CSV holds it; an apostrophe keeps what looks like a formula a text."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%d.%m.%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y")
    if isinstance(value, (int, float)):
        return str(value).replace(".", ",")
    text = _ILLEGAL.sub("", value)
    return f"'{text}" if _FORMULA.match(text) else text

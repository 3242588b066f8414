"""Sheets: tables from CSV and XLSX files with the address of every cell."""

import csv
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from io import BytesIO, StringIO
from itertools import islice
from pathlib import Path
from typing import Any

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.exchange.characters import clean
from desktop.exchange.limits import (
    LARGEST_SHEET,
    LARGEST_UNPACKED,
    MEGABYTE,
    MOST_COLUMNS,
    MOST_MARKS,
    MOST_ROWS,
    Patience,
    empty_file,
    unreadable,
)

Value = str | int | float | date
"""What a cell holds: text, a number or a date (a time of day counts as text)."""

_PACKED = b"PK\x03\x04"
_OLD = b"\xd0\xcf\x11\xe0"
_PIECE = 1024 * 1024
_OWN_ENTITIES = re.compile(rb"<\0?!\0?D\0?O")
"""How a document begins that defines its own kind of XML, which no sheet program does."""
_SEPARATOR = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


@dataclass(frozen=True)
class Cell:
    """A cell's content and its address as a sheet program shows it, such as B7."""

    value: Value
    address: str

    @property
    def text(self) -> str:
        """The content as text: dates as 2026-11-20, whole numbers without decimals."""
        if isinstance(self.value, float) and self.value.is_integer():
            return str(int(self.value))
        return str(self.value)


@dataclass(frozen=True)
class Sheet:
    """A table: its first row with content is the headers; rows are as wide as these. `where` is its file's name."""

    headers: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    where: str


def column_letters(index: int) -> str:
    """The name of a column counted from 0: A, B, … Z, AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def read_sheet(source: Path | str | bytes, name: str = "") -> Sheet:
    """A table from a CSV or XLSX file, which is told from its content; a Problem names what cannot be read."""
    said = name or (Path(source).name if isinstance(source, (str, Path)) else "")
    data = source if isinstance(source, bytes) else _bytes_of(Path(source), said)
    if len(data) > LARGEST_SHEET * MEGABYTE:
        raise _too_large(said)
    if not data.strip():
        raise empty_file(said)
    if data.startswith(_OLD):
        raise _old_sheet(said)
    patience = Patience(lambda: _too_large(said))
    rows = _packed_rows(data, said, patience) if data.startswith(_PACKED) else _plain_rows(data, said)
    return _sheet(rows, said, patience)


def _bytes_of(path: Path, name: str) -> bytes:
    """A file's bytes, not read at all when there are too many."""
    try:
        if path.stat().st_size > LARGEST_SHEET * MEGABYTE:
            raise _too_large(name)
        return path.read_bytes()
    except OSError as reason:
        raise unreadable(name, reason.strerror or str(reason)) from reason


def _sheet(rows: Iterable[Sequence[Value]], name: str, patience: Patience) -> Sheet:
    """A table from its rows as they stand, empty ones among them: they count for the addresses."""
    headers: tuple[str, ...] = ()
    found: list[tuple[Cell, ...]] = []
    for number, row in enumerate(rows, 1):
        if number > 2 * MOST_ROWS:
            raise _too_large(name)
        patience.check()
        if not any(value != "" for value in row):
            continue
        if len(found) >= MOST_ROWS or any(value != "" for value in row[MOST_COLUMNS:]):
            raise _too_large(name)
        if not headers:
            headers = tuple(Cell(value, "").text for value in _shorn(row))
            continue
        width = max(len(headers), len(_shorn(row)))
        headers += ("",) * (width - len(headers))
        cells = [*row, *[""] * width][:width]
        found.append(tuple(Cell(value, f"{column_letters(at)}{number}") for at, value in enumerate(cells)))
    if not headers:
        raise empty_file(name)
    rest = tuple(_widened(row, len(headers)) for row in found)
    return Sheet(headers, rest, name)


def _shorn(row: Sequence[Value]) -> Sequence[Value]:
    """A row without the empty cells at its end."""
    last = max((at for at, value in enumerate(row) if value != ""), default=-1)
    return row[: last + 1]


def _widened(row: tuple[Cell, ...], width: int) -> tuple[Cell, ...]:
    """A row with empty cells up to the width a later row gave the table."""
    number = row[0].address.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return row + tuple(Cell("", f"{column_letters(at)}{number}") for at in range(len(row), width))


def _plain_rows(data: bytes, name: str) -> Iterator[list[Value]]:
    """The rows of a CSV file as they are asked for, every cell as text."""
    text = _decoded(data)
    if "\0" in text:
        raise _not_a_sheet(name)
    stated = _SEPARATOR.match(text)
    text, mark = (text[stated.end() :], stated[1]) if stated else (text, _separator_of(text))
    try:
        for row in csv.reader(StringIO(text, newline=""), delimiter=mark):
            if any(row[MOST_COLUMNS:]):
                raise _too_large(name)
            yield [clean(cell).strip() for cell in row[:MOST_COLUMNS]]
    except (csv.Error, ValueError, TypeError) as reason:
        raise _not_a_sheet(name) from reason


def _decoded(data: bytes) -> str:
    """A text file as Excel writes it: UTF-8 with or without mark, UTF-16, or Windows' western letters."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _separator_of(text: str) -> str:
    """What stands between cells: the mark that cuts the first lines most often, outside quotes."""
    bare = re.sub(r'"[^"]*"', "", "\n".join(islice(text.splitlines(), 20)))
    first = next((line for line in bare.splitlines() if line.strip()), "")
    return max(";\t,", key=lambda mark: (first.count(mark) > 0, first.count(mark) + bare.count(mark) / 1e6))


def _packed_rows(data: bytes, name: str, patience: Patience) -> list[list[Value]]:
    """The rows of the sheet that was open when an XLSX file was saved."""
    # imported late: start-up
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(BytesIO(data)) as parts:
            _weigh(parts, name)
        book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheet = book.active or book.worksheets[0]
        sheet.reset_dimensions()
        rows: list[list[Value]] = []
        for row in sheet.iter_rows(max_row=MOST_ROWS + 1, values_only=True):
            patience.check()
            if any(cell is not None for cell in row[MOST_COLUMNS:]):
                raise _too_large(name)
            rows.append([_value(cell) for cell in row[:MOST_COLUMNS]])
        book.close()
    except Problem:
        raise
    except Exception as reason:
        # The library fails in any way on a damaged file, and that stops this file only.
        raise _not_a_sheet(name) from reason
    return rows


def _weigh(parts: zipfile.ZipFile, name: str) -> None:
    """Raises Problem for a packed file that unpacks to too much, or whose XML means more than it says."""
    if sum(part.file_size for part in parts.infolist()) > LARGEST_UNPACKED * MEGABYTE:
        raise _too_large(name)
    marks = 0
    for part in parts.infolist():
        with parts.open(part) as stream:
            held = stream.read(1000)
            is_xml = held.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0").startswith(b"<")
            while held and is_xml:
                if _OWN_ENTITIES.search(held):
                    raise _not_a_sheet(name)
                more = stream.read(_PIECE)
                marks += held.count(b"<") + held.count(b"=")
                held = held[-10:] + more if more else b""
                if marks > MOST_MARKS:
                    raise _too_large(name)


def _value(raw: Any) -> Value:
    """A cell's content; midnight is a date, what is neither text, number nor date becomes text."""
    if raw is None:
        return ""
    if isinstance(raw, datetime):
        return raw.date() if raw.time() == time() else raw
    if isinstance(raw, (int, float, date)) and not isinstance(raw, bool):
        return raw
    return clean(str(raw)).strip()


def _too_large(name: str) -> Problem:
    """The table is beyond the limits."""
    return Problem(
        translate("Exchange", "The table {name} is too large").format(name=name),
        translate("Exchange", "Tables of up to {rows} rows and {megabytes} MB are read.").format(
            rows=MOST_ROWS, megabytes=LARGEST_SHEET
        ),
        translate("Exchange", "Save only the rows that are needed in a new file."),
    )


def _old_sheet(name: str) -> Problem:
    """The file is of Excel's old kind or has a password."""
    return Problem(
        translate("Exchange", "The table {name} cannot be read").format(name=name),
        translate("Exchange", "It is protected by a password or was saved in the old .xls format."),
        translate("Exchange", "Open it in Excel, remove the password and save it as .xlsx."),
    )


def _not_a_sheet(name: str) -> Problem:
    """The file is no table or is damaged."""
    return Problem(
        translate("Exchange", "The file {name} is not a table").format(name=name),
        translate("Exchange", "It is neither CSV nor XLSX, or it is damaged."),
        translate("Exchange", "Open it in Excel and save it as .xlsx."),
    )

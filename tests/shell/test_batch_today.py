"""The commands of the overview: what waits as JSON, the week on one page, and the account of a year."""

import json
from pathlib import Path

import pypdfium2
from openpyxl import load_workbook

from tests.journeys.whole_window import town
from tests.shell.test_batch_agenda import Command, command

__all__ = ["command", "town"]


def test_today_tells_what_waits_in_its_sections(command: Command, town: Path) -> None:
    code, out, _ = command("today", "--db", town, "--json")
    told = json.loads(out)
    assert code == 0 and told["date"] == "2026-11-24"
    assert set(told["sections"]) == {"overdue", "today", "week", "waiting"}
    assert all(each["due"] < told["date"] for each in told["sections"]["overdue"])
    assert all(each["due"] == told["date"] for each in told["sections"]["today"])


def test_today_can_be_another_day(command: Command, town: Path) -> None:
    code, out, _ = command("today", "--db", town, "--date", "2026-12-07", "--json")
    assert code == 0 and json.loads(out)["date"] == "2026-12-07"


def test_today_reads_as_lines(command: Command, town: Path) -> None:
    code, out, _ = command("today", "--db", town)
    assert code == 0 and "Overdue (" in out


def test_a_date_that_is_none_is_told(command: Command, town: Path) -> None:
    code, _, err = command("today", "--db", town, "--date", "tomorrow")
    assert code == 2 and "tomorrow" in err


def test_the_week_is_one_page(command: Command, town: Path, tmp_path: Path) -> None:
    code, _, _ = command("export", "week", "--db", town, "--out", tmp_path / "week.pdf")
    assert code == 0 and len(pypdfium2.PdfDocument(tmp_path / "week.pdf")) == 1


def test_the_week_is_no_sheet(command: Command, town: Path, tmp_path: Path) -> None:
    code, _, err = command("export", "week", "--db", town, "--out", tmp_path / "week.xlsx")
    assert code == 2 and err


def test_the_account_is_written_as_pdf_and_sheet(command: Command, town: Path, tmp_path: Path) -> None:
    for ending in ("pdf", "xlsx"):
        code, _, _ = command("export", "year", "--db", town, "--year", "2026", "--out", tmp_path / f"year.{ending}")
        assert code == 0
    book = load_workbook(tmp_path / "year.xlsx")
    assert len(book.sheetnames) == 4
    assert next(iter(book.worksheets[0].iter_rows(min_row=2, values_only=True)))[1] > 0

"""The command line's ledger: lists, what a member lacks, and ledger and matrix as documents."""

import csv
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.shell.commandline import main
from tests.journeys.whole_window import town

__all__ = ["town"]


def told(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    assert main([*words, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, list)
    return found


def test_the_ledger_and_the_members_are_listed(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = told(capsys, "list", "dispatches", "--db", str(town))
    assert {"answer", "press_release", "invitation", "visit_papers", "note"} <= {str(each["kind"]) for each in lines}
    assert [each["sent"] for each in lines] == sorted((each["sent"] for each in lines), key=str)
    assert any(each["breach"] for each in lines) and any(each["covers"] for each in lines)
    members = told(capsys, "list", "members", "--db", str(town))
    assert sum(bool(each["member_now"]) for each in members) == 21
    assert main(["list", "members", "--db", str(town)]) == 0


def test_D5_what_a_member_lacks_is_told(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    members = told(capsys, "list", "members", "--db", str(town))
    found = {
        str(each["id"]): told(capsys, "dispatches", "--db", str(town), "--member", str(each["id"]), "--missing")
        for each in members
    }
    why = {str(line["why"]) for lines in found.values() for line in lines}
    assert why == {"missing", "before_member"}
    got = told(capsys, "dispatches", "--db", str(town), "--member", str(members[0]["id"]))
    assert got and all(each["got"] >= each["sent"] for each in got)  # type: ignore[operator]
    assert main(["dispatches", "--db", str(town), "--member", "4711"]) == 2
    assert "There is no member 4711" in capsys.readouterr().err


def test_the_ledger_opens_in_a_sheet_program(town: Path, tmp_path: Path) -> None:
    out = tmp_path / "ledger.xlsx"
    assert main(["export", "ledger", "--db", str(town), "--out", str(out), "--from", "2026-10-01"]) == 0
    sheet = load_workbook(out).worksheets[0]
    assert sheet.max_row > 10 and sheet["B2"].is_date
    assert sheet["B2"].value.isoformat() >= "2026-10-01"


def test_the_matrix_opens_in_a_sheet_program_with_its_holes(town: Path, tmp_path: Path) -> None:
    out = tmp_path / "matrix.xlsx"
    assert main(["export", "matrix", "--db", str(town), "--out", str(out), "--from", "2026-09-01"]) == 0
    book = load_workbook(out)
    cells, holes = book.worksheets
    signs = [cell.value for row in cells.iter_rows(min_row=2) for cell in row]
    assert signs.count("✗") == holes.max_row - 1 > 0


@pytest.mark.parametrize("what", ["ledger", "matrix"])
def test_both_are_papers_too(town: Path, tmp_path: Path, what: str) -> None:
    out = tmp_path / f"{what}.pdf"
    days = ("--from", "2026-10-01", "--to", "2026-10-31")
    assert main(["export", what, "--db", str(town), "--out", str(out), *days]) == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_an_unknown_ending_or_days_the_wrong_way_round_are_problems(
    town: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["export", "matrix", "--db", str(town), "--out"]
    assert main([*command, str(tmp_path / "m.docx")]) == 2
    assert "neither PDF nor XLSX" in capsys.readouterr().err
    assert main([*command, str(tmp_path / "m.pdf"), "--from", "2026-11-02", "--to", "2026-11-01"]) == 2
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice cannot be had: sheets NOT converted")
def test_sheets_are_converted_by_libreoffice_without_repair(town: Path, tmp_path: Path) -> None:
    days = ("--from", "2026-09-01")
    made = [tmp_path / "ledger.xlsx", tmp_path / "matrix.xlsx", tmp_path / "follow-up.xlsx"]
    for out in made:
        assert main(["export", out.stem, "--db", str(town), "--out", str(out), *days]) == 0
    home = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    asked = ["soffice", home, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir"]
    ran = subprocess.run([*asked, tmp_path, *made], capture_output=True, text=True, timeout=120, check=True)
    assert "repair" not in (ran.stdout + ran.stderr).lower() and "error" not in ran.stderr.lower()
    for out in made:
        cells = [[str(value) for value in row if value] for row in load_workbook(out).worksheets[0].values]
        with out.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) == len(cells)
        assert [value for value in rows[0] if value] == cells[0]

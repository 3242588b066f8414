"""The commands of the rule register: rules and tasks as JSON, a register read from a sheet, and written of any day."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from desktop.base import words
from desktop.base.times import FixedClock
from desktop.shell.batch import console
from desktop.shell.commandline import main
from tests.documents.rendering import page_count, page_text
from tests.journeys.whole_window import NOW, town

__all__ = ["town"]
Command = Callable[..., tuple[int, str, str]]
PAST = "2025-01-15"
"""A day on which the demo's register stood as it was adopted."""


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs a command at the demo's moment, and gives its exit code, stdout and stderr."""
    monkeypatch.setattr(console, "SystemClock", lambda _zone: FixedClock(NOW))
    monkeypatch.setattr(words, "_catalogues", {})
    monkeypatch.setattr(words, "_window", ["en"])

    def run(*given: object) -> tuple[int, str, str]:
        code = main([str(each) for each in given])
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return code, told.out, told.err

    return run


def sheet(path: Path, *lines: tuple[str, ...]) -> Path:
    book = Workbook()
    for line in lines:
        book.active.append(line)
    book.save(path)
    return path


def test_S0_rules_are_listed_as_they_stood(command: Command, town: Path) -> None:
    now = json.loads(command("list", "rules", "--db", town, "--json")[1])
    then = json.loads(command("list", "rules", "--db", town, "--as-of", PAST, "--json")[1])
    assert (now["day"], then["day"]) == ("2026-11-24", PAST)
    assert len(then["rules"]) == 40 and len(now["rules"]) == 39
    assert {"id", "section", "code", "text", "comment", "responsible", "persons", "deadlines", "links"} == set(
        now["rules"][0]
    )
    assert command("list", "rules", "--db", town)[1].startswith("A1")


def test_S_A6_S_D3_tasks_are_listed_overdue_first(command: Command, town: Path) -> None:
    found = json.loads(command("list", "tasks", "--db", town, "--json")[1])
    assert (found[0]["code"], found[0]["reckoned_from"], found[0]["overdue"]) == ("D3", "2026-08-31", True)
    assert [each["due"] for each in found] == sorted(each["due"] for each in found)
    assert not any(each["overdue"] for each in found[1:])
    assert "2026-08-31" in command("list", "tasks", "--db", town)[1]


def test_S0_the_register_is_written_as_of_a_day(command: Command, town: Path, tmp_path: Path) -> None:
    paper, book = tmp_path / "r.pdf", tmp_path / "r.xlsx"
    assert command("export", "rules", "--as-of", PAST, "--db", town, "--out", paper)[0] == 0
    text = " ".join(page_text(paper.read_bytes(), at) for at in range(page_count(paper.read_bytes())))
    assert "Som de lød den 15. januar 2025" in " ".join(text.split())
    assert command("export", "rules", "--db", town, "--out", book)[0] == 0
    assert load_workbook(book).worksheets[0].max_row == 40
    code, _, told = command("export", "rules", "--as-of", "i går", "--db", town, "--out", paper)
    assert code == 2 and "no date" in told
    assert command("export", "rules", "--db", town, "--out", tmp_path / "r.txt")[0] == 2


@pytest.fixture
def empty(command: Command, tmp_path: Path) -> Path:
    """A new municipality without rules."""
    path = tmp_path / "new.samspil"
    assert command("init", path, "--country", "NO", "--name", "Prøve", "--language", "nn")[0] == 0
    return path


def test_S_a_written_register_is_read_again_whole(command: Command, town: Path, empty: Path, tmp_path: Path) -> None:
    command("export", "rules", "--db", town, "--out", tmp_path / "r.xlsx")
    code, out, _ = command("import", "rules", tmp_path / "r.xlsx", "--db", empty, "--json")
    assert (code, json.loads(out)) == (0, {"rules": 39, "problems": []})
    before, after = (json.loads(command("list", "rules", "--db", db, "--json")[1])["rules"] for db in (town, empty))
    kept = ("section", "code", "text", "comment", "responsible")
    assert [[each[name] for name in kept] for each in after] == [[each[name] for name in kept] for each in before]
    assert command("import", "rules", tmp_path / "r.xlsx", "--db", empty)[0] == 2, "there is one already"


def test_S_bad_cells_are_named_and_nothing_is_stored(command: Command, empty: Path, tmp_path: Path) -> None:
    file = sheet(tmp_path / "r.xlsx", ("Kode", "Sak", "Frist"), ("", "A Vi", ""), ("A1", "Vi svarer.", "31.2.2027"))
    code, out, told = command("import", "rules", file, "--db", empty, "--json")
    assert code == 2 and [each["cell"] for each in json.loads(out)["problems"]] == ["C3"] and "C3" in told
    assert json.loads(command("list", "rules", "--db", empty, "--json")[1])["rules"] == []
    nothing = sheet(tmp_path / "n.xlsx", ("Kode", "Sak"), ("", ""))
    assert command("import", "rules", nothing, "--db", empty)[0] == 2


def test_S0_who_adopted_the_rules_stands_in_the_protocol(command: Command, empty: Path, tmp_path: Path) -> None:
    file = sheet(tmp_path / "r.xlsx", ("Seksjon", "Kode", "Sak"), ("A Vi", "A1", "Vi svarer."))
    assert command("import", "rules", file, "--db", empty, "--adopted-by", "Kommunestyret")[0] == 0
    command("export", "rules", "--db", empty, "--out", tmp_path / "p.xlsx")
    assert load_workbook(tmp_path / "p.xlsx").worksheets[1]["B2"].value == "Kommunestyret"

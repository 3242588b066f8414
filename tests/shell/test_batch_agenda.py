"""The commands of the agenda: meetings as JSON, and the follow-up report as PDF and sheet."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook

from desktop.base import words
from desktop.base.times import FixedClock
from desktop.shell.batch import console
from desktop.shell.commandline import main
from tests.journeys.whole_window import NOW, town

__all__ = ["town"]
Command = Callable[..., tuple[int, str, str]]


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


def test_meetings_are_listed_with_their_items(command: Command, town: Path) -> None:
    code, out, _ = command("list", "agenda", "--db", town, "--from", "2026-11-01", "--to", "2026-11-30", "--json")
    meetings = json.loads(out)
    assert code == 0 and len(meetings) == 8
    assert {"id", "day", "starts", "body", "place", "cancelled", "items"} == set(meetings[0])
    assert [each["day"] for each in meetings] == sorted(each["day"] for each in meetings)
    assert any(each["body"] == "Kommunalbestyrelsen" for each in meetings)
    assert all(item["title"] and item["case_number"] for each in meetings for item in each["items"])
    code, out, _ = command("list", "agenda", "--db", town, "--from", "2026-11-01", "--to", "2026-11-30")
    assert code == 0 and "Kommunalbestyrelsen" in out


@pytest.mark.parametrize("ending", [".pdf", ".xlsx"])
def test_S_D3_the_follow_up_report_is_written(command: Command, town: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"opfølgning{ending}"
    assert command("export", "follow-up", "--db", town, "--out", out)[0] == 0
    if ending == ".pdf":
        document = pypdfium2.PdfDocument(out)
        text = document[0].get_textpage().get_text_bounded()
        document.close()
        assert "1. maj – 31. august 2026" in text
    else:
        heads, *lines = list(load_workbook(out).active.values)
        assert heads[0] == "Organ" and lines


def test_a_stretch_that_runs_backwards_and_a_strange_ending_are_problems(
    command: Command, town: Path, tmp_path: Path
) -> None:
    wrong = ("--from", "2026-12-31", "--to", "2026-01-01")
    code, _, err = command("export", "follow-up", "--db", town, "--out", tmp_path / "x.pdf", *wrong)
    assert code == 2 and "before the first" in err
    code, _, err = command("export", "follow-up", "--db", town, "--out", tmp_path / "x.docx")
    assert code == 2 and "x.docx" in err
    assert not list(tmp_path.glob("x.*"))

"""The command line as a whole: what is understood, what is refused with 64, and where the words go."""

import json
import os
import subprocess
import sys

import pytest

from desktop import __version__
from desktop.shell.batch import files
from desktop.shell.commandline import USAGE, main
from tests.house.sources import ROOT

MISUSES = (
    ["frobnicate"],
    ["--frobnicate"],
    ["exprot", "answer", "7"],
    ["init", "new.samspil"],
    ["init", "new.samspil", "--country", "SE", "--name", "Malmö", "--language", "da"],
    ["deadline"],
    ["deadline", "2026-12-18"],
    ["deadline", "2026-12-18", "--country", "DK", "--days", "0"],
    ["deadline", "2026-12-18", "--country", "DK", "--days", "ten"],
    ["deadline", "2026-12-18", "--country", "DK", "--sundays"],
    ["import", "--db", "town.samspil"],
    ["import", "mail.eml"],
    ["import", "mail.eml", "--db", "town.samspil", "--as", "animals"],
    ["list", "walks", "--db", "town.samspil"],
    ["list", "questions"],
    ["export", "answer", "seven", "--db", "town.samspil", "--out", "a.pdf"],
    ["export", "answer", "7", "--db", "town.samspil"],
    ["export", "answer", "7", "--db", "town.samspil", "--out", "a.pdf", "--language", "sv"],
    ["backup", "--db", "town.samspil"],
    ["restore", "--out", "town.samspil"],
    ["verify"],
    ["demo", "--scale", "0"],
    ["screenshots", "pictures", "--size", "large"],
    ["screenshots", "pictures", "--theme", "pink"],
    ["town.samspil", "--exit-when-redy"],
)


def run(*words: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """The program as IT departments start it, without a screen."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment
    command = [sys.executable, "-m", "desktop", *words]
    return subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, check=False, timeout=60)


@pytest.mark.parametrize("words", MISUSES, ids=" ".join)
def test_a_misspelt_command_ends_with_64(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == USAGE == 64
    told = capsys.readouterr()
    assert told.out == ""
    assert "usage: samspil" in told.err
    assert "Traceback" not in told.err


def test_the_version_is_told_on_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.strip() == f"Samspil {__version__}"


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["-h"])
    assert end.value.code == 0
    told = capsys.readouterr().out
    for command in (
        "demo", "init", "import", "list", "deadline", "export", "backup", "restore", "verify", "screenshots",
    ):  # fmt: skip
        assert command in told


def test_a_real_process_prints_json_as_utf_8_whatever_the_terminal_can() -> None:
    done = run("deadline", "2023-04-21", "--country", "DK", "--json", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (done.returncode, done.stderr) == (0, b"")
    told = json.loads(done.stdout.decode("utf-8"))
    assert told["deadline"] == "2023-05-08"
    assert {"date": "2023-05-05", "reason": "store bededag"} in told["skipped"]


def test_a_real_process_shows_text_in_a_terminal_that_cannot_write_every_letter() -> None:
    done = run("deadline", "2026-05-08", "--country", "NO", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"2026-05-26")


def test_a_real_process_tells_problems_on_stderr_and_ends_with_2() -> None:
    done = run("verify", "--db", "nowhere.samspil", "--json")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith("The file cannot be opened")
    assert b"Traceback" not in done.stderr


def test_a_missing_file_is_told_before_a_screen_is_asked_for() -> None:
    done = run("nowhere.samspil", QT_QPA_PLATFORM="no-such-platform")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith("The file cannot be opened")


def test_a_command_without_window_needs_no_window_toolkit() -> None:
    """`verify` and the like run on servers where Qt's widgets cannot even be loaded."""
    command = (
        "import sys; import desktop.shell.batch.questions; print(*[n for n in sys.modules if n.startswith('PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_a_reader_that_stops_reading_is_no_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_wanted: object) -> int:
        raise BrokenPipeError

    monkeypatch.setattr(files, "verify", broken)
    assert main(["verify", "--db", "x.samspil"]) == 2

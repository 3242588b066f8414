import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.base.problems import Problem
from desktop.ui.dialogs import PreparedAsker
from desktop.ui.passing import Passing, PassingFolder, give_temp_back, own_temp, sweep

_LEAVING = """
import os
from desktop.ui.passing import PassingFolder
print(PassingFolder().put("answer.pdf", b"%PDF"), flush=True)
{end}
"""


@pytest.fixture(autouse=True)
def passing_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder for passing files, for one test and the programs it starts."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("TEMP", str(tmp_path))
    return tmp_path


def left_by(end: str) -> Path:
    """Where a program has put a file that ended like this."""
    command = [sys.executable, "-c", _LEAVING.format(end=end)]
    return Path(subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip())


def test_two_files_of_one_name_do_not_meet() -> None:
    folder = PassingFolder()
    first, second = folder.put("a.txt", b"1"), folder.put("a.txt", b"2")
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")
    folder.clean()
    assert not first.exists() and not second.exists()


def test_a_program_that_ends_leaves_nothing(passing_place: Path) -> None:
    file = left_by("")
    assert file.name == "answer.pdf"
    assert list(passing_place.iterdir()) == []


def test_what_a_killed_program_has_left_is_swept_and_what_a_running_one_shows_stays(passing_place: Path) -> None:
    running = PassingFolder()
    mine, other = running.put("mine.pdf", b"%PDF"), passing_place / "letter.txt"
    other.write_text("not ours")
    left = left_by("os._exit(9)")
    assert left.exists()
    sweep()
    assert not left.exists() and mine.exists() and other.exists()
    running.clean()
    assert list(passing_place.iterdir()) == [other]


def test_a_file_that_no_program_opens_is_told(qtbot: QtBot) -> None:
    passing, told = Passing(PreparedAsker()), list[Problem]()
    passing.problem_found.connect(told.append)
    passing.open_path = lambda _path: False
    passing.open_data("plan.xyz", b"?")
    assert [each.title for each in told] == ["No program on this computer opens plan.xyz"]
    passing.folder.clean()


_MAKING = """
import os, tempfile
from desktop.ui.passing import own_temp
own_temp()
file = tempfile.NamedTemporaryFile(prefix="openpyxl.", delete=False)
file.write(b"Fortrolig sag")
file.flush()
print(file.name, flush=True)
{end}
"""


def made_by(end: str) -> Path:
    """Where a program has written for a moment that ended like this."""
    command = [sys.executable, "-c", _MAKING.format(end=end)]
    return Path(subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()[0])


def test_what_is_written_for_a_moment_lies_in_a_folder_of_ours_and_goes_at_the_end(passing_place: Path) -> None:
    file = made_by("")
    assert file.parent.name.startswith("samspil-passing-") and file.parent.parent == passing_place
    assert list(passing_place.iterdir()) == []


def test_what_a_killed_program_was_writing_goes_at_the_next_start(passing_place: Path) -> None:
    file = made_by("os._exit(9)")
    assert file.read_bytes() == b"Fortrolig sag"
    folder = own_temp()
    try:
        assert tempfile.gettempdir() == str(folder.begin()) != str(passing_place)
        sweep()
        assert not file.exists() and folder.begin().exists()
    finally:
        give_temp_back()
    assert list(passing_place.iterdir()) == [] and tempfile.gettempdir() == str(passing_place)

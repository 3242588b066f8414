"""The self-test of an installed copy: all is tried, what is wrong is named, and nobody's own files are touched."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.shell import selftest
from tests.house.sources import ROOT


def test_everything_is_tried_and_nothing_is_left_behind(tmp_path: Path, _own_home: Path) -> None:
    target, passing = tmp_path / "told" / "self-test.txt", tmp_path / "passing"
    passing.mkdir()
    surroundings = os.environ | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(passing))
    command = [sys.executable, "-m", "desktop", f"--self-test={target}"]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, check=False, timeout=240)
    said = target.read_text(encoding="utf-8")
    assert done.returncode == 0, said
    lines = said.splitlines()
    assert lines[0].startswith("Samspil ") and lines[-1].startswith(f"ok, {len(selftest.CHECKS)} checks in ")
    assert [line.split(":")[0] for line in lines[1:-1]] == [f"ok  {what}" for what in selftest.CHECKS]
    assert done.stdout.decode("utf-8").splitlines() == lines
    assert not [path for path in passing.iterdir() if path.name.startswith("samspil")]
    touched = [path.relative_to(_own_home).as_posix() for path in _own_home.rglob("*") if path.is_file()]
    assert not [name for name in touched if "amspil" in name], "the user's own settings, logs and files"


def broken(_folder: Path) -> str:
    raise RuntimeError("the library is not there")


def test_what_is_wrong_is_named_and_the_rest_is_tried_all_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(selftest, "CHECKS", {"document": broken, "mail": selftest.CHECKS["mail"]})
    assert selftest.run() == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("NOT document: RuntimeError: the library is not there (test_selftest.py:")
    assert lines[2].startswith("ok  mail: ")
    assert lines[3] == "NOT in order: document"


def test_a_program_without_a_console_tells_in_the_file_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selftest, "CHECKS", {"mail": selftest.CHECKS["mail"]})
    monkeypatch.setattr(sys, "stdout", None)
    assert selftest.run(tmp_path / "told.txt") == 0
    assert "ok, 1 checks in" in (tmp_path / "told.txt").read_text(encoding="utf-8")


def test_each_check_works_in_a_folder_that_is_gone_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Path] = []

    def look(folder: Path) -> str:
        seen.append(folder)
        (folder / "left.txt").write_text("left", encoding="utf-8")
        return "written"

    monkeypatch.setattr(selftest, "CHECKS", {"one": look, "two": look})
    assert selftest.run() == 0
    assert len(set(seen)) == 2 and not any(folder.exists() for folder in seen)

"""Starting: the real program on a file and on the demo, without a screen, until its first rows are painted."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.base.settings import defaults
from desktop.base.times import FixedClock
from desktop.shell import start, unlocking
from desktop.shell.application import Wishes, prepare
from desktop.shell.computer import Computer
from desktop.shell.paths import paths_in
from desktop.shell.unlocking import Opened
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.ui import passing
from tests.journeys.whole_window import NOW, town
from tests.shell.test_commandline import run
from tests.storage.secrets import PASSWORD, key_of, protected

__all__ = ["town"]


@pytest.fixture
def file(town: Path, tmp_path: Path) -> Path:
    copied = tmp_path / "lyngvad.samspil"
    copied.write_bytes(town.read_bytes())
    return copied


def ready_ms(done: object) -> int:
    """What the program told of its start; it told nothing else."""
    assert getattr(done, "returncode", 1) == 0, getattr(done, "stderr", b"").decode()
    told = json.loads(getattr(done, "stdout", b"").decode())
    assert set(told) == {"ready_ms"}
    return int(told["ready_ms"])


def test_the_window_on_a_file_tells_when_it_is_ready(file: Path, _own_home: Path) -> None:
    assert 0 < ready_ms(run(str(file), "--exit-when-ready")) < 60_000
    logs = list(_own_home.rglob("samspil.log"))
    assert len(logs) == 1, "the log lies among the user's own files"
    said = logs[0].read_text(encoding="utf-8")
    assert "started, Samspil" in said and "bug" not in said and "WARNING" not in said
    assert str(file) in "".join(each.read_text() for each in _own_home.rglob("samspil.ini")), "it is remembered"


def test_the_window_on_a_municipality_without_questions_is_ready_too(tmp_path: Path) -> None:
    file = tmp_path / "ny.samspil"
    made = Database.create(file, FixedClock(NOW))
    with made.writing("Ida Lund") as session:
        municipality.save_profile(session, defaults("NO", "nn"))
    made.close()
    assert ready_ms(run(str(file), "--exit-when-ready")) > 0


def test_the_demo_opens_and_leaves_nothing_behind(tmp_path: Path) -> None:
    done = run("demo", "--country", "NO", "--language", "en", "--exit-when-ready", TMPDIR=str(tmp_path))
    assert ready_ms(done) > 0
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("samspil")] == []


def test_a_broken_last_file_is_told_of_and_leads_to_the_assistant(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    broken = tmp_path / "lyngvad.samspil"
    broken.write_bytes(b"SQLite format 3\x00 and nothing more")
    paths = paths_in(tmp_path / "home")
    computer = Computer(paths.settings)
    computer.opened(broken)
    computer.close()
    told: list[str] = []
    monkeypatch.setattr(start, "user_paths", lambda: paths)

    def agree(title: str, text: str, yes: str, no: str) -> bool:
        told.append(title)
        return True

    monkeypatch.setattr(start, "ask", agree)
    monkeypatch.setattr(start, "_assistant", lambda desktop: told.append("assistant"))
    assert start.open_window(None) == 0
    assert told[-1] == "assistant" and len(told) == 2


def test_a_protected_file_opens_with_the_password_from_a_file(file: Path, tmp_path: Path, _own_home: Path) -> None:
    protected(file)
    secret = tmp_path / "password.txt"
    secret.write_text(PASSWORD + "\n", encoding="utf-8")
    assert ready_ms(run(str(file), "--exit-when-ready", SAMSPIL_PASSWORD_FILE=str(secret))) > 0


@pytest.mark.parametrize("another", [False, True])
def test_who_does_not_know_the_password_gets_nowhere_or_elsewhere(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, another: bool
) -> None:
    protected(file)
    asked: list[str] = []
    monkeypatch.setattr(start, "user_paths", lambda: paths_in(tmp_path / "home"))
    monkeypatch.setattr(start, "_is_alone", lambda app, wanted: True)
    monkeypatch.setattr(unlocking, "ask_key", lambda wanted, computer: Opened(None, another))
    monkeypatch.setattr(start, "_assistant", lambda desktop: asked.append("assistant"))
    assert start.open_window(file) == 0
    assert asked == (["assistant"] if another else [])
    passing.give_temp_back()


def test_a_remembered_key_opens_without_a_question(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    protected(file)
    monkeypatch.setattr(unlocking, "ask_key", lambda wanted, computer: Opened(key_of(wanted)))
    desktop = prepare(qapp, paths_in(tmp_path / "home"))
    assert start._unlocked(desktop, file) == (Wishes(key=key_of(file)), None)

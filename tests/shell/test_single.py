"""One window for each file: the second start brings the first one forward."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.shell.single import Single, sweep


@pytest.fixture
def parent(qapp: QApplication) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def test_nobody_has_the_file_at_first(parent: QObject, tmp_path: Path) -> None:
    assert not Single(tmp_path / "a.samspil", parent).is_running()


def test_a_second_start_brings_the_first_window_forward(qtbot: QtBot, parent: QObject, tmp_path: Path) -> None:
    asked: list[str] = []
    first = Single(tmp_path / "a.samspil", parent)
    first.listen(lambda: asked.append("forward"))
    for _ in range(2):
        assert Single(tmp_path / "." / "a.samspil", parent).is_running()
    qtbot.waitUntil(lambda: asked == ["forward", "forward"])


def test_another_file_has_a_window_of_its_own(parent: QObject, tmp_path: Path) -> None:
    Single(tmp_path / "a.samspil", parent).listen(lambda: None)
    assert not Single(tmp_path / "b.samspil", parent).is_running()


def test_what_a_killed_program_left_is_taken_over(parent: QObject, tmp_path: Path) -> None:
    file = tmp_path / "a.samspil"
    killed, after = Single(file, parent), Single(file, parent)
    killed.listen(lambda: None)
    after.listen(lambda: None)
    assert Single(file, parent).is_running()


@pytest.mark.skipif(sys.platform == "win32", reason="sockets are no files there")
def test_what_killed_programs_left_in_the_systems_folder_is_swept(parent: QObject, tmp_path: Path) -> None:
    """A socket nobody answers at and an empty folder of long ago; all else stays."""
    dead, name, now = f"samspil-{'0' * 24}", f"samspil-{'a' * 24}", 1_800_000_000.0
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(str(tmp_path / dead))
    server = QLocalServer(parent)
    assert server.listen(str(tmp_path / name))
    for folder, age in (
        ("Samspil-AbCdEf", 4000),
        ("Samspil-GhIjKl", 10),
        ("Samspil-MnOpQr", 4000),
        ("Samspil-other", 4000),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "s").touch() if folder == "Samspil-MnOpQr" else None
        os.utime(tmp_path / folder, (now - age, now - age))
    (tmp_path / f"samspil-{'b' * 24}").write_text("no socket")
    sweep(tmp_path, now)
    left = {each.name for each in tmp_path.iterdir()}
    assert left == {name, "Samspil-GhIjKl", "Samspil-MnOpQr", "Samspil-other", f"samspil-{'b' * 24}"}
    assert server.isListening()

"""One window for each file: the second start brings the first one forward."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.shell.single import Single


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

"""Remembered: kept in a file once there is one, and only while the program runs before that."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.ui import remembered


@pytest.fixture(autouse=True)
def _nothing_before() -> Iterator[None]:
    remembered.forget()
    yield
    remembered.forget()


def test_a_choice_is_kept_without_a_file() -> None:
    assert remembered.recall("workshop/display", "none") == "none"
    remembered.remember("workshop/display", "HDMI-1")
    assert remembered.recall("workshop/display") == "HDMI-1"


def test_a_choice_is_there_again_after_a_start(tmp_path: Path) -> None:
    remembered.keep_in(tmp_path / "samspil.ini")
    remembered.remember("workshop/display", "HDMI-1")
    remembered.forget()
    remembered.keep_in(tmp_path / "samspil.ini")
    assert remembered.recall("workshop/display") == "HDMI-1"


def test_another_file_knows_nothing_of_it(tmp_path: Path) -> None:
    remembered.keep_in(tmp_path / "one.ini")
    remembered.remember("a", "b")
    remembered.keep_in(tmp_path / "two.ini")
    assert remembered.recall("a", "c") == "c"

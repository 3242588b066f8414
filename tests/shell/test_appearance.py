"""How the program looks and speaks: the user's choice before the municipality's, within what there is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.base import words
from desktop.shell import languages
from desktop.shell.appearance import Appearance
from desktop.shell.computer import SCALES, Computer
from desktop.ui import theme


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "samspil.ini")


@pytest.fixture
def appearance(qapp: QApplication, computer: Computer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Appearance]:
    monkeypatch.setattr(words, "_catalogues", {})
    monkeypatch.setattr(words, "_window", ["en"])
    made = Appearance(qapp, computer, "da")
    made.begin()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made)
    languages.speak(qapp, "en")
    theme.apply(qapp, theme.Look())


def test_the_municipality_s_language_is_spoken_until_the_user_chooses(appearance: Appearance) -> None:
    assert (appearance.language, words.language()) == ("da", "da")
    appearance.set_official("nb")
    assert (appearance.language, words.language()) == ("nb", "nb")
    appearance.set_language("en")
    appearance.set_official("da")
    assert (appearance.language, appearance.chosen_language) == ("en", "en")
    appearance.set_language("")
    assert (appearance.language, words.language()) == ("da", "da")


@pytest.mark.parametrize(("official", "spoken"), [("nn", "nb"), ("sv", "en"), ("", "en")])
def test_a_language_without_catalogue_is_told_in_its_neighbour(
    appearance: Appearance, official: str, spoken: str
) -> None:
    appearance.set_official(official)
    assert appearance.language == spoken


def test_light_and_dark(appearance: Appearance, computer: Computer) -> None:
    appearance.set_mode("light")
    appearance.turn_light()
    assert theme.look().dark and computer.mode == "dark"
    appearance.turn_light()
    assert not theme.look().dark and computer.mode == "light"
    appearance.set_mode("pink")
    assert appearance.mode == "system"


def test_text_grows_and_shrinks_in_steps_and_stops_at_the_ends(appearance: Appearance) -> None:
    appearance.set_scale(SCALES[-2])
    for _ in range(2):
        appearance.step_scale(1)
    assert (appearance.scale, theme.look().scale) == (SCALES[-1], SCALES[-1] / 100)
    appearance.set_scale(SCALES[1])
    for _ in range(2):
        appearance.step_scale(-1)
    assert appearance.scale == SCALES[0]
    for wish, given in ((1, SCALES[0]), (1000, SCALES[-1])):
        appearance.set_scale(wish)
        assert appearance.scale == given


def test_each_change_is_told_once(qtbot: QtBot, appearance: Appearance) -> None:
    told: list[None] = []
    appearance.changed.connect(lambda: told.append(None))
    appearance.set_mode("dark")
    appearance.set_scale(125)
    appearance.set_language("nb")
    appearance.set_official("da")
    assert len(told) == 3

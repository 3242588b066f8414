"""Screenshots: every page as a picture, without a screen, and without a trace in the file that is pictured."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.shell import languages, screenshots
from desktop.shell.commandline import main
from desktop.shell.places import FEATURES
from desktop.ui import theme
from tests.journeys.whole_window import town
from tests.shell.test_commandline import run

__all__ = ["town"]

PLACES = (*(each.id for each in FEATURES), "settings", "help")


def test_every_page_is_pictured_in_size_and_theme(
    qapp: QApplication, town: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screenshots, "_SETTLED", 0.02)
    monkeypatch.setattr(screenshots, "_more", lambda *_: [])  # the further states are opened by the journeys
    before = hashlib.sha256(town.read_bytes()).hexdigest()
    folder = tmp_path / "new" / "pictures"
    given = ["screenshots", str(folder), "--db", str(town), "--theme", "dark", "--size", "1000x700", "--language", "en"]
    assert main(given) == 0
    for each in qapp.topLevelWidgets():
        each.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages.speak(qapp, "en")
    theme.apply(qapp, theme.Look())
    pictures = {each.stem: QImage(str(each)) for each in sorted(folder.glob("*.png"))}
    for number, place in enumerate(PLACES, 1):
        picture = pictures[f"{number:02}-{place}"]
        assert (picture.width(), picture.height()) == (1000, 700)
        assert picture.pixelColor(990, 690).lightness() < 100, place
    assert not pictures["90-palette"].isNull()
    assert hashlib.sha256(town.read_bytes()).hexdigest() == before
    assert [each.name for each in town.parent.iterdir()] == [town.name], "nothing is written beside it"


def test_what_is_no_municipality_is_not_pictured(tmp_path: Path) -> None:
    text = tmp_path / "text.samspil"
    text.write_text("Kære alle")
    done = run("screenshots", str(tmp_path / "pictures"), "--db", str(text))
    assert (done.returncode, done.stdout) == (2, b"")
    assert str(text) in done.stderr.decode() and b"Traceback" not in done.stderr

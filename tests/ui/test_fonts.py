import pytest
from PySide6.QtGui import QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from desktop.base.resources import resource
from desktop.ui.fonts import font, load
from desktop.ui.theme import Look, apply

LETTERS = "æøåÆØÅäöéüßčđŋšŧžČĐŊŠŦŽáÁ–»«…§€"


def test_load_finds_both_families_and_does_so_once(dressed: QApplication):
    assert {"IBM Plex Sans", "IBM Plex Serif"} <= set(load())
    assert load() == load()


def test_licence_ships_with_the_fonts():
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "OFL.txt").read_text(encoding="utf-8")
    assert len(list(resource("fonts").glob("*.ttf"))) >= 10


@pytest.mark.parametrize("path", sorted(resource("fonts").glob("*.ttf")), ids=lambda path: path.stem)
def test_every_danish_norwegian_and_northern_sami_letter_is_there(dressed: QApplication, path):
    raw = QRawFont(str(path), 14.0)
    assert [letter for letter in LETTERS if not raw.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("serif", [False, True])
@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_digits_are_tabular(dressed: QApplication, serif: bool, weight: int):
    metrics = QFontMetricsF(font(20, weight, serif))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_font_scales_and_never_falls_under_12_px(dressed: QApplication):
    apply(dressed, Look(scale=1.5))
    assert font(14).pixelSize() == 21
    apply(dressed, Look(scale=0.8))
    assert font(12).pixelSize() == 12


def test_font_is_a_copy_that_may_be_changed(dressed: QApplication):
    changed = font(14)
    changed.setPixelSize(40)
    assert font(14).pixelSize() == 14


def test_italic_and_serif(dressed: QApplication):
    made = font(15, serif=True, italic=True)
    assert made.italic()
    assert made.family() == "IBM Plex Serif"

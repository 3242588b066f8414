import re
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.ui.text import label
from desktop.ui.theme import DARK, LIGHT, Look, Tokens, apply, look, look_for, system_is_high_contrast, tokens_of


def luminance(color: str) -> float:
    """Relative luminance by WCAG 2."""
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours by WCAG 2, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


# The figures of the design's table (section 2), light and dark.
TABLE = [
    ("control", "surface", 3.7, 4.3),
    ("control", "canvas", 3.4, 4.7),
    ("ink", "surface", 15.6, 14.2),
    ("ink", "selected", 13.4, 11.5),
    ("ink2", "surface", 7.9, 9.1),
    ("ink2", "rail", 6.7, 10.5),
    ("ink3", "surface", 5.5, 6.4),
    ("ink3", "selected", 4.7, 5.2),
    ("accent", "surface", 7.7, 8.4),
    ("accent", "selected", 6.6, 6.9),
    ("on_accent", "accent", 7.7, 8.1),
    ("danger", "surface", 6.6, 8.2),
    ("danger", "danger_soft", 5.6, 7.4),
    ("warn", "surface", 6.6, 9.6),
    ("warn", "warn_soft", 6.0, 8.2),
    ("warn_fill", "surface", 3.2, 7.7),
    ("ok", "surface", 6.6, 8.9),
    ("ok", "ok_soft", 5.7, 7.6),
    ("quar", "surface", 8.1, 8.4),
    ("quar", "quar_soft", 7.0, 7.8),
    ("pol", "surface", 5.4, 8.9),
    ("pol_fill", "surface", 3.2, 8.9),
    ("adm", "surface", 7.7, 8.4),
    ("adm_fill", "surface", 7.1, 4.6),
    ("on_inverse", "inverse", 13.0, 13.4),
    ("inverse_accent", "inverse", 7.9, 6.6),
    ("focus", "surface", 7.7, 9.8),
    ("focus", "canvas", 7.0, 10.8),
    # Pairs the kit uses that the table does not name: text needs 4.5.
    ("ink2", "sunken", 4.5, 4.5),
    ("ink2", "canvas", 4.5, 4.5),
    ("ink3", "canvas", 4.5, 4.5),
    ("ink3", "sunken", 4.5, 4.5),
    ("accent", "accent_soft", 4.5, 4.5),
    ("accent", "hover", 4.5, 4.5),
    ("ink", "accent_soft", 4.5, 4.5),
    ("ink", "warn_soft", 4.5, 4.5),
    ("ink2", "warn_soft", 4.5, 4.5),
    ("ink2", "danger_soft", 4.5, 4.5),
    ("ink2", "quar_soft", 4.5, 4.5),
    ("ink2", "ok_soft", 4.5, 4.5),
    ("ink2", "accent_soft", 4.5, 4.5),
    ("pol", "pol_soft", 4.5, 4.5),
    ("adm", "adm_soft", 4.5, 4.5),
    ("on_accent", "accent_hover", 4.5, 4.5),
    ("ink", "accent_soft2", 4.5, 4.5),
    ("ink", "raised", 4.5, 4.5),
]


@pytest.mark.parametrize(("front", "back", "light", "dark"), TABLE)
def test_contrast_is_what_the_design_says(front: str, back: str, light: float, dark: float):
    assert contrast(getattr(LIGHT, front), getattr(LIGHT, back)) >= light
    assert contrast(getattr(DARK, front), getattr(DARK, back)) >= dark


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_token_is_a_colour(tokens: Tokens):
    for field in fields(tokens):
        assert re.fullmatch("#[0-9A-F]{6}", getattr(tokens, field.name)), field.name


def test_the_sides_part_in_grey_print_by_lightness():
    assert contrast(LIGHT.pol_fill, LIGHT.adm_fill) >= 2.2
    assert contrast(DARK.pol_fill, DARK.adm_fill) >= 1.9


def test_px_scales_and_never_vanishes():
    assert Look(scale=1.5).px(14) == 21
    assert Look(scale=0.8).px(1) == 1
    assert Look(scale=2).px(0) == 0


def test_color_of_an_unknown_role_is_an_error():
    with pytest.raises(AttributeError):
        Look().color("puce")


def test_color_can_be_see_through():
    assert Look().color("shadow", 0.25).alphaF() == pytest.approx(0.25, abs=0.01)


def test_apply_sets_palette_font_and_sheet(dressed: QApplication):
    assert dressed.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.canvas)
    assert dressed.font().family() == "IBM Plex Sans"
    assert dressed.font().pixelSize() == 14
    assert "#0B5B6C" in dressed.styleSheet()
    assert look() == Look()


def test_apply_again_changes_theme_and_text_size_of_widgets_that_stand(dressed: QApplication, qtbot):
    title = label("Spørgsmål", "h1")
    pressed = QPushButton("Godkend svar")
    for widget in (title, pressed):
        qtbot.addWidget(widget)
        widget.show()
    assert title.fontInfo().pixelSize() == 24
    height = pressed.sizeHint().height()
    apply(dressed, Look(DARK, 1.5, True))
    assert title.fontInfo().pixelSize() == 36
    assert pressed.sizeHint().height() > height
    assert title.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.ink)
    apply(dressed, Look())
    assert title.fontInfo().pixelSize() == 24


def test_high_contrast_has_no_colours_in_the_sheet_and_the_systems_own_palette(dressed: QApplication):
    apply(dressed, Look(high_contrast=True))
    assert "#" not in dressed.styleSheet()
    assert "background" not in dressed.styleSheet()
    assert look().tokens.ink.upper() == dressed.palette().color(QPalette.ColorRole.WindowText).name().upper()


def test_high_contrast_marks_are_text_on_window():
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    tokens = tokens_of(palette)
    assert (tokens.accent, tokens.on_accent, tokens.warn, tokens.line) == ("#ffff00", "#000000", "#ffff00", "#ffff00")


def test_high_contrast_keeps_text_sizes(dressed: QApplication, qtbot):
    title = QLabel("Spørgsmål")
    title.setProperty("role", "h1")
    qtbot.addWidget(title)
    apply(dressed, Look(scale=2, high_contrast=True))
    title.show()
    assert title.fontInfo().pixelSize() == 48


def test_look_for_a_wish(dressed: QApplication):
    assert look_for(dressed, "dark", 1.25) == Look(DARK, 1.25, True)
    assert look_for(dressed, "light", 1.0) == Look()
    follows = look_for(dressed, "system", 1.0)
    assert follows.dark == (dressed.styleHints().colorScheme() == Qt.ColorScheme.Dark)


def test_high_contrast_can_be_assumed():
    assert system_is_high_contrast(assume=True) is True
    assert system_is_high_contrast(assume=False) is False

import re
from dataclasses import asdict

import pytest

from desktop.base.resources import resource
from desktop.ui.style import SMALLEST, base_font, scaled, sheet
from desktop.ui.theme import DARK, LIGHT


def test_scaled_grows_lengths_but_keeps_hairlines():
    assert scaled("border: 1px; padding: 7px 14px; outline: 2px", 2) == "border: 1px; padding: 14px 28px; outline: 2px"


def test_scaled_type_has_a_floor():
    assert scaled("font-size: 13px", 0.8) == f"font-size: {SMALLEST}px"


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize(("tokens", "dark"), [(LIGHT, False), (DARK, True)])
def test_sheet_is_filled_in_and_has_no_text_under_12_px(scale: float, tokens, dark: bool):
    text = sheet(asdict(tokens), scale, dark, False)
    assert "$" not in re.sub(r"/\*.*?\*/", "", text)
    assert "fixed" not in text
    assert text.count("{") == text.count("}")
    assert min(int(size) for size in re.findall(r"font-size:\s*(\d+)px", text)) >= SMALLEST


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_a_field_does_not_jump_when_its_border_thickens(scale: float):
    text = sheet(asdict(LIGHT), scale, False, False)
    pads = re.findall(r"border: ([12])px solid #\w+;[^}]*?padding: (\d+)px (\d+)px", text)
    fields = {(int(border) + int(tall), int(border) + int(wide)) for border, tall, wide in pads[-4:]}
    assert len(fields) == 1


def test_every_picture_of_the_sheet_is_there_in_the_colours_of_the_tokens():
    roles = {"check": "on_accent", "minus": "on_accent", "tick": "accent", "dot": "accent"}
    for mode, tokens in (("light", LIGHT), ("dark", DARK)):
        names = re.findall(r"style:([\w-]+)\.svg", sheet(asdict(tokens), 1, mode == "dark", False))
        assert len(names) >= 7
        for name in names:
            text = resource("style", f"{name}.svg").read_text(encoding="utf-8")
            role = roles.get(name.removesuffix(f"-{mode}"), "ink2")
            assert getattr(tokens, role) in text, name


def test_base_font_scales():
    assert base_font(1).pixelSize() == 14
    assert base_font(2).pixelSize() == 28

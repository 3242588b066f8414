"""Colour: what can be read on paper is printed, what cannot is darkened or refused, with the numbers."""

import colorsys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base import words
from desktop.base.problems import Problem
from desktop.documents import colour
from desktop.documents.colour import judged, readable, verdict_text

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def hue(shade: str) -> float:
    """The hue of a colour, 0 to 1."""
    return colorsys.rgb_to_hsv(*(int(shade[at : at + 2], 16) for at in (1, 3, 5)))[0]


def test_contrast_of_black_and_white_on_paper() -> None:
    assert colour.contrast("#000000") == pytest.approx(21)
    assert colour.contrast("#FFFFFF") == pytest.approx(1)


@pytest.mark.parametrize("dark", ["#0B5B6C", "#000000", "#767676", "#b00020"])
def test_dark_colours_are_printed_as_they_are(dark: str) -> None:
    assert judged(dark).passes
    assert readable(dark) == dark


@given(COLOURS)
def test_whatever_is_printed_can_be_read(chosen: str) -> None:
    assert colour.contrast(readable(chosen)) >= colour.READABLE


@pytest.mark.parametrize("light", ["#FFD500", "#7FD0DF", "#ff0000", "#00B050", "#F08080"])
def test_a_light_colour_becomes_its_nearest_shade_that_can_be_read(light: str) -> None:
    verdict = judged(light)
    assert colour.READABLE <= verdict.printed_contrast < colour.READABLE * 1.03
    assert abs(hue(verdict.printed) - hue(light)) < 0.02


def test_the_verdict_names_the_numbers() -> None:
    said = verdict_text(judged("#FFD500"))
    assert "1.4" in said and "4.5" in said and judged("#FFD500").printed in said
    assert "7.7" in verdict_text(judged("#0B5B6C"))


def test_figures_are_cut_and_written_as_the_language_does() -> None:
    assert colour.figure(4.49) == "4.4"
    with words.speaking("da"):
        assert colour.figure(4.57) == "4,5"


@pytest.mark.parametrize("pale", ["#FFFFFF", "#FEFEF0", "#F0F0F0"])
def test_what_is_all_but_white_is_refused_with_the_numbers(pale: str) -> None:
    with pytest.raises(Problem) as caught:
        judged(pale)
    assert "1." in caught.value.text and "4.5" in caught.value.text
    assert caught.value.advice == "Choose a darker one."


@pytest.mark.parametrize("text", ["", "red", "#12345", "#GGGGGG", "0B5B6C", "#+1+1+1"])
def test_what_is_no_colour_is_refused_and_printed_as_ours(text: str) -> None:
    with pytest.raises(Problem, match="not a colour"):
        judged(text)
    assert readable(text) == colour.ACCENT

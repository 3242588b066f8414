import io
import time

import pytest
from PIL import Image

from desktop.base.problems import Problem
from desktop.documents.logo import fitted, read_logo
from tests.documents.samples import arms


@pytest.mark.parametrize(
    ("form", "mode"),
    [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "LA"), ("PNG", "1"), ("PNG", "I;16"), ("JPEG", "RGB"), ("JPEG", "CMYK")],
)
def test_pictures_of_all_kinds_become_plain_colours(form: str, mode: str) -> None:
    data = arms(form, "RGBA" if mode == "I;16" else mode)
    picture = read_logo(data)
    assert picture.mode == "RGB"
    assert picture.size == (120, 150)


def test_what_can_be_seen_through_lies_on_white() -> None:
    assert read_logo(arms()).getpixel((0, 149)) == (255, 255, 255)


def test_large_pictures_are_shrunk() -> None:
    assert read_logo(arms(mode="RGB", size=(3000, 2400))).height == 425


def test_pictures_beyond_measure_are_refused() -> None:
    buffer = io.BytesIO()
    Image.new("1", (10_000, 10_000)).save(buffer, "PNG")
    with pytest.raises(Problem, match="too many pixels"):
        read_logo(buffer.getvalue())


@pytest.mark.parametrize(
    "data",
    [b"", b"hello", arms()[:200], arms()[:60] + b"\0" * 200, b"GIF89a" + b"\0" * 30, arms("JPEG", "RGB")[:100]],
    ids=["empty", "text", "cut", "broken", "gif", "cut jpeg"],
)
def test_broken_files_are_a_clear_problem(data: bytes) -> None:
    with pytest.raises(Problem) as caught:
        read_logo(data)
    assert caught.value.title == "The logo cannot be used"
    assert "PNG, JPEG or SVG" in caught.value.advice


def test_a_picture_of_twenty_megapixels_is_scaled_down_in_time() -> None:
    buffer = io.BytesIO()
    Image.linear_gradient("L").resize((5400, 3700)).convert("RGB").save(buffer, "JPEG")
    began = time.monotonic()
    assert read_logo(buffer.getvalue()).size == (620, 425)
    assert time.monotonic() - began < 5


def test_a_drawing_becomes_a_picture_of_600_dots_an_inch() -> None:
    shape = b'<rect width="40" height="60" fill="#0B3C5D"/>'
    picture = read_logo(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 60">' + shape + b"</svg>")
    assert picture.size == (283, 425)
    assert picture.getpixel((100, 100)) == (0x0B, 0x3C, 0x5D)


def test_what_cannot_be_seen_on_paper_is_refused() -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (50, 50), (255, 255, 255, 255)).save(buffer, "PNG")
    with pytest.raises(Problem, match="Nothing of it can be seen"):
        read_logo(buffer.getvalue())


def test_what_is_kept_is_small_and_stays_as_it_is() -> None:
    kept = fitted(arms("JPEG", "RGB", (3000, 2400)))
    assert kept.startswith(b"\x89PNG")
    assert fitted(kept) == kept


def test_a_picture_that_draws_itself_over_and_over_is_refused() -> None:
    data = io.BytesIO()
    Image.new("L", (64, 64), 90).save(data, "JPEG", progressive=True)
    whole = data.getvalue()
    assert fitted(whole)
    again = whole[:-2] + whole[whole.rfind(b"\xff\xda") : -2] * 300 + whole[-2:]
    with pytest.raises(Problem, match="cannot be used"):
        fitted(again)

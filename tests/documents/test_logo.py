import io

import pytest
from PIL import Image

from desktop.base.problems import Problem
from desktop.documents.logo import read_logo
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
    assert read_logo(arms(mode="L", size=(3000, 2400))).height == 500


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
    assert "PNG or JPEG" in caught.value.advice


@pytest.mark.parametrize("data", [b'<?xml version="1.0"?><svg/>', b"\n <svg onload='x'></svg>"])
def test_svg_is_named_as_the_reason(data: bytes) -> None:
    with pytest.raises(Problem, match="SVG"):
        read_logo(data)

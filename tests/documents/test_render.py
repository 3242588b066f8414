from concurrent.futures import ThreadPoolExecutor
from functools import cache

import pytest

from desktop.base.problems import Problem
from desktop.documents.parts import Heading, Paragraph
from desktop.documents.render import page_count, page_image, page_size, page_text
from desktop.documents.typeset import typeset
from tests.documents.samples import META, house


@cache
def letter() -> bytes:
    return typeset((Heading("Titel", 1), Paragraph("Linje\n" * 90)), META, house())


def test_pages_are_counted() -> None:
    assert page_count(letter()) == 3


def test_pages_are_a4() -> None:
    assert page_size(letter(), 0) == pytest.approx((595.3, 841.9), abs=0.1)


def test_a_page_is_white_paper_with_ink() -> None:
    width, height, pixels = page_image(letter(), 0, 301)
    assert (width, height) == (301, 426)
    assert len(pixels) == 4 * width * height
    assert pixels[:4] == b"\xff\xff\xff\xff"
    assert set(pixels[3::4]) == {255}
    assert min(pixels[0::4]) < 100


def test_red_comes_first() -> None:
    blue = typeset((Heading("Titel", 1),), META, house(colour="#0000FF"))
    _, _, pixels = page_image(blue, 0, 1200)
    reds, blues = pixels[0::4], pixels[2::4]
    assert any(blue > red + 100 for red, blue in zip(reds, blues, strict=True))
    assert not any(red > blue + 100 for red, blue in zip(reds, blues, strict=True))


def test_text_of_a_page() -> None:
    assert "Titel" in page_text(letter(), 0)
    assert "Titel" not in page_text(letter(), 1)


def test_pages_are_rendered_from_many_threads() -> None:
    expected = [page_image(letter(), page, 120) for page in range(3)]
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda page: page_image(letter(), page, 120), [0, 1, 2] * 6))
    assert found == expected * 6


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7\nbroken"])
def test_what_is_no_pdf_is_a_problem(data: bytes) -> None:
    with pytest.raises(Problem, match="cannot be shown"):
        page_count(data)


def test_pages_there_are_not() -> None:
    for page in (-1, 3):
        with pytest.raises(IndexError):
            page_image(letter(), page, 100)


def test_pictures_beyond_measure_are_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        page_image(letter(), 0, 1_000_000)

import io
import random
import time

import pytest
from PIL import Image

from desktop.base.problems import Problem
from desktop.documents.drawing import Box, Circle, Drawing, Line, Polygon, Words
from desktop.documents.figures import shortened
from desktop.documents.fonts import SANS
from desktop.documents.parts import Figure, Heading, Paragraph
from tests.documents.checking import complaints
from tests.documents.readback import read
from tests.documents.rendering import page_count, page_image, page_text
from tests.documents.samples import arms
from tests.documents.test_typeset import set_out

DRAWING = Drawing(
    300,
    100,
    (
        Line(0, 99, 300, 99),
        Box(10, 20, 40, 79, fill="#0000FF", line=""),
        Box(60, 50, 40, 49, radius=4, fill="tint"),
        Circle(200, 50, 20, fill="accent"),
        Polygon(((110, 90), (150, 60), (190, 80)), closed=False, dashed=True),
        Polygon(((1, 1),)),
        Words(30, 15, "62 %", anchor="middle", bold=True),
        Words(290, 60, "opad", upright=True, anchor="end"),
    ),
)


def test_a_drawing_is_one_element_with_its_words_and_a_caption_after_it() -> None:
    pdf = set_out(Figure(DRAWING, "Søjler, den første er højest.", "Møder"))
    assert complaints(pdf) == []
    assert read(pdf).splitlines()[1].strip().startswith("Figure Alt=Søjler, den første er højest.")
    assert "62 %" in page_text(pdf, 0)


def test_y_grows_downwards() -> None:
    pdf = set_out(Figure(Drawing(400, 300, (Box(0, 0, 400, 20, fill="#FF0000", line=""),)), "Rødt øverst."))
    width, height, pixels = page_image(pdf, 0, 200)
    red = [number // width for number in range(width * height) if pixels[4 * number : 4 * number + 3] == b"\xff\0\0"]
    white_below = height * 0.1
    assert red and max(red) - min(red) < white_below


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_pictures_are_set_as_wide_as_wanted(form: str) -> None:
    pdf = set_out(Figure(arms(form, "RGB" if form == "JPEG" else "RGBA"), "Et skjold.", width=0.5))
    assert complaints(pdf) == []
    assert "Figure" in read(pdf)


def test_a_picture_larger_than_the_page_is_made_smaller_and_stays_with_its_heading() -> None:
    tall = arms(size=(300, 9000))
    pdf = set_out(Heading("Billede"), Figure(tall, "Et langt skjold.", "under", width=1.0), Paragraph("efter"))
    (page,) = (page_text(pdf, page) for page in range(page_count(pdf)) if "Billede" in page_text(pdf, page))
    assert "under" in page


@pytest.mark.parametrize("data", [b"", b"nothing", arms()[:200], b"\x89PNG\r\n\x1a\n" + b"\0" * 50])
def test_broken_pictures_are_a_problem(data: bytes) -> None:
    with pytest.raises(Problem, match="picture"):
        set_out(Figure(data, "Et skjold."))


def test_a_picture_of_twenty_megapixels_takes_seconds_at_most() -> None:
    noise = Image.frombytes("RGB", (500, 400), random.Random(1).randbytes(600_000)).resize((5000, 4000))
    buffer = io.BytesIO()
    noise.save(buffer, "JPEG")
    began = time.perf_counter()
    pdf = set_out(Figure(buffer.getvalue(), "Et foto.", width=1.0))
    assert time.perf_counter() - began < 5
    assert len(pdf) < 5_000_000


def test_too_many_pixels_are_a_problem() -> None:
    buffer = io.BytesIO()
    Image.new("1", (9000, 9000)).save(buffer, "PNG")
    with pytest.raises(Problem):
        set_out(Figure(buffer.getvalue(), "Et foto."))


def test_words_are_shortened_to_their_room() -> None:
    assert shortened("kort", SANS, 10, 100) == "kort"
    assert shortened("en meget lang tekst " * 9, SANS, 10, 60).endswith("…")

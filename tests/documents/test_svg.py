"""SVG: every kind of shape becomes an element that any program can read."""

from xml.etree import ElementTree

from desktop.documents.drawing import Box, Circle, Drawing, Line, Polygon, Words
from desktop.documents.svg import INKS, ink, svg

SVG = "{http://www.w3.org/2000/svg}"


def read(*shapes):
    root = ElementTree.fromstring(svg(Drawing(100, 50, shapes), "A & B", margin=5))
    return root, list(root)[2:]


def test_a_drawing_stands_on_a_ground_with_a_margin_and_a_title() -> None:
    root, shapes = read()
    assert root.get("viewBox") == "-5 -5 110 60"
    assert root.find(f"{SVG}title").text == "A & B"
    assert root.find(f"{SVG}rect").get("fill") == "#FFFFFF"
    assert not shapes


def test_each_shape_is_an_element() -> None:
    _, shapes = read(
        Line(0, 0, 10, 10, dashed=True),
        Box(1, 2, 3, 4, "#112233", radius=1),
        Circle(5, 5, 2, "", "accent"),
        Polygon(((0, 0), (1, 1), (2, 0)), "tint"),
        Polygon(((0, 0), (1, 1)), closed=False),
    )
    assert [each.tag.removeprefix(SVG) for each in shapes] == ["line", "rect", "circle", "polygon", "polyline"]
    line, box, circle, _, open_line = shapes
    assert line.get("stroke-dasharray")
    assert (box.get("fill"), box.get("rx")) == ("#112233", "1")
    assert (circle.get("fill"), circle.get("stroke")) == ("none", INKS["accent"])
    assert open_line.get("fill") == "none"


def test_words_are_text_and_pressed_into_their_room() -> None:
    _, (plain, tight, upright) = read(
        Words(0, 10, "A < B", 8, "middle", True),
        Words(0, 20, "A long line of words", 8, room=30),
        Words(3, 9, "Up", upright=True),
    )
    assert (plain.text, plain.get("text-anchor"), plain.get("font-weight")) == ("A < B", "middle", "600")
    assert plain.get("textLength") is None
    assert tight.get("textLength") == "30.000"
    assert "rotate(-90" in upright.get("transform")


def test_a_colour_without_a_name_draws_nothing() -> None:
    assert ink("") == "none"
    assert ink("ink") == INKS["ink"]
    assert ink("#ABCDEF") == "#ABCDEF"

"""Vector: SVG files are drawn, and hostile ones are harmless: nothing is followed, nothing hangs."""

import base64
import io
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from desktop.base.problems import Problem
from desktop.documents.vector import cleaned, drawn, is_svg

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100">'
RED = '<rect width="100" height="100" fill="#C00000"/>'


def svg(inside: str, head: str = HEAD) -> bytes:
    """A drawing with something in it."""
    return f"{head}{inside}</svg>".encode()


def picture(data: bytes, size: int = 60) -> Image.Image:
    """A drawing as a picture on white."""
    made = Image.open(io.BytesIO(drawn(data, size, size))).convert("RGBA")
    paper = Image.new("RGBA", made.size, "white")
    paper.alpha_composite(made)
    return paper.convert("RGB")


def left(data: bytes) -> str:
    """What is left of a drawing after it was cleaned."""
    return ElementTree.tostring(cleaned(data), encoding="unicode")


@pytest.mark.parametrize(
    "data",
    [b"<svg/>", b'\xef\xbb\xbf<?xml version="1.0"?><svg/>', b"<!-- made by hand --><svg/>", "<svg/>".encode("utf-16")],
)
def test_drawings_are_known_by_their_beginning(data: bytes) -> None:
    assert is_svg(data)
    assert not is_svg(b"\x89PNG\r\n")


def test_a_drawing_keeps_its_shape_and_colours() -> None:
    wide = svg(RED, HEAD.replace("0 0 100 100", "0 0 200 100"))
    made = picture(wide)
    assert made.size == (60, 30)
    assert made.getpixel((10, 10)) == (0xC0, 0, 0)


@pytest.mark.parametrize("size", ['width="40mm" height="20mm"', 'width="120" height="60"', 'width="2in" height="1in"'])
def test_a_drawing_without_view_box_has_the_size_it_names(size: str) -> None:
    assert picture(svg(RED, HEAD.replace('viewBox="0 0 100 100"', size))).size == (60, 30)


def test_namespaces_shortened_by_a_drawing_program_are_read() -> None:
    prolog = '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]>'
    assert picture(f'{prolog}<svg xmlns="&ns;" viewBox="0 0 9 9">{RED}</svg>'.encode()).getpixel((5, 5)) == (0xC0, 0, 0)


def test_text_is_drawn_in_our_letters_whatever_it_asks_for() -> None:
    said = '<text x="5" y="80" font-size="90" style="font-family:Arial">H</text>'
    assert min(picture(svg(said)).tobytes()) < 40


def test_classes_colour_a_drawing() -> None:
    styled = (
        '<style>.a{fill:#C00000} @import url("http://x.example/a.css");</style><rect class="a" width="99" height="99"/>'
    )
    assert picture(svg(styled)).getpixel((9, 9)) == (0xC0, 0, 0)
    assert "import" not in left(svg(styled))


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<rect onload="alert(1)" width="9" height="9"/>',
        '<image href="http://x.example/a.png" width="9" height="9"/>',
        '<image xlink:href="file:///etc/passwd" width="9" height="9"/>',
        '<image href="data:image/svg+xml;base64,AAAA" width="9" height="9"/>',
        '<use href="http://x.example/a.svg#b"/>',
        '<use xlink:href="other.svg#b"/>',
        '<a href="javascript:alert(1)"><rect width="9" height="9"/></a>',
        '<rect fill="url(http://x.example/a.svg#p)" width="9" height="9"/>',
        '<rect style="fill:url( \'file:///a#p\')" width="9" height="9"/>',
        "<style>@font-face{src:url(http://x.example/a.woff)} rect{fill:url(//x.example/p)}</style>",
        '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="http://x.example"/></body></foreignObject>',
        '<animate attributeName="href" values="http://x.example"/>',
        '<filter id="f"><feImage href="http://x.example/a.png"/></filter><rect filter="url(#f)"/>',
        '<g xml:base="http://x.example/"><rect width="9" height="9"/></g>',
    ],
)
def test_nothing_runs_and_nothing_leads_out_of_the_file(hostile: str) -> None:
    rest = left(svg(RED + hostile)).replace("http://www.w3.org/", "")
    for sign in ("http:", "file:", "//x", "script", "alert", "onload", "other.svg", "feImage", "data:image/svg"):
        assert sign not in rest
    assert picture(svg(RED + hostile)).getpixel((40, 40)) == (0xC0, 0, 0)


def test_a_picture_beside_the_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Image.new("RGB", (9, 9), "black").save(tmp_path / "a.png")
    monkeypatch.chdir(tmp_path)
    data = svg('<image href="a.png" width="100" height="100"/>' + f'<image href="{tmp_path / "a.png"}" width="9"/>')
    assert set(picture(data).tobytes()) == {255}


def test_a_picture_inside_the_file_is_drawn() -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (9, 9), "#C00000").save(buffer, "PNG")
    held = base64.b64encode(buffer.getvalue()).decode()
    data = svg(f'<image href="data:image/png;base64,{held}" width="100" height="100"/>')
    assert picture(data).getpixel((30, 30)) == (0xC0, 0, 0)


def _used(depth: int) -> str:
    groups = "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, depth))
    return f'<defs><rect id="a0" width="5" height="5"/>{groups}</defs><use href="#a{depth - 1}"/>'


def _bomb() -> str:
    buffer = io.BytesIO()
    Image.new("1", (9000, 9000)).save(buffer, "PNG")
    return f'<image width="9" height="9" href="data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode()}"/>'


_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
HEAVY = {
    "laughs": f'<!DOCTYPE svg [<!ENTITY l0 "ha">{_LAUGHS}]>'.encode() + svg("<text>&l9;</text>"),
    "long entity": f'<!DOCTYPE svg [<!ENTITY a "{"a" * 5000}">]>'.encode() + svg("<text>&a;</text>"),
    "file entity": b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("<text>&a;</text>"),
    "parameter entity": b'<!DOCTYPE svg [<!ENTITY % a SYSTEM "http://x.example/a.dtd"> %a;]>' + svg(RED),
    "used again and again": svg(_used(30)),
    "uses itself": svg('<g id="a"><use href="#a"/></g>'),
    "patterns in patterns": svg(
        '<pattern id="p0" width="2" height="2"><rect width="1" height="1"/></pattern>'
        + "".join(
            f'<pattern id="p{n}" width="9" height="9">' + f'<rect fill="url(#p{n - 1})"/>' * 2 + "</pattern>"
            for n in range(1, 20)
        )
        + '<rect width="100" height="100" fill="url(#p19)"/>'
    ),
    "layers": svg('<g opacity="0.9">' * 40 + RED + "</g>" * 40),
    "layers by class": svg("<style>.a{opacity:.5}</style>" + '<rect class="a" width="9" height="9"/>' * 40),
    "dashes": svg('<path d="M0 0H100" stroke="red" stroke-dasharray="0.0001"/>' * 40),
    "deep": svg("<g>" * 3000 + "</g>" * 3000),
    "many": svg("<g/>" * 10_100),
    "long text": svg(f"<text>{'ord ' * 1000}</text>"),
    "large": svg(" " * 2_200_000),
    "bomb inside": svg(_bomb()),
    "ribbon": svg(RED, HEAD.replace("0 0 100 100", "0 0 1000000 1")),
    "no numbers": svg(RED, HEAD.replace("0 0 100 100", "0 0 nan inf")),
    "no size": svg(RED, HEAD.replace('viewBox="0 0 100 100"', "")),
    "cut": svg(RED)[:-12],
    "another kind": b'<html xmlns="http://www.w3.org/1999/xhtml"/>',
    "no namespace": b'<svg viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
    "empty": b"<?xml version='1.0'?>",
    "encoding": b"<?xml version='1.0' encoding='x-nobody'?><svg/>",
}


@pytest.mark.parametrize("name", HEAVY)
def test_what_is_broken_or_too_much_is_a_clear_problem_at_once(name: str) -> None:
    began = time.monotonic()
    with pytest.raises(Problem) as caught:
        drawn(HEAVY[name], 1417, 425)
    assert time.monotonic() - began < 5
    assert caught.value.title == "The logo cannot be used"
    assert caught.value.text and "Save it as PNG" in caught.value.advice


def test_a_blur_as_wide_as_the_sea_is_left_out() -> None:
    blur = '<filter id="f" x="-10" y="-10" width="30" height="30"><feGaussianBlur stdDeviation="100"/></filter>'
    began = time.monotonic()
    assert picture(svg(blur + RED.replace("/>", ' filter="url(#f)"/>')), 400).getpixel((9, 9)) == (0xC0, 0, 0)
    assert time.monotonic() - began < 5


def test_a_drawing_that_is_slow_in_small_is_not_tried_in_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.documents.vector.PATIENCE", -1)
    with pytest.raises(Problem, match="too complicated"):
        drawn(svg(RED), 100, 100)

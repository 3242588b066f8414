import io

import pytest
from reportlab.lib.styles import ParagraphStyle

from desktop.documents import fonts
from desktop.documents.flowables import Tagged, WriteOn, paragraph, plain, unlinked
from desktop.documents.structure import Node, Untagged
from desktop.documents.styles import styles_for
from desktop.documents.tagged import TaggedCanvas
from tests.documents.samples import META

WORDS = "Kommunen har i perioden modtaget delegationer fra ind- og udland, og erfaringen er god. " * 3


def body() -> ParagraphStyle:
    return styles_for(468.0).body


def canvas_for(root: Node) -> TaggedCanvas:
    fonts.register()
    return TaggedCanvas(
        io.BytesIO(), root=root, meta=META, furniture=lambda canvas, page, pages: None, initialFontName="Plex"
    )


def drawn(markup: str) -> Node:
    root = Node("Document")
    style = body()
    made = paragraph(markup, style, root.add("P"))
    canvas = canvas_for(root)
    made.wrapOn(canvas, 300, 700)
    made.drawOn(canvas, 50, 500)
    canvas.save()
    return root


def said(node: Node) -> str:
    return node.text + "".join(said(kid) for kid in node.kids if isinstance(kid, Node))


@pytest.mark.parametrize("markup", [WORDS, f"<b>{WORDS}</b>{WORDS}", "første<br/>anden <b>linje</b>"])
def test_words_are_not_glued_at_line_ends(markup: str) -> None:
    plain = markup.replace("<b>", "").replace("</b>", "").replace("<br/>", " ")
    (node,) = (kid for kid in drawn(markup).kids if isinstance(kid, Node))
    assert node.text.split() == plain.split()


@pytest.mark.parametrize(
    ("markup", "links"),
    [
        ('Se <a href="https://a.example">her</a>.', ["her"]),
        ('<a href="https://a.example">her</a>', ["her"]),
        ('<a href="https://a.example">fed <b>og</b> <i>kursiv</i></a> slut', ["fed og kursiv"]),
        (f'<a href="https://a.example">{WORDS}</a> slut', [WORDS]),
        ('<a href="https://a.example">a</a><a href="https://b.example">b</a>', ["a", "b"]),
    ],
    ids=["inside", "alone", "mixed", "many lines", "neighbours"],
)
def test_a_link_is_one_element_with_one_annotation(markup: str, links: list[str]) -> None:
    (node,) = (kid for kid in drawn(markup).kids if isinstance(kid, Node))
    found = [kid for kid in node.kids if isinstance(kid, Node)]
    assert [link.text.split() for link in found] == [text.split() for text in links]
    for link in found:
        assert sum(getattr(kid, "annotation", None) is not None for kid in link.kids) == 1


def test_text_without_a_node_raises() -> None:
    root = Node("Document")
    canvas = canvas_for(root)
    bare = Tagged("forgotten", body())
    bare.wrapOn(canvas, 300, 700)
    with pytest.raises(Untagged, match="forgotten"):
        bare.drawOn(canvas, 50, 500)


def test_an_element_with_elements_takes_no_content() -> None:
    root = Node("Document")
    item = root.add("LI")
    item.add("LBody")
    canvas = canvas_for(root)
    wrong = paragraph("text", body(), item)
    wrong.wrapOn(canvas, 300, 700)
    with pytest.raises(Untagged, match="LI has elements"):
        wrong.drawOn(canvas, 50, 500)


def test_parts_of_a_split_paragraph_speak_for_the_same_element() -> None:
    node = Node("Document").add("H1")
    whole = paragraph(WORDS * 5, body(), node)
    whole.label, whole.level = Node("Lbl"), 0
    whole.wrap(300, 700)
    first, second = whole.split(300, 60)
    assert first.node is second.node is node
    assert first.label is not None and second.label is None
    assert first.level == 0 and second.level is None


def test_fonts_that_are_not_embedded_are_refused() -> None:
    canvas = canvas_for(Node("Document"))
    with canvas.within("/Artifact BMC"):
        canvas.setFont("Helvetica", 9)
        canvas.drawString(10, 10, "x")
    with pytest.raises(Untagged, match="not embedded"):
        canvas.save()


def test_plain_text_is_set_as_the_parser_would_set_it() -> None:
    node = Node("Document").add("P")
    for text in (WORDS, "x & y < z", "1\u00a0250", "skole ǩ", "to\nlinjer"):
        quick, parsed = plain(text, body(), node), paragraph(fonts.markup(text), body(), node)
        assert quick.wrap(200, 700) == parsed.wrap(200, 700)
        assert quick.getPlainText().split() == parsed.getPlainText().split()


def test_lines_to_write_on_are_split_between_lines() -> None:
    lines = WriteOn(10, "#000000", step=20)
    assert lines.wrap(300, 1000) == (300, 200)
    assert [part.count for part in lines.split(300, 70)] == [3, 7]
    assert lines.split(300, 15) == []


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Skriv til politisk@havnby.example.", ["mailto:politisk@havnby.example"]),
        ("Se www.havnby.example/sag?a=1&b=2, og https://havnby.example/x).", [
            "https://www.havnby.example/sag?a=1&b=2", "https://havnby.example/x"]),
        ("a@b.example og c@d.example", ["mailto:a@b.example", "mailto:c@d.example"]),
        ("12 @ 3 kr., @navn, http:// og www.", []),
        ("søren@havnby.example", []),
        ("<b>x@y.example</b>", ["mailto:x@y.example"]),
        ("a" * 20_000 + "@", []),
    ],
)  # fmt: skip
def test_addresses_in_plain_text_are_links_and_the_text_stays_as_it_was(text: str, targets: list[str]) -> None:
    made = plain(text, body(), Node("P"))
    links = [link[1] for frag in made.frags for link in getattr(frag, "link", None) or []]
    assert list(dict.fromkeys(links)) == targets
    assert "".join(made.getPlainText().split()) == "".join(text.split()), "endless words are cut"


def test_a_heading_of_a_table_is_never_a_link() -> None:
    assert not any(getattr(frag, "link", None) for frag in unlinked("a@b.example", body(), Node("TH")).frags)

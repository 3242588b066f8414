import io

import pytest

from desktop.documents import styles
from desktop.documents.flowables import Tagged, paragraph
from desktop.documents.structure import Node, Untagged
from desktop.documents.tagged import TaggedCanvas
from tests.documents.samples import META

WORDS = "Kommunen har i perioden modtaget delegationer fra ind- og udland, og erfaringen er god. " * 3


def canvas_for(root: Node) -> TaggedCanvas:
    return TaggedCanvas(
        io.BytesIO(), root=root, meta=META, furniture=lambda canvas, page, pages: None, initialFontName="Plex"
    )


def drawn(markup: str) -> Node:
    root = Node("Document")
    style = styles.body()
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
    bare = Tagged("forgotten", styles.body())
    bare.wrapOn(canvas, 300, 700)
    with pytest.raises(Untagged, match="forgotten"):
        bare.drawOn(canvas, 50, 500)


def test_an_element_with_elements_takes_no_content() -> None:
    root = Node("Document")
    item = root.add("LI")
    item.add("LBody")
    canvas = canvas_for(root)
    wrong = paragraph("text", styles.body(), item)
    wrong.wrapOn(canvas, 300, 700)
    with pytest.raises(Untagged, match="LI has elements"):
        wrong.drawOn(canvas, 50, 500)


def test_parts_of_a_split_paragraph_speak_for_the_same_element() -> None:
    node = Node("Document").add("H1")
    whole = paragraph(WORDS * 5, styles.body(), node)
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

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.richtext import Block, Run, from_plain, parse, plain, to_html

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n<>&\"'"), min_size=1, max_size=12)
LOOKS = st.builds(Run, WORDS, st.booleans(), st.booleans(), st.sampled_from(["", "https://havnby.example/?a=1&b='2'"]))


def normalised(kind: str, level: int, runs: list[Run]) -> Block | None:
    """A block as a reader makes it: neighbours in one look are one run, and it begins with something to read."""
    joined: list[Run] = []
    for run in runs:
        if joined and replace(joined[-1], text=run.text) == run:
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        elif joined or run.text.strip():
            joined.append(run)
    block = Block(kind, tuple(joined), 0 if kind == "paragraph" else level)
    starts = joined and joined[0].text[0].strip()
    return block if starts else None


BLOCKS = st.lists(
    st.builds(
        normalised,
        st.sampled_from(["paragraph", "bullet", "number"]),
        st.integers(0, 3),
        st.lists(LOOKS, min_size=1, max_size=4),
    )
).map(lambda found: tuple(each for each in found if each))


@given(BLOCKS)
def test_blocks_come_back_from_their_html(blocks: tuple[Block, ...]) -> None:
    assert parse(to_html(blocks)) == blocks


@given(BLOCKS)
def test_html_written_twice_stays_the_same(blocks: tuple[Block, ...]) -> None:
    html = to_html(blocks)
    assert to_html(parse(html)) == html


def test_the_subset_is_what_it_says() -> None:
    blocks = (
        Block("paragraph", (Run("a & b "), Run("fed", bold=True), Run(" skrå", italic=True))),
        Block("bullet", (Run("ét"),)),
        Block("number", (Run("inde"),), 1),
        Block("bullet", (Run("to", link="mailto:a@b.example"),)),
        Block("number", (Run("fire"),)),
    )
    assert to_html(blocks) == (
        "<p>a &amp; b <b>fed</b><i> skrå</i></p><ul><li>ét</li><ol><li>inde</li></ol>"
        '<li><a href="mailto:a@b.example">to</a></li></ul><ol><li>fire</li></ol>'
    )


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("", ""),
        ("   \n ", ""),
        ("Ren tekst", "Ren tekst"),
        ("<p>a</p>\n<p>b</p>", "a\nb"),
        ("<div>a</div>b<p>c", "a\nb\nc"),
        ("<ul><li>a<li>b</ul>", "• a\n• b"),
        ("<ol><li>a</li></ol>", "a"),
        ("a<br>b", "a\nb"),
        ("&lt;b&gt; &aelig; &#229;", "<b> æ å"),
        ("<span style='x'>a</span>", "a"),
        ("a</b></p></ul>", "a"),
        ("<![foo[ a ]]>b", "b"),
        ("<!-- x -->b", "b"),
        ("5 < 6 & 7 > 3", "5 < 6 & 7 > 3"),
    ],
)
def test_html_is_read_as_plain_text(html: str, said: str) -> None:
    assert plain(html) == said


def test_marks_are_read_whatever_they_are_called() -> None:
    assert parse("<p><strong>a<em>b</em></strong><A HREF='x'>c</A></p>")[0].runs == (
        Run("a", bold=True),
        Run("b", bold=True, italic=True),
        Run("c", link="x"),
    )


@given(
    st.text()
    | st.lists(
        st.sampled_from(
            [
                "<",
                ">",
                "![",
                "!--",
                "</",
                "a",
                "p",
                "li",
                "ul",
                "&",
                "#",
                "x;",
                '"',
                "'",
                "=",
                "href",
                "[",
                "]",
                "?",
                " ",
                "!DOCTYPE",
                "script",
                "b",
            ]
        ),
        max_size=30,
    ).map("".join)
)
def test_hostile_html_is_read_somehow(html: str) -> None:
    blocks = parse(html)
    assert all(block.text.strip() for block in blocks)
    plain(to_html(blocks))


@given(st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=20)))
def test_plain_text_stays_what_it_says(lines: list[str]) -> None:
    expected = [line.strip() for line in lines if line.strip()]
    assert plain(from_plain("\n".join(lines))).split("\n") == (expected or [""])

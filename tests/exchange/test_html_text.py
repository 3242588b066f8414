"""HTML as readable text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.html_text import html_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Et</p><p>To</p>", "Et\n\nTo"),
        ("<div>Et</div><div>To</div>", "Et\nTo"),
        ("<div>Et</div><div><br></div><div>To</div>", "Et\n\nTo"),
        ("<div>Et<br></div><div>To</div>", "Et\nTo"),
        ("Et<br>To<br/><br>Tre", "Et\nTo\n\nTre"),
        ("<p class=MsoNormal>Et<o:p></o:p></p><p class='MsoNormal'>&nbsp;</p><p class=MsoNormal>To</p>", "Et\n\nTo"),
        ("<ul><li>Et</li><li><p>To</p></li></ul>Slut", "• Et\n• To\n\nSlut"),
        ("<ol><li>Et<ul><li>a</li></ul></li><li>To</li></ol>", "1. Et\n  • a\n2. To"),
        ('<a href="https://havnby.example/x?a=1&amp;b=2">her</a>.', "her (https://havnby.example/x?a=1&b=2)."),
        ('<a href="https://havnby.example/">havnby.example</a>', "havnby.example"),
        (
            '<a href="mailto:a@b.example">a@b.example</a> <a href="javascript:x()">nej</a> <a href="#top">op</a>',
            "a@b.example nej op",
        ),
        (
            "<table><tr><th>År</th><th>Beløb</th></tr><tr><td><p>2026</p></td><td> 5 kr. </td></tr></table>",
            "År | Beløb\n2026 | 5 kr.",
        ),
        ("<style>p{color:red}</style>Hej<script>if (1 < 2) alert('<p>')</script> du", "Hej du"),
        ("<head><title>Nej</title></head>Ja<!-- skjult <b> --> nu<!--[if mso]>nej<![endif]-->", "Ja nu"),
        ("<![if !supportLists]>· &nbsp; Punkt<![endif]>", "• Punkt"),
        ("&aelig;&oslash;&aring; &#230; &#xE6; &lt;b&gt; &amp; &euro; &nbsp;x", "æøå æ æ <b> & €  x"),
        ("<pre>a\n  b</pre>", "a\nb"),
        ("1 < 2 og 3 > 2", "1 < 2 og 3 > 2"),
        ("<p title=\"a>b\">Vist</p><p title='it's'>Også</p>", "Vist\n\nOgså"),
        ("Et <b>fedt</b>\n   <i>ord</i>", "Et fedt ord"),
        ("<img src='https://tracker.example/p.gif'>Kun tekst", "Kun tekst"),
        ("<!-- aldrig lukket", "<!-- aldrig lukket"),
        ("", ""),
    ],
)
def test_html_as_a_reader_sees_it(html: str, text: str):
    assert html_text(html) == text


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<li>",
                "<ol>",
                "</ul>",
                "<td>",
                "<a href='x",
                "</a>",
                "<!--",
                "-->",
                "<script>",
                "<pre>",
                "&#0;",
                "&nbsp;",
                "<",
                ">",
                '"',
                "\x01\x04",
            ]
        )
        | st.text(max_size=10)
    )
)
def test_any_html_gives_clean_text(pieces: list[str]):
    text = html_text("".join(pieces))
    text.encode()
    assert not any(mark < " " and mark not in "\n\t" for mark in text)
    assert "\n\n\n" not in text


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<a '", "<a \"'", "<ul><li>", "<tr><td>", "<a href", "&", "<pre> ", "<b> </b>"]
)
def test_the_work_grows_with_the_length_only(piece: str):
    def spent(times: int) -> float:
        begin = time.process_time()
        html_text(piece * times)
        return time.process_time() - begin

    spent(1000)
    # quadratic work would be 400 times as much
    assert spent(40_000) < 100 * max(spent(2000), 0.002)

import pytest

from desktop.documents.styles import DEEPEST, MEASURE, styles_for, variant

LINE = 467.7


def test_running_text_is_no_wider_than_it_can_be_read() -> None:
    assert LINE - styles_for(LINE).body.rightIndent == pytest.approx(MEASURE)
    assert styles_for(300.0).body.rightIndent == 0


def test_sizes_are_those_of_the_design() -> None:
    styles = styles_for(LINE)
    sizes = [(style.fontSize, style.leading) for style in (styles.body, styles.quote, styles.head, styles.note)]
    assert sizes == [(10, 14.5), (10.5, 16), (8.5, 11.5), (8.5, 12.5)]
    assert [styles.heading(level).fontSize for level in (1, 2, 3)] == [20, 12, 10.5]


def test_tight_text_differs_in_its_gaps_only() -> None:
    loose, tight, tighter = (styles_for(LINE, tight) for tight in range(3))
    assert tighter.body.spaceAfter < tight.body.spaceAfter < loose.body.spaceAfter
    assert (tight.body.fontSize, tight.body.leading) == (loose.body.fontSize, loose.body.leading)
    assert tighter.body.fontSize == loose.body.fontSize
    for name in ("body", "cell", "quote", "note"):
        lines = getattr(tighter, name).leading / getattr(loose, name).leading
        assert 0.9 < lines < 1, "lines never touch"


def test_deep_lists_stand_in_no_further_than_a_third_of_the_line() -> None:
    for line in (230.0, LINE):
        deepest = styles_for(line).item(DEEPEST + 5, wide=True)
        assert deepest.leftIndent <= line / 3 + 20


def test_variants_are_made_once() -> None:
    body = styles_for(LINE).body
    assert variant(body, fontSize=9) is variant(body, fontSize=9)
    assert (variant(body, fontSize=9).fontSize, body.fontSize) == (9, 10)

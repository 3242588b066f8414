import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.names import fold, initials


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Åse Østergård-Ærø", "aase oestergaard-aeroe"),
        ("ÄÖ", "aeoe"),
        ("A\u030a", "aa"),
        ("Áéïñ", "aein"),
        ("Straße", "strasse"),
        ("Þórður", "thordur"),
        ("Łukasz", "lukasz"),
        ("ﬁn", "fin"),
        ("abc 123", "abc 123"),
        ("ℌ", "h"),
    ],
)
def test_letters_are_spelt_out_without_marks(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text(st.characters(max_codepoint=0x24F)))
def test_folding_twice_and_in_capitals_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(text.swapcase()) == fold(text) or not text.isascii()


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Helle Østerbæk", "HØ"), ("Eva Thorup Skov", "ES"), ("Bo", "B"), ("", ""), ("anne-marie", "AM"), ("  ", "")],
)
def test_initials_are_the_first_and_the_last_names(name: str, letters: str) -> None:
    assert initials(name) == letters

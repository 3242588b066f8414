import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.names import fold, initials, safe_name


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


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Notat om Ærø.pdf", "Notat om Ærø.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\system.ini", "system.ini"),
        ("con.txt", "_con.txt"),
        ("LPT1", "_LPT1"),
        ("nul .pdf", "_nul.pdf"),
        ("konto.txt", "konto.txt"),
        ("a\r\nb\0\x1b.txt", "a b.txt"),
        ("faktura\u202efdp.exe", "fakturafdp.exe"),
        ('a<b>:"c|?*.txt', "a_b___c___.txt"),
        (" . .", "andet.bin"),
        ("", "andet.bin"),
        ("???", "andet.bin"),
        ("navn. . ", "navn"),
        ("A\u030asveien.png", "Åsveien.png"),
        ("x" * 300 + ".pdf", "x" * 146 + ".pdf"),
    ],
)
def test_names_that_are_safe_to_write(name: str, safe: str) -> None:
    assert safe_name(name, "andet.bin") == safe


@given(st.text())
def test_any_name_becomes_safe(name: str) -> None:
    safe = safe_name(name, "andet.bin")
    assert 1 <= len(safe) <= 151
    assert len(safe.encode()) <= 241
    assert not set(safe) & set('/\\<>:"|?*\0\r\n')
    assert safe.strip(" .") and not safe.endswith((" ", "."))
    assert safe_name(safe, "andet.bin") == safe

"""File names a stranger chose."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.limits import is_program, safe_name


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
def test_names_that_are_safe_to_write(name: str, safe: str):
    assert safe_name(name, "andet.bin") == safe


@given(st.text())
def test_any_name_becomes_safe(name: str):
    safe = safe_name(name, "andet.bin")
    assert 1 <= len(safe) <= 151
    assert len(safe.encode()) <= 241
    assert not set(safe) & set('/\\<>:"|?*\0\r\n')
    assert safe.strip(" .") and not safe.endswith((" ", "."))
    assert safe_name(safe, "andet.bin") == safe


def test_programs_are_known_by_their_name():
    assert all(map(is_program, ("a.EXE", "regning.pdf.js", "x.lnk", "x.vbs ")))
    assert not any(map(is_program, ("a.pdf", "notat.docx", "exe", "billede.png", "a.eml")))

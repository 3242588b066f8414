"""Rich text from Outlook."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.rtf_text import rtf_text, unpacked
from tests.exchange.make_outlook import packed_rtf

# The example of [MS-OXRTFCP] 3.1, which uses references into the window.
EXAMPLE = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)


def test_the_packing_of_the_specification():
    assert unpacked(EXAMPLE, 1000) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"


def test_references_that_overlap_what_they_write():
    data = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
    assert unpacked(data, 1000) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"


def test_plain_storage_and_limits():
    assert unpacked(b"\0" * 4 + (5).to_bytes(4, "little") + b"MELA" + b"\0" * 4 + b"{abc}", 100) == b"{abc}"
    assert len(unpacked(packed_rtf(b"x" * 500), 10)) == 10
    with pytest.raises(ValueError, match="packing"):
        unpacked(b"0123456789abcdef", 10)


@pytest.mark.parametrize(
    ("rtf", "text"),
    [
        (rb"{\rtf1\ansi\ansicpg1252 K\'e6re\par ven}", "Kære\nven"),
        (rb"{\rtf1{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}{\*\generator x;}Vist}", "Vist"),
        (rb"{\rtf1 \u230?\u248?\uc0\u229 \{x\}}", "æøå{x}"),
        (rb"{\rtf1 a\tab b\line c\bullet d\endash\~e}", "a\tb\nc•d–\u00a0e"),
        (
            rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Hej \'e6\htmlrtf\par}\htmlrtf0 "
            rb"{\*\htmltag72 </p>}{\*\htmltag64 <p>}To{\*\htmltag72 </p>}}",
            "Hej æ\n\nTo",
        ),
        (b"not rtf", "not rtf"),
    ],
)
def test_rich_text_as_text(rtf: bytes, text: str):
    assert rtf_text(rtf) == text


@given(st.binary(max_size=600))
def test_any_bytes_unpack_or_are_refused(data: bytes):
    rtf_text(unpacked(b"\0\0\0\0\xff\xff\0\0LZFu\0\0\0\0" + data, 100_000)).encode()


@given(st.binary(max_size=600))
def test_what_is_packed_comes_out(data: bytes):
    assert unpacked(packed_rtf(data), 100_000) == data

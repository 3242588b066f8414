"""Bytes and header words as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.characters import clean, decoded, header_text, mended


@pytest.mark.parametrize(
    ("data", "charset", "text"),
    [
        ("æøå".encode(), "utf-8", "æøå"),
        ("æøå".encode("latin-1"), "iso-8859-1", "æøå"),
        ("“æ” – €".encode("cp1252"), "iso-8859-1", "“æ” – €"),
        ("€".encode("iso-8859-15"), "ISO-8859-15", "€"),
        ("æøå".encode("cp1252"), "utf-8", "æøå"),
        ("æøå".encode(), "iso-8859-1", "æøå"),
        ("så æ".encode() + b" \xe6", "", "så æ æ"),
        ("æ".encode("utf-16"), "utf-16", "æ"),
        ("æ".encode(), "no-such-thing", "æ"),
        (b"abc", "base64", "abc"),
        (b"abc", "undefined", "abc"),
        (b"abc", "a\0b", "abc"),
        ("Ж".encode("koi8-r"), "koi8-r", "Ж"),
    ],
)
def test_bytes_by_their_true_charset(data: bytes, charset: str, text: str):
    assert decoded(data, charset) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Almindelig tekst", "Almindelig tekst"),
        ("=?iso-8859-1?Q?Sp=F8rgsm=E5l?=", "Spørgsmål"),
        ("=?utf-8?B?w6bDuMOl?=", "æøå"),
        ("=?utf-8?B?w6bDuMOl?=\r\n =?utf-8?B?w6bDuMOl?=", "æøåæøå"),
        ("=?utf-8?B?w6Y=?= og =?utf-8?B?w7g=?=", "æ og ø"),
        ("=?utf-8?Q?=C3?= =?utf-8?Q?=A6?=", "æ"),
        ("=?utf-8*da?Q?=C3=A6?=", "æ"),
        ("VS:=?utf-8?Q?_=C3=A6?=;slut", "VS: æ;slut"),
        ("=?utf-8?B?w6bDuMO?=", "æøÃ"),
        ("=?utf-8?B?!?=", ""),
        ("=?no-such?Q?a=C3=A6?=", "aæ"),
        ("=?utf-8?Q?med mellemrum?=", "med mellemrum"),
        ("=?utf-8?Q?aldrig lukket", "=?utf-8?Q?aldrig lukket"),
        ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
        ("foldet\r\n\tlinje", "foldet linje"),
        ("=?utf-8?Q?linje=0D=0ABcc:_x@y.example?=", "linje Bcc: x@y.example"),
    ],
)
def test_header_words(raw: str, text: str):
    assert header_text(raw) == text


def test_raw_bytes_in_headers():
    assert mended("Møller".encode("cp1252").decode("ascii", "surrogateescape")) == "Møller"
    assert header_text("Møller".encode().decode("ascii", "surrogateescape")) == "Møller"


def test_clean_text():
    assert clean("a\r\nb  \rc\x0bd\x00\ufeff\ud800e\n\n") == "a\nb\nc\nde"


@given(st.text())
def test_clean_text_can_be_stored(text: str):
    said = clean(text)
    said.encode()
    assert clean(said) == said or said.strip("\n") != said


@given(
    st.binary(), st.sampled_from(["utf-8", "iso-8859-1", "cp1252", "utf-7", "idna", "punycode", "unicode_escape", "x"])
)
def test_any_bytes_become_text(data: bytes, charset: str):
    clean(decoded(data, charset)).encode()

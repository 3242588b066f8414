from dataclasses import replace
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.metadata import LONGEST, language_tag, packet, tidy
from tests.documents.samples import META

DC = "{http://purl.org/dc/elements/1.1/}"


def test_packet_says_what_the_document_is() -> None:
    text = packet(META).decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in text
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in text
    assert "<xmp:CreateDate>2026-11-24T10:42:00+01:00</xmp:CreateDate>" in text
    assert "<rdf:li>da-DK</rdf:li>" in text


def test_a_document_without_title_is_called_after_its_author() -> None:
    assert 'xml:lang="x-default">Havnby Kommune<' in packet(replace(META, title="", subject="")).decode()


@given(st.text())
def test_packet_is_xml_whatever_the_title(title: str) -> None:
    body = packet(replace(META, title=title)).decode().split("?>", 1)[1].rsplit("<?xpacket", 1)[0]
    found = ElementTree.fromstring(body).find(f".//{DC}title")
    assert found is not None
    assert "".join(found.itertext()) == (tidy(title) or "") or not title


def test_titles_are_one_line_and_end() -> None:
    assert tidy(" a\n b\x00\ud800c ") == "a bc"
    assert len(tidy("æ" * 10_000)) == LONGEST


def test_languages_have_their_country() -> None:
    assert [language_tag(code) for code in ("da", "nb", "nn", "en", "")] == [
        "da-DK",
        "nb-NO",
        "nn-NO",
        "en-GB",
        "en-GB",
    ]

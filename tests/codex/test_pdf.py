"""The codex on paper: a norm on one sheet, and the booklet with its contents, read back from the PDF."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pypdfium2
import pytest

from desktop.codex.exchange import LANGUAGES, library
from desktop.codex.pdf import Volume, booklet, sheet
from desktop.codex.rules import Own, OwnQuestion, Wording
from desktop.documents.parts import House
from tests.documents.readback import read

HOUSE = House("Lyngvad Kommune", "Politisk Sekretariat", ("Rådhuspladsen 1", "4999 Lyngvad"))
MADE = datetime(2026, 11, 23, 9, tzinfo=UTC)


def volume(language: str = "da", own: Own | None = None) -> Volume:
    return Volume(library(language), own or Own(), date(2026, 11, 23), language, MADE)


def pages(data: bytes) -> list[str]:
    """The text of each page, its lines joined."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_K1_a_norm_stands_on_one_sheet_with_duties_and_questions(language):
    (text,) = pages(sheet(volume(language), "legality", HOUSE))
    chapter = library(language).by_id["legality"]
    for said in (chapter.title, chapter.theme, chapter.duties[4].text, chapter.questions[3].text):
        assert said in text
    assert "KL 2016" in text


def test_K1_the_sixth_norm_says_that_its_source_has_no_duties():
    (text,) = pages(sheet(volume(), "development", HOUSE))
    assert "names no duties" in text


def test_K4_principles_and_guidelines_keep_the_numbers_they_are_known_by():
    for chapter, item in (("principles", "3a"), ("visits", "2.2")):
        (text,) = pages(sheet(volume(), chapter, HOUSE))
        said = next(each.text for each in library("da").by_id[chapter].items if each.source.number == item)
        assert f"{item} {said}" in text


def test_K3_the_adopted_wording_stands_in_place_of_the_shipped_with_day_and_case():
    text = "Vi siger det højt, når noget går galt."
    held = Wording("openness", text, date(2026, 3, 25), "Kommunalbestyrelsen", "26/77")
    own = Own((held,), (OwnQuestion("openness", "Hvem siger det først?", id=1),))
    (text,) = pages(sheet(volume(own=own), "openness", HOUSE))
    assert held.text in text
    assert "25. marts 2026" in text
    assert "26/77" in text
    assert "Hvem siger det først?" in text
    assert "nulfejlskultur" not in text


def test_bokmal_in_a_paper_in_nynorsk_says_so_block_by_block():
    own = Own((), (OwnQuestion("openness", "Kven seier det først?", id=1),))
    said = read(sheet(volume("nn", own), "legality", HOUSE))
    assert library("nn").language == "nb" and said.count("Lang=nb-NO") >= 4
    assert "Lang=" not in read(sheet(volume("nb"), "legality", HOUSE))


def test_K4_the_booklet_names_every_chapter_in_its_contents_with_its_page():
    told = pages(booklet(volume(), HOUSE))
    for chapter in library("da").chapters:
        assert chapter.title in told[0]
        page = next(at for at, text in enumerate(told[1:], 2) if chapter.title in text)
        assert f"{chapter.title} {page}" in told[0].replace(" .", "").replace(".", "")
    assert "Tegn på problemer" in told[-1]


def test_the_same_day_gives_the_same_bytes():
    shown = volume()
    assert sheet(shown, "values", HOUSE) == sheet(replace(shown), "values", HOUSE)

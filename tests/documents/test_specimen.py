from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.base import words
from desktop.documents.parts import (
    AddressHead,
    Card,
    Cards,
    Check,
    Checklist,
    Contents,
    Distribution,
    Facts,
    Figure,
    Heading,
    Item,
    Listing,
    Meta,
    Note,
    PageBreak,
    Paragraph,
    Part,
    Participants,
    Person,
    Quote,
    Recipient,
    Rich,
    Side,
    Signature,
    Slot,
    Story,
    Table,
    Timetable,
    WriteLines,
)
from desktop.documents.specimen import sample, specimen
from desktop.documents.typeset import typeset
from desktop.shell import languages
from tests.documents.checking import complaints
from tests.documents.readback import read
from tests.documents.samples import MADE, house
from tests.documents.test_figures import DRAWING
from tests.documents.test_tables import COLUMNS, ROWS

LANGUAGES = ("da", "nb", "nn", "en")


@pytest.fixture(autouse=True)
def catalogues(qapp: QApplication) -> Iterator[None]:
    languages.install_catalogues()
    yield
    words.forget()


def every_part(text: str) -> Story:
    """A story of every part in which everything says the same."""
    return (
        AddressHead((text, "Torvet 1"), (("Sag", text),)),
        Heading(text or "Titel", 1, over=text),
        Contents(3),
        Heading("Afsnit"),
        Facts((("Dato", text), ("Sag", text))),
        Paragraph(text),
        Rich(f"<p>{text.replace('<', '')}</p>"),
        Quote(text),
        Heading(text, 3),
        Listing((Item(text, (text,)), text), numbered=True),
        Note(text, text, "important"),
        PageBreak(),
        Table((*COLUMNS[:2], replace(COLUMNS[2], title="Sum")), (*ROWS, (text, text, "1"), ("a", "b", "2"))),
        Figure(DRAWING, "Søjler, den første er højest.", text),
        Timetable((Slot("09.00", "10.00", text, text, text, (text,)), Slot("11.00"))),
        Participants((Side(text, (Person(text, text, text),)), Side("Gæster", (Person("Åse"),)))),
        Checklist((Check(text, "done", text), Check("b"), Check("c", "irrelevant"))),
        Distribution((Recipient(text, text), Recipient("Byrådet"))),
        WriteLines(3, text),
        Signature("Godkendt af", text, (text,), to_sign=True),
        Cards((Card(text, text, text), Card("kort"))),
    )


TEXTS = {
    "short": "Å",
    "normal": "Kommunen har modtaget en delegation, og erfaringen er god.",
    "long": " ".join(f"Sætning nummer {number} fortæller om besøget i {2000 + number}." for number in range(14)),
    "hostile": "<b>&\x00\x07\u202e مرحبا 😀👍 漢字\ud800 שלום\ufffe " + "x" * 900,
}


def made(text: str, language: str) -> bytes:
    meta = Meta("Prøve på alle dele", "Havnby Kommune", language, "Prøve", "27/1", MADE)
    return typeset(every_part(text), meta, house())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_specimen_passes_both_checkers_in_every_language(language: str) -> None:
    assert complaints(sample(language)) == []


@pytest.mark.parametrize("kind", TEXTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_passes_whatever_is_said(kind: str, language: str) -> None:
    told = [each for each in complaints(made(TEXTS[kind], language)) if each[:7] not in IMAGINED]
    assert told == []


IMAGINED = {"PAG-001", "HDG-011"}
"""Complaints of what is in the texts of this test, not of how they are set: the same words everywhere."""


def test_the_specimen_speaks_its_own_language() -> None:
    said = {language: read(sample(language)) for language in LANGUAGES}
    for language, word in (("da", "Ansvarlig"), ("nb", "Ansvarlig"), ("nn", "Ansvarleg"), ("en", "Responsible")):
        assert f'"{word}"' in said[language]
    assert '"måndag 3. mai 2027"' in said["nn"] and "Lang=de" in said["nn"]


def test_the_specimen_holds_every_part() -> None:
    parts = {type(part) for part in specimen()}
    assert parts == set(Part.__args__), "a part without a specimen is never looked at"


def test_the_same_specimen_gives_the_same_bytes() -> None:
    assert sample("nn") == sample("nn")

"""Address: the recipient stands where the window of the envelope shows it, the country's or the house's own."""

from dataclasses import replace

import pypdfium2
import pytest
from reportlab.lib.units import mm

from desktop.base.settings import SETTINGS
from desktop.documents.address import WINDOWS, place_in
from desktop.documents.parts import AddressHead, Heading, Paragraph, Window
from desktop.documents.sheets import Sheet
from desktop.documents.typeset import typeset
from tests.documents.checking import complaints
from tests.documents.readback import read
from tests.documents.samples import META, arms, house
from tests.documents.test_typeset import LINE

LINES = ("Åse Kjær", "Torvet 1", "c/o Holm", "Havnby", "9999 Slut")
REFERENCES = (("Sag", "27/1042"), ("Dato", "24.11.2026"), ("Spørgsmål", "2026-014"))


def letter(country: str, window: Window | None = None) -> bytes:
    """A letter with an address of five lines."""
    head = AddressHead(LINES, REFERENCES, "NO" if country == "NO" else "DK")
    return typeset((head, Heading("Titel", 1), Paragraph(LINE)), META, replace(house(arms()), window=window))


def placed(pdf: bytes, text: str) -> tuple[float, float, float, float]:
    """Millimetres from the left and from the top of the ink of a text: left, top, right, bottom."""
    document = pypdfium2.PdfDocument(pdf)
    words = document[0].get_textpage()
    at, count = words.search(text).get_next()
    boxes = [words.get_charbox(at + number) for number in range(count)]
    height = document[0].get_size()[1]
    document.close()
    left, low, right, high = (pick(each[side] for each in boxes) for side, pick in enumerate((min, min, max, max)))
    return left / mm, (height - high) / mm, right / mm, (height - low) / mm


@pytest.mark.parametrize(
    ("country", "own"),
    [
        ("DK", None),
        ("NO", None),
        ("DK", Window(20, 45, 90, 35)),
        ("DK", Window(17, 25, 115, 89)),  # the whole window of the Danish pattern
        ("NO", Window(110, 45, 90, 40)),  # at the right
    ],
)
def test_the_address_stands_in_the_window_and_nothing_of_the_letter_does(country: str, own: Window | None) -> None:
    pdf = letter(country, own)
    window = own or WINDOWS[country]
    for line in LINES:
        left, top, right, bottom = placed(pdf, line)
        assert window.left <= left and right <= window.left + window.width, line
        assert window.top <= top and bottom <= window.top + window.height, line
    assert placed(pdf, "Titel")[1] > max(91, window.top + window.height)
    left, _, right, _ = placed(pdf, "Spørgsmål")
    assert right < window.left or left > window.left + window.width, "references stand beside the window"
    assert complaints(pdf) == []


def test_the_address_is_read_before_its_references_and_the_letter() -> None:
    for own in (None, Window(110, 45, 90, 40)):
        said = read(letter("DK", own))
        assert said.index("9999 Slut") < said.index("27/1042") < said.index("Titel")


def test_the_address_keeps_to_the_letters_margin_where_the_window_shows_it() -> None:
    for country in WINDOWS:
        assert place_in(None, country, Sheet()).left == 0
    assert place_in(Window(60, 45, 90, 35), "DK", Sheet()).left == pytest.approx(39 * mm)


def test_the_settings_name_the_usual_windows() -> None:
    (hint,) = (each.hint() for each in SETTINGS if each.key == "window")
    for window in WINDOWS.values():
        assert f"{window.left}, {window.top}, {window.width}, {window.height}" in hint


def test_a_tall_letterhead_pushes_the_address_down_and_is_not_written_over() -> None:
    own = replace(house(arms()), address=tuple(f"Meget lang adresse {number}" * 3 for number in range(9)))
    pdf = typeset((AddressHead(LINES), Paragraph(LINE)), META, own)
    assert placed(pdf, "Åse Kjær")[1] > 41
    assert placed(pdf, "9999 Slut")[3] < WINDOWS["DK"].top + WINDOWS["DK"].height + 3

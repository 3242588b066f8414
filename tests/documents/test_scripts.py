import pytest

from desktop.documents import scripts
from desktop.documents.parts import Facts, Heading, Paragraph
from tests.documents.checking import complaints
from tests.documents.readback import read
from tests.documents.test_typeset import set_out


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("مرحبا", "\ufee3\ufeae\ufea3\ufe92\ufe8e"),
        ("سلام", "\ufeb3\ufefc\ufee1"),
        ("د", "\ufea9"),
        ("שלום", "שלום"),
        ("abc", "abc"),
    ],
)
def test_arabic_letters_are_joined(text: str, forms: str) -> None:
    assert scripts.joined(text) == forms


def test_vowel_signs_are_left_out() -> None:
    assert scripts.joined("שָׁלוֹם") == "שלום"


@pytest.mark.parametrize(
    ("text", "turned"), [("אב גד", "דג בא"), ("אב 12,5", "12,5 בא"), ("א (ב) ", "(ב) א "), ("plain", "plain")]
)
def test_pieces_are_turned_and_numbers_keep_their_direction(text: str, turned: str) -> None:
    assert scripts.turned(text) == turned


@pytest.mark.parametrize("text", ["مرحبا بك", "שלום עולם 12", "Ali علي er her"])
def test_text_from_the_right_is_read_in_its_own_order(text: str) -> None:
    pdf = set_out(Heading("T", 1), Paragraph(text), Facts((("Navn", text),)))
    assert complaints(pdf) == []
    assert " ".join(read(pdf).split()).count(text) == 2

from desktop.documents.parts import (
    Card,
    Cards,
    Check,
    Checklist,
    Distribution,
    Paragraph,
    Participants,
    Person,
    Recipient,
    Side,
)
from tests.documents.checking import complaints
from tests.documents.readback import read
from tests.documents.rendering import page_count, page_size, page_text
from tests.documents.test_typeset import set_out

PEOPLE = (Person("Åse Kjær", "Borgmester"), Person("Jens Holm"))


def test_participants_are_read_side_after_side() -> None:
    pdf = set_out(
        Participants((Side("Værter", PEOPLE), Side("Gæster", (Person("Marie", "Leder", "Huset"),)), Side("", ())))
    )
    assert complaints(pdf) == []
    said = [line.strip().strip('"') for line in read(pdf).splitlines() if '"' in line]
    assert said == ["Værter", "Åse Kjær Borgmester", "Jens Holm", "Gæster", "Marie Leder, Huset"]


def test_boxes_are_read_as_words() -> None:
    pdf = set_out(Checklist((Check("Rum", "done", "Jens"), Check("Tolk"), Check("Bus", "irrelevant"), Check(" "))))
    assert complaints(pdf) == []
    told = read(pdf)
    assert [told.count(f"Lbl ActualText={word}\n") for word in ("Done", "Not done", "Not relevant")] == [1, 1, 1]
    assert '"Bus Not relevant"' in told and '"Rum Jens"' in told
    assert told.count("LI\n") == 3


def test_many_recipients_stand_in_two_columns_and_are_read_row_by_row() -> None:
    names = tuple(Recipient(f"Navn {number}", "pr. mail") for number in range(9))
    pdf = set_out(Distribution(names, "Fordeling"))
    assert complaints(pdf) == []
    said = [line.strip() for line in read(pdf).splitlines() if "Navn" in line]
    assert said == [f'"Navn {number} · pr. mail"' for number in range(9)]
    assert read(set_out(Distribution(()))) == "Document"


def test_cards_fill_sheets_without_furniture() -> None:
    pdf = set_out(Cards(tuple(Card(f"Kort {number}", "Tema", "fod") for number in range(5))))
    assert page_count(pdf) == 2
    assert "Havnby Kommune" not in page_text(pdf, 0) and "Page" not in page_text(pdf, 1)
    assert complaints(pdf) == []
    said = [line.strip() for line in read(pdf).splitlines() if '"' in line]
    assert said[:6] == ['"Tema"', '"Kort 0"', '"fod"', '"Tema"', '"Kort 1"', '"fod"']


def test_cards_among_other_parts_have_pages_of_their_own() -> None:
    pdf = set_out(Paragraph("før"), Cards((Card("kort"),), "A5"), Paragraph("efter"))
    assert [("før" in page_text(pdf, page), "efter" in page_text(pdf, page)) for page in range(3)] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    assert page_size(pdf, 1) == page_size(pdf, 0)


def test_a_text_too_long_for_a_card_goes_on_on_the_next() -> None:
    words = " ".join(f"ord{number}" for number in range(900))
    pdf = set_out(Cards((Card(words, "Langt", "fod"),)))
    assert words in " ".join(read(pdf).split())
    assert page_count(pdf) >= 1

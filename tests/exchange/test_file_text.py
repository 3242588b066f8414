from email.message import EmailMessage

import pytest

from desktop.exchange.file_text import file_text
from tests.exchange.hostile import png

SAID = "Mail fra Åse Ørn om skolevejen"


def mail() -> bytes:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Bo Holm <bo@havnby.example>", "sekretariat@havnby.example", "Skolevej"
    made.set_content("Se det vedlagte.")
    made.add_attachment(SAID.encode(), maintype="text", subtype="plain", filename="brev.txt")
    return bytes(made)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("brev.txt", SAID.encode()),
        ("BREV.TXT", SAID.encode("cp1252")),
        ("side.html", "<p>Mail fra <b>Åse\n Ørn</b> om skolevejen</p><img src='x'>".encode()),
        ("mail.eml", mail()),
        ("liste.csv", f"navn;tekst\n1;{SAID}\n".encode()),
    ],
)  # fmt: skip
def test_the_words_of_what_a_program_can_read(name: str, data: bytes) -> None:
    assert SAID in (file_text(name, data) or "")


def test_a_mail_tells_who_wrote_it_and_to_whom() -> None:
    told = file_text("mail.eml", mail()) or ""
    assert all(each in told for each in ("Bo Holm", "bo@havnby.example", "sekretariat@havnby.example", "Skolevej"))


@pytest.mark.parametrize(
    ("name", "data"),
    [("foto.png", png(8, 8)), ("brev.docx", b"PK"), ("brev.pdf", b"%PDF-1.7"), ("mail.eml", b""), ("x", b"x")],
)
def test_what_only_a_human_being_can_read(name: str, data: bytes) -> None:
    assert file_text(name, data) is None

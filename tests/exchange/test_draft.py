"""Drafts that open unsent in Outlook."""

import re
from email import message_from_bytes, policy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.problems import Problem
from desktop.exchange.draft import draft
from desktop.exchange.letter import Attached
from desktop.exchange.mail import read_mail

PEOPLE = [
    ("Mette Sønderby", "mette@byraad.havnby.example"),
    ("Holm, Åse", "aase@byraad.havnby.example"),
    ("", "per@x.example"),
]
PDF = Attached(
    "Svar på spørgsmål 2026-014 om skolefritidsordningen på Ådalsskolen i skoleåret 2027.pdf",
    "application/pdf",
    b"%PDF" * 500,
)


def test_D2_a_draft_opens_unsent_and_names_no_sender():
    data = draft(PEOPLE, "Svar: pladser på Ådalsskolen", "Kære alle\n\nHermed svaret.\n", attachments=[PDF])
    head = data.split(b"\r\n\r\n")[0].decode("ascii")
    assert head.startswith("X-Unsent: 1\r\n")
    assert not re.search(r"^(From|Sender|Date|Message-ID|Bcc):", head, re.MULTILINE)
    assert re.search(r"^To: ", head, re.MULTILINE)


def test_recipients_by_choice_in_bcc():
    data = draft(PEOPLE, "Svar", "x", hidden=True)
    assert b"\r\nBcc: " in data and b"\r\nTo: " not in data


def test_lines_are_short_and_end_as_on_the_wire():
    data = draft(PEOPLE * 12, "Emne " * 60, "Æ" * 3000 + "\nx", html="<p>" + "Æ" * 3000 + "</p>", attachments=[PDF])
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert max(map(len, data.split(b"\r\n"))) <= 200
    assert data.isascii()


def test_what_is_put_in_comes_out():
    data = draft(
        PEOPLE, "Svar: pladser på Ådalsskolen", "Kære alle\n\n=Hermed svaret – 5 €.\n.\nFra mig", attachments=[PDF]
    )
    mail = read_mail(data)
    assert mail.to == tuple(address for _, address in PEOPLE)
    assert mail.subject == "Svar: pladser på Ådalsskolen"
    assert mail.text == "Kære alle\n\n=Hermed svaret – 5 €.\n.\nFra mig"
    assert mail.attachments == (PDF,)


def test_the_standard_library_reads_the_same():
    message = message_from_bytes(
        draft(PEOPLE, "Æ", "tekst", html="<p>tekst</p>", attachments=[PDF]), policy=policy.default
    )
    assert [address.display_name for address in message["To"].addresses] == ["Mette Sønderby", "Holm, Åse", ""]
    (file,) = message.iter_attachments()
    assert file.get_filename() == PDF.name
    assert file.get_content() == PDF.data
    body = message.get_body(("html",))
    assert body is not None and body.get_content().strip() == "<p>tekst</p>"
    assert not message.defects


def test_the_same_content_gives_the_same_bytes():
    assert draft(PEOPLE, "a", "b", attachments=[PDF]) == draft(PEOPLE, "a", "b", attachments=[PDF])


@pytest.mark.parametrize(
    "address", ["", "mette", "a@b.example\r\nBcc: x@y.example", "a b@c.example", "<a@b.example>", "æ@b.example"]
)
def test_an_address_that_is_none_is_refused(address: str):
    with pytest.raises(Problem, match="is not an e-mail address"):
        draft([("Mette", address)], "x", "y")


def test_a_domain_with_letters_of_its_own_is_written_as_the_wire_wants_it():
    assert b"a@xn--rdhus-mra.example" in draft([("", "a@rådhus.example")], "x", "y")


@given(st.text(), st.text(), st.text())
def test_no_header_can_be_smuggled_in(name: str, subject: str, text: str):
    data = draft(
        [(name, "a@b.example")], subject, text, attachments=[Attached(name, subject, text.encode("utf-8", "replace"))]
    )
    message = message_from_bytes(data)
    assert set(message.keys()) == {"X-Unsent", "To", "MIME-Version", "Content-Type"} | (
        {"Subject"} & set(message.keys())
    )
    assert len(message.get_payload()) == 2
    assert read_mail(data).to == ("a@b.example",)

"""Outlook's .msg files: what is read from where."""

from datetime import UTC, datetime

import pytest

from desktop.exchange.mail import read_mail
from tests.exchange import make_outlook as make
from tests.exchange.compound import Item, Node, compound, outlook


def test_the_headers_a_mail_travelled_with_come_first():
    mail = read_mail(make.outlook_plain())
    assert mail.message_id == "<AM9P193MB1201AA@AM9P193MB1201.EURP193.PROD.example>"
    assert mail.received and mail.received.isoformat() == "2026-11-20T13:03:07+00:00"
    assert mail.to == ("kb@havnby.example",)


def test_without_headers_outlooks_own_times_and_ids_count():
    mail = read_mail(make.outlook_html())
    assert mail.message_id == "<html-1@ex01.havnby.example>"
    assert mail.received == datetime(2026, 11, 23, 7, 0, 4, tzinfo=UTC)
    assert mail.sent == datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


def test_people_exchanges_inner_address_is_never_taken_for_a_mail_address():
    item = Item({make.SUBJECT: "x", make.SENDER: "Mette Sønderby", make.SENDER_ADDRESS: make.INNER_ADDRESS})
    mail = read_mail(outlook(item))
    assert (mail.sender_name, mail.sender_address) == ("Mette Sønderby", "")


def test_people_the_mail_is_from_whom_it_was_sent_for():
    item = Item(
        {
            make.SENDER: "Sekretær",
            make.SENDER_SMTP: "sek@havnby.example",
            0x0042: "Borgmesteren",
            0x5D02: "bm@havnby.example",
        }
    )
    assert read_mail(outlook(item)).sender_address == "bm@havnby.example"


def test_attachments_keep_their_long_names_and_bytes():
    first, second = read_mail(make.outlook_plain()).attachments
    assert (first.name, first.media_type) == (
        "Kort over gadebelysningen på Østergade og Åboulevarden.pdf",
        "application/pdf",
    )
    assert first.data == b"%PDF-1.4\n" + b"lygte " * 900
    assert (second.name, second.data.decode()) == ("NOTE.TXT", "Æblegrøden")


def test_mails_in_mails_become_eml_files_that_can_be_read_again():
    (outer,) = read_mail(make.outlook_embedded()).attachments
    inner = read_mail(outer.data, outer.name)
    assert (inner.subject, inner.text) == ("Spørgsmål: skolebus?", "Hvornår kører skolebussen?")
    assert (inner.sender_name, inner.sender_address) == ("Ida Bæk", "ida@byraad.havnby.example")
    assert inner.sent == datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
    assert inner.message_id == "<inner-2@ex01.havnby.example>"
    plan, innermost = inner.attachments
    assert (plan.name, plan.data) == ("Køreplan.csv", b"a;b\n")
    assert innermost.name == "Helt inderst.eml"
    assert read_mail(innermost.data).text == "Bund"


def test_rich_text_that_cannot_be_unpacked_is_kept_and_told():
    mail = read_mail(outlook(Item({make.SUBJECT: "x", make.RTF: b"\x10\0\0\0\x10\0\0\0????\0\0\0\0abc"})))
    assert "could not be read" in mail.text
    assert [file.name for file in mail.attachments] == ["text.rtf.lzfu"]


def test_a_property_without_its_stream_is_passed_over():
    whole = outlook(Item({make.SUBJECT: "Emne", make.BODY: "Tekst", make.SENDER: "Ida"}))
    broken = whole.replace("__substg1.0_1000001F".encode("utf-16-le"), "__substg1.0_1000AAAA".encode("utf-16-le"))
    assert read_mail(broken).subject == "Emne"


def test_an_unknown_code_page_is_no_obstacle():
    item = Item(
        {make.SUBJECT: "Støj", make.CODEPAGE_TEXT: 20105, make.CODEPAGE_BODY: 99999, make.BODY: "Tekst"},
        narrow="cp1252",
    )
    mail = read_mail(outlook(item))
    assert (mail.subject, mail.text) == ("Støj", "Tekst")


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 4095, 4096, 4097, 70_000])
def test_compound_writer_and_reader_agree(size: int):
    from io import BytesIO

    from olefile import OleFileIO  # type: ignore[import-untyped]

    data = bytes(number % 251 for number in range(size))
    with OleFileIO(
        BytesIO(compound([Node("a", data), Node("mappe", None, [Node("b", data[::-1]), Node("c", b"x")])]))
    ) as ole:
        assert ole.openstream("a").read() == data
        assert ole.openstream("mappe/b").read() == data[::-1]
        assert not ole.parsing_issues

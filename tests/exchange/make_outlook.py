"""Makes Outlook's own mails (.msg) for tests/data/mails."""

import struct
from collections.abc import Callable
from datetime import UTC, datetime

from tests.exchange.compound import Item, outlook

SUBJECT, BODY, HTML, RTF, HEADERS, MESSAGE_ID, CLASS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D, 0x1035, 0x001A
SENDER, SENDER_KIND, SENDER_ADDRESS, SENDER_SMTP = 0x0C1A, 0x0C1E, 0x0C1F, 0x5D01
SENT, DELIVERED = 0x0039, 0x0E06
NAME, ADDRESS, SMTP, KIND = 0x3001, 0x3003, 0x39FE, 0x0C15
DATA, METHOD, LONG_NAME, SHORT_NAME, MEDIA_TYPE = 0x3701, 0x3705, 0x3707, 0x3704, 0x370E
CODEPAGE_BODY, CODEPAGE_TEXT = 0x3FDE, 0x3FFD
BY_VALUE, EMBEDDED = 1, 5

INNER_ADDRESS = "/O=EXCHANGELABS/OU=EXCHANGE ADMINISTRATIVE GROUP (FYDIBOHF23SPDLT)/CN=RECIPIENTS/CN=4F2A-METTE"
TRAVELLED = """\
Received: from AM9P193MB1201.EURP193.PROD.example (2603:10a6:20b:1::5) by
 PR3P193MB0812.EURP193.PROD.example with HTTPS; Fri, 20 Nov 2026 13:03:07 +0000
Received: from mx1.havnby.example by AM9P193MB1201.EURP193.PROD.example; Fri, 20
 Nov 2026 13:03:04 +0000
From: =?iso-8859-1?Q?S=F8ren_Dahl?= <soeren.dahl@byraad.havnby.example>
To: KB <kb@havnby.example>
Subject: =?iso-8859-1?Q?Gadebelysning_p=E5_=D8stergade?=
Date: Fri, 20 Nov 2026 13:02:30 +0000
Message-ID: <AM9P193MB1201AA@AM9P193MB1201.EURP193.PROD.example>
Content-Type: multipart/mixed; boundary="_004_"
MIME-Version: 1.0
"""


def recipient(name: str, address: str, kind: int = 1) -> Item:
    """A recipient; kind 1 is To, 2 Cc, 3 Bcc."""
    return Item({NAME: name, SMTP: address, ADDRESS: "/O=X/CN=" + name, KIND: kind})


def outlook_plain() -> bytes:
    """Plain text with two attachments, a mail that came over the internet."""
    return outlook(
        Item(
            {
                CLASS: "IPM.Note",
                SUBJECT: "Gadebelysning på Østergade",
                HEADERS: TRAVELLED.replace("\n", "\r\n"),
                BODY: "Kære forvaltning\r\n\r\nHvorfor er lygterne på Østergade slukket om natten?\r\n\r\nSøren Dahl",
                SENDER: "Søren Dahl",
                SENDER_KIND: "SMTP",
                SENDER_ADDRESS: "soeren.dahl@byraad.havnby.example",
                SENT: datetime(2026, 11, 20, 13, 2, 30, tzinfo=UTC),
                DELIVERED: datetime(2026, 11, 20, 13, 3, 5, tzinfo=UTC),
            },
            recipients=[recipient("KB", "kb@havnby.example")],
            attachments=[
                Item(
                    {
                        LONG_NAME: "Kort over gadebelysningen på Østergade og Åboulevarden.pdf",
                        SHORT_NAME: "KORTOV~1.PDF",
                        DATA: b"%PDF-1.4\n" + b"lygte " * 900,
                        METHOD: BY_VALUE,
                        MEDIA_TYPE: "application/pdf",
                    }
                ),
                Item({SHORT_NAME: "NOTE.TXT", DATA: "Æblegrøden".encode(), METHOD: BY_VALUE}),
            ],
        )
    )


def outlook_html() -> bytes:
    """Only HTML in windows-1252, from inside the house: no headers, the sender by Exchange's own address."""
    html = (
        "<html><head><meta charset=windows-1252></head><body><p>Kære “alle”</p>"
        "<p>Hvad koster <b>færgen</b> – i år?</p></body></html>"
    )
    return outlook(
        Item(
            {
                CLASS: "IPM.Note",
                SUBJECT: "Færgen",
                HTML: html.encode("cp1252"),
                CODEPAGE_BODY: 1252,
                SENDER: "Mette Sønderby",
                SENDER_KIND: "EX",
                SENDER_ADDRESS: INNER_ADDRESS,
                SENDER_SMTP: "mette.soenderby@byraad.havnby.example",
                MESSAGE_ID: "<html-1@ex01.havnby.example>",
                SENT: datetime(2026, 11, 23, 7, 0, tzinfo=UTC),
                DELIVERED: datetime(2026, 11, 23, 7, 0, 4, tzinfo=UTC),
            },
            recipients=[recipient("KB", "kb@havnby.example"), recipient("Skjult", "skjult@havnby.example", 3)],
        )
    )


def outlook_embedded() -> bytes:
    """A mail with a mail in it, and one more inside that."""
    innermost = Item(
        {CLASS: "IPM.Note", SUBJECT: "Helt inderst", BODY: "Bund", SENDER_SMTP: "ida@byraad.havnby.example"}
    )
    inner = Item(
        {
            CLASS: "IPM.Note",
            SUBJECT: "Spørgsmål: skolebus?",
            BODY: "Hvornår kører skolebussen?\r\n",
            SENDER: "Ida Bæk",
            SENDER_SMTP: "ida@byraad.havnby.example",
            SENT: datetime(2026, 11, 22, 18, 30, tzinfo=UTC),
            MESSAGE_ID: "<inner-2@ex01.havnby.example>",
        },
        attachments=[
            Item({LONG_NAME: "Køreplan.csv", DATA: b"a;b\n", METHOD: BY_VALUE}),
            Item({METHOD: EMBEDDED, NAME: "Helt inderst"}, inner=innermost),
        ],
    )
    return outlook(
        Item(
            {
                CLASS: "IPM.Note",
                SUBJECT: "VS: Spørgsmål: skolebus?",
                BODY: "Se vedhæftet.\r\n",
                SENDER: "Sekretariatet",
                SENDER_SMTP: "sekretariat@havnby.example",
                DELIVERED: datetime(2026, 11, 23, 8, 0, tzinfo=UTC),
            },
            attachments=[Item({METHOD: EMBEDDED, NAME: "Spørgsmål: skolebus?"}, inner=inner)],
        )
    )


def outlook_narrow() -> bytes:
    """An old Outlook: texts in windows-1252 instead of Unicode."""
    return outlook(
        Item(
            {
                CLASS: "IPM.Note",
                SUBJECT: "Gågaden – støj",
                BODY: "Støjen på gågaden er på 70 dB.",
                SENDER: "Åse Mæhle",
                SENDER_KIND: "SMTP",
                SENDER_ADDRESS: "aase@byraad.havnby.example",
                CODEPAGE_TEXT: 1252,
                CODEPAGE_BODY: 28591,
                SENT: datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
            },
            narrow="cp1252",
        )
    )


def outlook_rich() -> bytes:
    """Rich text alone, packed."""
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Calibri;}}{\*\generator Riched20;}"
        rb"\pard Hvor er \b b\'f8rnehaven\b0 ?\par Svar \u248?nskes.\par}"
    )
    return outlook(
        Item(
            {
                CLASS: "IPM.Note",
                SUBJECT: "Børnehaven",
                RTF: packed_rtf(rtf),
                SENDER: "Ida Bæk",
                SENDER_SMTP: "ida@byraad.havnby.example",
                SENT: datetime(2026, 11, 23, 10, 0, tzinfo=UTC),
            }
        )
    )


def packed_rtf(rtf: bytes) -> bytes:
    """RTF as LZFu of literal bytes only, closed by the mark for the end."""
    body, end = b"", 207 + len(rtf)
    for at in range(0, len(rtf), 8):
        piece = rtf[at : at + 8]
        body += bytes([0 if len(piece) == 8 else 1 << len(piece)]) + piece
    body += b"" if len(rtf) % 8 else b"\x01"
    body += struct.pack(">H", (end % 4096) << 4)
    return struct.pack("<II4sI", len(body) + 12, len(rtf), b"LZFu", 0) + body


OUTLOOK: tuple[Callable[[], bytes], ...] = (outlook_plain, outlook_html, outlook_embedded, outlook_narrow, outlook_rich)

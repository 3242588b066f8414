"""The door for e-mails: what real programs send, what is no mail, and whatever a stranger may send."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.problems import Problem
from desktop.exchange.letter import Mail
from desktop.exchange.limits import Patience
from desktop.exchange.mail import mails_in, read_mail
from tests.exchange import make_mails

MAILS = make_mails.files()


def test_kept_mails_are_what_the_maker_makes():
    kept = {path.name: path.read_bytes() for path in make_mails.MAILS.iterdir() if path.suffix in (".eml", ".msg")}
    assert kept == MAILS
    assert sum(name.endswith(".eml") for name in kept) >= 14
    assert sum(name.endswith(".msg") for name in kept) >= 3


EXPECTED = {
    # name: (sender, subject, part of the text, received, attachments)
    "outlook_alternative.eml": (
        "Mette Sønderby <mette.soenderby@byraad.havnby.example>",
        "Spørgsmål om pladser i SFO på Ådalsskolen",
        "Hvor mange pladser har skolefritidsordningen på Ådalsskolen i 2027?\n\nVenlig hilsen",
        "2026-11-20T13:03:07+00:00",
        (),
    ),
    "outlook_related.eml": (
        "Åkjaer, Jens <jens.aakjaer@byraad.havnby.example>",
        "Cykelsti ved Østre Ringvej",
        "Hvad er status på cykelstien ved Østre Ringvej?",
        "2026-11-20T13:03:07+00:00",
        ("image001.png", "Notat om cykelsti øst.pdf"),
    ),
    "gmail_reply.eml": (
        "Ingrid Bjørnstad <ingrid.bjoernstad@post.example>",
        "Re: Barnehagen på Nesøya",
        "> Hei Ingrid,\n>\n> Byggestart er utsatt til våren.",
        "2026-11-19T22:41:18-08:00",
        (),
    ),
    "mislabelled.eml": (
        "Poul Erik Møller <poul.moeller@byraad.havnby.example>",
        "“Byens hus” – hvad koster det?",
        "Jeg læste om “Byens hus” – hvad bliver prisen? Højst 5 mio. €?",
        "2026-11-23T08:15:02+01:00",
        (),
    ),
    "western_base64.eml": (
        "Birthe Kjær <birthe.kjaer@byraad.havnby.example>",
        "Støtte til æblehøstfester",
        "Kan forvaltningen oplyse, hvor mange æblehøstfester der støttes?\n\nBirthe Kjær – Ærø",
        "2026-11-24T23:58:10+01:00",
        (),
    ),
    "flowed.eml": (
        "Håkon Sæther <hakon.saether@kommunestyret.fjordvik.example>",
        "Spørsmål om brøyting",
        "langs Storgata, og hvem har ansvaret når det snør i helgen?\n\nJeg lister opp:",
        "2026-11-25T12:00:04+01:00",
        (),
    ),
    "word_html.eml": (
        "Lise Nørgård Ågesen <lise@byraad.havnby.example>",
        "Rådhusets tag",
        "• Hvem betaler & hvornår?\n  1. I år\n  2. Næste år\n",
        "2026-11-20T13:03:07+00:00",
        (),
    ),
    "forwarded.eml": (
        "Sekretariatet <sekretariat@havnby.example>",
        "VS: Spørgsmål fra byrådet",
        "Til journalisering",
        "2026-11-26T09:30:00+01:00",
        ("Busrute 12 til Østbyen.eml",),
    ),
    "winmail.eml": (
        "Kaj Ørum <kaj.oerum@byraad.havnby.example>",
        "Leje af hallen",
        "foreninger på Ærø?",
        "2026-11-27T07:00:01+01:00",
        ("winmail.dat",),
    ),
    "crooked.eml": (
        "Tørk Bjergmose <toerk@byraad.havnby.example>",
        "Spørgsmål om veje og broér =?utf-8?Q?afbrudt",
        "Vejen ved åen er lukket.",
        "2026-11-28T10:00:00+01:00",
        ("Vejkort øst.pdf", "_con.txt"),
    ),
    "cut_words.eml": (
        "Åse Mæhle <ase.maehle@kommunestyret.fjordvik.example>",
        "Spørsmål om skøytebaner",
        "Får skøytebanen lys før jul?",
        "2026-11-30T14:00:00+01:00",
        ("Vedlegg om skøytebane på Nes.pdf",),
    ),
    "bare.eml": (" <ole@byraad.havnby.example>", "", "Hvornår åbner svømmehallen?", None, ()),
    "unknown_charset.eml": (
        "Bodil Frøslev <bodil@byraad.havnby.example>",
        "Hjemmehjælp",
        "Hvor længe venter borgerne på hjemmehjælp?",
        "2026-12-01T09:00:00+00:00",
        (),
    ),
    "phone.eml": (
        "Kjersti Ødegård <kjersti@kommunestyret.fjordvik.example>",
        "Hull i veien",
        "Se bildet av Åsveien:\n\nNår blir hullet tettet?\n\nSendt fra min iPhone",
        "2026-12-01T18:20:31+01:00",
        ("Åsveien.png",),
    ),
    "bounced.eml": (
        " <postmaster@havnby.example>",
        "Kan ikke leveres: Svar om svømmehal",
        "Mailen kunne ikke leveres.",
        "2026-12-02T10:00:00+01:00",
        ("Attachment 1.txt", "Attachment 2.txt"),
    ),
    "signed.eml": (
        "Tor Ås <tor.aas@kommunestyret.fjordvik.example>",
        "Omvisning på rådhuset",
        "Passer det å møtes på rådhuset?",
        "2026-12-03T11:00:00+01:00",
        ("Attachment 1.ics", "smime.p7s"),
    ),
    "outlook_plain.msg": (
        "Søren Dahl <soeren.dahl@byraad.havnby.example>",
        "Gadebelysning på Østergade",
        "Kære forvaltning\n\nHvorfor er lygterne på Østergade slukket om natten?",
        "2026-11-20T13:03:07+00:00",
        ("Kort over gadebelysningen på Østergade og Åboulevarden.pdf", "NOTE.TXT"),
    ),
    "outlook_html.msg": (
        "Mette Sønderby <mette.soenderby@byraad.havnby.example>",
        "Færgen",
        "Kære “alle”\n\nHvad koster færgen – i år?",
        "2026-11-23T07:00:04+00:00",
        (),
    ),
    "outlook_embedded.msg": (
        "Sekretariatet <sekretariat@havnby.example>",
        "VS: Spørgsmål: skolebus?",
        "Se vedhæftet.",
        "2026-11-23T08:00:00+00:00",
        ("Spørgsmål_ skolebus_.eml",),
    ),
    "outlook_narrow.msg": (
        "Åse Mæhle <aase@byraad.havnby.example>",
        "Gågaden – støj",
        "Støjen på gågaden er på 70 dB.",
        "2026-11-23T09:00:00+00:00",
        (),
    ),
    "outlook_rich.msg": (
        "Ida Bæk <ida@byraad.havnby.example>",
        "Børnehaven",
        "Hvor er børnehaven?\nSvar ønskes.",
        "2026-11-23T10:00:00+00:00",
        (),
    ),
}


@pytest.mark.parametrize("name", sorted(MAILS))
def test_D3_mails_of_real_programs(name: str):
    sender, subject, text, received, attachments = EXPECTED[name]
    mail = read_mail(make_mails.MAILS / name)
    assert f"{mail.sender_name} <{mail.sender_address}>" == sender
    assert mail.subject == subject
    assert text in mail.text
    assert (mail.received.isoformat() if mail.received else None) == received
    assert tuple(file.name for file in mail.attachments) == attachments


def test_D3_the_time_sent_is_kept_beside_the_time_of_arrival():
    mail = read_mail(MAILS["gmail_reply.eml"])
    assert mail.sent and mail.received
    assert (mail.received - mail.sent).total_seconds() == 13


def test_all_open_recipients_are_named_once():
    mail = read_mail(MAILS["outlook_related.eml"])
    assert mail.to == ("kb@havnby.example", "karen.holm@byraad.havnby.example", "per.lund@byraad.havnby.example")
    assert read_mail(MAILS["outlook_html.msg"]).to == ("kb@havnby.example",)


def test_D3_a_mail_saved_twice_has_one_digest():
    data = MAILS["outlook_related.eml"]
    again = b"X-Saved-By: another folder\r\n" + data.replace(b"\r\n", b"\n")
    assert read_mail(data).digest == read_mail(again).digest
    assert len({read_mail(data).digest for data in MAILS.values()}) == len(MAILS)


def test_the_digest_changes_with_every_part_of_the_content():
    data = MAILS["winmail.eml"]
    changed = [
        data,
        data.replace(b"hallen", b"salen"),
        data.replace(b"07:00:00 +0100", b"07:00:02 +0100"),
        data.replace(b"eJ8+Ig", b"eJ8+Iw"),
        data.replace(b"kaj.", b"kim."),
    ]
    assert len({read_mail(item).digest for item in changed}) == len(changed)


def test_a_mail_in_a_mail_can_be_read_again():
    (inner,) = read_mail(MAILS["forwarded.eml"]).attachments
    assert inner.media_type == "message/rfc822"
    assert read_mail(inner.data, inner.name).text == "Hvornår kører bus 12 igen på søndage?"


def test_attachments_come_out_byte_for_byte():
    files = {file.name: file.data for file in read_mail(MAILS["outlook_related.eml"]).attachments}
    assert files == {"image001.png": make_mails.PNG, "Notat om cykelsti øst.pdf": make_mails.PDF}


PNG_FILE = make_mails.PNG


@pytest.mark.parametrize(
    ("data", "title"),
    [
        (b"", "is empty"),
        (b"\0\0\0 \r\n", "is empty"),
        (PNG_FILE, "is not an e-mail"),
        (make_mails.PDF, "is not an e-mail"),
        (b"Bare en tekst uden hoved.\nLinje to: med kolon\n", "is not an e-mail"),
        (bytes(range(256)) * 20, "is not an e-mail"),
        (MAILS["outlook_plain.msg"][:700], "cannot be read"),
        (MAILS["outlook_plain.msg"][:8] + b"\xff" * 4000, "cannot be read"),
        (
            b"Subject: x\n"
            + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000)),
            "cannot be read",
        ),
    ],
    ids=["empty", "blank", "picture", "pdf", "text", "bytes", "short-msg", "broken-msg", "endless-parts"],
)
def test_D3_what_is_no_mail_is_a_problem_that_names_the_file(data: bytes, title: str):
    with pytest.raises(Problem) as found:
        read_mail(data, "fra byrådet.eml")
    assert title in found.value.title
    assert "fra byrådet.eml" in found.value.title
    assert found.value.text and found.value.advice


def test_a_compound_file_of_another_kind_is_no_mail():
    from tests.exchange.compound import Node, compound

    with pytest.raises(Problem, match="is not an e-mail"):
        read_mail(compound([Node("WordDocument", b"x" * 5000)]), "brev.doc")


def test_a_mail_beyond_the_limit_is_not_even_read(tmp_path: Path):
    path = tmp_path / "stor.eml"
    with path.open("wb") as file:
        file.write(b"From: a@b.example\n\n")
        file.truncate(60 * 1024 * 1024)
    with pytest.raises(Problem, match="too large") as found:
        read_mail(path)
    assert "50 MB" in found.value.text
    with pytest.raises(Problem, match="too large"):
        read_mail(b"x" * (1024 * 1024 + 1), "lille.eml", largest=1)


def test_a_small_file_that_claims_to_be_large_is_not_unpacked():
    from tests.exchange.compound import Node, compound

    shared = compound([Node(f"stream{number}", b"x" * 5000) for number in range(3)])
    bomb = shared.replace((5000).to_bytes(4, "little"), (40 * 1024 * 1024).to_bytes(4, "little"))
    with pytest.raises(Problem):
        read_mail(bomb, "bombe.msg")


def test_too_many_attachments():
    part = b"--b\nContent-Disposition: attachment; filename=a.txt\n\nx\n"
    with pytest.raises(Problem, match="too many attachments"):
        read_mail(b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n" + part * 501 + b"--b--", "m.eml")


def test_a_file_that_cannot_be_opened_is_a_problem(tmp_path: Path):
    for path in (tmp_path / "væk.eml", tmp_path):
        with pytest.raises(Problem, match="cannot be opened"):
            read_mail(path)


def test_the_content_decides_not_the_ending():
    assert read_mail(MAILS["outlook_html.msg"], "a.eml").subject == "Færgen"
    assert read_mail(b"\xef\xbb\xbf\r\n" + MAILS["winmail.eml"], "a.msg").subject == "Leje af hallen"


def test_mails_in_folders_and_files(tmp_path: Path):
    (tmp_path / "ind" / "under").mkdir(parents=True)
    for name in ("ind/b.EML", "ind/a.msg", "ind/note.txt", "ind/under/c.eml", "løs.txt"):
        (tmp_path / name).write_bytes(b"x")
    found = mails_in([tmp_path / "ind", str(tmp_path / "løs.txt"), tmp_path / "ind" / "a.msg"])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == [
        "ind/a.msg",
        "ind/b.EML",
        "ind/under/c.eml",
        "løs.txt",
    ]
    assert mails_in([]) == []


def test_the_libraries_for_files_are_not_imported_at_start():
    code = (
        "import sys, desktop.exchange.mail, desktop.exchange.draft, desktop.exchange.sheets\n"
        "print([name for name in ('oxmsg', 'olefile', 'openpyxl', 'PySide6', 'sqlalchemy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# ---------------------------------------------------------------------------------- whatever a stranger sends


def mail_or_problem(data: bytes) -> Mail | None:
    """Reads and checks that everything found can be stored and shown."""
    try:
        mail = read_mail(data, "fremmed.eml")
    except Problem as problem:
        assert problem.title
        return None
    said = [mail.message_id, mail.sender_name, mail.sender_address, *mail.to, mail.subject, mail.text]
    said += [file.name for file in mail.attachments]
    for text in said:
        text.encode("utf-8")
        assert not any(mark < " " and mark not in "\n\t" for mark in text)
    assert all(file.name and "/" not in file.name and "\\" not in file.name for file in mail.attachments)
    assert mail.received is None or mail.received.utcoffset() is not None
    assert len(mail.digest) == 64
    return mail


@given(st.binary(max_size=2000))
def test_random_bytes_are_a_mail_or_a_problem(data: bytes):
    mail_or_problem(data)
    mail_or_problem(MAILS["outlook_plain.msg"][:512] + data)
    mail_or_problem(b"From: a@b.example\nContent-Type: text/html\n\n" + data)


HEADERS = st.sampled_from(
    [
        "From",
        "To",
        "Cc",
        "Subject",
        "Date",
        "Received",
        "Message-ID",
        "Content-Type",
        "Content-Disposition",
        "Content-Transfer-Encoding",
        "MIME-Version",
        "X-Other",
    ]
)
PIECES = st.sampled_from(
    [
        "=?utf-8?B?",
        "=?iso-8859-1?Q?",
        "?=",
        "æøå",
        "<",
        ">",
        '"',
        ";",
        "@",
        "(",
        ")",
        ",",
        "text/html",
        "text/plain",
        "multipart/mixed",
        "multipart/alternative",
        "message/rfc822",
        "; boundary=b",
        "; charset=",
        "utf-16",
        "undefined",
        "idna",
        "unicode_escape",
        "; filename*0*=",
        "; filename*=x''%FF",
        "; name=",
        "attachment",
        "base64",
        "quoted-printable",
        "x-uuencode",
        "; format=flowed",
        "Fri, 20 Nov 2026 13:03:07 +0100",
        "99999999999",
        "\0",
        "\r\n ",
    ]
)


@given(
    st.lists(st.tuples(HEADERS, st.lists(PIECES | st.text(max_size=8), max_size=6)), max_size=12),
    st.lists(
        st.sampled_from(["--b\r\n", "--b--", "\r\n\r\n", "From: x\r\n", "<p>", "&#xD800;", "> "]) | st.text(max_size=20)
    ),
    st.sampled_from(["utf-8", "cp1252", "utf-16"]),
)
def test_random_headers_and_bodies_are_a_mail_or_a_problem(headers, body, charset: str):
    head = "".join(f"{name}: {''.join(pieces)}\r\n" for name, pieces in headers)
    mail_or_problem((head + "\r\n" + "".join(body)).encode(charset, "replace"))


@given(st.sampled_from(sorted(MAILS)), st.data())
def test_damaged_mails_are_a_mail_or_a_problem(name: str, draw):
    data = bytearray(MAILS[name])
    for _ in range(draw.draw(st.integers(1, 6))):
        at = draw.draw(st.integers(0, len(data) - 1))
        length = draw.draw(st.integers(0, 30))
        data[at : at + length] = draw.draw(st.binary(max_size=30))
        data = data or bytearray(b"x")
    mail_or_problem(bytes(data))


@given(
    st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60),
    st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=300),
    st.sampled_from(["utf-8", "iso-8859-1", "windows-1252"]),
    st.sampled_from(["base64", "quoted-printable", "8bit"]),
)
def test_nothing_is_lost_between_a_mail_program_and_the_question(subject: str, text: str, charset: str, packing: str):
    subject = subject.encode("cp1252", "ignore").decode("cp1252") if charset != "utf-8" else subject
    said = text.encode(charset, "ignore")
    lines = {"base64": make_mails.packed(said), "quoted-printable": make_mails.quoted(said.decode(charset), charset)}
    word = make_mails.packed(subject.encode()).replace("\n", "")
    head = f"Subject: =?utf-8?B?{word}?=\nContent-Transfer-Encoding: {packing}\n"
    data = (head + f"Content-Type: text/plain; charset={charset}\n\n").encode()
    mail = mail_or_problem(data + (lines[packing].encode() if packing in lines else said))
    assert mail is not None
    assert mail.subject == " ".join(subject.split())
    looks_like_utf8 = charset != "utf-8" and not said.isascii() and said.decode("utf-8", "ignore").encode() == said
    if not looks_like_utf8 and not any(0x80 <= byte < 0xA0 for byte in said if charset != "utf-8"):
        assert "".join(mail.text.split()) == "".join(said.decode(charset).split())


def test_reading_costs_little_more_than_parsing():
    """Not a measurement: a guard against reading a mail many times over (counted in parses, not in seconds)."""
    calls = []
    from desktop.exchange import internet

    original = internet.parsed

    def counting(data: bytes, patience: Patience):
        calls.append(len(data))
        return original(data, patience)

    monkey = pytest.MonkeyPatch()
    with monkey.context() as patch:
        patch.setattr(internet, "parsed", counting)
        read_mail(MAILS["outlook_related.eml"])
    assert len(calls) == 1

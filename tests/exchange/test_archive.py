"""Archive: a package holds every file whole, its index follows the schema, and no name can do harm."""

import hashlib
import io
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.resources import resource
from desktop.exchange.archive import INDEX, Access, Event, Filed, FileKind, Package, Party, Role, packed, places

AT = datetime(2026, 11, 24, 10, 42, tzinfo=ZoneInfo("Europe/Copenhagen"))
PACKAGE = Package(
    kind="question",
    number="2026-014",
    title="Udgifter til svømning",
    country="DK",
    municipality="Havnby Kommune",
    opened=date(2026, 11, 12),
    case_number="26/10452",
    closed=date(2026, 11, 25),
    description="Hvad har kommunen brugt?",
    parties=(Party(Role.SENDER, "Åse Kjærgård", "Havnbylisten", "aase@havnby.example"), Party(Role.APPROVER, "Søren")),
    events=(Event(AT, "approved", "Søren"),),
    files=(
        Filed("svar.pdf", b"%PDF-1.7", FileKind.DOCUMENT, "Svar", "application/pdf"),
        Filed("spørgsmål.eml", b"From: a", FileKind.MAIL, "", "message/rfc822"),
        Filed("tal.xlsx", b"PK", FileKind.ATTACHMENT),
    ),
)


@cache
def schema() -> xmlschema.XMLSchema:
    """The schema that ships with the program."""
    return xmlschema.XMLSchema(str(resource("archive", "samspil-archive-1.xsd")))


def opened(data: bytes) -> dict[str, bytes]:
    """The files of a package."""
    with ZipFile(io.BytesIO(data)) as zipped:
        assert zipped.testzip() is None
        return {name: zipped.read(name) for name in zipped.namelist()}


def indexed(data: bytes) -> dict[str, object]:
    """The index of a package, checked against the schema, as plain data."""
    index = opened(data)[INDEX].decode()
    schema().validate(index)
    found = schema().to_dict(index)
    assert isinstance(found, dict)
    return found


def files_of(found: dict[str, object]) -> list[dict[str, object]]:
    """The files that an index names."""
    return found["case"]["files"]["file"]  # type: ignore[index, no-any-return]


def test_the_index_says_what_the_case_is() -> None:
    found = indexed(packed(PACKAGE))
    case = found["case"]
    assert isinstance(case, dict)
    assert found["municipality"] == {"@country": "DK", "$": "Havnby Kommune"}
    assert (case["@kind"], case["number"], case["caseNumber"]) == ("question", "2026-014", "26/10452")
    assert (case["title"], case["opened"], case["closed"], case["access"]) == (
        "Udgifter til svømning",
        "2026-11-12",
        "2026-11-25",
        "open",
    )
    assert case["parties"]["party"][0]["organisation"] == "Havnbylisten"
    assert case["events"]["event"] == [{"@at": "2026-11-24T10:42:00+01:00", "@state": "approved", "@who": "Søren"}]


def test_every_file_lies_where_the_index_says_and_is_whole() -> None:
    data = packed(PACKAGE)
    held = opened(data)
    assert list(held) == [INDEX, "documents/svar.pdf", "mails/spørgsmål.eml", "attachments/tal.xlsx"]
    for file in files_of(indexed(data)):
        content = held[str(file["path"])]
        assert file["size"] == len(content)
        assert file["checksum"] == {"@algorithm": "SHA-256", "$": hashlib.sha256(content).hexdigest()}


def test_the_same_case_gives_the_same_bytes() -> None:
    assert packed(PACKAGE) == packed(replace(PACKAGE))
    assert packed(PACKAGE) != packed(replace(PACKAGE, title="Andet"))


@pytest.mark.parametrize("access", Access)
def test_how_confidential_it_is_stands_in_the_index(access: Access) -> None:
    assert indexed(packed(replace(PACKAGE, access=access)))["case"]["access"] == access.value  # type: ignore[index]


def test_a_case_without_anything_is_valid() -> None:
    indexed(packed(Package("visit", "", "", "NO", "", date(2026, 1, 1))))


def named(*names: str) -> list[str]:
    """Where attachments of these names lie."""
    return list(places(Filed(name, b"", FileKind.ATTACHMENT) for name in names))


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\system.ini", "system.ini"),
        ("/", "file.bin"),
        ("..", "file.bin"),
        ("CON.txt", "_CON.txt"),
        ("nul", "_nul"),
        ("a\x00b\u202e.pdf", "ab.pdf"),
        ('hvad?"*.doc', "hvad___.doc"),
        ("svar. ", "svar"),
    ],
)
def test_no_name_leads_out_or_is_reserved(name: str, place: str) -> None:
    assert named(name) == [f"attachments/{place}"]


def test_doubled_names_are_numbered_whatever_their_case() -> None:
    assert named("Bilag.pdf", "bilag.PDF", "Bilag.pdf", "Bilag (2).pdf", "bilag") == [
        "attachments/Bilag.pdf",
        "attachments/bilag (2).PDF",
        "attachments/Bilag (3).pdf",
        "attachments/Bilag (2) (2).pdf",
        "attachments/bilag",
    ]


def _safe(paths: Iterable[str]) -> bool:
    return all(
        len(part.encode()) <= 255 and part not in (".", "..") and "\\" not in part and ":" not in part
        for path in paths
        for part in path.split("/")
    )


@given(st.lists(st.text(max_size=300), max_size=5), st.text(max_size=200))
def test_any_text_and_any_names_make_a_valid_package(names: list[str], text: str) -> None:
    files = tuple(Filed(name, text.encode("utf-8", "replace"), FileKind.ATTACHMENT, text) for name in names)
    parties = (Party(Role.RECIPIENT, text, text, text),)
    data = packed(replace(PACKAGE, title=text, description=text, files=files, parties=parties))
    found = opened(data)
    assert len({name.casefold() for name in found}) == len(names) + 1
    assert _safe(found)
    indexed(data)

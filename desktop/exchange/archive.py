"""Archive: a case as one ZIP with its files and an index.xml that a records system (ESDH, Noark 5) can map.

The index follows resources/archive/samspil-archive-1.xsd. The same case gives the same bytes. Names inside are made
safe for every system: no paths, nothing doubled, nothing reserved, at most 255 bytes.
"""

import hashlib
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePosixPath
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

import desktop
from desktop.base.names import safe_name

NAMESPACE = "urn:samspil:archive:1"
INDEX = "index.xml"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_DATE = (1980, 1, 1, 0, 0, 0)
"""What ZIP says of every file: the dates that count stand in the index, and the same case gives the same bytes."""


class FileKind(StrEnum):
    """What a file of the case is; its value names the folder it lies in."""

    DOCUMENT = "documents"
    MAIL = "mails"
    ATTACHMENT = "attachments"


class Access(StrEnum):
    """Who may see the case: everybody, those it concerns, or nobody else."""

    OPEN = "open"
    RESTRICTED = "restricted"
    CONFIDENTIAL = "confidential"


class Role(StrEnum):
    """What somebody is to the case."""

    SENDER = "sender"
    RECIPIENT = "recipient"
    RESPONSIBLE = "responsible"
    APPROVER = "approver"
    PARTICIPANT = "participant"


@dataclass(frozen=True)
class Party:
    """Somebody who has to do with the case."""

    role: Role
    name: str
    organisation: str = ""
    email: str = ""


@dataclass(frozen=True)
class Event:
    """Something that happened to the case: its state from then on, as the program calls it, and by whom."""

    at: datetime
    state: str
    who: str = ""


@dataclass(frozen=True)
class Filed:
    """A file of the case with what it is called there."""

    name: str
    data: bytes
    kind: FileKind
    title: str = ""
    media_type: str = "application/octet-stream"


@dataclass(frozen=True)
class Package:
    """A case to be archived; times carry their zone. `kind` is the room's word: question, visit …"""

    kind: str
    number: str
    title: str
    country: str
    municipality: str
    opened: date
    case_number: str = ""
    closed: date | None = None
    description: str = ""
    access: Access = Access.OPEN
    parties: tuple[Party, ...] = ()
    events: tuple[Event, ...] = ()
    files: tuple[Filed, ...] = ()


def packed(package: Package) -> bytes:
    """The ZIP of a case: the index first, then the files in the order they were given."""
    placed = tuple(zip(places(package.files), package.files, strict=True))
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as zipped:
        zipped.writestr(_entry(INDEX), _index(package, placed))
        for place, file in placed:
            zipped.writestr(_entry(place), file.data)
    return buffer.getvalue()


def wrong_in(data: bytes) -> tuple[str, ...]:
    """Which files of a package are missing or not those the index tells of; nothing when it is whole."""
    found: list[str] = []
    try:
        with ZipFile(io.BytesIO(data)) as zipped:
            root = ElementTree.fromstring(zipped.read(INDEX))
            for file in root.iter(f"{{{NAMESPACE}}}file"):
                path = file.findtext(f"{{{NAMESPACE}}}path", "")
                told = file.findtext(f"{{{NAMESPACE}}}checksum", "")
                if path not in zipped.namelist() or hashlib.sha256(zipped.read(path)).hexdigest() != told:
                    found.append(path)
    except (BadZipFile, KeyError, ElementTree.ParseError, OSError):
        return (INDEX,)
    return tuple(found)


def places(files: Iterable[Filed]) -> Iterator[str]:
    """Where each file lies in the ZIP: a folder for its kind and a safe name; doubled names are numbered."""
    taken: set[str] = set()
    for file in files:
        plain = PurePosixPath(safe_name(file.name, "file.bin"))
        name, number = plain.name, 1
        while _folded(f"{file.kind}/{name}") in taken:
            number += 1
            name = f"{plain.stem} ({number}){plain.suffix}"
        taken.add(_folded(f"{file.kind}/{name}"))
        yield f"{file.kind}/{name}"


def _folded(path: str) -> str:
    """What systems that do not tell capitals apart compare."""
    return unicodedata.normalize("NFC", path).casefold()


def _entry(path: str) -> ZipInfo:
    """A file's entry, alike on every system and at every time."""
    entry = ZipInfo(path, _NO_DATE)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry


def _index(package: Package, placed: tuple[tuple[str, Filed], ...]) -> bytes:
    """The index.xml of a case."""
    ElementTree.register_namespace("", NAMESPACE)
    root = ElementTree.Element(f"{{{NAMESPACE}}}package", {"version": "1", "program": f"Samspil {desktop.__version__}"})
    owner = _add(root, "municipality", package.municipality)
    owner.set("country", package.country)
    case = _add(root, "case")
    case.set("kind", package.kind)
    for name, value in (
        ("number", package.number),
        ("caseNumber", package.case_number),
        ("title", package.title),
        ("description", package.description),
        ("opened", package.opened.isoformat()),
        ("closed", package.closed.isoformat() if package.closed else ""),
        ("access", package.access.value),
    ):
        if value.strip() or name in ("number", "title"):
            _add(case, name, value)
    _add_parties(_add(case, "parties"), package.parties)
    _add_events(_add(case, "events"), package.events)
    _add_files(_add(case, "files"), placed)
    ElementTree.indent(root)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _add_parties(parent: ElementTree.Element, parties: tuple[Party, ...]) -> None:
    for each in parties:
        party = _add(parent, "party")
        party.set("role", each.role.value)
        _add(party, "name", each.name)
        for name, value in (("organisation", each.organisation), ("email", each.email)):
            if value.strip():
                _add(party, name, value)


def _add_events(parent: ElementTree.Element, events: tuple[Event, ...]) -> None:
    for each in events:
        event = _add(parent, "event")
        event.set("at", each.at.isoformat(timespec="seconds"))
        event.set("state", each.state)
        if each.who.strip():
            event.set("who", _clean(each.who))


def _add_files(parent: ElementTree.Element, placed: tuple[tuple[str, Filed], ...]) -> None:
    """Each file with its size in bytes and its SHA-256, so that an import can tell whether it came whole."""
    for path, each in placed:
        file = _add(parent, "file")
        file.set("kind", each.kind.name.lower())
        _add(file, "path", path)
        _add(file, "title", each.title or each.name)
        _add(file, "mediaType", each.media_type)
        _add(file, "size", str(len(each.data)))
        _add(file, "checksum", hashlib.sha256(each.data).hexdigest()).set("algorithm", "SHA-256")


def _add(parent: ElementTree.Element, name: str, text: str = "") -> ElementTree.Element:
    made = ElementTree.SubElement(parent, f"{{{NAMESPACE}}}{name}")
    if text:
        made.text = _clean(text)
    return made


def _clean(text: str) -> str:
    """Text without the characters that XML has no place for."""
    return _NOT_XML.sub("", text)

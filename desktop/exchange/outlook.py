"""Outlook: mails as Outlook's .msg files keep them: a compound file with a stream for each property ([MS-OXMSG])."""

import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

from desktop.base.names import safe_name
from desktop.base.words import translate
from desktop.exchange.characters import clean, decoded, header_text
from desktop.exchange.draft import sealed
from desktop.exchange.html_text import html_text
from desktop.exchange.internet import Headers, assembled, attachment_name, attempted, head_of, text_from_html
from desktop.exchange.letter import Attached, Mail, arrival_of, digest_of
from desktop.exchange.limits import (
    LARGEST_MAIL,
    MEGABYTE,
    MOST_ATTACHMENTS,
    Patience,
    not_a_mail,
    too_laborious_mail,
    too_large_mail,
    too_many_attachments,
)
from desktop.exchange.rtf_text import rtf_text, unpacked

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How every compound file begins."""
_MAIL, _INNER_MAIL, _PART = 32, 24, 8
"""Where a storage's fixed properties begin, by its kind."""
_UNICODE, _NARROW, _BINARY = 0x001F, 0x001E, 0x0102
_SUBJECT, _BODY, _HTML, _RTF, _HEADERS, _MESSAGE_ID, _CLASS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D, 0x1035, 0x001A
_SENT, _DELIVERED = 0x0039, 0x0E06
_FROM = ((0x0042, 0x5D02, 0x0065), (0x0C1A, 0x5D01, 0x0C1F))
"""Name, internet address, address: of the person a mail is from, then of the one who sent it for them."""
_NAME, _SMTP, _ADDRESS, _RECIPIENT_KIND = 0x3001, 0x39FE, 0x3003, 0x0C15
_DATA, _LONG_NAME, _SHORT_NAME, _MEDIA_TYPE = 0x3701, 0x3707, 0x3704, 0x370E
_STORAGE, _STREAM = 1, 2
"""Kinds of entries in a compound file."""
_INNER_NAME = "__substg1.0_3701000D"
_CODEPAGE_BODY, _CODEPAGE_TEXT = 0x3FDE, 0x3FFD
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_BCC = 3
_DEEPEST_MAIL = 8
_LARGEST_RTF = 4 * MEGABYTE
"""Bytes of rich text that are unpacked; its pictures are attachments."""


def read_outlook_mail(data: bytes, name: str, largest: int = LARGEST_MAIL) -> Mail:
    """A mail from the bytes of a .msg file; a Problem if they are another compound file. `largest` in megabytes."""
    from olefile import OleFileIO  # type: ignore[import-untyped]  # imported late: start-up

    patience = Patience(lambda: too_laborious_mail(name))

    class Bounded(OleFileIO):  # type: ignore[misc]
        """Reads the directory, which may have a million entries, only as long as the patience lasts."""

        def _load_direntry(self, sid: int) -> Any:
            patience.check()
            return super()._load_direntry(sid)

    with Bounded(BytesIO(data)) as ole:
        # streams may share their sectors, so a small file can claim to hold any amount
        if sum(entry.size for entry in ole.direntries if entry) > largest * MEGABYTE:
            raise too_large_mail(name, largest)
        storage = _storage(ole, ole.root, "", patience)
    if not any(stream.name.startswith("__properties_version") for stream in storage.streams):
        raise not_a_mail(name)
    return _mail_in(storage, _MAIL, _Reading(name, largest, patience), 0)


def _storage(ole: Any, node: Any, path: str, patience: Patience) -> Any:
    """A storage with all in it. The library's own way looks each stream up by its path: with thousands, for ever."""
    from oxmsg.storage import Storage, Stream  # imported late: start-up

    streams, storages = [], []
    for each in node.kids:
        patience.check()
        place = f"{path}/{each.name}"
        if each.entry_type == _STREAM:
            streams.append(Stream(place, ole._open(each.isectStart, each.size).read()))
        elif each.entry_type == _STORAGE:
            storages.append(_storage(ole, each, place, patience))
    return Storage(path, tuple(streams), tuple(storages))


@dataclass(frozen=True)
class _Reading:
    """What is read: the file's name, how many megabytes a mail in it may have, and how long it may take."""

    name: str
    largest: int
    patience: Patience


class _Item:
    """The properties of a mail, a recipient or an attachment, each read as far as it can be.

    The list of fixed properties is read here: the library gives up a whole item for one unknown code page in it.
    """

    def __init__(self, storage: Any, offset: int) -> None:
        self.storage = storage
        listed: bytes = attempted(lambda: storage.properties_stream_bytes, b"")[offset:]
        lines = struct.iter_unpack("<HHI8s", listed[: len(listed) // 16 * 16])
        self.fixed = {key: value for _, key, _, value in lines}

    def text(self, key: int) -> str:
        """A text, empty if there is none."""
        wide = self.stream(key, _UNICODE)
        if wide is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self.stream(key, _NARROW)
        return decoded(narrow, self.charset(_CODEPAGE_TEXT)).rstrip("\0") if narrow is not None else ""

    def data(self, key: int) -> bytes:
        """Bytes, none if there are none."""
        return self.stream(key, _BINARY) or b""

    def stream(self, key: int, kind: int) -> bytes | None:
        """A property's stream, read whether or not the list of properties names it."""
        found = attempted(lambda: self.storage.property_stream_bytes(key, kind), None)
        return bytes(found) if found is not None else None

    def number(self, key: int) -> int:
        """A whole number, 0 if there is none."""
        return int.from_bytes(self.fixed.get(key, b"")[:4], "little")

    def moment(self, key: int) -> datetime | None:
        """A time in UTC, None if there is none; stored as tenths of microseconds since 1601."""
        ticks = int.from_bytes(self.fixed.get(key, b""), "little")
        found = attempted(lambda: _EPOCH + timedelta(microseconds=ticks // 10), _EPOCH)
        return found.replace(microsecond=0) if 1980 < found.year < 2200 else None

    def charset(self, key: int) -> str:
        """The charset of texts that are not Unicode."""
        page = self.number(key)
        return {0: "cp1252", 65001: "utf-8", 28591: "iso-8859-1", 28605: "iso-8859-15"}.get(page, f"cp{page}")


def _mail_in(storage: Any, offset: int, reading: _Reading, depth: int) -> Mail:
    """The mail a storage holds, whole or inside another."""
    reading.patience.check()
    item = _Item(storage, offset)
    headers = _headers_of(item)
    text, rest = _text_of(item)
    files = (*_attachments_of(storage, reading, depth), *rest)
    found = assembled(headers, text, files)
    delivered = arrival_of(headers.get("received", [])) or item.moment(_DELIVERED) or found.received
    sent = found.sent or item.moment(_SENT)
    sender_name, sender = _sender_of(item, found)
    subject = " ".join(clean(item.text(_SUBJECT)).split()) or found.subject
    return Mail(
        found.message_id or header_text(item.text(_MESSAGE_ID)),
        sender_name,
        sender,
        found.to or _recipients_of(storage),
        subject,
        text,
        delivered or sent,
        sent,
        files,
        digest_of(sender, subject, text, sent or delivered, files),
    )


def _headers_of(item: _Item) -> Headers:
    """The headers the mail travelled with; a mail that never left the house has none."""
    raw = item.text(_HEADERS)
    return head_of(raw.lstrip()) if raw.strip() else {}


def _sender_of(item: _Item, found: Mail) -> tuple[str, str]:
    """Name and internet address of the sender; Exchange's inner address is never taken for one."""
    if found.sender_address:
        return found.sender_name, found.sender_address
    names = [header_text(item.text(keys[0])) for keys in _FROM]
    for (_, *addresses), said in zip(_FROM, names, strict=True):
        for key in addresses:
            address = header_text(item.text(key))
            if "@" in address and not address.upper().startswith("/O="):
                return said, address
    return next(filter(None, names), found.sender_name), ""


def _recipients_of(storage: Any) -> tuple[str, ...]:
    """The addresses of open recipients."""
    found = []
    for part in storage.iter_recipient_storages():
        recipient = _Item(part, _PART)
        address = header_text(recipient.text(_SMTP) or recipient.text(_ADDRESS))
        if "@" in address and recipient.number(_RECIPIENT_KIND) != _BCC:
            found.append(address)
    return tuple(dict.fromkeys(found))


def _text_of(item: _Item) -> tuple[str, tuple[Attached, ...]]:
    """The text to read, from the plain, the HTML or the rich text, and what could not be read as a file."""
    plain = item.stream(_BODY, _NARROW)
    body = item.text(_BODY) if plain is None else decoded(plain, item.charset(_CODEPAGE_BODY)).rstrip("\0")
    if body.strip():
        return clean(body), ()
    html = item.data(_HTML)
    said = text_from_html(html, item.charset(_CODEPAGE_BODY)) if html else html_text(item.text(_HTML))
    packed = item.data(_RTF)
    if said.strip() or not packed:
        return said, ()
    try:
        return rtf_text(unpacked(packed, _LARGEST_RTF)), ()
    except ValueError:
        notice = translate("Exchange", "The text of this e-mail could not be read: open the e-mail in Outlook.")
        return notice, (Attached("text.rtf.lzfu", "application/octet-stream", packed),)


def _attachments_of(storage: Any, reading: _Reading, depth: int) -> tuple[Attached, ...]:
    """The files of a mail; mails in it become .eml files."""
    found: list[Attached] = []
    for part in storage.iter_attachment_storages():
        if len(found) >= MOST_ATTACHMENTS:
            raise too_many_attachments(reading.name)
        item = _Item(part, _PART)
        said = item.text(_LONG_NAME) or item.text(_SHORT_NAME) or item.text(_NAME)
        inner = next((child for child in part.storages if child.name.upper() == _INNER_NAME.upper()), None)
        if inner is not None and depth < _DEEPEST_MAIL:
            mail = _mail_in(inner, _INNER_MAIL, reading, depth + 1)
            title = (mail.subject or said or translate("Exchange", "E-mail"))[:120]
            whole = sealed(mail)
            reading.patience.check()
            if len(whole) > 2 * reading.largest * MEGABYTE:  # each mail around another makes it a third larger
                raise too_large_mail(reading.name, reading.largest)
            found.append(Attached(safe_name(f"{title}.eml", "mail.eml"), "message/rfc822", whole))
        elif said or item.data(_DATA):
            kind = header_text(item.text(_MEDIA_TYPE)).lower() or "application/octet-stream"
            found.append(Attached(attachment_name(said, kind, len(found)), kind, item.data(_DATA)))
    return tuple(found)

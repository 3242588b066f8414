"""Draft: mails on their way out as .eml files: a draft that opens unsent in Outlook, and a mail kept in another."""

import re
from base64 import encodebytes
from collections.abc import Iterable, Sequence
from email.header import Header
from email.utils import format_datetime, formataddr
from hashlib import sha256
from quopri import encodestring

from desktop.base.names import safe_name
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.exchange.letter import Attached, Mail

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]+")
_MEDIA_TYPE = re.compile(r"[A-Za-z0-9.+_-]{1,60}/[A-Za-z0-9.+_-]{1,100}")
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-")
_END = "\r\n"

Person = tuple[str, str]
"""Name (may be empty) and address."""


def draft(
    people: Sequence[Person],
    subject: str,
    text: str,
    *,
    html: str = "",
    attachments: Sequence[Attached] = (),
    hidden: bool = False,
) -> bytes:
    """An .eml that Outlook opens as a mail to be sent; `hidden` puts the people in Bcc. A Problem for a bad address."""
    listed = [_person(name, address) for name, address in people]
    headers = [("X-Unsent", "1"), ("Bcc" if hidden else "To", f",{_END} ".join(listed)), ("Subject", _words(subject))]
    return _mail(headers, text, html, attachments)


def sealed(mail: Mail) -> bytes:
    """A mail that was read, as an .eml file: how a mail inside an Outlook mail is kept."""
    headers = [
        ("From", _loose(mail.sender_name, mail.sender_address)),
        ("To", f",{_END} ".join(_loose("", address) for address in mail.to)),
        ("Subject", _words(mail.subject)),
        ("Date", format_datetime(mail.sent) if mail.sent else ""),
        ("Message-ID", mail.message_id if mail.message_id.isascii() else ""),
        ("Received", f"from unknown;{_END} {format_datetime(mail.received)}" if mail.received else ""),
    ]
    return _mail(headers, mail.text, "", mail.attachments)


def _mail(headers: Iterable[tuple[str, str]], text: str, html: str, attachments: Sequence[Attached]) -> bytes:
    """A whole mail; the same content gives the same bytes."""
    body = _text_part("plain", text)
    if html:
        body = _multipart("alternative", [body, _text_part("html", html)])
    if attachments:
        body = _multipart("mixed", [body, *(_file_part(file) for file in attachments)])
    head = "".join(f"{name}: {value}{_END}" for name, value in headers if value)
    return (head + f"MIME-Version: 1.0{_END}").encode("ascii") + body


def _multipart(kind: str, parts: list[bytes]) -> bytes:
    """Parts behind each other; the boundary cannot occur in base64 or quoted-printable."""
    boundary = "=_" + sha256(b"".join(parts)).hexdigest()[:40]
    head = f'Content-Type: multipart/{kind};{_END} boundary="{boundary}"{_END}{_END}'
    line = f"--{boundary}{_END}"
    body = b"".join(line.encode() + part + _END.encode() for part in parts)
    return head.encode() + body + f"--{boundary}--{_END}".encode()


def _text_part(kind: str, text: str) -> bytes:
    """Text in UTF-8, quoted-printable."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace")
    packed = encodestring(plain).replace(b"\n", _END.encode())
    head = f"Content-Type: text/{kind}; charset=utf-8{_END}Content-Transfer-Encoding: quoted-printable{_END}{_END}"
    return head.encode() + packed + _END.encode()


def _file_part(file: Attached) -> bytes:
    """A file in base64, its name as Outlook and others read it."""
    name = safe_name(file.name, "file.bin")
    kind = file.media_type if _MEDIA_TYPE.fullmatch(file.media_type) else "application/octet-stream"
    # a mail in a mail may not be packed in base64 (RFC 2046), so it travels as any other file
    kind = "application/octet-stream" if kind.startswith(("message/", "multipart/")) else kind
    lines = encodebytes(file.data).decode().rstrip("\n").replace("\n", _END)
    return (
        f'Content-Type: {kind};{_END} name="{_words(name)}"{_END}Content-Transfer-Encoding: base64{_END}'
        f"Content-Disposition: attachment;{_END} {_continued(name)}{_END}{_END}{lines}{_END}"
    ).encode()


def _continued(name: str) -> str:
    """A file name as a parameter: quoted where it is plain, else cut into lines by RFC 2231."""
    if name.isascii() and len(name) < 60 and '"' not in name:
        return f'filename="{name}"'
    units = [chr(byte) if byte in _PLAIN else f"%{byte:02X}" for byte in name.encode()]
    lines, line = [], ""
    for unit in units:
        if len(line) + len(unit) > 55:
            lines.append(line)
            line = ""
        line += unit
    lines.append(line)
    if len(lines) == 1:
        return f"filename*=utf-8''{lines[0]}"
    lines[0] = f"utf-8''{lines[0]}"
    return f";{_END} ".join(f"filename*{at}*={part}" for at, part in enumerate(lines))


def _words(text: str) -> str:
    """A header's words: as they are if plain, else encoded by RFC 2047; no line can be smuggled in."""
    said = " ".join(_CONTROL.sub(" ", text).split())
    if said.isascii() and len(said) < 60 and "=?" not in said and '"' not in said:
        return said
    return Header(said, "utf-8", maxlinelen=72).encode(linesep=_END)


def _person(name: str, address: str) -> str:
    """A recipient as a header names one; the domain may have letters of its own."""
    plain = address.strip()
    local, at, domain = plain.rpartition("@")
    try:
        plain = f"{local}{at}{domain.encode('idna').decode()}" if not domain.isascii() else plain
    except UnicodeError:
        plain = ""
    if not _ADDRESS.fullmatch(plain):
        raise Problem(
            translate("Exchange", "{address} is not an e-mail address").format(address=address.strip() or name),
            translate("Exchange", "The draft was not made."),
            translate("Exchange", "Correct the address under People and make the draft again."),
        )
    return formataddr((" ".join(_CONTROL.sub(" ", name).split()), plain), "utf-8")


def _loose(name: str, address: str) -> str:
    """A sender or recipient of a mail that was read; an address that cannot be written is left out."""
    if _ADDRESS.fullmatch(address):
        return formataddr((" ".join(_CONTROL.sub(" ", name).split()), address), "utf-8")
    return _words(name or address)

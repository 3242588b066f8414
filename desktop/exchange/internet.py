"""Internet: mail as it travels and as .eml files keep it (RFC 5322 and MIME), however crooked.

The standard library's older header policy is used on purpose: it takes headers as they are, where the newer one stops
at some broken ones and takes several times longer; words, dates and addresses are decoded by `characters` and `letter`.
"""

import binascii
import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.errors import MessageError
from email.feedparser import FeedParser
from email.message import Message
from email.parser import HeaderParser
from email.policy import Compat32
from email.utils import collapse_rfc2231_value
from functools import partial
from mimetypes import MimeTypes
from typing import TypeVar

from typing_extensions import override

from desktop.base.names import safe_name
from desktop.base.words import translate
from desktop.exchange.characters import clean, decoded, header_text, mended
from desktop.exchange.html_text import html_text
from desktop.exchange.letter import Attached, Mail, arrival_of, digest_of, moment_of, people_of
from desktop.exchange.limits import (
    DEEPEST,
    MOST_ATTACHMENTS,
    Patience,
    not_a_mail,
    too_laborious_mail,
    too_many_attachments,
)

_MAIL_HEADERS = frozenset(
    (
        "from",
        "sender",
        "to",
        "cc",
        "subject",
        "date",
        "message-id",
        "received",
        "return-path",
        "mime-version",
        "delivered-to",
        "x-unsent",
    )
)
_ENDINGS = MimeTypes()
"""The library's own table of endings: the computer's would differ from one to the next."""
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,900}>")
_META_CHARSET = re.compile(rb"""charset\s*=\s*["']?([A-Za-z0-9_\-]{2,40})""")
_QUOTE = re.compile(r"^(>*) ?")
_BASE64_BODY = re.compile(r"[A-Za-z0-9+/=\s]+")

_LONGEST_HEADER, _LONGEST_PARAMETERS, _MOST_PARAMETERS = 200_000, 4_000, 100
"""Letters of a header, and of one with parameters: the library's time for reading these grows with their square."""
_MOST_ARRIVALS = 100
"""Received headers that are looked at; a mail has passed a dozen servers at the most."""
_MOST_LINES = 3_000_000
"""Four times those of the largest mail that is full of attachments."""
_PIECE = 32 * 1024
"""Letters that are parsed between two looks at the clock."""
_Read = TypeVar("_Read")

Headers = dict[str, list[str]]
"""Header values as they stand, by name in small letters, uppermost first."""


class _Bounded(Compat32):
    """The library's older header policy, with endless headers cut before anything looks into them."""

    @override
    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        if name[:8].lower() == "content-":
            value = ";".join(value[:_LONGEST_PARAMETERS].split(";", _MOST_PARAMETERS)[:_MOST_PARAMETERS])
        return name, value[:_LONGEST_HEADER]


_POLICY = _Bounded()


def parsed(data: bytes, patience: Patience) -> Message:
    """The parts of a mail; raises Problem where that takes too long."""
    if data.count(b"\n") > _MOST_LINES:
        raise patience.lost()
    parser = FeedParser(policy=_POLICY)
    text = data.decode("ascii", "surrogateescape")
    for at in range(0, len(text), _PIECE):
        parser.feed(text[at : at + _PIECE])
        patience.check()
    return parser.close()


def head_of(mail: str | bytes) -> Headers:
    """The headers a mail begins with."""
    begin = mail[: 10 * _LONGEST_HEADER]
    text = begin if isinstance(begin, str) else begin.decode("ascii", "surrogateescape")
    return headers_of(HeaderParser(policy=_POLICY).parsestr(text))


def headers_of(message: Message) -> Headers:
    """The headers of a parsed mail."""
    found: Headers = {}
    for name, value in message.raw_items():
        found.setdefault(name.lower(), []).append(str(value))
    return found


def read_internet_mail(data: bytes, name: str) -> Mail:
    """A mail from the bytes of an .eml file; a Problem if they are none."""
    patience = Patience(lambda: too_laborious_mail(name))
    message = parsed(data.removeprefix(b"\xef\xbb\xbf").lstrip(), patience)
    headers = headers_of(message)
    if not _MAIL_HEADERS & headers.keys():
        raise not_a_mail(name)
    parts = _Parts(name, patience)
    parts.take(message, 0, True)
    return assembled(headers, parts.text(), tuple(parts.attachments))


def assembled(headers: Headers, text: str, attachments: tuple[Attached, ...]) -> Mail:
    """A mail from its headers, its text and its attachments."""
    sender_name, sender = next(
        iter(people_of(first(headers, "from")) or people_of(first(headers, "sender"))),
        (header_text(first(headers, "from")), ""),
    )
    subject = header_text(first(headers, "subject"))
    sent = moment_of(first(headers, "date"))
    received = arrival_of(headers.get("received", [])[:_MOST_ARRIVALS]) or sent
    return Mail(
        message_id_of(first(headers, "message-id")),
        sender_name,
        sender,
        tuple(dict.fromkeys(_recipients(headers))),
        subject,
        text,
        received,
        sent,
        attachments,
        digest_of(sender, subject, text, sent or received, attachments),
    )


def _recipients(headers: Headers) -> Iterator[str]:
    """The addresses of To and Cc, as far as one header's length."""
    room = _LONGEST_HEADER
    for line in (line for key in ("to", "cc") for line in headers.get(key, [])):
        yield from (address for _, address in people_of(line[:room]))
        room -= len(line)
        if room <= 0:
            return


def first(headers: Headers, name: str) -> str:
    """The uppermost header of a name, empty if there is none."""
    return headers.get(name, [""])[0]


def message_id_of(raw: str) -> str:
    """A Message-ID with its angle brackets, or what stands in its place."""
    found = _MESSAGE_ID.search(raw)
    return header_text(found[0] if found else raw[:900])


def attempted(read: Callable[[], _Read], otherwise: _Read) -> _Read:
    """What a library reads, or the other where something crooked or damaged makes it stumble."""
    try:
        return read()
    except (ValueError, TypeError, LookupError, AttributeError, AssertionError, OverflowError, struct.error):
        return otherwise


def text_from_html(data: bytes, charset: str) -> str:
    """A body's HTML as text; where the mail does not say its charset the HTML itself may."""
    stated = _META_CHARSET.search(data, 0, 4096)
    return html_text(decoded(data, charset or (stated[1].decode() if stated else "")))


@dataclass
class _Parts:
    """The parts of a mail sorted into text to read and files to keep."""

    mail: str
    patience: Patience
    texts: list[str] = field(default_factory=list)
    attachments: list[Attached] = field(default_factory=list)

    def text(self) -> str:
        """Everything to read."""
        said = "\n\n".join(text for text in self.texts if text.strip())
        sealed = any(file.media_type.endswith("pkcs7-mime") for file in self.attachments)
        return translate("Exchange", "The e-mail is encrypted: open the attachment.") if sealed and not said else said

    def take(self, part: Message, depth: int, with_text: bool) -> None:
        """Sorts one part and what lies in it; without text, bodies are passed over since another one was chosen."""
        self.patience.check()
        _mend(part)
        kind = part.get_content_type()
        inner = part.get_payload() if part.is_multipart() else None
        if isinstance(inner, list) and kind.startswith("multipart/") and depth < DEEPEST:
            children = [child for child in inner if isinstance(child, Message)]
            if kind == "multipart/alternative":
                self.choose(children, depth, with_text)
            else:
                for child in children:
                    self.take(child, depth + 1, with_text)
        elif isinstance(inner, list):
            self.keep_messages(part, kind, [item for item in inner if isinstance(item, Message)])
        elif depth == 0 and kind in ("text/plain", "text/html"):
            self.texts.append(_text_of(part, kind))
        elif depth == 0 and kind.startswith("multipart/"):
            self.texts.append(_text_of(part, "text/plain"))
        elif kind in ("text/plain", "text/html") and _is_body(part):
            if with_text:
                self.texts.append(_text_of(part, kind))
        else:
            self.keep(_file_name(part), kind, _bytes_of(part))

    def choose(self, children: list[Message], depth: int, with_text: bool) -> None:
        """Of several forms of the same text: the plain one if it says something, else the first that does."""
        plain = next((child for child in children if _is_plain(child)), None)
        said = _text_of(plain, "text/plain") if plain and with_text else ""
        if said.strip():
            self.texts.append(said)
        for child in children:
            if child is not plain:
                before = len(self.texts)
                self.take(child, depth + 1, with_text and not said.strip())
                said += "".join(self.texts[before:])

    def keep_messages(self, part: Message, kind: str, inner: list[Message]) -> None:
        """A mail in the mail, a report of a mail server, or parts that lie too deep: kept as a file."""
        if kind == "message/rfc822" and len(inner) == 1:
            data = _message_bytes(part, inner[0])
            subject = header_text(first(head_of(data), "subject"))
            name = _file_name(part) or (subject[:120] or translate("Exchange", "E-mail"))
            self.keep(name if name.lower().endswith((".eml", ".msg")) else f"{name}.eml", kind, data)
        else:
            self.keep(_file_name(part), kind, b"\n".join(_serialised(item) for item in inner))

    def keep(self, name: str, kind: str, data: bytes) -> None:
        """Adds a file; one without name or bytes holds nothing that could be lost."""
        if not name and not data:
            return
        if len(self.attachments) >= MOST_ATTACHMENTS:
            raise too_many_attachments(self.mail)
        self.attachments.append(Attached(attachment_name(name, kind, len(self.attachments)), kind, data))


def attachment_name(name: str, kind: str, before: int) -> str:
    """A safe name, made up from the media type where the mail gives none."""
    plain = ".txt" if kind.startswith(("message/", "text/")) else ".bin"
    ending = ".ics" if kind == "text/calendar" else _ENDINGS.guess_extension(kind) or plain
    word = translate("Exchange", "Attachment {number}").format(number=before + 1)
    return safe_name(name, f"{word}{ending}")


def _mend(part: Message) -> None:
    """Writes raw bytes in a part's headers as letters, so that names come out whole."""
    items = [(name, str(value)) for name, value in part.raw_items()]
    if all(value.isascii() for _, value in items):
        return
    for name in {name for name, _ in items}:
        del part[name]
    for name, value in items:
        part.set_raw(name, mended(value))


def _is_plain(part: Message) -> bool:
    """Whether a part is plain text to read."""
    return part.get_content_type() == "text/plain" and not part.is_multipart() and _is_body(part)


def _is_body(part: Message) -> bool:
    """Whether a part of text is to be read rather than kept as a file."""
    return part.get_content_disposition() != "attachment" and not _file_name(part)


def _file_name(part: Message) -> str:
    """The name a part gives itself (RFC 2231, RFC 2047 or plain), empty if none."""
    for key, header in (("filename", "content-disposition"), ("name", "content-type")):
        found = attempted(partial(part.get_param, key, None, header), None)
        if isinstance(found, tuple):
            return clean(decoded(found[2].encode("latin-1", "replace"), found[0] or ""))
        if found:
            return header_text(str(found))
    return ""


def _charset_of(part: Message) -> str:
    """The charset a part claims to have."""
    found = attempted(lambda: part.get_param("charset"), None)
    return attempted(lambda: collapse_rfc2231_value(found), "").strip("'\" ") if found else ""


def _bytes_of(part: Message) -> bytes:
    """A part's content, decoded from base64 or quoted-printable."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, TypeError, AttributeError, binascii.Error):
        data = str(part.get_payload()).encode("utf-8", "surrogateescape")
    return data if isinstance(data, bytes) else b""


def _text_of(part: Message, kind: str) -> str:
    """A part's text to read."""
    data, charset = _bytes_of(part), _charset_of(part)
    if kind == "text/html":
        return text_from_html(data, charset)
    text = decoded(data, charset)
    if _says(part, "format") == "flowed":
        return _unflowed(text, _says(part, "delsp") == "yes")
    return clean(text)


def _says(part: Message, parameter: str) -> str:
    """A parameter of the part's type, in small letters."""
    return str(attempted(lambda: part.get_param(parameter), None) or "").lower()


def _unflowed(raw: str, drop_space: bool) -> str:
    """Text with soft line ends (RFC 3676) joined to paragraphs, quoted text by its depth."""
    out: list[str] = []
    depth, soft = 0, True
    for line in raw.replace("\r\n", "\n").split("\n"):
        quote = _QUOTE.match(line)
        marks = quote[1] if quote else ""
        words = line[quote.end() :] if quote else line
        if not soft or len(marks) != depth or words == "-- ":
            out.append("\n")
            out.append(f"{marks} " if marks else "")
        depth, soft = len(marks), words.endswith(" ") and words != "-- "
        out.append(words[:-1] if soft and drop_space else words)
    return clean("".join(out))


def _message_bytes(part: Message, inner: Message) -> bytes:
    """A mail in the mail as a file; some programs pack it in base64 against the rules."""
    if str(part.get("content-transfer-encoding", "")).strip().lower() == "base64" and not inner.keys():
        packed = str(inner.get_payload())
        if _BASE64_BODY.fullmatch(packed):
            return attempted(lambda: binascii.a2b_base64(packed), packed.encode())
    return _serialised(inner)


def _serialised(message: Message) -> bytes:
    """A part as bytes again, headers unfolded as they came."""
    try:
        return message.as_bytes(policy=message.policy.clone(max_line_length=None))
    except (ValueError, TypeError, AttributeError, LookupError, MessageError):
        head = "".join(f"{name}: {value}\n" for name, value in message.raw_items())
        return (head + "\n" + str(message.get_payload())).encode("utf-8", "surrogateescape")

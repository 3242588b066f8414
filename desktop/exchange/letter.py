"""Letter: what an e-mail is once it has been read, whatever program it came from."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import getaddresses, parsedate_to_datetime
from hashlib import sha256

from desktop.exchange.characters import clean, header_text, mended

_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"'@]{1,64}@[^\s<>()\[\],;:\"'@]{1,255}")
_YEARS = range(1980, 2200)
_LONGEST_LIST = 200_000


@dataclass(frozen=True)
class Attached:
    """A file that came with an e-mail; its name is safe to write to disk, its data is as it came."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True)
class Mail:
    """An e-mail as it was read.

    `received` is the newest Received header's time, else Date; None when the mail tells neither. Times keep the offset
    they were written with: turn them into the municipality's zone before taking the day. `to` holds the addresses of To
    and Cc. `digest` is the same for the same mail saved twice, whatever the file looks like.
    """

    message_id: str
    sender_name: str
    sender_address: str
    to: tuple[str, ...]
    subject: str
    text: str
    received: datetime | None
    sent: datetime | None
    attachments: tuple[Attached, ...]
    digest: str


def digest_of(sender: str, subject: str, text: str, moment: datetime | None, files: tuple[Attached, ...]) -> str:
    """The fingerprint of a mail's content (SHA-256, hex): spaces and the order of headers do not count."""
    when = moment.astimezone(UTC).replace(microsecond=0).isoformat() if moment else ""
    said = "\0".join((sender.lower(), " ".join(subject.split()), " ".join(text.split()), when))
    total = sha256(said.encode())
    for file in files:
        total.update(sha256(file.data).digest())
    return total.hexdigest()


def moment_of(text: str) -> datetime | None:
    """A mail's date with its offset, None where it cannot be read; without an offset it is UTC."""
    said = mended(text).strip()
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            found = read(said)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        if found.year in _YEARS:
            return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None


def arrival_of(received: list[str]) -> datetime | None:
    """When a mail came: the time of the uppermost Received header that tells one, since servers add theirs on top."""
    for line in received:
        found = moment_of(line.rpartition(";")[2])
        if found:
            return found
    return None


def people_of(raw: str) -> list[tuple[str, str]]:
    """Names and addresses of an address header; only what holds an @ counts as an address."""
    value = " ".join(clean(mended(raw[:_LONGEST_LIST])).split())
    found = _parsed(value) or _parsed(header_text(value))
    return found or [("", address) for address in _ADDRESS.findall(value)]


def _parsed(value: str) -> list[tuple[str, str]]:
    """The header read by the rules, empty when it does not follow them."""
    try:
        pairs = getaddresses([value])
    except (RecursionError, IndexError, ValueError):
        return []
    spoken = [(header_text(name).strip(" '\""), "".join(header_text(address).split())) for name, address in pairs]
    return [(name, address) for name, address in spoken if _ADDRESS.fullmatch(address)]

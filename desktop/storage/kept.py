"""Kept: what was typed while the line to a server was down, in a file of this computer that a key on the server opens.

The key lies in the register, among the drafts of the person who types. Whoever has the computer but no account on the
server reads nothing, and where a person's drafts are erased the key goes with them. Nothing else is ever written here:
not what was saved, not what was only looked at.
"""

import json
import os
import secrets
from base64 import b64decode, b64encode
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from desktop.storage import drafts
from desktop.storage.drafts import KEY_OF_KEPT
from desktop.storage.places.address import Address
from desktop.storage.session import Session

_MAGIC = b"SAMSPIL-KEPT\x01"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Typed:
    """What somebody typed into one field: the place in the window, the record, the field's name, and which of them."""

    place: str
    record: int
    field: str
    nth: int
    text: str
    at: datetime
    html: str = ""
    """The text with its marks, where the field has them."""

    @property
    def spot(self) -> tuple[str, int, str, int]:
        """Where it stands: the newest text of a field takes the older one's place."""
        return self.place, self.record, self.field, self.nth


def find_key(session: Session) -> bytes | None:
    """The key of the person who acts; None where there is none yet."""
    found = drafts.find(session, KEY_OF_KEPT)
    return b64decode(found.values["key"]) if found else None


def make_key(session: Session) -> bytes:
    """The key of the person who acts, made if need be; raises Problem for an account that may write no drafts."""
    key = find_key(session)
    if key is None:
        key = secrets.token_bytes(32)
        drafts.keep(session, KEY_OF_KEPT, {"key": b64encode(key).decode()})
    return key


class Shelf:
    """The file of one person in one register on this computer."""

    def __init__(self, folder: Path, address: Address, who: str, key: bytes) -> None:
        self._about = f"{address}\n{who}".encode()
        self._key = key
        self.file = folder / f"{sha256(self._about).hexdigest()[:24]}.kept"

    def write(self, typed: Sequence[Typed]) -> None:
        """Keeps all of it, whole or as it was before; nothing, and no file, where nothing is typed. Raises OSError."""
        if not typed:
            self.file.unlink(missing_ok=True)
            return
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # imported late: start-up

        told = json.dumps([asdict(each) | {"at": each.at.isoformat()} for each in typed], ensure_ascii=False)
        nonce = secrets.token_bytes(12)
        sealed = AESGCM(self._key).encrypt(nonce, told.encode(), self._about)
        self.file.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self.file.with_suffix(".part")
        with open(os.open(unfinished, _NEW, 0o600), "wb") as file:
            file.write(_MAGIC + nonce + sealed)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(self.file)

    def read(self) -> tuple[Typed, ...]:
        """What was kept; nothing where there is none, or where the key was erased meanwhile: that file goes."""
        # imported late: start-up
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            held = self.file.read_bytes()
        except OSError:
            return ()
        start = len(_MAGIC)
        try:
            told = AESGCM(self._key).decrypt(held[start : start + 12], held[start + 12 :], self._about)
            return tuple(_typed(each) for each in json.loads(told))
        except (InvalidTag, ValueError, KeyError, TypeError):
            with suppress(OSError):
                self.file.unlink()
            return ()


def _typed(told: dict[str, Any]) -> Typed:
    return Typed(**{**told, "at": datetime.fromisoformat(told["at"])})

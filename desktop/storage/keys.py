"""Keys: how a protected file's random key is kept beside it, wrapped under a password and under a recovery key.

The wrappings lie in a small file of their own: a database's pages have no room that SQLite would leave alone, and a
change of password must not touch the data. The protected file begins with its own number, so that the two are never
mixed up, and one key file can serve two versions of a file while one replaces the other.
"""

import hashlib
import json
import os
import secrets
import unicodedata
from base64 import b64decode, b64encode
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.storage.recovery import new_recovery_key
from desktop.storage.stretching import scrypt

MAGIC = b"SAMSPIL\x01"
"""How a protected file begins, where SQLCipher keeps its salt; eight random bytes follow, the file's number."""
SUFFIX = ".keys"
"""What the key file's name has more than the file's."""
SHORTEST = 10
"""Fewest signs of a password."""
_FORMAT = 1
_N, _R, _P = 2**15, 8, 1
"""scrypt's cost: 32 MB and about a twentieth of a second; it stands in each wrapping, so that it can be raised."""


class Locked(Problem):
    """The file is protected, and no key was given."""


class WrongPassword(Problem):
    """The password or the recovery key does not fit; nothing more is said."""


@dataclass(frozen=True)
class DataKey:
    """The key that a file is written with, and the 16 bytes that the file begins with."""

    secret: bytes = field(repr=False)
    head: bytes

    @property
    def phrase(self) -> str:
        """What SQLCipher is told: the raw key and the salt, both in hexadecimal."""
        return f"x'{self.secret.hex()}{self.head.hex()}'"


@dataclass(frozen=True)
class Wrapping:
    """The data key, encrypted with AES-GCM under what scrypt makes of a secret."""

    n: int
    r: int
    p: int
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True)
class Ring:
    """The wrappings of one file's key."""

    password: Wrapping
    recovery: Wrapping


def new_key() -> DataKey:
    """A random key for a new protected file."""
    return DataKey(secrets.token_bytes(32), MAGIC + secrets.token_bytes(8))


def new_ring(key: DataKey, password: str) -> tuple[Ring, str]:
    """The wrappings of a key under a password and under a fresh recovery key, and that one as text for paper."""
    check_password(password)
    recovery = new_recovery_key()
    return Ring(_wrap(key, _of_password(password), "password"), _wrap(key, recovery.encode(), "recovery")), recovery


def begin(path: Path, password: str) -> tuple[DataKey, str]:
    """A key for a file that is about to be made, its wrappings beside where that will lie, and the recovery key.

    Raises Problem for a password that is too easy to guess, and OSError.
    """
    key = new_key()
    ring, recovery = new_ring(key, password)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_ring(path, key.head, ring)
    return key, recovery


def check_password(password: str) -> None:
    """Raises Problem for a password that is too easy to guess."""
    if len(password.strip()) < SHORTEST or len(set(password)) < 4:
        raise Problem(
            translate("Protection", "The password is too easy to guess"),
            translate("Protection", "It needs {count} characters or more.").format(count=SHORTEST),
            translate("Protection", "Three or four words that do not belong together are good and easy to remember."),
        )


def with_password(ring: Ring, key: DataKey, password: str) -> Ring:
    """The ring with another password; the data is not touched."""
    check_password(password)
    return replace(ring, password=_wrap(key, _of_password(password), "password"))


def with_recovery(ring: Ring, key: DataKey) -> tuple[Ring, str]:
    """The ring with a fresh recovery key, and that one as text; the one before no longer fits."""
    recovery = new_recovery_key()
    return replace(ring, recovery=_wrap(key, recovery.encode(), "recovery")), recovery


def open_ring(ring: Ring, head: bytes, password: str = "", recovery: str = "") -> DataKey:
    """The data key, by the password or by the recovery key as printed; raises WrongPassword."""
    if recovery:
        return _unwrap(ring.recovery, head, recovery.encode(), "recovery")
    return _unwrap(ring.password, head, _of_password(password), "password")


def locked(path: Path) -> Locked:
    """The problem that a file cannot be opened without its password."""
    return Locked(
        translate("Protection", "The file is protected"),
        str(path),
        translate("Protection", "Enter its password."),
    )


def wrong_password() -> WrongPassword:
    """The problem that what was typed does not fit."""
    return WrongPassword(translate("Protection", "That does not open the file"))


def mark_of(ring: Ring) -> str:
    """A text that is another one after each change of password."""
    return hashlib.sha256(ring.password.salt + ring.password.wrapped).hexdigest()[:32]


# -------------------------------------------------------------------------------------------- the file of keys


def keys_of(path: Path) -> Path:
    """The key file that belongs to a municipality's file."""
    return path.with_name(path.name + SUFFIX)


def read_ring(path: Path, head: bytes) -> Ring:
    """The wrappings for the file that begins with `head`; raises Problem when they are missing."""
    found = _read_all(path).get(head.hex())
    if found is None:
        raise Problem(
            translate("Protection", "The key file is missing"),
            str(keys_of(path)),
            translate("Protection", "Put it back beside the file. A copy lies beside every backup."),
        )
    return found


def write_ring(path: Path, head: bytes, ring: Ring) -> None:
    """Writes wrappings beside those that are there, whole or not at all; raises OSError."""
    _write_all(path, _read_all(path) | {head.hex(): ring})


def keep_only(path: Path, head: bytes) -> None:
    """Forgets the wrappings of what the file was before; raises OSError."""
    rings = _read_all(path)
    if rings.keys() - {head.hex()}:
        _write_all(path, {number: ring for number, ring in rings.items() if number == head.hex()})


def copy_ring(source: Path, target: Path, head: bytes) -> None:
    """Puts the wrappings of a file beside its copy, before the copy is there; raises Problem or OSError."""
    write_ring(target, head, read_ring(source, head))


def _read_all(path: Path) -> dict[str, Ring]:
    """All wrappings by the number of their file; none where the key file is missing or not ours."""
    try:
        told = json.loads(keys_of(path).read_text(encoding="utf-8"))
        newer = int(told["format"]) > _FORMAT
        rings = {} if newer else {number: _ring(each) for number, each in told["files"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}
    if newer:
        raise Problem(
            translate("Database", "The file was written by a newer Samspil"),
            translate("Database", "Nothing in it was changed."),
            translate("Database", "Install the newer version on this computer."),
        )
    return rings


def _ring(told: dict[str, Any]) -> Ring:
    return Ring(**{name: _wrapping(told[name]) for name in _SLOTS})


def _write_all(path: Path, rings: dict[str, Ring]) -> None:
    """Writes the key file through a neighbour, so that a cut never leaves half of one."""
    told = {number: {name: _plain(getattr(ring, name)) for name in _SLOTS} for number, ring in rings.items()}
    target = keys_of(path)
    unfinished = target.with_name(target.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8") as file:
            json.dump({"format": _FORMAT, "files": told}, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


_SLOTS = ("password", "recovery")


def _plain(wrapping: Wrapping) -> dict[str, Any]:
    coded = {name: b64encode(getattr(wrapping, name)).decode() for name in ("salt", "nonce", "wrapped")}
    return {"n": wrapping.n, "r": wrapping.r, "p": wrapping.p} | coded


def _wrapping(told: dict[str, Any]) -> Wrapping:
    """A wrapping as read; raises ValueError for a cost that would only keep the computer busy."""
    cost = {name: int(told[name]) for name in "nrp"}
    if not (2**14 <= cost["n"] <= 2**20 and cost["r"] == 8 and 1 <= cost["p"] <= 4):
        raise ValueError("not our cost")
    salt, nonce, wrapped = (b64decode(told[name], validate=True) for name in ("salt", "nonce", "wrapped"))
    return Wrapping(cost["n"], cost["r"], cost["p"], salt, nonce, wrapped)


# --------------------------------------------------------------------------------------------------- wrapping


def _of_password(password: str) -> bytes:
    """A password as bytes: the same on every system, however its letters with signs are put together."""
    return unicodedata.normalize("NFKC", password).encode()


def _wrap(key: DataKey, secret: bytes, slot: str) -> Wrapping:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # imported late: start-up

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = AESGCM(scrypt(secret, salt, _N, _R, _P)).encrypt(nonce, key.secret, key.head + slot.encode())
    return Wrapping(_N, _R, _P, salt, nonce, wrapped)


def _unwrap(wrapping: Wrapping, head: bytes, secret: bytes, slot: str) -> DataKey:
    # imported late: start-up
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    stretched = scrypt(secret, wrapping.salt, wrapping.n, wrapping.r, wrapping.p)
    try:
        return DataKey(AESGCM(stretched).decrypt(wrapping.nonce, wrapping.wrapped, head + slot.encode()), head)
    except (InvalidTag, ValueError):
        raise wrong_password() from None

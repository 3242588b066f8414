"""Remembering: a protected file's key in the key store of the system, for one user on one computer.

Only the stores that the systems themselves protect are used, never one that writes a file of its own.
"""

import sys
from pathlib import Path
from typing import Any, Protocol

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.storage import keys
from desktop.storage.keys import DataKey

SERVICE = "Samspil"
"""What the entries of the key store belong to."""


class KeyStore(Protocol):
    """The system's own store of secrets, as keyring reaches it."""

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept under a name."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keeps a text under a name."""

    def delete_password(self, service: str, username: str) -> None:
        """Forgets what is kept under a name."""


def system_store() -> KeyStore | None:
    """The key store of this system, None where there is none: Windows' own, the keychain, or the Secret Service."""
    try:
        if sys.platform == "win32":
            from keyring.backends.Windows import WinVaultKeyring as Store  # imported late: start-up
        elif sys.platform == "darwin":
            from keyring.backends.macOS import Keyring as Store  # imported late: start-up
        else:
            from keyring.backends.SecretService import Keyring as Store  # imported late: start-up

        found: Any = Store
        return found() if found.viable else None
    except Exception:  # whatever a store that is half there may raise: then there is none
        return None


def remember(store: KeyStore, path: Path, key: DataKey) -> None:
    """Keeps a file's key until its password is changed; raises Problem when the store does not take it."""
    mark = keys.mark_of(keys.read_ring(path, key.head))
    try:
        store.set_password(SERVICE, key.head.hex(), f"{mark}:{key.secret.hex()}")
    except Exception as error:  # each store has errors of its own
        raise no_store() from error


def recall(store: KeyStore, path: Path, head: bytes) -> DataKey | None:
    """A file's key if it was kept under the password that the file has now; raises Problem as keys.read_ring does."""
    ring = keys.read_ring(path, head)
    try:
        mark, _, secret = (store.get_password(SERVICE, head.hex()) or "").partition(":")
        return DataKey(bytes.fromhex(secret), head) if mark == keys.mark_of(ring) else None
    except Exception:  # locked, gone, or given up: then the password is asked for
        return None


def forget(store: KeyStore, head: bytes) -> None:
    """Takes a file's key out of the store; it need not be there."""
    try:
        store.delete_password(SERVICE, head.hex())
    except Exception:  # it was not there, or the store is gone with it
        return


def no_store() -> Problem:
    """The problem that this computer keeps no secrets."""
    return Problem(
        translate("Protection", "This computer's key store cannot be used"),
        advice=translate("Protection", "The password is asked for each time."),
    )

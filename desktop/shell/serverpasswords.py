"""Server passwords: what an account on a server is opened with; never part of an address or of a file of ours.

PostgreSQL's own means come first (the file pgpass, the environment), then this computer's key store, then a question.
"""

import sys
from dataclasses import replace
from getpass import getpass

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.shell.passwords import named, word_of
from desktop.storage.places.address import Address
from desktop.storage.remembering import SERVICE, KeyStore, system_store


def with_password(address: Address) -> Address:
    """The address with the password that a command needs, if it needs one; raises Problem when nobody can type it."""
    if address.password or not asks(address):
        return address
    if named():
        return replace(address, password=word_of())
    if known := recall(address, system_store()):
        return replace(address, password=known)
    if not sys.stdin.isatty():
        raise Problem(
            translate("Server", "A password is needed"),
            address.name,
            translate("Server", "Put it into the file pgpass, or name a file with {option}.").format(
                option="--password-file"
            ),
        )
    return replace(address, password=getpass(translate("Batch", "Password of {name}: ").format(name=address.name)))


def asks(address: Address) -> bool:
    """Whether the server asks for a password that PostgreSQL's own means do not give; raises Problem without a line."""
    from desktop.storage.places.server import needs_password  # imported late: start-up

    return needs_password(address)


def recall(address: Address, store: KeyStore | None) -> str:
    """The password as this computer's key store has it, empty when it has none."""
    try:
        return (store.get_password(SERVICE, str(address)) or "") if store is not None else ""
    except Exception:  # each store has errors of its own: then the password is asked for
        return ""


def remember(address: Address, store: KeyStore) -> bool:
    """Keeps an address's password in the key store; whether that worked."""
    try:
        store.set_password(SERVICE, str(address), address.password)
    except Exception:  # each store has errors of its own
        return False
    return True


def forget(address: Address, store: KeyStore | None) -> None:
    """Takes a password out of the key store: it is no longer right."""
    try:
        if store is not None:
            store.delete_password(SERVICE, str(address))
    except Exception:  # it was not there
        return

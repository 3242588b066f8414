"""Server sayings: what PostgreSQL and the line to it say, as a problem in words."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors
from sqlalchemy.exc import DBAPIError

from desktop.base.problems import Dropped, Problem
from desktop.base.words import translate
from desktop.storage.places.address import Address

LOST = (psycopg.InterfaceError, errors.AdminShutdown, errors.CrashShutdown, errors.CannotConnectNow)
"""What is said where the server or the line went away."""
ROLLED_BACK = (errors.IdleInTransactionSessionTimeout, errors.DeadlockDetected, errors.SerializationFailure)
"""What is said where the server gave a transaction up: all of it, so that it can be done again."""
_WAKING = ("starting up", "shutting down", "recovery mode", "not yet accepting connections")
"""What a server answers that will soon be there: it has no number for it before a line is made."""
_REFUSALS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("password", lambda: translate("Server", "Check the user and the password.")),
    ("does not exist", lambda: translate("Server", "Check the names of the database and the user.")),
    (
        "pg_hba.conf",
        lambda: translate("Server", "The server does not let this computer in."),
    ),
    ("ssl", lambda: translate("Server", "The server offers no encrypted line. Ask those who look after it.")),
    ("permission denied", lambda: translate("Server", "Your account may not use this database.")),
    ("too many", lambda: translate("Server", "The server has no room for another line. Wait a moment, and try again.")),
)
"""What a server answers that can be reached, by words that stand in it."""
_SAYINGS: tuple[tuple[type[Exception], Callable[[], tuple[str, str]]], ...] = (
    (
        errors.InsufficientPrivilege,
        lambda: (
            translate("Server", "Your account on the server may not do this"),
            translate("Server", "Ask those who look after the server which role your account has."),
        ),
    ),
    (
        errors.LockNotAvailable,
        lambda: (
            translate("Server", "Another computer is writing in the register"),
            translate("Server", "Wait a moment, and try again."),
        ),
    ),
    (
        errors.DiskFull,
        lambda: (
            translate("Server", "The server's disk is full"),
            translate("Server", "Ask those who look after the server to make room."),
        ),
    ),
    (
        errors.ReadOnlySqlTransaction,
        lambda: (
            translate("Server", "The server may only be read just now"),
            translate("Server", "Ask those who look after the server."),
        ),
    ),
)


@contextmanager
def told(address: Address) -> Iterator[None]:
    """Tells what the server or the line says as a problem; what nobody foresaw stays a bug."""
    try:
        yield
    except (DBAPIError, psycopg.Error) as error:
        raise problem_of(error, address) from error


def problem_of(error: Exception, address: Address) -> Exception:
    """The problem behind an error of the driver, or the error itself."""
    said = getattr(error, "orig", error)
    for kind, saying in _SAYINGS:
        if isinstance(said, kind):
            title, advice = saying()
            return Problem(title, address.name, translate("Server", "Nothing is lost.") + " " + advice)
    if isinstance(said, ROLLED_BACK):
        return dropped(address)
    if isinstance(said, LOST) or getattr(error, "connection_invalidated", False):
        return dropped(address)
    if isinstance(said, psycopg.OperationalError) and said.sqlstate is None:
        return _not_reached(str(said), address)
    return error


def dropped(address: Address, again: bool = True) -> Dropped:
    """The problem that the line was lost: nothing was written, or, without `again`, nobody knows whether it was."""
    title = translate("Server", "The line to the server was lost")
    if again:
        kept = translate("Server", "Nothing was written. What you typed still stands in the window.")
        return Dropped(
            title, address.name, kept + " " + translate("Server", "Wait a moment, and try again."), again=True
        )
    doubt = translate("Server", "It was lost while this was being written. Nobody knows yet whether it was.")
    look = translate("Server", "Look at the entry when the line is back, before you do it again.")
    return Dropped(title, doubt, look)


def _not_reached(said: str, address: Address) -> Problem:
    """The problem that no line could be made: the server refuses, or there is no answer."""
    lower = said.lower()
    if any(each in lower for each in _WAKING):
        return dropped(address)
    if "fatal" in lower or "ssl" in lower or "password" in lower:
        answer = said.strip().splitlines()[-1]
        told = f"{address.name}: {answer.rpartition('FATAL:')[2].strip() or answer}"
        advice = next((advice() for part, advice in _REFUSALS if part in lower), "")
        return Problem(translate("Server", "The server refuses"), told, advice)
    return Dropped(
        translate("Server", "The server cannot be reached"),
        f"{address.host}:{address.port}",
        translate("Server", "Check the address and the network. Perhaps the server is being started again."),
        again=True,
    )

"""Accounts: the people at the screen with their roles, and the passwords they may have."""

import hmac
import secrets
import unicodedata
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Column, ForeignKey, Integer, String, Table, delete, insert, select, update

from desktop.base.problems import Problem
from desktop.base.rights import Role
from desktop.base.words import translate
from desktop.storage import audit, records
from desktop.storage.audit import Entry
from desktop.storage.roles import ACCOUNTS
from desktop.storage.session import Session
from desktop.storage.stretching import scrypt
from desktop.storage.tables import METADATA, When

SECRETS = Table(
    "account_secrets",
    METADATA,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True, autoincrement=False),
    Column("verifier", String(300), nullable=False),
    Column("wrong", Integer, nullable=False, default=0),
    Column("tried", When),
)
"""What a password is checked by; apart from the accounts, so that no log line ever holds it."""

COST = (2**15, 8, 1)
"""Scrypt's n, r and p: about a tenth of a second and 32 MB a try. They are kept with each verifier, and may rise."""
_FREE_TRIES = 3
_LONGEST_WAIT = timedelta(minutes=5)


@dataclass(frozen=True)
class Account:
    """Somebody at the screen; inactive when they have left."""

    name: str
    role: Role
    active: bool = True
    id: int = 0
    version: int = 0


def every(session: Session) -> tuple[Account, ...]:
    """All accounts by name, also of those who have left."""
    return records.every(session, ACCOUNTS, Account, order=(ACCOUNTS.c.name,))


def active(session: Session) -> tuple[Account, ...]:
    """The accounts that somebody can be at the screen with."""
    return tuple(each for each in every(session) if each.active)


def save(session: Session, account: Account, action: str = "changed") -> Account:
    """Stores a new or changed account; raises Stale when somebody else changed it first."""
    return records.save(session, ACCOUNTS, account, action) if account.id else records.add(session, ACCOUNTS, account)


def with_password(session: Session) -> frozenset[int]:
    """The ids of the accounts that ask for a password."""
    return frozenset(session.execute(select(SECRETS.c.account_id)).scalars())


def set_password(session: Session, account: Account, password: str) -> None:
    """Gives an account a password, or takes it away when it is empty; the log says that, not which."""
    had = account.id in with_password(session)
    session.execute(delete(SECRETS).where(SECRETS.c.account_id == account.id))
    if password:
        session.execute(insert(SECRETS), {"account_id": account.id, "verifier": verifier_of(password), "wrong": 0})
    if had or password:
        done = "password set" if password else "password removed"
        audit.write(session, [Entry(ACCOUNTS.name, account.id, done)])


def matches(session: Session, account: Account, password: str, counting: bool = True) -> bool:
    """Whether this is the account's password; counts wrong tries, and raises Problem while one has to wait.

    After three wrong tries in a row each further one waits twice as long, up to five minutes. Where nothing can be
    written, `counting` is off.
    """
    row = session.execute(select(SECRETS).where(SECRETS.c.account_id == account.id)).first()
    if row is None:
        return True
    until = _until(row.wrong, row.tried)
    if until is not None and session.now < until:
        raise _wait((until - session.now).total_seconds())
    right = fits(password, row.verifier)
    if not counting:
        return right
    wrong = 0 if right else row.wrong + 1
    if wrong or row.wrong:
        mine = SECRETS.c.account_id == account.id
        session.execute(update(SECRETS).where(mine).values(wrong=wrong, tried=session.now))
    if wrong == _FREE_TRIES:
        audit.write(session, [Entry(ACCOUNTS.name, account.id, "wrong passwords")])
    return right


def _until(wrong: int, tried: datetime | None) -> datetime | None:
    """When the next try is possible, or None for at once."""
    if wrong < _FREE_TRIES or tried is None:
        return None
    return tried + min(timedelta(seconds=5 * 2 ** min(wrong - _FREE_TRIES, 10)), _LONGEST_WAIT)


def _wait(seconds: float) -> Problem:
    """The problem that one must wait before the next try."""
    return Problem(
        translate("Accounts", "Too many wrong tries"),
        translate("Accounts", "The next try is possible in %n seconds.", int(seconds) + 1),
        translate("Accounts", "Whoever manages the accounts can set a new password."),
    )


def verifier_of(password: str) -> str:
    """A text that a password can be checked by and that does not tell it: scrypt's numbers, salt and hash."""
    salt = secrets.token_bytes(16)
    return "$".join(("scrypt", *map(str, COST), salt.hex(), _scrypt(password, salt, *COST).hex()))


def fits(password: str, verifier: str) -> bool:
    """Whether a password is the one a verifier was made of."""
    _kind, n, r, p, salt, digest = verifier.split("$")
    return hmac.compare_digest(_scrypt(password, bytes.fromhex(salt), int(n), int(r), int(p)).hex(), digest)


def _scrypt(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    """Scrypt of a password; composed and decomposed letters are the same password."""
    return scrypt(_plain(password), salt, n, r, p)


def _plain(password: str) -> bytes:
    return unicodedata.normalize("NFKC", password).encode()

"""Retention: the log of what was removed for good, and how records go without leaving what they said behind."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Column, Integer, String, Table, Text, delete

from desktop.storage import audit, drafts, records, search
from desktop.storage.session import Session
from desktop.storage.tables import When, table, texts
from desktop.storage.values import moment_of

LOG = table(
    "retention_log",
    Column("at", When, nullable=False),
    Column("who", String(200), nullable=False),
    Column("kind", String(40), nullable=False),
    Column("months", Integer, nullable=False),
    Column("numbers", texts(), nullable=False),
    Column("packages", texts(), nullable=False),
    Column("remark", Text, nullable=False),
)
_AT = '"at":"'
"""How the moment of a step begins."""
_AT_ONCE = 500
"""Records of one statement: databases take only so many numbers in it."""


@dataclass(frozen=True)
class Removal:
    """One removal: of what kind, how long it had been kept, which numbers, and the SHA-256 of the archive's packages.

    It never says what the records were about or whom.
    """

    at: datetime
    who: str
    kind: str
    months: int
    numbers: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    remark: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Ended:
    """A record that nobody has to do anything about: what it is called, and since when."""

    id: int
    version: int
    number: str
    title: str
    since: date


def last_day(steps: str, otherwise: date) -> date:
    """The day of the last of a record's steps, which are kept as JSON; read as text, for there can be very many.

    What somebody wrote in a step cannot be taken for it: quotes within a text have a backslash before them.
    """
    first = steps.rfind(_AT) + len(_AT)
    return moment_of(steps[first : steps.index('"', first)]).date() if first >= len(_AT) else otherwise


def note(session: Session, removal: Removal) -> Removal:
    """Writes a line in the log of removals, in the same transaction as the removal; it is audited itself."""
    return records.add(session, LOG, removal)


def removals(session: Session) -> tuple[Removal, ...]:
    """The log of removals, the newest first."""
    return records.every(session, LOG, Removal, order=(LOG.c.at.desc(),))


def forget(
    session: Session, table: Table, ids: Iterable[int], index: str = "", draft: Callable[[int], str] | None = None
) -> None:
    """Takes records away for good: their rows, words, drafts, and what the log says of them; its chain stays whole."""
    gone = sorted(set(ids))
    for first in range(0, len(gone), _AT_ONCE):
        some = gone[first : first + _AT_ONCE]
        session.execute(delete(table).where(table.c.id.in_(some)))
        audit.erase(session, table.name, some)
        for key in map(draft, some) if draft is not None else ():
            drafts.drop_all(session, key)
    if gone and index:
        search.drop_many(session, index, gone)
    if gone:
        session.leave_no_trace(in_pages=True)

"""Session: one transaction with who acts and when, handed to stores and actions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, CursorResult
from sqlalchemy.sql.base import Executable

from desktop.base.rights import Right, Role, may
from desktop.storage.roles import role_of


@dataclass(frozen=True)
class Session:
    """A transaction under way: the connection, the name of the person who acts, and the moment it began."""

    connection: Connection
    who: str
    now: datetime
    traces: set[str] = field(default_factory=set, compare=False)
    """What must be wiped after the commit: the log, or also the file's pages; filled by `leave_no_trace`."""
    touched: set[tuple[str, int]] = field(default_factory=set, compare=False)
    """The records with a line in the log that are changed here, by table: what other computers are told of."""
    allowed: list[Right] = field(default_factory=list, compare=False)
    """The rights of the actions under way, the outermost first; kept by `base.rights.needs`."""

    @cached_property
    def role(self) -> Role | None:
        """The role of the person who acts, as it stands in this transaction; None where nobody is named."""
        return role_of(self.connection, self.who)

    def may(self, right: Right) -> bool:
        """Whether the person who acts has a right: for what an action decides beside its own right."""
        return may(self.role, right)

    def leave_no_trace(self, in_pages: bool = False) -> None:
        """Has what is removed here wiped from the write-ahead log, and with `in_pages` from every page (D1, D4).

        Overwriting what is deleted is not enough: when pages are balanced, copies stay behind in their gaps.
        """
        self.traces.update(("log", "pages") if in_pages else ("log",))

    def execute(
        self, statement: Executable, values: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None = None
    ) -> CursorResult[Any]:
        """Runs one statement inside the transaction."""
        return self.connection.execute(statement, values)

    def sql(self, text: str, values: Sequence[Any] = ()) -> CursorResult[Any]:
        """Runs one statement given as driver SQL: only for what SQLAlchemy cannot say (full text, pragmas)."""
        return self.connection.exec_driver_sql(text, tuple(values))

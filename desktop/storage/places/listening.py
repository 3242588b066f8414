"""Listening: how one computer hears what the others have changed on a server.

What travels is the name of a table and the number of a record, never what it says. Tables that leave no line in the
log, such as confidential talks, are not told of at all (D1).
"""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import psycopg

CHANNEL = "samspil"
_MOST = 7_500
"""Bytes of one message; PostgreSQL takes 8,000."""
_EVERYTHING = "*"
_TURN = 0.5
"""Seconds until a listener looks whether it should end."""


@dataclass(frozen=True)
class Heard:
    """What was heard: records by table; `everything` when it may be anything; `lost` while the line is down."""

    records: tuple[tuple[str, int], ...] = ()
    everything: bool = False
    lost: bool = False


def payload(token: str, touched: Iterable[tuple[str, int]]) -> str:
    """The message about some records from the computer with the token; empty when nothing was touched."""
    told = ",".join(f"{table}:{id}" for table, id in sorted(set(touched)))
    if not told:
        return ""
    whole = f"{token} {told}"
    return whole if len(whole) < _MOST else f"{token} {_EVERYTHING}"


def understood(message: str, own: str) -> Heard | None:
    """What a message tells; None for one's own, and for what is not ours."""
    token, _, told = message.partition(" ")
    if token == own or not told:
        return None
    if told == _EVERYTHING:
        return Heard(everything=True)
    pairs = [each.rpartition(":") for each in told.split(",")]
    if not all(table.isidentifier() and id.isdecimal() for table, _, id in pairs):
        return None
    return Heard(tuple((table, int(id)) for table, _, id in pairs))


class Listener(threading.Thread):
    """A thread with a line of its own that waits for messages, and makes a new line when it was lost."""

    def __init__(
        self, connect: Callable[[], psycopg.Connection[Any]], token: str, heard: Callable[[Heard], None]
    ) -> None:
        super().__init__(name="listener", daemon=True)
        self._connect, self._token, self._heard = connect, token, heard
        self._ends = threading.Event()
        self.ready = threading.Event()
        """Set while there is a line."""

    def run(self) -> None:
        """Listens until it is stopped; what was missed while the line was down may be anything."""
        first = True
        while not self._ends.is_set():
            try:
                with self._connect() as line:
                    line.execute(f"LISTEN {CHANNEL}")
                    self.ready.set()
                    if not first:
                        self._heard(Heard(everything=True))
                    first = False
                    self._wait(line)
            except psycopg.Error:
                if not self._ends.is_set() and (self.ready.is_set() or first):
                    self._heard(Heard(lost=True))
                first = False
                self.ready.clear()
                self._ends.wait(_TURN)

    def stop(self) -> None:
        """Has it end, and waits for that."""
        self._ends.set()
        self.join(timeout=10)

    def _wait(self, line: psycopg.Connection[Any]) -> None:
        while not self._ends.is_set():
            for message in line.notifies(timeout=_TURN):
                if (told := understood(message.payload, self._token)) is not None:
                    self._heard(told)

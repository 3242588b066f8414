"""Tries: wrong passwords are counted beside the file, and each makes the next one wait longer.

This slows down somebody at the keyboard, also after a restart. Who has copied the file tries elsewhere: against that
stands what each try costs (see keys), and a password that is hard to guess.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from pathlib import Path

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.storage import keys
from desktop.storage.keys import DataKey, WrongPassword
from desktop.storage.places import sayings
from desktop.storage.places.file import head_of
from desktop.storage.recovery import read_recovery_key

FREE = 3
"""So many wrong ones cost nothing but themselves."""
_FIRST, _LONGEST = 5, 900
"""Seconds to wait after the next one, and at most; each doubles them."""


@dataclass(frozen=True)
class Tries:
    """How many wrong passwords there were since the last right one, and when the last one was."""

    wrong: int = 0
    last: datetime | None = None

    def left(self, now: datetime) -> int:
        """Whole seconds until the next try; a clock that was set back does not make them more."""
        if self.last is None or self.wrong <= FREE:
            return 0
        wait = min(_FIRST << min(self.wrong - FREE - 1, 20), _LONGEST)
        gone = max(now - self.last, timedelta()).total_seconds()
        return max(0, ceil(wait - gone))


def unlock(path: Path, now: datetime, password: str = "", recovery: str = "", head: bytes = b"") -> DataKey:
    """The key of a protected file, by its password or the recovery key as somebody typed it.

    Of a file that is open its `head` is told: who reads it beside SQLite lets go of SQLite's locks. Raises
    WrongPassword, or Problem when it is too early for another try, or the key file is missing.
    """
    printed = read_recovery_key(recovery) if recovery else ""
    head = head or head_of(path)
    ring = keys.read_ring(path, head)
    tries = tries_of(path)
    if left := tries.left(now):
        raise too_early(left)
    try:
        key = keys.open_ring(ring, head, password, printed)
    except WrongPassword:
        _write(path, Tries(tries.wrong + 1, now))
        raise
    with suppress(OSError):
        _beside(path).unlink(missing_ok=True)
    return key


def recover(path: Path, now: datetime, recovery: str, password: str, head: bytes = b"") -> DataKey:
    """Opens a file by its recovery key, and gives it a new password; raises what `unlock` raises, and Problem."""
    keys.check_password(password)
    key = unlock(path, now, recovery=recovery, head=head)
    set_password(path, key, password)
    return key


def set_password(path: Path, key: DataKey, password: str) -> None:
    """Wraps a file's key under another password; the data is not touched. Raises Problem, and the old one stays."""
    ring = keys.with_password(keys.read_ring(path, key.head), key, password)
    with sayings.told(keys.keys_of(path)):
        keys.write_ring(path, key.head, ring)


def tries_of(path: Path) -> Tries:
    """The wrong tries so far."""
    try:
        told = json.loads(_beside(path).read_text(encoding="utf-8"))
        return Tries(max(0, int(told["wrong"])), datetime.fromisoformat(told["last"]))
    except (OSError, ValueError, TypeError, KeyError):
        return Tries()


def too_early(left: int) -> Problem:
    """The problem that the next try must wait."""
    return Problem(
        translate("Protection", "Wait a moment before the next try"),
        translate("Protection", "%n seconds are left.", left),
    )


def _write(path: Path, tries: Tries) -> None:
    """Counts; where nothing can be written the count is lost, not the file."""
    assert tries.last is not None
    told = json.dumps({"wrong": tries.wrong, "last": tries.last.isoformat()})
    unfinished = _beside(path).with_name(_beside(path).name + ".part")
    with suppress(OSError):
        unfinished.write_text(told, encoding="utf-8")
        unfinished.replace(_beside(path))


def _beside(path: Path) -> Path:
    """Where a file's wrong tries are counted."""
    return path.with_name(path.name + ".tries")

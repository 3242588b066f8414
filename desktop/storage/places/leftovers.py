"""Leftovers: what a conversion that was stopped has left beside a file, overwritten and removed at the next opening."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_CONVERTING, _REPLACED, _LOG = ".converting", ".replaced", ".log-replaced"
_BLOCK = 1 << 20


def converting(path: Path) -> Path:
    """Where the new file is written before it takes the old one's place."""
    return path.with_name(path.name + _CONVERTING)


def aside(path: Path) -> Path | None:
    """A second name for a file that is about to be replaced, so that it can be overwritten then; None without links."""
    return _linked(path, path.with_name(path.name + _REPLACED))


def log_aside(path: Path) -> Path | None:
    """A second name for a file's write-ahead log, which goes when the file is closed; None where there is none."""
    return _linked(path.with_name(path.name + "-wal"), path.with_name(path.name + _LOG))


def _linked(path: Path, second: Path) -> Path | None:
    """A second name of a file; None where the file is missing or the disk knows no second names."""
    second.unlink(missing_ok=True)
    try:
        second.hardlink_to(path)
    except OSError:
        return None
    return second


def wipe(path: Path, tell: Callable[[int], object] = lambda _done: None) -> None:
    """Overwrites a file with noise and removes it; one that has another name too only loses this one.

    `tell` hears how many bytes are overwritten.
    """
    try:
        seen = path.stat()
        if seen.st_nlink == 1:
            _overwrite(path, seen.st_size, tell)
    except FileNotFoundError:
        return
    path.unlink(missing_ok=True)


def _overwrite(path: Path, size: int, tell: Callable[[int], object]) -> None:
    """Writes noise over all of a file, and waits until it is on the disk."""
    with path.open("rb+") as file:
        for at in range(0, size, _BLOCK):
            file.write(os.urandom(min(_BLOCK, size - at)))
            tell(at)
        file.flush()
        os.fsync(file.fileno())


def sweep(path: Path) -> None:
    """Removes what lies beside a file; what cannot be removed now stays until the next opening."""
    for ending in (_CONVERTING, _REPLACED, _LOG, f"{_CONVERTING}-journal"):
        beside = path.with_name(path.name + ending)
        with suppress(OSError):
            wipe(beside)


def settle_folder(folder: Path) -> None:
    """Waits until a folder's names are on the disk, where a system can be asked to."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)

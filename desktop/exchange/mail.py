"""Mail: the door through which e-mails come in, .eml and .msg alike."""

import os
from collections.abc import Iterable
from pathlib import Path

from desktop.base.problems import Problem
from desktop.exchange.internet import read_internet_mail
from desktop.exchange.letter import Attached, Mail
from desktop.exchange.limits import LARGEST_MAIL, MEGABYTE, broken_mail, empty_file, too_large_mail, unreadable
from desktop.exchange.outlook import SIGNATURE, read_outlook_mail

__all__ = ["Attached", "Mail", "mails_in", "read_mail"]

_ENDINGS = (".eml", ".msg")


def read_mail(source: Path | str | bytes, name: str = "", largest: int = LARGEST_MAIL) -> Mail:
    """A mail from a file or its bytes; a Problem names what cannot be read. `largest` in megabytes."""
    said = name or (Path(source).name if isinstance(source, (str, Path)) else "")
    data = source if isinstance(source, bytes) else _bytes_of(Path(source), said, largest)
    if len(data) > largest * MEGABYTE:
        raise too_large_mail(said, largest)
    if not data.strip(b"\0 \t\r\n"):
        raise empty_file(said)
    try:
        if data.startswith(SIGNATURE):
            return read_outlook_mail(data, said, largest)
        return read_internet_mail(data, said)
    except Problem:
        raise
    except Exception as reason:
        # The libraries below are at a stranger's mercy: whatever stops them stops this file only.
        raise broken_mail(said) from reason


def _bytes_of(path: Path, name: str, largest: int) -> bytes:
    """A file's bytes, not read at all when there are too many."""
    try:
        if path.stat().st_size > largest * MEGABYTE:
            raise too_large_mail(name, largest)
        return path.read_bytes()
    except OSError as reason:
        raise unreadable(name, reason.strerror or str(reason)) from reason


def mails_in(paths: Iterable[Path | str]) -> list[Path]:
    """The files to read for what was dropped: files as they are, folders with every .eml and .msg below them."""
    found: dict[Path, None] = {}
    for path in map(Path, paths):
        for file in _below(path) if path.is_dir() else [path]:
            found.setdefault(file)
    return list(found)


def _below(folder: Path) -> list[Path]:
    """The mails below a folder, in order; a folder that cannot be opened is named, so that reading it tells why."""
    found: list[Path] = []

    def refused(error: OSError) -> None:
        found.append(Path(error.filename))

    for place, folders, files in os.walk(folder, onerror=refused):
        folders.sort()
        found += [Path(place, file) for file in sorted(files) if file.lower().endswith(_ENDINGS)]
    return found

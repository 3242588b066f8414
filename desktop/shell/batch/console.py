"""Console: what the commands share: a municipality's file, a day, a document, and what is said of them."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from desktop.base import words
from desktop.base.problems import Problem
from desktop.base.times import SystemClock, zone_of
from desktop.base.words import translate
from desktop.shell.passwords import key_of
from desktop.storage import municipality
from desktop.storage.database import Database
from desktop.storage.places.address import Address
from desktop.storage.session import Session

WHO = "samspil"
"""The name that the command line signs its changes with."""


@contextmanager
def opened(where: Path | Address) -> Iterator[Database]:
    """A municipality with its own country's clock, closed again however the command ends."""
    clock = SystemClock(zone_of("DK"))
    if isinstance(where, Address):
        from desktop.shell.serverpasswords import with_password  # imported late: start-up

        file = Database.open(with_password(where), clock)
    else:
        file = Database.open(where, clock, key=key_of(where))
    try:
        with file.reading() as session:
            file.clock = SystemClock(zone_of(municipality.profile(session).country))
        yield file
    finally:
        file.close()


@contextmanager
def reading(where: Path | Address) -> Iterator[Session]:
    """One consistent state of a municipality."""
    with opened(where) as file, file.reading() as session:
        yield session


def day(text: str) -> date:
    """A day as the command line writes it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Problem(translate("Batch", "{text} is no date; write it as 2026-12-18").format(text=text)) from None


def stretch(wanted: argparse.Namespace) -> tuple[date | None, date | None]:
    """The first and last day that were asked for."""
    since = day(wanted.first) if wanted.first else None
    until = day(wanted.last) if wanted.last else None
    if since and until and until < since:
        raise Problem(
            translate("Batch", "The last day is before the first"),
            advice=translate("Batch", "Give --from the earlier day and --to the later one."),
        )
    return since, until


def ending(path: Path) -> str:
    """What kind of file is asked for."""
    found = path.suffix.lower()
    if found not in (".pdf", ".xlsx"):
        raise Problem(
            translate("Batch", "{name} is neither PDF nor XLSX").format(name=path.name),
            advice=translate("Batch", "Give the file the ending .pdf or .xlsx."),
        )
    return found


def write(path: Path, data: bytes) -> None:
    """Writes a document whole or not at all."""
    try:
        unfinished = path.with_name(path.name + ".part")
        unfinished.write_bytes(data)
        unfinished.replace(path)
    except OSError as error:
        raise Problem(translate("Batch", "The file could not be written"), f"{path}: {error.strerror}") from error


def say(told: Any, as_json: bool, lines: list[str]) -> None:
    """Prints one JSON document, or lines for a reader."""
    if isinstance(sys.stdout, TextIOWrapper):
        # JSON is UTF-8 wherever it goes; a reader's terminal shows what it can
        sys.stdout.reconfigure(encoding="utf-8" if as_json else None, errors=None if as_json else "replace")
    if as_json:
        print(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        for line in lines:
            print(line)


def speak(code: str) -> None:
    """Makes the catalogues known; only what needs words pays for Qt's reader of them."""
    from desktop.shell import languages  # imported late: start-up

    languages.install_catalogues()
    words.use(code)

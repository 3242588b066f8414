"""Days: counts deadlines, tells elections and their quarantine, all without a file."""

import argparse
import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop.base.problems import Problem
from desktop.base.settings import OWN_LANGUAGES, defaults
from desktop.base.words import translate
from desktop.shell.batch import console
from desktop.workdays import words as workday_words
from desktop.workdays.elections import (
    KINDS,
    Election,
    ElectionKind,
    ElectionStatus,
    Period,
    check_election,
    proposals,
)
from desktop.workdays.quarantine import GuestKind, Guests, Quarantine
from desktop.workdays.rules import Calendar, ClosingDay, default_switches

UNTIL = 2040
"""The year up to which elections are computed unless told otherwise (W6)."""
STATUSES: Mapping[ElectionStatus, str] = {
    ElectionStatus.FIXED: "fixed by law",
    ElectionStatus.DECIDED: "decided",
    ElectionStatus.COMPUTED: "computed",
    ElectionStatus.LATEST: "latest possible",
}
"""How sure a date is, as files and the command line write it (W6)."""
_LAST_YEAR = 2099


def deadline(wanted: argparse.Namespace) -> int:
    """Counts a deadline; a closing day that is named here stops the clock."""
    console.speak(wanted.language or OWN_LANGUAGES[wanted.country])
    closed = tuple(ClosingDay(console.day(text), translate("Workdays", "Closing day")) for text in wanted.closed)
    switches = default_switches(wanted.country)
    calendar = Calendar(wanted.country, switches, wanted.saturdays, closed, closing_stops_clock=True)
    counting = calendar.count(console.day(wanted.received), wanted.days)
    told = workday_words.counting_json(counting)
    del told["closed"]  # a closing day that is named here is among the skipped
    console.say(told, wanted.json, [str(told["deadline"]), workday_words.explain(counting).text])
    return 0


def quarantine(wanted: argparse.Namespace) -> int:
    """Says whether a guest's visit on a day lies in quarantine, by the matrix every municipality begins with (B1.4)."""
    console.speak(wanted.language or OWN_LANGUAGES[wanted.country])
    day = console.day(wanted.day)
    known = read_elections(wanted.elections, wanted.country) if wanted.elections else _until(wanted.country, day)
    rules = Quarantine(known, blocks=defaults(wanted.country, "").quarantine_blocks)
    ruling = rules.ruling(day, Guests((GuestKind(wanted.guest),)))
    told = {
        "blocked": ruling.blocked,
        "effect": ruling.effect.value,
        "periods": [_period(each) for each in ruling.periods],
        "first_free": ruling.first_free.isoformat(),
    }
    said = workday_words.ruling_text(ruling, wanted.country)
    console.say(told, wanted.json, [*filter(None, (said,)), workday_words.effect_text(ruling.effect)])
    return 0


def elections(wanted: argparse.Namespace) -> int:
    """Lists the elections that are known or can be computed, with their status and source (W6)."""
    console.speak(wanted.language or OWN_LANGUAGES[wanted.country])
    if wanted.until > _LAST_YEAR:
        told = translate("Batch", "Elections are computed up to {year}").format(year=_LAST_YEAR)
        raise Problem(told, advice=translate("Batch", "Choose an earlier year."))
    found = proposals(wanted.country, wanted.until)
    lines = [
        f"{each.day.isoformat()}  {workday_words.election_name(each.kind, wanted.country)}, "
        f"{workday_words.status_name(each.status)}"
        for each in found
    ]
    console.say([_election(each) for each in found], wanted.json, lines)
    return 0


def read_elections(path: Path, country: str) -> tuple[Election, ...]:
    """The elections of a TOML file, `[[election]]` kind, date, status, called; raises Problem with the row (W6)."""
    try:
        with path.open("rb") as file:
            rows = tomllib.load(file).get("election", [])
    except OSError as error:
        raise Problem(translate("Batch", "The file could not be read"), f"{path}: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Problem(translate("Batch", "The file is not TOML"), f"{path}: {error}") from error
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise Problem(translate("Batch", "The file has no rows [[election]]"), str(path))
    return tuple(_read_row(row, number, country) for number, row in enumerate(rows, 1))


def _until(country: str, day: date) -> tuple[Election, ...]:
    """The elections that can be computed, far enough that the quarantine of every day is known."""
    return proposals(country, min(max(UNTIL, day.year + 2), _LAST_YEAR))


def _read_row(row: Mapping[str, Any], number: int, country: str) -> Election:
    """One election of a file; a Folketing election that was called keeps its latest possible date."""
    kind, status = _kind(row.get("kind"), number, country), _status(row, number)
    day, called = _day(row.get("date"), number), _day(row.get("called"), number)
    if day is None:
        raise _wrong(number, translate("Batch", "An election needs its date."))
    return check_election(Election(kind, day, status, called, _day(row.get("latest"), number)))


def _kind(told: object, number: int, country: str) -> ElectionKind:
    """The kind of election, one of the country's."""
    kinds = {each.value: each for each in KINDS[country]}
    if not isinstance(told, str) or told not in kinds:
        raise _wrong(number, translate("Batch", "The kind is one of {names}.").format(names=", ".join(kinds)))
    return kinds[told]


def _status(row: Mapping[str, Any], number: int) -> ElectionStatus:
    """How sure the date is; decided unless told otherwise."""
    told = row.get("status")
    known = {word: each for each, name in STATUSES.items() for word in (name, each.value)}
    if told is None:
        return ElectionStatus.DECIDED
    if not isinstance(told, str) or told not in known:
        names = ", ".join(STATUSES.values())
        raise _wrong(number, translate("Batch", "The status is one of {names}.").format(names=names))
    return known[told]


def _day(told: object, number: int) -> date | None:
    """A day of the file, written as a date or as a text."""
    if told is None or (isinstance(told, date) and not isinstance(told, datetime)):
        return told
    if isinstance(told, str):
        return console.day(told)
    raise _wrong(number, translate("Batch", "{text} is no date; write it as 2026-12-18").format(text=told))


def _wrong(number: int, text: str) -> Problem:
    """The problem with one row of the file."""
    return Problem(translate("Batch", "Election {number} of the file is not understood").format(number=number), text)


def _period(period: Period) -> dict[str, Any]:
    """A quarantine as plain data; elections of several days are all named."""
    ahead = sorted(period.elections, key=lambda each: (each.day, list(ElectionKind).index(each.kind)))
    told = {"election": ahead[0].kind.value, "from": period.first.isoformat(), "to": period.last.isoformat()}
    several = len({each.day for each in ahead}) > 1
    return told | ({"elections": [each.kind.value for each in ahead]} if several else {})


def _election(each: Election) -> dict[str, Any]:
    """An election as plain data."""
    return {
        "kind": each.kind.value,
        "date": each.day.isoformat(),
        "status": STATUSES[each.status],
        "called": each.called.isoformat() if each.called else None,
        "source": workday_words.source_text(each),
        "checked": each.checked.isoformat() if each.checked else None,
    }

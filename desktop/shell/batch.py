"""Batch: the commands that need no window; with --json one document on stdout, problems on stderr."""

import argparse
import json
import sys
from dataclasses import replace
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from desktop.base import words
from desktop.base.problems import Problem
from desktop.base.settings import OWN_LANGUAGES, defaults
from desktop.base.times import SystemClock, zone_of
from desktop.base.words import translate
from desktop.exchange.sheets import read_sheet
from desktop.people import actions as people
from desktop.people import store as people_store
from desktop.people.exchange.reading import plan
from desktop.questions import actions, answering, arrivals, store
from desktop.questions.exchange import line_json, registered_json
from desktop.questions.rules import OPEN, State, View
from desktop.storage import audit, database, municipality
from desktop.storage.database import Database
from desktop.workdays import words as workday_words
from desktop.workdays.rules import Calendar, ClosingDay, default_switches

WHO = "samspil"
"""The name that the command line signs its changes with."""


def init(wanted: argparse.Namespace) -> int:
    """Makes a new municipality's file."""
    if not wanted.name.strip():
        raise Problem(
            translate("Founding", "The municipality has no name"), advice=translate("Founding", "Enter its name.")
        )
    made = Database.create(wanted.file, SystemClock(zone_of(wanted.country)))
    with made.writing(WHO) as session:
        municipality.save_profile(session, replace(defaults(wanted.country, wanted.language), name=wanted.name.strip()))
    made.close()
    return 0


def create_demo(wanted: argparse.Namespace) -> int:
    """Writes the demo municipality's file."""
    from desktop.shell import demo  # imported late: start-up

    language = wanted.language or OWN_LANGUAGES[wanted.country]
    speak(language)
    now = SystemClock(zone_of(wanted.country)).now()
    demo.build(wanted.create, wanted.country, language, wanted.seed, wanted.scale, now).close()
    return 0


def bring_in(wanted: argparse.Namespace) -> int:
    """Reads mails as questions, or sheets as people; broken files are told of, the rest is registered."""
    speak("en")
    file = _open(wanted.db)
    try:
        told = _questions(file, wanted.files) if wanted.kind == "questions" else _people(file, wanted.files)
    finally:
        file.close()
    for problem in told["problems"]:
        print(f"{problem['file']}: {problem['message']}", file=sys.stderr)
    _say(told, wanted.json, _told_lines(told))
    return 2 if told["problems"] else 0


def _told_lines(told: dict[str, Any]) -> list[str]:
    """What became of some files, for a reader: a line for each question or sheet, then what was there before."""
    lines = []
    for each in told["imported"]:
        if "number" in each:
            lines.append("{number}  {due:10}  {subject}".format(due=each["deadline"] or "-", **each))
        else:
            new = translate("ImportPreview", "%n new", each["added"])
            changed = translate("ImportPreview", "%n changed", each["changed"])
            lines.append(f"{each['file']}: {new}, {changed}")
    same = len(told["duplicates"])
    return [*lines, translate("Incoming", "%n here already", same)] if same else lines


def _questions(file: Database, paths: list[Path]) -> dict[str, Any]:
    """Registers the mails among some paths."""
    with file.reading() as session:
        largest = municipality.profile(session).largest_mail
    harvest = arrivals.Harvest()
    for batch in arrivals.batches(arrivals.found(paths)):
        arrived, broken = arrivals.read(batch, largest)
        with file.writing(WHO) as session:
            harvest += broken + arrivals.register_mails(session, arrived)
    return {
        "imported": [registered_json(str(each.file), each.question) for each in harvest.registered],
        "duplicates": [{"file": str(each.file), "id": each.question_id} for each in harvest.duplicates],
        "problems": [{"file": str(each.file), "message": str(each.problem)} for each in harvest.problems],
    }


def _people(file: Database, paths: list[Path]) -> dict[str, Any]:
    """Takes over the good rows of some sheets, and names every bad cell."""
    told: dict[str, Any] = {"imported": [], "duplicates": [], "problems": []}
    for path in paths:
        try:
            with file.writing(WHO) as session:
                planned = plan(read_sheet(path), people.known(session))
                if planned.writes:
                    people.import_people(session, planned)
        except Problem as problem:
            told["problems"].append({"file": str(path), "message": str(problem)})
            continue
        told["imported"].append({"file": str(path), "added": len(planned.add), "changed": len(planned.change)})
        told["duplicates"] += [{"file": str(path), "name": row.after.name} for row in planned.same]
        for cell in planned.problems:
            said = f"{cell.cell} {cell.column} »{cell.value}«: {cell.what}"
            told["problems"].append({"file": str(path), "cell": cell.cell, "message": said})
    return told


def listing(wanted: argparse.Namespace) -> int:
    """Lists questions."""
    if wanted.state and wanted.state not in set(State):
        raise Problem(translate("Batch", "There is no state {name}").format(name=wanted.state))
    file = _open(wanted.db)
    with file.reading() as session:
        where = actions.desk(session)
        names = people_store.names(session)
        states = (State(wanted.state),) if wanted.state else ()
        query = store.Query(View.ALL, wanted.search, states, whole=True)
        lines = store.window(session, query, 0, store.count(session, query))
        today = session.now.date()
    file.close()
    rows: list[dict[str, Any]] = []
    for line in lines:
        due = line.deadline if line.state in OPEN else None
        left = where.calendar.left(today, due) if due else None
        rows.append(line_json(line, names.get(line.member_id or 0, line.sender_name), left))
    shown = "{number}  {state:12}  {due:10}  {subject}"
    _say(rows, wanted.json, [shown.format(due=row["deadline"] or "-", **row) for row in rows])
    return 0


def deadline(wanted: argparse.Namespace) -> int:
    """Counts a deadline; a closing day that is named here stops the clock."""
    speak(wanted.language or OWN_LANGUAGES[wanted.country])
    closed = tuple(ClosingDay(_day(text), translate("Workdays", "Closing day")) for text in wanted.closed)
    switches = default_switches(wanted.country)
    calendar = Calendar(wanted.country, switches, wanted.saturdays, closed, closing_stops_clock=True)
    counting = calendar.count(_day(wanted.received), wanted.days)
    told = workday_words.counting_json(counting)
    del told["closed"]  # a closing day that is named here is among the skipped
    _say(told, wanted.json, [str(told["deadline"]), workday_words.explain(counting).text])
    return 0


def export(wanted: argparse.Namespace) -> int:
    """Writes the answer to a question as PDF; nynorsk has its words in documents only."""
    speak("en")
    file = _open(wanted.db)
    with file.reading() as session:
        paper = answering.paper(session, store.get(session, wanted.id), wanted.language or "")
    file.close()
    _write(wanted.out, paper)
    return 0


def backup(wanted: argparse.Namespace) -> int:
    """Copies a file that may be in use."""
    file = _open(wanted.db)
    file.backup(wanted.out)
    file.close()
    return 0


def bring_back(wanted: argparse.Namespace) -> int:
    """Makes a file from a backup."""
    database.restore(wanted.file, wanted.out)
    return 0


def verify(wanted: argparse.Namespace) -> int:
    """Checks the log line by line; 1 when something is wrong."""
    file = _open(wanted.db)
    with file.reading() as session:
        lines, problems = audit.verify(session)
    file.close()
    told = {"ok": not problems, "audit_lines": lines, "problems": problems}
    _say(told, wanted.json, problems or [translate("Batch", "%n lines, nothing changed or missing", lines)])
    return 1 if problems else 0


def _open(path: Path) -> Database:
    """A municipality's file with its own country's clock."""
    file = Database.open(path, SystemClock(zone_of("DK")))
    with file.reading() as session:
        file.clock = SystemClock(zone_of(municipality.profile(session).country))
    return file


def _day(text: str) -> date:
    """A day as the command line writes it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Problem(translate("Batch", "{text} is no date; write it as 2026-12-18").format(text=text)) from None


def _write(path: Path, data: bytes) -> None:
    """Writes a document whole or not at all."""
    try:
        unfinished = path.with_name(path.name + ".part")
        unfinished.write_bytes(data)
        unfinished.replace(path)
    except OSError as error:
        raise Problem(translate("Batch", "The file could not be written"), f"{path}: {error.strerror}") from error


def _say(told: Any, as_json: bool, lines: list[str]) -> None:
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

"""Questions: registers mails, lists what is registered, and prints answers."""

import argparse
from pathlib import Path
from typing import Any

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.people import store as people_store
from desktop.questions import actions, answering, arrivals, store
from desktop.questions.exchange import line_json, registered_json
from desktop.questions.rules import OPEN, State, View
from desktop.shell.batch import console
from desktop.storage import municipality
from desktop.storage.database import Database


def register(file: Database, paths: list[Path], who: str) -> dict[str, Any]:
    """Registers the mails among some paths, in a person's name."""
    with file.reading() as session:
        largest = municipality.profile(session).largest_mail
    harvest = arrivals.Harvest()
    for batch in arrivals.batches(arrivals.found(paths)):
        arrived, broken = arrivals.read(batch, largest)
        with file.writing(who) as session:
            harvest += broken + arrivals.register_mails(session, arrived)
    return {
        "imported": [registered_json(str(each.file), each.question) for each in harvest.registered],
        "duplicates": [{"file": str(each.file), "id": each.question_id} for each in harvest.duplicates],
        "problems": [{"file": str(each.file), "message": str(each.problem)} for each in harvest.problems],
    }


def listing(wanted: argparse.Namespace) -> int:
    """Lists questions."""
    if wanted.state and wanted.state not in set(State):
        raise Problem(translate("Batch", "There is no state {name}").format(name=wanted.state))
    with console.reading(wanted.db) as session:
        where = actions.desk(session)
        names = people_store.names(session)
        states = (State(wanted.state),) if wanted.state else ()
        query = store.Query(View.ALL, wanted.search, states, whole=True)
        lines = store.window(session, query, 0, store.count(session, query))
        today = session.now.date()
    rows: list[dict[str, Any]] = []
    for line in lines:
        due = line.deadline if line.state in OPEN else None
        left = where.calendar.left(today, due) if due else None
        rows.append(line_json(line, names.get(line.member_id or 0, line.sender_name), left))
    shown = "{number}  {state:12}  {due:10}  {subject}"
    console.say(rows, wanted.json, [shown.format(due=row["deadline"] or "-", **row) for row in rows])
    return 0


def answer(wanted: argparse.Namespace) -> int:
    """Writes the answer to a question as PDF; nynorsk has its words in documents only."""
    console.speak("en")
    with console.reading(wanted.db) as session:
        paper = answering.paper(session, store.get(session, wanted.id), wanted.language or "")
    console.write(wanted.out, paper)
    return 0


def archive(wanted: argparse.Namespace) -> int:
    """Writes everything about a question as one ZIP for the records system."""
    console.speak("en")
    with console.reading(wanted.db) as session:
        packed = answering.package(session, store.get(session, wanted.id))
    console.write(wanted.out, packed)
    return 0

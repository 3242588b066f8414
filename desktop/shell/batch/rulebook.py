"""Rulebook: lists the rules and what is to be done about them, reads a register, and writes it as PDF or sheet."""

import argparse
import sys
from pathlib import Path
from typing import Any

from desktop.base.papers import unwatched
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.exchange.sheets import read_sheet
from desktop.rulebook import actions, exchange, store, words
from desktop.rulebook.rules import Amendment, AmendmentKind, Clause, Rule, Side, Task
from desktop.shell.batch import console
from desktop.shell.batch.acting import signer
from desktop.storage import municipality
from desktop.storage.session import Session


def rules(wanted: argparse.Namespace) -> int:
    """Lists the register as it stands, or as it stood on a day (S0)."""
    day = console.day(wanted.as_of) if wanted.as_of else None
    with console.reading(wanted.db) as session:
        _speak(session)
        shown = actions.register(session, day)
        kept = {each.id: each for each in store.rules(session)}
        told = [_rule(id, clause, kept[id]) for id, clause in shown.clauses]
    lines = ["{code:5} {text}".format(**each) for each in told]
    console.say({"day": shown.day.isoformat(), "rules": told}, wanted.json, lines)
    return 0


def tasks(wanted: argparse.Namespace) -> int:
    """Lists what is to be followed up, the longest overdue first (S-A6, S-D3)."""
    with console.reading(wanted.db) as session:
        _speak(session)
        today = session.now.date()
        told = [_task(each, each.overdue(today)) for each in actions.tasks(session)]
    lines = ["{due}  {code:5} {text}".format(**each) for each in told]
    console.say(told, wanted.json, lines)
    return 0


def bring_in(path: Path, wanted: argparse.Namespace) -> int:
    """Starts the register from a table; cells that cannot be read are named, and then nothing is stored (S)."""
    with console.opened(wanted.db) as file:
        with file.reading() as session:
            _speak(session)
            front = store.front(session)
        sheet = read_sheet(path)
        plan = exchange.read_table(sheet, exchange.matched(sheet.headers), front)
        bad = [{"cell": each.address, "value": each.value, "message": each.what} for each in plan.problems]
        if not plan.clauses and not bad:
            raise Problem(
                translate("RulebookBatch", "There is no rule in the table"),
                path.name,
                translate("RulebookBatch", "Name a column for the rules, or write a code before each."),
            )
        if not bad:
            body = wanted.adopted_by or translate("RulebookBatch", "Read from {name}").format(name=path.name)
            with file.writing(signer(file, wanted)) as session:
                _start(session, plan, body)
    for each in bad:
        print(f"{each['cell']}: {each['message']} ({each['value']})", file=sys.stderr)
    count = 0 if bad else len(plan.clauses)
    told = {"rules": count, "problems": bad}
    console.say(told, wanted.json, [translate("RulebookBatch", "%n rules read", count)])
    return 2 if bad else 0


def export(wanted: argparse.Namespace) -> int:
    """Writes the register as it stands, or as it stood on a day, as PDF or sheet (S0)."""
    day = console.day(wanted.as_of) if wanted.as_of else None
    ending = console.ending(wanted.out)
    console.speak("en")
    with console.reading(wanted.db) as session:
        if ending == ".pdf":
            data = actions.register_making(session, day)(unwatched)
        else:
            data = actions.register_sheet(session, day)
    console.write(wanted.out, data)
    return 0


def _start(session: Session, plan: exchange.Planned, body: str) -> None:
    """Starts the register in the name of a body."""
    line = Amendment(session.now.date(), AmendmentKind.STARTED, body)
    actions.start(session, exchange.front_of(plan, store.front(session)), plan.clauses, (line,))


def _speak(session: Session) -> None:
    """The language of the municipality: bokmål for nynorsk, which has document words only."""
    language = municipality.profile(session).language
    console.speak("nb" if language == "nn" else language)


def _rule(id: int, clause: Clause, rule: Rule) -> dict[str, Any]:
    """A rule as JSON."""
    return {
        "id": id,
        "section": clause.section,
        "code": clause.code,
        "text": clause.text,
        "comment": clause.comment,
        "responsible": clause.side.value,
        "persons": list(rule.persons),
        "deadlines": words.dues_text(clause.due),
        "links": [{"kind": each.kind.value, "to": each.to} for each in clause.links],
    }


def _task(task: Task, overdue: bool) -> dict[str, Any]:
    """A task as JSON."""
    side: Side = task.side
    return {
        "rule": task.rule_id,
        "code": task.code,
        "text": task.text,
        "responsible": side.value,
        "persons": list(task.persons),
        "due": task.due.isoformat(),
        "reckoned_from": task.nominal.isoformat(),
        "overdue": overdue,
    }

"""Dispatches: lists the ledger and the members, says what somebody has not got, and writes ledger and matrix."""

import argparse
from collections.abc import Callable
from datetime import date
from typing import Any

from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.dispatch import actions, registers, store
from desktop.dispatch.exchange import line_json
from desktop.dispatch.sheet import Asked
from desktop.dispatch.store import Ledger
from desktop.people import store as people
from desktop.people.rules import Member, member_on, party_on, role_on
from desktop.shell.batch import console
from desktop.storage.session import Session


def listing(wanted: argparse.Namespace) -> int:
    """Lists the ledger, oldest first."""
    with console.reading(wanted.db) as session:
        asked = Ledger(ascending=True)
        lines = store.window(session, asked, 0, store.count(session, asked))
    rows = [line_json(each) for each in lines]
    shown = "{id:6}  {sent:25}  {kind:17}  {count:3}  {title}"
    console.say(rows, wanted.json, [shown.format(count=len(row["recipients"]), **row) for row in rows])
    return 0


def members(wanted: argparse.Namespace) -> int:
    """Lists everybody who has been a member, with how much of what was meant for them they have got."""
    with console.reading(wanted.db) as session:
        board, today = actions.whole_board(session), actions.today(session)
    rows = [
        _member_json(each, today) | {"got": board.of_member(row).got, "of": board.of_member(row).due}
        for row, each in enumerate(board.members)
    ]
    console.say(rows, wanted.json, ["{id:5}  {name:30}  {got}/{of}  {party}".format(**row) for row in rows])
    return 0


def of_member(wanted: argparse.Namespace) -> int:
    """Lists what went to a member, or what is missing (D5)."""
    with console.reading(wanted.db) as session:
        if all(each.id != wanted.member for each in people.members(session)):
            raise Problem(
                translate("Batch", "There is no member {number}").format(number=wanted.member),
                advice=translate("Batch", "samspil list members shows their numbers."),
            )
        rows = registers.missing_json(session, wanted.member) if wanted.missing else _got(session, wanted.member)
    console.say(rows, wanted.json, ["{id:6}  {sent:25}  {title}".format(**row) for row in rows])
    return 0


def ledger(wanted: argparse.Namespace) -> int:
    """Writes the ledger of some days as PDF or XLSX."""
    since, until = console.stretch(wanted)
    made: dict[str, Callable[[Session], bytes]] = {
        ".pdf": lambda session: registers.ledger_paper(session, since, until),
        ".xlsx": lambda session: registers.ledger_book(session, since, until),
    }
    return _write(wanted, made[console.ending(wanted.out)])


def matrix(wanted: argparse.Namespace) -> int:
    """Writes the matrix of some days as PDF or XLSX."""
    asked = Asked(*console.stretch(wanted))
    made: dict[str, Callable[[Session], bytes]] = {
        ".pdf": lambda session: registers.matrix_paper(session, asked),
        ".xlsx": lambda session: registers.matrix_book(session, asked),
    }
    return _write(wanted, made[console.ending(wanted.out)])


def _write(wanted: argparse.Namespace, make: Callable[[Session], bytes]) -> int:
    console.speak("en")
    with console.reading(wanted.db) as session:
        data = make(session)
    console.write(wanted.out, data)
    return 0


def _member_json(each: Member, today: date) -> dict[str, Any]:
    """A member as the command line prints one."""
    role = role_on(each, today)
    return {
        "id": each.id,
        "name": each.name,
        "party": party_on(each, today),
        "email": each.email,
        "member_now": member_on(each, today),
        "role": role.value if role else None,
    }


def _got(session: Session, member_id: int) -> list[dict[str, Any]]:
    """What went to a member, oldest first."""
    board = actions.whole_board(session)
    row = next(place for place, each in enumerate(board.members) if each.id == member_id)
    found = []
    for column, matter in enumerate(board.matters):
        got = board.got_by(row, column)
        if got is not None:
            told = {"id": matter.id, "kind": matter.line.kind.value, "title": matter.line.title}
            sent = {"sent": matter.line.sent_at.isoformat(timespec="seconds")}
            found.append(told | sent | {"got": got.sent_at.isoformat(timespec="seconds")})
    return found

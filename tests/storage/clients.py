"""Clients: several computers that work in one register at once, each with a line of its own."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from desktop.base.problems import Refused, Stale
from desktop.base.times import FixedClock
from desktop.dispatch import store as ledger
from desktop.dispatch.rules import Channel, Dispatch
from desktop.people import store as people
from desktop.questions import actions, answering, store
from desktop.questions.rules import Kind, Question, State
from desktop.storage import audit, records
from desktop.storage.database import Database
from tests.questions.town import IDA, NOW, Town


@dataclass
class Done:
    """What one client has done for certain."""

    marks: list[str] = field(default_factory=list)
    sent: list[int] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    tally: Counter[str] = field(default_factory=Counter)


def lay_out(address: str, letters: int) -> tuple[int, list[int]]:
    """A question that everybody writes in, and some that wait to be sent by whoever is first; their ids."""
    database = Database.open(address, FixedClock(NOW))
    town = Town(database, FixedClock(NOW))
    shared = town.asked("Fælles").id
    approved = [town.at(State.APPROVED, subject=f"Svar {number}").id for number in range(letters)]
    database.close()
    return shared, approved


def work(address: str, number: int, count: int, shared: int, approved: list[int]) -> Done:
    """Does so many actions, chosen at random."""
    database, rng, done = Database.open(address, FixedClock(NOW)), random.Random(number), Done()
    town = Town(database, FixedClock(NOW))
    for turn in range(count):
        kind = rng.choices(("register", "mark", "answer", "send", "people"), (3, 4, 2, 3, 2))[0]
        done.tally[kind] += 1
        if kind == "register":
            done.made.append(town.asked(f"Fra {number}, nummer {turn}").number)
        elif kind == "mark":
            done.marks.append(_mark(town, shared, f"[{number}.{turn}]"))
        elif kind == "send":
            _send(town, rng.choice(approved), done)
        elif kind == "answer":
            question = town.step(IDA, actions.triage, town.asked(f"Svar fra {number}.{turn}"), Kind.CONCRETE)
            town.onwards(town.started(question))
        else:
            _until_first(done, partial(_ring, town, rng, f"{number:04}{turn:04}"))
    database.close()
    return done


def _mark(town: Town, id: int, mark: str) -> str:
    """Adds a mark to the question everybody writes in: read, thought about, written; again when overtaken."""

    def write() -> None:
        seen = town.look(store.get, id)
        town.act(IDA, actions.edit, seen, {"subject": seen.subject + mark})

    _until_first(Done(), write)
    return mark


def _ring(town: Town, rng: random.Random, phone: str) -> None:
    """Gives a member another telephone number."""
    member = rng.choice(town.look(people.members))
    town.act(IDA, _call, member, phone)


def _call(session: Any, member: Any, phone: str) -> None:
    records.save(session, people.MEMBERS, type(member)(**{**vars(member), "phone": phone}))


def _send(town: Town, id: int, done: Done) -> None:
    """Sends an answer that others may be sending in the same moment: whoever is late is refused."""
    seen: Question = town.look(store.get, id)
    try:
        town.act(IDA, answering.confirm_sent, seen, Channel.MAIL, NOW)
    except (Refused, Stale):
        done.tally["late"] += 1
    else:
        done.sent.append(id)


def _until_first(done: Done, write: Callable[[], object]) -> None:
    """Tries until nobody else was first."""
    while True:
        try:
            write()
        except Stale:
            done.tally["overtaken"] += 1
        else:
            return


def check(address: str, shared: int, everybody: list[Done]) -> None:
    """The log is whole, no mark is lost, no number is given twice, and nothing was sent twice."""
    database = Database.open(address, FixedClock(NOW))
    with database.reading() as session:
        lines, problems = audit.verify(session)
        assert problems == [] and lines > 0
        subject = store.get(session, shared).subject
        for mark in (mark for each in everybody for mark in each.marks):
            assert subject.count(mark) == 1, mark
        made = [number for each in everybody for number in each.made]
        assert len(set(made)) == len(made)
        sent = [id for each in everybody for id in each.sent]
        assert len(set(sent)) == len(sent), "an answer was sent twice"
        counted = Counter(each.subject_id for each in records.every(session, ledger.DISPATCHES, Dispatch))
        assert {id: counted[id] for id in sent} == dict.fromkeys(sent, 1)
    database.close()

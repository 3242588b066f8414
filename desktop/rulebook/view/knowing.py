"""Rulebook: everything about the rules, read once and kept until something changes, and the rows of the lists."""

from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum
from typing import Any

from desktop.base.names import fold
from desktop.base.times import zone_of
from desktop.base.words import language
from desktop.people import store as people_store
from desktop.people.rules import OfficialKind, mayor_on, officials_on
from desktop.rulebook import store
from desktop.rulebook.actions import Norms
from desktop.rulebook.rules import DueKind, Side
from desktop.rulebook.table import (
    Known,
    RegisterRow,
    clause_row,
    heading_row,
    proposal_row,
    protocol_row,
    round_row,
    task_row,
)
from desktop.storage import municipality
from desktop.workdays import actions as workdays


class Tab(IntEnum):
    """The five lists, in the order of their tabs."""

    RULES = 0
    TASKS = 1
    PROPOSALS = 2
    PROTOCOL = 3
    ROUNDS = 4


@dataclass(frozen=True)
class Wish:
    """What a list shows: which list, of which day, words, who answers, which deadlines; `ended` for former rules."""

    tab: Tab
    day: date | None = None
    text: str = ""
    side: Side | None = None
    due: DueKind | None = None
    ended: bool = False

    @property
    def narrow(self) -> bool:
        """Whether not all rules are shown."""
        return bool(self.text.strip()) or self.side is not None or self.due is not None or self.ended


class Knowing:
    """Reads what there is; kept for the worker thread, and forgotten when something changed."""

    def __init__(self, norms: Norms) -> None:
        self.norms = norms
        self._kept: tuple[Known, date, str] | None = None

    def forget(self) -> None:
        """Has everything read anew next time."""
        self._kept = None

    def read(self, session: Any) -> Known:
        """The rules with everything around them as they stand."""
        kept, today, spoken = self._kept, session.now.date(), language()
        if kept is not None and kept[1:] == (today, spoken):
            return kept[0]
        profile = municipality.profile(session)
        officials = officials_on(people_store.officials(session), today)
        mayor = mayor_on(people_store.members(session), today)
        chief = next((each for each in officials if each.kind is OfficialKind.CHIEF_EXECUTIVE), None)
        known = Known(
            front=store.front(session),
            versions=store.versions(session),
            rules={each.id: each for each in store.rules(session)},
            proposals=store.proposals(session),
            amendments=store.amendments(session),
            follow_ups=store.follow_ups(session),
            rounds=store.rounds(session),
            ratings=store.ratings(session),
            officials=officials,
            mayor=mayor.name if mayor else "",
            chief=chief.name if chief else "",
            norms=self.norms.titles(spoken),
            calendar=workdays.calendar(session, profile),
            profile=profile,
            now=session.now,
            zone=zone_of(profile.country),
        )
        self._kept = (known, today, spoken)
        return known

    def rows(self, session: Any, wish: Wish, offset: int, limit: int) -> tuple[RegisterRow, ...]:
        """Rows of a list from an offset."""
        return rows_of(self.read(session), wish)[offset : offset + limit]

    def count(self, session: Any, wish: Wish) -> int:
        """How many rows a wish finds."""
        return len(rows_of(self.read(session), wish))

    def place(self, session: Any, wish: Wish, id: int) -> int:
        """The row of a record, or -1."""
        found = rows_of(self.read(session), wish)
        return next((at for at, each in enumerate(found) if each.id == id), -1)


def rows_of(known: Known, wish: Wish) -> tuple[RegisterRow, ...]:
    """The rows of a list."""
    match wish.tab:
        case Tab.RULES:
            return _rules(known, wish)
        case Tab.TASKS:
            found = tuple(task_row(number, each, known) for number, each in enumerate(known.tasks, 1))
        case Tab.PROPOSALS:
            found = tuple(proposal_row(each) for each in known.proposals)
        case Tab.PROTOCOL:
            found = tuple(protocol_row(each) for each in reversed(known.amendments))
        case Tab.ROUNDS:
            found = tuple(round_row(each, known) for each in reversed(known.rounds))
    return tuple(each for each in found if _shown(each, wish))


def _rules(known: Known, wish: Wish) -> tuple[RegisterRow, ...]:
    """The rules of a day under their sections' headings, or those that hold no longer."""
    day = wish.day or known.today
    if wish.ended:
        held = {id for id, _ in known.on(day).clauses}
        gone = [(id, clause) for id in known.rules if id not in held and (clause := known.last_clause(id))]
        clauses = tuple((id, clause) for id, clause in gone if _since(known, id) <= day)
    else:
        clauses = known.on(day).clauses
    found: list[RegisterRow] = []
    for place, section in enumerate(known.front.sections):
        rows = [
            clause_row(id, clause, known, day)
            for id, clause in clauses
            if clause.section == section.code and (wish.due is None or any(e.kind is wish.due for e in clause.due))
        ]
        shown = [replace(each, icon="", state="", overdue=False) if wish.ended else each for each in rows]
        shown = [each for each in shown if _shown(each, wish)]
        if shown:
            found += [heading_row(place, section.code, section.title), *shown]
    return tuple(found)


def _since(known: Known, rule_id: int) -> date:
    """The first day of a rule."""
    return min(each.since for each in known.versions if each.rule_id == rule_id)


def _shown(row: RegisterRow, wish: Wish) -> bool:
    """Whether a row holds the words, and is of the side that is asked for."""
    if wish.side is not None and row.side is not None and row.side is not wish.side:
        return False
    said = fold(f"{row.lead} {row.text} {row.under} {row.due}")
    return all(each in said for each in fold(wish.text).split())

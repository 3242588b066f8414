"""Rulebook: the register: sections, clauses and their versions, and how it stood on any day (S0)."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.base.problems import Refused
from desktop.base.words import translate

_CODE = re.compile(r"[A-ZÆØÅ]{1,3}\d{0,3}[a-zæøå]?")
_DAYS = re.compile(r"(\d{1,2})[./-](\d{1,2})[./]?(\d{4})?")
_LEAP = 2028
"""A year in which every day of the year exists."""
_DAY_OF_YEAR = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


class Side(StrEnum):
    """Who answers for a rule."""

    ADMINISTRATION = "administration"
    POLITICS = "politics"
    BOTH = "both"


class DueKind(StrEnum):
    """When a rule is followed up: always, each month, on days of each year, by a programme, once; or it lapses."""

    RUNNING = "running"
    MONTHLY = "monthly"
    YEARLY = "yearly"
    PROGRAMME = "programme"
    ONCE = "once"
    LAPSES = "lapses"


@dataclass(frozen=True)
class Due:
    """One deadline of a rule: `days` (MM-DD) for yearly ones, `day` for once and lapses, `text` for a programme."""

    kind: DueKind
    days: tuple[str, ...] = ()
    day: date | None = None
    text: str = ""


class LinkKind(StrEnum):
    """What a rule points to: a place in the delegation rules, a norm of the codex, a decision."""

    DELEGATION = "delegation"
    NORM = "norm"
    DECISION = "decision"


@dataclass(frozen=True)
class Link:
    """A pointer to another text: a place such as 17.5, a norm's id, or a case number."""

    kind: LinkKind
    to: str


@dataclass(frozen=True)
class Clause:
    """What a rule says, which changes only with both consents (S0); `place` orders the rules of a section."""

    section: str
    code: str
    text: str
    comment: str = ""
    side: Side = Side.BOTH
    due: tuple[Due, ...] = (Due(DueKind.RUNNING),)
    links: tuple[Link, ...] = ()
    place: int = 0


@dataclass(frozen=True)
class Rule:
    """A rule through all its versions; who follows it up may change without a proposal."""

    persons: tuple[str, ...] = ()
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Version:
    """What a rule has said since a day, by which amendment; without a clause it ended then (S0)."""

    rule_id: int
    since: date
    amendment_id: int
    clause: tuple[Clause, ...] = ()
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Section:
    """A section of the register."""

    code: str
    title: str


@dataclass(frozen=True)
class Front:
    """The register's title, its values, and its sections in their order."""

    title: str = ""
    values: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Register:
    """The register as it stood on a day: what each rule said, by id, in order (S0)."""

    day: date
    front: Front
    clauses: tuple[tuple[int, Clause], ...]

    def of_section(self, code: str) -> tuple[tuple[int, Clause], ...]:
        """The rules of one section, by place."""
        return tuple((id, clause) for id, clause in self.clauses if clause.section == code)

    def clause(self, rule_id: int) -> Clause | None:
        """What one rule said, or None when it was not in force."""
        return next((clause for id, clause in self.clauses if id == rule_id), None)


def clause_on(versions: Iterable[Version], rule_id: int, day: date) -> Clause | None:
    """What a rule said on a day, or None when it was not in force: not adopted yet, removed, or lapsed (S0)."""
    mine = (each for each in versions if each.rule_id == rule_id and each.since <= day)
    held = max(mine, key=lambda each: (each.since, each.id), default=None)
    if held is None or not held.clause:
        return None
    return None if lapsed(held.clause[0], day) else held.clause[0]


def lapsed(clause: Clause, day: date) -> bool:
    """Whether a time-limited rule has run out: it holds on its last day and not after (S)."""
    return any(due.kind is DueKind.LAPSES and due.day is not None and due.day < day for due in clause.due)


def register_on(front: Front, versions: Sequence[Version], day: date) -> Register:
    """The register as it stood on a day, sections and rules in their order (S0)."""
    order = {section.code: place for place, section in enumerate(front.sections)}
    ids = dict.fromkeys(each.rule_id for each in versions)
    held = [(id, clause) for id in ids if (clause := clause_on(versions, id, day)) is not None]
    held.sort(key=lambda pair: (order.get(pair[1].section, len(order)), pair[1].place, pair[0]))
    return Register(day, front, tuple(held))


def reordered(
    register: Register, rule_id: int, section: str, place: int, renumber: bool
) -> tuple[tuple[int, Clause], ...]:
    """The clauses that differ when a rule moves to a place (0 first) of a section; codes follow when told to."""
    moving = register.clause(rule_id)
    if moving is None:
        return ()
    rest = [pair for pair in register.clauses if pair[0] != rule_id]
    target = [pair for pair in rest if pair[1].section == section]
    target.insert(max(0, min(place, len(target))), (rule_id, replace(moving, section=section)))
    found = {id: replace(clause, place=number) for number, (id, clause) in enumerate(target, 1)}
    if moving.section != section:
        left = [pair for pair in rest if pair[1].section == moving.section]
        found |= {id: replace(clause, place=number) for number, (id, clause) in enumerate(left, 1)}
    if renumber:
        found = {id: replace(clause, code=f"{clause.section}{clause.place}") for id, clause in found.items()}
    return tuple((id, clause) for id, clause in found.items() if clause != register.clause(id))


def numbered(register: Register, section: str) -> str:
    """The next free code of a section: E12 after E11."""
    taken = {clause.code for _, clause in register.clauses}
    number = 1
    while f"{section}{number}" in taken:
        number += 1
    return f"{section}{number}"


def check_clause(clause: Clause, register: Register, rule_id: int = 0) -> Clause:
    """The clause, tidied; raises Refused for a missing text, an unknown section, a taken code or an impossible due."""
    clause = replace(clause, code=clause.code.strip(), text=clause.text.strip(), comment=clause.comment.strip())
    if not clause.text:
        raise _refused(translate("Rulebook", "The rule has no text"), translate("Rulebook", "Enter what is agreed."))
    if clause.section not in {each.code for each in register.front.sections}:
        raise _refused(
            translate("Rulebook", "There is no section {code}").format(code=clause.section),
            translate("Rulebook", "Choose a section of the register."),
        )
    if not _CODE.fullmatch(clause.code):
        raise _refused(
            translate("Rulebook", "{code} is no code of a rule").format(code=clause.code or "–"),
            translate("Rulebook", "Write a letter and a number, for example E12."),
        )
    if any(other.code == clause.code for id, other in register.clauses if id != rule_id):
        raise _refused(
            translate("Rulebook", "The code {code} is taken").format(code=clause.code),
            translate("Rulebook", "Choose another, for example {code}.").format(
                code=numbered(register, clause.section)
            ),
        )
    return replace(clause, due=tuple(check_due(each) for each in clause.due) or (Due(DueKind.RUNNING),))


def check_due(due: Due) -> Due:
    """The deadline, tidied; raises Refused when its kind needs a day or a name that is missing."""
    if due.kind is DueKind.YEARLY and not (due.days and all(_DAY_OF_YEAR.fullmatch(each) for each in due.days)):
        raise _refused(
            translate("Rulebook", "The days of the year are missing"),
            translate("Rulebook", "Enter each as day and month, for example 30.4."),
        )
    if due.kind in (DueKind.ONCE, DueKind.LAPSES) and due.day is None:
        raise _refused(translate("Rulebook", "The date is missing"), translate("Rulebook", "Enter the day."))
    if due.kind is DueKind.PROGRAMME and not due.text.strip():
        raise _refused(
            translate("Rulebook", "The programme has no name"),
            translate("Rulebook", "Enter which programme the rule follows."),
        )
    return replace(due, days=tuple(sorted(set(due.days))), text=due.text.strip())


def dues_told(said: str) -> tuple[Due, ...]:
    """Days of each year as one deadline, days of one year as one each; raises ValueError for an impossible day."""
    yearly: list[str] = []
    once: list[Due] = []
    for day, month, year in _DAYS.findall(said):
        if year:
            once.append(Due(DueKind.ONCE, day=date(int(year), int(month), int(day))))
        else:
            yearly.append(date(_LEAP, int(month), int(day)).strftime("%m-%d"))
    return (*([Due(DueKind.YEARLY, tuple(sorted(set(yearly))))] if yearly else []), *once)


def check_front(front: Front) -> Front:
    """The front, tidied; raises Refused for a section without title or two with one code."""
    sections = tuple(Section(each.code.strip(), each.title.strip()) for each in front.sections)
    if any(not each.code or not each.title for each in sections):
        raise _refused(translate("Rulebook", "A section has no code or no title"), translate("Rulebook", "Enter both."))
    if len({each.code for each in sections}) < len(sections):
        raise _refused(
            translate("Rulebook", "Two sections have the same code"), translate("Rulebook", "Change one of them.")
        )
    values = tuple(each.strip() for each in front.values if each.strip())
    return replace(front, title=front.title.strip(), values=values, sections=sections)


def _refused(title: str, advice: str) -> Refused:
    """A refusal by the register's own order."""
    return Refused(title, advice=advice, rule="S0")

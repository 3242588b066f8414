"""Rulebook: the starter register that ships, and registers read from a pasted table or a sheet."""

import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any

from desktop.base.names import fold
from desktop.base.problems import Problem
from desktop.base.resources import resource
from desktop.base.words import translate
from desktop.exchange.sheets import Cell, Sheet
from desktop.rulebook.rules import (
    Clause,
    Due,
    DueKind,
    Front,
    Link,
    LinkKind,
    Section,
    Side,
    dues_told,
)

LANGUAGES = ("da", "nb", "en")
"""The languages there is a starter register for; nynorsk municipalities start from bokmål's."""
_PACKS = {"nn": "nb"}
_CODED = re.compile(r"\s*([A-ZÆØÅ]{1,3}\d{1,3}[a-zæøå]?)[.:)]?\s+(\S.*)", re.DOTALL)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
_HEADED = re.compile(r"\s*([A-ZÆØÅ])[.:)]?\s+(\S.*)", re.DOTALL)


class Field(StrEnum):
    """What a column of a register can hold."""

    SECTION = "section"
    CODE = "code"
    TEXT = "text"
    COMMENT = "comment"
    SIDE = "side"
    DUE = "due"


HEADERS: Mapping[Field, tuple[str, ...]] = {
    Field.SECTION: ("afsnit", "sektion", "seksjon", "section", "kapitel", "kapittel", "chapter"),
    Field.CODE: ("kode", "code", "nr", "no", "nummer", "number"),
    Field.TEXT: ("sag", "sak", "regel", "tekst", "rule", "text", "item", "emne"),
    Field.COMMENT: ("opfoelgning", "oppfoelging", "kommentar", "merknad", "bemaerkning", "comment", "follow"),
    Field.SIDE: ("ansvar", "responsible", "responsibility"),
    Field.DUE: ("frist", "tid", "deadline", "due", "hvornaar", "naar"),
}
"""The beginnings of column heads, folded, by which a column is recognised."""
_SIDES = {"adm": Side.ADMINISTRATION, "pol": Side.POLITICS, "begge": Side.BOTH, "both": Side.BOTH, "faelles": Side.BOTH}
_RUNNING = ("loebende", "loepende", "running", "altid", "alltid", "ongoing")
_MONTHLY = ("maaned", "hver maaned", "monthly", "every month")


@dataclass(frozen=True)
class Starter:
    """The starter register in one language: the front, the rules, and the source's title."""

    front: Front
    clauses: tuple[Clause, ...]
    source: str


@dataclass(frozen=True)
class BadCell:
    """A cell that could not be understood: its address, what stands in it, and what is wrong."""

    address: str
    value: str
    what: str


@dataclass(frozen=True)
class Planned:
    """What a table would bring in: sections and rules, and the cells to be looked at."""

    sections: tuple[Section, ...]
    clauses: tuple[Clause, ...]
    problems: tuple[BadCell, ...]


@cache
def starter(language: str) -> Starter:
    """The starter register in a language (S); raises Problem when there is none."""
    code = _PACKS.get(language, language)
    if code not in LANGUAGES:
        raise Problem(
            translate("Rulebook", "There is no starter register in this language"),
            code,
            translate("Rulebook", "Choose one of: {languages}").format(languages=", ".join(LANGUAGES)),
        )
    structure, words = _read("structure"), _read(code)
    sections = tuple(Section(each["code"], words["sections"][each["code"]]) for each in structure["sections"])
    clauses = tuple(
        _clause(section["code"], place, item, words)
        for section in structure["sections"]
        for place, item in enumerate(section["items"], 1)
    )
    source = structure["source"]
    told = f"{source['publisher']} {source['year']}: {source['title']}"
    return Starter(Front(words["title"], tuple(words["values"]), sections), clauses, told)


def _read(name: str) -> Mapping[str, Any]:
    """One file of the starter register."""
    with resource("rulebook", f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def _clause(section: str, place: int, item: Mapping[str, Any], words: Mapping[str, Any]) -> Clause:
    """One rule of the starter register."""
    code = item["code"]
    comment = words["comment"].get(code) or words["comment"].get(section, "")
    links = (Link(LinkKind.NORM, item["norm"]),) if "norm" in item else ()
    due = _dues(item["due"], words["programme"].get(code, ""))
    return Clause(section, code, words["text"][code], comment, Side(item["responsible"]), due, links, place)


def _dues(told: Sequence[str], programme: str) -> tuple[Due, ...]:
    """The deadlines of a starter rule; its days of the year are one deadline."""
    days = tuple(each for each in told if each[0].isdecimal())
    plain = [each for each in told if not each[0].isdecimal()]
    kinds = [Due(DueKind(each), text=programme if each == DueKind.PROGRAMME else "") for each in plain]
    return (*kinds, Due(DueKind.YEARLY, days)) if days else tuple(kinds)


def matched(headers: Sequence[str]) -> dict[Field, int]:
    """Which column holds what, as far as the heads tell; without a known head the first column holds the text."""
    found: dict[Field, int] = {}
    for index, header in enumerate(headers):
        said = fold(header).strip()
        for field, beginnings in HEADERS.items():
            if field not in found and said.startswith(beginnings):
                found[field] = index
                break
    found.setdefault(Field.TEXT, min(set(range(len(headers))) - set(found.values()), default=0))
    return found


def read_table(sheet: Sheet, columns: Mapping[Field, int], front: Front) -> Planned:
    """The register in a table, whose columns hold what `columns` says; sections are added to those of a front.

    A row with nothing but a letter and a title begins a section; a code before the text is taken off it.
    """
    return _Reading(columns, front).read(sheet)


def front_of(plan: Planned, stands: Front) -> Front:
    """The front of a register that starts from a table: what stands, with the table's sections."""
    used = {each.section for each in plan.clauses}
    sections = tuple(each for each in plan.sections if each.code in used)
    return replace(stands, title=stands.title or translate("Rulebook", "Rules of the interplay"), sections=sections)


def dues_of(said: str) -> tuple[Due, ...]:
    """The deadlines that some words tell of; what is not a date and no known word is the name of a programme.

    Raises ValueError for an impossible day.
    """
    folded = fold(said)
    found: list[Due] = []
    if any(each in folded for each in _RUNNING):
        found.append(Due(DueKind.RUNNING))
    if any(each in folded for each in _MONTHLY):
        found.append(Due(DueKind.MONTHLY))
    found += dues_told(said)
    if said.strip() and not found:
        found.append(Due(DueKind.PROGRAMME, text=" ".join(said.split())))
    return tuple(found) or (Due(DueKind.RUNNING),)


class _Reading:
    """One reading of a table: the section it is in, what it found, and what it could not understand."""

    def __init__(self, columns: Mapping[Field, int], front: Front) -> None:
        self._columns = columns
        self._sections = {each.code: each for each in front.sections}
        self._section = next(iter(self._sections), "")
        self._clauses: list[Clause] = []
        self._codes: set[str] = set()
        self._counts = Counter[str]()
        self._free_from: dict[str, int] = {}
        self._problems: list[BadCell] = []

    def read(self, sheet: Sheet) -> Planned:
        """The whole table."""
        for row in sheet.rows:
            self._row(row)
        return Planned(tuple(self._sections.values()), tuple(self._clauses), tuple(self._problems))

    def _row(self, row: Sequence[Cell]) -> None:
        """One row: a section, a rule, or nothing."""
        text = self._text(row, Field.TEXT)
        rest = [self._text(row, field) for field in self._columns if field is not Field.TEXT]
        headed = _HEADED.fullmatch(text)
        if headed and not any(rest):
            self._section = headed[1]
            self._sections[headed[1]] = Section(headed[1], " ".join(headed[2].split()))
        elif text:
            self._rule(row, text)
        elif any(rest):
            self._wrong(row, Field.TEXT, translate("Rulebook", "The rule has no text"))

    def _rule(self, row: Sequence[Cell], text: str) -> None:
        """One rule with its section, code, side and deadlines."""
        code = self._text(row, Field.CODE)
        coded = _CODED.fullmatch(text)
        if coded and not code:
            code, text = coded[1], coded[2]
        section = self._named(self._text(row, Field.SECTION), code) or self._of(code)
        if not section:
            self._wrong(row, Field.TEXT, translate("Rulebook", "The rule stands in no section"))
            return
        self._counts[section] += 1
        clause = Clause(section, code or self._free(section), " ".join(text.split()), self._text(row, Field.COMMENT))
        if clause.code in self._codes:
            said = translate("Rulebook", "The code {code} is taken").format(code=clause.code)
            self._wrong(row, Field.CODE if Field.CODE in self._columns else Field.TEXT, said)
            clause = replace(clause, code=self._free(section))
        self._codes.add(clause.code)
        place = self._counts[section]
        self._clauses.append(replace(clause, side=self._side(row), due=self._due(row), place=place))

    def _named(self, title: str, code: str) -> str:
        """The section that a column names; one that is not there yet gets the letter of the code, or the next."""
        if not title:
            return ""
        headed = _HEADED.fullmatch(title)
        plain = " ".join((headed[2] if headed else title).split())
        known = next((each.code for each in self._sections.values() if fold(each.title) == fold(plain)), "")
        letter = headed[1] if headed else code[:1] if code[:1].isalpha() else ""
        found = known or letter or next((each for each in _LETTERS if each not in self._sections), "")
        if found:
            self._sections.setdefault(found, Section(found, plain))
        return found

    def _of(self, code: str) -> str:
        """The section a code belongs to by its letter, or the one that the rows are in."""
        letter = code[:1]
        return letter if letter in self._sections else self._section

    def _free(self, section: str) -> str:
        """The first code of a section that is free: E12 after E11."""
        number = self._free_from.get(section, 1)
        while f"{section}{number}" in self._codes:
            number += 1
        self._free_from[section] = number
        return f"{section}{number}"

    def _side(self, row: Sequence[Cell]) -> Side:
        """Who answers for the rule: Adm, Pol, Adm/pol."""
        said = fold(self._text(row, Field.SIDE))
        found = {
            side
            for beginning, side in _SIDES.items()
            for word in re.findall(r"\w+", said)
            if word.startswith(beginning)
        }
        if said and not found:
            self._wrong(row, Field.SIDE, translate("Rulebook", "Neither administration nor politics is named"))
        return found.pop() if len(found) == 1 else Side.BOTH

    def _due(self, row: Sequence[Cell]) -> tuple[Due, ...]:
        """The deadlines of the rule."""
        try:
            return dues_of(self._text(row, Field.DUE))
        except ValueError:
            self._wrong(row, Field.DUE, translate("Rulebook", "This date does not exist"))
            return (Due(DueKind.RUNNING),)

    def _text(self, row: Sequence[Cell], field: Field) -> str:
        """What a row says in a field, or nothing."""
        index = self._columns.get(field)
        return row[index].text.strip() if index is not None and index < len(row) else ""

    def _wrong(self, row: Sequence[Cell], field: Field, what: str) -> None:
        """Notes a cell that could not be understood."""
        cell = row[self._columns[field]]
        self._problems.append(BadCell(cell.address, cell.text, what))

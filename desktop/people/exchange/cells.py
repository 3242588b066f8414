"""People: one row of a sheet, read cell by cell into names, dates, yes and no, and committees."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial

from desktop.base.dates import parse_date
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.exchange.sheets import Cell, Value
from desktop.people.checks import address_fault
from desktop.people.words import yes_or_no

_CHAIR_MARK = re.compile(r"\s*\((?:for(?:mand|kvinde|person)|(?:utvalgs)?leder|(?:utvals)?leiar|chair)\)\s*$", re.I)
_COMMITTEE = re.compile(r"(ud|ut)valg(et)?$|utval(et)?$|komit[eé](en)?$|committee$", re.I)


class BadCell(Exception):
    """A cell that cannot be used: its column, and what is wrong."""

    def __init__(self, column: str, what: str) -> None:
        super().__init__(what)
        self.column = column
        self.what = what


def split_committees(text: str) -> list[str]:
    """The committees a cell names, by semicolon or line; by comma only if each part ends as a committee's name does."""
    parts = [part.strip() for part in re.split(r"[;\n]", text) if part.strip()]
    if len(parts) == 1:
        by_comma = [part.strip() for part in text.split(",") if part.strip()]
        if all(_COMMITTEE.search(_CHAIR_MARK.sub("", part)) for part in by_comma):
            return by_comma
    return parts


class Cells:
    """One row's cells, read by field; what cannot be read raises BadCell."""

    def __init__(self, row: Sequence[Cell], columns: Mapping[str, int]) -> None:
        self.row = row
        self.columns = columns

    @property
    def number(self) -> int:
        """The row's number in its file."""
        return int("".join(filter(str.isdigit, self.row[0].address)))

    def raw(self, column: str) -> Value:
        """What a cell holds, an empty text where there is no such column."""
        return self.row[self.columns[column]].value if column in self.columns else ""

    def text(self, column: str) -> str:
        """A cell's text in one line."""
        return " ".join(self.lines(column).split())

    def lines(self, column: str) -> str:
        """A cell's text with its line breaks."""
        return self.row[self.columns[column]].text.strip() if column in self.columns else ""

    def day(self, column: str) -> date | None:
        """A cell's date; one without a year is not guessed."""
        value = self.raw(column)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        said = self.text(column)
        if not said:
            return None
        try:
            if re.search(r"\d{4}", said) and (day := parse_date(said, date(2000, 1, 1))):
                return day
        except Problem as problem:
            raise BadCell(column, ". ".join(filter(None, (problem.title, problem.advice)))) from None
        raise BadCell(column, translate("People", "Enter a date with its year, for example 1.1.2026"))

    def flag(self, column: str) -> bool | None:
        """A cell's yes or no, None when it is empty."""
        said = self.text(column)
        answer = yes_or_no(said)
        if said and answer is None:
            raise BadCell(column, translate("People", "Enter yes or no"))
        return answer

    def name(self) -> str:
        """The person's name, from one column or two."""
        name = self.text("name") or " ".join(filter(None, (self.text("first_name"), self.text("last_name"))))
        if not name:
            raise BadCell("name", translate("People", "Enter a name"))
        return name

    def address(self) -> str:
        """The person's mail address."""
        said = self.text("email")
        if fault := address_fault(said):
            raise BadCell("email", fault)
        return said

    def faults(self) -> tuple[BadCell, ...]:
        """Every cell of the row that cannot be read, so that all of them are named at once."""
        found: list[BadCell] = []
        readers: tuple[Callable[[], object], ...] = (
            self.name,
            self.address,
            partial(self.day, "starts"),
            partial(self.day, "ends"),
        )
        for read in readers:
            try:
                read()
            except BadCell as bad:
                found.append(bad)
        return tuple(found)


def committees_in(cells: Cells) -> dict[str, bool | None]:
    """The committees a row names, each with whether the person chairs it (None: the row does not say)."""
    found: dict[str, bool | None] = {}
    for part in split_committees(cells.lines("committees")):
        found[_CHAIR_MARK.sub("", part)] = True if _CHAIR_MARK.search(part) else None
    said = cells.text("chair")
    answer = yes_or_no(said)
    if answer is None:
        return found | dict.fromkeys(split_committees(cells.lines("chair")), True)
    if answer and len(found) != 1:
        raise BadCell("chair", translate("People", "Name the committee that is chaired"))
    return dict.fromkeys(found, answer)

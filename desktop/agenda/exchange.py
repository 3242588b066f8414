"""Agenda: meetings from a pasted table or a calendar file, line by line, and what the command line tells of items."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from desktop.agenda.rules.meetings import COUNCIL, Item, Meeting, clock_of, clock_text
from desktop.base.dates import parse_date
from desktop.base.names import fold
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.exchange.appointments import ReadCalendar
from desktop.exchange.sheets import Sheet

_COUNCILS = (
    "kommunalbestyrelsen", "kommunalbestyrelse", "byrådet", "byråd", "kommunestyret", "kommunestyre", "council",
    "the council", "bystyret", "bystyre", "heradsstyret",
)  # fmt: skip
_COUNCIL_SAID = re.compile(rf"\b(?:{'|'.join(re.escape(fold(word)) for word in _COUNCILS)})")
_SPLIT = re.compile(r"\t|;|\s{2,}|\s*\|\s*")
_WEEKDAY = re.compile(
    r"^(man|tirs|tors|ons|fre|lør|søn|mån|tys|laur|sun|mon|tues|wednes|thurs|fri|satur)\w*\.?\s+(d\w*\s+)?"
)
_HEADS = ("dato", "date", "dag", "tid", "time", "klokken", "udvalg", "utvalg", "møde", "møte", "sted", "stad", "body")
MOST_LINES = 2000


@dataclass(frozen=True)
class Occasion:
    """A meeting as a file or a pasted line tells it, before its body is known; `line` counts from 1."""

    line: int
    text: str
    day: date
    name: str
    starts: str = ""
    place: str = ""
    uid: str = ""
    cancelled: bool = False


@dataclass(frozen=True)
class BadLine:
    """A line that is no meeting, with its number and why."""

    line: int
    text: str
    why: str


@dataclass(frozen=True)
class MeetingPlan:
    """What taking over some meetings would do: new ones, moved ones with what they were, known ones, bad lines."""

    add: tuple[Meeting, ...] = ()
    move: tuple[tuple[Meeting, Meeting], ...] = ()
    same: tuple[Meeting, ...] = ()
    bad: tuple[BadLine, ...] = ()

    @property
    def writes(self) -> bool:
        """Whether anything would be written."""
        return bool(self.add or self.move)


def pasted(text: str, today: date) -> tuple[tuple[Occasion, ...], tuple[BadLine, ...]]:
    """The meetings of a pasted table, in any order of columns; heads and empty lines are passed over."""
    found: list[Occasion] = []
    bad: list[BadLine] = []
    lines = text.splitlines()
    for number, line in enumerate(lines[:MOST_LINES], 1):
        cells = [each.strip() for each in _SPLIT.split(line) if each.strip()]
        if not cells or _is_head(cells):
            continue
        made = _occasion(number, line.strip(), cells, today)
        if isinstance(made, BadLine):
            bad.append(made)
        else:
            found.append(made)
    if len(lines) > MOST_LINES:
        said = translate("MeetingPlan", "Only the first {most} lines are read").format(most=MOST_LINES)
        bad.append(BadLine(MOST_LINES + 1, "", said))
    return tuple(found), tuple(bad)


def from_sheet(sheet: Sheet, today: date) -> tuple[tuple[Occasion, ...], tuple[BadLine, ...]]:
    """The meetings of a sheet: its rows are read as a pasted table's lines."""
    lines = ["\t".join(sheet.headers), *("\t".join(cell.text for cell in row) for row in sheet.rows)]
    return pasted("\n".join(lines), today)


def from_calendar(read: ReadCalendar) -> tuple[tuple[Occasion, ...], tuple[BadLine, ...]]:
    """The meetings of a calendar file, its entries counted as they come; what could not be read is a bad line."""
    found = []
    times = Counter(each.uid for each in read.appointments)
    for number, each in enumerate(read.appointments, 1):
        starts = f"{each.start:%H:%M}" if isinstance(each.start, datetime) else ""
        # the days of an entry that comes back share one id
        uid = f"{each.uid}/{each.first_day.isoformat()}" if times[each.uid] > 1 else each.uid
        occasion = Occasion(number, each.title, each.first_day, each.title, starts, each.place, uid, each.cancelled)
        found.append(occasion)
    bad = tuple(BadLine(each.number, each.title, each.text) for each in read.troubles if not each.taken)
    return tuple(found), bad


def plan(
    occasions: Sequence[Occasion], bad: Sequence[BadLine], known: Sequence[Meeting], names: Mapping[int, str]
) -> MeetingPlan:
    """What the occasions would add or move among the meetings that are there; a body nobody knows is a bad line."""
    add: list[Meeting] = []
    move: list[tuple[Meeting, Meeting]] = []
    same: list[Meeting] = []
    wrong = list(bad)
    held, new = _Index(known), _Index()
    bodies = {name: body_of(name, names) for name in {each.name for each in occasions}}
    for each in occasions:
        body = bodies[each.name]
        if body is None:
            said = translate("MeetingPlan", "There is no committee »{name}«") if each.name else _no_body()
            wrong.append(BadLine(each.line, each.text, said.format(name=each.name)))
            continue
        told = Meeting(each.day, body, each.starts, each.place, each.cancelled, each.uid)
        before = held.same(told)
        if new.same(told):
            wrong.append(BadLine(each.line, each.text, translate("MeetingPlan", "The meeting stands twice")))
        elif before is None:
            add.append(told)
            new.put(told)
        else:
            after = _merged(before, told)
            (same.append(before) if after == before else move.append((before, after)))
    return MeetingPlan(tuple(add), tuple(move), tuple(same), tuple(sorted(wrong, key=lambda each: each.line)))


class _Index:
    """Meetings by what makes two of them the same (see `same_meeting`): a file may hold thousands."""

    def __init__(self, meetings: Iterable[Meeting] = ()) -> None:
        self._found: dict[object, tuple[int, Meeting]] = {}
        for each in meetings:
            self.put(each)

    def put(self, meeting: Meeting) -> None:
        """Takes a meeting in; those that came first are found first."""
        entry = (len(self._found), meeting)
        for key in _keys(meeting):
            self._found.setdefault(key, entry)

    def same(self, told: Meeting) -> Meeting | None:
        """The first that is the same meeting."""
        found = [self._found[key] for key in _keys(told) if key in self._found]
        return min(found, key=lambda each: each[0])[1] if found else None


def _keys(meeting: Meeting) -> list[object]:
    return [(meeting.body_id, meeting.day), *([meeting.uid] if meeting.uid else [])]


def body_of(name: str, names: Mapping[int, str]) -> int | None:
    """The body a text names: the council, a committee by its name, its beginning, or its initials; None for nobody."""
    said = fold(name).strip()
    if not said:
        return None
    if _COUNCIL_SAID.search(said):
        return COUNCIL
    folded = {id: fold(each) for id, each in names.items()}
    fitting = (
        [id for id, each in folded.items() if each == said],
        [id for id, each in folded.items() if each in said],
        [id for id, each in folded.items() if each.startswith(said) and len(said) >= 4],
        [id for id, each in names.items() if fold(_initials(each)) == said],
    )
    return next((found[0] for found in fitting if len(found) == 1), None)


def item_json(item: Item, meeting: Meeting, body: str) -> dict[str, Any]:
    """An item of an agenda as the command line tells it."""
    return {
        "id": item.id,
        "meeting_id": meeting.id,
        "day": meeting.day.isoformat(),
        "starts": meeting.starts,
        "body": body,
        "cancelled": meeting.cancelled,
        "place": item.place,
        "title": item.title,
        "case_number": item.case_number,
        "onward": item.onward.value,
        "beforehand": len(item.beforehand),
        "files": [each.name for each in item.files],
    }


def meeting_json(meeting: Meeting, body: str, items: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """A meeting with its items as the command line tells it."""
    return {
        "id": meeting.id,
        "day": meeting.day.isoformat(),
        "starts": meeting.starts,
        "body": body,
        "place": meeting.place,
        "cancelled": meeting.cancelled,
        "items": list(items),
    }


def _occasion(number: int, line: str, cells: list[str], today: date) -> Occasion | BadLine:
    """One line as a meeting: the first cell that is a date, the first that is a time, then the body, then the place."""
    day: date | None = None
    starts, rest, why = "", [], ""
    for cell in cells:
        if day is None and any(mark.isdecimal() for mark in cell):
            read = _day_of(cell, today)
            if isinstance(read, date):
                day = read
                continue
            why = why or read
        if not starts and (clock := clock_of(_first_time(cell))) and any(mark in cell for mark in ":.kK"):
            starts = clock_text(f"{clock[0]}:{clock[1]:02}")
            continue
        if not _is_weekday(cell):
            rest.append(cell)
    if day is None:
        return BadLine(number, line, why or translate("MeetingPlan", "There is no date"))
    if not rest:
        return BadLine(number, line, _no_body())
    return Occasion(number, line, day, rest[0], starts, ", ".join(rest[1:]))


def _day_of(cell: str, today: date) -> date | str:
    """The day a cell tells, or why it tells none."""
    said = _WEEKDAY.sub("", cell.lower()).strip()
    try:
        return parse_date(said, today)
    except Problem as problem:
        return problem.title


def _first_time(cell: str) -> str:
    """The first time of a cell such as 17:00–19:00."""
    return re.split(r"[–\-]| til ", cell)[0]


def _is_weekday(cell: str) -> bool:
    return bool(_WEEKDAY.fullmatch(f"{cell.lower()} "))


def _is_head(cells: list[str]) -> bool:
    """Whether a line holds the heads of columns."""
    words = [fold(each) for each in cells]
    return all(not any(mark.isdecimal() for mark in each) for each in cells) and any(
        word.startswith(fold(head)) for word in words for head in _HEADS
    )


def _merged(before: Meeting, told: Meeting) -> Meeting:
    """The known meeting with what the file tells anew; what the file leaves out stays."""
    return replace(
        before,
        day=told.day,
        starts=told.starts or before.starts,
        place=told.place or before.place,
        cancelled=told.cancelled or before.cancelled,
        uid=told.uid or before.uid,
    )


def _initials(name: str) -> str:
    """The first letters of a name's words, and of the compound »udvalg« at its end: Teknikudvalget is TU."""
    words = [word for word in re.split(r"[\s\-]+", name.upper()) if word not in ("OG", "FOR", "AND", "AV", "OF")]
    letters = "".join(word[0] for word in words if word)
    return letters + "U" if words and re.search(r".U[DT]VAL", words[-1]) else letters


def _no_body() -> str:
    return translate("MeetingPlan", "It does not say who meets")

"""Dispatches: who should have got what, and did; counted for the whole ledger at once, a byte for each cell (D5).

The lines of the ledger make *matters*: a first line, those that took its place, and those by which somebody got it
later. A matter is what a member has got or not.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from desktop.dispatch.rules import DispatchKind, Scope, Standing
from desktop.people.rules import Committee, Member, Period, committee_members_on, member_on, members_on, seat_on

_DAY = timedelta(1)
_STANDINGS = (
    Standing.NOT_SEATED,
    Standing.GOT,
    Standing.LATER,
    Standing.MISSING,
    Standing.NOT_MEANT,
    Standing.GOT,
    Standing.LATER,
)
"""What the byte of a cell means; the last two got what was not for them, which no sum counts."""
NOT_SEATED, GOT, LATER, MISSING, NOT_MEANT, MORE, MORE_LATER = range(7)

_HOLE = re.compile(bytes((MISSING,)))


class Line(NamedTuple):
    """What entitlement needs of a line of the ledger; `sent_at` is in the municipality's own time."""

    id: int
    kind: DispatchKind
    title: str
    sent_at: datetime
    scope: Scope
    circle_id: int
    reached: tuple[int, ...]
    corrects: int
    void: bool
    covers: tuple[int, ...]


class Matter(NamedTuple):
    """Something that was sent: its first line's id, the line in force now, and those by which others got it later."""

    id: int
    line: Line
    later: tuple[Line, ...] = ()


class Counted(NamedTuple):
    """How many of those it was for have got it."""

    got: int
    due: int


@dataclass(frozen=True)
class Board:
    """Members (rows) against matters (columns, oldest first): a byte for each cell, column after column."""

    members: tuple[Member, ...]
    matters: tuple[Matter, ...]
    cells: bytes

    def code(self, row: int, column: int) -> int:
        """The byte of a cell."""
        return self.cells[column * len(self.members) + row]

    def standing(self, row: int, column: int) -> Standing:
        """How a member stands to a matter."""
        return _STANDINGS[self.code(row, column)]

    def got_by(self, row: int, column: int) -> Line | None:
        """The line by which a member got a matter; None where he or she has not."""
        member, matter = self.members[row].id, self.matters[column]
        if member in matter.line.reached:
            return matter.line
        reaching = [each for each in matter.later if member in each.reached]
        return min(reaching, key=lambda each: each.sent_at) if reaching else None

    def of_member(self, row: int) -> Counted:
        """How much of what was for a member he or she has got."""
        return _counted(self.cells[row :: len(self.members)])

    def of_matter(self, column: int) -> Counted:
        """How many of those a matter was for have got it."""
        height = len(self.members)
        return _counted(self.cells[column * height : (column + 1) * height])

    def holes(self) -> int:
        """How many cells are missing."""
        return self.cells.count(MISSING)

    def only(self, rows: Sequence[int], columns: Sequence[int]) -> "Board":
        """A part of the board, in the order given."""
        height, cells = len(self.members), self.cells
        taken = b"".join([cells[each * height : (each + 1) * height] for each in columns])
        members = tuple(self.members[each] for each in rows)
        if list(rows) != list(range(height)):
            kept = bytearray(len(rows) * len(columns))
            for place, each in enumerate(rows):
                kept[place :: len(rows)] = taken[each::height]
            taken = bytes(kept)
        return Board(members, tuple(self.matters[each] for each in columns), taken)


def matters(lines: Iterable[Line]) -> tuple[Matter, ...]:
    """What the lines, in the order they were written, come to: corrections in force, later receipts beside (D5)."""
    found = _Resolved()
    for line in lines:
        found.take(line)
    return tuple(
        Matter(root, line, tuple(found.later[root].values()) if root in found.later else ())
        for root, line in found.in_force.items()
        if line is not None
    )


class _Resolved:
    """The matters as far as the lines have been read."""

    def __init__(self) -> None:
        self.in_force: dict[int, Line | None] = {}
        self.later: dict[int, dict[int, Line]] = {}
        self._root: dict[int, int] = {}
        self._covered: dict[int, tuple[int, ...]] = {}

    def take(self, line: Line) -> None:
        """Reads one more line."""
        if line.corrects in self._covered:
            self._replace_later(line)
        elif line.covers:
            roots = (self._root[each] for each in line.covers if each in self._root)
            self._add_later(line, tuple(dict.fromkeys(roots)))
        elif line.corrects in self._root:
            root = self._root[line.id] = self._root[line.corrects]
            self.in_force[root] = None if line.void else line
        else:
            self._root[line.id] = line.id
            self.in_force[line.id] = None if line.void else line

    def _replace_later(self, line: Line) -> None:
        """A line takes the place of one by which somebody got something later."""
        roots = self._covered[line.corrects]
        for root in roots:
            self.later[root].pop(line.corrects, None)
        if line.void:
            self._covered[line.id] = roots
        else:
            self._add_later(line, roots)

    def _add_later(self, line: Line, roots: tuple[int, ...]) -> None:
        self._covered[line.id] = roots
        for root in roots:
            self.later.setdefault(root, {})[line.id] = line


def board(lines: Iterable[Line], members: Sequence[Member], committees: Sequence[Committee]) -> Board:
    """The whole ledger against everybody who has been a member, oldest matter first (D3c, D5)."""
    columns = sorted(matters(lines), key=lambda each: (each.line.sent_at, each.id))
    judge = _Judge(members, committees)
    return Board(tuple(members), tuple(columns), b"".join([judge.column(each) for each in columns]))


class _Judge:
    """Knows who was entitled on which day; days between two changes of the council or a committee are alike."""

    def __init__(self, members: Sequence[Member], committees: Sequence[Committee]) -> None:
        self._members = members
        self._committees = {each.id: each for each in committees}
        self._places = {each.id: place for place, each in enumerate(members)}
        spans: list[Period] = [seat for each in members for seat in each.seats]
        spans += [seat for each in committees for seat in each.seats]
        days = {seat.starts for seat in spans} | {seat.ends + _DAY for seat in spans if seat.ends is not None}
        self._turns = sorted(days)
        self._ready: dict[tuple[object, ...], bytes] = {}

    def column(self, matter: Matter) -> bytes:
        """The bytes of one matter, the same object for matters that are alike."""
        line, later = matter.line, matter.later
        day = line.sent_at.date()
        delayed = tuple((each.reached, each.sent_at > line.sent_at) for each in later)
        key = (bisect_right(self._turns, day), line.scope, line.circle_id, line.reached, delayed)
        if key not in self._ready:
            self._ready[key] = self._judged(line, delayed, day)
        return self._ready[key]

    def _judged(self, line: Line, delayed: tuple[tuple[tuple[int, ...], bool], ...], day: date) -> bytes:
        """A byte for each member."""
        due, got = self.entitled(line, day), set(line.reached)
        in_time = got.union(*(reached for reached, late in delayed if not late))
        late = set().union(*(reached for reached, late in delayed if late)) - in_time
        cells = bytearray(len(self._members))
        for place, member in enumerate(self._members):
            if member.id in due:
                code = GOT if member.id in in_time else LATER if member.id in late else MISSING
            elif member.id in in_time:
                code = MORE
            elif member.id in late:
                code = MORE_LATER
            else:
                code = NOT_MEANT if member_on(member, day) else NOT_SEATED
            cells[place] = code
        return bytes(cells)

    def entitled(self, line: Line, day: date) -> set[int]:
        """Whom a line was for: all who sat in the council, a committee's members, or one member (D3c, D5)."""
        if line.scope is Scope.ALL:
            return {each.id for each in members_on(self._members, day)}
        committee = self._committees.get(line.circle_id)
        if line.scope is Scope.COMMITTEE and committee is not None:
            return {each.id for each in committee_members_on(committee, self._members, day)}
        if line.scope is Scope.SINGLE and line.circle_id in self._places:
            return {line.circle_id}
        return set(line.reached)


def unread(whole: Board, row: int, since: date, today: date) -> tuple[int, ...]:
    """The columns a member has not got: holes, and what went to all in this term before he or she came in (D5)."""
    cells = whole.cells[row :: len(whole.members)]
    found = {each.start() for each in _HOLE.finditer(cells)}
    seat = seat_on(whole.members[row], today)
    if seat is not None and seat.starts > since:
        first, last = (bisect_left(whole.matters, day, key=_day_of) for day in (since, seat.starts))
        for column in range(first, last):
            if cells[column] == NOT_SEATED and whole.matters[column].line.scope is Scope.ALL:
                found.add(column)
    return tuple(sorted(found))


def latecomers(whole: Board, since: date, today: date) -> dict[int, tuple[int, ...]]:
    """Rows of those who came in after the term began and have not got all that went to all before (D5)."""
    found = {}
    for row, member in enumerate(whole.members):
        seat = seat_on(member, today)
        if seat is None or seat.starts <= since:
            continue
        early = [
            each for each in unread(whole, row, since, today) if whole.matters[each].line.sent_at.date() < seat.starts
        ]
        if early:
            found[row] = tuple(early)
    return found


def _day_of(matter: Matter) -> date:
    """The day a matter was sent; a board has them in this order."""
    return matter.line.sent_at.date()


def _counted(cells: bytes) -> Counted:
    got = cells.count(GOT) + cells.count(LATER)
    return Counted(got, got + cells.count(MISSING))

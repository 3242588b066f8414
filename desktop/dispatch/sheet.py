"""Dispatches: the part of the ledger that is asked for, as a table: members by party, dispatches by day (D5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.dispatch.entitlement import Board, Matter
from desktop.dispatch.rules import DispatchKind
from desktop.people.rules import Committee, Member, in_order, party_on


@dataclass(frozen=True)
class Asked:
    """Which part: days (both included), a kind, the members of a committee or of a party; empty means all."""

    since: date | None = None
    until: date | None = None
    kind: DispatchKind | None = None
    committee_id: int = 0
    party: str = ""

    def covers(self, day: date) -> bool:
        """Whether a day belongs to the part."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True)
class Group:
    """A party's rows."""

    party: str
    first: int
    count: int


@dataclass(frozen=True)
class Sheet:
    """A board whose rows stand party by party, each by name; the groups name them."""

    board: Board
    groups: tuple[Group, ...]
    day: date
    """The day by which parties and roles are told."""

    def opens_month(self, column: int) -> bool:
        """Whether a column is the first of its month."""
        matters = self.board.matters
        return column == 0 or _month(matters[column]) != _month(matters[column - 1])

    def group_of(self, row: int) -> Group:
        """The party's rows that a row is one of."""
        return next(each for each in self.groups if each.first <= row < each.first + each.count)


def sheet(whole: Board, committees: Sequence[Committee], asked: Asked, today: date) -> Sheet:
    """The part of a board that is asked for; only those who sat in the council in its days have rows."""
    columns = [
        place
        for place, each in enumerate(whole.matters)
        if asked.covers(each.line.sent_at.date()) and asked.kind in (None, each.line.kind)
    ]
    day = min(asked.until or today, today)
    first = asked.since or (whole.matters[columns[0]].line.sent_at.date() if columns else day)
    circle = next((each for each in committees if each.id == asked.committee_id), None)
    rows = [
        row
        for row, member in enumerate(whole.members)
        if _sat(member, first, day)
        and (circle is None or _served(circle, member.id, first, day))
        and (not asked.party or party_on(member, day) == asked.party)
    ]
    rows.sort(key=lambda row: _order(whole.members[row], day))
    return Sheet(whole.only(rows, columns), _groups([whole.members[row] for row in rows], day), day)


def parties(members: Iterable[Member], day: date) -> tuple[str, ...]:
    """The parties of members on a day, by name."""
    return tuple(sorted({party_on(each, day) for each in members} - {""}, key=in_order))


def _sat(member: Member, first: date, last: date) -> bool:
    """Whether somebody sat in the council on any of some days."""
    return any(seat.starts <= last and (seat.ends is None or seat.ends >= first) for seat in member.seats)


def _served(committee: Committee, member_id: int, first: date, last: date) -> bool:
    """Whether somebody sat in a committee on any of some days."""
    return any(
        seat.member_id == member_id and seat.starts <= last and (seat.ends is None or seat.ends >= first)
        for seat in committee.seats
    )


def _order(member: Member, day: date) -> tuple[bool, str, str]:
    """By party and name; who has none last."""
    party = party_on(member, day)
    return (not party, in_order(party), in_order(member.name))


def _groups(members: Sequence[Member], day: date) -> tuple[Group, ...]:
    """The parties of some members who stand in order."""
    found: list[Group] = []
    for row, member in enumerate(members):
        party = party_on(member, day)
        if found and found[-1].party == party:
            found[-1] = Group(party, found[-1].first, found[-1].count + 1)
        else:
            found.append(Group(party, row, 1))
    return tuple(found)


def _month(matter: Matter) -> tuple[int, int]:
    return matter.line.sent_at.year, matter.line.sent_at.month

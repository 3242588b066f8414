"""People: what a sheet of members or officials would change, told before anything is written, with every bad cell."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Generic, TypeVar

from typing_extensions import override

from desktop.base.names import fold
from desktop.base.words import translate
from desktop.exchange.sheets import Cell, Sheet, column_letters
from desktop.people.checks import FieldProblem, check_committee, check_member, check_official
from desktop.people.exchange.cells import BadCell, Cells, committees_in
from desktop.people.exchange.plans import CellProblem, CommitteeWish, ImportPlan, Known, PlannedRow
from desktop.people.rules import (
    Committee,
    Member,
    MemberRole,
    Official,
    OfficialKind,
    PeopleKind,
    Seat,
    addresses_of,
    seat_on,
)
from desktop.people.words import column_of, field_label, position_of, role_of

_OFFICIALS_ONLY = {"title", "may_approve", "may_be_contacted", "kind"}
_MEMBERS_ONLY = {"party", "role", "committees", "chair"}
MOST_PEOPLE = 3000
"""Rows that are read: the largest municipality has a tenth of it."""
T = TypeVar("T", Member, Official)


def _called(name: str) -> str:
    """The key of a name."""
    return f"name {fold(name)}"


def _at(address: str) -> str:
    """The key of a mail address (see `same_address`)."""
    return f"at {address.strip().casefold()}"


@dataclass
class _Entry(Generic[T]):
    """One person while the rows are read; new ones have a negative id so that they can be told apart."""

    before: T | None
    after: T
    number: int = 0
    wishes: list[CommitteeWish] = field(default_factory=list)

    def made(self) -> T:
        """The person as stored later: a new one without its provisional id."""
        return self.after if self.before else replace(self.after, id=0)


class _Reading(Generic[T]):
    """People while a sheet is read: who is known, whom each row means, and what is wrong."""

    def __init__(self, sheet: Sheet, known: Known, people: Sequence[T]) -> None:
        self.sheet = sheet
        self.known = known
        self.entries: list[_Entry[T]] = [_Entry(person, person) for person in people]
        self._held: dict[str, list[_Entry[T]]] = {}
        for entry in self.entries:
            self._hold(entry)
        self.committees = {fold(committee.name): committee for committee in known.committees}
        self.problems: list[CellProblem] = []
        self.columns = self._columns()

    def read(self) -> None:
        """Reads all rows; a row with a bad cell is left out, the others are planned."""
        if "name" not in self.columns and "first_name" not in self.columns:
            what = translate("People", "There is no column with names; give one the heading {name}")
            self._note(Cell(self.sheet.headers[0], "A1"), 0, what.format(name=field_label("name")))
            return
        for number, row in enumerate(self.sheet.rows):
            if number == MOST_PEOPLE:
                what = translate("People", "Only the first {number} people are read; the rest is left out")
                self._note(row[0], 0, what.format(number=MOST_PEOPLE))
                return
            cells = Cells(row, self.columns)
            faults = cells.faults()
            try:
                if not faults:
                    self.read_row(cells)
            except BadCell as bad:
                faults = (bad,)
            for fault in faults:
                place = self.columns.get(fault.column, self.columns.get("name", self.columns.get("first_name", 0)))
                self._note(row[place], place, fault.what)

    def read_row(self, cells: Cells) -> None:
        """Plans what one row says; raises BadCell for a cell that cannot be used."""
        raise NotImplementedError

    def plan(self, kind: PeopleKind) -> ImportPlan:
        """What has been read, in the order of the sheet."""
        touched = sorted((entry for entry in self.entries if entry.number), key=lambda entry: entry.number)
        rows = [PlannedRow(e.number, e.before, e.made(), tuple(e.wishes)) for e in touched]
        there = {fold(committee.name) for committee in self.known.committees}
        return ImportPlan(
            kind,
            tuple(row for row in rows if row.before is None),
            tuple(row for row in rows if row.before and (row.before != row.after or row.committees)),
            tuple(row for row in rows if row.before == row.after and not row.committees),
            tuple(self.problems),
            tuple(committee.name for key, committee in self.committees.items() if key not in there),
            tuple(heading for heading in self.sheet.headers if heading.strip() and not column_of(heading)),
        )

    def entry(self, name: str, address: str) -> _Entry[T] | None:
        """Whom a row means: who has the address, else the only one with the name; BadCell when several have it."""
        by_address = self.known_by(address)
        by_name = self._held.get(_called(name), [])
        if len(by_address) > 1:
            raise BadCell("email", translate("People", "Several people have this address"))
        if by_address and by_name and by_address[0] not in by_name:
            said = translate("People", "The address belongs to {name}")
            raise BadCell("email", said.format(name=by_address[0].after.name))
        if not by_address and len(by_name) > 1:
            raise BadCell("name", translate("People", "Several people have this name; add the e-mail address"))
        found = by_address or by_name
        return found[0] if found else None

    def known_by(self, *addresses: str) -> list[_Entry[T]]:
        """Who has one of some addresses."""
        found = (each for address in addresses if address.strip() for each in self._held.get(_at(address), ()))
        return list({id(each): each for each in found}.values())

    def addresses(self, person: T) -> tuple[str, ...]:
        """The addresses a person is known by."""
        return addresses_of(person) if isinstance(person, Member) else (person.email,)

    def keep(self, entry: _Entry[T] | None, after: T, cells: Cells) -> _Entry[T]:
        """Keeps what a row makes of a person."""
        if entry is None:
            entry = _Entry(None, after)
            self.entries.append(entry)
        for key in self._keys(entry.after):
            self._held[key] = [each for each in self._held.get(key, ()) if each is not entry]
        entry.after = after
        entry.number = entry.number or cells.number
        self._hold(entry)
        return entry

    def _hold(self, entry: _Entry[T]) -> None:
        """Lets an entry be found by its name and its addresses: a sheet may hold thousands."""
        for key in self._keys(entry.after):
            self._held.setdefault(key, []).append(entry)

    def _keys(self, person: T) -> set[str]:
        """What a person is found by."""
        return {_called(person.name), *(_at(each) for each in self.addresses(person) if each.strip())}

    def check(self, problems: Sequence[FieldProblem], columns: Mapping[str, str]) -> None:
        """Raises the first problem of a record as a bad cell; `columns` says where a field's value was read."""
        for problem in problems:
            raise BadCell(columns.get(problem.field, problem.field), str(problem))

    def _columns(self) -> dict[str, int]:
        """Where each field stands; a second column for the same field is a problem."""
        found: dict[str, int] = {}
        for place, heading in enumerate(self.sheet.headers):
            column = column_of(heading)
            if column in found:
                said = translate("People", "Column {letter} is for the same; keep one of them")
                what = said.format(letter=column_letters(found[column]))
                self._note(Cell(heading, f"{column_letters(place)}1"), place, what)
            elif column:
                found[column] = place
        return found

    def _note(self, cell: Cell, place: int, what: str) -> None:
        """Notes a bad cell."""
        self.problems.append(CellProblem(cell.address, self.sheet.headers[place], cell.text, what))


class _Members(_Reading[Member]):
    """Members while their sheet is read."""

    @override
    def read_row(self, cells: Cells) -> None:
        name, address = cells.name(), cells.text("email")
        entry = self.entry(name, address)
        old = entry.after if entry else Member(name, id=-cells.number)
        others = tuple(part for part in re.split(r"[;,\s]+", cells.lines("other_addresses")) if part)
        after = replace(
            old,
            name=name,
            email=address or old.email,
            other_addresses=others or old.other_addresses,
            phone=cells.text("phone") or old.phone,
            party=cells.text("party") or old.party,
        )
        starts, ends = cells.day("starts"), cells.day("ends")
        after = replace(after, seats=self._seats(after, starts, ends, self._role(cells), cells.text("party")))
        alike = [other.after for other in self.known_by(*addresses_of(after))]
        self.check(check_member(after, alike), {"seats": "ends" if ends and starts and ends < starts else "starts"})
        wishes = self._wishes(cells, after, starts or self.known.first_day, ends)
        self.keep(entry, after, cells).wishes += wishes

    def _role(self, cells: Cells) -> MemberRole | None:
        """The role a row names."""
        said = cells.text("role")
        role = role_of(said)
        if said and role is None:
            raise BadCell("role", translate("People", "Enter member, mayor, deputy mayor or substitute"))
        return role

    def _seats(
        self, member: Member, starts: date | None, ends: date | None, role: MemberRole | None, party: str
    ) -> tuple[Seat, ...]:
        """A member's seats with the row's among them; the one before ends where the new one begins."""
        seats = member.seats
        if starts is None:
            held = seat_on(member, self.known.today) or (seats[-1] if seats else None)
            waiting = role is MemberRole.SUBSTITUTE or (role is None and member.id > 0)
            if held is None and waiting:
                return seats  # a substitute who is not called in yet
        else:
            held = next((seat for seat in seats if seat.starts == starts), None)
        if held is not None:
            changed = replace(held, ends=ends or held.ends, role=role or held.role, party=party or held.party)
            return tuple(changed if seat is held else seat for seat in seats)
        first = starts or self.known.first_day
        last = first - timedelta(days=1)
        open_before = [seat for seat in seats if seat.starts < first and seat.ends is None]
        kept = tuple(replace(seat, ends=last) if seat in open_before else seat for seat in seats)
        new = Seat(first, ends, role or MemberRole.MEMBER, party or member.party)
        return tuple(sorted((*kept, new), key=lambda seat: seat.starts))

    def _wishes(self, cells: Cells, member: Member, starts: date, ends: date | None) -> list[CommitteeWish]:
        """The committee seats a row names that are not there yet."""
        found: list[CommitteeWish] = []
        seated: dict[str, Committee] = {}
        for name, chair in committees_in(cells).items():
            before = self.committees.get(fold(name)) or Committee(name)
            wish = CommitteeWish(before.name, chair, starts, ends)
            after = replace(before, seats=wish.seated(before.seats, member.id))
            self.check(check_committee(after), {"seats": "chair" if cells.text("chair") else "committees"})
            if after.seats != before.seats:
                found.append(wish)
                seated[fold(name)] = after
        self.committees |= seated
        return found


class _Officials(_Reading[Official]):
    """Officials while their sheet is read."""

    @override
    def read_row(self, cells: Cells) -> None:
        name, address, title = cells.name(), cells.text("email"), cells.text("title")
        entry = self.entry(name, address)
        kind = position_of(title) or OfficialKind.OTHER
        old = entry.after if entry else Official(name, title, kind=kind, id=-cells.number)
        approves, contacted = cells.flag("may_approve"), cells.flag("may_be_contacted")
        after = replace(
            old,
            name=name,
            title=title or old.title,
            email=address or old.email,
            phone=cells.text("phone") or old.phone,
            area=cells.text("area") or old.area,
            may_approve=old.may_approve if approves is None else approves,
            may_be_contacted=old.may_be_contacted if contacted is None else contacted,
            starts=cells.day("starts") or (old.starts if entry else self.known.today),
            ends=cells.day("ends") or old.ends,
            kind=self._kind(cells) or old.kind,
        )
        self.check(check_official(after), {})
        self.keep(entry, after, cells)

    def _kind(self, cells: Cells) -> OfficialKind | None:
        """The position a row names."""
        said = cells.text("kind")
        kind = position_of(said)
        if said and kind is None:
            what = translate("People", "Enter director, chief of staff, head of secretariat or another position")
            raise BadCell("kind", what)
        return kind


def kind_of(sheet: Sheet) -> PeopleKind:
    """Whether a sheet lists members or officials, told by its headings; members when they fit both."""
    columns = {column_of(heading) for heading in sheet.headers}
    officials = len(columns & _OFFICIALS_ONLY) > len(columns & _MEMBERS_ONLY)
    return PeopleKind.OFFICIALS if officials else PeopleKind.MEMBERS


def plan(sheet: Sheet, known: Known, kind: PeopleKind | None = None) -> ImportPlan:
    """What importing a sheet would add and change, and every cell that cannot be used; empty cells change nothing."""
    kind = kind or kind_of(sheet)
    if kind is PeopleKind.OFFICIALS:
        officials = _Officials(sheet, known, known.officials)
        officials.read()
        return officials.plan(kind)
    members = _Members(sheet, known, known.members)
    members.read()
    return members.plan(PeopleKind.MEMBERS)

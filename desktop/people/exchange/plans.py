"""People: what an import would do, and what it needs to know for that; nothing here writes."""

from dataclasses import dataclass, replace
from datetime import date

from desktop.people.rules import Committee, CommitteeSeat, Member, Official, PeopleKind, Term, term_on


@dataclass(frozen=True)
class CellProblem:
    """A cell that cannot be used: its address such as B7, its column's heading, what it holds, and what is wrong."""

    cell: str
    column: str
    value: str
    what: str


@dataclass(frozen=True)
class CommitteeWish:
    """A seat in a committee that a row names; chair None leaves that as it is."""

    name: str
    chair: bool | None
    starts: date
    ends: date | None

    def seated(self, seats: tuple[CommitteeSeat, ...], member_id: int) -> tuple[CommitteeSeat, ...]:
        """The committee's seats with this one among them: an existing one is changed, else one is added."""
        mine = [s for s in seats if s.member_id == member_id and (s.ends is None or s.ends >= self.starts)]
        if not mine:
            return (*seats, CommitteeSeat(member_id, bool(self.chair), self.starts, self.ends))
        chair = mine[-1].chair if self.chair is None else self.chair
        changed = replace(mine[-1], chair=chair, ends=self.ends or mine[-1].ends)
        return tuple(changed if seat is mine[-1] else seat for seat in seats)


Someone = Member | Official


@dataclass(frozen=True)
class PlannedRow:
    """What one person's rows would do: the record as it stands (None: new) and as it would be."""

    number: int
    before: Someone | None
    after: Someone
    committees: tuple[CommitteeWish, ...] = ()


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do; nothing is written until it is handed to `import_people`."""

    kind: PeopleKind
    add: tuple[PlannedRow, ...] = ()
    change: tuple[PlannedRow, ...] = ()
    same: tuple[PlannedRow, ...] = ()
    problems: tuple[CellProblem, ...] = ()
    new_committees: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()

    @property
    def writes(self) -> bool:
        """Whether there is anything to write."""
        return bool(self.add or self.change)


@dataclass(frozen=True)
class Known:
    """Who is there already, and the day a seat without a date is reckoned from."""

    today: date
    members: tuple[Member, ...] = ()
    officials: tuple[Official, ...] = ()
    committees: tuple[Committee, ...] = ()
    terms: tuple[Term, ...] = ()

    @property
    def first_day(self) -> date:
        """When a new member's seat starts that names no day: with the term, else today."""
        term = term_on(self.terms, self.today)
        return term.starts if term else self.today

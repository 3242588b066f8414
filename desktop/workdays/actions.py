"""Working days: what a user can do with closing days, elections and the quarantine, and what a change would hit."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Protocol

from desktop.base.changes import Change
from desktop.base.rights import Right, needs
from desktop.base.settings import Profile
from desktop.base.words import translate
from desktop.storage import records
from desktop.storage.session import Session
from desktop.workdays import elections, rules, store
from desktop.workdays.deadlines import Move, OpenDeadline, moves
from desktop.workdays.elections import Election, ElectionStatus
from desktop.workdays.entries import Entry
from desktop.workdays.quarantine import Hit, Matrix, PlannedVisit, Quarantine, check_agreed, check_cell
from desktop.workdays.rules import Calendar, ClosingDay

CLOSING_DAY = "closing_day"
ELECTION = "election"
QUARANTINE = "quarantine"
"""The subject of a changed matrix; before and after are whole ones."""


class Deadlines(Protocol):
    """What the calendar needs of those who keep deadlines; the shell fills it in."""

    def preview(
        self, session: Session, profile: Profile, put: ClosingDay | None = None, dropped: ClosingDay | None = None
    ) -> tuple[Move, ...]:
        """Which open deadlines another profile, a new or changed closing day, or one taken away would move (W5)."""

    def move(self, session: Session) -> int:
        """Moves the open deadlines to where the calendar now puts them; tells how many (W5)."""


class Source(Protocol):
    """A room that puts its records into the calendar; the shell hands the sources in."""

    @property
    def place(self) -> str:
        """The id of the feature that opens the records."""

    @property
    def icon(self) -> str:
        """The icon of entries that have none of their own."""

    @property
    def subjects(self) -> tuple[str, ...]:
        """The subjects of changes after which the entries are read again."""

    def title(self) -> str:
        """What the entries are called together: "Visits"."""

    def entries(self, session: Session, first: date, last: date) -> tuple[Entry, ...]:
        """What falls on the days from first to last, both included; clashes are told in `Entry.conflict`."""

    def check(self, session: Session, entry: Entry, to: date) -> str:
        """What is to be known before an entry moves to a day, or nothing; raises Refused where a rule says no."""

    def move(self, session: Session, entry: Entry, to: date) -> Change:
        """Moves an entry to a day, its times staying; raises Refused or Stale."""


class PlannedVisits(Protocol):
    """What the elections need of those who plan visits; the shell fills it in."""

    def planned(self, session: Session, since: date) -> tuple[PlannedVisit, ...]:
        """The visits from a day on that are neither held, declined nor cancelled (W6)."""


def calendar(session: Session, profile: Profile) -> Calendar:
    """The municipality's calendar as it stands (W1, W1b)."""
    return rules.calendar_of(profile, store.closing_days(session))


def preview(
    session: Session,
    profile: Profile,
    open_deadlines: Iterable[OpenDeadline],
    *,
    put: ClosingDay | None = None,
    dropped: ClosingDay | None = None,
) -> tuple[Move, ...]:
    """What a changed profile, a new or changed closing day, or one taken away would move; nothing is written (W5)."""
    return moves(open_deadlines, calendar_with(session, profile, put, dropped))


def calendar_with(
    session: Session, profile: Profile, put: ClosingDay | None = None, dropped: ClosingDay | None = None
) -> Calendar:
    """The calendar with a profile, a new or changed closing day, or without one; nothing is written (W5)."""
    gone = {each.id for each in (put, dropped) if each is not None}
    days = [each for each in store.closing_days(session) if each.id not in gone]
    if put is not None:
        days.append(rules.check_closing(put))
    return rules.calendar_of(profile, days)


@needs(Right.CALENDAR)
def add_closing_day(session: Session, draft: ClosingDay) -> Change:
    """Adds a closing day or a row of them (W1b)."""
    after = store.add_closing_day(session, rules.check_closing(draft))
    return Change(CLOSING_DAY, after.id, None, after, translate("Workdays", "Closing day added"))


@needs(Right.CALENDAR)
def change_closing_day(session: Session, draft: ClosingDay) -> Change:
    """Changes a closing day; raises Stale when somebody else was first (W1b)."""
    before = store.closing_day(session, draft.id)
    after = store.save_closing_day(session, rules.check_closing(draft))
    return Change(CLOSING_DAY, after.id, before, after, translate("Workdays", "Closing day changed"))


@needs(Right.CALENDAR)
def remove_closing_day(session: Session, gone: ClosingDay) -> Change:
    """Removes a closing day; raises Stale when somebody else changed it (W1b)."""
    store.remove_closing_day(session, gone)
    return Change(CLOSING_DAY, gone.id, gone, None, translate("Workdays", "Closing day removed"))


@needs(Right.CALENDAR)
def add_election(session: Session, draft: Election) -> Change:
    """Adds an election (W6)."""
    after = store.add_election(session, elections.check_election(draft))
    return Change(ELECTION, after.id, None, after, translate("Elections", "Election added"))


@needs(Right.CALENDAR)
def change_election(session: Session, draft: Election) -> Change:
    """Changes an election; raises Stale when somebody else was first (W6)."""
    before = store.election(session, draft.id)
    after = store.save_election(session, elections.check_election(draft))
    return Change(ELECTION, after.id, before, after, translate("Elections", "Election changed"))


@needs(Right.CALENDAR)
def call_election(session: Session, election: Election, called: date, day: date) -> Change:
    """Enters that an election has been called: the day of the call and the election day in one step (W6)."""
    return change_election(session, elections.call(election, called, day))


@needs(Right.CALENDAR)
def remove_election(session: Session, gone: Election) -> Change:
    """Removes an election; raises Stale when somebody else changed it (W6)."""
    store.remove_election(session, gone)
    return Change(ELECTION, gone.id, gone, None, translate("Elections", "Election removed"))


@needs(Right.CALENDAR)
def add_proposals(session: Session, country: str, until_year: int) -> Change:
    """Adds the elections that can be computed and do not stand in the table yet (W6)."""
    added = tuple(store.add_election(session, each) for each in proposed(session, country, until_year))
    told = translate("Elections", "%n elections added", len(added))
    return Change(ELECTION, 0, None, added, told, undoable=False)


def proposed(session: Session, country: str, until_year: int) -> tuple[Election, ...]:
    """The elections that can be computed up to a year and do not stand in the table yet (W6)."""
    known = store.elections(session)
    found = elections.proposals(country, until_year, _last_parliament(known, session.now.date()))
    return elections.not_yet_known(known, found)


def quarantine(session: Session, profile: Profile) -> Quarantine:
    """The municipality's quarantine as it stands: elections, matrix, and whether it blocks (B1.4)."""
    return Quarantine(store.elections(session), store.matrix(session), profile.quarantine_blocks)


def hits(
    session: Session,
    profile: Profile,
    visits: PlannedVisits,
    *,
    put: Iterable[Election] = (),
    dropped: Election | None = None,
    matrix: Matrix | None = None,
) -> tuple[Hit, ...]:
    """The planned visits that new, changed or dropped elections, or another matrix, would hit; writes nothing (W6)."""
    now, new = quarantine(session, profile), tuple(put)
    gone = {each.id for each in (*new, dropped) if each is not None and each.id}
    kept = tuple(each for each in now.elections if each.id not in gone)
    later = replace(now, elections=(*kept, *new), matrix=matrix or now.matrix)
    return later.hits(now, visits.planned(session, session.now.date()))


def hits_of_call(
    session: Session, profile: Profile, visits: PlannedVisits, election: Election, called: date, day: date
) -> tuple[Hit, ...]:
    """The planned visits that a call would hit; raises Refused for dates that cannot be, writes nothing (W6)."""
    return hits(session, profile, visits, put=(elections.call(election, called, day),))


@needs(Right.CALENDAR)
def save_matrix(session: Session, draft: Matrix, agreed_by: str, agreed_on: date) -> Change:
    """Stores the cells that differ with who agreed; raises Refused without a name, Stale when overtaken (B1.4)."""
    agreed = check_agreed(agreed_by)
    before = store.matrix(session)
    for cell in draft.cells:
        stands = before.cell(cell.guest, cell.kind)
        if stands.length == cell.length:
            continue
        if not cell.id and stands.id:
            raise records.stale()
        store.save_cell(session, check_cell(replace(cell, agreed_by=agreed, agreed_on=agreed_on)))
    return Change(QUARANTINE, 0, before, store.matrix(session), translate("Quarantine", "Quarantine saved"))


@needs(Right.CALENDAR)
def restore(session: Session, change: Change) -> Change:
    """Undoes a change, or an undoing; raises Stale when somebody else changed the record since."""
    before, after = change.before, change.after
    if isinstance(before, Matrix) and isinstance(after, Matrix):
        return _restore_matrix(session, before, after)
    if isinstance(before or after, ClosingDay):
        return _restore_closing_day(session, before, after)
    return _restore_election(session, before, after)


def _restore_closing_day(session: Session, before: object, after: object) -> Change:
    """Undoes a change of a closing day."""
    if isinstance(before, ClosingDay):
        if isinstance(after, ClosingDay):
            return change_closing_day(session, replace(before, version=after.version))
        return add_closing_day(session, before)
    assert isinstance(after, ClosingDay)
    return remove_closing_day(session, after)


def _restore_election(session: Session, before: object, after: object) -> Change:
    """Undoes a change of an election."""
    if isinstance(before, Election):
        if isinstance(after, Election):
            return change_election(session, replace(before, version=after.version))
        return add_election(session, before)
    assert isinstance(after, Election)
    return remove_election(session, after)


def _restore_matrix(session: Session, before: Matrix, after: Matrix) -> Change:
    """Writes the lengths of a matrix again over those of the one that replaced it (B1.4)."""
    draft = after
    for cell in after.cells:
        draft = draft.with_length(cell.guest, cell.kind, before.length(cell.guest, cell.kind))
    return save_matrix(session, draft, session.who, session.now.date())


def _last_parliament(known: Iterable[Election], today: date) -> date:
    """The day of the last parliamentary election that was held."""
    held = [
        each.day
        for each in known
        if each.kind is elections.ElectionKind.PARLIAMENT
        and each.status is not ElectionStatus.LATEST
        and each.day <= today
    ]
    return max(held, default=elections.LAST_FOLKETING)

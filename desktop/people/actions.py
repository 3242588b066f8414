"""People: what a user can do with members, officials, committees, institutions and terms."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any

from desktop.base.changes import Change
from desktop.base.dates import date_text
from desktop.base.names import fold
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.words import translate
from desktop.people import store
from desktop.people.checks import (
    FieldProblem,
    check_authorisation,
    check_committee,
    check_institution,
    check_member,
    check_official,
    check_term,
)
from desktop.people.exchange import CommitteeWish, ImportPlan, Known
from desktop.people.rules import (
    EVERYBODY,
    KINDS,
    Authorisation,
    Committee,
    CommitteeSeat,
    Institution,
    Member,
    Official,
    Person,
    Term,
    lasts,
)
from desktop.storage import drafts
from desktop.storage.records import stale
from desktop.storage.session import Session


@needs(Right.PEOPLE)
def save_member(session: Session, member: Member) -> Change:
    """Saves a new or changed member; raises FieldProblem when a field is not right."""
    _check(check_member(member, store.members(session)))
    return _save(session, member)


@needs(Right.PEOPLE)
def save_official(session: Session, official: Official) -> Change:
    """Saves a new or changed official; raises FieldProblem when a field is not right (D3b)."""
    _check(check_official(official))
    return _save(session, official)


@needs(Right.PEOPLE)
def save_committee(session: Session, committee: Committee) -> Change:
    """Saves a new or changed committee; raises FieldProblem when a field is not right."""
    _check(check_committee(committee, store.committees(session)))
    return _save(session, committee)


@needs(Right.PEOPLE)
def save_institution(session: Session, institution: Institution) -> Change:
    """Saves a new or changed institution; raises FieldProblem when a field is not right."""
    _check(check_institution(institution, store.institutions(session)))
    return _save(session, institution)


@needs(Right.PEOPLE)
def save_term(session: Session, term: Term) -> Change:
    """Saves a new or changed council term; raises FieldProblem when a field is not right."""
    _check(check_term(term, store.terms(session)))
    return _save(session, term)


@needs(Right.PEOPLE)
def save_authorisation(session: Session, authorisation: Authorisation) -> Change:
    """Saves whom the chief executive has authorised for an area (S-A4)."""
    _check(check_authorisation(authorisation))
    return _save(session, authorisation)


@needs(Right.PEOPLE)
def save_person(session: Session, record: Person) -> Change:
    """Saves a record of any kind."""
    match record:
        case Member():
            return save_member(session, record)
        case Official():
            return save_official(session, record)
        case Committee():
            return save_committee(session, record)
        case Institution():
            return save_institution(session, record)
        case Term():
            return save_term(session, record)
        case Authorisation():
            return save_authorisation(session, record)


@needs(Right.PEOPLE)
def end_member(session: Session, member: Member, last: date) -> Change:
    """Ends a member's open seats in the council and its committees with a last day; the history stays."""
    begun = [seat for seat in member.seats if seat.starts <= last]
    ended = replace(member, seats=tuple(replace(seat, ends=last) if lasts(seat, last) else seat for seat in begun))
    _check(check_member(ended, store.members(session)))
    before: list[Person] = [member]
    after: list[Person] = [store.save(session, ended)]
    for committee in store.committees(session):
        without = tuple(seat for each in committee.seats if (seat := _ended(each, member.id, last)))
        if without != committee.seats:
            before.append(committee)
            after.append(store.save(session, replace(committee, seats=without)))
    said = translate("People", "{name} leaves on {day}").format(name=member.name, day=date_text(last))
    return Change(EVERYBODY, member.id, tuple(before), tuple(after), said)


def _ended(seat: CommitteeSeat, member_id: int, last: date) -> CommitteeSeat | None:
    """A committee's seat after a member has left: shortened, dropped when it had not begun, or as it was."""
    if seat.member_id != member_id or (seat.ends is not None and seat.ends <= last):
        return seat
    return replace(seat, ends=last) if seat.starts <= last else None


@needs(Right.PEOPLE)
def remove_member(session: Session, member: Member) -> Change:
    """Removes a member without history; raises Refused for one who has sat in the council or sits in a committee."""
    if any(seat.starts < session.now.date() for seat in member.seats):
        raise Refused(
            translate("People", "{name} has been a member, and the history needs that").format(name=member.name),
            advice=translate("People", "Set the last day of the seat instead."),
        )
    seated = [one.name for one in store.committees(session) if any(s.member_id == member.id for s in one.seats)]
    if seated:
        said = translate("People", "{name} has a seat in {committees}")
        raise Refused(
            said.format(name=member.name, committees=", ".join(seated)),
            advice=translate("People", "Remove the seat in the committee first."),
        )
    return _remove(session, member)


@needs(Right.PEOPLE)
def remove_official(session: Session, official: Official) -> Change:
    """Removes an official entered by mistake; raises Refused for one who has been in office."""
    if date(1900, 1, 1) < official.starts < session.now.date():
        raise Refused(
            translate("People", "{name} has been in office, and the history needs that").format(name=official.name),
            advice=translate("People", "Set the last day instead."),
        )
    return _remove(session, official)


@needs(Right.PEOPLE)
def remove_committee(session: Session, committee: Committee) -> Change:
    """Removes a committee; raises Refused while institutions belong to it or when it has had members."""
    belonging = [one.name for one in store.institutions(session) if one.committee_id == committee.id]
    if belonging:
        said = translate("People", "{institutions} belong to {name}")
        raise Refused(
            said.format(institutions=", ".join(belonging), name=committee.name),
            advice=translate("People", "Move them to another committee first."),
        )
    if any(seat.starts < session.now.date() for seat in committee.seats):
        raise Refused(
            translate("People", "{name} has had members, and the history needs that").format(name=committee.name),
            advice=translate("People", "Set the last day of the seats instead."),
        )
    return _remove(session, committee)


@needs(Right.PEOPLE)
def remove_institution(session: Session, institution: Institution) -> Change:
    """Removes an institution."""
    return _remove(session, institution)


@needs(Right.PEOPLE)
def remove_term(session: Session, term: Term) -> Change:
    """Removes a council term; raises Refused when somebody's seat began in it."""
    if any(lasts(term, seat.starts) for member in store.members(session) for seat in member.seats):
        raise Refused(
            translate("People", "Members have seats in {name}").format(name=term.name),
            advice=translate("People", "Change its name or dates instead."),
        )
    return _remove(session, term)


@needs(Right.PEOPLE)
def remove_authorisation(session: Session, authorisation: Authorisation) -> Change:
    """Removes an authorisation entered by mistake; raises Refused for one that has been in force (S-A4)."""
    if date(1900, 1, 1) < authorisation.starts < session.now.date():
        raise Refused(
            translate("People", "{name} has been in force, and the history needs that").format(name=authorisation.name),
            advice=translate("People", "Set the last day instead."),
            rule="S-A4",
        )
    return _remove(session, authorisation)


@needs(Right.PEOPLE)
def remove_person(session: Session, record: Person) -> Change:
    """Removes a record of any kind, where its kind allows."""
    match record:
        case Member():
            return remove_member(session, record)
        case Official():
            return remove_official(session, record)
        case Committee():
            return remove_committee(session, record)
        case Institution():
            return remove_institution(session, record)
        case Term():
            return remove_term(session, record)
        case Authorisation():
            return remove_authorisation(session, record)


def known(session: Session) -> Known:
    """Who is there already: what an import is planned against."""
    return Known(
        session.now.date(),
        store.members(session),
        store.officials(session),
        store.committees(session),
        store.terms(session),
    )


@needs(Right.PEOPLE)
def import_people(session: Session, plan: ImportPlan) -> Change:
    """Writes what a plan's preview has shown: new and changed people and their committees; raises Stale if outdated."""
    before: list[Person] = []
    after: list[Person] = []
    wishes: list[tuple[int, CommitteeWish]] = []
    for row in (*plan.add, *plan.change):
        stored: Person = row.after if row.after == row.before else store.save(session, row.after)
        if stored is not row.after:
            after.append(stored)
            before += [row.before] if row.before else []
        wishes += [(stored.id, wish) for wish in row.committees]
    seated_before, seated_after = _seat(session, wishes)
    for each in (member for member in after if isinstance(member, Member)):
        _check(check_member(each, store.members(session)))
    said = translate("People", "{new} added, {changed} changed")
    return Change(
        EVERYBODY,
        0,
        (*before, *seated_before),
        (*after, *seated_after),
        said.format(new=len(plan.add), changed=len(plan.change)),
    )


def _seat(session: Session, wishes: Iterable[tuple[int, CommitteeWish]]) -> tuple[list[Person], list[Person]]:
    """Gives members the committee seats a file names, in new committees where there is none of that name."""
    known = {fold(committee.name): committee for committee in store.committees(session)}
    old = dict(known)
    for member_id, wish in wishes:
        committee = known.get(fold(wish.name)) or Committee(wish.name)
        known[fold(wish.name)] = replace(committee, seats=wish.seated(committee.seats, member_id))
    before: list[Person] = []
    after: list[Person] = []
    for key, committee in known.items():
        if committee != old.get(key):
            before += [old[key]] if key in old else []
            _check(check_committee(committee))
            after.append(store.save(session, committee))
    return before, after


@needs(Right.PEOPLE)
def restore(session: Session, change: Change) -> Change:
    """Takes a change back: writes what was before over what came after; raises Stale when it is no longer so."""
    before, after = _records(change.before), _records(change.after)
    kept = {(type(record), record.id): record for record in before}
    now: list[Person] = []
    was: list[Person] = []
    for record in reversed(after):
        standing = _standing(session, record)
        was.append(standing)
        earlier = kept.pop((type(record), record.id), None)
        if earlier is None:
            store.remove(session, standing)
        else:
            now.append(store.save(session, replace(earlier, version=standing.version)))
    now += [store.put_back(session, record) for record in kept.values()]
    said = translate("People", "Undone")
    if change.subject == EVERYBODY:
        return Change(EVERYBODY, change.id, tuple(was), tuple(now), said, undoable=False)
    return Change(change.subject, change.id, was[0] if was else None, now[0] if now else None, said, undoable=False)


def _records(side: object) -> Sequence[Person]:
    """The records on one side of a change: none, one or many."""
    if side is None:
        return ()
    return side if isinstance(side, tuple) else (side,)


def _standing(session: Session, record: Person) -> Person:
    """The record as it stands in the file; raises Stale when it says something else by now."""
    found: Person = store.find(session, type(record), record.id)
    if any(getattr(found, f.name) != getattr(record, f.name) for f in fields(found) if f.name != "version"):
        raise stale()
    return found


def _save(session: Session, record: Person) -> Change:
    """Stores a record that has been checked, and tells of it."""
    kind = KINDS[type(record)]
    before: Person | None = store.find(session, type(record), record.id) if record.id else None
    after: Person = store.save(session, record)
    said = translate("People", "{name} was changed") if before else translate("People", "{name} was added")
    return Change(kind.value, after.id, before, after, said.format(name=after.name))


def _remove(session: Session, record: Person) -> Change:
    """Removes a record, and tells of it."""
    store.remove(session, record)
    said = translate("People", "{name} was removed").format(name=record.name)
    return Change(KINDS[type(record)].value, record.id, record, None, said)


def _check(found: Sequence[FieldProblem]) -> None:
    """Raises the first problem that was found, if any."""
    if found:
        raise found[0]


@needs(Right.PEOPLE)
def keep_draft(session: Session, record: Person, typed: Mapping[str, Any]) -> None:
    """Keeps what cannot be saved yet, so that it survives a crash; nothing typed forgets it."""
    key = f"{KINDS[type(record)].value}/{record.id}"
    if typed:
        drafts.keep(session, key, dict(typed))
    else:
        drafts.drop(session, key)


def draft_of(session: Session, record: Person) -> dict[str, Any]:
    """What was typed and could not be saved."""
    found = drafts.find(session, f"{KINDS[type(record)].value}/{record.id}")
    return found.values if found else {}

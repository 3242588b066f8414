"""People: the tables of members, officials, committees, institutions and terms, and the queries over them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, String, Table, Text, insert, select
from sqlalchemy.exc import IntegrityError

from desktop.base.problems import Refused
from desktop.base.words import translate
from desktop.people.rules import (
    KINDS,
    Authorisation,
    Committee,
    CommitteeSeat,
    Contact,
    Institution,
    Member,
    Official,
    OfficialKind,
    PeopleKind,
    Person,
    Seat,
    Term,
    addresses_of,
    in_order,
)
from desktop.storage import audit, records
from desktop.storage.session import Session
from desktop.storage.tables import Choice, Parts, table, texts

MEMBERS = table(
    "members",
    Column("name", String(200), nullable=False),
    Column("email", String(254), nullable=False),
    Column("other_addresses", texts(), nullable=False),
    Column("phone", String(60), nullable=False),
    Column("party", String(120), nullable=False),
    Column("seats", Parts(Seat), nullable=False),
)
OFFICIALS = table(
    "officials",
    Column("name", String(200), nullable=False),
    Column("title", String(200), nullable=False),
    Column("email", String(254), nullable=False),
    Column("phone", String(60), nullable=False),
    Column("area", String(200), nullable=False),
    Column("may_approve", Boolean, nullable=False),
    Column("may_be_contacted", Boolean, nullable=False),
    Column("starts", Date, nullable=False),
    Column("ends", Date),
    Column("kind", Choice(OfficialKind), nullable=False),
)
COMMITTEES = table(
    "committees",
    Column("name", String(200), nullable=False),
    Column("area", String(200), nullable=False),
    Column("standing", Boolean, nullable=False),
    Column("finance", Boolean, nullable=False),
    Column("seats", Parts(CommitteeSeat), nullable=False),
)
INSTITUTIONS = table(
    "institutions",
    Column("name", String(200), nullable=False),
    Column("leader", String(200), nullable=False),
    Column("email", String(254), nullable=False),
    Column("phone", String(60), nullable=False),
    Column("address", Text, nullable=False),
    Column("committee_id", Integer, ForeignKey("committees.id"), index=True),
)
TERMS = table(
    "terms",
    Column("name", String(120), nullable=False),
    Column("starts", Date, nullable=False),
    Column("ends", Date, nullable=False),
)
AUTHORISATIONS = table(
    "authorisations",
    Column("name", String(200), nullable=False),
    Column("official_id", Integer, ForeignKey("officials.id"), index=True),
    Column("committee_id", Integer, ForeignKey("committees.id"), index=True),
    Column("topics", Text, nullable=False),
    Column("case_number", String(60), nullable=False),
    Column("starts", Date, nullable=False),
    Column("ends", Date),
)
_TABLES: dict[PeopleKind, Table] = {
    PeopleKind.MEMBERS: MEMBERS,
    PeopleKind.OFFICIALS: OFFICIALS,
    PeopleKind.COMMITTEES: COMMITTEES,
    PeopleKind.INSTITUTIONS: INSTITUTIONS,
    PeopleKind.TERMS: TERMS,
    PeopleKind.AUTHORISATIONS: AUTHORISATIONS,
}
R = TypeVar("R", bound=Person)


def _all(session: Session, kind: type[R]) -> tuple[R, ...]:
    """All records of one kind, in the order of their names."""
    found = records.every(session, _TABLES[KINDS[kind]], kind)
    return tuple(sorted(found, key=lambda record: in_order(record.name)))


def members(session: Session) -> tuple[Member, ...]:
    """All members there have been, by name."""
    return _all(session, Member)


def officials(session: Session) -> tuple[Official, ...]:
    """All officials there have been, by name."""
    return _all(session, Official)


def committees(session: Session) -> tuple[Committee, ...]:
    """All committees, by name."""
    return _all(session, Committee)


def institutions(session: Session) -> tuple[Institution, ...]:
    """All institutions, by name."""
    return _all(session, Institution)


def terms(session: Session) -> tuple[Term, ...]:
    """All council terms, the newest first."""
    return tuple(sorted(records.every(session, TERMS, Term), key=lambda term: term.starts, reverse=True))


def authorisations(session: Session) -> tuple[Authorisation, ...]:
    """Everybody who has been authorised for an area, by area (S-A4)."""
    return _all(session, Authorisation)


def everybody(session: Session, kind: PeopleKind) -> tuple[Person, ...]:
    """All records of a kind, in the order a list shows them."""
    if kind is PeopleKind.TERMS:
        return terms(session)
    return _all(session, _class_of(kind))


def names(session: Session, kind: PeopleKind = PeopleKind.MEMBERS) -> dict[int, str]:
    """The names of one kind by id, without reading anything else: for lists."""
    columns = _TABLES[kind].c
    return {row.id: row.name for row in session.execute(select(columns.id, columns.name))}


def find(session: Session, kind: type[R], id: int) -> R:
    """One record by its id; raises Problem when it is gone."""
    return records.get(session, _TABLES[KINDS[kind]], kind, id)


def address_book(session: Session) -> tuple[Contact, ...]:
    """Every mail address of members, officials and institutions, by name."""
    found = [
        Contact(PeopleKind.MEMBERS, member.id, member.name, address)
        for member in members(session)
        for address in addresses_of(member)
    ]
    others: tuple[Official | Institution, ...] = (*officials(session), *institutions(session))
    found += [Contact(KINDS[type(one)], one.id, one.name, one.email) for one in others if one.email]
    return tuple(sorted(found, key=lambda contact: in_order(contact.name)))


def save(session: Session, record: R) -> R:
    """Stores a new or a changed record; raises Stale when somebody else was first."""
    home = _TABLES[KINDS[type(record)]]
    return records.save(session, home, record) if record.id else records.add(session, home, record)


def add_many(session: Session, kept: Sequence[R]) -> tuple[R, ...]:
    """Stores many new records of one kind at once."""
    return tuple(records.add_many(session, _TABLES[KINDS[type(kept[0])]], kept)) if kept else ()


def forget_contact(session: Session, record: Member | Official) -> None:
    """Takes the addresses and the telephone of somebody who has left away, also out of the log; name and seats stay."""
    home = _TABLES[KINDS[type(record)]]
    bare = replace(record, email="", phone="")
    if isinstance(bare, Member):
        bare = replace(bare, other_addresses=())
    records.save(session, home, bare, "contact_removed")
    audit.erase(session, home.name, [record.id])
    session.leave_no_trace(in_pages=True)


def remove(session: Session, record: Person) -> None:
    """Removes a record; raises Stale when somebody else changed it, Refused when something refers to it."""
    try:
        with session.connection.begin_nested():  # a server gives a whole transaction up after an error inside it
            records.remove(session, _TABLES[KINDS[type(record)]], record)
    except IntegrityError as error:
        raise Refused(
            translate("People", "{name} is named elsewhere and cannot be removed").format(name=record.name),
            advice=translate("People", "Set the last day instead."),
        ) from error


def put_back(session: Session, record: R) -> R:
    """Stores a removed record again under its old id: removing it is undone."""
    home = _TABLES[KINDS[type(record)]]
    values = {column.name: getattr(record, column.name) for column in home.columns}
    session.execute(insert(home).values(**values))
    audit.write(session, [audit.Entry(home.name, record.id, "added", None, record)])
    return record


def _class_of(kind: PeopleKind) -> Any:
    """The class of a kind's records."""
    return next(each for each, known in KINDS.items() if known is kind)

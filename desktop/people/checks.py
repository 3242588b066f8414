"""People: what a record cannot be saved with, field by field."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import TypeVar

from desktop.base.dates import date_text
from desktop.base.names import fold
from desktop.base.problems import Problem
from desktop.base.words import translate
from desktop.people.rules import (
    MAY_APPROVE,
    Authorisation,
    Committee,
    Institution,
    Member,
    Official,
    Period,
    Seat,
    Term,
    addresses_of,
    same_address,
)

P = TypeVar("P", bound=Period)


class FieldProblem(Problem):
    """A problem of one field of a record: `field` is its name there."""

    def __init__(self, field: str, title: str, advice: str = "", rule: str = "") -> None:
        super().__init__(title, advice=advice, rule=rule)
        self.field = field


Found = tuple[FieldProblem, ...]
_ADDRESS = re.compile(r"[^\s@<>(),;:\"\[\]]+@[^\s@<>(),;:\"\[\].]+(\.[^\s@<>(),;:\"\[\].]+)+")


def address_fault(address: str) -> str:
    """What is wrong with the shape of a mail address; empty when nothing is, or when there is none."""
    if not address.strip() or (_ADDRESS.fullmatch(address.strip()) and ".." not in address):
        return ""
    return translate("People", "Enter one e-mail address, for example name@municipality.example")


def check_member(member: Member, others: Iterable[Member] = ()) -> Found:
    """What a member's record cannot be saved with; the others are searched for the same address."""
    return (*_check_name(member.name), *_check_addresses(member, others), *_check_seats(member.seats))


def check_official(official: Official) -> Found:
    """What an official's record cannot be saved with."""
    found = [*_check_name(official.name), *_check_address("email", official.email), *_check_end("ends", official)]
    if official.may_approve and official.kind not in MAY_APPROVE:
        said = translate("People", "Only a director or the chief of staff can be given the right to approve")
        found.append(FieldProblem("may_approve", said, translate("People", "Choose the position first."), "D3b"))
    return tuple(found)


def check_committee(committee: Committee, others: Iterable[Committee] = ()) -> Found:
    """What a committee's record cannot be saved with."""
    found = [*_check_name(committee.name), *_check_twice(committee, others)]
    found += [problem for seat in committee.seats for problem in _check_end("seats", seat)]
    if _overlapping([seat for seat in committee.seats if seat.chair]):
        found.append(FieldProblem("seats", translate("People", "Two have the chair on the same day")))
    for member in dict.fromkeys(seat.member_id for seat in committee.seats):
        if _overlapping([seat for seat in committee.seats if seat.member_id == member]):
            found.append(FieldProblem("seats", translate("People", "The same member has two seats on the same day")))
            break
    return tuple(found)


def check_institution(institution: Institution, others: Iterable[Institution] = ()) -> Found:
    """What an institution's record cannot be saved with."""
    found = (*_check_name(institution.name), *_check_address("email", institution.email))
    return (*found, *_check_twice(institution, others))


def check_term(term: Term, others: Iterable[Term] = ()) -> Found:
    """What a council term cannot be saved with."""
    found = [*_check_name(term.name), *_check_end("ends", term)]
    for other in others:
        if other.id != term.id and not found and _meet(term, other):
            said = translate("People", "The term overlaps {name}").format(name=other.name)
            found.append(FieldProblem("starts", said))
    return tuple(found)


def check_authorisation(authorisation: Authorisation) -> Found:
    """What an authorisation cannot be saved with: an area without a name, or nobody who is authorised (S-A4)."""
    found = [*_check_name(authorisation.name), *_check_end("ends", authorisation)]
    if not authorisation.official_id:
        said = translate("People", "Choose whom the chief executive has authorised")
        found.append(FieldProblem("official_id", said, rule="S-A4"))
    return tuple(found)


def _check_name(name: str) -> Found:
    """The problem that a name is missing."""
    return () if name.strip() else (FieldProblem("name", translate("People", "Enter a name")),)


def _check_twice(record: Committee | Institution, others: Iterable[Committee | Institution]) -> Iterator[FieldProblem]:
    """The problem that another one has the same name."""
    if record.name.strip() and any(one.id != record.id and fold(one.name) == fold(record.name) for one in others):
        yield FieldProblem("name", translate("People", "{name} is there already").format(name=record.name))


def _check_address(field: str, address: str) -> Found:
    """The problem that an address has not the shape of one."""
    fault = address_fault(address)
    return (FieldProblem(field, fault),) if fault else ()


def _check_addresses(member: Member, others: Iterable[Member]) -> Iterator[FieldProblem]:
    """What is wrong with a member's addresses: their shape, or that another member has them."""
    known = [(address, other) for other in others if other.id != member.id for address in addresses_of(other)]
    fields = [("email", member.email), *(("other_addresses", address) for address in member.other_addresses)]
    for field, address in fields:
        yield from _check_address(field, address)
        for theirs, other in known:
            if same_address(theirs, address):
                said = translate("People", "{name} has the address {address}")
                yield FieldProblem(field, said.format(name=other.name, address=address.strip()))


def _check_seats(seats: Sequence[Seat]) -> Iterator[FieldProblem]:
    """What is wrong with the seats of one member: an end before its start, or two at once."""
    for seat in seats:
        yield from _check_end("seats", seat)
    if crossing := _overlapping(seats):
        said = translate("People", "Two seats overlap: from {one} and from {other}")
        one, other = sorted(seat.starts for seat in crossing)
        advice = translate("People", "End the first one the day before the next begins.")
        yield FieldProblem("seats", said.format(one=date_text(one), other=date_text(other)), advice)


def _check_end(field: str, period: Period) -> Found:
    """The problem that a period ends before it starts."""
    if period.ends is None or period.ends >= period.starts:
        return ()
    said = translate("People", "It ends on {end}, before it starts on {start}")
    return (FieldProblem(field, said.format(end=date_text(period.ends), start=date_text(period.starts))),)


def _meet(one: Period, other: Period) -> bool:
    """Whether two periods have a day in common."""
    return (other.ends is None or one.starts <= other.ends) and (one.ends is None or other.starts <= one.ends)


def _overlapping(periods: Sequence[P]) -> tuple[P, P] | None:
    """Two periods that have a day in common, or None."""
    return next(((one, other) for one, other in combinations(periods, 2) if _meet(one, other)), None)

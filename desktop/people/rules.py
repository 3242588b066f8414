"""People: the records of everybody the municipality works with, and who was what on a given day."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol

from desktop.base.names import fold


class PeopleKind(StrEnum):
    """What is kept about people; the values name the tables and the subjects of changes."""

    MEMBERS = "members"
    OFFICIALS = "officials"
    COMMITTEES = "committees"
    INSTITUTIONS = "institutions"
    TERMS = "terms"
    AUTHORISATIONS = "authorisations"


EVERYBODY = "people"
"""The subject of a change that concerns several people: an import."""
SUBJECTS = (*(kind.value for kind in PeopleKind), EVERYBODY)
"""The subjects of all changes among people."""


class MemberRole(StrEnum):
    """What a seat in the council is; a substitute's seat lasts only while the substitute is called in."""

    MEMBER = "member"
    MAYOR = "mayor"
    DEPUTY_MAYOR = "deputy_mayor"
    SUBSTITUTE = "substitute"


class OfficialKind(StrEnum):
    """What an official is to the rules, whatever the title says."""

    CHIEF_EXECUTIVE = "chief_executive"
    DIRECTOR = "director"
    CHIEF_OF_STAFF = "chief_of_staff"
    HEAD_OF_SECRETARIAT = "head_of_secretariat"
    SECRETARY = "secretary"
    OTHER = "other"


MAY_APPROVE = frozenset({OfficialKind.CHIEF_EXECUTIVE, OfficialKind.DIRECTOR, OfficialKind.CHIEF_OF_STAFF})
"""The officials who can be given the right to approve answers (D3b)."""


class Period(Protocol):
    """What lasts from a day to a day, both included; without an end it still lasts."""

    @property
    def starts(self) -> date:
        """The first day."""

    @property
    def ends(self) -> date | None:
        """The last day, None while it is open."""


@dataclass(frozen=True)
class Term:
    """A council's term, both days included."""

    name: str
    starts: date
    ends: date
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Seat:
    """A time in the council in one role and for one list; an empty list means the member's own."""

    starts: date
    ends: date | None = None
    role: MemberRole = MemberRole.MEMBER
    party: str = ""


@dataclass(frozen=True)
class Member:
    """Somebody elected, or a substitute: the list they stand for now, and every seat they have held."""

    name: str
    email: str = ""
    other_addresses: tuple[str, ...] = ()
    phone: str = ""
    party: str = ""
    seats: tuple[Seat, ...] = ()
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Official:
    """Somebody employed, with what they are authorised to do (D1, D3b, S-A4)."""

    name: str
    title: str
    email: str = ""
    phone: str = ""
    area: str = ""
    may_approve: bool = False
    may_be_contacted: bool = False
    starts: date = date(1900, 1, 1)
    ends: date | None = None
    kind: OfficialKind = OfficialKind.OTHER
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class CommitteeSeat:
    """A member's time in a committee."""

    member_id: int
    chair: bool
    starts: date
    ends: date | None = None


@dataclass(frozen=True)
class Committee:
    """A committee with its area: standing or not, and whether it is the finance committee (D3a, D7)."""

    name: str
    area: str = ""
    standing: bool = True
    finance: bool = False
    seats: tuple[CommitteeSeat, ...] = ()
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Institution:
    """A school, a home or a centre, with its leader and the committee whose area it belongs to."""

    name: str
    leader: str = ""
    email: str = ""
    phone: str = ""
    address: str = ""
    committee_id: int | None = None
    id: int = 0
    version: int = 0


@dataclass(frozen=True)
class Authorisation:
    """Whom the chief executive has authorised to speak for an area, from when to when (S-A4); `name` is the area.

    `topics` are further words that a question about the area may hold, with commas between them.
    """

    name: str
    official_id: int | None = None
    committee_id: int | None = None
    topics: str = ""
    case_number: str = ""
    starts: date = date(1900, 1, 1)
    ends: date | None = None
    id: int = 0
    version: int = 0


Person = Member | Official | Committee | Institution | Term | Authorisation
KINDS: dict[type, PeopleKind] = {
    Member: PeopleKind.MEMBERS,
    Official: PeopleKind.OFFICIALS,
    Committee: PeopleKind.COMMITTEES,
    Institution: PeopleKind.INSTITUTIONS,
    Term: PeopleKind.TERMS,
    Authorisation: PeopleKind.AUTHORISATIONS,
}
"""Which kind each record is."""


@dataclass(frozen=True)
class Contact:
    """An address in the address book, and whose it is."""

    kind: PeopleKind
    id: int
    name: str
    address: str


def lasts(period: Period, day: date) -> bool:
    """Whether a period covers a day; its first and its last day belong to it."""
    return period.starts <= day and (period.ends is None or day <= period.ends)


def seat_on(member: Member, day: date) -> Seat | None:
    """The seat a member held on a day; of two that overlap, the later one."""
    held = [seat for seat in member.seats if lasts(seat, day)]
    return max(held, key=lambda seat: seat.starts) if held else None


def member_on(member: Member, day: date) -> bool:
    """Whether somebody sat in the council on a day; a substitute only while called in."""
    return seat_on(member, day) is not None


def members_on(members: Iterable[Member], day: date) -> tuple[Member, ...]:
    """Everybody who sat in the council on a day (D3c, D5), in the order they came in."""
    return tuple(member for member in members if member_on(member, day))


def party_on(member: Member, day: date) -> str:
    """The list somebody sat for on a day; their own list when they held no seat or the seat names none."""
    seat = seat_on(member, day)
    return (seat.party if seat else "") or member.party


def parties_of(member: Member) -> tuple[str, ...]:
    """The lists somebody stands or has stood for."""
    return tuple(dict.fromkeys(each for each in (member.party, *(seat.party for seat in member.seats)) if each))


def days_of(member: Member, party: str) -> tuple[tuple[date, date], ...]:
    """The days on which somebody stood for a list, as `party_on` tells it: first and last day of each stretch."""
    turns = {seat.starts for seat in member.seats} | {seat.ends + timedelta(1) for seat in member.seats if seat.ends}
    starts = [date.min, *sorted(turns - {date.min})]
    ends = [each - timedelta(1) for each in starts[1:]] + [date.max]
    return tuple((first, last) for first, last in zip(starts, ends, strict=True) if party_on(member, first) == party)


def role_on(member: Member, day: date) -> MemberRole | None:
    """The role somebody had in the council on a day, None without a seat."""
    seat = seat_on(member, day)
    return seat.role if seat else None


def mayor_on(members: Iterable[Member], day: date) -> Member | None:
    """The mayor on a day; of two on the day of handing over, the new one."""
    mayors = [(seat.starts, member) for member in members if (seat := seat_on(member, day)) and seat.role == "mayor"]
    return max(mayors, key=lambda found: found[0])[1] if mayors else None


def committee_seats_on(committee: Committee, day: date) -> tuple[CommitteeSeat, ...]:
    """The seats of a committee that were held on a day, the chair first."""
    return tuple(sorted((seat for seat in committee.seats if lasts(seat, day)), key=lambda seat: not seat.chair))


def committee_members_on(committee: Committee, members: Iterable[Member], day: date) -> tuple[Member, ...]:
    """Everybody who sat in a committee on a day, in the order they came in.

    Whoever has left the council has left its committees, even where that seat was not ended; somebody who never
    had a seat in the council (Norwegian committees may have such members) counts by the committee's seat alone.
    """
    ids = {seat.member_id for seat in committee_seats_on(committee, day)}
    return tuple(one for one in members if one.id in ids and (member_on(one, day) or not one.seats))


def chair_on(committee: Committee, members: Iterable[Member], day: date) -> Member | None:
    """Who chaired a committee on a day; of two on the day of handing over, the new one."""
    sitting = {member.id: member for member in committee_members_on(committee, members, day)}
    chairs = [seat for seat in committee.seats if seat.chair and lasts(seat, day) and seat.member_id in sitting]
    return sitting[max(chairs, key=lambda seat: seat.starts).member_id] if chairs else None


def committees_of(committees: Iterable[Committee], member_id: int, day: date) -> tuple[Committee, ...]:
    """The committees somebody sat in on a day."""
    return tuple(one for one in committees if any(s.member_id == member_id and lasts(s, day) for s in one.seats))


def officials_on(officials: Iterable[Official], day: date) -> tuple[Official, ...]:
    """The officials in office on a day."""
    return tuple(official for official in officials if lasts(official, day))


def approvers_on(officials: Iterable[Official], day: date) -> tuple[Official, ...]:
    """The officials who may approve answers on a day (D3b)."""
    return tuple(official for official in officials if official.may_approve and lasts(official, day))


def authorised_on(kept: Iterable[Authorisation], day: date) -> tuple[Authorisation, ...]:
    """The authorisations in force on a day (S-A4)."""
    return tuple(each for each in kept if lasts(each, day) and each.official_id)


def right_contacts(
    kept: Iterable[Authorisation], day: date, text: str = "", committee_id: int | None = None
) -> tuple[Authorisation, ...]:
    """Who is authorised for a matter on a day: by words of its text, then by its committee; the best first (S-A4)."""
    asked = _stems(text)
    scored = [
        (len(asked & _stems(f"{each.name} {each.topics}")) * 2 + (each.committee_id == committee_id is not None), each)
        for each in authorised_on(kept, day)
    ]
    best = sorted((pair for pair in scored if pair[0]), key=lambda pair: -pair[0])
    return tuple(each for _, each in best)


def _stems(text: str) -> set[str]:
    """The beginnings of a text's longer words: skolerne and skole are the same matter."""
    return {word[:5] for word in re.findall(r"\w{4,}", fold(text))}


def term_on(terms: Iterable[Term], day: date) -> Term | None:
    """The council term a day belongs to."""
    return next((term for term in terms if lasts(term, day)), None)


def same_address(one: str, other: str) -> bool:
    """Whether two mail addresses are the same, whatever their capitals."""
    return one.strip().casefold() == other.strip().casefold() != ""


def addresses_of(member: Member) -> tuple[str, ...]:
    """All mail addresses of a member, the one mail is sent to first."""
    return tuple(address for address in (member.email, *member.other_addresses) if address.strip())


def member_by_address(members: Iterable[Member], address: str) -> Member | None:
    """The one member who has an address; none when nobody has it or several do: a sender is never guessed (D3)."""
    found = [one for one in members if any(same_address(address, known) for known in addresses_of(one))]
    return found[0] if len(found) == 1 else None


def in_order(name: str) -> str:
    """A key that sorts names as Danish and Norwegian do: æ, ø and å last, capitals alike."""
    return name.casefold().translate(_LAST)


_LAST = str.maketrans({"æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"})

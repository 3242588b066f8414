"""Demo people: the council, officials, committees and institutions of the invented municipality, with their history."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop.base.names import fold
from desktop.dispatch.rules import Recipient
from desktop.people import rules, store
from desktop.people.rules import (
    MAY_APPROVE,
    Committee,
    CommitteeSeat,
    Institution,
    Member,
    Official,
    OfficialKind,
    Seat,
    Term,
)
from desktop.shell.demo.content import Content, Elected
from desktop.storage.session import Session
from desktop.workdays.rules import add_months

_DAY = timedelta(days=1)
_TERM_START = {"DK": (2, 1), "NO": (3, 10)}
"""Country -> in which year of four, and in which month, a council's term of four years begins."""


@dataclass(frozen=True)
class Town:
    """The people, as stored, and who answers for what."""

    members: tuple[Member, ...]
    committees: Mapping[str, Committee]
    heads: Mapping[str, Official]
    approvers: Mapping[str, tuple[Official, ...]]
    secretaries: tuple[Official, ...]
    chief_of_staff: Official
    _known: dict[date, tuple[Member, ...]] = field(default_factory=dict, repr=False, compare=False)
    _circles: dict[tuple[str, date], tuple[Recipient, ...]] = field(default_factory=dict, repr=False, compare=False)

    def council(self, day: date) -> tuple[Member, ...]:
        """The members on a day."""
        if day not in self._known:
            self._known[day] = rules.members_on(self.members, day)
        return self._known[day]

    def recipients(self, day: date, committee: str = "") -> tuple[Recipient, ...]:
        """All members, or a committee's, as they stood on a day."""
        if (committee, day) not in self._circles:
            circle = self.council(day)
            if committee:
                circle = rules.committee_members_on(self.committees[committee], self.members, day)
            self._circles[committee, day] = tuple(recipient(each, day) for each in circle)
        return self._circles[committee, day]


def recipient(member: Member, day: date) -> Recipient:
    """A member as he or she stands in the ledger."""
    return Recipient(member.id, member.name, rules.party_on(member, day), member.email)


def terms_until(country: str, first: date, last: date) -> tuple[Term, ...]:
    """The council terms that the days between two dates belong to."""
    rest, month = _TERM_START[country]
    years = (year for year in range(first.year - 4, last.year + 1) if year % 4 == rest)
    spans = ((date(year, month, 1), date(year + 4, month, 1) - _DAY) for year in years)
    found = (Term(f"{starts.year}–{ends.year}", starts, ends) for starts, ends in spans)
    return tuple(each for each in found if each.ends >= first and each.starts <= last)


def settle(session: Session, content: Content, country: str, first: date, today: date) -> Town:
    """Stores everybody who has been in the council or in office between two dates."""
    terms = store.add_many(session, terms_until(country, first, today))
    domain = str(content.municipality["domain"])
    members = store.add_many(session, [_member(each, terms, today, domain) for each in content.members])
    committees = _committees(session, content, members, terms)
    officials = store.add_many(session, _officials(content, terms[0].starts, domain))
    institutions = [
        Institution(
            name=told["name"],
            leader=told["leader"],
            email=_address(told["leader"], domain),
            address=told["address"],
            committee_id=committees[told["committee"]].id,
        )
        for told in content.institutions
    ]
    store.add_many(session, institutions)
    return _town(content, members, committees, officials)


def _town(
    content: Content, members: tuple[Member, ...], committees: dict[str, Committee], officials: tuple[Official, ...]
) -> Town:
    """Who answers for what."""
    pairs = list(zip(content.officials, officials, strict=True))
    chief_of_staff = next(one for one in officials if one.kind is OfficialKind.CHIEF_OF_STAFF)
    heads = {area: one for told, one in pairs for area in told.areas if not one.may_approve}
    approvers = {
        key: (*(one for told, one in pairs if one.may_approve and key in told.areas), chief_of_staff)
        for key in committees
    }
    secretaries = tuple(one for told, one in pairs if "secretariat" in told.areas)
    return Town(members, committees, heads, approvers, secretaries, chief_of_staff)


def _address(name: str, domain: str) -> str:
    """A mail address made of a name."""
    return f"{fold(name).replace(' ', '.')}@{domain}"


def _member(told: Elected, terms: tuple[Term, ...], today: date, domain: str) -> Member:
    """A member with a seat for each term, cut where somebody came late, left, or was on leave."""
    spans = _spans(told, terms, today)
    seats = tuple(Seat(start, end, told.role, told.party) for start, end in spans)
    return Member(told.name, _address(told.name, domain), party=told.party, seats=seats)


def _spans(told: Elected, terms: tuple[Term, ...], today: date) -> tuple[tuple[date, date | None], ...]:
    """The times in which somebody sat in the council; the present one is open."""
    came = add_months(today, -told.came) if told.came is not None else terms[0].starts
    left = add_months(today, -told.left) - _DAY if told.left is not None else None
    spans: list[tuple[date, date | None]] = []
    for term in terms:
        ends = None if term is terms[-1] else term.ends
        stop = min((day for day in (ends, left) if day is not None), default=None)
        start = max(term.starts, came)
        if stop is None or start <= stop:
            spans.append((start, stop))
    if not told.leave:
        return tuple(spans)
    away = add_months(today, -told.leave[0]) - _DAY, add_months(today, -told.leave[1])
    return tuple(piece for span in spans for piece in _without(span, away))


def _without(span: tuple[date, date | None], away: tuple[date, date]) -> Iterator[tuple[date, date | None]]:
    """What is left of a time when the days between a last and a next day are taken out."""
    (start, end), (last, back) = span, away
    if start <= last:
        yield start, last if end is None else min(end, last)
    if end is None or back <= end:
        yield max(start, back), end


def _committees(
    session: Session, content: Content, members: tuple[Member, ...], terms: tuple[Term, ...]
) -> dict[str, Committee]:
    """The standing committees with their members and chairs, by key."""
    made = []
    for told in content.committees:
        key = told["key"]
        seats = [
            CommitteeSeat(member.id, f"{key}*" in elected.committees, seat.starts, seat.ends)
            for elected, member in zip(content.members, members, strict=True)
            if key in (each.rstrip("*") for each in elected.committees)
            for seat in member.seats
        ]
        made.append(Committee(told["name"], told["area"], finance=key == "finance", seats=tuple(seats)))
    stored = store.add_many(session, made)
    return {told["key"]: committee for told, committee in zip(content.committees, stored, strict=True)}


def _officials(content: Content, since: date, domain: str) -> list[Official]:
    """The officials; directors and the chief of staff may approve (D3b)."""
    names = {told["key"]: told["name"] for told in content.committees}
    return [
        Official(
            name=told.name,
            title=told.title,
            email=_address(told.name, domain),
            area=", ".join(names[area] for area in told.areas if area in names),
            may_approve=told.kind in MAY_APPROVE,
            may_be_contacted=told.kind in MAY_APPROVE or told.kind is OfficialKind.HEAD_OF_SECRETARIAT,
            starts=since,
            kind=told.kind,
        )
        for told in content.officials
    ]

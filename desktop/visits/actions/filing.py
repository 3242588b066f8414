"""Visits: everything about a visit as one ZIP for the records system: papers, calendar entry, the request, an index."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Refused
from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.base.words import speaking, translate
from desktop.dispatch import store as dispatch_store
from desktop.dispatch.rules import Dispatch
from desktop.exchange.archive import Access, Event, Filed, FileKind, Package, Party, Role, packed
from desktop.people import store as people_store
from desktop.storage import attachments, municipality
from desktop.storage.session import Session
from desktop.visits.actions import desk, leaving
from desktop.visits.actions.leaving import OF_KIND, Document
from desktop.visits.rules.records import ENDED_EARLY, State, Visit

_AGREED = (State.CONFIRMED, State.HELD, State.CLOSED)
"""The states in which a visit's papers say what was agreed."""


class Requests(Protocol):
    """The register that requests for visits come from; the shell brings it together with the visits (B1.1)."""

    def files(self, session: Session, question_id: int) -> tuple[Filed, ...]:
        """The mail a request came as, with its attachments."""
        ...


@dataclass(frozen=True)
class _Draft:
    """A paper that is still to be set, without the database."""

    name: str
    title: str
    media_type: str
    make: Callable[[Progress], bytes]

    def filed(self, progress: Progress) -> Filed:
        """The paper, set."""
        return Filed(self.name, self.make(progress), FileKind.DOCUMENT, self.title, self.media_type)


def packing(session: Session, visit: Visit, requests: Requests | None = None) -> Callable[[Progress], bytes]:
    """Reads all that is kept about a visit; what is given back sets the papers and packs them, without the database."""
    profile = municipality.profile(session)
    sent = tuple(line for line in dispatch_store.about(session, "visit", visit.id) if not line.void)
    with speaking(profile.language):
        left = _left(session, sent)
        drafts = _drafts(_as_it_became(session, visit), visit, {each.name for each in left})
        parties = _parties(session, visit, sent)
    came = requests.files(session, visit.question_id) if requests and visit.question_id else ()

    def pack(progress: Progress) -> bytes:
        made = tuple(draft.filed(progress) for draft in drafts)
        return packed(_package(visit, profile, parties, (*left, *made, *came)))

    return pack


def package(session: Session, visit: Visit, requests: Requests | None = None) -> bytes:
    """Everything about a visit as one ZIP."""
    return packing(session, visit, requests)(unwatched)


def package_name(visit: Visit) -> str:
    """The file name of a visit's package."""
    return translate("Visit", "archive-{number}.zip").format(number=visit.number)


def _left(session: Session, sent: Sequence[Dispatch]) -> tuple[Filed, ...]:
    """The papers as they left the house, each once (B1.2, D5)."""
    found = {each.digest: each for line in sent for each in line.enclosures}
    return tuple(
        Filed(each.name, attachments.fetch(session, each.digest), FileKind.DOCUMENT, "", _media_type(each.name))
        for each in found.values()
    )


def _as_it_became(session: Session, visit: Visit) -> Session:
    """The session as of when the visit came to its state: the same papers, whenever the visit is filed."""
    return replace(session, now=visit.steps[-1].at) if visit.steps else session


def _drafts(session: Session, visit: Visit, left: set[str]) -> tuple[_Draft, ...]:
    """The other papers of an agreed visit as they would look now; the calendar's entry also of a cancelled one.

    What the quarantine keeps in the house is not filed either (B1.4).
    """
    found = []
    for document in OF_KIND[visit.kind]:
        calendar = document is Document.CALENDAR
        due = visit.state in _AGREED or (calendar and visit.state is State.CANCELLED)
        name = leaving.paper_name(visit, document)
        if not due or name in left or (calendar and (visit.day is None or visit.start is None)):
            continue
        try:
            make = leaving.making(session, visit, document)
        except Refused:
            continue
        found.append(_Draft(name, leaving.document_title(document), _media_type(name), make))
    return tuple(found)


def _media_type(name: str) -> str:
    return "text/calendar" if name.endswith(".ics") else "application/pdf"


def _parties(session: Session, visit: Visit, sent: Sequence[Dispatch]) -> tuple[Party, ...]:
    """Who asked, who is host, who takes part, and which members got papers (B1, D5)."""
    members = {each.id: each for each in people_store.members(session)}
    place, host = desk.institution(session, visit), members.get(visit.host_id or 0)
    found = [Party(Role.SENDER, visit.asked_by)]
    found += [Party(Role.RESPONSIBLE, host.name, "", host.email)] if host else []
    found += [Party(Role.PARTICIPANT, place.name, place.leader)] if place else []
    found += [Party(Role.PARTICIPANT, each.name, each.office) for each in visit.guests]
    found += [Party(Role.PARTICIPANT, each.name, each.title, each.email) for each in visit.contacts]
    found += [Party(Role.PARTICIPANT, members[each].name) for each in visit.member_ids if each in members]
    found += [Party(Role.PARTICIPANT, each.name, each.title) for each in visit.participants]
    reached = {each.member_id: each for line in sent for each in line.recipients}
    found += [Party(Role.RECIPIENT, each.name, each.party, each.address) for each in reached.values()]
    once = {(each.role, each.name): each for each in reversed(found) if each.name.strip()}
    return tuple(reversed(once.values()))


def _package(visit: Visit, owner: Profile, parties: tuple[Party, ...], files: tuple[Filed, ...]) -> Package:
    """A visit as a case for the archive; plans and telephone numbers stay in the house, so it is restricted."""
    zone = zone_of(owner.country)
    ended = visit.steps[-1].at if visit.steps and visit.state in (State.CLOSED, *ENDED_EARLY) else None
    said = (visit.purpose, visit.content, visit.topics)
    return Package(
        kind="visit",
        number=visit.number,
        title=visit.title,
        country=owner.country,
        municipality=owner.name,
        opened=visit.requested.astimezone(zone).date(),
        case_number=visit.case_number,
        closed=ended.astimezone(zone).date() if ended else None,
        description="\n\n".join(each for each in said if each.strip()),
        access=Access.RESTRICTED,
        parties=parties,
        events=tuple(Event(step.at.astimezone(zone), step.state.value, step.who) for step in visit.steps),
        files=files,
    )

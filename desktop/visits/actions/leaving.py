"""Visits: how a visit's papers leave the house: documents, calendar entry, mail drafts, and that they were sent."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from desktop.base import dates
from desktop.base.changes import Change
from desktop.base.papers import Progress, unwatched
from desktop.base.problems import Refused
from desktop.base.rights import Right, needs
from desktop.base.settings import Profile
from desktop.base.times import zone_of
from desktop.base.words import speaking, translate
from desktop.dispatch import actions as dispatch
from desktop.dispatch.rules import (
    Channel,
    Dispatch,
    DispatchKind,
    Enclosure,
    Narrowing,
    NarrowReason,
    Recipient,
    Scope,
)
from desktop.exchange.calendar import Appointment, Method, Person, calendar_bytes
from desktop.exchange.draft import draft
from desktop.exchange.letter import Attached
from desktop.people import rules as people
from desktop.people import store as people_store
from desktop.people.rules import Member, MemberRole
from desktop.storage import attachments, municipality
from desktop.storage.session import Session
from desktop.visits import store, words
from desktop.visits.actions import desk, writing
from desktop.visits.rules import limits
from desktop.visits.rules import papers as paper_rules
from desktop.visits.rules.records import Paper, Receiver, State, Visit, VisitKind
from desktop.visits.rules.timetable import ends_at, starts_at
from desktop.workdays import actions as workdays


class Document(StrEnum):
    """What can be made of a visit, by the names of the command line."""

    PROGRAMME = "visit-programme"
    INTERNAL = "visit-programme-internal"
    NOTE = "background-note"
    CONFIRMATION = "visit-confirmation"
    CHAIRS = "note-to-group-chairs"
    CALENDAR = "calendar"


OF_KIND: dict[VisitKind, tuple[Document, ...]] = {
    VisitKind.EXTERNAL: (
        Document.PROGRAMME,
        Document.INTERNAL,
        Document.NOTE,
        Document.CHAIRS,
        Document.CALENDAR,
    ),
    VisitKind.MEMBER: (Document.CONFIRMATION, Document.CALENDAR),
    VisitKind.MAYOR: (Document.PROGRAMME, Document.CALENDAR),
    VisitKind.COMMITTEE: (Document.PROGRAMME, Document.CALENDAR),
}
"""The documents that each kind of visit has."""

_PAPERS: dict[Document, tuple[Receiver, tuple[Paper, ...]]] = {
    Document.PROGRAMME: (Receiver.OFFICIALS, (Paper.PROGRAMME,)),
    Document.INTERNAL: (Receiver.HOST, (Paper.PROGRAMME, Paper.INTERNAL_PLAN)),
    Document.NOTE: (Receiver.HOST, (Paper.NOTE,)),
}
"""What sending a document ticks in the checklist of B1.2."""


@dataclass(frozen=True)
class Sending:
    """That a document was sent: how and when, and to which members; whom one consulted where it was not all (D3c)."""

    document: Document
    channel: Channel
    at: datetime
    member_ids: tuple[int, ...] = ()
    consulted: str = ""


def making(session: Session, visit: Visit, document: Document, language: str = "") -> Callable[[Progress], bytes]:
    """Reads what a document says; what is given back sets it, without the database.

    Raises Refused for a programme or calendar entry in quarantine (B1.4), and for an entry without day and time.
    """
    _must_be_free(session, visit, document)
    profile = municipality.profile(session)
    if document is Document.CALENDAR:
        entry = calendar_entry(session, visit, language)
        return lambda _progress: entry
    from desktop.documents.house import house_of  # imported late: start-up
    from desktop.visits.pdf import letters, note, programme  # imported late: start-up

    with speaking(language or profile.language):
        sheet = _sheet(session, visit, profile, language or profile.language)
    house = house_of(profile, municipality.logo(session))
    make = {
        Document.PROGRAMME: programme.guest_programme,
        Document.INTERNAL: programme.internal_programme,
        Document.NOTE: note.background_note,
        Document.CONFIRMATION: letters.confirmation,
        Document.CHAIRS: letters.chairs_note,
    }[document]
    return lambda progress: make(sheet, house, progress)


def paper(session: Session, visit: Visit, document: Document, language: str = "") -> bytes:
    """A document of a visit in the municipality's language or in another one."""
    return making(session, visit, document, language)(unwatched)


def paper_name(visit: Visit, document: Document) -> str:
    """The file name of a document."""
    said = {
        Document.PROGRAMME: translate("Visit", "programme-{number}.pdf"),
        Document.INTERNAL: translate("Visit", "programme-internal-{number}.pdf"),
        Document.NOTE: translate("Visit", "background-note-{number}.pdf"),
        Document.CONFIRMATION: translate("Visit", "confirmation-{number}.pdf"),
        Document.CHAIRS: translate("Visit", "group-chairs-{number}.pdf"),
        Document.CALENDAR: translate("Visit", "visit-{number}.ics"),
    }[document]
    return said.format(number=visit.number)


def document_title(document: Document) -> str:
    """What a document is called."""
    return {
        Document.PROGRAMME: translate("VisitPaper", "Visit programme"),
        Document.INTERNAL: translate("VisitPaper", "Visit programme with internal plan"),
        Document.NOTE: translate("VisitPaper", "Background note"),
        Document.CONFIRMATION: translate("VisitPaper", "Confirmation of visit"),
        Document.CHAIRS: translate("VisitPaper", "To the group chairs"),
        Document.CALENDAR: translate("VisitPaper", "Calendar entry"),
    }[document]


def calendar_entry(session: Session, visit: Visit, language: str = "") -> bytes:
    """The visit as .ics: a later one updates the same entry, a cancelled visit takes it out again (B1)."""
    profile = municipality.profile(session)
    zone = zone_of(profile.country)
    begins, ends = starts_at(visit, zone), ends_at(visit, zone)
    if begins is None or ends is None:
        raise Refused(
            translate("Visit", "The visit has no day and time yet"),
            advice=translate("Visit", "Enter day and start first."),
            rule="B1.2",
        )
    off = visit.state is State.CANCELLED
    with speaking(language or profile.language):
        entry = Appointment(
            uid=visit.uid,
            title=visit.title,
            start=begins,
            end=ends,
            sequence=visit.sequence,
            place=visit.place,
            text=visit.purpose,
            organizer=Person(profile.unit or profile.name, profile.mailbox) if profile.mailbox else None,
            cancelled=off,
        )
        method = Method.CANCEL if off and profile.mailbox else Method.PUBLISH
        return calendar_bytes((entry,), session.now, method, language or profile.language)


def mail_draft(session: Session, visit: Visit, document: Document, member_ids: tuple[int, ...] = ()) -> bytes:
    """An unsent mail with a document attached, to those it is for as far as they have an address (B1.2, B2.2)."""
    profile = municipality.profile(session)
    with speaking(profile.language):
        to = _addresses(session, visit, document, member_ids)
        said = translate("VisitPaper", "{document}: {title}")
        subject = said.format(document=document_title(document), title=visit.title)
        text = translate("VisitPaper", "Please find attached: {document}, {when}.").format(
            document=document_title(document), when=words.when_text(visit.day, visit.start, visit.end)
        )
        name = paper_name(visit, document)
    kind = "text/calendar" if document is Document.CALENDAR else "application/pdf"
    files = [Attached(name, kind, paper(session, visit, document))]
    if document in (Document.PROGRAMME, Document.CONFIRMATION) and visit.day is not None and visit.start is not None:
        with speaking(profile.language):
            name = paper_name(visit, Document.CALENDAR)
        files.append(Attached(name, "text/calendar", calendar_entry(session, visit)))
    return draft(to, subject, text, attachments=tuple(files))


def receivers(session: Session, visit: Visit, document: Document, member_ids: tuple[int, ...] = ()) -> tuple[int, ...]:
    """The members a document is for: those named, else the visiting members, else the host (B1.2, B2.2)."""
    if member_ids:
        return member_ids
    if document is Document.CONFIRMATION:
        return visit.member_ids
    if document in (Document.INTERNAL, Document.NOTE):
        return (visit.host_id,) if visit.host_id is not None else ()
    return ()


@needs(Right.VISITS)
def confirm_sent(session: Session, visit: Visit, sending: Sending) -> Change:
    """Notes that a document was sent: in the checklist (B1.2), and in the ledger where members got it (D5)."""
    day = sending.at.astimezone(zone_of(municipality.profile(session).country)).date()
    if sending.at > session.now:
        raise Refused(
            translate("Visit", "The day lies ahead"),
            advice=translate("Visit", "Enter the day on which it was done."),
            rule="B1.2",
        )
    after = _noted(visit, sending.document, day)
    told = translate("Visit", "{document} is recorded as sent").format(document=document_title(sending.document))
    recorded = _record(session, visit, sending)
    return replace(writing.keep(session, visit, after, "sent", told), undoable=not recorded)


def _noted(visit: Visit, document: Document, day: date) -> Visit:
    """The visit with what a document that was sent ticks off."""
    if document is Document.CONFIRMATION:
        return replace(visit, confirmation_on=day)
    if document is Document.CHAIRS:
        return replace(visit, chairs_told_on=day)
    receiver, sent = _PAPERS.get(document, (Receiver.HOST, ()))
    return replace(visit, papers=paper_rules.with_sent(visit, sent, receiver, day))


def _record(session: Session, visit: Visit, sending: Sending) -> bool:
    """Writes a line of the ledger for each member who got it, or one line when all did; tells whether any was."""
    wanted = receivers(session, visit, sending.document, sending.member_ids)
    members = tuple(each for each in people_store.members(session) if each.id in wanted)
    if not members:
        return False
    on = sending.at.astimezone(zone_of(municipality.profile(session).country)).date()
    council = {each.id for each in people.members_on(people_store.members(session), on)}
    profile = municipality.profile(session)
    with speaking(profile.language):
        name = paper_name(visit, sending.document)
        title = f"{visit.number} {visit.title}: {document_title(sending.document)}"
    digest = attachments.keep(session, paper(session, visit, sending.document))
    line = Dispatch(
        kind=DispatchKind.VISIT_PAPERS,
        title=title,
        sent_at=sending.at,
        channel=sending.channel,
        subject_kind="visit",
        subject_id=visit.id,
        enclosures=(Enclosure(name, digest),),
    )
    everybody = {each.id for each in members} == council
    groups = (members,) if everybody else tuple((each,) for each in members)
    for group in groups:
        got = tuple(Recipient(each.id, each.name, people.party_on(each, on), each.email) for each in group)
        scope = Scope.ALL if everybody else Scope.SINGLE
        dispatch.record(session, replace(line, recipients=got, scope=scope, narrowing=_ground(sending, everybody)))
    return True


def _ground(sending: Sending, everybody: bool) -> tuple[Narrowing, ...]:
    """Why it did not go to all, where somebody was consulted; the guidelines themselves name the circle (B1.2)."""
    if everybody or not sending.consulted.strip():
        return ()
    return (Narrowing(NarrowReason.RELEVANCE, sending.consulted.strip(), ""),)


def _addresses(
    session: Session, visit: Visit, document: Document, member_ids: tuple[int, ...]
) -> tuple[tuple[str, str], ...]:
    """Whom a mail goes to: the guest's officials, or members; those without an address are left to the user."""
    if document in (Document.PROGRAMME, Document.CALENDAR) and visit.contacts:
        return tuple((each.name, each.email) for each in visit.contacts if each.email.strip())
    wanted = receivers(session, visit, document, member_ids)
    if document in (Document.PROGRAMME, Document.CALENDAR):
        wanted = (*visit.member_ids, *((visit.host_id,) if visit.host_id else ()))
    found = (each for each in people_store.members(session) if each.id in wanted)
    return tuple((each.name, each.email) for each in found if each.email)


def _must_be_free(session: Session, visit: Visit, document: Document) -> None:
    """Refuses a programme or an entry in a calendar for a visit in quarantine (B1.4)."""
    if document not in (Document.PROGRAMME, Document.INTERNAL, Document.CALENDAR) or visit.state is State.CANCELLED:
        return
    frame = desk.frame(session)
    found = limits.ruling(visit, frame)
    if visit.state in (State.REQUESTED, State.PLANNING, State.CONFIRMED) and limits.blocked(visit, frame) and found:
        raise writing.in_quarantine(session, found)


def _sheet(session: Session, visit: Visit, profile: Profile, language: str) -> Any:
    """What the papers say, in the language that is spoken: a `pdf.sheet.Sheet`."""
    from desktop.visits.pdf.sheet import Sheet  # imported late: start-up

    zone = zone_of(profile.country)
    members = people_store.members(session)
    on = visit.day or session.now.date()
    host = next((each for each in members if each.id == visit.host_id), None)
    place = desk.institution(session, visit)
    body = next((each for each in people_store.committees(session) if each.id == visit.committee_id), None)
    due = ""
    if visit.day is not None:
        before = workdays.calendar(session, profile).before(visit.day, profile.visit_paper_days)
        due = dates.day_text(before) if before >= session.now.date() else ""
    load = store.load(session, session.now.date()).get(visit.institution_id or 0)
    return Sheet(
        visit=visit,
        zone=zone,
        made=session.now.astimezone(zone),
        country="NO" if profile.country == "NO" else "DK",
        language=language,
        institution=place.name if place else "",
        institution_address=place.address if place else "",
        institution_phone=place.phone if place else "",
        host=host.name if host else "",
        host_title=_host_title(session, host, visit) if host else "",
        committee=body.name if body else "",
        members=tuple((each.name, people.party_on(each, on)) for each in members if each.id in visit.member_ids),
        mailbox=profile.mailbox,
        unit=profile.unit,
        answer_by=due,
        visits_before=load.visits if load else 0,
    )


def _host_title(session: Session, host: Member, visit: Visit) -> str:
    """The host's office: the mayor's, or whose committee they chair (B1)."""
    on = visit.day or session.now.date()
    role = people.role_on(host, on)
    if role is MemberRole.MAYOR:
        return translate("VisitPaper", "mayor")
    if role is MemberRole.DEPUTY_MAYOR:
        return translate("VisitPaper", "deputy mayor")
    members = people_store.members(session)
    for body in people_store.committees(session):
        chair = people.chair_on(body, members, on)
        if chair is not None and chair.id == host.id and (visit.kind is not VisitKind.COMMITTEE or body.standing):
            return translate("VisitPaper", "chair of {committee}").format(committee=body.name)
    return translate("VisitPaper", "member of the council") if role is not None else ""
